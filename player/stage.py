"""The stage: the browser component that plays the journeys."""

from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st


@cache
def _component() -> Any:
    here = Path(__file__).parent
    return st.components.v2.component(
        "journey_map_stage",
        js=(here / "stage.js").read_text(encoding="utf-8"),
        css=(here / "stage.css").read_text(encoding="utf-8"),
    )


def stage(payload: bytes, key: str, selected: str | None = None) -> str | None:
    """Shows the stage and gives the pseudonym of the child that is followed, or None.

    `payload` is what `player.payload.payload` wrote; the same bytes never restart the picture. `key` keeps the stage in
    place across reruns. `selected` is the child followed at first.
    """
    result = _component()(
        key=key,
        data=payload,
        default={"selected": selected},
        width="stretch",
        height="content",
        on_selected_change=_nothing,
    )
    return result.selected or None


def _nothing() -> None:
    """Streamlit wants a callback for every state; the page reads the state itself."""
