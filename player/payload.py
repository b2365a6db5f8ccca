"""All journeys as one block of bytes for the stage: a header, then 4-byte-aligned columns (`design.md`, "The payload").

Bytes 0 to 3 are `JMP1`; 4 to 7 the length of the JSON that follows (uint32, little endian); the JSON is padded with
spaces so that the columns begin on a 4-byte boundary. `columns` in the JSON names each column's type, offset and
length. Times are int32 minutes from `start`.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.cohorts import cohorts
from builder.dated_notes import DatedNote
from builder.map_json import map_json
from builder.service_map import ServiceMap
from player.journeys import Journeys
from player.legs import REST, TRAVEL, never_ends
from player.not_shown import NotShown
from player.targets import UNKNOWN, bank_holidays, targets

MAGIC = b"JMP1"
BLANK = -(2**31)
_DAY = 1440


@dataclass(frozen=True, slots=True)
class Cover:
    """The days that one source covers, as ISO dates; `gaps` are stretches (first and last day) with nothing in it."""

    source: str
    first: str
    last: str
    as_of: str
    gaps: tuple[tuple[str, str], ...] = ()


def payload(
    project: str,
    made: Journeys,
    children: pd.DataFrame,
    *,
    fed: frozenset[str],
    covers: Sequence[Cover] = (),
    notes: Sequence[DatedNote] = (),
    not_shown: NotShown | None = None,
    options: Mapping[str, Any] | None = None,
    dates_to_week: bool = False,
) -> bytes:
    """The payload of a project.

    `children` has the columns CHILDREN and `attr:…` (`builder.cohorts.with_events`); what they can be filtered by is
    offered in groups, small ones folded over the children that are drawn. `fed` are the nodes that some loaded source
    feeds; the others show "no data". `notes` are the dated notes, in the order of their dates. `options` is what the
    page opens with (followed child, filter, speed, time). `dates_to_week`: times lie in their true weeks only, and the
    stage says no day (`player.export_weeks`).
    """
    legs = made.legs
    start = _first_minute(legs)
    # Categories are sorted and every child in the visits has a leg, or not one is drawn: those are left out here.
    codes, used = pd.factorize(legs["child"].cat.codes, sort=True)
    names = legs["child"].cat.categories[used]
    people = children.set_index("child").reindex(names)
    columns: dict[str, npt.NDArray[Any] | bytes] = {
        **_leg_columns(legs, _lengthless(made), start, len(made.service_map.nodes)),
        **_due_columns(made, start),
        "child.first": np.searchsorted(codes, np.arange(len(names) + 1)).astype("uint32"),
        "child.id": "\n".join(names).encode("utf-8"),
        "child.as_of": _last_known(made.visits, names, start),
        "child.birth": _birth_months(people),
        "child.family": _families(people),
    }
    texts, dictionaries = _texts(legs)
    columns.update(texts)
    settings = made.settings
    offered = cohorts(people, small_group=settings.small_group, only=settings.cohorts)
    columns.update({f"child.attr.{cohort.name}": _smallest(cohort.numbers) for cohort in offered})
    attributes = [
        {"name": cohort.name, "label": cohort.label, "values": list(cohort.values), "warning": cohort.warning}
        for cohort in offered
    ]

    as_of_end = int(made.visits["as_of_end"].max() // 60) - start if len(made.visits) else _DAY
    header = {
        "version": 1,
        "project": project,
        "start": _iso(start),
        "window": [window_start(legs, made.service_map) - start, as_of_end],
        **({"datesTo": "week"} if dates_to_week else {}),
        "asOf": as_of_end,
        "asOfDay": _iso(start + as_of_end - _DAY)[:10],
        "settings": settings.to_dict(),
        "map": _map(made, fed),
        **dictionaries,
        "attributes": attributes,
        "coverage": [
            {"source": c.source, "first": c.first, "last": c.last, "asOf": c.as_of, "gaps": list(c.gaps)}
            for c in covers
        ],
        # Left out where there are none, as in the payloads from before there were notes.
        **({"notes": [{"date": note.date.isoformat(), "text": note.text} for note in notes]} if notes else {}),
        **_holidays(made, start, as_of_end),
        "notShown": not_shown.to_json() if not_shown else [],
        "notShownTotal": not_shown.total if not_shown else 0,
        "children": len(names),
        "legs": len(legs),
        "options": dict(options or {}),
    }
    return _pack(header, columns)


def _pack(header: dict[str, Any], columns: Mapping[str, npt.NDArray[Any] | bytes]) -> bytes:
    table, blocks, offset = {}, [], 0
    for name, column in columns.items():
        kind = "utf8" if isinstance(column, bytes) else f"{column.dtype.kind}{column.dtype.itemsize * 8}"
        block = column if isinstance(column, bytes) else column.astype(column.dtype.newbyteorder("<")).tobytes()
        table[name] = {"type": kind, "offset": offset, "length": len(column)}
        padded = block + b"\0" * (-len(block) % 4)
        blocks.append(padded)
        offset += len(padded)
    body = b"".join(blocks)
    told = {**header, "columns": table}
    plain = json.dumps(told, ensure_ascii=False, sort_keys=True).encode("utf-8")
    told["hash"] = hashlib.sha256(plain + body).hexdigest()[:32]
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    text += b" " * (-len(text) % 4)
    return MAGIC + len(text).to_bytes(4, "little") + text + body


def _leg_columns(
    legs: pd.DataFrame, lengthless: npt.NDArray[np.bool_], start: int, gate: int
) -> dict[str, npt.NDArray[Any]]:
    from_ = legs["from"].to_numpy()
    end = legs["end"].to_numpy()
    ended = ~never_ends(end)
    flags = (
        legs["open"].to_numpy() * 1
        + legs["same_day"].to_numpy() * 2
        + legs["on_map"].to_numpy() * 4
        + legs["first"].to_numpy() * 8
        + legs["estimated"].to_numpy() * 16
        + lengthless * 32
    )
    return {
        "leg.kind": legs["kind"].to_numpy().astype("uint8"),
        "leg.flags": flags.astype("uint8"),
        "leg.from": _smallest(np.where(from_ < 0, gate, from_)),
        "leg.to": _smallest(legs["to"].to_numpy()),
        "leg.reach": np.round(legs["reach"].fillna(0).to_numpy() * 10_000).astype("uint16"),
        "leg.shown_from": (legs["shown_from"].to_numpy() - start).astype("int32"),
        "leg.shown_to": (legs["shown_to"].to_numpy() - start).astype("int32"),
        "leg.start": (legs["start"].to_numpy() // 60 - start).astype("int32"),
        "leg.end": np.where(ended, np.where(ended, end, 0) // 60 - start, BLANK).astype("int32"),
        "leg.pass": _smallest(legs["pass"].to_numpy()),
        "leg.track": _smallest(legs["track"].to_numpy()),
        "leg.branch_of": _smallest(legs["branch_of"].to_numpy()),
    }


def _lengthless(made: Journeys) -> npt.NDArray[np.bool_]:
    """For each leg whether it is a visit's whose source has no end column: it counts in no median (`design.md`)."""
    no_end = ~made.visits["has_end"].to_numpy(dtype=np.bool_)
    of_leg: npt.NDArray[np.bool_] = no_end[made.legs["visit"].to_numpy()]
    return of_leg & (made.legs["kind"].to_numpy() <= REST)


def _due_columns(made: Journeys, start: int) -> dict[str, npt.NDArray[Any]]:
    """The legs of visits with a target, and from when to when (end of the last day inside) each runs; none where no
    node has a target, as in the payloads from before there were any."""
    if not any(node.target for node in made.service_map.nodes):
        return {}
    found = targets(made)
    found = found[found["state"] != UNKNOWN]
    # Where in `found` each visit is; legs that wait or fade belong to none.
    place = np.full(len(made.visits), -1)
    place[found["visit"].to_numpy()] = np.arange(len(found))
    of_leg = np.where(made.legs["kind"].to_numpy() <= REST, place[made.legs["visit"].to_numpy()], -1)
    rows = np.flatnonzero(of_leg >= 0)
    return {
        "due.leg": rows.astype("uint32"),
        "due.since": (found["begun"].to_numpy()[of_leg[rows]] * _DAY - start).astype("int32"),
        "due.at": ((found["due"].to_numpy()[of_leg[rows]] + 1) * _DAY - start).astype("int32"),
    }


def _holidays(made: Journeys, start: int, as_of_end: int) -> dict[str, list[str]]:
    """Bank holidays of all days played, for the stage to count working days by; left out where no target needs them."""
    if not any(node.target and node.target.unit == "working" for node in made.service_map.nodes):
        return {}
    return {"holidays": bank_holidays(start // _DAY, (start + as_of_end) // _DAY)}


def _texts(legs: pd.DataFrame) -> tuple[dict[str, npt.NDArray[Any]], dict[str, list[str]]]:
    """The words of the legs, each different row of them once, over dictionaries whose first word is blank."""
    dictionaries, numbered = {}, {}
    for name, plural in (("source", "sources"), ("code", "codes"), ("outcome", "outcomes"), ("team", "teams")):
        column = legs[name].cat.remove_unused_categories()
        words = ["", *sorted(set(column.cat.categories) - {""})]
        dictionaries[plural] = words
        numbered[name] = pd.Index(words).get_indexer(column.cat.categories)[column.cat.codes.to_numpy()]
    rows = pd.DataFrame(numbered)
    which = rows.groupby(list(numbered), sort=True).ngroup().to_numpy()
    once = rows.drop_duplicates().sort_values(list(numbered))
    columns = {f"text.{name}": _smallest(once[name].to_numpy()) for name in numbered}
    return {"leg.text": _smallest(which), **columns}, dictionaries


def _smallest(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    most = int(values.max()) if len(values) else 0
    kind = "uint8" if most < 2**8 else "uint16" if most < 2**16 else "uint32"
    return values.astype(kind)


def _first_minute(legs: pd.DataFrame) -> int:
    """00:00 of the first day that anything is shown."""
    return int(legs["shown_from"].min() // _DAY * _DAY) if len(legs) else 0


def window_start(legs: pd.DataFrame, service_map: ServiceMap) -> int:
    """From the first visit to an entry, else from the first visit (`playback.md`, "Time")."""
    if not len(legs):
        return 0
    entry = np.array([node.kind == "entry" for node in service_map.nodes])
    comes_in = entry[legs["to"].to_numpy()] & (legs["kind"].to_numpy() == TRAVEL)
    begins = legs["shown_from"].to_numpy()
    return int(begins[comes_in].min() if comes_in.any() else begins.min()) // _DAY * _DAY


def _last_known(visits: pd.DataFrame, names: pd.Index, start: int) -> npt.NDArray[np.int32]:
    known = visits.groupby("child", observed=True)["as_of_end"].max().reindex(names).to_numpy()
    return (known // 60 - start).astype("int32")


def _birth_months(people: pd.DataFrame) -> npt.NDArray[Any]:
    """Months since January 1900; 0 where the month of birth is not known."""
    born = people["birth_month"]
    months = (born.dt.year - 1900) * 12 + born.dt.month - 1
    return _smallest(months.fillna(0).clip(lower=0).to_numpy().astype("int64"))


def _families(people: pd.DataFrame) -> npt.NDArray[Any]:
    """The same number for the children of one family; 0 for none known."""
    if "attr:family" not in people:
        return np.zeros(len(people), dtype="uint8")
    family = people["attr:family"].fillna("")
    numbers, _ = pd.factorize(family.where(family != ""), sort=True)
    return _smallest(numbers + 1)


def _map(made: Journeys, fed: frozenset[str]) -> dict[str, Any]:
    """The map as the stage draws it."""
    drawn = map_json(made.service_map)
    for place, (node, median) in enumerate(zip(drawn["nodes"], made.medians, strict=True)):
        node["data"] = node["id"] in fed
        node["medianDays"] = median
        node["sources"] = _sources(made, place)
        target = made.service_map.nodes[place].target
        if target is not None:
            node["target"] = {"days": target.days, "unit": target.unit, "from": target.from_id}
    return drawn


def _sources(made: Journeys, place: int) -> list[str]:
    """The sources whose activities were placed on a node; a visit told by several carries them joined by "; "."""
    told = made.visits["source"][made.visits["node"].to_numpy() == place].unique()
    return sorted({source for words in told for source in str(words).split("; ")} - {""})


def _iso(minute: int) -> str:
    return str(np.datetime64(minute, "m"))
