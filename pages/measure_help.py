"""The words behind an info mark: what a measure is, and the way to its definition."""

from urllib.parse import quote

import streamlit as st

from builder.measures_told import DOCUMENT, anchor_of, measures_told


def measure_help(name: str) -> str | None:
    """A sentence and a link to the measure's own heading on the page Help, for `help=`.

    `name` is a heading (###) of docs/reference/measures.md; KeyError for any other. None where no documents came with
    this installation.
    """
    told = measures_told()
    if not told:
        return None
    project = st.query_params.get("project")
    address = f"help?read={DOCUMENT}" + (f"&project={quote(project)}" if project else "") + f"#{anchor_of(name)}"
    return f"{told[name]} [Formula and example]({address})"
