"""Who moves where, for the map while it is drawn."""

from typing import Any

from player.flows import NOTHING_AFTER, TOO_RECENT, edge_flows
from player.play import Play


def drawn_moves(play: Play) -> list[dict[str, Any]]:
    """The moves from place to place, most children first: `from`, `to` (node ids), `moves`, `children`, `drawn`.

    `drawn` is False where no drawn way carries them; to its own place a dot goes round by itself, so there it is True.
    A drawn way that nobody took is told with 0, one that the data say nothing about is left out.
    """
    table = edge_flows(play.journeys, play.placed.coverage.fed)
    table = table[~table["to"].isin([NOTHING_AFTER, TOO_RECENT]) & table["moves"].notna()]
    table = table.sort_values(["moves", "from", "to"], ascending=[False, True, True])
    columns = (table[name].tolist() for name in ("from", "to", "moves", "children", "on_map"))
    return [
        {"from": source, "to": to, "moves": int(moves), "children": int(children), "drawn": bool(drawn)}
        for source, to, moves, children, drawn in zip(*columns, strict=True)
    ]
