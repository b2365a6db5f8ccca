"""The sums behind the quality report of a project, made once for every state of it."""

from dataclasses import dataclass

import pandas as pd
import streamlit as st

from builder.project import Project
from builder.quality_blanks import Blank, child_blanks, source_blanks
from builder.quality_cover import Covered, covered
from builder.quality_findings import Found, found
from builder.quality_months import Dip, by_month, dips
from player.gaps import gaps_of


@dataclass(frozen=True)
class Sums:
    """All that the report shows: `months` has MONTHS, `findings` FINDINGS, `set_aside` SET_ASIDE."""

    covers: tuple[Covered, ...]
    months: pd.DataFrame
    dips: tuple[Dip, ...]
    blanks: dict[str, tuple[Blank, ...]]
    child_blanks: tuple[Blank, ...]
    children: int
    found: tuple[Found, ...]
    findings: pd.DataFrame
    set_aside: pd.DataFrame


def sums_of(project: Project) -> Sums:
    """The sums of a project as it stands."""
    return _sums(str(project.folder), project.version, project)


@st.cache_resource(max_entries=4, show_spinner="Adding up what was read …")
def _sums(folder: str, version: str, _project: Project) -> Sums:
    # The first two name the project's state.
    activities, children = _project.activities(), _project.children()
    reports, findings = _project.file.sources, _project.findings()
    months = by_month(activities)
    covers = covered(reports, activities, gaps_of(months))
    return Sums(
        covers=covers,
        months=months,
        dips=dips(months, covers),
        blanks=source_blanks(activities),
        child_blanks=child_blanks(children),
        children=len(children),
        found=found(reports, findings),
        findings=findings,
        set_aside=_project.set_aside(),
    )
