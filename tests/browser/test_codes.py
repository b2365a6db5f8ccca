"""The workbench in a browser: search, several codes at once, coverage that moves, undo, suggestions after a look."""

from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Server
from tests.browser.visiting import open_page, settled, shoot

_PATIENCE = 30_000


@pytest.fixture(scope="module")
def without_codes(with_small: Server) -> Server:
    """The server, with the small authority and no code mapped."""
    empty = with_small.folders.workspace.parent / "codes.yaml"
    empty.write_text("rules: []\n", encoding="utf-8")
    folder = with_small.folders.workspace / "Small"
    with_small.folders.run("use", "Small", "--map", str(folder / "map.yaml"), "--codes", str(empty))
    return with_small


def _rules(server: Server) -> list[dict[str, object]]:
    text = Path(server.folders.workspace / "Small" / "codes.yaml").read_text(encoding="utf-8")
    found: list[dict[str, object]] = yaml.safe_load(text)["rules"]
    return found


def _choose(page: Page, grid: Locator, row: int) -> None:
    # The grid is drawn on a canvas: the box of a row is found by where it stands.
    frame = grid.bounding_box()
    assert frame is not None
    page.mouse.click(frame["x"] + 18, frame["y"] + 35 + 35 * row + 17)
    settled(page)


def test_codes_are_mapped_many_at_once_and_every_step_can_be_taken_back(without_codes: Server, page: Page) -> None:
    open_page(page, "/codes?project=Small", "Codes")
    strip = page.get_by_role("list", name="How much is on the map")
    expect(strip).to_contain_text("0% of activities on the map (0 of 10)", timeout=_PATIENCE)
    page.get_by_text("One row for each code").click()
    expect(page.get_by_text("5 rows, 10 activities.")).to_be_visible(timeout=_PATIENCE)
    search = page.get_by_label("Search", exact=True)
    search.fill("support")
    search.press("Enter")
    expect(page.get_by_text("1 row, 1 activity.")).to_be_visible(timeout=_PATIENCE)
    search.fill("")
    search.press("Enter")
    expect(page.get_by_text("5 rows, 10 activities.")).to_be_visible(timeout=_PATIENCE)

    grid = page.get_by_test_id("stDataFrame").locator("canvas").first
    # By weight: Contact (4), Assessment and Referral (2 each), Phone call, Support.
    for row in range(3):
        _choose(page, grid, row)
    expect(page.get_by_text("3 codes: 8 activities.")).to_be_visible(timeout=_PATIENCE)
    shoot(page, "codes-chosen")
    page.get_by_role("combobox", name="Place, or several places").click()
    page.get_by_role("option", name="Panel").click()
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Save: 3 codes to Panel").click()
    expect(strip).to_contain_text("80.0% of activities on the map (8 of 10)", timeout=_PATIENCE)
    assert _rules(without_codes) == [
        {"source": "visits", "code": ["Contact", "Assessment", "Referral"], "node": "panel"}
    ]

    page.get_by_role("button", name="Undo", exact=True).click()
    expect(strip).to_contain_text("0% of activities on the map (0 of 10)", timeout=_PATIENCE)
    assert _rules(without_codes) == []

    page.get_by_text("Take many suggestions").click()
    expect(page.get_by_text("5 suggestions: 3 codes with 8 activities, and 2 outcomes.")).to_be_visible(
        timeout=_PATIENCE
    )
    expect(page.get_by_text("With the 5 that are ticked: 80.0% of activities on the map")).to_be_visible()
    shoot(page, "codes-suggestions")
    assert _rules(without_codes) == []
    page.get_by_role("button", name="Take the 5 ticked suggestions").click()
    expect(strip).to_contain_text("80.0% of activities on the map (8 of 10)", timeout=_PATIENCE)
    settled(page)

    page.reload()
    expect(strip).to_contain_text("80.0% of activities on the map (8 of 10)", timeout=2 * _PATIENCE)
    expect(strip).to_contain_text("The aim is 98% on the map: 2 more activities to go.")
    assert "view=workbench" in page.url
    shoot(page, "codes-mapped")
