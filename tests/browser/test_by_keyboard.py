"""The five main tasks by keyboard alone: load a file, draw, map a code, watch, take away. No focus is set by script."""

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Page, expect

from builder.project import create_project
from tests.browser.by_keyboard import ByTab, in_order
from tests.browser.serving import Server
from tests.browser.small_authority import VISITS
from tests.browser.visiting import now, open_page, settled

_PATIENCE = 90_000
_PAGES = ["Home", "Map", "Data", "Codes", "Play", "Flow", "Help"]
# What Tab passes on each page, in this order: first where one can go, then the page from its top to its end.
_ORDER = {
    "data": [*_PAGES, "Blank workbooks.*", "upload Upload", "What was read", "Download the report"],
    "codes": [*_PAGES, "Workbench", "Search", "Sources", "One row for each code", "Choose all .*"],
    "play": [*_PAGES, "Take away.*", "Find a child", "Filters", "Table", "Time", "Play", "Speed", "Full screen"],
    "map": [*_PAGES, "Add node", "Initial contact, way in", "Properties", "Name", ".*Versions"],
}


@pytest.mark.parametrize("path", _ORDER)
def test_tab_leads_through_a_page_in_order_and_out_of_it_and_shows_where_it_is(
    with_small: Server, page: Page, path: str
) -> None:
    page.goto(f"/{path}?project=Small")
    expect(page.get_by_role("heading", level=1).first).to_be_visible(timeout=_PATIENCE)
    if path in ("play", "map"):
        region = page.get_by_role("region", name={"play": "Playback", "map": "Map editor"}[path])
        expect(region).to_be_visible(timeout=_PATIENCE)
    # On a busy computer the side bar can come after the page beside it.
    expect(page.get_by_role("link", name="Help", exact=True)).to_be_visible(timeout=_PATIENCE)
    settled(page)
    hand = ByTab(page)
    walked = hand.through()
    left = in_order(walked, _ORDER[path])
    assert left == [], f"{left} not in this order in: {' > '.join(walked)}"


def test_a_file_is_loaded(server: Server, page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("XDG_CONFIG_HOME", "APPDATA"):
        monkeypatch.setenv(variable, str(server.folders.config))
    create_project(server.folders.workspace, "By keys")
    file = tmp_path / "visits.csv"
    file.write_text(VISITS, encoding="utf-8")
    open_page(page, "/data?project=By keys", "Data")
    hand = ByTab(page)
    hand.to("upload Upload")
    # The window in which a file is chosen is the system's own.
    with page.expect_file_chooser() as chooser:
        hand.press("Enter")
    chooser.value.set_files(file)
    expect(page.get_by_role("button", name="Load these files")).to_be_visible(timeout=_PATIENCE)
    settled(page)
    hand.to("Load these files")
    hand.press("Enter")
    expect(page.get_by_text("11 rows read, 10 used, 1 set aside.")).to_be_visible(timeout=_PATIENCE)


def test_places_and_ways_are_drawn_and_undone_on_the_map(with_small: Server, page: Page) -> None:
    page.goto("/map?project=Small")
    canvas = page.get_by_role("application", name="Map")
    expect(canvas).to_be_visible(timeout=_PATIENCE)
    settled(page)
    places = canvas.get_by_role("group")
    before = places.count()
    hand = ByTab(page)
    hand.to("Add node")
    hand.press("n")
    expect(page.get_by_role("textbox", name="Name of the place")).to_be_focused()
    page.keyboard.type("Duty team")
    hand.press("Enter")
    expect(places).to_have_count(before + 1)
    hand.to("Initial contact, .*")
    hand.press("c")
    hand.to("Duty team, .*")
    hand.press("Enter")
    way = page.get_by_role("img", name="Way from Initial contact to Duty team", exact=True)
    expect(way).to_have_count(1)
    hand.press("Escape", "Control+z")
    expect(way).to_have_count(0)
    expect(places).to_have_count(before + 1)
    hand.press("Control+y")
    expect(way).to_have_count(1)
    hand.press("Control+s")
    expect(page.get_by_text("All saved")).to_be_visible(timeout=_PATIENCE)
    saved = yaml.safe_load((with_small.folders.workspace / "Small" / "map.yaml").read_text(encoding="utf-8"))
    (place,) = (node for node in saved["nodes"] if node["label"] == "Duty team")
    assert ("contact", place["id"]) in [(edge["from"], edge["to"]) for edge in saved["edges"]]


def test_a_code_is_mapped(with_small: Server, page: Page) -> None:
    open_page(page, "/codes?project=Small", "Codes")
    strip = page.get_by_role("list", name="How much is on the map")
    expect(strip).to_contain_text("(9 of 10)", timeout=_PATIENCE)
    hand = ByTab(page)
    hand.to("Search")
    page.keyboard.type("phone")
    hand.press("Enter")
    expect(page.get_by_text("1 row, 1 activity.")).to_be_visible(timeout=_PATIENCE)
    settled(page)
    hand.to("Choose it")
    hand.press("Enter")
    expect(page.get_by_role("heading", name="Where does it go?")).to_be_visible(timeout=_PATIENCE)
    settled(page)
    hand.to("Place, or several places.*|Choose a place")
    page.keyboard.type("Panel")
    hand.press("Enter")
    # The list of places stays open for several.
    hand.press("Escape")
    expect(page.get_by_role("button", name="Save: ")).to_be_enabled(timeout=_PATIENCE)
    settled(page)
    hand.to("Save: .*")
    hand.press("Enter")
    expect(strip).to_contain_text("(10 of 10)", timeout=_PATIENCE)
    rules = yaml.safe_load((with_small.folders.workspace / "Small" / "codes.yaml").read_text(encoding="utf-8"))["rules"]
    assert {"source": "visits", "code": "Phone call", "node": "panel"} in rules


def test_children_are_watched_filtered_and_followed_and_the_file_is_taken_away(
    with_small: Server, page: Page, tmp_path: Path
) -> None:
    page.goto("/play?project=Small")
    stage = page.get_by_role("region", name="Playback")
    expect(stage).to_be_visible(timeout=_PATIENCE)
    settled(page)
    hand = ByTab(page)
    # The link to this page is called as the stage's button is.
    hand.to("Take away.*")
    hand.to("Play")
    hand.press("Space")
    page.wait_for_function("stage => stage.playback.now > '2024-03-05'", arg=stage.element_handle())
    hand.press("Space")
    assert not stage.evaluate("stage => stage.playback.playing")
    hand.press("Home")
    start = now(stage)
    hand.press("ArrowRight")
    assert now(stage) > start
    hand.press("5")
    middle = now(stage)
    assert middle > start

    hand.press("f")
    expect(page.get_by_role("group", name="Filters", exact=True)).to_be_visible()
    page.keyboard.type("still open")
    hand.press("Enter")
    page.wait_for_function("stage => stage.playback.shown === 2", arg=stage.element_handle())
    hand.press("Escape")
    hand.to("Find a child", key="Shift+Tab")
    page.keyboard.type("a")
    hand.press("Backspace")
    page.keyboard.type(_someone(with_small))
    hand.press("Enter")
    expect(page.get_by_role("button", name="Stop following")).to_be_visible()
    hand.press("Escape")

    hand.to("Take away.*", key="Shift+Tab")
    hand.press("Enter")
    expect(page.get_by_role("button", name="Download the file")).to_be_enabled(timeout=_PATIENCE)
    settled(page)
    hand.to("Download the file")
    with page.expect_download(timeout=_PATIENCE) as download:
        hand.press("Enter")
    file = tmp_path / "small.html"
    download.value.save_as(file)
    assert file.read_text(encoding="utf-8").startswith("<!doctype html>")


def _someone(server: Server) -> str:
    import pandas as pd

    return str(pd.read_parquet(server.folders.workspace / "Small" / "children.parquet")["child"].iloc[0])
