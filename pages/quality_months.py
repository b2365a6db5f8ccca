"""Months as bars, one chart a source, so that a broken feed or a change of practice shows as a cliff."""

import base64
import html
from collections.abc import Sequence
from datetime import date

import pandas as pd
import streamlit as st

from builder.dated_notes import notes_between
from builder.project import Project
from builder.quality_cover import Covered
from builder.quality_months import Dip, series
from builder.quality_months_svg import month_words_of, months_svg, summary
from builder.quality_names import source_name
from pages.frame import plain
from pages.quality_notes import list_of_notes, numbered
from pages.quality_picture import picture
from pages.quality_sums import Sums

_STYLE = """<style>
.jm-months { display: grid; grid-template-columns: repeat(auto-fill, minmax(470px, 1fr)); gap: 14px 22px;
  padding: 0 !important; margin: .2rem 0; list-style: none; }
.jm-months > li { margin: 0; }
.jm-months h3 { font-size: 1rem !important; margin: 0; padding: 0 0 .1rem; }
.jm-key { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin: .1rem 0 .4rem; padding: 0 !important;
  list-style: none; font-size: .88rem; color: #505a5f; }
.jm-key li { margin: 0; display: flex; align-items: center; gap: .4rem; }
.jm-key img { width: 16px; height: 12px; flex: none; }
</style>"""
_SPANS = {"2 years": 24, "4 years": 48, "All": 0}
# Ten years of bars are as many as one chart can hold.
_MOST = 120


def months(project: Project, sums: Sums) -> None:
    """The charts over one span, what is marked in words, and the table."""
    if not sums.covers:
        return
    st.html(f'{_STYLE}<h2 class="jm-section">Months</h2>')
    span, which = st.columns([1, 2], vertical_alignment="bottom")
    chosen = span.segmented_control("How far back", list(_SPANS), default="4 years", required=True, key="months-span")
    source, code = _activity(sums, which)
    last = max(cover.as_of for cover in sums.covers)
    back = min(_SPANS[chosen or "4 years"] or _MOST, _MOST)
    begun = sums.months["month"].min() if len(sums.months) else pd.Timestamp(last)
    first = max(_months_before(last, back - 1), begun.date().replace(day=1))
    notes = notes_between(project.file.notes, first, last)
    marked = [dip for dip in sums.dips if dip.month >= first]
    _told(marked)
    _key(any_elsewhere=len(sums.covers) > 1)
    charts = []
    for number, cover in enumerate(_with_activities(sums)):
        if source and cover.source != source:
            continue
        table = series(sums.months, cover, first, last, code)
        own = [dip for dip in marked if (dip.source, dip.code) == (cover.source, code)]
        name = html.escape(source_name(cover.source) + (f", {code}" if code else ""))
        svg = months_svg(cover, table, own, numbered(notes), f"m{number}")
        drawn = picture(svg, summary(cover, table, own), month_words_of(cover, table, own), across=True)
        charts.append(f"<li><h3>{name}</h3>{drawn}</li>")
    st.html(f'<ul class="jm-months">{"".join(charts)}</ul>')
    list_of_notes(notes)
    with st.expander("Months as a table"):
        st.dataframe(_table(sums, first, last), placeholder="–")


def _with_activities(sums: Sums) -> list[Covered]:
    """The sources that hold activities of their own; a file of outcomes holds none."""
    held = set(sums.months["source"])
    return [cover for cover in sums.covers if cover.source in held]


def _activity(sums: Sums, place: st.delta_generator.DeltaGenerator) -> tuple[str, str]:
    """One activity of a source that holds several, where one is chosen; else ("", "") for all sources."""
    told = sums.months.groupby(["source", "code"])["activities"].sum().sort_values(ascending=False)
    several = sums.months.groupby("source")["code"].nunique()
    covered = {cover.source for cover in sums.covers}
    pairs = [pair for pair in told.index.tolist() if several[pair[0]] > 1 and pair[0] in covered]
    if not pairs:
        return "", ""
    chosen = place.selectbox(
        "Activity",
        [("", ""), *sorted(pairs)],
        format_func=lambda pair: f"{source_name(pair[0])}: {pair[1]}" if pair[0] else "All activities of every source",
        key="months-activity",
    )
    return chosen if chosen else ("", "")


def _told(marked: Sequence[Dip]) -> None:
    if marked:
        # Sources that are merged fall together, and by the same figures: that is said once.
        once = {(dip.month, dip.activities, dip.usual): dip for dip in reversed(marked)}
        lines = "  \n".join(f"▼ {plain(dip.words)}" for dip in reversed(once.values()))
        st.warning(
            f"{lines}  \nThese months hold under a third of what is usual round them: a broken feed, or a change of "
            "practice. Ask for the export again, or say what happened under Dated notes."
        )
    else:
        st.markdown("No month falls to under a third of what is usual round it.")


def _key(*, any_elsewhere: bool) -> None:
    hatch = '<path d="M0 12L12 0M4 12L16 0M0 6L6 0M10 12L16 6" stroke="#8a949c" stroke-width="1.6"/>'
    swatches = [
        ('<rect width="16" height="12" fill="#1d70b8"/>', "began in this month"),
        (
            '<rect x="1" y="1" width="14" height="10" fill="#fff" stroke="#1d70b8" stroke-dasharray="3 2"/>',
            "only part of the month is covered",
        ),
        (hatch, "not loaded"),
        ('<path d="M3 2h10l-5 8z" fill="#942514"/>', "under a third of the usual"),
    ]
    if any_elsewhere:
        pale = '<rect x="1" y="1" width="14" height="10" fill="#d2e2f1" stroke="#1d70b8"/>'
        swatches.insert(1, (pale, "the same, kept from another source"))
    items = "".join(f"<li>{_swatch(svg)}{words}</li>" for svg, words in swatches)
    st.html(f'<ul class="jm-key" aria-label="What the bars mean">{items}</ul>')


def _swatch(svg: str) -> str:
    whole = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 12">{svg}</svg>'
    data = base64.b64encode(whole.encode("utf-8")).decode("ascii")
    return f'<img alt="" src="data:image/svg+xml;base64,{data}">'


def _table(sums: Sums, first: date, last: date) -> pd.DataFrame:
    """Months by source as words and figures; "not loaded" where they are not covered."""
    columns = {}
    for cover in _with_activities(sums):
        table = series(sums.months, cover, first, last)
        counts = table["activities"].astype("str").mask(table["state"] == "not loaded", "not loaded")
        columns[source_name(cover.source)] = counts.set_axis(table["month"].dt.strftime("%B %Y"))
    shown = pd.DataFrame(columns)
    shown.index.name = "Month"
    return shown


def _months_before(day: date, months: int) -> date:
    number = day.year * 12 + day.month - 1 - months
    return date(number // 12, number % 12 + 1, 1)
