"""Ids are text: they lose outer space and a trailing ".0" that Excel added, nothing else. `NA` and `007` are ids."""

import pandas as pd

from builder.cleaning.coded import Coded, coded

# Excel keeps 15 digits of a number; what stood behind them has become zeros.
_EXCEL_DIGITS = 15


def clean_ids(column: pd.Series) -> Coded:
    """The ids of a column, coded; -1 is blank."""
    cells = coded(column)
    trimmed = cells.values.str.replace(r"^(\d+)\.0$", r"\1", regex=True)
    if trimmed.is_unique:
        return Coded(cells.codes, trimmed)
    codes, values = pd.factorize(trimmed)
    lookup = pd.Series(codes).reindex(range(len(codes) + 1), fill_value=-1).to_numpy()
    return Coded(lookup[cells.codes], pd.Series(values, dtype="str"))


def differ_by_leading_zeros(ids: pd.Series) -> int:
    """How many of these different ids are equal to another but for zeros in front."""
    bare = ids.str.lstrip("0")
    return int(bare.duplicated(keep="first").sum())


def cut_by_excel(ids: pd.Series) -> int:
    """How many of these different ids are longer than Excel's numbers and end in the zeros that it leaves."""
    long = ids.str.fullmatch(rf"\d{{{_EXCEL_DIGITS + 1},}}")
    return int((long & ids.str.slice(_EXCEL_DIGITS).str.fullmatch(r"0+")).sum())
