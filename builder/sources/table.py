"""A table as it arrived: text cells, numbered as a spreadsheet numbers its rows."""

from dataclasses import dataclass

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from builder.problem import Problem, Refused
from builder.sources.headings import normal

WIDEST = 1_000


@dataclass(frozen=True, slots=True)
class Table:
    """One sheet or file before anyone knows which row holds the headings.

    `cells` has columns 0, 1, 2 … of text ("" for blank; real dates as ISO 8601) and the row numbers of the
    spreadsheet as its index; rows that are wholly blank are gone. `sheet` is "" where the file is one table.
    """

    file: str
    sheet: str
    cells: pd.DataFrame

    @property
    def place(self) -> str:
        """Where, in the user's words: "return.xlsx, sheet 'List 1'"."""
        return f"{self.file}, sheet '{self.sheet}'" if self.sheet else self.file


@dataclass(frozen=True, slots=True)
class Extract:
    """A table with its headings found: `data` has one column per heading, in order, numbered from 0."""

    file: str
    sheet: str
    headings: tuple[str, ...]
    data: pd.DataFrame

    @property
    def place(self) -> str:
        """Where, in the user's words."""
        return f"{self.file}, sheet '{self.sheet}'" if self.sheet else self.file

    @property
    def normal(self) -> tuple[str, ...]:
        """The headings in the form that is matched."""
        return tuple(normal(heading) for heading in self.headings)

    def column(self, position: int) -> pd.Series:
        """The cells of a column, as they arrived."""
        return self.data.iloc[:, position]


def table_of(file: str, sheet: str, arrow: pa.Table, first_row: int = 1) -> Table:
    """A `Table` from an Arrow table of text columns; `first_row` is the row number of its first row."""
    width = arrow.num_columns
    while width and not _filled(arrow.column(width - 1)).any():
        width -= 1
    if width > WIDEST:
        place = f"{file}, sheet '{sheet}'" if sheet else file
        raise Refused([Problem("table-too-wide", place, count=width)])
    arrow = arrow.select(range(width)).rename_columns([str(place) for place in range(width)])
    cells = arrow.to_pandas()
    cells.columns = pd.RangeIndex(width)
    if any(column.null_count for column in arrow.columns):
        cells = cells.fillna("")
    cells = cells.astype("str")
    cells.index = pd.RangeIndex(first_row, first_row + len(cells))
    full = pd.Series(False, index=cells.index)
    for column in arrow.columns:
        full |= _filled(column)
        if full.all():
            return Table(file, sheet, cells)
    return Table(file, sheet, cells[full])


def _filled(column: pa.ChunkedArray) -> np.ndarray:
    """Which cells hold something other than space."""
    lengths = pc.utf8_length(pc.utf8_trim_whitespace(pc.fill_null(column, "")))
    return np.asarray(pc.greater(lengths, 0).to_numpy())


def cut(table: Table, heading_row: int) -> Extract:
    """The table below its row of headings; `heading_row` is a position in `cells`, not a row number.

    Columns without a heading are kept only if they hold something, under "" (nobody can name them as a role).
    """
    headings = tuple(" ".join(text.split()) for text in table.cells.iloc[heading_row].tolist())
    return Extract(table.file, table.sheet, headings, table.cells.iloc[heading_row + 1 :])
