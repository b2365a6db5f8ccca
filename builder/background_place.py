"""background.yaml: which picture lies under the map to be traced, and where."""

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
    x, y, width, opacity = (_number(value.get(key)) for key in ("x", "y", "width", "opacity"))
    if x is None or y is None or width is None or opacity is None or width <= 0:
        return None
    return Placement(x, y, width, min(max(opacity, 0.0), 1.0), value.get("shown") is not False)


def _number(value: object) -> float | None:
    """A number that can be a place on the map."""
    good = isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _FURTHEST
    return float(value) + 0.0 if good else None  # type: ignore[arg-type]


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
