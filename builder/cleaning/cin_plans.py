"""Child in need plans from list 6 of Annex A, which gives the start of the episode and not of the plan.

Domain.md 1.3a: Case Status "Child in need plan" goes to the CIN plan, from the later of CIN start and the child's last
authorised assessment on or before the plan's end (or the as-of day), marked as estimated. The recorded start stays in
`attr:cin_start`, so that the same episode is known again in another return.
"""

import pandas as pd

PLAN, EPISODE = "CIN plan", "CIN episode"
_LIST, _ASSESSMENTS = "Annex A 6", "Annex A 4"
_RECORDED = "attr:cin_start"


def recorded_start(activities: pd.DataFrame) -> pd.Series:
    """The start as the return recorded it: that of the episode where the plan's was estimated, else `start`."""
    moved = activities["estimated"] & (activities[_RECORDED] != "")
    recorded = pd.to_datetime(activities[_RECORDED].where(moved), format="%Y-%m-%d").dt.as_unit("s")
    return activities["start"].mask(moved, recorded)


def estimate_starts(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities with the starts of CIN plans moved to the last authorised assessment, where that is later.

    `activities` holds lists 4 and 6 of all returns together, with the columns of ACTIVITIES and `attr:cin_start`.
    """
    plans = activities[(activities["source"] == _LIST) & (activities["code"] == PLAN)]
    done = activities[(activities["source"] == _ASSESSMENTS) & activities["end"].notna()]
    if not len(plans) or not len(done):
        return activities
    until = plans["as_of"].where(plans["end"].isna() | (plans["end"] > plans["as_of"]), plans["end"])
    recorded = recorded_start(plans)
    left = pd.DataFrame({"child": plans["child"], "until": until.dt.normalize(), "at": plans.index})
    right = pd.DataFrame({"child": done["child"], "authorised": done["end"].dt.normalize()})
    found = pd.merge_asof(
        left.dropna(subset="until").sort_values("until", kind="stable"),
        right.sort_values("authorised", kind="stable"),
        left_on="until",
        right_on="authorised",
        by="child",
    )
    last = found.set_index("at")["authorised"].reindex(plans.index).dt.as_unit("s")
    last = last.where(last > recorded)
    # A plan that an earlier import has placed already stays where it is, unless it can begin sooner.
    held = plans["start"].where(plans["estimated"])
    last = last.mask(held.notna() & ~(last < held), held)
    moved = last.notna()
    if not moved.any():
        return activities
    rows = plans.index[moved]
    answer = activities.copy()
    answer.loc[rows, "start"] = last[moved]
    answer.loc[rows, "estimated"] = True
    answer.loc[rows, _RECORDED] = recorded[moved].dt.strftime("%Y-%m-%d")
    return answer


def close_plans(activities: pd.DataFrame) -> pd.DataFrame:
    """The row that closes an episode closes the plan that another return had seen in it.

    A closed episode has the status "Closed episode", which no longer says what it was; it is the same event as the
    plan with the same child and recorded start.
    """
    six = activities[activities["source"] == _LIST]
    if not len(six):
        return activities
    closing = six[(six["code"] == EPISODE) & six["end"].notna() & six["attr:case_status"].isin(["Closed episode", ""])]
    plans = six[six["code"] == PLAN]
    if not len(closing) or not len(plans):
        return activities
    known = pd.MultiIndex.from_arrays([plans["child"], recorded_start(plans)])
    same = pd.MultiIndex.from_arrays([closing["child"], recorded_start(closing)]).isin(known)
    if not same.any():
        return activities
    answer = activities.copy()
    answer.loc[closing.index[same], "code"] = PLAN
    return answer
