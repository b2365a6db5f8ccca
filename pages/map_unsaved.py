"""Drawings not saved: what is kept of other tabs and other people, to open or to let go."""

from typing import Any

import streamlit as st

from builder.drawing import map_of
from builder.map_changes import map_changes
from builder.map_drafts import drafts, drop_draft
from builder.problem import Refused
from builder.service_map import ServiceMap
from pages.frame import plain
from pages.map_desk import Desk
from pages.map_words import when_words

_COLUMNS = [2.1, 1.1, 5.4, 1.1, 1.2]


def unsaved_drawings(desk: Desk) -> None:
    """The drafts of this project but for this tab's own and those that are like the map by now."""
    found = [(draft, _differs(desk.service_map, draft)) for draft in drafts(desk.project.folder)]
    others = [(draft, words) for draft, words in found if words and draft["tab"] != desk.tab]
    if not others:
        st.markdown("There are none. What is drawn and not saved yet is kept here, also when a browser is closed.")
        return
    st.caption("The last drawing of your own browser opens by itself; it is listed too until you change something.")
    for draft, words in others:
        when, who, what, opened, deleted = st.columns(_COLUMNS, vertical_alignment="center")
        at = when_words(draft["at"])
        when.markdown(at)
        who.markdown(plain(draft["who"]))
        what.markdown(plain(words))
        if opened.button("Open", key=f"open-{draft['tab']}", help=f"Opens the drawing of {at} in place of yours"):
            drawing = {**draft["drawing"], "redirects": draft["redirects"]}
            desk.put(f"opened the drawing of {draft['who']}", drawing, draft["base"], saved=False)
            st.rerun()
        if deleted.button("Delete", key=f"drop-{draft['tab']}", help=f"Deletes the drawing of {at}"):
            drop_draft(desk.project.folder, draft["tab"])
            st.rerun()


def _differs(service_map: ServiceMap | None, draft: dict[str, Any]) -> str:
    """How a drawing differs from the map, in words; "" when it does not."""
    try:
        return "; ".join(map_changes(service_map, map_of(draft["drawing"])))
    except Refused as refused:
        return f"cannot be read as a map: {refused.problems[0].words}"
