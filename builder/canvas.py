"""The canvas: the browser component that shows a map (and, from the next part on, draws it)."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st


@cache
def _component() -> Any:
    here = Path(__file__).parent
    return st.components.v2.component(
        "journey_map_canvas",
        js=(here / "canvas.js").read_text(encoding="utf-8"),
        css=(here / "canvas.css").read_text(encoding="utf-8"),
    )


def canvas(drawn: dict[str, Any], key: str) -> None:
    """Shows a map. `drawn` is `builder.map_json.map_json` of it; `key` keeps the view in place across reruns."""
    _component()(key=key, data={"map": drawn}, width="stretch", height="content")
