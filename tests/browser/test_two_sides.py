"""Two maps side by side on one clock."""

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Open
from tests.browser.serving import Server
from tests.browser.visiting import open_stage, seek, settled, shoot


def _clocks(stage: Locator) -> list[str]:
    told: list[str] = stage.evaluate("stage => stage.playback.sides.map(side => side.now)")
    return told


def _shown(stage: Locator) -> list[int]:
    told: list[int] = stage.evaluate("stage => stage.playback.sides.map(side => side.shown)")
    return told


def _teams(page: Page, side: str) -> list[str]:
    options = page.get_by_label(f"Whom side {side} shows").locator("optgroup[label^='Team'] option")
    return [name for name in options.all_inner_texts() if "(small group)" not in name and "not recorded" not in name]


def test_team_and_team_then_last_year_beside_this_year(with_example: Server, page: Page, visit: Open) -> None:
    stage = open_stage(page, "Example")
    assert stage.evaluate("stage => stage.playback.sides.length") == 1
    opener = page.get_by_role("button", name="Two side by side")
    opener.click()
    expect(opener).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("group", name="Map of side B")).to_be_visible()
    seek(stage, "2024-11-20T00:00")

    # Team and team: each side has its own children, and what has to be known of a team is said beneath.
    first, second = _teams(page, "A")[:2]
    page.get_by_label("Whom side A shows").select_option(label=first)
    page.get_by_label("Whom side B shows").select_option(label=second)
    everyone = stage.evaluate("stage => stage.playback.children")
    assert all(0 < shown < everyone for shown in _shown(stage))
    numbers = page.get_by_role("table", name="Numbers of both sides")
    expect(numbers.get_by_role("row")).to_have_count(5)
    expect(page.get_by_role("list", name="To know before comparing")).to_contain_text("Team")
    shoot(page, "two-sides-teams")

    # They play together, and a jump on one is a jump on both.
    stage.evaluate("stage => { stage.playback.setSpeed(30); stage.playback.sides[1].play(); }")
    page.wait_for_function("stage => stage.playback.now > '2024-12-01'", arg=stage.element_handle(), timeout=30_000)
    page.get_by_role("button", name="Pause", exact=True).click()
    assert len(set(_clocks(stage))) == 1
    page.get_by_role("slider", name="Time").press("ArrowRight")
    assert len(set(_clocks(stage))) == 1

    # Followed on the side that is clicked: the other follows nobody, and the address names who it is on which side.
    page.get_by_role("group", name="Map of side B").focus()
    page.get_by_label("Whom side B shows").select_option("all")
    box = page.get_by_role("searchbox", name="Find a child")
    box.fill("k")
    page.get_by_role("listbox", name="Children found").get_by_role("option").first.click()
    expect(page.get_by_role("button", name="Stop following")).to_be_visible()
    page.get_by_role("group", name="Map of side B").focus()
    page.keyboard.press("s")
    expect(page.get_by_role("group", name="Map of side A")).to_be_focused()
    expect(page.get_by_role("button", name="Stop following")).to_have_count(0)

    # Last year beside this year, on the same date.
    page.get_by_label("Whom side A shows").select_option("all")
    page.get_by_label("When side B is").select_option(label="A year earlier")
    seek(stage, "2024-11-20T00:00")
    assert _clocks(stage) == ["2024-11-20T00:00", "2023-11-20T00:00"]
    expect(page.get_by_role("group", name="Date of side B")).to_have_text("20 November 2023")
    seek(stage, "2023-01-20T00:00")
    expect(page.get_by_text("No data before", exact=False).first).to_be_visible()
    # Nobody is counted before a side's data begin: not over the map, and not in the table of either side.
    page.get_by_role("button", name="Work with side B").click()
    header = stage.locator("header")
    expect(header).to_contain_text("No data before 1 July 2022")
    expect(header).not_to_contain_text("on the map")
    page.get_by_role("button", name="Table", exact=True).click()
    expect(page.get_by_role("table", name="Where children are now, side A")).to_be_visible()
    expect(page.get_by_role("table", name="Where children are now, side B")).to_have_count(0)
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Work with side A").click()
    seek(stage, "2024-11-20T00:00")
    page.get_by_role("button", name="Light stage").click()
    shoot(page, "two-sides-years-light")

    # Sent to a colleague, it opens the same, once the address tells of this moment.
    page.wait_for_url("**at=2024-11-20**", timeout=30_000)
    settled(page)
    again = visit()
    again.goto(page.url)
    restored = again.get_by_role("region", name="Playback")
    expect(restored).to_be_visible(timeout=90_000)
    expect(again.get_by_label("When side B is")).to_have_value("1", timeout=30_000)
    assert _clocks(restored)[1].startswith("2023-11-20")
    # The controls work on the side that they worked on; the child is followed on the other.
    expect(again.get_by_role("button", name="Work with side A")).to_have_attribute("aria-pressed", "true")
    expect(again.get_by_role("button", name="Stop following")).to_have_count(0)
    again.get_by_role("group", name="Map of side A").focus()
    again.keyboard.press("s")
    expect(again.get_by_role("button", name="Stop following")).to_be_visible()

    # One map again.
    page.get_by_role("button", name="Close side B").click()
    expect(page.get_by_role("group", name="Map of side B")).to_have_count(0)
    assert stage.evaluate("stage => stage.playback.sides.length") == 1
    page.wait_for_function("() => !location.search.includes('compare=')", timeout=30_000)


# The name of what has the focus in the stage.
_FOCUSED = """() => {
  let one = document.activeElement;
  while (one?.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
  return one?.closest(".jm-stage") ? one.getAttribute("aria-label") || one.textContent.trim() : "";
}"""

# What part of the drawing each map shows.
_VIEWS = (
    """stage => [...stage.querySelectorAll(".react-flow__viewport")].map((one) => getComputedStyle(one).transform)"""
)


def _tab_to(page: Page, name: str, key: str = "Tab") -> None:
    for _ in range(90):
        if page.evaluate(_FOCUSED) == name:
            return
        page.keyboard.press(key)
    raise AssertionError(f"{key} never came to '{name}'")


def test_two_sides_by_keyboard_alone_and_with_less_motion(with_example: Server, visit: Open) -> None:
    page = visit(reduced_motion="reduce")
    stage = open_stage(page, "Example", "&at=2024-03-05")
    _tab_to(page, "Map")
    page.keyboard.press("v")
    expect(page.get_by_role("group", name="Map of side B")).to_be_visible()
    page.keyboard.press("s")
    page.keyboard.press("s")
    expect(page.get_by_role("group", name="Map of side B")).to_be_focused()

    # Whom side B shows is chosen by arrow keys, and only that side changes.
    everyone = stage.evaluate("stage => stage.playback.children")
    _tab_to(page, "Whom side B shows", "Shift+Tab")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.wait_for_function(
        "([stage, all]) => stage.playback.sides[1].shown < all", arg=[stage.element_handle(), everyone], timeout=30_000
    )
    assert _shown(stage)[0] == everyone

    # Less motion: on both sides the clock stands on whole days while it plays.
    page.keyboard.press("Escape")
    _tab_to(page, "Map of side B")
    stage.evaluate("stage => stage.playback.setSpeed(5)")
    page.keyboard.press(" ")
    seen = set()
    for _ in range(8):
        page.wait_for_timeout(200)
        clocks = _clocks(stage)
        assert all(clock.endswith("T00:00") for clock in clocks)
        assert len(set(clocks)) == 1
        seen.update(clocks)
    assert len(seen) > 1
    page.keyboard.press(" ")
    assert stage.evaluate("stage => stage.playback.playing") is False

    # The picture in words, of both sides.
    page.keyboard.press("t")
    for side in "AB":
        expect(page.get_by_role("table", name=f"Where children are now, side {side}")).to_be_visible()
    page.keyboard.press("Escape")

    # The maps move together until they are unlinked; linked again, both show what the one in hand shows.
    _tab_to(page, "Map of side B")
    whole = stage.evaluate(_VIEWS)
    assert whole[0] == whole[1]
    _tab_to(page, "Zoom in")
    page.keyboard.press("Enter")
    page.wait_for_function(
        "([stage, f, was]) => eval(f)(stage)[0] !== was", arg=[stage.element_handle(), _VIEWS, whole[0]]
    )
    nearer = stage.evaluate(_VIEWS)
    assert nearer[0] == nearer[1] != whole[0]
    _tab_to(page, "Move both maps together", "Shift+Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Move both maps together").first).to_have_attribute("aria-pressed", "false")
    _tab_to(page, "Zoom in")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    apart = stage.evaluate(_VIEWS)
    assert apart[0] == nearer[0]
    assert apart[1] != nearer[1]
    _tab_to(page, "Move both maps together", "Shift+Tab")
    page.keyboard.press("Enter")
    page.wait_for_timeout(300)
    assert stage.evaluate(_VIEWS) == [apart[1], apart[1]]

    page.keyboard.press("v")
    expect(page.get_by_role("group", name="Map of side B")).to_have_count(0)
