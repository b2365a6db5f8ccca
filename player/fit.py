"""Does the map fit the life? What children did that the drawing does not say, and what it says that nobody did."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from player.journeys import Journeys
from player.legs import TRAVEL
from player.open_long import open_long
from player.targets import BEYOND, OPEN_BEYOND, targets

Kind = Literal["no-way", "unused", "after-exit", "elsewhere", "open-long", "beyond-target"]
KINDS: tuple[Kind, ...] = ("no-way", "elsewhere", "after-exit", "unused", "open-long", "beyond-target")
_MOST_EXAMPLES = 5
_DAY = 86_400

Ints = npt.NDArray[np.int64]
Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Example:
    """One child's moment: the pseudonym, and when to look at it on the stage (ISO 8601 to the minute)."""

    child: str
    at: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing in which drawing and life differ, at one place or between two (node ids).

    - `no-way`: moves from `from_id` to `to_id` that no drawn way carries.
    - `unused`: a drawn way that nobody took though there is data at both ends; its counts are 0.
    - `after-exit`: visits to `to_id`, no entry, that begin anew where the child's visit before was to the exit
      `from_id`.
    - `elsewhere`: other visits to `to_id`, no entry, that begin at the gate: a child's first, or one after a silence
      of more than `link_days`.
    - `open-long`: open at `to_id` on the last as-of day for longer than three medians.
    - `beyond-target`: visits to `to_id` that ended after their target, or are open and beyond it (`open`). `of` are all
      whose target is known.

    `count` counts moves or visits, `children` different children; `codes` are the (source, code) of the visits, the
    most frequent first; `examples` the latest, one a child.
    """

    kind: Kind
    from_id: str
    to_id: str
    count: int = 0
    children: int = 0
    of: int = 0
    open: int = 0
    codes: tuple[tuple[str, str], ...] = ()
    examples: tuple[Example, ...] = ()

    @property
    def key(self) -> Key:
        """What makes it the same finding when its counts are others: by it a finding stays accepted."""
        return self.kind, self.from_id, self.to_id


@dataclass(frozen=True, slots=True)
class Fit:
    """`moves` between places, `on_ways` of them along drawn ways (or to the place where the child was already).
    `came_in`: visits that began at the gate, `at_entries` of them at an entry. `no_data`: drawn ways of which one end
    has no data, so that nothing is said of them. `findings` in the order of `KINDS`, then the most frequent first.
    """

    moves: int
    on_ways: int
    came_in: int
    at_entries: int
    no_data: int
    findings: tuple[Finding, ...]

    @property
    def share(self) -> float | None:
        """The share of moves along drawn ways, 0 to 1; None where nobody moved."""
        return self.on_ways / self.moves if self.moves else None


def fit(made: Journeys, fed: Collection[str]) -> Fit:
    """Holds the journeys against the drawing. `fed`: the nodes that the loaded sources say something about."""
    travel = made.legs[made.legs["kind"] == TRAVEL]
    gate = travel["from"].to_numpy() < 0
    off = ~travel["on_map"].to_numpy()
    entering = travel[gate & off]
    before = _exit_before(made)[entering["visit"].to_numpy()]
    ids = [node.id for node in made.service_map.nodes]
    rows = _Visits.of(made.visits)
    found = [
        *_grouped(made, rows, "no-way", travel[~gate & off], travel["from"].to_numpy()[~gate & off]),
        *_grouped(made, rows, "elsewhere", entering[before < 0], before[before < 0]),
        *_grouped(made, rows, "after-exit", entering[before >= 0], before[before >= 0]),
    ]
    unused, no_data = _unused(made, travel[~gate], ids, fed)
    found += [*unused, *_open_long(made), *_beyond(made, rows)]
    return Fit(
        moves=int((~gate).sum()),
        on_ways=int((~gate & ~off).sum()),
        came_in=int(gate.sum()),
        at_entries=int((gate & ~off).sum()),
        no_data=no_data,
        findings=tuple(sorted(found, key=lambda one: (KINDS.index(one.kind), -one.count, one.from_id, one.to_id))),
    )


def _exit_before(made: Journeys) -> Ints:
    """For each visit the exit (position in the map) that the child's drawn visit just before it was to, else -1."""
    visits = made.visits
    leaves = np.array([node.kind == "exit" for node in made.service_map.nodes], dtype=np.bool_)
    drawn = np.flatnonzero(visits["drawn"].to_numpy())
    node = visits["node"].to_numpy()[drawn]
    child = visits["child"].cat.codes.to_numpy()[drawn]
    found = np.full(len(visits), -1, dtype=np.int64)
    after = np.flatnonzero((np.diff(child) == 0) & leaves[node[:-1]]) if len(drawn) else drawn
    found[drawn[after + 1]] = node[after]
    return found


@dataclass(frozen=True, slots=True, eq=False)
class _Visits:
    """What findings tell of visits, as numbers: the child, and source and code together."""

    child: Ints
    names: pd.Index
    code: Ints
    sources: pd.Index
    codes: pd.Index

    @classmethod
    def of(cls, visits: pd.DataFrame) -> "_Visits":
        child, source, code = (visits[name].cat for name in ("child", "source", "code"))
        both = source.codes.to_numpy().astype(np.int64) * len(code.categories) + code.codes.to_numpy()
        return cls(child.codes.to_numpy().astype(np.int64), child.categories, both, source.categories, code.categories)


def _grouped(made: Journeys, rows: _Visits, kind: Kind, legs: pd.DataFrame, source: Ints) -> Iterable[Finding]:
    """A finding for each pair of places; `source` is the position of the place come from, -1 for none."""
    nodes = made.service_map.nodes
    pair = (source + 1) * len(nodes) + legs["to"].to_numpy()
    order = np.argsort(pair, kind="stable")
    visit, at = legs["visit"].to_numpy()[order], legs["shown_from"].to_numpy()[order]
    pairs, begins = np.unique(pair[order], return_index=True)
    if not len(pairs):
        return
    parts = (np.split(column, begins[1:]) for column in (visit, at))
    for key, visits, moments in zip(pairs.tolist(), *parts, strict=True):
        came, there = divmod(key, len(nodes))
        yield _finding(rows, kind, nodes[came - 1].id if came else "", nodes[there].id, visits, moments)


def _finding(
    rows: _Visits, kind: Kind, from_id: str, to_id: str, visit: Ints, at: Ints, *, of: int = 0, still: int = 0
) -> Finding:
    child = rows.child[visit]
    latest = np.lexsort((child, -at))
    _, first = np.unique(child[latest], return_index=True)
    chosen = latest[np.sort(first)[:_MOST_EXAMPLES]]
    moments = np.datetime_as_string(at[chosen].astype("datetime64[m]"))
    said, counts = np.unique(rows.code[visit], return_counts=True)
    pairs = [divmod(int(one), len(rows.codes)) for one in said]
    named = [
        (-int(many), str(rows.sources[source]), str(rows.codes[code]))
        for (source, code), many in zip(pairs, counts, strict=True)
    ]
    return Finding(
        kind,
        from_id,
        to_id,
        count=len(visit),
        children=len(first),
        of=of,
        open=still,
        codes=tuple((source, code) for _, source, code in sorted(named) if code),
        examples=tuple(
            Example(str(rows.names[number]), str(when)) for number, when in zip(child[chosen], moments, strict=True)
        ),
    )


def _unused(made: Journeys, moves: pd.DataFrame, ids: list[str], fed: Collection[str]) -> tuple[list[Finding], int]:
    """Ways that nobody took, and how many of them nothing can be said of."""
    taken = set(zip(moves["from"].tolist(), moves["to"].tolist(), strict=True))
    index = made.service_map.index
    # A service's own visits one after another move no dot: the way from it to itself is taken all the same.
    free = [
        edge
        for edge in made.service_map.edges
        if (index[edge.from_id], index[edge.to_id]) not in taken and edge.from_id != edge.to_id
    ]
    seen = {ids[place] for place in pd.unique(made.visits["node"])}
    told = [edge for edge in free if all(end in fed or end in seen for end in (edge.from_id, edge.to_id))]
    return [Finding("unused", edge.from_id, edge.to_id) for edge in told], len(free) - len(told)


def _open_long(made: Journeys) -> Iterable[Finding]:
    """`player.open_long`, by place; an example's moment is the last as-of day."""
    table = open_long(made)
    if table.empty:
        return
    at = int(made.visits["as_of_end"].max()) // 60 - 1440
    for node, rows in table.groupby("node", sort=True):
        pairs = rows[["source", "code"]].value_counts().reset_index()
        pairs = pairs.sort_values(["count", "source", "code"], ascending=[False, True, True])
        moment = str(np.datetime64(at, "m"))
        yield Finding(
            "open-long",
            "",
            str(node),
            count=len(rows),
            children=rows["child"].nunique(),
            open=len(rows),
            codes=tuple(pairs[["source", "code"]].itertuples(index=False, name=None)),
            examples=tuple(Example(child, moment) for child in rows["child"].drop_duplicates()[:_MOST_EXAMPLES]),
        )


def _beyond(made: Journeys, visits: _Visits) -> Iterable[Finding]:
    """`player.targets`, by place; an example's moment is the day after the last one within the target."""
    table = targets(made)
    state = table["state"].astype("str")
    late = state.isin([BEYOND, OPEN_BEYOND])
    for place in pd.unique(table["node"][late]):
        mine = table["node"] == place
        rows = table[mine & late]
        yield _finding(
            visits,
            "beyond-target",
            "",
            made.service_map.nodes[place].id,
            rows["visit"].to_numpy(),
            (rows["due"].to_numpy() + 1) * 1440,
            of=int((mine & (state != "not known")).sum()),
            still=int((state[mine] == OPEN_BEYOND).sum()),
        )
