"""Parquet files as tables of text. As a program, the child that opens the file (`traps.md`: a reader may abort)."""

import io
import sys
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from builder.sources.child import answer, limit_memory

_MODULE = "builder.sources.parquet"


def read_parquet(name: str, data: bytes) -> list[Any]:
    """The one `Table` of a Parquet file, its column names as first row. Raises `Refused`."""
    from builder.problem import Problem, Refused
    from builder.sources.child import ChildFailed, run_child
    from builder.sources.table import Table, table_of

    try:
        answered = run_child(_MODULE, data, seconds=60 + len(data) / 500_000)
        arrow = pa.ipc.open_stream(pa.py_buffer(answered)).read_all()
    except ChildFailed as failed:
        raise Refused([Problem("parquet-damaged", name, failed.value or "its reader stopped")]) from failed
    except pa.ArrowException as broken:
        raise Refused([Problem("parquet-damaged", name, "its reader stopped")]) from broken
    head = pa.table({str(place): pa.array([text], pa.large_string()) for place, text in enumerate(arrow.column_names)})
    body = arrow.rename_columns([str(place) for place in range(arrow.num_columns)])
    table = table_of(name, "", pa.concat_tables([head, body]))
    return [Table(name, "", table.cells)]


def as_text(column: pa.ChunkedArray) -> pa.ChunkedArray:
    """A column as text, "" for blank: times as they stand on the wall in ISO 8601, whole numbers without ".0"."""
    if pa.types.is_dictionary(column.type):
        column = column.cast(column.type.value_type)
    kind = column.type
    if pa.types.is_timestamp(kind):
        if kind.tz is not None:
            column = pc.local_timestamp(column)
        text = pc.strftime(column.cast(pa.timestamp("s"), safe=False), format="%Y-%m-%d %H:%M:%S")
    elif pa.types.is_floating(kind):
        column = column.cast(pa.float64())
        column = pc.if_else(pc.is_nan(column), pa.scalar(None, pa.float64()), column)
        whole = pc.and_(pc.equal(pc.floor(column), column), pc.less(pc.abs(column), 9e15))
        numbers = pc.if_else(whole, column, pa.scalar(0.0)).cast(pa.int64(), safe=False).cast(pa.large_string())
        text = pc.if_else(whole, numbers, column.cast(pa.large_string()))
    elif pa.types.is_nested(kind):
        text = pa.chunked_array([pa.nulls(len(column), pa.large_string())])
    elif pa.types.is_binary(kind) or pa.types.is_large_binary(kind):
        text = column.cast(pa.large_binary()).cast(pa.large_string())
    else:
        text = column.cast(pa.large_string(), safe=False)
    return pc.fill_null(text.cast(pa.large_string()), "")


def main() -> None:
    """The child: reads a Parquet file from standard input, writes its columns as text to standard output."""
    import pyarrow.parquet as pq

    limit_memory()
    data = sys.stdin.buffer.read()
    try:
        table = pq.ParquetFile(io.BytesIO(data)).read(use_threads=False)
        columns = {str(place): as_text(table.column(place)) for place in range(table.num_columns)}
        schema = pa.schema([pa.field(name, pa.large_string()) for name in table.column_names])
        texts = pa.Table.from_arrays(list(columns.values()), schema=schema)
        with pa.ipc.new_stream(sys.stdout.buffer, schema) as writer:
            writer.write_table(texts)
        sys.stdout.buffer.flush()
    except Exception as damage:  # Whatever the reader calls it, the file could not be read.
        raise answer("damaged", str(damage)) from damage


if __name__ == "__main__":
    main()
