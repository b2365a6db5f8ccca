"""The workbench: every code of the data, what it did, and where it goes on the map."""

import pandas as pd
import streamlit as st

from builder.code_map import CodeMap, write_codes
from builder.project import Project
from builder.service_map import ServiceMap
from builder.workbench_rows import matching
from pages.code_file import code_file
from pages.code_saving import say_what_became, step_back, step_forward, steps_of
from pages.codes_cache import applied_of, gathered_of, rows_of
from pages.codes_decide import decide_panel
from pages.codes_desk import Desk
from pages.codes_detail import detail_panel
from pages.codes_offers import basis_of, offers_panel, suggested
from pages.frame import go_to, plain

# How many rows the table holds at most; search and the filters find the others.
_MOST = 5_000
# The table's height in pixels, so that it ends above the edge of a screen of 900.
_HEIGHT = 455
_ONLY = {
    "": "All",
    "unmapped": "Not yet mapped",
    "no rule": "Outcomes without a rule",
    "mapped": "On the map",
    "ignored": "Left out",
}


def show(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the view."""
    gathered = gathered_of(project)
    if gathered.pairs.empty:
        st.info("None of what is loaded can be placed in time, so there are no codes to map.")
        if st.button("See what was read"):
            go_to("data", project=project.name)
        return
    say_what_became()
    _unfinished(project, service_map, code_map)
    applied = applied_of(project, service_map, code_map)
    by_outcome = not st.session_state.get("codes-by-code", False)
    basis = basis_of(project, service_map, code_map, applied, gathered)
    suggestions, known = suggested(project, service_map, basis)
    rows = rows_of(project, service_map, applied, basis, known, by_outcome=by_outcome)
    desk = Desk(project, service_map, code_map, gathered, applied, suggestions, known, rows, by_outcome)
    found = _asked_for(desk)
    offers_panel(desk)
    left, right = st.columns([2.55, 1], gap="medium")
    with left:
        chosen = _table(found, by_outcome=by_outcome)
    with right:
        decide_panel(desk, chosen)
        detail_panel(desk, chosen)
    code_file(seen, service_map, _text(project, code_map))


def _text(project: Project, code_map: CodeMap) -> str:
    """codes.yaml as it is saved; writing thousands of rules anew at each click would keep one waiting."""
    file = project.folder / "codes.yaml"
    return file.read_text(encoding="utf-8-sig") if file.is_file() else write_codes(code_map)


def _unfinished(project: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    if service_map.unfinished:
        words, way_on = st.columns([4, 1.2], vertical_alignment="center")
        words.warning("The map is not finished. Codes can be mapped to its places, but it cannot be played yet.")
        if way_on.button("Go on drawing", width="stretch"):
            go_to("map", project=project.name)
    if code_map.problems:
        many = len(code_map.problems)
        st.caption(f"{many:,} {'rule is' if many == 1 else 'rules are'} worth a look: see the view Rules.")


def _asked_for(desk: Desk) -> pd.DataFrame:
    """The rows that search and filters leave, and the tools beside them."""
    search, source, undo, redo = st.columns([2.2, 2, 0.9, 0.9], vertical_alignment="bottom")
    if (asked := st.query_params.get("search")) is not None:
        # Another view led here, to a code: from now on the box says what is searched for.
        st.session_state["codes-search"] = asked
        del st.query_params["search"]
    words = search.text_input("Search", key="codes-search", placeholder="Words of a code, an outcome or a place")
    names = sorted(desk.gathered.pairs["source"].unique())
    sources = source.multiselect("Sources", names, key="codes-sources", placeholder="All sources")
    _steps(desk.project, undo, redo)
    only, by_code, take = st.columns([3.2, 1.2, 1.5], vertical_alignment="center")
    with only:
        kind = st.segmented_control(
            "Which codes",
            list(_ONLY),
            required=True,
            default="",
            format_func=_ONLY.__getitem__,
            key="codes-only",
            label_visibility="collapsed",
        )
    by_code.toggle("One row for each code", key="codes-by-code", help="Else one row for each outcome of each code.")
    take.toggle("Take many suggestions", key="codes-offers", help="All at or above a confidence, after a look at them.")
    return matching(desk.rows, words, sources, kind or "")


def _steps(project: Project, undo: "st.delta_generator.DeltaGenerator", redo: object) -> None:
    steps = steps_of(project)
    last = plain(f"Undo: {steps.done[-1].words}") if steps.done else "Nothing to undo"
    again = plain(f"Redo: {steps.undone[-1].words}") if steps.undone else "Nothing to redo"
    undo.button(
        "Undo",
        key="codes-undo",
        disabled=not steps.done,
        help=last,
        on_click=step_back,
        args=(project,),
        width="stretch",
    )
    redo.button(  # type: ignore[attr-defined]
        "Redo",
        key="codes-redo",
        disabled=not steps.undone,
        help=again,
        on_click=step_forward,
        args=(project,),
        width="stretch",
    )


def _table(found: pd.DataFrame, *, by_outcome: bool) -> pd.DataFrame:
    """The table, the most frequent first; gives the rows that are chosen."""
    shown = found.iloc[:_MOST]
    # What is chosen is told by place: in another list of rows it would be other codes.
    key = f"codes-table-{pd.util.hash_array(shown.index.to_numpy()).sum()}-{len(shown)}"
    st.caption(_found_words(found))
    if shown.empty:
        st.info("Nothing here. Search for less, or choose another list above.")
        return shown
    hidden = ["status", "no_rule"] + ([] if by_outcome else ["outcome", "leaves"])
    order = [name for name in shown.columns if name not in hidden]
    if by_outcome and not shown["suggestion"].any():
        # Where nothing is suggested, where outcomes lead is what one wants to see without scrolling.
        order = [name for name in order if name not in ("suggestion", "confidence", "reason")]
    event = st.dataframe(
        shown[order],
        key=key,
        hide_index=True,
        height=min(_HEIGHT, 40 + 35 * len(shown)),
        on_select="rerun",
        selection_mode="multi-row",
        placeholder="no end recorded",
        alt="Codes, the most frequent first",
        column_config=_COLUMNS,
    )
    everything, nothing, _ = st.columns([1, 1, 2])
    many = len(shown)
    everything.button(
        f"Choose all {many:,}" if many > 1 else "Choose it",
        on_click=_choose,
        args=(key, many),
        width="stretch",
        key="codes-choose-all",
    )
    nothing.button("Choose none", on_click=_choose, args=(key, 0), width="stretch", key="codes-choose-none")
    places = [place for place in event["selection"]["rows"] if place < many]
    return shown.iloc[sorted(places)]


def _found_words(found: pd.DataFrame) -> str:
    activities = int(found["activities"].sum())
    words = f"{len(found):,} {'row' if len(found) == 1 else 'rows'}, "
    words += f"{activities:,} {'activity' if activities == 1 else 'activities'}."
    if len(found) > _MOST:
        words += f" The {_MOST:,} most frequent are shown; search finds the others."
    return f"{words} Choose rows by the box at their left, or by the arrow keys and Shift with the space bar."


def _choose(key: str, many: int) -> None:
    st.session_state[key] = {"selection": {"rows": list(range(many)), "columns": [], "cells": []}}


_COLUMNS = {
    "source": st.column_config.TextColumn("Source", width=95),
    "code": st.column_config.TextColumn("Code", width=165),
    "outcome": st.column_config.TextColumn("Outcome", width=115),
    "activities": st.column_config.NumberColumn("Activities", format="localized", width=78),
    "children": st.column_config.NumberColumn("Children", format="localized", width=72),
    "goes": st.column_config.TextColumn("Goes to", width=130),
    "leaves": st.column_config.TextColumn("Outcome leads to", width=130),
    "suggestion": st.column_config.TextColumn("Suggestion", width=125),
    "confidence": st.column_config.TextColumn("Sure", width=52, help="The suggestion's confidence, from 0 to 1."),
    "usual": st.column_config.NumberColumn(
        "Usual days", format="%.0f", width=115, help="The median days of those that have ended."
    ),
    "before": st.column_config.TextColumn("Often before", width=160),
    "after": st.column_config.TextColumn("Often after", width=160),
    "first": st.column_config.DateColumn("First", format="D MMM YYYY", width=95),
    "last": st.column_config.DateColumn("Last", format="D MMM YYYY", width=95),
    "reason": st.column_config.TextColumn("Why suggested", width=420),
}
