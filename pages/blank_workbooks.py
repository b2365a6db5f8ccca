"""Blank workbooks to fill in: a list of events, and a list of outcomes to join to Annex A."""

from functools import cache

import streamlit as st

from builder.template import Kind, template_bytes

_WORKBOOKS: tuple[tuple[str, Kind, str], ...] = (
    ("Blank workbook for events", "events", "events.xlsx"),
    ("Blank workbook for outcomes", "outcomes", "outcomes.xlsx"),
)


def blank_workbooks() -> None:
    """Draws a button for each."""
    for label, kind, name in _WORKBOOKS:
        st.download_button(label, _bytes(kind), name, key=f"blank-{kind}", on_click="ignore")
    st.caption("Outcomes are joined to the rows of Annex A that have the same child, list and date.")


@cache
def _bytes(kind: Kind) -> bytes:
    return template_bytes(kind)
