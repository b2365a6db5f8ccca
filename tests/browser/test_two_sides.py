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

    # Sent to a colleague, it opens the same.
    page.wait_for_url("**compare=**", timeout=30_000)
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
