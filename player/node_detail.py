"""One place looked at closely: from where, to where, how long, and what is open there now."""

from itertools import pairwise

import numpy as np
import pandas as pd

from player.chosen import Chosen
from player.edge_measures import NOTHING, RECENT
from player.facts import DAY, GATE, Facts, Floats
from player.grouped import counted, different

# Days at which a bar of the distribution ends; the last is open.
BARS = (0, 7, 14, 28, 45, 60, 91, 182, 365, 730)


def came_from(facts: Facts, chosen: Chosen, node: int) -> pd.DataFrame:
    """From where the visits to a place came that began in the period, most first.

    Columns: `from` (node id, "" for the gate), `label`, `visits`, `children`, `share` (of all those visits; they sum
    to 1), `on_map`. A service stayed in counts as from itself.
    """
    rows = np.flatnonzero(chosen.began(facts) & (facts.node == node))
    group = facts.came[rows] + 1
    size = facts.size + 1
    visits, children = counted(group, size), different(group, facts.child[rows], size)
    nodes = facts.service_map.nodes
    entry = nodes[node].kind == "entry"
    drawn = {(edge.from_id, edge.to_id) for edge in facts.service_map.edges}
    told = []
    for place in np.flatnonzero(visits).tolist():
        origin = None if place - 1 == GATE else nodes[place - 1]
        straight = entry if origin is None else origin.id == nodes[node].id or (origin.id, nodes[node].id) in drawn
        gate = "came in here" if entry else "came in here, which is no entry"
        told.append(
            {
                "from": origin.id if origin else "",
                "label": origin.label if origin else gate,
                "visits": int(visits[place]),
                "children": int(children[place]),
                "share": visits[place] / len(rows),
                "on_map": straight,
            }
        )
    table = pd.DataFrame(told, columns=["from", "label", "visits", "children", "share", "on_map"])
    return table.sort_values(["visits", "label"], ascending=[False, True], ignore_index=True)


def went_to(facts: Facts, edges: pd.DataFrame, node_id: str) -> pd.DataFrame:
    """To where the visits to a place went on that ended in the period, out of `edge_measures`.

    Columns: `to`, `label`, `followed`, `share` (they sum to 1), `on_map`; what nothing followed last.
    """
    labels = {one.id: one.label for one in facts.service_map.nodes}
    rows = edges[(edges["from"] == node_id) & (edges["followed"] > 0)]
    table = pd.DataFrame(
        {
            "to": rows["to"],
            "label": [labels.get(str(one), str(one)) for one in rows["to"]],
            "followed": rows["followed"].astype("int64"),
            "share": rows["share"],
            "on_map": rows["on_map"],
            "last": rows["to"].isin([NOTHING, RECENT]),
        }
    ).sort_values(["last", "followed", "label"], ascending=[True, False, True], ignore_index=True)
    return table.drop(columns="last")


def lengths(facts: Facts, chosen: Chosen, node: int, came: int | None = None) -> pd.DataFrame:
    """How long the visits took that ended in the period, in bars: columns `bar` (words), `visits`, `share`.

    `came`: only those that came from that place. Whole days, as a person counts them: the same day, 1 to 7, 8 to 14 …
    """
    which = chosen.ended(facts) & (facts.node == node) & ~np.isnan(facts.days)
    if came is not None:
        which &= facts.came == came
    days = (facts.ended[which] // DAY - facts.begun[which] // DAY).astype("int64")
    bar = np.searchsorted(BARS, days, side="left")
    found = counted(bar, len(BARS) + 1)
    words = [
        "same day",
        *(f"{low + 1} to {high}" for low, high in pairwise(BARS)),
        f"over {BARS[-1]}",
    ]
    return pd.DataFrame({"bar": words, "visits": found, "share": found / max(int(found.sum()), 1)})


def open_days(facts: Facts, chosen: Chosen, node: int) -> Floats:
    """For how many days each visit has been open that is open on the last as-of day, longest first."""
    which = chosen.counts(facts) & facts.newest & (facts.node == node)
    days: Floats = np.sort((facts.until[which] - facts.begun[which]) / DAY)[::-1]
    return days
