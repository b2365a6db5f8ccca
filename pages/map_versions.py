"""Versions: every map that was saved, to look at and to restore."""

import streamlit as st

from builder.canvas import canvas
from builder.drawing_saving import Conflict, save_drawing
from builder.map_versions import Version, find_version, version_map, versions
from builder.problem import Problem, Refused
from builder.project import Project
from pages.frame import plain, tell
from pages.map_desk import Desk
from pages.map_taking import taken
from pages.map_told import to_look_at
from pages.map_words import moment_words

_AT_FIRST = 10
_COLUMNS = [0.4, 2.1, 1.1, 5, 1.1, 1.2]


def list_of_versions(seen: Project, desk: Desk) -> None:
    """The versions, the newest first."""
    found = versions(desk.project.folder)
    if not found:
        st.markdown("There are none yet. Every save of the map is kept here.")
        return
    now = find_version(desk.project.folder, desk.project.map_version)
    for column, words in zip(st.columns(_COLUMNS), ("", "Saved", "By", "What changed", "", ""), strict=True):
        column.caption(words)
    shown = f"versions-{desk.project.file.id}"
    most = st.session_state.get(shown, _AT_FIRST)
    for version in found[:most]:
        _row(seen, desk, version, is_now=now is not None and now.number == version.number)
    if len(found) > most and st.button(f"Show {min(len(found) - most, 50)} more of {len(found):,}"):
        st.session_state[shown] = most + 50
        st.rerun()


def _row(seen: Project, desk: Desk, version: Version, *, is_now: bool) -> None:
    number, when, who, what, look, restore = st.columns(_COLUMNS, vertical_alignment="center")
    number.markdown(f"**{version.number}**")
    when.markdown(moment_words(version.at) if version.at else "not known")
    who.markdown(plain(version.who))
    words = plain("; ".join(version.changes) or "not known")
    aside = " *(kept aside: someone else had saved meanwhile)*" if version.kept_aside else ""
    what.markdown(f"{words}{aside}")
    if look.button(f"Look at {version.number}", key=f"look-{version.number}"):
        _look_at(desk, version)
    if is_now:
        restore.markdown("*the map now*")
    elif restore.button(f"Restore {version.number}", key=f"restore-{version.number}"):
        _restore(seen, desk, version)


def _look_at(desk: Desk, version: Version) -> None:
    @st.dialog(f"Version {version.number}", width="large")
    def look() -> None:
        try:
            found = version_map(desk.project.folder, version.number)
        except Refused as refused:
            tell(refused.problems)
            return
        when = f"Saved on {moment_words(version.at)}" if version.at else "Saved"
        st.markdown(f"{when} by {plain(version.who)}. {len(found.nodes):,} places, {len(found.edges):,} ways.")
        canvas(to_look_at(found), key=f"look-at-{desk.key}-{version.number}")

    look()


def _restore(seen: Project, desk: Desk, version: Version) -> None:
    """Saves an earlier version as the newest."""
    try:
        found = version_map(seen.folder, version.number)
        result = save_drawing(seen, found, base=seen.map_version, placement=seen.placement())
    except Refused as refused:
        tell(refused.problems)
        return
    if isinstance(result, Conflict):
        tell([Problem("saved-meanwhile", "map.yaml", seen.name)])
        return
    taken(desk, result.project, f"restored version {version.number}", result.notes)
