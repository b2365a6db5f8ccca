"""Bookmarks: moments of the playback that tell a story in a meeting, in the order in which they are told.

Kept in project.yaml under `bookmarks`, a list of `{id, title, words, look}`; `look` is what brings the moment back
(`builder.bookmark_look`). A bookmark of a child who is followed holds the pseudonym, never a raw id. Bookmarks are no
part of map.yaml, so that no map handed over to another authority carries them.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from builder.bookmark_look import checked_look
from builder.problem import Problem, Refused

MOST_BOOKMARKS = 100
LONGEST_TITLE = 120
LONGEST_WORDS = 600
# Short enough for an address, and the same whether typed in capitals or not.
_ID = re.compile(r"[a-z0-9]{1,24}", re.ASCII)
_PARTS = ("id", "title", "words", "look")


@dataclass(frozen=True, slots=True)
class Bookmark:
    """A moment with its title (1 to 120 characters on one line) and words (up to 600, in lines). Made by `bookmark` or
    `read_bookmarks` only."""

    id: str
    title: str
    words: str
    look: Mapping[str, Any]


Bookmarks = tuple[Bookmark, ...]


def bookmark(raw: object, place: str = "This bookmark") -> Bookmark:
    """A checked bookmark out of `{id, title, words, look}`; `words` may be left out. Raises `Refused` with everything
    that does not fit."""
    if not isinstance(raw, Mapping):
        raise Refused([Problem("bookmark-damaged", place)])
    problems = [Problem("bookmark-part", place, str(part)[:40]) for part in raw if part not in _PARTS]
    id_ = raw.get("id")
    # Digits alone are a number to YAML.
    if type(id_) is int:
        id_ = str(id_)
    if not isinstance(id_, str) or not _ID.fullmatch(id_):
        problems.append(Problem("bookmark-id", place, str(id_)[:40]))
    title = " ".join(raw["title"].split()) if isinstance(raw.get("title"), str) else ""
    words = _lines(raw.get("words", ""))
    if not title:
        problems.append(Problem("bookmark-title-blank", place))
    elif len(title) > LONGEST_TITLE:
        problems.append(Problem("bookmark-title-long", place, f"{title[:40]} …", count=len(title)))
    if words is None:
        problems.append(Problem("bookmark-words", place, str(raw.get("words"))[:40]))
    elif len(words) > LONGEST_WORDS:
        problems.append(Problem("bookmark-words-long", place, f"{words[:40]} …", count=len(words)))
    problems += [
        Problem("bookmark-control", place, "".join(mark for mark in text if mark.isprintable())[:40])
        for text in (title, words or "")
        if any(unicodedata.category(mark) in ("Cc", "Cs") for mark in text.replace("\n", " "))
    ]
    look: dict[str, Any] = {}
    try:
        look = checked_look(raw.get("look"), place)
    except Refused as refused:
        problems += refused.problems
    if problems:
        raise Refused(problems)
    assert isinstance(id_, str) and words is not None
    return Bookmark(id_, title, words, look)


def checked_bookmarks(bookmarks: Iterable[Bookmark]) -> Bookmarks:
    """The bookmarks as they stand; raises `Refused` for one id twice and for more than 100."""
    kept = tuple(bookmarks)
    ids = [one.id for one in kept]
    problems = [Problem("bookmark-twice", value=id_) for id_ in dict.fromkeys(ids) if ids.count(id_) > 1]
    if len(kept) > MOST_BOOKMARKS:
        problems.append(Problem("bookmarks-too-many", count=len(kept)))
    if problems:
        raise Refused(problems)
    return kept


def read_bookmarks(raw: object, place: str) -> Bookmarks:
    """Bookmarks out of project.yaml's `bookmarks`; raises `Refused` naming all that does not fit, and where."""
    if raw is None:
        return ()
    if not isinstance(raw, list):
        raise Refused([Problem("project-file", f"{place}, bookmarks")])
    read: list[Bookmark] = []
    problems: list[Problem] = []
    for number, entry in enumerate(raw, start=1):
        try:
            read.append(bookmark(entry, f"{place}, bookmark {number}"))
        except Refused as refused:
            problems += refused.problems
    if problems:
        raise Refused(problems)
    return checked_bookmarks(read)


def bookmarks_to_list(bookmarks: Iterable[Bookmark]) -> list[dict[str, Any]]:
    """As written into project.yaml, and as the stage is told."""
    return [{"id": one.id, "title": one.title, "words": one.words, "look": dict(one.look)} for one in bookmarks]


def _lines(raw: object) -> str | None:
    """Words with white space within a line counted once, and no blank lines; None when they are no text."""
    if raw is None:
        return ""
    if not isinstance(raw, str):
        return None
    lines = (" ".join(line.split()) for line in raw.splitlines())
    return "\n".join(line for line in lines if line)
