"""All rules of date logic, run over a project's activities: which activity each one flags."""

from collections.abc import Callable
from types import MappingProxyType

import numpy as np
import pandas as pd

from builder.cleaning.rules import lengths, order, overlaps
from builder.cleaning.rules.facts import Bools, Facts, facts

# The rule behind each code. What it checks and the number of DfE's check stand with the rule, the words in
# `builder.wording.date_logic`.
RULES: MappingProxyType[str, Callable[[Facts], Bools]] = MappingProxyType(
    {
        "activity-before-referral": order.activity_before_referral,
        "activity-after-closure": order.activity_after_closure,
        "activity-on-referral-nfa": order.activity_on_referral_without_action,
        "activity-on-case-closed-after-assessment": order.activity_on_case_closed_after_assessment,
        "closed-case-open-assessment": order.closed_case_with_open_assessment,
        "closed-case-open-section-47": order.closed_case_with_open_section_47,
        "activity-after-death": order.after_death,
        "referral-long-before-birth": order.referral_long_before_birth,
        "plan-not-at-conference": order.plan_not_at_conference,
        "cp-plans-overlap": overlaps.child_protection_plans_overlap,
        "cp-plans-open-twice": overlaps.child_protection_plans_open_twice,
        "cin-plans-overlap": overlaps.cin_plans_overlap,
        "cin-plans-open-twice": overlaps.cin_plans_open_twice,
        "cin-episodes-overlap": overlaps.cin_episodes_overlap,
        "cin-episodes-open-twice": overlaps.cin_episodes_open_twice,
        "cin-episode-open-not-latest": overlaps.cin_episode_open_not_latest,
        "assessments-overlap": overlaps.assessments_overlap,
        "assessments-open-twice": overlaps.assessments_open_twice,
        "section-47s-overlap": overlaps.section_47s_overlap,
        "section-47s-open-twice": overlaps.section_47s_open_twice,
        "both-plans-at-once": overlaps.both_plans_at_once,
        "cp-plan-of-one-day": lengths.child_protection_plan_of_one_day,
        "cin-plan-of-one-day": lengths.cin_plan_of_one_day,
        "assessment-open-too-long": lengths.assessment_open_too_long,
        "section-47-without-conference": lengths.section_47_without_conference,
        "over-25": lengths.over_25,
    }
)


def broken_rules(
    activities: pd.DataFrame, born: pd.Series | None = None, died: pd.Series | None = None
) -> dict[str, np.ndarray]:
    """The activities (positions, ascending) that each rule flags; rules that flag none are left out.

    `activities` has the columns of ACTIVITIES; `born` and `died` are dates by child.
    """
    if not len(activities):
        return {}
    known = facts(activities, born, died)
    found: dict[str, np.ndarray] = {}
    for code, rule in RULES.items():
        flagged = known.at[rule(known)]
        if len(flagged):
            found[code] = np.sort(flagged)
    return found
