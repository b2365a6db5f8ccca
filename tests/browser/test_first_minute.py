"""From nothing to moving dots: the first request, and the example authority."""

import time

from playwright.sync_api import Page, expect

from tests.browser.serving import Server
from tests.browser.visiting import now, open_page, seek, settled, shoot

# Positions of every child that can be seen, by pseudonym, over a list of names.
_PLACES = "(stage, names) => Object.fromEntries(names.map((name) => [name, stage.playback.positionOf(name)]))"


def test_the_first_request_to_play_on_a_fresh_server_shows_the_frame_and_the_stage(
    with_example: Server, page: Page
) -> None:
    page.goto("/play?project=Example")
    expect(page.get_by_role("region", name="Playback")).to_be_visible(timeout=60_000)
    for name in ("Home", "Map", "Data", "Codes", "Play"):
        expect(page.get_by_role("link", name=name, exact=True)).to_be_visible()
    assert page.title() == "Journey Map"
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()


def test_the_example_authority_moves_within_a_minute_of_one_click(server: Server, page: Page) -> None:
    open_page(page, "/", "Journey Map")
    shoot(page, "home-empty")
    clicked = time.monotonic()
    page.get_by_role("button", name="Open the example authority").click()
    stage = page.get_by_role("region", name="Playback")
    expect(stage).to_be_visible(timeout=60_000)
    expect(page.get_by_role("button", name="Pause", exact=True)).to_be_visible()
    first = stage.evaluate("stage => stage.playback.framesDrawn")
    page.wait_for_function("([s, f]) => s.playback.framesDrawn > f + 5", arg=[stage.element_handle(), first])
    assert time.monotonic() - clicked < 60, "A minute is what the first screen promises."
    assert "project=Example" in page.url
    settled(page)

    # The children come from the search, which lists pseudonyms as a person would find them.
    seek(stage, "2024-03-01T00:00")
    names = _some_children(page)
    before = stage.evaluate(_PLACES, names)
    stage.evaluate("stage => { stage.playback.setSpeed(30); stage.playback.play(); }")
    page.wait_for_function("s => s.playback.now > '2024-03-25'", arg=stage.element_handle())
    stage.evaluate("stage => stage.playback.pause()")
    after = stage.evaluate(_PLACES, names)
    assert any(before[name] != after[name] for name in names)
    shoot(page, "play-example")


def test_opening_the_example_again_leads_to_the_same_project(server: Server, page: Page) -> None:
    open_page(page, "/", "Journey Map")
    page.get_by_role("button", name="Open the example authority").click()
    stage = page.get_by_role("region", name="Playback")
    expect(stage).to_be_visible(timeout=30_000)
    page.wait_for_function("s => s.playback && s.playback.children > 500", arg=stage.element_handle())
    assert now(stage) >= "2022-01-01"
    page.get_by_role("link", name="Home", exact=True).click()
    expect(page.get_by_role("button", name="Play", exact=True).first).to_be_visible()
    shoot(page, "home-with-example")


def _some_children(page: Page) -> list[str]:
    """Pseudonyms that the search lists for single letters: a few dozen children."""
    names: list[str] = []
    search = page.get_by_role("searchbox", name="Find a child")
    for letter in "0123456789ABCDEFGHJK":
        search.fill(letter)
        options = page.get_by_role("listbox", name="Children found").get_by_role("option")
        expect(options.first).to_be_visible()
        names += [text for text in options.all_inner_texts() if text.count("-") == 2 and " " not in text]
    search.fill("")
    return sorted(set(names))
