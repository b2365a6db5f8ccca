"""What has been open for far longer than usual: it may never have been closed, which the analyst can see."""

import numpy as np
import pandas as pd

from builder.problem import Problem
from player.journeys import Journeys

# Open for longer than this many times the node's median length (`playback-cases.md`, case 31).
_TIMES = 3
_DAY = 86_400


def open_long(made: Journeys) -> pd.DataFrame:
    """The visits that are open for longer than three medians of their node's completed visits, longest first.

    Columns: `child` (pseudonym), `node`, `label`, `since` (date), `days` (to the end of the as-of day), `usual_days`
    (the median), `source`, `code`. Only what is open on the last as-of day is told: of what an earlier return left open
    nothing more is known. A node without a completed visit has no usual length, and none of its visits is told.
    """
    visits = made.visits
    visits = visits[visits["open"] & visits["drawn"] & (visits["as_of_end"] == visits["as_of_end"].max())]
    usual = np.array([np.nan if days is None else days for days in made.medians])[visits["node"].to_numpy()]
    days = (visits["as_of_end"] - visits["start"]).to_numpy() / _DAY
    long = days > _TIMES * usual
    rows = visits[long]
    nodes = made.service_map.nodes
    table = pd.DataFrame(
        {
            "child": rows["child"].astype("str"),
            "node": [nodes[place].id for place in rows["node"]],
            "label": [nodes[place].label for place in rows["node"]],
            "since": pd.to_datetime(rows["start"], unit="s").dt.date,
            "days": days[long],
            "usual_days": usual[long],
            "source": rows["source"].astype("str"),
            "code": rows["code"].astype("str"),
        }
    )
    return table.sort_values(["days", "child", "node"], ascending=[False, True, True]).reset_index(drop=True)


def open_long_problems(made: Journeys) -> list[Problem]:
    """The same as problems, one a node."""
    counts = open_long(made)["label"].value_counts(sort=False)
    return [Problem("open-long", str(label), count=int(count)) for label, count in sorted(counts.items())]
