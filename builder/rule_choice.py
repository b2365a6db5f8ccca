"""Which rule takes which activity: the first that matches, found for whole columns at once.

Rules are matched once per distinct (source, code, outcome). That gives each a short chain of candidates, in order: all
the rules whose texts fit, up to the first that has no further condition. Only the conditions that differ from activity
to activity (dates, `where`) are then held against the rows, one step of the chain at a time.
"""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import Rule, has_wildcard, matcher, plain
from builder.coded import Coded, Ints, combined

Bools = npt.NDArray[np.bool_]
_NO_DAY = np.iinfo(np.int64)


class _Patterns:
    """Finds the rules whose patterns of one kind (codes, say) fit a text, without trying each of thousands."""

    def __init__(self, patterns: Sequence[tuple[str, ...]]) -> None:
        self.any = frozenset(number for number, texts in enumerate(patterns) if not texts or "*" in texts)
        self._exact: dict[str, list[int]] = defaultdict(list)
        # Patterns with wildcards by the text in front of the first one: a code is looked up by each of its beginnings.
        self._starting: dict[str, list[tuple[int, str]]] = defaultdict(list)
        self._known: dict[str, frozenset[int]] = {}
        for number, texts in enumerate(patterns):
            for text in map(plain, texts if number not in self.any else ()):
                if has_wildcard(text):
                    front = text[: min(text.find(sign) for sign in "*?" if sign in text)]
                    self._starting[front].append((number, text))
                else:
                    self._exact[text].append(number)
        self.names_any = bool(self._exact or self._starting)
        self._longest = max(map(len, self._starting), default=-1)
        self._compiled = {text: matcher(text) for entries in self._starting.values() for _, text in entries}

    def named(self, value: str) -> frozenset[int]:
        """The numbers of the rules that name this text, beside those in `any`."""
        value = plain(value)
        if value not in self._known:
            found = set(self._exact.get(value, ()))
            for length in range(min(len(value), self._longest) + 1):
                for number, text in self._starting.get(value[:length], ()):
                    if number not in found and self._compiled[text].fullmatch(value):
                        found.add(number)
            self._known[value] = frozenset(found)
        return self._known[value]


@dataclass(frozen=True, slots=True, eq=False)
class Asked:
    """The rows that rules are held against: `day` is the start in days since 1970; `outcome` only for rules on those.

    `activities` and `at` (positions in it) serve the columns that a rule's `where` names: team, attr:…
    """

    source: Coded
    code: Coded
    outcome: Coded | None
    day: Ints
    activities: pd.DataFrame
    at: Ints
    coded: dict[str, Coded] = field(default_factory=dict)

    def take(self, at: Ints, outcome: Coded | None) -> "Asked":
        """The rows at these positions, with these outcomes."""
        coded = {name: column.take(at) for name, column in self.coded.items()}
        return Asked(
            self.source.take(at), self.code.take(at), outcome, self.day[at], self.activities, self.at[at], coded
        )

    def column(self, name: str) -> Coded | None:
        """The column that `where` calls by this name; None where there is none."""
        name = name if name == "team" else f"attr:{name}"
        if name not in self.activities:
            return None
        if name not in self.coded:
            self.coded[name] = Coded.of(self.activities[name]).take(self.at)
        return self.coded[name]


class RuleChoice:
    """The rules of one list (on codes, or on outcomes), ready to be held against activities."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._sources = _Patterns([rule.sources for rule in rules])
        self._codes = _Patterns([rule.codes for rule in rules])
        self._outcomes = _Patterns([rule.outcomes for rule in rules])
        self._fitting: dict[tuple[str, str, str], list[int]] = {}
        self._bounded = [bool(rule.first or rule.last or rule.where) for rule in rules]
        self._first = np.array([_day(rule, "first", _NO_DAY.min) for rule in rules], dtype=np.int64)
        self._last = np.array([_day(rule, "last", _NO_DAY.max) for rule in rules], dtype=np.int64)
        wheres = list(dict.fromkeys(rule.where for rule in rules))
        self._wheres = wheres
        self._where_of = np.array([wheres.index(rule.where) for rule in rules], dtype=np.int64)

    def fits_source(self, number: int, source: str) -> bool:
        """Whether the rule of this number can take activities of a source."""
        return number in self._sources.any or number in self._sources.named(source)

    def fitting(self, source: str, code: str, outcome: str = "") -> list[int]:
        """The numbers of all rules whose texts fit, in order."""
        # Where no rule names a source, say, all sources are alike: thousands of codes then ask the same few questions.
        key = (
            source if self._sources.names_any else "",
            code if self._codes.names_any else "",
            outcome if self._outcomes.names_any else "",
        )
        known = self._fitting.get(key)
        if known is None:
            known = self._fitting[key] = self._fit(*key)
        return known

    def _fit(self, source: str, code: str, outcome: str) -> list[int]:
        kinds = ((self._sources, source), (self._codes, code), (self._outcomes, outcome))
        sets = [(patterns.named(text), patterns.any) for patterns, text in kinds]
        # Start from the kind that leaves fewest, so that thousands of rules that say "any source" cost nothing.
        sets.sort(key=lambda pair: len(pair[0]) + len(pair[1]))
        (named, free), *others = sets
        return sorted(
            number for number in (*named, *free) if all(number in one or number in other for one, other in others)
        )

    def chain(self, source: str, code: str, outcome: str = "") -> list[int]:
        """The numbers of the rules that may take such an activity, in order, up to the first that takes all of them."""
        chain: list[int] = []
        for number in self.fitting(source, code, outcome):
            chain.append(number)
            if not self._bounded[number]:
                break
        return chain

    def choose(self, asked: Asked) -> Ints:
        """The number of the rule that takes each row, -1 where none does."""
        found = np.full(len(asked.day), -1, dtype=np.int64)
        if not self._rules or not len(found):
            return found
        group, chains = self._chains(asked)
        longest = max(map(len, chains))
        table = np.full((len(chains), longest + 1), -1, dtype=np.int64)
        for number, chain in enumerate(chains):
            table[number, : len(chain)] = chain
        left = np.arange(len(found))
        for step in range(longest):
            rule = table[group[left], step]
            left, rule = left[rule >= 0], rule[rule >= 0]
            if not len(left):
                break
            fits = (asked.day[left] >= self._first[rule]) & (asked.day[left] <= self._last[rule])
            fits &= self._where(asked, left, self._where_of[rule])
            found[left[fits]] = rule[fits]
            left = left[~fits]
        return found

    def holds(self, number: int, asked: Asked, at: Ints) -> Bools:
        """Whether the dates and columns that a rule asks for hold in the rows at these positions."""
        fits = (asked.day[at] >= self._first[number]) & (asked.day[at] <= self._last[number])
        return np.asarray(fits & self._where(asked, at, np.full(len(at), self._where_of[number])), dtype=np.bool_)

    def _chains(self, asked: Asked) -> tuple[Ints, list[list[int]]]:
        """A group number for each row, and the chain of each group."""
        columns = [asked.source, asked.code, *([] if asked.outcome is None else [asked.outcome])]
        group, numbers = combined(columns)
        texts = [[column.values[n] for n in number] for column, number in zip(columns, numbers, strict=True)]
        return group, [self.chain(*found) for found in zip(*texts, strict=True)]

    def _where(self, asked: Asked, left: Ints, where: Ints) -> Bools:
        fits = np.ones(len(left), dtype=np.bool_)
        for number in pd.unique(where):
            chosen = where == number
            for column, patterns in self._wheres[number]:
                fits[chosen] &= _column_fits(asked, column, patterns, left[chosen])
        return fits


def _column_fits(asked: Asked, column: str, patterns: tuple[str, ...], left: Ints) -> Bools:
    coded = asked.column(column)
    if coded is None:
        # A column that no source has is blank everywhere.
        return np.full(len(left), _fits("", patterns), dtype=np.bool_)
    return np.array([_fits(value, patterns) for value in coded.values], dtype=np.bool_)[coded.number[left]]


def _fits(value: str, patterns: tuple[str, ...]) -> bool:
    return any(matcher(pattern).fullmatch(plain(value)) for pattern in patterns)


def _day(rule: Rule, end: str, default: int) -> int:
    value = getattr(rule, end)
    return default if value is None else int(np.datetime64(value, "D").astype(np.int64))
