"""A period of care: its placements, how it ends, adoption, and leaving care."""

from builder.example import activities as act
from builder.example.draws import Draws
from builder.example.families import YEAR, Child
from builder.example.rates import AS_OF, CARE, PLACEMENT, along, pick
from builder.example.walk import Walk

# Where children live: foster care 68%, children's homes, secure and semi-independent 17% (2023), by age as a guess.
YOUNG = (("U6", 52.0), ("U4", 20.0), ("U3", 14.0), ("U1", 9.0), ("P1", 5.0))
OLDER = (("U6", 38.0), ("U4", 20.0), ("U1", 8.0), ("K2", 18.0), ("H5", 9.0), ("P1", 5.0), ("S1", 1.5), ("K1", 0.5))
ALONE = (("H5", 52.0), ("U6", 40.0), ("K2", 8.0))
# How care ends for those who do not grow up in it (DfE's codes; shares are a guess in keeping with the return).
HOME = (("E4A", 46.0), ("E4B", 12.0), ("E45", 8.0), ("E47", 12.0), ("E41", 8.0), ("E13", 4.0), ("E3", 4.0), ("E8", 6.0))
_WAYS_OUT = {
    **dict.fromkeys(("E4A", "E4B", "E13"), act.EXIT_HOME),
    **dict.fromkeys(("E41", "E45", "E47"), act.EXIT_PERMANENCE),
    **dict.fromkeys(("E3", "E8"), act.EXIT_ELSEWHERE),
}
GROWN_UP = (("E5", 55.0), ("E6", 22.0), ("E7", 8.0), ("E8", 15.0))


def live_in_care(walk: Walk, child: Child, came_from: int, day: int, draw: Draws) -> tuple[int, int]:
    """A period of care from this day on.

    Gives the last placement and its end where the child goes home onto a plan, else -1 and the end.
    """
    adult = child.born + int(18 * YEAR)
    length = along(CARE, draw())
    if child.unaccompanied:
        length = 4000
    if draw() < 0.85 and day - child.born < 5 * YEAR and length > 120:
        return _towards_adoption(walk, child, came_from, day, draw)
    over = min(day + max(length, 2), adult)
    over = max(over, day + 1)
    walk.begin_care()
    walk.busy_until = max(walk.busy_until, over)
    last = _placements(walk, child, came_from, day, over, draw)
    if over >= adult:
        walk.settle(last, pick(GROWN_UP, draw()))
        until = adult + int((3 + 4 * draw()) * YEAR)
        leaver = walk.visit(act.CARE_LEAVER, over, until, last)
        walk.leave(act.EXIT_ELSEWHERE, leaver)
        return -1, over
    reason = pick(HOME, draw())
    walk.settle(last, reason)
    if reason in ("E4A", "E4B") and draw() < 0.5:
        return last, over
    walk.leave(_WAYS_OUT[reason], last)
    return -1, over


def _placements(walk: Walk, child: Child, came_from: int, day: int, over: int, draw: Draws) -> int:
    """The placements of one period, one after another. Gives the last."""
    last, start = came_from, day
    for _ in range(12):
        age = (start - child.born) / YEAR
        choices = ALONE if child.unaccompanied else YOUNG if age < 10 else OLDER
        end = start + along(PLACEMENT, draw())
        # Half of all placements last as long as the care does.
        if draw() < 0.5 or end >= over:
            end = over
        last = walk.visit(
            act.PLACEMENT, start, end, last, outcome="" if end == over else "moved", detail=pick(choices, draw())
        )
        if end == over or end > AS_OF:
            break
        start = end
    else:
        walk.extend(last, over)
    return last


def _towards_adoption(walk: Walk, child: Child, came_from: int, day: int, draw: Draws) -> tuple[int, int]:
    """Foster care, the steps of list 10, a placement with adopters, and the order."""
    walk.begin_care()
    decided = day + 150 + int(draw() * 90)
    ordered = decided + 20 + int(draw() * 50)
    matched = ordered + 60 + int(draw() * 200)
    placed = matched + 14 + int(draw() * 30)
    adopted = placed + 120 + int(draw() * 200)
    walk.busy_until = max(walk.busy_until, adopted)
    foster = walk.visit(act.PLACEMENT, day, placed, came_from, outcome="moved", detail="U6")
    step = foster
    for activity, date in ((act.BEST_INTEREST, decided), (act.PLACEMENT_ORDER, ordered), (act.MATCHED, matched)):
        step = walk.visit(activity, date, came_from=step)
    walk.visit(act.PLACED, placed, came_from=step)
    with_adopters = walk.visit(
        act.PLACEMENT,
        placed,
        adopted,
        foster,
        outcome="E11" if draw() < 0.3 else "E12",
        detail="A6" if draw() < 0.8 else "A5",
    )
    walk.visit(act.ADOPTED, adopted, came_from=with_adopters)
    walk.leave(act.EXIT_PERMANENCE, with_adopters)
    return -1, adopted
