"""Letters for the map on Flow: the app's own font for a picture made without a browser, and how a label fits a box."""

import importlib.util
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont
LEADING = 1.1
_UNIT = 100


@lru_cache(maxsize=1)
def _file() -> Path | None:
    """Source Sans as Streamlit brings it; None where it keeps it elsewhere."""
    spec = importlib.util.find_spec("streamlit")
    if spec is None or spec.origin is None:
        return None
    media = Path(spec.origin).parent / "static" / "static" / "media"
    return next(iter(sorted(media.glob("SourceSansVF-Upright*"))), None)


@lru_cache(maxsize=64)
def font(size: int, weight: int = 400) -> Font:
    """A font of so many pixels. Where the app's own cannot be read it is Pillow's, which knows plain Latin only."""
    path = _file()
    if path is not None:
        try:
            found = ImageFont.truetype(str(path), size)
            found.set_variation_by_axes([weight])
        except OSError:
            return ImageFont.load_default(size)
        return found
    return ImageFont.load_default(size)


@lru_cache(maxsize=4096)
def width_of(text: str, weight: int = 400) -> float:
    """How wide a text is, in parts of its size."""
    return float(font(_UNIT, weight).getlength(text)) / _UNIT


def wrapped(text: str, width: float, size: float, weight: int = 400) -> list[str]:
    """The text in lines no wider than `width` at this size; a word that is wider is broken."""
    most = width / size
    lines: list[str] = []
    for word in text.split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and width_of(joined, weight) <= most:
            lines[-1] = joined
            continue
        while width_of(word, weight) > most and len(word) > 1:
            part = next(n for n in range(len(word) - 1, 0, -1) if n == 1 or width_of(word[:n], weight) <= most)
            lines.append(word[:part])
            word = word[part:]
        lines.append(word)
    return lines or [""]


def fitted(text: str, width: float, height: float, sizes: tuple[int, ...], weight: int = 400) -> tuple[list[str], int]:
    """The lines and the largest of the sizes (given from large to small) at which they fit without a word broken; at
    the smallest what does not fit is cut off with "…"."""
    words = text.split()
    for size in sizes:
        lines = wrapped(text, width, size, weight)
        whole = all(width_of(word, weight) * size <= width for word in words)
        if whole and len(lines) * size * LEADING <= height:
            return lines, size
    size = sizes[-1]
    lines = wrapped(text, width, size, weight)
    most = max(int(height / (size * LEADING)), 1)
    if len(lines) > most:
        last = lines[most - 1]
        while last and width_of(last + "…", weight) * size > width:
            last = last[:-1]
        lines = [*lines[: most - 1], last + "…"]
    return lines, size
