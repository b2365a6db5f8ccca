"""The workbench: every code of the data, and where it goes on the map."""

import pandas as pd
import streamlit as st

from builder.code_edit import Decision, decided
from builder.code_map import CodeMap, write_codes
from builder.placing import place
from builder.problem import Problem
from builder.project import Project
from builder.service_map import ServiceMap
from pages.code_file import code_file, keep
from pages.frame import tell

_OPEN, _ASIDE = "Not yet mapped", "Left out: not part of this map"


def show(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the view."""
    _changed_meanwhile(seen, project)
    tell(code_map.problems)
    coverage = place(project.activities(), service_map, code_map).coverage
    _table(seen, project.version, service_map, code_map, coverage.codes)
    code_file(seen, service_map, write_codes(code_map))


def _changed_meanwhile(seen: Project, project: Project) -> None:
    """Says so when someone else's save has just replaced the table in which this visitor had changed something."""
    states = (st.session_state.get(_table_key(seen.version, only_open), {}) for only_open in (False, True))
    if seen.version == project.version or not any(state.get("edited_rows") for state in states):
        return
    files = [name for name, stamp in project.stamps.items() if seen.stamps.get(name) != stamp]
    tell([Problem("saved-meanwhile", ", ".join(files), project.name)])


def _table_key(version: str, only_open: bool) -> str:
    return f"codes-{version}-{only_open}"


def _table(project: Project, version: str, service_map: ServiceMap, code_map: CodeMap, codes: pd.DataFrame) -> None:
    labels = {node.id: _label(service_map, node.id) for node in service_map.nodes}
    shown = codes.sort_values(["activities", "source", "code"], ascending=[False, True, True]).reset_index(drop=True)
    one_place = shown["node"].isin(list(labels)) | (shown["status"] != "mapped")
    goes = shown["node"].map(labels).where(shown["status"] == "mapped")
    goes = goes.fillna(shown["status"].map({"ignored": _ASIDE, "unmapped": _OPEN})).fillna("Several places, by rule")
    table = pd.DataFrame(
        {
            "Source": shown["source"],
            "Code": shown["code"],
            "Activities": shown["activities"],
            "Children": shown["children"],
            "First": shown["first"],
            "Last": shown["last"],
            "Place on the map": goes,
            "Reason": shown["reason"],
        }
    )
    only_open = st.checkbox(f"Only what is not yet mapped ({int((shown['status'] == 'unmapped').sum()):,})")
    kept = table[shown["status"] == "unmapped"] if only_open else table
    edited = st.data_editor(
        kept,
        key=_table_key(version, only_open),
        hide_index=True,
        disabled=[name for name in table.columns if name != "Place on the map"],
        column_config={
            "Place on the map": st.column_config.SelectboxColumn(
                options=[
                    *labels.values(),
                    _ASIDE,
                    _OPEN,
                    *(["Several places, by rule"] if not one_place.all() else []),
                ],
                required=True,
                width="medium",
            ),
            "Reason": st.column_config.TextColumn(width="large"),
            "First": st.column_config.DateColumn(format="D MMM YYYY"),
            "Last": st.column_config.DateColumn(format="D MMM YYYY"),
            "Activities": st.column_config.NumberColumn(format="localized"),
            "Children": st.column_config.NumberColumn(format="localized"),
        },
    )
    changed = edited[edited["Place on the map"] != kept["Place on the map"]]
    words = {0: "Save changes", 1: "Save 1 change"}.get(len(changed), f"Save {len(changed):,} changes")
    if st.button(words, type="primary", disabled=changed.empty):
        ids = {label: node for node, label in labels.items()}
        decisions = [
            Decision(source, code, ids.get(goes_to, ""), "not part of this map" if goes_to == _ASIDE else "")
            for source, code, goes_to in changed[["Source", "Code", "Place on the map"]].itertuples(index=False)
        ]
        keep(project, decided(code_map, decisions))


def _label(service_map: ServiceMap, node_id: str) -> str:
    """A place's label, with its id where two places have the same label."""
    label = service_map.node(node_id).label
    twins = sum(node.label == label for node in service_map.nodes)
    return label if twins == 1 else f"{label} ({node_id})"
