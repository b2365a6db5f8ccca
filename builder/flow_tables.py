"""The tables of Flow as a person reads them, on screen and in what leaves; each names what may be told of few."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

import pandas as pd
import xlsxwriter

from builder.disclosure import HIDDEN, disclosed, rounded, small_of

# What a spreadsheet takes for a formula when it stands at the beginning of a cell.
_RISKY = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class TableForm:
    """`columns`: names to headings, in order; others are left out. `counts`, `shares` (column to part and whole),
    `values` (column to the count it stands on) as in `builder.disclosure.disclosed`; `parts` (column to part and the
    column whose equal values make a whole): shares of what is shown of that whole. `about`: what it holds. `measures`:
    columns to headings of docs/reference/measures.md, for their info marks."""

    name: str
    about: str
    columns: Mapping[str, str]
    counts: tuple[str, ...] = ()
    shares: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    values: Mapping[str, str] = field(default_factory=dict)
    parts: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    measures: Mapping[str, str] = field(default_factory=dict)


def as_it_may_leave(table: pd.DataFrame, form: TableForm, small_group: float) -> pd.DataFrame:
    """The form's columns with small counts hidden and the others rounded; shares as whole percentages.

    The whole of `parts` is the sum of the rounded parts, so that it tells nothing that they do not.
    """
    needed = {*form.columns, *form.counts, *form.values.values()}
    needed |= {name for pair in form.shares.values() for name in pair}
    needed |= {name for pair in form.parts.values() for name in pair}
    kept = table[[name for name in table.columns if name in needed and name not in form.parts]]
    told = disclosed(kept, list(form.counts), form.shares, form.values, small_group)
    for name, (part, group) in form.parts.items():
        shown = rounded(table[part], small_group)
        number = pd.to_numeric(shown.replace(HIDDEN, 0), errors="coerce").fillna(0).astype("float64")
        whole = number.groupby(table[group]).transform("sum")
        told[name] = [
            HIDDEN if one == HIDDEN else None if one is None or not of else round(100 * one / of)
            for one, of in zip(shown.tolist(), whole.tolist(), strict=True)
        ]
    return told[list(form.columns)].rename(columns=dict(form.columns))


def as_it_is(table: pd.DataFrame, form: TableForm) -> pd.DataFrame:
    """The form's columns for those inside the authority: shares as percentages with one decimal, days with one."""
    told = table[list(form.columns)].copy()
    for name in {*form.shares, *form.parts}:
        told[name] = (told[name] * 100).round(1)
    for name in form.values:
        told[name] = told[name].round(1)
    return told.rename(columns=dict(form.columns))


def notes_of(
    form: TableForm, project: str, choice: str, as_of: Mapping[str, date | None], unseen: Sequence[str], small: float
) -> list[tuple[str, str]]:
    """What is written into every file beside its table: what it holds, of whom, as of when, and what it leaves out."""
    days = "; ".join(f"{name}: {day.day} {day:%B %Y}" for name, day in as_of.items() if day)
    return [
        ("Table", form.name),
        ("What it holds", form.about),
        ("Project", project),
        ("Period and children", choice),
        ("As-of days", days),
        *(("Not shown", words) for words in unseen),
        (
            "Small counts",
            f"1 to {small_of(small)} is shown as c, other counts are rounded to the nearest 5, percentages are of "
            "rounded counts, days are whole.",
        ),
        ("Definitions", "docs/reference/measures.md of Journey Map, one entry a measure, with formula and example"),
    ]


def workbook(table: pd.DataFrame, notes: Sequence[tuple[str, str]]) -> bytes:
    """A table that may leave and its notes as .xlsx, sheets Table and About; nothing touches the disk."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False})
    bold, wrap = (
        book.add_format({"bold": True, "text_wrap": True, "valign": "top"}),
        book.add_format({"text_wrap": True}),
    )
    text = book.add_format({"quote_prefix": True})
    bold_text = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "quote_prefix": True})
    sheet = book.add_worksheet("Table")
    sheet.freeze_panes(1, 0)
    for place, name in enumerate(table.columns):
        sheet.write_string(0, place, str(name), bold_text if str(name).startswith(_RISKY) else bold)
        longest = max([len(str(one)) for one in table[name].tolist()] + [12])
        sheet.set_column(place, place, min(longest + 2, 60))
        for row, value in enumerate(table[name].tolist(), start=1):
            if value is None or pd.isna(value):
                continue
            if isinstance(value, bool | str):
                words = ("yes" if value else "no") if isinstance(value, bool) else value
                sheet.write_string(row, place, words, text if words.startswith(_RISKY) else None)
            else:
                sheet.write_number(row, place, float(value))
    about = book.add_worksheet("About")
    about.set_column(0, 0, 24)
    about.set_column(1, 1, 110, wrap)
    for row, (what, words) in enumerate(notes):
        about.write_string(row, 0, what, bold)
        about.write_string(row, 1, words, wrap)
    book.close()
    return made.getvalue()


def csv_text(table: pd.DataFrame, notes: Sequence[tuple[str, str]]) -> bytes:
    """The same as CSV: the table, a blank row, then the notes; UTF-8 with the mark that Excel looks for."""
    safe = table.map(_defused).rename(columns=_defused)
    beside = pd.DataFrame(notes, columns=["About", ""]).map(_defused)
    text = safe.to_csv(index=False, lineterminator="\r\n") + "\r\n" + beside.to_csv(index=False, lineterminator="\r\n")
    return text.encode("utf-8-sig")


def _defused(one: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{one}" if isinstance(one, str) and one.startswith(_RISKY) else one
