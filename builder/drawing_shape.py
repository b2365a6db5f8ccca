"""A drawing as the browser sends it, looked at before anything else: is it one at all, and can it be kept?

Kept apart from the checks of a map, and light: it is asked after every change, when a draft is kept.
"""

import json
import math
from typing import Any

from builder.problem import Problem, Refused

# The largest map allowed (1,000 nodes, 10,000 edges) is about 1 MB.
MOST_BYTES = 4_000_000
_MOST_LEVELS = 6
_MOST_WHOLE = 10**15  # A whole number beyond this is not one that a browser can tell from its neighbour.
_LISTS = ("lanes", "nodes", "edges", "notes")


def drawing_shape(value: object) -> dict[str, Any]:
    """The drawing with the keys name, lanes, nodes, edges, notes and background, and no others; what its entries say is
    not looked at (`plain`). Raises `Refused` for what is no drawing."""
    if not isinstance(value, dict):
        raise no_drawing("it is no mapping")
    drawing = {"name": value.get("name", "")}
    if not isinstance(drawing["name"], str):
        raise no_drawing("its name is no text")
    for key in _LISTS:
        entries = value.get(key, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise no_drawing(f"its {key} are no list of entries")
        drawing[key] = entries
    drawing["background"] = value.get("background")
    if not isinstance(drawing["background"], dict | None):
        raise no_drawing("its background is no mapping")
    return drawing


def as_json(value: object) -> bytes:
    """The value as JSON; raises `Refused` for what JSON cannot say, and for more than `MOST_BYTES`."""
    try:
        text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError):
        raise no_drawing("it holds something that is neither text nor a usable number") from None
    try:
        content = text.encode("utf-8")
    except UnicodeEncodeError:
        content = whole_letters(text).encode("utf-8")
    if len(content) > MOST_BYTES:
        raise Refused([Problem("drawing-too-large", value=f"{MOST_BYTES:,}", count=len(content))])
    return content


def plain(value: object, level: int = 0) -> Any:
    """The value when it is made of text, finite numbers, yes and no, lists and mappings, a few levels deep; raises
    `Refused` for anything else. Half letters are mended, since no file can hold them."""
    if level > _MOST_LEVELS:
        raise no_drawing("it is nested too deep")
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return whole_letters(value)
    if isinstance(value, int) and abs(value) <= _MOST_WHOLE:
        return value
    if isinstance(value, float) and math.isfinite(value):
        return value
    if isinstance(value, list):
        return [plain(item, level + 1) for item in value]
    if isinstance(value, dict) and all(isinstance(key, str) for key in value):
        return {whole_letters(key): plain(item, level + 1) for key, item in value.items()}
    raise no_drawing("it holds something that is neither text nor a usable number")


def whole_letters(text: str) -> str:
    """The text with each half of a letter (an emoji that a field cut in two) shown as a missing one."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def no_drawing(why: str) -> Refused:
    """What is raised for something that is no drawing."""
    return Refused([Problem("drawing-shape", value=why)])
