"""The canvas: the browser component that draws a map. What travels is named in frontend/src/canvas/protocol.ts."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

# A tab's or a browser's name becomes part of a file's name; `ask` and versions only come back.
_NAME = re.compile(r"[A-Za-z0-9]{1,40}")
_LONGEST = 200
_MOST_REDIRECTS = 10_000


@dataclass(frozen=True, slots=True)
class CanvasReply:
    """What the browser said; each part None where it said nothing, or something that cannot be of the canvas.

    `draft` is the drawing after its last change (`Draft` in protocol.ts) and stays until the next change, so that it
    comes again at every run; `save` (`SaveTrigger`) comes once. Their shape is checked, what is drawn in them is not.
    `ask_moves`: the moves of the loaded data are wanted.
    """

    draft: dict[str, Any] | None
    save: dict[str, Any] | None
    ask_moves: bool


@cache
def _component() -> Any:
    here = Path(__file__).parent
    return st.components.v2.component(
        "journey_map_canvas",
        js=(here / "canvas.js").read_text(encoding="utf-8"),
        css=(here / "canvas.css").read_text(encoding="utf-8"),
    )


def canvas(data: Mapping[str, Any], key: str) -> CanvasReply:
    """Shows the map editor and gives what it said.

    `data` is `CanvasData` of protocol.ts; whenever it changes all of it is sent again, so it should change only when
    there is something to tell. `key` keeps the editor in place across reruns; it may not hold "__".
    """
    result = _component()(
        key=key,
        data=dict(data),
        default={"draft": None},
        width="stretch",
        height="content",
        on_draft_change=_nothing,
        on_save_change=_nothing,
        on_moves_change=_nothing,
    )
    return CanvasReply(draft_of(result.get("draft")), _save_of(result.get("save")), result.get("moves") is True)


def draft_of(value: object) -> dict[str, Any] | None:
    """A draft with what belongs to one and nothing else; None for anything that is none."""
    if not isinstance(value, Mapping):
        return None
    names = [value.get(name) for name in ("tab", "browser")]
    texts = [value.get(name) for name in ("base", "at")]
    seq, drawing, redirects = value.get("seq"), value.get("drawing"), value.get("redirects")
    whole = (
        all(isinstance(name, str) and _NAME.fullmatch(name) for name in names)
        and all(isinstance(text, str) and len(text) <= _LONGEST for text in texts)
        and isinstance(seq, int)
        and not isinstance(seq, bool)
        and isinstance(drawing, dict)
        and isinstance(redirects, dict)
        and len(redirects) <= _MOST_REDIRECTS
        and all(isinstance(to, str) and len(to) <= _LONGEST for to in redirects.values())
    )
    if not whole:
        return None
    draft = {name: value[name] for name in ("tab", "browser", "seq", "base", "at", "drawing", "redirects")}
    took = value.get("took")
    if isinstance(took, Mapping) and isinstance(took.get("tab"), str) and type(took.get("seq")) is int:
        draft["took"] = {"tab": took["tab"], "seq": took["seq"]}
    return draft


def _save_of(value: object) -> dict[str, Any] | None:
    draft = draft_of(value)
    if draft is None or not isinstance(value, Mapping):
        return None
    asked = {name: value.get(name) for name in ("ask", "over")}
    if not all(isinstance(text, str) and len(text) <= _LONGEST for text in asked.values()):
        return None
    return {**draft, **asked}


def _nothing() -> None:
    """Streamlit wants a callback for every name; the page reads the reply itself."""
