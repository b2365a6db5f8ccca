"""The file that one authority gives another: `Exchange` as JSON, and back with every doubt that it needs.

    {"format": "journey-map exchange", "version": 1, "authority", "made", "as_of": {source: day}, "small_group",
     "link_days", "mapped_percent", "off_map_percent", "left_out": [place], "definitions": {figure: words},
     "stages": {stage: {"places": [label], "recorded", "way_out"}},
     "years": [{"first", "last", "stages": {stage: {"begun", "children", "timed", "median_days", "p90_days", "cover"}},
                "moves": [{"from", "to", "count"}]}],
     "open": {"day", "stages": {stage: count}}}

Stages are those of `builder.service_map.STANDARDS`, days ISO dates, counts whole numbers or "c".
"""

import json
import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Any, NoReturn

from builder.disclosure import HIDDEN, LEAST, least_told
from builder.problem import Problem, Refused
from builder.service_map import STANDARDS
from player.exchange import IN_PART, MOST_YEARS, NOTHING_RECORDED, WHOLE, Exchange, Figures, Stage, Year
from player.exchange_safe import Told
from player.exchange_words import DEFINITIONS

FORMAT = "journey-map exchange"
VERSION = 1
# A file of five years and all stages has some 60 kB; a map has at most 1,500 places.
MOST_BYTES = 1_000_000
_MOST_PLACES, _LONGEST, _MOST_COUNT = 1_500, 200, 100_000_000
_MOST_DAYS = 40_000


def exchange_text(told: Exchange) -> str:
    """The file's text."""
    raw = {
        "format": FORMAT,
        "version": VERSION,
        "authority": told.authority,
        "made": told.made.isoformat(),
        "as_of": {source: day.isoformat() for source, day in told.as_of.items()},
        "small_group": told.small_group,
        "link_days": told.link_days,
        "mapped_percent": told.mapped,
        "off_map_percent": told.off_map,
        "left_out": list(told.left_out),
        "definitions": dict(DEFINITIONS),
        "stages": {
            name: {"places": list(stage.places), "recorded": stage.recorded, "way_out": stage.way_out}
            for name, stage in told.stages.items()
        },
        "years": [_year_raw(year) for year in told.years],
        "open": {"day": told.open_day.isoformat() if told.open_day else None, "stages": dict(told.open)},
    }
    return json.dumps(raw, ensure_ascii=False, indent=1) + "\n"


def _year_raw(year: Year) -> dict[str, Any]:
    return {
        "first": year.first.isoformat(),
        "last": year.last.isoformat(),
        "stages": {
            name: {
                "begun": one.begun,
                "children": one.children,
                "timed": one.timed,
                "median_days": one.median_days,
                "p90_days": one.p90_days,
                "cover": one.cover,
            }
            for name, one in year.stages.items()
        },
        "moves": [{"from": source, "to": to, "count": count} for (source, to), count in year.moves.items()],
    }


def read_exchange(data: bytes) -> Exchange:
    """A checked file of another authority; raises `Refused` with what is wrong with it, in plain words."""
    if len(data) > MOST_BYTES:
        raise Refused([Problem("exchange-too-large", count=len(data), value=f"{MOST_BYTES:,}")])
    try:
        raw = json.loads(data.decode("utf-8-sig"), parse_constant=_no_constant, object_pairs_hook=_once)
    except (ValueError, RecursionError):
        raise Refused([Problem("exchange-form")]) from None
    if not isinstance(raw, dict) or raw.get("format") != FORMAT:
        raise Refused([Problem("exchange-form")])
    if type(raw.get("version")) is not int or raw["version"] != VERSION:
        raise Refused([Problem("exchange-version", value=_shown(raw.get("version")), place=str(VERSION))])
    # Definitions are ours: a stranger's words for them are not read.
    small = _whole(raw, "small_group", LEAST, 100)
    stages = _stages(raw.get("stages"))
    years = tuple(
        _year(entry, f"years, {number}", stages, small)
        for number, entry in enumerate(_list(raw, "years", MOST_YEARS), start=1)
    )
    if list(years) != sorted(years, key=lambda year: year.first) or len({year.first for year in years}) < len(years):
        _bad("years", "not in order")
    held = _dict(raw.get("open"), "open")
    day = None if held.get("day") is None else _day(held["day"], "open, day")
    link = raw.get("link_days")
    if isinstance(link, bool) or not isinstance(link, int | float) or not 0 <= link <= 3650:
        _bad("link_days", link)
    return Exchange(
        authority=_line(raw.get("authority"), "authority"),
        made=_day(raw.get("made"), "made"),
        as_of={
            _line(source, "as_of"): _day(value, "as_of")
            for source, value in list(_dict(raw.get("as_of"), "as_of").items())[:200]
        },
        small_group=small,
        link_days=link,
        mapped=_maybe(raw, "mapped_percent", 100),
        off_map=_maybe(raw, "off_map_percent", 100),
        left_out=tuple(_line(one, "left_out") for one in _list(raw, "left_out", _MOST_PLACES)),
        stages=stages,
        years=years,
        open_day=day,
        open={
            _stage(name, stages, "open"): _told(count, f"open, {name}", small)
            for name, count in _dict(held.get("stages"), "open, stages").items()
        },
    )


def _stages(raw: object) -> dict[str, Stage]:
    found = {}
    for name, entry in _dict(raw, "stages").items():
        if name not in STANDARDS:
            _bad("stages", name)
        one = _dict(entry, f"stages, {name}")
        if type(one.get("recorded")) is not bool or type(one.get("way_out")) is not bool:
            _bad(f"stages, {name}", "recorded or way_out")
        places = tuple(_line(label, f"stages, {name}") for label in _list(one, "places", _MOST_PLACES))
        found[name] = Stage(places, one["recorded"], one["way_out"])
    return {name: found[name] for name in STANDARDS if name in found}


def _year(raw: object, place: str, stages: Mapping[str, Stage], small: int) -> Year:
    entry = _dict(raw, place)
    first, last = _day(entry.get("first"), place), _day(entry.get("last"), place)
    if (first.month, first.day) != (4, 1) or last != date(first.year + 1, 3, 31):
        _bad(place, f"{first} to {last}")
    figures = {}
    for name, value in _dict(entry.get("stages"), f"{place}, stages").items():
        spot = f"{place}, {_stage(name, stages, place)}"
        one = _dict(value, spot)
        if one.get("cover") not in (WHOLE, IN_PART):
            _bad(f"{spot}, cover", one.get("cover"))
        counts = [_told(one.get(key), f"{spot}, {key}", small) for key in ("begun", "children", "timed")]
        days = [_maybe(one, key, _MOST_DAYS, spot) for key in ("median_days", "p90_days")]
        figures[name] = Figures(counts[0], counts[1], counts[2], days[0], days[1], one["cover"])
    moves = {}
    for value in _list(entry, "moves", len(STANDARDS) * (len(STANDARDS) + 1), place):
        one = _dict(value, f"{place}, moves")
        source, to = (one[end] if isinstance(one.get(end), str) else "" for end in ("from", "to"))
        if source not in figures or (to not in STANDARDS and to != NOTHING_RECORDED) or (source, to) in moves:
            _bad(f"{place}, moves", f"{source} to {to}")
        count = _told(one.get("count"), f"{place}, moves", small)
        if count == HIDDEN:
            _bad(f"{place}, moves", count)
        moves[(source, to)] = int(count)
    return Year(first, last, figures, moves)


def _told(value: object, place: str, small: int) -> Told:
    """A count as it may be told: "c", or a multiple of 5 that is large enough."""
    if value == HIDDEN:
        return HIDDEN
    if type(value) is not int or value % 5 or not least_told(small) <= value <= _MOST_COUNT:
        _bad(place, value)
    return value


def _whole(raw: Mapping[str, Any], name: str, low: int, high: int) -> int:
    value = raw.get(name)
    if type(value) is not int or not low <= value <= high:
        _bad(name, value)
    return value


def _maybe(raw: Mapping[str, Any], name: str, high: int, place: str = "") -> int | None:
    return (
        None
        if raw.get(name) is None
        else _whole({f"{place} {name}".strip(): raw[name]}, f"{place} {name}".strip(), 0, high)
    )


def _stage(name: str, stages: Mapping[str, Stage], place: str) -> str:
    if name not in stages:
        _bad(place, name)
    return name


def _line(value: object, place: str) -> str:
    """A line of text: not blank, not long, without control characters or marks that turn the reading direction."""
    if not isinstance(value, str) or not value.strip() or len(value) > _LONGEST:
        _bad(place, value)
    if any(unicodedata.category(mark) in ("Cc", "Cf", "Cs", "Zl", "Zp") for mark in value):
        _bad(place, value)
    return value


def _day(value: object, place: str) -> date:
    try:
        if isinstance(value, str) and len(value) == 10 and 1950 <= (day := date.fromisoformat(value)).year < 2100:
            return day
    except ValueError:
        pass
    return _bad(place, value)


def _dict(value: object, place: str) -> dict[str, Any]:
    return value if isinstance(value, dict) else _bad(place, value)


def _list(raw: Mapping[str, Any], name: str, most: int, place: str = "") -> list[Any]:
    value = raw.get(name)
    if not isinstance(value, list) or len(value) > most:
        _bad(f"{place}, {name}" if place else name, value)
    return value


def _bad(place: str, value: object) -> NoReturn:
    raise Refused([Problem("exchange-value", place, _shown(value))])


def _shown(value: object) -> str:
    """The first of what was found, on one line, without marks that cannot be seen."""
    text = "".join(mark if mark.isprintable() else " " for mark in str(value)[:60])
    return " ".join(text.split()) or "nothing"


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object whose names stand in it once each: two readers could else see two different files."""
    found = dict(pairs)
    if len(found) < len(pairs):
        raise ValueError
    return found


def _no_constant(_: str) -> NoReturn:
    raise ValueError
