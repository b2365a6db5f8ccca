"""The columns of every table that walks through the house, with their pandas dtypes.

Text columns are `str` with "" for blank. Times are `datetime64[s]`, NaT for blank. Row numbers are those that a
spreadsheet shows.
"""

import pandas as pd

# One row of what was done for a child. `child` is the pseudonym; `end` NaT means the end column was blank (open at
# the as-of day); `has_end` is False where the source has no end for this activity, which makes it a moment without a
# duration; `estimated` marks a start that was inferred; `age` is in years at the start, -1 = unborn, <NA> unknown;
# `as_of` is the as-of day of the load it came in; `load` names the file. Columns `attr:NAME` (str) may follow.
ACTIVITIES: dict[str, str] = {
    "child": "str",
    "source": "str",
    "code": "str",
    "outcome": "str",
    "start": "datetime64[s]",
    "end": "datetime64[s]",
    "has_end": "bool",
    "estimated": "bool",
    "age": "Int16",
    "team": "str",
    "as_of": "datetime64[s]",
    "load": "str",
    "row": "int32",
}

# One row a child. `key` is the whole keyed hash of which `child` is the sayable beginning; `birth_month` is the first
# of the month of birth. Columns `attr:NAME` (str) may follow.
CHILDREN: dict[str, str] = {"child": "str", "key": "str", "birth_month": "datetime64[s]"}

# Rows that could not be used: which, and the problem code that says why. No values of theirs.
SET_ASIDE: dict[str, str] = {"source": "str", "load": "str", "row": "int32", "reason": "str"}

# One row for each row of a file that a rule flagged, repaired or set aside, and the rule's code (`builder.wording`).
# `child` is the pseudonym, "" where the row names no child; `team` is the row's own, else the child's latest known.
FINDINGS: dict[str, str] = {
    "source": "str",
    "load": "str",
    "row": "int32",
    "code": "str",
    "child": "str",
    "team": "str",
}

# One row for each outcome of a file of outcomes, as long as the project holds it. `codes` are the activities that it
# may be about, joined by "|"; `day` is the start of the one that is meant; `matches` is how many it was joined to.
OUTCOMES: dict[str, str] = {
    "child": "str",
    "codes": "str",
    "day": "datetime64[s]",
    "outcome": "str",
    "load": "str",
    "row": "int32",
    "matches": "int32",
}

# An activity placed on a node. `activity` numbers the activity (its position in ACTIVITIES); `node` is the node's id.
# `end` equals `start` for a moment and is NaT when `open`. `as_of` is the as-of day (00:00 of it).
VISITS: dict[str, str] = {
    "child": "str",
    "node": "str",
    "start": "datetime64[s]",
    "end": "datetime64[s]",
    "open": "bool",
    "has_end": "bool",
    "estimated": "bool",
    "as_of": "datetime64[s]",
    "source": "str",
    "code": "str",
    "outcome": "str",
    "team": "str",
    "activity": "int64",
}

# The exits that an activity's outcome leads to: one row each.
OUTCOME_EXITS: dict[str, str] = {"activity": "int64", "exit": "str"}


def empty(columns: dict[str, str]) -> pd.DataFrame:
    """An empty table with these columns and dtypes."""
    return pd.DataFrame({name: pd.Series([], dtype=dtype) for name, dtype in columns.items()})
