"""What was read, in a browser: pictures with their words, and the workbook that names rows by their own ids."""

import io
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from builder.project import create_project, open_project
from tests.browser.serving import Server
from tests.browser.visiting import open_page, settled, shoot
from tests.browser.watching import Watch

# An own id that stands nowhere else; its row has no date and is set aside.
OWN = "OWN-ID-7731"
# Twenty contacts in every month of 2024, but two in August, and none loaded for May and June.
EVENTS = "Child ID,Activity,Start date,End date,Team\n" + "\n".join(
    f"{month}-{day},Contact,2024-{month:02d}-{day:02d},2024-{month:02d}-{day:02d},North"
    for month in (1, 2, 3, 4, 7, 8, 9, 10, 11, 12)
    for day in range(1, 21 if month != 8 else 3)
)


@pytest.fixture
def project(server: Server, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """An empty project of the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(server.folders.config))
    monkeypatch.setenv("APPDATA", str(server.folders.config))
    name = request.node.name[5:60].replace("_", " ").strip()
    create_project(server.folders.workspace, name)
    return name


def _load(page: Page, data: str) -> None:
    file = {"name": "contacts.csv", "mimeType": "text/csv", "buffer": data.encode("utf-8")}
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(file)  # type: ignore[arg-type]
    page.get_by_role("button", name="Load these files").click()
    expect(page.get_by_text("rows read").first).to_be_visible(timeout=60_000)
    settled(page)


def test_a_cliff_and_a_gap_are_drawn_and_said(server: Server, page: Page, project: str) -> None:
    open_page(page, f"/data?project={project}", "Data")
    _load(page, EVENTS)
    months = page.get_by_role("img", name="contacts: activities by the month they began")
    expect(months).to_have_accessible_name(
        "contacts: activities by the month they began, January 2024 to December 2024, 2 to 20 a month. "
        "Not loaded: 1 May to 30 June 2024. Marked: contacts: 2 in August 2024, usually 20 a month."
    )
    days = page.get_by_role("img", name="Days covered.")
    expect(days).to_have_accessible_name(
        "Days covered. contacts: 1 January to 20 December 2024. No contacts loaded for 1 May to 30 June 2024."
    )
    for drawn in (months, days):
        assert drawn.evaluate("image => image.complete && image.naturalWidth > 0")
    expect(page.get_by_title("August 2024").or_(page.get_by_title("contacts: 2 in August 2024"))).to_have_count(1)
    expect(page.get_by_text("contacts: 2 in August 2024, usually 20 a month")).to_be_visible()
    expect(page.get_by_text("No contacts loaded for 1 May to 30 June 2024.")).to_be_visible()
    shoot(page, "quality")


def test_the_workbook_has_own_ids_just_after_loading_and_nothing_of_them_is_on_disk(
    server: Server, page: Page, project: str
) -> None:
    folders = server.folders
    open_page(page, f"/data?project={project}", "Data")
    with Watch(OWN.encode("ascii"), [folders.workspace, folders.config, folders.temporary], server.pid) as watch:
        _load(page, f"{EVENTS}\n{OWN},Contact,,,North\n")
        with page.expect_download() as waiting:
            page.get_by_role("button", name="Download the report, with own ids").click()
        settled(page)
    data = Path(waiting.value.path()).read_bytes()
    rows = [[cell.value for cell in row] for row in openpyxl.load_workbook(io.BytesIO(data))["Set aside"].iter_rows()]
    assert any(OWN in row for row in rows)
    assert watch.rounds > 1
    assert watch.found == set()
    # Another visit has no load in memory, and so no own ids.
    page.reload()
    settled(page)
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Download the report", exact=True).click()
    later = Path(waiting.value.path()).read_bytes()
    assert all(
        OWN not in str(cell.value) for row in openpyxl.load_workbook(io.BytesIO(later))["Set aside"] for cell in row
    )
    audit = (open_project(folders.workspace, project).folder / "audit.jsonl").read_text(encoding="utf-8")
    assert audit.count("downloaded the quality report") == 2
    assert '"own_ids": 1' in audit
