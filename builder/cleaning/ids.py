"""Ids are text: they lose outer space and a trailing ".0" that Excel added, nothing else. `NA` and `007` are ids."""

from collections.abc import Callable

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


def zeros_apart(ids: pd.Series, held: Callable[[list[str]], list[bool] | None]) -> pd.Series:
    """Those of these different ids that are equal to another but for zeros in front.

    `held` says of ids whether the project has them already (None: it has none): an id may differ from one of an
    earlier import, whose ids are known by their hashes only. Numbers are tried with up to ten digits.
    """
    bare = ids.str.lstrip("0")
    apart = bare.duplicated(keep=False) & (bare != "")
    numbers = ids[ids.str.fullmatch(r"\d{1,10}") & (bare != "")]
    padded = [bare.reindex(numbers.index).str.zfill(width) for width in range(1, 11)]
    variants = pd.concat(padded).groupby(level=0).unique().explode() if len(numbers) else numbers
    variants = variants[variants != ids.reindex(variants.index)].astype("str")
    found = held(variants.tolist()) if len(variants) else None
    if found is not None:
        apart = apart | ids.index.isin(variants.index[pd.Series(found, dtype=bool).to_numpy()])
    return ids[apart]


def cut_by_excel(ids: pd.Series) -> pd.Series:
    """Those of these ids that are longer than Excel's numbers and end in the zeros that it leaves."""
    long = ids.str.fullmatch(rf"\d{{{_EXCEL_DIGITS + 1},}}")
    return ids[long & ids.str.slice(_EXCEL_DIGITS).str.fullmatch(r"0+")]
