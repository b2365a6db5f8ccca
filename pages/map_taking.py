"""What follows when the page itself has saved another map: the canvas opens it, and the page says what became of it."""

from collections.abc import Iterable

import streamlit as st

from builder.problem import Problem
from builder.project import Project
from pages.frame import plain, shown_now, tell
from pages.map_desk import Desk


def taken(desk: Desk, saved: Project, did: str, notes: Iterable[Problem] = ()) -> None:
    """Opens the map that is saved now in the canvas, where Undo brings back what was drawn. `did` says what was done,
    as the history of the canvas does: "restored version 3"."""
    shown_now(saved)
    desk.read(saved)
    desk.put(did, desk.told["drawing"], saved.map_version, saved=True)
    st.session_state["map-said"] = (f"{did[0].upper()}{did[1:]}.", tuple(notes))
    st.rerun()


def say_what_was_done() -> None:
    """Says once what the last click on the page did, where it is seen from every part of it; notes stay longer."""
    words, notes = st.session_state.pop("map-said", ("", ()))
    if words:
        st.toast(plain(words))
        tell(notes)
