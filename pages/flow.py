"""Flow: the numbers behind the picture, for a period and a set of children, one view at a time."""

from collections.abc import Callable

import streamlit as st

from builder.problem import Refused
from pages import flow_compare, flow_country, flow_exchange, flow_journeys, flow_map, flow_trends
from pages.flow_choice import Choice, choose
from pages.frame import current_project, has_picture, heading, link_to, nothing_here, shown_of, tell

# The views in their order: what the address says (`view=`), the name on screen, and what shows it when it is chosen.
VIEWS: dict[str, tuple[str, Callable[[Choice], None]]] = {
    "map": ("Map", flow_map.show),
    "journeys": ("Journeys", flow_journeys.show),
    "trends": ("Trends", flow_trends.show),
    "compare": ("Compare", flow_compare.show),
    "country": ("Beside the country", flow_country.show),
    "exchange": ("Another authority", flow_exchange.show),
}
# These say for themselves which days they are of.
_OWN_DAYS = {"country", "exchange"}
# These are of all children, whoever was chosen before.
_OF_ALL = {"exchange"}
# The tables' own button for CSV would give away what is on screen, small counts and single children among it.
_STYLE = """<style>
.st-key-flow-top { padding-right: 2.2rem; }
[data-testid="stElementToolbarButton"]:has([aria-label^="Download as CSV"]) { display: none; }
</style>"""


def page() -> None:
    """Draws the page."""
    project = current_project()
    if project is None:
        return
    if not has_picture(project):
        st.title("Flow")
        nothing_here(project, "There is nothing to count yet: this project needs a map and data.")
        return
    try:
        shown = shown_of(project)
    except Refused as refused:
        st.title("Flow")
        tell(refused.problems)
        link_to("map", "Go to Map", project=project.name)
        link_to("codes", "Go to Codes", project=project.name)
        return
    # The views stand beside the title, so that the map has the room.
    st.html(_STYLE)
    row = st.container(horizontal=True, vertical_alignment="center", gap="medium", key="flow-top")
    with row:
        heading("Flow", f"{shown.service_map.name} · the numbers behind the picture")
    if shown.journeys.legs.empty:
        nothing_here(project, "None of the activities loaded is on the map.")
        return
    with row:
        view = _view()
    choice = choose(project, shown, with_period=view not in _OWN_DAYS, with_children=view not in _OF_ALL)
    if choice is not None:
        VIEWS[view][1](choice)


def _view() -> str:
    asked = st.query_params.get("view")
    if "flow-view" not in st.session_state:
        st.session_state["flow-view"] = asked if asked in VIEWS else "map"
    chosen = st.segmented_control(
        "Show",
        list(VIEWS),
        required=True,
        format_func=lambda key: VIEWS[key][0],
        key="flow-view",
        label_visibility="collapsed",
    )
    view = str(chosen or "map")
    if view != asked:
        st.query_params["view"] = view
    return view
