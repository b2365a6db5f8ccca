"""Dated notes as a person meets them: written on the page Data, met on the time slider of Play."""

from datetime import date

import pytest
from playwright.sync_api import Page, expect

from builder.dated_notes import DatedNote
from builder.project import Project, open_project
from builder.project_saving import save_notes
from tests.browser.serving import Server
from tests.browser.visiting import now, open_page, open_stage, settled, shoot

DOOR = DatedNote(date(2024, 4, 1), "New front door")
INSPECTION = DatedNote(date(2024, 6, 10), "Inspection <b>of all</b>")


def _project(server: Server) -> Project:
    return open_project(server.folders.workspace, "Small")


@pytest.fixture
def noted(with_small: Server) -> Server:
    """The small authority with two notes within its days and one long before them."""
    save_notes(_project(with_small), [DOOR, INSPECTION, DatedNote(date(2019, 1, 1), "Long ago")])
    return with_small


def test_a_note_is_written_and_deleted_with_the_keyboard_alone(with_small: Server, page: Page) -> None:
    save_notes(_project(with_small), [])
    open_page(page, "/data?project=Small&view=notes", "Data")
    page.get_by_role("spinbutton", name="day, Date").focus()
    page.keyboard.type("01042024")
    page.get_by_label("What happened").focus()
    page.keyboard.type("New front door")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Saved: 1 April 2024: New front door")).to_be_visible()
    assert _project(with_small).file.notes == (DOOR,)
    expect(page.get_by_role("table", name="Notes, by date")).to_contain_text("1 April 2024")
    page.get_by_role("combobox", name="Note to change or delete").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    delete = page.get_by_role("button", name="Delete this note")
    expect(delete).to_be_visible()
    shoot(page, "dated-notes")
    delete.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("No notes yet.")).to_be_visible()
    settled(page)
    assert _project(with_small).file.notes == ()


def test_notes_stand_on_the_slider_and_lead_to_their_days(noted: Server, page: Page) -> None:
    stage = open_stage(page, "Small")
    marks = stage.get_by_role("list", name="Dated notes").get_by_role("button")
    expect(marks).to_have_count(2)
    expect(marks.nth(0)).to_have_accessible_name("1 April 2024: New front door")
    expect(marks.nth(1)).to_have_accessible_name("10 June 2024: Inspection <b>of all</b>")
    words = stage.locator(".jm-note-words").nth(0)
    expect(words).to_be_hidden()
    marks.nth(0).hover()
    expect(words).to_be_visible()
    shoot(page, "dated-notes-on-the-slider")
    marks.nth(0).click()
    assert now(stage).startswith("2024-04-01T00:00")
    # One stop of the Tab key; the arrows go on from there, and leave the clock alone until a note is chosen.
    page.keyboard.press("ArrowRight")
    expect(marks.nth(1)).to_be_focused()
    assert now(stage).startswith("2024-04-01T00:00")
    page.keyboard.press("Enter")
    assert now(stage).startswith("2024-06-10T00:00")
    page.keyboard.press("Tab")
    expect(stage.get_by_role("slider", name="Time")).to_be_focused()


def test_a_childs_own_time_has_no_dated_notes(noted: Server, page: Page) -> None:
    stage = open_stage(page, "Small")
    stage.get_by_role("radio", name="From each child's start").check()
    expect(stage.get_by_role("list", name="Dated notes").get_by_role("button")).to_have_count(0)
