"""Every page passes the automatic part of WCAG 2.2 AA, as axe-core looks for it."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.serving import ROOT, Server
from tests.browser.visiting import settled
from tests.conftest import skip_or_fail

_AXE = ROOT / "frontend" / "node_modules" / "axe-core" / "axe.min.js"
_RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
_RUN = """async (tags) => {
  const found = await axe.run(document, { runOnly: tags });
  const told = (one) => [one.id, one.help, one.nodes.slice(0, 3).map((node) => node.html)];
  return [found.passes.length, found.violations.map(told)];
}"""
_PAGES = (
    "",
    "data",
    *(f"data?view={view}" for view in ("quality", "agreement", "cohorts", "notes", "look-up")),
    *(f"codes?view={view}" for view in ("workbench", "teams", "rules", "excel", "data", "fit")),
    "map",
    "play",
    *(f"flow?view={view}" for view in ("map", "journeys", "trends", "compare")),
    "help",
    "help?read=how-to/install-on-one-pc",
)


def _wrong(page: Page) -> list[object]:
    if not _AXE.is_file():
        skip_or_fail("axe-core is not there; npm ci in the folder frontend fetches it.")
    page.evaluate(_AXE.read_text(encoding="utf-8"))
    passed, wrong = page.evaluate(_RUN, _RULES)
    # A page on which nothing could be looked at would pass as well.
    assert passed > 10
    return list(wrong)


@pytest.mark.parametrize("path", _PAGES)
def test_a_page_has_no_violation(with_example: Server, page: Page, path: str) -> None:
    page.goto(f"/{path}{'&' if '?' in path else '?'}project=Example")
    if path == "play":
        expect(page.get_by_role("region", name="Playback")).to_be_visible(timeout=60_000)
    expect(page.get_by_role("heading", level=1).first).to_be_visible(timeout=60_000)
    settled(page)
    wrong = _wrong(page)
    assert not wrong, json.dumps(wrong, indent=1)


@pytest.mark.parametrize("panel", ["Filters", "What is not shown", "Table", "Keyboard shortcuts"])
def test_a_panel_of_the_stage_has_no_violation(with_example: Server, page: Page, panel: str) -> None:
    page.goto("/play?project=Example&at=2024-03-01T00:00")
    stage = page.get_by_role("region", name="Playback")
    expect(stage).to_be_visible(timeout=60_000)
    settled(page)
    stage.get_by_role("button", name=panel).first.click()
    wrong = _wrong(page)
    assert not wrong, json.dumps(wrong, indent=1)
