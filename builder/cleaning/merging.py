"""Several returns of Annex A merged: one event is kept once, however many returns hold it.

The same list, child and dates is one event, kept as often as in the return that has it most often; open in one and
closed in another is closed; what is still open keeps the latest as-of day. What the project holds already counts as one
more return. The rule gives the same result in whatever order returns come; one that comes twice changes nothing.
"""

import numpy as np
import pandas as pd

from builder.cleaning.cin_plans import close_plans, estimate_starts, recorded_start

# The number of the return that stands for what the project holds already.
EARLIER = -1


def merge_returns(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities of Annex A with each event once.

    `activities` has the columns of ACTIVITIES (and `attr:` columns) and `return`, the number of the return that a row
    came in, `EARLIER` for the project's own. The answer has the same columns and a subset of the rows (by index).
    """
    if not len(activities):
        return activities
    table = close_plans(estimate_starts(activities))
    recorded = recorded_start(table)
    event = number(table["source"], table["child"], table["code"], recorded)
    table = table.assign(event=event, parts=outcome_parts(table["outcome"]))
    closed = table["end"].notna()
    per_return = table.groupby(["event", "return"]).size()
    most = per_return.groupby("event").max()
    kept_closed = _closed(table[closed])
    closed_each = kept_closed.groupby("event").size().reindex(most.index, fill_value=0)
    kept_open = _open(table[~closed], (most - closed_each).clip(lower=0))
    kept = pd.concat([kept_closed, kept_open]).sort_index()
    answer: pd.DataFrame = _earliest_estimate(kept, table).drop(columns=["event", "parts"])
    return answer


def _closed(closed: pd.DataFrame) -> pd.DataFrame:
    """Of each event with these very dates, the rows of the return that has most of them."""
    same = closed.assign(dates=number(closed["event"], closed["end"]))
    score = same.groupby(["dates", "return"]).agg(count=("row", "size"), parts=("parts", "sum"), as_of=("as_of", "max"))
    score = score.reset_index().sort_values(["dates", "count", "parts", "as_of", "return"])
    best = score.drop_duplicates("dates", keep="last").set_index("dates")["return"]
    kept: pd.DataFrame = same[same["return"].to_numpy() == best.reindex(same["dates"]).to_numpy()]
    latest = same.groupby("dates")["as_of"].max()
    kept = kept.assign(as_of=latest.reindex(kept["dates"]).to_numpy())
    return kept.drop(columns="dates")


def _open(unclosed: pd.DataFrame, wanted: pd.Series) -> pd.DataFrame:
    """As many rows without an end as `wanted` (per event): the latest of open ones, the fullest of moments."""
    together = unclosed.groupby(["event", "return"])
    count = together["row"].transform("size")
    parts = together["parts"].transform("sum")
    moment = ~unclosed["has_end"]
    as_of = unclosed["as_of"].astype("int64")
    order = pd.DataFrame(
        {
            "event": unclosed["event"],
            "first": count.where(moment, as_of),
            "second": parts,
            "third": as_of,
            "return": unclosed["return"],
        }
    ).sort_values(
        ["event", "first", "second", "third", "return"], ascending=[True, False, False, False, False], kind="stable"
    )
    turn = order.groupby("event").cumcount()
    chosen = order.index[turn.to_numpy() < wanted.reindex(order["event"]).to_numpy()]
    kept = unclosed.loc[chosen]
    latest = unclosed.groupby("event")["as_of"].max()
    return kept.assign(as_of=latest.reindex(kept["event"]).to_numpy())


def _earliest_estimate(kept: pd.DataFrame, table: pd.DataFrame) -> pd.DataFrame:
    """An estimated start is the earliest that any return gives: by then the plan was known."""
    estimated = table[table["estimated"]]
    if not len(estimated):
        return kept
    earliest = estimated.groupby("event")["start"].min().reindex(kept["event"]).set_axis(kept.index)
    recorded = recorded_start(kept)
    moved = earliest.notna() & (earliest > recorded)
    return kept.assign(
        start=kept["start"].mask(moved, earliest),
        estimated=kept["estimated"] | moved,
        **{"attr:cin_start": kept["attr:cin_start"].mask(moved, recorded.dt.strftime("%Y-%m-%d")).astype("str")},
    )


def outcome_parts(outcome: pd.Series) -> pd.Series:
    """How many outcomes a row names."""
    return (outcome.str.count(";") + 1).where(outcome != "", 0).astype("int64")


def number(*columns: pd.Series) -> np.ndarray:
    """A number for each different combination of values."""
    whole = np.zeros(len(columns[0]), dtype=np.int64)
    for column in columns:
        codes, values = pd.factorize(column, use_na_sentinel=False)
        whole, _ = pd.factorize(whole * (len(values) + 1) + codes)
    return whole
