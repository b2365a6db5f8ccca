"""The numbers of every place for a period and a set of children."""

import numpy as np
import pandas as pd

from player.chosen import Chosen
from player.facts import DAY, FOLLOWED, GATE, Bools, Facts, Ints
from player.grouped import counted, different, percentiles
from player.legs import WAIT
from player.visits import NEVER

COLUMNS = [
    *("node", "label", "kind", "data", "present", "waiting", "began", "arrivals", "children", "ended", "timed"),
    *("same_day_share", "median_days", "p90_days", "target_days", "target_unit", "judged", "median_spent"),
    *("over_target", "over_share", "open_now", "open_over_target", "open_median_days", "open_longest_days"),
    *("open_unheard", "moves_in", "moves_out", "off_map_in", "off_map_out", "came_in", "came_in_elsewhere"),
    *("nothing_after", "too_recent"),
]


def node_measures(facts: Facts, chosen: Chosen) -> pd.DataFrame:
    """One row a node, in the order of the map; columns `COLUMNS` (`docs/reference/measures.md` defines each).

    Counts are whole numbers, blank (never 0) where no loaded source feeds the node; `data` then says "no data". Days
    are calendar days, but `median_spent`, which is in the unit of the target. `open_…` are of the last as-of day,
    whatever the period. Shares are from 0 to 1, blank where there is nothing to take a share of.
    """
    size, node = facts.size, facts.node
    counts = chosen.counts(facts)
    began = chosen.began(facts)
    ended = chosen.ended(facts)
    timed = ended & ~np.isnan(facts.days)
    judged = ended & ~np.isnan(facts.spent)
    open_now = counts & facts.newest
    present, waiting = present_at(facts, chosen)
    came = facts.arrived != NEVER
    arrived = counts & came & chosen.during(np.where(came, facts.arrived, 0) * 60)
    median, p90 = percentiles(node[timed], facts.days[timed], size, (0.5, 0.9))
    (spent,) = percentiles(node[judged], facts.spent[judged], size, (0.5,))
    open_days = np.where(open_now, (facts.until - facts.begun) / DAY, np.nan)
    open_median, open_longest = percentiles(node[open_now], open_days[open_now], size, (0.5, 1))
    same_day = timed & (facts.begun // DAY == facts.ended // DAY)
    moved, gate = began & facts.moved, began & (facts.came == GATE)
    left = began & facts.moved

    def of(which: Bools) -> Ints:
        return counted(node[which], size)

    nodes = facts.service_map.nodes
    targets = [one.target for one in nodes]
    told = {
        "present": np.where(facts.is_exit, -1, present),
        "waiting": np.where(facts.is_exit, -1, waiting),
        "began": of(began),
        "arrivals": of(arrived),
        "children": different(node[began], facts.child[began], size),
        "ended": of(ended),
        "timed": of(timed),
        "judged": of(judged),
        "over_target": of(judged & facts.late),
        "open_now": of(open_now),
        "open_over_target": of(open_now & facts.late),
        "open_unheard": of(counts & facts.open & ~facts.newest),
        "moves_in": of(moved),
        "moves_out": counted(facts.came[left], size),
        "off_map_in": of(moved & ~facts.on_map),
        "off_map_out": counted(facts.came[left & ~facts.on_map], size),
        "came_in": of(gate),
        "came_in_elsewhere": of(gate & ~facts.on_map),
        "nothing_after": of(ended & (facts.fate == FOLLOWED + 1)),
        "too_recent": of(ended & (facts.fate == FOLLOWED + 2)),
    }
    has_data = np.array([one.id in facts.fed for one in nodes], dtype=bool)
    known = has_data | (counted(node, size) > 0)
    table = pd.DataFrame(
        {
            "node": [one.id for one in nodes],
            "label": [one.label for one in nodes],
            "kind": [one.kind for one in nodes],
            "data": np.where(has_data, "yes", "no data"),
            **{name: pd.array(found, dtype="Int64") for name, found in told.items()},
            "same_day_share": _share(of(same_day), told["timed"]),
            "median_days": median,
            "p90_days": p90,
            "target_days": pd.array([one.days if one else pd.NA for one in targets], dtype="Int64"),
            "target_unit": [one.unit if one else "" for one in targets],
            "median_spent": spent,
            "over_share": _share(told["over_target"], told["judged"]),
            "open_median_days": open_median,
            "open_longest_days": open_longest,
        }
    )
    names = list(told)
    for name in names:
        table[name] = table[name].mask(~known)
    exits = pd.Series(facts.is_exit)
    table.loc[exits, ["present", "waiting"]] = pd.NA
    aimed = pd.Series([one is not None for one in targets])
    table.loc[~aimed, ["judged", "over_target", "open_over_target"]] = pd.NA
    return table[COLUMNS]


def present_at(facts: Facts, chosen: Chosen) -> tuple[Ints, Ints]:
    """Children in or heading to each node, and waiting at it and in none of these, in the last minute of the period.

    By shown times, so that they agree with the picture (`playback.md`, "Counting").
    """
    minute = chosen.last_minute(facts)
    legs = facts.legs
    now = (legs["shown_from"] <= minute) & (minute < legs["shown_to"])
    if chosen.children is not None:
        now &= chosen.children[legs["child"]]
    to, child, waits = legs["to"][now], legs["child"][now], legs["kind"][now] == WAIT
    # A flag for each place and child: quicker than sorting the pairs.
    busy = np.zeros((facts.size, len(facts.names)), dtype=bool)
    idle = busy.copy()
    busy[to[~waits], child[~waits]] = True
    idle[to[waits], child[waits]] = True
    idle &= ~busy
    heading: Ints = busy.sum(axis=1)
    waiting: Ints = idle.sum(axis=1)
    return heading, waiting


def _share(part: Ints, whole: Ints) -> np.ndarray:
    return np.where(whole > 0, part / np.maximum(whole, 1), np.nan)
