"""Where the headings of a sheet stand that a person may have moved, renamed or put rows above."""

from collections.abc import Collection, Mapping

import pandas as pd

from builder.map_sheets import plain

# Headings may stand below a title, but not so many rows below.
WITHIN = 30


def headings_in(
    cells: pd.DataFrame, by_plain: Mapping[str, str], needed: Collection[str]
) -> tuple[int, dict[str, list[int]]]:
    """The position of the row below the headings, and the columns that stand under each heading.

    `by_plain`: what a heading may be called, as `plain` writes it, and which it is. The row with the
    most of `needed` is the one; (0, {}) where none has any.
    """
    best: tuple[int, dict[str, list[int]]] = (0, {})
    for number, row in enumerate(cells.head(WITHIN).itertuples(index=False), start=1):
        columns: dict[str, list[int]] = {}
        for at, cell in enumerate(row):
            if heading := by_plain.get(plain(str(cell))):
                columns.setdefault(heading, []).append(at)
        if len(set(needed) & set(columns)) > len(set(needed) & set(best[1])):
            best = (number, columns)
    return best
