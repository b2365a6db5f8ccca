"""Rules: what lasted too long or too short, and children who are too old."""

import numpy as np

from builder.cleaning.rules.facts import (
    ASSESSMENT,
    CIN_PLAN,
    CONFERENCE,
    CP_PLAN,
    SECTION_47,
    Bools,
    Facts,
    Ints,
    dates_of_days,
)
from builder.cleaning.rules.spans_of_group import next_start, spells
from builder.cleaning.rules.working_days import working_days

_ASSESSMENT_DAYS = 45
_CONFERENCE_DAYS = 15
_OLDEST = 25
# A conference that comes this long after an enquiry, in days, is that enquiry's.
_FOLLOWS = 45


def child_protection_plan_of_one_day(facts: Facts) -> Bools:
    """8840: a child protection plan starts and ends on one day."""
    return np.asarray(facts.of(CP_PLAN) & ~facts.moment & (facts.start == facts.end))


def cin_plan_of_one_day(facts: Facts) -> Bools:
    """4012Q: a child in need plan starts and ends on one day (to be asked about only)."""
    return np.asarray(facts.of(CIN_PLAN) & ~facts.moment & ~facts.estimated & (facts.start == facts.end))


def assessment_open_too_long(facts: Facts) -> Bools:
    """8670Q: an assessment is open more than 45 working days after it started."""
    return _older_than(facts, facts.of(ASSESSMENT) & facts.open, _ASSESSMENT_DAYS)


def section_47_without_conference(facts: Facts) -> Bools:
    """8675Q: more than 15 working days after a section 47 enquiry there is neither a conference nor a word that none is
    needed."""
    chosen = facts.of(SECTION_47) & facts.moment & facts.outcome(lambda said: said == "")
    late = np.flatnonzero(_older_than(facts, chosen, _CONFERENCE_DAYS))
    meeting = next_start(spells(facts, facts.of(CONFERENCE)), facts.group[late], facts.start[late] - 1)
    flagged = np.zeros(len(facts.at), dtype=bool)
    flagged[late[meeting - facts.start[late] > _FOLLOWS]] = True
    return flagged


def over_25(facts: Facts) -> Bools:
    """8775Q: something starts when the person is 25 or older."""
    return facts.age >= _OLDEST


def _older_than(facts: Facts, chosen: Bools, days: int) -> Bools:
    rows: Ints = np.flatnonzero(chosen & (facts.as_of > 0))
    flagged = np.zeros(len(facts.at), dtype=bool)
    if len(rows):
        passed = working_days(dates_of_days(facts.start[rows]), dates_of_days(facts.as_of[rows]))
        flagged[rows[passed > days]] = True
    return flagged
