"""How many go which way: moves and what followed each visit, by edge and by node."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from player.journeys import Journeys
from player.legs import TRAVEL

NOTHING_AFTER = "nothing recorded after"
TOO_RECENT = "too recent to know"
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class _Visits:
    """The drawn visits' facts as arrays, one entry a row of `Journeys.visits`."""

    node: np.ndarray
    days: np.ndarray
    complete: np.ndarray


def edge_flows(made: Journeys, fed: frozenset[str]) -> pd.DataFrame:
    """One row for each way that is drawn or taken, and two more for each place that something could follow.

    Columns: `from`, `to` (node ids, or `nothing recorded after`, `too recent to know`), `moves` (visits that came
    this way), `children`, `share` (of all that followed completed visits to `from`; a place's shares sum to 1),
    `median_days`, `p90_days` (length of the completed visits that came this way, the time their dots were under way;
    blank where the source has no end), `on_map`. Counts are blank, never 0, where either end has no data (`fed` are
    the nodes that have). `too recent to know`: the visit ended within `link_days` of the as-of day.
    """
    nodes = made.service_map.nodes
    ids = [node.id for node in nodes]
    facts = _facts(made)
    travel = made.legs[(made.legs["kind"] == TRAVEL) & (made.legs["from"] >= 0)]
    came_from = made.visits["previous"].to_numpy()[travel["visit"].to_numpy()]
    moves = pd.DataFrame(
        {
            "from": travel["from"].to_numpy(),
            "to": travel["to"].to_numpy(),
            "child": travel["child"].cat.codes.to_numpy(),
            "days": facts.days[travel["visit"].to_numpy()],
            "followed": facts.complete[came_from],
        }
    )
    table = _by_way(moves)
    drawn = pd.MultiIndex.from_tuples(
        [(made.service_map.index[e.from_id], made.service_map.index[e.to_id]) for e in made.service_map.edges],
        names=["from", "to"],
    )
    table = table.reindex(table.index.union(drawn))
    table[["moves", "children", "followed"]] = table[["moves", "children", "followed"]].fillna(0)
    table = table.reset_index()
    ends = _ends(made, facts)
    whole = table.groupby("from")["followed"].sum().add(ends.groupby("from")["followed"].sum(), fill_value=0)
    on_map = set(drawn) | {(place, place) for place in range(len(ids))}
    table["on_map"] = [pair in on_map for pair in zip(table["from"], table["to"], strict=True)]
    ends["on_map"] = True
    table["to_id"] = [ids[place] for place in table["to"]]
    ends["to_id"] = ends["to"]
    both = pd.concat([table, ends], ignore_index=True)
    both["share"] = both["followed"] / both["from"].map(whole).where(lambda total: total > 0)
    both["from_id"] = [ids[place] for place in both["from"]]
    known = both["from_id"].isin(fed) & (both["to_id"].isin(fed) | both["to_id"].isin([NOTHING_AFTER, TOO_RECENT]))
    known |= both["moves"] > 0
    result = pd.DataFrame(
        {
            "from": both["from_id"],
            "to": both["to_id"],
            "moves": both["moves"].astype("Int64").where(known),
            "children": both["children"].astype("Int64").where(known),
            "share": both["share"].where(known),
            "median_days": both["median"],
            "p90_days": both["p90"],
            "on_map": both["on_map"],
        }
    )
    place = both["from"].to_numpy()
    last = both["to_id"].isin([NOTHING_AFTER, TOO_RECENT]).to_numpy()
    order = np.lexsort((both["to_id"].to_numpy(), -both["moves"].to_numpy(dtype="float64"), last, place))
    return result.iloc[order].reset_index(drop=True)


def node_flows(made: Journeys, fed: frozenset[str]) -> pd.DataFrame:
    """One row a node. Counts are blank and `data` is "no data" where no loaded source feeds it.

    Columns: `node`, `label`, `kind`, `data` ("yes" or "no data"), `visits`, `children`, `open` (visits still open at
    the as-of day), `same_day_share` (of completed visits with an end column), `median_days`, `p90_days` (of the
    same), `off_map_in` (moves to it that no drawn edge carries), `came_in_elsewhere`.
    """
    facts = _facts(made)
    visits = made.visits[made.visits["drawn"]]
    rows = visits.index.to_numpy()
    timed = ~np.isnan(facts.days[rows])
    nodes = made.service_map.nodes
    by_node = pd.DataFrame(
        {
            "node": visits["node"].to_numpy(),
            "child": visits["child"].cat.codes.to_numpy(),
            "open": visits["open"].to_numpy(),
            "days": facts.days[rows],
            "same_day": np.where(timed, visits["start"] // _DAY == visits["end"] // _DAY, np.nan),
        }
    ).groupby("node")
    found = pd.DataFrame(
        {
            "visits": by_node.size(),
            "children": by_node["child"].nunique(),
            "open": by_node["open"].sum(),
            "same_day_share": by_node["same_day"].mean(),
            "median_days": by_node["days"].median(),
            "p90_days": by_node["days"].quantile(0.9),
        }
    ).reindex(range(len(nodes)))
    travel = made.legs[(made.legs["kind"] == TRAVEL) & ~made.legs["on_map"]]
    off_map = travel[travel["from"] >= 0].groupby("to").size()
    elsewhere = travel[travel["from"] < 0].groupby("to").size()
    has_data = pd.Series([node.id in fed for node in nodes])
    counts = found[["visits", "children", "open"]].fillna(0)
    counts["off_map_in"] = off_map.reindex(range(len(nodes))).fillna(0)
    counts["came_in_elsewhere"] = elsewhere.reindex(range(len(nodes))).fillna(0)
    counts = counts.astype("Int64").where(has_data | (counts["visits"] > 0))
    return pd.DataFrame(
        {
            "node": [node.id for node in nodes],
            "label": [node.label for node in nodes],
            "kind": [node.kind for node in nodes],
            "data": has_data.map({True: "yes", False: "no data"}),
            **{name: counts[name] for name in ("visits", "children", "open")},
            **{name: found[name] for name in ("same_day_share", "median_days", "p90_days")},
            **{name: counts[name] for name in ("off_map_in", "came_in_elsewhere")},
        }
    )


def _facts(made: Journeys) -> _Visits:
    visits = made.visits
    complete = ~visits["open"].to_numpy()
    timed = complete & visits["has_end"].to_numpy()
    exits = np.array([node.kind == "exit" for node in made.service_map.nodes], dtype=bool)
    node = visits["node"].to_numpy()
    timed &= ~(exits[node] if len(node) else complete)
    days = np.where(timed, (np.where(timed, visits["end"], 0) - visits["start"]) / _DAY, np.nan)
    return _Visits(node, days, complete)


def _by_way(moves: pd.DataFrame) -> pd.DataFrame:
    ways = moves.groupby(["from", "to"])
    return pd.DataFrame(
        {
            "moves": ways.size(),
            "children": ways["child"].nunique(),
            "followed": ways["followed"].sum(),
            "median": ways["days"].median(),
            "p90": ways["days"].quantile(0.9),
        }
    )


def _ends(made: Journeys, facts: _Visits) -> pd.DataFrame:
    """Completed visits, not to an exit, that nothing followed: too recent to know, or nothing recorded after."""
    visits = made.visits
    exits = np.array([node.kind == "exit" for node in made.service_map.nodes], dtype=bool)
    previous = visits["previous"].to_numpy()
    followed = np.zeros(len(visits), dtype=bool)
    followed[previous[visits["drawn"].to_numpy() & (previous >= 0)]] = True
    ended = visits["drawn"].to_numpy() & facts.complete & ~followed & ~(exits[facts.node] if len(visits) else followed)
    rows = visits[ended]
    link = made.settings.link_days * _DAY
    recent = rows["as_of_end"] - _DAY - rows["end"] // _DAY * _DAY <= link
    grouped = pd.DataFrame(
        {
            "from": rows["node"],
            "to": np.where(recent, TOO_RECENT, NOTHING_AFTER),
            "child": rows["child"].cat.codes,
        }
    ).groupby(["from", "to"])
    counted = pd.DataFrame({"moves": grouped.size(), "children": grouped["child"].nunique()}).reset_index()
    return counted.assign(followed=counted["moves"].astype("float64"), median=np.nan, p90=np.nan)
