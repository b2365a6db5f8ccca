"""Data: files in, what was read, what was put aside and why."""

from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from builder.importing import import_files
from builder.loading import SourceReport, Upload
from builder.problem import Refused
from builder.project import Project, save_as_of
from builder.template import template_bytes
from pages.frame import current_project, go_to, plain, tell, words_of, workspace
from pages.roles import choose

_KINDS = ["xlsx", "xls", "xlsm", "ods", "csv", "txt", "parquet"]


def page() -> None:
    """Draws the page."""
    project = current_project()
    if project is None:
        return
    st.title("Data")
    st.markdown(
        "Annex A workbooks, several returns at once, and any list of events. Files are read in memory; what is kept "
        "has no names, no addresses and no days of birth, and a pseudonym instead of each child's own id."
    )
    _load(project)
    if message := st.session_state.pop("loaded-message", None):
        st.success(message)
    _reports(project)


def _load(project: Project) -> None:
    turn = st.session_state.setdefault("upload-turn", 0)
    with st.container(border=True):
        files = st.file_uploader("Files to load", type=_KINDS, accept_multiple_files=True, key=f"upload-{turn}")
        if not files:
            return
        uploads = [Upload(file.name, file.getvalue()) for file in files]
        roles: dict[str, Any] = {}
        for file, upload in zip(files, uploads, strict=True):
            roles |= choose(upload, file.file_id, project)
        day = st.date_input(
            "As-of day: when these files were cut",
            value=None,
            format="DD/MM/YYYY",
            help="Left blank, it is the last past date among the starts and ends of each return.",
        )
        if st.button("Load these files", type="primary"):
            _import(project, uploads, roles, day if isinstance(day, date) else None)


def _import(project: Project, uploads: list[Upload], roles: dict[str, Any], day: date | None) -> None:
    bar = st.progress(0.0, "Reading")

    def told(share: float, words: str) -> None:
        bar.progress(min(share, 1.0), words)

    try:
        _, loaded = import_files(
            workspace(),
            project.name,
            uploads,
            as_of=day,
            roles=roles or None,
            progress=told,
        )
    except Refused as refused:
        bar.empty()
        tell(refused.problems)
        st.markdown("Nothing was loaded, and nothing of what was there has changed.")
        return
    # A new key lets go of the uploader, and with it of the raw bytes in memory.
    st.session_state["upload-turn"] += 1
    rows = sum(source.rows for source in loaded.sources)
    used = sum(source.used for source in loaded.sources)
    st.session_state["loaded-message"] = (
        f"{rows:,} rows read, {used:,} used, {rows - used:,} set aside. "
        f"The project now has {len(loaded.children):,} children and {len(loaded.activities):,} activities."
    )
    st.rerun()


def _reports(project: Project) -> None:
    reports = project.file.sources
    if not reports:
        st.info("No files are loaded yet. Load a workbook or a list of events above, or fill in a blank one.")
        st.download_button("Download a blank workbook", template_bytes("events"), "events.xlsx", on_click="ignore")
        return
    st.subheader("What was read")
    st.dataframe(_summary(reports), hide_index=True, height=38 + 35 * min(len(reports), 20))
    for report in reports:
        told = f"{report.name}: {report.rows:,} rows = {report.used:,} used + {report.set_aside:,} set aside"
        with st.expander(plain(told)):
            _report(project, report)
    following = "codes" if (project.folder / "map.yaml").is_file() else "map"
    words = {"codes": "Next: say where the codes go on the map", "map": "Next: choose a starter map"}[following]
    if st.button(words):
        go_to(following, project=project.name)


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
