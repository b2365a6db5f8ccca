"""background.yaml: which picture lies under the map to be traced, and where."""

import math
from dataclasses import asdict, dataclass
from typing import Any

import yaml

PICTURES = ("background.png", "background.svg")
_FURTHEST = 1_000_000.0


@dataclass(frozen=True, slots=True)
class Placement:
    """Where the picture lies: its top left corner and width in map units; how strongly it shows (0 to 1); whether at
    all."""

    x: float
    y: float
    width: float
    opacity: float = 0.5
    shown: bool = True

    def to_dict(self) -> dict[str, float | bool]:
        """As the canvas takes it."""
        return asdict(self)


def placement_of(value: object) -> Placement | None:
    """The placement that the canvas sent or a file says; None for none, and for what cannot be one."""
    if not isinstance(value, dict):
        return None
    numbers = [value.get(key) for key in ("x", "y", "width", "opacity")]
    if not all(isinstance(n, int | float) and not isinstance(n, bool) and math.isfinite(n) for n in numbers):
        return None
    x, y, width, opacity = (float(n) for n in numbers)  # type: ignore[arg-type]
    if not (abs(x) <= _FURTHEST and abs(y) <= _FURTHEST and 0 < width <= _FURTHEST):
        return None
    return Placement(x + 0.0, y + 0.0, width, min(max(opacity, 0.0), 1.0), value.get("shown") is not False)


def read_background(content: str | bytes) -> tuple[str, Placement | None]:
    """The picture's file name ("" for none) and its place. A file that cannot be read says that there is none: it is
    help in drawing, and nothing rests on it."""
    try:
        raw = yaml.safe_load(content)
    except (yaml.YAMLError, RecursionError, ValueError):
        return "", None
    if not isinstance(raw, dict):
        return "", None
    picture = raw.get("picture")
    return (picture if picture in PICTURES else ""), placement_of(raw)


def write_background(picture: str, placement: Placement | None) -> str:
    """The text of background.yaml."""
    raw: dict[str, Any] = {"picture": picture, **(placement.to_dict() if placement else {})}
    return yaml.safe_dump(raw, sort_keys=False)
