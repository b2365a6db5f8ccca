"""Play: the children move."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from builder.bookmark_changes import bookmark_change_asked
from builder.bookmarks import bookmarks_to_list
from builder.problem import Refused
from builder.project import Project
from builder.project_saving import change_bookmarks, change_filters
from builder.saved_filters import change_asked, filters_to_list
from pages.frame import current_project, has_picture, has_watched, heading, link_to, nothing_here, shown_of, tell
from pages.take_away import take_away
from player.packing import packed, with_options
from player.play import Play
from player.stage import Chosen, stage, tell_stage


def page() -> None:
    """Draws the page."""
    project = current_project()
    if project is None:
        return
    if not has_picture(project):
        st.title("Play")
        nothing_here(project, "There is nothing to play yet: this project needs a map and data.")
        return
    try:
        shown = shown_of(project)
    except Refused as refused:
        st.title("Play")
        tell(refused.problems)
        link_to("map", "Go to Map", project=project.name)
        link_to("codes", "Go to Codes", project=project.name)
        return
    made = shown.journeys
    title, away, _ = st.columns([16, 2, 0.6], vertical_alignment="center")
    with title:
        heading("Play", f"{shown.service_map.name} · {made.legs['child'].nunique():,} children")
    if made.legs.empty:
        nothing_here(project, "None of the activities loaded is on the map.")
    else:
        has_watched(project)
    key = f"stage-{project.file.id}"
    chosen = stage(_payload(project, shown), key=key)
    answer = f"answer-{project.file.id}"
    # A question that the stage asks again, because it heard no answer, is done once.
    if chosen.asked is not None and chosen.asked.get("turn") != st.session_state.get(answer, {}).get("turn"):
        project, st.session_state[answer] = _asked(project, chosen.asked)
    told = {"saved": filters_to_list(project.file.filters), "bookmarks": bookmarks_to_list(project.file.bookmarks)}
    tell_stage(key, {**told, "answer": st.session_state.get(answer)})
    _keep_in_address(chosen)
    with away:
        take_away(shown, project.file.bookmarks)


def _asked(project: Project, asked: Mapping[str, Any]) -> tuple[Project, dict[str, Any]]:
    """Does what the stage asks of the saved filters or the bookmarks; the project as it is then, and what to answer:
    whether it was done (`ok`) and, if not, why (`words`, and the `codes` of the problems). `turn` is the question's
    own."""
    answer: dict[str, Any] = {"turn": asked.get("turn"), "ok": True, "words": "", "codes": []}
    try:
        if asked.get("about") == "bookmarks":
            changed = change_bookmarks(project, bookmark_change_asked(asked))
        else:
            changed = change_filters(project, change_asked(asked))
    except Refused as refused:
        words = [f"{problem.words} {problem.advice}".strip() for problem in refused.problems]
        codes = [problem.code for problem in refused.problems]
        # What others did is shown as it stands now, so that the person can look at what is in the way.
        return _anew(project), {**answer, "ok": False, "words": " ".join(words), "codes": codes}
    return changed, answer


def _anew(project: Project) -> Project:
    return change_filters(project, lambda filters: filters)


def _payload(project: Project, shown: Play) -> bytes:
    """The bytes for the stage, with what the address asked for when the page was opened. A bookmark says all of it."""
    state = f"opened-{project.name}-{project.picture_version}"
    if state not in st.session_state:
        names = {"follow": "child", "at": "at", "filterText": "filter", "look": "look", "compareText": "compare"}
        asked = {option: st.query_params.get(name) for option, name in names.items()}
        options: dict[str, object] = {name: value for name, value in asked.items() if value}
        if st.query_params.get("playing") == "yes":
            options["playing"] = True
        if bookmark := st.query_params.get("bookmark"):
            options = {"bookmark": bookmark, "bookmarks": bookmarks_to_list(project.file.bookmarks)}
        st.session_state[state] = options
    return with_options(_bytes(str(project.folder), project.picture_version, shown), st.session_state[state])


@st.cache_resource(max_entries=4, show_spinner="Getting the picture ready …")
def _bytes(folder: str, version: str, _shown: Play) -> bytes:
    return packed(_shown.payload())


def _keep_in_address(chosen: Chosen) -> None:
    """The followed child, the filter, the look, the second side, the moment at which time stands still and the bookmark
    that is told are part of the address, so that they can be sent to a colleague. What was not touched yet stays as the
    address had it."""
    if chosen.child:
        st.session_state["has-followed"] = True
    untouched = not chosen.child and not st.session_state.get("has-followed")
    wanted = {
        "child": None if untouched else chosen.child or "",
        "filter": chosen.filter,
        "at": chosen.at,
        "look": chosen.look,
        "compare": chosen.compare,
        "bookmark": chosen.bookmark,
    }
    for name, value in wanted.items():
        if value is None or st.query_params.get(name, "") == value:
            continue
        if value:
            st.query_params[name] = value
        else:
            del st.query_params[name]
