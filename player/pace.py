"""How long a node's activity usually takes: the pace of those still open."""

import numpy as np
import pandas as pd

_DAY = 86_400


def median_days(visits: pd.DataFrame, nodes: int) -> list[float | None]:
    """The median length of each node's completed visits in days, all children's; None where none has completed.

    Takes the table of `OrderedVisits`. Visits without an end column have no duration and are left out (`design.md`).
    """
    timed = visits["has_end"].to_numpy() & ~visits["open"].to_numpy()
    took = (visits["end"].to_numpy()[timed] - visits["start"].to_numpy()[timed]) / _DAY
    found = pd.Series(took).groupby(visits["node"].to_numpy()[timed]).median()
    return [float(found[node]) if node in found.index else None for node in range(nodes)]


def pace_minutes(medians: list[float | None], same_day_hours: float) -> np.ndarray:
    """Minutes an open visit takes for the whole way to each node: its median, at least `same_day_hours`; NaN
    unknown."""
    return np.array(
        [np.nan if days is None else max(days * 1440, same_day_hours * 60) for days in medians], dtype="float64"
    )
