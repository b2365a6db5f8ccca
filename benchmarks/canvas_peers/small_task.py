"""What a small task asks of the hand in each editor.

Three places with their names, joined in a row; undo all; redo all. Each is done the shortest way that its makers
offer, by real clicks and keys, and looked at: three named places and two ways after the drawing, none after undoing,
all again after redoing. Names are typed in every editor alike and not counted.
"""

from dataclasses import dataclass
from itertools import pairwise

from playwright.sync_api import Locator, Page, expect

# What is drawn in the canvas, as the peers' pages tell it of themselves.
_DRAWN_IN_CANVAS = """
window.drawn = () => {
  const root = [...document.querySelectorAll("*")].map((element) => element.shadowRoot)
    .find((one) => one?.querySelector("[role=application]"));
  const names = [...root.querySelectorAll(".react-flow__node .jm-name")].map((name) => name.textContent);
  return { places: names, ways: root.querySelectorAll(".react-flow__edge").length };
};
"""

NAMES = ("Contact", "Referral", "Assessment")
_MOST_STEPS = 20


class Hand:
    """A person's hand on a page, and a count of what it does. A double click is two clicks; Ctrl+Z is one key."""

    def __init__(self, page: Page) -> None:
        """Begins at nothing done."""
        self.page = page
        self.clicks = 0
        self.drags = 0
        self.keys = 0

    def click(self, target: Locator) -> None:
        """A click on something that can be seen."""
        target.click()
        self.clicks += 1

    def click_at(self, x: float, y: float, times: int = 1) -> None:
        """Clicks on a spot of the page."""
        self.page.mouse.click(x, y, click_count=times)
        self.clicks += times

    def drag(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        """Presses, moves and lets go."""
        self.page.mouse.move(*start)
        self.page.mouse.down()
        self.page.mouse.move((start[0] + end[0]) / 2, (start[1] + end[1]) / 2, steps=4)
        self.page.mouse.move(*end, steps=4)
        self.page.mouse.up()
        self.drags += 1

    def press(self, key: str) -> None:
        """A key, or several held together."""
        self.page.keyboard.press(key)
        self.keys += 1

    def type(self, name: str) -> None:
        """Letters of a name; not counted."""
        self.page.wait_for_timeout(150)
        self.page.keyboard.type(name)
        self.page.wait_for_timeout(150)


@dataclass(frozen=True, slots=True)
class Asked:
    """What the task asked of the hand; `undos` and `redos`: presses until nothing was left, and until all was back."""

    clicks: int
    drags: int
    keys: int
    undos: int
    redos: int


def in_bpmn(page: Page, url: str) -> Asked:
    """From the palette, then the context pad's "Append task" twice."""
    page.goto(f"{url}/bpmn.html?empty")
    hand = Hand(page)
    hand.click(page.locator(".djs-palette .entry[data-action='create.task']"))
    hand.click_at(400, 300)
    hand.type(NAMES[0])
    # A click on the pad while a name is open only closes the name.
    hand.press("Enter")
    for name in NAMES[1:]:
        hand.click(page.locator(".djs-context-pad .entry[data-action='append.append-task']"))
        hand.type(name)
        hand.press("Enter")
    return _undone_and_redone(hand, "Control+z", "Control+Shift+z")


def in_mxgraph(page: Page, url: str) -> Asked:
    """From the palette, then twice the arrow at the side of the place, which in draw.io makes a connected copy."""
    page.goto(f"{url}/mxgraph.html?empty")
    hand = Hand(page)
    hand.click(page.get_by_role("button", name="Rectangle"))
    hand.type(NAMES[0])
    hand.press("Escape")
    x, y = 500.0, 200.0
    for name in NAMES[1:]:
        page.mouse.move(x - 10, y)
        page.mouse.move(x, y)
        arrow = page.get_by_role("button", name="right")
        expect(arrow).to_be_visible()
        hand.click(arrow)
        hand.type(name)
        hand.press("Escape")
        x += 296
    return _undone_and_redone(hand, "Control+z", "Control+Shift+z")


def in_canvas(page: Page, url: str) -> Asked:
    """By a double click, then twice by dragging from the side of a place to empty space."""
    hand = Hand(page)
    x, y = _begun(page, url)
    hand.click_at(x + 160, y + 200, times=2)
    _named(hand, NAMES[0])
    for before, name in pairwise(NAMES):
        box = _place(page, before).bounding_box()
        assert box
        side = (box["x"] + box["width"], box["y"] + box["height"] / 2)
        hand.drag(side, (side[0] + 160, side[1]))
        _named(hand, name)
    return _undone_and_redone(hand, "Control+z", "Control+Shift+z")


def in_canvas_by_keys(page: Page, url: str) -> Asked:
    """Without a mouse, from the focus on the map on: N, and C between the places that Tab goes to."""
    hand = Hand(page)
    _begun(page, url)
    page.get_by_role("application", name="Map").focus()
    for name in NAMES:
        hand.press("n")
        _named(hand, name)
    for _ in NAMES[1:]:
        hand.press("Shift+Tab")
    for _ in NAMES[1:]:
        hand.press("c")
        hand.press("Tab")
        hand.press("Enter")
    return _undone_and_redone(hand, "Control+z", "Control+Shift+z")


def _begun(page: Page, url: str) -> tuple[float, float]:
    """Opens an empty sheet in a project without a map; gives the corner of the drawing."""
    page.add_init_script(_DRAWN_IN_CANVAS)
    page.goto(url)
    page.get_by_text("Blank").click()
    page.get_by_role("button", name="Take this starter map").click()
    app = page.get_by_role("application", name="Map")
    expect(app).to_be_visible()
    page.wait_for_timeout(1_000)
    box = app.bounding_box()
    assert box
    return box["x"], box["y"]


def _place(page: Page, name: str) -> Locator:
    return page.get_by_role("application", name="Map").get_by_role("group", name=f"{name}, activity")


def _named(hand: Hand, name: str) -> None:
    expect(hand.page.get_by_role("textbox", name="Name of the place")).to_be_focused()
    hand.type(name)
    hand.press("Enter")
    expect(_place(hand.page, name)).to_be_visible()


def _undone_and_redone(hand: Hand, undo: str, redo: str) -> Asked:
    page = hand.page
    page.wait_for_timeout(300)
    full = {"places": sorted(NAMES), "ways": 2}
    assert _drawn(page) == full, _drawn(page)
    clicks, drags, keys = hand.clicks, hand.drags, hand.keys
    undos = _until(hand, undo, {"places": [], "ways": 0})
    redos = _until(hand, redo, full)
    return Asked(clicks, drags, keys, undos, redos)


def _until(hand: Hand, key: str, wanted: dict[str, object]) -> int:
    for count in range(1, _MOST_STEPS):
        hand.press(key)
        hand.page.wait_for_timeout(150)
        if _drawn(hand.page) == wanted:
            return count
    raise AssertionError(f"{key} does not lead to {wanted}, but to {_drawn(hand.page)}")


def _drawn(page: Page) -> dict[str, object]:
    told = page.evaluate("window.drawn()")
    return {"places": sorted(told["places"]), "ways": told["ways"]}
