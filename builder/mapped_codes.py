"""Which codes lead to each place of a map, in words: what a person is told who is about to delete the place."""

from collections.abc import Iterator
from datetime import date
from typing import TypedDict

from builder.code_map import CodeMap, Rule


class Mapped(TypedDict):
    """`codes`: what leads to a place, in words. `asExit`: whether an outcome does so, as a way out."""

    codes: list[str]
    asExit: bool


def mapped_codes(code_map: CodeMap) -> dict[str, Mapped]:
    """For each node id that a rule leads to, what does; places that no rule leads to are left out."""
    named: dict[str, dict[str, None]] = {}
    for rule in (*code_map.rules, *code_map.outcomes):
        for node in rule.to:
            named.setdefault(node, {}).update(dict.fromkeys(rule_words(rule)))
    ways_out = {node for rule in code_map.outcomes for node in rule.to}
    return {node: Mapped(codes=list(words), asExit=node in ways_out) for node, words in named.items()}


def rule_words(rule: Rule) -> Iterator[str]:
    """One text for each code (and outcome) of a rule: "Annex A 4: Assessment (from 1 April 2024)"."""
    source = f"{' or '.join(rule.sources)}: " if rule.sources else ""
    conditions = [
        *([f"from {_day(rule.first)}"] if rule.first else []),
        *([f"to {_day(rule.last)}"] if rule.last else []),
        *(f"{column}: {' or '.join(value or 'blank' for value in values)}" for column, values in rule.where),
    ]
    only = f" ({'; '.join(conditions)})" if conditions else ""
    for code in rule.codes or ("any code",):
        if not rule.outcomes:
            yield f"{source}{code or 'no code'}{only}"
        for outcome in rule.outcomes:
            what = f"{code or 'no code'}, outcome" if rule.codes else "outcome"
            yield f"{source}{what} {outcome or 'blank'}{only}"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
