"""Play: the children move."""

import streamlit as st

from builder.problem import Refused
from builder.project import Project
from pages.frame import current_project, has_picture, heading, shown_of, tell
from player.play import Play
from player.stage import stage


def page() -> None:
    """Draws the page."""
    project = current_project()
    if project is None:
        return
    if not has_picture(project):
        st.title("Play")
        st.info("There is nothing to play yet: this project needs a map and data.")
        st.markdown("Load your files on the page Data, and choose a starter map on the page Map.")
        return
    try:
        shown = shown_of(project)
    except Refused as refused:
        st.title("Play")
        tell(refused.problems)
        return
    made = shown.journeys
    heading("Play", f"{shown.service_map.name} · {made.legs['child'].nunique():,} children")
    if made.legs.empty:
        st.warning("None of the activities loaded is on the map. Say where their codes go on the page Codes.")
    followed = stage(_payload(project, shown), key=f"stage-{project.file.id}")
    _keep_in_address(followed)


def _payload(project: Project, shown: Play) -> bytes:
    """The bytes for the stage, with what the address asked for when the page was opened."""
    state = f"opened-{project.name}-{project.version}"
    if state not in st.session_state:
        asked = {"follow": st.query_params.get("child"), "at": st.query_params.get("at")}
        options: dict[str, object] = {name: value for name, value in asked.items() if value}
        if st.query_params.get("playing") == "yes":
            options["playing"] = True
        st.session_state[state] = options
    return _bytes(str(project.folder), project.version, str(st.session_state[state]), shown, st.session_state[state])


@st.cache_data(max_entries=4, show_spinner="Getting the picture ready …")
def _bytes(folder: str, version: str, asked: str, _shown: Play, _options: dict[str, object]) -> bytes:
    return _shown.payload(_options)


def _keep_in_address(followed: str | None) -> None:
    """A followed child is part of the address, so that it can be sent to a colleague."""
    if followed and st.query_params.get("child") != followed:
        st.query_params["child"] = followed
    elif not followed and "child" in st.query_params and st.session_state.get("has-followed"):
        del st.query_params["child"]
    if followed:
        st.session_state["has-followed"] = True
