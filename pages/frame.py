"""What every page shares: which project is open, the side bar, and how problems are told."""

import html
import re
import traceback
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import streamlit as st

from builder.first_steps import first_steps, next_step
from builder.problem import Problem, Refused
from builder.project import Project, open_project
from builder.workbench_applied import Share
from builder.workbench_words import share_words
from builder.workspace import project_names, workspace_folder
from pages.codes_cache import applied_of, code_map_of
from player.play import Play, play

# How many problems one page tells before it only counts them.
_MOST = 20

_STYLE = """
<style>
[data-testid="stMainBlockContainer"] { padding: 1.4rem 1.6rem 1.2rem; max-width: none; }
[data-testid="stHeader"] { background: transparent; height: 2.2rem; }
[data-testid="stHeader"], [data-testid="stHeader"] div { pointer-events: none !important; }
[data-testid="stHeader"] button { pointer-events: auto; }
[data-testid="stSidebarContent"] { background: #ffffff; border-right: 1px solid #d8dde3; }
[data-testid="stSidebarHeader"] { height: 1.2rem; padding-bottom: 0; }
[data-testid="stSidebarUserContent"] { padding: 0 .2rem 1rem; }
[data-testid="stSidebar"] { width: 210px !important; min-width: 210px !important; }
.jm-title { display: flex; align-items: baseline; gap: .9rem; margin: -.7rem 0 -.5rem; font-weight: 700; }
.jm-title span { font-size: .98rem; font-weight: 400; color: #505a5f; }
h1 { font-size: 1.75rem !important; padding: 0 0 .2rem !important; }
h2 { font-size: 1.25rem !important; }
h3 { font-size: 1.05rem !important; }
[data-testid="stDateInput"] [role="spinbutton"] { display: inline-block; min-width: 24px; min-height: 24px; }
.stMarkdown pre code { white-space: pre-wrap !important; overflow-wrap: anywhere; }
a:focus-visible, button:focus-visible, input:focus-visible, [tabindex]:focus-visible {
  outline: 3px solid #ffdd00 !important; outline-offset: 0; box-shadow: 0 0 0 5px #0b0c0c !important; }
/* Once a file is chosen the focus rests on the uploader's own field, which cannot be seen. */
[data-testid="stFileUploaderDropzone"]:has(> input:focus) {
  outline: 3px solid #ffdd00 !important; outline-offset: 0; box-shadow: 0 0 0 5px #0b0c0c !important; }
</style>
"""


_ADDRESS = re.compile(r"https?:|www(?=\.)|[\w.+-](?=@)", re.IGNORECASE)


def show_style() -> None:
    """The pages' look beyond what the theme's settings can say."""
    st.html(_STYLE)


def workspace() -> Path:
    """The folder that holds the projects."""
    return workspace_folder()


def current_name() -> str | None:
    """The project in the page's address, else the one that this visitor opened last; kept in the address."""
    name = st.query_params.get("project") or st.session_state.get("project")
    if name:
        st.session_state["project"] = name
        if st.query_params.get("project") != name:
            st.query_params["project"] = name
    return name


def remember(name: str) -> None:
    """Makes a project the open one."""
    st.session_state["project"] = name
    st.query_params["project"] = name


def current_project() -> Project | None:
    """The open project; None, with words and a way on, when there is none or it cannot be opened."""
    name = current_name()
    leave_all_but(name)
    if name is None:
        st.info("No project is open. Choose one, or start your own, on the page Home.")
        link_to("home", "Go to Home")
        return None
    try:
        return open_project(workspace(), name)
    except Refused as refused:
        tell(refused.problems)
        link_to("home", "Go to Home")
        return None


def leave_all_but(name: str | None) -> None:
    """Lets go of the rows set aside, with children's own ids, of every project but the open one."""
    if list(st.session_state.get("set-aside", {})) not in ([], [name]):
        del st.session_state["set-aside"]


def as_seen(project: Project) -> Project:
    """The project as this visitor was last shown it, for saving: a save is refused when someone else saved since.

    The page is drawn anew, from what is saved, at every click; without this a click would be taken to know all that
    others saved in the meantime. Call it once at the top of a page that saves.
    """
    stamps = st.session_state.get(f"seen-{project.file.id}", project.stamps)
    shown_now(project)
    return replace(project, stamps=stamps)


def shown_now(project: Project) -> None:
    """Notes that this visitor is shown the project as it stands."""
    st.session_state[f"seen-{project.file.id}"] = dict(project.stamps)


def side_bar(pages: Mapping[str, Any]) -> None:
    """The name, the pages, and what the open project stands on."""
    st.session_state["pages"] = pages
    show_style()
    name = st.query_params.get("project") or st.session_state.get("project")
    address = {"project": name} if name else None
    with st.sidebar:
        st.markdown("### Journey Map")
        if name:
            st.caption(name.replace("*", "\\*").replace("_", "\\_"))
        for key, page in pages.items():
            st.page_link(page, query_params=None if key == "home" and not name else address)
        if name and name in project_names(workspace()):
            _standing(name)


def _standing(name: str) -> None:
    try:
        project = open_project(workspace(), name)
        share = _on_map(project)
    except Refused:
        return
    st.divider()
    _steps(project, share)
    if share:
        st.caption(f"{share_words(share.mapped, share.total)} of activity is on the map")
    if project.file.as_of:
        st.caption(f"As of {words_of(project.file.as_of)}")


def _steps(project: Project, share: Share | None) -> None:
    """The way to a first film, until it has been watched: what is done, and where to go on."""
    steps = first_steps(project, share.mapped if share else 0)
    following = next_step(steps)
    under_way: set[str] = st.session_state.setdefault("under-way", set())
    if following.page != "play":
        under_way.add(project.file.id)
    elif project.file.id not in under_way:
        return
    st.markdown("**To your first film**")
    for step in steps:
        if step is following:
            link_to(step.page, f"{step.number}. {step.words}", project=project.name)
        else:
            st.caption(f"{step.number}. {step.words}{' ✓ done' if step.done else ''}")


def _on_map(project: Project) -> Share | None:
    """How much activity is on a finished map; counted without making the journeys, which would keep one waiting."""
    service_map = project.service_map() if has_picture(project) else None
    if service_map is None or service_map.unfinished:
        return None
    return applied_of(project, service_map, code_map_of(project, service_map)).covered.activities


def has_picture(project: Project) -> bool:
    """Whether the project has both a map and data."""
    return (project.folder / "map.yaml").is_file() and (project.folder / "activities.parquet").is_file()


def has_data(project: Project) -> bool:
    """Whether anything was loaded."""
    return (project.folder / "activities.parquet").is_file()


def shown_of(project: Project) -> Play:
    """The project's journeys; made once for every state that they are made from. Raises `Refused`."""
    return _played(str(project.folder), project.picture_version, project)


@st.cache_resource(max_entries=4, show_spinner="Making the journeys …")
def _played(folder: str, version: str, _project: Project) -> Play:
    # The first two name the project's state; everyone who may open the workspace may see all of its projects.
    return play(_project)


def heading(title: str, about: str) -> None:
    """A page's title with a few quiet words beside it, on one line."""
    st.html(f'<h1 class="jm-title">{html.escape(title)}<span>{html.escape(about)}</span></h1>')


def words_of(day: date) -> str:
    """A date as 5 March 2024."""
    return f"{day.day} {day:%B %Y}"


def plain(text: str) -> str:
    """Text from a file, safe in Markdown: shown as it is, never as formatting or a link."""
    # Addresses become links even when escaped; an invisible joiner (U+2060) in them leaves them text.
    text = _ADDRESS.sub(lambda found: f"{found[0]}\u2060", text)
    return "".join("\\" + mark if mark in "\\`*_{}[]()#+-.!|<>~$:" else mark for mark in text)


def tell(problems: Iterable[Problem]) -> None:
    """Shows problems in words, the worst first, with what to do about them."""
    order = ("error", "warning", "repair", "note")
    boxes = {"error": st.error, "warning": st.warning, "repair": st.info, "note": st.info}
    found = sorted(problems, key=lambda problem: order.index(problem.severity))
    for problem in found[:_MOST]:
        words = plain(problem.words) + (f"  \n{plain(problem.advice)}" if problem.advice else "")
        boxes[problem.severity](words)
    if len(found) > _MOST:
        st.markdown(f"And {len(found) - _MOST:,} more.")


def tell_unexpected(error: Exception) -> None:
    """Says that something went wrong that nobody foresaw; never its text, which could hold a child's data."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"
    st.error(f"Journey Map met something it did not expect ({plain(where)}). Nothing that was saved is lost.")
    st.markdown("Go on with another page, or load this one again. If it stays, please report it with these words.")


def has_watched(project: Project) -> None:
    """Notes that this visitor has arrived at the film, so that the steps towards it need not be shown any more."""
    st.session_state.get("under-way", set()).discard(project.file.id)


def nothing_here(project: Project, words: str) -> None:
    """Says why a page has nothing to show while the project lacks a map, data or codes, and leads to what is next."""
    mapped = 0
    if has_picture(project) and (share := _on_map(project)):
        mapped = share.mapped
    steps = first_steps(project, mapped)
    # Where all three are done and there is still nothing, it is the codes that lead nowhere useful.
    step = next((step for step in steps if not step.done and step.page != "play"), steps[2])
    st.info(f"{words} Next, step {step.number} of 4: {step.words.lower()}.")
    link_to(step.page, f"Go on: {step.words}", project=project.name)


def link_to(page: str, words: str, **address: str) -> None:
    """A link to another page of the app."""
    st.page_link(_page(page), label=words, query_params=address or None)


def go_to(page: str, **address: str) -> None:
    """Moves on to another page."""
    st.switch_page(_page(page), query_params=address)


def _page(key: str) -> Any:
    return st.session_state["pages"][key]
