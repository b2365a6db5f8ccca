"""What a code map decides about, as rows that a person can tell apart: codes, outcomes and teams, each with its weight
and where it goes today.

Texts that look alike (case, spaces) are one row: no rule can tell most of them apart, and no person can in a list.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import CodeMap, Rule, has_wildcard
from builder.coded import Coded, Ints, combined
from builder.rule_choice import Asked, RuleChoice
from builder.service_map import ServiceMap
from builder.team_map import asked_by

Days = npt.NDArray[np.datetime64]
Kind = Literal["codes", "outcomes", "teams"]
KINDS: tuple[Kind, ...] = ("codes", "outcomes", "teams")
BLANK = "(blank)"
_LONGEST = 1_000
# What a cell of a workbook cannot hold, or holds in disguise.
_UNWRITABLE = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]+")
_DISGUISED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a row goes: node ids in `to`, or nowhere for the reason in `ignore`, or neither: not yet mapped. For teams
    `to` is (service, locality).

    `rules` are the numbers of the rules that have a say. `fixed`: no single answer can stand for them, because they
    ask for dates or columns, or differ between spellings; then `to` and `ignore` are empty.
    """

    to: tuple[str, ...] = ()
    ignore: str = ""
    rules: tuple[int, ...] = ()
    fixed: bool = False

    def same(self, other: "Standing") -> bool:
        """Whether both lead to the same, by whichever rules."""
        return (self.to, self.ignore, self.fixed) == (other.to, other.ignore, other.fixed)


@dataclass(frozen=True, slots=True)
class CodeRow:
    """One row. `names` are the texts as shown: (source, code), (source, code, outcome) or (team,); `variants` the same
    texts as they are in the data, every spelling."""

    kind: Kind
    names: tuple[str, ...]
    variants: tuple[tuple[str, ...], ...]
    activities: int
    children: int
    first: date | None
    last: date | None
    standing: Standing

    @property
    def key(self) -> tuple[str, ...]:
        """By what a row is found again in a workbook."""
        return tuple(map(looks, self.names))


def as_shown(text: str) -> str:
    """A text as a cell can hold it; "(blank)" for none."""
    clean = _DISGUISED.sub("-", _UNWRITABLE.sub(" ", text)).strip()[:_LONGEST].strip()
    return (f"‹r›{clean[3:]}" if clean.startswith("<r>") else clean) or BLANK


def looks(text: str) -> str:
    """A text as a person compares it: without case, single spaces."""
    return " ".join(as_shown(text).split()).casefold()


def code_rows(activities: pd.DataFrame, service_map: ServiceMap, code_map: CodeMap) -> tuple[CodeRow, ...]:
    """Every row of codes, outcomes and teams, each kind by weight. `activities` has the columns ACTIVITIES.

    Outcomes are those of activities that make a visit to a place which is no exit; blank outcomes and teams are none.
    """
    activities = asked_by(activities, code_map)
    began = activities["start"].fillna(activities["end"])
    # As `builder.placing` has it: what begins after its as-of day is planned, and counts nowhere.
    usable = activities[began.notna() & ~(began.dt.normalize() > activities["as_of"].dt.normalize())]
    source, code, outcome, team = (Coded.of(usable[name]) for name in ("source", "code", "outcome", "team"))
    day = usable["start"].fillna(usable["end"]).to_numpy().astype("datetime64[D]")
    child = Coded.of(usable["child"]).number
    asked = Asked(source, code, None, day.astype(np.int64), usable, np.arange(len(usable)))
    inside = [any(service_map.node(to).kind != "exit" for to in rule.to) for rule in code_map.rules]
    has_outcome = np.array([bool(text.strip()) for text in outcome.values], dtype=np.bool_)[outcome.number]
    with_outcome = np.flatnonzero(
        np.array([*inside, False], dtype=np.bool_)[RuleChoice(code_map.rules).choose(asked)] & has_outcome
    )
    with_team = np.flatnonzero(np.array([bool(text.strip()) for text in team.values], dtype=np.bool_)[team.number])
    everything = np.arange(len(usable))
    found: list[CodeRow] = []
    asked_of: tuple[tuple[Kind, list[Coded], Ints], ...] = (
        ("codes", [source, code], everything),
        ("outcomes", [source, code, outcome], with_outcome),
        ("teams", [team], with_team),
    )
    for kind, columns, at in asked_of:
        taken = [column.take(at) for column in columns]
        found += _rows(kind, taken, child[at], day[at], Standings(code_map, kind))
    return tuple(found)


def team_rows(activities: pd.DataFrame) -> tuple[CodeRow, ...]:
    """The rows of teams as `code_rows` has them, of no code map yet: they are the same for every one."""
    began = activities["start"].fillna(activities["end"])
    used = began.notna() & ~(began.dt.normalize() > activities["as_of"].dt.normalize())
    at = np.flatnonzero((used & (activities["team"].str.strip() != "")).to_numpy())
    team, child = (Coded.of(activities[name]).take(at) for name in ("team", "child"))
    day = began.to_numpy()[at].astype("datetime64[D]")
    return tuple(_rows("teams", [team], child.number, day, Standings(CodeMap(), "teams")))


def standing_by(rows: Iterable[CodeRow], code_map: CodeMap, kind: Kind) -> tuple[CodeRow, ...]:
    """Rows of one kind with where they go by a code map."""
    stand = Standings(code_map, kind)
    return tuple(replace(row, standing=stand.of(row.variants)) for row in rows)


def _rows(kind: Kind, columns: Sequence[Coded], child: Ints, day: Days, stand: "Standings") -> list[CodeRow]:
    """The rows of one kind: whole columns become one group for each set of texts that look alike."""
    if not len(day):
        return []
    group, numbers = combined(columns)
    texts = list(
        zip(*([column.values[n] for n in number] for column, number in zip(columns, numbers, strict=True)), strict=True)
    )
    keys = [tuple(map(looks, names)) for names in texts]
    row, distinct = pd.factorize(pd.Series(keys, dtype="object"))
    of_row = row[group]
    table = pd.DataFrame({"row": of_row, "child": child, "day": day})
    begun = table.groupby("row")["day"]
    many, first, last = begun.size().tolist(), begun.min().dt.date.tolist(), begun.max().dt.date.tolist()
    children = table.drop_duplicates(["row", "child"])["row"].value_counts()
    weight = np.bincount(group, minlength=len(texts))
    variants: list[list[tuple[str, ...]]] = [[] for _ in range(len(distinct))]
    # The spelling that is most used speaks for the others.
    for number in np.argsort(-weight, kind="stable"):
        variants[row[number]].append(texts[number])
    rows = [
        CodeRow(
            kind=kind,
            names=tuple(map(as_shown, names[0])),
            variants=tuple(names),
            activities=many[number],
            children=int(children[number]),
            first=first[number],
            last=last[number],
            standing=stand.of(names),
        )
        for number, names in enumerate(variants)
    ]
    return sorted(rows, key=lambda one: (-one.activities, one.names))


class Standings:
    """Where rows of one kind go by a code map."""

    def __init__(self, code_map: CodeMap, kind: Kind) -> None:
        self._kind = kind
        self._teams = code_map.teams
        self._rules: Sequence[Rule] = {
            "codes": code_map.rules,
            "outcomes": code_map.outcomes,
            # A team's spelling stands where a code stands in a rule.
            "teams": [Rule(codes=rule.teams, first=rule.first, last=rule.last) for rule in code_map.teams],
        }[kind]
        self._choice = RuleChoice(self._rules)

    def of(self, variants: Iterable[tuple[str, ...]]) -> Standing:
        """Where all these spellings go together."""
        found = [self._of_one(names) for names in variants]
        rules = tuple(dict.fromkeys(number for one in found for number in one.rules))
        if all(one.same(found[0]) for one in found) and not found[0].fixed:
            return Standing(found[0].to, found[0].ignore, rules)
        return Standing(rules=rules, fixed=True)

    def _of_one(self, names: tuple[str, ...]) -> Standing:
        if self._kind == "teams":
            return self._by(self._choice.chain("", names[0]))
        if self._kind == "codes":
            return self._by(self._choice.chain(*names))
        source, code, outcome = names
        whole = self._choice.chain(source, code, outcome)
        only_a_part = len(whole) == 1 and self._speaks_of_a_part(whole[0])
        if ";" not in outcome or (whole and not only_a_part):
            return self._by(whole)
        return self._by_parts(whole, [self._choice.chain(source, code, part) for part in _parts(outcome)])

    def _by(self, chain: Sequence[int]) -> Standing:
        if not chain:
            return Standing()
        rule = self._rules[chain[0]]
        if len(chain) > 1 or rule.first or rule.last or rule.where:
            return Standing(rules=tuple(chain), fixed=True)
        if self._kind == "teams":
            team = self._teams[chain[0]]
            return Standing((team.service, team.locality), rules=tuple(chain))
        return Standing(rule.to, "" if rule.to else rule.ignore or "no reason given", tuple(chain))

    def _by_parts(self, whole: Sequence[int], chains: Sequence[Sequence[int]]) -> Standing:
        """An outcome in several parts, each by its own rules, as `builder.ways_out` takes it."""
        parts = [self._by(chain) for chain in chains]
        numbers = tuple(dict.fromkeys([*whole, *(number for chain in chains for number in chain)]))
        if any(part.fixed for part in parts):
            return Standing(rules=numbers, fixed=True)
        to = tuple(dict.fromkeys(node for part in parts for node in part.to))
        reasons = [self._rules[number].ignore for number in whole] + [part.ignore for part in parts]
        return Standing(to, "" if to else "; ".join(dict.fromkeys(filter(None, reasons))), numbers)

    def _speaks_of_a_part(self, number: int) -> bool:
        """A pattern that leaves an outcome out speaks of one part of it only (`builder.ways_out`)."""
        rule = self._rules[number]
        bounded = rule.first or rule.last or rule.where
        return not bounded and not rule.to and any(map(has_wildcard, rule.outcomes))


def _parts(outcome: str) -> list[str]:
    return [part for part in outcome.split(";") if part.strip()]
