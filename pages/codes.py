"""Codes: what the authority's own codes are on the map. The frame: how much is covered, and one view at a time."""

from collections.abc import Callable

import streamlit as st

from builder.code_map import CodeMap, write_codes
from builder.problem import Refused
from builder.project import Project
from builder.service_map import ServiceMap
from pages import codes_discovered, codes_fit, codes_rules, codes_teams, codes_workbench, codes_workbook
from pages.code_file import code_file
from pages.codes_cache import code_map_of
from pages.codes_coverage import coverage_strip
from pages.codes_versions import earlier_code_maps
from pages.frame import as_seen, current_project, link_to, nothing_here, tell
from pages.hand_over import hand_over

# What a view is given: the project as it is, the project as this visitor last saw it (to save with), map and code map.
View = Callable[[Project, Project, ServiceMap, CodeMap], None]

# The views in their order: what the address says (`view=`), the name on screen, and what shows it when it is chosen.
VIEWS: dict[str, tuple[str, View]] = {
    "workbench": ("Workbench", codes_workbench.show),
    "teams": ("Teams", codes_teams.show),
    "rules": ("Rules", codes_rules.show),
    "excel": ("In Excel", codes_workbook.show),
    "data": ("What the data says", codes_discovered.show),
    "fit": ("Does the map fit?", codes_fit.show),
}


def page() -> None:
    """Draws the page."""
    project = current_project()
    if project is None:
        return
    st.title("Codes")
    seen = as_seen(project)
    try:
        service_map = project.service_map()
    except Refused as refused:
        tell(refused.problems)
        link_to("map", "Mend the map on the page Map", project=project.name)
        return
    if service_map is None:
        nothing_here(project, "This project has no map yet, so there is nowhere for its codes to go.")
        return
    try:
        code_map = code_map_of(project, service_map)
    except Refused as refused:
        # Another map can leave codes behind that lead nowhere; the way on is another file.
        tell(refused.problems)
        code_file(seen, service_map, (project.folder / "codes.yaml").read_text(encoding="utf-8-sig", errors="replace"))
        return
    if not (project.folder / "activities.parquet").is_file():
        nothing_here(project, "No files are loaded yet, so there are no codes.")
        code_file(seen, service_map, write_codes(code_map))
        return
    coverage_strip(project, service_map, code_map)
    _views(project, seen, service_map, code_map)


def _views(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    asked = st.query_params.get("view")
    if "codes-view" not in st.session_state:
        st.session_state["codes-view"] = asked if asked in VIEWS else next(iter(VIEWS))
    names = {key: name for key, (name, _) in VIEWS.items()}
    chosen = st.segmented_control(
        "Show",
        list(VIEWS),
        required=True,
        format_func=names.__getitem__,
        key="codes-view",
        label_visibility="collapsed",
    ) or next(iter(VIEWS))
    if chosen != asked:
        st.query_params["view"] = chosen
    VIEWS[chosen][1](project, seen, service_map, code_map)
    with st.expander("Hand over or take in", key="codes-hand-over", on_change="rerun") as part:
        if part.open:
            hand_over(project, seen)
    with st.expander("Earlier code maps", key="codes-versions", on_change="rerun") as part:
        if part.open:
            earlier_code_maps(project, seen, service_map, code_map)
