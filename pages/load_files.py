"""Files in: chosen, read while one watches or cancels, compared with what is there, and taken or left."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import streamlit as st

from builder.at_work import Work
from builder.importing import Prepared, prepare, take
from builder.loading import Loaded, Upload
from builder.problem import Refused
from builder.project import Project
from pages import newer_load
from pages.frame import plain, tell
from pages.leading_zeros import leading_zeros
from pages.roles import choose, forget_choices

_KINDS = ["xlsx", "xls", "xlsm", "ods", "csv", "txt", "parquet", "xml"]
# How often the bar moves, and how soon a click on Cancel is seen, in seconds.
_BEAT = 0.15
_AS_IT_WAS = "Nothing was loaded, and nothing of what was there has changed."


@dataclass(slots=True)
class _Load:
    """A load of one project that has begun: being read (`work`), or waiting to be taken (`prepared`).

    `begin` reads the files again, with `joins`: how lists of events are to join their source, as far as one said.
    """

    project: str
    begin: Callable[[dict[str, str]], Work[Prepared]]
    joins: dict[str, str] = field(default_factory=dict)
    work: Work[Prepared] | None = None
    prepared: Prepared | None = None


def load_files(project: Project) -> bool:
    """Draws the box of the files to load, in whichever of its states this visitor's load is; says whether one is
    being read or waits to be taken, and wants the page for itself."""
    load: _Load | None = st.session_state.get("load")
    if load is not None and load.project != project.file.id:
        # It was begun in another project, which the visitor has left.
        _cancel()
        load = None
    turn = st.session_state.setdefault("upload-turn", 0)
    with st.container(border=True):
        if load is not None and load.prepared is not None:
            newer_load.show(load.prepared, on_take=_take, on_leave=_leave, on_join=_read_again)
        files = st.file_uploader(
            "Files to load", type=_KINDS, accept_multiple_files=True, key=f"upload-{turn}", disabled=load is not None
        )
        if load is not None and load.work is not None:
            _watch(load)
        elif files and load is None:
            _choices(project, [Upload(file.name, file.getvalue()) for file in files], [f.file_id for f in files])
        elif not files:
            forget_choices()
    _told()
    return load is not None


def _choices(project: Project, uploads: list[Upload], file_ids: list[str]) -> None:
    """What each file seems to be, to be put right, and the button that begins."""
    forget_choices(but=file_ids)
    roles: dict[str, Any] = {}
    for file_id, upload in zip(file_ids, uploads, strict=True):
        roles |= choose(upload, file_id, project)
    given, begin = st.columns([1, 3], vertical_alignment="bottom")
    chosen = given.date_input(
        "As-of day: when these files were cut",
        value=None,
        format="DD/MM/YYYY",
        help="Left blank, it is the last past date among the starts and ends of each return.",
    )
    day = chosen if isinstance(chosen, date) else None
    leading_zeros(project)
    if begin.button("Load these files", type="primary"):

        def reading(joins: dict[str, str]) -> Work[Prepared]:
            return Work(
                lambda told: prepare(project, uploads, as_of=day, roles=roles or None, joins=joins, progress=told)
            )

        # The rows set aside belong to the load before this one.
        st.session_state.pop("set-aside", None)
        st.session_state["load"] = _Load(project.file.id, reading, work=reading({}))
        st.rerun()


def _watch(load: _Load) -> None:
    """Shows how far the reading is until it has ended. The work goes on when the page is drawn anew meanwhile."""
    assert load.work is not None
    progress, button = st.columns([6, 1], vertical_alignment="center")
    bar = progress.progress(load.work.share, plain(load.work.words or "Reading"))
    button.button("Cancel", key="cancel-load", on_click=_cancel, args=(f"Cancelled. {_AS_IT_WAS}",), width="stretch")
    while not load.work.wait(_BEAT):
        bar.progress(min(load.work.share, 1.0), plain(load.work.words))
    # Whatever interrupts this run before its end, the next one finds the work as it is, and goes on from it.
    try:
        load.prepared = load.work.result()
    except Refused as refused:
        st.session_state["load-refused"] = refused.problems
        st.session_state.pop("load", None)
    except BaseException:
        st.session_state.pop("load", None)
        raise
    else:
        load.work = None
        found = load.prepared.loaded.differences
        if found is None or found.first_load:
            _take()
    st.rerun()


def _cancel(message: str = "") -> None:
    """Ends the reading at its next step, and lets go of what was read."""
    load: _Load | None = st.session_state.pop("load", None)
    if load is not None and load.work is not None:
        load.work.cancel()
    if message:
        st.session_state["load-message"] = message


def _take() -> None:
    """Saves what was prepared."""
    load: _Load | None = st.session_state.pop("load", None)
    if load is None or load.prepared is None:
        return
    try:
        project = take(load.prepared)
    except Refused as refused:
        # The files are still chosen, so that they can be read again.
        st.session_state["load-refused"] = refused.problems
        return
    _let_go()
    loaded = load.prepared.loaded
    st.session_state["set-aside"] = {project.name: loaded.set_aside}
    st.session_state["load-message"] = _taken(loaded)


def _read_again(source: str, how: str) -> None:
    """Reads the files again with another way of joining what is there."""
    load: _Load | None = st.session_state.get("load")
    if load is not None:
        load.joins[source] = how
        load.prepared = None
        load.work = load.begin(load.joins)


def _leave() -> None:
    """Leaves the project as it was."""
    st.session_state.pop("load", None)
    _let_go()
    st.session_state["load-message"] = _AS_IT_WAS


def _let_go() -> None:
    """A new key lets go of the uploader, and with it of the raw bytes in memory."""
    st.session_state["upload-turn"] += 1
    forget_choices()


def _taken(loaded: Loaded) -> str:
    rows = sum(source.rows for source in loaded.sources)
    used = sum(source.used for source in loaded.sources)
    return (
        f"{rows:,} rows read, {used:,} used, {rows - used:,} set aside. "
        f"The project now has {len(loaded.children):,} children and {len(loaded.activities):,} activities."
    )


def _told() -> None:
    """What became of the last load, once."""
    if problems := st.session_state.pop("load-refused", None):
        tell(problems)
        st.markdown(_AS_IT_WAS)
    if message := st.session_state.pop("load-message", None):
        st.success(message)
