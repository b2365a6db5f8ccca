"""The years of a census merged, and events that the census and Annex A both tell kept once.

The same child, code and start in two years is one event: closed beats open, then the later year's details win. The
same child, code and day of start in the census and in Annex A is one event too: the row with an end is kept, then the
one that says more of its outcome, then the more recent one, then the census's; what the kept row leaves blank is taken
from the other. Only the census knows when a child in need plan began, so an Annex A plan (whose start is that of the
episode, or estimated) gives way to the plans of the census that it overlaps in the same episode.
"""

import numpy as np
import pandas as pd

from builder.cleaning.cin_plans import PLAN, recorded_start
from builder.cleaning.merging import EARLIER, number, outcome_parts
from builder.cleaning.told_by import ALSO, with_sources

CENSUS = "CIN census"
_ANNEX_A = "Annex A "
# What both tell, under the same code.
_SHARED = ("Referral", "CIN episode", "Assessment", "Section 47", "ICPC", PLAN, "Child protection plan")


def merge_years(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities of a census with each event once.

    `activities` has the columns of ACTIVITIES (and `attr:` columns) and `return`, the number of the file that a row
    came in, `EARLIER` for the project's own. The answer is a subset of the rows, by index; what is kept has the latest
    as-of day of its event.
    """
    if not len(activities):
        return activities
    event = _turns(activities, [activities[name] for name in ("child", "code", "start", "return")])
    fresh = activities["return"] != EARLIER
    ranked = activities.assign(event=event, closed=activities["end"].notna(), fresh=fresh)
    ranked = ranked.sort_values(["event", "closed", "as_of", "fresh", "end", "outcome", "return"], kind="stable")
    kept = ranked.drop_duplicates("event", keep="last")
    latest = ranked.groupby("event")["as_of"].max()
    kept = kept.assign(as_of=latest.reindex(kept["event"]).to_numpy())
    answer: pd.DataFrame = kept.drop(columns=["event", "closed", "fresh"]).sort_index()
    return answer


def _turns(rows: pd.DataFrame, inside: list[pd.Series]) -> np.ndarray:
    """A number for each event; `inside` tells events apart, its last column the file that says so.

    Where one file holds several alike, the first of each file is one event, the second another.
    """
    group = pd.Series(number(*inside), index=rows.index)
    order = rows.assign(group=group, still=rows["end"].isna()).sort_values(
        ["group", "still", "end", "outcome", "row"], kind="stable"
    )
    turn = order.groupby("group").cumcount().reindex(rows.index)
    return number(*inside[:-1], turn)


def merge_with_annex_a(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities of a project with what the census and Annex A both tell kept once.

    Columns as in `merge_years`, with `attr:also_told_by`, and with `attr:cin_start` where there are plans of Annex A.
    The answer is a subset of the rows, by index.
    """
    census = activities["source"] == CENSUS
    annex_a = activities["source"].str.startswith(_ANNEX_A)
    if not census.any() or not annex_a.any():
        return activities
    activities = _plans_by_census(activities, census, annex_a)
    census = activities["source"] == CENSUS
    shared = activities[(census | activities["source"].str.startswith(_ANNEX_A)) & activities["code"].isin(_SHARED)]
    day = shared["start"].dt.normalize()
    event = _turns(shared, [shared["child"], shared["code"], day, shared["source"] == CENSUS])
    ranked = shared.assign(
        event=event,
        closed=shared["end"].notna(),
        parts=outcome_parts(shared["outcome"]),
        census=shared["source"] == CENSUS,
    ).sort_values(["event", "closed", "parts", "as_of", "census"], kind="stable")
    both = ranked[ranked["event"].duplicated(keep=False)]
    if not len(both):
        return activities
    kept = both.drop_duplicates("event", keep="last").set_index("event")
    other = both.drop_duplicates("event", keep="first").set_index("event").reindex(kept.index)
    at = pd.Index(both.drop_duplicates("event", keep="last").index)
    answer: pd.DataFrame = activities[~activities.index.isin(both.index.difference(at))].copy()
    for name in ["team", *[column for column in activities.columns if column.startswith("attr:")]]:
        answer.loc[at, name] = kept[name].mask(kept[name] == "", other[name]).to_numpy()
    answer.loc[at, ALSO] = with_sources(kept[ALSO], other[ALSO], other["source"], own=kept["source"]).to_numpy()
    answer.loc[at, "as_of"] = np.maximum(kept["as_of"].to_numpy(), other["as_of"].to_numpy())
    return answer


def _plans_by_census(activities: pd.DataFrame, census: pd.Series, annex_a: pd.Series) -> pd.DataFrame:
    """Without the child in need plans of Annex A that the census tells better.

    An overlapping plan of the census that was open when it was cut ends when Annex A, cut later, says that the episode
    did; and where Annex A says that it goes on, it is open at that later day.
    """
    if "attr:cin_start" not in activities:
        activities = activities.assign(**{"attr:cin_start": pd.Series("", index=activities.index, dtype="str")})
    plan = activities["code"] == PLAN
    told = activities[plan & annex_a]
    known = activities[plan & census]
    far = pd.Timestamp("2200-01-01")
    left = pd.DataFrame(
        {
            "child": told["child"],
            "at": told.index,
            "begun": recorded_start(told),
            "start": told["start"],
            "end": told["end"],
            "as_of": told["as_of"],
            "outcome": told["outcome"],
            "source": told["source"],
        }
    )
    right = pd.DataFrame(
        {
            "child": known["child"],
            "plan": known.index,
            "from": known["start"],
            "to": known["end"],
            "cut": known["as_of"],
            "why": known["outcome"],
        }
    )
    pairs = left.merge(right, on="child")
    until = pairs["end"].fillna(pairs["as_of"])
    # A plan that the census still saw open may have gone on for as long as Annex A says.
    pairs = pairs[
        (pairs["from"] >= pairs["begun"])
        & (pairs["from"] <= until)
        & (pairs["to"].fillna(far) >= pairs["start"])
        & (pairs["cut"] >= pairs["start"])
    ]
    if not len(pairs):
        return activities
    answer: pd.DataFrame = activities[~activities.index.isin(pairs["at"])].copy()
    told_twice = pairs.drop_duplicates("plan")
    plans = pd.Index(told_twice["plan"])
    answer.loc[plans, ALSO] = with_sources(
        answer.loc[plans, ALSO], told_twice["source"], own=answer.loc[plans, "source"]
    ).to_numpy()
    later = pairs[pairs["to"].isna() & (pairs["as_of"] > pairs["cut"])].sort_values(["plan", "as_of"])
    later = later.drop_duplicates("plan", keep="last")
    ended = later[later["end"].notna() & (later["end"] > later["cut"])]
    answer.loc[ended["plan"], "end"] = ended["end"].to_numpy()
    answer.loc[ended["plan"], "outcome"] = ended["why"].mask(ended["why"] == "", ended["outcome"]).to_numpy()
    answer.loc[later["plan"], "as_of"] = later["as_of"].to_numpy()
    return answer
