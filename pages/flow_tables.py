"""Tables of Flow: on screen as they are, or rounded while one presents; what is taken away is always rounded."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from builder.audit import note_down
from builder.disclosure import rounded
from builder.flow_tables import TableForm, as_it_is, as_it_may_leave, csv_text, notes_of, workbook
from pages.flow_choice import Choice
from pages.measure_help import measure_help

# What stands in a table where there is no figure; Streamlit itself would write "None".
NOTHING = "–"
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show_table(choice: Choice, table: pd.DataFrame, form: TableForm, key: str, **more: Any) -> Any:
    """Draws a table with what takes it away beneath; gives what `st.dataframe` gives."""
    if choice.rounded:
        drawn = as_it_may_leave(table, form, choice.project.file.settings.small_group)
        drawn = drawn.astype("object").where(drawn.notna(), "").astype("str")
    else:
        drawn = as_it_is(table, form)
    columns = _columns(form, choice)
    made = st.dataframe(
        drawn, hide_index=True, width="stretch", key=key, column_config=columns, placeholder=NOTHING, **more
    )
    take_away(choice, table, form, key)
    return made


def _columns(form: TableForm, choice: Choice) -> dict[str, Any]:
    """How each column is written, and what its info mark says."""
    config: dict[str, Any] = {}
    for name, heading in form.columns.items():
        told = measure_help(form.measures[name]) if name in form.measures else None
        if choice.rounded:
            config[heading] = st.column_config.Column(help=told)
        elif name in form.shares or name in form.parts:
            config[heading] = st.column_config.NumberColumn(format="%.1f%%", help=told)
        elif name in form.values:
            config[heading] = st.column_config.NumberColumn(format="%.1f", help=told)
        elif name in form.counts:
            config[heading] = st.column_config.NumberColumn(format="localized", help=told)
        elif told:
            config[heading] = st.column_config.Column(help=told)
    return config


def take_away(
    choice: Choice, table: pd.DataFrame, form: TableForm, key: str, *, words: str = "", unseen: Sequence[str] = ()
) -> None:
    """Offers the table as .xlsx and .csv, made when asked for, with small counts hidden.

    `words`: its period and children, where these are not the chosen ones. `unseen`: what else is not shown.
    """
    if not len(table):
        return
    settings = choice.project.file.settings

    def made() -> tuple[pd.DataFrame, list[tuple[str, str]]]:
        as_of = {report.name: report.as_of for report in choice.project.file.sources}
        not_shown = [*unseen, *not_shown_words(choice)]
        notes = notes_of(form, choice.project.name, words or choice.words, as_of, not_shown, settings.small_group)
        return as_it_may_leave(table, form, settings.small_group), notes

    row = st.container(horizontal=True, gap="small")
    name = f"{choice.project.name} {form.name.lower()}"
    told: dict[str, Any] = {"on_click": _noted, "args": (choice, form.name), "width": "content"}
    row.download_button(
        "Excel",
        lambda: workbook(*made()),
        f"{name}.xlsx",
        _XLSX,
        key=f"{key}-xlsx",
        help=_HELP,
        icon=":material/download:",
        **told,
    )
    row.download_button(
        "CSV",
        lambda: csv_text(*made()),
        f"{name}.csv",
        "text/csv",
        key=f"{key}-csv",
        help=_HELP,
        icon=":material/download:",
        **told,
    )


def not_shown_words(choice: Choice) -> list[str]:
    """What no table of this project shows, in counts as they may leave."""
    coverage, counts = choice.shown.placed.coverage, choice.shown.journeys.counts
    numbers = pd.Series([coverage.unmapped, coverage.activities, counts.off_map_moves, counts.moves])
    told = rounded(numbers, choice.project.file.settings.small_group)
    unmapped, activities, off_map, moves = (one if isinstance(one, str) else f"{one:,}" for one in told)
    return [
        f"{unmapped} of {activities} activities are not mapped to any place",
        f"{off_map} of {moves} moves follow no drawn way (all that is loaded)",
    ]


_HELP = "Small counts are hidden and the others rounded in what is downloaded."


def _noted(choice: Choice, name: str) -> None:
    note_down(choice.project.folder / "audit.jsonl", f"downloaded {name.lower()} from Flow")
