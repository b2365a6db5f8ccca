"""Referrals, assessments, enquiries, conferences and plans by what places stand for, and the days they cover."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import pandas as pd

from builder.agreement_cover import Days, joined, windows
from builder.agreement_measures import BY_ID
from builder.placing import Placed
from player.facts import DAY, Bools, Ints
from player.journeys import Journeys
from player.payload import Cover

# By the standard of a place, the measure of "Does it agree with our return?" whose sources tell it by their form.
_TELLING = {
    "referral": "referrals",
    "assessment": "assessments",
    "s47": "s47s",
    "icpc": "icpcs",
    "cp_plan": "cp_plans",
}
STANDARDS = tuple(_TELLING)
WORDS = {
    "referral": "referrals",
    "assessment": "assessments",
    "s47": "section 47 enquiries",
    "icpc": "initial child protection conferences",
    "cp_plan": "child protection plans",
}
# Of two on one day only the first is recorded ("Children in need", footnote to table C5), and a conference is one.
_ONE_A_DAY = {"referral", "icpc"}
_ONE = timedelta(days=1)
# As long as a gap is at least (`player.gaps`), in days.
_EMPTY = 61


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """All of one standard, by child and then by day; arrays with an entry each.

    `child`: child number. `start`, `end`: days since 1970; `end` is -1 while open or without an end of its own.
    `open`; `as_of`: the as-of day of what told it; `source`: number into `sources`. Of a referral: `known` whether an
    outcome is recorded or something followed, `refused` whether it left at once by a way out for no further action,
    `answered` whether the outcome itself is recorded or it was refused.
    `covered`: the stretches of days for which all of them would be here. `why`: why there are none ("" where there
    are, or could be).
    """

    child: Ints
    start: Ints
    end: Ints
    open: Bools
    as_of: Ints
    source: Ints
    known: Bools
    refused: Bools
    answered: Bools
    sources: tuple[str, ...]
    covered: tuple[Days, ...]
    why: str = ""


def found_in(
    made: Journeys,
    placed: Placed,
    covers: Sequence[Cover],
    as_ofs: Mapping[str, date | None],
) -> dict[str, Found]:
    """What is found of every one of `STANDARDS`.

    `covers`: the days of each source (their gaps are left out of what is covered); `as_ofs`: the as-of day of each
    source's newest load, so that a return without any counts.
    """
    told = windows(placed.visits, as_ofs)
    begins = {cover.source: _day(cover.first) for cover in covers}
    told = {source: _begun(stretches, begins.get(source)) for source, stretches in told.items()}
    gaps = {cover.source: [(_day(first), _day(last)) for first, last in cover.gaps] for cover in covers}
    told = {source: _without(stretches, gaps.get(source, [])) for source, stretches in told.items()}
    nodes, visits = made.service_map.nodes, made.visits
    standard = np.array([node.standard for node in nodes], dtype=object)
    nfa = np.array([node.standard == "nfa" for node in nodes], dtype=bool)
    at = visits["node"].to_numpy()
    refused, followed = _refused(visits, nfa), _followed(visits)
    found = {}
    for name in STANDARDS:
        places = np.flatnonzero(standard == name)
        rows = np.flatnonzero(np.isin(at, places))
        fed = [nodes[place].id in placed.coverage.fed for place in places.tolist()]
        why = ""
        if not len(places):
            why = f"No place on the map stands for {WORDS[name]}."
        elif not any(fed):
            why = f"None of the files loaded tells of {WORDS[name]}."
        found[name] = _found(visits, rows, name, refused, followed, told, as_ofs, why)
    return found


def _found(
    visits: pd.DataFrame,
    rows: Ints,
    standard: str,
    refused: Bools,
    followed: Bools,
    told: Mapping[str, tuple[Days, ...]],
    as_ofs: Mapping[str, date | None],
    why: str,
) -> Found:
    child = visits["child"].cat.codes.to_numpy()[rows].astype("int64")
    start = visits["start"].to_numpy()[rows] // DAY
    is_open = visits["open"].to_numpy()[rows]
    ends = visits["has_end"].to_numpy()[rows] & ~is_open
    end = np.where(ends, np.where(ends, visits["end"].to_numpy()[rows], 0) // DAY, -1)
    order = np.lexsort((rows, end, start, child))
    rows, child, start, end, is_open = rows[order], child[order], start[order], end[order], is_open[order]
    same = np.zeros(len(rows), dtype=bool)
    same[1:] = (child[1:] == child[:-1]) & (start[1:] == start[:-1])
    if standard not in _ONE_A_DAY:
        same[1:] &= (end[1:] == end[:-1]) & (is_open[1:] == is_open[:-1])
    kept = np.flatnonzero(~same)
    words = visits["outcome"].cat
    spoken = (words.categories.to_numpy().astype(str) != "")[words.codes.to_numpy()[rows]] if len(rows) else same
    # The outcome of what is open leads nowhere yet (`playback.md`, rule 5).
    spoken = spoken & ~is_open
    gone, after = refused[rows], followed[rows]
    sources = visits["source"].cat.categories
    number = visits["source"].cat.codes.to_numpy()[rows].astype("int64")
    names = {one for joined_ in np.unique(number).tolist() for one in str(sources[joined_]).split("; ")} - {""}
    names |= {one for one in as_ofs if BY_ID[_TELLING[standard]].told_by(one)}
    covered = () if why else joined(stretch for one in names for stretch in told.get(one, ()))
    if len(kept):
        # A child referred twice on a day: no further action was taken only if none was after either.
        gone = np.logical_and.reduceat(gone, kept)
        spoken, after = np.logical_or.reduceat(spoken, kept), np.logical_or.reduceat(after, kept)
    return Found(
        child=child[kept],
        start=start[kept],
        end=end[kept],
        open=is_open[kept],
        as_of=visits["as_of_end"].to_numpy()[rows][kept] // DAY - 1,
        source=number[kept],
        known=spoken | after if len(kept) else spoken,
        refused=gone,
        answered=spoken | gone if len(kept) else spoken,
        sources=tuple(str(one) for one in sources),
        covered=covered,
        why=why,
    )


def _refused(visits: pd.DataFrame, nfa: Bools) -> Bools:
    """For each visit whether its outcome, or what came next on its track, is a way out for no further action."""
    found = np.zeros(len(visits), dtype=bool)
    leaves = nfa[visits["node"].to_numpy()] if len(visits) else found
    for origin in ("parent", "previous"):
        before = visits[origin].to_numpy()
        found[before[leaves & (before >= 0)]] = True
    return found


def _followed(visits: pd.DataFrame) -> Bools:
    """For each visit whether another continued or branched off it."""
    found = np.zeros(len(visits), dtype=bool)
    before = visits["previous"].to_numpy()
    found[before[before >= 0]] = True
    return found


def _begun(stretches: Sequence[Days], first: date | None) -> tuple[Days, ...]:
    """The stretches without a beginning of two months or more for which the source holds nothing at all: a return
    that was begun late."""
    if not stretches or first is None or (first - stretches[0][0]).days < _EMPTY:
        return tuple(stretches)
    return tuple((max(since, first), until) for since, until in stretches if until >= first)


def _without(stretches: Sequence[Days], gaps: Sequence[Days]) -> tuple[Days, ...]:
    """The stretches without these gaps."""
    left = list(stretches)
    for first, last in gaps:
        cut = []
        for since, until in left:
            if last < since or first > until:
                cut.append((since, until))
                continue
            cut += [(since, first - _ONE)] if since < first else []
            cut += [(last + _ONE, until)] if until > last else []
        left = cut
    return tuple(left)


def _day(text: str) -> date:
    return date.fromisoformat(text)
