"""How many go which way, over all that the data hold: what `journey-map flows` writes (`design.md`, "Command line")."""

import pandas as pd

from player.chosen import Chosen
from player.edge_measures import NOTHING, RECENT, edge_measures
from player.facts import facts
from player.journeys import Journeys
from player.node_measures import node_measures

NOTHING_AFTER = NOTHING
TOO_RECENT = RECENT
_EDGES = ["from", "to", "moves", "children", "share", "median_days", "p90_days", "on_map"]
_NODES = ["node", "label", "kind", "data", "visits", "children", "open", "same_day_share", "median_days", "p90_days"]


def edge_flows(made: Journeys, fed: frozenset[str]) -> pd.DataFrame:
    """One row for each way that is drawn or taken, and two more for each place that something could follow.

    Columns: `from`, `to` (node ids, or `nothing recorded after`, `too recent to know`), `moves` (visits that came
    this way), `children`, `share` (of all that followed completed visits to `from`; a place's shares sum to 1),
    `median_days`, `p90_days` (length of the completed visits that came this way, the time their dots were under way;
    blank where the source has no end), `on_map`. Counts are blank, never 0, where either end has no data (`fed` are
    the nodes that have). `too recent to know`: the visit ended within `link_days` of the as-of day.
    """
    return edge_measures(facts(made, fed), Chosen())[_EDGES]


def node_flows(made: Journeys, fed: frozenset[str]) -> pd.DataFrame:
    """One row a node. Counts are blank and `data` is "no data" where no loaded source feeds it.

    Columns: `node`, `label`, `kind`, `data` ("yes" or "no data"), `visits`, `children`, `open` (visits still open at
    the as-of day), `same_day_share` (of completed visits with an end column), `median_days`, `p90_days` (of the
    same), `off_map_in` (moves to it that no drawn edge carries), `came_in_elsewhere`.
    """
    table = node_measures(facts(made, fed), Chosen()).rename(columns={"began": "visits"})
    table["open"] = table["open_now"] + table["open_unheard"]
    return table[[*_NODES, "off_map_in", "came_in_elsewhere"]]
