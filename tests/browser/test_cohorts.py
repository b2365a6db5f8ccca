"""Filters by an attribute with a small group, and by the age at the moment that is shown."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import Server
from tests.browser.small_authority import CODES, MAP
from tests.browser.visiting import open_stage, seek, shoot

# 9 children of the North, 7 of the East, 3 of the West; the first ten were born in May 2014, the others in May 2021.
_WARDS = ["North"] * 9 + ["East"] * 7 + ["West"] * 3
_ROWS = [
    f"K{number:02d},Contact,2024-03-05,,Closed,{ward},{'2014' if number < 10 else '2021'}-05-10"
    for number, ward in enumerate(_WARDS)
]
LIST = "\n".join(["Child ID,Activity,Start date,End date,Outcome,Ward,Date of birth", *_ROWS, ""])
ROLES = "attributes: [Ward]\n"


@pytest.fixture(scope="module")
def with_wards(server: Server) -> Server:
    """The server, with a project "Wards" of 19 children, each with one contact that is still open."""
    folder = server.folders.workspace.parent / "files"
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("contacts.csv", LIST), ("roles.yaml", ROLES), ("map.yaml", MAP), ("codes.yaml", CODES)):
        (folder / name).write_text(text, encoding="utf-8")
    run = server.folders.run
    run("import", "Wards", str(folder / "contacts.csv"), "--roles", str(folder / "roles.yaml"), "--as-of", "2024-06-30")
    run("use", "Wards", *(f"--{kind}={folder / kind}.yaml" for kind in ("map", "codes")))
    return server


@pytest.fixture
def stage(with_wards: Server, page: Page) -> Locator:
    """The stage, paused at its beginning, with its filters open."""
    stage = open_stage(page, "Wards")
    page.get_by_role("button", name="Filters", exact=True).click()
    return stage


def test_a_small_value_is_offered_in_a_group_that_no_subtraction_opens(stage: Locator, page: Page) -> None:
    page.locator("summary", has_text="Ward").click()
    ward = page.get_by_role("group", name="Filters", exact=True).get_by_role("group", name="Ward")
    # The West's 3 alone could be found by subtraction, so the East's 7 stand with them.
    # Nobody's ward is not recorded, so that is not offered.
    expect(ward.locator("label")).to_have_text(["North9", "other (small group)10"])
    expect(page.get_by_text("West")).to_have_count(0)
    shown = page.get_by_role("status", name="Children shown")
    ward.get_by_label("other (small group)").check()
    expect(shown).to_have_text("10 of 19 children")
    chips = page.get_by_role("list", name="Filters in force")
    expect(chips).to_contain_text("Ward: other (small group)")
    shoot(page, "play-small-group")
    ward.get_by_label("North").check()
    expect(shown).to_have_text("19 of 19 children")


def test_who_is_of_an_age_now_changes_as_time_runs(stage: Locator, page: Page) -> None:
    filters = page.get_by_role("group", name="Filters", exact=True)
    shown = page.get_by_role("status", name="Children shown")
    for heading in ("Age now", "Age at start"):
        page.locator("summary", has_text=heading).click()
    seek(stage, "2024-04-30T00:00")
    filters.get_by_role("group", name="Age now").get_by_label("5 to 9").check()
    # In April ten children are 9; from May on they are 10.
    expect(shown).to_have_text("10 of 19 children")
    expect(page.get_by_role("list", name="Filters in force")).to_contain_text("Age now: 5 to 9")
    seek(stage, "2024-05-01T00:00")
    expect(shown).to_have_text("0 of 19 children")
    filters.get_by_role("group", name="Age at start").get_by_label("5 to 9").check()
    filters.get_by_role("group", name="Age now").get_by_label("5 to 9").uncheck()
    expect(shown).to_have_text("10 of 19 children")
