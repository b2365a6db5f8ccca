"""Delimited text (.csv, .txt, .tsv) as a table: encoding and delimiter found, everything kept as text."""

import codecs
import csv
import io
import re
from collections.abc import Iterator

import pyarrow as pa
import pyarrow.csv as pacsv

from builder.problem import Problem, Refused
from builder.sources.table import Table, table_of

DELIMITERS = ",;\t|"
_SEPARATOR_LINE = re.compile(r'^"?sep=(.)"?\r?\n', re.IGNORECASE)
_CONTROLS = re.compile(r"[\x01-\x08\x0e-\x1f]")
# Bytes that Windows-1252 has no character for; a text in it never holds them.
_NOT_CP1252 = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")
_LOOKED_AT = 64_000


def read_delimited(name: str, data: bytes) -> list[Table]:
    """The one `Table` of a delimited file. Raises `Refused` for what is not text or has one column."""
    text = decode(name, data)
    found = _SEPARATOR_LINE.match(text)
    first_row = 1
    if found:
        delimiter = found[1]
        text = text[found.end() :]
        first_row = 2
    else:
        delimiter = delimiter_of(name, text)
    arrow = _fast(text, delimiter)
    if arrow is None:
        arrow = _patient(name, text, delimiter)
    return [table_of(name, "", arrow, first_row)]


def decode(name: str, data: bytes) -> str:
    """The text of a file in UTF-8, UTF-16 or Windows-1252, with or without its mark. Raises `Refused` if it is none."""
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if data.startswith(mark):
            return _checked(name, data, encoding)
    start = data[:_LOOKED_AT]
    if b"\x00" in start:
        for half, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
            if start[half::2].count(0) > len(start) * 0.4:
                return _checked(name, data, encoding)
    try:
        return _checked(name, data, "utf-8")
    except Refused:
        if b"\x00" in data or _NOT_CP1252.search(data):
            raise
    return _checked(name, data, "cp1252")


def _checked(name: str, data: bytes, encoding: str) -> str:
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as odd:
        raise Refused([Problem("upload-not-text", name, f"byte {odd.start + 1:,} is no character")]) from odd
    if "\x00" in text:
        line = text.count("\n", 0, text.index("\x00")) + 1
        raise Refused([Problem("upload-not-text", name, f"line {line:,} holds a NUL character")])
    if len(_CONTROLS.findall(text[:_LOOKED_AT])) > 8:
        raise Refused([Problem("upload-not-text", name, "it is full of control characters")])
    if not text.strip("\ufeff \t\r\n,;|"):
        raise Refused([Problem("upload-empty", name)])
    return text


def delimiter_of(name: str, text: str) -> str:
    """The delimiter that cuts the first rows into the most columns, most rows alike. Raises `Refused`."""
    best = (0.0, "")
    sample = text[:_LOOKED_AT]
    if len(text) > _LOOKED_AT:
        sample = sample[: sample.rfind("\n") + 1] or sample
    for delimiter in DELIMITERS:
        widths = [len(row) for row in _rows(sample, delimiter) if any(cell.strip() for cell in row)][:200]
        usual = max(set(widths), key=widths.count, default=1)
        wide = [width for width in widths if width > 1]
        if not wide:
            continue
        usual = max(set(wide), key=lambda width: (wide.count(width), width))
        best = max(best, (wide.count(usual) / len(widths) * (1 + min(usual, 50) / 50), delimiter))
    if not best[1]:
        heading = " ".join(sample.strip("\ufeff\r\n").split("\n", 1)[0].split())[:60]
        raise Refused([Problem("upload-one-column", name, f"'{heading}'")])
    return best[1]


def _fast(text: str, delimiter: str) -> pa.Table | None:
    """The whole text by Arrow's reader; None where rows differ in width, which it does not take."""
    body = text.rstrip("\r\n \t" if delimiter != "\t" else "\r\n").encode("utf-8", "surrogatepass")
    names = len(next(_rows(text[:_LOOKED_AT], delimiter), []))
    if not names:
        return None
    columns = [str(place) for place in range(names)]
    try:
        return pacsv.read_csv(
            pa.py_buffer(body),
            read_options=pacsv.ReadOptions(column_names=columns, block_size=8 << 20),
            parse_options=pacsv.ParseOptions(
                delimiter=delimiter, newlines_in_values='"' in text, ignore_empty_lines=False
            ),
            convert_options=pacsv.ConvertOptions(
                column_types={column: pa.large_string() for column in columns}, strings_can_be_null=False
            ),
        )
    except pa.ArrowException:
        return None


def _patient(name: str, text: str, delimiter: str) -> pa.Table:
    """Row by row, for files whose rows differ in width: short rows are filled with blanks, none is cut."""
    rows = list(_rows(text, delimiter))
    if not rows:
        raise Refused([Problem("upload-not-text", name, "its quotation marks do not close")])
    width = max(map(len, rows))
    if width * len(rows) > 200_000_000:
        raise Refused([Problem("upload-not-text", name, f"one row has {width:,} columns")])
    padded = [row + [""] * (width - len(row)) if len(row) < width else row for row in rows]
    return pa.table(
        {
            str(place): pa.array(list(column), pa.large_string())
            for place, column in enumerate(zip(*padded, strict=True))
        }
    )


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    """The rows as the csv module reads them; a field may be as long as the file."""
    csv.field_size_limit(2**31 - 1)
    return csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
