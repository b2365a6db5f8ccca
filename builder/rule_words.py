"""A rule in words that an analyst reads: "Annex A 4, code Assessment, from 1 April 2024"."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date

from builder.code_map import Rule, TeamRule
from builder.code_rows import BLANK, looks
from builder.service_map import ServiceMap

# So many texts of one condition are named; the rest is counted.
_MOST = 4


def when_words(rule: Rule, *, outcome: bool = False) -> str:
    """The conditions of a rule: "Annex A 4, code Assessment, from 1 April 2024, where team is North"."""
    parts = [_any_of(rule.sources, "Any source")]
    if rule.codes or not outcome:
        parts.append(f"code {_any_of(rule.codes, '')}" if rule.codes else "any code")
    if outcome:
        parts.append(f"outcome {_any_of(rule.outcomes, '')}" if rule.outcomes else "any outcome")
    if days := days_words(rule.first, rule.last):
        parts.append(days)
    parts += [f"where {column} is {_any_of(values, '')}" for column, values in rule.where]
    return ", ".join(parts)


def goal_words(rule: Rule, labels: Mapping[str, str]) -> str:
    """Where a rule leads: labels of places, or "left out: reason"."""
    if rule.to:
        return " and ".join(labels.get(node, node) for node in rule.to)
    return f"left out: {rule.ignore}" if rule.ignore else "nowhere"


def rule_words(rule: Rule, labels: Mapping[str, str], *, outcome: bool = False) -> str:
    """A whole rule: "Annex A 4, code Assessment → Assessment"."""
    return f"{when_words(rule, outcome=outcome)} → {goal_words(rule, labels)}"


def team_words(rule: TeamRule) -> str:
    """What a rule on teams says: "Children in need, North (to 31 March 2024)"."""
    said = ", ".join(filter(None, (rule.service, rule.locality)))
    days = days_words(rule.first, rule.last)
    return f"{said} ({days})" if days else said


def days_words(first: date | None, last: date | None) -> str:
    """ "from 1 April 2024 to 31 March 2025"; "" where neither is given."""
    ends = (("from", first), ("to", last))
    return " ".join(f"{word} {day_words(day)}" for word, day in ends if day)


def day_words(day: date) -> str:
    """A date as 5 March 2024."""
    return f"{day.day} {day:%B %Y}"


def unique_labels(service_map: ServiceMap, reserved: Sequence[str] = ()) -> dict[str, str]:
    """For each node id its label, with the id behind it where several labels, or one of the reserved, look alike."""
    with_id = {node.id: f"{node.label} ({node.id})" for node in service_map.nodes}
    # What looks like words of other meaning, or like a label with its id, gets its id too.
    taken = Counter([*map(looks, (BLANK, *reserved)), *map(looks, with_id.values())])
    taken.update(looks(node.label) for node in service_map.nodes)
    return {node.id: with_id[node.id] if taken[looks(node.label)] > 1 else node.label for node in service_map.nodes}


def _any_of(texts: Sequence[str], none: str) -> str:
    if not texts:
        return none
    named = [text.strip() or "(blank)" for text in texts[:_MOST]]
    more = len(texts) - len(named)
    if more:
        return f"{', '.join(named)} or {more:,} more"
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} or {named[-1]}"
