"""Files that tests write: workbooks and CSV in memory."""

import io
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

import openpyxl

from builder.loading import Earlier, Loaded, SourceReport, Upload, load

SECRET = b"a secret of a test, 32 bytes long"
TODAY = date(2025, 6, 30)

ID = ["Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Age of Child (Years)"]
HEADINGS: dict[int, list[str]] = {
    1: [*ID, "Date of Contact", "Contact Source"],
    2: [*ID, "Assessment start date", "Assessment completion date", "Organisation completing assessment"],
    3: [*ID, "Date of referral", "Referral Source", "Referral NFA?", "Allocated Team", "Allocated Worker"],
    4: [
        *ID,
        "Continuous Assessment Start Date",
        "Continuous Assessment Date of Authorisation",
        "Was the child assessed as requiring LA children’s social care support?",
        "Allocated Team",
        "Allocated Worker",
    ],
    5: [
        *ID,
        "Strategy discussion initiating Section 47 Enquiry Start Date",
        "Was an Initial Child Protection Conference deemed unnecessary?",
        "Date of Initial Child Protection Conference",
        "Did the Initial Child Protection Conference Result in a Child Protection Plan",
    ],
    6: [*ID, "CIN Start Date", "CIN Closure Date", "Reason for Closure", "Case Status", "Allocated Team"],
    7: [*ID, "Child Protection Plan Start Date", "Child Protection Plan End Date", "Allocated Team"],
    8: [
        *ID,
        "Date Started to be Looked After",
        "Date Ceased to be Looked After",
        "Reason Ceased to be Looked After",
        "Start Date of Most Recent Placement",
        "Placement Type",
        "Placement postcode",
    ],
}
_CHILD: list[Any] = ["a) Male", "a) WBRI", datetime(2014, 5, 20), 10]


def workbook(sheets: Mapping[str, Sequence[Sequence[Any]]]) -> bytes:
    """An .xlsx with these sheets, row by row."""
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(list(row))
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()


def annex_a(**lists: Sequence[Sequence[Any]]) -> bytes:
    """A return with the given lists (`list_3=[(child, *what stands behind the age)]`), title rows above headings."""
    sheets = {}
    for name, rows in lists.items():
        number = int(name.removeprefix("list_"))
        body = [[row[0], *_CHILD, *row[1:]] for row in rows]
        sheets[f"List_{number}"] = [[f"List {number}: as Ofsted has it"], HEADINGS[number], *body]
    return workbook(sheets)


def loaded(*files: tuple[str, bytes], earlier: Loaded | None = None, **options: Any) -> Loaded:
    """These files loaded, after `earlier`."""
    held = Earlier(earlier.activities, earlier.children) if earlier else None
    uploads = [Upload(name, data) for name, data in files]
    return load(uploads, **{"secret": SECRET, "today": TODAY, "earlier": held, **options})


def csv(text: str, name: str = "extract.csv", **options: Any) -> Loaded:
    """A CSV of this text loaded."""
    return loaded((name, text.encode("utf-8")), **options)


def report(result: Loaded, name: str) -> SourceReport:
    """The report of a source."""
    return next(source for source in result.sources if source.name == name)


def codes(result: Loaded, name: str) -> dict[str, int]:
    """The problems of a source: code to count."""
    return {problem.code: problem.count for problem in report(result, name).problems}


def events(result: Loaded) -> list[tuple[str, str, str, str, str]]:
    """Source, code, outcome, start, end of every activity, in order of source and start; dates as ISO, "" for none."""
    table = result.activities.sort_values(["source", "start", "code", "end", "outcome"])
    days = {name: table[name].dt.strftime("%Y-%m-%d").fillna("").tolist() for name in ("start", "end")}
    return list(zip(table["source"], table["code"], table["outcome"], days["start"], days["end"], strict=True))
