"""What colours the dots, figures and trails on the map, a date that is typed, and a stretch that loops: one walk."""

from urllib.parse import parse_qs, urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Server
from tests.browser.visiting import now, open_stage, seek

_PATIENCE = 30_000


def _shares(stage: Locator) -> int:
    return int(stage.evaluate("s => s.querySelectorAll('.jm-way').length"))


def _asked(page: Page) -> dict[str, list[str]]:
    return parse_qs(urlsplit(page.url).query)


def test_a_picture_is_set_up_for_a_meeting_and_sent_to_a_colleague(with_example: Server, page: Page) -> None:
    stage = open_stage(page, "Example")
    # A date is typed; what is none is said in words, and the clock stays.
    seek(stage, "2024-03-05T00:00")
    date = page.get_by_role("textbox", name="Go to a date")
    date.fill("31/02/2024")
    date.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("'31/02/2024' is no date: February 2024 has no day 31")
    assert now(stage) == "2024-03-05T00:00"
    date.fill("12 June 2024")
    date.press("Enter")
    expect(page.get_by_role("alert")).to_have_count(0)
    assert now(stage) == "2024-06-12T00:00"
    expect(page.get_by_role("status", name="Clock")).to_have_text("12 June 2024")

    # Time goes round the stretch that was chosen, by typing and by its handles, and a change of speed keeps the place.
    page.get_by_role("button", name="Loop", exact=True).click()
    for name, day in (("First day of the loop", "1 June 2024"), ("Last day of the loop", "30/06/2024")):
        field = page.get_by_role("textbox", name=name)
        field.fill(day)
        field.press("Enter")
    until = page.get_by_role("slider", name="Loop to")
    expect(until).to_have_attribute("aria-valuetext", "30 June 2024")
    until.press("ArrowRight")
    expect(until).to_have_attribute("aria-valuetext", "1 July 2024")
    box = until.bounding_box()
    assert box
    page.mouse.move(box["x"] + 12, box["y"] + 20)
    page.mouse.down()
    page.mouse.move(box["x"] + 112, box["y"] + 20, steps=4)
    page.mouse.up()
    assert "July 2024" not in (until.get_attribute("aria-valuetext") or "")
    until.press("ArrowLeft")
    stage.evaluate("s => s.playback.setSpeed(400)")
    page.get_by_role("button", name="Play", exact=True).click()
    for _ in range(6):
        page.wait_for_timeout(250)
        assert "2024-06-01" <= now(stage) < "2025-01-01"
    page.get_by_role("button", name="Pause", exact=True).click()
    before = now(stage)
    stage.evaluate("s => s.playback.setSpeed(7)")
    assert now(stage) == before
    page.get_by_role("button", name="Loop", exact=True).click()
    expect(until).to_have_count(0)

    # Dots by target, then by an attribute: the legend has words and counts, and pointing at a value dims all others.
    seek(stage, "2024-06-12T00:00")
    colour = page.get_by_role("combobox", name="Colour of the dots")
    legend = page.get_by_role("list", name="What the dots mean")
    expect(legend).to_contain_text("5+")
    colour.select_option("target")
    for words in ("inside target", "in its last quarter", "beyond target", "no target"):
        expect(legend).to_contain_text(words)
    colour.select_option("Gender")
    female = legend.get_by_role("button", name="Only Female bright")
    female.click()
    expect(female).to_have_attribute("aria-pressed", "true")

    # Figures are switched off one by one, and no count of children changes by it.
    shown = page.get_by_role("status", name="Children shown").inner_text()
    assert _shares(stage) > 0
    page.get_by_role("button", name="On the map", exact=True).click()
    page.get_by_label("Which way children went on, last 90 days").uncheck()
    assert _shares(stage) == 0
    page.get_by_label("Short", exact=True).check()
    page.get_by_label("Whole", exact=True).check()
    assert page.get_by_role("status", name="Children shown").inner_text() == shown
    # All of it is part of the address; a colleague sees the same.
    expect(page.get_by_role("list", name="What each source covers")).to_have_count(1)
    page.wait_for_url(lambda url: "whole" in url and "shares" in url, timeout=_PATIENCE)
    assert _asked(page)["look"] == ["dots=attr:gender;trails=whole;off=shares"]
    page.reload()
    expect(page.get_by_role("combobox", name="Colour of the dots")).to_have_value("attribute gender", timeout=_PATIENCE)
    assert _shares(page.get_by_role("region", name="Playback")) == 0
