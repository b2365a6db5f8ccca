"""Drafts a map and a code map from the data's own codes, to start from (`journey-map start-map PROJECT --from data`).

What the data says is all there is to go by, so kinds are told by where codes come in a child's row of visits and how
long they last. A person then draws the map as the service means it.
"""

import re
import unicodedata
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import CodeMap, Rule, has_wildcard, plain
from builder.draft_edges import Moves, choose_edges
from builder.draft_layout import Shape, lay_out
from builder.draft_outcomes import outcome_rules, ways_out, with_ways_out
from builder.placing import place
from builder.problem import Problem, Refused
from builder.raw_map import RawMap
from builder.service_map import Node, ServiceMap, check

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

MOST_NODES = 40
_DAY = 86_400
# A service lasts: half of its visits 60 days or more.
_SERVICE_DAYS = 60
# How much of a code's visits have to come first (entry) or last (exit) in a child's row of visits.
_ENTRY_SHARE, _EXIT_SHARE = 0.5, 0.8
# An entry is where at least this share of all rows of visits begins; rarer beginnings are what earlier data left out.
_ENTRY_WEIGHT = 0.02
# A child's row of visits ends with a silence: four times as long as nearly all (90%) of the gaps, from 1 to 60 days
# (the default of `link_days`).
_SILENCE_TIMES, _SILENCE_SHARE, _LEAST_SILENCE, _MOST_SILENCE = 4, 0.9, _DAY, 60 * _DAY
_MOST_TEAMS = 8
_TEAM_SHARE = 0.5
# Colours of lanes, as the map page offers them: they stand apart from the dots' white to red.
_COLOURS = ("#1d70b8", "#28a197", "#85994b", "#00703c", "#4c2c92", "#6f72af")


@dataclass(frozen=True, slots=True)
class _Drafted:
    """One node to be: its code as mostly written, its pattern in the code map, its id."""

    label: str
    pattern: str
    node_id: str


def draft(activities: pd.DataFrame, name: str) -> tuple[ServiceMap, CodeMap]:
    """A map with a node for each of the most frequent codes, and the code map that sends each code to its node.

    Outcomes after which nothing follows become exits too, with rules on outcomes that lead there.

    `activities` has the columns ACTIVITIES; the order of its rows does not matter. At most `MOST_NODES` codes are
    drawn; a note on the map says how many were left out. Raises `Refused` where there is no activity to draft from.
    """
    drafted, left_out = _drafted(activities)
    codes = _code_map(drafted)
    nodes = tuple(Node(one.node_id, one.label, "activity", 0, 0) for one in drafted)
    visits = place(activities, ServiceMap(name, (), nodes, ()), codes).visits
    if visits.empty:
        raise Refused([Problem("project-no-data", name)])
    node = pd.Index([one.node_id for one in drafted]).get_indexer(pd.Index(visits["node"])).astype(np.int64)
    life = _life(visits, node, len(drafted))
    moves, kinds = life.moves, life.kinds
    leaves = np.array([kind == "exit" for kind in kinds], dtype=np.bool_)[moves.node]
    outcome = visits["outcome"].take(life.rows).reset_index(drop=True)
    may_leave = ~visits["open"].to_numpy(dtype=np.bool_)[life.rows] & ~leaves
    out = ways_out(outcome, may_leave, life.last, _EXIT_SHARE)
    exits = _exits(drafted, kinds, out.labels, out.patterns)
    moves = with_ways_out(moves, out.of, exits)
    moves = replace(moves, position=np.append(moves.position, np.ones(len(drafted) - len(moves.position))))
    codes = replace(codes, outcomes=outcome_rules(out.patterns, [drafted[number].node_id for number in exits]))
    # In the map, nodes stand in the order in which children usually come to them: it decides ties in playback.
    order = np.argsort(moves.position, kind="stable")
    place_of = np.argsort(order, kind="stable")
    drafted, kinds = [drafted[number] for number in order], [kinds[number] for number in order]
    node = place_of[node]
    moves = replace(moves, node=place_of[moves.node], position=moves.position[order])
    edges = choose_edges(moves, kinds)
    lane, lanes = _lanes(visits["team"], node, len(drafted))
    spots, bends = lay_out(Shape(kinds, moves.position, lane, edges.pairs, edges.weights))
    raw = {
        "name": name,
        "lanes": [
            {"id": lane_id, "label": label, "colour": _COLOURS[number % len(_COLOURS)]}
            for number, (lane_id, label) in enumerate(lanes)
        ],
        "nodes": [
            {
                "id": one.node_id,
                "label": one.label,
                "kind": kinds[number],
                **({"lane": lanes[lane[number]][0]} if lane[number] >= 0 else {}),
                "x": spots[number][0],
                "y": spots[number][1],
            }
            for number, one in enumerate(drafted)
        ],
        "edges": [
            {"from": drafted[a].node_id, "to": drafted[b].node_id, **({"bend": bend} if bend else {})}
            for (a, b), bend in zip(edges.pairs, bends, strict=True)
        ],
        "notes": _notes(left_out, spots),
    }
    return check(RawMap.model_validate(raw)), codes


def _drafted(activities: pd.DataFrame) -> tuple[list[_Drafted], int]:
    """The codes to draw, most frequent first, and how many others there are.

    Codes that a code map cannot tell apart (it minds neither case nor outer space, and a `*` in a code has to be
    written as `?`, since wildcards have no escape) are one.
    """
    spelt = activities["code"].value_counts()
    table = pd.DataFrame({"label": spelt.index.astype("str"), "times": spelt.to_numpy()})
    table["key"] = pd.Series([_pattern(code) for code in table["label"]], dtype="str")
    table = table.sort_values(["key", "times", "label"], ascending=[True, False, True])
    grouped = table.groupby("key", sort=True).agg(times=("times", "sum"), label=("label", "first")).reset_index()
    grouped = grouped.sort_values(["times", "key"], ascending=[False, True])
    chosen = grouped.head(MOST_NODES)
    labels = [" ".join(label.split()) or "(no code)" for label in chosen["label"]]
    ids = _ids(labels)
    drafted = [_Drafted(*one) for one in zip(labels, chosen["key"], ids, strict=True)]
    return drafted, len(grouped) - len(chosen)


def _exits(drafted: list[_Drafted], kinds: list[str], labels: tuple[str, ...], patterns: tuple[str, ...]) -> list[int]:
    """The node of each outcome that leads out: an exit of that name where a code has made one, else a new one, which
    is added to both lists."""
    by_name = {one.pattern: number for number, one in enumerate(drafted) if kinds[number] == "exit"}
    ids = _ids([one.label for one in drafted] + list(labels))[len(drafted) :]
    found = []
    for label, pattern, node_id in zip(labels, patterns, ids, strict=True):
        if pattern not in by_name:
            drafted.append(_Drafted(label, pattern, node_id))
            kinds.append("exit")
        found.append(by_name.get(pattern, len(drafted) - 1))
    return found


def _pattern(code: str) -> str:
    return plain(code).replace("*", "?")


def _ids(labels: list[str]) -> list[str]:
    """A plain id for each label: letters, digits and -, none twice."""
    ids: list[str] = []
    for label in labels:
        letters = unicodedata.normalize("NFKD", label).encode("ascii", "ignore").decode("ascii").lower()
        slug = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:60].strip("-") or "code"
        number = 1
        node_id = slug
        while node_id in ids:
            number += 1
            node_id = f"{slug}-{number}"
        ids.append(node_id)
    return ids


def _code_map(drafted: list[_Drafted]) -> CodeMap:
    """A rule a code. Those with a wildcard come last, so that they take no other drawn code's activities."""
    in_order = sorted(drafted, key=lambda one: has_wildcard(one.pattern))
    return CodeMap(tuple(Rule(codes=(one.pattern,), to=(one.node_id,)) for one in in_order))


@dataclass(frozen=True, slots=True)
class _Life:
    """What the visits say: `kinds` of the nodes, `moves` for the choice of edges; for each of these visits its row in
    the table, and whether it ends a row of visits or is followed by coming in again."""

    moves: Moves
    kinds: list[str]
    rows: Ints
    last: Bools


def _life(visits: pd.DataFrame, node: Ints, nodes: int) -> _Life:
    child, _ = pd.factorize(visits["child"], sort=True)
    start = visits["start"].to_numpy().astype("datetime64[s]").astype(np.int64)
    as_of = visits["as_of"].to_numpy().astype("datetime64[s]").astype(np.int64) + _DAY
    is_open = visits["open"].to_numpy(dtype=np.bool_)
    end = np.where(is_open, as_of, visits["end"].to_numpy().astype("datetime64[s]").astype(np.int64))
    # Alike visits are one, as in playback; by child and start, then by end and node, so that no order of rows matters.
    order = np.lexsort((node, end, start, child))
    same = np.ones(len(order), dtype=np.bool_)
    for column in (child, start, end, node):
        same[1:] &= np.diff(column[order]) == 0
    same[:1] = False
    order = order[~same]
    child, start, end, node = child[order], start[order], end[order], node[order]
    has_end = visits["has_end"].to_numpy(dtype=np.bool_)[order]

    begins, ends = _rows_of_visits(child, start, end)
    count = np.maximum(np.bincount(node, minlength=nodes), 1)
    first = np.bincount(node, weights=begins, minlength=nodes)
    days = _median((end - start) / _DAY, node, nodes)
    timed = np.bincount(node, weights=has_end, minlength=nodes) / count
    service = (days >= _SERVICE_DAYS) & (timed >= 0.5)
    entry = ~service & (first / count >= _ENTRY_SHARE) & (first >= _ENTRY_WEIGHT * first.sum())
    if not entry.any():
        entry[int(np.argmax(np.where(service, -1, first) if not service.all() else first))] = True
        service &= ~entry
    # Coming in again ends what was before, however soon it is.
    again = np.zeros(len(node), dtype=np.bool_)
    again[:-1] = entry[node[1:]] & (child[1:] == child[:-1])
    last = np.bincount(node, weights=ends | again, minlength=nodes) / count
    leaves = ~service & ~entry & (last >= _EXIT_SHARE) & (days < 1)
    kinds = np.select([entry, leaves, service], ["entry", "exit", "service"], "activity").tolist()
    moves = Moves(child, start, end, node, _position(begins, start, node, nodes))
    return _Life(moves, kinds, order, ends | again)


def _rows_of_visits(child: Ints, start: Ints, end: Ints) -> tuple[Bools, Bools]:
    """Which visits begin and which end a row of visits: one child's, without a silence in between."""
    if not len(child):
        return np.zeros(0, dtype=np.bool_), np.zeros(0, dtype=np.bool_)
    # The latest end so far of the same child: children are told apart by adding more than any time can span.
    span = int(end.max() - start.min()) + 1
    until = np.maximum.accumulate(end - start.min() + child * span) - child * span + start.min()
    other_child = np.ones(len(child), dtype=np.bool_)
    other_child[1:] = np.diff(child) != 0
    gap = np.zeros(len(child), dtype=np.int64)
    gap[1:] = np.maximum(start[1:] - until[:-1], 0)
    gap[other_child] = 0
    gaps = gap[~other_child & (gap > 0)]
    usual = float(np.quantile(gaps, _SILENCE_SHARE)) if len(gaps) else 0.0
    begins = other_child | (gap > min(max(usual * _SILENCE_TIMES, _LEAST_SILENCE), _MOST_SILENCE))
    return begins, np.append(begins[1:], True)


def _median(values: npt.NDArray[np.floating], group: Ints, groups: int) -> Floats:
    found = pd.Series(values).groupby(group).median()
    medians: Floats = found.reindex(range(groups), fill_value=0.0).to_numpy(dtype=np.float64)
    return medians


def _position(begins: Bools, start: Ints, node: Ints, nodes: int) -> Floats:
    """How far along in a row of visits each node comes, from 0 to 1. Visits of one moment share their places."""
    row = np.cumsum(begins)
    table = pd.DataFrame({"row": row, "start": start, "place": np.arange(len(row))})
    together = table.groupby(["row", "start"], sort=False)["place"].transform("mean")
    first = table.groupby("row", sort=False)["place"].transform("min")
    size = table.groupby("row", sort=False)["place"].transform("size")
    found = ((together - first + 0.5) / size).groupby(node).mean()
    position: Floats = found.reindex(range(nodes), fill_value=1.0).to_numpy(dtype=np.float64)
    return position


def _lanes(team: "pd.Series[str]", node: Ints, nodes: int) -> tuple[list[int], list[tuple[str, str]]]:
    """The lane of each node (-1: none) and the lanes (id, label), where few teams do most of the work."""
    known = team.str.strip()
    names = sorted(known[known != ""].unique())
    none = [-1] * nodes
    if not 2 <= len(names) <= _MOST_TEAMS:
        return none, []
    number = pd.Index(names).get_indexer(pd.Index(known))
    done = np.zeros((nodes, len(names)), dtype=np.int64)
    np.add.at(done, (node[number >= 0], number[number >= 0]), 1)
    all_work = np.maximum(np.bincount(node, minlength=nodes), 1)
    mostly = done.max(axis=1) / all_work >= _TEAM_SHARE
    best = np.where(mostly, done.argmax(axis=1), -1)
    used = sorted({int(one) for one in best if one >= 0})
    if len(used) < 2:
        return none, []
    ids = _ids([names[one] for one in used])
    return [used.index(one) if one >= 0 else -1 for one in best.tolist()], [
        (lane_id, names[one]) for lane_id, one in zip(ids, used, strict=True)
    ]


def _notes(left_out: int, spots: list[tuple[int, int]]) -> list[dict[str, object]]:
    if not left_out:
        return []
    codes = "1 rare code is" if left_out == 1 else f"{left_out:,} rare codes are"
    text = f"{codes} not on this draft and not mapped yet: see the page Codes."
    return [{"text": text, "x": min(x for x, _ in spots), "y": min(y for _, y in spots) - 140}]
