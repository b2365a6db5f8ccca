"""A process that does nothing but keep drafts and save versions, and says so line by line, until it is killed."""

import os
from itertools import count
from pathlib import Path

from builder.drawing import drawing_of
from builder.drawing_saving import Saved, save_drawing
from builder.map_drafts import keep_draft
from builder.project import open_project
from builder.service_map import Edge, Node, ServiceMap

TAB = "tab-1"


def map_number(number: int) -> ServiceMap:
    """A map that says which one it is, in its name and in every place."""
    nodes = tuple(
        Node(f"n{i}", f"Place {i} of {number}", "entry" if i == 0 else "activity", i * 200.0, float(number))
        for i in range(12)
    )
    return ServiceMap(f"Map {number}", (), nodes, tuple(Edge(f"n{i}", f"n{i + 1}") for i in range(11)))


def save_on(workspace: Path, name: str, first: int, told: Path) -> None:
    """Draws map after map from number `first` on. Before and after each deed it writes a line to `told`: "draft 7",
    "kept 7", "save 7", "saved 7"."""
    out = os.open(told, os.O_WRONLY | os.O_APPEND)
    project = open_project(workspace, name)
    for number in count(first):
        drawn = map_number(number)
        os.write(out, b"draft %d\n" % number)
        keep_draft(
            project.folder,
            {
                "tab": TAB,
                "browser": "b",
                "seq": number,
                "base": project.map_version,
                "at": "2026-11-21T14:05:00.000Z",
                "drawing": drawing_of(drawn),
                "redirects": {},
            },
        )
        os.write(out, b"kept %d\n" % number)
        if number % 2 == 0:
            os.write(out, b"save %d\n" % number)
            result = save_drawing(project, drawn, base=project.map_version, tab=TAB, seq=number)
            assert isinstance(result, Saved)
            os.write(out, b"saved %d\n" % number)
            project = result.project
