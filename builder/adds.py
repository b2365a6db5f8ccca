"""What each source adds: how many activities it alone tells, and how many it shares with which other source."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import pandas as pd

from builder.cleaning.report import SourceReport
from builder.cleaning.told_by import ALSO, SEPARATOR


@dataclass(frozen=True, slots=True)
class Adds:
    """One source: `alone` counts the activities that no other source tells, `shared` those that another tells too.

    An activity that three sources tell counts under both others.
    """

    alone: int
    shared: dict[str, int]


def adds(activities: pd.DataFrame) -> dict[str, Adds]:
    """What each source of a project adds, by its name, in alphabetical order.

    `activities` has the columns of ACTIVITIES, and `attr:also_told_by` where any is told by several sources
    (`builder.cleaning.told_by`).
    """
    also = activities[ALSO] if ALSO in activities else pd.Series("", index=activities.index, dtype="str")
    kinds = pd.DataFrame({"source": activities["source"], "also": also}).value_counts()
    alone: dict[str, int] = {}
    shared: dict[str, dict[str, int]] = {}
    counted = kinds.reset_index(name="count")
    for source, others, count in zip(counted["source"], counted["also"], counted["count"], strict=True):
        tellers = [source, *[name for name in others.split(SEPARATOR) if name]]
        for name in tellers:
            alone.setdefault(name, 0)
            mine = shared.setdefault(name, {})
            for other in tellers:
                if other != name:
                    mine[other] = mine.get(other, 0) + int(count)
        if len(tellers) == 1:
            alone[source] += int(count)
    return {name: Adds(alone[name], dict(sorted(shared[name].items()))) for name in sorted(alone)}


def with_adds(reports: Iterable[SourceReport], activities: pd.DataFrame) -> tuple[SourceReport, ...]:
    """The reports with what each source adds to these activities, those of the whole project."""
    added = adds(activities)
    none = Adds(0, {})
    found = [(report, added.get(report.name, none)) for report in reports]
    return tuple(replace(report, alone=of.alone, shared=of.shared) for report, of in found)
