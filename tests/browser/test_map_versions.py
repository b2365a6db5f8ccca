"""Every save of the map is a version that can be looked at and restored."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.map_editing import PATIENCE, Editor, project_with
from tests.browser.serving import Server
from tests.browser.visiting import settled, shoot


@pytest.fixture(scope="module")
def folder(server: Server) -> Path:
    """A project whose map was saved once."""
    return project_with(server, "Versions")


def test_a_version_is_looked_at_restored_and_the_restore_undone(folder: Path, page: Page) -> None:
    editor = Editor(page, "Versions")
    editor.page.mouse.dblclick(*editor.screen(720, 30))
    editor.name_it("Family Help")
    editor.shift_click("Referral", "Panel", "Assessment")
    editor.press("ArrowDown")
    editor.save(2)
    editor.place("Family Help").dblclick()
    editor.name_it("Family Help team")
    editor.save(3)

    editor.open_part("Versions")
    part = page.get_by_test_id("stExpander").filter(has_text="What changed")
    expect(part.get_by_text("renamed 'Family Help' to 'Family Help team'")).to_be_visible(timeout=PATIENCE)
    expect(part.get_by_text("added 'Family Help'; moved 3 places")).to_be_visible()
    expect(part.get_by_text("began the map 'Small authority' with 6 places and 7 ways")).to_be_visible()
    expect(part.get_by_text(re.compile(r"^\d{1,2} \w+ \d{4}, \d\d:\d\d$"))).to_have_count(3)
    expect(part.get_by_role("button", name="Restore 3")).to_have_count(0)
    part.scroll_into_view_if_needed()
    shoot(page, "editor-versions")

    # To look at a version changes nothing, and has no tools that could.
    part.get_by_role("button", name="Look at 2").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("group", name="Family Help, activity")).to_be_visible(timeout=PATIENCE)
    expect(dialog).to_contain_text("7 places, 7 ways.")
    tools = dialog.get_by_role("toolbar", name="View of the map").get_by_role("button")
    assert tools.evaluate_all("all => all.map(one => one.getAttribute('aria-label'))") == ["Fit", "Zoom out", "Zoom in"]
    dialog.get_by_role("group", name="Family Help, activity").click(force=True)
    page.keyboard.press("Delete")
    page.keyboard.press("n")
    expect(dialog.get_by_role("group", name="Family Help, activity")).to_be_visible()
    shoot(page, "editor-looked-at")
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_have_count(0)

    part.get_by_role("button", name="Restore 1").click()
    expect(page.get_by_text("Restored version 1.")).to_be_visible(timeout=PATIENCE)
    expect(editor.place("Family Help team")).to_have_count(0)
    editor.says("Restored version 1")
    editor.says("All saved")
    # What was told of the save before is taken off the screen with it.
    expect(page.get_by_role("group", name="Saved")).to_have_count(0)
    expect(part.get_by_text("deleted 'Family Help team'; moved 3 places")).to_be_visible(timeout=PATIENCE)
    assert "Family Help" not in (folder / "map.yaml").read_text(encoding="utf-8")
    settled(page)
    shoot(page, "editor-restored")

    # The restore is a step like any other, and the version before it can be restored in its turn.
    editor.canvas.focus()
    editor.press("Control+z")
    expect(editor.place("Family Help team")).to_be_visible()
    editor.says("Not saved yet")
    editor.press("Control+Shift+z")
    expect(editor.place("Family Help team")).to_have_count(0)
    editor.says("All saved")
    part.get_by_role("button", name="Restore 3").click()
    expect(page.get_by_text("Restored version 3.")).to_be_visible(timeout=PATIENCE)
    expect(editor.place("Family Help team")).to_be_visible()
    editor.says("All saved")
    assert "Family Help team" in (folder / "map.yaml").read_text(encoding="utf-8")
    # Nothing of what was restored over is gone.
    kept = sorted((folder / "history").glob("map-*.yaml"))
    assert ["label: Family Help team" in version.read_text(encoding="utf-8") for version in kept] == [
        False,
        False,
        True,
        False,
        True,
    ]
