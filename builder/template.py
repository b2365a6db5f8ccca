"""Blank workbooks to fill in: an event list, and outcomes to join to Annex A rows (`journey-map template`)."""

import io
from datetime import date, datetime
from pathlib import Path
from typing import Any, Literal

import xlsxwriter

from builder.problem import Problem, Refused

Kind = Literal["events", "outcomes", "both"]

# Headings that the event-log reader recognises by themselves, with what to write below each, and the column's width.
EVENT_HEADINGS = {
    "Child ID": (
        "Your own number or code for the child, as your case system has it. Kept as text, so 007 stays 007.",
        18,
    ),
    "Activity": ("What was done, in your own words or codes. Pick from the list or type over it.", 34),
    "Start date": ("The day it began, for example 05/03/2024.", 14),
    "End date": ("The day it ended. Leave blank while it is still going on.", 14),
    "Outcome": ("How it ended, if you record that. Several outcomes go in one cell, with ; between them.", 34),
    "Team": ("The team that did it. May be blank.", 26),
}
OUTCOME_HEADINGS = {
    "Child ID": ("The same number or code as in your Annex A. Kept as text, so 007 stays 007.", 18),
    "List or activity": ("Which Annex A list the outcome belongs to.", 30),
    "Date": ("The date that tells which row is meant: see the sheet Read me first.", 14),
    "Outcome": (
        "How it ended. Pick from the list or type over it. Several outcomes go in one cell, with ; between.",
        40,
    ),
}

# The steps of England's process (Working Together 2023; domain notes 5.1) in the words most authorities use.
ACTIVITIES = (
    "Contact",
    "Early help assessment",
    "Early help support",
    "Referral",
    "Child and family assessment",
    "Strategy discussion",
    "Section 47 enquiry",
    "Initial child protection conference",
    "Child in need plan",
    "Child protection plan",
    "In care",
    "Care leaver",
    "Adoption",
)

# Outcomes of contacts, referrals, assessments, section 47 enquiries and conferences in the Standard Safeguarding
# Dataset (data-to-insight/ssd-data-model, the *_outcome.yml files), said in full.
OUTCOMES = (
    "No further action",
    "Information and advice",
    "Early help",
    "Step down to early help",
    "Referral",
    "Assessment",
    "Strategy discussion",
    "Section 47 enquiry",
    "Initial child protection conference",
    "Child in need plan",
    "Child protection plan",
    "In care",
    "Referred to another agency",
    "Transferred to another authority",
    "Closed",
    "Other",
)

# The Annex A lists that hold events whose outcome can be added, and the column that each one's Date is.
LISTS = {
    "List 1: Contacts": "Date of Contact",
    "List 2: Early help": "Assessment start date",
    "List 3: Referrals": "Date of referral",
    "List 4: Assessments": "Continuous Assessment Start Date",
    "List 5: Section 47 enquiries": "Strategy discussion initiating Section 47 Enquiry Start Date",
    "List 5: Conferences": "Date of Initial Child Protection Conference",
    "List 6: Children in need": "CIN Start Date",
    "List 7: Child protection plans": "Child Protection Plan Start Date",
    "List 8: Children in care": "Date Started to be Looked After",
}

_README = "Read me first"
_LAST_ROW = 1_048_575  # a drop-down reaches to the end of the sheet; it puts nothing into the cells
_EARLIEST = date(1980, 1, 1)
_BLUE, _BLACK = "#1d70b8", "#0b0c0c"  # the GOV.UK palette


def write_template(path: Path, kind: Kind = "both") -> None:
    """Writes a blank workbook to fill in: "events", "outcomes", or "both" on two sheets.

    Raises `Refused` where there is a file already (it may have been filled in), the name does not end in .xlsx, or
    the file cannot be written.
    """
    if path.suffix.lower() != ".xlsx":
        raise Refused([Problem("file-not-written", path.name, "its name has to end in .xlsx")])
    contents = template_bytes(kind)
    try:
        # "x" refuses to write over a file, which may be one that somebody has filled in.
        with path.open("xb") as file:
            file.write(contents)
    except FileExistsError:
        reason = "there is already a file of this name, and it may have been filled in; choose another name"
        raise Refused([Problem("file-not-written", path.name, reason)]) from None
    except FileNotFoundError:
        raise Refused([Problem("file-not-written", path.name, "its folder does not exist")]) from None
    except OSError as error:
        reason = error.strerror or "the folder does not allow it"
        raise Refused([Problem("file-not-written", path.name, reason)]) from None


def template_bytes(kind: Kind = "both") -> bytes:
    """The workbook of `write_template` as bytes, for a download button. The same bytes every time."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    book.set_properties({"title": "Journey Map template", "created": datetime(2024, 1, 1)})
    where = _read_me(book, kind)
    if kind != "outcomes":
        _events(book, where)
    if kind != "events":
        _outcomes(book, where)
    book.close()
    return made.getvalue()


def _read_me(book: Any, kind: Kind) -> dict[str, str]:
    """The guidance sheet. Returns where its lists are, as Excel references by name, for the drop-downs.

    The lists stand here in the open, so that an authority can put its own words in their place.
    """
    sheet = book.add_worksheet(_README)
    sheet.hide_gridlines(2)
    sheet.set_column(0, 0, 100)
    sheet.set_column(1, 1, 3)
    sheet.set_column(2, 5, 34)
    title = book.add_format({"bold": True, "font_size": 20, "font_color": _BLACK, "text_wrap": True})
    heading = book.add_format({"bold": True, "font_size": 14, "font_color": _BLUE})
    words = book.add_format({"text_wrap": True, "valign": "top", "font_color": _BLACK})
    for row, (style, text) in enumerate(_guidance(kind)):
        sheet.write_string(row, 0, text, {"title": title, "heading": heading, "words": words}[style])

    lists: list[tuple[str, tuple[str, ...]]] = []
    if kind != "outcomes":
        lists.append(("Activities", ACTIVITIES))
    lists.append(("Outcomes", OUTCOMES))
    if kind != "events":
        lists += [("Lists", tuple(LISTS)), ("Which date", tuple(LISTS.values()))]
    where = {}
    for column, (name, entries) in enumerate(lists, start=2):
        sheet.write_string(0, column, name, _header(book))
        sheet.write_column(1, column, entries, words)
        letter = "ABCDEF"[column]
        where[name] = f"='{_README}'!${letter}$2:${letter}${len(entries) + 1}"
    return where


def _guidance(kind: Kind) -> list[tuple[str, str]]:
    lines = [
        ("title", "Journey Map: what to put into this workbook"),
        (
            "words",
            "Fill in the sheets after this one, save, and load the workbook on the page Data, or with "
            "journey-map import PROJECT FILE.xlsx. Nothing leaves your computer or server.",
        ),
    ]
    if kind != "outcomes":
        lines += [
            ("heading", "Sheet Events: one row for each thing that was done for a child"),
            *(("words", f"{name}: {text}") for name, (text, _) in EVENT_HEADINGS.items()),
            (
                "words",
                "A child who comes back has several rows. Rows may be in any order. What happened on one day only "
                "has the same start and end date.",
            ),
        ]
    if kind != "events":
        lines += [
            ("heading", "Sheet Outcomes: how things in your Annex A ended"),
            (
                "words",
                "Annex A asks for almost no outcomes. Give here what your case system holds, and it is joined to the "
                "Annex A row of the same child, list and date. Rows that fit none are listed for you.",
            ),
            *(("words", f"{name}: {text}") for name, (text, _) in OUTCOME_HEADINGS.items()),
            ("words", "Date is the date in the Annex A column named on the right of this sheet, beside each list."),
        ]
    return [
        *lines,
        ("heading", "Good to know"),
        ("words", "Leave the headings as they are. Further columns are left out unless you mark them when loading."),
        ("words", "Leave out names, addresses and dates of birth: they are not needed, and are not kept."),
        ("words", "Dates are day, month, year: 05/03/2024 is 5 March 2024. Dates in the future are not used."),
        (
            "words",
            "The drop-downs use the lists on the right of this sheet. Type over them in a cell, or put your own words "
            "into the lists.",
        ),
    ]


def _events(book: Any, where: dict[str, str]) -> None:
    sheet = _sheet(book, "Events", EVENT_HEADINGS)
    _choices(sheet, 1, where["Activities"], EVENT_HEADINGS["Activity"][0])
    _dates(sheet, 2, EVENT_HEADINGS["Start date"][0])
    # A planned end may lie ahead, so an end is checked against its start only.
    sheet.data_validation(
        1,
        3,
        _LAST_ROW,
        3,
        {
            "validate": "custom",
            "value": '=AND(ISNUMBER($D2),OR($C2="",$D2>=$C2))',
            "input_title": "End date",
            "input_message": EVENT_HEADINGS["End date"][0],
            "error_title": "Is this right?",
            "error_message": "An end is a date on or after the start, for example 05/03/2024.",
            "error_type": "warning",
        },
    )
    _choices(sheet, 4, where["Outcomes"], EVENT_HEADINGS["Outcome"][0])


def _outcomes(book: Any, where: dict[str, str]) -> None:
    sheet = _sheet(book, "Outcomes", OUTCOME_HEADINGS)
    _choices(sheet, 1, where["Lists"], OUTCOME_HEADINGS["List or activity"][0])
    _dates(sheet, 2, OUTCOME_HEADINGS["Date"][0])
    _choices(sheet, 3, where["Outcomes"], OUTCOME_HEADINGS["Outcome"][0])


def _header(book: Any) -> Any:
    return book.add_format(
        {
            "bold": True,
            "font_color": "#ffffff",
            "bg_color": _BLUE,
            "bottom": 2,
            "bottom_color": _BLACK,
            "valign": "vcenter",
        }
    )


def _sheet(book: Any, name: str, headings: dict[str, tuple[str, int]]) -> Any:
    """A sheet with its headings frozen. Formats belong to whole columns, so that blank rows hold no cells at all."""
    sheet = book.add_worksheet(name)
    sheet.set_row(0, 24)
    sheet.freeze_panes(1, 1)
    sheet.set_tab_color(_BLUE)
    text = book.add_format({"num_format": "@"})
    day = book.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
    header = _header(book)
    for column, (heading, (_, width)) in enumerate(headings.items()):
        sheet.set_column(column, column, width, day if "date" in heading.lower() else text)
        sheet.write_string(0, column, heading, header)
    sheet.autofilter(0, 0, 0, len(headings) - 1)
    sheet.data_validation(
        1,
        0,
        _LAST_ROW,
        0,
        {"validate": "any", "input_title": "Child ID", "input_message": headings["Child ID"][0]},
    )
    return sheet


def _choices(sheet: Any, column: int, source: str, help_text: str) -> None:
    """A drop-down that may be typed over: an authority's own words are as good as ours."""
    sheet.data_validation(
        1,
        column,
        _LAST_ROW,
        column,
        {"validate": "list", "source": source, "show_error": False, "input_message": help_text},
    )


def _dates(sheet: Any, column: int, help_text: str) -> None:
    sheet.data_validation(
        1,
        column,
        _LAST_ROW,
        column,
        {
            "validate": "date",
            "criteria": ">=",
            "value": _EARLIEST,
            "input_message": help_text,
            "error_title": "This is not a date",
            "error_message": "Write a date as day, month and year, for example 05/03/2024.",
        },
    )
