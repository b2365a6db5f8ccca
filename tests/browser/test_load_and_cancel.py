"""A large file on the page Data: watched, cancelled, shown beside what is there, taken; and a child looked up."""

import hashlib
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from builder.importing import import_files
from builder.loading import Upload
from builder.project import open_project
from tests.browser.serving import Server
from tests.browser.visiting import open_page, settled, shoot

_ROWS = 200_000
_SMALL = b"Child ID,Activity,Start date,End date\n0000007,Contact,2024-01-05,2024-01-08\n"


@pytest.fixture
def project(server: Server, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """A project of the test's own that holds one contact."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(server.folders.config))
    monkeypatch.setenv("APPDATA", str(server.folders.config))
    name = request.node.name[5:50].replace("_", " ").strip()
    import_files(server.folders.workspace, name, [Upload("events.csv", _SMALL)])
    return name


def _large(folder: Path) -> Path:
    """200,000 rows as CSV: the contact that is there with another end, and others of 30,000 children."""
    file = folder / "events.csv"
    lines = ["Child ID,Activity,Start date,End date", "0000007,Contact,2024-01-05,2024-01-09"]
    lines += [
        f"{row % 30_000:07d},{('Contact', 'Visit', 'Assessment')[row % 3]},2024-{row % 12 + 1:02d}-{row % 28 + 1:02d},"
        for row in range(_ROWS - 1)
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def _bytes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def _put(page: Page, file: Path) -> None:
    page.get_by_test_id("stFileUploaderDropzoneInput").first.set_input_files(file)
    expect(page.get_by_role("button", name="Load these files")).to_be_visible(timeout=90_000)
    settled(page)


def test_a_large_file_is_cancelled_then_compared_and_taken(
    server: Server, page: Page, project: str, tmp_path: Path
) -> None:
    folder = server.folders.workspace / project
    before = _bytes(folder)
    open_page(page, f"/data?project={project}", "Data")
    shoot(page, "data-before")
    _put(page, _large(tmp_path))
    shoot(page, "data-chosen")
    page.get_by_role("button", name="Load these files").click()
    page.get_by_role("button", name="Cancel").click(timeout=60_000)
    expect(page.get_by_text("Cancelled. Nothing was loaded")).to_be_visible(timeout=60_000)
    assert _bytes(folder) == before
    # The file is still chosen; this time it is read to its end.
    page.get_by_role("button", name="Load these files").click()
    bar = page.get_by_role("progressbar")
    expect(bar).to_be_visible(timeout=30_000)
    seen: set[str] = set()
    changes = page.get_by_role("heading", name="What these files would change")
    while not changes.count():
        # All at once and without waiting: the bar goes when the file is read.
        seen.update(page.get_by_test_id("stProgress").all_inner_texts())
        page.wait_for_timeout(100)
    assert len(seen - {""}) >= 3, seen
    assert _bytes(folder) == before
    expect(page.get_by_text(re.compile(r"1 changed since the load of"))).to_be_visible()
    expect(page.get_by_text("Nothing is saved yet.")).to_be_visible()
    settled(page)
    shoot(page, "data-newer")
    page.get_by_role("button", name="Take these files").click()
    expect(page.get_by_text(f"{_ROWS:,} rows read")).to_be_visible(timeout=90_000)
    settled(page)
    shoot(page, "data-after")
    assert len(open_project(server.folders.workspace, project).activities()) > 100_000


def test_a_child_is_looked_up_from_the_file_given_again(
    server: Server, page: Page, project: str, tmp_path: Path
) -> None:
    (child,) = open_project(server.folders.workspace, project).children()["child"].tolist()
    (tmp_path / "events.csv").write_bytes(_SMALL)
    open_page(page, f"/data?project={project}&view=look-up", "Data")
    page.get_by_label("Pseudonyms").fill(f"{child.lower().replace('-', ' ')}\n000-000-00")
    page.get_by_test_id("stFileUploaderDropzoneInput").last.set_input_files(tmp_path / "events.csv")
    look = page.get_by_role("button", name="Look up", exact=True)
    expect(look).to_be_enabled(timeout=30_000)
    settled(page)
    look.click()
    expect(page.get_by_text("Not children of this project: 000-000-00.")).to_be_visible(timeout=60_000)
    settled(page)
    shoot(page, "data-look-up")
    with page.expect_download() as download:
        page.get_by_role("button", name="Download as a workbook").click()
    assert download.value.suggested_filename == "own-ids.xlsx"
    audit = (server.folders.workspace / project / "audit.jsonl").read_text(encoding="utf-8")
    assert "looked up 2 children" in audit
    assert child not in audit and "0000007" not in audit


def test_the_view_that_is_chosen_is_in_the_address(server: Server, page: Page, project: str) -> None:
    open_page(page, f"/data?project={project}", "Data")
    page.get_by_test_id("stButtonGroup").get_by_text("Dated notes", exact=True).click()
    expect(page).to_have_url(re.compile(r"[?&]view=notes"))
    settled(page)
    page.reload()
    settled(page)
    expect(page.get_by_text("No notes yet.")).to_be_visible(timeout=60_000)
