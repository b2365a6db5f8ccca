"""The picture of a trend: its line, what is marked on it, its limits, and the dated notes."""

from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter

import altair as alt
import pandas as pd
import streamlit as st

from builder.dated_notes import notes_between
from pages.flow_choice import Choice
from pages.frame import plain, words_of
from player.country_judged import LeftOut
from player.trend import EARLY, GAP, PART, WHOLE, Trend
from player.trend_presented import presented_trend
from player.xmr import FEWEST


@dataclass(frozen=True, slots=True)
class Followed:
    """What is followed: in `words`, `by` month or quarter; a `share`, or one of the `counts`. `left`: which of `what`
    could not be judged. `small`: for a panel, without what stands beneath."""

    words: str
    by: str
    share: bool = False
    counts: bool = False
    left: tuple[LeftOut, ...] = ()
    what: str = ""
    small: bool = False


def trend_table(made: Trend, of: Followed) -> pd.DataFrame:
    """A trend as a table: `period`, `when` (in words), `value` (shares as percent), `of`, `state`, `why`, and `part`
    where a share has one."""
    table = made.table
    told = pd.DataFrame(
        {
            "period": table["period"],
            "when": [when(day, of.by) for day in table["period"]],
            "value": table["value"] * (100 if of.share else 1),
            "of": table["of"],
            "state": table["state"].where(table["state"] != WHOLE, "all of it"),
            "why": list(made.limits.why),
        }
    )
    return told.assign(part=table["part"]) if of.share and "part" in table else told


def when(day: pd.Timestamp, by: str) -> str:
    """A month or quarter in words, by its first day."""
    if by == "month":
        return f"{day:%B %Y}"
    return f"{day:%B} to {day + pd.DateOffset(months=2):%B %Y}"


def trend_words(made: Trend, by: str) -> str:
    """What the limits say, in words."""
    limits, states = made.limits, made.table["state"]
    gaps, parts, early = ((states == one).sum() for one in (GAP, PART, EARLY))
    lines = []
    if limits.mean is None:
        lines.append(f"There are {limits.points} whole {by}s; limits need {FEWEST}.")
    else:
        marked = _marked(made, by)
        if marked:
            shown = "; ".join(marked[:8]) + (f"; and {len(marked) - 8} more" if len(marked) > 8 else "")
            lines.append(f"More than chance: {shown}.")
        else:
            lines.append(f"Nothing here is more than chance from {by} to {by}.")
    if gaps:
        lines.append(
            f"1 {by} is not loaded: it is left as a gap."
            if gaps == 1
            else f"{gaps} {by}s are not loaded: they are left as gaps."
        )
    if parts:
        lines.append(f"{parts} are loaded only in part and stand for no limit.")
    if early:
        lines.append(f"{early} are too recent to know what followed.")
    return " ".join(lines)


def _marked(made: Trend, by: str) -> list[str]:
    """What is marked and why, neighbours that are marked alike as one."""
    said = []
    for why, group in groupby(zip(made.table["period"], made.limits.why, strict=True), key=itemgetter(1)):
        days = [day for day, _ in group]
        if why:
            last = days[-1] if by == "month" else days[-1] + pd.DateOffset(months=2)
            first = when(days[0], by) if len(days) == 1 else f"{days[0]:%B %Y} to {last:%B %Y}"
            said.append(f"{first}: {why}")
    return said


def as_shown(choice: Choice, made: Trend, of: Followed) -> Trend:
    """The trend as it may be shown now: while one presents of rounded counts, its limits too."""
    if not choice.rounded:
        return made
    return presented_trend(made, choice.project.file.settings.small_group, share=of.share, counts=of.counts)


def trend_chart(choice: Choice, table: pd.DataFrame, made: Trend, of: Followed) -> None:
    """Draws it; `made` is that of `as_shown`, `table` its `trend_table`."""
    scale = 100 if of.share else 1
    drawn = table.assign(look=table["state"], mark=table["why"])
    x = alt.X("period:T", title=None, axis=alt.Axis(format="%b %Y", labelAngle=0, tickCount=4 if of.small else 12))
    title = None if of.small else f"{of.words}{' (%)' if of.share else ''}"
    y = alt.Y("value:Q", title=title, scale=alt.Scale(zero=True), axis=alt.Axis(tickCount=4 if of.small else 6))
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
        .mark_point(size=25 if of.small else 70, strokeWidth=2)
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
    description = f"{of.words}, {drawn['when'].iloc[0]} to {drawn['when'].iloc[-1]}; the table below has every value"
    st.altair_chart(
        alt.layer(*layers).properties(height=140 if of.small else 340, description=description), width="stretch"
    )
    if of.small:
        return
    st.caption(
        "Solid line: the mean. Dashed: limits, 2.66 mean moving ranges from it. Diamond: more than chance. Hollow: not "
        "all loaded, or too recent. A break is a gap in what is loaded."
    )
    for note in notes:
        st.markdown(f"- {words_of(note.date)}: {plain(note.text)}")
