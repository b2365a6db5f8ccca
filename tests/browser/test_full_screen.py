"""Full screen, for a room that looks from three metres away: large words, few controls, the legend in view."""

from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Server
from tests.browser.visiting import open_stage, seek, shoot

_SIZES = ((1280, 720), (1400, 900), (1920, 1080))
# The smallest words that a room reads, in pixels of the screen.
_LEAST = 16.0

# Every text that is on screen, with its size as drawn: a map is shrunk as a whole, an SVG by its view box.
_TEXTS = """stage => {
  const found = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  const all = stage.getBoundingClientRect();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent.trim();
    const element = node.parentElement;
    if (!text || element.closest(".jm-aloud, option, script, style")) continue;
    if (!element.checkVisibility({opacityProperty: true, visibilityProperty: true})) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.height === 0 || box.right <= all.left || box.left >= all.right) continue;
    const size = parseFloat(getComputedStyle(element).fontSize);
    let scale = 1;
    if (element instanceof SVGElement) scale = element.getScreenCTM().a;
    else for (let over = element; over && over !== stage; over = over.parentElement) {
      scale *= new DOMMatrix(getComputedStyle(over).transform).a;
    }
    found.push({text, size: size * scale, onMap: element.closest(".jm-map, .jm-ways") !== null});
  }
  return found;
}"""

# How many rows the controls take; a button and a line of words beside it are not one another's height.
_ROWS = """stage => {
  const controls = [...stage.querySelector("footer .jm-row").children].map((one) => one.getBoundingClientRect());
  return new Set(controls.map((box) => Math.round((box.top + box.bottom) / 2 / 8))).size;
}"""

# Whether something is cut off at the right.
_CUT = """stage => [...stage.querySelectorAll("footer .jm-row > *")]
  .some((one) => one.getBoundingClientRect().right > stage.getBoundingClientRect().right)"""

# Every place of a map, and what is written at it.
_PLACES = """pane => [...pane.querySelectorAll(".jm-node")].map((node) => ({
  label: node.getAttribute("aria-label").split(", ").slice(0, -1).join(", "),
  name: node.querySelector(".jm-name")?.textContent ?? "",
  figure: node.querySelector(".jm-figures")?.innerText.trim() ?? "",
}))"""


def _texts(stage: Locator) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = stage.evaluate(_TEXTS)
    return found


def _enter(page: Page, pane: str) -> None:
    page.get_by_role("group", name=pane, exact=True).focus()
    page.keyboard.press("m")
    expect(page.get_by_role("button", name="Leave full screen")).to_be_visible()
    page.wait_for_timeout(600)


def _readable(page: Page, stage: Locator) -> None:
    for width, height in _SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(800)
        texts = _texts(stage)
        assert len([text for text in texts if text["onMap"]]) > 20
        small = [text for text in texts if text["size"] < _LEAST]
        assert not small, f"at {width} x {height}: {small}"
        # Nothing is pushed off the screen, and the row of controls is one row.
        assert stage.evaluate("s => s.scrollHeight <= s.clientHeight + 1 && s.clientHeight <= innerHeight")
        rows = stage.evaluate(_ROWS)
        assert rows <= 2, f"at {width} x {height} the controls take {rows} rows"


def test_a_room_reads_the_stage_with_one_map_and_with_two(with_example: Server, page: Page) -> None:
    stage = open_stage(page, "Example")
    seek(stage, "2024-06-20T00:00")
    page.get_by_role("button", name="Table", exact=True).click()
    expect(page.get_by_role("table", name="Where children are now")).to_be_visible()
    _enter(page, "Map")
    # What stood open is put away, and only a presenter's controls are left.
    expect(page.get_by_role("table", name="Where children are now")).to_have_count(0)
    for gone in ("Filters", "Loop", "Table", "Restart", "Two side by side", "On the map"):
        expect(page.get_by_role("button", name=gone, exact=True)).to_have_count(0)
    for kept in ("Play", "Step back", "Step forward", "Leave full screen", "What is not shown"):
        expect(page.get_by_role("button", name=kept, exact=True)).to_be_visible()
    expect(page.get_by_role("slider", name="Time", exact=True)).to_be_visible()
    expect(page.get_by_role("slider", name="Speed")).to_be_visible()
    # What is missing is still said.
    expect(stage).to_contain_text("Data as at 30 June 2025")
    expect(stage.get_by_text("no data").first).to_be_visible()
    _readable(page, stage)
    legend = page.get_by_role("list", name="What the dots mean")
    expect(legend).to_be_in_viewport(ratio=1)
    places = page.get_by_role("group", name="Map", exact=True).evaluate(_PLACES)
    assert all(place["figure"] for place in places)
    # At this size every place of the example has its own whole name.
    assert [place["name"] for place in places] == [place["label"] for place in places]
    shoot(page, "room-one")

    # A click on a dot still tells its story, and Esc takes it away again.
    page.set_viewport_size({"width": 1280, "height": 720})
    page.get_by_role("group", name="Map", exact=True).focus()
    page.keyboard.press("n")
    expect(page.get_by_role("button", name="Stop following")).to_be_visible()
    assert not [text for text in _texts(stage) if text["size"] < _LEAST]
    page.get_by_role("button", name="Stop following").click()

    # Two maps: names that have no room are shortened or left out, and every number stays.
    page.set_viewport_size({"width": 1400, "height": 900})
    page.get_by_role("group", name="Map", exact=True).focus()
    page.keyboard.press("v")
    pane = page.get_by_role("group", name="Map of side A")
    expect(pane).to_be_visible()
    expect(page.get_by_role("table", name="Numbers of both sides")).to_be_visible()
    _readable(page, stage)
    expect(legend).to_be_in_viewport(ratio=1)
    shoot(page, "room-two")
    page.set_viewport_size({"width": 1280, "height": 720})
    page.wait_for_timeout(800)
    places = pane.evaluate(_PLACES)
    assert all(place["figure"] for place in places)
    assert [place for place in places if place["name"] != place["label"]], "every name had room: nothing was tried"

    # Back at the desk, what stood open is open again.
    page.get_by_role("button", name="Leave full screen").click()
    expect(page.get_by_role("button", name="Full screen", exact=True)).to_be_visible()
    expect(page.get_by_role("table", name="Where children are now, side A")).to_be_visible()


def test_the_row_of_controls_stays_one_row_with_everything_on(with_example: Server, page: Page) -> None:
    stage = open_stage(page, "Example")
    page.get_by_role("button", name="Two side by side").click()
    row = stage.locator("footer > .jm-row")
    one_row = row.bounding_box()
    page.get_by_role("button", name="Loop", exact=True).click()
    expect(page.get_by_role("textbox", name="First day of the loop")).to_be_visible()
    page.get_by_role("radio", name="From each child's start").check(force=True)
    expect(page.get_by_role("combobox", name="Days are counted from")).to_be_visible()
    for width, height in _SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.wait_for_timeout(500)
        now = row.bounding_box()
        assert one_row and now
        assert now["height"] == one_row["height"], f"at {width} x {height}"
        assert not stage.evaluate(_CUT), f"at {width} x {height}"
