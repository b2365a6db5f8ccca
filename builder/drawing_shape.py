"""A drawing as the browser sends it, looked at before anything else: is it one at all, and can it be kept?

Kept apart from the checks of a map, and light: it is asked after every change, when a draft is kept.
"""

import json
import math
from typing import Any

from builder.problem import Problem, Refused

# The largest map allowed (1,000 nodes, 10,000 edges) is about 1 MB.
MOST_CHARACTERS = 4_000_000
_MOST_LEVELS = 6
_MOST_WHOLE = 10**15  # A whole number beyond this is not one that a browser can tell from its neighbour.
_LISTS = ("lanes", "nodes", "edges", "notes")


def drawing_shape(value: object) -> dict[str, Any]:
    """The drawing with the keys name, lanes, nodes, edges, notes and background, and no others; what it says is not
    checked.

    Half letters (a picture letter that was cut in two) are mended, since no file can hold them. Raises `Refused` for
    what is no drawing, or too large a one.
    """
    if not isinstance(value, dict):
        raise Refused([Problem("drawing-shape", value="it is no mapping")])
    drawing = {"name": value.get("name", "")}
    if not isinstance(drawing["name"], str):
        raise Refused([Problem("drawing-shape", value="its name is no text")])
    for key in _LISTS:
        entries = value.get(key, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise Refused([Problem("drawing-shape", value=f"its {key} are no list of entries")])
        drawing[key] = entries
    drawing["background"] = value.get("background")
    if not isinstance(drawing["background"], dict | None):
        raise Refused([Problem("drawing-shape", value="its background is no mapping")])
    mended: dict[str, Any] = plain(drawing)
    size = len(as_json(mended))
    if size > MOST_CHARACTERS:
        raise Refused([Problem("drawing-too-large", value=f"{MOST_CHARACTERS:,}", count=size)])
    return mended


def plain(value: object, level: int = 0) -> Any:
    """The value when it is made of text, finite numbers, yes and no, lists and mappings, a few levels deep; raises
    `Refused` for anything else."""
    if level > _MOST_LEVELS:
        raise Refused([Problem("drawing-shape", value="it is nested too deep")])
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return value if value.isascii() else _whole_letters(value)
    if isinstance(value, int) and abs(value) <= _MOST_WHOLE:
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    if isinstance(value, list):
        return [plain(item, level + 1) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {_whole_letters(key): plain(item, level + 1) for key, item in value.items()}
    raise Refused([Problem("drawing-shape", value="it holds something that is neither text nor a usable number")])


def as_json(value: object) -> str:
    """The value as JSON on one line."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))


def _whole_letters(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
