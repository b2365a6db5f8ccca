"""What was read: every source in rows used, mended and set aside, what the rules found, and what is missing."""

import streamlit as st

from builder.problem import Refused
from builder.project import Project
from pages.frame import has_picture, shown_of
from pages.quality_as_of import as_of_days
from pages.quality_cards import cards
from pages.quality_cover import coverage
from pages.quality_download import download
from pages.quality_months import months
from pages.quality_problems import problems
from pages.quality_sums import sums_of
from pages.quality_teams import teams
from player.open_long import open_long


def show(project: Project) -> None:
    """The whole report, from what matters most to what one looks up."""
    sums = sums_of(project)
    reports = project.file.sources
    rows, used = sum(report.rows for report in reports), sum(report.used for report in reports)
    repaired = sum(report.repaired for report in reports)
    words, way = st.columns([4, 1.4], vertical_alignment="center")
    words.markdown(
        f"**{rows:,} rows = {used:,} used + {rows - used:,} set aside**, in {_count(len(reports), 'source')}; "
        f"{repaired:,} of those used were repaired. {_count(sums.children, 'child', 'children')} in all."
    )
    with way:
        download(project, sums)
    cards(reports, sums)
    coverage(project, sums)
    months(project, sums)
    problems(sums)
    teams(project, sums)
    _open_long(project)
    as_of_days(project)


def _count(count: int, one: str, many: str = "") -> str:
    return f"{count:,} {one if count == 1 else many or one + 's'}"


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
