"""The map editor as a map owner has it before them: what is drawn, what is said, and a hand with a mouse."""

import re
import shutil
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from builder.map_file import read_map
from builder.project import create_project
from builder.project_saving import save_map
from tests.browser.map_drawing import ByMouse
from tests.browser.serving import Server
from tests.browser.small_authority import MAP
from tests.browser.visiting import settled

# On a busy machine Python's answer to a save, and a page's first words, take their time.
PATIENCE = 60_000

_DRAFT = """() => {
  const key = Object.keys(localStorage).find(name => name.startsWith("journey-map-draft-"));
  return key ? JSON.parse(localStorage[key]) : {seq: 0, drawing: null};
}"""
_LABELS = "all => all.map(one => one.getAttribute('aria-label'))"


def project_with(server: Server, name: str, text: str = MAP) -> Path:
    """A project without data whose map is this text, saved as version 1; gives its folder."""
    with pytest.MonkeyPatch.context() as patched:
        for variable in ("XDG_CONFIG_HOME", "APPDATA"):
            patched.setenv(variable, str(server.folders.config))
        return save_map(create_project(server.folders.workspace, name), read_map(text)).folder


def copy_of(server: Server, name: str, new: str) -> Path:
    """A project with its data and codes under another name; gives its folder."""
    workspace = server.folders.workspace
    return Path(shutil.copytree(workspace / name, workspace / new))


class Editor(ByMouse):
    """The map editor of one project on a page."""

    def __init__(self, page: Page, project: str = "") -> None:
        """Opens it and waits until it is there whole; without a project it is on the page already, or soon will be."""
        super().__init__(page)
        self.canvas = page.get_by_role("application", name="Map")
        self.panel = page.get_by_role("tabpanel")
        self.status = page.get_by_role("region", name="Map editor").get_by_role("status")
        if project:
            page.goto(f"/map?project={project}")
        self.wait()

    def wait(self) -> None:
        """Waits until the map is shown, after loading the page."""
        expect(self.canvas).to_be_visible(timeout=PATIENCE)
        settled(self.page)

    # What is drawn.

    def drawn(self) -> dict[str, Any]:
        """What was drawn since the last save, as the browser keeps it after every change."""
        found: dict[str, Any] = self.page.evaluate(_DRAFT)["drawing"]
        return found

    def changes(self) -> int:
        """How often the drawing has changed, undo and redo included."""
        found: int = self.page.evaluate(_DRAFT)["seq"]
        return found

    def node_of(self, label: str) -> dict[str, Any]:
        """A place in what was drawn."""
        (found,) = (node for node in self.drawn()["nodes"] if node["label"] == label)
        return dict(found)

    def spot(self, label: str) -> tuple[float, float]:
        """Where a place stands on the map."""
        node = self.node_of(label)
        return node["x"], node["y"]

    def ways(self) -> list[str]:
        """The ways in what was drawn, by their ends' ids."""
        return [f"{way['from']} {way['to']}" for way in self.drawn()["edges"]]

    def labels(self) -> list[str]:
        """The names of the places on the screen, with their kinds, in the order of the map."""
        found: list[str] = self.canvas.locator(".jm-node").evaluate_all(_LABELS)
        return found

    def view(self) -> str:
        """Which part of the map is in view."""
        found: str = self.canvas.locator(".react-flow__viewport").evaluate("e => getComputedStyle(e).transform")
        return found

    def place(self, label: str) -> Locator:
        """A place on the screen."""
        return self.page.get_by_role("group", name=re.compile(f"^{re.escape(label)}, "))

    def way(self, source: str, target: str) -> Locator:
        """A way on the screen, by the names of its ends."""
        return self.page.get_by_role("img", name=f"Way from {source} to {target}", exact=True)

    def name_field(self) -> Locator:
        """The field over the drawing in which a place's name is typed."""
        return self.page.get_by_role("textbox", name="Name of the place")

    # What a hand does.

    def tool(self, name: str) -> Locator:
        """A button of the bar."""
        return self.page.get_by_role("toolbar", name="Tools").get_by_role("button", name=name, exact=True)

    def drag(self, *points: tuple[float, float], alt: bool = False) -> None:
        """Presses at the first place of the map and lets go at the last, passing the others."""
        if alt:
            self.page.keyboard.down("Alt")
        self.page.mouse.move(*self.screen(*points[0]))
        self.page.mouse.down()
        for point in points[1:]:
            self.page.mouse.move(*self.screen(*point), steps=5)
        self.page.mouse.up()
        if alt:
            self.page.keyboard.up("Alt")

    def click(self, x: float, y: float, **options: Any) -> None:
        """Clicks a place of the map."""
        self.canvas.page.mouse.move(*self.screen(x, y))
        self.canvas.page.mouse.click(*self.screen(x, y), **options)

    def shift_click(self, *labels: str) -> None:
        """Selects the first place, and the others besides."""
        self.place(labels[0]).click()
        for label in labels[1:]:
            self.place(label).click(modifiers=["Shift"])

    def press(self, *keys: str) -> None:
        """Presses keys one after another."""
        for key in keys:
            self.page.keyboard.press(key)

    def name_it(self, label: str) -> None:
        """Types the name that is asked for over the drawing."""
        expect(self.name_field()).to_be_focused()
        self.page.keyboard.insert_text(label)
        self.page.keyboard.press("Enter")
        expect(self.name_field()).to_have_count(0)

    def says(self, words: str | re.Pattern[str]) -> None:
        """Waits until the bar beneath the drawing has said these words."""
        expect(self.status).to_contain_text(words, timeout=PATIENCE)

    def save(self, version: int) -> None:
        """Saves, and waits until the page is told of the version."""
        self.tool("Save").click()
        self.says(f"Saved as version {version}")
        self.says("All saved")
        settled(self.page)

    def open_part(self, title: str) -> None:
        """Opens one of the parts beneath the drawing."""
        self.page.get_by_test_id("stExpander").filter(has_text=title).locator("summary").click()
        settled(self.page)
