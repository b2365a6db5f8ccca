"""A recount of a statutory return in plain Python, by its own columns and elements; imports nothing of the project.

Definitions as in "Children in need" (CIN census) and "Children looked after" (SSDA903): an event counts by its own
date, a plan or period counts on a day when it began on that day or before and did not end on it or before.
"""

import csv
import xml.etree.ElementTree as ElementTree
from datetime import date, datetime
from pathlib import Path

import openpyxl

# What is counted: child, first day, last day or None.
Spans = list[tuple[str, date, date | None]]


def annex_a(path: Path) -> dict[str, Spans]:
    """The events and spans of a workbook whose sheets are named "List 1" and so on, headings in the first row."""
    book = openpyxl.load_workbook(path, read_only=False, data_only=True)
    return {
        "referrals": _list(book, "List 3", "Date of Referral", None),
        "assessments": _list(
            book, "List 4", "Continuous Assessment Start Date", "Continuous Assessment Date of Authorisation"
        ),
        "s47s": _list(book, "List 5", "Strategy discussion initiating Section 47 Enquiry Start Date", None),
        "icpcs": _list(book, "List 5", "Date of Initial Child Protection Conference", None),
        "cp_plans": _list(book, "List 7", "Child Protection Plan Start Date", "Child Protection Plan End Date"),
        "cin": _list(book, "List 6", "CIN Start Date", "CIN Closure Date"),
        "care": _list(book, "List 8", "Date Started to be Looked After", "Date Ceased to be Looked After"),
    }


def _list(book: openpyxl.Workbook, sheet: str, start: str, end: str | None) -> Spans:
    rows = [list(row) for row in book[sheet].iter_rows(values_only=True)]
    headings = [str(heading or "").strip() for heading in rows[0]]
    found: Spans = []
    for row in rows[1:]:
        begun = _cell(row[headings.index(start)])
        if row[0] is not None and begun is not None:
            found.append((str(row[0]), begun, _cell(row[headings.index(end)]) if end else None))
    return found


def _cell(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def census(path: Path) -> dict[str, Spans]:
    """The events and spans of a CIN census."""
    found: dict[str, Spans] = {name: [] for name in ("referrals", "assessments", "s47s", "icpcs", "cin_plans")}
    found |= {"cp_plans": [], "cin": []}
    for child in ElementTree.parse(path).getroot().iter("Child"):
        who = (child.findtext("ChildIdentifiers/LAchildID") or "").strip()

        def add(name: str, element: ElementTree.Element, start: str, end: str = "", who: str = who) -> None:
            begun = _cell((element.findtext(start) or "").strip())
            if who and begun:
                found[name].append((who, begun, _cell((element.findtext(end) or "").strip()) if end else None))

        for details in child.iter("CINdetails"):
            add("referrals", details, "CINreferralDate")
            add("cin", details, "CINreferralDate", "CINclosureDate")
            add("icpcs", details, "DateOfInitialCPC")
            for element in details.iter("Assessments"):
                add("assessments", element, "AssessmentActualStartDate", "AssessmentAuthorisationDate")
            for element in details.iter("Section47"):
                add("s47s", element, "S47ActualStartDate")
                add("icpcs", element, "DateOfInitialCPC")
            for element in details.iter("CINPlanDates"):
                add("cin_plans", element, "CINPlanStartDate", "CINPlanEndDate")
            for element in details.iter("ChildProtectionPlans"):
                add("cp_plans", element, "CPPstartDate", "CPPendDate")
    return found


def episodes(path: Path) -> set[tuple[str, date]]:
    """From an SSDA903 episodes file: each child and the day on which a period of care began (RNE S)."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {
            (row["CHILD"], datetime.strptime(row["DECOM"], "%d/%m/%Y").date())
            for row in csv.DictReader(file)
            if row["RNE"] == "S"
        }


def started(spans: Spans, first: date, last: date) -> int:
    """How many began in a period."""
    return sum(first <= begun <= last for _, begun, _ in spans)


def ended(spans: Spans, first: date, last: date) -> int:
    """How many ended in a period."""
    return sum(over is not None and first <= over <= last for _, _, over in spans)


def on(spans: Spans, day: date) -> int:
    """How many were under way when a day ended."""
    return sum(begun <= day and (over is None or over > day) for _, begun, over in spans)
