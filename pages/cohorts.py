"""Cohorts: what children can be told apart by, in which groups, and which of it Play offers."""

import html
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st

from builder.age_bands import band_labels, band_of, months_old
from builder.cohorts import OTHER, Cohort, cohorts, fold, with_events
from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_settings
from builder.quality_names import day_words
from builder.settings import Settings, read_settings
from pages.frame import has_picture, shown_of, tell

_STYLE = """<style>
.jm-cohorts { columns: 330px; column-gap: .9rem; }
.jm-cohort { border: 1px solid #d8dde3; border-radius: 6px; padding: .7rem .9rem .8rem; background: #fff;
  break-inside: avoid; margin-bottom: .9rem; }
.jm-cohort table { border-collapse: collapse; width: 100%; font-size: .9rem; }
.jm-cohort caption { text-align: left; font-weight: 700; font-size: 1rem; padding-bottom: .35rem; color: #0b0c0c; }
.jm-cohort caption span { font-weight: 400; font-size: .85rem; color: #505a5f; float: right; }
.jm-cohort th, .jm-cohort td { border: 0; padding: .18rem 0; vertical-align: middle; }
.jm-cohort th { font-weight: 400; text-align: left; width: 52%; padding-right: .6rem; }
.jm-cohort td.jm-count { text-align: right; width: 4.2rem; font-variant-numeric: tabular-nums; padding-right: .6rem; }
.jm-cohort .jm-bar { height: .6rem; background: #1d70b8; min-width: 1px; }
.jm-cohort .jm-quiet th, .jm-cohort .jm-quiet td { color: #505a5f; }
.jm-cohort .jm-quiet .jm-bar { background: #b1b4b6; }
.jm-cohort p { font-size: .85rem; color: #505a5f; margin: .5rem 0 0; }
</style>"""
# So many values are shown of one attribute; the rest is told as a number.
_MOST = 12


def show(project: Project) -> None:
    """Draws the view."""
    settings = project.file.settings
    st.markdown(
        "What children can be told apart by. A value held by "
        f"1 to {settings.small_group} children stands as “{OTHER}” here and on Play. Where one value only is so "
        "small, what is not known or the next smallest goes with it, unless that is a value of many children."
    )
    if message := st.session_state.pop("cohorts-message", None):
        st.success(message)
    children, which = _children(str(project.folder), project.version, project)
    if not len(children):
        st.info("No children are loaded yet. Load a file above; what was read says why rows were set aside.")
        return
    found = cohorts(children, small_group=settings.small_group)
    bands, offered = st.columns(2, gap="large")
    with bands:
        _bands(project, settings)
    with offered:
        _offered(project, settings, found)
    st.subheader(f"{len(children):,} children {which}")
    cards = [_ages(children, settings, project.file.as_of), *(_card(one) for one in found)]
    st.html(f'{_STYLE}<div class="jm-cohorts">{"".join(cards)}</div>')


@st.cache_resource(max_entries=4, show_spinner=False)
def _children(folder: str, version: str, _project: Project) -> tuple[pd.DataFrame, str]:
    """The children that Play draws, so that nothing counted here can be subtracted from what Play offers; all that
    are loaded while there is no picture. The first two arguments name the project's state."""
    if has_picture(_project):
        try:
            shown = shown_of(_project)
        except Refused:
            pass
        else:
            drawn = shown.journeys.legs["child"].unique()
            return shown.children[shown.children["child"].isin(drawn)], "drawn on Play"
    return with_events(_project.children(), _project.activities()), "loaded"


def _bands(project: Project, settings: Settings) -> None:
    with st.form("age-bands"):
        typed = st.text_input(
            "Age bands begin at these years",
            ", ".join(map(str, settings.age_bands)),
            help="Whole years with commas between, each above the one before. Children not born yet are always apart.",
        )
        st.caption(f"Now: {', '.join(band_labels(settings.age_bands)[:-1])}.")
        if st.form_submit_button("Keep these bands"):
            parts = [part.strip() for part in typed.split(",") if part.strip()]
            years = [int(part) if part.isascii() and part.isdigit() else part for part in parts]
            try:
                bands = read_settings({"age_bands": years}).age_bands
                save_settings(project, replace(settings, age_bands=bands))
            except Refused as refused:
                tell(refused.problems)
            else:
                _done(f"Age bands kept: {', '.join(band_labels(bands)[:-1])}.")


def _offered(project: Project, settings: Settings, found: Sequence[Cohort]) -> None:
    names = {one.name: one.label for one in found}
    chosen = [name for name in names if settings.cohorts is None or name in settings.cohorts]
    with st.form("offered"):
        kept = st.multiselect(
            "Offered as filters on Play",
            list(names),
            chosen,
            format_func=names.__getitem__,
            placeholder="None: Play filters by age and by what happened only",
        )
        st.caption("The age, the times through and the places gone through are always offered.")
        if st.form_submit_button("Keep this choice"):
            # Chosen before and not to be had just now, such as an attribute of a file that is to be loaded again.
            absent = [name for name in settings.cohorts or () if name not in names]
            only = None if len(kept) == len(names) and not absent else (*kept, *absent)
            try:
                save_settings(project, replace(settings, cohorts=only))
            except Refused as refused:
                tell(refused.problems)
            else:
                _done(f"Play offers {len(kept):,} of {len(names):,} attributes.")


def _done(message: str) -> None:
    st.session_state["cohorts-message"] = message
    st.rerun()


def _ages(children: pd.DataFrame, settings: Settings, as_of: date | None) -> str:
    day = pd.Timestamp(as_of or date.today())
    values = fold(band_of(months_old(children["birth_month"], day), settings.age_bands), settings.small_group)
    counts = values.value_counts()
    rows = [(label, int(counts[label])) for label in (*band_labels(settings.age_bands), OTHER) if label in counts]
    return _table("Age band", f"on {day_words(day.date())}", rows, "The age on Play is that at the moment shown.")


def _card(cohort: Cohort) -> str:
    rows = [
        (value or "not recorded", count) for value, count in zip(cohort.values, cohort.counts, strict=True) if count
    ]
    # Not recorded stands last, as on Play.
    rows = rows[1:] + rows[:1] if cohort.counts[0] else rows
    return _table(cohort.label, "", rows, cohort.warning)


def _table(title: str, beside: str, rows: Sequence[tuple[str, int]], note: str) -> str:
    most = max((count for _, count in rows), default=1)
    largest = sorted(rows, key=lambda row: -row[1])[:_MOST]
    lines = "".join(_row(value, count, most) for value, count in rows if (value, count) in largest)
    rest = len(rows) - len(largest)
    more = f"<p>And {rest:,} smaller groups.</p>" if rest > 0 else ""
    said = f"<p>{html.escape(note)}</p>" if note else ""
    quiet = f"<span>{html.escape(beside)}</span>" if beside else ""
    return (
        f'<div class="jm-cohort"><table><caption>{html.escape(title)}{quiet}</caption>'
        f"<tbody>{lines}</tbody></table>{more}{said}</div>"
    )


def _row(value: str, count: int, most: int) -> str:
    quiet = ' class="jm-quiet"' if value in ("not recorded", OTHER) else ""
    return (
        f'<tr{quiet}><th scope="row">{html.escape(value)}</th><td class="jm-count">{count:,}</td>'
        f'<td><div class="jm-bar" style="width:{100 * count / most:.1f}%"></div></td></tr>'
    )
