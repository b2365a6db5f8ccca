"""Every problem of the data room: a file that has it, and what is said about it."""

from datetime import datetime

import pytest

from builder.loading import Upload, preview
from builder.wording import codes as code_words
from builder.wording import map as map_words
from builder.wording import project as project_words
from builder.wording.data import SET_ASIDE_REASONS, WORDS
from tests.builder.files import HEADINGS, Loaded, annex_a, csv, loaded, report, workbook


def _d(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d")


def _said(result: Loaded, source: str, code: str) -> str:
    return next(problem.words for problem in report(result, source).problems if problem.code == code)


_LOG = "Child ID,Activity,Start"


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        (
            "dates-fit-both-orders",
            f"{_LOG}\n1,A,05/03/2024\n",
            "extract.csv, column 'Start': the dates fit day/month and month/day alike; they were read as day/month.",
        ),
        (
            "dates-month-first",
            f"{_LOG}\n1,A,03/25/2024\n",
            "extract.csv, column 'Start': the dates were read as month/day/year; as day/month/year some would be "
            "impossible.",
        ),
        (
            "dates-mixed-order",
            f"{_LOG}\n1,A,03/25/2024\n1,A,25/03/2024\n",
            "extract.csv, column 'Start': some dates fit only day/month and others only month/day; all were read as "
            "day/month.",
        ),
        (
            "date-out-of-range",
            f"{_LOG}\n1,A,2024-03-05\n2,A,2924-03-05\n",
            "1 row of extract.csv has a date before 1900 or far in the future (2924-03-05) and no other.",
        ),
        (
            "ids-leading-zeros",
            f"{_LOG}\n007,A,2024-03-05\n7,A,2024-03-05\n",
            "1 child's id in extract.csv ('007') differs from another only by zeros in front; it was kept apart.",
        ),
        (
            "ids-cut-by-excel",
            f"{_LOG}\n123456789012345000,A,2024-03-05\n",
            "1 child's id in extract.csv ('123456789012345000') exceeds 15 digits and ends in zeros; Excel may have "
            "cut some.",
        ),
        (
            "birth-dates-differ",
            f"{_LOG},DOB\n1,A,2024-03-05,2014-05-20\n1,B,2024-03-06,2014-05-21\n",
            "1 child in extract.csv has more than one date of birth; the commonest was taken.",
        ),
        (
            "birth-unreadable",
            f"{_LOG},DOB\n1,A,2024-03-05,2014-05-20\n2,B,2024-03-06,unborn\n",
            "1 row of extract.csv has a date of birth that cannot be used; its age is not known.",
        ),
        (
            "outcome-free-text",
            f"{_LOG},Outcome\n1,A,2024-03-05,{'Anna was seen at home by her aunt and said ' * 3}\n",
            "extract.csv: column 'Outcome' holds free text rather than outcomes, which may identify people; it was "
            "left out.",
        ),
    ],
)
def test_a_log_that_has_the_problem_says_so(code: str, text: str, words: str) -> None:
    assert _said(csv(text), "extract", code) == words


def test_problems_of_a_return_name_the_sheet() -> None:
    row = ["1", "F", "WBRI", None, 10, "05/03/2024", None, "North"]
    headings = [*HEADINGS[7], "Note", "NOTE"]
    result = loaded(("a.xlsx", workbook({"Contacts": [headings, row], "List 8": [HEADINGS[8]]})))
    assert _said(result, "Annex A 7", "list-name-differs") == (
        "a.xlsx, sheet 'Contacts' was read as Annex A 7: its headings say so, though its name does not."
    )
    assert _said(result, "Annex A 7", "heading-repeated") == (
        "a.xlsx, sheet 'Contacts': 'Note' heads more than one column; the first one was read."
    )
    assert _said(result, "Annex A 8", "list-empty") == "a.xlsx, sheet 'List 8' has no rows."


def test_a_step_that_cannot_be_read_and_an_estimated_start_are_counted() -> None:
    book = annex_a(
        list_4=[("1", _d("2024-01-02"), _d("2024-02-15"), "Yes", "", "")],
        list_5=[("1", _d("2024-03-01"), "No", "to be fixed", None)],
        list_6=[("1", _d("2024-01-01"), None, None, "c) Child in need plan", "")],
    )
    result = loaded(("a.xlsx", book))
    assert _said(result, "Annex A 5", "step-date-unreadable") == (
        "1 row of a.xlsx, sheet 'List_5' also holds a date that cannot be used (to be fixed); that step is not shown."
    )
    assert _said(result, "Annex A 6", "start-estimated").startswith(
        "1 child in need plan in Annex A 6 in a.xlsx starts"
    )


@pytest.mark.parametrize(
    ("code", "heading", "value"),
    [
        ("attribute-address", "Place", "12 High Street, Leeds"),
        ("attribute-phone", "Number", "07700 900123"),
        ("attribute-upn", "Number", "A123456789123"),
        # 943 476 5919 is the example of a valid number in the NHS data dictionary.
        ("attribute-nhs-number", "Number", "943 476 5919"),
        ("attribute-date", "Seen", "2024-05-06"),
        ("attribute-email", "Contact", "anna@example.org"),
        ("attribute-postcode", "Area", "LS1 4AP"),
        ("attribute-name", "Social Worker", "x"),
    ],
)
def test_a_column_that_may_identify_is_offered_with_a_warning(code: str, heading: str, value: str) -> None:
    shown = preview(Upload("x.csv", f'{_LOG},"{heading}"\n1,A,2024-03-05,"{value}"\n'.encode()))
    assert [warning.code for offer in shown.attributes for warning in offer.warnings] == [code]


def test_a_plain_column_is_offered_without_a_warning() -> None:
    shown = preview(Upload("x.csv", f"{_LOG},Service name\n1,A,2024-03-05,Family Support\n".encode()))
    assert [(offer.heading, offer.values, offer.warnings) for offer in shown.attributes] == [("Service name", 1, ())]


def test_codes_of_this_room_clash_with_no_other_room() -> None:
    others = {*code_words.WORDS, *map_words.WORDS, *project_words.WORDS}
    assert not others & set(WORDS)
    assert set(SET_ASIDE_REASONS) <= set(WORDS)
