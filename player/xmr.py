"""XmR control limits, as NHS England's "Making Data Count" draws them: does a trend hold more than chance?"""

from dataclasses import dataclass

import numpy as np

from player.facts import Bools, Floats

# The limits lie this many mean moving ranges from the mean (3 / 1.128, Shewhart's constant for pairs).
_LIMIT = 2.66
_RUN = 7
# With fewer points limits are not drawn: they would move with every further point.
FEWEST = 12


@dataclass(frozen=True, slots=True, eq=False)
class Xmr:
    """`mean`, `lower`, `upper` (None with fewer than `FEWEST` points) and, for each point, `why` it is marked ("" is
    chance alone). `points` counts those that stand for the limits."""

    mean: float | None
    lower: float | None
    upper: float | None
    why: tuple[str, ...]
    points: int


def xmr(values: Floats, whole: Bools | None = None, *, floor: float | None = None) -> Xmr:
    """Limits and marks for a row of values in time; NaN is a gap, over which nothing is joined.

    `whole` says which points stand for the limits and can be marked (a month of which only a part is loaded cannot).
    `floor` is the least that a value can be; the lower limit is not drawn below it.

    The mean of all points; limits 2.66 mean moving ranges above and below, the moving range being the difference
    between neighbours. Marked, in this order: a point outside the limits; 7 or more that only rise or only fall; 2 of
    3 beyond two thirds of the way to a limit, all 3 on the same side; 7 or more on one side of the mean. The rules are
    those of "Making Data Count" as its own package NHSRplotthedots has them (ptd_calculate_point_type.R and
    ptd_spc_standard.R, version 0.2), with all moving ranges counted (`screen_outliers = FALSE`, as in NHS England's
    workbook).
    """
    used = ~np.isnan(values) if whole is None else ~np.isnan(values) & whole
    count = int(used.sum())
    blank = ("",) * len(values)
    together = used[1:] & used[:-1]
    if count < FEWEST or not together.any():
        return Xmr(None, None, None, blank, count)
    mean = float(values[used].mean())
    reach = _LIMIT * float(np.abs(np.diff(values))[together].mean())
    lower, upper = mean - reach, mean + reach
    side = np.where(used, np.sign(values - mean), 0)
    rising = np.concatenate([[0], np.where(together, np.sign(np.diff(values)), 0)])
    outside = used & ((values > upper) | (values < lower))
    close = used & ~outside & (np.abs(values - mean) > reach * 2 / 3)
    trend = _runs(rising, _RUN - 1, joined=True)
    near = _two_of_three(close, side)
    shift = _runs(side, _RUN)
    why = []
    for place in range(len(values)):
        words = ""
        if outside[place]:
            words = "above the upper limit" if values[place] > upper else "below the lower limit"
        elif trend[place]:
            words = "7 or more that only " + ("rise" if trend[place] > 0 else "fall")
        elif near[place]:
            words = "2 of 3 close to the " + ("upper limit" if side[place] > 0 else "lower limit")
        elif shift[place]:
            words = "7 or more " + ("above the mean" if shift[place] > 0 else "below the mean")
        why.append(words)
    return Xmr(mean, lower if floor is None else max(lower, floor), upper, tuple(why), count)


def _runs(sign: Floats, length: int, *, joined: bool = False) -> Floats:
    """For each place the sign of the run of at least `length` equal signs (not 0) that it is in, else 0. `joined`: the
    signs are of steps, and the point that the first step leaves belongs to the run."""
    found = np.zeros(len(sign))
    start = 0
    for place in range(1, len(sign) + 1):
        if place < len(sign) and sign[place] == sign[start]:
            continue
        if sign[start] != 0 and place - start >= length:
            found[start - joined : place] = sign[start]
        start = place
    return found


def _two_of_three(close: Bools, side: Floats) -> Bools:
    found = np.zeros(len(close), dtype=bool)
    for place in range(len(close) - 2):
        window = slice(place, place + 3)
        if close[window].sum() >= 2 and abs(side[window].sum()) == 3:
            found[window] |= close[window]
    return found
