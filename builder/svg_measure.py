"""An SVG as text, and how large it says it is."""

import re
from collections.abc import Mapping

from builder.problem import Problem, Refused
from builder.raw_fields import shown

LARGEST = 50_000
_DECLARED = re.compile(r"<\?xml[^>]*?encoding\s*=\s*[\"']([^\"']*)[\"']")
_LENGTH = re.compile(
    r"([0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE]([+-]?[0-9]{1,2}))?\s*(px|pt|pc|mm|cm|in|q)?", re.IGNORECASE
)
_LONGEST_LENGTH = 40
_PIXELS = {"": 1.0, "px": 1.0, "pt": 96 / 72, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0, "q": 96 / 101.6}


def svg_text(data: bytes, name: str) -> str:
    """The text of an SVG in UTF-8, or in UTF-16 with its byte order mark, without which no browser shows it."""
    coding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        text = data.decode(coding)
    except UnicodeDecodeError:
        raise Refused([Problem("svg-not-text", name, "it holds bytes that no text has")]) from None
    declared = _DECLARED.match(text[:1_000])
    if declared and declared[1].casefold() not in ("utf-8", "utf8", "utf-16", "us-ascii", "ascii"):
        raise Refused([Problem("svg-not-text", name, f"it says that it is in {shown(declared[1])}")])
    if not text.lstrip().startswith("<"):
        raise Refused([Problem("picture-kind", name, "neither of these, whatever its name says")])
    return text


def svg_measure(root: Mapping[str, str], name: str) -> tuple[int, int] | Problem:
    """Width and height in whole pixels from the attributes of the outermost part, or why they cannot be told."""
    width, height = (_pixels(root.get(side, "")) for side in ("width", "height"))
    box = root.get("viewbox", "")[: 4 * _LONGEST_LENGTH].replace(",", " ").split()
    across, down = (_pixels(box[2]), _pixels(box[3])) if len(box) == 4 else (None, None)
    if across and down:
        # One side alone keeps the shape that the box gives.
        if width is None:
            width = across if height is None else height * across / down
        if height is None:
            height = width * down / across
    if width is None or height is None:
        return Problem("svg-size", name, "it gives neither")
    if not (0.5 <= width <= LARGEST and 0.5 <= height <= LARGEST):
        return Problem("svg-size", name, f"{width:,.0f} by {height:,.0f}")
    return max(round(width), 1), max(round(height), 1)


def _pixels(length: str) -> float | None:
    """A length in pixels; None for a share of something, or for what is no length."""
    length = length.strip()
    found = _LENGTH.fullmatch(length) if len(length) <= _LONGEST_LENGTH else None
    if not found:
        return None
    return float(found[1]) * 10.0 ** int(found[2] or 0) * _PIXELS[(found[3] or "").casefold()]
