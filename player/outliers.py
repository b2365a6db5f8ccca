"""Who stands out: open the longest, waiting the longest, most often back."""

import numpy as np
import pandas as pd

from player.chosen import Chosen
from player.facts import DAY, Facts
from player.paths import Passes

COLUMNS = ["what", "child", "amount", "unit", "node", "label", "since", "over_target"]
OPEN, WAITING, PASSES = "open the longest", "waited the longest", "most times through"


def outliers(facts: Facts, chosen: Chosen, found: Passes, most: int = 20) -> pd.DataFrame:
    """Up to `most` of each kind, the most extreme first; columns `COLUMNS`.

    - open the longest: visits open on the last as-of day; `amount` days since their start, `over_target` where the
      place has a target and it is past.
    - waited the longest: visits that began in the period and continued a track: days since the visit before it ended.
      `node` is where the child waited, `since` when that ended.
    - most times through: passes of a child that began in the period; told from 3 on.

    `child` is the pseudonym. `since` is a date.
    """
    counts = chosen.counts(facts)
    parts = []
    rows = np.flatnonzero(counts & facts.newest)
    days = (facts.until[rows] - facts.begun[rows]) / DAY
    top = np.lexsort((rows, -days))[:most]
    parts.append(_rows(facts, OPEN, facts.child[rows[top]], days[top], facts.node[rows[top]], facts.begun[rows[top]]))
    parts[-1]["over_target"] = facts.late[rows[top]]

    before = facts.previous
    rows = np.flatnonzero(chosen.began(facts) & (before >= 0) & ~facts.branch)
    left = before[rows]
    rows, left = rows[~facts.open[left]], left[~facts.open[left]]
    days = (facts.begun[rows] - facts.ended[left]) / DAY
    rows, left, days = rows[days > 0], left[days > 0], days[days > 0]
    top = np.lexsort((rows, -days))[:most]
    left = left[top]
    parts.append(_rows(facts, WAITING, facts.child[left], days[top], facts.node[left], facts.ended[left]))

    times = np.bincount(found.child, minlength=len(facts.names))
    who = np.flatnonzero(times >= 3)
    who = who[np.lexsort((who, -times[who]))][:most]
    first = pd.Series(found.begun).groupby(found.child).min()
    since = first.reindex(who).to_numpy(dtype="int64") if len(who) else who
    parts.append(_rows(facts, PASSES, who, times[who], None, since))
    told = [part for part in parts if len(part)]
    return pd.concat(told, ignore_index=True)[COLUMNS] if told else pd.DataFrame(columns=COLUMNS)


def _rows(
    facts: Facts, what: str, child: np.ndarray, amount: np.ndarray, node: np.ndarray | None, since: np.ndarray
) -> pd.DataFrame:
    nodes = facts.service_map.nodes
    return pd.DataFrame(
        {
            "what": what,
            "child": pd.Series(facts.names.to_numpy()[child], dtype="str"),
            "amount": amount.astype("float64"),
            "unit": "times" if node is None else "days",
            "node": pd.Series([nodes[one].id for one in node] if node is not None else [""] * len(child), dtype="str"),
            "label": pd.Series(
                [nodes[one].label for one in node] if node is not None else [""] * len(child), dtype="str"
            ),
            "since": (since // DAY * DAY).astype("datetime64[s]"),
            "over_target": False,
        }
    )
