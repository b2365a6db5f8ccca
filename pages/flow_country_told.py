"""The figures beside the country in words, as they are or, while one presents, as they may leave."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from builder.disclosure import HIDDEN, rounded
from builder.flow_tables import TableForm
from builder.published_country import COUNTRY, Figure, number, share
from pages.frame import words_of
from player.country import Ours, wilson
from player.country_measures import BANDS, CountryMeasure

FIGURES = TableForm(
    "Beside the country",
    "The authority's own figures by financial year and those the Department for Education published.",
    {
        "label": "Measure",
        "year": "Year to 31 March",
        "part": "How many",
        "whole": "Of how many",
        "share": "Share %",
        "days": "Median days",
        "country": COUNTRY,
        "other": "Other published",
        "loaded": "Loaded",
        "note": "What is not in it",
    },
    counts=("part", "whole"),
    shares={"share": ("part", "whole")},
    values={"days": "whole"},
)
LENGTHS = TableForm(
    "Plans by length",
    "Child protection plans by length, beside those the Department for Education published.",
    {
        "label": "Measure",
        "year": "Year to 31 March",
        "band": "Length",
        "part": "Plans",
        "share": "Share %",
        "country": COUNTRY,
        "other": "Other published",
        "loaded": "Loaded",
        "note": "What is not in it",
    },
    counts=("part",),
    parts={"share": ("part", "group")},
)


@dataclass(frozen=True, slots=True)
class Told:
    """One figure of ours as it is shown: `value` and `about` in words; for the picture `number`, `low` and `high`
    (percent or days), None where it must not be told."""

    value: str
    about: str
    number: float | None = None
    low: float | None = None
    high: float | None = None


def told(one: Ours, *, presenting: bool, small: float) -> Told:
    """One figure of ours in words."""
    if one.why or one.value is None:
        return Told("no data", one.why)
    part, whole = _counts([one.part, one.whole], presenting=presenting, small=small)
    if one.measure.kind == "days":
        if whole == HIDDEN:
            return Told(HIDDEN, f"of {whole}")
        about = f"half lie between {one.low or 0:,.0f} and {one.high or 0:,.0f} days · {whole} {one.measure.of}"
        exact = (one.value, one.low or 0.0, one.high or 0.0)
        # Whole days while one presents, as in all that leaves.
        drawn = [float(round(days)) for days in exact] if presenting else exact
        return Told(f"{one.value:,.0f} days", about, *drawn)
    if HIDDEN in (part, whole):
        return Told(HIDDEN, f"{part} of {whole} {one.measure.of}")
    top, bottom = (int(text.replace(",", "")) for text in (part, whole))
    value = min(1.0, top / bottom)
    low, high = wilson(min(top, bottom), bottom)
    about = f"{part} of {whole} {one.measure.of}"
    if low is not None and high is not None:
        about += f" · chance alone allows {_percent(low)} to {_percent(high)}"
    if presenting:
        return Told(_percent(value), about, 100 * value, 100 * (low or 0), 100 * (high or 0))
    return Told(f"{100 * value:.1f}%", about, 100 * value, 100 * (low or 0), 100 * (high or 0))


def published(measure: CountryMeasure, area: str, year: int, band: int | None = None) -> Figure:
    """The published figure that stands beside one of ours: a share (0 to 1) or days."""
    if measure.kind == "days":
        return number(measure.table, measure.parts[0], area, year)
    parts = measure.parts if band is None else (measure.parts[band],)
    return share(measure.table, parts, measure.whole, area, year)


def figure_words(figure: Figure, measure: CountryMeasure) -> str:
    """A published figure in words."""
    if figure.value is None:
        return "suppressed" if figure.hidden else "not published"
    return f"{figure.value:,.0f} days" if measure.kind == "days" else f"{100 * figure.value:.1f}%"


def loaded_words(one: Ours) -> str:
    """What of the year is loaded."""
    if one.whole_year:
        return "the whole year"
    if not one.loaded:
        return "nothing"
    return "only " + " and ".join(f"{words_of(first)} to {words_of(last)}" for first, last in one.loaded)


def left_words(one: Ours, *, presenting: bool, small: float) -> str:
    """What could not be judged."""
    counts = _counts([count for count, _ in one.left], presenting=presenting, small=small)
    return "; ".join(f"{count} {why}" for count, (_, why) in zip(counts, one.left, strict=True))


def rows(figures: Sequence[Ours], other: str, small: float) -> pd.DataFrame:
    """The figures as the rows of `FIGURES`, or of `LENGTHS` when they are in bands; counts in words are rounded, since
    they may leave."""
    made: list[dict[str, Any]] = []
    for one in figures:
        none = bool(one.why)
        made.append(
            {
                "label": one.measure.label,
                "year": str(one.year),
                "band": "" if one.band is None else BANDS[one.band],
                "part": None if none or one.measure.kind == "days" else one.part,
                "whole": None if none else one.whole,
                "share": None if none or one.measure.kind == "days" else one.value,
                "days": one.value if one.measure.kind == "days" else None,
                "country": figure_words(published(one.measure, COUNTRY, one.year, one.band), one.measure),
                "other": f"{other}: {figure_words(published(one.measure, other, one.year, one.band), one.measure)}"
                if other
                else "",
                "loaded": loaded_words(one),
                "note": one.why or left_words(one, presenting=True, small=small),
                "group": f"{one.measure.id} {one.year}",
            }
        )
    table = pd.DataFrame(made)
    return table.astype({"part": "Int64", "whole": "Int64", "share": "Float64", "days": "Float64"})


def _percent(value: float) -> str:
    return f"{100 * value:.0f}%"


def _counts(counts: Sequence[int], *, presenting: bool, small: float) -> list[str]:
    if not presenting:
        return [f"{count:,}" for count in counts]
    return [one if isinstance(one, str) else f"{one:,}" for one in rounded(pd.Series(counts, dtype="Int64"), small)]
