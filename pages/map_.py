"""Map: the authority's own map, drawn; and beneath it what was saved before, and the map as a file."""

import html
from collections.abc import Callable

import streamlit as st

from builder.project import Project
from pages.frame import as_seen, current_project, has_data, tell
from pages.hand_over import hand_over
from pages.map_desk import Desk, desk_of
from pages.map_draft import draft_from_data
from pages.map_drawing import drawing
from pages.map_file import map_file
from pages.map_picture import picture_to_trace
from pages.map_split import split_place
from pages.map_starters import is_begun, starter_maps
from pages.map_taking import say_what_was_done, taken
from pages.map_unsaved import unsaved_drawings
from pages.map_versions import list_of_versions


def page() -> None:
    """Draws the page."""
    project = current_project()
    if project is None:
        return
    seen = as_seen(project)
    desk = desk_of(project)
    _heading(desk)
    if desk.problems:
        st.markdown("The map cannot be shown. Mend map.yaml, restore a version, or take another map:")
        tell(desk.problems)
    elif desk.service_map is not None or is_begun(desk):
        drawing(desk)
    else:
        st.markdown("This project has no map yet. Start from one of these, or take a map of your own.")
        with st.container(border=True):
            starter_maps(seen, desk, first=True)
        if has_data(project):
            with st.container(border=True):
                st.markdown("Or draft one from the data that are loaded.")
                _draft(project, seen, desk)
        with st.container(border=True):
            map_file(seen, desk)
        return
    say_what_was_done()
    _below("Versions", lambda: list_of_versions(seen, desk))
    _below("Drawings not saved", lambda: unsaved_drawings(desk))
    _below("The map as a file", lambda: map_file(seen, desk))
    _below("Starter maps", lambda: starter_maps(seen, desk, first=desk.service_map is None))
    _below("Split a place", lambda: split_place(project, seen, desk))
    _below("Draft from the data", lambda: _draft(project, seen, desk))
    _below("Hand over or take in", lambda: hand_over(project, seen))
    _below("Picture to trace", lambda: picture_to_trace(desk))


def _draft(project: Project, seen: Project, desk: Desk) -> None:
    draft_from_data(project, seen, lambda saved: taken(desk, saved, "took the draft from the data as the map"))


def _heading(desk: Desk) -> None:
    """The title with a few quiet words beside it, on one line."""
    about = desk.told["drawing"]["name"] if desk.service_map is None else desk.service_map.name
    if desk.service_map is not None:
        about += f" · {_count(len(desk.service_map.nodes), 'place')}, {_count(len(desk.service_map.edges), 'way')}"
    if desk.is_unfinished:
        about += " · not finished yet: it cannot be played"
    st.html(f'<div class="jm-title"><h1>Map</h1><span>{html.escape(about)}</span></div>')


def _count(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"


def _below(title: str, show: Callable[[], None]) -> None:
    """A quiet part of the page that is made only while it is open."""
    with st.expander(title, key=f"map-{title.lower().replace(' ', '-')}", on_change="rerun") as part:
        if part.open:
            show()
