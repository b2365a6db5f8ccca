"""Dated notes: what happened on a day that every count has to be read by ("new front door", "inspection").

Kept in project.yaml under `notes`, in the order of their dates; shown on the months of the page Data, on the time
slider, and on every trend (`notes_between`).
"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import pairwise
from typing import Any

from builder.problem import Problem, Refused

MOST_NOTES = 200
LONGEST = 200
# A day outside of these is a slip of the keyboard; nobody has lists that old.
_EARLIEST, _LATEST = date(1950, 1, 1), date(2099, 12, 31)


@dataclass(frozen=True, slots=True, order=True)
class DatedNote:
    """A day and what to say of it: 1 to 200 characters on one line. Made by `dated_note` or `read_notes` only."""

    date: date
    text: str


def dated_note(day: object, text: object) -> DatedNote:
    """A checked note; white space in the text counts once. Raises `Refused` with everything that does not fit."""
    problems = []
    if day is None:
        problems.append(Problem("note-no-date"))
    elif not isinstance(day, date) or isinstance(day, datetime) or not _EARLIEST <= day <= _LATEST:
        problems.append(Problem("note-date", value=str(day)))
    words = " ".join(text.split()) if isinstance(text, str) else ""
    if not words:
        problems.append(Problem("note-no-text"))
    elif len(words) > LONGEST:
        problems.append(Problem("note-text", value=f"{words[:40]} …", count=len(words)))
    elif any(unicodedata.category(mark) in ("Cc", "Cs") for mark in words):
        problems.append(Problem("note-control", value="".join(mark for mark in words if mark.isprintable())[:40]))
    if problems:
        raise Refused(problems)
    assert isinstance(day, date)
    return DatedNote(day, words)


def checked_notes(notes: Iterable[DatedNote]) -> tuple[DatedNote, ...]:
    """The notes in the order of their dates; raises `Refused` for the same note twice and for more than 200."""
    in_order = tuple(sorted(notes))
    twice = dict.fromkeys(one for one, next_ in pairwise(in_order) if one == next_)
    problems = [Problem("note-twice", _day(note.date), note.text) for note in twice]
    if len(in_order) > MOST_NOTES:
        problems.append(Problem("notes-too-many", count=len(in_order)))
    if problems:
        raise Refused(problems)
    return in_order


def read_notes(raw: object, place: str) -> tuple[DatedNote, ...]:
    """Notes out of project.yaml's `notes`, a list of `{date, text}`; raises `Refused` naming what does not fit."""
    if raw is None:
        return ()
    if not isinstance(raw, list):
        raise Refused([Problem("project-file", f"{place}, notes")])
    notes, problems = [], []
    for number, entry in enumerate(raw, start=1):
        if not isinstance(entry, Mapping) or set(entry) != {"date", "text"}:
            problems.append(Problem("project-file", f"{place}, note {number}"))
            continue
        try:
            notes.append(dated_note(entry["date"], entry["text"]))
        except Refused as refused:
            problems += refused.problems
    if problems:
        raise Refused(problems)
    return checked_notes(notes)


def notes_to_list(notes: Iterable[DatedNote]) -> list[dict[str, Any]]:
    """As written into project.yaml."""
    return [{"date": note.date, "text": note.text} for note in notes]


def notes_between(notes: Iterable[DatedNote], first: date, last: date) -> tuple[DatedNote, ...]:
    """The notes for a trend from `first` to `last`, both included, in the order of their dates."""
    return tuple(note for note in sorted(notes) if first <= note.date <= last)


def note_words(note: DatedNote) -> str:
    """A note in one line: "1 April 2024: new front door"."""
    return f"{_day(note.date)}: {note.text}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
