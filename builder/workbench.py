"""What the data says of every code, whatever the code map says: made once for the data, however often codes are mapped.

One activity counts where `builder.placing` counts it: it can be placed in time and is not after its as-of day.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from builder.coded import Coded, Ints, combined
from builder.placing import usable_times
from builder.workbench_sequence import Neighbours, neighbours

# One row a source, code and outcome, or one a source and code (`outcome` is "" there), the most frequent first.
# `first` and `last` are the earliest and latest day of a start. `ended` counts the activities that have a duration,
# `usual` is the median of those in days (NaN: none has one); `open` counts those still open. `days` is all their days
# together, an open activity's up to its as-of day. `pair` numbers the source and code, in `Gathered.pairs`' order.
WORKBENCH: dict[str, str] = {
    "source": "str",
    "code": "str",
    "outcome": "str",
    "activities": "int64",
    "children": "int64",
    "first": "datetime64[s]",
    "last": "datetime64[s]",
    "ended": "int64",
    "usual": "float64",
    "open": "int64",
    "days": "int64",
    "pair": "int64",
}


@dataclass(frozen=True, slots=True, eq=False)
class Gathered:
    """The data behind the workbench. `pairs` and `triples` have the columns WORKBENCH.

    Per usable activity: `pair` and `triple` (its row in either table), `child` (a number below `children`), `day` (of
    its start, since 1970) and `days` (how long it took, up to the as-of day while open). `beside` holds, for the same
    rows, the columns that a rule may ask for: team and attr:…
    """

    pairs: pd.DataFrame
    triples: pd.DataFrame
    pair: Ints
    triple: Ints
    child: Ints
    children: int
    day: Ints
    days: Ints
    beside: pd.DataFrame
    by_pair: Neighbours
    by_triple: Neighbours

    def months(self, of: Ints, numbers: Ints) -> pd.Series:
        """How many of the activities whose entry of `of` (`pair` or `triple`) is one of `numbers` start in each month.

        From the first month to the last of all the data, with 0 in between; the index is each month's first day.
        """
        every = self.day.astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
        if not len(every):
            return pd.Series([], index=pd.DatetimeIndex([], dtype="datetime64[s]"), dtype="int64")
        begin = int(every.min())
        size = int(every.max()) - begin + 1
        wanted = np.zeros(int(of.max()) + 1, dtype=np.bool_)
        wanted[numbers] = True
        counts = np.bincount(every[wanted[of]] - begin, minlength=size)
        index = (np.arange(size) + begin).astype("datetime64[M]").astype("datetime64[s]")
        return pd.Series(counts, index=pd.DatetimeIndex(index), dtype="int64")


def gather(activities: pd.DataFrame) -> Gathered:
    """Counts every (source, code) and (source, code, outcome) of a table with the columns ACTIVITIES."""
    usable, times = usable_times(activities)
    number = np.flatnonzero(usable)
    source, code, outcome = (Coded.of(activities[name]).take(number) for name in ("source", "code", "outcome"))
    child, names = pd.factorize(activities["child"].to_numpy()[number])
    child = child.astype(np.int64)
    start = times["start"].to_numpy().astype("datetime64[D]").astype(np.int64)
    is_open = times["open"].to_numpy()
    ends = np.where(is_open, times["as_of"].to_numpy(), times["end"].to_numpy())
    lasts = times["has_end"].to_numpy()
    days = np.where(lasts, ends.astype("datetime64[D]").astype(np.int64) - start, 0)
    counted = _Counted(child, len(names), start, days, lasts & ~is_open, is_open)

    pair, pairs = counted.table([source, code])
    triple, triples = counted.table([source, code, outcome])
    triples["pair"] = 0
    triples.loc[triple, "pair"] = pair
    pairs["pair"] = np.arange(len(pairs))

    before, after = neighbours(child, _seconds(times["start"].to_numpy()), _seconds(ends), pair)
    columns = [name for name in activities.columns if name == "team" or name.startswith("attr:")]
    return Gathered(
        pairs=pairs[list(WORKBENCH)].astype(WORKBENCH),
        triples=triples[list(WORKBENCH)].astype(WORKBENCH),
        pair=pair,
        triple=triple,
        child=child,
        children=len(names),
        day=start,
        days=days,
        beside=activities[columns].take(number).reset_index(drop=True),
        by_pair=Neighbours.of(pair, before, after, len(pairs), len(pairs)),
        by_triple=Neighbours.of(triple, before, after, len(triples), len(pairs)),
    )


def _seconds(times: "np.typing.NDArray[np.datetime64]") -> Ints:
    return times.astype("datetime64[s]").astype(np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class _Counted:
    """The activities' numbers, to be counted by one grouping or another."""

    child: Ints
    children: int
    day: Ints
    days: Ints
    ended: "np.typing.NDArray[np.bool_]"
    is_open: "np.typing.NDArray[np.bool_]"

    def table(self, columns: list[Coded]) -> tuple[Ints, pd.DataFrame]:
        """The row of each activity in the table, and the table, the most frequent first and then by name."""
        group, numbers = combined(columns)
        names = ("source", "code", "outcome")[: len(columns)]
        table = pd.DataFrame(
            {
                name: pd.Series(column.values, dtype="str").take(number).reset_index(drop=True)
                for name, column, number in zip(names, columns, numbers, strict=True)
            }
        )
        table["activities"] = np.bincount(group, minlength=len(table))
        table = table.sort_values(["activities", *names], ascending=[False] + [True] * len(names))
        place = np.empty(len(table), dtype=np.int64)
        place[table.index.to_numpy()] = np.arange(len(table))
        group = place[group]
        table = table.reset_index(drop=True)
        if "outcome" not in table:
            table["outcome"] = pd.Series([""] * len(table), dtype="str")
        self._count(table, group)
        return group, table

    def _count(self, table: pd.DataFrame, group: Ints) -> None:
        size = len(table)
        once = pd.unique(group * max(self.children, 1) + self.child) // max(self.children, 1)
        table["children"] = np.bincount(once.astype(np.int64), minlength=size)
        order = np.argsort(group, kind="stable")
        begins = np.searchsorted(group[order], np.arange(size))
        for name, most in (("first", np.minimum), ("last", np.maximum)):
            ends = most.reduceat(self.day[order], begins) if size else self.day
            table[name] = ends.astype("datetime64[D]").astype("datetime64[s]")
        table["ended"] = np.bincount(group[self.ended], minlength=size)
        table["open"] = np.bincount(group[self.is_open], minlength=size)
        table["days"] = np.bincount(group, weights=self.days, minlength=size).astype(np.int64)
        table["usual"] = _median(group[self.ended], self.days[self.ended], size)


def _median(group: Ints, days: Ints, size: int) -> "np.typing.NDArray[np.float64]":
    """The middle number of days of each group; NaN for a group without any."""
    order = np.lexsort((days, group))
    days = days[order]
    counts = np.bincount(group, minlength=size)
    begins = np.cumsum(counts) - counts
    has = np.flatnonzero(counts)
    low, high = begins[has] + (counts[has] - 1) // 2, begins[has] + counts[has] // 2
    middle = np.full(size, np.nan)
    middle[has] = (days[low] + days[high]) / 2
    return middle
