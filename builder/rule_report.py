"""What each rule of a code map does to the loaded data: how much it decides, and what an earlier rule takes from it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import CodeMap, Rule
from builder.coded import Coded, Ints, combined, each
from builder.rule_choice import Asked, RuleChoice
from builder.service_map import ServiceMap
from builder.team_map import asked_by

RuleKind = Literal["rules", "outcomes"]
# decides: it takes something; hidden: all that fits it is taken by earlier rules; nothing: nothing loaded fits it;
# not loaded: it names sources of which none is loaded.
State = Literal["decides", "hidden", "nothing", "not loaded"]
# A rule that has decided nothing for so long before the last day of the data is quiet.
QUIET = timedelta(days=365)
_Days = npt.NDArray[np.datetime64]


@dataclass(frozen=True, slots=True)
class RuleUse:
    """What one rule does. `decides` activities of `children`, which began from `first` to `last`; `fits`: how many it
    would take if it stood first (of outcomes, whole ones and parts); `hidden`: (number of an earlier rule, how many
    that one takes of them), most first."""

    decides: int = 0
    children: int = 0
    first: date | None = None
    last: date | None = None
    fits: int = 0
    hidden: tuple[tuple[int, int], ...] = ()
    state: State = "nothing"

    @property
    def taken_before(self) -> int:
        """How many activities that fit it are taken by earlier rules."""
        return sum(count for _, count in self.hidden)

    def quiet(self, until: date | None) -> bool:
        """Whether it has decided nothing for a year, though it did before."""
        return bool(self.last and until and until - self.last > QUIET)


@dataclass(frozen=True, slots=True)
class RuleReport:
    """What all rules of one kind do, in their order; `activities` there are to decide on, of which `decided` are, and
    the days on which they began."""

    uses: tuple[RuleUse, ...]
    activities: int
    decided: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True, eq=False)
class _Units:
    """What rules are held against: texts and days, the activity and the child that each is of."""

    asked: Asked
    activity: Ints
    child: Ints
    day: _Days


def rule_report(
    activities: pd.DataFrame,
    service_map: ServiceMap,
    code_map: CodeMap,
    kind: RuleKind,
    loaded: Collection[str] = (),
) -> RuleReport:
    """What the rules on codes, or those on outcomes, do. `activities` has the columns ACTIVITIES; those planned for
    after their as-of day do not count. `loaded` names sources that were loaded, also those without activities.

    An outcome counts whole, and where no rule takes it whole by its parts between ";" (`builder.ways_out`), open
    activities too.
    """
    units = _usable(asked_by(activities, code_map))
    by_code = RuleChoice(code_map.rules)
    sources = {*loaded, *units.asked.source.values}
    if kind == "rules":
        return _report(by_code, code_map.rules, units, sources)
    inside = [any(service_map.node(to).kind != "exit" for to in rule.to) for rule in code_map.rules]
    asks = np.array([*inside, False], dtype=np.bool_)[by_code.choose(units.asked)]
    choice = RuleChoice(code_map.outcomes)
    return _report(choice, code_map.outcomes, _outcomes(activities, units, asks, choice, code_map), sources)


def _usable(activities: pd.DataFrame) -> _Units:
    began = activities["start"].fillna(activities["end"])
    at = np.flatnonzero((began.notna() & ~(began.dt.normalize() > activities["as_of"].dt.normalize())).to_numpy())
    day = began.to_numpy()[at].astype("datetime64[D]")
    source, code = (Coded.of(activities[name]).take(at) for name in ("source", "code"))
    asked = Asked(source, code, None, day.astype(np.int64), activities, at)
    return _Units(asked, at, Coded.of(activities["child"]).number[at], day)


def _outcomes(
    activities: pd.DataFrame, units: _Units, asks: npt.NDArray[np.bool_], choice: RuleChoice, code_map: CodeMap
) -> _Units:
    """Each outcome as a whole, and the parts of those that no rule takes whole."""
    outcome = Coded.of(activities["outcome"]).take(units.activity)
    filled = np.array([bool(text.strip()) for text in outcome.values], dtype=np.bool_)[outcome.number]
    at = np.flatnonzero(asks & filled)
    whole = choice.choose(units.asked.take(at, outcome.take(at)))
    of_a_part = [not rule.to and any(set("*?") & set(text) for text in rule.outcomes) for rule in code_map.outcomes]
    left = at[np.array([*of_a_part, True], dtype=np.bool_)[whole]]
    texts = [[part for part in value.split(";") if part.strip()] if ";" in value else [] for value in outcome.values]
    names = tuple(dict.fromkeys([*outcome.values, *(part for parts in texts for part in parts)]))
    number = {name: place for place, name in enumerate(names)}
    row, part = each([[number[name] for name in parts] for parts in texts], outcome.number[left])
    as_whole = np.array([number[name] for name in outcome.values], dtype=np.int64)
    every = np.concatenate([at, left[row]])
    texts_of = Coded(np.concatenate([as_whole[outcome.number[at]], part]), names)
    asked = units.asked.take(every, texts_of)
    return _Units(asked, units.activity[every], units.child[every], units.day[every])


def _report(choice: RuleChoice, rules: Sequence[Rule], units: _Units, sources: Collection[str]) -> RuleReport:
    size = len(rules)
    chosen = choice.choose(units.asked)
    taken = pd.DataFrame(
        {"rule": chosen, "activity": units.activity, "child": units.child, "day": units.day}
    ).drop_duplicates(["rule", "activity"])
    decided = taken[taken["rule"] >= 0]
    by_rule = decided.groupby("rule")
    counts, days = by_rule.size(), by_rule["day"].agg(["min", "max"])
    children = decided.drop_duplicates(["rule", "child"])["rule"].value_counts()
    fits, hidden = _hidden(choice, rules, units.asked, chosen)
    uses = []
    for number in range(size):
        known = number in counts.index
        loaded = not rules[number].sources or any(choice.fits_source(number, source) for source in sources)
        state: State = "not loaded" if not loaded else "nothing" if not fits[number] else "hidden"
        uses.append(
            RuleUse(
                decides=int(counts[number]) if known else 0,
                children=int(children[number]) if known else 0,
                first=days["min"][number].date() if known else None,
                last=days["max"][number].date() if known else None,
                fits=int(fits[number]),
                hidden=tuple(sorted(hidden[number].items(), key=lambda pair: (-pair[1], pair[0]))),
                state="decides" if known else state,
            )
        )
    whole = taken["activity"].nunique()
    first, last = (units.day.min().item(), units.day.max().item()) if len(units.day) else (None, None)
    return RuleReport(tuple(uses), int(whole), int(decided["activity"].nunique()), first, last)


def _hidden(choice: RuleChoice, rules: Sequence[Rule], asked: Asked, chosen: Ints) -> tuple[Ints, list[dict[int, int]]]:
    """For each rule how many rows fit it, and which earlier rules take how many of them.

    Rules without dates or columns fit all rows of the same texts alike, so that rows are counted by what took them;
    only the others are held against their rows one rule at a time.
    """
    fits = np.zeros(len(rules), dtype=np.int64)
    hidden: list[dict[int, int]] = [{} for _ in rules]
    if not len(chosen) or not rules:
        return fits, hidden
    columns = [asked.source, asked.code, *([] if asked.outcome is None else [asked.outcome])]
    group, numbers = combined(columns)
    texts = [[column.values[n] for n in number] for column, number in zip(columns, numbers, strict=True)]
    takers: dict[int, list[tuple[int, int]]] = {}
    for key, count in zip(*np.unique(group * (len(rules) + 1) + chosen + 1, return_counts=True), strict=True):
        of_group, taker = divmod(int(key), len(rules) + 1)
        takers.setdefault(of_group, []).append((taker - 1, int(count)))
    in_order = np.argsort(group, kind="stable")
    begins = np.searchsorted(group[in_order], np.arange(len(texts[0]) + 1))
    bounded: dict[int, list[int]] = {}
    for number, names in enumerate(zip(*texts, strict=True)):
        for rule in choice.fitting(*names):
            if rules[rule].first or rules[rule].last or rules[rule].where:
                bounded.setdefault(rule, []).append(number)
                continue
            for taker, count in takers[number]:
                fits[rule] += count
                if taker != rule:
                    hidden[rule][taker] = hidden[rule].get(taker, 0) + count
    for rule, groups in bounded.items():
        rows = np.concatenate([in_order[begins[number] : begins[number + 1]] for number in groups])
        rows = rows[choice.holds(rule, asked, rows)]
        fits[rule] = len(rows)
        for taker, count in zip(*np.unique(chosen[rows], return_counts=True), strict=True):
            if taker != rule:
                hidden[rule][int(taker)] = int(count)
    return fits, hidden
