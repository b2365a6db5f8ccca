"""The numbers of every way for a period and a set of children."""

import numpy as np
import pandas as pd

from player.chosen import Chosen
from player.facts import DAY, GATE, NOTHING_AFTER, TOO_RECENT, Facts, Ints
from player.grouped import counted, different, percentiles

NOTHING = "nothing recorded after"
RECENT = "too recent to know"
COLUMNS = [
    *("from", "to", "on_map", "drawn", "moves", "children", "followed", "share", "timed", "median_days", "p90_days"),
    *("median_gap_days", "judged", "median_spent", "over_target", "over_share"),
]


def edge_measures(facts: Facts, chosen: Chosen) -> pd.DataFrame:
    """One row for each way that is drawn or taken, and up to two more for each place that something could follow.

    Columns `COLUMNS` (`docs/reference/measures.md` defines each). `from`, `to` are node ids, or in `to` "nothing
    recorded after" and "too recent to know". `share` is of all that followed the visits to `from` that ended in the
    period; a place's shares sum to 1. Ways are ordered by `from` in the order of the map, most moves first, what
    nothing followed last. Counts are blank where either end has no data. `on_map` is False for a move that no drawn
    way carries; one from a place to itself is on the map, and not `drawn`.
    """
    size = facts.size
    ids = [node.id for node in facts.service_map.nodes]
    ends = size * size  # two more numbers for each place: nothing after, too recent
    groups = ends + 2 * size
    way = np.where(facts.came >= 0, facts.came * size + facts.node, 0)
    began = chosen.began(facts) & facts.moved
    left = facts.previous
    ended = chosen.ended(facts)
    after = facts.moved & ended[left]
    timed = facts.moved & ended & ~np.isnan(facts.days)
    judged = facts.moved & ended & ~np.isnan(facts.spent)
    moves = counted(way[began], groups)
    children = different(way[began], facts.child[began], groups)
    followed = counted(way[after], groups)
    for number, fate in enumerate((NOTHING_AFTER, TOO_RECENT)):
        alone = ended & (facts.fate == fate)
        at = ends + 2 * np.arange(size) + number
        moves[at] = counted(facts.node[alone], size)
        children[at] = different(facts.node[alone], facts.child[alone], size)
    followed[ends:] = moves[ends:]
    median, p90 = percentiles(way[timed], facts.days[timed], groups, (0.5, 0.9))
    (spent,) = percentiles(way[judged], facts.spent[judged], groups, (0.5,))
    waited = began & ~facts.branch & ~facts.open[left]
    gap = np.maximum(facts.begun[waited] - facts.ended[left[waited]], 0) / DAY
    (median_gap,) = percentiles(way[waited], gap, groups, (0.5,))
    over = counted(way[judged & facts.late], groups)
    told = counted(way[judged], groups)

    index = facts.service_map.index
    drawn = {index[e.from_id] * size + index[e.to_id] for e in facts.service_map.edges}
    ever = np.flatnonzero(counted(way[facts.moved], groups))
    fated = np.concatenate([facts.node[facts.fate == fate] * 2 + fate - 1 for fate in (NOTHING_AFTER, TOO_RECENT)])
    shown = np.unique(np.concatenate([ever, sorted(drawn), ends + np.unique(fated)]).astype("int64"))
    last = shown >= ends
    source = np.where(last, (shown - ends) // 2, shown // size)
    target = np.where(last, GATE - (shown - ends) % 2, shown % size)
    whole = np.bincount(source, followed[shown], minlength=size)[source]
    fed = np.array([one in facts.fed for one in ids], dtype=bool)
    known = (fed[source] & (last | fed[np.where(last, source, target)])) | np.isin(shown, ever) | last
    aimed = np.array([node.target is not None for node in facts.service_map.nodes], dtype=bool)
    words = np.array([*ids, RECENT, NOTHING], dtype=object)
    is_drawn = np.isin(shown, list(drawn))
    table = pd.DataFrame(
        {
            "from": words[source],
            "to": words[target],
            "on_map": is_drawn | last | (source == target),
            "drawn": is_drawn,
            "moves": _counts(moves[shown], known),
            "children": _counts(children[shown], known),
            "followed": _counts(followed[shown], known),
            "share": np.where(whole > 0, followed[shown] / np.maximum(whole, 1), np.nan),
            "timed": _counts(counted(way[timed], groups)[shown], known & ~last),
            "median_days": median[shown],
            "p90_days": p90[shown],
            "median_gap_days": median_gap[shown],
            "judged": _counts(told[shown], known & ~last & aimed[np.where(last, 0, target)]),
            "median_spent": spent[shown],
            "over_target": _counts(over[shown], known & ~last & aimed[np.where(last, 0, target)]),
            "over_share": np.where(told[shown] > 0, over[shown] / np.maximum(told[shown], 1), np.nan),
        }
    )
    table.loc[~known, "share"] = np.nan
    order = np.lexsort((words[target].astype(str), -moves[shown], last, source))
    return table.iloc[order].reset_index(drop=True)[COLUMNS]


def _counts(values: Ints, known: np.ndarray) -> pd.Series:
    return pd.Series(values).astype("Int64").where(pd.Series(known), pd.NA)
