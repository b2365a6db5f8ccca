"""Flow in a real browser: the picture is drawn without the network, a click on it chooses, and the address keeps it."""

import re

from playwright.sync_api import Page, expect
from playwright.sync_api import TimeoutError as PlaywrightTimeout

from tests.browser.serving import Server
from tests.browser.visiting import open_page, settled, shoot


def test_a_click_on_the_map_looks_at_a_place_and_every_view_opens(with_small: Server, page: Page) -> None:
    # `page` fails the test when any other host is asked or an error is logged.
    open_page(page, "/flow?project=Small", "Flow Small authority · the numbers behind the picture")
    canvas = page.locator("[data-testid='stDeckGlJsonChart'] canvas").first
    expect(canvas).to_be_visible(timeout=60_000)
    page.wait_for_timeout(2_000)
    # The middle of the picture is the middle of the map: of its boxes, x from -88 to 1044 and y from -32 to 368, so
    # (478, 168). The map is 1,192 wide with its margin and fits into 790 pixels. The assessment stands at (640, 220).
    box = canvas.bounding_box()
    assert box is not None
    scale = 790 / 1192
    at = box["x"] + box["width"] / 2 + (640 - 478) * scale, box["y"] + box["height"] / 2 + (220 - 168) * scale
    # Nothing on the page says when the picture has been drawn for the first time.
    figure = page.get_by_test_id("stMetricValue").first
    for _ in range(8):
        page.mouse.move(at[0] - 3, at[1])
        page.mouse.click(*at)
        try:
            figure.wait_for(timeout=12_000)
            break
        except PlaywrightTimeout:
            continue
    expect(figure).to_be_visible()
    expect(page).to_have_url(re.compile("at=assessment"), timeout=30_000)
    shoot(page, "flow-map")
    for name, words in (
        ("Journeys", "The commonest paths"),
        ("Trends", "limits need 12"),
        ("Compare", "Nothing is recorded of the children"),
    ):
        page.get_by_text(name, exact=True).first.click()
        expect(page.get_by_text(words).first).to_be_visible(timeout=60_000)
        settled(page)
        expect(page).to_have_url(re.compile(f"view={name.lower()}"))
        shoot(page, f"flow-{name.lower()}")
