"""Bookmarks: a story is made, told by key, sent as a link and carried in the file that plays by itself."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pandas as pd
from playwright.sync_api import Browser, Locator, Page, expect

from builder.project import Project, open_project
from tests.browser import test_accessible
from tests.browser.conftest import Open
from tests.browser.serving import Server
from tests.browser.visiting import open_stage, seek, settled, shoot

_SOON = 60_000
_OPENED = "stage => stage.playback && stage.playback.framesDrawn > 0"


def _project(server: Server) -> Project:
    return open_project(server.folders.workspace, "Small")


def _titles(server: Server) -> list[str]:
    return [one.title for one in _project(server).file.bookmarks]


def _cy(server: Server) -> str:
    """The pseudonym of the only child with a support."""
    activities = pd.read_parquet(server.folders.workspace / "Small" / "activities.parquet")
    return str(activities.loc[activities["code"] == "Support", "child"].iloc[0])


def _told(stage: Locator) -> Locator:
    return stage.get_by_role("status", name="Bookmark", exact=True)


def _add(stage: Locator, proposed: str, title: str, words: str) -> None:
    stage.get_by_role("button", name="Add from here").click()
    form = stage.get_by_role("form", name="New bookmark")
    expect(form.get_by_label("Title")).to_have_value(proposed)
    form.get_by_label("Title").fill(title)
    form.get_by_label("What you say of it").fill(words)
    form.get_by_role("button", name="Add", exact=True).click()
    expect(stage.get_by_role("button", name=f"Edit {title}", exact=True)).to_be_visible(timeout=_SOON)


def _state(stage: Locator) -> tuple[str, int, bool]:
    now, shown, playing = stage.evaluate("s => [s.playback.now, s.playback.shown, s.playback.playing]")
    return now, shown, playing


def test_a_story_is_made_told_by_key_sent_as_a_link_and_carried_in_the_file(
    browser: Browser, with_small: Server, page: Page, visit: Open, tmp_path: Path
) -> None:
    stage = open_stage(page, "Small")
    cy = _cy(with_small)
    stage.evaluate("(s, cy) => s.playback.follow(cy)", cy)
    seek(stage, "2024-03-12T00:00")
    stage.get_by_role("button", name="Bookmarks", exact=True).click()
    _add(stage, f"12 March 2024: following {cy}", "Support begins", "From 10 March.\nStill open.")
    stage.evaluate("s => { s.playback.follow(null); s.playback.setFilter({ through: ['assessment'] }); }")
    seek(stage, "2024-05-10T00:00")
    _add(stage, "10 May 2024: Goes through: Assessment", "Two assessments", "")
    assert _titles(with_small) == ["Support begins", "Two assessments"]

    # Another name and words for the second, and by key to the first place.
    stage.get_by_role("button", name="Edit Two assessments").click()
    form = stage.get_by_role("form", name="Edit Two assessments")
    form.get_by_label("Title").fill("Week of 6 May: one is back")
    form.get_by_label("What you say of it").fill("Ben came back on 1 May.")
    form.get_by_role("button", name="Save", exact=True).click()
    row = stage.get_by_role("list", name="Bookmarks").get_by_role("button", name="2 Week of 6 May: one is back")
    expect(row).to_be_visible(timeout=_SOON)
    row.press("Alt+ArrowUp")
    expect(stage.get_by_role("list", name="Bookmarks").get_by_role("button", name="1 Week of 6 May")).to_be_visible(
        timeout=_SOON
    )
    assert _titles(with_small) == ["Week of 6 May: one is back", "Support begins"]

    # Deleted, and back in its place.
    stage.get_by_role("button", name="Delete Week of 6 May: one is back").click()
    stage.get_by_role("button", name="Undo").click(timeout=_SOON)
    expect(stage.get_by_role("button", name="Undo")).to_have_count(0, timeout=_SOON)
    assert _titles(with_small) == ["Week of 6 May: one is back", "Support begins"]
    stage.get_by_role("button", name="Close Bookmarks").click()

    # Told by the keys that a presenter's remote sends.
    seek(stage, "2024-06-01T00:00")
    stage.evaluate("s => s.playback.setFilter(null)")
    stage.get_by_role("group", name="Map", exact=True).focus()
    page.keyboard.press("PageDown")
    expect(_told(stage)).to_contain_text("Week of 6 May: one is back")
    assert _state(stage) == ("2024-05-10T00:00", 2, False)
    page.keyboard.press("PageDown")
    expect(_told(stage)).to_contain_text("Still open.")
    assert _state(stage) == ("2024-03-12T00:00", 3, False)
    expect(stage.get_by_role("heading", name=f"Following {cy}")).to_be_visible()
    page.keyboard.press("PageUp")
    expect(stage.get_by_role("button", name="Stop following")).to_have_count(0)
    stage.get_by_role("button", name="Next bookmark").click()
    page.wait_for_url("**bookmark=**", timeout=_SOON)
    shoot(page, "bookmark")
    stage.get_by_role("button", name="Bookmarks", exact=True).click()
    assert not test_accessible._wrong(page)
    stage.get_by_role("button", name="Close Bookmarks").click()

    # The link shows a colleague the same moment, and the same child.
    second = _project(with_small).file.bookmarks[1].id
    page.wait_for_function("id => location.search.includes(`bookmark=${id}`)", arg=second, timeout=_SOON)
    settled(page)
    colleague = visit()
    theirs = open_stage(colleague, "Small", f"&bookmark={second}")
    expect(_told(theirs)).to_contain_text("Support begins")
    assert _state(theirs) == ("2024-03-12T00:00", 3, False)
    expect(theirs.get_by_role("heading", name=f"Following {cy}")).to_be_visible()
    # What they look for next is no longer the bookmark, and its address says so.
    theirs.evaluate("s => s.playback.setFilter({ through: ['assessment'] })")
    colleague.wait_for_function("() => !location.search.includes('bookmark=')", timeout=_SOON)
    colleague.wait_for_function("() => location.search.includes('filter=')", timeout=_SOON)
    in_parts = parse_qs(urlsplit(colleague.url).query)
    assert (in_parts["child"], in_parts["at"]) == ([cy], ["2024-03-12T00:00"])

    # The file carries them, and tells them with no network.
    file = tmp_path / "small.html"
    assert "bookmarks: 2" in with_small.folders.run("export", "Small", str(file))
    context = browser.new_context(viewport={"width": 1400, "height": 900}, offline=True)
    asked: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    alone = context.new_page()
    alone.goto(file.as_uri())
    carried = alone.get_by_role("region", name="Playback")
    expect(carried).to_be_visible(timeout=_SOON)
    alone.wait_for_function(_OPENED, arg=carried.element_handle(), timeout=_SOON)
    expect(carried.get_by_text("There is a story here, in 2 bookmarks.")).to_be_visible()
    carried.get_by_role("button", name="Tell it").click()
    expect(_told(carried)).to_contain_text("Week of 6 May: one is back")
    carried.get_by_role("group", name="Map", exact=True).focus()
    alone.keyboard.press("PageDown")
    expect(_told(carried)).to_contain_text("Support begins")
    assert _state(carried) == ("2024-03-12T00:00", 3, False)
    alone.keyboard.press("b")
    expect(carried.get_by_role("heading", name="Bookmarks")).to_be_visible()
    # Here they can be told, not changed.
    expect(carried.get_by_role("button", name="Add from here")).to_have_count(0)
    context.close()
    assert asked == [file.as_uri()]
