"""What a bookmark brings back: the moment and how the stage looked then, checked part by part.

`frontend/src/stage/bookmarkLook.ts` writes and reads the same parts. Only `at` must be there; a part that is left out
is as the stage has it when nobody has touched it.

| part | what it is |
|---|---|
| `at` | the moment, ISO 8601 to the minute (`2024-03-04T00:00`); with `clock: start` how far from each child's start it is (`P42DT6H0M`) |
| `clock` | what time runs by: `calendar` or `start` |
| `fromNode` | with `clock: start`, the place whose first visit is day 0 |
| `speed`, `playing`, `loop` | days a second, from 0.1 to 400; whether it plays; whether it loops |
| `stretch` | the first and the last moment that a loop goes round, as `at` |
| `filter` | as a saved filter has it (`builder.saved_filters`) |
| `child` | the pseudonym of the child who is followed |
| `picture` | colour of the dots, trails and the figures switched off, as in the stage's address (`dots=target;off=shares`) |
| `offMapHidden` | whether moves off the map are hidden |
| `view`, `secondView` | what of the map is seen: its middle and its size, in the map's own units |
| `compare` | the second of two sides: `filter`, `years`, `others`, `follow`, `period`, `places`, `active` (0: the controls work on the first), `apart` (each map is moved by itself) |
"""  # noqa: E501

import math
import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

from builder.problem import Problem, Refused
from builder.pseudonyms import ALPHABET
from builder.saved_filters import checked_filter

# As `builder.pseudonyms.sayable` says them: eight characters or more, in groups of three.
PSEUDONYM = re.compile(rf"[{ALPHABET}]{{3}}-[{ALPHABET}]{{3}}(?:-[{ALPHABET}]{{3}})*-[{ALPHABET}]{{1,3}}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?", re.ASCII)
_LENGTH = re.compile(r"P(?=\d|T\d)(\d{1,5}D)?(T(?=\d)(\d{1,2}H)?(\d{1,2}M)?)?", re.ASCII)
_SLOWEST, _FASTEST = 0.1, 400.0
_MOST_YEARS = 20
_FARTHEST = 1e7


def checked_look(raw: object, place: str) -> dict[str, Any]:
    """A look with its moments written alike; raises `Refused` naming every part that is damaged or not known.

    A child who is named otherwise than by a pseudonym is refused without saying how.
    """
    if not isinstance(raw, Mapping):
        raise Refused([Problem("bookmark-look", place, "all of it")])
    problems: list[Problem] = []
    checked: dict[str, Any] = {}
    for part, value in raw.items():
        check = _PARTS.get(part) if isinstance(part, str) else None
        if part == "child":
            if _is_pseudonym(value):
                checked["child"] = value
            else:
                problems.append(Problem("bookmark-child", place))
        elif part in ("filter", "compare"):
            try:
                checked[part] = _FILTERED[part](value)
            except Refused as refused:
                problems += [Problem("bookmark-look", place, f"{part}, {one.value}") for one in refused.problems]
        elif part in ("at", "stretch"):
            checked[part] = [_moment(one) for one in value] if isinstance(value, list) else _moment(value)
        elif check is None or not check(value):
            problems.append(Problem("bookmark-look", place, _found(part, value)))
        else:
            checked[part] = value
    problems += _moments(checked, place)
    if problems:
        raise Refused(problems)
    return {part: value for part, value in checked.items() if value != {}}


def names_a_child(look: Mapping[str, Any]) -> bool:
    """Whether a look holds a pseudonym: of a child who is followed, or of children chosen one by one."""
    compare = look.get("compare", {})
    return bool(look.get("child") or compare.get("follow") or _ids(look.get("filter")) or _ids(compare.get("filter")))


def _ids(asked: Mapping[str, Any] | None) -> bool:
    return asked is not None and ("ids" in asked or _ids(asked.get("except")))


def _moment(value: object) -> object:
    """A moment as the stage writes it; YAML reads a bare date and a time with seconds as what they are."""
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%dT%H:%M}"
    if isinstance(value, date):
        return f"{value.isoformat()}T00:00"
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        return f"{value[:16]}T00:00"[:16]
    return value


def _moments(look: Mapping[str, Any], place: str) -> list[Problem]:
    """What is wrong with `at` and `stretch`, which the clock says how to read."""
    fits = _is_length if look.get("clock") == "start" else _is_moment
    problems = []
    if not fits(look.get("at")):
        problems.append(Problem("bookmark-moment", place, str(look.get("at", "nothing"))[:40]))
    stretch = look.get("stretch")
    if stretch is not None and not (isinstance(stretch, list) and len(stretch) == 2 and all(map(fits, stretch))):
        problems.append(Problem("bookmark-look", place, _found("stretch", stretch)))
    return problems


def _found(part: object, value: object) -> str:
    return f"{str(part)[:40]}: {str(value)[:40]}"


def _is_moment(value: object) -> bool:
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        return False
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def _is_length(value: object) -> bool:
    return isinstance(value, str) and _LENGTH.fullmatch(value) is not None


def _is_pseudonym(value: object) -> bool:
    return isinstance(value, str) and PSEUDONYM.fullmatch(value) is not None


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 500


def _is_number(value: object, least: float, most: float) -> bool:
    return type(value) in (int, float) and math.isfinite(value) and least <= value <= most  # type: ignore[arg-type, operator]


def _is_view(value: object) -> bool:
    return (
        isinstance(value, Mapping)
        and set(value) == {"x", "y", "width", "height"}
        and all(_is_number(value[part], -_FARTHEST, _FARTHEST) for part in ("x", "y"))
        and all(_is_number(value[part], 1, _FARTHEST) for part in ("width", "height"))
    )


def _checked_compare(raw: object) -> dict[str, Any]:
    """The second side; raises `Refused`, naming the part in a problem's value."""
    if not isinstance(raw, Mapping):
        raise Refused([Problem("bookmark-look", value="all of it")])
    checked: dict[str, Any] = {"filter": checked_filter(raw.get("filter", {})), "years": raw.get("years", 0)}
    for part, value in raw.items():
        if part == "filter":
            continue
        check = _COMPARED.get(part) if isinstance(part, str) else None
        if check is None or not check(value):
            # A name that is none of ours may be a child's own.
            raise Refused([Problem("bookmark-look", value="follow" if part == "follow" else _found(part, value))])
        checked[part] = value
    return checked


_FILTERED: dict[str, Callable[[object], dict[str, Any]]] = {"filter": checked_filter, "compare": _checked_compare}
_COMPARED: dict[str, Callable[[object], bool]] = {
    "years": lambda value: type(value) is int and 0 <= value <= _MOST_YEARS,
    "others": lambda value: isinstance(value, bool),
    "follow": _is_pseudonym,
    "period": lambda value: value in ("month", "year", "all"),
    "active": lambda value: type(value) is int and value == 0,
    "apart": lambda value: isinstance(value, bool),
    "places": lambda value: isinstance(value, list) and len(value) <= 1_000 and all(map(_is_text, value)),
}
_PARTS: dict[str, Callable[[object], bool]] = {
    "clock": lambda value: value in ("calendar", "start"),
    "fromNode": _is_text,
    "speed": lambda value: _is_number(value, _SLOWEST, _FASTEST),
    "playing": lambda value: isinstance(value, bool),
    "loop": lambda value: isinstance(value, bool),
    "picture": lambda value: isinstance(value, str) and len(value) <= 2_000,
    "offMapHidden": lambda value: isinstance(value, bool),
    "view": _is_view,
    "secondView": _is_view,
}
