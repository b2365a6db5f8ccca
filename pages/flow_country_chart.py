"""The small pictures beside the country: a share over the years, and plans by length."""

import altair as alt
import pandas as pd
import streamlit as st

from builder.published_country import COUNTRY, years
from pages.flow_choice import Choice
from pages.flow_country_told import published, told
from player.country import Ours
from player.country_measures import BANDS, CountryMeasure

_OURS = "Ours"
# Told apart by shape as well as by colour.
_COLOURS = {_OURS: "#1d70b8", COUNTRY: "#505a5f"}
_OTHER = "#b58840"
# The least that a picture spans, in percentage points or days.
_LEAST = 20.0
# Of our interval.
_FAINT = "#c6dbee"
_SHAPES = {_OURS: "circle", COUNTRY: "square"}


def by_year(
    place: st.delta_generator.DeltaGenerator,
    choice: Choice,
    measure: CountryMeasure,
    figures: dict[tuple[str, int], tuple[Ours, ...]],
    ours_years: tuple[int, ...],
    other: str,
    small: float,
) -> None:
    """Ours with its intervals, the country and the other authority, year by year."""
    scale = 1 if measure.kind == "days" else 100
    lines = []
    for year in ours_years:
        one = figures[measure.id, year][0]
        shown = told(one, presenting=choice.rounded, small=small)
        if shown.number is not None:
            part = "" if one.whole_year else "part of the year"
            lines.append((year, _OURS, shown.number, shown.low, shown.high, f"{shown.value}: {shown.about}", part))
    for area in (COUNTRY, *([other] if other else [])):
        for year in years():
            figure = published(measure, area, year)
            if figure.value is not None:
                lines.append((year, area, scale * figure.value, None, None, f"{scale * figure.value:.1f}", ""))
    columns = ["year", "who", "value", "low", "high", "words", "part"]
    table = pd.DataFrame(lines, columns=columns).astype({"low": "float64", "high": "float64"})
    table["year"] = table["year"].astype("str")
    unit = "days" if measure.kind == "days" else "%"
    x = alt.X("year:O", title=None, axis=alt.Axis(labelAngle=0, domainColor="#b1b4b6", ticks=False))
    y = alt.Y(
        "value:Q",
        title=None,
        scale=alt.Scale(domain=_domain(table, unit), nice=True, zero=False),
        axis=alt.Axis(
            tickCount=4, domain=False, ticks=False, gridColor="#e4e6e7", labelExpr=f"datum.label + '{_u(unit)}'"
        ),
    )
    tip = [
        alt.Tooltip("who:N", title="Of"),
        alt.Tooltip("year:O", title="Year to 31 March"),
        alt.Tooltip("words:N", title="Figure"),
        alt.Tooltip("part:N", title="Loaded"),
    ]
    colour, shape = _legend(other)
    base = alt.Chart(table).encode(x=x, color=colour, tooltip=tip)
    chart = (
        base.transform_filter("isValid(datum.low)")
        .mark_rule(strokeWidth=5, color=_FAINT)
        .encode(y=alt.Y("low:Q", title=None), y2="high:Q", color=alt.value(_FAINT))
        + base.mark_line(strokeWidth=1.5).encode(y=y)
        + base.mark_point(size=55, filled=True, opacity=1).encode(
            y=y,
            shape=shape,
            fillOpacity=alt.condition("datum.part == ''", alt.value(1), alt.value(0)),
            stroke=colour,
            strokeWidth=alt.value(1.5),
        )
    )
    description = f"{measure.label}, by year, ours beside {COUNTRY}; the table below has every figure"
    place.altair_chart(chart.properties(height=180, description=description), width="stretch")


def by_length(
    place: st.delta_generator.DeltaGenerator,
    choice: Choice,
    measure: CountryMeasure,
    mine: tuple[Ours, ...],
    beside: int,
    other: str,
    small: float,
) -> None:
    """The shares of each length: ours, the country, the other authority."""
    lines = []
    for one in mine:
        shown = told(one, presenting=choice.rounded, small=small)
        if shown.number is not None and one.band is not None:
            lines.append((BANDS[one.band], _OURS, shown.number, shown.low, shown.high, f"{shown.value}: {shown.about}"))
    for area in (COUNTRY, *([other] if other else [])):
        for band, words in enumerate(BANDS):
            figure = published(measure, area, beside, band)
            if figure.value is not None:
                told_as = f"{100 * figure.value:.1f}% in the year to 31 March {beside}"
                lines.append((words, area, 100 * figure.value, None, None, told_as))
    table = pd.DataFrame(lines, columns=["band", "who", "value", "low", "high", "words"])
    table = table.astype({"low": "float64", "high": "float64"})
    colour, shape = _legend(other)
    tip = [
        alt.Tooltip("band:N", title="Length"),
        alt.Tooltip("who:N", title="Of"),
        alt.Tooltip("words:N", title="Share"),
    ]
    y = alt.Y("band:N", sort=list(BANDS), title=None, axis=alt.Axis(labelLimit=260, ticks=False, domain=False))
    axis = alt.Axis(tickCount=5, domain=False, gridColor="#e4e6e7", labelExpr="datum.label + '%'")
    x = alt.X("value:Q", title=None, scale=alt.Scale(zero=True), axis=axis)
    base = alt.Chart(table).encode(y=y, color=colour, tooltip=tip)
    chart = base.transform_filter("isValid(datum.low)").mark_rule(strokeWidth=5).encode(
        x=alt.X("low:Q", title=None), x2="high:Q", color=alt.value(_FAINT)
    ) + base.mark_point(size=70, filled=True, opacity=1).encode(x=x, shape=shape)
    description = f"{measure.label}, ours beside {COUNTRY}; the table below has every figure"
    place.altair_chart(chart.properties(height=200, description=description), width="stretch")


def _domain(table: pd.DataFrame, unit: str) -> list[float]:
    """From the least to the most, and never so close that a small change looks like a large one."""
    told = pd.concat([table["value"], table["low"], table["high"]]).dropna()
    if not len(told):
        return [0.0, 100.0]
    low, high = float(told.min()), float(told.max())
    wider = max(0.0, _LEAST - (high - low)) / 2
    return [max(0.0, low - wider), min(100.0, high + wider) if unit == "%" else high + wider]


def _u(unit: str) -> str:
    return "%" if unit == "%" else ""


def _legend(other: str) -> tuple[alt.Color, alt.Shape]:
    names = [_OURS, COUNTRY, *([other] if other else [])]
    key = alt.Legend(title=None, orient="top", offset=2, symbolSize=60)
    colours = [*_COLOURS.values(), *([_OTHER] if other else [])]
    shapes = [*_SHAPES.values(), *(["diamond"] if other else [])]
    colour = alt.Color("who:N", scale=alt.Scale(domain=names, range=colours), legend=key)
    return colour, alt.Shape("who:N", scale=alt.Scale(domain=names, range=shapes), legend=key)
