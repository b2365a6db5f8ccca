"""A list of outcomes, row by row: which child, which activities, which day, which outcome.

Nothing else of the file is read. What fits no row of Annex A is found out later, when ids are pseudonyms
(`builder.cleaning.outcome_joining`).
"""

import numpy as np
import pandas as pd

from builder.cleaning.annex_a_rows import is_free_text, order_problems
from builder.cleaning.coded import coded
from builder.cleaning.dates import dates_of
from builder.cleaning.ids import clean_ids
from builder.cleaning.outcome_lists import codes_named
from builder.cleaning.raw import (
    RAW_ACTIVITIES,
    RAW_OUTCOMES,
    RAW_PEOPLE,
    Owners,
    Raw,
    aside,
    frame,
    odd_rows,
    reason_problems,
)
from builder.problem import Problem
from builder.sources.outcomes import OutcomeTable

# The activities that an outcome is about are kept as their codes, joined by this.
CODES_JOINED = "|"


def outcome_rows(table: OutcomeTable, *, load: str, group: str, this_year: int) -> Raw:
    """The outcomes of a file as `Raw.outcomes`, with every row accounted for; it has no activities of its own."""
    extract, place = table.extract, table.extract.place
    rows = extract.data.index.to_numpy()
    problems: list[Problem] = []
    cells = {part: coded(extract.column(at)) for part, at in table.columns.items() if part != "child"}
    ids = clean_ids(extract.column(table.columns["child"]))
    reasons = odd_rows(ids, extract.headings[table.columns["child"]])

    def set_aside(code: str, chosen: np.ndarray) -> None:
        reasons[chosen & (reasons == "")] = code

    named = cells["list"].values
    codes = pd.Series([CODES_JOINED.join(codes_named(value)) for value in named.tolist()], dtype="str")
    unknown = cells["list"].mask(codes == "")
    set_aside("outcome-no-list", cells["list"].codes < 0)
    set_aside("outcome-list-unknown", unknown)
    days = dates_of(cells["date"], this_year=this_year)
    problems += order_problems(f"{place}, column '{extract.headings[table.columns['date']]}'", days)
    set_aside("date-unreadable", days.unreadable)
    set_aside("date-out-of-range", days.out_of_range)
    set_aside("no-date", days.values.isna().to_numpy())
    if is_free_text(cells["outcome"].values):
        heading = extract.headings[table.columns["outcome"]]
        problems.append(Problem("outcome-free-text", place, f"'{heading}'", len(cells["outcome"].values)))
        set_aside("outcome-not-kept", np.ones(len(rows), dtype=bool))
    set_aside("outcome-blank", cells["outcome"].codes < 0)
    odd = named[(codes == "").to_numpy()].head(3).tolist()
    samples = {
        "date-unreadable": days.sample,
        "date-out-of-range": days.odd_sample,
        "outcome-list-unknown": ", ".join(f"'{value}'" for value in odd),
    }
    problems += reason_problems(place, rows, reasons, samples)
    chosen = np.flatnonzero(reasons == "")
    return Raw(
        source=table.source,
        load=load,
        group=group,
        rows=len(rows),
        activities=frame({}, RAW_ACTIVITIES, 0),
        people=frame({}, RAW_PEOPLE, 0),
        set_aside=aside(rows, reasons, ids),
        problems=tuple(problems),
        owners=Owners(rows, ids),
        outcomes=frame(
            {
                "child": ids.text(chosen),
                "codes": codes.take(cells["list"].codes[chosen]),
                "day": days.values.iloc[chosen].dt.normalize(),
                "outcome": cells["outcome"].text(chosen),
                "row": rows[chosen],
            },
            RAW_OUTCOMES,
            len(chosen),
        ),
    )
