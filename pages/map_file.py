"""The map as a file: map.yaml and the workbook for Excel, out and in."""

import streamlit as st

from builder.map_changes import map_changes
from builder.map_file import read_map, write_map
from builder.map_workbook import read_map_workbook, write_map_workbook
from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_map
from builder.service_map import ServiceMap
from pages.frame import plain, tell
from pages.map_desk import Desk
from pages.map_taking import taken

_TEXT = ("yaml", "yml")
_WORKBOOKS = ("xlsx", "xls", "ods")
_MOST_MB = 20
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def map_file(seen: Project, desk: Desk) -> None:
    """The map as a file, out and in."""
    if desk.service_map is None:
        st.markdown("Or take a map that you have already: a map.yaml, or a workbook that was made from a map.")
    else:
        st.markdown(
            "The map is yours: read it, review it (map.yaml in any editor, or the workbook in Excel), keep it in your "
            "own version control. To give it to others use Hand over, which looks for child data first."
        )
        _out(desk.service_map)
    turn = f"map-upload-turn-{desk.project.file.id}"
    key = f"map-upload-{desk.project.file.id}-{st.session_state.setdefault(turn, 0)}"
    kinds = [*_TEXT, *_WORKBOOKS]
    upload = st.file_uploader("Take a map.yaml, or a workbook of a map", type=kinds, key=key, max_upload_size=_MOST_MB)
    if upload is None:
        return
    found: ServiceMap | None = None
    try:
        found = _read(upload.getvalue(), upload.name)
    except Refused as refused:
        st.markdown(f"{plain(upload.name)} cannot be the map as it is:")
        tell(refused.problems)
    if found is not None:
        _what_changes(desk.service_map, found)
    if st.button("Take this file as the map", type="primary") and found is not None:
        try:
            saved = save_map(seen, found)
        except Refused as refused:
            st.markdown("The map was not taken, and the one you have stays.")
            tell(refused.problems)
        else:
            # A new key lets go of the uploader, and with it of the bytes in memory.
            st.session_state[turn] += 1
            taken(desk, saved, f"took {upload.name} as the map")


def _out(service_map: ServiceMap) -> None:
    text, workbook, _ = st.columns([1, 1, 3])
    text.download_button("Download map.yaml", write_map(service_map), "map.yaml", "text/yaml", width="stretch")
    try:
        book = write_map_workbook(service_map)
    except Refused as refused:
        tell(refused.problems)
    else:
        workbook.download_button("Download for Excel", book, "map.xlsx", _XLSX, width="stretch")


def _read(data: bytes, name: str) -> ServiceMap:
    ending = name.rsplit(".", 1)[-1].lower()
    return read_map_workbook(data, name) if ending in _WORKBOOKS else read_map(data, name)


def _what_changes(before: ServiceMap | None, after: ServiceMap) -> None:
    """Says what taking the file would change."""
    changes = map_changes(before, after)
    if not changes:
        st.markdown("This file says the same as the map that you have.")
        return
    st.markdown("Taking it would change this:\n" + "\n".join(f"- {plain(change)}" for change in changes))
