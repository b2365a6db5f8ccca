"""The as-of day of each source, to look at and to change."""

from datetime import date

import streamlit as st

from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_as_of
from builder.quality_names import source_name
from pages.frame import tell


def as_of_days(project: Project) -> None:
    """A field for the as-of day of one source; its open activities run up to that day."""
    days = {report.name: report.as_of for report in project.file.sources if report.as_of}
    if not days:
        return
    with st.expander("As-of days: when each source was cut"):
        st.markdown("What is open in a source runs up to its as-of day; nothing after it is known.")
        which, when, done = st.columns([3, 2, 1], vertical_alignment="bottom")
        name = which.selectbox("Source", list(days), format_func=source_name, key="as-of-source")
        chosen = when.date_input("As-of day", value=days[name], format="DD/MM/YYYY", key=f"as-of-{name}")
        if done.button("Save the day", width="stretch", key=f"save-{name}") and isinstance(chosen, date):
            if chosen == days[name]:
                return
            try:
                save_as_of(project, name, chosen)
            except Refused as refused:
                tell(refused.problems)
            else:
                st.rerun()
