"""What the page Codes is drawn from, made once for every state of the project and kept for all who look at it."""

from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
import streamlit as st

from builder.code_map import CodeMap
from builder.project import Project
from builder.service_map import ServiceMap
from builder.suggest import suggestions
from builder.suggest_evidence import Hint
from builder.workbench import Gathered, gather
from builder.workbench_applied import Applied, apply
from builder.workbench_offers import Known, by_key
from builder.workbench_rows import workbench_rows

_MOST_WRITTEN = 8


def data_version(project: Project) -> str:
    """Changes whenever the activities do, and with nothing else that is saved."""
    try:
        told = (project.folder / "activities.parquet").stat()
    except OSError:
        return ""
    return f"{told.st_mtime_ns}-{told.st_size}"


def code_map_of(project: Project, service_map: ServiceMap) -> CodeMap:
    """The project's code map. Raises `Refused`."""
    stamps = project.stamps.get("map.yaml", ""), project.stamps.get("codes.yaml", "")
    written = _written().get((str(project.folder), *stamps))
    return written or _code_map(str(project.folder), *stamps, project, service_map)


def note_code_map(project: Project, code_map: CodeMap) -> None:
    """Notes the code map that was just saved, so that thousands of rules need not be read back at once."""
    written = _written()
    written[str(project.folder), project.stamps.get("map.yaml", ""), project.stamps.get("codes.yaml", "")] = code_map
    while len(written) > _MOST_WRITTEN:
        written.pop(next(iter(written)), None)


@st.cache_resource(show_spinner=False)
def _written() -> dict[tuple[str, str, str], CodeMap]:
    return {}


@st.cache_resource(max_entries=8, show_spinner=False)
def _code_map(folder: str, on_map: str, codes: str, _project: Project, _service_map: ServiceMap) -> CodeMap:
    return _project.code_map(_service_map)


def gathered_of(project: Project) -> Gathered:
    """The codes of the project's data."""
    return _gathered(str(project.folder), data_version(project), project)


@st.cache_resource(max_entries=2, show_spinner="Counting the codes …")
def _gathered(folder: str, data: str, _project: Project) -> Gathered:
    return gather(_project.activities())


def applied_of(project: Project, service_map: ServiceMap, code_map: CodeMap) -> Applied:
    """The project's code map held against its codes."""
    state = _state(project)
    return _applied(*state, gathered_of(project), service_map, code_map)


def _state(project: Project) -> tuple[str, str, str, str]:
    stamps = project.stamps.get("map.yaml", ""), project.stamps.get("codes.yaml", "")
    return str(project.folder), data_version(project), *stamps


@st.cache_resource(max_entries=4, show_spinner=False)
def _applied(
    folder: str, data: str, on_map: str, codes: str, _gathered: Gathered, _map: ServiceMap, _codes: CodeMap
) -> Applied:
    return apply(_gathered, _map, _codes)


@dataclass(frozen=True, slots=True, eq=False)
class Basis:
    """What suggestions were looked for with: the code map as it was then, the hints, and their key for caches."""

    code_map: CodeMap
    hints: tuple[Hint, ...]
    key: str


def suggestions_of(project: Project, service_map: ServiceMap, basis: Basis) -> tuple[pd.DataFrame, Known]:
    """The suggestions as a table and by key."""
    on_map = project.stamps.get("map.yaml", "")
    return _suggestions(str(project.folder), data_version(project), on_map, basis.key, project, service_map, basis)


@st.cache_resource(max_entries=4, show_spinner="Looking for suggestions …")
def _suggestions(
    folder: str, data: str, on_map: str, key: str, _project: Project, _map: ServiceMap, _basis: Basis
) -> tuple[pd.DataFrame, Known]:
    found = suggestions(_project.activities(), _map, _basis.code_map, _basis.hints)
    return found, by_key(found)


def rows_of(
    project: Project, service_map: ServiceMap, applied: Applied, basis: Basis, known: Known, *, by_outcome: bool
) -> pd.DataFrame:
    """The workbench's table; not to be changed by whoever asks for it."""
    key = f"{basis.key}-{by_outcome}"
    return _rows(*_state(project), key, gathered_of(project), service_map, applied, known, by_outcome)


@st.cache_resource(max_entries=4, show_spinner=False)
def _rows(
    folder: str,
    data: str,
    on_map: str,
    codes: str,
    key: str,
    _gathered: Gathered,
    _map: ServiceMap,
    _applied: Applied,
    _known: Known,
    _by_outcome: bool,
) -> pd.DataFrame:
    return workbench_rows(_gathered, _applied, _map, _known, by_outcome=_by_outcome)


def hints_key(hints: Sequence[Hint]) -> str:
    """A key for these hints as they are now."""
    return "-".join(str(hash((hint.name, hint.code_map.rules, hint.code_map.outcomes))) for hint in hints)
