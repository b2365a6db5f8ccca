"""Which rule takes which activity: the first that matches, found for whole columns at once.

Rules are matched once per distinct (source, code, outcome). That gives each a short chain of candidates, in order: all
the rules whose texts fit, up to the first that has no further condition. Only the conditions that differ from activity
to activity (dates, `where`) are then held against the rows, one step of the chain at a time.
"""

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import Rule, has_wildcard, matcher, plain

Ints = npt.NDArray[np.int64]
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


class RuleChoice:
    """The rules of one list (on codes, or on outcomes), ready to be held against activities."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._sources = _Patterns([rule.sources for rule in rules])
        self._codes = _Patterns([rule.codes for rule in rules])
        self._outcomes = _Patterns([rule.outcomes for rule in rules])
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

    def choose(self, rows: pd.DataFrame, outcome: "pd.Series[str] | None" = None) -> Ints:
        """The number of the rule that takes each row, -1 where none does.

        `rows` has source, code, start and the columns that rules look at (team, attr:…); `outcome` its outcomes, where
        the rules are on outcomes.
        """
        found = np.full(len(rows), -1, dtype=np.int64)
        if not self._rules or not len(rows):
            return found
        group, chains = self._chains(rows, outcome)
        longest = max(map(len, chains))
        table = np.full((len(chains), longest + 1), -1, dtype=np.int64)
        for number, chain in enumerate(chains):
            table[number, : len(chain)] = chain
        start = rows["start"].to_numpy().astype("datetime64[D]").astype(np.int64)
        left = np.arange(len(rows))
        for step in range(longest):
            rule = table[group[left], step]
            left, rule = left[rule >= 0], rule[rule >= 0]
            if not len(left):
                break
            fits = (start[left] >= self._first[rule]) & (start[left] <= self._last[rule])
            fits &= self._where(rows, left, self._where_of[rule])
            found[left[fits]] = rule[fits]
            left = left[~fits]
        return found

    def _chains(self, rows: pd.DataFrame, outcome: "pd.Series[str] | None") -> tuple[Ints, list[list[int]]]:
        """A group number for each row, and the chain of each group."""
        columns = [rows["source"], rows["code"], *([] if outcome is None else [outcome])]
        group = np.zeros(len(rows), dtype=np.int64)
        for column in columns:
            number, values = pd.factorize(column)
            group, _ = pd.factorize(group * len(values) + number)
        _, first = np.unique(group, return_index=True)
        texts = [column.to_numpy()[first] for column in columns]
        return group, [self.chain(*found) for found in zip(*texts, strict=True)]

    def _where(self, rows: pd.DataFrame, left: Ints, where: Ints) -> Bools:
        fits = np.ones(len(left), dtype=np.bool_)
        for number in np.unique(where):
            chosen = where == number
            for column, patterns in self._wheres[number]:
                fits[chosen] &= _column_fits(rows, column, patterns, left[chosen])
        return fits


def _column_fits(rows: pd.DataFrame, column: str, patterns: tuple[str, ...], left: Ints) -> Bools:
    name = column if column == "team" else f"attr:{column}"
    if name not in rows:
        # A column that no source has is blank everywhere.
        return np.full(len(left), _fits("", patterns), dtype=np.bool_)
    number, values = pd.factorize(rows[name].to_numpy()[left])
    return np.array([_fits(value, patterns) for value in values], dtype=np.bool_)[number]


def _fits(value: str, patterns: tuple[str, ...]) -> bool:
    return any(matcher(pattern).fullmatch(plain(value)) for pattern in patterns)


def _day(rule: Rule, end: str, default: int) -> int:
    value = getattr(rule, end)
    return default if value is None else int(np.datetime64(value, "D").astype(np.int64))
