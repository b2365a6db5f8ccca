"""Which sheets are which lists of Ofsted's Annex A, and which column is which, by headings and by names.

The headings are those of Ofsted's template of August 2019 and of the later ones met in practice (domain.md 1.1); they
stand in `annex_a_columns.csv`: list, part (our name of the column), heading, pattern (on `headings.normal`), key
("id" or "date": what a list cannot do without).
"""

import csv
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from builder.sources.headings import normal
from builder.sources.table import Extract, Table, cut

NAMES = {
    1: "Contacts",
    2: "Early help",
    3: "Referrals",
    4: "Assessments",
    5: "Section 47 enquiries and ICPCs",
    6: "Children in need",
    7: "Child protection plans",
    8: "Children in care",
    9: "Care leavers",
    10: "Adoption",
    11: "Adopters",
}
# Parts that many lists have, which therefore say little about which list this is.
_COMMON = frozenset(
    {"child", "gender", "ethnicity", "birth", "age", "disability", "team", "worker", "uasc", "family", "seen", "count"}
)
# Headings that only an event list has: a table with one of these is not an Annex A list.
_EVENT = re.compile(r"^(activity|event|activity (name|type|code)|event (name|type|code)|concept name)$")
_OUTCOME = re.compile(r"\boutcomes?\b")
_NOT_OUTCOME = re.compile(r"\b(date|dttm|time|by|worker|notes?|comments?|text|id)\b")
_LOOK = 30
_LONGEST_HEADING = 160
# From the most telling word on (domain.md 1, the spellings of sheet and file names that were met).
_KEYWORDS: tuple[tuple[str, int], ...] = (
    (r"\b(s ?47|sec(tion)? ?47|icpcs?)\b|47", 5),
    (r"adopters|prospective", 11),
    (r"adopti", 10),
    (r"early ?help|\beh[am]?\b|\bhelp\b", 2),
    (r"contact", 1),
    (r"referr", 3),
    (r"assess", 4),
    (r"\bneed\b|\bcin\b", 6),
    (r"protection|\bcpp?\b", 7),
    (r"leaver", 9),
    (r"\bcare\b|looked after|\b(lac|cla|cic)\b", 8),
)
_NUMBERED = re.compile(r"\blist ?0*(\d{1,2})\b")


@dataclass(frozen=True, slots=True)
class _Column:
    part: str
    heading: str
    exact: str
    pattern: re.Pattern[str]
    key: str


@dataclass(frozen=True, slots=True)
class AnnexList:
    """A table recognised as a list of Annex A.

    `columns` gives the position of each part found; `outcomes` the positions of outcome columns that the authority
    added; `missing` the headings without which no row can be used; `named` the list its name says, if another.
    `attributes` are the positions of added columns that were chosen, `absent` the chosen headings that it has not.
    """

    number: int
    extract: Extract
    columns: dict[str, int]
    outcomes: tuple[int, ...]
    missing: tuple[str, ...]
    named: int | None
    attributes: tuple[int, ...] = ()
    absent: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """The name of the source: "Annex A 3"."""
        return f"Annex A {self.number}"


@cache
def columns_of(number: int) -> tuple[_Column, ...]:
    """The columns of a list, in the order of the template."""
    return tuple(column for at, column in _all_columns() if at == number)


@cache
def _all_columns() -> tuple[tuple[int, _Column], ...]:
    text = files("builder.sources").joinpath("annex_a_columns.csv").read_text(encoding="utf-8")
    return tuple(
        (
            int(row["list"]),
            _Column(row["part"], row["heading"], normal(row["heading"]), re.compile(row["pattern"]), row["key"]),
        )
        for row in csv.DictReader(text.splitlines())
    )


def list_named(name: str) -> int | None:
    """The list that a sheet's or file's name says: "List_3", "Sec47 and ICPC", "children in need"."""
    text = normal(name.replace("_", " "))
    numbered = _NUMBERED.search(text)
    if numbered:
        return int(numbered[1]) if 1 <= int(numbered[1]) <= 11 else None
    return next((number for pattern, number in _KEYWORDS if re.search(pattern, text)), None)


def recognise(table: Table, *, whole_file: bool = False) -> AnnexList | None:
    """The list that this table is, or None.

    A table is a list if a row near its top holds the headings of a child's id and of one of the list's own dates, and
    the name says so too or at least four headings do. A file that is one table (`whole_file`) has to have three in five
    of the list's headings as well, because it may just as well be an event list; or its name says which list it is, and
    five of its headings, one of the list's own dates among them, are the template's to the letter.
    """
    named = list_named(table.sheet or re.sub(r"\.[^.]*$", "", table.file))
    best: tuple[float, int, int, dict[str, int]] | None = None
    for at, headings in _candidates(table):
        if any(_EVENT.match(heading) for heading in headings):
            continue
        for number in NAMES:
            columns = _match(number, headings)
            if not _complete(number, columns):
                continue
            if not (number == named or len(columns) >= 4):
                continue
            if whole_file and not _is_whole(number, columns, headings, named):
                continue
            score = _score(number, columns, headings) + (3 if number == named else 0)
            if best is None or score > best[0]:
                best = (score, at, number, columns)
    if best is None:
        return None
    _, at, number, columns = best
    extract = cut(table, at)
    return AnnexList(
        number, extract, columns, _outcomes(extract, columns), (), None if named in (None, number) else named
    )


def recognise_by_name(table: Table) -> AnnexList | None:
    """The list that a sheet's name says, though its headings lack something; for sheets of an Annex A workbook."""
    number = list_named(table.sheet)
    if number is None or not re.search(
        r"list|contact|help|referr|assess|47|need|protect|care|adopt", normal(table.sheet)
    ):
        return None
    if len(table.cells) == 0:
        return AnnexList(number, Extract(table.file, table.sheet, (), table.cells), {}, (), (), None)
    best: tuple[int, int, dict[str, int]] = (0, -1, {})
    for at, headings in _candidates(table):
        columns = _match(number, headings)
        if len(columns) > best[0]:
            best = (len(columns), at, columns)
    count, at, columns = best
    if count < 2:
        if len(table.cells) <= 2:
            return AnnexList(number, Extract(table.file, table.sheet, (), table.cells.iloc[:0]), {}, (), (), None)
        columns, extract = {}, Extract(table.file, table.sheet, ("",) * table.cells.shape[1], table.cells)
    else:
        extract = cut(table, at)
    return AnnexList(number, extract, columns, (), _missing(number, columns), None)


def child_column_of_unknown(table: Table) -> Extract | None:
    """The table, if it has a child's id and at least two more headings of Annex A, though it is none of its lists."""
    for at, headings in _candidates(table):
        for number in range(1, 11):
            columns = _match(number, headings)
            if "child" in columns and len(columns) >= 3:
                return cut(table, at)
    return None


def _candidates(table: Table) -> Iterable[tuple[int, tuple[str, ...]]]:
    """The first rows that may hold headings: position and normalised texts ("" for what is too long for a heading)."""
    for at in range(min(_LOOK, len(table.cells))):
        texts = table.cells.iloc[at].tolist()
        headings = tuple(normal(text) if len(text) <= _LONGEST_HEADING else "" for text in texts)
        if sum(map(bool, headings)) >= 2:
            yield at, headings


def _match(number: int, headings: Sequence[str]) -> dict[str, int]:
    """Part to position: exact headings first, then patterns; each heading is taken once, the first of equals."""
    free = {place: heading for place, heading in enumerate(headings) if heading}
    found: dict[str, int] = {}
    for exact in (True, False):
        for column in columns_of(number):
            if column.part in found:
                continue
            fits = (place for place, heading in free.items() if _fits(column, heading, exact))
            place = next(fits, None)
            if place is not None:
                found[column.part] = place
                del free[place]
    return found


def _fits(column: _Column, heading: str, exact: bool) -> bool:
    return heading == column.exact if exact else column.pattern.search(heading) is not None


def _is_whole(number: int, columns: dict[str, int], headings: Sequence[str], named: int | None) -> bool:
    """Whether a file that is one table is this list rather than a list of events."""
    if len(columns) >= 0.6 * len(columns_of(number)):
        return True
    exact = [column for column in columns_of(number) if headings[columns.get(column.part, 0)] == column.exact]
    return number == named and len(exact) >= 5 and any(column.key == "date" for column in exact)


def _complete(number: int, columns: dict[str, int]) -> bool:
    return not _missing(number, columns)


def _missing(number: int, columns: dict[str, int]) -> tuple[str, ...]:
    """The headings that the list cannot do without: the id, and one of its dates."""
    needed = columns_of(number)
    lacking = [column.heading for column in needed if column.key == "id" and column.part not in columns]
    dates = [column for column in needed if column.key == "date"]
    if dates and not any(column.part in columns for column in dates):
        lacking.append(dates[0].heading if len(dates) == 1 else f"one of {', '.join(c.heading for c in dates)}")
    return tuple(lacking)


def _score(number: int, columns: dict[str, int], headings: Sequence[str]) -> float:
    exact = {column.part: column.exact for column in columns_of(number)}
    return sum(
        (0.25 if part in _COMMON else 1.0) * (2 if headings[place] == exact[part] else 1)
        for part, place in columns.items()
    )


def _outcomes(extract: Extract, columns: dict[str, int]) -> tuple[int, ...]:
    """Columns that the authority added and that say how it ended."""
    taken = set(columns.values())
    return tuple(
        place
        for place, heading in enumerate(extract.normal)
        if place not in taken and _OUTCOME.search(heading) and not _NOT_OUTCOME.search(heading)
    )
