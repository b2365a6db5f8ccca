"""How a newer list of events joined the earlier one of its series, in words."""

from datetime import date

from builder.cleaning.series import Join
from builder.problem import Problem
from builder.quality_names import days_words

# Where a newer extract that replaces has fewer of the earlier one's events than this, it may be a part of a list.
_FEW = 0.5


def join_words(join: Join) -> str:
    """ "log: the newer list has events from 1 to 30 April 2025, what was there events from … It adds to …"."""
    if join.new is None or join.held is None:
        return f"{join.source}: holds no event with a date, and {_does(join)}"
    begins = f"{join.source}: the newer list has {_days(join.new)}, what was there {_days(join.held)}"
    return f"{begins}. It {_does(join)}"


def join_problems(join: Join) -> list[Problem]:
    """A warning where most of what was there would go."""
    if join.how == "replaces" and join.told_again < _FEW * join.held_events:
        gone = join.held_events - join.told_again
        return [Problem("series-most-gone", join.source, f"{join.held_events:,}", gone)]
    return []


def _does(join: Join) -> str:
    return {"replaces": "replaces what was there", "adds": "adds to what was there, each event once"}[join.how]


def _days(days: tuple[date, date]) -> str:
    return f"events {'of' if days[0] == days[1] else 'from'} {days_words(*days)}"
