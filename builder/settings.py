"""A project's settings, with the defaults of `playback.md`."""

from dataclasses import asdict, dataclass, fields
from typing import Any

from builder.problem import Problem, Refused

# Smallest and largest value that makes sense for each setting.
_RANGES: dict[str, tuple[float, float]] = {
    "link_days": (0, 3650),
    "travel_days": (0, 31),
    "same_day_hours": (0, 24 * 31),
    "return_days": (0, 3650),
    "small_group": (0, 100),
}


@dataclass(frozen=True, slots=True)
class Settings:
    """How a project's children are played.

    `link_days`: how long a child may wait between two activities and still be on the same way (days).
    `travel_days`: how long a dot takes into a service or an exit, and to fade (days).
    `same_day_hours`: what activities that follow one another at once share, so that each can be seen (hours).
    `return_days`: how many dates after a coming in the next one counts as a return (1: not on the same date).
    `small_group`: counts from 1 to this number are not told outside the authority.
    """

    link_days: float = 60
    travel_days: float = 1
    same_day_hours: float = 24
    return_days: float = 1
    small_group: int = 5

    def to_dict(self) -> dict[str, float]:
        """As written into project.yaml."""
        return asdict(self)


def read_settings(raw: object) -> Settings:
    """Settings out of project.yaml's `settings`; raises `Refused` with every value that does not fit."""
    if raw is None:
        return Settings()
    if not isinstance(raw, dict):
        raise Refused([Problem("settings-form", "settings", str(raw))])
    problems = []
    kept: dict[str, Any] = {}
    known = {field.name for field in fields(Settings)}
    for name, value in raw.items():
        if name not in known:
            problems.append(Problem("setting-unknown", f"settings, {name}", str(name)))
            continue
        low, high = _RANGES[name]
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            problems.append(Problem("setting-range", f"settings, {name} (from {low:g} to {high:g})", str(value)))
            continue
        kept[name] = value
    if problems:
        raise Refused(problems)
    return Settings(**kept)
