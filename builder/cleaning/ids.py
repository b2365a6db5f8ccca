"""Ids are text: they lose outer space and a trailing ".0" that Excel added, nothing else. `NA` and `007` are ids."""

from collections.abc import Callable

import numpy as np
import pandas as pd

from builder.cleaning.coded import Coded, coded

# Excel keeps 15 digits of a number; what stood behind them has become zeros.
_EXCEL_DIGITS = 15
# Systems number children with up to so many digits.
_WIDEST_NUMBER = 10


def clean_ids(column: pd.Series) -> Coded:
    """The ids of a column, coded; -1 is blank."""
    cells = coded(column)
    trimmed = cells.values.str.replace(r"^(\d+)\.0$", r"\1", regex=True)
    if trimmed.is_unique:
        return Coded(cells.codes, trimmed)
    codes, values = pd.factorize(trimmed)
    lookup = pd.Series(codes).reindex(range(len(codes) + 1), fill_value=-1).to_numpy()
    return Coded(lookup[cells.codes], pd.Series(values, dtype="str"))


def zeros_apart(ids: pd.Series, new: np.ndarray, held: Callable[[list[str]], list[bool]] | None = None) -> pd.Series:
    """Those of these different ids that are equal to another but for zeros in front.

    `held` says of ids whether the project has them already: a `new` id may differ from one of an earlier import, whose
    ids are known by their hashes only. Numbers are tried with up to ten digits, as systems number children.
    """
    bare = ids.str.lstrip("0")
    apart = (bare.duplicated(keep=False) & (bare != "")).to_numpy(copy=True)
    if held is not None:
        numbers = np.flatnonzero(new & (ids.str.fullmatch(r"\d{1,10}") & (bare != "")).to_numpy())
        own, short = ids.iloc[numbers].tolist(), bare.iloc[numbers].tolist()
        for width in range(1, 11):
            tried = [(at, text) for at, id_, core in zip(numbers, own, short, strict=True)
                     if len(core) <= width and (text := core.zfill(width)) != id_]  # fmt: skip
            found = held([text for _, text in tried]) if tried else []
            apart[np.array([at for (at, _), known in zip(tried, found, strict=True) if known], dtype=np.intp)] = True
    return ids[apart]


def one_form(ids: pd.Series, held: Callable[[list[str]], list[bool]] | None = None) -> pd.Series:
    """For each of these different ids the form under which its child is known, whatever zeros stand in front.

    That is the form which the project has already (`held`, the longest of several), else the longest in this import.
    Numbers are tried with up to ten digits.
    """
    bare = ids.str.lstrip("0")
    bare = bare.mask(bare == "", ids)
    order = pd.DataFrame({"id": ids, "bare": bare, "length": ids.str.len()}).sort_values(["bare", "length"])
    forms = order.drop_duplicates("bare", keep="last").set_index("bare")["id"]
    if held is not None:
        numbers = forms[forms.str.fullmatch(r"\d+")]
        for width in range(1, _WIDEST_NUMBER + 1):
            cores = numbers.index[numbers.index.str.len() <= width]
            tried = cores.str.zfill(width)
            found = np.array(held(tried.tolist()), dtype=bool)
            forms[cores[found]] = tried[found]
    return forms.reindex(bare).set_axis(ids.index)


def cut_by_excel(ids: pd.Series) -> pd.Series:
    """Those of these ids that are longer than Excel's numbers and end in the zeros that it leaves."""
    long = ids.str.fullmatch(rf"\d{{{_EXCEL_DIGITS + 1},}}")
    return ids[long & ids.str.slice(_EXCEL_DIGITS).str.fullmatch(r"0+")]
