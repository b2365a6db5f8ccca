"""The page Data: what is loaded, what is refused, and that nothing is lost either way."""

from pathlib import Path

import pytest
from playwright.sync_api import FilePayload, Page, expect

from builder.project import create_project, open_project
from tests.browser.serving import Server
from tests.browser.visiting import open_page, settled, shoot

# What an Excel file with a password begins with and holds: an OLE header and the name of the stream.
_PASSWORD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1016 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 2048


@pytest.fixture
def project(server: Server, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """An empty project of the test's own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(server.folders.config))
    monkeypatch.setenv("APPDATA", str(server.folders.config))
    name = request.node.name[5:60].replace("_", " ").strip()
    create_project(server.folders.workspace, name)
    return name


def _put(page: Page, *files: FilePayload | Path) -> None:
    """Puts files into the uploader, as by dragging them there."""
    chooser = page.get_by_test_id("stFileUploaderDropzoneInput")
    if isinstance(files[0], Path):
        chooser.set_input_files([file for file in files if isinstance(file, Path)])
    else:
        chooser.set_input_files([file for file in files if not isinstance(file, Path)])


def _load(page: Page) -> None:
    page.get_by_role("button", name="Load these files").click()


def test_a_new_project_begins_at_home_and_goes_on_to_data(server: Server, page: Page) -> None:
    open_page(page, "/", "Journey Map")
    page.get_by_label("Name of the project").fill("Newtown (2024)")
    page.get_by_role("button", name="Start your own").click()
    expect(page.get_by_role("heading", name="Data", level=1)).to_be_visible()
    expect(page.get_by_text("No files are loaded yet")).to_be_visible()
    assert open_project(server.folders.workspace, "Newtown (2024)").activities().empty


def test_a_project_name_that_is_taken_is_refused_in_words(server: Server, page: Page, project: str) -> None:
    open_page(page, "/", "Journey Map")
    page.get_by_label("Name of the project").fill(project)
    page.get_by_role("button", name="Start your own").click()
    expect(page.get_by_role("alert")).to_contain_text("is already the name of a project")


def test_an_annex_a_return_is_read_and_every_row_accounted_for(
    server: Server, page: Page, project: str, samples: Path
) -> None:
    open_page(page, f"/data?project={project}", "Data")
    _put(page, samples / "annex-a-2019.xlsx")
    expect(page.get_by_text("An Annex A return with 11 lists")).to_be_visible(timeout=60_000)
    _load(page)
    expect(page.get_by_text("59 rows read, 54 used, 5 set aside.")).to_be_visible(timeout=60_000)
    for name, words in (
        ("Referrals Annex A 3", "6 rows = 6 used + 0 set aside"),
        ("Adopters Annex A 11", "5 rows = 0 used + 5 set aside"),
    ):
        card = page.get_by_role("listitem").filter(has=page.get_by_role("heading", name=name, exact=True))
        expect(card).to_contain_text(words)
    expect(page.get_by_role("button", name="Next: choose a starter map")).to_be_visible()
    shoot(page, "data")
    reports = open_project(server.folders.workspace, project).file.sources
    assert sum(report.rows for report in reports) == 59
    assert all(report.rows == report.used + report.set_aside for report in reports)


def test_an_event_log_shows_the_roles_that_were_guessed(
    server: Server, page: Page, project: str, samples: Path
) -> None:
    open_page(page, f"/data?project={project}", "Data")
    _put(page, samples / "sepsis.csv")
    expect(page.get_by_text("A list of events. The first rows:")).to_be_visible(timeout=60_000)
    for role, heading in (("Child id", "Case ID"), ("Activity", "Activity"), ("Start", "Complete Timestamp")):
        expect(page.get_by_role("combobox", name=role, exact=True)).to_have_value(heading)
    shoot(page, "data-roles")
    _load(page)
    expect(page.get_by_text("15,214 rows read, 15,214 used, 0 set aside.")).to_be_visible(timeout=90_000)
    expect(page.get_by_text("1,050 children and 15,214 activities")).to_be_visible()


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("x.xlsx", bytes(range(256)) * 40, "x.xlsx cannot be opened as a workbook"),
        ("x.csv", b"\x00\x01\x02\xff\xfe" * 500, "x.csv is not text"),
        ("locked.xlsx", _PASSWORD, "locked.xlsx is protected by a password"),
        ("empty.csv", b"", "empty.csv is empty"),
        ("letter.csv", b"%PDF-1.7 ...", "letter.csv is a PDF document"),
        ("headings.csv", b"Child ID,Activity,Start date\n", "headings.csv has headings but no rows"),
        ("one.csv", b"Notes\nhello\nthere\n", "one.csv has one column"),
        ("cut.xlsx", b"PK\x03\x04" + b"\0" * 300, "cut.xlsx cannot be opened as a workbook"),
    ],
    ids=["noise", "not-text", "password", "empty", "a-pdf", "no-rows", "one-column", "cut-off"],
)
def test_a_wrong_file_gets_a_message_and_nothing_is_lost(
    with_small: Server, page: Page, name: str, data: bytes, words: str
) -> None:
    before = open_project(with_small.folders.workspace, "Small").activities()
    open_page(page, "/data?project=Small", "Data")
    _put(page, {"name": name, "mimeType": "application/octet-stream", "buffer": data})
    alert = page.get_by_role("alert").filter(has_text=words)
    expect(alert.first).to_be_visible()
    settled(page)
    load = page.get_by_role("button", name="Load these files")
    if load.count():
        load.click()
        expect(page.get_by_text("Nothing was loaded, and nothing of what was there has changed.")).to_be_visible()
    assert "Traceback" not in page.content()
    assert with_small.answers()
    assert open_project(with_small.folders.workspace, "Small").activities().equals(before)


def test_a_good_file_beside_a_wrong_one_loads_neither(server: Server, page: Page, project: str) -> None:
    good = b"Child ID,Activity,Start date\n1,Contact,2024-01-05\n"
    open_page(page, f"/data?project={project}", "Data")
    _put(
        page,
        {"name": "good.csv", "mimeType": "text/csv", "buffer": good},
        {"name": "bad.xlsx", "mimeType": "application/octet-stream", "buffer": b"not a workbook at all"},
    )
    expect(page.get_by_role("alert").filter(has_text="bad.xlsx").first).to_be_visible()
    _load(page)
    expect(page.get_by_text("Nothing was loaded")).to_be_visible()
    assert open_project(server.folders.workspace, project).activities().empty


def test_a_project_that_is_not_there_says_so(server: Server, page: Page) -> None:
    page.goto("/data?project=Atlantis")
    expect(page.get_by_role("alert")).to_contain_text("There is no project 'Atlantis' here")
    page.get_by_test_id("stMain").get_by_role("link", name="Go to Home").click()
    expect(page.get_by_role("heading", name="Journey Map", level=1)).to_be_visible()


def test_a_project_is_deleted_whole_after_asking(server: Server, page: Page, project: str) -> None:
    folder = server.folders.workspace / project
    secrets = len(list(server.folders.config.rglob("*.key")))
    open_page(page, "/", "Journey Map")
    row = page.get_by_test_id("stLayoutWrapper").filter(has=page.get_by_text(project, exact=True)).last
    page.locator("[class*='st-key-project-']").filter(has_text=project).get_by_role("button", name="Delete").click()
    expect(row).to_be_visible()
    assert folder.is_dir()
    page.get_by_role("button", name="Delete it").click()
    expect(page.get_by_text(project, exact=True)).to_have_count(0)
    assert not folder.exists()
    assert len(list(server.folders.config.rglob("*.key"))) == secrets - 1
