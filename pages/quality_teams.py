"""What the rules found by team, so that it can be handed back to those who can mend it."""

from datetime import datetime

import streamlit as st

from builder.audit import note_down
from builder.project import Project
from builder.quality_findings import by_team, rule_name, to_hand_back
from builder.quality_workbook import team_workbook
from pages.quality_download import aside_of
from pages.quality_sums import Sums

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def teams(project: Project, sums: Sums) -> None:
    """The table team by rule, and the rows of one team as a workbook."""
    table = by_team(to_hand_back(sums.findings))
    st.html('<h2 class="jm-section">By team</h2>')
    if not len(table):
        st.markdown("There is no row to hand back to a team.")
        return
    st.markdown(
        "Rows to mend or to look at, by the team that the row names, else the child's latest known team. "
        "Annex A names the team of today, which may not be the one that did the work."
    )
    shown = table.rename(columns={"rows": "Rows", **{code: rule_name(code) for code in table.columns}})
    st.dataframe(shown, height=38 + 35 * min(len(shown), 12))
    which, way = st.columns([3, 1.4], vertical_alignment="bottom")
    team = which.selectbox("Team to hand back to", table.index.tolist(), key="hand-back", index=None)
    if team is None:
        return
    aside = aside_of(project, sums)
    way.download_button(
        "Download this team's rows",
        lambda: team_workbook(sums.findings, aside, team, datetime.now()),
        f"{project.name} rows to look at.xlsx",
        _XLSX,
        width="stretch",
        on_click=_downloaded,
        args=(project, int(table.loc[team, "rows"])),
    )


def _downloaded(project: Project, rows: int) -> None:
    note_down(project.folder / "audit.jsonl", "downloaded one team's rows", rows=rows)
