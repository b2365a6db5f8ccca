"""A code map held against the gathered codes: where each goes, by which rule, and how much of the data that covers."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import CodeMap, Rule, has_wildcard
from builder.coded import Coded, Ints
from builder.rule_choice import Asked, RuleChoice
from builder.service_map import ServiceMap
from builder.team_map import OF_TEAMS, with_teams
from builder.workbench import Gathered

STATUSES = ("mapped", "ignored", "unmapped")
# The share of activities that are to be on the map before one relies on the picture (issue: "98% of activity").
AIM = 0.98


@dataclass(frozen=True, slots=True)
class Share:
    """How much of something is on the map, left out on purpose, and not yet mapped."""

    mapped: int
    ignored: int
    unmapped: int

    @property
    def total(self) -> int:
        """All of it."""
        return self.mapped + self.ignored + self.unmapped

    @property
    def on_map(self) -> float:
        """The share on the map, 0 to 1; 0 when there is nothing."""
        return self.mapped / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class Covered:
    """Coverage of activities, of children and of days of activity.

    A child counts as on the map with one activity that is, else as not yet mapped with one that no rule covers.
    """

    activities: Share
    children: Share
    days: Share


@dataclass(frozen=True, slots=True)
class Goal:
    """Where the activities of one code go: node ids in the order of the map, reasons for leaving some out.

    `rules` are the numbers (from 0) of the rules that take them, `open` is True where some are not yet mapped,
    `by_rule` where not all go the same way (by a date or a column).
    """

    to: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    rules: tuple[int, ...] = ()
    open: bool = True
    by_rule: bool = False

    @property
    def status(self) -> str:
        """One of STATUSES; one that is mapped in part only is not yet mapped."""
        return "unmapped" if self.open else "mapped" if self.to else "ignored"


@dataclass(frozen=True, slots=True)
class Way:
    """Where an outcome leads: to exits, to none (`reason`), or no rule says (`open`). `rules` are those of outcomes.

    Blank outcomes, and those of activities that are left out or are at an exit already, lead nowhere and are not open.
    """

    to: tuple[str, ...] = ()
    reason: str = ""
    rules: tuple[int, ...] = ()
    open: bool = False
    by_rule: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Applied:
    """`goals` go with `Gathered.pairs`, `ways` with `Gathered.triples`."""

    goals: tuple[Goal, ...]
    ways: tuple[Way, ...]
    covered: Covered


def apply(gathered: Gathered, service_map: ServiceMap, code_map: CodeMap) -> Applied:
    """Where every code and outcome goes. Matched once a code; only codes whose rules ask for more look at rows."""
    choice = RuleChoice(code_map.rules)
    rule, taken = _taken(gathered, choice, code_map)
    goals = tuple(_goal(numbers, code_map.rules, service_map) for numbers in taken)
    return Applied(goals, _ways(gathered, goals, service_map, code_map), _covered(gathered, rule, code_map.rules))


def _taken(gathered: Gathered, choice: RuleChoice, code_map: CodeMap) -> tuple[Ints, list[tuple[int, ...]]]:
    """The number of the rule that takes each activity (-1 none), and for each pair the rules that take any of its."""
    rules = code_map.rules
    pairs = gathered.pairs
    chains = [choice.chain(*pair) for pair in zip(pairs["source"].tolist(), pairs["code"].tolist(), strict=True)]
    bounded = [bool(rule.first or rule.last or rule.where) for rule in rules]
    asks_more = np.array([bool(chain) and bounded[chain[0]] for chain in chains], dtype=np.bool_)
    first = np.array([chain[0] if chain else -1 for chain in chains], dtype=np.int64)
    taken: list[tuple[int, ...]] = [(number,) for number in first.tolist()]
    rule: Ints = first[gathered.pair] if len(first) else np.zeros(0, dtype=np.int64)
    at = np.flatnonzero(asks_more[gathered.pair]) if asks_more.any() else np.zeros(0, dtype=np.int64)
    if len(at):
        pair = gathered.pair[at]
        source, code = (Coded(pair, tuple(pairs[name].tolist())) for name in ("source", "code"))
        rule[at] = choice.choose(Asked(source, code, None, gathered.day[at], _beside(gathered, code_map), at))
        found: dict[int, list[int]] = {}
        for key in np.unique(pair * (len(rules) + 1) + rule[at] + 1).tolist():
            of, number = divmod(key, len(rules) + 1)
            found.setdefault(of, []).append(number - 1)
        for of, numbers in found.items():
            taken[of] = tuple(numbers)
    return rule, taken


def _beside(gathered: Gathered, code_map: CodeMap) -> pd.DataFrame:
    """The columns that rules may ask for; with the service and locality of each team where a rule asks for those."""
    if not any(column in OF_TEAMS for rule in code_map.rules for column, _ in rule.where):
        return gathered.beside
    start = gathered.day.astype("datetime64[D]").astype("datetime64[s]")
    return with_teams(gathered.beside.assign(start=start, end=start), code_map.teams)


def _goal(numbers: Sequence[int], rules: Sequence[Rule], service_map: ServiceMap) -> Goal:
    found = [rules[number] for number in numbers if number >= 0]
    to = sorted({node for rule in found for node in rule.to}, key=service_map.index.__getitem__)
    return Goal(
        tuple(to),
        tuple(dict.fromkeys(rule.ignore for rule in found if not rule.to)),
        tuple(number for number in numbers if number >= 0),
        open=-1 in numbers or not numbers,
        by_rule=len(numbers) > 1,
    )


def _ways(gathered: Gathered, goals: Sequence[Goal], service_map: ServiceMap, code_map: CodeMap) -> tuple[Way, ...]:
    choice = RuleChoice(code_map.outcomes)
    triples = gathered.triples
    # Of a code that is not yet mapped nobody knows yet whether it will be inside the map.
    inside = [goal.open or any(service_map.node(to).kind != "exit" for to in goal.to) for goal in goals]
    # Most code maps decide outcomes by their words alone: then thousands of codes ask the same few questions.
    by_source, by_code = (any(getattr(rule, name) for rule in code_map.outcomes) for name in ("sources", "codes"))
    known: dict[tuple[str, str, str], Way] = {}
    nowhere, ways = Way(), []
    for source, code, outcome, pair in zip(
        *(triples[name].tolist() for name in ("source", "code", "outcome", "pair")), strict=True
    ):
        if not inside[pair] or not outcome.strip():
            ways.append(nowhere)
            continue
        key = (source if by_source else "", code if by_code else "", outcome)
        if key not in known:
            known[key] = _way(*key, choice, code_map.outcomes)
        ways.append(known[key])
    return tuple(ways)


def _way(source: str, code: str, outcome: str, choice: RuleChoice, rules: Sequence[Rule]) -> Way:
    """The outcome as a whole first, else part by part between ";": as `builder.ways_out` has it."""
    chain = choice.chain(source, code, outcome)
    parts = [part for part in outcome.split(";") if part.strip()] if ";" in outcome else []
    whole_only = not parts or (chain and (rules[chain[-1]].to or all(map(_exact, rules[chain[-1]].outcomes))))
    if not whole_only:
        chain = list(dict.fromkeys([*chain, *(n for part in parts for n in choice.chain(source, code, part))]))
    leading = [number for number in chain if rules[number].to]
    to = tuple(dict.fromkeys(exit_id for number in leading for exit_id in rules[number].to))
    bounded = any(rules[number].first or rules[number].last or rules[number].where for number in chain)
    reason = "" if leading or not chain else rules[chain[0]].ignore
    return Way(to, reason, tuple(chain), open=not chain, by_rule=bounded)


def _exact(text: str) -> bool:
    return not has_wildcard(text)


def _covered(gathered: Gathered, rule: Ints, rules: Sequence[Rule]) -> Covered:
    leads = np.array([bool(found.to) for found in rules] + [False], dtype=np.bool_)
    status = np.where(rule < 0, 2, np.where(leads[rule], 0, 1))
    mapped, asked = (_seen(gathered, status == number) for number in (0, 2))
    children = np.where(mapped, 0, np.where(asked, 2, 1))
    days = np.bincount(status, weights=gathered.days, minlength=3)
    return Covered(_share(np.bincount(status, minlength=3)), _share(np.bincount(children, minlength=3)), _share(days))


def _seen(gathered: Gathered, rows: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    seen = np.zeros(gathered.children, dtype=np.bool_)
    seen[gathered.child[rows]] = True
    return seen


def _share(counts: npt.NDArray[np.float64] | Ints) -> Share:
    return Share(*(int(count) for count in counts[:3]))
