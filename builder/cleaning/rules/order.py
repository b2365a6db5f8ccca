"""Rules: what came before or after what it must not.

In the census everything is part of a case that a referral opened. Annex A's lists hold six months of referrals, so that
what it tells is compared only with a referral of the next month, and a case of which nobody knows the beginning is let
be.
"""

import numpy as np

from builder.cleaning.rules.facts import (
    ASSESSMENT,
    CIN_PLAN,
    CONFERENCE,
    CP_PLAN,
    EPISODE,
    FAR,
    REFERRAL,
    SECTION_47,
    Bools,
    Facts,
    Ints,
)
from builder.cleaning.rules.spans_of_group import Spells, last_by, last_end, last_start, next_start, spells

# What belongs to a case.
_OF_A_CASE = (ASSESSMENT, SECTION_47, CONFERENCE, CIN_PLAN, CP_PLAN)
# A referral that comes within so many days after an activity is the one that it seems to follow.
_SOON = 31
# A referral this long before may have opened the case that an activity is part of.
_A_YEAR = 365
# After a referral that led to nothing, what starts within so many days seems to be part of it.
_AFTER_NFA = 45
# 40 weeks.
_PREGNANCY = 280
# Domain.md 1.3: a plan that starts within 45 days of a conference comes from it.
_PLAN_FOLLOWS, _PLAN_BEFORE = 45, 15


def activity_before_referral(facts: Facts) -> Bools:
    """1103 to 1105, 2889: an activity starts before the referral of its case."""
    rows, episodes, referrals = _case_parts(facts)
    group, day = facts.group[rows], facts.start[rows]
    opens = np.minimum(next_start(referrals, group, day), next_start(episodes, group, day))
    near = np.where(facts.census[rows], FAR - 1 - day, _SOON)
    closed = last_end(episodes, group, day)
    # Between two cases it belongs to the nearer one.
    nearer = (closed < 0) | (opens - day <= day - closed)
    referred = last_start(referrals, group, day)
    unopened = (referred < 0) | (day - referred > _A_YEAR) | ((closed >= referred) & (closed >= 0))
    found = ~_covered(episodes, group, day) & (opens < FAR) & (opens - day <= near) & nearer & unopened
    return _flags(facts, rows[found])


def activity_after_closure(facts: Facts) -> Bools:
    """8565: an activity starts after its case was closed, and no new referral opened another."""
    rows, episodes, referrals = _case_parts(facts)
    group, day = facts.group[rows], facts.start[rows]
    closed = last_end(episodes, group, day)
    referred = last_start(referrals, group, day)
    found = (closed >= 0) & (closed < day) & (referred <= closed) & ~activity_before_referral(facts)[rows]
    return _flags(facts, rows[found])


def activity_on_referral_without_action(facts: Facts) -> Bools:
    """8831: an activity belongs to a referral that is marked as needing no further action."""
    rows, episodes, _ = _case_parts(facts)
    nothing = facts.of(REFERRAL) & facts.outcome(
        lambda said: said.str.startswith("referral nfa? = yes") | said.isin(["nfa", "no further action"])
    )
    group, day = facts.group[rows], facts.start[rows]
    refused = last_start(spells(facts, nothing), group, day)
    # Another referral of the same day or later may have opened the case.
    other = last_start(spells(facts, facts.of(REFERRAL) & ~nothing), group, day)
    found = (refused >= 0) & (other < refused) & (day - refused <= _AFTER_NFA) & ~_covered(episodes, group, day)
    return _flags(facts, rows[found])


def activity_on_case_closed_after_assessment(facts: Facts) -> Bools:
    """2990: an enquiry, conference or plan belongs to a case closed after assessment (RC8, RC9)."""
    rows = np.flatnonzero(facts.of(SECTION_47, CONFERENCE, CIN_PLAN, CP_PLAN) & ~facts.estimated)
    episodes = spells(facts, facts.of(EPISODE))
    after = facts.outcome(lambda said: said.str.match(r"rc[89]\b"))
    group, day = facts.group[rows], facts.start[rows]
    at = last_by(episodes, group, day)
    if not episodes.size:
        return _flags(facts, rows[:0])
    found = (at >= 0) & (episodes.end[at] >= day) & (episodes.end[at] < FAR) & after[episodes.rows[at]]
    return _flags(facts, rows[found])


def closed_case_with_open_assessment(facts: Facts) -> Bools:
    """8867: the case is closed, an assessment of it is not."""
    rows = np.flatnonzero(facts.of(ASSESSMENT) & facts.open)
    return _flags(facts, rows[_in_closed_case(facts, rows)])


def closed_case_with_open_section_47(facts: Facts) -> Bools:
    """8868: the case is closed, a section 47 enquiry of it has neither a conference nor a word that none is needed."""
    rows = np.flatnonzero(facts.of(SECTION_47) & facts.moment & facts.outcome(lambda said: said == ""))
    meeting = next_start(spells(facts, facts.of(CONFERENCE)), facts.group[rows], facts.start[rows] - 1)
    return _flags(facts, rows[_in_closed_case(facts, rows, meeting)])


def after_death(facts: Facts) -> Bools:
    """8555Q, 8915, 8920: something starts after the child's death."""
    return (facts.died > 0) & (facts.start > facts.died)


def referral_long_before_birth(facts: Facts) -> Bools:
    """8606: a referral more than 40 weeks before the child was born. Unborn children are none."""
    return facts.of(REFERRAL) & (facts.born > 0) & (facts.start > 0) & (facts.born - facts.start > _PREGNANCY)


def plan_not_at_conference(facts: Facts) -> Bools:
    """2885: a child protection plan starts on another day than the conference that it comes from."""
    rows = np.flatnonzero(facts.of(CP_PLAN))
    held = facts.of(CONFERENCE) & ~facts.outcome(lambda said: said == "no plan")
    meetings = spells(facts, held)
    group, day = facts.group[rows], facts.start[rows]
    before = last_start(meetings, group, day)
    after = next_start(meetings, group, day)
    other = ((before >= 0) & (day - before <= _PLAN_FOLLOWS)) | (after - day <= _PLAN_BEFORE)
    return _flags(facts, rows[(before != day) & other])


def _case_parts(facts: Facts) -> tuple[Ints, Spells, Spells]:
    """The rows of activities that belong to a case; the episodes from their recorded starts on; the referrals."""
    rows = np.flatnonzero(facts.of(*_OF_A_CASE) & ~facts.estimated)
    # A plan of Annex A whose start was estimated was recorded as an episode.
    episodes = spells(facts, facts.of(EPISODE) | (facts.of(CIN_PLAN) & facts.estimated), facts.recorded)
    return rows, episodes, spells(facts, facts.of(REFERRAL))


def _covered(episodes: Spells, group: Ints, day: Ints) -> Bools:
    return last_end(episodes, group, day) >= day


def _in_closed_case(facts: Facts, rows: Ints, answered: Ints | None = None) -> Bools:
    """Whether each row started in an episode that has ended, and not in one that goes on; `answered` is the day on
    which what it waited for came."""
    episodes = spells(facts, facts.of(EPISODE))
    ends = last_end(episodes, facts.group[rows], facts.start[rows])
    closed = (ends >= facts.start[rows]) & (ends < FAR)
    return closed & (answered > ends) if answered is not None else closed


def _flags(facts: Facts, rows: Ints) -> Bools:
    flagged = np.zeros(len(facts.at), dtype=bool)
    flagged[rows] = True
    return flagged
