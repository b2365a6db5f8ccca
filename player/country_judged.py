"""Each measure beside the country, as one entry for everything that it counts: what years and months are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pandas as pd

from builder.agreement_cover import Days, within
from builder.cleaning.rules.working_days import working_days
from player.country_found import Found
from player.country_measures import ASSESSED_WITHIN, CONFERENCE_WITHIN, YEAR
from player.facts import Bools, Floats, Ints

_EPOCH = date(1970, 1, 1)
# A conference without an enquiry that ended on its day belongs to the last one begun in the half-year before it.
_HALF_YEAR = 182
_MONTHS = (3, 6, 12, 24)


@dataclass(frozen=True, slots=True, eq=False)
class LeftOut:
    """What a measure cannot judge: `why` in words that follow a number, and its `child` and `day`."""

    why: str
    child: Ints
    day: Ints


@dataclass(frozen=True, slots=True, eq=False)
class Judged:
    """Arrays with an entry for each that counts, in no order: `child` (child number), `day` (since 1970) by which it
    belongs to a year or a month, `hit` (of a share: it is of the part), `days` (of days: how many), `band` (of bands:
    which). `covered`: the days for which the measure can be told. `since_recent`: from this day on it is too recent to
    know. `why`: why there is nothing to tell, "" otherwise. `left`: what could not be judged."""

    child: Ints
    day: Ints
    hit: Bools
    days: Floats
    band: Ints
    covered: tuple[Days, ...]
    why: str = ""
    left: tuple[LeftOut, ...] = ()
    since_recent: int | None = None


def judged(found: Mapping[str, Found], link_days: float) -> dict[str, Judged]:
    """Every measure of `player.country_measures`. `link_days`: how long after a referral its outcome may be unknown."""
    assessed = found["assessment"]
    own = assessed.why or _no_ends(assessed, "assessment")
    done = np.flatnonzero((assessed.end >= 0) & _covers(assessed.covered, assessed.end))
    took = _working(assessed.start[done], assessed.end[done])
    from_start = _made(assessed, done, assessed.end[done], assessed.covered, own, hit=took <= ASSESSED_WITHIN)
    return {
        "referral_nfa": _referral_nfa(found["referral"], link_days),
        "re_referral": _re_referral(found["referral"]),
        "assessed_in_time": _since_referral(assessed, found["referral"], done, own),
        "assessed_from_start": from_start,
        "assessment_days": _made(
            assessed, done, assessed.end[done], assessed.covered, own, days=took.astype("float64")
        ),
        "conference_in_time": _conferences(found["icpc"], found["s47"]),
        "plans_ended": _plans_ended(found["cp_plan"]),
        "plans_in_force": _plans_in_force(found["cp_plan"]),
    }


def _referral_nfa(made: Found, link_days: float) -> Judged:
    there = _covers(made.covered, made.start)
    # A source none of whose referrals has an outcome in a stretch of the data cannot tell it: by source and load.
    load = made.source * 100_000 + made.as_of
    telling = np.isin(load, np.unique(load[made.answered & there]))
    why = made.why
    if not why and there.any() and not (telling & there).any():
        why = "The referrals loaded have no outcomes: whether anything was done cannot be told."
    recent = there & telling & (made.as_of - made.start <= link_days)
    # Who was refused is known at once, who was not often only later: then all of these days wait.
    waits = recent if (recent & ~made.known).any() else np.zeros(len(recent), dtype=bool)
    rows = there & telling & made.known & ~waits
    left = (
        _left(made, there & ~telling, made.start, "of a return without outcomes"),
        _left(made, waits, made.start, "too recent to know"),
        _left(made, there & telling & ~made.known & ~waits, made.start, "without an outcome and with nothing after"),
    )
    since = int(made.start[waits].min()) if waits.any() else None
    at = np.flatnonzero(rows)
    return _made(made, at, made.start[at], made.covered, why, hit=made.refused[at], left=left, since_recent=since)


def _re_referral(made: Found) -> Judged:
    before = np.full(len(made.child), -YEAR - 1)
    same = made.child[1:] == made.child[:-1]
    before[1:] = np.where(same, made.start[:-1], made.start[1:] - YEAR - 1)
    before[:1] = made.start[:1] - YEAR - 1
    seen = tuple((first + timedelta(days=YEAR), last) for first, last in made.covered if (last - first).days >= YEAR)
    there = _covers(made.covered, made.start)
    rows = _covers(seen, made.start)
    why = made.why
    if not why and there.any() and not seen:
        why = "Less than 12 months of referrals are loaded: whether there was one before cannot be told."
    left = (_left(made, there & ~rows, made.start, "without 12 months loaded before them"),)
    at = np.flatnonzero(rows)
    return _made(made, at, made.start[at], seen, why, hit=(made.start - before <= YEAR)[at], left=left)


def _since_referral(assessed: Found, referred: Found, done: Ints, own: str) -> Judged:
    """Assessments from the child's last referral by the day they began; only the first to begin since it."""
    why = own or referred.why
    last = _last_by(referred.child, referred.start, assessed.child, assessed.start)
    since = np.where(last >= 0, referred.start[last] if len(referred.start) else 0, -1)
    # In the order of child and day: the one before has the same referral, so this one is not the first since it.
    again = np.zeros(len(since), dtype=bool)
    again[1:] = (assessed.child[1:] == assessed.child[:-1]) & (last[1:] == last[:-1]) & (last[1:] >= 0)
    # Where days between the two are missing amid what is loaded, a later referral may be too.
    known = (last >= 0) & ~_over_a_gap(referred.covered, since, assessed.start)
    rows = done[(known & ~again)[done]]
    took = _working(since[rows], assessed.end[rows])
    left = (
        _left(assessed, done[~known[done]], assessed.end, "with no referral loaded before them"),
        _left(assessed, done[(known & again)[done]], assessed.end, "not the first since the referral"),
    )
    return _made(assessed, rows, assessed.end[rows], assessed.covered, why, hit=took <= ASSESSED_WITHIN, left=left)


def _conferences(met: Found, enquiries: Found) -> Judged:
    why = met.why or enquiries.why
    ended = np.flatnonzero(enquiries.end >= 0)
    ended = ended[np.lexsort((enquiries.start[ended], enquiries.end[ended], enquiries.child[ended]))]
    exact = _last_by(enquiries.child[ended], enquiries.end[ended], met.child, met.start)
    own = np.where(exact >= 0, ended[exact] if len(ended) else -1, -1)
    own = np.where((own >= 0) & (_at(enquiries.end, own) == met.start), own, -1)
    last = _last_by(enquiries.child, enquiries.start, met.child, met.start)
    last = np.where((last >= 0) & (met.start - _at(enquiries.start, last) <= _HALF_YEAR), last, -1)
    begun = np.where(own >= 0, own, last)
    there = _covers(met.covered, met.start)
    rows = np.flatnonzero(there & (begun >= 0))
    took = _working(enquiries.start[begun[rows]], met.start[rows])
    left = (_left(met, there & (begun < 0), met.start, "with no section 47 enquiry loaded before them"),)
    return _made(met, rows, met.start[rows], met.covered, why, hit=took <= CONFERENCE_WITHIN, left=left)


def _plans_ended(plans: Found) -> Judged:
    why = plans.why or _no_ends(plans, "plan")
    rows = np.flatnonzero((plans.end >= 0) & _covers(plans.covered, plans.end))
    band = _bands(plans.start[rows], plans.end[rows])
    return _made(plans, rows, plans.end[rows], plans.covered, why, band=band)


def _plans_in_force(plans: Found) -> Judged:
    """One entry for each plan and each covered 31 March that it was in force at the end of."""
    why = plans.why or _no_ends(plans, "plan")
    parts, days = [], []
    for march in _marches(plans.covered):
        number = (march - _EPOCH).days
        known = (plans.start <= number) & (plans.as_of >= number)
        # Ended on the day itself is not in force when the day ends.
        rows = np.flatnonzero(known & (plans.open | (plans.end > number)))
        parts.append(rows)
        days.append(np.full(len(rows), number))
    rows = np.concatenate(parts).astype("int64") if parts else np.zeros(0, dtype="int64")
    day = np.concatenate(days).astype("int64") if days else np.zeros(0, dtype="int64")
    return _made(plans, rows, day, plans.covered, why, band=_bands(plans.start[rows], day))


def _made(
    made: Found,
    rows: Ints,
    day: Ints,
    covered: tuple[Days, ...],
    why: str,
    *,
    hit: Bools | None = None,
    days: Floats | None = None,
    band: Ints | None = None,
    left: Sequence[LeftOut] = (),
    since_recent: int | None = None,
) -> Judged:
    if why:
        rows, day, covered, left = rows[:0], day[:0], (), ()
    size = len(rows)
    return Judged(
        child=made.child[rows],
        day=day,
        hit=np.zeros(size, dtype=bool) if hit is None else hit[:size],
        days=np.full(size, np.nan) if days is None else days[:size],
        band=np.full(size, -1) if band is None else band[:size],
        covered=covered,
        why=why,
        left=tuple(one for one in left if len(one.day)),
        since_recent=since_recent,
    )


def _left(made: Found, which: Bools | Ints, day: Ints, why: str) -> LeftOut:
    return LeftOut(why, made.child[which], day[which])


def _no_ends(made: Found, one: str) -> str:
    """Why nothing can be said of lengths: not a single one has an end, or could have."""
    if len(made.child) and not ((made.end >= 0) | made.open).any():
        return f"No {one} has a length: the place is a way out, or its source gives no end."
    return ""


def _at(values: Ints, rows: Ints) -> Ints:
    """The values at these rows; anything for -1."""
    found: Ints = values[rows] if len(values) else np.full(len(rows), -1)
    return found


def _working(start: Ints, end: Ints) -> Ints:
    return working_days(start.astype("datetime64[D]"), end.astype("datetime64[D]"))


def _last_by(child: Ints, day: Ints, wanted_child: Ints, wanted_day: Ints) -> Ints:
    """For each wanted child and day the last row of that child by that day, -1 for none; rows are by child and day."""
    if not len(child) or not len(wanted_child):
        return np.full(len(wanted_child), -1)
    base = int(min(day.min(), wanted_day.min()))
    span = int(max(day.max(), wanted_day.max())) - base + 1
    place = np.searchsorted(child * span + day - base, wanted_child * span + wanted_day - base, side="right") - 1
    mine = (place >= 0) & (child[place] == wanted_child)
    found: Ints = np.where(mine, place, -1)
    return found


def _covers(covered: Sequence[Days], day: Ints) -> Bools:
    """Which days (since 1970) lie in the stretches."""
    inside = np.zeros(len(day), dtype=bool)
    for first, last in covered:
        inside |= (day >= (first - _EPOCH).days) & (day <= (last - _EPOCH).days)
    return inside


def _over_a_gap(covered: Sequence[Days], since: Ints, until: Ints) -> Bools:
    """For which of these pairs of days a gap between two stretches lies between them."""
    found = np.zeros(len(since), dtype=bool)
    for (_, before), (after, _) in pairwise(covered):
        found |= (since < (after - _EPOCH).days) & (until > (before - _EPOCH).days)
    return found


def _bands(start: Ints, end: Ints) -> Ints:
    """Which of `BANDS` lengths are, in calendar months: 3 to the day are 3 or less, a year to the day is a year."""
    begun, over = (pd.DatetimeIndex(days.astype("datetime64[D]").astype("datetime64[s]")) for days in (start, end))
    three, six, one, two = (begun + pd.DateOffset(months=months) for months in _MONTHS)
    band = (over > three).astype("int64") + (over > six) + (over >= one) + (over >= two)
    found: Ints = np.asarray(band, dtype="int64")
    return found


def _marches(covered: Sequence[Days]) -> list[date]:
    """The covered days 31 March."""
    years = range(covered[0][0].year, covered[-1][1].year + 1) if covered else range(0)
    return [day for day in (date(year, 3, 31) for year in years) if within(covered, (day, day))]
