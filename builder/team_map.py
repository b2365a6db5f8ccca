"""Teams: the service and the locality that the code map gives each team, for activities and for children."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from builder.code_map import CodeMap, Rule, TeamRule
from builder.coded import Coded, Ints
from builder.rule_choice import Asked, RuleChoice

# What a team belongs to: fields of a rule on teams, and attributes of activities and children.
OF_TEAMS = ("service", "locality")


def with_teams(activities: pd.DataFrame, rules: Sequence[TeamRule]) -> pd.DataFrame:
    """The activities (ACTIVITIES) with `attr:service` and `attr:locality` (str), "" where no rule says it.

    Where a source has such a column of its own, its values stay wherever no rule says otherwise. Without rules nothing
    is added.
    """
    if not rules:
        return activities
    return _told(activities, choose_teams(activities, rules), rules)


def asked_by(activities: pd.DataFrame, code_map: CodeMap) -> pd.DataFrame:
    """The activities as rules see them: with service and locality where a rule on codes or outcomes asks for one."""
    if any(column in OF_TEAMS for rule in (*code_map.rules, *code_map.outcomes) for column, _ in rule.where):
        return with_teams(activities, code_map.teams)
    return activities


def choose_teams(activities: pd.DataFrame, rules: Sequence[TeamRule]) -> Ints:
    """The number of the rule that takes each activity's team on the day when it started, -1 where none does.

    `activities` needs the columns team, start and end; one without a start counts by its end.
    """
    began = activities["start"].fillna(activities["end"])
    return chosen_on(activities["team"], began, rules)


def chosen_on(team: "pd.Series[str]", day: "pd.Series[pd.Timestamp]", rules: Sequence[TeamRule]) -> Ints:
    """The number of the rule that takes each of these teams on this day, -1 where none does."""
    coded = Coded.of(team)
    anything = Coded(np.zeros(len(team), dtype=np.int64), ("",))
    days = day.to_numpy().astype("datetime64[D]").astype(np.int64)
    asked = Asked(anything, coded, None, days, pd.DataFrame(), np.arange(len(team)))
    # A team's spelling stands where a code stands in a rule.
    return RuleChoice([Rule(codes=rule.teams, first=rule.first, last=rule.last) for rule in rules]).choose(asked)


def children_with_teams(children: pd.DataFrame, activities: pd.DataFrame, rules: Sequence[TeamRule]) -> pd.DataFrame:
    """The children (CHILDREN and `attr:…`) with `attr:service` and `attr:locality` of their latest known team.

    That is `attr:team`, else the team of the latest activity that names one. It counts on the day when the child's
    latest activity with that team began; where no activity has it, on the latest as-of day.
    """
    if not rules or not len(children):
        return children
    named = activities.loc[activities["team"] != "", ["child", "team", "start", "end"]]
    named = named.assign(day=named["start"].fillna(named["end"])).sort_values("day", kind="stable", na_position="first")
    latest = named.drop_duplicates("child", keep="last").set_index("child")["team"]
    known = latest.reindex(children["child"]).fillna("").astype("str").set_axis(children.index)
    if "attr:team" in children:
        stated = children["attr:team"].fillna("").astype("str")
        known = stated.mask(stated == "", known)
    days = named.drop_duplicates(["child", "team"], keep="last")[["child", "team", "day"]]
    asked = pd.DataFrame({"child": children["child"].to_numpy(), "team": known.to_numpy()})
    day = asked.merge(days, on=["child", "team"], how="left")["day"].fillna(activities["as_of"].max())
    return _told(children, chosen_on(known, day, rules), rules)


def _told(table: pd.DataFrame, chosen: Ints, rules: Sequence[TeamRule]) -> pd.DataFrame:
    """The table with what the chosen rules (-1: none) say, beside what stands there already."""
    added = {}
    for name in OF_TEAMS:
        words = pd.Series([*(getattr(rule, name) for rule in rules), ""], dtype="str")
        said = words.take(chosen % len(words)).set_axis(table.index)
        if (own := f"attr:{name}") in table:
            said = said.mask(said == "", table[own].fillna("").astype("str"))
        added[f"attr:{name}"] = said
    return table.assign(**added)
