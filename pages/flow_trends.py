"""Trends on Flow: a measure by month or quarter, with limits that tell a change from chance."""

from dataclasses import replace

import altair as alt
import pandas as pd
import streamlit as st

from builder.dated_notes import notes_between
from builder.disclosure import rounded
from pages.flow_choice import Choice
from pages.flow_forms import TREND
from pages.flow_tables import show_table
from pages.frame import plain, words_of
from player.edge_measures import NOTHING
from player.trend import EARLY, GAP, MEASURES, PART, WHOLE, Trend, trend
from player.xmr import FEWEST

_COUNTS = ("began", "ended", "moves")


def show(choice: Choice) -> None:
    """Draws the view."""
    st.caption(plain(choice.words))
    nodes = [node for node in choice.facts.service_map.nodes if node.id in choice.facts.fed]
    if not nodes:
        st.info("No place has data.")
        return
    what, where, whither, how = st.columns([1.4, 1.2, 1.2, 0.8], vertical_alignment="bottom")
    measure = str(_kept(what, "Measure", {key: words for key, (words, _, _) in MEASURES.items()}, "measure", "began"))
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
    by = str(_kept(how, "By", {"month": "Month", "quarter": "Quarter"}, "by", "month"))
    made = trend(
        choice.facts,
        choice.chosen,
        measure,
        choice.facts.service_map.index[place],
        to,
        covers=choice.shown.covers,
        by=by,
    )
    if not len(made.table):
        st.info("Nothing of it lies in this period.")
        return
    _told(made, by)
    table = _table(choice, made, measure, by)
    _chart(choice, table, made, measure)
    form = TREND
    if measure in _COUNTS:
        form = replace(TREND, counts=("value", "of"), values={})
    show_table(choice, table, form, "flow-trend")


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


def _told(made: Trend, by: str) -> None:
    """What the limits say, in words."""
    limits, states = made.limits, made.table["state"]
    gaps, parts, early = ((states == one).sum() for one in (GAP, PART, EARLY))
    lines = []
    if limits.mean is None:
        lines.append(f"There are {limits.points} whole {by}s; limits need {FEWEST}.")
    else:
        marked = [f"{_when(day, by)}: {why}" for day, why in zip(made.table["period"], limits.why, strict=True) if why]
        if marked:
            shown = "; ".join(marked[:8]) + (f"; and {len(marked) - 8} more" if len(marked) > 8 else "")
            lines.append(f"More than chance: {shown}.")
        else:
            lines.append(f"Nothing here is more than chance from {by} to {by}.")
    if gaps:
        lines.append(f"{gaps} {by}s are not loaded: they are left as gaps.")
    if parts:
        lines.append(f"{parts} are loaded only in part and stand for no limit.")
    if early:
        lines.append(f"{early} are too recent to know what followed.")
    st.markdown(" ".join(lines))


def _table(choice: Choice, made: Trend, measure: str, by: str) -> pd.DataFrame:
    scale = 100 if MEASURES[measure][2] else 1
    table = made.table
    return pd.DataFrame(
        {
            "period": table["period"],
            "when": [_when(day, by) for day in table["period"]],
            "value": table["value"] * scale,
            "of": table["of"],
            "state": table["state"].where(table["state"] != WHOLE, "all of it"),
            "why": list(made.limits.why),
        }
    )


def _when(day: pd.Timestamp, by: str) -> str:
    if by == "month":
        return f"{day:%B %Y}"
    return f"{day:%B} to {day + pd.DateOffset(months=2):%B %Y}"


def _chart(choice: Choice, table: pd.DataFrame, made: Trend, measure: str) -> None:
    words, _, is_share = MEASURES[measure]
    scale = 100 if is_share else 1
    drawn = table.assign(look=table["state"], mark=table["why"])
    if choice.rounded and measure in _COUNTS:
        small = choice.project.file.settings.small_group
        drawn["value"] = pd.to_numeric(rounded(drawn["value"], small).replace("c", None))
    elif choice.rounded:
        hidden = rounded(drawn["of"], choice.project.file.settings.small_group).isin(["c"])
        drawn["value"] = drawn["value"].mask(hidden).round()
    x = alt.X("period:T", title=None, axis=alt.Axis(format="%b %Y", labelAngle=0, tickCount=12))
    y = alt.Y("value:Q", title=f"{words}{' (%)' if is_share else ''}", scale=alt.Scale(zero=True))
    tip = [
        alt.Tooltip("when:N", title="Period"),
        alt.Tooltip("value:Q", title="Value", format=",.1f"),
        alt.Tooltip("state:N", title="Loaded"),
        alt.Tooltip("why:N", title="Marked"),
    ]
    line = (
        alt.Chart(drawn)
        .mark_line(color="#1d70b8", strokeWidth=1.5, invalid="break-paths-show-domains")
        .encode(x=x, y=y)
    )
    points = (
        alt.Chart(drawn.dropna(subset=["value"]))
        .mark_point(size=70, strokeWidth=2)
        .encode(
            x=x,
            y=y,
            tooltip=tip,
            shape=alt.condition("datum.mark != ''", alt.value("diamond"), alt.value("circle")),
            color=alt.condition("datum.mark != ''", alt.value("#b0220f"), alt.value("#1d70b8")),
            fill=alt.condition("datum.look == 'all of it'", alt.value("#1d70b8"), alt.value("#ffffff")),
        )
    )
    layers: list[alt.Chart] = [line, points]
    limits = made.limits
    if limits.mean is not None and limits.upper is not None and limits.lower is not None:
        rules = pd.DataFrame(
            {
                "y": [limits.mean * scale, limits.lower * scale, limits.upper * scale],
                "what": ["mean", "lower limit", "upper limit"],
            }
        )
        layers.append(
            alt.Chart(rules)
            .mark_rule()
            .encode(
                y="y:Q",
                strokeDash=alt.condition("datum.what == 'mean'", alt.value([1, 0]), alt.value([6, 4])),
                color=alt.value("#505a5f"),
                tooltip=[alt.Tooltip("what:N", title="Line"), alt.Tooltip("y:Q", format=",.1f", title="Value")],
            )
        )
    first, last = drawn["period"].iloc[0].date(), drawn["period"].iloc[-1].date()
    notes = notes_between(choice.project.file.notes, first, last)
    if notes:
        marks = pd.DataFrame(
            {"period": [pd.Timestamp(note.date) for note in notes], "text": [note.text for note in notes]}
        )
        layers.append(
            alt.Chart(marks)
            .mark_rule(color="#4c2c92", strokeDash=[2, 3], strokeWidth=1.5)
            .encode(
                x="period:T", tooltip=[alt.Tooltip("text:N", title="Note"), alt.Tooltip("period:T", format="%-d %B %Y")]
            )
        )
    description = f"{words}, {drawn['when'].iloc[0]} to {drawn['when'].iloc[-1]}; the table below has every value"
    st.altair_chart(alt.layer(*layers).properties(height=340, description=description), width="stretch")
    st.caption(
        "Solid line: the mean. Dashed: limits, 2.66 mean moving ranges from it. Diamond: more than chance. Hollow: not "
        "all loaded, or too recent. A break is a gap in what is loaded."
    )
    for note in notes:
        st.markdown(f"- {words_of(note.date)}: {plain(note.text)}")
