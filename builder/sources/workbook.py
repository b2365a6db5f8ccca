"""Workbooks (.xlsx, .xlsm, .xlsb, .xls, .ods) as tables of text.

As a program (`python -m builder.sources.workbook`) this is the child that opens the workbook: bytes on standard input,
Arrow IPC streams on standard output. As a module it is the parent's side. Only what the child needs is imported at the
top, because that is paid for with every workbook.
"""

import datetime
import io
import sys
from typing import Any

import pyarrow as pa

from builder.sources.child import answer, limit_memory

_MODULE = "builder.sources.workbook"
# A trailing blank area this far below or beside the data is dropped by the reader itself.
_LARGEST_WHOLE = 2**53


def read_workbook(name: str, data: bytes) -> list[Any]:
    """The sheets of a workbook as `Table`s, in their order, empty ones too. Raises `Refused` with what is wrong."""
    from builder.problem import Problem, Refused
    from builder.sources.child import ChildFailed, run_child
    from builder.sources.guard import guard
    from builder.sources.table import table_of

    guard(name, data)
    seconds = 60 + len(data) / 500_000
    try:
        sheets = _unpack(run_child(_MODULE, data, seconds=seconds))
    except ChildFailed as failed:
        problem = {
            "timeout": Problem("workbook-timeout", name, count=int(seconds)),
            "password": Problem("workbook-password", name),
            "damaged": Problem("workbook-damaged", name, failed.value),
        }.get(failed.code, Problem("workbook-crashed", name))
        raise Refused([problem]) from failed
    except pa.ArrowException as broken:
        raise Refused([Problem("workbook-crashed", name)]) from broken
    return [table_of(name, sheet, table) for sheet, table in sheets]


def texts(cells: list[Any]) -> list[str]:
    """Cells of one column as text: whole numbers without ".0", dates as ISO 8601, yes/no as true/false."""
    kinds = set(map(type, cells))
    if kinds <= {str}:
        return cells
    return [cell if type(cell) is str else _text(cell) for cell in cells]


def _text(cell: Any) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < _LARGEST_WHOLE * 1e6 else repr(cell)
    if isinstance(cell, datetime.datetime):
        midnight = not (cell.hour or cell.minute or cell.second or cell.microsecond)
        return cell.date().isoformat() if midnight else cell.isoformat(sep=" ", timespec="seconds")
    return str(cell)


def _pack(book: Any) -> bytes:
    """Every sheet as one Arrow stream, after its name; the first line of each says how long the stream is."""
    whole = io.BytesIO()
    for sheet in book.sheet_names:
        try:
            rows = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
        except Exception:  # A chart or macro sheet has no cells; the reader raises various kinds.
            rows = []
        columns = {
            str(place): pa.array(texts(list(column)), pa.large_string())
            for place, column in enumerate(zip(*rows, strict=False))
        }
        table = pa.table(columns)
        sink = io.BytesIO()
        with pa.ipc.new_stream(sink, table.schema) as writer:
            writer.write_table(table)
        body = sink.getvalue()
        head = sheet.encode("utf-8", "replace")
        whole.write(len(head).to_bytes(4, "little") + len(body).to_bytes(8, "little") + head + body)
    return whole.getvalue()


def _unpack(answered: bytes) -> list[tuple[str, pa.Table]]:
    sheets = []
    at = 0
    while at < len(answered):
        head = int.from_bytes(answered[at : at + 4], "little")
        body = int.from_bytes(answered[at + 4 : at + 12], "little")
        at += 12
        sheet = answered[at : at + head].decode("utf-8", "replace")
        at += head
        sheets.append((sheet, pa.ipc.open_stream(pa.py_buffer(answered[at : at + body])).read_all()))
        at += body
    return sheets


def main() -> None:
    """The child: reads a workbook from standard input, writes its sheets to standard output."""
    import python_calamine

    limit_memory()
    data = sys.stdin.buffer.read()
    try:
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
        sys.stdout.buffer.write(_pack(book))
        sys.stdout.buffer.flush()
    except python_calamine.PasswordError as locked:
        raise answer("password") from locked
    except MemoryError as full:
        raise answer("crashed") from full
    except Exception as damage:  # Whatever the reader calls it, the workbook could not be opened.
        raise answer("password" if "password" in str(damage).casefold() else "damaged", str(damage)) from damage


if __name__ == "__main__":
    main()
