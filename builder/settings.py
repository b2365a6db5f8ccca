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
# The years at which age bands begin lie in this range, and there are at most so many.
_OLDEST = 30
_ZEROS = ("apart", "one")
_MOST_BANDS = 12


@dataclass(frozen=True, slots=True)
class Settings:
    """How a project's children are played.

    `link_days`: how long a child may wait between two activities and still be on the same way (days).
    `travel_days`: how long a dot takes into a service or an exit, and to fade (days).
    `same_day_hours`: what activities that follow one another at once share, so that each can be seen (hours).
    `return_days`: how many dates after a coming in the next one counts as a return (1: not on the same date).
    `small_group`: counts from 1 to this number are not told outside the authority.
    `age_bands`: the ages in years at which a band begins; before the first is "under", from the last "and over".
    `leading_zeros`: whether ids that differ only by zeros in front are of children "apart" or of "one" child; it counts
    for the files that are loaded from then on.
    `cohorts`: the attributes that Play offers as filters, by name; None offers all.
    """

    link_days: float = 60
    travel_days: float = 1
    same_day_hours: float = 24
    return_days: float = 1
    small_group: int = 5
    age_bands: tuple[int, ...] = (1, 5, 10, 16, 18)
    cohorts: tuple[str, ...] | None = None
    leading_zeros: str = "apart"

    def to_dict(self) -> dict[str, Any]:
        """As written into project.yaml."""
        return {name: list(value) if isinstance(value, tuple) else value for name, value in asdict(self).items()}


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
        if name in ("age_bands", "cohorts"):
            read, problem = (_age_bands if name == "age_bands" else _cohorts)(value)
            if problem is not None:
                problems.append(problem)
            else:
                kept[name] = read
            continue
        if name == "leading_zeros":
            if value not in _ZEROS:
                problems.append(Problem("setting-range", "settings, leading_zeros (apart or one)", str(value)))
            else:
                kept[name] = value
            continue
        low, high = _RANGES[name]
        if isinstance(value, bool) or not isinstance(value, int | float) or not low <= value <= high:
            problems.append(Problem("setting-range", f"settings, {name} (from {low:g} to {high:g})", str(value)))
            continue
        kept[name] = value
    if problems:
        raise Refused(problems)
    return Settings(**kept)


def _age_bands(value: object) -> tuple[tuple[int, ...], Problem | None]:
    """The ages at which bands begin, each above the one before."""
    place = f"settings, age_bands (whole years from 1 to {_OLDEST}, each above the one before, at most {_MOST_BANDS})"
    years = value if isinstance(value, list | tuple) else []
    whole = all(type(year) is int and 1 <= year <= _OLDEST for year in years)
    if not years or not whole or len(years) > _MOST_BANDS or list(years) != sorted(set(years)):
        return (), Problem("setting-range", place, str(value))
    return tuple(years), None


def _cohorts(value: object) -> tuple[tuple[str, ...] | None, Problem | None]:
    """The names of the attributes that are offered; None where nobody chose."""
    if value is None:
        return None, None
    if not isinstance(value, list | tuple) or not all(isinstance(name, str) for name in value):
        return None, Problem("setting-range", "settings, cohorts (a list of names of attributes)", str(value))
    return tuple(dict.fromkeys(value)), None
