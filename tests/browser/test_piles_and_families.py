"""Dots that lie on one another are offered as a list; a family's dots are ringed, and its services listed."""

import pandas as pd
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Server
from tests.browser.small_authority import write_small_authority
from tests.browser.visiting import open_stage, seek, shoot

# Kit, Lea and Max are one family: Kit is in family support since 10 March, Lea was in February and is on the way to a
# contact, Max only ever had a contact. Forty others all begin a contact on 4 March and end it on the 25th.
_FAMILY = """Kit,F1,Contact,2024-03-01,2024-03-10
Kit,F1,Support,2024-03-10,
Lea,F1,Support,2024-02-01,2024-03-01
Lea,F1,Contact,2024-03-18,2024-03-28
Max,F1,Contact,2024-03-15,2024-03-30
"""
# How many pixels in a ring of 6 to 12 round a point of the window are yellow, on the canvas of marks.
_YELLOW = """(stage, { x, y }) => {
  const canvas = [...stage.querySelectorAll("canvas.jm-dots")].at(-1);
  const box = canvas.getBoundingClientRect();
  const scale = canvas.width / box.width;
  const pen = canvas.getContext("2d");
  let found = 0;
  for (let dx = -12; dx <= 12; dx += 0.5) {
    for (let dy = -12; dy <= 12; dy += 0.5) {
      const away = Math.hypot(dx, dy);
      if (away < 6 || away > 12) continue;
      const [r, g, b, a] = pen.getImageData((x + dx - box.left) * scale, (y + dy - box.top) * scale, 1, 1).data;
      if (a > 60 && r > 220 && g > 180 && b < 90) found += 1;
    }
  }
  return found;
}"""
_AT = "(stage, child) => stage.playback.positionOf(child)"


@pytest.fixture(scope="module")
def kin(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Server:
    """The server with the project "Kin"."""
    folder = tmp_path_factory.mktemp("kin")
    write_small_authority(folder)
    others = "".join(f"P{i:02},,Contact,2024-03-04,2024-03-25\n" for i in range(40))
    text = f"Child ID,Family ID,Activity,Start date,End date\n{_FAMILY}{others}"
    (folder / "visits.csv").write_text(text, encoding="utf-8")
    server.folders.run("import", "Kin", str(folder / "visits.csv"), "--as-of", "2024-06-30")
    server.folders.run("use", "Kin", *(f"--{kind}={folder / kind}.yaml" for kind in ("map", "codes")))
    return server


def _names(server: Server) -> tuple[str, str, str, list[str]]:
    """The pseudonyms of Kit, Lea, Max and the forty."""
    stored = pd.read_parquet(server.folders.workspace / "Kin" / "activities.parquet")

    def who(code: str, start: str) -> list[str]:
        return sorted(stored[(stored["code"] == code) & (stored["start"] == pd.Timestamp(start))]["child"])

    (kit,), (lea,), (max_,) = who("Support", "2024-03-10"), who("Support", "2024-02-01"), who("Contact", "2024-03-15")
    return kit, lea, max_, who("Contact", "2024-03-04")


def _most_crowded(stage: Locator, children: list[str]) -> dict[str, float]:
    """Where the child is whose dot has most others' within half a pixel."""
    spots = [spot for child in children if (spot := stage.evaluate(_AT, child))]

    def near(spot: dict[str, float]) -> int:
        return sum(abs(one["x"] - spot["x"]) < 0.5 and abs(one["y"] - spot["y"]) < 0.5 for one in spots)

    return max(spots, key=near)


def test_a_pile_is_offered_as_a_list_and_a_family_is_ringed_and_told_of(kin: Server, page: Page) -> None:
    kit, lea, max_, forty = _names(kin)
    stage = open_stage(page, "Kin")
    seek(stage, "2024-03-20T00:00")
    assert stage.evaluate("stage => stage.playback.children") == 43

    # A pile: the focus goes to the list, and a key chooses.
    for _ in range(4):
        page.get_by_role("button", name="Zoom out").click()
    page.wait_for_timeout(500)
    spot = _most_crowded(stage, forty)
    page.mouse.click(spot["x"], spot["y"])
    heading = page.get_by_role("heading", name="children at one spot")
    expect(heading).to_be_visible()
    listed = page.get_by_role("list", name="Children at one spot").get_by_role("button")
    there = listed.count()
    assert there >= 2
    assert heading.inner_text() == f"{there} children at one spot"
    expect(listed.first).to_be_focused()
    page.keyboard.press("Tab")
    second = listed.nth(1).locator("b").inner_text()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name=f"Following {second}")).to_be_visible()
    shoot(page, "pile")
    # Whoever is followed says how many are at the same spot, for those who cannot point.
    page.get_by_role("button", name="at the same spot").press("Enter")
    expect(heading).to_be_visible()
    page.keyboard.press("Escape")
    expect(heading).to_have_count(0)

    # On a small map the place that is open says who came.
    page.get_by_role("button", name="Table", exact=True).click()
    page.get_by_role("button", name="Initial contact", exact=True).click()
    expect(stage.locator(".jm-brief")).to_contain_text("came in 30 days")
    expect(page.get_by_role("group", name="Figures of this place")).to_contain_text("42 on the way")
    page.keyboard.press("Escape")
    expect(stage.locator(".jm-brief")).to_have_count(0)

    # The family.
    page.get_by_role("button", name="Fit", exact=True).click()
    stage.evaluate("(stage, child) => stage.playback.follow(child)", kit)
    page.wait_for_timeout(500)
    rings = {child: stage.evaluate(_YELLOW, stage.evaluate(_AT, child)) for child in (kit, lea, max_)}
    assert all(found > 20 for found in rings.values()), rings
    far = min(forty, key=lambda child: -abs(stage.evaluate(_AT, child)["x"] - stage.evaluate(_AT, max_)["x"]))
    assert stage.evaluate(_YELLOW, stage.evaluate(_AT, far)) < min(rings.values())
    others = page.get_by_role("list", name="Others of the family").get_by_role("button")
    assert sorted(others.locator("b").all_inner_texts()) == sorted([lea, max_])
    row = page.get_by_role("table", name="Services round the family").get_by_role("row", name="Family support")
    assert row.get_by_role("cell").all_inner_texts() == ["1", "1", "1"]
    assert [cell.get_attribute("title") for cell in row.get_by_role("cell").all()] == [kit, lea, max_]
    shoot(page, "family")
    page.get_by_role("button", name=lea).click()
    expect(page.get_by_role("heading", name=f"Following {lea}")).to_be_visible()
