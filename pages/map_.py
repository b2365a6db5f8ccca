"""Map: the authority's own map, shown; starter maps; the map as a file, out and in."""

import streamlit as st

from builder.canvas import canvas
from builder.code_map import CodeMap
from builder.map_file import read_map, write_map
from builder.map_json import map_json
from builder.problem import Problem, Refused
from builder.project import Project, save_map
from builder.service_map import ServiceMap
from builder.starters import starter_codes, starter_map, starters
from pages.frame import as_seen, current_project, plain, shown_now, tell

_WORDS = {
    "front-door": "Front door: contact, referral, assessment, section 47 and conference, and the ways out.",
    "whole-service": "Whole service: front door, early help, plans, children in care, care leavers, adoption.",
}


def page() -> None:
    """Draws the page."""
    project = current_project()
    if project is None:
        return
    seen = as_seen(project)
    st.title("Map")
    try:
        service_map = project.service_map()
    except Refused as refused:
        tell(refused.problems)
        service_map = None
    if service_map is None:
        st.markdown("This project has no map yet. Start from one of these, or take a map.yaml of your own.")
    else:
        st.markdown(f"{plain(service_map.name)}: {len(service_map.nodes)} places, {len(service_map.edges)} ways.")
        tell(service_map.problems)
        canvas(map_json(service_map), key=f"canvas-{project.file.id}")
    _starters(seen, service_map)
    _file(seen, service_map)


def _starters(project: Project, service_map: ServiceMap | None) -> None:
    with st.expander("Starter maps", expanded=service_map is None):
        chosen = st.radio("Start from", starters(), format_func=lambda name: _WORDS.get(name, name))
        with_codes = st.checkbox("Take its code map for Annex A too", value=True)
        if service_map is not None:
            st.caption("Your map of today is kept in the project's history.")
        if st.button("Take this starter map", type="primary" if service_map is None else "secondary"):
            _save(project, starter_map(chosen), starter_codes(chosen) if with_codes else None)


def _file(project: Project, service_map: ServiceMap | None) -> None:
    with st.expander("The map as a file"):
        st.markdown(
            "map.yaml is yours: read it, review it, keep it in your own version control. It holds no child data."
        )
        if service_map is not None:
            st.download_button("Download map.yaml", write_map(service_map), "map.yaml", "text/yaml")
        upload = st.file_uploader("Take a map.yaml", type=["yaml", "yml"], key="map-upload")
        if upload is not None and st.button("Take this file as the map"):
            try:
                taken = read_map(upload.getvalue().decode("utf-8-sig"))
            except UnicodeDecodeError:
                tell([Problem("file-unreadable", upload.name, "it is not text in UTF-8")])
            except Refused as refused:
                tell(refused.problems)
            else:
                _save(project, taken, None)


def _save(project: Project, service_map: ServiceMap, code_map: CodeMap | None) -> None:
    try:
        saved = save_map(project, service_map, code_map)
    except Refused as refused:
        st.markdown("The map was not taken, and the one you have stays.")
        tell(refused.problems)
    else:
        shown_now(saved)
        st.rerun()
