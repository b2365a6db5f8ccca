"""The rules of date logic over what a project holds after an import: what to say of each source, and FINDINGS."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from builder.cleaning.findings import with_teams
from builder.cleaning.merging import EARLIER
from builder.cleaning.rules.all_rules import RULES, broken_rules
from builder.problem import Problem
from builder.tables import FINDINGS, empty

# Dates of death are not kept: only the import that tells them knows what came after.
_THIS_IMPORT_ONLY = frozenset({"activity-after-death"})
# The codes whose findings are worked out anew for every source at each import.
REWORKED = frozenset(RULES) - _THIS_IMPORT_ONLY
_NAMED_ROWS = 5


@dataclass(frozen=True, slots=True)
class DateLogic:
    """`findings` (FINDINGS) of all sources of the project, in order of code; `problems` by source."""

    findings: pd.DataFrame
    problems: dict[str, list[Problem]]


def date_logic(merged: pd.DataFrame, births: pd.Series, deaths: pd.Series, children: pd.DataFrame) -> DateLogic:
    """What the rules flag. `merged` has the columns of ACTIVITIES and `return`; `births` and `deaths` are dates by
    child; `children` is CHILDREN, whose months of birth stand in for dates that this import does not tell."""
    months = children.dropna(subset="birth_month").set_index("child")["birth_month"]
    broken = broken_rules(merged, births.combine_first(months) if len(months) else births, deaths)
    tables: list[pd.DataFrame] = []
    problems: dict[str, list[Problem]] = {}
    for code, at in broken.items():
        found = merged.iloc[at]
        if code in _THIS_IMPORT_ONLY:
            found = found[found["return"] != EARLIER]
        # Two activities of one row are one row.
        found = found[["source", "load", "row", "child", "team"]].drop_duplicates(["source", "load", "row"])
        tables.append(found.assign(code=pd.Series(code, index=found.index, dtype="str")))
        for source, rows in found.groupby("source", sort=True):
            one_file = rows["load"].nunique() == 1
            named = tuple(int(row) for row in np.sort(rows["row"].to_numpy())[:_NAMED_ROWS]) if one_file else ()
            place = f"{source} in {rows['load'].iloc[0]}" if one_file and rows["load"].iloc[0] else str(source)
            problems.setdefault(str(source), []).append(Problem(code, place, "", len(rows), named))
    if not tables:
        return DateLogic(empty(FINDINGS), {})
    whole = pd.concat(tables, ignore_index=True)
    whole["team"] = with_teams(whole["team"], whole["child"], children)
    return DateLogic(whole[list(FINDINGS)].astype(FINDINGS), problems)
