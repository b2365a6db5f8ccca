"""Data: files in, and below them the views of what came of them, one at a time."""

from collections.abc import Callable
from datetime import date
from typing import Any

import streamlit as st

from builder.importing import import_files
from builder.loading import Upload
from builder.problem import Refused
from builder.project import Project
from builder.template import template_bytes
from pages import dated_notes, reports
from pages.frame import current_project, go_to, tell, workspace
from pages.roles import choose

# The views in their order: what the address says (`view=`), the name on screen, and what shows it when it is chosen.
VIEWS: dict[str, tuple[str, Callable[[Project], None]]] = {
    "quality": ("What was read", reports.show),
    "notes": ("Dated notes", dated_notes.show),
}
_KINDS = ["xlsx", "xls", "xlsm", "ods", "csv", "txt", "parquet", "xml"]


def page() -> None:
    """Draws the page."""
    project = current_project()
    if project is None:
        return
    st.title("Data")
    st.markdown(
        "Annex A workbooks, several returns at once, and any list of events. Files are read in memory; what is kept "
        "has no names, no addresses and no days of birth, and a pseudonym instead of each child's own id."
    )
    _load(project)
    if message := st.session_state.pop("loaded-message", None):
        st.success(message)
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
    st.download_button("Download a blank workbook", template_bytes("events"), "events.xlsx", on_click="ignore")


def _load(project: Project) -> None:
    turn = st.session_state.setdefault("upload-turn", 0)
    with st.container(border=True):
        files = st.file_uploader("Files to load", type=_KINDS, accept_multiple_files=True, key=f"upload-{turn}")
        if not files:
            return
        uploads = [Upload(file.name, file.getvalue()) for file in files]
        roles: dict[str, Any] = {}
        for file, upload in zip(files, uploads, strict=True):
            roles |= choose(upload, file.file_id, project)
        day = st.date_input(
            "As-of day: when these files were cut",
            value=None,
            format="DD/MM/YYYY",
            help="Left blank, it is the last past date among the starts and ends of each return.",
        )
        if st.button("Load these files", type="primary"):
            _import(project, uploads, roles, day if isinstance(day, date) else None)


def _import(project: Project, uploads: list[Upload], roles: dict[str, Any], day: date | None) -> None:
    bar = st.progress(0.0, "Reading")

    def told(share: float, words: str) -> None:
        bar.progress(min(share, 1.0), words)

    try:
        _, loaded = import_files(
            workspace(),
            project.name,
            uploads,
            as_of=day,
            roles=roles or None,
            progress=told,
        )
    except Refused as refused:
        bar.empty()
        tell(refused.problems)
        st.markdown("Nothing was loaded, and nothing of what was there has changed.")
        return
    # A new key lets go of the uploader, and with it of the raw bytes in memory.
    st.session_state["upload-turn"] += 1
    rows = sum(source.rows for source in loaded.sources)
    used = sum(source.used for source in loaded.sources)
    st.session_state["loaded-message"] = (
        f"{rows:,} rows read, {used:,} used, {rows - used:,} set aside. "
        f"The project now has {len(loaded.children):,} children and {len(loaded.activities):,} activities."
    )
    st.rerun()
