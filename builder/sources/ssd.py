"""Which tables are of the Standard Safeguarding Dataset (SSD), and which column is which.

The SSD is a set of database tables that most authorities can extract; a file holds one table. Its columns carry the
prefix of their table (`cont_contact_date`); extracts with and without the prefixes are met, and names have changed from
version to version. The names stand in `ssd_columns.csv`: table, prefix, part (our name of the column), names (without
prefix, in the order in which they are looked for), key ("own" the table's own id, "child", "link" the id of another
table, "date" one of the dates of which at least one has to be there, "must").

Source: the data model that Data to Insight publishes (domain.md 1.4), versions 1.2 to 1.4.
"""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from builder.sources.headings import normal
from builder.sources.table import Extract, Table, cut

SSD = "SSD "
# Tables of the dataset that nothing is taken from: prefix to name.
_OTHERS = {
    "addr": "address",
    "cinf": "assessment factors",
    "cinv": "cin visits",
    "clac": "cla convictions",
    "clah": "cla health",
    "clai": "cla immunisations",
    "clar": "cla reviews",
    "clas": "cla substance misuse",
    "clav": "cla visits",
    "cppv": "cp visits",
    "csdq": "sdq scores",
    "ehca": "ehcp assessment",
    "ehcn": "ehcp named plan",
    "ehcp": "ehcp active plans",
    "ehcr": "ehcp requests",
    "lacp": "cla care plan",
    "lapp": "cla previous permanence",
    "link": "linked identifiers",
    "moth": "mother",
    "prep": "pre proceedings",
    "prof": "professionals",
    "s251": "s251 finance",
    "send": "send",
    "senn": "sen need",
    "voch": "voice of child",
}
_LOOK = 30
_LONGEST = 80
# Names of tables that a file may be called by, without "ssd" in front of them, the longest first.
_NAMED = re.compile(r"\bssd (.+)$")


@dataclass(frozen=True, slots=True)
class _Column:
    part: str
    names: tuple[str, ...]
    key: str


@dataclass(frozen=True, slots=True)
class _Spec:
    table: str
    prefix: str
    columns: tuple[_Column, ...]


@dataclass(frozen=True, slots=True)
class SsdTable:
    """A table recognised as one of the dataset.

    `table` is its name ("cin episodes"), `columns` gives the position of each part found, `missing` the headings
    without which no row can be used. `known` is False for a table that nothing is taken from.
    """

    table: str
    extract: Extract
    columns: dict[str, int]
    missing: tuple[str, ...] = ()
    known: bool = True

    @property
    def source(self) -> str:
        """The name of the source: "SSD cin episodes"."""
        return SSD + self.table


@cache
def specs() -> dict[str, _Spec]:
    """The tables that are read, by name."""
    text = files("builder.sources").joinpath("ssd_columns.csv").read_text(encoding="utf-8")
    columns: dict[tuple[str, str], list[_Column]] = {}
    for row in csv.DictReader(text.splitlines()):
        column = _Column(row["part"], tuple(row["names"].split()), row["key"])
        columns.setdefault((row["table"], row["prefix"]), []).append(column)
    return {table: _Spec(table, prefix, tuple(own)) for (table, prefix), own in columns.items()}


def recognise_ssd(table: Table) -> SsdTable | None:
    """The table of the dataset that this is, or None.

    By its headings: at least two with the prefix of one table. Without prefixes, its name has to say which table it is,
    or its headings have to hold the table's own id and be the table's for the most part.
    """
    named = table_named(table.sheet or re.sub(r"\.[^.]*$", "", table.file))
    for at, headings in _candidates(table):
        prefix = _prefix(headings)
        other = _OTHERS.get(prefix)
        if other is not None:
            return SsdTable(other, cut(table, at), {}, known=False)
        spec = next((spec for spec in specs().values() if spec.prefix == prefix), None)
        if spec is None and named in specs():
            spec = specs()[named] if len(_match(specs()[named], headings)) >= 2 else None
        if spec is None:
            spec = next((spec for spec in specs().values() if _is_wholly(spec, headings)), None)
        if spec is not None:
            columns = _match(spec, headings)
            return SsdTable(spec.table, cut(table, at), columns, _missing(spec, columns))
    return None


def table_named(name: str) -> str:
    """The table that a file's or sheet's name says: "2024-05 ssd_cin_episodes v2" is "cin episodes"; "" for none."""
    found = _NAMED.search(normal(name.replace("_", " ")))
    if not found:
        return ""
    tables = sorted([*specs(), *_OTHERS.values()], key=len, reverse=True)
    return next((table for table in tables if re.match(rf"{table}\b", found[1])), "")


def _candidates(table: Table) -> Iterable[tuple[int, list[str]]]:
    """The first rows that may hold headings: position, and names as the dataset spells them."""
    for at in range(min(_LOOK, len(table.cells))):
        texts = table.cells.iloc[at].tolist()
        headings = [_heading(text) if len(text) <= _LONGEST else "" for text in texts]
        if sum(map(bool, headings)) >= 2:
            yield at, headings


def _heading(text: str) -> str:
    """A heading as the dataset spells it: "ssd_contacts.Cont_Contact_Date " is "cont_contact_date"."""
    return normal(text.rpartition(".")[2] if "ssd_" in text.casefold() else text).replace(" ", "_")


def _prefix(headings: list[str]) -> str:
    """The prefix that most headings have, if it is one of the dataset's and at least two known names follow it."""
    filled = [heading for heading in headings if heading]
    for spec in specs().values():
        names = {f"{spec.prefix}_{name}" for column in spec.columns for name in column.names}
        if sum(heading in names for heading in filled) >= 2:
            return spec.prefix
    prefixes = [heading.partition("_")[0] for heading in filled]
    return next((prefix for prefix in _OTHERS if prefixes.count(prefix) >= max(2, 0.8 * len(filled))), "")


def _is_wholly(spec: _Spec, headings: list[str]) -> bool:
    """Whether headings without prefixes are this table's: its own id and a date among them, and few others."""
    columns = _match(spec, headings)
    own = next((column.part for column in spec.columns if column.key == "own"), "")
    specific = own in columns and "table_id" not in headings
    return specific and not _missing(spec, columns) and len(columns) >= max(4, 0.7 * sum(map(bool, headings)))


def _match(spec: _Spec, headings: list[str]) -> dict[str, int]:
    """Part to position: names with the prefix first, then without; each heading is taken once."""
    free = {heading: place for place, heading in reversed(list(enumerate(headings))) if heading}
    found: dict[str, int] = {}
    for start in (f"{spec.prefix}_", ""):
        for column in spec.columns:
            if column.part in found:
                continue
            name = next((start + name for name in column.names if start + name in free), None)
            if name is not None:
                found[column.part] = free.pop(name)
    return found


def _missing(spec: _Spec, columns: dict[str, int]) -> tuple[str, ...]:
    """What the table cannot do without: a child or another table's id, one of its dates, and what it is for."""
    lacking: list[str] = []
    if not any(column.part in columns for column in spec.columns if column.key in ("child", "link")):
        lacking += [f"{spec.prefix}_{column.names[0]}" for column in spec.columns if column.key == "child"]
    dates = [column for column in spec.columns if column.key == "date"]
    if dates and not any(column.part in columns for column in dates):
        lacking.append(f"{spec.prefix}_{dates[0].names[0]}")
    lacking += [
        f"{spec.prefix}_{column.names[0]}"
        for column in spec.columns
        if column.key == "must" and column.part not in columns
    ]
    return tuple(lacking)
