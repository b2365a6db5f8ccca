"""Suggestions on the workbench: what they are looked for with, and taking all at or above a confidence."""

import pandas as pd
import streamlit as st

from builder.code_edit import decided
from builder.code_map import CodeMap
from builder.project import Project
from builder.service_map import ServiceMap
from builder.suggest_evidence import Hint
from builder.workbench import Gathered
from builder.workbench_applied import Applied, apply
from builder.workbench_offers import Known, as_decisions, hints_of, offers, other_code_maps, without_suggestion
from builder.workbench_rows import node_labels
from builder.workbench_words import covered_words
from pages.code_saving import decide
from pages.codes_cache import Basis, data_version, hints_key, suggestions_of
from pages.codes_desk import Desk
from pages.frame import tell, workspace

# Looking anew takes a blink below this many activities; above it, the analyst says when.
_QUICK = 200_000


def basis_of(
    project: Project, service_map: ServiceMap, code_map: CodeMap, applied: Applied, gathered: Gathered
) -> Basis:
    """What suggestions are looked for with: the code map of when they were last looked for, so that mapping one code
    does not look for all of them again."""
    names = tuple(st.session_state.get("codes-like", ()))
    hints: list[Hint] = []
    if names:
        hints, problems = hints_of(workspace(), names)
        tell(problems)
    data = f"{data_version(project)}-{project.stamps.get('map.yaml', '')}-{hints_key(hints)}"
    place = f"codes-basis-{project.file.id}"
    there: Basis | None = st.session_state.get(place)
    if there is None or not there.key.startswith(data) or st.session_state.pop("codes-look-again", False):
        there = _anew(project, code_map, hints, data)
    elif len(gathered.pair) <= _QUICK:
        known = suggestions_of(project, service_map, there)[1]
        if without_suggestion(gathered, applied, known):
            there = _anew(project, code_map, hints, data)
    st.session_state[place] = there
    return there


def _anew(project: Project, code_map: CodeMap, hints: list[Hint], data: str) -> Basis:
    return Basis(code_map, tuple(hints), f"{data}-{project.stamps.get('codes.yaml', '')}")


def suggested(project: Project, service_map: ServiceMap, basis: Basis) -> tuple[pd.DataFrame, Known]:
    """The suggestions as a table and by key."""
    return suggestions_of(project, service_map, basis)


def offers_panel(desk: Desk) -> None:
    """All suggestions at or above a confidence: exactly which, what that makes of the coverage, and one button."""
    if not st.session_state.get("codes-offers"):
        return
    with st.container(border=True):
        slider, like, again = st.columns([1.6, 2, 1], vertical_alignment="bottom")
        least = slider.slider("At least this sure", 0.5, 1.0, 0.8, 0.05, key="codes-least")
        others = other_code_maps(workspace(), desk.project.name)
        like.multiselect(
            "Look also at the code maps of these projects",
            others,
            key="codes-like",
            disabled=not others,
            placeholder="None chosen" if others else "No other project of this workspace has a code map",
        )
        again.button(
            "Look again",
            help="What is mapped by now tells more of what comes before and after the others.",
            on_click=_look_again,
            width="stretch",
        )
        lost = without_suggestion(desk.gathered, desk.applied, desk.known)
        if lost:
            st.caption(f"{lost:,} codes that were taken off the map have no suggestion yet; 'Look again' finds them.")
        found = offers(desk.gathered, desk.applied, desk.suggestions, least)
        if found.empty:
            st.caption(f"Nothing that is still to be decided has a suggestion of {least:.2f} or more.")
            return
        taken = _preview(desk, found, least)
        decisions = as_decisions(taken)
        after = apply(desk.gathered, desk.service_map, decided(desk.code_map, decisions)).covered
        st.caption(f"With the {len(taken):,} that are ticked: {covered_words(after.activities, 'activities')}.")
        st.button(
            f"Take the {len(taken):,} ticked suggestions",
            type="primary",
            disabled=taken.empty,
            on_click=decide,
            args=(desk.project, desk.code_map, decisions),
            key="codes-take-all",
        )


def _preview(desk: Desk, found: pd.DataFrame, least: float) -> pd.DataFrame:
    labels = node_labels(desk.service_map)
    codes = found["outcome"] == ""
    st.markdown(
        f"**{len(found):,} suggestions**: {int(codes.sum()):,} codes with "
        f"{int(found.loc[codes, 'activities'].sum()):,} activities, and {int((~codes).sum()):,} outcomes. "
        "Untick what you do not agree with."
    )
    shown = pd.DataFrame(
        {
            "Take": True,
            "Source": found["source"],
            "Code": found["code"],
            "Outcome": found["outcome"],
            "Activities": found["activities"],
            "Goes to": found["node"].map(labels),
            "Sure": found["confidence"],
            "Why": found["reason"],
        }
    )
    edited = st.data_editor(
        shown,
        key=f"codes-preview-{least:.2f}-{desk.project.version}-{len(found)}",
        hide_index=True,
        height=min(300, 38 + 35 * len(shown)),
        disabled=[name for name in shown.columns if name != "Take"],
        column_config={
            "Take": st.column_config.CheckboxColumn(width=50),
            "Activities": st.column_config.NumberColumn(format="localized", width=80),
            "Sure": st.column_config.NumberColumn(format="%.2f", width=60),
            "Why": st.column_config.TextColumn(width="large"),
        },
    )
    return found[edited["Take"].to_numpy(dtype=bool)]


def _look_again() -> None:
    st.session_state["codes-look-again"] = True
