"""Two people draw one map: both versions are kept, what differs is named, and the second chooses how to go on."""

from pathlib import Path

import pytest
from playwright.sync_api import Locator, expect

from builder.map_versions import versions
from tests.browser.conftest import Open
from tests.browser.map_editing import Editor, project_with
from tests.browser.serving import Server
from tests.browser.visiting import shoot


@pytest.fixture(scope="module")
def shared(server: Server) -> Server:
    """A server with the small authority's map in a project for each story."""
    for name in ("Mine", "Theirs", "Reloaded"):
        project_with(server, name)
    return server


@pytest.fixture
def folder(shared: Server) -> Path:
    """Where the projects are."""
    return shared.folders.workspace


def _both_draw(visit: Open, project: str) -> tuple[Editor, Editor]:
    """Two people open a map; the first moves and adds, and saves; the second renames, and saves after her."""
    first, second = Editor(visit(), project), Editor(visit(), project)
    first.drag((320, 0), (470, 50))
    first.page.mouse.dblclick(*first.screen(720, 30))
    first.name_it("Family Help")
    first.save(2)
    second.place("Panel").dblclick()
    second.name_it("Multi-agency panel")
    second.tool("Save").click()
    return first, second


def _conflict(editor: Editor) -> Locator:
    dialog = editor.page.get_by_role("dialog")
    expect(dialog).to_contain_text("saved this map meanwhile", timeout=60_000)
    expect(dialog).to_contain_text("both versions are kept, yours as version 3")
    theirs = dialog.get_by_role("region", name="changed").first
    expect(theirs.get_by_role("listitem")).to_have_text(["added 'Family Help'", "moved 'Referral'"])
    mine = dialog.get_by_role("region", name="What you changed")
    expect(mine.get_by_role("listitem")).to_have_text(["renamed 'Panel' to 'Multi-agency panel'"])
    return dialog


def test_the_second_may_keep_her_own_map(folder: Path, visit: Open) -> None:
    first, second = _both_draw(visit, "Mine")
    dialog = _conflict(second)
    shoot(second.page, "editor-conflict")
    # Nothing of the first was touched, and the second's map is a version too.
    kept = versions(folder / "Mine")
    assert [(version.number, version.kept_aside) for version in kept] == [(3, True), (2, False), (1, False)]
    assert "Multi-agency" not in (folder / "Mine" / "map.yaml").read_text(encoding="utf-8")

    dialog.get_by_role("button", name="Keep mine as the newest version").click()
    second.says("Saved as version 4")
    expect(dialog).to_have_count(0)
    text = (folder / "Mine" / "map.yaml").read_text(encoding="utf-8")
    assert "Multi-agency panel" in text and "Family Help" not in text
    # The first is told in her turn; her map is among the versions.
    first.place("Closed").dblclick()
    first.name_it("Case closed")
    first.tool("Save").click()
    expect(first.page.get_by_role("dialog")).to_contain_text("yours as version 5", timeout=60_000)
    first.page.get_by_role("button", name="Decide later").click()
    expect(first.page.get_by_role("dialog")).to_have_count(0)
    first.says("Not saved yet")
    expect(first.place("Case closed")).to_be_visible()


def test_the_second_may_go_on_with_theirs_and_take_that_back(folder: Path, visit: Open) -> None:
    _, second = _both_draw(visit, "Theirs")
    _conflict(second).get_by_role("button", name="Go on with theirs").click()
    expect(second.page.get_by_role("dialog")).to_have_count(0)
    expect(second.place("Family Help")).to_be_visible()
    expect(second.place("Panel")).to_be_visible()
    second.says("All saved")
    shoot(second.page, "editor-theirs")
    second.press("Control+z")
    expect(second.place("Multi-agency panel")).to_be_visible()
    expect(second.place("Family Help")).to_have_count(0)
    second.press("Control+Shift+z")
    second.says("All saved")
    # What is drawn on theirs is saved without another question.
    second.place("Family Help").dblclick()
    second.name_it("Family Help team")
    second.save(4)
    assert "Family Help team" in (folder / "Theirs" / "map.yaml").read_text(encoding="utf-8")


def test_a_draft_that_began_before_someone_elses_save_says_so_when_it_is_reopened(folder: Path, visit: Open) -> None:
    first, second = Editor(visit(), "Reloaded"), Editor(visit(), "Reloaded")
    second.drag((0, 260), (0, 320))
    first.drag((320, 0), (470, 50))
    first.save(2)
    second.page.reload()
    second.wait()
    strip = second.page.get_by_role("group", name="Drawing not saved yet")
    expect(strip).to_contain_text("The map has been saved anew since you began it.")
    shoot(second.page, "editor-reopened-behind")
    assert second.spot("Referral") == (320, 0)
    strip.get_by_role("button", name="Keep").click()
    second.tool("Save").click()
    expect(second.page.get_by_role("dialog")).to_contain_text("moved 'Panel'", timeout=60_000)
    second.page.keyboard.press("Escape")
    second.place("Panel").click()
    # The other's drawing stands among those not saved while it is not saved.
    first.page.reload()
    first.wait()
    first.open_part("Drawings not saved")
    row = first.page.get_by_test_id("stExpander").filter(has_text="Drawings not saved")
    expect(row).to_contain_text("moved 2 places", timeout=60_000)
    shoot(first.page, "editor-drafts")
    row.get_by_role("button", name="Open").click()
    expect(first.tool("Undo")).not_to_have_attribute("aria-disabled", "true", timeout=60_000)
    assert (first.spot("Panel"), first.spot("Referral")) == ((0, 320), (320, 0))
