"""Dirt, as authorities' files hold it: makes a clean workbook or CSV dirty, and says what it did.

Nothing of the product is imported here, so that it cannot forgive itself. Every fault cites the line of section 2 of
the domain notes ("How it arrives dirty") that it comes from. Those in `MENDABLE` take nothing away: what is read must
be the same as without them. Those of `spoil` take something away, and must be told row by row.
"""

import csv
import io
import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

import openpyxl

Row = list[Any]
_EXCEL = datetime(1899, 12, 30)
_LETTER = re.compile(r"^[a-z]{1,2}[).] ?")
_YES = {"yes": ("Y", "Yes", "true", "1", "1 - Yes", "a) Yes", "a. Yes", "YES "), "no": ("N", "No", "false", "0", "no")}


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet in a program's eyes: the row of headings and the rows below, and what stands above. `first` is the
    spreadsheet's number of the first row below the headings, as it was in the clean file."""

    name: str
    above: list[Row]
    headings: list[str]
    rows: list[Row]
    first: int


@dataclass(slots=True)
class Spoilt:
    """What `spoil` did to a sheet: for each fault the rows (numbers in the clean file)."""

    rows: dict[str, list[int]] = field(default_factory=dict)


def sheets_of(workbook: bytes) -> list[Sheet]:
    """The sheets of a clean workbook, whose headings stand in its second row, below a title."""
    book = openpyxl.load_workbook(io.BytesIO(workbook), read_only=True)
    found = []
    for page in book.worksheets:
        rows = [list(row) for row in page.iter_rows(values_only=True)]
        headings = [str(cell) for cell in rows[1]]
        body = [[*row, *[None] * (len(headings) - len(row))] for row in rows[2:]]
        found.append(Sheet(page.title, rows[:1], headings, body, 3))
    return found


def workbook_of(sheets: list[Sheet]) -> bytes:
    """The sheets as an .xlsx."""
    book = openpyxl.Workbook(write_only=True)
    for sheet in sheets:
        page = book.create_sheet(sheet.name)
        for row in (*sheet.above, sheet.headings, *sheet.rows):
            page.append(row)
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()


def sheet_of_csv(data: bytes) -> Sheet:
    """A clean CSV in UTF-8 as a sheet."""
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    return Sheet("", [], rows[0], [list(row) for row in rows[1:]], 2)


def csv_of(sheet: Sheet, luck: random.Random) -> bytes:
    """The sheet as CSV, in one of the forms that systems export (section 2: encoding)."""
    sink = io.StringIO()
    writer = csv.writer(sink, delimiter=luck.choice(",;\t"), lineterminator=luck.choice(("\n", "\r\n")))
    writer.writerows(
        [*sheet.above, sheet.headings, *[["" if cell is None else cell for cell in row] for row in sheet.rows]]
    )
    return sink.getvalue().encode(luck.choice(("utf-8-sig", "utf-8", "utf-16")))


# Faults that take nothing away.


def titles_above(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "title/blank rows above headers" and "blank first row"."""
    sheet.above[:] = [[], ["Kentshire County Council"], [None, ""], *sheet.above, ["Printed", "1 July 2025"], []][
        : luck.randint(2, 6)
    ]


def headings_spelled(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "header case, spaces"; section 1: curly apostrophes and headings without "?"."""
    ways: tuple[Callable[[str], str], ...] = (
        str.upper,
        str.lower,
        lambda text: f"  {text} ",
        lambda text: text.replace(" ", "  "),
        lambda text: text.replace(" ", "\xa0"),
        lambda text: text.replace("’", "'").replace("?", ""),
        lambda text: text.replace(" ", "\n", 1),
    )
    sheet.headings[:] = [luck.choice(ways)(heading) for heading in sheet.headings]


def blank_rows(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "blank rows": here and there one with nothing or only spaces in it."""
    for at in sorted(luck.sample(range(len(sheet.rows) + 1), min(6, len(sheet.rows) + 1)), reverse=True):
        sheet.rows.insert(at, luck.choice(([], [None] * 3, ["", " ", "\xa0"])))


def columns_added(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "extra / duplicate / missing columns": two more, one of them without a heading, in any order."""
    for heading in ("Remark", ""):
        at = luck.randrange(len(sheet.headings) + 1)
        sheet.headings.insert(at, heading)
        for row in sheet.rows:
            if len(row) >= len(sheet.headings) - 1:
                row.insert(at, luck.choice((None, None, "seen at home, sister too", "x")))


def columns_moved(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "sheet called anything" (a table is known by the set of its headings, in any order)."""
    order = list(range(len(sheet.headings)))
    luck.shuffle(order)
    full = len(sheet.headings)
    sheet.rows[:] = [[row[at] for at in order] if len(row) == full else row for row in sheet.rows]
    sheet.headings[:] = [sheet.headings[at] for at in order]


def dates_in_every_form(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "dates": real dates, text, ISO text and Excel's serial numbers in one column."""
    for row, at in _cells(sheet, lambda heading: "date" in heading or "start" in heading or "end" in heading):
        day = _day(row[at])
        if day is None or day.hour or day.minute:
            continue
        forms: tuple[Any, ...] = (
            day,
            day.strftime("%d/%m/%Y"),
            day.strftime("%Y-%m-%d"),
            day.strftime("%Y-%m-%d 00:00:00"),
            f"{day.day} {day:%B} {day.year}",
            f"{day:%d-%b-%Y}",
            (day - _EXCEL).days,
            f"\xa0{day:%d/%m/%Y} ",
        )
        row[at] = luck.choice(forms if sheet.name else forms[1:])


def ids_in_every_form(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "seen in the sample files": ids as numbers in one sheet and text in others; numbers as text "5.0"."""
    for row, at in _cells(sheet, lambda heading: heading.startswith("child") and heading.endswith("id")):
        text = str(row[at])
        if text.isdecimal() and not text.startswith("0"):
            row[at] = luck.choice((int(text), text, f"{text}.0", f" {text}", f"{text}\xa0"))


def letters_dropped(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "categories" ("Female" beside "b) Female") and "Yes/No" (all its spellings)."""
    for row in sheet.rows:
        for at, cell in enumerate(row):
            if not isinstance(cell, str) or luck.random() < 0.5:
                continue
            plain = _LETTER.sub("", cell)
            if plain.casefold() in _YES:
                row[at] = luck.choice(_YES[plain.casefold()])
            elif plain != cell:
                row[at] = luck.choice((plain, f"{plain} ", f"\xa0{cell}"))


def ages_in_every_form(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "ages" ("<1", "8 months", floats) and `Age` as 6.138261464750171."""
    for row, at in _cells(sheet, lambda heading: heading.startswith("age")):
        if row[at] in (None, ""):
            continue
        years = int(row[at])
        forms: tuple[Any, ...] = (years, f"{years}.0", years + 0.138261464750171, f"{years} years", str(years))
        row[at] = (
            luck.choice((*forms, "<1", "8 months")) if years == 0 else luck.choice(forms if years > 0 else (-1, "-1"))
        )


def names_with_hard_spaces(sheet: Sheet, luck: random.Random) -> None:
    """Section 2, "seen in the sample files": non-breaking spaces inside names."""
    for row, at in _cells(sheet, lambda heading: "worker" in heading):
        if isinstance(row[at], str):
            row[at] = row[at].replace(" ", "\xa0")


MENDABLE: tuple[Callable[[Sheet, random.Random], None], ...] = (
    dates_in_every_form,
    ids_in_every_form,
    letters_dropped,
    ages_in_every_form,
    names_with_hard_spaces,
    columns_added,
    columns_moved,
    headings_spelled,
    blank_rows,
    titles_above,
)


def totals_and_headings(sheet: Sheet, luck: random.Random) -> dict[str, int]:
    """Rows that are none: a line of totals below the data, the headings again where pages were put together.

    Gives how many rows each fault added. Not for sheets whose first column is no id.
    """
    if not sheet.rows:
        return {}
    at = luck.randrange(len(sheet.rows))
    sheet.rows.insert(at, list(sheet.headings))
    child = next(
        place
        for place, heading in enumerate(sheet.headings)
        if " ".join(heading.split()).casefold().startswith("child")
    )
    total: Row = [None] * len(sheet.headings)
    total[child] = "Total"
    sheet.rows.append(total)
    return {"heading-row": 1, "totals-row": 1}


# Faults that take something away.


def spoil(sheet: Sheet, start: str, luck: random.Random, each: int, as_of: date, end: str = "") -> Spoilt:
    """Spoils `each` different rows by each fault: no id, no date, a date that nobody can read (section 2, "dates"), an
    absurd year, a planned date; where there is an `end`, one before the start (DfE's checks 8608, 8925).

    `start` and `end` are headings. Rows that start on the as-of day are let be, so that it stays what it was.
    """
    begins, child = sheet.headings.index(start), sheet.headings.index("Child Unique ID")
    days = [_day(row[begins]) for row in sheet.rows]
    free = [place for place, day in enumerate(days) if day is not None and day.date() < as_of]
    luck.shuffle(free)
    told = Spoilt()

    def take(
        code: str, change: Callable[[Row, datetime], None], fits: Callable[[Row], bool] = lambda row: True
    ) -> None:
        chosen = [place for place in free if fits(sheet.rows[place])][:each]
        for place in chosen:
            free.remove(place)
            day = days[place]
            assert day is not None
            change(sheet.rows[place], day)
        told.rows[code] = sorted(sheet.first + place for place in chosen)

    def at(position: int, value: Any) -> Callable[[Row, datetime], None]:
        def change(row: Row, _day: datetime) -> None:
            row[position] = value

        return change

    take("no-child", at(child, luck.choice((None, "", "\xa0"))))
    if end:
        ends = sheet.headings.index(end)

        def backwards(row: Row, day: datetime) -> None:
            row[ends] = day - timedelta(days=40)

        take("end-before-start", backwards)

        def no_date(row: Row, _day: datetime) -> None:
            row[begins] = row[ends] = None

        take("no-date", no_date)
    else:
        take("no-date", at(begins, None))
        take("date-unreadable", at(begins, "31/02/2024"))
        take("date-out-of-range", at(begins, "05/03/2924"))
    planned = datetime.combine(as_of, datetime.min.time()) + timedelta(days=60)

    def later(row: Row, _day: datetime) -> None:
        row[begins] = planned
        if end:
            row[sheet.headings.index(end)] = None

    take("starts-after-as-of", later)
    return told


def _cells(sheet: Sheet, wanted: Callable[[str], bool]) -> Iterator[tuple[Row, int]]:
    """The cells of the columns whose heading (in small letters, single spaces) is wanted, with their rows."""
    places = [at for at, heading in enumerate(sheet.headings) if wanted(" ".join(heading.split()).casefold())]
    for row in sheet.rows:
        for at in places:
            if at < len(row):
                yield row, at


def _day(cell: Any) -> datetime | None:
    """The date of a clean cell: real, DD/MM/YYYY or ISO."""
    if isinstance(cell, datetime):
        return cell
    for form in ("%d/%m/%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(str(cell), form)
        except ValueError:
            continue
    return None
