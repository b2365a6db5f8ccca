"""A CIN census file (the DfE's children in need census, XML) as tables of text: children, and all that is in them.

Structure: the DfE's schemas of 2017 to 2026 (domain.md 1.4). Elements are known by their local names in any case, so
that files with and without a namespace, and with elements in any order, read alike. What is not named here is never
kept: the authority's number, former pupil numbers, assessment factors other than 9A. Pupil numbers (UPN) and dates of
death are read for the rules that check them, and go no further.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from xml.parsers import expat

import pandas as pd

from builder.problem import Problem, Refused

LARGEST_MB = 500
DEEPEST = 40
_CHUNK = 1 << 20
# No value of a census is longer; of what is, only the beginning is looked at.
_LONGEST = 200
_PIECES = 40
_UASC_FACTOR = "9A"

# The elements that repeat: for each, the table its values go to and the values (element to column).
_GROUPS: dict[str, tuple[str, dict[str, str]]] = {
    "child": (
        "children",
        {
            "lachildid": "id",
            "upn": "upn",
            "personbirthdate": "birth",
            "expectedpersonbirthdate": "expected",
            "persondeathdate": "death",
            "gendercurrent": "gender",
            "gender": "gender",
            "sex": "sex",
            "ethnicity": "ethnicity",
            "disability": "disabilities",
        },
    ),
    "cindetails": (
        "details",
        {
            "cinreferraldate": "referral",
            "referralsource": "source",
            "primaryneedcode": "need",
            "cinclosuredate": "closure",
            "reasonforclosure": "reason",
            "dateofinitialcpc": "icpc",
            "referralnfa": "nfa",
        },
    ),
    "assessments": (
        "assessments",
        {
            "assessmentactualstartdate": "start",
            "assessmentauthorisationdate": "end",
            "assessmentfactors": "factors",
        },
    ),
    "cinplandates": ("cin_plans", {"cinplanstartdate": "start", "cinplanenddate": "end"}),
    "section47": (
        "enquiries",
        {"s47actualstartdate": "start", "dateofinitialcpc": "icpc", "icpcnotrequired": "unnecessary"},
    ),
    "childprotectionplans": (
        "cp_plans",
        {
            "cppstartdate": "start",
            "cppenddate": "end",
            "initialcategoryofabuse": "initial",
            "latestcategoryofabuse": "latest",
            "cppreviewdate": "reviews",
        },
    ),
    "preproceedingsandfgdm": (
        "proceedings",
        {"ppstartdate": "start", "stepdecisiondate": "end", "courtappdate": "court", "ppoutcome": "outcome"},
    ),
}
# Values that an element may have several of: joined by a space, because none holds one.
_MANY = frozenset({"disability", "assessmentfactors", "cppreviewdate"})
# Elements that are in the census and not looked at, and those that only hold others.
_HOLDERS = frozenset(
    {"message", "header", "collectiondetails", "source", "content", "cincensus", "children", "childidentifiers"}
    | {"childcharacteristics", "disabilities", "factorsidentifiedatassessment", "reviews"}
)
_LEFT_OUT = frozenset(
    {"sourcelevel", "lea", "softwarecode", "release", "serialno", "datetime", "formerupn", "upnunknown"}
    | {"uniquelearnernumber", "assessmentinternalreviewdate", "initialcpctarget"}
    | {"numberofpreviouscpp", "lbpsentdate", "fgdmmeetingoffer", "fgdmmeetingfac", "initialppmeetingdate"}
    | {"reviewmeetingscount", "letterinitcpdate"}
)
_PASSED = _HOLDERS | _LEFT_OUT
_HEADER = frozenset({"collection", "year", "referencedate"})
# The columns of each table besides `child` (the number of the Child element, from 1) and `detail` (of its CINdetails).
COLUMNS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {table: tuple(dict.fromkeys(values.values())) for table, values in _GROUPS.values()}
)


@dataclass(frozen=True, slots=True)
class Census:
    """A census file read.

    `tables` has a table for each name in `COLUMNS`, with `child`, `detail` (int64; 0 outside any Child, -1 outside any
    CINdetails) and text columns, "" for blank. `children` counts the Child elements: the rows of this source. `year`
    and `reference` are the header's words. `stray` are the numbers of the children that have text where none belongs,
    `unknown` the names of elements that no census has.
    """

    name: str
    children: int
    year: str
    reference: str
    tables: Mapping[str, pd.DataFrame]
    stray: tuple[int, ...]
    unknown: tuple[str, ...]

    @property
    def source(self) -> str:
        """The name of the source, the same for every year."""
        return "CIN census"

    @property
    def place(self) -> str:
        """Where, in the user's words."""
        return self.name

    def cut(self) -> date | None:
        """The day the census speaks of: its reference date, else 31 March of its year; None where neither is told."""
        try:
            return date.fromisoformat(self.reference[:10])
        except ValueError:
            return date(int(self.year), 3, 31) if self.year.isdecimal() and 1990 < int(self.year) < 2100 else None


def read_census(name: str, data: bytes) -> Census:
    """The tables of a census file. Raises `Refused` where it is too large, not well formed, or unsafe to read.

    Nothing outside the file is ever looked up: a file with a document type or entities of its own is refused.
    """
    if len(data) > LARGEST_MB << 20:
        raise Refused([Problem("xml-too-large", name, f"{len(data) / (1 << 20):,.0f} MB", count=LARGEST_MB)])
    reader = _Reader(name)
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.characters
    parser.StartDoctypeDeclHandler = reader.doctype
    parser.EntityDeclHandler = reader.doctype
    parser.ExternalEntityRefHandler = reader.doctype
    view = memoryview(data)
    try:
        for begin in range(0, len(data), _CHUNK):
            parser.Parse(bytes(view[begin : begin + _CHUNK]), False)
        parser.Parse(b"", True)
    except (expat.ExpatError, ValueError, LookupError) as damage:
        # ValueError and LookupError: an encoding that nobody knows.
        raise Refused([Problem("xml-damaged", name, f"line {parser.CurrentLineNumber:,}")]) from damage
    return reader.census()


class _Reader:
    """Takes the parser's events one after another. `path` holds the names of the open elements."""

    def __init__(self, name: str) -> None:
        self.name = name
        self._local: dict[str, str] = {}
        self._texts: dict[str, str] = {}
        self._path: list[str] = []
        # Open groups: name, values so far, the numbers of the Child and of the CINdetails that it stands in.
        self._open: list[tuple[str, dict[str, str], int, int]] = []
        self._pieces: list[str] = []
        self._children = 0
        self._details = 0
        self._header: dict[str, str] = {}
        self._columns: dict[str, list[list[str]]] = {table: [[] for _ in columns] for table, columns in COLUMNS.items()}
        self._numbers: dict[str, tuple[list[int], list[int]]] = {table: ([], []) for table in COLUMNS}
        self._stray: dict[int, None] = {}
        self._unknown: dict[str, None] = {}

    def start(self, raw: str, _attributes: object) -> None:
        name = self._local.get(raw)
        if name is None:
            name = self._local.setdefault(raw, raw.rpartition(":")[2].casefold())
        if self._pieces:
            self._flush_stray()
        self._path.append(name)
        if len(self._path) > DEEPEST:
            raise Refused([Problem("xml-too-deep", self.name, count=DEEPEST)])
        if name in _GROUPS:
            child, detail = self._open[-1][2:] if self._open else (0, -1)
            if name == "child":
                self._children += 1
                child, detail = self._children, -1
            elif name == "cindetails":
                self._details += 1
                detail = self._details
            self._open.append((name, {}, child, detail))

    def characters(self, text: str) -> None:
        if len(self._pieces) < _PIECES:
            self._pieces.append(text)

    def end(self, _raw: str) -> None:
        name = self._path.pop()
        text = "".join(self._pieces).strip()[:_LONGEST] if self._pieces else ""
        self._pieces.clear()
        if name in _GROUPS:
            if text:
                self._stray[self._children] = None
            self._finish()
            return
        column = _GROUPS[self._open[-1][0]][1].get(name) if self._open else None
        if column is not None:
            if text:
                self._keep(name, column, text)
        elif name in _HEADER and not self._open:
            self._header.setdefault(name, text)
        elif name not in _PASSED and len(self._unknown) < 20:
            self._unknown[name] = None

    def _keep(self, name: str, column: str, text: str) -> None:
        values = self._open[-1][1]
        text = self._texts.setdefault(text, text)
        if column not in values:
            values[column] = text
        elif name in _MANY:
            values[column] += " " + text

    def _finish(self) -> None:
        name, values, child, detail = self._open.pop()
        table = _GROUPS[name][0]
        for place, column in enumerate(COLUMNS[table]):
            self._columns[table][place].append(values.get(column, ""))
        child_numbers, detail_numbers = self._numbers[table]
        child_numbers.append(child)
        detail_numbers.append(detail)

    def _flush_stray(self) -> None:
        if any(not piece.isspace() for piece in self._pieces):
            self._stray[self._children] = None
        self._pieces.clear()

    def doctype(self, *_told: object) -> int:
        raise Refused([Problem("xml-doctype", self.name)])

    def census(self) -> Census:
        if not self._children:
            raise Refused([Problem("census-no-children", self.name)])
        tables = {}
        for table, columns in COLUMNS.items():
            child, detail = self._numbers[table]
            data: dict[str, pd.Series] = {
                "child": pd.Series(child, dtype="int64"),
                "detail": pd.Series(detail, dtype="int64"),
            }
            for column, values in zip(columns, self._columns[table], strict=True):
                data[column] = pd.Series(values, dtype="str")
            tables[table] = pd.DataFrame(data)
        return Census(
            name=self.name,
            children=self._children,
            year=self._header.get("year", ""),
            reference=self._header.get("referencedate", ""),
            tables=MappingProxyType(tables),
            stray=tuple(number for number in self._stray if number),
            unknown=tuple(self._unknown),
        )


def has_uasc_factor(factors: pd.Series) -> pd.Series:
    """Which assessments name the factor "unaccompanied asylum-seeking child"; `factors` are joined by spaces."""
    return factors.str.upper().str.contains(rf"(?:^|\s){_UASC_FACTOR}(?:\s|$)", regex=True)
