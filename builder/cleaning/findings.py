"""FINDINGS: every row of a file that a rule flagged, repaired or set aside, with the rule's code, child and team."""

import numpy as np
import pandas as pd

from builder.cleaning.accounting import Parts
from builder.cleaning.raw import flags_of
from builder.problem import Problem
from builder.pseudonyms import pseudonyms
from builder.tables import FINDINGS, empty

# The number of a table, a code, and the rows of that table.
_Rows = list[tuple[int, str, np.ndarray]]


def findings(
    parts: Parts,
    set_aside: pd.DataFrame,
    problems: dict[int, list[Problem]],
    ids: pd.DataFrame,
    children: pd.DataFrame,
    secret: bytes,
) -> pd.DataFrame:
    """FINDINGS of an import, in the order of its tables, codes and rows.

    `set_aside` has columns `part`, `row`, `reason`; `problems` are those of each table; `ids` has `child` and `key` by
    own id (index), for the children that were used; `children` is CHILDREN with `attr:team`, where teams are known.
    """
    found = _rows(parts, set_aside, problems)
    if not found:
        return empty(FINDINGS)
    sizes = [len(rows) for _, _, rows in found]
    owned = [parts.raws[number].owners_of(rows) for number, _, rows in found]
    own = pd.concat([who for who, _ in owned], ignore_index=True)
    child = _children(own, ids, secret)
    table = pd.DataFrame(
        {
            "source": _each([parts.raws[number].source for number, _, _ in found], sizes),
            "load": _each([parts.raws[number].load for number, _, _ in found], sizes),
            "row": np.concatenate([rows for _, _, rows in found]),
            "code": _each([code for _, code, _ in found], sizes),
            "child": child,
            "team": with_teams(pd.concat([team for _, team in owned], ignore_index=True), child, children),
        }
    )
    return table.astype(FINDINGS)


def with_teams(teams: pd.Series, child: pd.Series, children: pd.DataFrame) -> pd.Series:
    """Each row's team; where it names none, the child's latest known."""
    if "attr:team" not in children or not (teams == "").any():
        return teams
    known = children.set_index("child")["attr:team"]
    codes, unique = pd.factorize(child)
    latest = known.reindex(pd.Index(unique)).fillna("").astype("str").take(codes).set_axis(teams.index)
    return teams.mask(teams == "", latest)


def _rows(parts: Parts, set_aside: pd.DataFrame, problems: dict[int, list[Problem]]) -> _Rows:
    """Table, code and rows of everything that was found, each row once."""
    found: _Rows = []
    for number in range(len(parts.raws)):
        flags = flags_of(problems[number])
        mine = set_aside[set_aside["part"] == number]
        for reason, rows in mine.groupby("reason")["row"]:
            before = flags.get(str(reason), np.array([], dtype=np.int32))
            flags[str(reason)] = np.union1d(before, rows.to_numpy(dtype=np.int32))
        found += [(number, code, flags[code]) for code in sorted(flags)]
    return found


def _each(values: list[str], sizes: list[int]) -> pd.Series:
    codes, unique = pd.factorize(pd.Series(values, dtype="str"))
    return pd.Series(unique, dtype="str").take(np.repeat(codes, sizes)).reset_index(drop=True)


def _children(own: pd.Series, ids: pd.DataFrame, secret: bytes) -> pd.Series:
    """The pseudonyms of these ids, "" for none; of a child no row of whom was used, one that no other child has."""
    codes, unique = pd.factorize(own)
    asked = pd.Index(unique)
    at = ids.index.get_indexer(asked)
    new = asked[(at < 0) & (asked != "")]
    names = (
        ids["child"].take(np.maximum(at, 0)).where(at >= 0).set_axis(asked) if len(ids) else ids["child"].reindex(asked)
    )
    if len(new):
        extra = pseudonyms(pd.Series(new, dtype="str"), secret, known=ids[["child", "key"]])
        names[new] = extra["child"].to_numpy()
    return names.fillna("").astype("str").take(codes).reset_index(drop=True)
