"""The as-of day: the day a source was cut. By default the last past date among its starts and ends."""

from datetime import date

import numpy as np
import pandas as pd


def as_of_days(activities: pd.DataFrame, *, today: date, given: date | None) -> dict[str, date | None]:
    """The as-of day of each group of tables that were cut together.

    `activities` has columns `group`, `start`, `end`. Never a planned or future date: what lies after `today` does not
    count. `given`, where there is one, is the as-of day of all.
    """
    groups = activities["group"].unique().tolist()
    if given is not None:
        return dict.fromkeys(groups, given)
    limit = np.datetime64(today, "s") + np.timedelta64(86_399, "s")
    past = [
        activities[name].where(activities[name] <= limit).groupby(activities["group"]).max()
        for name in ("start", "end")
    ]
    latest = pd.concat(past, axis=1).max(axis=1)
    return {group: None if pd.isna(latest[group]) else latest[group].date() for group in groups}
