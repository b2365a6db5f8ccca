"""What Flow measures: a period and a set of children, kept in the address, and how the choice reads in words."""

from dataclasses import dataclass
from datetime import date, timedelta
from urllib.parse import quote

import numpy as np
import pandas as pd
import streamlit as st

from builder.cohorts import Cohort, cohorts
from builder.project import Project
from pages.frame import plain, words_of
from player.chosen import Chosen
from player.edge_measures import edge_measures
from player.facts import Facts, facts
from player.node_measures import node_measures
from player.play import Play

_ALL, _YEAR, _OWN = "all", "year", "days"


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """`words`: period and children in words; `key`: the same as text, for what is kept. `cohorts`: what children can
    be told apart by. `rounded`: counts are shown as they may leave (`builder.disclosure`)."""

    project: Project
    shown: Play
    facts: Facts
    chosen: Chosen
    words: str
    key: str
    cohorts: tuple[Cohort, ...]
    rounded: bool

    def nodes(self) -> pd.DataFrame:
        """`node_measures` of the choice."""
        return _nodes(self.state, self.key, self)

    def edges(self) -> pd.DataFrame:
        """`edge_measures` of the choice."""
        return _edges(self.state, self.key, self)

    @property
    def state(self) -> str:
        """The project's state."""
        return f"{self.project.folder} {self.project.picture_version}"

    def members(self, cohort: Cohort, value: str) -> np.ndarray:
        """Which child numbers of the facts hold a value of a cohort."""
        return members(self.shown, self.facts, cohort, value)


def choose(project: Project, shown: Play, *, with_period: bool = True, with_children: bool = True) -> Choice | None:
    """Draws the controls; None while the days chosen are no period. `with_period`: False for a view that has its own
    way to say which days; `with_children`: False for one that is of all children."""
    state = f"{project.folder} {project.picture_version}"
    made = facts_of(state, shown)
    offered = _cohorts(state, shown, project)
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="medium")
    period = _period(made.as_of, row) if with_period else _ALL
    first, last = _days(period, made, row)
    if first is not None and last is not None and first > last:
        st.warning("The period ends before it begins. Choose a later last day.")
        return None
    children, whose = _children(shown, made, offered, row) if with_children else (None, "all children")
    rounded = row.toggle(
        "For presenting",
        key="flow-presenting",
        help=f"Shows 1 to {max(int(project.file.settings.small_group), 5)} as “c”, other counts rounded to the nearest "
        "5 and percentages of these, as in all that is downloaded.",
    )
    about = f"help?read=reference/measures&project={quote(project.name)}"
    row.markdown(f"[What each measure means]({about})", width="content")
    words = f"{_period_words(first, last, made)} · {whose}" if with_period else whose
    key = f"{first} {last} {whose}"
    return Choice(project, shown, made, Chosen(first, last, children), words, key, offered, rounded)


def _period(as_of: date, place: st.delta_generator.DeltaGenerator) -> str:
    options = {_ALL: "All that is loaded", _YEAR: "The last 12 months"}
    april = as_of.year if (as_of.month, as_of.day) >= (3, 31) else as_of.year - 1
    options |= {str(year): f"Year to 31 March {year}" for year in range(april, april - 5, -1)}
    options[_OWN] = "Other days"
    if "flow-period" not in st.session_state:
        asked = st.query_params.get("period", _ALL)
        st.session_state["flow-period"] = asked if asked in options else _OWN if "/" in asked else _ALL
    if st.session_state["flow-period"] not in options:
        st.session_state["flow-period"] = _ALL
    chosen = str(
        place.selectbox("Period", list(options), format_func=options.__getitem__, key="flow-period", width=240)
    )
    if chosen != _OWN:
        _keep("period", "" if chosen == _ALL else chosen)
    return chosen


def _days(period: str, made: Facts, place: st.delta_generator.DeltaGenerator) -> tuple[date | None, date | None]:
    if period == _ALL:
        return None, None
    if period == _YEAR:
        before = made.as_of.replace(day=28) if (made.as_of.month, made.as_of.day) == (2, 29) else made.as_of
        return before.replace(year=before.year - 1) + timedelta(days=1), made.as_of
    if period != _OWN:
        return date(int(period) - 1, 4, 1), date(int(period), 3, 31)
    asked = st.query_params.get("period", "").split("/")
    try:
        first, last = (date.fromisoformat(day) for day in asked)
    except ValueError:
        first, last = made.as_of.replace(day=1), made.as_of
    first = place.date_input("First day", first, key="flow-first", format="DD/MM/YYYY", width=150)
    last = place.date_input("Last day", last, key="flow-last", format="DD/MM/YYYY", width=150)
    _keep("period", f"{first}/{last}")
    return first, last


def _period_words(first: date | None, last: date | None, made: Facts) -> str:
    if first is None or last is None:
        return f"All that is loaded, to {words_of(made.as_of)}"
    return f"{words_of(first)} to {words_of(last)}"


def _children(
    shown: Play,
    made: Facts,
    offered: tuple[Cohort, ...],
    place: st.delta_generator.DeltaGenerator,
) -> tuple[np.ndarray | None, str]:
    by_name = {cohort.name: cohort for cohort in offered}
    asked, _, value = st.query_params.get("who", "").partition(":")
    if "flow-who" not in st.session_state:
        st.session_state["flow-who"] = asked if asked in by_name else ""
    if st.session_state["flow-who"] not in ["", *by_name]:
        st.session_state["flow-who"] = ""
    name = place.selectbox(
        "Children",
        ["", *by_name],
        format_func=lambda key: by_name[key].label if key else "All children",
        key="flow-who",
        width=240,
    )
    if not name:
        _keep("who", "")
        return None, "all children"
    cohort = by_name[name]
    state = f"flow-which-{name}"
    if state not in st.session_state:
        st.session_state[state] = value if asked == name and value in cohort.values else cohort.values[-1]
    held = str(
        place.selectbox("Who are", cohort.values, format_func=lambda one: one or "not recorded", key=state, width=240)
    )
    _keep("who", f"{name}:{held}")
    if cohort.warning:
        st.caption(plain(cohort.warning))
    return members(shown, made, cohort, held), f"{cohort.label}: {held or 'not recorded'}"


def members(shown: Play, made: Facts, cohort: Cohort, value: str) -> np.ndarray:
    """Which child numbers of the facts hold a value of a cohort (`cohort.numbers` follows the drawn children)."""
    drawn = _drawn(shown)
    holds = drawn["child"][cohort.numbers == cohort.values.index(value)]
    found: np.ndarray = np.isin(made.names.to_numpy().astype(str), holds.to_numpy().astype(str))
    return found


def _keep(name: str, value: str) -> None:
    if value and st.query_params.get(name) != value:
        st.query_params[name] = value
    elif not value and name in st.query_params:
        del st.query_params[name]


def _drawn(shown: Play) -> pd.DataFrame:
    there = shown.journeys.legs["child"].cat.categories
    return shown.children[shown.children["child"].isin(there)].reset_index(drop=True)


@st.cache_resource(max_entries=4, show_spinner="Counting …")
def facts_of(state: str, _shown: Play) -> Facts:
    """The facts of a project's state."""
    return facts(_shown.journeys, _shown.placed.coverage.fed)


@st.cache_resource(max_entries=4, show_spinner=False)
def _cohorts(state: str, _shown: Play, _project: Project) -> tuple[Cohort, ...]:
    settings = _project.file.settings
    return cohorts(_drawn(_shown), small_group=int(settings.small_group), only=settings.cohorts)


@st.cache_resource(max_entries=24, show_spinner="Counting …")
def _nodes(state: str, key: str, _choice: Choice) -> pd.DataFrame:
    return node_measures(_choice.facts, _choice.chosen)


@st.cache_resource(max_entries=24, show_spinner="Counting …")
def _edges(state: str, key: str, _choice: Choice) -> pd.DataFrame:
    return edge_measures(_choice.facts, _choice.chosen)
