"""The whole truth about the example authority: every visit that its children made, and the move that led to each.

`truth.parquet` is written beside the example's files so that a test can ask how much of it comes back from them.
Nothing else may read it: no page, no command, no map. The returns and extracts are made from the same tables in memory,
and only from them.
"""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from builder.example import walk as field
from builder.example.draws import Draws
from builder.example.families import Child, family, involved
from builder.example.life import Worry, catch_up, meet
from builder.example.own_map import nodes_of
from builder.example.rates import AS_OF, SOURCES, TRUTH_FROM, pick
from builder.example.walk import MOMENTS, Row, Walk

# Numbers drawn for one course of events: the longest lives use about 150.
ROW = 160
# A prime, so that every child gets a number of its own that does not follow the family's order.
IDS = 8_999_993


@dataclass(frozen=True, slots=True)
class Truth:
    """What truly happened.

    `children`: child, family (str, as the authority numbers them), born (datetime64[s]), gender, ethnicity, need (str,
    Annex A's codes), disabled, unaccompanied (bool), locality (str), in order of `child_row` 0, 1, 2 …
    `visits`: visit (int64, 0, 1, 2 …), child_row (int64), child (str), activity (str, a name of `activities.py`),
    start, end (datetime64[s]; NaT = under way on the as-of day; a moment ends as it starts), moment (bool), came_from
    (int64, the visit the child came from, or -1 = from outside), episode, period (int64, the child's episode of need
    and period of care, 0 = none), outcome, source, detail (str).
    `detail` is the placement's code, the kind of early help, or how many child protection plans came before this one.
    """

    children: pd.DataFrame
    visits: pd.DataFrame


def live(children: int, seed: int) -> Truth:
    """Lives until this many children have had something done for them since the truth begins."""
    people: list[tuple[int, int, Child]] = []
    rows: list[Row] = []
    number = 0
    while len(people) < children:
        number += 1
        rng = np.random.default_rng([seed, number])
        home = family(rng)
        lived: list[list[Row]] = [[] for _ in home.children]
        walks = [Walk(lived[place], place) for place in range(len(home.children))]
        for day in home.worries:
            worry = Worry(day, pick(SOURCES, rng.random()), bool(rng.random() < 0.05))
            shared = rng.random(ROW).tolist()
            for place in involved(rng, len(home.children)):
                # Most brothers and sisters share what follows; some take their own way.
                own = rng.random() >= 0.85
                draw = Draws(rng.random(ROW).tolist() if own else shared)
                meet(walks[place], home.children[place], worry, draw)
        for child, walk, life in zip(home.children, walks, lived, strict=True):
            catch_up(walk, child, AS_OF)
            known = _known(life, len(people), len(rows))
            if known and len(people) < children:
                people.append((number, len(people), child))
                rows.extend(known)
    return Truth(_children(people), _visits(rows, people))


def _known(life: list[Row], child: int, offset: int) -> list[Row]:
    """A life without what lies ahead of the as-of day or ended before the truth begins, renumbered from `offset`."""
    kept: dict[int, int] = {}
    known: list[Row] = []
    for place, row in enumerate(life):
        start, end, came_from = row[field.START], row[field.END], row[field.CAME_FROM]
        assert isinstance(start, int) and isinstance(end, int) and isinstance(came_from, int)
        if start > AS_OF or end < TRUTH_FROM:
            continue
        kept[place] = offset + len(known)
        fresh = list(row)
        fresh[field.CHILD] = child
        fresh[field.CAME_FROM] = kept.get(came_from, -1)
        known.append(fresh)
    return known


def _numbers(count: pd.Series, factor: int) -> pd.Series:
    """Seven digits each, no two alike, no leading zero."""
    return (1_000_000 + (count.astype("int64") * factor) % IDS).astype("str")


def _children(people: list[tuple[int, int, Child]]) -> pd.DataFrame:
    """The children's table, one row each in order."""
    families = pd.Series([number for number, _, _ in people], dtype="int64")
    everyone = [child for _, _, child in people]
    return pd.DataFrame(
        {
            "child": _numbers(pd.Series(range(1, len(people) + 1)), 5_767_169),
            "family": _numbers(families, 3_145_739),
            "born": _dates([child.born for child in everyone]),
            "gender": pd.Series([child.gender for child in everyone], dtype="str"),
            "ethnicity": pd.Series([child.ethnicity for child in everyone], dtype="str"),
            "need": pd.Series([child.need for child in everyone], dtype="str"),
            "disabled": [child.disabled for child in everyone],
            "unaccompanied": [child.unaccompanied for child in everyone],
            "locality": families.mod(3).map({0: "North", 1: "South", 2: "East"}).astype("str"),
        }
    )


def _dates(days: list[int]) -> pd.Series:
    """Day numbers as dates."""
    return pd.Series(np.array(days, dtype="int64").astype("datetime64[D]")).dt.as_unit("s")


def _visits(rows: list[Row], people: list[tuple[int, int, Child]]) -> pd.DataFrame:
    """The visits' table from the rows lived. What is under way on the as-of day has no end and no outcome yet."""
    columns = list(zip(*rows, strict=True))
    activity = pd.Series(columns[field.ACTIVITY], dtype="str")
    end = pd.Series(columns[field.END], dtype="int64")
    under_way = end > AS_OF
    child_row = pd.Series(columns[field.CHILD], dtype="int64")
    ids = _numbers(pd.Series(range(1, len(people) + 1)), 5_767_169)
    return pd.DataFrame(
        {
            "visit": np.arange(len(rows), dtype="int64"),
            "child_row": child_row,
            "child": ids.take(child_row.to_numpy()).reset_index(drop=True),
            "activity": activity,
            "start": _dates(list(columns[field.START])),
            "end": _dates(end.tolist()).mask(under_way),
            "moment": activity.isin(MOMENTS),
            "came_from": pd.Series(columns[field.CAME_FROM], dtype="int64"),
            "episode": pd.Series(columns[field.EPISODE], dtype="int64"),
            "period": pd.Series(columns[field.PERIOD], dtype="int64"),
            "outcome": pd.Series(columns[field.OUTCOME], dtype="str").mask(under_way, ""),
            "source": pd.Series(columns[field.SOURCE], dtype="str"),
            "detail": pd.Series(columns[field.DETAIL], dtype="str"),
        }
    )


def write_truth(truth: Truth, file: Path) -> None:
    """Writes truth.parquet: a row a visit, with the columns of `Truth.visits` and four more.

    `node` is where on the map of the example the visit was, `from_node` the node moved from ("" = from outside), so
    that each row with a `from_node` is a true move; `family` and `born` are those of the child.
    """
    node = nodes_of(truth.visits)
    came_from = truth.visits["came_from"].to_numpy()
    origin = node.take(came_from.clip(0)).reset_index(drop=True).mask(came_from < 0, "")
    known = truth.children[["family", "born"]].take(truth.visits["child_row"].to_numpy()).reset_index(drop=True)
    truth.visits.assign(node=node, from_node=origin).join(known).to_parquet(file, index=False)
