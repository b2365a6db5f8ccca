"""What became of every activity, in numbers that add up: `Coverage`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import CodeMap, Rule, matcher
from builder.coded import Coded, Ints, combined
from builder.rule_choice import Asked, RuleChoice
from builder.service_map import ServiceMap

# One row a source, code and status. `first` and `last` are the earliest and latest start; `node` the ids of all nodes
# that its activities went to, in the order of the map, joined by "; "; `reason` why they are ignored.
CODES: dict[str, str] = {
    "source": "str",
    "code": "str",
    "activities": "int64",
    "children": "int64",
    "first": "datetime64[s]",
    "last": "datetime64[s]",
    "node": "str",
    "status": "str",
    "reason": "str",
}


@dataclass(frozen=True, slots=True, eq=False)
class Coverage:
    """How much of what was loaded is on the map.

    - activities = mapped + ignored + unmapped: those that can be used. `beyond_as_of` counts the others beside them:
      they start after their as-of day.
    - outcomes = outcomes_led + outcomes_open + outcomes_ignored + outcomes_no_rule: mapped activities with an outcome.
      It led to an exit; or waits, since the activity is open; or a rule says that it leads to none, or the activity
      was a visit to an exit itself, after which nothing can come; or no rule covers it.
    - visits: what the mapped activities made; one activity can make several.
    - `fed`: the nodes that the loaded sources say something about. Any other shows "no data", never 0.
    """

    activities: int
    mapped: int
    ignored: int
    unmapped: int
    outcomes: int
    outcomes_led: int
    outcomes_open: int
    outcomes_ignored: int
    outcomes_no_rule: int
    visits: int
    beyond_as_of: int
    codes: pd.DataFrame = field(repr=False)
    fed: frozenset[str]


_STATUSES = ("mapped", "ignored", "unmapped")


def codes_table(
    source: Coded,
    code: Coded,
    child: Coded,
    start: "pd.Series[pd.Timestamp]",
    rule: Ints,
    mapped: npt.NDArray[np.bool_],
    service_map: ServiceMap,
    rules: Sequence[Rule],
) -> pd.DataFrame:
    """The table CODES, most frequent first. `rule` is the number of the rule that took each activity, -1 for none."""
    status = Coded(np.where(mapped, 0, np.where(rule >= 0, 1, 2)), _STATUSES)
    columns = [source, code, status]
    group, numbers = combined(columns)
    table = pd.DataFrame(
        {
            name: pd.Series(column.values, dtype="str").take(number).reset_index(drop=True)
            for name, column, number in zip(("source", "code", "status"), columns, numbers, strict=True)
        }
    )
    table["activities"] = np.bincount(group, minlength=len(table))
    once = pd.unique(group * max(len(child.values), 1) + child.number) // max(len(child.values), 1)
    table["children"] = np.bincount(once.astype(np.int64), minlength=len(table))
    times = start.groupby(group)
    table["first"], table["last"] = times.min(), times.max()
    nodes: list[set[str]] = [set() for _ in range(len(table))]
    reasons: list[list[str]] = [[] for _ in range(len(table))]
    for key in np.sort(pd.unique(group * (len(rules) + 1) + rule + 1)):
        place, number = divmod(int(key), len(rules) + 1)
        if number:
            nodes[place].update(rules[number - 1].to)
            reasons[place].append(rules[number - 1].ignore)
    in_order = ["; ".join(sorted(ids, key=service_map.index.__getitem__)) for ids in nodes]
    table["node"] = pd.Series(in_order, dtype="str")
    table["reason"] = pd.Series(["; ".join(dict.fromkeys(filter(None, said))) for said in reasons], dtype="str")
    by = ["activities", "source", "code", "status"]
    table = table.sort_values(by, ascending=[False, True, True, True], ignore_index=True)
    return table[list(CODES)].astype(CODES)


def fed(
    asked: Asked,
    outcome: Coded,
    loaded: Collection[str],
    code_map: CodeMap,
    by_code: RuleChoice,
    by_outcome: RuleChoice,
) -> frozenset[str]:
    """The nodes that what was loaded says something about.

    A rule that names a loaded source feeds its nodes; one that names none does so when its code occurs. A rule that
    asks for an attribute needs a source that records it at all, a rule on outcomes one that records outcomes; one
    that names no source, that such an outcome occurs.
    """
    found: set[str] = set()
    pairs = _distinct([asked.source, asked.code])
    occurring = {number for pair in pairs for number in by_code.fitting(*pair)}
    busy = {pair[0] for pair in pairs}
    sources = {*loaded, *busy}
    recorded = _recorded(asked, code_map)
    for number, rule in enumerate(code_map.rules):
        names = {name for name in sources if by_code.fits_source(number, name)}
        # A source that was loaded and holds nothing says 0 of everything, its attributes included.
        telling = {name for name in names if name not in busy or _told(rule, name, recorded)}
        if telling and (rule.sources or number in occurring):
            found.update(rule.to)

    triples = [triple for triple in _distinct([asked.source, asked.code, outcome]) if triple[2].strip()]
    speaking = {triple[0] for triple in triples}
    said = {
        number
        for name, what, text in triples
        for part in {text, *text.split(";")}
        for number in by_outcome.fitting(name, what, part)
    }
    for number, rule in enumerate(code_map.outcomes):
        names = {name for name in speaking if by_outcome.fits_source(number, name)}
        if any(_told(rule, name, recorded) for name in names) and (rule.sources or number in said):
            found.update(rule.to)
    return frozenset(found)


def _recorded(asked: Asked, code_map: CodeMap) -> dict[str, set[str]]:
    """For each column that a rule's `where` names, the sources that hold anything in it."""
    columns = {column for rule in (*code_map.rules, *code_map.outcomes) for column, _ in rule.where}
    recorded: dict[str, set[str]] = {}
    for name in columns:
        column = asked.column(name)
        if column is not None:
            filled = np.array([bool(value.strip()) for value in column.values], dtype=np.bool_)[column.number]
            recorded[name] = {asked.source.values[number] for number in pd.unique(asked.source.number[filled])}
    return recorded


def _told(rule: Rule, source: str, recorded: dict[str, set[str]]) -> bool:
    """Whether a source holds what a rule's `where` asks for; asking for a blank asks for nothing."""
    return all(
        source in recorded.get(column, ()) or any(matcher(pattern).fullmatch("") for pattern in patterns)
        for column, patterns in rule.where
    )


def _distinct(columns: Sequence[Coded]) -> list[tuple[str, ...]]:
    _, numbers = combined(columns)
    texts = [[column.values[n] for n in number] for column, number in zip(columns, numbers, strict=True)]
    return list(zip(*texts, strict=True))
