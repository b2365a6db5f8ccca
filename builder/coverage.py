"""What became of every activity, in numbers that add up: `Coverage`."""

from dataclasses import dataclass, field

import pandas as pd

# One row a source, code and status. `first` and `last` are the earliest and latest start; `node` the ids of all nodes
# that its activities went to, in the order of the map, joined by "; "; `reason` why they are ignored.
CODES: dict[str, str] = {
    "source": "str",
    "code": "str",
    "activities": "int64",
    "children": "int64",
    "first": "datetime64[s]",
    "last": "datetime64[s]",
    "node": "str",
    "status": "str",
    "reason": "str",
}


@dataclass(frozen=True, slots=True, eq=False)
class Coverage:
    """How much of what was loaded is on the map.

    - activities = mapped + ignored + unmapped: those that can be used. `beyond_as_of` counts the others beside them:
      they start after their as-of day.
    - outcomes = outcomes_led + outcomes_open + outcomes_ignored + outcomes_no_rule: mapped activities with an outcome.
      It led to an exit; or waits, since the activity is open; or a rule says that it leads to none, or the activity
      was a visit to an exit itself, after which nothing can come; or no rule covers it.
    - visits: what the mapped activities made; one activity can make several.
    - `fed`: the nodes that the loaded sources say something about. Any other shows "no data", never 0.
    """

    activities: int
    mapped: int
    ignored: int
    unmapped: int
    outcomes: int
    outcomes_led: int
    outcomes_open: int
    outcomes_ignored: int
    outcomes_no_rule: int
    visits: int
    beyond_as_of: int
    codes: pd.DataFrame = field(repr=False)
    fed: frozenset[str]
