"""The desk at which one visitor draws a map: what the canvas is told, kept from run to run.

Every change of the drawing runs the page's drawing part once. It has to find what it tells the canvas ready, and the
same to the byte, since whatever changes is sent again whole.
"""

from typing import Any
from uuid import uuid4

import streamlit as st

from builder.drawing import drawing_of
from builder.map_drafts import drafts
from builder.problem import Problem, Refused
from builder.project import Project
from builder.service_map import ServiceMap
from pages.frame import has_picture
from pages.map_told import PROBLEM_WORDS, mapped_in, picture_of, traces_of


class Desk:
    """What one visitor's canvas is told of one project, and what was heard from it.

    `told` is `CanvasData` of frontend/src/canvas/protocol.ts. `service_map` is the map as it is saved, None while there
    is none or `problems` keep it from being read.
    """

    def __init__(self, project: Project) -> None:
        self.key = _canvas_key(project)
        self.told: dict[str, Any] = {
            "project": project.file.id,
            "drafts": [{name: draft[name] for name in draft if name != "who"} for draft in drafts(project.folder)],
            "words": PROBLEM_WORDS,
            "moves": None,
            "answer": None,
            "opened": None,
            "readOnly": False,
        }
        # What was heard: the draft kept last, the tab it came from, the save answered last, whether moves are wanted.
        self.drafted: tuple[str, int, str] | None = None
        self.tab = ""
        self.answered = ""
        self.moves_wanted = False
        # Whether the rest of the page, or the moves, are behind what is saved.
        self.behind = False
        self._read_from: object = None
        self.read(project)

    def read(self, project: Project, known: ServiceMap | None = None) -> None:
        """Takes what is saved now, when it is not what was read last. `known` is the saved map where it is at hand."""
        self.project = project
        read_from = (project.version, traces_of(project))
        if read_from == self._read_from:
            return
        self.behind |= self.moves_wanted
        self._read_from = read_from
        self.service_map: ServiceMap | None = None
        self.problems: tuple[Problem, ...] = ()
        try:
            self.service_map = known or project.service_map()
        except Refused as refused:
            self.problems = refused.problems
        drawing = drawing_of(self.service_map, project.placement())
        if self.service_map is None:
            drawing["name"] = project.name
        mapped = mapped_in(project, self.service_map)
        self.tell(
            version=project.map_version,
            drawing=drawing,
            picture=picture_of(project),
            mapped=mapped or {},
            hasData=mapped is not None and has_picture(project) and not self.is_unfinished,
        )

    @property
    def is_unfinished(self) -> bool:
        """Whether the saved map cannot be played yet."""
        return self.service_map is not None and bool(self.service_map.unfinished)

    def tell(self, **parts: Any) -> None:
        """Changes what the canvas is told."""
        self.told = {**self.told, **parts}

    def put(self, words: str, drawing: dict[str, Any], version: str, *, saved: bool) -> None:
        """Has the canvas open a drawing in place of its own. `words` say so in its history: "opened version 3"."""
        opened = {"token": uuid4().hex, "words": words, "version": version, "drawing": drawing, "saved": saved}
        self.tell(opened=opened)


def desk_of(project: Project) -> Desk:
    """The visitor's desk; a new one whenever the canvas comes onto the page, since it reads its drafts then."""
    place = f"desk-{project.file.id}"
    desk = st.session_state.get(place)
    if not isinstance(desk, Desk) or desk.key not in st.session_state:
        desk = st.session_state[place] = Desk(project)
    else:
        desk.read(project)
    return desk


def _canvas_key(project: Project) -> str:
    # Streamlit keeps "__" for itself.
    return f"canvas-{project.file.id.replace('_', '-')}"
