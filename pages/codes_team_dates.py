"""A team that moved: its service and locality from one day to another."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st

from builder.code_map import CodeMap, TeamRule
from builder.code_rows import CodeRow
from builder.code_taking import team_dates, with_team_dates
from builder.problem import Refused
from builder.project import Project
from builder.rule_moves import checked_rules
from builder.service_map import ServiceMap
from pages.code_file import keep
from pages.frame import tell


def team_dates_form(
    project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap, rows: Sequence[CodeRow]
) -> None:
    """A form for one team's rules with days."""
    dated = sum(rule.first is not None or rule.last is not None for rule in code_map.teams)
    with st.expander("A team that moved, or changed its service" + (f" ({dated:,} with dates)" if dated else "")):
        st.caption("The first line whose days fit an activity's start wins. A day that is left blank is open.")
        names = {row.names[0]: row for row in rows}
        name = st.selectbox("Team", list(names), index=None, key="teams-dated", placeholder="Choose a team")
        if name is None:
            return
        row = names[name]
        given = team_dates(code_map, row)
        edited = st.data_editor(
            _table(given),
            key=f"teams-dates-{project.version}-{name}",
            num_rows="dynamic",
            hide_index=True,
            column_config={
                "Service": st.column_config.TextColumn(width="medium"),
                "Locality": st.column_config.TextColumn(width="medium"),
                "From": st.column_config.DateColumn(format="D MMM YYYY", min_value=date(1980, 1, 1)),
                "To": st.column_config.DateColumn(format="D MMM YYYY", min_value=date(1980, 1, 1)),
            },
        )
        rules = _rules(edited)
        if not st.button("Save these days", type="primary", disabled=rules == _bare(given)):
            return
        try:
            changed = checked_rules(with_team_dates(code_map, row, rules), service_map)
        except Refused as refused:
            tell(refused.problems)
            return
        st.session_state["teams-said"] = f"Saved the days of {name}."
        keep(seen, changed, f"gave {name} its days")
        # Only a save that was refused comes back here.
        del st.session_state["teams-said"]


def _table(rules: Sequence[TeamRule]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Service": pd.Series([rule.service for rule in rules], dtype="object"),
            "Locality": pd.Series([rule.locality for rule in rules], dtype="object"),
            "From": pd.Series([rule.first for rule in rules], dtype="object"),
            "To": pd.Series([rule.last for rule in rules], dtype="object"),
        }
    )


def _rules(edited: pd.DataFrame) -> tuple[TeamRule, ...]:
    """The lines that say anything."""
    columns = (edited[name].tolist() for name in ("Service", "Locality", "From", "To"))
    found = []
    for service, locality, first, last in zip(*columns, strict=True):
        said = ["" if text is None or pd.isna(text) else " ".join(str(text).split()) for text in (service, locality)]
        days = [None if day is None or pd.isna(day) else pd.Timestamp(day).date() for day in (first, last)]
        if any(said) or any(days):
            found.append(TeamRule(("",), said[0], said[1], days[0], days[1]))
    return tuple(found)


def _bare(rules: Sequence[TeamRule]) -> tuple[TeamRule, ...]:
    return tuple(replace(rule, teams=("",)) for rule in rules)
