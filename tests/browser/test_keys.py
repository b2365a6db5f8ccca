"""Keys work inside the stage, and only there."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Server
from tests.browser.visiting import now, open_stage, seek, settled, shoot

_RUNS = """() => {
  window.__runs = 0;
  const app = document.querySelector("[data-testid='stApp']");
  new MutationObserver(() => {
    if (app.getAttribute("data-test-script-state") === "running") window.__runs += 1;
  }).observe(app, {attributes: true, attributeFilter: ["data-test-script-state"]});
}"""


@pytest.fixture
def stage(with_small: Server, page: Page) -> Locator:
    """The stage of the small authority with the focus inside."""
    opened = open_stage(page, "Small")
    page.get_by_role("button", name="Restart").focus()
    return opened


def test_every_shortcut_does_what_its_list_says(stage: Locator, page: Page) -> None:
    page.keyboard.press("?")
    expect(page.get_by_role("heading", name="Keyboard shortcuts")).to_be_visible()
    shoot(page, "play-shortcuts")
    page.keyboard.press("Escape")
    expect(page.get_by_role("heading", name="Keyboard shortcuts")).to_have_count(0)
    page.get_by_role("group", name="Map", exact=True).focus()

    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Pause", exact=True)).to_be_visible()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Play", exact=True)).to_be_visible()

    page.keyboard.press("5")
    assert now(stage) == "2024-05-01T00:00"
    page.keyboard.press("ArrowRight")
    assert now(stage) == "2024-05-02T00:00"
    page.keyboard.press("Shift+ArrowLeft")
    assert now(stage) == "2024-04-25T00:00"
    page.keyboard.press("Home")
    assert now(stage) == "2024-03-01T00:00"

    page.keyboard.press("l")
    expect(page.get_by_role("button", name="Loop")).to_have_attribute("aria-pressed", "true")
    page.keyboard.press("t")
    expect(page.get_by_role("table", name="Where children are now")).to_be_visible()
    page.keyboard.press("f")
    expect(page.get_by_role("group", name="Filters", exact=True)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("group", name="Filters", exact=True)).to_have_count(0)


def test_full_screen_has_a_button_and_a_key(stage: Locator, page: Page) -> None:
    expect(page.get_by_role("button", name="Full screen")).to_be_visible()
    page.keyboard.press("m")
    page.wait_for_function("() => document.fullscreenElement !== null")
    page.keyboard.press("m")
    page.wait_for_function("() => document.fullscreenElement === null")


def test_streamlits_own_letters_do_not_fire_from_inside(stage: Locator, page: Page) -> None:
    page.evaluate(_RUNS)
    page.keyboard.press("r")
    page.keyboard.press("c")
    # A rerun or a dialogue would have begun long before this.
    page.wait_for_timeout(800)
    assert page.evaluate("() => window.__runs") == 0
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_letters_typed_into_a_field_are_only_text(stage: Locator, page: Page) -> None:
    seek(stage, "2024-04-10T00:00")
    # The moment at which time stands still goes into the address, which is a run of the page's own.
    page.wait_for_function("() => location.search.includes('at=2024-04-10')")
    settled(page)
    page.evaluate(_RUNS)
    search = page.get_by_role("searchbox", name="Find a child")
    search.focus()
    page.keyboard.type("rclftm 5-+?")
    expect(search).to_have_value("rclftm 5-+?")
    page.wait_for_timeout(500)
    assert page.evaluate("() => window.__runs") == 0
    assert now(stage) == "2024-04-10T00:00"
    expect(page.get_by_role("button", name="Loop")).to_have_attribute("aria-pressed", "false")
    expect(page.get_by_label("Beside the map")).to_have_count(0)


def test_keys_outside_the_stage_leave_it_alone(stage: Locator, page: Page) -> None:
    seek(stage, "2024-04-10T00:00")
    page.get_by_role("link", name="Play", exact=True).focus()
    for key in ("Home", "5", "l", "f", "t", "+"):
        page.keyboard.press(key)
    assert now(stage) == "2024-04-10T00:00"
    expect(page.get_by_role("button", name="Loop")).to_have_attribute("aria-pressed", "false")
    expect(page.get_by_label("Beside the map")).to_have_count(0)
    assert stage.evaluate("s => s.playback.speed") == 7


def test_the_stage_can_be_worked_by_tab_alone(stage: Locator, page: Page) -> None:
    seen = set()
    for _ in range(40):
        page.keyboard.press("Tab")
        name = page.evaluate(
            """() => {
                 let at = document.activeElement;
                 while (at && at.shadowRoot && at.shadowRoot.activeElement) at = at.shadowRoot.activeElement;
                 return at && (at.getAttribute("aria-label") || at.textContent.trim());
               }"""
        )
        seen.add(name)
    for wanted in ("Step back", "Step forward", "Loop", "Speed", "Full screen"):
        assert wanted in seen
