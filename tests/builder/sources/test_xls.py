"""The old Excel format: some authorities' systems still write it."""

from datetime import date, datetime
from io import BytesIO

import pandas as pd
import xlwt

from builder.loading import Upload, load


def _xls(sheets):
    """A real .xls workbook: sheet name to rows; dates as Excel keeps them, shown as DD/MM/YYYY."""
    book = xlwt.Workbook()
    shown = xlwt.XFStyle()
    shown.num_format_str = "DD/MM/YYYY"
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for at, row in enumerate(rows):
            for place, value in enumerate(row):
                if isinstance(value, datetime):
                    sheet.write(at, place, value, shown)
                elif value is not None:
                    sheet.write(at, place, value)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def test_an_annex_a_in_the_old_format_is_read():
    book = _xls(
        {
            "List 1": [
                ["List 1: Contacts"],
                ["Child Unique ID", "Gender", "Date of Birth", "Date of Contact", "Contact Source"],
                [7, "a) Male", datetime(2015, 4, 2), datetime(2024, 3, 5), "q) 6: Police"],
                ["007", "b) Female", datetime(2016, 4, 2), datetime(2024, 3, 6), "e) 2A: Schools"],
            ],
            "List 4": [
                ["Child Unique ID", "Assessment start date", "Date of authorisation", "Was the child assessed"],
                [7, datetime(2024, 3, 7), datetime(2024, 4, 20), "b) No"],
            ],
        }
    )
    loaded = load([Upload("return.xls", book)], secret=b"s" * 32, today=date(2026, 1, 1))
    found = loaded.activities.sort_values(["source", "start"])
    assert found["code"].tolist() == ["Contact", "Contact", "Assessment"]
    assert found["start"].tolist() == [
        pd.Timestamp("2024-03-05"),
        pd.Timestamp("2024-03-06"),
        pd.Timestamp("2024-03-07"),
    ]
    assert found["outcome"].tolist() == ["", "", "Requires support? = No"]
    # 7 and 007 are two ids: nothing but outer space and a trailing .0 is taken off.
    assert len(loaded.children) == 2
    assert loaded.as_of == date(2024, 4, 20)
