"""Beside the country on Flow: the authority's own figures by financial year next to those the Department published."""

import streamlit as st

from builder.disclosure import small_of
from builder.published_country import COUNTRY, areas, publication, years
from pages.flow_choice import Choice
from pages.flow_country_chart import by_length, by_year
from pages.flow_country_told import (
    FIGURES,
    LENGTHS,
    Told,
    figure_words,
    left_words,
    loaded_words,
    published,
    rows,
    told,
)
from pages.flow_tables import show_table
from pages.frame import plain
from pages.measure_help import measure_help
from player.country import Ours, all_ours, country_years, default_year
from player.country_found import found_in
from player.country_judged import Judged, judged
from player.country_measures import MEASURES, CountryMeasure

AllOurs = dict[tuple[str, int], tuple[Ours, ...]]


def show(choice: Choice) -> None:
    """Draws the view."""
    known = judged_of(choice)
    ours_years = country_years(known)
    if not ours_years:
        _none(known)
        return
    year, other = _controls(default_year(known, years()), ours_years)
    figures = _figures(choice.state, choice.key, ours_years, choice)
    st.caption(f"{plain(choice.words)} · years end on 31 March · published figures are of all children.")
    small = small_of(choice.project.file.settings.small_group)
    for measure in MEASURES:
        _row(choice, measure, figures, year, other, ours_years, small)
    _tables(choice, figures, year, other, ours_years, small)
    _source()


def judged_of(choice: Choice) -> dict[str, Judged]:
    """Every measure's entries, once a project's state."""
    return _judged(choice.state, choice)


@st.cache_resource(max_entries=4, show_spinner="Counting …")
def _judged(state: str, _choice: Choice) -> dict[str, Judged]:
    shown = _choice.shown
    as_ofs = {report.name: report.as_of for report in _choice.project.file.sources}
    found = found_in(shown.journeys, shown.placed, shown.covers, as_ofs)
    return judged(found, _choice.facts.settings.link_days)


@st.cache_resource(max_entries=24, show_spinner="Counting …")
def _figures(state: str, key: str, ours_years: tuple[int, ...], _choice: Choice) -> AllOurs:
    return all_ours(judged_of(_choice), ours_years, _choice.chosen.children)


def _none(known: dict[str, Judged]) -> None:
    st.info("Nothing that is loaded can be set beside the country.")
    for why in dict.fromkeys(one.why for one in known.values() if one.why):
        st.markdown(f"- {plain(why)}")


def _controls(default: int | None, ours_years: tuple[int, ...]) -> tuple[int, str]:
    """The year and the other authority, kept in the address."""
    when, who, _ = st.columns([1, 1.4, 2])
    asked = st.query_params.get("year", "")
    if st.session_state.get("flow-country-year") not in ours_years:
        told_year = int(asked) if asked.isdigit() and int(asked) in ours_years else default
        st.session_state["flow-country-year"] = told_year or ours_years[-1]
    year = int(
        when.selectbox(
            "Year",
            ours_years[::-1],
            format_func=lambda one: f"Year to 31 March {one}",
            key="flow-country-year",
        )
    )
    st.query_params["year"] = str(year)
    offered = ("", *areas()[1:])
    if st.session_state.get("flow-country-other") not in offered:
        named = st.query_params.get("beside", "")
        st.session_state["flow-country-other"] = named if named in offered else ""
    other = str(
        who.selectbox(
            "Published figures of an authority",
            offered,
            format_func=lambda one: one or "None",
            key="flow-country-other",
            help="Your own, where it is among them: the files here hold seven authorities.",
        )
    )
    if other:
        st.query_params["beside"] = other
    elif "beside" in st.query_params:
        del st.query_params["beside"]
    return year, other


def _row(
    choice: Choice,
    measure: CountryMeasure,
    figures: AllOurs,
    year: int,
    other: str,
    ours_years: tuple[int, ...],
    small: float,
) -> None:
    mine = figures[measure.id, year]
    beside = year if year in years() else years()[-1]
    with st.container(border=True):
        text, own, country, picture = st.columns([1.9, 1.2, 1.2, 2.7], gap="medium")
        text.markdown(f"**{measure.label}**", help=measure_help(measure.label))
        text.caption(plain(" ".join([measure.ours, *measure.differs])))
        if measure.kind == "bands":
            _bands(choice, measure, mine, own, country, picture, beside, other, small)
            return
        shown = told(mine[0], presenting=choice.rounded, small=small)
        own.metric("Ours", shown.value)
        own.caption(plain(_sentences([shown.about, *_missing(mine[0], choice, small)])))
        _country(country, measure, beside, year, other, shown)
        by_year(picture, choice, measure, figures, ours_years, other, small)


def _country(
    place: st.delta_generator.DeltaGenerator, measure: CountryMeasure, beside: int, year: int, other: str, shown: Told
) -> None:
    figure = published(measure, COUNTRY, beside)
    place.metric(COUNTRY, figure_words(figure, measure))
    lines = [_when(beside, year)]
    if other:
        lines.append(f"{other}: {figure_words(published(measure, other, beside), measure)}")
    # Chance is one year's: of another year's figure it says nothing.
    if beside == year and measure.kind == "share" and figure.value is not None and shown.low is not None:
        within = shown.low <= 100 * figure.value <= (shown.high or 0)
        lines.append("Within" if within else "Outside")
        lines[-1] += " what chance alone allows for ours"
    place.caption(plain(_sentences(lines)))


def _when(beside: int, year: int) -> str:
    return f"Year to 31 March {beside}" + ("" if beside == year else ", the last that is held here")


def _sentences(lines: list[str]) -> str:
    return " ".join(f"{line.rstrip('.')}." for line in lines if line)


def _missing(one: Ours, choice: Choice, small: float) -> list[str]:
    """What a figure leaves out, in sentences."""
    left = left_words(one, presenting=choice.rounded, small=small)
    if one.why:
        return [f"Left out: {left}" if left else ""]
    return [
        "" if one.whole_year else f"Loaded: {loaded_words(one)}",
        f"Left out: {left}" if left else "",
        "So few say little" if one.few else "",
    ]


def _bands(
    choice: Choice,
    measure: CountryMeasure,
    mine: tuple[Ours, ...],
    own: st.delta_generator.DeltaGenerator,
    country: st.delta_generator.DeltaGenerator,
    picture: st.delta_generator.DeltaGenerator,
    beside: int,
    other: str,
    small: float,
) -> None:
    one = mine[0]
    if one.why:
        own.metric("Ours", "no data")
        own.caption(plain(_sentences([one.why, *_missing(one, choice, small)])))
    else:
        whole = told(one, presenting=choice.rounded, small=small).about.partition(" · ")[0].partition(" of ")[2]
        own.metric("Ours", whole.partition(" ")[0])
        own.caption(plain(_sentences([whole.partition(" ")[2], *_missing(one, choice, small)])))
    country.metric(COUNTRY, f"{published_whole(measure, beside):,.0f}")
    country.caption(f"{_when(beside, one.year)}.")
    by_length(picture, choice, measure, mine, beside, other, small)


def published_whole(measure: CountryMeasure, year: int) -> float:
    """How many the country's shares are of."""
    from builder.published_country import number

    return sum(number(measure.table, name, COUNTRY, year).value or 0 for name in measure.whole)


def _tables(choice: Choice, figures: AllOurs, year: int, other: str, ours_years: tuple[int, ...], small: float) -> None:
    flat = [one for measure in MEASURES for when in ours_years[::-1] for one in figures[measure.id, when]]
    shares, lengths = st.tabs(["All years as a table", "Plans by length as a table"])
    with shares:
        show_table(choice, rows([one for one in flat if one.band is None], other, small), FIGURES, "flow-country")
    with lengths:
        show_table(
            choice, rows([one for one in flat if one.band is not None], other, small), LENGTHS, "flow-country-lengths"
        )


def _source() -> None:
    told_of = publication()
    st.caption(
        f"Published figures: {told_of.publisher}, {told_of.publication}, as copied in {told_of.taken}: "
        f"[{told_of.address.removeprefix('https://')}]({told_of.address}). {told_of.attribution} {told_of.held} "
        + " ".join(told_of.notes)
        + " Working days leave out weekends and England's bank holidays."
    )
