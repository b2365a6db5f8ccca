"""Saved filters: which children to show, by name, for everyone who opens the project.

Kept in project.yaml under `filters`, a list of `{name, filter}` in the order of their names; `filter` is the stage's
own form (`frontend/src/stage/offers.ts`, `Filter`), checked here as strictly as there. A filter names values, places
and days, and pseudonyms where children were chosen one by one; never anything raw.
"""

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from builder.problem import Problem, Refused

MOST_FILTERS = 200
LONGEST_NAME = 80
_MOST_VALUES = 100_000
_LONGEST_VALUE = 500
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A name, 1 to 80 characters on one line, and a filter. Made by `saved_filter` or `read_filters` only."""

    name: str
    filter: Mapping[str, Any]


Filters = tuple[SavedFilter, ...]


def saved_filter(name: object, raw: object) -> SavedFilter:
    """A checked filter; white space in its name counts once. Raises `Refused` with everything that does not fit."""
    words = " ".join(name.split()) if isinstance(name, str) else ""
    problems = []
    if not words:
        problems.append(Problem("filter-name-blank"))
    elif len(words) > LONGEST_NAME:
        problems.append(Problem("filter-name-long", value=f"{words[:40]} …", count=len(words)))
    elif any(unicodedata.category(mark) in ("Cc", "Cs") for mark in words):
        problems.append(Problem("filter-name-control", value="".join(m for m in words if m.isprintable())[:40]))
    checked: dict[str, Any] = {}
    try:
        checked = checked_filter(raw)
        if not checked:
            problems.append(Problem("filter-asks-nothing"))
    except Refused as refused:
        problems += refused.problems
    if problems:
        raise Refused(problems)
    return SavedFilter(words, checked)


def checked_filter(raw: object) -> dict[str, Any]:
    """A filter without its empty parts; raises `Refused` naming the first part that is damaged or not known."""
    if not isinstance(raw, Mapping):
        raise Refused([Problem("filter-damaged", value="all of it")])
    checked = {}
    for part, value in raw.items():
        check = _PARTS.get(part) if isinstance(part, str) else None
        if check is None or not check(value):
            raise Refused([Problem("filter-damaged", value=str(part)[:40])])
        if part == "attributes":
            value = {name: list(values) for name, values in value.items() if values}
        if value not in ({}, []) or part == "ids":
            checked[part] = value
    return checked


def with_filter(filters: Filters, new: SavedFilter, before: Mapping[str, Any] | None) -> Filters:
    """The filters with `new`, which takes the place of one of the same name when that still is `before`.

    Raises `Refused` when the name is taken by a filter that the person did not see (`before` None), or when someone
    else changed it since.
    """
    there = _named(filters, new.name)
    if there is not None and there.filter not in (before, new.filter):
        raise Refused(
            [Problem("filter-name-taken" if before is None else "filter-changed-meanwhile", value=there.name)]
        )
    return _in_order([*_without(filters, there), new])


def without_filter(filters: Filters, name: str, before: Mapping[str, Any]) -> Filters:
    """The filters without one; raises `Refused` when someone else changed it since."""
    there = _named(filters, name)
    if there is not None and there.filter != before:
        raise Refused([Problem("filter-changed-meanwhile", value=there.name)])
    return _without(filters, there)


def renamed_filter(filters: Filters, name: str, to: str) -> Filters:
    """The filters with another name for one; raises `Refused` when it is gone or the other name is taken."""
    there = _named(filters, name)
    if there is None:
        raise Refused([Problem("filter-gone", value=name[:LONGEST_NAME])])
    rest = _without(filters, there)
    new = saved_filter(to, there.filter)
    if taken := _named(rest, new.name):
        raise Refused([Problem("filter-name-taken", value=taken.name)])
    return _in_order([*rest, new])


def change_asked(asked: Mapping[str, Any]) -> Callable[[Filters], Filters]:
    """What a page asks for: `{do: "save", name, filter, before}`, `{do: "delete", name, before}` or
    `{do: "rename", name, to}`. Raises `Refused` when it is none of these."""
    name, before = asked.get("name"), asked.get("before")
    if not isinstance(name, str) or not (before is None or isinstance(before, Mapping)):
        raise Refused([Problem("filter-damaged", value="all of it")])
    if asked.get("do") == "save":
        new = saved_filter(name, asked.get("filter"))
        return lambda filters: with_filter(filters, new, before)
    if asked.get("do") == "delete" and before is not None:
        return lambda filters: without_filter(filters, name, before)
    if asked.get("do") == "rename" and isinstance(asked.get("to"), str):
        return lambda filters: renamed_filter(filters, name, asked["to"])
    raise Refused([Problem("filter-damaged", value="all of it")])


def read_filters(raw: object, place: str) -> Filters:
    """Filters out of project.yaml's `filters`; raises `Refused` naming what does not fit."""
    if raw is None:
        return ()
    if not isinstance(raw, list):
        raise Refused([Problem("project-file", f"{place}, filters")])
    read = []
    for number, entry in enumerate(raw, start=1):
        if not isinstance(entry, Mapping) or set(entry) != {"name", "filter"}:
            raise Refused([Problem("project-file", f"{place}, filter {number}")])
        read.append(saved_filter(entry["name"], entry["filter"]))
    return _in_order(read)


def filters_to_list(filters: Iterable[SavedFilter]) -> list[dict[str, Any]]:
    """As written into project.yaml, and as the stage is told."""
    return [{"name": one.name, "filter": dict(one.filter)} for one in filters]


def _in_order(filters: Iterable[SavedFilter]) -> Filters:
    in_order = tuple(sorted(filters, key=lambda one: (one.name.casefold(), one.name)))
    names = [one.name.casefold() for one in in_order]
    problems = [
        Problem("filter-name-taken", value=one.name)
        for one, name in zip(in_order, names, strict=True)
        if names.count(name) > 1
    ][:1]
    if len(in_order) > MOST_FILTERS:
        problems.append(Problem("filters-too-many", count=len(in_order)))
    if problems:
        raise Refused(problems)
    return in_order


def _named(filters: Filters, name: str) -> SavedFilter | None:
    wanted = " ".join(name.split()).casefold()
    return next((one for one in filters if one.name.casefold() == wanted), None)


def _without(filters: Filters, one: SavedFilter | None) -> Filters:
    return tuple(other for other in filters if other is not one)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= _LONGEST_VALUE


def _is_count(value: object, least: int, most: int) -> bool:
    return type(value) is int and least <= value <= most


def _is_day(value: object) -> bool:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        return False
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _list_of(fits: Callable[[object], bool]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, list) and len(value) <= _MOST_VALUES and all(map(fits, value))


_texts = _list_of(_is_text)


def _is_way(value: object) -> bool:
    return (
        isinstance(value, dict)
        and set(value) == {"from", "to"}
        and all(map(_is_text, value.values()))
        and bool(value["to"])
    )


def _is_length(value: object) -> bool:
    return (
        isinstance(value, dict)
        and {"days"} <= set(value) <= {"days", "node"}
        and _is_count(value["days"], 0, 36_500)
        and _is_text(value.get("node", ""))
    )


def _is_span(value: object) -> bool:
    return isinstance(value, dict) and set(value) <= {"from", "to"} and all(map(_is_day, value.values()))


def _is_path(value: object) -> bool:
    """One way through: routes of node ids, whether a visit is open, and the days on which it began and was over."""
    return (
        isinstance(value, dict)
        and {"routes", "open"} <= set(value) <= {"routes", "open", "began", "ended"}
        and isinstance(value["open"], bool)
        and isinstance(value["routes"], list)
        and 0 < len(value["routes"]) <= 200
        and all(_texts(route) and 0 < len(route) <= 1_000 and all(route) for route in value["routes"])
        and all(_is_span(value[part]) and bool(value[part]) for part in ("began", "ended") if part in value)
    )


def _is_filter(value: object) -> bool:
    try:
        return bool(checked_filter(value))
    except Refused:
        return False


def _are_attributes(value: object) -> bool:
    return isinstance(value, dict) and all(_is_text(name) and _texts(values) for name, values in value.items())


_PARTS: dict[str, Callable[[object], bool]] = {
    "attributes": _are_attributes,
    "passes": _list_of(lambda value: _is_count(value, 1, 5)),
    "ages": _texts,
    "agesNow": _texts,
    "through": _texts,
    "way": _list_of(_is_way),
    "backAfter": _texts,
    "open": lambda value: isinstance(value, bool),
    "longerThan": _list_of(_is_length),
    "firstSeen": _is_span,
    "ids": _texts,
    "took": _is_path,
    # Everyone but those whom this filter lets through.
    "except": lambda value: _is_filter(value),
}
