"""What becomes of the rules that led to places which a new map no longer has, or no longer has as ways out."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from builder.code_map import Rule, read_codes, write_codes
from builder.problem import Problem, Refused
from builder.raw_fields import shown
from builder.service_map import Node, ServiceMap
from builder.yaml_tree import Tree, read_yaml


@dataclass(frozen=True, slots=True)
class Redirected:
    """The text of codes.yaml from now on (None when no rule changed), and what was done to it."""

    text: str | None = None
    notes: tuple[Problem, ...] = ()


def redirected(
    codes: str | bytes, redirects: Mapping[str, str], before: ServiceMap | None, after: ServiceMap
) -> Redirected:
    """Leads rules on from places that the map `after` lacks to those that `redirects` names; takes out the others.

    A rule on outcomes leads to ways out only: one that leads to a place which is none in `after` is taken out too.
    Only what was on the map `before` (or is redirected) and is gone counts; None stands for a map that nobody knows.
    Codes that do not hold together for another reason are left alone.
    """
    try:
        code_map = read_codes(codes, _any_map(codes))
    except Refused as refused:
        return Redirected(notes=(Problem("codes-left-alone", "codes.yaml", refused.problems[0].words.rstrip(".")),))
    work = _Work(redirects, before, after)
    changed = replace(
        code_map,
        rules=work.rules(code_map.rules, outcome=False),
        outcomes=work.rules(code_map.outcomes, outcome=True),
    )
    if changed == code_map:
        return Redirected()
    return Redirected(write_codes(changed), work.notes())


class _Work:
    def __init__(self, redirects: Mapping[str, str], before: ServiceMap | None, after: ServiceMap) -> None:
        self._redirects = redirects
        self._before = before
        self._after = after
        self._labels = {node.id: node.label for m in (before, after) if m for node in m.nodes}
        self._led: dict[tuple[str, str], int] = {}
        self._out: dict[tuple[str, str], int] = {}

    def rules(self, rules: tuple[Rule, ...], *, outcome: bool) -> tuple[Rule, ...]:
        kept = []
        for rule in rules:
            to = tuple(dict.fromkeys(self._goals(rule, outcome=outcome)))
            if to or not rule.to:
                kept.append(rule if to == rule.to else replace(rule, to=to))
        return tuple(kept)

    def _goals(self, rule: Rule, *, outcome: bool) -> Iterator[str]:
        for node in rule.to:
            goal = self._end(node)
            if goal and (not outcome or self._takes_outcomes(node, goal)):
                if goal != node:
                    self._led[node, goal] = self._led.get((node, goal), 0) + 1
                yield goal
            else:
                code = "outcome-rules-taken-out" if outcome else "rules-taken-out"
                self._out[code, node] = self._out.get((code, node), 0) + 1

    def _takes_outcomes(self, node: str, goal: str) -> bool:
        """Whether outcomes that led to `node` may lead to `goal`: a way out, or what was wrong before and still is."""
        if goal in self._after.index and self._after.node(goal).kind == "exit":
            return True
        before = self._before
        was_right = before is None or (node in before.index and before.node(node).kind == "exit")
        return goal == node and not was_right

    def _end(self, node: str) -> str:
        """Where the codes of a place go: itself while it is there (or never was), else along the redirects; "" for
        nowhere."""
        if self._before is not None and node not in self._before.index and node not in self._redirects:
            return node
        seen = set()
        while node not in self._after.index:
            if node in seen or not (there := self._redirects.get(node, "")):
                return ""
            seen.add(node)
            node = there
        return node

    def _called(self, node: str) -> str:
        return shown(self._labels.get(node, node))

    def notes(self) -> tuple[Problem, ...]:
        led = [
            Problem("rules-led-on", self._called(node), self._called(goal), count)
            for (node, goal), count in self._led.items()
        ]
        return (*led, *(Problem(code, self._called(node), count=n) for (code, node), n in self._out.items()))


def _any_map(codes: str | bytes) -> ServiceMap:
    """A map that has every place which the codes name, as a way out: so they are read for what they are."""
    tree = read_yaml(codes, "codes.yaml").value
    names = dict.fromkeys(_named(tree)) if isinstance(tree, dict) else {}
    return ServiceMap("", (), tuple(Node(name, name, "exit", 0.0, 0.0) for name in names), ())


def _named(tree: dict[str, Tree]) -> Iterator[str]:
    for key, goal in (("rules", "node"), ("outcomes", "exit")):
        rules = tree.get(key)
        for rule in rules if isinstance(rules, list) else ():
            goals = rule.get(goal) if isinstance(rule, dict) else None
            for name in goals if isinstance(goals, list) else [goals]:
                if isinstance(name, str):
                    yield name
