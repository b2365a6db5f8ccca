"""The authority's own figures by financial year, to be set beside the country's."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from builder.agreement_cover import Days, within, year_start
from player.country_judged import Judged
from player.country_measures import BANDS, MEASURES, CountryMeasure
from player.facts import Bools, Floats, Ints
from player.grouped import counted

_EPOCH = date(1970, 1, 1)
# With fewer no share, median or interval says anything: too few says too few, as in Compare.
FEWEST = 10


@dataclass(frozen=True, slots=True)
class Ours:
    """One figure of a year ending 31 March (of bands: one of each).

    `part` and `whole` are counts; `value` the share (0 to 1) or the median days, None where there is nothing to take
    it of. `low`, `high`: of a share the 95% interval (Wilson), of days the quartiles. `band`: which of `BANDS`.
    `left`: what could not be judged, as (count, words). `loaded`: the stretches of the year for which it can be told.
    `why`: why there is no figure, "" where there is one.
    """

    measure: CountryMeasure
    year: int
    part: int
    whole: int
    value: float | None
    low: float | None
    high: float | None
    band: int | None = None
    left: tuple[tuple[int, str], ...] = ()
    loaded: tuple[Days, ...] = ()
    why: str = ""

    @property
    def whole_year(self) -> bool:
        """Whether all of the year is loaded."""
        return self.loaded == (year_days(self.year),)

    @property
    def few(self) -> bool:
        """Whether it stands on so few that it says little."""
        return self.whole < FEWEST


def year_days(year: int) -> Days:
    """The first and the last day of the year ending 31 March."""
    return date(year - 1, 4, 1), date(year, 3, 31)


def country_years(told: Mapping[str, Judged]) -> tuple[int, ...]:
    """The financial years that something of is loaded, in order, as the year they end in."""
    stretches = [stretch for one in told.values() for stretch in one.covered]
    if not stretches:
        return ()
    first, last = min(since for since, _ in stretches), max(until for _, until in stretches)
    return tuple(range(year_start(first).year + 1, year_start(last).year + 2))


def default_year(told: Mapping[str, Judged], published: Sequence[int] = ()) -> int | None:
    """The last year that some measure covers whole, of those `published` where there is one, so that like stands
    beside like; else the last that ended and is loaded in part; else the last."""
    years = country_years(told)

    def share_of(year: int) -> int:
        parts = [within(one.covered, year_days(year)) for one in told.values()]
        return sum(part == (year_days(year),) for part in parts)

    whole = [year for year in years if share_of(year)]
    if whole:
        return ([year for year in whole if year in published] or whole)[-1]
    last = max((until for one in told.values() for _, until in one.covered), default=None)
    ended = [year for year in years if last is not None and year_days(year)[1] <= last]
    return ended[-1] if ended else years[-1] if years else None


def ours(told: Judged, measure: CountryMeasure, year: int, children: Bools | None = None) -> tuple[Ours, ...]:
    """The figures of a measure in a year: one, or one for each of `BANDS`. `children`: who counts, by child number."""
    first, last = ((day - _EPOCH).days for day in year_days(year))
    inside = (told.day >= first) & (told.day <= last) & _who(told.child, children)
    left = []
    for one in told.left:
        count = int(((one.day >= first) & (one.day <= last) & _who(one.child, children)).sum())
        if count:
            left.append((count, one.why))
    loaded = within(told.covered, year_days(year))
    if measure.id == "plans_in_force":
        loaded = (year_days(year),) if within(told.covered, (year_days(year)[1],) * 2) else ()
    why = told.why or ("" if loaded else _not_loaded(told, measure, year))
    shared: dict[str, Any] = {"measure": measure, "year": year, "left": tuple(left), "loaded": loaded}
    whole = 0 if why else int(inside.sum())
    if not why and not whole:
        why = f"None of the {measure.of} of this year can be judged." if left else f"No {measure.of} in this year."
    if measure.kind == "bands":
        counts = counted(told.band[inside], len(BANDS)) if whole else np.zeros(len(BANDS), dtype="int64")
        intervals = [wilson(int(part), whole) for part in counts.tolist()]
        return tuple(
            Ours(
                **shared,
                part=int(part),
                whole=whole,
                value=part / whole if whole else None,
                low=low,
                high=high,
                band=band,
                why=why,
            )
            for band, (part, (low, high)) in enumerate(zip(counts.tolist(), intervals, strict=True))
        )
    if measure.kind == "days":
        days = told.days[inside] if whole else np.zeros(0)
        low, value, high = _quartiles(days)
        return (Ours(**shared, part=whole, whole=whole, value=value, low=low, high=high, why=why),)
    part = int(told.hit[inside].sum()) if whole else 0
    low, high = wilson(part, whole)
    value = part / whole if whole else None
    return (Ours(**shared, part=part, whole=whole, value=value, low=low, high=high, why=why),)


def all_ours(
    told: Mapping[str, Judged], years: Sequence[int], children: Bools | None = None
) -> dict[tuple[str, int], tuple[Ours, ...]]:
    """`ours` of every measure and every year."""
    return {
        (measure.id, year): ours(told[measure.id], measure, year, children) for measure in MEASURES for year in years
    }


def _who(child: Ints, children: Bools | None) -> Bools:
    if children is None:
        return np.ones(len(child), dtype=bool)
    chosen: Bools = children[child]
    return chosen


def _not_loaded(told: Judged, measure: CountryMeasure, year: int) -> str:
    if measure.id == "plans_in_force":
        return f"31 March {year} is not loaded."
    if measure.id == "re_referral":
        return "No referral of this year has 12 months loaded before it."
    return f"No {measure.of} are loaded for this year."


def wilson(part: int, whole: int) -> tuple[float | None, float | None]:
    """The 95% interval of a share by Wilson's score (statsmodels)."""
    if not whole:
        return None, None
    # It takes a second or two to be imported, and few pages need it.
    from statsmodels.stats.proportion import proportion_confint

    low, high = proportion_confint(part, whole, method="wilson")
    return float(low), float(high)


def _quartiles(days: Floats) -> tuple[float | None, float | None, float | None]:
    """The quartiles and the median, as Excel's PERCENTILE.INC."""
    if not len(days):
        return None, None, None
    low, middle, high = np.percentile(days, (25, 50, 75))
    return float(low), float(middle), float(high)
