"""A newcomer's path: the tutorial, from an empty workspace to the file taken away, with clicks and fields counted."""

import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from builder.measures_told import anchor_of
from tests.browser.map_drawing import ByMouse
from tests.browser.newcomer import BESIDE_THE_PAGES, PATIENCE, Newcomer, quiet
from tests.browser.serving import Server
from tests.browser.visiting import open_page, seek, settled, shoot

# The issue's own: from an empty workspace to playing one's own files.
_MOST = 25
_MOVED = "([stage, from]) => stage.playback && stage.playback.framesDrawn > from + 5"


def _plays(page: Page) -> None:
    """Waits until dots are drawn anew, frame after frame."""
    stage = page.get_by_role("region", name="Playback")
    expect(stage).to_be_visible(timeout=PATIENCE)
    expect(stage.get_by_role("button", name="Pause", exact=True)).to_be_visible(timeout=PATIENCE)
    drawn = stage.evaluate("stage => stage.playback.framesDrawn")
    page.wait_for_function(_MOVED, arg=[stage.element_handle(), drawn], timeout=PATIENCE)


def test_the_tutorial_leads_from_nothing_to_a_file_that_is_taken_away(
    browser: Browser, server: Server, page: Page, samples: Path, tmp_path: Path
) -> None:
    new = Newcomer(page)
    new.step("Start it")
    open_page(page, "/", "Journey Map")
    expect(page.get_by_text("There are none yet.")).to_be_visible()
    expect(page.get_by_role("link", name="Read the tutorial")).to_be_visible()

    new.step("Watch the example")
    new.press("Open the example authority")
    stage = page.get_by_role("region", name="Playback")
    # That this takes less than a minute is held to in test_first_minute.py; here others may use the computer too.
    expect(stage).to_be_visible(timeout=300_000)
    _plays(page)
    page.wait_for_function("s => s.playback.now > '2022-11-01'", arg=stage.element_handle(), timeout=PATIENCE)
    new.picture("1-example.png", BESIDE_THE_PAGES)
    new.press("Pause")
    new.press("Play")
    _plays(page)

    new.step("Start your own")
    new.press("Home", "link")
    expect(page.get_by_role("heading", name="Journey Map", level=1)).to_be_visible(timeout=PATIENCE)
    settled(page)
    new.fill("Name of the project", "Newtown")
    new.press("Start your own")
    expect(page.get_by_text("No files are loaded yet")).to_be_visible(timeout=PATIENCE)
    settled(page)
    new.picture("2-start-your-own.png", (0, 0, 1100, 640))

    new.step("Load your files")
    new.choose_file("Upload", samples / "annex-a-2019.xlsx")
    expect(page.get_by_text("An Annex A return with 11 lists")).to_be_visible(timeout=PATIENCE)
    settled(page)
    new.press("Load these files")
    expect(page.get_by_text("59 rows read, 54 used, 5 set aside.")).to_be_visible(timeout=PATIENCE)
    settled(page)
    new.picture("3-loaded.png", (0, 140, 1400, 620))

    new.step("Choose a map")
    new.press("Next: choose a starter map")
    new.press("Take its code map for Annex A too", "text")
    settled(page)
    new.press("Take this starter map")
    expect(page.get_by_role("application", name="Map")).to_be_visible(timeout=PATIENCE)
    quiet(page)
    new.picture("4-map.png", (211, 0, 1189, 870))

    new.step("Map your codes")
    new.press("3. Map your codes", "link")
    strip = page.get_by_role("list", name="How much is on the map")
    expect(strip).to_contain_text("0% of activities on the map (0 of 77)", timeout=PATIENCE)
    settled(page)
    new.press("Take many suggestions", "text")
    take = page.get_by_role("button", name=re.compile(r"^Take the \d+ ticked suggestions$"))
    expect(take).to_be_enabled(timeout=PATIENCE)
    settled(page)
    new.picture("5-suggestions.png", BESIDE_THE_PAGES)
    new.press(take.inner_text(), told="Take the … ticked suggestions")
    expect(strip).not_to_contain_text("0% of activities on the map (0 of 77)", timeout=PATIENCE)
    settled(page)

    new.step("Watch your own")
    new.press("4. Watch", "link")
    expect(stage).to_be_visible(timeout=PATIENCE)
    settled(page)
    new.press("Play")
    _plays(page)
    assert "project=Newtown" in page.url
    assert 10 <= stage.evaluate("stage => stage.playback.children") <= 48
    counted = new.done
    assert counted <= _MOST, f"{counted} clicks and fields from an empty workspace to playing own files"
    new.picture("6-play.png")
    new.press("What is not shown")
    expect(page.get_by_role("heading", name="What is not shown")).to_be_visible()

    new.step("Keep a moment for the meeting")
    seek(stage, "2020-10-07T00:00")
    new.press("Bookmarks")
    new.press("Add from here")
    new.fill("Title", "Five assessments under way")
    new.fill("What you say of it", "Who works on them, and until when?")
    new.press("Add")
    told = page.get_by_role("list", name="Bookmarks").get_by_role("listitem")
    expect(told).to_contain_text("Five assessments under way", timeout=PATIENCE)
    expect(told).to_contain_text("Who works on them, and until when?")
    settled(page)
    new.picture("7-bookmark.png", BESIDE_THE_PAGES)

    new.step("Make the map yours")
    new.press("Map", "link")
    canvas = page.get_by_role("application", name="Map")
    expect(canvas).to_be_visible(timeout=PATIENCE)
    settled(page)
    new.press("Add node", within=page.get_by_role("toolbar", name="Tools"))
    page.keyboard.type("Duty team")
    page.keyboard.press("Enter")
    hand = ByMouse(page)
    hand.connect(canvas.get_by_role("group", name="Initial contact, way in"), hand.node("Duty team", "activity"))
    expect(page.get_by_role("heading", name="Initial contact to Duty team", exact=True)).to_be_visible()
    new.picture("8-own-place.png", (211, 0, 1189, 870))
    new.press("Save", within=page.get_by_role("toolbar", name="Tools"))
    expect(page.get_by_text("All saved")).to_be_visible(timeout=PATIENCE)
    settled(page)

    new.step("Take it to a meeting")
    new.press("Play", "link")
    expect(stage).to_be_visible(timeout=PATIENCE)
    settled(page)
    new.press("Take away")
    expect(page.get_by_role("button", name="Download the file")).to_be_enabled(timeout=PATIENCE)
    # A press while the page is drawn anew, as when the stage has told it something, would be lost.
    page.wait_for_timeout(1_500)
    settled(page)
    with page.expect_download(timeout=PATIENCE) as download:
        new.press("Download the file")
    file = tmp_path / "Newtown.html"
    download.value.save_as(file)
    audit = (server.folders.workspace / "Newtown" / "audit.jsonl").read_text(encoding="utf-8")
    assert audit.count('"did": "made a stand-alone player"') == 1
    with browser.new_context(viewport={"width": 1400, "height": 900}, offline=True) as context:
        alone = context.new_page()
        alone.goto(file.as_uri())
        alone.get_by_role("button", name="Play", exact=True).click(timeout=PATIENCE)
        _plays(alone)
        assert "Duty team" in alone.get_by_role("region", name="Playback").inner_text()
        new.press("Show it", within=alone.locator("body"))
        expect(alone.get_by_role("status", name="Bookmark")).to_contain_text("Five assessments under way")
        new.picture("9-file.png", page=alone)
    new.end()
    print(f"{counted} clicks and fields from an empty workspace to playing own files")


def test_help_shows_the_tutorial_with_its_pictures_and_opens_a_document_at_a_part(server: Server, page: Page) -> None:
    open_page(page, "/", "Journey Map")
    page.get_by_role("link", name="Read the tutorial").click()
    expect(page.get_by_role("heading", name="Your own map in 20 minutes")).to_be_visible(timeout=PATIENCE)
    settled(page)
    pictures = page.locator("img.jm-picture")
    expect(pictures).to_have_count(9)
    assert pictures.evaluate_all("all => all.every(one => one.naturalWidth > 600 && one.alt.length > 20)")
    shoot(page, "help-tutorial")
    page.get_by_role("link", name="on one PC", exact=True).click()
    expect(page.get_by_role("heading", name="Install on one PC, without admin rights")).to_be_visible(timeout=PATIENCE)

    page.goto(f"/help?read=reference/measures#{anchor_of('Median days')}")
    heading = page.get_by_role("heading", name="Median days", exact=True).first
    expect(heading).to_be_in_viewport(timeout=PATIENCE)
