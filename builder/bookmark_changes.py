"""Changing the bookmarks: added, altered, moved or deleted one at a time, over whatever someone else did in between."""

from collections.abc import Callable, Mapping
from typing import Any

from builder.bookmarks import Bookmark, Bookmarks, bookmark, bookmarks_to_list, checked_bookmarks
from builder.problem import Problem, Refused

_AT_THE_END = "end"


def with_bookmark(bookmarks: Bookmarks, new: Bookmark, after: str | None = _AT_THE_END) -> Bookmarks:
    """The bookmarks with a new one: after the one with the id `after`, first of all (None), or last (the usual).

    Where the one to stand after is gone, it is last. The same bookmark again changes nothing; raises `Refused` when
    another has its id.
    """
    there = _found(bookmarks, new.id)
    if there == new:
        return bookmarks
    if there is not None:
        raise Refused([Problem("bookmark-twice", value=new.id)])
    return checked_bookmarks(_placed(bookmarks, new, after))


def changed_bookmark(bookmarks: Bookmarks, to: Bookmark, before: Mapping[str, Any]) -> Bookmarks:
    """The bookmarks with one altered, when it still is as the person saw it (`before`). Raises `Refused`."""
    there = _found(bookmarks, to.id)
    if there is None:
        raise Refused([Problem("bookmark-gone", value=to.title)])
    if there != to and _told(there) != _told_of(before):
        raise Refused([Problem("bookmark-changed-meanwhile", value=there.title)])
    return tuple(to if one is there else one for one in bookmarks)


def without_bookmark(bookmarks: Bookmarks, before: Mapping[str, Any]) -> Bookmarks:
    """The bookmarks without one; raises `Refused` when someone else changed it since."""
    there = _found(bookmarks, before.get("id"))
    if there is not None and _told(there) != _told_of(before):
        raise Refused([Problem("bookmark-changed-meanwhile", value=there.title)])
    return tuple(one for one in bookmarks if one is not there)


def moved_bookmark(bookmarks: Bookmarks, id_: str, after: str | None) -> Bookmarks:
    """The bookmarks with one moved to stand after another (None: first). Raises `Refused` when either is gone."""
    there = _found(bookmarks, id_)
    if there is None or (after is not None and _found(bookmarks, after) is None):
        raise Refused([Problem("bookmark-gone", value=id_ if there is None else str(after))])
    if after == id_:
        return bookmarks
    return _placed(tuple(one for one in bookmarks if one is not there), there, after)


def bookmark_change_asked(asked: Mapping[str, Any]) -> Callable[[Bookmarks], Bookmarks]:
    """What a page asks for: `{do: "add", bookmark, after}`, `{do: "change", bookmark, before}`, `{do: "delete",
    before}` or `{do: "move", id, after}`. Raises `Refused` when it is none of these."""
    do, before, after = asked.get("do"), asked.get("before"), asked.get("after", _AT_THE_END)
    if after is None or isinstance(after, str):
        if do == "add":
            new = bookmark(asked.get("bookmark"))
            return lambda bookmarks: with_bookmark(bookmarks, new, after)
        if do == "move" and isinstance(asked.get("id"), str) and "after" in asked:
            return lambda bookmarks: moved_bookmark(bookmarks, asked["id"], after)
    if isinstance(before, Mapping):
        if do == "change":
            to = bookmark(asked.get("bookmark"))
            return lambda bookmarks: changed_bookmark(bookmarks, to, before)
        if do == "delete":
            return lambda bookmarks: without_bookmark(bookmarks, before)
    raise Refused([Problem("bookmark-damaged", "This bookmark")])


def _placed(bookmarks: Bookmarks, one: Bookmark, after: str | None) -> Bookmarks:
    ids = [other.id for other in bookmarks]
    at = 0 if after is None else ids.index(after) + 1 if after in ids else len(ids)
    return (*bookmarks[:at], one, *bookmarks[at:])


def _found(bookmarks: Bookmarks, id_: object) -> Bookmark | None:
    return next((one for one in bookmarks if one.id == id_), None)


def _told(one: Bookmark) -> dict[str, Any]:
    return bookmarks_to_list([one])[0]


def _told_of(before: Mapping[str, Any]) -> dict[str, Any] | None:
    """What a page saw, written as it would be now; None when that could never be."""
    try:
        return _told(bookmark(before))
    except Refused:
        return None
