"""Drawing a map as people do: with a mouse, or with the keyboard alone."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml
from playwright.sync_api import Locator, Page, expect

from tests.browser.visiting import settled

FRONT_DOOR = Path(__file__).with_name("front_door_drawn.yaml")

KINDS = {"entry": "Way in", "activity": "Activity", "service": "Service that lasts", "exit": "Way out"}
STAGES = {
    "contact": "Contact",
    "early_help": "Early help",
    "referral": "Referral",
    "assessment": "Assessment",
    "strategy_discussion": "Strategy discussion",
    "s47": "Section 47 enquiry",
    "icpc": "Initial child protection conference",
    "cin_plan": "Child in need plan",
    "cp_plan": "Child protection plan",
    "nfa": "No further action",
    "information_advice": "Information and advice",
    "early_help_exit": "Early help (leaves the map)",
    "other": "Other",
}


def wanted() -> dict[str, Any]:
    """What is to be drawn, as plain lists and words."""
    found: dict[str, Any] = yaml.safe_load(FRONT_DOOR.read_text(encoding="utf-8"))
    return found


def labels(drawn: dict[str, Any], what: str) -> dict[str, str]:
    """The label of every id; blank stands for "No lane"."""
    return {"": "No lane", **{entry["id"]: entry["label"] for entry in drawn[what]}}


def open_blank(page: Page, project: str) -> Locator:
    """Opens a project's empty canvas."""
    page.goto(f"/map?project={project}")
    page.get_by_text("Blank: an empty sheet").click()
    page.get_by_role("button", name="Take this starter map").click()
    canvas = page.get_by_role("application", name="Map")
    expect(canvas).to_be_visible()
    settled(page)
    return canvas


class ByMouse:
    """Draws with a mouse; only words are typed."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self._canvas = page.get_by_role("application", name="Map")
        self._panel = page.get_by_role("tabpanel")

    def tab(self, name: str) -> None:
        """Shows one of the panels."""
        self.page.get_by_role("tab", name=name).click()

    def screen(self, x: float, y: float) -> tuple[float, float]:
        """Where a place of the map is on the screen."""
        box = self._canvas.bounding_box()
        assert box
        view = self._canvas.locator(".react-flow__viewport").evaluate(
            "e => { const m = new DOMMatrix(getComputedStyle(e).transform); return [m.a, m.e, m.f]; }"
        )
        return box["x"] + view[1] + x * view[0], box["y"] + view[2] + y * view[0]

    def add(self, kind: str, label: str, x: float, y: float) -> None:
        """Carries a place from the palette, or double-clicks where it is to be, and types its name."""
        at = self.screen(x, y)
        if kind == "activity":
            self.page.mouse.dblclick(*at)
        else:
            self.page.get_by_role("button", name=f"Add {KINDS[kind].lower()}").hover()
            self.page.mouse.down()
            self.page.mouse.move(*at, steps=6)
            self.page.mouse.up()
        field = self.page.get_by_role("textbox", name="Name of the place")
        expect(field).to_be_focused()
        self.page.keyboard.type(label)
        self.page.keyboard.press("Enter")
        expect(field).to_have_count(0)

    def connect(self, source: Locator, target: Locator, side: str = "top") -> None:
        """Drags from a side of one place into another."""
        self.page.mouse.click(*self.screen(0, 450))
        source.hover()
        source.locator(f".jm-port-{side}").hover()
        self.page.mouse.down()
        box = target.bounding_box()
        assert box
        self.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2, steps=6)
        self.page.mouse.up()

    def node(self, label: str, kind: str) -> Locator:
        """A place on the canvas."""
        return self.page.get_by_role("group", name=f"{label}, {KINDS[kind].lower()}", exact=True)

    def draw(self, drawn: dict[str, Any]) -> Iterator[str]:
        """Draws all of it; stops to tell after the places, and at the end."""
        lanes, places = labels(drawn, "lanes"), labels(drawn, "nodes")
        kinds = {node["id"]: node["kind"] for node in drawn["nodes"]}
        panel = self._panel
        for _ in range(5):
            self.page.get_by_role("button", name="Zoom out").click()
        panel.get_by_label("Name of the map").fill(drawn["name"])
        for lane in drawn["lanes"]:
            panel.get_by_label("New lane").fill(lane["label"])
            panel.get_by_role("button", name="Add lane").click()
        for node in drawn["nodes"]:
            self.add(node["kind"], node["label"], node["x"], node["y"])
            panel.get_by_label("Lane", exact=True).select_option(label=lanes[node.get("lane", "")])
            panel.get_by_label("Sector-standard stage").select_option(label=STAGES[node["standard"]])
            self._target(node.get("target"), places)
            panel.get_by_label("Description").fill(node["description"])
        yield "places"
        for edge in drawn["edges"]:
            ends = (self.node(places[edge[end]], kinds[edge[end]]) for end in ("from", "to"))
            self.connect(*ends)
            name = f"{places[edge['from']]} to {places[edge['to']]}"
            expect(panel.get_by_role("heading", name=name, exact=True)).to_be_visible()
            if "bend" in edge:
                bend = panel.get_by_label("Bend as a number")
                bend.fill(str(edge["bend"]))
                bend.press("Enter")
        yield "ways"

    def _target(self, target: dict[str, Any] | None, places: dict[str, str]) -> None:
        if target is None:
            return
        self._panel.get_by_label("Target: how long").check()
        self._panel.get_by_label("Days").fill(str(target["days"]))
        self._panel.get_by_label("Counted as").select_option(label=f"{target['unit']} days")
        self._panel.get_by_label("Counted from").select_option(label=places[target["from"]])


_FOCUSED = """() => {
  let on = document.activeElement;
  while (on?.shadowRoot?.activeElement) on = on.shadowRoot.activeElement;
  if (!on || on === document.body) return '';
  const label = on.labels?.length ? on.labels[0].innerText : '';
  return (on.getAttribute('aria-label') || label || on.innerText || '').trim();
}"""


class ByKeyboard:
    """Draws with keys alone: no click, no focus set by script."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def press(self, *keys: str) -> None:
        """Presses keys one after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def focused(self) -> str:
        """The name of what has the focus."""
        name: str = self.page.evaluate(_FOCUSED)
        return name

    def go(self, *names: str, most: int = 150) -> str:
        """Presses Tab until the focus is on what has one of these names (a number may follow); says on which."""
        for _ in range(most):
            now = self.focused().split("\n")[0]
            for name in names:
                if re.fullmatch(re.escape(name) + r"(\s+\d+)?", now):
                    return name
            self.press("Tab")
        raise AssertionError(f"Tab does not lead to {names}; the focus is on '{self.focused()}'")

    def write(self, text: str) -> None:
        """Types over what the focused field holds."""
        self.press("Control+a")
        self.page.keyboard.insert_text(text)

    def choose(self, label: str, option: str) -> None:
        """Goes to a list, and types an option's name."""
        self.go(label)
        self.page.keyboard.type(option)

    def panel(self, name: str, key: str = "Shift+Tab") -> None:
        """Goes back to the tabs of the panels, and along them."""
        names = ("Properties", "List", "Problems")
        for _ in range(150):
            if self.focused().split()[:1] and self.focused().split()[0] in names:
                break
            self.press(key)
        for _ in range(8):
            if self.focused().split()[0] == name:
                return
            self.press("ArrowRight")
        raise AssertionError(f"There is no panel '{name}'")

    def draw(self, drawn: dict[str, Any]) -> Iterator[str]:
        """Draws all of it; stops to tell after the places, and at the end. The focus is somewhere on the page."""
        lanes, places = labels(drawn, "lanes"), labels(drawn, "nodes")
        self.go("Map")
        self.panel("Properties", "Tab")
        self.go("Name of the map")
        self.write(drawn["name"])
        self.press("Enter")
        self.go("New lane")
        for lane in drawn["lanes"]:
            self.write(lane["label"])
            self.press("Enter")
        for node in drawn["nodes"]:
            self.panel("List")
            self.go("Add a place")
            self.write(node["label"])
            self.choose("Kind", KINDS[node["kind"]])
            self.choose("Lane", lanes[node.get("lane", "")])
            self.go("Add place")
            self.press("Enter")
            self.panel("Properties")
            self.choose("Sector-standard stage", STAGES[node["standard"]])
            self._target(node.get("target"), places)
            self.go("Description")
            self.write(node["description"])
            for name, value in (("Position across", node["x"]), ("Position down", node["y"])):
                self.go(name)
                self.write(str(value))
                self.press("Enter")
        yield "places"
        for edge in drawn["edges"]:
            self.panel("List")
            if self.go("Places", "Ways") == "Places":
                self.press("ArrowRight")
            self.choose("From", places[edge["from"]])
            self.choose("To", places[edge["to"]])
            self.go("Connect")
            self.press("Enter")
            if "bend" in edge:
                self.panel("Properties")
                self.go("Bend as a number")
                self.write(str(edge["bend"]))
                self.press("Enter")
        yield "ways"

    def _target(self, target: dict[str, Any] | None, places: dict[str, str]) -> None:
        if target is None:
            return
        self.go("Target: how long it should take at most")
        self.press("Space")
        self.go("Days")
        self.write(str(target["days"]))
        self.press("Enter")
        self.choose("Counted as", f"{target['unit']} days")
        self.choose("Counted from", places[target["from"]])
