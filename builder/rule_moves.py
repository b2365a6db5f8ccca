"""What another code map would change: which activities would go elsewhere, from where to where."""

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from builder.code_map import CodeMap, Rule, read_codes, write_codes
from builder.coded import Coded
from builder.placing import place
from builder.rule_choice import Asked, RuleChoice
from builder.rule_words import goal_words
from builder.service_map import ServiceMap

# One row for each way on which activities would move.
MOVES: dict[str, str] = {"from": "str", "to": "str", "activities": "int64", "children": "int64"}
NOT_MAPPED, NO_EXIT = "not yet mapped", "no way out"


def rule_moves(
    activities: pd.DataFrame, service_map: ServiceMap, before: CodeMap, after: CodeMap, labels: Mapping[str, str]
) -> pd.DataFrame:
    """The table MOVES, most first: activities by where they go now and would go, in words. `activities` has the columns
    ACTIVITIES. Where only rules on outcomes differ, the ways out that outcomes lead to are compared."""
    if before.rules != after.rules:
        codes = [_goals(activities, one.rules, labels) for one in (before, after)]
        return _moves(activities["child"], *codes)
    if before.outcomes != after.outcomes:
        exits = [_exits(activities, service_map, one, labels) for one in (before, after)]
        return _moves(activities["child"], *exits)
    return _moves(activities["child"].head(0), *[pd.Series([], dtype="str")] * 2)


def checked_rules(code_map: CodeMap, service_map: ServiceMap) -> CodeMap:
    """A code map that was put together here, as it would be read from its file. Raises `Refused` with what is wrong."""
    return read_codes(write_codes(code_map), service_map)


def with_rule(rules: Sequence[Rule], rule: Rule, at: int, instead_of: int | None = None) -> tuple[Rule, ...]:
    """The rules with one more at a position, or with one changed and moved there."""
    left = [one for number, one in enumerate(rules) if number != instead_of]
    at = max(0, min(at, len(left)))
    return (*left[:at], rule, *left[at:])


def _goals(activities: pd.DataFrame, rules: Sequence[Rule], labels: Mapping[str, str]) -> "pd.Series[str]":
    began = activities["start"].fillna(activities["end"])
    source, code = (Coded.of(activities[name]) for name in ("source", "code"))
    day = began.to_numpy().astype("datetime64[D]").astype(np.int64)
    chosen = RuleChoice(rules).choose(Asked(source, code, None, day, activities, np.arange(len(activities))))
    words = pd.Series([*(goal_words(rule, labels) for rule in rules), NOT_MAPPED], dtype="str")
    return words.take(chosen % len(words)).reset_index(drop=True)


def _exits(
    activities: pd.DataFrame, service_map: ServiceMap, code_map: CodeMap, labels: Mapping[str, str]
) -> "pd.Series[str]":
    found = place(activities, service_map, code_map).outcome_exits
    words = found["exit"].map(dict(labels)).groupby(found["activity"]).agg(" and ".join)
    return words.reindex(np.arange(len(activities))).fillna(NO_EXIT).astype("str").reset_index(drop=True)


def _moves(child: "pd.Series[str]", now: "pd.Series[str]", then: "pd.Series[str]") -> pd.DataFrame:
    table = pd.DataFrame({"from": now, "to": then, "child": Coded.of(child).number})
    table = table[table["from"] != table["to"]]
    found = table.groupby(["from", "to"])["child"].agg(["size", "nunique"]).reset_index()
    found = found.rename(columns={"size": "activities", "nunique": "children"})
    found = found.sort_values(["activities", "from", "to"], ascending=[False, True, True], ignore_index=True)
    return found[list(MOVES)].astype(MOVES)
