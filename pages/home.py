"""Home: the projects, the example, and how to start."""

import streamlit as st

from builder.coverage import Coverage
from builder.documents import TUTORIAL
from builder.example.project import EXAMPLE, open_example
from builder.first_steps import first_steps
from builder.problem import Refused
from builder.project import Project, create_project, delete_project, open_project
from builder.workspace import looks_synced, project_names
from pages.frame import (
    go_to,
    has_picture,
    leave_all_but,
    link_to,
    plain,
    remember,
    shown_of,
    tell,
    words_of,
    workspace,
)


def page() -> None:
    """Draws the page."""
    leave_all_but(None)
    st.title("Journey Map")
    st.markdown(
        "Draw your own map of children's services, and watch children's journeys move across it. "
        "Everything stays on this computer."
    )
    if looks_synced(workspace()):
        st.warning(
            f"Projects are kept in {plain(str(workspace()))}, which seems to be copied to a cloud or network drive. "
            "Start Journey Map with --workspace and a folder on this computer."
        )
    left, right = st.columns(2, gap="medium")
    with left, st.container(border=True, height="stretch"):
        _see_it_move()
    with right, st.container(border=True, height="stretch"):
        _start_your_own()
    _projects()


def _see_it_move() -> None:
    st.subheader("See it move")
    st.markdown(
        "An invented authority with its own map, and three years of invented children: every child is a dot that "
        "travels towards what is being done, and takes as long as that took. Made once, it plays at once; the "
        "first time takes up to a minute."
    )
    if st.button("Open the example authority", type="primary", key="open-example"):
        _open_example()
    st.markdown("New here? The tutorial leads from nothing to your own playing map in 20 minutes.")
    link_to("help", "Read the tutorial", read=TUTORIAL)


def _open_example() -> None:
    with st.status("Making the example authority …") as status:

        def told(share: float, words: str) -> None:
            status.update(label=f"{words} … {share:.0%}")

        open_example(workspace(), told)
    remember(EXAMPLE)
    go_to("play", project=EXAMPLE, playing="yes")


def _start_your_own() -> None:
    st.subheader("Start your own")
    st.markdown("\n".join(f"{step.number}. **{step.words}.** {step.about}" for step in first_steps(None)))
    with st.form("start", border=False):
        name = st.text_input("Name of the project", placeholder="Our children's services", max_chars=80)
        if st.form_submit_button("Start your own"):
            try:
                create_project(workspace(), name)
            except Refused as refused:
                tell(refused.problems)
            else:
                remember(name.strip())
                go_to("data", project=name.strip())


def _projects() -> None:
    names = project_names(workspace())
    st.subheader("Projects")
    if not names:
        st.markdown("There are none yet. Open the example above, or start your own.")
    for name in names:
        with st.container(border=True, key=f"project-{name}"):
            try:
                project = open_project(workspace(), name)
            except Refused as refused:
                st.markdown(f"**{plain(name)}**")
                tell(refused.problems)
                continue
            _project(project)


def _project(project: Project) -> None:
    about, todo, go, more = st.columns([3, 3, 1.1, 1.1], vertical_alignment="center")
    step, words = _next_step(project)
    with about:
        children = len(project.children())
        day = f", as of {words_of(project.file.as_of)}" if project.file.as_of else ""
        st.markdown(f"**{plain(project.name)}**  \n{children:,} children{day}")
    todo.markdown(words)
    if go.button({"play": "Play"}.get(step, "Go on"), key=f"open-{project.name}", width="stretch"):
        remember(project.name)
        go_to(step, project=project.name)
    with more.popover("Delete", width="stretch"):
        st.markdown(f"Delete **{plain(project.name)}** whole, with its data, its history and its secret?")
        if st.button("Delete it", key=f"delete-{project.name}"):
            try:
                delete_project(workspace(), project.name)
            except Refused as refused:
                tell(refused.problems)
            else:
                st.session_state.pop("project", None)
                st.query_params.clear()
                st.rerun()


def _next_step(project: Project) -> tuple[str, str]:
    """The page to go on with, and why."""
    if not (project.folder / "activities.parquet").is_file():
        return "data", "Step 1 of 4. Next: load your files."
    if not (project.folder / "map.yaml").is_file():
        return "map", "Step 2 of 4. Next: choose a starter map."
    if not has_picture(project):
        return "data", "Step 1 of 4. Next: load your files."
    try:
        coverage: Coverage = shown_of(project).placed.coverage
    except Refused as refused:
        return "map", " ".join(plain(problem.words) for problem in refused.problems)
    share = coverage.mapped / coverage.activities if coverage.activities else 0
    if not coverage.mapped:
        return "codes", "Step 3 of 4. Next: say where your codes go on the map."
    if coverage.unmapped:
        return "play", f"{share:.1%} of activity is on the map; not yet mapped: {coverage.unmapped:,}."
    return "play", f"{share:.1%} of activity is on the map; the rest is left out on purpose."
