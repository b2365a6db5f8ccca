"""Teams: to which service and locality each belongs."""

import streamlit as st

from builder.code_map import CodeMap
from builder.project import Project
from builder.service_map import ServiceMap


def show(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the view; `seen` is the project as this visitor last saw it, which a save begins from."""
    st.info("Teams are mapped to service and locality here.")
