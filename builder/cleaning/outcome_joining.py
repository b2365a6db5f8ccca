"""Outcomes of a file of outcomes, joined to the activities that they are about.

They are kept in the project beside the activities (OUTCOMES of `builder.tables`) and joined anew at every load, after
all merging, so that it does not matter which came first, the outcomes or the return. What was joined is kept in
`attr:outcome_added`, so that it can be taken off again before the next merging, which compares what the returns say.
"""

import numpy as np
import pandas as pd

from builder.cleaning.cin_plans import recorded_start
from builder.cleaning.outcome_rows import CODES_JOINED
from builder.tables import OUTCOMES

ADDED = "attr:outcome_added"
_BETWEEN = "; "
# An event of Annex A may be kept as a statutory return or the Standard Safeguarding Dataset tells it, under one code.
_TELLERS = ("Annex A ", "CIN census", "SSDA903", "SSD ")


def without_added(held: pd.DataFrame) -> pd.DataFrame:
    """The project's activities with the outcomes that their returns gave, and no others."""
    if ADDED not in held:
        return held
    pairs = held.loc[held[ADDED] != "", ["outcome", ADDED]].drop_duplicates()
    own = {
        (whole, added): "" if whole == added else whole.removesuffix(_BETWEEN + added)
        for whole, added in pairs.itertuples(index=False, name=None)
    }
    answer = held.drop(columns=ADDED)
    if own:
        keys = pd.MultiIndex.from_frame(pairs)
        at = (held[ADDED] != "").to_numpy()
        which = keys.get_indexer(pd.MultiIndex.from_frame(held.loc[at, ["outcome", ADDED]]))
        values = pd.Series(list(own.values()), dtype="str")
        answer.loc[at, "outcome"] = values.take(which).to_numpy()
    return answer


def joined_outcomes(activities: pd.DataFrame, outcomes: pd.DataFrame) -> tuple[pd.DataFrame, pd.DataFrame]:
    """The activities with these OUTCOMES joined, and the OUTCOMES with `matches`, the number of activities of each.

    An outcome goes to every activity of its child that Annex A tells under one of its codes with its day as the start
    that the return recorded. What the activity's own outcome says already is not said again; further ones stand behind
    it, in the order of files and rows. `activities` has a unique index and gains `attr:outcome_added`.
    """
    if not len(outcomes):
        return activities, outcomes.assign(matches=0).astype(OUTCOMES)
    outcomes = outcomes.sort_values(["load", "row"], kind="stable").reset_index(drop=True)
    pairs = _pairs(activities, outcomes)
    matches = pairs.groupby("outcome_at").size().reindex(outcomes.index, fill_value=0)
    outcomes = outcomes.assign(matches=matches.astype("int32")).astype(OUTCOMES)
    if not len(pairs):
        return activities, outcomes
    told = _parts(outcomes["outcome"].take(pairs["outcome_at"].to_numpy()), pairs["at"].to_numpy())
    own = _parts(activities.loc[pairs["at"].unique(), "outcome"], pairs["at"].unique())
    own_keys = pd.MultiIndex.from_frame(own[["at", "low"]])
    told = told[~pd.MultiIndex.from_frame(told[["at", "low"]]).isin(own_keys)]
    added = told.groupby("at", sort=False)["part"].agg(_BETWEEN.join)
    if not len(added):
        return activities, outcomes
    answer = activities.assign(**{ADDED: pd.Series("", index=activities.index, dtype="str")})
    before = answer.loc[added.index, "outcome"]
    whole = (before + _BETWEEN + added).mask(before == "", added)
    answer.loc[added.index, "outcome"] = whole.to_numpy()
    answer.loc[added.index, ADDED] = added.to_numpy()
    return answer, outcomes


def _pairs(activities: pd.DataFrame, outcomes: pd.DataFrame) -> pd.DataFrame:
    """`outcome_at` (position in OUTCOMES) beside `at` (index of an activity), in the order of OUTCOMES."""
    wanted = outcomes[["child", "day"]].assign(
        code=outcomes["codes"].str.split(CODES_JOINED, regex=False), outcome_at=outcomes.index
    )
    wanted = wanted.explode("code").astype({"code": "str"})
    fit = activities[activities["source"].str.startswith(_TELLERS)]
    fit = fit[fit["child"].isin(wanted["child"])]
    begun = recorded_start(fit) if "attr:cin_start" in fit else fit["start"]
    there = pd.DataFrame({"child": fit["child"], "code": fit["code"], "day": begun.dt.normalize(), "at": fit.index})
    pairs = wanted.merge(there, on=["child", "code", "day"])
    return pairs.sort_values(["outcome_at", "at"], kind="stable")[["outcome_at", "at"]].reset_index(drop=True)


def _parts(outcome: pd.Series, at: np.ndarray) -> pd.DataFrame:
    """Each outcome that a cell names once for each activity: `at`, `part`, `low` (as it is compared)."""
    table = pd.DataFrame({"at": at, "part": outcome.to_numpy()})
    table = table.assign(part=table["part"].str.split(";")).explode("part", ignore_index=True)
    table["part"] = table["part"].astype("str").str.strip()
    table = table[table["part"] != ""]
    return table.assign(low=table["part"].str.casefold()).drop_duplicates(["at", "low"])
