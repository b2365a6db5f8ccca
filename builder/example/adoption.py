"""Lists 10 and 11 of a return: adoption, over twelve months."""

import pandas as pd

from builder.example import activities as act
from builder.example.events import sheet
from builder.example.extract import Extract

STEPS = {
    act.BEST_INTEREST: "Date of Decision that Child Should be Placed for Adoption",
    act.PLACEMENT_ORDER: "Date of Placement Order",
    act.MATCHED: "Date of Matching Child and Prospective Adopters",
    act.PLACED: "Date Placed for Adoption",
    act.ADOPTED: "Date of Adoption Order",
}


def _children(view: Extract) -> pd.DataFrame:
    """One row a child for whom a step was taken in the twelve months: child_row, period, a column a step."""
    steps = view.known[view.known["activity"].isin(STEPS)]
    dates = steps.pivot_table(index=["child_row", "period"], columns="activity", values="start", aggfunc="first")
    dates = dates.reindex(columns=list(STEPS)).astype("datetime64[s]")
    since = view.window.first - pd.DateOffset(months=6)
    return dates[(dates >= since).any(axis=1)].reset_index()


def adoption(view: Extract) -> pd.DataFrame:
    """List 10: children adopted, placed or to be placed."""
    rows = _children(view)
    care = view.of(act.PLACEMENT).groupby(["child_row", "period"])["start"].min().rename("entered").reset_index()
    entered = rows[["child_row", "period"]].merge(care, how="left")["entered"]
    family = view.children["family"].take(rows["child_row"].to_numpy()).reset_index(drop=True)
    columns = {"Family identifier": family, "Date the Child Entered Care": entered}
    columns |= {heading: rows[step] for step, heading in STEPS.items()}
    return sheet(10, view.people(rows, disability=True) | columns)


def adopters(view: Extract) -> pd.DataFrame:
    """List 11: one adopter for each child matched. It is not about children; it is here because returns have it."""
    rows = _children(view)
    rows = rows[rows[act.MATCHED].notna()].reset_index(drop=True)
    begun = (rows[act.MATCHED] - pd.Timedelta(days=420)).dt.as_unit("s")
    columns = {
        "Individual adopter identifier": (9_500_000 + rows["child_row"]).astype("str"),
        "Family identifier": (8_500_000 + rows["child_row"]).astype("str"),
        "Gender": view.codes(pd.Series("b) Female", index=rows.index, dtype="str")),
        "Ethnicity": view.codes(pd.Series("a) WBRI", index=rows.index, dtype="str")),
        "Disability": view.answers(pd.Series(False, index=rows.index)),
        "Is the (prospective) adopter fostering for adoption?": view.answers(pd.Series(False, index=rows.index)),
        "Date enquiry received": begun,
        "Date Stage 1 started": (begun + pd.Timedelta(days=30)).dt.as_unit("s"),
        "Date Stage 1 ended": (begun + pd.Timedelta(days=90)).dt.as_unit("s"),
        "Date adopter matched with child(ren)": rows[act.MATCHED],
        "Date child/children placed with adopter(s)": rows[act.PLACED],
        "No. of children placed": rows[act.PLACED].notna().astype("Int64"),
        "Date of Adoption Order": rows[act.ADOPTED],
    }
    return sheet(11, columns)
