"""The stage to take away, from the app and from its file: a picture twice its size, a page with its numbers."""

import re
import struct
from pathlib import Path

from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.serving import Server
from tests.browser.small_authority import names_in
from tests.browser.visiting import open_stage, seek, shoot

# How many colours a PNG has, and the colour of the pixel in a corner of its map.
_LOOK_AT = """async (bytes) => {
  const image = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: "image/png" }));
  const canvas = new OffscreenCanvas(image.width, image.height);
  const pen = canvas.getContext("2d");
  pen.drawImage(image, 0, 0);
  const words = new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer);
  return [new Set(words).size, [...pen.getImageData(2, 96, 1, 1).data].slice(0, 3)];
}"""
_OPENED = "stage => stage.playback && stage.playback.framesDrawn > 0"
_OVERFLOWS = """() => [...document.querySelectorAll("main, main > *, footer")].some(
  (part) => part.scrollHeight > part.clientHeight + 2)"""
_ROOM = "stage => stage.querySelector('.jm-middle').clientWidth"


def _saved(page: Page, button: str, folder: Path) -> Path:
    """Saves something and gives where it lies."""
    with page.expect_download() as told:
        page.get_by_role("button", name=button, exact=True).click()
    path = folder / told.value.suggested_filename
    told.value.save_as(path)
    expect(page.get_by_role("button", name=button, exact=True)).to_be_enabled()
    return path


def _picture(page: Page, folder: Path) -> bytes:
    return _saved(page, "Save picture", folder).read_bytes()


def _width(png: bytes) -> int:
    assert png[:8] == b"\x89PNG\r\n\x1a\n"
    return int(struct.unpack(">I", png[16:20])[0])


def _walk(page: Page, stage: Locator, folder: Path, child: str) -> str:
    """Takes pictures and a handout on the small authority's 20 March; gives the handout's text."""
    seek(stage, "2024-03-20T00:00")
    page.get_by_role("button", name="Picture and handout").click()
    first = _picture(page, folder)
    room = stage.evaluate(_ROOM)
    assert _width(first) == 2 * room
    colours, ground = page.evaluate(_LOOK_AT, list(first))
    assert colours > 50 and ground == [0x10, 0x15, 0x1B]
    assert _picture(page, folder) == first
    seek(stage, "2024-03-12T00:00")
    assert _picture(page, folder) != first
    seek(stage, "2024-03-20T00:00")
    assert _picture(page, folder) == first

    page.get_by_role("button", name="Light stage").click()
    light = _picture(page, folder)
    assert page.evaluate(_LOOK_AT, list(light))[1] == [255, 255, 255]
    page.get_by_role("button", name="Light stage").click()
    page.get_by_role("button", name="Two side by side").click()
    assert _width(_picture(page, folder)) == 2 * stage.evaluate(_ROOM)
    page.get_by_role("button", name="Close side B").click()
    assert _picture(page, folder) == first

    # Nobody is named, followed or not, unless that is asked for.
    stage.evaluate("(stage, child) => stage.playback.follow(child)", child)
    assert child not in _saved(page, "Save handout", folder).read_text(encoding="utf-8")
    page.get_by_role("checkbox", name="Mark and name the child that is followed").check()
    assert child in _saved(page, "Save handout", folder).read_text(encoding="utf-8")
    page.get_by_role("button", name="Stop following").click()
    page.get_by_role("button", name="Print handout").click()
    expect(page.get_by_role("status", name="Notice")).to_contain_text("one page of A4")
    shoot(page, "picture-panel")
    return _saved(page, "Save handout", folder).read_text(encoding="utf-8")


def _rows(page: Page) -> dict[str, list[str]]:
    """A handout's table, its place's name to its cells."""
    rows = page.locator("tbody tr").evaluate_all("rows => rows.map(row => [...row.cells].map(one => one.textContent))")
    return {row[0]: row[1:] for row in rows}


def test_a_picture_and_a_handout_are_taken_from_the_app_and_from_the_file(
    browser: Browser, with_small: Server, page: Page, tmp_path: Path
) -> None:
    ada = names_in(with_small.folders.workspace).ada
    handout = _walk(page, open_stage(page, "Small"), tmp_path, ada)
    (tmp_path / "handout.html").write_text(handout, encoding="utf-8")
    file = tmp_path / "alone.html"
    with_small.folders.run("export", "Small", str(file))

    context = browser.new_context(viewport={"width": 1400, "height": 900}, offline=True)
    context.set_default_timeout(30_000)
    asked: list[str] = []
    wrong: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    context.on("weberror", lambda error: wrong.append(str(error.error)))
    context.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)

    # The page alone: the numbers of 20 March (Ada heads to the assessment, Cy rests in family support, Ben has left).
    paper = context.new_page()
    paper.goto((tmp_path / "handout.html").as_uri())
    rows = _rows(paper)
    assert rows["Assessment"] == ["1", "0", "0", "–", ""]
    assert rows["Family support"] == ["1", "0", "1", "–", ""]
    assert rows["Closed"] == ["0", "0", "1", "–", ""]
    assert rows["Panel"] == ["no data"]
    expect(paper.locator("body")).to_contain_text("20 March 2024")
    expect(paper.locator("body")).to_contain_text("All children: 3 of 3 children. 2 on the map, 0 not yet come, 1 off")
    expect(paper.locator("body")).to_contain_text("as at 30 June 2024")
    pages = re.findall(rb"/Type\s*/Page[^s]", paper.pdf(prefer_css_page_size=True, print_background=True))
    assert len(pages) == 1
    over = (
        "() => [...document.querySelectorAll('main, main > *, footer')].some(e => e.scrollHeight > e.clientHeight + 2)"
    )
    assert not paper.evaluate(over)

    alone = context.new_page()
    alone.goto(file.as_uri())
    stage = alone.get_by_role("region", name="Playback")
    alone.wait_for_function(_OPENED, arg=stage.element_handle())
    assert "<td>1</td>" in _walk(alone, stage, tmp_path, ada)
    context.close()
    assert wrong == []
    assert all(re.match(r"file:|blob:|data:|about:", one) for one in asked), asked
