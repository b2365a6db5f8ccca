"""The map out as a file and in again, a picture to trace, and the starter maps."""

import io
from pathlib import Path

import openpyxl
import pytest
from PIL import Image
from playwright.sync_api import Locator, Page, expect

from builder.map_file import read_map
from builder.project import create_project
from builder.starters import starter_map
from tests.browser.map_editing import PATIENCE, Editor, project_with
from tests.browser.serving import Server
from tests.browser.small_authority import MAP
from tests.browser.visiting import open_page, settled, shoot

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_SVG = """<svg xmlns="http://www.w3.org/2000/svg" width="600" height="300">
<rect x="10" y="10" width="200" height="80" fill="#fff" stroke="#000"/><text x="30" y="60">Old chart</text></svg>"""


@pytest.fixture(scope="module")
def authority(server: Server) -> Server:
    """A server with the small authority's map in a project for each story."""
    for name in ("Excel", "Yaml", "Traced"):
        project_with(server, name)
    return server


def _upload(part: Locator, name: str, kind: str, data: bytes) -> None:
    part.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        [{"name": name, "mimeType": kind, "buffer": data}]
    )


def _take(page: Page, part: Locator, changes: list[str]) -> None:
    """Takes a file that was handed over, once what changes has been told."""
    expect(part.get_by_text("Taking it would change this:")).to_be_visible(timeout=PATIENCE)
    expect(part.get_by_role("listitem")).to_have_text(changes)
    settled(page)
    part.get_by_role("button", name="Take this file as the map").click()


def test_the_workbook_is_changed_and_taken_back(authority: Server, page: Page) -> None:
    editor = Editor(page, "Excel")
    editor.open_part("The map as a file")
    part = page.get_by_test_id("stExpander").filter(has_text="Take a map.yaml")
    with page.expect_download() as download:
        part.get_by_role("button", name="Download for Excel").click()
    assert download.value.suggested_filename == "map.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(Path(download.value.path()).read_bytes()))
    assert book.sheetnames == ["Read me", "Nodes", "Edges", "Lanes", "Notes"]
    labels = [cell for row in book["Nodes"].iter_rows() for cell in row if cell.value == "Panel"]
    assert len(labels) == 1
    labels[0].value = "Multi-agency panel"
    changed = io.BytesIO()
    book.save(changed)

    _upload(part, "map.xlsx", _XLSX, changed.getvalue())
    _take(page, part, ["renamed 'Panel' to 'Multi-agency panel'"])
    expect(page.get_by_text("Took map.xlsx as the map.")).to_be_visible(timeout=PATIENCE)
    expect(editor.place("Multi-agency panel")).to_be_visible()
    editor.says("All saved")
    taken = (authority.folders.workspace / "Excel" / "map.yaml").read_text(encoding="utf-8")
    assert read_map(taken) == read_map(MAP.replace("label: Panel", "label: Multi-agency panel"))
    # In the canvas it is a step that can be taken back.
    editor.canvas.focus()
    editor.press("Control+z")
    expect(editor.place("Panel")).to_be_visible()


def test_map_yaml_is_changed_and_taken_back(authority: Server, page: Page) -> None:
    editor = Editor(page, "Yaml")
    editor.open_part("The map as a file")
    part = page.get_by_test_id("stExpander").filter(has_text="Take a map.yaml")
    with page.expect_download() as download:
        part.get_by_role("button", name="Download map.yaml").click()
    text = Path(download.value.path()).read_text(encoding="utf-8")
    assert read_map(text) == read_map(MAP)
    _upload(part, "map.yaml", "text/yaml", text.encode("utf-8"))
    expect(part.get_by_text("This file says the same as the map that you have.")).to_be_visible(timeout=PATIENCE)
    part.get_by_role("button", name="Remove map.yaml").click()
    settled(page)
    changed = text.replace("Family support", "Family Help").replace("Panel", "Board")
    _upload(part, "map.yaml", "text/yaml", changed.encode("utf-8"))
    shoot(page, "editor-taking")
    _take(page, part, ["renamed 'Family support' to 'Family Help'", "renamed 'Panel' to 'Board'"])
    expect(editor.place("Family Help")).to_be_visible(timeout=PATIENCE)
    expect(editor.place("Board")).to_be_visible()
    editor.says("All saved")


def _png() -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (800, 400), (200, 30, 30)).save(made, "PNG")
    return made.getvalue()


@pytest.mark.parametrize(
    ("name", "kind", "data"), [("chart.png", "image/png", _png()), ("chart.svg", "image/svg+xml", _SVG.encode())]
)
def test_a_picture_is_traced(authority: Server, page: Page, name: str, kind: str, data: bytes) -> None:
    folder = project_with(authority, f"Traced {name[-3:]}")
    editor = Editor(page, folder.name)
    editor.open_part("Picture to trace")
    part = page.get_by_test_id("stExpander").filter(has_text="Your own chart as a picture")
    _upload(part, name, kind, data)
    part.get_by_role("button", name="Trace this picture").click()
    traced = editor.canvas.locator("img.jm-traced")
    expect(traced).to_be_visible(timeout=PATIENCE)
    settled(page)
    fields = editor.panel.get_by_role("region", name="Picture to trace")
    before = traced.evaluate("e => [e.style.left, e.style.opacity, e.naturalWidth > 0]")
    assert float(before[1]) < 0.6 and before[2]
    # Where it lies and how strongly it shows are steps like others.
    left = fields.get_by_label("Left edge")
    left.fill("-120")
    left.press("Enter")
    assert traced.evaluate("e => e.style.left") == "-120px"
    fields.get_by_label("Width").fill("900")
    fields.get_by_label("Width").press("Enter")
    assert editor.drawn()["background"]["width"] == 900
    height = traced.evaluate("e => e.style.height")
    assert height == "450px"
    editor.canvas.scroll_into_view_if_needed()
    editor.tool("Fit").hover()
    shoot(page, f"editor-traced-{name[-3:]}")
    editor.canvas.focus()
    editor.press("Control+z")
    editor.press("Control+Shift+z")
    # The map itself is as it was: there is no new version of it.
    editor.save(1)
    page.reload()
    editor.wait()
    expect(traced).to_be_visible()
    assert traced.evaluate("e => [e.style.left, e.style.width, e.style.height]") == ["-120px", "900px", "450px"]
    assert (folder / f"background.{name[-3:]}").is_file()
    # It is in no map that is given away.
    assert "background" not in (folder / "map.yaml").read_text(encoding="utf-8")


def test_a_picture_that_is_none_is_refused(authority: Server, page: Page) -> None:
    editor = Editor(page, "Traced")
    editor.open_part("Picture to trace")
    part = page.get_by_test_id("stExpander").filter(has_text="Your own chart as a picture")
    bad = _SVG.replace("<text", "<script>alert(1)</script><text")
    _upload(part, "chart.svg", "image/svg+xml", bad.encode())
    part.get_by_role("button", name="Trace this picture").click()
    expect(part.get_by_role("alert").first).to_be_visible(timeout=PATIENCE)
    shoot(page, "editor-picture-refused")
    assert not (authority.folders.workspace / "Traced" / "background.svg").exists()


def test_family_help_is_taken_and_an_empty_sheet_drawn_on(server: Server, page: Page) -> None:
    folder = create_project(server.folders.workspace, "Started").folder
    open_page(page, "/map?project=Started", "Map")
    shoot(page, "map-starters")
    page.get_by_text("the Families First reform").click()
    page.get_by_role("button", name="Take this starter map").click()
    editor = Editor(page)
    expect(editor.place("Family Help").first).to_be_visible(timeout=PATIENCE)
    settled(page)
    shoot(page, "map-family-help")
    assert read_map((folder / "map.yaml").read_text(encoding="utf-8")) == starter_map("family-help")

    # An empty sheet in place of it: nothing is saved by that, and Undo brings the map back.
    editor.open_part("Starter maps")
    part = page.get_by_test_id("stExpander").filter(has_text="Start from")
    part.get_by_text("Blank: an empty sheet").click()
    part.get_by_role("button", name="Take this starter map").click()
    expect(editor.canvas.get_by_text("Draw your service here")).to_be_visible(timeout=PATIENCE)
    assert editor.labels() == []
    assert read_map((folder / "map.yaml").read_text(encoding="utf-8")) == starter_map("family-help")
    editor.canvas.scroll_into_view_if_needed()
    editor.tool("Fit").hover()
    shoot(page, "map-blank")
    editor.canvas.focus()
    editor.press("Control+z")
    expect(editor.place("Family Help").first).to_be_visible()
    editor.says("All saved")
