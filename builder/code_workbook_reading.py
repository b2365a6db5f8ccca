"""Takes back a workbook of codes: what a person changed in it, told before it is taken; all of it or nothing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from builder.code_map import CodeMap
from builder.code_rows import CodeRow, looks
from builder.code_taking import RowEdit, with_edits
from builder.code_workbook_cells import Before, CellRow, Cells, read_cells
from builder.code_workbook_sheets import BY_RULES, RESERVED, SHEETS, Sheet, goal_choices
from builder.code_workbook_writing import goal_cells
from builder.problem import Problem, Refused
from builder.raw_fields import near, shown
from builder.rule_words import unique_labels
from builder.service_map import ServiceMap

_NOT_MAPPED = "not yet mapped"


@dataclass(frozen=True, slots=True)
class Change:
    """A row that is to change: where it stands in the workbook, and what it is now and would be, in words."""

    row: CodeRow
    place: str
    was: str
    becomes: str


@dataclass(frozen=True, slots=True)
class CodesRead:
    """The code map with the changes taken in (the very same when there are none), the changes, and what is to be told
    beside them."""

    code_map: CodeMap
    changes: tuple[Change, ...] = ()
    notes: tuple[Problem, ...] = ()


def read_code_workbook(
    data: bytes, name: str, rows: Sequence[CodeRow], service_map: ServiceMap, code_map: CodeMap
) -> CodesRead:
    """What a workbook (.xlsx, .xls, .ods) changes. `rows` are those of the project as it is now.

    A row counts as changed when its cells differ from what was downloaded; a row that is not there stays as it was.
    Sheets and columns are found by their names in any order. Raises `Refused` with every problem, by sheet and row.
    """
    cells = read_cells(data, name)
    reading = _Reading(cells, rows, service_map)
    edits = [edit for sheet in SHEETS for edit in reading.edits(sheet)]
    if cells.before is None:
        reading.problems.append(Problem("codes-no-download", name))
    problems = sorted(reading.problems, key=lambda problem: problem.severity != "error")
    if any(problem.severity == "error" for problem in problems):
        raise Refused(problems)
    changed = with_edits(code_map, rows, edits)
    return CodesRead(changed, tuple(reading.change(edit) for edit in edits), tuple(problems))


class _Reading:
    """One look at the cells of one workbook."""

    def __init__(self, cells: Cells, rows: Iterable[CodeRow], service_map: ServiceMap) -> None:
        self._cells = cells
        self._rows = {(row.kind, row.key): row for row in rows}
        self._map = service_map
        self._labels = unique_labels(service_map, RESERVED)
        self._ids = {node.id: node.id for node in service_map.nodes}
        self.problems = list(cells.problems)

    def edits(self, sheet: Sheet) -> list[RowEdit]:
        """The rows of a sheet that are to change."""
        if sheet.kind not in self._cells.rows:
            return []
        given = self._cells.rows[sheet.kind]
        if any(p.severity == "error" and p.place.startswith(f"sheet {sheet.name}") for p in self._cells.problems):
            return []
        self._twice(given)
        self._absent(sheet, given)
        self._counts(sheet, given)
        edits = (self._edit(sheet, row) for row in given)
        return [edit for edit in edits if edit is not None]

    def change(self, edit: RowEdit) -> Change:
        """An edit in words."""
        row = edit.row
        was = self._words(row, row.standing.to, row.standing.ignore)
        return Change(row, edit.place, was, self._words(row, edit.to, edit.ignore))

    def _words(self, row: CodeRow, to: Sequence[str], ignore: str) -> str:
        if row.kind == "teams":
            return ", ".join(filter(None, to)) or _NOT_MAPPED
        if to:
            return " and ".join(self._labels[node] for node in to)
        aside = next(sheet.aside for sheet in SHEETS if sheet.kind == row.kind)
        return f"{aside}: {ignore}" if ignore else _NOT_MAPPED

    def _edit(self, sheet: Sheet, cells: CellRow) -> RowEdit | None:
        """What a row is to be; None where nobody changed it, or where it is wrong."""
        row = self._rows.get((sheet.kind, cells.key))
        now = goal_cells(sheet, row.standing, self._labels) if row else None
        before = self._before(sheet, cells, now)
        if before is not None and _alike(cells.goals, before):
            return None
        blank = [column.heading for column, name in zip(sheet.names, cells.names, strict=True) if not name.strip()]
        said = shown(" · ".join(name.strip() for name in cells.names))
        if row is None or now is None:
            if len(blank) == len(sheet.names):
                self._report("codes-row-unnamed", cells, " and ".join(map(shown, blank)))
            else:
                self._report("codes-row-unknown", cells, said)
            return None
        if _alike(cells.goals, now):
            return None
        if _by_rules(now):
            self._report("codes-row-by-rules", cells, said)
            return None
        if _by_rules(cells.goals):
            self._report("codes-by-rules-chosen", cells, said)
            return None
        if before is not None and not _alike(before, now):
            self._report("codes-changed-meanwhile", cells, said)
            return None
        if sheet.kind == "teams":
            return RowEdit(row, tuple(" ".join(cell.split()) for cell in cells.goals), place=cells.place)
        return self._goal(sheet, cells, row, (before or now)[-1])

    def _goal(self, sheet: Sheet, cells: CellRow, row: CodeRow, reason_before: str) -> RowEdit | None:
        *words, reason = (" ".join(cell.split()) for cell in cells.goals)
        choices = goal_choices(sheet, self._map, self._labels)
        by_looks = {looks(word): node for word, node in choices.items()}
        to: list[str] = []
        aside = False
        for word in filter(None, words):
            goal = by_looks.get(looks(word), self._ids.get(word))
            if goal == "":
                aside = True
            elif goal is None or (sheet.kind == "outcomes" and self._map.node(goal).kind != "exit"):
                self._report_goal(cells, word, list(choices))
                return None
            else:
                to.append(goal)
        if aside and to:
            self._report("codes-aside-and-goal", cells, shown(self._labels[to[0]]))
        elif aside and not reason:
            self._report("codes-aside-without-reason", cells, shown(sheet.aside))
        elif reason and not aside and looks(reason) != looks(reason_before):
            # The reason of before may stay behind when a row that was left out is mapped.
            self._report("codes-reason-without-aside", cells, shown(sheet.aside))
        else:
            return RowEdit(row, tuple(dict.fromkeys(to)), reason if aside else "", cells.place)
        return None

    def _report_goal(self, cells: CellRow, word: str, choices: Sequence[str]) -> None:
        on_map = {looks(label) for label in self._labels.values()} | {looks(node) for node in self._ids}
        if looks(word) in on_map:
            self._report("codes-goal-no-exit", cells, shown(word))
        else:
            self._report("codes-goal-unknown", cells, near(word, choices))

    def _before(self, sheet: Sheet, cells: CellRow, now: Sequence[str] | None) -> Sequence[str] | None:
        if self._cells.before is None:
            return now
        found = self._cells.before.get((sheet.kind, cells.key))
        return found.goals if found else now

    def _twice(self, given: Sequence[CellRow]) -> None:
        places: dict[tuple[str, ...], list[CellRow]] = {}
        for cells in given:
            places.setdefault(cells.key, []).append(cells)
        for found in places.values():
            if len(found) > 1 and any(name.strip() for name in found[0].names):
                place = f"{found[0].place.rsplit(',', 1)[0]}, rows {_listed(found)}"
                said = shown(" · ".join(name.strip() for name in found[0].names))
                self.problems.append(Problem("codes-row-twice", place, said))

    def _absent(self, sheet: Sheet, given: Sequence[CellRow]) -> None:
        there = {cells.key for cells in given}
        known = self._cells.before if self._cells.before is not None else self._rows
        absent = sum(kind == sheet.kind and key not in there for kind, key in known)
        if absent:
            self.problems.append(Problem("codes-rows-absent", f"sheet {sheet.name}", count=absent))

    def _counts(self, sheet: Sheet, given: Sequence[CellRow]) -> None:
        before = self._cells.before or {}
        changed = [
            cells
            for cells in given
            if (known := before.get((sheet.kind, cells.key))) and not _same_counts(cells, known)
        ]
        if changed:
            rows = f"row{'s' if len(changed) > 1 else ''} {_listed(changed)}"
            self.problems.append(Problem("codes-count-changed", f"sheet {sheet.name}, {rows}", count=len(changed)))

    def _report(self, code: str, cells: CellRow, value: str) -> None:
        self.problems.append(Problem(code, cells.place, value))


def _alike(one: Sequence[str], other: Sequence[str]) -> bool:
    return list(map(looks, one)) == list(map(looks, other))


def _by_rules(goals: Sequence[str]) -> bool:
    return any(looks(goal) == looks(BY_RULES) for goal in goals)


def _same_counts(cells: CellRow, before: Before) -> bool:
    pairs = zip(cells.counts, before.counts, strict=True)
    return all(now is None or now.replace(",", "").strip() == was for now, was in pairs)


def _listed(found: Sequence[CellRow]) -> str:
    """ "4, 7 and 9", the first five."""
    numbers = [f"{cells.number:,}" for cells in found[:5]]
    more = len(found) - len(numbers)
    if more:
        return f"{', '.join(numbers)} and {more:,} more"
    return numbers[0] if len(numbers) == 1 else f"{', '.join(numbers[:-1])} and {numbers[-1]}"
