"""What speaks for a node besides words: the place in the sequence, how long it lasts, another code map's choice."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import CodeMap
from builder.coded import Ints
from builder.rule_choice import RuleChoice
from builder.service_map import ServiceMap

Floats = npt.NDArray[np.float64]

# Fewer cases, or fewer children, tell nothing; a neighbour further away than this (days) is none.
_CASES, _CHILDREN, _NEAR = 20, 5, 365
# How much of what comes before and after must be the same (0 to 1), and by how much the next best must fall behind.
_LIKE, _AHEAD, _UNLIKE = 0.6, 0.1, 0.25
# Days at the middle from which something lasts; a much longer or shorter one differs by this factor.
_LASTS, _DIFFERS = 60.0, 8.0


@dataclass(frozen=True, slots=True)
class Hint:
    """Another code map of this authority, with the map whose nodes it names, and what to call it in a reason."""

    name: str
    service_map: ServiceMap
    code_map: CodeMap


@dataclass(frozen=True, slots=True)
class Evidence:
    """One reason: the node it proposes ("" none) and how surely alone; the nodes it agrees with, or speaks against.

    `agrees` and `against` are sentences by node id; `proposes` is the sentence for its own node. `of_length` is True
    where it is about how long something lasts.
    """

    node: str
    confidence: float
    proposes: str
    agrees: dict[str, str]
    against: dict[str, str]
    of_length: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Rows:
    """Activities as numbers: the child, the day of start and of end (-1 none), the node (-1 unmapped, -2 elsewhere or
    left out), and the group of source and code (-1 where that is mapped). All have the length of the activities."""

    child: Ints
    day: Ints
    days: Ints
    node: Ints
    group: Ints
    groups: int


def by_sequence(rows: Rows, service_map: ServiceMap) -> list[Evidence | None]:
    """For each group the evidence of what comes before and after it, compared with what does for the mapped nodes.

    Neighbours are the nearest mapped activities of the child within a year. A node that has no data is compared by the
    ways drawn on the map, and then never spoken against.
    """
    many = len(service_map.nodes)
    kept = np.flatnonzero(rows.node != -2)
    kept = kept[np.lexsort((kept, rows.day[kept], rows.child[kept]))]
    child, day, node = rows.child[kept], rows.day[kept], rows.node[kept]
    mapped = node >= 0
    if mapped.sum() < 5 * _CASES or len(np.unique(node[mapped])) < 3:
        return [None] * rows.groups
    before = _nearest(child, day, node, mapped, many)
    after = _nearest(child[::-1], day[::-1], node[::-1], mapped[::-1], many)[::-1]

    asked = np.flatnonzero(~mapped)
    group = rows.group[kept][asked]
    theirs = [_share(group, side[asked], rows.groups, many + 1) for side in (before, after)]
    of_node = [_share(node[mapped], side[mapped], many, many + 1) for side in (before, after)]
    seen = np.bincount(node[mapped], minlength=many) >= _CASES
    for place, side in enumerate(_drawn(service_map)):
        of_node[place][~seen] = side[~seen]
    cases = np.bincount(group, minlength=rows.groups)
    children = _children(rows.group[kept][asked], child[asked], rows.groups)

    ways_on = np.array([one.kind != "exit" for one in service_map.nodes], dtype=np.bool_)
    found: list[Evidence | None] = []
    for number in range(rows.groups):
        if cases[number] < _CASES or children[number] < _CHILDREN:
            found.append(None)
            continue
        like = sum(np.minimum(mine[number], its).sum(axis=1) for mine, its in zip(theirs, of_node, strict=True)) / 2
        like = np.where(ways_on, like, 0.0)
        found.append(_placed(like, [mine[number] for mine in theirs], seen, service_map))
    return found


def _nearest(child: Ints, day: Ints, node: Ints, mapped: npt.NDArray[np.bool_], many: int) -> Ints:
    """For each row, in order, the node of the last mapped row before it of that child; `many` where none is near."""
    last = np.maximum.accumulate(np.where(mapped, np.arange(len(node)), -1))
    last = np.concatenate(([-1], last[:-1])).astype(np.int64)
    there = np.maximum(last, 0)
    near = (last >= 0) & (child[there] == child) & (np.abs(day - day[there]) <= _NEAR)
    return np.where(near, node[there], many)


def _share(of: Ints, what: Ints, size: int, many: int) -> Floats:
    """For each group the share of each neighbour among its cases; rows add up to 1, or are 0 where there is none."""
    counts = np.bincount(of * many + what, minlength=size * many).reshape(size, many).astype(np.float64)
    shares: Floats = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    return shares


def _children(group: Ints, child: Ints, size: int) -> Ints:
    pairs = np.unique(group * (child.max(initial=0) + 1) + child)
    return np.bincount(pairs // (child.max(initial=0) + 1), minlength=size)


def _drawn(service_map: ServiceMap) -> tuple[Floats, Floats]:
    """What comes before and after each node by the ways drawn: each way counts the same."""
    many = len(service_map.nodes)
    before, after = np.zeros((many, many + 1)), np.zeros((many, many + 1))
    for edge in service_map.edges:
        begin, end = service_map.index[edge.from_id], service_map.index[edge.to_id]
        before[end, begin] = after[begin, end] = 1
    for place, node in enumerate(service_map.nodes):
        before[place, many] = node.kind == "entry"
        after[place, many] = node.kind == "exit"
    return before / np.maximum(before.sum(axis=1, keepdims=True), 1), after / np.maximum(
        after.sum(axis=1, keepdims=True), 1
    )


def _placed(like: Floats, mine: list[Floats], seen: npt.NDArray[np.bool_], service_map: ServiceMap) -> Evidence:
    best, second = np.argsort(-like)[:2]
    clear = like[best] >= _LIKE and like[best] - like[second] >= _AHEAD
    where = _where(mine, service_map)
    agrees, against = {}, {}
    for place, node in enumerate(service_map.nodes):
        if like[place] >= max(_LIKE, 0.9 * like[best]):
            agrees[node.id] = f"It usually comes {where}, as '{node.label}' does."
        elif clear and seen[place] and like[place] < _UNLIKE:
            against[node.id] = f"But it usually comes {where}, as '{service_map.nodes[best].label}' does."
    if not clear:
        return Evidence("", 0.0, "", agrees, against)
    node = service_map.nodes[best]
    sure = min(0.6, 0.75 * float(like[best])) * (1.0 if seen[best] else 0.85)
    return Evidence(node.id, sure, agrees[node.id], agrees, against)


def _where(mine: list[Floats], service_map: ServiceMap) -> str:
    parts = []
    for word, none, share in (("after", "first", mine[0]), ("before", "last", mine[1])):
        most = int(share.argmax())
        parts.append(none if most == len(service_map.nodes) else f"{word} '{service_map.nodes[most].label}'")
    return " and ".join(parts)


def by_duration(rows: Rows, service_map: ServiceMap) -> list[Evidence | None]:
    """For each group what its usual length says: what lasts for months is a service, what ends at once is not.

    Proposes nothing. Silent where all lengths in the data are alike, as in a log that has no real ends.
    """
    many = len(service_map.nodes)
    ended = rows.days >= 0
    mine, cases = _middle(rows.group, rows.days, ended & (rows.group >= 0), rows.groups)
    theirs, visits = _middle(rows.node, rows.days, ended & (rows.node >= 0), many)
    told = np.concatenate((mine[cases >= _CASES], theirs[visits >= _CASES]))
    if not len(told) or told.max() < _LASTS or told.min() >= _LASTS:
        return [None] * rows.groups
    found: list[Evidence | None] = []
    for number in range(rows.groups):
        days = float(mine[number])
        if cases[number] < _CASES:
            found.append(None)
            continue
        agrees, against = {}, {}
        for place, node in enumerate(service_map.nodes):
            if node.kind == "exit":
                continue
            usual = float(theirs[place]) if visits[place] >= _CASES else None
            if usual is None:
                same = node.kind == "service" and days >= _LASTS
                differs = days <= 1 if node.kind == "service" else days >= 3 * _LASTS
                beside = f"'{node.label}' is a service" if node.kind == "service" else f"'{node.label}' is a step"
            else:
                same = usual >= _LASTS / 4 and usual / 2 <= days <= usual * 2
                differs = days + 1 > _DIFFERS * (usual + 1) or usual + 1 > _DIFFERS * (days + 1)
                beside = f"'{node.label}' {_days(usual)}"
            if same:
                agrees[node.id] = f"It usually lasts {_days(days)}; {beside}."
            elif differs:
                against[node.id] = f"But it usually lasts {_days(days)}; {beside}."
        found.append(Evidence("", 0.0, "", agrees, against, of_length=True))
    return found


def _days(days: float) -> str:
    whole = round(days)
    return "no longer than a day" if whole < 1 else "1 day" if whole == 1 else f"{whole:,} days"


def _middle(of: Ints, days: Ints, counted: npt.NDArray[np.bool_], size: int) -> tuple[Floats, Ints]:
    """The median days of each group, and how many cases it has; NaN where none."""
    grouped = pd.Series(days[counted]).groupby(of[counted])
    middle: Floats = grouped.median().reindex(range(size)).to_numpy().astype(np.float64)
    cases: Ints = grouped.size().reindex(range(size), fill_value=0).to_numpy().astype(np.int64)
    return middle, cases


def by_hint(hint: Hint, codes: Sequence[tuple[str, str]], service_map: ServiceMap) -> list[Evidence | None]:
    """For each (source, code) where another code map sends it: the node of that id, or the only one of that stage."""
    choice = RuleChoice(hint.code_map.rules)
    here = {node.id: _same_node(hint, node.id, service_map) for node in hint.service_map.nodes}
    found: list[Evidence | None] = []
    for source, code in codes:
        named = (hint.code_map.rules[number] for number in choice.fitting(source, code))
        rule = next((rule for rule in named if rule.codes or rule.sources), None)
        goals = {here[to] for to in rule.to} - {""} if rule else set()
        if rule is None or (rule.to and len(goals) != 1):
            found.append(None)
            continue
        goal = next(iter(goals), "")
        sends = f"The code map of {hint.name} "
        if goal:
            sends += f"sends it to '{service_map.node(goal).label}'."
        else:
            sends += "leaves it out" + (f": {rule.ignore}." if rule.ignore else ".")
        against = {node.id: f"But the{sends[3:]}" for node in service_map.nodes if node.id != goal}
        found.append(Evidence(goal, 0.75 if goal else 0.0, sends, {goal: sends} if goal else {}, against))
    return found


def _same_node(hint: Hint, node_id: str, service_map: ServiceMap) -> str:
    its = hint.service_map.node(node_id)
    if node_id in service_map.index and service_map.node(node_id).standard == its.standard:
        return node_id
    alike = [one.id for one in service_map.nodes if one.label.casefold() == its.label.casefold()]
    alike = alike or [one.id for one in service_map.nodes if its.standard and one.standard == its.standard]
    return alike[0] if len(alike) == 1 else ""
