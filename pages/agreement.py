"""Does it agree with our return? The statutory measures counted twice, beside the figure that was published."""

import html
from datetime import date

import streamlit as st

from builder.agreement import Agreement, Told, agreement_table, agreements, prepared
from builder.agreement_cover import Days, default_period, windows
from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_published
from builder.published import Changed
from builder.quality_names import day_words, days_words
from pages.frame import has_picture, shown_of, tell

_OTHER = "Other dates"
_WIDTHS = [3.2, 1.15, 1, 1.05, 3.3]
_STYLE = """<style>
.st-key-jm-agreement [data-testid="stNumberInputContainer"] button { display: none; }
.st-key-jm-agreement [data-testid="stVerticalBlock"] { gap: .35rem; }
.st-key-jm-agreement [data-testid="stHorizontalBlock"] { border-bottom: 1px solid #d8dde3; padding: .45rem 0 .55rem; }
.jm-agrees { line-height: 1.4; }
.jm-agrees b { font-size: 1rem; }
.jm-agrees p { font-size: .85rem; color: #505a5f; margin: .15rem 0 0; }
.jm-agrees .jm-said { font-size: .95rem; color: #0b0c0c; margin: 0 0 .25rem; }
.jm-agrees .jm-warned { border-left: 3px solid #f47738; padding-left: .5rem; }
</style>"""
_YEARS = 6


def show(project: Project) -> None:
    """Draws the view."""
    st.markdown(
        "Each measure is counted from the files, before any code map, and from the map, as Play draws it. Type in what "
        "was published: the difference is told in words, with only those reasons that can be known."
    )
    told = _told(str(project.folder), project.version, project)
    usual = default_period(told.covered)
    if usual is None:
        st.info(
            "Nothing that is loaded has a date yet, so there is nothing to count. Load a file above; what was read "
            "says why rows were set aside."
        )
        return
    chosen = _pickers(project, told, usual)
    if chosen is None:
        return
    period, day = chosen
    found = _found(str(project.folder), project.version, period, day, told)
    st.html(_STYLE)
    with st.container(key="jm-agreement"), st.form("published", border=False):
        changed: dict[str, dict[str, int | None]] = {}
        for title, rows in (
            (f"In the period, {days_words(*period)}", [one for one in found if one.measure.in_period]),
            (f"On the day, {day_words(day)}", [one for one in found if not one.measure.in_period]),
        ):
            _head(title)
            for one in rows:
                _row(project, one, changed)
        keep, download = st.columns([1, 3], vertical_alignment="center")
        with keep:
            pressed = st.form_submit_button("Keep the published figures", type="primary", width="stretch")
        with download:
            st.caption("They are kept with the project, for this period and day, and noted in its audit file.")
    if pressed:
        _keep(project, changed)
    # Beside the button that was pressed, which may be far below the top.
    if message := st.session_state.pop("published-message", None):
        st.success(message)
    st.download_button(
        "Download as CSV",
        agreement_table(found).to_csv(index=False).encode("utf-8-sig"),
        f"agreement-{period[0].isoformat()}-{period[1].isoformat()}.csv",
        "text/csv",
        on_click="ignore",
    )


@st.cache_resource(max_entries=4, show_spinner="Counting …")
def _told(folder: str, version: str, _project: Project) -> Told:
    # The first two name the project's state.
    shown = None
    if has_picture(_project):
        try:
            shown = shown_of(_project)
        except Refused:
            shown = None
    activities = _project.activities()
    sources = _project.file.sources
    told = Told(
        activities,
        _project.set_aside(),
        [source.name for source in sources],
        windows(activities, {source.name: source.as_of for source in sources}),
        _project.file.published,
        shown.service_map if shown else None,
        shown.placed if shown else None,
    )
    return prepared(told)


@st.cache_resource(max_entries=16, show_spinner="Counting …")
def _found(folder: str, version: str, period: Days, day: date, _told: Told) -> tuple[Agreement, ...]:
    return agreements(_told, period, day)


def _pickers(project: Project, told: Told, usual: Days) -> tuple[Days, date] | None:
    """The period and the day; None while they make no sense."""
    years = [(date(year, 4, 1), date(year + 1, 3, 31)) for year in range(usual[1].year, usual[1].year - _YEARS - 1, -1)]
    names = {f"Year to {day_words(year[1])}": year for year in years}
    usual_name = f"Year to {day_words(usual[1])}"
    which, first, last, on = st.columns([1.5, 1, 1, 1])
    with which:
        options = [*names, _OTHER]
        chosen = st.selectbox("Period", options, index=options.index(usual_name), key=f"period-{project.file.id}")
    period = names.get(chosen, usual)
    if chosen == _OTHER:
        with first:
            begun = st.date_input("First day", usual[0], format="DD/MM/YYYY")
        with last:
            over = st.date_input("Last day", usual[1], format="DD/MM/YYYY")
        if not isinstance(begun, date) or not isinstance(over, date) or begun > over:
            st.error("The last day of the period comes before its first: choose the days again.")
            return None
        period = (begun, over)
    with on:
        day = st.date_input("On the day", period[1], format="DD/MM/YYYY", key=f"day-{period[1].isoformat()}")
    return (period, day) if isinstance(day, date) else None


def _head(title: str) -> None:
    st.subheader(title)
    heads = ("What is counted", "From the files", "From the map", "Published", "Differences")
    for place, words in zip(st.columns(_WIDTHS), heads, strict=True):
        place.html(f'<div class="jm-agrees"><b>{words}</b></div>')


def _row(project: Project, one: Agreement, changed: dict[str, dict[str, int | None]]) -> None:
    name, files, drawn, published, words = st.columns(_WIDTHS)
    name.html(_cell(f"<b>{one.measure.label}</b>", one.measure.definition))
    sources = (f"{source}: {figure:,}" for source, figure in one.by_source.items())
    files.html(_figure(one.files, *((one.no_files,) if one.files is None else sources)))
    drawn.html(_figure(one.drawn, one.no_map))
    # A field that begins with a value of its own cannot be emptied again; one that is given it can.
    key = f"published-{project.file.id}-{one.measure.id}-{one.when}-{one.published}"
    st.session_state.setdefault(key, one.published)
    figure = published.number_input(
        f"Published: {one.measure.label}",
        min_value=0,
        step=1,
        value=None,
        placeholder="none yet",
        label_visibility="collapsed",
        key=key,
    )
    if figure != one.published:
        changed.setdefault(one.measure.id, {})[one.when] = None if figure is None else int(figure)
    told = [f'<p class="jm-said">{html.escape(text)}</p>' for text in one.differences]
    if not told and one.files is not None and one.files == one.drawn:
        told = ["<p>Files and map agree.</p>"]
    told += [f'<p class="jm-warned">{html.escape(text)}</p>' for text in one.warnings]
    words.html(f'<div class="jm-agrees">{"".join(told) or "<p></p>"}</div>')


def _figure(figure: int | None, *beneath: str) -> str:
    return _cell("no data" if figure is None else f"<b>{figure:,}</b>", *beneath)


def _cell(first: str, *beneath: str) -> str:
    """A cell: what stands first, as it is, and quiet lines beneath."""
    lines = "".join(f"<p>{html.escape(line)}</p>" for line in beneath if line)
    return f'<div class="jm-agrees">{first}{lines}</div>'


def _keep(project: Project, changed: Changed) -> None:
    if not changed:
        st.info("No figure was changed.")
        return
    try:
        save_published(project, changed)
    except Refused as refused:
        tell(refused.problems)
        return
    count = sum(len(figures) for figures in changed.values())
    st.session_state["published-message"] = f"{count:,} published {'figure' if count == 1 else 'figures'} kept."
    st.rerun()
