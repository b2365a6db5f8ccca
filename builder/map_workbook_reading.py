"""Reads a map from a workbook that people have reviewed, and says everything that is wrong with it by sheet and row."""

import math
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from builder.map_sheets import EDGES, KIND_WORDS, LANES, NODES, NOTES, STANDARD_WORDS, plain
from builder.map_workbook_sheets import Entries, map_sheets
from builder.problem import Problem, Refused
from builder.raw_fields import shown
from builder.raw_map import RawMap
from builder.service_map import FURTHEST, UNITS, ServiceMap, check

# These are kept as they stand, with their outer space; of the others only what can be seen counts.
_TEXTS = frozenset({"label", "description", "text"})
_COLOUR = re.compile(r"#?([0-9A-Fa-f]{6})")
_ENTRIES = re.compile(
    r"(.*)\b(lanes|nodes|edges|notes), (?:entry|entries) ([0-9, and]+?)( and [0-9,]+ more)?(\)?)", re.S
)
_LONGEST_ID = 100
# Where places without coordinates are put: so many in a row, and so far apart that no two of any kind touch.
_IN_A_ROW, _ACROSS, _DOWN = 8, 220.0, 240.0

_KINDS = {plain(word): kind for kind, words in KIND_WORDS.items() for word in (kind, words)}
_STANDARDS = {plain(word): step for step, words in STANDARD_WORDS.items() for word in (step, words)}
_UNITS = {plain(word): unit for unit in UNITS for word in (unit, f"{unit} days", f"{unit} day")}


def read_map_workbook(data: bytes, name: str) -> ServiceMap:
    """The map of a workbook (.xlsx, .xls, .ods), unfinished ones too. `name` is what the file is called in messages.

    Sheets and headings are found without regard to case and order; columns and sheets beyond ours are left alone, and
    so are blank rows. A row without an id gets one from its label. Lanes and places may be given by id or by label.

    Raises `Refused` with every problem at once, each with its sheet and row.
    """
    sheets = map_sheets(data, name)
    return _Reading(sheets.name, sheets.entries, sheets.problems).result()


class _Names:
    """The ids and labels by which entries of one list are spoken of."""

    def __init__(self, entries: Iterable[Mapping[str, str]]) -> None:
        self._ids: dict[str, str] = {}
        self._labels: dict[str, set[str]] = {}
        for entry in entries:
            if entry_id := entry.get("id", ""):
                self._ids[entry_id] = entry_id
                self._labels.setdefault(_seen(entry.get("label", "")), set()).add(entry_id)

    def ids(self, text: str) -> list[str]:
        """The ids that a text may mean; an id itself comes before any label."""
        if text in self._ids:
            return [text]
        return sorted(self._labels.get(_seen(text), ()))


class _Reading:
    """One look at the entries of one workbook."""

    def __init__(self, name: str, entries: dict[str, Entries], problems: Iterable[Problem]) -> None:
        self._name = name
        self._entries = entries
        self._problems = list(problems)
        self._lanes = _with_ids(entries[LANES.key].cells, "lane")
        self._nodes = _with_ids(entries[NODES.key].cells, "place")
        self._lane_names, self._node_names = _Names(self._lanes), _Names(self._nodes)

    def result(self) -> ServiceMap:
        nodes = [self._node(number, entry) for number, entry in enumerate(self._nodes)]
        self._put_beneath(nodes)
        raw = {
            "name": self._name,
            "lanes": [self._lane(number, entry) for number, entry in enumerate(self._lanes)],
            "nodes": nodes,
            "edges": [self._edge(number, entry) for number, entry in enumerate(self._entries[EDGES.key].cells)],
            "notes": [_given(entry) for entry in self._entries[NOTES.key].cells],
        }
        try:
            found = check(RawMap.model_validate(raw), unfinished=True)
        except Refused as refused:
            raise self._refused(refused.problems) from None
        if any(problem.severity == "error" for problem in self._problems):
            raise self._refused(found.problems)
        problems = (*self._problems, *map(self._by_row, found.problems))
        return replace(found, problems=problems)

    def _refused(self, problems: Iterable[Problem]) -> Refused:
        """All problems, those first that have to be mended."""
        found = [*self._problems, *map(self._by_row, problems)]
        return Refused(sorted(found, key=lambda problem: problem.severity != "error"))

    def _lane(self, number: int, entry: dict[str, str]) -> dict[str, Any]:
        lane = _given(entry)
        self._mend_colour(lane, LANES.key, number)
        return lane

    def _node(self, number: int, entry: dict[str, str]) -> dict[str, Any]:
        node = _given(entry)
        self._mend_colour(node, NODES.key, number)
        for key, words in (("kind", _KINDS), ("standard", _STANDARDS), ("unit", _UNITS)):
            if key in node:
                node[key] = words.get(plain(node[key]), node[key])
        place = self._place(NODES.key, number, node)
        self._mend_name(node, "lane", self._lane_names, place)
        self._mend_name(node, "from", self._node_names, f"the target of {place}")
        target = {key: node.pop(key) for key in ("days", "unit", "from") if key in node}
        return {**node, "target": target} if target else node

    def _edge(self, number: int, entry: dict[str, str]) -> dict[str, Any]:
        edge = _given(entry)
        for key in ("from", "to"):
            self._mend_name(edge, key, self._node_names, self._place(EDGES.key, number, {}))
        return edge

    def _place(self, key: str, number: int, entry: Mapping[str, Any]) -> str:
        """ "node 'contact' (sheet Nodes, row 7)", or without a name "sheet Edges, row 7"."""
        entries = self._entries[key]
        place = f"sheet {entries.called}, row {entries.rows[number]:,}"
        return f"{key.removesuffix('s')} {shown(entry['id'])} ({place})" if entry.get("id") else place

    def _mend_colour(self, entry: dict[str, Any], key: str, number: int) -> None:
        if "colour" in entry:
            colour = entry.pop("colour")
            if found := _COLOUR.fullmatch(colour):
                entry["colour"] = f"#{found[1]}"
            else:
                self._problems.append(Problem("colour-in-sheet", self._place(key, number, entry), shown(colour)))

    def _mend_name(self, entry: dict[str, Any], key: str, names: _Names, place: str) -> None:
        """Puts the id where a label was given. What is neither stays, for the check to report."""
        if key in entry:
            ids = names.ids(entry[key])
            if len(ids) == 1:
                entry[key] = ids[0]
            elif ids:
                self._problems.append(Problem("label-ambiguous", place, shown(entry[key])))
                entry[key] = ids[0]

    def _put_beneath(self, nodes: list[dict[str, Any]]) -> None:
        """Gives places that have neither X nor Y a row beneath all the others, for a person to move."""
        placed = [
            (x, y) for node in nodes if (x := _number(node, "x")) is not None and (y := _number(node, "y")) is not None
        ]
        left = min((x for x, _ in placed), default=0.0)
        top = max((y for _, y in placed), default=-_DOWN) + _DOWN
        put = 0
        for number, node in enumerate(nodes):
            if "x" not in node and "y" not in node:
                down, across = divmod(put, _IN_A_ROW)
                node["x"] = min(left + across * _ACROSS, FURTHEST)
                node["y"] = min(top + down * _DOWN, FURTHEST)
                self._problems.append(Problem("placed-beneath", self._place(NODES.key, number, node)))
                put += 1

    def _by_row(self, problem: Problem) -> Problem:
        """A problem of the check with its place by sheet and row, where the check counts entries of a list."""
        if problem.place in self._entries:
            return replace(problem, place=f"sheet {self._entries[problem.place].called}")
        found = _ENTRIES.fullmatch(problem.place)
        if not found:
            return problem
        before, key, numbers, more, after = found.groups(default="")
        entries = self._entries[key]
        rows = re.sub(r"\d+", lambda number: f"{entries.rows[int(number[0]) - 1]:,}", numbers)
        row = "rows" if " and " in numbers else "row"
        return replace(problem, place=f"{before}sheet {entries.called}, {row} {rows}{more}{after}")


def _given(entry: Mapping[str, str]) -> dict[str, Any]:
    """The cells of a row that hold something."""
    kept = {key: cell if key in _TEXTS else cell.strip() for key, cell in entry.items()}
    return {key: cell for key, cell in kept.items() if cell}


def _with_ids(entries: Sequence[Mapping[str, str]], fallback: str) -> list[dict[str, str]]:
    """The entries with an id each: a new one from the label where none is given."""
    taken = {entry["id"].strip() for entry in entries}
    named = []
    for entry in entries:
        entry_id = entry["id"].strip()
        if not entry_id and entry["label"].strip():
            entry_id = _fresh(_slug(entry["label"]) or fallback, taken)
            taken.add(entry_id)
        named.append({**entry, "id": entry_id})
    return named


def _slug(label: str) -> str:
    """ "Família & home" becomes "familia-home", as in the editor (canvas/model/ids.ts); "" where nothing is left."""
    letters = re.sub("[\u0300-\u036f'’]", "", unicodedata.normalize("NFKD", label)).lower()
    return re.sub(r"[^a-z0-9]+", "-", letters)[:_LONGEST_ID].strip("-")


def _fresh(wanted: str, taken: set[str]) -> str:
    fresh, number = wanted, 2
    while fresh in taken:
        end = f"-{number}"
        fresh, number = wanted[: _LONGEST_ID - len(end)] + end, number + 1
    return fresh


def _seen(label: str) -> str:
    """A label as people compare it: no case, single spaces."""
    return " ".join(label.split()).casefold()


def _number(entry: Mapping[str, Any], key: str) -> float | None:
    try:
        number = float(entry.get(key, ""))
    except ValueError:
        return None
    return number if math.isfinite(number) and abs(number) <= FURTHEST else None
