"""Where outcomes lead: for each activity the exits, and the counts of what became of every outcome."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import Rule, has_wildcard
from builder.coded import Coded, Ints, each
from builder.rule_choice import Asked, RuleChoice

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class WaysOut:
    """`activity` (position among the rows asked) and `exit` go together. The counts add up to `outcomes`."""

    activity: Ints
    exit: "pd.Series[str]"
    outcomes: int
    led: int
    open: int
    ignored: int
    no_rule: int


def ways_out(
    rows: Asked,
    outcome: Coded,
    mapped: Bools,
    inside: Bools,
    still_open: Bools,
    by_outcome: RuleChoice,
    rules: Sequence[Rule],
) -> WaysOut:
    """Matches outcomes whole first, and where no rule fits, or only a pattern that leaves it out, part by part
    between ";".

    `mapped`: the activity made a visit; `inside`: one at least to a node that is no exit. Outcomes of activities that
    are ignored or unmapped are not asked, since the activity itself is counted there. An outcome of an activity that
    is a visit to an exit counts as ignored: nothing comes after an exit.
    """
    blank = np.array([not value.strip() for value in outcome.values], dtype=np.bool_)
    said = ~blank[outcome.number] & mapped
    is_open = said & inside & still_open
    asked = np.flatnonzero(said & inside & ~is_open)
    rule = by_outcome.choose(rows.take(asked, outcome.take(asked)))

    # Outcomes that hold a ";" and that no rule took whole, in the parts they are made of.
    texts = [[part for part in value.split(";") if part.strip()] if ";" in value else [] for value in outcome.values]
    names = tuple(dict.fromkeys(part for parts in texts for part in parts))
    number = {name: place for place, name in enumerate(names)}
    # A pattern that leaves an outcome out speaks of one part of it only: "*assessment*" must not swallow "; Close".
    by_pattern = [not found.to and not all(map(_is_exact, found.outcomes)) for found in rules]
    left = asked[np.array([*by_pattern, True], dtype=np.bool_)[rule]]
    row, part = each([[number[name] for name in parts] for parts in texts], outcome.number[left])
    part_rule = by_outcome.choose(rows.take(left[row], Coded(part, names)))

    exits = tuple(dict.fromkeys(to for found in rules for to in found.to))
    place = {name: number for number, name in enumerate(exits)}
    leads = [[place[to] for to in found.to] for found in rules]
    whole_at, whole_exit = each(leads, rule)
    part_at, part_exit = each(leads, part_rule)
    # The same exit by two parts of an outcome is one; parts stay in the order they were written in.
    once = pd.unique(left[row[part_at]] * max(len(exits), 1) + part_exit).astype(np.int64)
    activity = np.concatenate([asked[whole_at], once // max(len(exits), 1)])
    exit_number = np.concatenate([whole_exit, once % max(len(exits), 1)])
    in_order = np.argsort(activity, kind="stable")
    activity, exit_number = activity[in_order], exit_number[in_order]

    led = _how_many(len(said), activity)
    covered = _how_many(len(said), asked[rule >= 0], left[row[part_rule >= 0]])
    return WaysOut(
        activity,
        pd.Series(exits, dtype="str").take(exit_number).reset_index(drop=True),
        outcomes=int(said.sum()),
        led=led,
        open=int(is_open.sum()),
        ignored=covered - led + int((said & ~inside).sum()),
        no_rule=len(asked) - covered,
    )


def _is_exact(text: str) -> bool:
    return not has_wildcard(text)


def _how_many(size: int, *positions: Ints) -> int:
    """How many different rows these positions name."""
    named = np.zeros(size, dtype=np.bool_)
    for at in positions:
        named[at] = True
    return int(named.sum())
