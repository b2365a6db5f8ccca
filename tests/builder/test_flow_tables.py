"""What is taken away from Flow: small counts hidden, and nothing that a spreadsheet would run."""

import io

import openpyxl
import pandas as pd

from builder.flow_tables import TableForm, as_it_is, as_it_may_leave, csv_text, notes_of, workbook

_FORM = TableForm(
    "Ways",
    "Every way.",
    {"from": "From", "to": "To", "moves": "Moves", "share": "Share %", "days": "Median days"},
    counts=("moves",),
    parts={"share": ("moves", "from")},
    values={"days": "moves"},
)
_TABLE = pd.DataFrame(
    {
        "from": ["contact"] * 3,
        "to": ["=1+1", "nfa", "care"],
        "moves": [3, 101, 52],
        "share": [3 / 156, 101 / 156, 52 / 156],
        "days": [4.2, 9.6, float("nan")],
        "left_out": [1, 2, 3],
    }
)


def test_what_leaves_is_rounded_and_its_shares_are_of_what_is_told() -> None:
    told = as_it_may_leave(_TABLE, _FORM, 5)
    assert told["Moves"].tolist() == ["c", 100, 50]
    # 100 and 50 of 150: the hidden ones are no part of the whole, so that it tells nothing of them.
    assert told["Share %"].tolist() == ["c", 67, 33]
    assert told["Median days"].tolist() == ["c", 10, None]
    assert list(told.columns) == ["From", "To", "Moves", "Share %", "Median days"]


def test_inside_the_authority_counts_are_as_they_are() -> None:
    told = as_it_is(_TABLE, _FORM)
    assert told["Moves"].tolist() == [3, 101, 52]
    assert told["Share %"].tolist() == [1.9, 64.7, 33.3]


def test_the_workbook_says_what_it_holds_and_runs_nothing() -> None:
    notes = notes_of(_FORM, "Small", "2024 · all children", {}, ["12 activities are not mapped"], 5)
    book = openpyxl.load_workbook(io.BytesIO(workbook(as_it_may_leave(_TABLE, _FORM, 5), notes)))
    assert [cell.value for cell in book["Table"][1]] == ["From", "To", "Moves", "Share %", "Median days"]
    assert (book["Table"]["B2"].value, book["Table"]["B2"].data_type) == ("=1+1", "s")
    assert book["Table"]["C2"].value == "c"
    about = {row[0].value: row[1].value for row in book["About"].iter_rows()}
    assert about["Period and children"] == "2024 · all children"
    assert about["Not shown"] == "12 activities are not mapped"
    assert "1 to 5 is shown as c" in about["Small counts"]


def test_the_csv_holds_no_formula() -> None:
    text = csv_text(as_it_may_leave(_TABLE, _FORM, 5), [("Table", "Ways")]).decode("utf-8-sig")
    assert "contact,'=1+1,c,c,c\r\n" in text
    assert "Table,Ways" in text
