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
from builder.drawing_shape import MOST_CHARACTERS, as_json, drawing_shape, plain
from builder.problem import Problem, Refused
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
    contents = as_json(checked).encode("utf-8")
    save_one(folder / FOLDER / f"map-{checked['tab']}.json", contents)
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
        raise Refused([Problem("drawing-shape", value="the draft is no mapping")])
    tab, browser, seq, base = (draft.get(key) for key in ("tab", "browser", "seq", "base"))
    if not isinstance(tab, str) or not _TAB.fullmatch(tab):
        raise Refused([Problem("drawing-shape", value="it does not say from which tab it comes")])
    if not isinstance(seq, int) or isinstance(seq, bool) or not 0 <= seq < 2**53:
        raise Refused([Problem("drawing-shape", value="it does not say how many changes it has")])
    redirects = plain(draft.get("redirects") or {})
    if not isinstance(redirects, dict) or not all(isinstance(to, str) for to in redirects.values()):
        raise Refused([Problem("drawing-shape", value="it does not say where the codes of deleted places go")])
    checked = {
        "tab": tab,
        "browser": plain(browser)[:64] if isinstance(browser, str) else "",
        "seq": seq,
        "base": base if isinstance(base, str) and len(base) <= 64 and base.isalnum() else "",
        "at": _moment(draft.get("at")),
        "drawing": drawing_shape(draft.get("drawing")),
        "redirects": redirects,
    }
    if (size := len(as_json(checked))) > MOST_CHARACTERS:
        raise Refused([Problem("drawing-too-large", value=f"{MOST_CHARACTERS:,}", count=size)])
    return checked


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
        if path.stat().st_size > 4 * MOST_CHARACTERS:
            return None
        raw = json.loads(path.read_bytes())
        draft = _checked(raw)
        said = raw.get("who")
        draft["who"] = plain(said)[:100] if isinstance(said, str) else "unknown"
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
