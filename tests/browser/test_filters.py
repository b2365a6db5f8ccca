"""A question asked and answered, saved, sent as a link, and the children behind it followed one by one."""

import re

import pandas as pd
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Server
from tests.browser.small_authority import CODES, MAP
from tests.browser.visiting import now, open_stage, seek, settled, shoot

# Ann, Bob and Cat are one family. Ann left by Closed and came back for support that is still open; Eve came back once,
# Dan never. Ann is the only baby.
VISITS = """Child ID,Activity,Start date,End date,Outcome,Family,Date of birth
Ann,Contact,2024-03-01,2024-03-05,Closed,F1,2024-01-15
Ann,Contact,2024-05-01,2024-05-03,,F1,2024-01-15
Ann,Support,2024-05-03,,,F1,2024-01-15
Bob,Support,2024-04-01,2024-04-20,,F1,2015-01-15
Cat,Contact,2024-06-01,2024-06-03,,F1,2017-01-15
Dan,Contact,2024-03-02,2024-03-04,Closed,F2,2016-01-15
Eve,Contact,2024-03-10,2024-03-12,Closed,,2012-01-15
Eve,Contact,2024-04-10,2024-04-12,Closed,,2012-01-15
"""
ROLES = "family: Family\nbirth: Date of birth\n"
_PATIENCE = 30_000


@pytest.fixture(scope="module")
def kin(server: Server) -> dict[str, str]:
    """The server has a project "Kin" of five children; their pseudonyms."""
    folder = server.folders.workspace.parent / "files"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("visits.csv", VISITS), ("roles.yaml", ROLES), ("map.yaml", MAP), ("codes.yaml", CODES)):
        (folder / name).write_text(text, encoding="utf-8")
    run = server.folders.run
    run("import", "Kin", str(folder / "visits.csv"), "--roles", str(folder / "roles.yaml"), "--as-of", "2024-06-30")
    run("use", "Kin", *(f"--{kind}={folder / kind}.yaml" for kind in ("map", "codes")))
    stored = pd.read_parquet(server.folders.workspace / "Kin" / "activities.parquet")
    starts = {"Ann": "2024-05-01", "Bob": "2024-04-01", "Cat": "2024-06-01", "Dan": "2024-03-02", "Eve": "2024-04-10"}
    return {name: str(stored.loc[stored["start"] == day, "child"].iloc[0]) for name, day in starts.items()}


def _shown(page: Page, words: str) -> None:
    expect(page.get_by_role("status", name="Children shown")).to_have_text(words, timeout=_PATIENCE)


def _ask(page: Page, *typed: str) -> None:
    for words in typed:
        page.get_by_role("combobox", name="Add a condition").fill(words)
        page.keyboard.press("Enter")


def _address(page: Page, part: str) -> None:
    page.wait_for_function("part => location.search.includes(part)", arg=part, timeout=_PATIENCE)


def _copied(page: Page) -> list[str]:
    expect(page.get_by_role("status", name="Notice")).to_contain_text("Copied", timeout=_PATIENCE)
    text: str = page.evaluate("() => navigator.clipboard.readText()")
    return text.splitlines()


def test_a_question_is_asked_answered_saved_and_sent_to_a_colleague(kin: dict[str, str], page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    stage = open_stage(page, "Kin")
    stage.evaluate("stage => { stage.asItWas = true; }")
    page.get_by_role("group", name="Map", exact=True).focus()

    # By keyboard alone: F opens the panel at its field.
    page.keyboard.press("f")
    page.keyboard.type("start under 1")
    page.keyboard.press("Enter")
    page.keyboard.type("closed back")
    page.keyboard.press("Enter")
    sentence = page.get_by_role("status", name="Who is shown")
    expect(sentence).to_have_text("Children under 1 at their start who came back after Closed: 1 of 5")
    _shown(page, "1 of 5 children")
    _address(page, "filter=age~under+1~~back~closed")

    page.locator("summary", has_text="Saved filters").click()
    page.get_by_label("Name for this filter").fill("Babies back")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status", name="Notice")).to_contain_text("Saved as Babies back", timeout=_PATIENCE)
    saved = page.get_by_role("list", name="Saved filters")
    expect(saved.get_by_role("button", name="Babies back", exact=True)).to_have_attribute("aria-pressed", "true")
    shoot(page, "play-asked")

    # By mouse: the other condition alone lets Eve in too.
    page.get_by_role("button", name=re.compile("Take off the filter Age at start")).click()
    _shown(page, "2 of 5 children")
    page.get_by_role("button", name="Copy this list").click()
    assert sorted(_copied(page)) == sorted([kin["Ann"], kin["Eve"]])

    page.get_by_role("button", name="Step through them").click()
    place = page.get_by_role("status", name="Which of how many")
    expect(place).to_have_text("1 of 2")
    page.get_by_role("button", name="Next child").click()
    expect(place).to_have_text("2 of 2")
    # All this time it was the same picture.
    assert stage.evaluate("stage => stage.asItWas") is True

    second = max(kin["Ann"], kin["Eve"])
    _address(page, f"child={second}")
    _address(page, "filter=back~closed")
    settled(page)
    page.reload()
    _shown(page, "2 of 5 children")
    expect(page.get_by_role("region", name="Story")).to_contain_text(f"Following {second}", timeout=_PATIENCE)
    page.get_by_role("button", name="Filters", exact=True).click()
    saved.get_by_role("button", name="Babies back", exact=True).click()
    _shown(page, "1 of 5 children")

    _ask(page, "never came back")
    _shown(page, "0 of 5 children")
    page.get_by_role("button", name="Rename Babies back").click()
    page.get_by_label("New name for Babies back").fill("Babies again")
    page.keyboard.press("Enter")
    expect(saved.get_by_role("button", name="Babies again", exact=True)).to_be_visible(timeout=_PATIENCE)
    page.get_by_role("button", name="Delete Babies again").click()
    page.get_by_role("button", name="Delete Babies again for everyone").click()
    expect(saved.get_by_role("listitem")).to_have_count(0, timeout=_PATIENCE)


def test_a_link_that_asks_for_what_is_gone_says_so(kin: dict[str, str], page: Page) -> None:
    open_stage(page, "Kin", "&filter=through~moon")
    _shown(page, "0 of 5 children")
    chips = page.get_by_role("list", name="Filters in force")
    expect(chips).to_contain_text("not in this data")
    open_stage(page, "Kin", "&filter=times~many")
    expect(page.get_by_role("status", name="Notice")).to_contain_text("The filter cannot be read", timeout=_PATIENCE)
    _shown(page, "5 of 5 children")


def test_a_family_is_seen_round_a_child_and_a_place_says_who_is_there(kin: dict[str, str], page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    stage: Locator = open_stage(page, "Kin", f"&child={kin['Ann']}")
    story = page.get_by_role("region", name="Story")
    story.get_by_role("list", name="Visits").get_by_role("button", name="Family support").click()
    assert now(stage) == "2024-05-03T00:00"
    seek(stage, "2024-05-10T00:00")
    # On 10 May Ann is in support, Bob was, Cat never.
    services = story.get_by_role("table", name="Services round the family")
    expect(services.get_by_role("row", name="Family support")).to_have_text("Family support111")
    siblings = story.get_by_role("list", name="Others of the family").get_by_role("button")
    expect(siblings).to_have_count(2)
    shoot(page, "play-family")

    # The upper rim of the circle, where no dot is.
    circle = page.locator(".react-flow__node[data-id='support']").bounding_box()
    assert circle is not None
    page.mouse.click(circle["x"] + circle["width"] / 2, circle["y"] + 8)
    expect(page.get_by_role("heading", name="Family support")).to_be_visible()
    there = page.get_by_role("region", name="Here")
    expect(there.get_by_role("button")).to_have_count(1)
    expect(there).to_contain_text(f"{kin['Ann']} 2nd time throughsince 3 May 2024 · still open")
    page.get_by_role("button", name="Copy this list").click()
    assert _copied(page) == [kin["Ann"]]
    # Where copying is not allowed, there is a field to copy from.
    page.evaluate(
        "() => { navigator.clipboard.writeText = () => Promise.reject(); document.execCommand = () => false; }"
    )
    page.get_by_role("button", name="Copy this list").click()
    expect(page.get_by_label("Pseudonyms to copy")).to_have_value(kin["Ann"])
    shoot(page, "play-place")
    siblings.filter(has_text=kin["Bob"]).click()
    expect(story).to_contain_text(f"Following {kin['Bob']}")
