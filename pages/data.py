"""Data: files in, and below them the views of what came of them, one at a time."""

from collections.abc import Callable

import streamlit as st

from builder.project import Project
from pages import agreement, cohorts, dated_notes, look_up, quality
from pages.blank_workbooks import blank_workbooks
from pages.frame import current_project, go_to
from pages.load_files import load_files

# The views in their order: what the address says (`view=`), the name on screen, and what shows it when it is chosen.
VIEWS: dict[str, tuple[str, Callable[[Project], None]]] = {
    "quality": ("What was read", quality.show),
    "agreement": ("Does it agree?", agreement.show),
    "cohorts": ("Cohorts", cohorts.show),
    "notes": ("Dated notes", dated_notes.show),
    "look-up": ("Look up", look_up.show),
}


def page() -> None:
    """Draws the page."""
    project = current_project()
    if project is None:
        return
    st.title("Data")
    words, blank = st.columns([4, 1.4], vertical_alignment="top")
    words.markdown(
        "Annex A workbooks, several returns at once, outcomes to join to them, CIN censuses, SSDA903 files, tables of "
        "the Standard Safeguarding Dataset, and any list of events. Files are read in memory; what is kept has no "
        "names, no addresses and no days of birth, and a pseudonym instead of each child's own id."
    )
    if project.file.sources:
        with blank, st.popover("Blank workbooks", width="stretch"):
            blank_workbooks()
    if load_files(project):
        return
    if project.file.sources:
        _views(project)
    else:
        _nothing_yet()


def _views(project: Project) -> None:
    """The chosen view, which is part of the address, and the way on."""
    asked = st.query_params.get("view")
    if "data-view" not in st.session_state:
        st.session_state["data-view"] = asked if asked in VIEWS else next(iter(VIEWS))
    names = {key: name for key, (name, _) in VIEWS.items()}
    choice, way_on = st.columns([4, 1.4], vertical_alignment="bottom")
    with choice:
        chosen = st.segmented_control(
            "Show", list(VIEWS), required=True, format_func=names.__getitem__, key="data-view"
        )
    with way_on:
        _way_on(project)
    chosen = chosen or next(iter(VIEWS))
    if chosen != asked:
        st.query_params["view"] = chosen
    VIEWS[chosen][1](project)


def _way_on(project: Project) -> None:
    following = "codes" if (project.folder / "map.yaml").is_file() else "map"
    words = {"codes": "Next: say where the codes go on the map", "map": "Next: choose a starter map"}[following]
    if st.button(words, width="stretch"):
        go_to(following, project=project.name)


def _nothing_yet() -> None:
    st.info("No files are loaded yet. Load a workbook or a list of events above, or fill in a blank one.")
    blank_workbooks()
