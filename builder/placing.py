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
from builder.coded import Coded, Ints, each
from builder.coverage import Coverage, codes_table, fed
from builder.rule_choice import Asked, RuleChoice
from builder.service_map import ServiceMap
from builder.tables import OUTCOME_EXITS, VISITS
from builder.team_map import asked_by
from builder.ways_out import ways_out

Bools = npt.NDArray[np.bool_]
Times = npt.NDArray[np.datetime64]


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """`visits` (columns VISITS, in the order of the activities), `outcome_exits` (OUTCOME_EXITS) and the coverage."""

    visits: pd.DataFrame
    outcome_exits: pd.DataFrame
    coverage: Coverage


def place(activities: pd.DataFrame, service_map: ServiceMap, code_map: CodeMap, loaded: Iterable[str] = ()) -> Placed:
    """Visits, the exits that outcomes lead to, and what was left out.

    `activities` has the columns ACTIVITIES; an activity's number is its position there. `loaded` names sources that
    were loaded though no activity came out of them, so that their nodes show 0 and not "no data". Rules may ask for
    the service or locality that the code map gives a team.
    """
    activities = asked_by(activities, code_map)
    usable, times = usable_times(activities)
    number = np.flatnonzero(usable)
    day = times["start"].to_numpy().astype("datetime64[D]").astype(np.int64)
    source, code, outcome = (Coded.of(activities[name]).take(number) for name in ("source", "code", "outcome"))
    asked = Asked(source, code, None, day, activities, number)
    by_code = RuleChoice(code_map.rules)
    rule = by_code.choose(asked)
    visits = _visits(activities, times, number, rule, service_map, code_map.rules)

    leads = np.array([bool(found.to) for found in code_map.rules] + [False], dtype=np.bool_)
    inside = [any(service_map.node(to).kind != "exit" for to in found.to) for found in code_map.rules]
    mapped = leads[rule]
    by_outcome = RuleChoice(code_map.outcomes)
    still = times["open"].to_numpy()
    ways = ways_out(asked, outcome, mapped, np.array([*inside, False])[rule], still, by_outcome, code_map.outcomes)
    exits = pd.DataFrame({"activity": number[ways.activity], "exit": ways.exit}).astype(OUTCOME_EXITS)

    children = Coded.of(activities["child"]).take(number)
    coverage = Coverage(
        activities=len(number),
        mapped=int(mapped.sum()),
        ignored=int(((rule >= 0) & ~mapped).sum()),
        unmapped=int((rule < 0).sum()),
        outcomes=ways.outcomes,
        outcomes_led=ways.led,
        outcomes_open=ways.open,
        outcomes_ignored=ways.ignored,
        outcomes_no_rule=ways.no_rule,
        visits=len(visits),
        beyond_as_of=len(activities) - len(number),
        codes=codes_table(source, code, children, times["start"], rule, mapped, service_map, code_map.rules),
        fed=fed(asked, outcome, set(loaded), code_map, by_code, by_outcome),
    )
    return Placed(visits, exits, coverage)


def usable_times(activities: pd.DataFrame) -> tuple[Bools, pd.DataFrame]:
    """Which activities can be used, and for those start, end, has_end, open and as_of as visits have them.

    Times of day count only when every source has some; else all are cut to dates. An end without a start makes a
    moment at that end, an end before the start a moment at the start; neither has a duration that could be counted.
    """
    start, end, as_of = (activities[name].to_numpy().astype("datetime64[s]") for name in ("start", "end", "as_of"))
    has_end = activities["has_end"].to_numpy(dtype=np.bool_)
    timed = _has_time(start) | _has_time(end)
    if not pd.Series(timed).groupby(activities["source"].to_numpy()).any().all():
        start, end = _cut(start), _cut(end)
    no_start = np.isnat(start)
    start = np.where(no_start, end, start)
    as_of = _cut(as_of)
    usable = ~np.isnat(start) & ~(_cut(start) > as_of)
    is_open = has_end & ~no_start & (np.isnat(end) | (_cut(end) > as_of))
    lasts = has_end & ~no_start & ~is_open & (end >= start)
    shown_end = np.where(is_open, np.datetime64("NaT", "s"), np.where(lasts, end, start))
    times = {"start": start, "end": shown_end, "has_end": lasts | is_open, "open": is_open, "as_of": as_of}
    return usable, pd.DataFrame({name: values[usable] for name, values in times.items()})


def _cut(times: Times) -> Times:
    """Times cut to the midnight their day began with."""
    return times.astype("datetime64[D]").astype("datetime64[s]")


def _has_time(times: Times) -> Bools:
    return np.asarray(~np.isnat(times) & (times != _cut(times)), dtype=np.bool_)


def _visits(
    activities: pd.DataFrame,
    times: pd.DataFrame,
    number: Ints,
    rule: Ints,
    service_map: ServiceMap,
    rules: Sequence[Rule],
) -> pd.DataFrame:
    """A visit for each node of the rule that took the activity; at an exit a moment, without a duration, never open."""
    index = service_map.index
    at, node = each([[index[to] for to in found.to] for found in rules], rule)
    visits = activities[["child", "estimated", "source", "code", "outcome", "team"]].take(number[at])
    visits = visits.reset_index(drop=True).assign(activity=number[at])
    visits[list(times.columns)] = times.take(at).reset_index(drop=True)
    leaves = np.array([found.kind == "exit" for found in service_map.nodes], dtype=np.bool_)[node]
    ids = pd.Series([found.id for found in service_map.nodes], dtype="str")
    visits["node"] = ids.take(node).reset_index(drop=True)
    visits["end"] = visits["end"].mask(leaves, visits["start"])
    visits["open"] &= ~leaves
    visits["has_end"] &= ~leaves
    return visits[list(VISITS)].astype(VISITS)
