"""The codes out to Excel, filled in, and back: what would change is seen before it is taken."""

import io
from pathlib import Path

import openpyxl
from playwright.sync_api import Page, expect

from tests.browser.serving import Server
from tests.browser.visiting import open_page, settled, shoot

_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_PATIENCE = 60_000


def _give(page: Page, book: openpyxl.Workbook) -> None:
    out = io.BytesIO()
    book.save(out)
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        [{"name": "codes.xlsx", "mimeType": _XLSX, "buffer": out.getvalue()}]
    )


def test_codes_are_filled_in_with_excel_seen_and_taken(with_small: Server, page: Page) -> None:
    open_page(page, "/codes?project=Small&view=excel", "Codes")
    with page.expect_download(timeout=_PATIENCE) as download:
        page.get_by_role("button", name="Download for Excel").click()
    assert download.value.suggested_filename == "Small codes.xlsx"
    book = openpyxl.load_workbook(io.BytesIO(Path(download.value.path()).read_bytes()))
    assert book.sheetnames == ["Read me", "Codes", "Outcomes", "Teams", "Places", "As downloaded"]
    codes = book["Codes"]
    headings = [cell.value for cell in codes[1]]
    call = next(row for row in codes.iter_rows(min_row=2) if row[1].value == "Phone call")
    support = next(row for row in codes.iter_rows(min_row=2) if row[1].value == "Support")

    # Wrong at first: a place that is not on the map, beside one that is.
    call[headings.index("Goes to")].value = "Pannel"
    support[headings.index("Goes to")].value = "Panel"
    _give(page, book)
    expect(page.get_by_text("cannot be taken as it is, so nothing was changed")).to_be_visible(timeout=_PATIENCE)
    expect(page.get_by_text("'Pannel' (did you mean 'Panel'?) in sheet Codes, row")).to_be_visible()
    settled(page)
    shoot(page, "codes-excel-refused")

    call[headings.index("Goes to")].value = "Left out"
    call[headings.index("Why left out")].value = "not work with a child"
    open_page(page, "/codes?project=Small&view=excel", "Codes")
    _give(page, book)
    expect(page.get_by_role("heading", name="2 changes: 1 newly mapped, 1 moved; 2 activities")).to_be_visible(
        timeout=_PATIENCE
    )
    settled(page)
    shoot(page, "codes-excel-changes")
    page.get_by_role("button", name="Take all 2 changes").click()
    expect(page.get_by_text("Taken from codes.xlsx: 2 changes")).to_be_visible(timeout=_PATIENCE)
    taken = (with_small.folders.workspace / "Small" / "codes.yaml").read_text(encoding="utf-8")
    assert "  - {source: visits, code: Phone call, ignore: not work with a child}\n" in taken
    assert "  - {source: visits, code: Support, node: panel}\n" in taken

    # Nothing is left of the file; the rules say what was taken.
    expect(page.get_by_role("button", name="Take all 2 changes")).to_have_count(0)
    open_page(page, "/codes?project=Small&view=rules", "Codes")
    expect(page.get_by_text("1 rule is wholly hidden by earlier ones")).to_be_visible(timeout=_PATIENCE)
    settled(page)
    shoot(page, "codes-rules")
    page.get_by_role("button", name="Delete", exact=True).first.click()
    expect(page.get_by_text("Rule deleted.")).to_be_visible(timeout=_PATIENCE)
    open_page(page, "/codes?project=Small&view=teams", "Codes")
    page.get_by_role("button", name="Fill in all 2 proposals").click()
    save = page.get_by_role("button", name="Save 2 teams")
    expect(save).to_be_enabled(timeout=_PATIENCE)
    settled(page)
    shoot(page, "codes-teams")
    save.click()
    expect(page.get_by_text("Saved 2 teams.")).to_be_visible(timeout=_PATIENCE)
