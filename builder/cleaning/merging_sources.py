"""The years of a census merged, and events that several sources tell kept once.

The same child, code and start in two years is one event: closed beats open, then the later year's details win. The
same child, code and day of start in Annex A, in the census, in the SSDA903 and in the Standard Safeguarding Dataset is
one event too: the row with an end is kept, then the one that says more of its outcome, then the more recent one, then
the census's; what the kept row leaves blank is taken from the others. Annex A does not know when a child in need plan
began, so its plan (whose start is that of the episode, or estimated) gives way to the plans of the census or the
dataset that it overlaps in the same episode.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from builder.cleaning.care_with_list_8 import RETURN_DAY
from builder.cleaning.cin_plans import PLAN, recorded_start
from builder.cleaning.merging import EARLIER, number, outcome_parts
from builder.cleaning.told_by import ALSO, with_sources
from builder.sources.ssd import SSD
from builder.sources.ssda903 import SOURCE as SSDA903

CENSUS = "CIN census"
_ANNEX_A = "Annex A "
# The beginnings of sources' names: of rows that are equally good, that of the later one here is kept.
_KINDS = {SSD: 0, _ANNEX_A: 1, SSDA903: 2, CENSUS: 3}
# What several tell, under the same code.
_SHARED = (
    *("Contact", "Early help assessment", "Referral", "CIN episode", "Assessment", "Section 47", "ICPC"),
    *(PLAN, "Child protection plan", "CP review"),
    *("Decision to place for adoption", "Placement order", "Matched with adopters", "Placed for adoption"),
    *("Adoption order", "No longer to be placed for adoption", "Placed in fostering for adoption"),
)
# Care as the dataset tells it; what list 8 and the SSDA903 tell is merged by `care_merging` and `care_with_list_8`.
_CARE = ("In care", "Short breaks", "Placement", "Legal status")
# What is true of the kept row's own source only.
_OWN = (ALSO, RETURN_DAY)


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


def merge_care_of_dataset(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities with care that the dataset and a return both tell kept once, as `merge_sources` does.

    For after what list 8 and the SSDA903 both tell is one.
    """
    return _once(activities, _CARE) if (_kinds(activities["source"]) == _KINDS[SSD]).any() else activities


def merge_sources(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities of a project with what several sources tell kept once.

    Columns as in `merge_years`, with `attr:also_told_by`, and with `attr:cin_start` where there are plans of Annex A.
    The answer is a subset of the rows, by index.
    """
    kind = _kinds(activities["source"])
    return _once(_plans_by_others(activities, kind), _SHARED) if kind[kind >= 0].nunique() > 1 else activities


def _once(activities: pd.DataFrame, codes: Sequence[str]) -> pd.DataFrame:
    """Each event of these codes once, of those that several kinds of source tell."""
    kind = _kinds(activities["source"])
    shared = activities[(kind >= 0) & activities["code"].isin(codes)]
    day = shared["start"].dt.normalize()
    of = kind.loc[shared.index]
    event = _turns(shared, [shared["child"], shared["code"], day, of])
    ranked = shared.assign(
        event=event, closed=shared["end"].notna(), parts=outcome_parts(shared["outcome"]), kind=of
    ).sort_values(["event", "closed", "parts", "as_of", "kind"], kind="stable")
    both = ranked[ranked["event"].duplicated(keep=False)]
    if not len(both):
        return activities
    at = pd.Index(both.drop_duplicates("event", keep="last").index)
    event = both.loc[at, "event"]
    answer: pd.DataFrame = activities[~activities.index.isin(both.index.difference(at))].copy()
    attributes = [name for name in activities.columns if name.startswith("attr:") and name not in _OWN]
    for name in ["team", *attributes]:
        # The last that is not blank: the kept row's own, else that of the next best.
        known = both.loc[both[name] != "", ["event", name]].drop_duplicates("event", keep="last")
        answer.loc[at, name] = known.set_index("event")[name].reindex(event).fillna("").astype("str").to_numpy()
    own = both.loc[at, "source"]
    told = both[["event", "source", ALSO]].assign(turn=both.groupby("event").cumcount(ascending=False))
    more = [told[told["turn"] == turn].set_index("event") for turn in range(len(_KINDS))]
    named = [one[name].reindex(event).fillna("").astype("str") for one in more for name in ("source", ALSO)]
    answer.loc[at, ALSO] = with_sources(both.loc[at, ALSO], *named, own=own).to_numpy()
    answer.loc[at, "as_of"] = both.groupby("event")["as_of"].max().reindex(event).to_numpy()
    return answer


def _kinds(source: pd.Series) -> pd.Series:
    """Which kind of source each activity came from, by its place in `_KINDS`; -1 for a list of events."""
    codes, names = pd.factorize(source)
    places = [
        next((at for own, at in _KINDS.items() if name == own or (own.endswith(" ") and name.startswith(own))), -1)
        for name in names
    ]
    return pd.Series(np.array([*places, -1])[codes], index=source.index)


def _plans_by_others(activities: pd.DataFrame, kind: pd.Series) -> pd.DataFrame:
    """Without the child in need plans of Annex A that the census or the dataset tells better.

    An overlapping plan of theirs that was open when it was cut ends when Annex A, cut later, says that the episode
    did; and where Annex A says that it goes on, it is open at that later day.
    """
    if "attr:cin_start" not in activities:
        activities = activities.assign(**{"attr:cin_start": pd.Series("", index=activities.index, dtype="str")})
    plan = activities["code"] == PLAN
    told = activities[plan & (kind == _KINDS[_ANNEX_A])]
    known = activities[plan & kind.isin([_KINDS[CENSUS], _KINDS[SSD]])]
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
    # A plan that was open when it was told may have gone on for as long as Annex A says.
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
