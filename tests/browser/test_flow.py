"""Flow in a real browser: the picture is drawn without the network, a click on it chooses, and the address keeps it."""

import io
import re
from collections.abc import Mapping

from PIL import Image
from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.serving import Server
from tests.browser.visiting import open_page, settled, shoot


def _on_screen(box: Mapping[str, float], x: float, y: float) -> tuple[float, float]:
    """Where a point of the map is on screen: the middle of the picture is the middle of what holds the map and its
    ways, x from -112 to 1068 and y from -168 to 392, at 1120 pixels for its 1,180 units."""
    scale = 1120 / 1180
    return box["x"] + box["width"] / 2 + (x - 478) * scale, box["y"] + box["height"] / 2 + (y - 112) * scale


def _pixel(page: Page, x: float, y: float) -> tuple[int, ...]:
    """The colour at a point of the page."""
    shot = page.screenshot(clip={"x": round(x), "y": round(y), "width": 1, "height": 1})
    colour = Image.open(io.BytesIO(shot)).convert("RGB").getpixel((0, 0))
    assert isinstance(colour, tuple)
    return colour


def test_a_click_on_the_map_looks_at_a_place_and_every_view_opens(with_small: Server, page: Page) -> None:
    # `page` fails the test when any other host is asked or an error is logged.
    open_page(page, "/flow?project=Small", "Flow Small authority · the numbers behind the picture")
    canvas = page.locator("[data-testid='stDeckGlJsonChart'] canvas").first
    expect(canvas).to_be_visible(timeout=60_000)
    page.wait_for_timeout(2_000)
    # A click on the assessment, which stands at (640, 220) of the map.
    # Its programs are made when it is first drawn; without a GPU, on a busy computer, that takes half a minute.
    box = canvas.bounding_box(timeout=120_000)
    assert box is not None
    at = _on_screen(box, 640, 220)
    # Within the box of the contact, beside its label.
    contact = _on_screen(box, -80, 22)
    # Nothing on the page says when the picture has been drawn for the first time.
    figure = page.get_by_test_id("stMetricValue").first
    for _ in range(8):
        page.mouse.move(at[0] - 3, at[1])
        page.mouse.click(*at)
        try:
            figure.wait_for(timeout=20_000)
            break
        except PlaywrightTimeout:
            continue
    expect(figure).to_be_visible()
    expect(page).to_have_url(re.compile("at=assessment"), timeout=30_000)
    shoot(page, "flow-map")
    # What is not chosen is as it was: the contact, where nobody is at the end, in the palest blue.
    page.mouse.move(box["x"] + 2, box["y"] + 2)
    settled(page)
    assert all(abs(one - own) <= 2 for one, own in zip(_pixel(page, *contact), (241, 246, 251), strict=True))
    with page.expect_download(timeout=60_000) as taken:
        page.get_by_role("button", name="PNG").click()
    picture = Image.open(taken.value.path())
    assert (picture.format, picture.width) == ("PNG", 2240 + 96)
    for name, words in (
        ("Journeys", "The commonest paths"),
        ("Trends", "limits need 12"),
        ("Compare", "Nothing is recorded of the children"),
        ("Beside the country", "No place on the map stands for"),
    ):
        page.get_by_text(name, exact=True).first.click()
        expect(page.get_by_text(words).first).to_be_visible(timeout=60_000)
        settled(page)
        view = name.lower().split()[-1]
        expect(page).to_have_url(re.compile(f"view={view}"))
        shoot(page, f"flow-{view}")
        if name == "Journeys":
            # Streamlit's own way to take a table away, which would not hide small counts, is not there.
            own = page.locator("[data-testid=stElementToolbarButton]:has([aria-label^='Download as CSV'])")
            assert own.count() > 0
            assert own.evaluate_all("all => all.every(one => getComputedStyle(one).display === 'none')")
