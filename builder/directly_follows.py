"""What the data say by themselves: which code follows which, how often and after how long, without any map."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import pandas as pd

Ints = npt.NDArray[np.int64]
_DAY = 86_400
# More than these make a picture that nobody can read; what is left out is said in words.
MOST_CODES = 40
MOST_WAYS = 100


@dataclass(frozen=True, slots=True, eq=False)
class DirectlyFollows:
    """`codes`: one row a code, the most frequent first: `source` ("" where codes of all sources are taken together),
    `code`, `activities`, `children`, `usual_days` (median length of those that have ended; blank where the source
    has no end), `begins` and `ends` (children whose first, last activity it is), `position` (how far along in a
    child's row of activities it comes, 0 to 1).

    `ways`: one row a pair, the most frequent first: `from`, `to` (rows of `codes`), `moves`, `children`, `usual_days`
    (median days from start to start).
    """

    codes: pd.DataFrame
    ways: pd.DataFrame


@dataclass(frozen=True, slots=True, eq=False)
class Picked:
    """What is drawn of it: rows of `codes` and of `ways`. `activities` and `moves` are the shares (0 to 1) of all that
    the picture holds; `limited` says that it stopped at what can be read, before the shares that were asked for."""

    codes: pd.DataFrame
    ways: pd.DataFrame
    activities: float
    moves: float
    limited: bool


def directly_follows(activities: pd.DataFrame, *, by_source: bool = False) -> DirectlyFollows:
    """What follows what in ACTIVITIES (`builder.tables`).

    A child's activities stand in the order of their starts; of one start, in that of their ends and codes. Rows alike
    in child, code, start and end count once. Activities that start after their as-of day are left out; one without a
    start stands at its end. The order of the rows changes nothing.
    """
    code, names = _codes(activities, by_source)
    start, end = (activities[name].to_numpy().astype("datetime64[s]") for name in ("start", "end"))
    ended = activities["has_end"].to_numpy(dtype=np.bool_) & ~np.isnat(end) & ~np.isnat(start) & (end >= start)
    start = np.where(np.isnat(start), end, start)
    as_of = activities["as_of"].to_numpy().astype("datetime64[D]")
    usable = np.flatnonzero(~np.isnat(start) & ~(start.astype("datetime64[D]") > as_of))
    child, children = pd.factorize(activities["child"].take(usable), sort=True)
    code, ended = code[usable], ended[usable]
    begins = start[usable].astype(np.int64)
    ends = np.where(ended, end[usable].astype(np.int64), begins)
    order = np.lexsort((code, ends, begins, child))
    child, code, begins, ends, ended = child[order], code[order], begins[order], ends[order], ended[order]
    alike = np.ones(len(order), dtype=np.bool_)
    for column in (child, code, begins, ends):
        alike[1:] &= np.diff(column) == 0
    alike[:1] = False
    child, code, begins, ends, ended = (column[~alike] for column in (child, code, begins, ends, ended))
    table = _code_table(names, child, code, np.where(ended, (ends - begins) / _DAY, np.nan), len(children))
    ways = _ways(child, code, begins, len(names), len(children))
    rank = np.argsort(table.index.to_numpy(), kind="stable")
    ways = ways.assign(**{"from": rank[ways["from"]], "to": rank[ways["to"]]})
    ways = ways.sort_values(["moves", "from", "to"], ascending=[False, True, True], ignore_index=True)
    return DirectlyFollows(table.reset_index(drop=True), ways)


def picked(found: DirectlyFollows, activities: float, moves: float) -> Picked:
    """The most frequent codes up to a share of all activities, and between them the ways up to a share of all moves.

    A code that would stand alone keeps its heaviest way, so that nothing looks as if it followed nothing.
    """
    kept = _up_to(found.codes["activities"].to_numpy(), activities)
    limited = kept > MOST_CODES
    kept = min(kept, MOST_CODES)
    codes = found.codes.head(kept)
    inside = found.ways[(found.ways["from"] < kept) & (found.ways["to"] < kept)]
    all_moves = max(int(found.ways["moves"].sum()), 1)
    enough = _up_to(inside["moves"].to_numpy(), moves * all_moves / max(int(inside["moves"].sum()), 1))
    limited |= enough > MOST_WAYS
    ways = inside.head(min(enough, MOST_WAYS))
    ways = pd.concat([ways, _heaviest_of_lonely(inside.iloc[len(ways) :], ways, kept)])
    all_activities = max(int(found.codes["activities"].sum()), 1)
    return Picked(
        codes,
        ways,
        int(codes["activities"].sum()) / all_activities,
        int(ways["moves"].sum()) / all_moves,
        limited,
    )


def beside(found: DirectlyFollows, row: int, *, before: bool) -> pd.DataFrame:
    """The ways into (`before`) or out of one code, the most frequent first: `code` and `source` of the other end,
    `moves`, `children`, `usual_days`."""
    here, there = ("to", "from") if before else ("from", "to")
    ways = found.ways[found.ways[here] == row]
    other = found.codes.take(ways[there].to_numpy()).reset_index(drop=True)
    return pd.concat(
        [other[["source", "code"]], ways[["moves", "children", "usual_days"]].reset_index(drop=True)], axis=1
    )


def _codes(activities: pd.DataFrame, by_source: bool) -> tuple[Ints, list[tuple[str, str]]]:
    """A number for each row's code, and what each number stands for, in the order of their texts."""
    code, codes = pd.factorize(activities["code"], sort=True)
    if not by_source:
        return code.astype(np.int64), [("", text) for text in codes.tolist()]
    source, sources = pd.factorize(activities["source"], sort=True)
    number, pairs = pd.factorize(source.astype(np.int64) * max(len(codes), 1) + code, sort=True)
    split = [divmod(int(pair), max(len(codes), 1)) for pair in pairs]
    return number.astype(np.int64), [(str(sources[a]), str(codes[b])) for a, b in split]


def _code_table(
    names: list[tuple[str, str]], child: Ints, code: Ints, days: npt.NDArray[np.float64], children: int
) -> pd.DataFrame:
    many = len(names)
    other = np.ones(len(child), dtype=np.bool_)
    other[1:] = np.diff(child) != 0
    last = np.append(other[1:], True)[: len(child)]
    first = np.maximum.accumulate(np.where(other, np.arange(len(child)), 0)) if len(child) else child
    size = np.bincount(child, minlength=children)[child]
    place = (np.arange(len(child)) - first + 0.5) / np.maximum(size, 1)
    count = np.bincount(code, minlength=many)
    table = pd.DataFrame(
        {
            "source": [source for source, _ in names],
            "code": [text for _, text in names],
            "activities": count,
            "children": _children(code, child, many, children),
            "usual_days": pd.Series(days).groupby(code).median().reindex(range(many)).to_numpy(),
            "begins": np.bincount(code[other], minlength=many),
            "ends": np.bincount(code[last], minlength=many),
            "position": np.bincount(code, weights=place, minlength=many) / np.maximum(count, 1),
        }
    ).astype({"source": "str", "code": "str"})
    table = table[table["activities"] > 0]
    return table.sort_values(["activities", "code", "source"], ascending=[False, True, True])


def _ways(child: Ints, code: Ints, begins: Ints, many: int, children: int) -> pd.DataFrame:
    follows = np.flatnonzero(np.diff(child) == 0)
    key = code[follows] * max(many, 1) + code[follows + 1]
    number, pairs = pd.factorize(key, sort=True)
    days = pd.Series((begins[follows + 1] - begins[follows]) / _DAY)
    found: dict[str, Any] = {
        "from": pairs // max(many, 1),
        "to": pairs % max(many, 1),
        "moves": np.bincount(number, minlength=len(pairs)),
        "children": _children(number, child[follows], len(pairs), children),
        "usual_days": days.groupby(number).median().reindex(range(len(pairs))).to_numpy(),
    }
    return pd.DataFrame(found)


def _children(group: Ints, child: Ints, groups: int, children: int) -> Ints:
    """How many different children each group has."""
    once = pd.unique(group.astype(np.int64) * max(children, 1) + child)
    return np.bincount(once // max(children, 1), minlength=groups)


def _heaviest_of_lonely(others: pd.DataFrame, ways: pd.DataFrame, codes: int) -> pd.DataFrame:
    """Of the ways not taken, the heaviest of each code that none of those taken touches; to itself is no way here."""
    away = ways[ways["from"] != ways["to"]]
    touched = {*away["from"].tolist(), *away["to"].tolist()}
    others = others[others["from"] != others["to"]]
    here, there = others["from"].to_numpy(), others["to"].to_numpy()
    firsts: list[int] = []
    for code in range(codes):
        mine: Ints = np.flatnonzero(((here == code) | (there == code)) & (code not in touched))
        if len(mine):
            firsts.append(int(mine[0]))
            touched |= {int(here[mine[0]]), int(there[mine[0]])}
    return others.iloc[sorted(firsts)]


def _up_to(counts: Ints, share: float) -> int:
    """How many of the first counts it takes to hold this share of all."""
    total = int(counts.sum())
    if not total:
        return 0
    # A hair less, so that a share that is reached exactly is not missed by the last digit of a fraction.
    return min(int(np.searchsorted(np.cumsum(counts), min(share, 1.0) * total - 1e-6)) + 1, len(counts))
