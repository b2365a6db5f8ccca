"""What the parts of the workbench share."""

from dataclasses import dataclass

import pandas as pd

from builder.code_map import CodeMap
from builder.project import Project
from builder.service_map import ServiceMap
from builder.workbench import Gathered
from builder.workbench_applied import Applied
from builder.workbench_offers import Known


@dataclass(frozen=True, slots=True, eq=False)
class Desk:
    """What the workbench's parts are drawn from. `rows` is the whole table, by outcome or by code (`by_outcome`)."""

    project: Project
    service_map: ServiceMap
    code_map: CodeMap
    gathered: Gathered
    applied: Applied
    suggestions: pd.DataFrame
    known: Known
    rows: pd.DataFrame
    by_outcome: bool
