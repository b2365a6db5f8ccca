"""Episodes of care put right, one small rule at a time, and the spells that they make.

The rules are those of the London tools (domain.md section 2, "903 episodes"); each closes or moves an end and says
which rows it touched, none deletes. A table of episodes (EPISODES below) holds those of a child in order of time.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

# One row an episode. `who` numbers the child, apart for its short breaks, which overlap other care rightly; `decom` and
# `dec` are its first and last day, NaT where it has not ended; `rne` is the reason for the new episode, `rec` the
# reason it ended; `year_end` is the day that its file was cut; `part` and `row` say where it stands.
EPISODES: dict[str, str] = {
    "who": "int64",
    "decom": "datetime64[s]",
    "dec": "datetime64[s]",
    "rne": "str",
    "ls": "str",
    "cin": "str",
    "place": "str",
    "provider": "str",
    "rec": "str",
    "year_end": "datetime64[s]",
    "part": "int64",
    "row": "int64",
}
CONTINUES = "X1"
# The London tools' own code for an end whose reason nobody recorded.
NO_REASON = "E99"
STARTS = "S"
_DAY = np.timedelta64(86_400, "s")

Bools = npt.NDArray[np.bool_]
Rule = Callable[[pd.DataFrame], tuple[pd.DataFrame, Bools]]


@dataclass(frozen=True, slots=True)
class _Next:
    """The episode that follows each: whether there is one, its first day and its reason."""

    there: Bools
    start: np.ndarray
    starts_care: Bools


def in_order(episodes: pd.DataFrame) -> pd.DataFrame:
    """A child's episodes by first day, the one that ends first before others of that day, open ones last.

    What is alike in both goes by what it says, a start of care first, so that the order of rows and files never counts.
    """
    dec = episodes["dec"].to_numpy().astype("datetime64[s]").astype(np.int64)
    open_last = np.where(episodes["dec"].isna(), np.iinfo(np.int64).max, dec)
    decom = episodes["decom"].to_numpy().astype("datetime64[s]").astype(np.int64)
    keys = [episodes[name].to_numpy() for name in ("row", "part")]
    keys += [pd.factorize(episodes[name], sort=True)[0] for name in ("rec", "provider", "place", "ls", "rne")]
    keys += [_times(episodes, "year_end").astype(np.int64), (episodes["rne"] != STARTS).to_numpy(dtype=bool)]
    return episodes.iloc[np.lexsort((*keys, open_last, decom, episodes["who"].to_numpy()))].reset_index(drop=True)


def _next(episodes: pd.DataFrame) -> _Next:
    who = episodes["who"].to_numpy()
    there = np.append(who[1:] == who[:-1], False) if len(who) else np.zeros(0, dtype=bool)
    start = np.where(there, np.roll(_times(episodes, "decom"), -1), np.datetime64("NaT", "s"))
    starts_care = there & np.roll((episodes["rne"] == STARTS).to_numpy(dtype=bool), -1)
    return _Next(there, start, starts_care)


def _times(episodes: pd.DataFrame, name: str) -> np.ndarray:
    return np.asarray(episodes[name].to_numpy(), dtype="datetime64[s]")


def _ended(
    episodes: pd.DataFrame, chosen: Bools, end: np.ndarray, reason: str | None = None
) -> tuple[pd.DataFrame, Bools]:
    """The chosen episodes with this end (and reason), never before they began."""
    begun = _times(episodes, "decom")
    dec = np.where(chosen, np.maximum(end, begun), _times(episodes, "dec"))
    changed = episodes.assign(dec=dec)
    if reason is not None:
        changed["rec"] = episodes["rec"].mask(chosen, reason)
    return changed, chosen


def end_before_start(episodes: pd.DataFrame) -> tuple[pd.DataFrame, Bools]:
    """An end before the start is no end that can be true: the episode ends on the day it began."""
    begun = _times(episodes, "decom")
    with np.errstate(invalid="ignore"):
        chosen = _times(episodes, "dec") < begun
    return _ended(episodes, chosen, begun)


def open_but_continued(episodes: pd.DataFrame) -> tuple[pd.DataFrame, Bools]:
    """Open though a later episode goes on with the same care: it ended, by X1, where the next one starts."""
    following = _next(episodes)
    chosen = episodes["dec"].isna().to_numpy() & following.there & ~following.starts_care
    return _ended(episodes, chosen, following.start, CONTINUES)


def open_before_new_care(episodes: pd.DataFrame) -> tuple[pd.DataFrame, Bools]:
    """Open though the child came into care anew: it ended on its file's 31 March, or the day before, if earlier."""
    following = _next(episodes)
    chosen = episodes["dec"].isna().to_numpy() & following.starts_care
    end = np.fmin(_times(episodes, "year_end"), following.start - _DAY)
    return _ended(episodes, chosen, end, NO_REASON)


def open_but_gone(episodes: pd.DataFrame) -> tuple[pd.DataFrame, Bools]:
    """Open in one year's file though the child is in no later one: it ended on the 31 March of its file."""
    cut = _times(episodes, "year_end")
    newest = np.fmax.reduce(cut) if len(cut) else np.datetime64("NaT", "s")
    with np.errstate(invalid="ignore"):
        chosen = episodes["dec"].isna().to_numpy() & ~_next(episodes).there & (cut < newest)
    return _ended(episodes, chosen, cut, NO_REASON)


def overlap(episodes: pd.DataFrame) -> tuple[pd.DataFrame, Bools]:
    """Ends after the next one starts: it ended where the next one starts."""
    following = _next(episodes)
    with np.errstate(invalid="ignore"):
        chosen = following.there & (_times(episodes, "dec") > following.start)
    return _ended(episodes, chosen, following.start)


def gap_after_continuing(episodes: pd.DataFrame) -> tuple[pd.DataFrame, Bools]:
    """Ends by X1, which means that care goes on the same day, yet the next one starts later: it ended there."""
    following = _next(episodes)
    with np.errstate(invalid="ignore"):
        late = _times(episodes, "dec") < following.start
    chosen = (episodes["rec"] == CONTINUES).to_numpy(dtype=bool) & following.there & late & ~following.starts_care
    return _ended(episodes, chosen, following.start)


# In the order in which they are applied; the key is the code of the problem.
REPAIRS: dict[str, Rule] = {
    "episode-ends-before-start": end_before_start,
    "episode-left-open": open_but_continued,
    "episode-open-before-new-care": open_before_new_care,
    "episode-open-but-gone": open_but_gone,
    "episodes-overlap": overlap,
    "episode-gap-after-x1": gap_after_continuing,
}


def replaced(episodes: pd.DataFrame) -> Bools:
    """Open on its file's 31 March, while a later file tells the child's care of that day in another way.

    A file holds every episode that was open on some day of its year, so the later one would hold this one too.
    """
    first = episodes.groupby(["who", "year_end"])["decom"].min().reset_index()
    first = first.sort_values(["who", "year_end"], ascending=[True, False])
    earliest = first.assign(decom=first.groupby("who")["decom"].cummin())
    later = first.assign(decom=earliest.groupby("who")["decom"].shift())
    told = episodes[["who", "year_end"]].merge(later, on=["who", "year_end"], how="left")["decom"]
    before = told.to_numpy() <= _times(episodes, "year_end")
    return np.asarray(episodes["dec"].isna().to_numpy() & before, dtype=bool)


def unended_before_next(episodes: pd.DataFrame) -> Bools:
    """DfE's check 142: a new episode begins while the previous one has not ended."""
    return np.asarray(episodes["dec"].isna().to_numpy() & _next(episodes).there, dtype=bool)


def end_or_reason_alone(episodes: pd.DataFrame) -> Bools:
    """DfE's check 148: an end without a reason, or a reason without an end."""
    return np.asarray(episodes["dec"].notna().to_numpy() != (episodes["rec"] != "").to_numpy(dtype=bool), dtype=bool)


def continues_into_nothing(episodes: pd.DataFrame) -> Bools:
    """Ended by X1 (a new episode begins the same day), but none begins on that day."""
    following = _next(episodes)
    by_x1 = (episodes["rec"] == CONTINUES).to_numpy(dtype=bool) & episodes["dec"].notna().to_numpy()
    return np.asarray(by_x1 & ~(following.there & (_times(episodes, "dec") == following.start)), dtype=bool)


def periods(episodes: pd.DataFrame) -> npt.NDArray[np.int64]:
    """The number of the period of care that each episode belongs to; of repaired episodes, in order.

    A period begins where care starts (RNE S) and where there is a gap before an episode. A start on the very day on
    which the episode before says that care goes on (X1) begins no new period.
    """
    if not len(episodes):
        return np.zeros(0, dtype=np.int64)
    who, decom, dec = episodes["who"].to_numpy(), _times(episodes, "decom"), _times(episodes, "dec")
    same = np.append(False, who[1:] == who[:-1])
    touches = same & (np.roll(dec, 1) >= decom)
    goes_on = touches & np.roll((episodes["rec"] == CONTINUES).to_numpy(dtype=bool), 1)
    begins = ~touches | ((episodes["rne"] == STARTS).to_numpy(dtype=bool) & ~goes_on)
    return np.cumsum(begins).astype(np.int64)


def runs(period: npt.NDArray[np.int64], *columns: pd.Series) -> tuple[npt.NDArray[np.intp], npt.NDArray[np.intp]]:
    """The first and the last position of each run of episodes of one period that are alike in these columns."""
    if not len(period):
        return np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp)
    new = np.append(True, period[1:] != period[:-1])
    for column in columns:
        codes = pd.factorize(column)[0]
        new |= np.append(True, codes[1:] != codes[:-1])
    first = np.flatnonzero(new)
    return first, np.append(first[1:], len(period)) - 1
