"""Whether few children, or few families, make most of the activity."""

import numpy as np
import pandas as pd

from player.chosen import Chosen
from player.facts import Facts, Ints

_SHARES = (0.01, 0.05, 0.1, 0.2)


def concentration(facts: Facts, chosen: Chosen, group: Ints | None = None) -> pd.DataFrame:
    """The busiest 1%, 5%, 10% and 20% of children (or groups), and how much of all activity they make.

    `group` gives a number to each child (its family), -1 for none; without it each child is its own. Of those with
    any visit that began in the period; exits are no activity. Columns: `top` (share of children or groups), `who`
    (how many these are, rounded up), `visits`, `share`. Groups of one size are not told apart: the share would be the
    same whichever came first.
    """
    sizes = sizes_of(facts, chosen, group)
    whole = int(sizes.sum())
    rows = []
    for top in _SHARES:
        who = int(np.ceil(top * len(sizes) - 1e-9))
        visits = int(sizes[:who].sum())
        rows.append({"top": top, "who": who, "visits": visits, "share": visits / whole if whole else np.nan})
    return pd.DataFrame(rows)


def half_of_activity(facts: Facts, chosen: Chosen, group: Ints | None = None) -> tuple[int, int]:
    """The fewest children (or groups) that make half of all activity, and of how many."""
    sizes = sizes_of(facts, chosen, group)
    if not len(sizes):
        return 0, 0
    return int(np.searchsorted(np.cumsum(sizes), sizes.sum() / 2)) + 1, len(sizes)


def sizes_of(facts: Facts, chosen: Chosen, group: Ints | None = None) -> Ints:
    """Visits of each child (or group) that has any, most first."""
    kept = chosen.began(facts) & ~facts.is_exit[facts.node] if len(facts.node) else chosen.began(facts)
    who = facts.child[kept] if group is None else group[facts.child[kept]]
    sizes = np.bincount(who[who >= 0])
    found: Ints = np.sort(sizes[sizes > 0])[::-1]
    return found


def busiest(facts: Facts, chosen: Chosen, who: int, group: Ints | None = None) -> Ints:
    """The child numbers of the busiest `who` children (or of all children of the busiest groups, of whom `chosen` lets
    through). Of those with as many visits the one with the lower number comes first."""
    kept = chosen.began(facts) & ~facts.is_exit[facts.node] if len(facts.node) else chosen.began(facts)
    own = facts.child if group is None else group[facts.child]
    sizes = np.bincount(own[kept & (own >= 0)])
    first = np.argsort(-sizes, kind="stable")[:who]
    children: Ints = np.unique(facts.child[kept & np.isin(own, first[sizes[first] > 0])])
    return children
