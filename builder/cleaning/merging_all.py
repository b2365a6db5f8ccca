"""What an import brings and what the project holds, each event once, whichever sources tell it."""

import numpy as np
import pandas as pd

from builder.cleaning.accounting import ANNEX_A
from builder.cleaning.care_merging import merge_care
from builder.cleaning.care_with_list_8 import RETURN_DAY, merge_with_list_8, parted
from builder.cleaning.merging import EARLIER, merge_returns
from builder.cleaning.merging_sources import CENSUS, merge_care_of_dataset, merge_sources, merge_years
from builder.cleaning.outcome_joining import without_added
from builder.cleaning.told_by import ALSO, handed_over
from builder.sources.ssd import SSD
from builder.tables import ACTIVITIES


def merged_with_held(activities: pd.DataFrame, staying: pd.DataFrame) -> tuple[pd.DataFrame, np.ndarray]:
    """New and staying activities together, each event once; which of the new ones were kept (by position).

    Both have the columns ACTIVITIES and `attr:…`; the new ones `return`, `part` and `row_2` besides.
    """
    old = parted(without_added(staying)).assign(**{"return": EARLIER, "part": EARLIER, "row_2": 0})
    whole = pd.concat([old, activities], ignore_index=True) if len(old) else activities.reset_index(drop=True)
    for name in whole.columns:
        if name.startswith("attr:"):
            whole[name] = whole[name].fillna("").astype("str")
    if ALSO not in whole:
        whole[ALSO] = pd.Series("", index=whole.index, dtype="str")
    arrived = whole
    new_at = np.arange(len(whole)) >= len(old)
    annex_a = whole["source"].str.startswith(ANNEX_A)
    if annex_a.any():
        returns = whole[annex_a]
        added = [name for name in ("attr:cin_start", "attr:case_status") if name not in returns]
        merged = merge_returns(returns.assign(**dict.fromkeys(added, pd.Series("", index=returns.index, dtype="str"))))
        merged = merged.drop(columns=[name for name in added if (merged[name] == "").all()])
        whole = pd.concat([whole[~annex_a], merged]) if not annex_a.all() else merged
        for name in merged.columns:
            if name.startswith("attr:"):
                whole[name] = whole[name].fillna("").astype("str")
    whole = merge_care(whole)
    census = whole["source"] == CENSUS
    if census.any():
        whole = pd.concat([whole[~census], merge_years(whole[census])])
    dataset = whole["source"].str.startswith(SSD)
    if dataset.any() and (whole.loc[dataset, "return"] == EARLIER).any():
        whole = pd.concat([whole[~dataset], merge_years(whole[dataset])])
    whole = handed_over(arrived, whole)
    several = bool(census.any() or dataset.any())
    if several:
        whole = merge_sources(whole)
    whole = merge_care_of_dataset(merge_with_list_8(whole))
    for name in ("attr:cin_start", RETURN_DAY, ALSO):
        if name in whole and (several or name != "attr:cin_start") and (whole[name] == "").all():
            whole = whole.drop(columns=name)
    kept = np.zeros(len(new_at), dtype=bool)
    kept[whole.index.to_numpy()] = True
    dtypes = {name: dtype for name, dtype in ACTIVITIES.items() if name in whole}
    return whole.astype(dtypes), kept[new_at]
