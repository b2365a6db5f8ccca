"""What became of every activity, in numbers that add up: `Coverage`."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import CodeMap, Rule
from builder.coded import Coded, Ints, combined
from builder.rule_choice import RuleChoice
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
    source: Coded,
    code: Coded,
    outcome: Coded,
    loaded: Collection[str],
    code_map: CodeMap,
    by_code: RuleChoice,
    by_outcome: RuleChoice,
) -> frozenset[str]:
    """The nodes that what was loaded says something about.

    A rule that names a loaded source feeds its nodes; one that names none does so when its code occurs. A rule on
    outcomes that names a loaded source feeds its exits when that source records outcomes at all; one that names none,
    when such an outcome occurs.
    """
    found: set[str] = set()
    pairs = _distinct([source, code])
    occurring = {number for pair in pairs for number in by_code.fitting(*pair)}
    sources = {*loaded, *(pair[0] for pair in pairs)}
    for number, rule in enumerate(code_map.rules):
        if any(by_code.fits_source(number, name) for name in sources) if rule.sources else number in occurring:
            found.update(rule.to)

    triples = [triple for triple in _distinct([source, code, outcome]) if triple[2].strip()]
    telling = {triple[0] for triple in triples}
    said = {
        number
        for name, what, text in triples
        for part in {text, *text.split(";")}
        for number in by_outcome.fitting(name, what, part)
    }
    for number, rule in enumerate(code_map.outcomes):
        if any(by_outcome.fits_source(number, name) for name in telling) if rule.sources else number in said:
            found.update(rule.to)
    return frozenset(found)


def _distinct(columns: Sequence[Coded]) -> list[tuple[str, ...]]:
    _, numbers = combined(columns)
    texts = [[column.values[n] for n in number] for column, number in zip(columns, numbers, strict=True)]
    return list(zip(*texts, strict=True))
