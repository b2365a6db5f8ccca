"""Periods of care that both the SSDA903 and Annex A's list 8 tell, kept once: as the SSDA903 tells them.

The same child's periods are one where they start on one day, or where one starts while the other runs. The SSDA903 is
kept, because it has placements, legal statuses and ends. What it left open and list 8, cut later, knows more of goes on
as list 8 says: it ends on list 8's day with list 8's reason, or is open at list 8's as-of day; so do the placement and
the legal status that were under way. An end that the SSDA903 gives stays. Where list 8's care began before the first
episode of the files, the period begins as list 8 says.

What list 8 added is taken apart again before a further load is merged (`parted`), so that no order of loads matters:
`attr:care_return` keeps the SSDA903's own as-of day where list 8 told more.
"""

import pandas as pd

from builder.cleaning.told_by import ALSO, with_sources
from builder.sources.ssda903 import SOURCE

LIST_8, PERIOD = "Annex A 8", "In care"
RETURN_DAY = "attr:care_return"
_SPELLS = (PERIOD, "Placement", "Legal status")
_DAY = pd.Timedelta(days=1)


def parted(held: pd.DataFrame) -> pd.DataFrame:
    """The project's activities with what list 8 added to the SSDA903's as rows of list 8 again."""
    if RETURN_DAY not in held or not (held[RETURN_DAY] != "").any():
        return held
    changed = held[RETURN_DAY] != ""
    blank = {name: "" for name in held.columns if name.startswith("attr:")}
    told = held[changed & (held["code"] == PERIOD)].assign(source=LIST_8, **blank)
    own = held.copy()
    own.loc[changed, "as_of"] = pd.to_datetime(held.loc[changed, RETURN_DAY], format="%Y-%m-%d").dt.as_unit("s")
    own.loc[changed, "end"] = pd.NaT
    own.loc[changed, ["outcome", RETURN_DAY]] = ""
    return pd.concat([own, told], ignore_index=True)


def merge_with_list_8(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities of a project with care that both tell kept once; a subset of the rows, by index.

    Columns of ACTIVITIES and `attr:also_told_by`; `attr:care_return` is added.
    """
    if RETURN_DAY not in activities:
        activities = activities.assign(**{RETURN_DAY: pd.Series("", index=activities.index, dtype="str")})
    # A start that moved back may meet a further period of list 8.
    while len(pairs := _pairs(activities)):
        activities = _once(activities, pairs)
    return activities


def _once(activities: pd.DataFrame, pairs: pd.DataFrame) -> pd.DataFrame:
    """Without the periods of list 8 that are in `pairs`, and with what they told."""
    answer: pd.DataFrame = activities[~activities.index.isin(pairs["told"])].copy()
    _further(answer, activities, pairs)
    _earlier_starts(answer, pairs)
    latest = pairs.sort_values(["period", "day", "begun", "team", "source", "also"]).drop_duplicates(
        "period", keep="last"
    )
    period = pd.Index(latest["period"])
    team = answer.loc[period, "team"]
    answer.loc[period, "team"] = team.mask(team == "", latest["team"].set_axis(period)).to_numpy()
    also = answer.loc[period, ALSO]
    answer.loc[period, ALSO] = with_sources(
        also, latest["source"], latest["also"], own=answer.loc[period, "source"]
    ).to_numpy()
    return answer


def _pairs(activities: pd.DataFrame) -> pd.DataFrame:
    """Each period of list 8 (`told`) beside each of the SSDA903 (`period`) that is the same care."""
    list_8 = activities[(activities["source"] == LIST_8) & (activities["code"] == PERIOD)]
    care = activities[(activities["source"] == SOURCE) & (activities["code"] == PERIOD)]
    left = pd.DataFrame(
        {
            "child": list_8["child"],
            "told": list_8.index,
            "begun": list_8["start"].dt.normalize(),
            "over": list_8["end"],
            "why": list_8["outcome"],
            "day": list_8["as_of"],
            "team": list_8["team"],
            "source": list_8["source"],
            "also": list_8[ALSO],
        }
    )
    right = pd.DataFrame(
        {
            "child": care["child"],
            "period": care.index,
            "from": care["start"].dt.normalize(),
            "to": care["end"],
            "cut": care["as_of"],
            "reason": care["outcome"],
            "of": care["team"],
        }
    )
    pairs = left.merge(right, on="child")
    # What is open is known to run up to its as-of day, that day included.
    until = pairs["to"].fillna(pairs["cut"] + _DAY)
    over = pairs["over"].fillna(pairs["day"] + _DAY)
    pairs["inside"] = (pairs["begun"] == pairs["from"]) | ((pairs["from"] <= pairs["begun"]) & (pairs["begun"] < until))
    around = (pairs["begun"] < pairs["from"]) & (pairs["from"] < over)
    return pairs[pairs["inside"] | around]


def _further(answer: pd.DataFrame, activities: pd.DataFrame, pairs: pd.DataFrame) -> None:
    """Ends and open days that list 8 knows later than the SSDA903, put into what that left open."""
    news = pairs[pairs["to"].isna() & (pairs["day"] > pairs["cut"])]
    news = news.assign(closed=news["over"].notna())
    news = news.sort_values(["period", "day", "closed", "over", "begun", "why"]).drop_duplicates("period", keep="last")
    under_way = activities[
        (activities["source"] == SOURCE) & activities["code"].isin(_SPELLS) & activities["end"].isna()
    ]
    spells = pd.DataFrame(
        {
            "child": under_way["child"],
            "at": under_way.index,
            "code": under_way["code"],
            "start": under_way["start"].dt.normalize(),
            "as_of": under_way["as_of"],
        }
    ).merge(news, on="child")
    spells = spells[(spells["start"] >= spells["from"]) & (spells["as_of"] == spells["cut"])]
    # A placement that began after list 8's end is not the one that list 8 means.
    spells = spells[spells["over"].isna() | (spells["over"] >= spells["start"])]
    # Of two periods that it lies in, a spell belongs to the one that began later.
    spells = spells.sort_values(["at", "from", "day", "closed", "over", "begun", "why"])
    spells = spells.drop_duplicates("at", keep="last")
    at = pd.Index(spells["at"])
    tells = spells["code"].isin((PERIOD, "Placement")) & spells["over"].notna()
    answer.loc[at, "end"] = spells["over"].to_numpy()
    answer.loc[at, "outcome"] = spells["why"].where(tells, "").to_numpy()
    answer.loc[at, "as_of"] = spells["day"].to_numpy()
    before = answer.loc[at, RETURN_DAY]
    answer.loc[at, RETURN_DAY] = before.mask(before == "", spells["cut"].dt.strftime("%Y-%m-%d").to_numpy()).to_numpy()


def _earlier_starts(answer: pd.DataFrame, pairs: pd.DataFrame) -> None:
    """Periods whose first episodes are in no file begin as list 8 says."""
    within = pairs.loc[pairs["inside"], "told"]
    # Of two that began on one day it is the one of the later return, whatever the order of the rows.
    order = ["told", "from", "cut", "to", "reason", "of"]
    ascending = [True, True, False, True, True, True]
    before = pairs[~pairs["told"].isin(within)].sort_values(order, ascending=ascending).drop_duplicates("told")
    first = before.groupby("period")["begun"].min()
    answer.loc[first.index, "start"] = first.to_numpy()
