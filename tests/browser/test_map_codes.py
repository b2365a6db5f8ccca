"""The map editor beside the data: codes that follow, the order of a day, moves, and a map that cannot be played."""

import re
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect

from tests.browser.map_editing import PATIENCE, Editor, copy_of
from tests.browser.serving import Server
from tests.browser.small_authority import CODES, MAP, VISITS
from tests.browser.visiting import open_stage, shoot

# Eve's referral and assessment start on one day; Fay goes from the contact to support, which no way carries.
_MORE = """Eve,Referral,2024-04-02,2024-04-10,,North
Eve,Assessment,2024-04-02,2024-04-15,,North
Fay,Contact,2024-04-10,2024-04-12,,South
Fay,Support,2024-04-12,,,South
"""


@pytest.fixture(scope="module")
def loaded(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Server:
    """A server with the small authority and two more children in the projects "Moves", "Days" and "Unplayed"."""
    files = tmp_path_factory.mktemp("files")
    for name, text in {"visits.csv": VISITS + _MORE, "map.yaml": MAP, "codes.yaml": CODES}.items():
        (files / name).write_text(text, encoding="utf-8")
    server.folders.run("import", "Moves", str(files / "visits.csv"), "--as-of", "2024-06-30")
    server.folders.run("use", "Moves", "--map", str(files / "map.yaml"), "--codes", str(files / "codes.yaml"))
    for name in ("Days", "Unplayed"):
        copy_of(server, "Moves", name)
    return server


def _rules(folder: Path) -> dict[str, list[dict[str, str]]]:
    found: dict[str, list[dict[str, str]]] = yaml.safe_load((folder / "codes.yaml").read_text(encoding="utf-8"))
    return found


def test_deleting_a_place_that_codes_lead_to_asks_where_they_go(with_small: Server, page: Page) -> None:
    folder = copy_of(with_small, "Small", "Deleting")
    editor = Editor(page, "Deleting")
    editor.place("Referral").click()
    expect(editor.panel.locator(".jm-codes")).to_contain_text("Referral")
    editor.press("Delete")
    dialog = page.get_by_role("dialog", name="Delete 'Referral'?")
    expect(dialog).to_contain_text("The code “Referral” leads to 'Referral'.")
    shoot(page, "editor-codes-asked")
    dialog.get_by_role("button", name="Delete", exact=True).click()
    expect(dialog).to_contain_text("Choose a place, or “Nowhere”.")
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(editor.place("Referral")).to_be_visible()

    editor.press("Delete")
    dialog.get_by_label("Where do these codes go?").select_option(label="Assessment")
    dialog.get_by_role("button", name="Delete", exact=True).click()
    expect(editor.place("Referral")).to_have_count(0)
    # Until the map is saved the codes are as they were, and "Undo" takes all of it back.
    assert _rules(folder)["rules"][1] == {"code": "Referral", "node": "referral"}
    editor.press("Control+z")
    expect(editor.place("Referral")).to_be_visible()
    editor.press("Control+Shift+z")
    editor.save(2)
    strip = page.get_by_role("group", name="Saved")
    expect(strip).to_contain_text("Saved as version 2: deleted 'Referral'")
    expect(strip).to_contain_text("Rules that led to 'Referral' and lead to 'Assessment' now: 1.")
    shoot(page, "editor-codes-led")
    assert _rules(folder)["rules"] == [
        {"code": "Contact", "node": "contact"},
        {"code": "Referral", "node": "assessment"},
        {"code": "Assessment", "node": "assessment"},
        {"code": "Support", "node": "support"},
    ]
    # The codes that lead there now are told beside the place.
    editor.place("Assessment").click()
    expect(editor.panel.locator(".jm-codes")).to_contain_text("Referral")


def test_a_way_out_made_something_else_says_what_becomes_of_its_outcomes(with_small: Server, page: Page) -> None:
    folder = copy_of(with_small, "Small", "Kinds")
    editor = Editor(page, "Kinds")
    editor.place("Closed").click()
    editor.panel.get_by_label("Service that lasts").check()
    editor.says("Made 'Closed' a service that lasts")
    editor.save(2)
    strip = page.get_by_role("group", name="Saved")
    expect(strip).to_contain_text("'Closed' is now a service that lasts, it was a way out")
    expect(strip).to_contain_text(
        "'Closed' is no longer a way out of the map; rules on outcomes that led there and no longer do: 1."
    )
    shoot(page, "editor-kind-changed")
    assert "outcomes" not in _rules(folder) or _rules(folder)["outcomes"] == []


def test_a_save_that_changes_the_order_of_a_day_says_for_how_many_children(loaded: Server, page: Page) -> None:
    editor = Editor(page, "Days")
    # Without the way to it the referral lies further from a way in than the assessment, which so comes first.
    editor.click(200, 0)
    expect(editor.panel.get_by_role("heading", name="Initial contact to Referral")).to_be_visible()
    editor.press("Delete")
    editor.save(2)
    strip = page.get_by_role("group", name="Saved")
    expect(strip).to_contain_text("took away the way from 'Initial contact' to 'Referral'")
    expect(strip).to_contain_text("For 1 child, things that happened on one day are now drawn in another order")
    shoot(page, "editor-days")
    strip.get_by_role("button", name="Dismiss").click()
    expect(strip).to_have_count(0)


def test_moves_of_the_data_are_laid_under_the_map_and_drawn_as_ways(loaded: Server, page: Page) -> None:
    editor = Editor(page, "Moves")
    seen = editor.view()
    editor.tab("Moves")
    editor.panel.get_by_role("switch").check()
    expect(editor.panel.get_by_role("heading", name="Moves that no way carries: 1")).to_be_visible(timeout=PATIENCE)
    expect(editor.panel).to_contain_text("Initial contact to Family support: 1 move of 1 child")
    # Contact to referral (Ada, Cy), to closed (Ben), to assessment (Ben); referral to assessment (Ada, Eve), to
    # support (Cy); assessment to closed (Ada).
    assert editor.canvas.locator(".jm-moves-band").count() == 6
    editor.place("Initial contact").click()
    assert sorted(editor.canvas.locator(".jm-moves-number").all_inner_texts()) == ["1", "1", "2"]
    shoot(page, "editor-moves")
    editor.panel.get_by_role("tab", name="Moves").or_(page.get_by_role("tab", name="Moves")).first.click()
    editor.panel.get_by_role("button", name="Draw this way: Initial contact to Family support").click()
    assert editor.ways()[-1] == "contact support"
    expect(editor.panel).to_contain_text("None: every move in the data goes along a way.")
    assert editor.canvas.locator(".jm-moves-band").count() == 7
    assert editor.view() == seen
    # The same by the button on the map.
    editor.press("Control+z")
    page.get_by_role("button", name="Draw the way from Initial contact to Family support, 1 move").click()
    assert editor.ways()[-1] == "contact support"
    expect(editor.tool("Undo")).to_have_attribute("title", "Undo: connected 'Initial contact' to 'Family support'")


def test_a_map_without_a_way_in_is_saved_and_play_says_why_it_does_not_play(loaded: Server, page: Page) -> None:
    editor = Editor(page, "Unplayed")
    editor.place("Initial contact").click()
    editor.panel.get_by_label("Activity").check()
    problems = page.get_by_role("tab", name=re.compile("Problems"))
    expect(problems).to_contain_text("2")
    problems.click()
    expect(editor.panel.get_by_role("heading", name="The map cannot be played until this is mended")).to_be_visible()
    shoot(page, "editor-problems")
    # Each problem leads to its place, also when it is out of sight.
    for _ in range(5):
        editor.tool("Zoom in").click()
    expect(editor.place("Panel")).not_to_be_in_viewport()
    editor.panel.get_by_role("button", name=re.compile("No way leaves 'Panel'")).click()
    # The whole of it: a browser counts in fractions, which leave some of the last ten-millionth out.
    expect(editor.place("Panel")).to_be_in_viewport(ratio=0.999)
    expect(editor.place("Panel")).to_be_focused()
    editor.save(2)
    strip = page.get_by_role("group", name="Saved")
    expect(strip).to_contain_text("It cannot be played until 1 problem is mended.")
    expect(page.get_by_text("not finished yet: it cannot be played")).to_be_visible(timeout=PATIENCE)
    shoot(page, "editor-unplayed")
    page.goto("/play?project=Unplayed")
    expect(page.get_by_role("alert").first).to_contain_text("no node of the kind entry", timeout=PATIENCE)
    shoot(page, "play-unplayed")

    editor = Editor(page, "Unplayed")
    editor.place("Initial contact").click()
    editor.panel.get_by_label("Way in").check()
    editor.save(3)
    assert open_stage(page, "Unplayed").evaluate("stage => stage.playback.children") == 5
