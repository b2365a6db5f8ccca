"""One place of the map becomes two, and its codes are divided between them: asked once, saved together."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

import pandas as pd

from builder.code_map import CodeMap, Rule
from builder.problem import Problem, Refused
from builder.raw_fields import shown
from builder.rule_choice import RuleChoice
from builder.service_map import Edge, ServiceMap, Target

# The new place stands beneath the one that it comes from, in map units.
_BENEATH = 130.0


@dataclass(frozen=True, slots=True)
class Split:
    """What is to become of a place: the new one's `label`, the (source, code) pairs and the rules on outcomes (their
    numbers in the code map) that go there. The others stay."""

    node: str
    label: str
    codes: frozenset[tuple[str, str]] = frozenset()
    outcomes: frozenset[int] = frozenset()


def codes_of(codes: pd.DataFrame, node: str) -> pd.DataFrame:
    """The rows of CODES (`builder.coverage`) whose activities go to a place, among others or alone."""
    goes = codes["node"].str.split("; ", regex=False)
    return codes[[node in nodes for nodes in goes]].reset_index(drop=True)


def outcomes_of(code_map: CodeMap, node: str) -> tuple[int, ...]:
    """The numbers of the rules on outcomes that lead to a place."""
    return tuple(number for number, rule in enumerate(code_map.outcomes) if node in rule.to)


def split(service_map: ServiceMap, code_map: CodeMap, asked: Split) -> tuple[ServiceMap, CodeMap]:
    """The map with a new place of the same kind, lane, target and ways, and the code map that divides the codes.

    A chosen code keeps each of its rules, dates and conditions included; only this place in them becomes the new one.
    Raises `Refused` when the place is gone, the label is blank, or a place has it already.
    """
    label = " ".join(asked.label.split())
    if asked.node not in service_map.index:
        raise Refused([Problem("split-gone", shown(asked.node))])
    if not label:
        raise Refused([Problem("split-no-label")])
    if label.casefold() in (node.label.casefold() for node in service_map.nodes):
        raise Refused([Problem("split-label-taken", value=shown(label))])
    here = service_map.node(asked.node)
    new = _free_id(asked.node, service_map.index)
    # A target that counts from this place counts from it still; the new place's own may count from itself.
    target = here.target
    if target and target.from_id == here.id:
        target = Target(target.days, target.unit, new)
    place = service_map.index[asked.node] + 1
    nodes = list(service_map.nodes)
    nodes.insert(place, replace(here, id=new, label=label, y=here.y + _BENEATH, target=target))
    edges = [*service_map.edges, *_ways(service_map.edges, here.id, new)]
    return (
        replace(service_map, nodes=tuple(nodes), edges=tuple(edges)),
        replace(
            code_map,
            rules=(*_exact(code_map, asked, new), *code_map.rules),
            outcomes=tuple(
                replace(rule, to=_led(rule.to, asked.node, new)) if number in asked.outcomes else rule
                for number, rule in enumerate(code_map.outcomes)
            ),
            problems=(),
        ),
    )


def _exact(code_map: CodeMap, asked: Split, new: str) -> Iterator[Rule]:
    """For each chosen code its own rules, in their order, with the new place for this one."""
    choice = RuleChoice(code_map.rules)
    for source, code in sorted(asked.codes):
        for number in choice.chain(source, code):
            rule = code_map.rules[number]
            # `*` would fit any text; `?`, any one character, stands for it.
            to = _led(rule.to, asked.node, new)
            yield replace(rule, sources=(source.replace("*", "?"),), codes=(code.replace("*", "?"),), to=to)


def _ways(edges: Collection[Edge], node: str, new: str) -> Iterator[Edge]:
    """The same ways for the new place."""
    for edge in edges:
        if node in (edge.from_id, edge.to_id):
            from_id, to_id = (new if end == node else end for end in (edge.from_id, edge.to_id))
            yield Edge(from_id, to_id, edge.bend)


def _led(to: tuple[str, ...], node: str, new: str) -> tuple[str, ...]:
    return tuple(new if one == node else one for one in to)


def _free_id(node: str, taken: Collection[str]) -> str:
    number = 2
    while f"{node}-{number}" in taken:
        number += 1
    return f"{node}-{number}"
