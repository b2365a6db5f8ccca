"""The figures that an authority published, kept in project.yaml to be set beside what the files and the map say."""

from collections.abc import Mapping
from datetime import date

from builder.problem import Problem, Refused

# By measure (`builder.agreement_measures`), then by day ("2025-03-31") or period ("2024-04-01/2025-03-31").
Published = dict[str, dict[str, int]]
Changed = Mapping[str, Mapping[str, int | None]]
_MOST = 10_000_000


def period_key(first: date, last: date) -> str:
    """How a period is written: first and last day, ISO dates with a stroke between."""
    return f"{first.isoformat()}/{last.isoformat()}"


def read_published(raw: object, place: str) -> Published:
    """Published figures out of project.yaml; raises `Refused` naming the first that does not fit."""
    if raw is None:
        return {}
    if not isinstance(raw, dict):
        raise Refused([Problem("project-file", place, str(raw))])
    found: Published = {}
    for measure, figures in raw.items():
        if not isinstance(measure, str) or not isinstance(figures, dict):
            raise Refused([Problem("project-file", f"{place}, {measure}", str(figures))])
        for when, figure in figures.items():
            key = when.isoformat() if isinstance(when, date) else str(when)
            if not _is_when(key) or type(figure) is not int or not 0 <= figure <= _MOST:
                raise Refused([Problem("project-file", f"{place}, {measure}, {key}", str(figure))])
            found.setdefault(measure, {})[key] = figure
    return found


def merge_published(known: Published, changed: Changed) -> Published:
    """The known figures with the changed ones in place of theirs; None takes one out."""
    merged: Published = {}
    for measure in sorted({*known, *changed}):
        figures: dict[str, int | None] = {**known.get(measure, {}), **changed.get(measure, {})}
        kept = {when: figure for when, figure in sorted(figures.items()) if figure is not None}
        if kept:
            merged[measure] = kept
    return merged


def _is_when(key: str) -> bool:
    try:
        days = [date.fromisoformat(part) for part in key.split("/")]
    except ValueError:
        return False
    return len(days) == 1 or (len(days) == 2 and days[0] <= days[1])
