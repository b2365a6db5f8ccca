"""A measure month by month or quarter by quarter; what is not loaded is a gap, and stays one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pandas as pd

from player.chosen import Chosen
from player.edge_measures import NOTHING, RECENT
from player.facts import DAY, NOTHING_AFTER, TOO_RECENT, Bools, Facts, Floats, Ints
from player.grouped import counted, percentiles
from player.payload import Cover
from player.xmr import Xmr, xmr

BY = ("month", "quarter")
WHOLE, PART, GAP, EARLY = "whole", "only part is loaded", "not loaded", "too recent to know"

# What can be followed in time: how it is named, of a place ("node") or a way ("edge"), and whether it is a share.
MEASURES: dict[str, tuple[str, str, bool]] = {
    "began": ("Visits that began", "node", False),
    "ended": ("Visits that ended", "node", False),
    "median_days": ("Median days of those that ended", "node", False),
    "over_share": ("Share over target of those that ended", "node", True),
    "moves": ("Moves", "edge", False),
    "share": ("Share of all that followed", "edge", True),
    "edge_median_days": ("Median days of those that came this way", "edge", False),
}


@dataclass(frozen=True, slots=True, eq=False)
class Trend:
    """`table`: a row a month or quarter; columns `period` (its first day), `value` (NaN: a gap, or nothing to take it
    of), `of` (how many it stands on), `state`. `limits` of the points whose state is `WHOLE`."""

    table: pd.DataFrame
    limits: Xmr


def trend(
    facts: Facts,
    chosen: Chosen,
    measure: str,
    node: int,
    to: int | str | None = None,
    *,
    covers: Sequence[Cover] = (),
    by: str = "month",
) -> Trend:
    """One of `MEASURES` over the period, for a place or for the way from it to `to` (a position, or one of "nothing
    recorded after", "too recent to know").

    A month that none of the sources of the place covers is `GAP` and has no value; one that any of them covers in part
    is `PART`: shown, but not among the limits. What followed cannot be known within `link_days` of the as-of day: such
    months of a share are `EARLY`. `covers`: the days that each source covers (`player.play`).
    """
    first, last = _span(facts, chosen, node)
    if first is None or last is None:
        return Trend(pd.DataFrame(columns=["period", "value", "of", "state"]), xmr(np.array([])))
    starts = periods(first, last, by)
    value, of = _values(facts, chosen, measure, node, to, starts)
    state = np.array([WHOLE] * (len(starts) - 1), dtype=object)
    _mark_cover(state, starts, facts, node, covers, chosen)
    if measure == "share":
        sure = facts.as_of_end // DAY - 1 - facts.settings.link_days
        state[(starts[1:].astype("int64") - 1 > sure) & (state != GAP)] = EARLY
    value = np.where(state == GAP, np.nan, value)
    table = pd.DataFrame(
        {
            "period": starts[:-1].astype("datetime64[s]"),
            "value": value,
            "of": np.where(state == GAP, 0, of),
            "state": state,
        }
    )
    return Trend(table, xmr(value, state == WHOLE, floor=0.0))


def _span(facts: Facts, chosen: Chosen, node: int) -> tuple[date | None, date | None]:
    own = facts.node == node
    if not own.any():
        return None, None
    earliest: date = np.datetime64(int(facts.begun[own].min()) // DAY, "D").astype(object)
    first = max(chosen.first or earliest, earliest)
    last = min(chosen.last or facts.as_of, facts.as_of)
    return (first, last) if first <= last else (None, None)


def periods(first: date, last: date, by: str) -> np.ndarray:
    """The first days of all months or quarters from that of `first` to that of `last`, and the first day after
    (datetime64[D])."""
    step = 3 if by == "quarter" else 1
    # A quarter of the financial year begins in April, July, October or January, as one of the calendar year does.
    begin = first.year * 12 + (first.month - 1) // step * step
    end = last.year * 12 + (last.month - 1) // step * step + step
    months = np.arange(begin, end + 1, step)
    return (months - 1970 * 12).astype("datetime64[M]").astype("datetime64[D]")


def _place(seconds: Ints, starts: np.ndarray) -> Ints:
    found: Ints = np.searchsorted(starts.astype("int64") * DAY, seconds, side="right") - 1
    return found


def _values(
    facts: Facts, chosen: Chosen, measure: str, node: int, to: int | str | None, starts: np.ndarray
) -> tuple[Floats, Ints]:
    count = len(starts) - 1
    own = facts.node == node
    if measure == "began":
        return _counts(facts.begun[own & chosen.began(facts)], starts)
    if measure == "ended":
        return _counts(facts.ended[own & chosen.ended(facts)], starts)
    way = facts.moved & (facts.came == node) & (facts.node == to) if isinstance(to, int) else np.zeros(0, dtype=bool)
    if measure == "moves":
        return _counts(facts.begun[way & chosen.began(facts)], starts)
    if measure == "share":
        return _shares(facts, chosen, node, to, starts)
    if measure == "over_share":
        judged = own & chosen.ended(facts) & ~np.isnan(facts.spent)
        at = _place(facts.ended[judged], starts)
        whole, late = counted(at, count), counted(at[facts.late[judged]], count)
        return np.where(whole > 0, late / np.maximum(whole, 1), np.nan), whole
    which = (way if measure == "edge_median_days" else own) & chosen.ended(facts) & ~np.isnan(facts.days)
    at = _place(facts.ended[which], starts)
    (median,) = percentiles(at, facts.days[which], count, (0.5,))
    return median, counted(at, count)


def _counts(seconds: Ints, starts: np.ndarray) -> tuple[Floats, Ints]:
    found = counted(_place(seconds, starts), len(starts) - 1)
    return found.astype("float64"), found


def _shares(facts: Facts, chosen: Chosen, node: int, to: int | str | None, starts: np.ndarray) -> tuple[Floats, Ints]:
    """Of all that followed the visits that ended in a period, the share that went `to`."""
    count = len(starts) - 1
    ended = chosen.ended(facts)
    after = facts.moved & (facts.came == node) & ended[facts.previous]
    at = _place(facts.ended[facts.previous[after]], starts)
    alone = ended & (facts.node == node) & np.isin(facts.fate, [NOTHING_AFTER, TOO_RECENT])
    lone = _place(facts.ended[alone], starts)
    whole = counted(at, count) + counted(lone, count)
    if isinstance(to, str):
        fate = {NOTHING: NOTHING_AFTER, RECENT: TOO_RECENT}[to]
        part = counted(lone[facts.fate[alone] == fate], count)
    else:
        part = counted(at[facts.node[after] == to], count)
    return np.where(whole > 0, part / np.maximum(whole, 1), np.nan), whole


def _mark_cover(
    state: np.ndarray, starts: np.ndarray, facts: Facts, node: int, covers: Sequence[Cover], chosen: Chosen
) -> None:
    """Sets `PART` and `GAP` by what the sources of a place cover, and by the ends of the chosen period."""
    told = {facts.sources[number] for number in np.unique(facts.source[facts.node == node]).tolist()}
    names = {name for joined in told for name in joined.split("; ")}
    since, until = starts[:-1].astype("int64"), starts[1:].astype("int64") - 1
    days = np.zeros((0, len(state)))
    for cover in covers:
        if cover.source in names:
            days = np.vstack([days, _covered_days(cover, since, until)])
    length = until - since + 1
    if len(days):
        state[(days < length).any(axis=0)] = PART
        state[(days <= 0).all(axis=0)] = GAP
    cut: Bools = np.zeros(len(state), dtype=bool)
    if chosen.first is not None:
        cut |= since < np.datetime64(chosen.first, "D").astype("int64")
    last = min(chosen.last or facts.as_of, facts.as_of)
    cut |= until > np.datetime64(last, "D").astype("int64")
    state[cut & (state == WHOLE)] = PART


def _covered_days(cover: Cover, since: Ints, until: Ints) -> Ints:
    """How many days of each period a source covers."""

    def overlap(first: str, last: str) -> Ints:
        low = np.maximum(since, np.datetime64(first, "D").astype("int64"))
        high = np.minimum(until, np.datetime64(last, "D").astype("int64"))
        found: Ints = np.maximum(high - low + 1, 0)
        return found

    days = overlap(cover.first, cover.as_of)
    for first, last in cover.gaps:
        days = days - overlap(first, last)
    return days
