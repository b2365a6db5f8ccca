"""A look into a workbook before anything opens it: how much it unpacks to, and how far its sheets reach.

The reader allocates every cell up to the last one, so a single stray cell in the last row and column costs more memory
than any machine has. Only .xlsx can be looked into cheaply; the child process's own limits stand behind this.
"""

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from builder.problem import Problem, Refused

UNPACKED_MB = 1024
# Blank rows or columns in the midst of a sheet beyond which what follows is taken for a stray cell.
ROW_GAP = 10_000
COLUMN_GAP = 300
CELLS = 60_000_000
_CHUNK = 1 << 20
_REFERENCE = re.compile(rb'<(?:\w+:)?c\s[^>]*?\br="([A-Za-z]{1,3}[0-9]{1,7})"')
_FILLED = re.compile(rb'<(?:\w+:)?c\s(?=[^>]*?\br="([A-Za-z]{1,3}[0-9]{1,7})")[^>]*[^/]>\s*<(?:\w+:)?(?:v|is|f)\b')


@dataclass(frozen=True, slots=True)
class _Reach:
    rows: np.ndarray
    columns: np.ndarray

    @property
    def area(self) -> int:
        if not len(self.rows):
            return 0
        return int(self.rows[-1] - self.rows[0] + 1) * int(self.columns[-1] - self.columns[0] + 1)


def guard(name: str, data: bytes) -> None:
    """Raises `Refused` for a workbook that should not be opened. Does nothing for one that is not a zip (.xls)."""
    if not data.startswith(b"PK"):
        return
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
            if unpacked > UNPACKED_MB << 20:
                raise Refused(
                    [Problem("workbook-too-large", name, f"{unpacked / (1 << 30):,.1f} GB", count=UNPACKED_MB)]
                )
            if any(part.flag_bits & 1 for part in packed.infolist()):
                raise Refused([Problem("workbook-password", name)])
            titles = _titles(packed)
            found = [
                problem
                for part in packed.namelist()
                if re.fullmatch(r"/?xl/worksheets/[^/]+\.xml", part, re.IGNORECASE)
                for problem in _stray(packed, part, f"{name}, sheet '{titles.get(part.lstrip('/').casefold(), part)}'")
            ]
    except Refused:
        raise
    except Exception as damage:  # zipfile raises a dozen kinds on damaged archives; all mean the same to a person.
        raise Refused([Problem("workbook-damaged", name, "its end is missing or its parts do not fit")]) from damage
    if found:
        raise Refused(found)


def _stray(packed: zipfile.ZipFile, part: str, place: str) -> list[Problem]:
    """The stray cells of one sheet, if any."""
    reach = _reach(packed, part, _REFERENCE)
    if not (_gap(reach.rows, ROW_GAP) or _gap(reach.columns, COLUMN_GAP) or reach.area > CELLS):
        return []
    # Cells that are only formatted cost the reader nothing: look again at those that hold something.
    reach = _reach(packed, part, _FILLED)
    if _gap(reach.rows, ROW_GAP):
        return [Problem("workbook-stray-row", place, f"{int(reach.rows[-1]):,}")]
    if _gap(reach.columns, COLUMN_GAP):
        return [Problem("workbook-stray-column", place, _letters(int(reach.columns[-1])))]
    return [Problem("workbook-stray-row", place, f"{int(reach.rows[-1]):,}")] if reach.area > CELLS else []


def _gap(numbers: np.ndarray, width: int) -> bool:
    """Whether more than `width` numbers are missing before one of these (counting from 1)."""
    return bool(len(numbers)) and bool((np.diff(numbers, prepend=1) > width).any())


def _reach(packed: zipfile.ZipFile, part: str, pattern: re.Pattern[bytes]) -> _Reach:
    """The rows and columns (numbered from 1, each once, ascending) that cells of this sheet stand in."""
    rows: list[np.ndarray] = []
    columns: list[np.ndarray] = []
    for text in _chunks(packed, part):
        found = pattern.findall(text)
        if found:
            letters = np.char.upper(np.array(found, dtype="S10")).view("u1").reshape(len(found), 10).astype(np.int64)
            row = np.zeros(len(found), dtype=np.int64)
            column = np.zeros(len(found), dtype=np.int64)
            for place in range(10):
                sign = letters[:, place]
                column = np.where(sign >= 65, column * 26 + sign - 64, column)
                row = np.where((sign >= 48) & (sign <= 57), row * 10 + sign - 48, row)
            rows.append(np.unique(row))
            columns.append(np.unique(column))
    if not rows:
        return _Reach(np.array([], dtype=np.int64), np.array([], dtype=np.int64))
    return _Reach(np.unique(np.concatenate(rows)), np.unique(np.concatenate(columns)))


def _chunks(packed: zipfile.ZipFile, part: str) -> Iterator[bytes]:
    """The sheet's XML in pieces that never cut a cell in two (a piece ends with the end of a cell, if there is one)."""
    rest = b""
    with packed.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            text = rest + chunk
            end = max(text.rfind(b"</c>"), text.rfind(b"</row>"), text.rfind(b"<row"))
            end = end if end > 0 else len(text)
            yield text[:end]
            rest = text[end:]
    yield rest


def _titles(packed: zipfile.ZipFile) -> dict[str, str]:
    """The name that a person sees for each sheet's part; best effort."""
    try:
        book = packed.read("xl/workbook.xml").decode("utf-8", "replace")
        links = packed.read("xl/_rels/workbook.xml.rels").decode("utf-8", "replace")
    except KeyError:
        return {}
    targets: dict[str, str] = {}
    for link in re.findall(r"<Relationship\s[^>]*>", links):
        name = re.search(r'\bId="([^"]*)"', link)
        target = re.search(r'\bTarget="([^"]*)"', link)
        if name and target:
            path = target[1].lstrip("/")
            targets[name[1]] = (path if path.startswith("xl/") else f"xl/{path}").casefold()
    titles: dict[str, str] = {}
    for sheet in re.findall(r"<(?:\w+:)?sheet\s[^>]*>", book):
        name = re.search(r'\bname="([^"]*)"', sheet)
        link_id = re.search(r'\br:id="([^"]*)"', sheet)
        if name and link_id and link_id[1] in targets:
            titles[targets[link_id[1]]] = name[1]
    return titles


def _letters(column: int) -> str:
    """The letters of a column number: 28 is AB."""
    text = ""
    while column:
        column, rest = divmod(column - 1, 26)
        text = chr(65 + rest) + text
    return text
