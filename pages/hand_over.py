"""Map and code map out to another authority or to another project, and in from one."""

import streamlit as st

from builder.audit import note_down
from builder.code_carrying import behind, carried
from builder.code_map import CodeMap
from builder.hand_over import check_hand_over, known_children, package, read_package, without_teams
from builder.map_changes import map_changes
from builder.placing import place
from builder.problem import Problem, Refused
from builder.project import Project, open_project
from builder.project_saving import save_codes, save_map
from builder.service_map import ServiceMap
from builder.workspace import project_names
from pages.frame import plain, shown_now, tell, workspace

_WAYS = ("To another authority", "To another project here", "Take one in")
_MOST_MB = 20


def hand_over(project: Project, seen: Project) -> None:
    """The three ways, one at a time. `seen` is the project as this visitor last saw it, which a save begins from."""
    st.markdown(
        "A map and its code map may be given to others, as long as nothing in them is about a child. Before they "
        "leave, a check looks through every label, note, code and rule."
    )
    way = st.segmented_control("Hand over", _WAYS, default=_WAYS[0], required=True, key="hand-over-way")
    if way == _WAYS[2]:
        _take_in(project, seen)
        return
    try:
        service_map = project.service_map()
        code_map = None if service_map is None else project.code_map(service_map)
    except Refused as refused:
        tell(refused.problems)
        return
    if service_map is None or code_map is None:
        st.info("This project has no map yet, so there is nothing to hand over.")
    elif way == _WAYS[1]:
        _to_project(project, service_map, code_map)
    else:
        _out(project, service_map, code_map)


def _out(project: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """The check, and one download."""
    if code_map.teams and not st.checkbox(
        "With the teams, their services and localities", key="hand-over-teams", help="Another authority has others."
    ):
        code_map = without_teams(code_map)
    problems = _checked(str(project.folder), project.version, bool(code_map.teams), project, service_map, code_map)
    stops = [problem for problem in problems if problem.severity == "error"]
    asks = [problem for problem in problems if problem.severity == "warning"]
    counts = (
        f"{len(service_map.nodes):,} places, {len(service_map.edges):,} ways, "
        f"{len(code_map.rules) + len(code_map.outcomes):,} rules"
    )
    tell(problems)
    if stops:
        st.markdown(f"**Not handed over.** {len(stops):,} of these are about a child; take them out and come back.")
        return
    if asks:
        looked = st.checkbox(
            f"I have looked at {'this' if len(asks) == 1 else f'these {len(asks):,}'}: nothing is about a person.",
            key=f"hand-over-looked-{project.version}",
        )
    else:
        looked = True
        st.success(f"The check found nothing that could be about a person in {counts}.")
    st.download_button(
        "Download map and code map",
        package(service_map, code_map) if looked else b"",
        f"{project.name} map and codes.zip",
        "application/zip",
        type="primary",
        disabled=not looked,
        on_click=_note_down,
        args=(project, service_map, code_map, len(asks)),
    )


@st.cache_data(max_entries=4, show_spinner="Looking for what could be about a person …")
def _checked(
    folder: str, version: str, teams: bool, _project: Project, _map: ServiceMap, _codes: CodeMap
) -> tuple[Problem, ...]:
    children = _project.children()
    try:
        secret = _project.secret() if len(children) else None
    except Refused:
        secret = None
    activities = _project.activities()
    codes = place(activities, _map, _codes).coverage.codes if len(activities) else None
    return check_hand_over(_map, _codes, known_children(children, secret), codes)


def _note_down(project: Project, service_map: ServiceMap, code_map: CodeMap, warnings: int) -> None:
    note_down(
        project.folder / "audit.jsonl",
        "handed over the map and the code map",
        nodes=len(service_map.nodes),
        rules=len(code_map.rules) + len(code_map.outcomes),
        teams=len(code_map.teams),
        warnings_accepted=warnings,
    )


def _to_project(project: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """The code map to another project of the workspace, after a look at what fits its map."""
    others = [name for name in project_names(workspace()) if name != project.name]
    if not others:
        st.info("There is no other project in this workspace.")
        return
    name = st.selectbox("Project that the code map is taken to", others, index=None, key="carry-to")
    if name is None:
        return
    try:
        other = open_project(workspace(), name)
        other_map = other.service_map()
        if other_map is None:
            raise Refused([Problem("project-no-map", name)])
        there = other.code_map(other_map)
    except Refused as refused:
        tell(refused.problems)
        return
    found = carried(code_map, service_map, other_map)
    fits = len(found.code_map.rules) + len(found.code_map.outcomes)
    st.markdown(
        f"**{fits:,} of {len(code_map.rules) + len(code_map.outcomes):,} rules fit** the map of {plain(name)}: "
        f"{_places(found.places) or 'no place'}."
    )
    if found.missing:
        st.warning(
            f"It lacks {_places(found.missing)}. {found.left_out:,} rules would lead nowhere and are left out"
            + (f"; {found.changed:,} lead to fewer places." if found.changed else ".")
        )
    if not fits:
        return
    after = st.radio(
        "What becomes of the rules there",
        ("Its own rules come first, these behind them", "These take the place of its own"),
        key="carry-how",
        disabled=not (there.rules or there.outcomes),
    )
    if st.button(f"Take {fits:,} rules to {name}", type="primary", key="carry"):
        merged = behind(there, found.code_map) if after.startswith("Its own") else found.code_map
        try:
            save_codes(other, merged)
        except Refused as refused:
            tell(refused.problems)
            return
        note_down(project.folder / "audit.jsonl", "took the code map to another project", project=name, rules=fits)
        st.success(f"{plain(name)} has them now; its code map of before stays in its history.")


def _places(places: tuple[tuple[str, int], ...]) -> str:
    """Places by name with how many rules lead there; the rest is counted."""
    said = [f"{plain(label)} ({count:,})" for label, count in places[:12]]
    more = f" and {len(places) - 12:,} more" if len(places) > 12 else ""
    return ", ".join(said) + more


def _take_in(project: Project, seen: Project) -> None:
    """A .zip that was handed over: what it would change, and how much of the data it places, before it is taken."""
    turn = f"hand-over-turn-{project.file.id}"
    key = f"hand-over-in-{project.file.id}-{st.session_state.setdefault(turn, 0)}"
    upload = st.file_uploader("Take in a map and code map (.zip)", type=["zip"], key=key, max_upload_size=_MOST_MB)
    if upload is None:
        st.caption("A map.yaml or a codes.yaml by itself is taken in under “as a file”.")
        return
    try:
        service_map, code_map = read_package(upload.getvalue(), upload.name)
    except Refused as refused:
        tell(refused.problems)
        return
    try:
        before = project.service_map()
    except Refused:
        before = None
    changes = map_changes(before, service_map)
    st.markdown(
        f"**{plain(service_map.name)}**: {len(service_map.nodes):,} places, {len(service_map.edges):,} ways, "
        f"{len(code_map.rules) + len(code_map.outcomes):,} rules.\n"
        + "\n".join(f"- {plain(change)}" for change in changes[:12])
        + (f"\n- and {len(changes) - 12:,} more changes" if len(changes) > 12 else "")
    )
    activities = project.activities()
    if len(activities):
        coverage = place(activities, service_map, code_map).coverage
        share = coverage.mapped / coverage.activities if coverage.activities else 0
        st.markdown(f"Of your activities **{share:.1%}** would be on this map; the rest you map on the page Codes.")
    if before is not None:
        st.caption("It takes the place of your map and your code map, which stay in the history.")
    if st.button("Take both", type="primary", key="hand-over-take"):
        try:
            saved = save_map(seen, service_map, code_map)
        except Refused as refused:
            tell(refused.problems)
            return
        st.session_state[turn] += 1
        shown_now(saved)
        st.toast("Taken in.")
        st.rerun()
