"""Dated notes on the page Data: added, changed, deleted, refused."""

from datetime import date

from streamlit.testing.v1 import AppTest

from builder.dated_notes import DatedNote
from builder.project import Project, open_project
from builder.project_saving import save_notes, save_settings
from builder.settings import Settings
from tests.conftest import ROOT
from tests.test_app import button, checked, said

DOOR = DatedNote(date(2024, 4, 1), "New front door")


def _opened() -> AppTest:
    app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=60)
    app.query_params["project"] = "Small"
    app.query_params["view"] = "notes"
    app.run()
    app._page_hash = app.session_state["pages"]["data"]._script_hash
    return checked(app.run())


def _notes(project: Project) -> tuple[DatedNote, ...]:
    return open_project(project.folder.parent, project.name).file.notes


def _field(app: AppTest, kind: str, label: str) -> object:
    return next(found for found in app.get(kind) if found.label == label)


def _press(app: AppTest, label: str) -> AppTest:
    return checked(button(app, label).click().run())  # type: ignore[attr-defined]


def test_a_note_is_added_with_its_day(small: Project) -> None:
    app = _opened()
    assert "No notes yet." in said(app)
    _field(app, "date_input", "Date").set_value(date(2024, 4, 1))  # type: ignore[attr-defined]
    _field(app, "text_input", "What happened").set_value("New front door")  # type: ignore[attr-defined]
    app = _press(app, "Add the note")
    assert _notes(small) == (DOOR,)
    assert "Saved: 1 April 2024: New front door" in said(app)
    # The fields are blank for the next one.
    assert _field(app, "text_input", "What happened").value == ""  # type: ignore[attr-defined]


def test_a_note_without_a_day_or_words_is_refused_and_nothing_saved(small: Project) -> None:
    app = _press(_opened(), "Add the note")
    assert len(app.error) == 2
    assert "The note has no date." in said(app).replace("\\", "")
    assert "The note says nothing." in said(app).replace("\\", "")
    assert _notes(small) == ()


def test_a_note_is_changed_in_place(small: Project) -> None:
    save_notes(small, [DOOR])
    app = _opened()
    app = checked(_field(app, "selectbox", "Note to change or delete").set_value(DOOR).run())  # type: ignore[attr-defined]
    _field(app, "date_input", "New date").set_value(date(2024, 5, 1))  # type: ignore[attr-defined]
    app = _press(app, "Save the change")
    assert _notes(small) == (DatedNote(date(2024, 5, 1), "New front door"),)


def test_a_note_is_deleted(small: Project) -> None:
    inspection = DatedNote(date(2025, 2, 10), "Inspection")
    save_notes(small, [DOOR, inspection])
    app = _opened()
    app = checked(_field(app, "selectbox", "Note to change or delete").set_value(DOOR).run())  # type: ignore[attr-defined]
    _press(app, "Delete this note")
    assert _notes(small) == (inspection,)


def test_words_of_a_note_are_shown_as_they_are_and_never_as_html(small: Project) -> None:
    save_notes(small, [DatedNote(date(2024, 4, 1), "<b>New</b> & old")])
    table = next(found.proto.body for found in _opened().get("html") if "jm-notes" in found.proto.body)
    assert "<td>&lt;b&gt;New&lt;/b&gt; &amp; old</td>" in table


def test_a_note_is_not_saved_over_what_someone_else_saved_meanwhile(small: Project) -> None:
    app = _opened()
    save_settings(small, Settings(link_days=30))
    _field(app, "date_input", "Date").set_value(date(2024, 4, 1))  # type: ignore[attr-defined]
    _field(app, "text_input", "What happened").set_value("New front door")  # type: ignore[attr-defined]
    app = _press(app, "Add the note")
    assert "Someone else saved" in said(app)
    assert _notes(small) == ()
