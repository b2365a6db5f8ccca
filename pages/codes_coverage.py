"""How much of the data is on the map: always in sight above the views of the page Codes."""

import streamlit as st

from builder.code_map import CodeMap
from builder.placing import place
from builder.project import Project
from builder.service_map import ServiceMap


def coverage_strip(project: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the strip."""
    loaded = [source.name for source in project.file.sources]
    coverage = place(project.activities(), service_map, code_map, loaded).coverage
    share = coverage.mapped / coverage.activities if coverage.activities else 0
    columns = st.columns(4)
    columns[0].metric("On the map", f"{share:.1%}")
    columns[1].metric("Activities on the map", f"{coverage.mapped:,}")
    columns[2].metric("Left out on purpose", f"{coverage.ignored:,}")
    columns[3].metric("Not yet mapped", f"{coverage.unmapped:,}")
