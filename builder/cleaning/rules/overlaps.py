"""Rules: what overlaps what, and what is open twice. A new one on the day on which the last ended is none of it."""

import numpy as np

from builder.cleaning.rules.facts import (
    ASSESSMENT,
    CIN_PLAN,
    CP_PLAN,
    EPISODE,
    FAR,
    SECTION_47,
    Bools,
    Facts,
)
from builder.cleaning.rules.spans_of_group import last_end, reach_before, spells

# Two enquiries without any conference are one case only if they begin within 15 working days of each other.
_ENQUIRY_DAYS = 21


def child_protection_plans_overlap(facts: Facts) -> Bools:
    """8940: a child protection plan starts before the child's last one has ended."""
    return _overlapping(facts, CP_PLAN)


def cin_plans_overlap(facts: Facts) -> Bools:
    """4014: a child in need plan starts before the child's last one has ended."""
    return _overlapping(facts, CIN_PLAN)


def cin_episodes_overlap(facts: Facts) -> Bools:
    """8820: an episode of need starts before the child's last one has ended."""
    return _overlapping(facts, EPISODE)


def assessments_overlap(facts: Facts) -> Bools:
    """8863Q: an assessment starts while another of the child goes on."""
    return _overlapping(facts, ASSESSMENT)


def section_47s_overlap(facts: Facts) -> Bools:
    """8890: a section 47 enquiry starts while another of the child goes on (up to its conference)."""
    return _overlapping(facts, SECTION_47)


def child_protection_plans_open_twice(facts: Facts) -> Bools:
    """8935: more than one child protection plan is open."""
    return _open_twice(facts, CP_PLAN)


def cin_plans_open_twice(facts: Facts) -> Bools:
    """4004: more than one child in need plan is open."""
    return _open_twice(facts, CIN_PLAN)


def cin_episodes_open_twice(facts: Facts) -> Bools:
    """8816: more than one episode of need is open."""
    return _open_twice(facts, EPISODE)


def assessments_open_twice(facts: Facts) -> Bools:
    """8896: more than one assessment is open."""
    return _open_twice(facts, ASSESSMENT)


def section_47s_open_twice(facts: Facts) -> Bools:
    """8839: two section 47 enquiries of about the same time, neither with a conference nor marked as needing none."""
    of = spells(facts, facts.of(SECTION_47) & facts.moment & facts.outcome(lambda said: said == ""))
    flagged = np.zeros(len(facts.at), dtype=bool)
    if of.size > 1:
        near = (of.group[1:] == of.group[:-1]) & (of.start[1:] - of.start[:-1] <= _ENQUIRY_DAYS)
        flagged[of.rows[1:][near]] = True
        flagged[of.rows[:-1][near]] = True
    return flagged


def cin_episode_open_not_latest(facts: Facts) -> Bools:
    """8815: an episode of need is open although a later one of the child has started."""
    of = spells(facts, facts.of(EPISODE))
    flagged = np.zeros(len(facts.at), dtype=bool)
    if of.size > 1:
        later = np.append((of.group[1:] == of.group[:-1]), False)
        # The next one of the same day is no later one.
        last_of_group = np.append(np.flatnonzero(of.group[1:] != of.group[:-1]), of.size - 1)
        latest = np.repeat(of.start[last_of_group], np.diff(np.append(-1, last_of_group)))
        flagged[of.rows[later & (of.end == FAR) & (latest > of.start)]] = True
    return flagged


def both_plans_at_once(facts: Facts) -> Bools:
    """4001, 4016: a child in need plan runs while a child protection plan does."""
    need = spells(facts, facts.of(CIN_PLAN) & ~facts.moment & ~facts.estimated)
    protection = spells(facts, facts.of(CP_PLAN) & ~facts.moment)
    flagged = np.zeros(len(facts.at), dtype=bool)
    # Of the protection plans that begin before this one ends, does any end after it began?
    flagged[need.rows] = last_end(protection, need.group, np.maximum(need.end - 1, need.start)) > need.start
    return flagged


def _overlapping(facts: Facts, kind: int) -> Bools:
    of = spells(facts, facts.of(kind) & ~facts.moment & ~facts.estimated)
    flagged = np.zeros(len(facts.at), dtype=bool)
    flagged[of.rows] = of.start < reach_before(of)
    return flagged


def _open_twice(facts: Facts, kind: int) -> Bools:
    rows = np.flatnonzero(facts.of(kind) & facts.open)
    group = facts.group[rows]
    flagged = np.zeros(len(facts.at), dtype=bool)
    if len(rows) > 1:
        same = group[1:] == group[:-1]
        flagged[rows[1:][same]] = True
        flagged[rows[:-1][same]] = True
    return flagged
