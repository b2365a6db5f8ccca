"""The Front door map drawn from an empty sheet, by mouse and by keyboard alone: the same map.yaml, and nothing lost."""

from pathlib import Path

from playwright.sync_api import Page, expect

from builder.project import create_project
from tests.browser.map_drawing import FRONT_DOOR, ByKeyboard, ByMouse, open_blank, wanted
from tests.browser.serving import Server
from tests.browser.visiting import settled, shoot


def _saved(server: Server, project: str) -> Path:
    return server.folders.workspace / project / "map.yaml"


def _save_and_load_again(server: Server, page: Page, project: str) -> None:
    """Saved by its key, the map is what was drawn; loaded again and saved again it is the same file."""
    page.keyboard.press("Control+s")
    expect(page.get_by_text("Saved as version 1", exact=False).first).to_be_visible(timeout=30_000)
    settled(page)
    assert _saved(server, project).read_text(encoding="utf-8").replace("\r\n", "\n") == FRONT_DOOR.read_text(
        encoding="utf-8"
    )
    page.reload()
    for node in wanted()["nodes"]:
        expect(page.get_by_role("group", name=f"{node['label']}, ").first).to_be_visible()
    expect(page.get_by_text("All saved")).to_be_visible()
    settled(page)


def test_the_front_door_is_drawn_with_the_mouse(server: Server, page: Page) -> None:
    create_project(server.folders.workspace, "By mouse")
    open_blank(page, "By mouse")
    hand = ByMouse(page)
    for reached in hand.draw(wanted()):
        shoot(page, f"map-drawn-{reached}")
    _save_and_load_again(server, page, "By mouse")
    shoot(page, "map-drawn-loaded")


def test_the_front_door_is_drawn_with_the_keyboard_alone(server: Server, page: Page) -> None:
    create_project(server.folders.workspace, "By keys")
    open_blank(page, "By keys")
    hand = ByKeyboard(page)
    for reached in hand.draw(wanted()):
        shoot(page, f"map-typed-{reached}")
    _save_and_load_again(server, page, "By keys")
