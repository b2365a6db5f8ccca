"""One child, some children, all children: follow, find, filter, count."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Server
from tests.browser.small_authority import Names, names_in
from tests.browser.visiting import now, open_stage, position, seek, settled, shoot


@pytest.fixture
def stage(with_small: Server, page: Page) -> Locator:
    """The stage of the small authority, paused at its beginning."""
    return open_stage(page, "Small")


@pytest.fixture
def names(with_small: Server) -> Names:
    """The children's pseudonyms."""
    return names_in(with_small.folders.workspace)


def test_a_click_on_a_dot_follows_that_child_and_esc_stops(stage: Locator, page: Page, names: Names) -> None:
    seek(stage, "2024-03-25T00:00")
    place = position(stage, names.ada)
    assert place
    page.mouse.click(float(str(place["x"])), float(str(place["y"])))
    story = page.get_by_role("region", name="Story")
    expect(story).to_contain_text(f"Following {names.ada}")
    for words in ("Initial contact", "Referral", "Assessment", "9 March", "8 April 2024", "Closed"):
        expect(story).to_contain_text(words)
    settled(page)
    page.wait_for_function("child => location.search.includes(`child=${child}`)", arg=names.ada)
    shoot(page, "play-following")
    page.get_by_role("button", name="Restart").focus()
    page.keyboard.press("Escape")
    expect(story).to_have_count(0)
    settled(page)
    page.wait_for_function("() => !location.search.includes('child=')")


def test_a_visit_in_the_story_leads_to_its_moment(stage: Locator, page: Page, names: Names) -> None:
    stage.evaluate("(s, child) => s.playback.follow(child)", names.ben)
    story = page.get_by_role("region", name="Story")
    expect(story).to_contain_text("2nd time through")
    story.get_by_role("button", name="Assessment").click()
    assert now(stage) == "2024-05-03T00:00"
    story.get_by_role("button", name="Stop following").click()
    expect(story).to_have_count(0)


def test_the_address_of_a_followed_child_can_be_sent_to_a_colleague(
    with_small: Server, page: Page, names: Names
) -> None:
    open_stage(page, "Small", f"&child={names.cy}")
    expect(page.get_by_role("region", name="Story")).to_contain_text(f"Following {names.cy}")


def test_a_child_is_found_by_its_pseudonym(stage: Locator, page: Page, names: Names) -> None:
    search = page.get_by_role("searchbox", name="Find a child")
    search.fill(names.cy[:7].lower())
    found = page.get_by_role("listbox", name="Children found").get_by_role("option")
    expect(found).to_have_text([names.cy])
    search.press("Enter")
    expect(page.get_by_role("region", name="Story")).to_contain_text(f"Following {names.cy}")
    search.fill("ZZZZZZZZ")
    expect(found).to_have_text(["No child is called that"])


def test_filters_change_who_is_shown_and_can_be_taken_off(stage: Locator, page: Page, names: Names) -> None:
    shown = page.get_by_role("status", name="Children shown")
    expect(shown).to_have_text("3 of 3 children")
    page.get_by_role("button", name="Filters", exact=True).click()
    filters = page.get_by_role("group", name="Filters", exact=True)
    filters.locator("summary", has_text="Goes through").click()
    filters.get_by_role("group", name="Goes through").get_by_label("Family support").check()
    expect(shown).to_have_text("1 of 3 children")
    chips = page.get_by_role("list", name="Filters in force")
    expect(chips).to_contain_text("Goes through: Family support")
    seek(stage, "2024-03-20T00:00")
    assert position(stage, names.ada) is None
    assert position(stage, names.cy) is not None
    shoot(page, "play-filters")
    chips.get_by_role("button").click()
    expect(shown).to_have_text("3 of 3 children")
    filters.locator("summary", has_text="Still open").click()
    filters.get_by_label("Something still open").check()
    expect(shown).to_have_text("2 of 3 children")
    filters.get_by_role("button", name="Take off all").click()
    expect(chips).to_have_count(0)
    stage.evaluate("s => s.playback.setFilter({passes: [2]})")
    expect(shown).to_have_text("1 of 3 children")


def test_the_table_agrees_with_the_nodes(stage: Locator, page: Page) -> None:
    # On 20 March: Ada is on the way to the assessment, Cy rests in family support, Ben has left.
    seek(stage, "2024-03-20T00:00")
    page.get_by_role("button", name="Table", exact=True).click()
    table = page.get_by_role("table", name="Where children are now")
    rows = {row[0]: row[1:] for row in _cells(table)}
    assert rows["Assessment"] == ["1", "0", "0", "0", "–", "–"]
    assert rows["Family support"] == ["1", "0", "1", "1", "–", "–"]
    assert rows["Closed"] == ["0", "0", "1", "1", "–", "–"]
    assert rows["Panel"] == ["no data"]
    for label, kind, words in (
        ("Assessment", "activity", "1 on the way"),
        ("Family support", "service that lasts", "1 here now"),
        ("Closed", "way out", "1 left so far"),
        ("Panel", "activity", "no data"),
    ):
        expect(page.get_by_role("group", name=f"{label}, {kind}")).to_contain_text(words)
    shoot(page, "play-table")


def test_the_table_agrees_with_the_nodes_of_the_example(with_example: Server, page: Page) -> None:
    stage = open_stage(page, "Example")
    seek(stage, "2024-02-10T00:00")
    page.get_by_role("button", name="Table", exact=True).click()
    rows = _cells(page.get_by_role("table", name="Where children are now"))
    assert len(rows) >= 10
    told = 0
    for label, *cells in rows:
        # Shown small, a node leaves the words out and keeps the figures: the whole text is what is read aloud.
        figures = (
            page.get_by_role("group", name=re.compile(f"^{re.escape(label)}, ")).locator(".jm-figures").text_content()
            or ""
        )
        if cells == ["no data"]:
            assert figures == "no data"
            continue
        heading, waiting, arrivals = cells[:3]
        # A node says one main figure (on the way, here now, left so far) and who waits beside it.
        main = arrivals if "left so far" in figures else heading
        assert figures.startswith(f"{main} "), (label, figures, cells)
        if waiting != "0" and "left" not in figures:
            assert f"+ {waiting} waiting" in figures
        told += int(heading.replace(",", ""))
    assert told > 0


def test_what_is_not_shown_adds_up(stage: Locator, page: Page) -> None:
    sections = _not_shown(page)
    # Eleven rows; Di's first has no date. Ten activities; the phone call has no rule.
    rows = sections["Rows"]
    assert (rows["Rows that arrived"], rows["Used"]) == (11, 10)
    assert sections["Activities"]["Not yet mapped"] == 1
    assert sections["Children"]["Children in the data"] == 4
    assert sections["Children"]["With a journey"] == 3
    _adds_up(sections)


def test_what_is_not_shown_of_the_example_adds_up(with_example: Server, page: Page) -> None:
    open_stage(page, "Example")
    sections = _not_shown(page)
    assert sections["Rows"]["Rows that arrived"] > 1_000
    _adds_up(sections)
    shoot(page, "play-not-shown")


def _not_shown(page: Page) -> dict[str, dict[str, int]]:
    """The panel's sections, each with its counts by label."""
    page.get_by_role("button", name="What is not shown").click()
    heading = page.get_by_role("heading", name="What is not shown")
    expect(heading).to_be_visible()
    panel = page.get_by_label("Beside the map")
    told: dict[str, dict[str, int]] = panel.evaluate(
        """panel => {
             const sections = {};
             for (const list of panel.querySelectorAll("dl.jm-sums")) {
               const title = list.previousElementSibling.textContent;
               sections[title] = {};
               for (const line of list.children) {
                 const label = line.querySelector("dt").firstChild.textContent;
                 sections[title][label] = Number(line.querySelector("dd").textContent.replace(/,/g, ""));
               }
             }
             return sections;
           }"""
    )
    return told


def _adds_up(sections: dict[str, dict[str, int]]) -> None:
    for title in ("Rows", "Activities", "Visits to the map's places", "Outcomes", "Children"):
        whole, *parts = sections[title].values()
        assert whole == sum(parts), (title, sections[title])
    now_shown = sections["In this picture now"]
    assert now_shown["Children in the picture"] == now_shown["shown"] + now_shown["held back by the filters"]


def _cells(table: Locator) -> list[list[str]]:
    expect(table).to_be_visible()
    rows: list[list[str]] = table.evaluate(
        "table => [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent))"
    )
    return rows
