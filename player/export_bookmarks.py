"""The bookmarks that a stand-alone file carries, and what becomes of those that ask for something left out of it."""

import re
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from urllib.parse import unquote

from builder.bookmarks import Bookmark, bookmarks_to_list
from player.export_choices import ExportChoices

# What a filter asks of each child's age.
_AGES = ("ages", "agesNow")
_DAYS = re.compile(r"P(\d+)D")


@dataclass(frozen=True, slots=True)
class Carried:
    """`bookmarks` as the stage reads them; `left_out` were not taken, and `changed` go without a part. `words` say
    which to the author: they hold titles, also of those that stay behind."""

    bookmarks: tuple[dict[str, Any], ...] = ()
    left_out: int = 0
    changed: int = 0
    words: tuple[str, ...] = ()


def carried(bookmarks: Sequence[Bookmark], choices: ExportChoices, gone: Set[str], children: Set[str]) -> Carried:
    """The bookmarks of a file. `gone`: the names of the attributes that are not in it; `children`: the pseudonyms of
    those who are.

    One whose filter asks for what is left out would show other children than its words say, so it stays out. One that
    follows a child who is left out goes without following anybody. With weeks, moments are told to the Monday.
    """
    if "bookmarks" in choices.drop:
        return Carried()
    kept: list[dict[str, Any]] = []
    words: list[str] = []
    left_out = changed = 0
    for told in bookmarks_to_list(bookmarks):
        look, lost = _look(told["look"], choices, gone, children)
        if look is None:
            left_out += 1
            words.append(f"Left out with what its filter asks for: {told['title']}")
            continue
        kept.append({**told, "look": look})
        changed += bool(lost)
        words += [f"Without {part}, which is left out: {told['title']}" for part in lost]
    return Carried(tuple(kept), left_out, changed, tuple(words))


def _look(
    look: Mapping[str, Any], choices: ExportChoices, gone: Set[str], children: Set[str]
) -> tuple[dict[str, Any] | None, list[str]]:
    """A look as the file may have it, None where its filter cannot be; and what it goes without."""
    kept, lost = dict(look), []
    compare = dict(kept.get("compare", {}))
    for side in (kept, compare):
        if "filter" in side:
            asked = _filter(side["filter"], choices, gone, children)
            if asked is None:
                return None, []
            side["filter"] = asked
        if (follows := side.get("child", side.get("follow"))) is not None and follows not in children:
            side.pop("child", None)
            side.pop("follow", None)
            lost.append("the child it follows")
    if compare:
        kept["compare"] = compare
    if _coloured_by(kept.get("picture", ""), gone | ({"target"} if choices.weeks else frozenset())):
        kept["picture"] = ";".join(part for part in kept["picture"].split(";") if not part.startswith("dots="))
        lost.append("the colours of its dots")
    if choices.weeks:
        kept["at"] = _to_week(kept["at"])
        if "stretch" in kept:
            kept["stretch"] = [_to_week(moment) for moment in kept["stretch"]]
    return kept, list(dict.fromkeys(lost))


def _filter(
    asked: Mapping[str, Any], choices: ExportChoices, gone: Set[str], children: Set[str]
) -> dict[str, Any] | None:
    """A filter as the file may have it; None where it asks for what is not there, or days that may not be told."""
    if gone & set(asked.get("attributes", {})):
        return None
    if "age" in choices.drop and any(part in asked for part in _AGES):
        return None
    # Days in a filter would tell more than weeks do, and lengths of days are no longer those of the data.
    if choices.weeks and ("firstSeen" in asked or "longerThan" in asked):
        return None
    kept = dict(asked)
    if "ids" in kept:
        kept["ids"] = [child for child in kept["ids"] if child in children]
        if not kept["ids"] and asked["ids"]:
            return None
    if "except" in kept:
        but = _filter(kept["except"], choices, gone, children)
        if but is None:
            return None
        kept["except"] = but
    return kept


def _coloured_by(picture: str, gone: Set[str]) -> bool:
    dots = next((part[len("dots=") :] for part in picture.split(";") if part.startswith("dots=")), "")
    return (unquote(dots.removeprefix("attr:")) if dots.startswith("attr:") else dots) in gone


def _to_week(moment: str) -> str:
    """The Monday of a moment; a length from each child's start in whole weeks."""
    if moment.startswith("P"):
        days = _DAYS.match(moment)
        return f"P{int(days[1]) // 7 * 7 if days else 0}D"
    day = date.fromisoformat(moment[:10])
    return f"{day - timedelta(days=day.weekday())}T00:00"
