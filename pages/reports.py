"""What was read: every source in rows used and set aside, and its problems."""

from datetime import date

import pandas as pd
import streamlit as st

from builder.loading import SourceReport
from builder.problem import Refused
from builder.project import Project, save_as_of
from pages.frame import has_picture, plain, shown_of, tell, words_of
from player.open_long import open_long


def show(project: Project) -> None:
    """Shows what was read of every source, and what may never have been closed."""
    sources = project.file.sources
    st.dataframe(_summary(sources), hide_index=True, height=38 + 35 * min(len(sources), 20))
    for report in sources:
        told = f"{report.name}: {report.rows:,} rows = {report.used:,} used + {report.set_aside:,} set aside"
        with st.expander(plain(told)):
            _report(project, report)
    _open_long(project)


def _open_long(project: Project) -> None:
    """Names what may never have been closed, once there is a map to say what is usual."""
    if not has_picture(project):
        return
    try:
        table = open_long(shown_of(project).journeys)
    except Refused:
        return
    if len(table):
        with st.expander(f"Open for longer than three times the usual: {len(table):,}"):
            st.markdown("Some of these may never have been closed. Look them up, and close those in the case system.")
            shown = table[["child", "label", "since", "days", "usual_days", "source", "code"]].round(0)
            shown.columns = ["Child", "Place", "Open since", "Days", "Usual days (median)", "Source", "Code"]
            st.dataframe(shown, hide_index=True)


def _summary(reports: tuple[SourceReport, ...]) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "Source": [report.name for report in reports],
            "Rows": [report.rows for report in reports],
            "Used": [report.used for report in reports],
            "Set aside": [report.set_aside for report in reports],
            "Repaired": [report.repaired for report in reports],
            "Activities": [report.activities for report in reports],
            "First start": [words_of(report.first) if report.first else "" for report in reports],
            "Last date": [words_of(report.last) if report.last else "" for report in reports],
            "As of": [words_of(report.as_of) if report.as_of else "" for report in reports],
        }
    )


def _report(project: Project, report: SourceReport) -> None:
    if report.problems:
        st.dataframe(
            pd.DataFrame(
                {
                    "What": [problem.severity for problem in report.problems],
                    "How often": [problem.count for problem in report.problems],
                    "In words": [problem.words for problem in report.problems],
                    "First rows": [", ".join(map(str, problem.rows)) for problem in report.problems],
                    "What to do": [problem.advice for problem in report.problems],
                }
            ),
            hide_index=True,
        )
    else:
        st.markdown("Nothing was repaired, nothing is in doubt.")
    if report.as_of:
        chosen = st.date_input("As-of day", value=report.as_of, format="DD/MM/YYYY", key=f"as-of-{report.name}")
        if isinstance(chosen, date) and chosen != report.as_of and st.button("Save the day", key=f"save-{report.name}"):
            try:
                save_as_of(project, report.name, chosen)
            except Refused as refused:
                tell(refused.problems)
            else:
                st.rerun()
