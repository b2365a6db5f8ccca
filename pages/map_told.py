"""The parts of what the canvas is told, each from what is saved."""

from pathlib import Path
from typing import Any

import streamlit as st

from builder.background import check_picture, data_address
from builder.drawing import drawing_of
from builder.mapped_codes import Mapped, mapped_codes
from builder.problem import Refused
from builder.project import Project
from builder.service_map import ServiceMap
from builder.wording.map import DRAWN

# The words of the problems that the canvas finds by itself.
PROBLEM_WORDS = {code: wording._asdict() for code, wording in DRAWN.items()}


def to_look_at(service_map: ServiceMap) -> dict[str, Any]:
    """What a canvas is told that only shows a map."""
    return {
        "project": "",
        "version": "",
        "drawing": drawing_of(service_map),
        "drafts": [],
        "picture": None,
        "words": PROBLEM_WORDS,
        "mapped": {},
        "moves": None,
        "hasData": False,
        "answer": None,
        "opened": None,
        "readOnly": True,
    }


def mapped_in(project: Project, service_map: ServiceMap | None) -> dict[str, Mapped] | None:
    """Which codes lead where; None when the codes do not hold together."""
    if service_map is None:
        return {}
    try:
        return mapped_codes(project.code_map(service_map))
    except Refused:
        return None


def traces_of(project: Project) -> tuple[tuple[int, int], ...]:
    """Changes whenever the picture to trace or its place does."""
    found = (project.folder / name for name in ("background.yaml", "background.png", "background.svg"))
    stats = (path.stat() for path in found if path.is_file())
    return tuple((stat.st_mtime_ns, stat.st_size) for stat in stats)


def picture_of(project: Project) -> dict[str, Any] | None:
    """The picture to trace; None for one that cannot be shown: it is help in drawing, and nothing rests on it."""
    return _picture(project, project.folder, traces_of(project))


# The page runs at every change of the drawing; a picture of some megabytes is read and checked only when it is another.
@st.cache_data(max_entries=4, show_spinner=False)
def _picture(_project: Project, folder: Path, traces: tuple[tuple[int, int], ...]) -> dict[str, Any] | None:
    file = _project.picture_file()
    if file is None:
        return None
    try:
        picture = check_picture(file.read_bytes(), file.name)
    except (Refused, OSError):
        return None
    return {"url": data_address(picture), "width": picture.width, "height": picture.height}
