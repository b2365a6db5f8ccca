"""Splitting a place: which of its codes go to the new one is asked once, and map and codes are saved together."""

import pandas as pd
import streamlit as st

from builder.code_map import CodeMap
from builder.node_split import Split, codes_of, outcomes_of, split
from builder.placing import place
from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_map
from builder.service_map import ServiceMap
from pages.frame import has_data, plain, tell
from pages.map_desk import Desk
from pages.map_taking import taken


def split_place(project: Project, seen: Project, desk: Desk) -> None:
    """Asks for the place, the new one's name and the codes that go there."""
    service_map = desk.service_map
    if service_map is None:
        st.info("Save the map first; then a place of it can be split.")
        return
    try:
        code_map = project.code_map(service_map)
    except Refused as refused:
        tell(refused.problems)
        return
    st.markdown(
        "One place becomes two of the same kind, lane and ways, and its codes are divided between them. "
        "It works on the map as it is saved."
    )
    labels = {node.id: node.label for node in service_map.nodes}
    left, right = st.columns(2)
    node = left.selectbox("Place to split", list(labels), index=None, format_func=labels.__getitem__, key="split-place")
    if node is None:
        return
    label = right.text_input("Name of the new place", key=f"split-label-{node}")
    chosen, outcomes = _division(project, service_map, code_map, node)
    moved = len(chosen) + len(outcomes)
    st.caption("What is not chosen stays where it is. Rules for codes that come later stay too.")
    words = f"Split {labels[node]}: {moved:,} to the new place"
    if st.button(words, type="primary", disabled=not label.strip(), key="split-now"):
        asked = Split(node, label, frozenset(chosen), frozenset(outcomes))
        try:
            saved = save_map(seen, *split(service_map, code_map, asked))
        except Refused as refused:
            tell(refused.problems)
            return
        taken(desk, saved, f"split {labels[node]}")


def _division(
    project: Project, service_map: ServiceMap, code_map: CodeMap, node: str
) -> tuple[list[tuple[str, str]], list[int]]:
    """The (source, code) pairs and the rules on outcomes that are chosen for the new place."""
    chosen: list[tuple[str, str]] = []
    rows = codes_of(_codes(str(project.folder), project.version, project, service_map, code_map), node)
    if len(rows):
        pairs = [(str(source), str(code)) for source, code in rows[["source", "code"]].itertuples(index=False)]
        counts = dict(zip(pairs, rows["activities"].tolist(), strict=True))
        chosen = st.multiselect(
            "Codes that go to the new place",
            pairs,
            format_func=lambda pair: f"{pair[1] or '(no code)'} · {pair[0]} · {counts.get(pair, 0):,} activities",
            key=f"split-codes-{node}",
        )
    numbers = outcomes_of(code_map, node)
    outcomes: list[int] = []
    if numbers:
        outcomes = st.multiselect(
            "Outcomes that lead to the new place",
            numbers,
            format_func=lambda number: ", ".join(code_map.outcomes[number].outcomes) or f"rule {number + 1}",
            key=f"split-outcomes-{node}",
        )
    if not len(rows) and not numbers:
        st.markdown(f"No code of the data leads to {plain(service_map.node(node).label)}, so there is none to divide.")
    return chosen, outcomes


@st.cache_data(max_entries=2, show_spinner=False)
def _codes(folder: str, version: str, _project: Project, _map: ServiceMap, _codes: CodeMap) -> pd.DataFrame:
    activities = _project.activities() if has_data(_project) else None
    if activities is None or activities.empty:
        return pd.DataFrame({name: pd.Series([], dtype="str") for name in ("source", "code", "node", "activities")})
    return place(activities, _map, _codes).coverage.codes
