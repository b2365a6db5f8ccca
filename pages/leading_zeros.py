"""Whether ids that differ only by zeros in front are one child's: a switch, kept with the project."""

from dataclasses import replace

import streamlit as st

from builder.project import Project
from builder.project_saving import save_settings


def leading_zeros(project: Project) -> None:
    """Draws the switch. Only files that are loaded from then on are read that way."""
    settings = project.file.settings
    on = settings.leading_zeros == "one"
    chosen = st.toggle(
        "Ids that differ only by zeros in front are one child's",
        value=on,
        key=f"leading-zeros-{project.file.id}",
        help="Excel drops zeros in front: 0000007 in one file is 7 in another. It counts for the files that you load "
        "from now on; load earlier files again to read them that way too.",
    )
    if chosen != on:
        save_settings(project, replace(settings, leading_zeros="one" if chosen else "apart"))
        st.rerun()
