"""The visits of every child in the order in which a dot makes them: alike ones become one, outcomes add their exits."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from builder.placing import Placed
from builder.service_map import ServiceMap

# Stands for "not ended" wherever ends are compared; far past any date.
NEVER = np.int64(2**62)
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class OrderedVisits:
    """`table`: one row a visit, in the order of `playback.md`, "Order", child after child.

    Columns: `child`, `node` (position in the map), `start`, `end` (seconds since 1970; `NEVER` when open),
    `open`, `has_end`, `estimated`, `as_of_end` (seconds; 24:00 of the as-of day), `parent` (row of the visit whose
    outcome made this exit, else -1), `source`, `code`, `outcome`, `team`.
    `made`: visits made before alike ones were joined; `alike`: how many joined another.
    """

    table: pd.DataFrame
    made: int
    alike: int


def ordered_visits(placed: Placed, service_map: ServiceMap) -> OrderedVisits:
    """Rules 4 and 5 of "From activities to visits", and "Order" (`playback.md`).

    Takes VISITS and OUTCOME_EXITS (`builder.tables`). Reordering their rows changes nothing.
    """
    raw = placed.visits
    node = pd.Index([n.id for n in service_map.nodes]).get_indexer(pd.Index(raw["node"]))
    table = pd.DataFrame(
        {
            "child": _words(raw["child"]),
            "node": node.astype("int64"),
            "start": _seconds(raw["start"]),
            "end": np.where(raw["open"].to_numpy(), NEVER, _seconds(raw["end"])),
            "open": raw["open"].to_numpy(),
            "has_end": raw["has_end"].to_numpy(),
            "estimated": raw["estimated"].to_numpy(),
            "as_of_end": _seconds(raw["as_of"]) + _DAY,
            "source": _words(raw["source"], ""),
            "code": _words(raw["code"], ""),
            "outcome": _words(raw["outcome"], ""),
            "team": _words(raw["team"], ""),
        }
    )
    joined, visit_of_row = _join_alike(table)
    ranks = np.asarray(service_map.ranks, dtype="int64")
    is_exit = np.asarray([n.kind == "exit" for n in service_map.nodes], dtype=bool)

    joined["parent"] = np.int64(-1)
    order = order_of(joined, ranks, is_exit, parent_place=np.full(len(joined), -1))
    place = np.empty(len(joined), dtype="int64")
    place[order] = np.arange(len(joined))

    exits = _outcome_visits(placed, raw["activity"].to_numpy(), visit_of_row, place, joined, is_exit, service_map)
    whole = pd.concat([joined, exits], ignore_index=True) if len(exits) else joined
    parent = whole["parent"].to_numpy()
    parent_place = np.where(parent >= 0, place[parent] if len(place) else -1, -1)
    order = order_of(whole, ranks, is_exit, parent_place)
    position = np.empty(len(whole), dtype="int64")
    position[order] = np.arange(len(whole))
    result = whole.iloc[order].reset_index(drop=True)
    parent = result["parent"].to_numpy()
    result["parent"] = np.where(parent >= 0, position[parent] if len(position) else -1, -1)
    return OrderedVisits(result, made=len(raw) + len(exits), alike=len(raw) - len(joined))


def _seconds(times: pd.Series) -> np.ndarray:
    seconds: np.ndarray = times.dt.as_unit("s").astype("int64").to_numpy()
    return seconds


def _words(column: pd.Series, blank: str | None = None) -> pd.Categorical:
    """Text as numbers into its sorted words, which is quick to move about; `blank`, when given, is the first word."""
    numbers, words = pd.factorize(column, sort=True)
    if blank is not None and (not len(words) or words[0] != blank):
        numbers, words = numbers + 1, words.insert(0, blank)
    return pd.Categorical.from_codes(numbers, words.astype("str"), validate=False)


def _join_alike(table: pd.DataFrame) -> tuple[pd.DataFrame, np.ndarray]:
    """Joins visits alike in child, node, start and end; gives the joined table and each row's place in it."""
    child = table["child"].cat.codes.to_numpy()
    group = table.assign(child=child).groupby(["child", "node", "start", "end"], sort=False).ngroup().to_numpy()
    first = ~pd.Series(group).duplicated().to_numpy()
    joined = table[first].reset_index(drop=True)
    if len(joined) == len(table):
        return joined, group
    twins = pd.Series(group).duplicated(keep=False).to_numpy()
    rows = table[twins].assign(group=group[twins])
    for column in ("source", "code", "outcome", "team"):
        words = rows[["group", column]].astype({column: "str"})
        words = words[words[column] != ""].drop_duplicates().sort_values(["group", column])
        together = words.groupby("group", sort=False)[column].agg("; ".join)
        new = pd.Index(together.unique()).difference(joined[column].cat.categories)
        joined[column] = joined[column].cat.add_categories(new)
        joined.loc[together.index, column] = together
    flags = rows.groupby("group", sort=False).agg({"has_end": "max", "estimated": "min", "as_of_end": "max"})
    for flag in ("has_end", "estimated", "as_of_end"):
        joined.loc[flags.index, flag] = flags[flag]
    return joined, group


def _outcome_visits(
    placed: Placed,
    activity_of_row: np.ndarray,
    visit_of_row: np.ndarray,
    place: np.ndarray,
    joined: pd.DataFrame,
    is_exit: np.ndarray,
    service_map: ServiceMap,
) -> pd.DataFrame:
    """An exit visit for each outcome, at the end of the activity's last visit; none while open, none after an exit."""
    if placed.outcome_exits.empty:
        return joined.iloc[:0]
    rows = pd.DataFrame({"activity": activity_of_row, "visit": visit_of_row, "place": place[visit_of_row]})
    last = rows.sort_values("place").drop_duplicates("activity", keep="last").set_index("activity")["visit"]
    wanted = placed.outcome_exits
    visit = last.reindex(wanted["activity"]).to_numpy()
    known = ~np.isnan(visit.astype("float64"))
    exits = pd.DataFrame(
        {
            "parent": visit[known].astype("int64"),
            "node": pd.Index([n.id for n in service_map.nodes]).get_indexer(pd.Index(wanted["exit"][known])),
        }
    ).drop_duplicates()
    came_from = joined.iloc[exits["parent"].to_numpy()]
    takes = ~came_from["open"].to_numpy() & ~is_exit[came_from["node"].to_numpy()]
    exits, came_from = exits[takes], came_from[takes]
    made: pd.DataFrame = came_from.reset_index(drop=True).assign(
        node=exits["node"].to_numpy(dtype="int64"),
        start=came_from["end"].to_numpy(),
        end=came_from["end"].to_numpy(),
        has_end=False,
        estimated=False,
        parent=exits["parent"].to_numpy(dtype="int64"),
        **{name: _blank(came_from[name]) for name in ("source", "code", "outcome")},
    )
    return made


def _blank(column: pd.Series) -> pd.Categorical:
    """A column of the same words, blank all through."""
    words = column.cat.categories
    return pd.Categorical.from_codes(np.full(len(column), words.get_loc("")), words)


def order_of(table: pd.DataFrame, ranks: np.ndarray, is_exit: np.ndarray, parent_place: np.ndarray) -> np.ndarray:
    """Row numbers in the order of playback: by child, date of start, exits last, of these those by outcomes first."""
    if not len(table):
        return np.zeros(0, dtype="int64")
    node = table["node"].to_numpy()
    start = table["start"].to_numpy()
    by_outcome = parent_place >= 0
    child = table["child"].cat.codes.to_numpy().astype("int64")
    # Child, date and whether an exit in one number: what is left to sort is only the visits of one child's one date.
    date = start // _DAY - (start.min() // _DAY)
    whole = (child * (date.max() + 1) + date) * 4 + is_exit[node] * 2 + (is_exit[node] & ~by_outcome)
    order = np.argsort(whole, kind="stable")
    equal = np.diff(whole[order]) == 0
    tied = np.flatnonzero(np.append(equal, False) | np.insert(equal, 0, False))
    rows = order[tied]
    within = np.lexsort(
        (
            node[rows],
            np.where(by_outcome[rows], 0, table["end"].to_numpy()[rows]),
            np.where(by_outcome[rows], 0, ranks[node[rows]]),
            np.where(by_outcome[rows], parent_place[rows], start[rows]),
            whole[rows],
        )
    )
    order[tied] = rows[within]
    return order
