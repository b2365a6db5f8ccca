"""A picture to trace: the authority's own process chart, looked at before anything shows it.

It is shown only as `<img src="data:…">`, where a browser runs no scripts and fetches nothing. That is the guard; what
is refused here is refused so that nobody relies on it alone, and so that the file stays safe when someone opens it.
"""

import base64
from dataclasses import dataclass
from typing import Literal

from builder.problem import Problem

PictureKind = Literal["png", "svg"]


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was looked at. `width`, `height` are its own size in pixels; `problems` are notes only."""

    kind: PictureKind
    width: int
    height: int
    data: bytes
    problems: tuple[Problem, ...] = ()


def check_picture(data: bytes, name: str) -> Picture:
    """The picture of a file's content, PNG or SVG. `name` is what the file is called in messages.

    Raises `Refused` with everything that is wrong with it, each with its line.
    """
    raise NotImplementedError


def data_address(picture: Picture) -> str:
    """The picture as an address that an `<img>` can show without asking anyone for it."""
    mime = {"png": "image/png", "svg": "image/svg+xml"}[picture.kind]
    return f"data:{mime};base64,{base64.b64encode(picture.data).decode('ascii')}"
