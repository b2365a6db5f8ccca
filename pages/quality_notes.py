"""Dated notes beside a chart: numbered on it, in words below it."""

import html
from collections.abc import Sequence

import streamlit as st

from builder.dated_notes import DatedNote, note_words


def numbered(notes: Sequence[DatedNote]) -> list[tuple[int, DatedNote]]:
    """The notes with the numbers that they have on a chart."""
    return list(enumerate(notes, start=1))


def list_of_notes(notes: Sequence[DatedNote]) -> None:
    """The words behind the numbers; nothing where there are no notes."""
    if notes:
        items = "".join(f"<li>{html.escape(note_words(note))}</li>" for note in notes)
        st.html(
            "<style>.jm-noted { margin: 0; padding-left: 1.6rem !important; font-size: .92rem; }</style>"
            f'<p style="margin:0"><b>Dated notes</b></p><ol class="jm-noted">{items}</ol>'
        )
