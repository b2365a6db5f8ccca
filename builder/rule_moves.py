"""What another code map would change: which activities would go elsewhere, from where to where."""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from builder.code_map import CodeMap, Rule, read_codes, write_codes
from builder.coded import Coded, Ints
from builder.placing import place
from builder.rule_choice import Asked, RuleChoice
from builder.rule_words import goal_words
from builder.service_map import ServiceMap
from builder.team_map import asked_by

# One row for each way on which activities would move.
MOVES: dict[str, str] = {"from": "str", "to": "str", "activities": "int64", "children": "int64"}
NOT_MAPPED, NO_EXIT = "not yet mapped", "no way out"


def rule_moves(
    activities: pd.DataFrame, service_map: ServiceMap, before: CodeMap, after: CodeMap, labels: Mapping[str, str]
) -> pd.DataFrame:
    """The table MOVES, most first: activities by where they go now and would go, in words. `activities` has the columns
    ACTIVITIES. Where only rules on outcomes differ, the ways out that outcomes lead to are compared."""
    child = Coded.of(activities["child"]).number
    if before.rules != after.rules:
        words: dict[str, int] = {NOT_MAPPED: 0}
        now, then = (_goals(activities, one, labels, words) for one in (before, after))
        return _moves(child, now, then, list(words))
    if before.outcomes != after.outcomes:
        exits = pd.concat([_exits(activities, service_map, one, labels) for one in (before, after)])
        numbers, names = pd.factorize(exits)
        return _moves(child, numbers[: len(child)], numbers[len(child) :], [str(name) for name in names])
    return _moves(child[:0], child[:0], child[:0], [])


def checked_rules(code_map: CodeMap, service_map: ServiceMap) -> CodeMap:
    """A code map that was put together here, as it would be read from its file. Raises `Refused` with what is wrong."""
    return read_codes(write_codes(code_map), service_map)


def with_rule(rules: Sequence[Rule], rule: Rule, at: int, instead_of: int | None = None) -> tuple[Rule, ...]:
    """The rules with one more at a position, or with one changed and moved there."""
    left = [one for number, one in enumerate(rules) if number != instead_of]
    at = max(0, min(at, len(left)))
    return (*left[:at], rule, *left[at:])


def _goals(activities: pd.DataFrame, code_map: CodeMap, labels: Mapping[str, str], words: dict[str, int]) -> Ints:
    """Where each activity goes, as a number; `words` gives each goal one, and gains those that are new."""
    seen = asked_by(activities, code_map)
    source, code = (Coded.of(seen[name]) for name in ("source", "code"))
    day = seen["start"].fillna(seen["end"]).to_numpy().astype("datetime64[D]").astype(np.int64)
    chosen = RuleChoice(code_map.rules).choose(Asked(source, code, None, day, seen, np.arange(len(seen))))
    goals = [words.setdefault(goal_words(rule, labels), len(words)) for rule in code_map.rules]
    return np.array([*goals, words[NOT_MAPPED]], dtype=np.int64)[chosen]


def _exits(
    activities: pd.DataFrame, service_map: ServiceMap, code_map: CodeMap, labels: Mapping[str, str]
) -> "pd.Series[str]":
    found = place(activities, service_map, code_map).outcome_exits
    words = found["exit"].map(dict(labels)).groupby(found["activity"]).agg(" and ".join)
    return words.reindex(np.arange(len(activities))).fillna(NO_EXIT).astype("str").reset_index(drop=True)


def _moves(child: Ints, now: Ints, then: Ints, words: Sequence[str]) -> pd.DataFrame:
    other = np.flatnonzero(now != then)
    table = pd.DataFrame({"from": now[other], "to": then[other], "child": child[other]})
    found = table.groupby(["from", "to"])["child"].agg(["size", "nunique"]).reset_index()
    found = found.rename(columns={"size": "activities", "nunique": "children"})
    for name in ("from", "to"):
        found[name] = pd.Series([words[number] for number in found[name]], dtype="str")
    found = found.sort_values(["activities", "from", "to"], ascending=[False, True, True], ignore_index=True)
    return found[list(MOVES)].astype(MOVES)
