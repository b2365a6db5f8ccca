"""Ways, lanes and notes in the map editor, and the map laid out anew."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.map_editing import Editor, project_with
from tests.browser.serving import Server
from tests.browser.small_authority import MAP
from tests.browser.visiting import shoot


@pytest.fixture(scope="module")
def drawn(server: Server) -> Server:
    """A server with the small authority's map in a project that no test saves, and one with a note."""
    project_with(server, "Ways")
    project_with(server, "Untidy", MAP + 'notes: [{text: "From April 2024", x: 660, y: 0}]\n')
    return server


@pytest.fixture
def editor(drawn: Server, page: Page) -> Editor:
    """The editor with six places in two lanes and seven ways."""
    return Editor(page, "Ways")


def _bend(editor: Editor, key: str) -> float:
    (found,) = (way["bend"] for way in editor.drawn()["edges"] if f"{way['from']} {way['to']}" == key)
    return float(found)


def test_a_way_is_drawn_bent_straightened_led_elsewhere_and_deleted(editor: Editor) -> None:
    editor.connect(editor.place("Panel"), editor.place("Closed"), side="right")
    editor.says("Connected 'Panel' to 'Closed'")
    assert editor.ways()[-1] == "panel closed"
    shoot(editor.page, "editor-way")

    # From (0, 260) to (960, 0) the middle is (480, 130); 100 further down the curve bends down.
    editor.drag((480, 130), (480, 180), (480, 230))
    editor.says("Bent the way from 'Panel' to 'Closed'")
    assert _bend(editor, "panel closed") == pytest.approx(-0.19, abs=0.011)
    shoot(editor.page, "editor-bent")
    editor.click(100, 420)
    expect(editor.canvas.locator("[data-bend]")).to_have_count(0)
    editor.click(480, 230)
    expect(editor.panel.get_by_role("heading", name="Panel to Closed")).to_be_visible()
    # The curve's handle stands across the straight line from where it began: at (505, 221).
    editor.page.mouse.dblclick(*editor.screen(505, 221))
    assert _bend(editor, "panel closed") == 0
    editor.says("Straightened the way from 'Panel' to 'Closed'")

    # Its end is led to another place by the grip near it.
    grip = editor.canvas.locator("[data-grip][data-end=to]").bounding_box()
    assert grip
    editor.page.mouse.move(grip["x"] + grip["width"] / 2, grip["y"] + grip["height"] / 2)
    editor.page.mouse.down()
    editor.page.mouse.move(*editor.screen(640, 220), steps=6)
    editor.page.mouse.up()
    assert editor.ways()[-1] == "panel assessment"
    editor.press("Delete")
    assert len(editor.ways()) == 7
    editor.press(*["Control+z"] * 5)
    expect(editor.tool("Undo")).to_have_attribute("aria-disabled", "true")


def test_opposite_ways_lie_apart_and_a_way_may_lead_back_to_its_place(editor: Editor) -> None:
    straight = editor.way("Initial contact", "Referral").locator(".jm-edge").get_attribute("d")
    editor.connect(editor.place("Referral"), editor.place("Initial contact"))
    assert editor.ways()[-1] == "referral contact"
    there = editor.way("Initial contact", "Referral").locator(".jm-edge").bounding_box()
    back = editor.way("Referral", "Initial contact").locator(".jm-edge").bounding_box()
    assert there and back and straight
    # One bends up and the other down: above and below the straight line, 20 pixels apart and more.
    assert there["y"] + there["height"] < editor.screen(160, 0)[1] + 3
    assert back["y"] > editor.screen(160, 0)[1] - 3
    assert back["y"] + back["height"] - there["y"] > 20
    assert [_bend(editor, key) for key in ("contact referral", "referral contact")] == [0, 0]

    # A loop: from a side of a place out and back to itself.
    editor.place("Assessment").hover()
    editor.place("Assessment").locator(".jm-port-right").hover()
    editor.page.mouse.down()
    editor.page.mouse.move(*editor.screen(800, 130), steps=4)
    editor.page.mouse.move(*editor.screen(640, 220), steps=4)
    editor.page.mouse.up()
    assert editor.ways()[-1] == "assessment assessment"
    loop = editor.way("Assessment", "Assessment").locator(".jm-edge").bounding_box()
    box = editor.place("Assessment").bounding_box()
    assert loop and box and loop["y"] < box["y"]
    shoot(editor.page, "editor-loop")
    # The same way again is not drawn twice.
    editor.connect(editor.place("Referral"), editor.place("Initial contact"))
    editor.says("A way from 'Referral' to 'Initial contact' is drawn already")
    assert len(editor.ways()) == 9


def test_connect_joins_the_two_places_that_are_clicked(editor: Editor) -> None:
    editor.tool("Connect").click()
    expect(editor.canvas.get_by_text("Choose the place that the way leads from")).to_be_visible()
    editor.place("Family support").click()
    expect(editor.canvas.get_by_text("Choose the place that the way leads to")).to_be_visible()
    editor.place("Closed").hover()
    shoot(editor.page, "editor-connecting")
    editor.place("Closed").click()
    assert editor.ways()[-1] == "support closed"
    expect(editor.tool("Connect")).to_have_attribute("aria-pressed", "false")
    editor.tool("Connect").click()
    editor.press("Escape")
    expect(editor.tool("Connect")).to_have_attribute("aria-pressed", "false")
    assert len(editor.ways()) == 8


def test_a_place_belongs_to_the_lane_that_it_is_dropped_in(editor: Editor) -> None:
    editor.drag((320, 0), (470, 120), (480, 330))
    assert (editor.spot("Referral"), editor.node_of("Referral")["lane"]) == ((480, 330), "district")
    editor.drag((640, 220), (640, 60))
    assert editor.node_of("Assessment")["lane"] == "front"
    # Outside all bands a place keeps its lane.
    editor.drag((0, 260), (0, 480))
    assert editor.node_of("Panel")["lane"] == "district"
    editor.press(*["Control+z"] * 3)
    assert [node["lane"] for node in editor.drawn()["nodes"]] == [
        "front",
        "front",
        "district",
        "district",
        "district",
        "front",
    ]

    # A new lane has a band of its own to drop something in.
    editor.click(640, 440)
    editor.panel.get_by_label("New lane").fill("Health")
    editor.panel.get_by_role("button", name="Add lane").click()
    shoot(editor.page, "editor-lane")
    editor.canvas.get_by_text("Health", exact=True).click()
    expect(editor.panel.get_by_role("heading", name="Health")).to_be_visible()
    editor.tool("Fit").click()
    box = editor.canvas.locator(".jm-lane").last.bounding_box()
    assert box
    editor.place("Panel").hover()
    editor.page.mouse.down()
    editor.page.mouse.move(box["x"] + 200, box["y"] + box["height"] / 2, steps=6)
    editor.page.mouse.up()
    assert editor.node_of("Panel")["lane"] == "health"


def test_notes_are_added_typed_moved_and_deleted(editor: Editor) -> None:
    editor.tool("Add note").click()
    field = editor.page.get_by_role("textbox", name="Words of the note")
    expect(field).to_be_focused()
    editor.page.keyboard.type("New front door from April 2024")
    editor.press("Enter")
    note = editor.canvas.get_by_role("group", name="Note: New front door from April 2024")
    expect(note).to_be_focused()
    at = editor.drawn()["notes"][0]
    editor.drag((at["x"] - 60, at["y"]), (at["x"], at["y"] + 200))
    assert editor.drawn()["notes"] == [{"text": at["text"], "x": at["x"] + 60, "y": at["y"] + 200}]
    editor.says("Moved 1 note")
    shoot(editor.page, "editor-note")
    note.dblclick()
    expect(field).to_be_focused()
    editor.page.keyboard.type("Changed")
    editor.press("Enter")
    assert editor.drawn()["notes"][0]["text"] == "Changed"
    editor.press("Delete")
    assert editor.drawn()["notes"] == []
    editor.press(*["Control+z"] * 4)
    expect(editor.tool("Undo")).to_have_attribute("aria-disabled", "true")


def test_tidy_lays_the_map_out_lane_by_lane_in_one_step(drawn: Server, page: Page) -> None:
    editor = Editor(page, "Untidy")
    shoot(page, "editor-untidy")
    editor.tool("Tidy").click()
    editor.says("Tidied the map")
    nodes = {node["id"]: node for node in editor.drawn()["nodes"]}
    lanes = {lane: [node["y"] for node in nodes.values() if node["lane"] == lane] for lane in ("front", "district")}
    assert max(lanes["front"]) < min(lanes["district"])
    # Ways in stand on the left, ways out on the right.
    assert nodes["contact"]["x"] == min(node["x"] for node in nodes.values())
    assert nodes["closed"]["x"] == max(node["x"] for node in nodes.values())
    assert len({(node["x"], node["y"]) for node in nodes.values()}) == 6
    editor.tool("Fit").click()
    shoot(page, "editor-tidied")
    editor.press("Control+z")
    assert [(node["x"], node["y"]) for node in editor.drawn()["nodes"]] == [
        (0, 0),
        (320, 0),
        (640, 220),
        (320, 260),
        (0, 260),
        (960, 0),
    ]
    expect(editor.tool("Undo")).to_have_attribute("aria-disabled", "true")
