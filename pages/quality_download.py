"""The report as a workbook, with the rows set aside by their own ids while the load is still in memory."""

from datetime import datetime

import pandas as pd
import streamlit as st

from builder.audit import note_down
from builder.project import Project
from builder.quality_workbook import Report, report_workbook, with_own_ids
from pages.quality_sums import Sums

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
# Where the page Data keeps, for this visit only, what the last load of each project set aside: name to SET_ASIDE with
# `id`, the children's own ids. It never leaves the server's memory but in what is downloaded here.
SET_ASIDE_KEY = "set-aside"


def aside_of(project: Project, sums: Sums) -> pd.DataFrame:
    """SET_ASIDE with `id`: the own id where this visit's own load set the row aside, else ""."""
    held = st.session_state.get(SET_ASIDE_KEY, {})
    return with_own_ids(sums.set_aside, held.get(project.name))


def download(project: Project, sums: Sums) -> None:
    """Offers the workbook, which is made when it is asked for: a large one takes a while."""
    aside = aside_of(project, sums)
    named = int((aside["id"] != "").sum())
    st.download_button(
        "Download the report, with own ids" if named else "Download the report",
        lambda: _workbook(project, sums, aside),
        f"{project.name} quality report.xlsx",
        _XLSX,
        help="A workbook: sources, problems, teams, months, and the rows set aside"
        + (" with the children's own ids. Keep it as safe as the files." if named else "."),
        width="stretch",
        on_click=_downloaded,
        args=(project, named),
    )


def _workbook(project: Project, sums: Sums, aside: pd.DataFrame) -> bytes:
    report = Report(
        project=project.name,
        made=datetime.now(),
        reports=project.file.sources,
        found=sums.found,
        findings=sums.findings,
        set_aside=aside,
        covers=sums.covers,
        months=sums.months,
        dips=sums.dips,
        blanks=sums.blanks,
        notes=project.file.notes,
    )
    return report_workbook(report)


def _downloaded(project: Project, named: int) -> None:
    """Own ids that leave are noted down."""
    note_down(project.folder / "audit.jsonl", "downloaded the quality report", own_ids=named)
