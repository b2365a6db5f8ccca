"""The stage: the browser component that plays the journeys, and the line on which a page tells it something."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from player import handed
from player.packing import apart, version_of
from player.stage_code import stage_bundle, stage_loader

# What a page tells the stage of a key is kept for the stage that comes later, and handed to the one that is there.
_TOLD = """
export default ({ data, parentElement }) => {
  const told = (window.journeyMapTold ??= new Map());
  told.set(data.stage, data);
  document.dispatchEvent(new CustomEvent("journey-map-told", { detail: data }));
  const place = parentElement.host?.closest("[data-testid=stElementContainer]");
  if (place) place.style.display = "none";
};
"""


@dataclass(frozen=True, slots=True)
class Chosen:
    """What the person at the stage has chosen: the pseudonym of the child that is followed; the filter as it stands in
    an address ("" lets all through; None: not touched yet); the moment, ISO 8601 to the minute, while time stands still
    ("" while it runs; None: not touched yet); how the picture looks ("" as usual: colour of the dots, trails, figures
    switched off); the second of two sides as it stands in an address ("" for none; None: not touched yet); the id of
    the bookmark that all of this is ("" for none; None: not touched yet); and what is asked of the page just now
    (`builder.saved_filters`, `builder.bookmark_changes`)."""

    child: str | None = None
    filter: str | None = None
    at: str | None = None
    compare: str | None = None
    look: str | None = None
    bookmark: str | None = None
    asked: Mapping[str, Any] | None = None


@cache
def _component() -> Any:
    here = Path(__file__).parent
    return st.components.v2.component(
        "journey_map_stage",
        js=stage_loader() if handed.hands_over else stage_bundle(),
        css=(here / "stage.css").read_text(encoding="utf-8"),
    )


@cache
def _line() -> Any:
    return st.components.v2.component("journey_map_told", js=_TOLD)


def stage(payload: bytes, key: str, selected: str | None = None) -> Chosen:
    """Shows the stage and gives what is chosen there.

    `payload` is what `player.packing.packed` gave; the same bytes never restart the picture. `key` keeps the stage in
    place across reruns. `selected` is the child followed at first.
    """
    result = _component()(
        key=key,
        data=_described(payload) if handed.hands_over else payload,
        default={"selected": selected, "filter": None, "at": None, "look": None, "compare": None, "bookmark": None},
        width="stretch",
        height="content",
        on_selected_change=_nothing,
        on_filter_change=_nothing,
        on_at_change=_nothing,
        on_compare_change=_nothing,
        on_look_change=_nothing,
        on_bookmark_change=_nothing,
        on_asked_change=_nothing,
    )
    asked = result.asked
    return Chosen(
        child=_text(result.selected) or None,
        filter=_text(result.filter),
        at=_text(result.at),
        compare=_text(result.compare),
        look=_text(result.look),
        bookmark=_text(result.bookmark),
        asked=asked if isinstance(asked, Mapping) else None,
    )


def _described(payload: bytes) -> bytes:
    """The payload's description, while its columns wait to be fetched for as long as this session shows them."""
    held = st.session_state.get("handed")
    version = version_of(payload)

    def hand(stream: bytes) -> str:
        nonlocal held
        if held is None or held.version != version:
            held = st.session_state["handed"] = handed.Handed(stream, version)
        return str(held.address)

    return apart(payload, hand)


def tell_stage(key: str, told: Mapping[str, Any]) -> None:
    """Tells the stage of `key` something small, past the payload: what stands there goes on as it is.

    `told` is JSON; the stage is told again only when it changed; `frontend/src/stage/pageLink.ts` says what it reads.
    """
    _line()(key=f"{key}-told", data={"stage": key, **told})


def _text(value: object) -> str | None:
    """What the browser sent, where it is text at all and no longer than an address may be."""
    return value if isinstance(value, str) and len(value) <= 8_000 else None


def _nothing() -> None:
    """Streamlit wants a callback for every state; the page reads the state itself."""
