"""Dated notes: what happened on a day that every count has to be read by."""

import hashlib
import html
from collections.abc import Iterable
from datetime import date

import streamlit as st

from builder.dated_notes import LONGEST, DatedNote, dated_note, note_words
from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_notes
from pages.frame import as_seen, shown_now, tell, words_of

_EARLIEST, _LATEST = date(1950, 1, 1), date(2099, 12, 31)
_STYLE = """<style>
.jm-notes { border-collapse: collapse; width: 100%; max-width: 900px; font-size: .95rem; }
.jm-notes caption { text-align: left; font-weight: 700; padding: .6rem 0 .3rem; color: #0b0c0c; }
.jm-notes th, .jm-notes td { text-align: left; vertical-align: top; padding: .45rem .8rem .45rem 0;
  border: 0; border-bottom: 1px solid #d8dde3; }
.jm-notes th { font-weight: 600; white-space: nowrap; width: 11rem; }
</style>"""


def show(project: Project) -> None:
    """The form for a new note, the notes, and the form to change one or delete it."""
    seen = as_seen(project)
    st.markdown(
        "Say what happened on a day, so that a jump in the figures is read rightly: a new front door, an inspection, "
        "a change of system. Notes stand on the months of What was read and on the time slider of Play. "
        "Do not write about a child: notes go wherever the figures go."
    )
    if told := st.session_state.pop("note-told", None):
        st.success(told)
    _new(seen)
    if not project.file.notes:
        st.info("No notes yet. Write the first one above.")
        return
    _list(project.file.notes)
    _change(seen)


def _new(project: Project) -> None:
    # Its keys change when a note was taken, which leaves the fields blank for the next.
    turn = st.session_state.setdefault("note-turn", 0)
    with st.form(f"note-new-{turn}"):
        when, what, done = st.columns([1, 4, 1], vertical_alignment="bottom")
        day = when.date_input("Date", None, format="DD/MM/YYYY", min_value=_EARLIEST, max_value=_LATEST)
        text = what.text_input("What happened", max_chars=LONGEST, placeholder="New front door")
        if done.form_submit_button("Add the note", type="primary", width="stretch"):
            _replace(project, None, day, text)


def _list(notes: Iterable[DatedNote]) -> None:
    rows = "".join(
        f'<tr><th scope="row">{words_of(note.date)}</th><td>{html.escape(note.text)}</td></tr>' for note in notes
    )
    st.html(f'{_STYLE}<table class="jm-notes"><caption>Notes, by date</caption><tbody>{rows}</tbody></table>')


def _change(project: Project) -> None:
    with st.container(border=True):
        note = st.selectbox("Note to change or delete", project.file.notes, format_func=note_words, index=None)
        if note is None:
            return
        key = hashlib.sha256(note_words(note).encode("utf-8")).hexdigest()[:12]
        with st.form(f"note-{key}", border=False):
            when, what = st.columns([1, 5])
            day = when.date_input("New date", note.date, format="DD/MM/YYYY", min_value=_EARLIEST, max_value=_LATEST)
            text = what.text_input("New words", note.text, max_chars=LONGEST)
            with st.container(horizontal=True):
                change = st.form_submit_button("Save the change", type="primary")
                delete = st.form_submit_button("Delete this note")
        if change:
            _replace(project, note, day, text)
        if delete:
            _save(project, _without(project, note), f"Deleted: {note_words(note)}")


def _replace(project: Project, before: DatedNote | None, day: object, text: str) -> None:
    """Saves a note, new or in place of `before`, and draws the page anew; tells what is wrong with it."""
    try:
        note = dated_note(day, text)
    except Refused as refused:
        tell(refused.problems)
        return
    if note != before:
        _save(project, [*_without(project, before), note], f"Saved: {note_words(note)}")


def _without(project: Project, note: DatedNote | None) -> list[DatedNote]:
    return [other for other in project.file.notes if other != note]


def _save(project: Project, notes: Iterable[DatedNote], told: str) -> None:
    try:
        shown_now(save_notes(project, notes))
    except Refused as refused:
        tell(refused.problems)
        return
    st.session_state["note-turn"] += 1
    st.session_state["note-told"] = told
    st.rerun()
