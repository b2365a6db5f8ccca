"""A map drafted from the data: what it would be, in numbers and as a picture, before it is taken."""

from collections.abc import Callable
from dataclasses import dataclass

import streamlit as st

from builder.canvas import canvas
from builder.code_map import CodeMap
from builder.draft import draft
from builder.layout import layout_problems
from builder.placing import place
from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_map
from builder.service_map import ServiceMap
from pages.frame import has_data, shown_now, tell
from pages.map_told import to_look_at
from player.journeys import journeys


@dataclass(frozen=True, slots=True, eq=False)
class Drafted:
    """A draft and what it holds of the data. `on_ways` is the share of moves along its ways, None without any move."""

    service_map: ServiceMap
    code_map: CodeMap
    on_ways: float | None
    moves: int
    mapped: float
    beneath: int


def draft_from_data(project: Project, seen: Project, then: Callable[[Project], None] | None = None) -> None:
    """Offers a draft. `then` is told the project once it is taken; without it the page is drawn anew."""
    st.markdown(
        "A place for each frequent code, ways where children moved most, entries where they come in, ways out where "
        "nothing follows, lanes by team where few teams do the work: something to start from, not a finding. "
        "You draw on from there."
    )
    if not has_data(project):
        st.info("Nothing is loaded yet, so there is nothing to draft from.")
        return
    wanted = f"draft-wanted-{project.file.id}"
    if st.button("Draft a map", key="draft-map"):
        st.session_state[wanted] = project.version
    if st.session_state.get(wanted) != project.version:
        return
    try:
        found = _drafted(str(project.folder), project.version, project)
    except Refused as refused:
        tell(refused.problems)
        return
    _numbers(found)
    has_map = (project.folder / "map.yaml").is_file()
    if has_map:
        st.caption(
            "Taking it puts its map and its code map in place of those you have. The map you have stays among the "
            "versions on the page Map, your code map in the project's folder history."
        )
    with st.container(horizontal=True):
        if st.button("Look at the draft"):
            _look_at(project, found)
        take = st.button("Take the draft as the map", type="primary")
    if take:
        try:
            saved = save_map(seen, found.service_map, found.code_map)
        except Refused as refused:
            st.markdown("The draft was not taken, and the map you have stays.")
            tell(refused.problems)
            return
        del st.session_state[wanted]
        if then is not None:
            then(saved)
        else:
            shown_now(saved)
            st.toast("The draft is the map now.")
            st.rerun()


@st.cache_resource(max_entries=2, show_spinner="Drafting a map …")
def _drafted(folder: str, version: str, _project: Project) -> Drafted:
    activities = _project.activities()
    service_map, code_map = draft(activities, _project.name)
    placed = place(activities, service_map, code_map, [source.name for source in _project.file.sources])
    counts = journeys(placed, service_map, _project.file.settings).counts
    coverage = placed.coverage
    return Drafted(
        service_map,
        code_map,
        1 - counts.off_map_moves / counts.moves if counts.moves else None,
        counts.moves,
        coverage.mapped / coverage.activities if coverage.activities else 0.0,
        len(layout_problems(service_map)),
    )


def _numbers(found: Drafted) -> None:
    drawn = found.service_map
    kinds = [node.kind for node in drawn.nodes]
    columns = st.columns(6)
    columns[0].metric("Places", f"{len(drawn.nodes):,}")
    columns[1].metric("Entries", f"{kinds.count('entry'):,}")
    columns[2].metric("Ways out", f"{kinds.count('exit'):,}")
    columns[3].metric("Ways between", f"{len(drawn.edges):,}")
    columns[4].metric("Lanes", f"{len(drawn.lanes):,}")
    columns[5].metric("Activities mapped", f"{found.mapped:.1%}")
    if found.on_ways is None:
        st.markdown("No child moves from one place to another on it.")
    else:
        st.markdown(
            f"**{found.on_ways:.1%}** of {found.moves:,} moves run along its {len(drawn.edges):,} ways; the others "
            "would be drawn dashed, off the map."
        )
    for note in drawn.notes:
        st.caption(note.text)
    if found.beneath:
        st.caption("Some ways run under places or cross them; move these on the page Map.")


def _look_at(project: Project, found: Drafted) -> None:
    @st.dialog("The draft", width="large")
    def look() -> None:
        canvas(to_look_at(found.service_map), key=f"look-at-draft-{project.file.id}-{project.version}")

    look()
