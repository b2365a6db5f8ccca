"""Drafts: what is drawn and not saved yet, one file a browser tab (drafts/map-<tab>.json), kept after every change.

A draft is a mapping with the keys tab, browser, seq, base, at, drawing and redirects, as the canvas sends it
(frontend/src/canvas/protocol.ts), and `who` drew it. This file imports nothing heavy: a draft is kept in milliseconds.
"""

import contextlib
import json
import re
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from builder.atomic import save_one
from builder.drawing_shape import MOST_BYTES, as_json, drawing_shape, no_drawing, whole_letters
from builder.problem import Refused
from builder.who import who

FOLDER = "drafts"
MOST_DRAFTS = 20
_TAB = re.compile(r"[A-Za-z0-9-]{1,64}")
_FILE = re.compile(r"map-([A-Za-z0-9-]{1,64})\.json")
_HOUR = 3600.0


def keep_draft(folder: Path, draft: object) -> None:
    """Keeps a draft in place of the tab's earlier one; drops the oldest where there are more than twenty.

    Raises `Refused` for what is no draft, is too large, or names no tab.
    """
    checked = _checked(draft)
    checked["who"] = who()
    save_one(folder / FOLDER / f"map-{checked['tab']}.json", as_json(checked))
    _thin_out(folder / FOLDER, checked["tab"])


def drafts(folder: Path) -> list[dict[str, Any]]:
    """The drafts that are kept, the newest first; one that cannot be read is left out."""
    found = [(time_, draft) for path, time_ in _files(folder / FOLDER) if (draft := _read(path)) is not None]
    return [draft for _, draft in sorted(found, key=lambda pair: pair[0], reverse=True)]


def drop_draft(folder: Path, tab: str, upto: int | None = None) -> None:
    """Forgets a tab's draft; with `upto`, only when it holds no later change than that one (its `seq`)."""
    if not isinstance(tab, str) or not _TAB.fullmatch(tab):
        return
    path = folder / FOLDER / f"map-{tab}.json"
    if upto is not None and (draft := _read(path)) is not None and draft["seq"] > upto:
        return
    with contextlib.suppress(OSError):
        path.unlink()


def _checked(draft: object) -> dict[str, Any]:
    if not isinstance(draft, dict):
        raise no_drawing("the draft is no mapping")
    tab, seq = draft.get("tab"), draft.get("seq")
    if not isinstance(tab, str) or not _TAB.fullmatch(tab):
        raise no_drawing("it does not say from which tab it comes")
    if not isinstance(seq, int) or isinstance(seq, bool) or not 0 <= seq < 2**53:
        raise no_drawing("it does not say how many changes it has")
    redirects = draft.get("redirects") or {}
    if not isinstance(redirects, dict) or not all(isinstance(to, str) for to in redirects.values()):
        raise no_drawing("it does not say where the codes of deleted places go")
    return {
        "tab": tab,
        "browser": _word(draft.get("browser")),
        "seq": seq,
        "base": _word(draft.get("base")),
        "at": _moment(draft.get("at")),
        "drawing": drawing_shape(draft.get("drawing")),
        "redirects": redirects,
    }


def _word(value: object) -> str:
    """A browser's or a version's name; "" for what cannot be one."""
    return value if isinstance(value, str) and _TAB.fullmatch(value) else ""


def _moment(value: object) -> str:
    """The time that the browser gives, or the time now where it gives none."""
    try:
        if isinstance(value, str) and len(value) <= 40 and value.isascii():
            datetime.fromisoformat(value)
            return value
    except ValueError:
        pass
    return datetime.now(UTC).isoformat(timespec="milliseconds")


def _read(path: Path) -> dict[str, Any] | None:
    """The draft of a file, looked at as closely as one that arrives; None for a broken one."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return None
        raw = json.loads(path.read_bytes())
        draft = _checked(raw)
        said = raw.get("who")
        draft["who"] = whole_letters(said[:100]) if isinstance(said, str) else "unknown"
    except (OSError, ValueError, RecursionError, Refused):
        return None
    return draft if path.name == f"map-{draft['tab']}.json" else None


def _files(folder: Path) -> list[tuple[Path, float]]:
    """The drafts' files with their times."""
    found = []
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _FILE.fullmatch(path.name):
                with contextlib.suppress(OSError):
                    found.append((path, path.stat().st_mtime))
    return found


def _thin_out(folder: Path, mine: str) -> None:
    """Drops the oldest drafts beyond the most that are kept, and what killed processes left half written."""
    others = sorted((time_, path) for path, time_ in _files(folder) if path.name != f"map-{mine}.json")
    old = [path for _, path in others[: max(len(others) + 1 - MOST_DRAFTS, 0)]]
    with contextlib.suppress(OSError):
        for path in folder.glob("*.new"):
            with contextlib.suppress(OSError):
                if time.time() - path.stat().st_mtime > _HOUR:
                    old.append(path)
    for path in old:
        with contextlib.suppress(OSError):
            path.unlink()
