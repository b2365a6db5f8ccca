"""Differences between the figures of a measure, in words; only what can be known is given as a reason."""

from collections.abc import Collection, Mapping, Sequence

import numpy as np
import pandas as pd

from builder.agreement_counts import Counted
from builder.agreement_measures import Measure
from builder.coverage import Coverage

# Why rows were set aside, to follow "rows were set aside:".
_REASONS = {
    "no-child": "no child's id",
    "no-date": "no date",
    "no-code": "no activity",
    "date-unreadable": "a date that cannot be read",
    "date-out-of-range": "a date out of range",
    "starts-after-as-of": "a start after the as-of day",
    "list-lacks-columns": "the list lacks columns",
    "totals-row": "totals",
    "heading-row": "headings repeated",
    "already-held": "already held",
}
_MOST_CODES = 3


def apart(figure: int, other: int, than: str) -> str:
    """ "12 fewer than published", "3 more than the files", "the same as published"."""
    if figure == other:
        return f"the same as {than}"
    return f"{abs(figure - other):,} {'fewer' if figure < other else 'more'} than {than}"


def set_aside_words(sources: Sequence[str], set_aside: pd.DataFrame) -> tuple[str, ...]:
    """What was set aside of each source, of whatever day: a row without a date belongs to no period. `set_aside` has
    the columns `source`, `reason`."""
    told = []
    for source in sources:
        reasons = set_aside.loc[set_aside["source"] == source, "reason"].value_counts()
        if not len(reasons):
            continue
        words: dict[str, int] = {}
        for code, count in sorted(reasons.items(), key=lambda one: (-int(one[1]), str(one[0]))):
            said = _REASONS.get(str(code), "other reasons")
            words[said] = words.get(said, 0) + int(count)
        parts = ", ".join(f"{count:,} for {said}" for said, count in words.items())
        told.append(f"{source}, all days: {parts} set aside.")
    return tuple(told)


def map_words(
    measure: Measure,
    files: Counted,
    drawn: Counted,
    activities: pd.DataFrame,
    coverage: Coverage,
    placed: Collection[int],
) -> tuple[str, ...]:
    """Why the map's figure is not that of the files: parts that add up to the difference.

    `activities` has the columns ACTIVITIES; `placed` are the numbers of the activities with any visit. For children
    only how many are in one and not in the other is known.
    """
    if measure.children:
        only_files, only_map = len(files.children - drawn.children), len(drawn.children - files.children)
        told = [f"{only_files:,} only in the files"] if only_files else []
        return (*told, *([f"{only_map:,} only on the map"] if only_map else []))
    told = []
    lacking = np.setdiff1d(files.activities, drawn.activities)
    on_map = np.isin(lacking, np.fromiter(placed, dtype=np.int64))
    statuses = _statuses(coverage)
    why: dict[str, int] = {}
    for source, code, count in _by_code(activities.take(lacking[~on_map])):
        status = statuses.get((source, code), "not on the map")
        why[status] = why.get(status, 0) + count
    told += [f"{count:,} {status}" for status, count in why.items()]
    if on_map.any():
        told.append(f"{int(on_map.sum()):,} drawn as something else, or not in this time")
    if drawn.alike:
        told.append(f"{drawn.alike:,} drawn once with one alike")
    added = activities.take(np.setdiff1d(drawn.activities, files.activities))
    counts = _by_code(added)
    told += [f"{count:,} more from {source}, code {code}" for source, code, count in counts[:_MOST_CODES]]
    rest = sum(count for _, _, count in counts[_MOST_CODES:])
    if rest:
        told.append(f"{rest:,} more from other codes")
    return tuple(told)


def _statuses(coverage: Coverage) -> Mapping[tuple[str, str], str]:
    """What became of the activities of a source and code that are not on the map, where it is the same for all."""
    words = {"unmapped": "on codes not mapped", "ignored": "on codes left out of the map"}
    found: dict[tuple[str, str], str] = {}
    for source, code, status in zip(*(coverage.codes[name] for name in ("source", "code", "status")), strict=True):
        if status in words:
            key = (str(source), str(code))
            found[key] = "not on the map" if key in found else words[status]
    return found


def _by_code(rows: pd.DataFrame) -> list[tuple[str, str, int]]:
    """Source, code and how many of the rows have them, most first."""
    counts = rows.groupby(["source", "code"], observed=True).size().reset_index(name="count")
    told = zip(counts["source"].tolist(), counts["code"].tolist(), counts["count"].tolist(), strict=True)
    return sorted(told, key=lambda one: (-one[2], one[0], one[1]))
