"""Activities as the rules of date logic look at them: numbers, in order of child and start."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.cleaning.cin_plans import recorded_start

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]

# The kinds of activity that rules speak of, and how they are called (in small letters): the literals of Annex A, the
# census and the Standard Safeguarding Dataset, and what extracts of authorities commonly say. Others have no rules.
OTHER, REFERRAL, EPISODE, ASSESSMENT, SECTION_47, CONFERENCE, CIN_PLAN, CP_PLAN = range(8)
NAMES: Final[dict[int, tuple[str, ...]]] = {
    REFERRAL: ("referral", "re-referral", "rereferral"),
    EPISODE: ("cin episode",),
    ASSESSMENT: (
        *("assessment", "child and family assessment", "child & family assessment", "c&f assessment", "cfa"),
        *("single assessment", "continuous assessment", "social work assessment"),
    ),
    SECTION_47: ("section 47", "section 47 enquiry", "s47", "s47 enquiry", "s.47 enquiry"),
    CONFERENCE: (
        *("icpc", "initial child protection conference", "initial cp conference"),
        "initial child protection conference (icpc)",
    ),
    CIN_PLAN: ("cin plan", "child in need plan"),
    CP_PLAN: ("child protection plan", "cp plan"),
}
_KIND_OF = {name: kind for kind, names in NAMES.items() for name in names}
_ONE_STORY = ("Annex A ", "CIN census")
_SSD = "SSD "
_EPOCH = np.datetime64("1800-01-01", "D")
# A day that never comes: the end of what is open.
FAR: Final = 1 << 19
_SHIFT = 20


@dataclass(frozen=True, slots=True, eq=False)
class Facts:
    """All activities, one entry each, sorted by `group` and `start`; every array has the same length.

    `at`: the activity's position in the table given. `group`: a number for each child and origin; the lists of Annex A
    and the census tell one story, the Standard Safeguarding Dataset one, every other source its own, and what two
    origins tell is never compared. `kind` as in `NAMES`. `start`, `end` and `as_of` are days since 1800; `end` is `FAR`
    where the activity is open and equals `start` where it is a moment. `moment` has no end of its own. `recorded` is
    the start that the source gives where `start` is estimated. `born` and `died` are days, 0 where unknown; `born` is
    the earliest that it can have been. `age` is in years at the start, -99 where unknown. `census` marks
    the CIN census.
    """

    at: Ints
    group: Ints
    kind: Ints
    start: Ints
    end: Ints
    moment: Bools
    estimated: Bools
    recorded: Ints
    as_of: Ints
    born: Ints
    died: Ints
    age: Ints
    census: Bools
    _outcome_codes: Ints
    _outcomes: pd.Series

    @property
    def open(self) -> Bools:
        """Which are open."""
        return np.asarray(self.end == FAR)

    def outcome(self, says: Callable[[pd.Series], pd.Series]) -> Bools:
        """Which have an outcome of which `says` (asked once of each different outcome, in small letters) is true."""
        return np.asarray(says(self._outcomes).to_numpy(dtype=bool)[self._outcome_codes])

    def of(self, *kinds: int) -> Bools:
        """Which are of these kinds."""
        return np.isin(self.kind, kinds)

    def keys(self, days: Ints) -> Ints:
        """One number for group and day, in their order."""
        return self.group << _SHIFT | days


def facts(activities: pd.DataFrame, born: pd.Series | None = None, died: pd.Series | None = None) -> Facts:
    """`Facts` of a table with the columns of ACTIVITIES. `born` and `died` are dates by child (index: pseudonym)."""
    codes, unique = pd.factorize(activities["code"])
    kinds = np.array([_KIND_OF.get(" ".join(str(code).split()).casefold(), OTHER) for code in unique], dtype=np.int64)
    children, names = pd.factorize(activities["child"])
    sources, told = pd.factorize(activities["source"])
    stories = pd.Series([_story(str(name)) for name in told], dtype="str")
    origin = pd.factorize(stories)[0].astype(np.int64)[sources]
    group = children.astype(np.int64) * (int(origin.max(initial=0)) + 1) + origin
    start = _days(activities["start"])
    order = np.lexsort((start, group))
    start = start[order]
    has_end = activities["has_end"].to_numpy(dtype=bool)[order]
    end = _days(activities["end"])[order]
    as_of = _days(activities["as_of"])[order]
    # What ends after the as-of day is open still.
    end = np.where(has_end, np.where((end == 0) | ((as_of > 0) & (end > as_of)), FAR, np.maximum(end, start)), start)
    recorded = start
    if "attr:cin_start" in activities and activities["estimated"].any():
        recorded = _days(recorded_start(activities))[order]
    outcome_codes, outcomes = pd.factorize(activities["outcome"])
    age = activities["age"].to_numpy(dtype=np.float64, na_value=-99.0)
    census = np.array([str(name).startswith("CIN census") for name in told], dtype=bool)
    return Facts(
        at=order,
        group=group[order],
        kind=kinds[codes][order],
        start=start,
        end=end,
        moment=~has_end,
        estimated=activities["estimated"].to_numpy(dtype=bool)[order],
        recorded=recorded,
        as_of=as_of,
        born=_by_child(born, names, children)[order],
        died=_by_child(died, names, children)[order],
        age=age[order].astype(np.int64),
        census=census[sources][order],
        _outcome_codes=outcome_codes[order],
        _outcomes=pd.Series(outcomes, dtype="str").str.casefold(),
    )


def _story(source: str) -> str:
    if source.startswith(_ONE_STORY):
        return "returns"
    return _SSD if source.startswith(_SSD) else f"source {source}"


def _days(moments: pd.Series) -> Ints:
    """Days since 1800, 0 for none."""
    days = moments.to_numpy().astype("datetime64[D]")
    numbers = (days - _EPOCH).astype(np.int64)
    return np.where(np.isnat(days), 0, np.clip(numbers, 0, FAR - 1))


def _by_child(dates: pd.Series | None, names: pd.Index, children: npt.NDArray[np.intp]) -> Ints:
    if dates is None or not len(dates):
        return np.zeros(len(children), dtype=np.int64)
    return _days(dates.reindex(names))[children]


def dates_of_days(days: Ints) -> npt.NDArray[np.datetime64]:
    """Days since 1800 as dates."""
    return _EPOCH + days.astype("timedelta64[D]")
