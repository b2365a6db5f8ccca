"""Places activities on the map: each becomes a visit to every node that its code, or its outcome, leads to.

Rules 1 to 3 and the exits of rule 5 of "From activities to visits" (docs/explanation/playback) are kept here: which
node, whether times of day count, what is open and what a moment. Alike visits and the order of visits are the player's.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import CodeMap, Rule
from builder.coverage import CODES, Coverage
from builder.rule_choice import RuleChoice
from builder.service_map import ServiceMap
from builder.tables import OUTCOME_EXITS, VISITS

Ints = npt.NDArray[np.int64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """`visits` (columns VISITS, in the order of the activities), `outcome_exits` (OUTCOME_EXITS) and the coverage."""

    visits: pd.DataFrame
    outcome_exits: pd.DataFrame
    coverage: Coverage


def place(activities: pd.DataFrame, service_map: ServiceMap, code_map: CodeMap, loaded: Iterable[str] = ()) -> Placed:
    """Visits, the exits that outcomes lead to, and what was left out.

    `activities` has the columns ACTIVITIES; an activity's number is its position there. `loaded` names sources that
    were loaded though no activity came out of them, so that their nodes show 0 and not "no data".
    """
    activities = activities.reset_index(drop=True)
    usable, times = _times(activities)
    rows = activities.loc[usable].reset_index(drop=True)
    rows[list(times.columns)] = times
    number = np.flatnonzero(usable)
    by_code = RuleChoice(code_map.rules)
    rule = by_code.choose(rows)
    visits = _visits(rows, number, rule, service_map, code_map.rules)

    leads = np.array([bool(found.to) for found in code_map.rules] + [False], dtype=np.bool_)
    inside = [any(service_map.node(to).kind != "exit" for to in found.to) for found in code_map.rules]
    mapped = leads[rule]
    by_outcome = RuleChoice(code_map.outcomes)
    ways_out = _ways_out(rows, mapped, np.array([*inside, False])[rule], by_outcome, code_map.outcomes)
    exits = ways_out.exits.assign(activity=number[ways_out.exits["activity"].to_numpy()])

    coverage = Coverage(
        activities=len(rows),
        mapped=int(mapped.sum()),
        ignored=int(((rule >= 0) & ~mapped).sum()),
        unmapped=int((rule < 0).sum()),
        outcomes=ways_out.outcomes,
        outcomes_led=ways_out.led,
        outcomes_open=ways_out.open,
        outcomes_ignored=ways_out.ignored,
        outcomes_no_rule=ways_out.no_rule,
        visits=len(visits),
        beyond_as_of=int((~usable).sum()),
        codes=_codes(rows, rule, mapped, service_map, code_map.rules),
        fed=_fed(rows, set(loaded), code_map, by_code, by_outcome),
    )
    return Placed(visits, exits.astype(OUTCOME_EXITS), coverage)


def _times(activities: pd.DataFrame) -> tuple[Bools, pd.DataFrame]:
    """Which activities can be used, and for those start, end, has_end and open as visits have them.

    Times of day count only when every source has some; else all are cut to dates. An end without a start makes a
    moment at that end, an end before the start a moment at the start; neither has a duration that could be counted.
    """
    start, end = activities["start"], activities["end"]
    has_end = activities["has_end"].to_numpy(dtype=np.bool_)
    timed = _has_time(start) | _has_time(end)
    if not pd.Series(timed).groupby(activities["source"].to_numpy()).any().all():
        start, end = start.dt.normalize(), end.dt.normalize()
    no_start = start.isna().to_numpy()
    start = start.where(~no_start, end)
    as_of = activities["as_of"].dt.normalize()
    usable = (start.notna() & ~(start.dt.normalize() > as_of)).to_numpy()
    is_open = has_end & ~no_start & (end.isna() | (end.dt.normalize() > as_of)).to_numpy()
    lasts = has_end & ~no_start & (end >= start).to_numpy() & ~is_open
    shown_end = end.where(lasts, start).mask(is_open)
    times = {"start": start, "end": shown_end, "has_end": lasts | is_open, "open": is_open, "as_of": as_of}
    return usable, pd.DataFrame(times).loc[usable].reset_index(drop=True)


def _has_time(column: "pd.Series[pd.Timestamp]") -> Bools:
    return (column.notna() & (column != column.dt.normalize())).to_numpy()


def _visits(
    rows: pd.DataFrame, number: Ints, rule: Ints, service_map: ServiceMap, rules: Sequence[Rule]
) -> pd.DataFrame:
    """A visit for each node of the rule that took the activity; at an exit a moment, without a duration, never open."""
    index = service_map.index
    at, node = _each([[index[to] for to in found.to] for found in rules], rule)
    visits = rows.iloc[at].reset_index(drop=True)
    leaves = np.array([found.kind == "exit" for found in service_map.nodes], dtype=np.bool_)[node]
    visits["node"] = pd.Series([found.id for found in service_map.nodes], dtype="str").take(node).to_numpy()
    visits["activity"] = number[at]
    visits["end"] = visits["end"].mask(leaves, visits["start"])
    visits["open"] &= ~leaves
    visits["has_end"] &= ~leaves
    return visits[list(VISITS)].astype(VISITS)


def _each(lists: Sequence[Sequence[int]], chosen: Ints) -> tuple[Ints, Ints]:
    """For each row the entries of the list chosen for it (-1: none): the rows' positions and the entries."""
    sizes = np.array([*map(len, lists), 0], dtype=np.int64)
    flat = np.array([entry for entries in lists for entry in entries], dtype=np.int64)
    begins = np.cumsum(sizes) - sizes
    many = sizes[chosen]
    at = np.repeat(np.arange(len(chosen)), many)
    within = np.arange(len(at)) - np.repeat(np.cumsum(many) - many, many)
    return at, flat[begins[chosen[at]] + within]


@dataclass(frozen=True, slots=True, eq=False)
class _WaysOut:
    """`exits`: activity (position among the usable) and exit. The counts add up to `outcomes`."""

    exits: pd.DataFrame
    outcomes: int
    led: int
    open: int
    ignored: int
    no_rule: int


def _ways_out(
    rows: pd.DataFrame, mapped: Bools, inside: Bools, by_outcome: RuleChoice, rules: Sequence[Rule]
) -> _WaysOut:
    """Where outcomes lead: matched whole first, and where no rule fits, part by part between ";".

    Outcomes of activities that are ignored or unmapped are not asked: the activity itself is counted there.
    """
    said = (rows["outcome"].str.strip() != "").to_numpy() & mapped
    is_open = said & inside & rows["open"].to_numpy()
    at_exit = said & ~inside
    asked = np.flatnonzero(said & inside & ~is_open)
    whole = rows.iloc[asked]
    rule = by_outcome.choose(whole, whole["outcome"])
    parted = whole.loc[(rule < 0) & whole["outcome"].str.contains(";", regex=False).to_numpy(), "outcome"]
    parts = parted.str.split(";").explode()
    parts = parts[parts.str.strip() != ""]
    part_rule = by_outcome.choose(rows.loc[parts.index], parts)

    at = np.concatenate([asked, parts.index.to_numpy(dtype=np.int64)])
    chosen = np.concatenate([rule, part_rule])
    at, chosen = at[chosen >= 0], chosen[chosen >= 0]
    names = list(dict.fromkeys(to for found in rules for to in found.to))
    found_at, exit_number = _each([[names.index(to) for to in found.to] for found in rules], chosen)
    exits = pd.DataFrame({"activity": at[found_at], "exit": np.array([*names, ""], dtype=object)[exit_number]})
    # Parts in the order they were written; the same exit by two parts is one.
    exits = exits.drop_duplicates().sort_values("activity", kind="stable", ignore_index=True)
    led = exits["activity"].nunique()
    covered = len(np.unique(at))
    return _WaysOut(
        exits,
        outcomes=int(said.sum()),
        led=led,
        open=int(is_open.sum()),
        ignored=covered - led + int(at_exit.sum()),
        no_rule=len(asked) - covered,
    )


def _codes(
    rows: pd.DataFrame, rule: Ints, mapped: Bools, service_map: ServiceMap, rules: Sequence[Rule]
) -> pd.DataFrame:
    """The table CODES, most frequent first."""
    status = np.where(mapped, "mapped", np.where(rule >= 0, "ignored", "unmapped"))
    keys = ["source", "code", "status"]
    counted = rows[["source", "code", "child", "start"]].assign(status=pd.Series(status, dtype="str"), rule=rule)
    grouped = counted.groupby(keys, sort=True, observed=True)
    table = grouped.agg(
        activities=("start", "size"), children=("child", "nunique"), first=("start", "min"), last=("start", "max")
    ).reset_index()
    used: dict[tuple[str, str, str], list[Rule]] = {}
    for source, code, state, number in counted[[*keys, "rule"]].drop_duplicates().itertuples(index=False, name=None):
        if number >= 0:
            used.setdefault((source, code, state), []).append(rules[number])
    found = [used.get(key, []) for key in zip(*(table[key] for key in keys), strict=True)]
    nodes = [sorted({to for one in some for to in one.to}, key=service_map.index.__getitem__) for some in found]
    table["node"] = pd.Series(["; ".join(ids) for ids in nodes], dtype="str")
    table["reason"] = pd.Series(["; ".join(dict.fromkeys(one.ignore for one in some)) for some in found], dtype="str")
    table = table.sort_values(["activities", *keys], ascending=[False, True, True, True], ignore_index=True)
    return table[list(CODES)].astype(CODES)


def _fed(
    rows: pd.DataFrame, loaded: set[str], code_map: CodeMap, by_code: RuleChoice, by_outcome: RuleChoice
) -> frozenset[str]:
    """The nodes that what was loaded says something about.

    A rule that names a loaded source feeds its nodes. A rule that names none does so when its code occurs. A rule on
    outcomes that names a loaded source feeds its exits when that source records outcomes at all; one that names none,
    when such an outcome occurs.
    """
    fed: set[str] = set()
    seen = rows[["source", "code"]].drop_duplicates()
    codes = {number for pair in seen.itertuples(index=False, name=None) for number in by_code.fitting(*pair)}
    sources = loaded | set(seen["source"])
    for number, rule in enumerate(code_map.rules):
        named = any(by_code.fits_source(number, source) for source in sources) if rule.sources else number in codes
        if named:
            fed.update(rule.to)

    spoken = rows.loc[rows["outcome"].str.strip() != "", ["source", "code", "outcome"]].drop_duplicates()
    outcomes: set[int] = set()
    for source, code, outcome in spoken.itertuples(index=False, name=None):
        for part in {outcome, *outcome.split(";")}:
            outcomes.update(by_outcome.fitting(source, code, part))
    telling = set(spoken["source"])
    for number, rule in enumerate(code_map.outcomes):
        named = (
            any(by_outcome.fits_source(number, source) for source in telling) if rule.sources else number in outcomes
        )
        if named:
            fed.update(rule.to)
    return frozenset(fed)
