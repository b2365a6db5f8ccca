"""Starter maps: to begin with, or in place of the map there is."""

from typing import Any

import streamlit as st

from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_map
from builder.starters import starter_codes, starter_map, starters
from pages.frame import tell
from pages.map_desk import Desk
from pages.map_taking import taken

_BLANK = "blank"
_WORDS = {
    "front-door": "**Front door**: contact, referral, assessment, section 47 and conference, and the ways out.",
    "whole-service": "**Whole service**: front door, early help, plans, children in care, care leavers, adoption.",
    "family-help": "**Family Help**: the Families First reform, with one service for early help and children in need.",
    _BLANK: "**Blank**: an empty sheet, to draw your own from the start.",
}


def starter_maps(seen: Project, desk: Desk, *, first: bool) -> None:
    """Offers the starter maps; `first` while the project has no map."""
    names = [*(name for name in starters() if name != _BLANK), _BLANK]
    chosen = st.radio("Start from", names, format_func=lambda name: _WORDS.get(name, name))
    with_codes = st.checkbox("Take its code map for Annex A too", value=True)
    if not first:
        st.caption("The map that you have stays among the versions.")
    if not st.button("Take this starter map", type="primary" if first else "secondary"):
        return
    if chosen == _BLANK:
        _begin_blank(desk)
    try:
        saved = save_map(seen, starter_map(chosen), starter_codes(chosen) if with_codes else None)
    except Refused as refused:
        st.markdown("The map was not taken, and the one you have stays.")
        tell(refused.problems)
    else:
        taken(desk, saved, f"took the starter map '{starter_map(chosen).name}'")


def _begin_blank(desk: Desk) -> None:
    """Opens an empty drawing. Nothing is saved by it: it is a drawing like any other until it is saved."""
    st.session_state[_begun(desk)] = True
    empty: dict[str, Any] = {
        "name": desk.project.name,
        "lanes": [],
        "nodes": [],
        "edges": [],
        "notes": [],
        "background": None,
    }
    desk.put("began an empty map", empty, desk.told["version"], saved=False)
    st.rerun()


def is_begun(desk: Desk) -> bool:
    """Whether there is something to draw on while no map is saved: an empty sheet that was asked for, or a draft."""
    return bool(st.session_state.get(_begun(desk)) or desk.told["drafts"])


def _begun(desk: Desk) -> str:
    return f"begun-{desk.project.file.id}"
