"""An event log as raw activities: one row an activity, or a start row and a complete row together."""

import numpy as np
import pandas as pd

from builder.cleaning import categories
from builder.cleaning.annex_a_rows import is_free_text, never_changes, order_problems, short_years
from builder.cleaning.coded import Coded, coded
from builder.cleaning.dates import Dates, dates_of
from builder.cleaning.equal_rows import equal_rows
from builder.cleaning.ids import clean_ids
from builder.cleaning.lifecycle import ENDS, STARTS, pair
from builder.cleaning.raw import (
    RAW_ACTIVITIES,
    RAW_PEOPLE,
    Owners,
    Raw,
    aside,
    frame,
    odd_rows,
    problem,
    reason_problems,
)
from builder.cleaning.spans import Spans, spans
from builder.problem import Problem
from builder.sources.roles import Roles
from builder.sources.table import Extract


def event_rows(extract: Extract, roles: Roles, *, source: str, load: str, group: str, this_year: int) -> Raw:
    """The raw activities of an event log, with every row accounted for. `roles` has a child and a start."""
    assert roles.child is not None and roles.start is not None
    place = extract.place
    numbers = extract.data.index.to_numpy()
    size = len(numbers)
    problems: list[Problem] = []

    ids = clean_ids(extract.column(roles.child))
    reasons = odd_rows(ids, extract.headings[roles.child])
    codes = _column(extract, roles.activity)
    if roles.activity is not None:
        reasons = np.where((reasons == "") & (codes.codes < 0), "no-code", reasons)

    begins = coded(extract.column(roles.start))

    def dates(position: int) -> Dates:
        cells = begins if position == roles.start else coded(extract.column(position))
        read = dates_of(cells, this_year=this_year)
        problems.extend(order_problems(f"{place}, column '{extract.headings[position]}'", read))
        problems.extend(short_years(f"{place}, column '{extract.headings[position]}'", numbers, read))
        return read

    start = dates(roles.start)
    end = dates(roles.end) if roles.end is not None else None
    span = spans(start, end)
    reasons = np.where(reasons == "", span.reason, reasons)
    other = np.full(size, -1, dtype=np.int64)
    kept = reasons == ""
    lifecycle_sample = ""
    if roles.lifecycle is not None and roles.end is None:
        marks = _column(extract, roles.lifecycle)
        low = marks.values.str.casefold()
        starts, ends = marks.mask(low.isin(STARTS)), marks.mask(low.isin(ENDS))
        neither = kept & ~(starts | ends) & (marks.codes >= 0)
        reasons = np.where(neither, "lifecycle-other", reasons)
        lifecycle_sample = ", ".join(f"'{word}'" for word in marks.values[~low.isin(STARTS | ENDS)].tolist()[:3])
        kept = reasons == ""
        if (starts & kept).any() and (ends & kept).any():
            span, kept, other = _paired(extract, roles, ids, codes, span, kept, starts)

    outcomes = _column(extract, roles.outcome)
    if roles.outcome is not None and is_free_text(outcomes.values):
        heading = extract.headings[roles.outcome]
        problems.append(Problem("outcome-free-text", place, f"'{heading}'", len(outcomes.values)))
        outcomes = _column(extract, None, size)
    samples = {
        "date-unreadable": start.sample or (end.sample if end else ""),
        "date-out-of-range": start.odd_sample or (end.odd_sample if end else ""),
        "lifecycle-other": lifecycle_sample,
    }
    repaired = np.zeros(size, dtype=bool)
    for code, mended in span.repairs.items():
        sample = {"end-unreadable": end.sample, "end-out-of-range": end.odd_sample}.get(code, "") if end else ""
        problems += problem(code, place, numbers, mended & kept, sample)
        repaired |= mended & kept
    problems += reason_problems(place, numbers, reasons, samples)
    problems += problem(
        "equal-rows", place, numbers, equal_rows(extract.data, (ids.codes, begins.codes, codes.codes)) & (reasons == "")
    )

    chosen = np.flatnonzero(kept)
    child = ids.text(chosen)
    attributes = {extract.headings[position]: _column(extract, position) for position in roles.attributes}
    second = other[chosen]
    teams = _column(extract, roles.team, size)
    columns: dict[str, object] = {
        "child": child,
        "code": codes.text(chosen) if roles.activity is not None else np.full(len(chosen), source),
        "outcome": outcomes.text(chosen),
        "start": span.start[chosen],
        "end": span.end[chosen],
        "has_end": span.has_end[chosen],
        "team": teams.text(chosen),
        "row": numbers[chosen],
        "row_2": np.where(second >= 0, numbers[second], 0),
    }
    columns.update({f"attr:{name}": cells.text(chosen) for name, cells in attributes.items()})
    return Raw(
        source=source,
        load=load,
        group=group,
        rows=size,
        activities=frame(columns, RAW_ACTIVITIES, len(chosen)),
        people=_people(extract, roles, ids, attributes, np.flatnonzero(reasons == ""), this_year, problems),
        set_aside=aside(numbers, reasons, ids),
        repaired=numbers[repaired],
        problems=tuple(problems),
        owners=Owners(numbers, ids, teams if roles.team is not None else None),
    )


def _column(extract: Extract, position: int | None, size: int = -1) -> Coded:
    if position is None:
        return Coded(np.full(len(extract.data) if size < 0 else size, -1), pd.Series([], dtype="str"))
    return coded(extract.column(position))


def _paired(
    extract: Extract, roles: Roles, ids: Coded, codes: Coded, span: Spans, kept: np.ndarray, starts: np.ndarray
) -> tuple[Spans, np.ndarray, np.ndarray]:
    """Spans of activities made of two rows; which rows carry one; and, for each of these, its other row or -1."""
    size = len(kept)
    rows = np.flatnonzero(kept)
    keys = [ids.codes[rows], codes.codes[rows]]
    if roles.instance is not None:
        keys.append(_column(extract, roles.instance).codes[rows])
    group = pd.factorize(pd.MultiIndex.from_arrays(keys))[0] if len(rows) else rows
    pairs = pair(group.astype(np.int64), starts[rows], span.start[rows])
    first, last = (np.where(side >= 0, rows[side], -1) for side in (pairs.start, pairs.end))
    main = np.where(first >= 0, first, last)
    carries = np.zeros(size, dtype=bool)
    carries[main] = True
    other = np.full(size, -1, dtype=np.int64)
    both = (first >= 0) & (last >= 0)
    other[first[both]] = last[both]
    ends = np.full(size, np.datetime64("NaT", "s"))
    ends[first[both]] = span.start[last[both]]
    alone = np.zeros(size, dtype=bool)
    alone[last[first < 0]] = True
    # A start that nothing completes is open; a complete that nothing started is a moment.
    has_end = carries & ~alone
    repairs = {"end-without-start": alone} if alone.any() else {}
    return Spans(span.start, ends, has_end, span.reason, repairs), carries, other


def _people(
    extract: Extract,
    roles: Roles,
    ids: Coded,
    attributes: dict[str, Coded],
    usable: np.ndarray,
    this_year: int,
    problems: list[Problem],
) -> pd.DataFrame:
    """What the rows say about the child, each different statement once."""
    columns: dict[str, Coded] = {}
    births: Dates | None = None
    if roles.birth is not None:
        columns["birth"] = coded(extract.column(roles.birth))
        births = dates_of(columns["birth"], this_year=this_year)
        numbers = extract.data.index.to_numpy()
        bad = np.zeros(len(numbers), dtype=bool)
        bad[usable] = (births.unreadable | births.out_of_range)[usable]
        problems += problem("birth-unreadable", extract.place, numbers, bad)
    if roles.gender is not None:
        cells = _column(extract, roles.gender)
        columns["attr:gender"] = Coded(
            cells.codes, categories.gender(cells.values) if len(cells.values) else cells.values
        )
    if roles.family is not None:
        columns["attr:family"] = clean_ids(extract.column(roles.family))
    for name, cells in attributes.items():
        # What never changes with the activity is said about the child; what does, about the activity only.
        if never_changes(ids.codes[usable], cells.codes[usable]):
            columns[f"attr:{name}"] = cells
    if not columns or not len(usable):
        return frame({}, RAW_PEOPLE, 0)
    said = pd.DataFrame({"child": ids.codes[usable], **{name: cells.codes[usable] for name, cells in columns.items()}})
    first = usable[np.flatnonzero(~said.duplicated().to_numpy())]
    data: dict[str, object] = {"child": ids.text(first), "row": extract.data.index.to_numpy()[first]}
    for name, cells in columns.items():
        data[name] = cells.text(first) if births is None or name != "birth" else births.values.iloc[first]
    return frame(data, RAW_PEOPLE, len(first))
