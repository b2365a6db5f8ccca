"""A code map taken to another project: which rules fit that project's map, and which lead to places it has not."""

from collections import Counter
from dataclasses import dataclass, replace

from builder.code_map import CodeMap, Rule
from builder.service_map import ServiceMap


@dataclass(frozen=True, slots=True)
class Carried:
    """`code_map`: what fits. `places`: labels of the places it leads to, by label, with the number of rules.
    `missing`: likewise the places that the other map has not (of exits for outcomes, also those that are none there).
    `changed`: rules that lead to some places fewer; `left_out`: rules that would lead nowhere."""

    code_map: CodeMap
    places: tuple[tuple[str, int], ...]
    missing: tuple[tuple[str, int], ...]
    changed: int
    left_out: int


def carried(code_map: CodeMap, from_map: ServiceMap, to_map: ServiceMap) -> Carried:
    """Holds a code map against another map. A place is the same by its id, else by a label that only one place has."""
    work = _Work(from_map, to_map)
    rules = work.rules(code_map.rules, outcome=False)
    outcomes = work.rules(code_map.outcomes, outcome=True)
    return Carried(
        replace(code_map, rules=rules, outcomes=outcomes, problems=()),
        tuple(sorted(work.fits.items(), key=lambda pair: (-pair[1], pair[0]))),
        tuple(sorted(work.lacks.items(), key=lambda pair: (-pair[1], pair[0]))),
        work.changed,
        work.left_out,
    )


def behind(first: CodeMap, then: CodeMap) -> CodeMap:
    """The rules of one code map and behind them those of another: the first that matches wins."""
    return CodeMap(
        (*first.rules, *(rule for rule in then.rules if rule not in first.rules)),
        (*first.outcomes, *(rule for rule in then.outcomes if rule not in first.outcomes)),
        (*first.teams, *(team for team in then.teams if team not in first.teams)),
    )


class _Work:
    def __init__(self, from_map: ServiceMap, to_map: ServiceMap) -> None:
        self._from = from_map
        self._to = to_map
        labels = Counter(_plain(node.label) for node in to_map.nodes)
        self._by_label = {_plain(node.label): node.id for node in to_map.nodes if labels[_plain(node.label)] == 1}
        self.fits: Counter[str] = Counter()
        self.lacks: Counter[str] = Counter()
        self.changed = 0
        self.left_out = 0

    def rules(self, rules: tuple[Rule, ...], *, outcome: bool) -> tuple[Rule, ...]:
        kept = []
        for rule in rules:
            goals = [self._goal(node, outcome=outcome) for node in rule.to]
            to = tuple(dict.fromkeys(goal for goal in goals if goal))
            for node, goal in zip(rule.to, goals, strict=True):
                (self.fits if goal else self.lacks)[self._label(node)] += 1
            if rule.to and not to:
                self.left_out += 1
                continue
            self.changed += len(to) < len(rule.to)
            kept.append(replace(rule, to=to))
        return tuple(kept)

    def _goal(self, node: str, *, outcome: bool) -> str:
        label = _plain(self._label(node))
        goal = node if node in self._to.index else self._by_label.get(label, "")
        return goal if goal and (not outcome or self._to.node(goal).kind == "exit") else ""

    def _label(self, node: str) -> str:
        return self._from.node(node).label if node in self._from.index else node


def _plain(label: str) -> str:
    return " ".join(label.casefold().split())
