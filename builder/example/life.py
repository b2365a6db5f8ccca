"""One child's life with the authority, lived day by day: front door, early help, assessment, child protection, plans.

A life is a plain walk, because what happens next depends on what is under way. Every step appends a visit with the one
it came from. Chances per step are tuned so that the whole comes out near England's figures (`rates.py`, and the test
that shows both side by side).
"""

from dataclasses import dataclass

from builder.example import activities as act
from builder.example.care import live_in_care
from builder.example.draws import Draws
from builder.example.families import YEAR, Child
from builder.example.rates import (
    AS_OF,
    ASSESSMENT,
    CONFERENCE,
    EARLY_HELP,
    EARLY_HELP_ASSESSMENT,
    ENQUIRY,
    IN_NEED,
    PROTECTION,
    add_working,
    along,
    pick,
    working_day,
)
from builder.example.walk import Walk

# What is decided on a contact about a child who has no open case (guess; contacts per referral come to about 4.8).
CONTACT_TO_REFERRAL = 0.26
CONTACT_TO_EARLY_HELP = 0.10
CONTACT_TO_ADVICE = 0.24
# DfE: 6.3% of referrals need no further action.
REFERRAL_NFA = 0.063
REFERRAL_TO_EARLY_HELP = 0.02
# Tuned to 0.361 section 47 enquiries a referral and 0.322 conferences an enquiry.
STRATEGY_AT_ONCE = 0.215
STRATEGY_LATER = 0.075
STRATEGY_ON_OPEN_CASE = 0.06
STRATEGY_TO_ENQUIRY = 0.88
ENQUIRY_TO_CONFERENCE = 0.325
CONFERENCE_TO_PLAN = 0.86


@dataclass(frozen=True, slots=True)
class Worry:
    """What is reported about a family: on which day, by whom, and whether two agencies report it."""

    day: int
    source: str
    twice: bool


def meet(walk: Walk, child: Child, worry: Worry, draw: Draws) -> None:
    """A contact about this child and all that follows from it."""
    catch_up(walk, child, worry.day)
    age = (worry.day - child.born) / YEAR
    if age >= 17.8 or age < -0.42:
        return
    contact = walk.visit(act.CONTACT, worry.day, source=worry.source)
    if worry.twice:
        again = walk.visit(act.CONTACT, worry.day + int(draw() * 3), outcome="advice", source="e) 2A: Schools")
        walk.leave(act.EXIT_ADVICE, again)
    if child.unaccompanied:
        walk.settle(contact, "referral")
        _arrive_alone(walk, child, contact, worry.day, draw)
        return
    if walk.busy_until >= worry.day:
        walk.settle(contact, "open case")
        standing = walk.standing(worry.day)
        if standing >= 0 and draw() < STRATEGY_ON_OPEN_CASE:
            _enquire(walk, child, standing, working_day(worry.day), draw, chance=0.0)
        return
    share = draw()
    if share < CONTACT_TO_REFERRAL:
        walk.settle(contact, "referral")
        delay = 0 if draw() < 0.72 else 1 + int(draw() * 3)
        refer(walk, child, contact, working_day(worry.day + delay), worry.source, draw)
    elif share < CONTACT_TO_REFERRAL + CONTACT_TO_EARLY_HELP and walk.early_help_until < worry.day:
        walk.settle(contact, "early help")
        help_early(walk, child, contact, worry.day + int(draw() * 12), draw)
    elif share < CONTACT_TO_REFERRAL + CONTACT_TO_EARLY_HELP + CONTACT_TO_ADVICE:
        walk.settle(contact, "advice")
        walk.leave(act.EXIT_ADVICE, contact)
    else:
        walk.settle(contact, "nfa")
        walk.leave(act.EXIT_NFA, contact)


def catch_up(walk: Walk, child: Child, day: int) -> None:
    """Lives the steps up from early help that lay ahead, up to this day. Who has an open case by then stays with it."""
    while due := [step for step in walk.ahead if step[0] <= day]:
        step = min(due, key=lambda each: each[:2])
        walk.ahead.remove(step)
        over, helped, draw = step
        if walk.busy_until < over:
            refer(walk, child, helped, over, "o) 5B: LA services", draw)


def help_early(walk: Walk, child: Child, came_from: int, day: int, draw: Draws) -> None:
    """An early help assessment and, mostly, the early help that follows it."""
    ready = working_day(day + along(EARLY_HELP_ASSESSMENT, draw()))
    assessed = walk.visit(act.EARLY_HELP_ASSESSMENT, working_day(day), ready, came_from)
    walk.early_help_until = ready
    if draw() < 0.12:
        walk.settle(assessed, "no service needed")
        walk.leave(act.EXIT_CLOSED, assessed)
        return
    walk.settle(assessed, "early help")
    over = working_day(ready + along(EARLY_HELP, draw()))
    kind = pick((("family support", 62.0), ("parenting", 20.0), ("youth support", 18.0)), draw())
    helped = walk.visit(act.EARLY_HELP, ready, over, assessed, detail=kind)
    walk.early_help_until = over
    share = draw()
    if share < 0.11 and over - child.born < 17.5 * YEAR:
        # The referral lies ahead: what happens meanwhile comes first.
        walk.settle(helped, "step up")
        walk.ahead.append((over, helped, draw))
        return
    walk.settle(helped, "outcomes met" if share < 0.76 else "did not engage" if share < 0.93 else "moved away")
    walk.leave(act.EXIT_CLOSED if share < 0.93 else act.EXIT_ELSEWHERE, helped)


def refer(walk: Walk, child: Child, came_from: int, day: int, source: str, draw: Draws) -> None:
    """A referral and, mostly, the assessment that follows it: a new episode of need."""
    walk.begin_episode()
    referral = walk.visit(act.REFERRAL, day, came_from=came_from, source=source)
    walk.busy_until = day
    share = draw()
    if share < REFERRAL_NFA:
        walk.settle(referral, "nfa")
        walk.leave(act.EXIT_NFA, referral)
        return
    if share < REFERRAL_NFA + REFERRAL_TO_EARLY_HELP and walk.early_help_until < day:
        walk.settle(referral, "early help")
        help_early(walk, child, referral, day + 2, draw)
        return
    began = add_working(day, 0 if draw() < 0.62 else 1 + int(draw() * 4))
    length = along(ASSESSMENT, draw())
    ended = add_working(began, length)
    assessment = walk.visit(act.ASSESSMENT, began, ended, referral)
    walk.busy_until = ended
    share = draw()
    # A child who has been on a plan before is met with more alarm: 24.7% of plans are a second or later one.
    share /= 3.0 if walk.plans else 1.0
    meeting = 0
    if share < STRATEGY_AT_ONCE:
        meeting = add_working(began, int(draw() * 2))
    elif share < STRATEGY_AT_ONCE + STRATEGY_LATER and length > 8:
        meeting = add_working(began, 3 + int(draw() * (length - 6)))
    walk.settle(referral, "strategy discussion" if meeting == began else "assessment")
    after = assessment
    if meeting:
        last, fate = _enquire(walk, child, assessment, meeting, draw, chance=ENQUIRY_TO_CONFERENCE)
        if fate == "plan":
            walk.settle(assessment, "child protection")
            return
        if fate == "in need" or walk.ends(last) > ended:
            # What the enquiry or the conference decides comes after the assessment is signed off.
            walk.settle(assessment, "section 47")
            _conclude(walk, child, last, max(walk.ends(last), ended), draw, in_need=fate == "in need")
            return
    _conclude(walk, child, after, ended, draw, in_need=False)


def _conclude(walk: Walk, child: Child, last: int, day: int, draw: Draws, in_need: bool) -> None:
    """What follows a finished assessment, enquiry or conference: a plan, care, early help, or nothing more."""
    share = draw()
    if in_need or share < 0.33:
        walk.settle(last, "cin plan")
        live_on_plan(walk, child, last, day, draw)
    elif share < 0.352:
        walk.settle(last, "care")
        _take_in(walk, child, last, day, draw)
    elif share < 0.61:
        walk.settle(last, "needs met")
        walk.leave(act.EXIT_CLOSED, last)
    elif share < 0.72 and walk.early_help_until < day:
        walk.settle(last, "early help")
        help_early(walk, child, last, day, draw)
    else:
        walk.settle(last, "nfa")
        walk.leave(act.EXIT_NFA, last)


def _enquire(walk: Walk, child: Child, came_from: int, day: int, draw: Draws, chance: float) -> tuple[int, str]:
    """A strategy discussion and what it starts: the last visit of it, and "plan", "in need" or "nothing"."""
    discussion = walk.visit(act.STRATEGY, day, came_from=came_from)
    if draw() >= STRATEGY_TO_ENQUIRY:
        walk.settle(discussion, "no enquiry")
        return discussion, "nothing"
    walk.settle(discussion, "section 47")
    if draw() >= chance:
        enquiry = walk.visit(act.SECTION_47, day, add_working(day, along(ENQUIRY, draw())), discussion)
        walk.settle(enquiry, "no conference")
        walk.busy_until = max(walk.busy_until, walk.ends(enquiry))
        return enquiry, "nothing"
    met = add_working(day, along(CONFERENCE, draw()))
    enquiry = walk.visit(act.SECTION_47, day, met, discussion, outcome="conference")
    conference = walk.visit(act.CONFERENCE, met, came_from=enquiry)
    walk.busy_until = max(walk.busy_until, met)
    if draw() < CONFERENCE_TO_PLAN:
        walk.settle(conference, "plan")
        protect(walk, child, conference, met, draw)
        return conference, "plan"
    walk.settle(conference, "no plan")
    return conference, "in need" if draw() < 0.7 else "nothing"


def protect(walk: Walk, child: Child, came_from: int, day: int, draw: Draws) -> None:
    """A child protection plan and what follows it."""
    over = min(working_day(day + along(PROTECTION, draw())), child.born + int(18 * YEAR))
    over = max(over, day + 1)
    plan = walk.visit(act.CP_PLAN, day, over, came_from, detail=str(walk.plans))
    walk.plans += 1
    walk.busy_until = max(walk.busy_until, over)
    share = draw()
    if over >= child.born + int(17.9 * YEAR):
        walk.settle(plan, "turned 18")
        walk.leave(act.EXIT_CLOSED, plan)
    elif share < 0.13:
        walk.settle(plan, "care")
        begun = max(day + 1, over - int(draw() * 15))
        _take_in(walk, child, plan, begun, draw)
    elif share < 0.78:
        walk.settle(plan, "cin plan")
        live_on_plan(walk, child, plan, over, draw)
    else:
        walk.settle(plan, "closed" if share < 0.95 else "moved away")
        walk.leave(act.EXIT_CLOSED if share < 0.95 else act.EXIT_ELSEWHERE, plan)


def live_on_plan(walk: Walk, child: Child, came_from: int, day: int, draw: Draws) -> None:
    """A child in need plan and what follows it."""
    over = working_day(day + along(IN_NEED, draw()))
    over = max(min(over, child.born + int(18 * YEAR)), day + 1)
    plan = walk.visit(act.CIN_PLAN, day, over, came_from)
    walk.busy_until = max(walk.busy_until, over)
    share = draw()
    if share < 0.16 and over < child.born + int(17.5 * YEAR):
        # Things get worse: the plan runs on while there is an enquiry, and ends where protection begins.
        last, fate = _enquire(walk, child, plan, over, draw, chance=0.5)
        if fate == "plan":
            walk.extend(plan, walk.ends(last))
            walk.settle(plan, "child protection")
            return
        over = max(walk.ends(last), over) + 30 + int(draw() * 60)
        walk.extend(plan, over)
        walk.busy_until = max(walk.busy_until, over)
    if 0.16 <= share < 0.20 and over < child.born + int(17.5 * YEAR):
        walk.settle(plan, "care")
        _take_in(walk, child, plan, over, draw)
    elif 0.20 <= share < 0.37 and walk.early_help_until < over:
        walk.settle(plan, "early help")
        help_early(walk, child, plan, over, draw)
    else:
        walk.settle(plan, "moved away" if share > 0.96 else "closed")
        walk.leave(act.EXIT_ELSEWHERE if share > 0.96 else act.EXIT_CLOSED, plan)


def _take_in(walk: Walk, child: Child, came_from: int, day: int, draw: Draws) -> None:
    """Care, and the plan at home that follows a third of the returns from it."""
    last, over = live_in_care(walk, child, came_from, day, draw)
    if last >= 0 and over <= AS_OF:
        live_on_plan(walk, child, last, over, draw)


def _arrive_alone(walk: Walk, child: Child, contact: int, day: int, draw: Draws) -> None:
    """An unaccompanied child: referral, assessment and care on the day of arrival."""
    walk.begin_episode()
    referral = walk.visit(act.REFERRAL, day, came_from=contact, source="q) 6: Police", outcome="assessment")
    signed = add_working(day, along(ASSESSMENT, draw()))
    assessment = walk.visit(act.ASSESSMENT, day, signed, referral, outcome="care")
    walk.busy_until = signed
    live_in_care(walk, child, assessment, day, draw)
