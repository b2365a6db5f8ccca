"""Writing a return as an .xlsx workbook, the way a person's would look."""

from datetime import datetime
from pathlib import Path

import pandas as pd
import xlsxwriter

from builder.example.headings import TITLES
from builder.example.windows import Window

# Excel counts days from here (with 1900's leap day that never was).
EXCEL_EPOCH = pd.Timestamp("1899-12-30")
IDS = ("Child Unique ID", "Family identifier", "Individual adopter identifier")
# A fixed day in the file's properties keeps the same seed's files the same.
MADE = datetime(2025, 7, 1, 9, 0, 0)


def _cells(values: pd.Series, text_dates: bool, number_ids: bool) -> tuple[list[object], bool]:
    """A column's cells (None = blank) and whether they are Excel dates."""
    if values.dtype.kind == "M":
        if text_dates:
            return [text or None for text in values.dt.strftime("%d/%m/%Y").fillna("").tolist()], False
        days = (values - EXCEL_EPOCH).dt.days
        return [None if blank else int(day) for day, blank in zip(days.fillna(0), values.isna(), strict=True)], True
    if values.name in IDS and number_ids:
        return [int(text) for text in values.tolist()], False
    if values.dtype == "Int64":
        return [None if value is pd.NA else int(value) for value in values.tolist()], False
    return [text or None for text in values.tolist()], False


def write_return(lists: dict[int, pd.DataFrame], window: Window, folder: Path) -> Path:
    """Writes the lists as one workbook: a sheet each, a title row, the headings, the rows. Gives the file."""
    file = folder / window.file
    style = window.style
    with xlsxwriter.Workbook(str(file), {"constant_memory": True, "strings_to_urls": False}) as book:
        book.set_properties({"title": f"Annex A {window.name}", "author": "Example authority", "created": MADE})
        bold = book.add_format({"bold": True})
        date = book.add_format({"num_format": "dd/mm/yyyy"})
        for number, table in lists.items():
            page = book.add_worksheet(style.sheets.format(number))
            page.write_string(0, 0, TITLES[number], bold)
            page.write_row(1, 0, list(table.columns), bold)
            columns = [_cells(table[name], number in style.text_dates, style.number_ids) for name in table.columns]
            for row, cells in enumerate(zip(*(column for column, _ in columns), strict=True), start=2):
                for place, cell in enumerate(cells):
                    if cell is None:
                        continue
                    if isinstance(cell, str):
                        page.write_string(row, place, cell)
                    else:
                        page.write_number(row, place, cell, date if columns[place][1] else None)
    return file
