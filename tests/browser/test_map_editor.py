"""Drawing in the map editor: adding, naming, moving, and everything taken back in one step."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.map_editing import Editor, project_with
from tests.browser.serving import Server
from tests.browser.visiting import shoot


@pytest.fixture(scope="module")
def drawn(server: Server) -> Server:
    """A server with the small authority's map in a project that no test saves."""
    project_with(server, "Drawn")
    return server


@pytest.fixture
def editor(drawn: Server, page: Page) -> Editor:
    """The editor with six places in two lanes."""
    return Editor(page, "Drawn")


def test_a_place_is_added_in_five_ways_and_the_view_stays(editor: Editor) -> None:
    seen = editor.view()

    editor.tool("Add node").click()
    shoot(editor.page, "editor-naming")
    editor.name_it("By button")
    expect(editor.place("By button")).to_be_visible()

    editor.page.mouse.dblclick(*editor.screen(640, 20))
    editor.name_it("By double click")
    assert editor.spot("By double click") == (640, 20)
    assert editor.node_of("By double click")["lane"] == "front"

    editor.add("service", "By the palette", 860, 260)
    assert editor.spot("By the palette") == (860, 260)
    assert (editor.node_of("By the palette")["kind"], editor.node_of("By the palette")["lane"]) == (
        "service",
        "district",
    )

    editor.place("Panel").hover()
    editor.place("Panel").locator(".jm-port-bottom").hover()
    editor.page.mouse.down()
    editor.page.mouse.move(*editor.screen(160, 420), steps=6)
    editor.page.mouse.up()
    editor.name_it("Where a way was dropped")
    assert editor.ways()[-1] == "panel where-a-way-was-dropped"
    editor.says("Added 'Where a way was dropped' after 'Panel'")

    editor.canvas.focus()
    editor.press("Escape", "n")
    editor.name_it("By its key")

    assert editor.labels()[6:] == [
        "By button, activity",
        "By double click, activity",
        "By the palette, service that lasts",
        "Where a way was dropped, activity",
        "By its key, activity",
    ]
    assert editor.view() == seen
    editor.says("11 places, 8 ways")
    shoot(editor.page, "editor-added")
    editor.press(*["Control+z"] * 5)
    assert editor.labels()[6:] == []
    assert editor.view() == seen


def test_a_name_is_typed_in_place(editor: Editor) -> None:
    editor.place("Referral").dblclick()
    editor.name_it("Request for support")
    editor.says("Renamed 'Referral' to 'Request for support'")
    expect(editor.place("Request for support")).to_be_focused()
    editor.press("F2")
    expect(editor.name_field()).to_be_focused()
    editor.page.keyboard.type("given up")
    editor.press("Escape")
    editor.press("Enter")
    expect(editor.name_field()).to_be_focused()
    editor.page.keyboard.type("   ")
    editor.press("Enter")
    expect(editor.name_field()).to_have_count(0)
    expect(editor.place("Request for support")).to_be_visible()
    # What is half typed when the hand goes elsewhere is kept.
    editor.press("F2")
    editor.page.keyboard.type("Request")
    editor.click(640, 420)
    assert editor.node_of("Request")["id"] == "referral"
    editor.press("Control+z", "Control+z")
    expect(editor.place("Referral")).to_be_visible()
    expect(editor.tool("Undo")).to_have_attribute("aria-disabled", "true")


def test_a_drag_is_one_step_that_keeps_to_the_grid(editor: Editor) -> None:
    seen = editor.view()
    editor.drag((320, 0), (360, 40), (420, 90), (503, 33))
    assert editor.spot("Referral") == (500, 30)
    editor.says("Moved 'Referral'")
    editor.press("Control+z")
    assert editor.spot("Referral") == (320, 0)
    expect(editor.tool("Undo")).to_have_attribute("aria-disabled", "true")
    editor.press("Control+Shift+z")
    assert editor.spot("Referral") == (500, 30)
    assert editor.view() == seen

    editor.tool("Snap to grid").click()
    expect(editor.tool("Snap to grid")).to_have_attribute("aria-pressed", "false")
    editor.drag((500, 30), (345, 17))
    x, y = editor.spot("Referral")
    assert abs(x - 345) <= 2 and abs(y - 17) <= 2 and (x % 10, y % 10) != (0, 0)
    # With Alt it is the other way about.
    editor.drag((x, y), (324, 46), alt=True)
    assert editor.spot("Referral") == (320, 50)
    # Escape in the middle of a drag gives it up.
    editor.page.mouse.move(*editor.screen(320, 50))
    editor.page.mouse.down()
    editor.page.mouse.move(*editor.screen(600, 100), steps=4)
    editor.press("Escape")
    editor.page.mouse.up()
    assert editor.spot("Referral") == (320, 50)


def test_several_places_are_moved_and_lined_up_together(editor: Editor) -> None:
    editor.shift_click("Initial contact", "Referral", "Panel")
    editor.drag((320, 0), (330, 40))
    assert [editor.spot(label) for label in ("Initial contact", "Referral", "Panel")] == [
        (10, 40),
        (330, 40),
        (10, 300),
    ]
    editor.says("Moved 3 places")
    editor.press("Control+z")
    assert [editor.spot(label) for label in ("Initial contact", "Referral", "Panel")] == [(0, 0), (320, 0), (0, 260)]

    # A rubber band on empty space, and the bar's own menu.
    editor.click(640, 420)
    editor.page.keyboard.down("Shift")
    editor.drag((180, 420), (760, 160))
    editor.page.keyboard.up("Shift")
    expect(editor.panel.get_by_role("heading", name="2 places")).to_be_visible()
    shoot(editor.page, "editor-several")
    editor.tool("Align").click()
    shoot(editor.page, "editor-align")
    editor.page.get_by_role("menuitem", name="Middles, side by side").click()
    assert editor.spot("Assessment")[1] == editor.spot("Family support")[1]
    editor.says("Aligned 2 places")
    editor.press("Control+z")
    assert (editor.spot("Assessment"), editor.spot("Family support")) == ((640, 220), (320, 260))

    editor.shift_click("Initial contact", "Referral", "Closed")
    editor.tool("Align").click()
    editor.page.get_by_role("menuitem", name="Spread evenly across").click()
    # Equal gaps of 306 between boxes that are 176, 176 and 168 wide.
    assert [editor.spot(label)[0] for label in ("Initial contact", "Referral", "Closed")] == [0, 482, 960]


def test_places_are_copied_pasted_duplicated_and_deleted(editor: Editor) -> None:
    editor.shift_click("Initial contact", "Referral")
    editor.press("Control+c", "Control+v")
    editor.says("Pasted 2 places")
    assert editor.labels()[6:] == ["Initial contact, way in", "Referral, activity"]
    # The way between them comes with them.
    assert editor.ways()[7:] == ["contact-2 referral-2"]
    editor.press("Delete")
    editor.says("Deleted 2 places")
    editor.press("Control+z", "Control+z")
    assert len(editor.labels()) == 6

    editor.place("Closed").click()
    editor.press("Control+d")
    assert editor.labels()[6:] == ["Closed, way out"]
    assert [node["x"] for node in editor.drawn()["nodes"] if node["label"] == "Closed"] == [960, 1000]
    editor.press("Control+x")
    assert len(editor.labels()) == 6
    editor.press("Control+v")
    assert editor.labels()[6:] == ["Closed, way out"]
