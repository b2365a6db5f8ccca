"""The two counts of a measure: from the clean activities as the returns name them, and from what the map draws."""

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.agreement_measures import CIN_LIST, Measure
from builder.placing import Placed
from builder.service_map import ServiceMap

_COUNTED_BY = ("child", "source", "start", "end", "has_end", "estimated", "as_of", "attr:cin_start")
_DRAWN_BY = ("child", "node", "source", "activity", "start", "end", "has_end", "open", "estimated", "as_of")


@dataclass(frozen=True, slots=True, eq=False)
class Counted:
    """A figure and what it is made of.

    `activities` are the numbers of the activities that were counted (positions in ACTIVITIES), `children` their
    children; `by_source` the figure by source (a child known to two sources counts in both); `estimated` how many
    activities have an estimated start; `alike` how many visits were left out because another is alike.
    """

    figure: int
    by_source: dict[str, int]
    activities: npt.NDArray[np.int64] = field(repr=False)
    children: frozenset[str] = field(repr=False)
    estimated: int = 0
    alike: int = 0


def lighter(table: pd.DataFrame) -> pd.DataFrame:
    """ACTIVITIES or VISITS with what is counted by as categories: each of eleven measures then looks at each different
    word once, and not at a million of them."""
    names = [name for name in ("child", "source", "code", "node") if name in table]
    return table.astype(dict.fromkeys(names, "category"))


def telling(measure: Measure, activities: pd.DataFrame, loaded: Collection[str]) -> tuple[str, ...]:
    """The sources that tell a measure before any code map, in order of their names.

    These are the returns that were loaded and hold it by their form. Where there is none, a list of events tells it
    when it uses the very code of the returns, capitals aside: `activities` has the columns ACTIVITIES.
    """
    sources = {*loaded, *activities["source"].unique().tolist()}
    returns = sorted(source for source in sources if measure.told_by(source))
    if returns:
        return tuple(returns)
    others = activities[~activities["source"].map(_is_return).astype(bool) & _has_code(activities, measure)]
    return tuple(sorted(others["source"].unique().tolist()))


def from_files(
    measure: Measure, activities: pd.DataFrame, sources: Collection[str], first: date, last: date
) -> Counted:
    """A measure counted in the clean activities (ACTIVITIES) of these sources; `first` is `last` for a day.

    Children in need are counted from the start of the episode that list 6 recorded, not from that estimated for the
    plan in it.
    """
    at = np.flatnonzero(activities["source"].isin(sources).to_numpy() & _has_code(activities, measure).to_numpy())
    rows = activities[[name for name in _COUNTED_BY if name in activities]].take(at)
    start = rows["start"]
    if measure.id == "cin" and "attr:cin_start" in rows:
        moved = (rows["source"] == CIN_LIST) & (rows["attr:cin_start"] != "")
        start = start.mask(moved, pd.to_datetime(rows["attr:cin_start"].where(moved), format="%Y-%m-%d"))
    as_of = rows["as_of"].dt.normalize()
    goes_on = rows["has_end"] & (rows["end"].isna() | (rows["end"].dt.normalize() > as_of))
    chosen = _chosen(measure, start, rows["end"], goes_on, rows["has_end"], as_of, first, last)
    return _counted(measure, rows[chosen], at[chosen])


def from_map(measure: Measure, placed: Placed, service_map: ServiceMap, first: date, last: date) -> Counted:
    """A measure counted in what is drawn: visits to the places of its standards, alike ones once, as Play draws them;
    an activity drawn at several such places counts once."""
    nodes = {node.id for node in service_map.nodes if node.standard in measure.standards}
    at = np.flatnonzero(placed.visits["node"].isin(nodes).to_numpy())
    visits = placed.visits[[*_DRAWN_BY]].take(at)
    chosen = _chosen(
        measure, visits["start"], visits["end"], visits["open"], visits["has_end"], visits["as_of"], first, last
    )
    visits = visits[chosen].drop_duplicates("activity")
    # Of visits that are alike the one with an end column is kept, and with it the source that it came from.
    kept = visits.sort_values("has_end", ascending=False, kind="stable")
    kept = kept.drop_duplicates(["child", "node", "start", "end"]).sort_index()
    counted = _counted(measure, kept, kept["activity"].to_numpy())
    return Counted(
        counted.figure,
        counted.by_source,
        visits["activity"].to_numpy(),
        counted.children,
        counted.estimated,
        alike=len(visits) - len(kept),
    )


def _chosen(
    measure: Measure,
    start: pd.Series,
    end: pd.Series,
    goes_on: pd.Series,
    has_end: pd.Series,
    as_of: pd.Series,
    first: date,
    last: date,
) -> npt.NDArray[np.bool_]:
    begin, until = pd.Timestamp(first), pd.Timestamp(last) + pd.Timedelta(days=1)
    # What starts after its as-of day is planned.
    known = start < as_of + pd.Timedelta(days=1)
    if measure.how == "started":
        rows = known & (start >= begin) & (start < until)
    elif measure.how == "ended":
        rows = known & has_end & ~goes_on & (end >= begin) & (end < until)
    else:
        # Ended on the day itself is not in force when the day ends; nothing is known of days after the as-of day.
        rows = has_end & (start < until) & (as_of >= pd.Timestamp(last)) & (goes_on | (end >= until))
    return rows.to_numpy(dtype=np.bool_)


def _counted(measure: Measure, rows: pd.DataFrame, numbers: npt.NDArray[np.int64]) -> Counted:
    sizes = rows.groupby("source", observed=True)["child"].agg("nunique" if measure.children else "size")
    children = frozenset(rows["child"].unique().tolist())
    return Counted(
        figure=len(children) if measure.children else len(rows),
        by_source={str(source): int(size) for source, size in sizes.items() if size},
        activities=numbers,
        children=children,
        estimated=int(rows["estimated"].sum()),
    )


def _has_code(activities: pd.DataFrame, measure: Measure) -> pd.Series:
    codes = {code.casefold() for code in measure.codes}
    spelled = [text for text in activities["code"].unique().tolist() if text.strip().casefold() in codes]
    return activities["code"].isin(spelled)


def _is_return(source: str) -> bool:
    return source in ("CIN census", "SSDA903") or source.startswith(("Annex A ", "SSD "))
