"""When a visit should be over by: the targets that the map's places carry, as days.

The day itself is day 0 and the count begins with the next one, as the Department for Education counts ("within 45
working days of the referral", Working Together). Working days leave out Saturdays, Sundays and the bank holidays of
England.
"""

from functools import lru_cache

import holidays
import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.service_map import Target
from player.journeys import Journeys
from player.visits import NEVER

MET, BEYOND, OPEN, OPEN_BEYOND, UNKNOWN = "met", "beyond", "open", "open and beyond", "not known"
STATES = (MET, BEYOND, OPEN, OPEN_BEYOND, UNKNOWN)
_STATE = pd.CategoricalDtype(list(STATES))
_DAY = 86_400

Ints = npt.NDArray[np.int64]


def targets(made: Journeys) -> pd.DataFrame:
    """One row for each drawn visit to a place with a target, in the order of `Journeys.visits`.

    Columns: `visit` (its row in `Journeys.visits`), `node` (position in the map), `begun` (the day that the target
    counts from), `due` (the last day within it, free days that follow the last working day among them), `until` (the
    day the visit ended or, open, its as-of day), `state` (one of `STATES`). Days are whole numbers since 1970.

    With `from` a target counts from the child's last visit to that place before this one in the order of playback.
    `not known`: there was no such visit, or the source has no end for what counts from its own start. `begun` and
    `due` of these mean nothing.
    """
    visits = made.visits
    node = visits["node"].to_numpy()
    start = visits["start"].to_numpy() // _DAY
    is_open = visits["open"].to_numpy()
    has_end = visits["has_end"].to_numpy()
    as_of = visits["as_of_end"].to_numpy() // _DAY - 1
    ended = visits["end"].to_numpy()
    until = np.where(is_open | (ended == NEVER), as_of, np.where(ended == NEVER, 0, ended) // _DAY)
    child = visits["child"].cat.codes.to_numpy().astype(np.int64)
    parts = []
    for place, found in enumerate(made.service_map.nodes):
        if found.target is None:
            continue
        rows = np.flatnonzero(visits["drawn"].to_numpy() & (node == place))
        begun = start[rows]
        known = is_open[rows] | has_end[rows]
        if found.target.from_id:
            source = made.service_map.index[found.target.from_id]
            last = _last_before(node == source, child)[rows]
            known = last >= 0
            begun = np.where(known, start[last], begun)
        due = due_days(begun, found.target)
        late = until[rows] > due
        state = np.select([~known, is_open[rows] & late, is_open[rows], late], [4, 3, 2, 1], 0)
        parts.append(
            pd.DataFrame(
                {
                    "visit": rows,
                    "node": place,
                    "begun": begun,
                    "due": due,
                    "until": until[rows],
                    "state": pd.Series(STATES, dtype=_STATE).take(state).reset_index(drop=True),
                }
            )
        )
    if not parts:
        whole = {name: pd.Series([], dtype="int64") for name in ("visit", "node", "begun", "due", "until")}
        return pd.DataFrame({**whole, "state": pd.Series([], dtype=_STATE)})
    return pd.concat(parts, ignore_index=True).sort_values("visit", ignore_index=True)


def due_days(begun: Ints, target: Target) -> Ints:
    """The last day within a target for each day that it counts from (days since 1970).

    Of working days that is the eve of the next one: after a Friday the Sunday."""
    if target.unit == "calendar":
        return begun + target.days
    if not len(begun):
        return begun.astype(np.int64)
    days = begun.astype("datetime64[D]")
    # A target of 3,650 working days, the longest there is, spans fifteen years.
    first, last = days.min().astype(object).year, days.max().astype(object).year + 2 + target.days // 240
    free = _bank_holidays(first, last)
    # A day that is no working day counts as the one before: the next working day is day 1 all the same.
    found: Ints = np.busday_offset(days, target.days + 1, roll="backward", holidays=free).astype(np.int64) - 1
    return found


def bank_holidays(first: int, last: int) -> list[str]:
    """England's bank holidays from one day to another (days since 1970), both included, as ISO dates."""
    days = _bank_holidays(1970 + first // 366, 1971 + last // 365)
    numbers = days.astype(np.int64)
    return [str(day) for day in days[(numbers >= first) & (numbers <= last)]]


@lru_cache(maxsize=64)
def _bank_holidays(first: int, last: int) -> npt.NDArray[np.datetime64]:
    """England's bank holidays from one year to another, both included."""
    years = range(first, last + 1)
    return np.array(sorted(holidays.country_holidays("GB", subdiv="ENG", years=years)), dtype="datetime64[D]")


def _last_before(wanted: npt.NDArray[np.bool_], child: Ints) -> Ints:
    """For each row the last wanted row of the same child before it, -1 where there is none."""
    rows = np.arange(len(wanted))
    last = np.maximum.accumulate(np.where(wanted, rows, -1))
    last = np.concatenate([[-1], last[:-1]]) if len(last) else last
    mine = (last >= 0) & (child[last] == child)
    return np.where(mine, last, -1)
