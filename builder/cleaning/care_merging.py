"""Care told by several loads of the SSDA903 return: one period, placement or legal status is kept once.

Within one import the episodes themselves are merged (`ssda903_rows`). What the project holds from an earlier import is
spells already: a year's file begins in the middle of a placement whose first years an earlier file holds.
"""

import numpy as np
import pandas as pd

from builder.cleaning.merging import EARLIER
from builder.sources.ssda903 import SOURCE


def merge_care(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities with each spell of care once: the columns of ACTIVITIES and `return`; a subset of the rows.

    Spells of one child, code, placement and legal status that run at the same time are one, as the newer load tells
    them (of loads of one day, this import), but from the first start on that either gives. For a placement its legal
    status does not count, for a legal status not the placement, for a period of care neither.
    """
    care = activities[activities["source"] == SOURCE]
    if not len(care) or not (care["return"] == EARLIER).any() or (care["return"] == EARLIER).all():
        return activities
    place = care["attr:placement"].where(care["code"] == "Placement", "")
    status = care["attr:legal_status"].where(care["code"] == "Legal status", "")
    group = care.groupby([care["child"], care["code"], place, status], sort=False).ngroup().to_numpy()
    start = care["start"].to_numpy().astype("datetime64[s]").astype(np.int64)
    # What is open is known to have run up to its as-of day; a spell that starts as another ends is the next one.
    until = care["end"].fillna(care["as_of"]).fillna(care["start"]).to_numpy().astype("datetime64[s]").astype(np.int64)
    order = np.lexsort((until, start, group))
    group, start, until = group[order], start[order], until[order]
    fresh = np.append(True, group[1:] != group[:-1])
    # The latest end so far of the spells before it in its group.
    reach = pd.Series(until).groupby(np.cumsum(fresh)).cummax().to_numpy()
    before = np.append(0, reach[:-1])
    spell = np.cumsum(fresh | ((start >= before) & (start > np.append(0, start[:-1]))))
    whole = care.iloc[order].assign(spell=spell, new=care["return"].iloc[order].to_numpy() != EARLIER)
    both = whole.groupby("spell")["new"].transform("nunique") > 1
    shared = whole[both].sort_values(["spell", "as_of", "new", "start"])
    spells = shared.groupby("spell")
    kept = shared[shared["new"] == spells["new"].transform("last")]
    first = spells["start"].min().reindex(kept["spell"]).to_numpy()
    begins = ~kept["spell"].duplicated()
    kept = kept.assign(start=kept["start"].mask(begins, pd.Series(first, index=kept.index)))
    for name in ("attr:placement", "attr:legal_status"):
        # What held for the newer part only was not so throughout.
        differs = spells[name].nunique().reindex(kept["spell"]).to_numpy() > 1
        kept[name] = kept[name].mask(differs & begins.to_numpy(), "")
    told = pd.concat([whole[~both], kept]).drop(columns=["spell", "new"])
    return pd.concat([activities[activities["source"] != SOURCE], told]).sort_index()
