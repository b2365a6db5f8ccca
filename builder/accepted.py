"""Findings of "Does the map fit the life?" that somebody looked at and accepted, each with a note.

Kept in project.yaml under `accepted`, as `{kind, from, to, note, by, on}`. What is accepted is the kind at its places
(node ids, "" for none), so that it stays accepted when counts change, labels change, or the map changes elsewhere.
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from builder.problem import Problem, Refused

MOST_ACCEPTED = 2_000
LONGEST = 300
_KEYS = {"kind", "from", "to", "note", "by", "on"}


@dataclass(frozen=True, slots=True)
class Accepted:
    """One accepted finding: what it is, why it is right so, who said so and when. Made by `accepted` or
    `read_accepted` only."""

    kind: str
    from_id: str
    to_id: str
    note: str
    by: str
    on: date

    @property
    def key(self) -> tuple[str, str, str]:
        """What it is about: the `key` of the finding (`player.fit`)."""
        return self.kind, self.from_id, self.to_id


def accepted(key: tuple[str, str, str], note: str, by: str, on: date) -> Accepted:
    """A checked one: the note needs 1 to 300 characters; white space counts once. Raises `Refused`."""
    words = " ".join(note.split())
    if not words:
        raise Refused([Problem("accepted-no-note")])
    if len(words) > LONGEST:
        raise Refused([Problem("accepted-long-note", value=f"{words[:40]} …", count=LONGEST)])
    if any(unicodedata.category(mark) in ("Cc", "Cs") for mark in words):
        raise Refused([Problem("accepted-control")])
    return Accepted(*key, words, by, on)


def with_accepted(there: Iterable[Accepted], new: Accepted) -> tuple[Accepted, ...]:
    """Those there and a new one, which takes the place of one of the same finding. Raises `Refused` past 2,000."""
    kept = (*without_accepted(there, new.key), new)
    if len(kept) > MOST_ACCEPTED:
        raise Refused([Problem("accepted-too-many", count=MOST_ACCEPTED)])
    return kept


def without_accepted(there: Iterable[Accepted], key: tuple[str, str, str]) -> tuple[Accepted, ...]:
    """Those there without one: its finding counts again."""
    return tuple(one for one in there if one.key != key)


def read_accepted(raw: object, place: str) -> tuple[Accepted, ...]:
    """Those of project.yaml's `accepted`; raises `Refused` naming what does not fit."""
    if raw is None:
        return ()
    if not isinstance(raw, list):
        raise Refused([Problem("project-file", f"{place}, accepted")])
    found: tuple[Accepted, ...] = ()
    for number, entry in enumerate(raw, start=1):
        at = f"{place}, accepted {number}"
        if not isinstance(entry, Mapping) or set(entry) != _KEYS or type(entry["on"]) is not date:
            raise Refused([Problem("project-file", at)])
        texts = [entry[name] for name in ("kind", "from", "to", "note", "by")]
        if not all(isinstance(text, str) for text in texts):
            raise Refused([Problem("project-file", at)])
        kind, from_id, to_id, note, by = texts
        found = with_accepted(found, accepted((kind, from_id, to_id), note, by, entry["on"]))
    return found


def accepted_to_list(found: Iterable[Accepted]) -> list[dict[str, Any]]:
    """As written into project.yaml."""
    return [
        {"kind": one.kind, "from": one.from_id, "to": one.to_id, "note": one.note, "by": one.by, "on": one.on}
        for one in found
    ]
