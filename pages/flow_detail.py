"""What is chosen on Flow, looked at closely: a place or a way."""

import html
from typing import Any
from urllib.parse import urlencode

import altair as alt
import numpy as np
import pandas as pd
import streamlit as st

from builder.disclosure import HIDDEN, percentages, rounded
from pages.flow_choice import Choice
from pages.flow_forms import CAME_FROM, WENT_TO
from pages.flow_tables import show_table
from pages.flow_trend_chart import Followed, as_shown, trend_chart, trend_table, trend_words
from pages.frame import plain, words_of
from pages.measure_help import measure_help
from player.node_detail import came_from, lengths, open_days, went_to
from player.trend import MEASURES, trend

_BLUE = "#1d70b8"


def detail(choice: Choice, nodes: pd.DataFrame, edges: pd.DataFrame, chosen: str) -> None:
    """Draws the panel of what is chosen: "" for nothing, a node's id, or two joined by "→"."""
    if not chosen:
        st.info("Choose a place or a way to see from where, to where, how long, and what is open now.")
        return
    if "→" in chosen:
        source, _, to = chosen.partition("→")
        _way(choice, edges[(edges["from"] == source) & (edges["to"] == to)].iloc[0])
    else:
        _place(choice, nodes[nodes["node"] == chosen].iloc[0], edges, chosen)


def _place(choice: Choice, row: pd.Series, edges: pd.DataFrame, node_id: str) -> None:
    if row["data"] == "no data" and pd.isna(row["began"]):
        st.warning(f"{plain(str(row['label']))}: no data. None of the files loaded feeds this place.")
        return
    node = choice.facts.service_map.index[node_id]
    first, second, third = st.columns(3)
    if row["kind"] == "exit":
        first.metric("Left this way", _count(choice, row["arrivals"]), help=measure_help("Left this way"))
    else:
        first.metric("There", _count(choice, row["present"]), help=measure_help("There at the end"))
    second.metric("Came", _count(choice, row["began"]), help=measure_help("Visits begun"))
    third.metric("Children", _count(choice, row["children"]), help=measure_help("Children of a place"))
    coming, going, time, months = st.tabs(["From where", "To where", "Time in it", "Trend"])
    with coming:
        came = came_from(choice.facts, choice.chosen, node).assign(place=node_id)
        show_table(choice, came, CAME_FROM, f"flow-came-{node_id}", height=_height(came))
        st.caption("Where the visits came from that began in the period; off the map where no drawn way leads.")
    with going:
        followed = went_to(choice.facts, edges, node_id).assign(place=node_id)
        if len(followed):
            show_table(choice, followed, WENT_TO, f"flow-went-{node_id}", height=_height(followed))
        else:
            st.markdown(
                "No visit to it ended in the period." if row["kind"] != "exit" else "Nothing follows a way out."
            )
        st.caption("What followed the visits that ended in the period.")
    with time:
        _time(choice, row, node)
    with months:
        _trend(choice, "began", node)


def _way(choice: Choice, row: pd.Series) -> None:
    if pd.isna(row["moves"]):
        st.warning("No data: none of the files loaded feeds one of its ends.")
        return
    if not row["carried"]:
        st.info("No drawn way carries these moves: on the picture they are off the map.")
    first, second, third = st.columns(3)
    first.metric("Moves", _count(choice, row["moves"]), help=measure_help("Moves"))
    second.metric("Children", _count(choice, row["children"]), help=measure_help("Children of a way"))
    share = "–" if pd.isna(row["share"]) or choice.rounded else f"{row['share']:.0%}"
    third.metric("Share", share, help=measure_help("Share of all that followed"))
    if not pd.isna(row["median_gap_days"]) and not _few(choice, row["moves"]):
        wait = row["median_gap_days"]
        words = (
            "on the day the one before ended"
            if wait < 1
            else f"within **{wait:,.0f} days** of the end of the one before"
        )
        st.markdown(f"Half of them began {words}.")
    index = choice.facts.service_map.index
    source, to = index[str(row["from"])], index[str(row["to"])]
    _time(choice, row, to, source)
    _trend(choice, "moves", source, to)


def _time(choice: Choice, row: pd.Series, node: int, came: int | None = None) -> None:
    one = choice.facts.service_map.nodes[node]
    if pd.isna(row["timed"]) or not row["timed"]:
        st.markdown("None that ended in the period has a length: it is a moment, or its source gives no end.")
    elif _few(choice, row["timed"]):
        st.markdown("Too few ended in the period to say how long they took.")
    else:
        st.markdown(
            f"Median **{row['median_days']:,.0f} days**, 9 in 10 within **{row['p90_days']:,.0f}** "
            f"({_count(choice, row['timed'])} that ended in the period)."
        )
        _bars(choice, lengths(choice.facts, choice.chosen, node, came))
    if one.target is not None and not pd.isna(row["judged"]) and row["judged"]:
        unit = "working days" if one.target.unit == "working" else "days"
        since = f" from {choice.facts.service_map.node(one.target.from_id).label}" if one.target.from_id else ""
        if _few(choice, row["judged"]):
            told = "too few to say"
        else:
            told = (
                f"**{_share(choice, row['over_target'], row['judged'])}** over it, median {row['median_spent']:,.0f} "
            )
            told += f"(of {_count(choice, row['judged'])})"
        st.markdown(f"Target {one.target.days} {unit}{plain(since)}: {told}.")
    if came is None and not pd.isna(row["open_now"]) and row["open_now"] and one.kind != "exit":
        _open(choice, row, node)


def _trend(choice: Choice, measure: str, node: int, to: int | None = None) -> None:
    """Month by month, as Trends has it."""
    made = trend(choice.facts, choice.chosen, measure, node, to, covers=choice.shown.covers)
    if not len(made.table):
        st.markdown("Nothing of it lies in this period.")
        return
    of = Followed(MEASURES[measure][0], "month", counts=True, small=True)
    seen = as_shown(choice, made, of)
    st.markdown(f"**{of.words} by month.** {trend_words(seen, of.by)}")
    trend_chart(choice, trend_table(seen, of), seen, of)
    nodes = choice.facts.service_map.nodes
    address = {"project": choice.project.name, "view": "trends", "measure": measure, "place": nodes[node].id}
    if to is not None:
        address["to"] = nodes[to].id
    # A link of Markdown would open another tab.
    link = html.escape(f"flow?{urlencode(address)}")
    st.html(f'<a href="{link}" target="_self">Larger, with the dated notes, in Trends</a>')


def _open(choice: Choice, row: pd.Series, node: int) -> None:
    days = open_days(choice.facts, choice.chosen, node)
    if _few(choice, len(days)):
        st.markdown(f"Open on {words_of(choice.facts.as_of)}: {_count(choice, len(days))}.")
        return
    over = row["open_over_target"]
    # The longest is one child's: it is not told to others.
    most = "" if choice.rounded else f", {days[0]:,.0f} at most"
    late = "" if pd.isna(over) else f"; {_count(choice, over)} past the target"
    st.markdown(
        f"Open on {words_of(choice.facts.as_of)}: **{_count(choice, len(days))}**, for {np.median(days):,.0f} days "
        f"(median){most}{late}."
    )


def _bars(choice: Choice, table: pd.DataFrame) -> None:
    small = choice.project.file.settings.small_group
    if choice.rounded:
        told = rounded(table["visits"], small)
        table = table.assign(visits=pd.to_numeric(told.replace(HIDDEN, 0)), words=told.astype("str"))
    else:
        table = table.assign(words=table["visits"].map("{:,}".format))
    base = alt.Chart(table).encode(
        y=alt.Y("bar:N", sort=None, title=None, axis=alt.Axis(ticks=False, domain=False)),
        x=alt.X("visits:Q", title=None, axis=None),
        tooltip=[alt.Tooltip("bar:N", title="Days"), alt.Tooltip("words:N", title="Visits")],
    )
    bars = base.mark_bar(color=_BLUE, height=13)
    labels = base.mark_text(align="left", dx=4, color="#505a5f").encode(text="words:N")
    chart = (bars + labels).properties(height=22 * len(table), description="How many visits took how many days")
    st.altair_chart(chart, width="stretch")


def _height(table: pd.DataFrame) -> int:
    """Of a table in the panel, in pixels: all of it while it is short."""
    return min(38 + 35 * max(len(table), 1), 330)


def _count(choice: Choice, count: Any) -> str:
    if count is None or pd.isna(count):
        return "no data"
    if not choice.rounded:
        return f"{int(count):,}"
    told = rounded(pd.Series([count]), choice.project.file.settings.small_group).iloc[0]
    return str(told) if isinstance(told, str) else f"{told:,}"


def _share(choice: Choice, part: Any, whole: Any) -> str:
    """A share in words; while presenting of rounded counts."""
    if not choice.rounded:
        return f"{int(part) / int(whole):.0%}"
    small = choice.project.file.settings.small_group
    told = percentages(rounded(pd.Series([part]), small), rounded(pd.Series([whole]), small)).iloc[0]
    return told if isinstance(told, str) else f"{told}%"


def _few(choice: Choice, count: Any) -> bool:
    """Whether a count must not be told now, nor what stands on it."""
    return _count(choice, count) == HIDDEN
