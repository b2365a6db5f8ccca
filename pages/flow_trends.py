"""Trends on Flow: a measure by month or quarter, with limits that tell a change from chance."""

from dataclasses import replace

import streamlit as st

from pages.flow_choice import Choice
from pages.flow_country import judged_of
from pages.flow_forms import TREND
from pages.flow_tables import show_table
from pages.flow_trend_chart import Followed, as_shown, trend_chart, trend_table, trend_words
from pages.frame import plain
from pages.measure_help import measure_help
from player.country_measures import CountryMeasure
from player.country_trend import FOLLOWED, country_trend
from player.edge_measures import NOTHING
from player.trend import MEASURES, Trend, trend
from player.trend_presented import COUNTS, parts_of


def show(choice: Choice) -> None:
    """Draws the view."""
    st.caption(plain(choice.words))
    nodes = [node for node in choice.facts.service_map.nodes if node.id in choice.facts.fed]
    if not nodes:
        st.info("No place has data.")
        return
    what, where, whither, how = st.columns([1.4, 1.2, 1.2, 0.8], vertical_alignment="bottom")
    offered = {key: words for key, (words, _, _) in MEASURES.items()}
    offered |= {key: one.label for key, one in FOLLOWED.items()}
    measure = str(_kept(what, "Measure", offered, "measure", "began"))
    if measure in FOLLOWED:
        _rate(choice, FOLLOWED[measure], _by(how))
        return
    of_way = MEASURES[measure][1] == "edge"
    place = str(
        _kept(where, "From" if of_way else "Place", {node.id: node.label for node in nodes}, "place", nodes[0].id)
    )
    to: int | str | None = None
    if of_way:
        ways = _ways(choice, place, nothing=measure == "share")
        if not ways:
            st.info("Nothing follows this place.")
            return
        chosen = str(_kept(whither, "To", ways, "to", next(iter(ways))))
        to = chosen if chosen == NOTHING else choice.facts.service_map.index[chosen]
    by = _by(how)
    index = choice.facts.service_map.index
    made = trend(choice.facts, choice.chosen, measure, index[place], to, covers=choice.shown.covers, by=by)
    if not len(made.table):
        st.info("Nothing of it lies in this period.")
        return
    words, _, share = MEASURES[measure]
    _shown(choice, made, Followed(words, by, share=share, counts=measure in COUNTS))


def _rate(choice: Choice, measure: CountryMeasure, by: str) -> None:
    """A rate of the whole authority, as it stands beside the country."""
    known = judged_of(choice)[measure.id]
    made = country_trend(known, measure, choice.chosen, by=by)
    st.caption(plain(" ".join([measure.ours, *measure.differs])), help=measure_help(measure.label))
    if not len(made.table):
        st.info(plain(known.why or "Nothing of it lies in this period."))
        return
    share = measure.kind == "share"
    _shown(choice, made, Followed(measure.label, by, share=share, left=known.left, what=measure.of))


def _shown(choice: Choice, made: Trend, of: Followed) -> None:
    seen = as_shown(choice, made, of)
    st.markdown(trend_words(seen, of.by))
    if of.left:
        st.caption(plain(f"Left out: {of.what} {'; '.join(one.why for one in of.left)}."))
    trend_chart(choice, trend_table(seen, of), seen, of)
    # The table hides and rounds by itself; only what is marked is said of the figures as they are shown.
    table = trend_table(made, of).assign(why=list(seen.limits.why))
    form = TREND
    if of.counts:
        form = replace(TREND, counts=("value", "of"), values={})
    elif of.share:
        # A share is made from its counts, so that it can be told from rounded ones.
        form = replace(TREND, counts=("part", "of"), shares={"value": ("part", "of")}, values={})
        table = table.assign(value=made.table["value"], part=parts_of(made.table))
    show_table(choice, table, form, "flow-trend")


def _by(place: st.delta_generator.DeltaGenerator) -> str:
    return str(_kept(place, "By", {"month": "Month", "quarter": "Quarter"}, "by", "month"))


def _kept(
    place: st.delta_generator.DeltaGenerator, label: str, options: dict[str, str], name: str, default: str
) -> object:
    """A choice that is part of the address."""
    state = f"flow-trend-{name}"
    if st.session_state.get(state) not in options:
        asked = st.query_params.get(name, default)
        st.session_state[state] = (
            asked if asked in options else next(iter(options)) if default not in options else default
        )
    chosen = place.selectbox(label, list(options), format_func=options.__getitem__, key=state)
    if st.query_params.get(name) != chosen:
        st.query_params[name] = str(chosen)
    return chosen


def _ways(choice: Choice, place: str, *, nothing: bool) -> dict[str, str]:
    edges = choice.edges()
    rows = edges[(edges["from"] == place) & edges["moves"].notna()]
    labels = {node.id: node.label for node in choice.facts.service_map.nodes}
    ways = {str(to): labels[str(to)] for to in rows["to"] if to in labels}
    return ways | ({NOTHING: NOTHING} if nothing else {})
