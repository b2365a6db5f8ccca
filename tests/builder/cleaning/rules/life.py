"""Activities for tests of rules, written line by line."""

import pandas as pd

from builder.cleaning.rules.all_rules import broken_rules
from builder.tables import ACTIVITIES

AS_OF = "2024-12-31"


def life(*lines: str, source: str = "CIN census", child: str = "A") -> pd.DataFrame:
    """ACTIVITIES from lines "code | start | end | outcome | child | source": end "" is none, "open" is open."""
    rows = []
    for number, line in enumerate(lines):
        parts = [part.strip() for part in line.split("|")]
        code, start, end, outcome, who, origin = [*parts, *[""] * (6 - len(parts))]
        rows.append(
            {
                "child": who or child,
                "source": origin or source,
                "code": code,
                "outcome": outcome,
                "start": pd.Timestamp(start),
                "end": pd.NaT if end in ("", "open") else pd.Timestamp(end),
                "has_end": end != "",
                "estimated": False,
                "age": pd.NA,
                "team": "",
                "as_of": pd.Timestamp(AS_OF),
                "load": "a.xml",
                "row": number,
            }
        )
    return pd.DataFrame(rows).astype(ACTIVITIES)


def flagged(code: str, *lines: str, source: str = "CIN census") -> list[int]:
    """The lines (from 0) that the rule flags."""
    return broken_rules(life(*lines, source=source)).get(code, pd.array([], dtype="int64")).tolist()
