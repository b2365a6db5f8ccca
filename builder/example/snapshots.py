"""Lists 6 to 9 of a return: one row a child, as things stood on the day of the extract."""

import numpy as np
import pandas as pd

from builder.example import activities as act
from builder.example.events import NOT_IN_NEED, earlier, sheet
from builder.example.extract import HOLDS, Extract
from builder.example.rates import ABUSE
from builder.example.spellings import initials

# The heading is too long for its line below.
_SECOND = "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)"
STATUS = {
    0: "e) Closed episode",
    1: "d) Open assessment",
    2: "c) Child in need plan",
    3: "b) Child Protection plan",
    4: "a) Looked after child",
}
PLACES = {
    "U1": "a) U1: Foster placement - relatives - long term",
    "U3": "c) U3: Foster placement - relative - not FFA",
    "U4": "d) U4: Foster placement - long term",
    "U6": "f) U6: Foster placement - not FFA",
    "A5": "i) A5: Placed for adoption - order - foster",
    "A6": "j) A6: Placed for adoption - order - not foster",
    "P1": "k) P1: Placed with parents",
    "H5": "n) H5: Residential accommodation",
    "K1": "o) K1: Secure Children’s Homes",
    "K2": "p) K2: Children’s Homes",
    "S1": "u) S1: Residential school",
}
REASONS = {
    "E11": "a) E11: Adopted - application unopposed",
    "E12": "b) E12: Adopted - consent dispensed",
    "E3": "d) E3: Care taken by another LA",
    "E4A": "e) E4A: Returned home to live with parents or relatives - part of planning",
    "E4B": "f) E4B: Returned home to live with parents or relatives - not part of planning",
    "E13": "g) E13: Parents, relatives or other with no parental responsibility",
    "E41": "h) E41: Residence order granted",
    "E45": "i) E45: Special Guardianship Orders - former carer relative/friend",
    "E47": "k) E47: Special Guardianship Orders - relative/friend",
    "E5": "m) E5: Moved into independent living - supported",
    "E6": "n) E6: Moved into independent living - no support",
    "E7": "o) E7: Transferred to residential care funded by adult social services",
    "E8": "t) E8: Care ceased for any other reason",
}


def _back(view: Extract, rows: pd.DataFrame, days: int) -> pd.Series:
    """A date up to that many days before the extract (or before the row's end), not before its start."""
    last = rows["end"].fillna(view.window.last).reset_index(drop=True)
    ago = pd.to_timedelta(view.rng.integers(0, days, len(rows)), unit="D")
    date = (last - ago).dt.as_unit("s")
    return date.where(date >= rows["start"].reset_index(drop=True), rows["start"].reset_index(drop=True))


def _one_a_child(rows: pd.DataFrame) -> pd.DataFrame:
    """The row that began last of each child."""
    return rows.sort_values(["child_row", "start"], kind="stable").groupby("child_row").tail(1).reset_index(drop=True)


def in_need(view: Extract) -> pd.DataFrame:
    """List 6: each child's latest episode of need, from the referral to the end of all work under it."""
    work = view.known[(view.known["episode"] > 0) & view.known["activity"].isin(act.IN_EPISODE)]
    work = work.assign(
        open=work["end"].isna(),
        rank=work["activity"].map(HOLDS).astype("float64").fillna(0).where(work["end"].isna(), 0),
        assessed=work["activity"] == act.ASSESSMENT,
    )
    by = work.sort_values(["child_row", "episode", "end"], kind="stable", na_position="last")
    grouped = by.groupby(["child_row", "episode"])
    rows = grouped.agg(
        start=("start", "min"),
        end=("end", "max"),
        open=("open", "any"),
        rank=("rank", "max"),
        assessed=("assessed", "any"),
        outcome=("outcome", "last"),
        detail=("detail", "last"),
    ).reset_index()
    rows["end"] = rows["end"].mask(rows["open"])
    rows = _one_a_child(view.touched(rows[rows["assessed"]]))
    closed = rows["end"].notna()
    outcome = rows["outcome"]
    reason = pd.Series(
        "RC7 - Services ceased for any other reason, including child no longer in need", index=rows.index
    )
    reason = reason.mask(outcome.isin(NOT_IN_NEED), "RC8 - Case closed after assessment, no further action")
    reason = reason.mask(outcome == "early help", "RC9 - Case closed after assessment, referred to early help")
    reason = reason.mask(outcome.isin(["moved away", "E3"]), "RC5 - Transferred to services of another local authority")
    reason = reason.mask(outcome.isin(["E11", "E12"]), "RC1 - Adopted").mask(
        outcome.isin(["E45", "E47"]), "RC4 - Special guardianship order"
    )
    need = view.children["need"].take(rows["child_row"].to_numpy()).reset_index(drop=True)
    columns = {
        "CIN Start Date": rows["start"],
        "Primary Need Code": need,
        "Date Child Was Last Seen": _back(view, rows, 42),
        "CIN Closure Date": rows["end"],
        "Reason for Closure": reason.where(closed, "").astype("str"),
        "Case Status": view.codes(rows["rank"].clip(upper=4).map(STATUS).astype("str")),
    }
    columns |= view.teams(rows, "District Team ")
    return sheet(6, view.people(rows, disability=True) | columns)


def protected(view: Extract) -> pd.DataFrame:
    """List 7: each child's latest child protection plan."""
    every = view.of(act.CP_PLAN)
    rows = _one_a_child(view.touched(every))
    # The category belongs to the plan, so that two returns say the same.
    names, weights = [name for name, _ in ABUSE], np.cumsum([weight for _, weight in ABUSE])
    share = (rows["visit"] * 2_654_435_761 % 10_000).to_numpy() / 10_000
    category = pd.Series(np.array(names)[np.searchsorted(weights / weights[-1], share)], index=rows.index, dtype="str")
    latest = category.mask(rows["visit"] % 11 == 0, "a) Neglect")
    review = _back(view, rows, 120)
    columns = {
        "Child Protection Plan Start Date": rows["start"],
        "Initial Category of Abuse": view.codes(category),
        "Latest Category of Abuse": view.codes(latest),
        "Date of the Last Statutory Visit": _back(view, rows, 20),
        "Was the Child Seen Alone?": view.answers(pd.Series(view.rng.random(len(rows)) < 0.8)),
        "Date of latest review conference": review.where(review > rows["start"]),
        "Child Protection Plan End Date": rows["end"],
        "Subject to Emergency Protection Order or Protected Under Police Powers in Last Six Months (Y/N)": view.answers(
            pd.Series(view.rng.random(len(rows)) < 0.03)
        ),
        "Number of Previous Child Protection Plans": rows["detail"].astype("Int64"),
    }
    columns |= view.teams(rows, "Safeguarding ")
    return sheet(7, view.people(rows, disability=True) | columns)


def in_care(view: Extract) -> pd.DataFrame:
    """List 8: each child's latest period of care, with its latest placement."""
    placements = view.of(act.PLACEMENT).sort_values(["child_row", "period", "start"], kind="stable")
    placements = placements.assign(open=placements["end"].isna())
    grouped = placements.groupby(["child_row", "period"])
    periods = grouped.agg(
        start=("start", "first"),
        end=("end", "max"),
        open=("open", "any"),
        moved=("start", "last"),
        place=("detail", "last"),
        outcome=("outcome", "last"),
        visit=("visit", "first"),
        placements=("start", "size"),
    ).reset_index()
    # A period is open as long as one of its placements is.
    periods["end"] = periods["end"].mask(periods["open"])
    every = periods[["child_row", "start"]]
    rows = _one_a_child(view.touched(periods))
    child = view.children.take(rows["child_row"].to_numpy()).reset_index(drop=True)
    days = (rows["end"].fillna(view.window.last) - rows["start"]).dt.days
    ordered = (days > 200) & (rows["visit"] % 4 != 0)
    legal = pd.Series("V2: Single period under S20", index=rows.index).mask(days < 20, "L2: EPO")
    legal = legal.mask(ordered, "C1: ICO").mask(ordered & (days > 400), "C2: FCO")
    legal = legal.mask(rows["place"].isin(["A5", "A6"]), "E1: Placement order")
    legal = legal.mask(child["unaccompanied"], "V2: Single period under S20")
    recent = (view.window.last - rows["start"]).dt.days <= 365
    columns = {
        "Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N)": view.answers(
            child["unaccompanied"] & recent
        ),
        "Date Started to be Looked After": rows["start"],
        "Child's Category of Need": child["need"],
        _SECOND: view.answers(earlier(rows, every) > 0),
        "Start date of current legal status": _back(view, rows, 200),
        "Child's Legal Status": legal.astype("str"),
        "Date of Latest Statutory Review": _back(view, rows, 180),
        "Date of Last Social Work Visit": _back(view, rows, 42),
        "What is the permanence plan for this child?": view.codes(
            pd.Series("f) Long-term fostering", index=rows.index).mask(days < 200, "a) Return to family").astype("str")
        ),
        "Date of Last IRO Visit / Contact to the Child": _back(view, rows, 90),
        "Date of Last Health Assessment": _back(view, rows, 365),
        "Date of Last Dental Check": _back(view, rows, 365),
        "Number of Placements in the Last 12 months": rows["placements"].clip(upper=5).astype("Int64"),
        "Date Ceased to be Looked After": rows["end"],
        "Reason Ceased to be Looked After": view.codes(rows["outcome"].map(REASONS).fillna("").astype("str")),
        "Start Date of Most Recent Placement": rows["moved"],
        "Placement Type": view.codes(rows["place"].map(PLACES).astype("str")),
        "Placement Provider": view.codes(
            pd.Series("b) PR1: Own provision", index=rows.index).mask(
                rows["visit"] % 3 == 0, "e) PR4: Private provision"
            )
        ),
        "Placement Location": view.codes(
            pd.Series("a) In", index=rows.index).mask(rows["visit"] % 5 == 0, "b) Out").astype("str")
        ),
        "Number of Episodes the Child has been ‘Missing’ from their Placement in the last 12 months": (
            rows["visit"] % 7 // 5
        ).astype("Int64"),
        "Number of Episodes the Child has been ‘Absent’ from their Placement in the last 12 months": (
            rows["visit"] % 9 // 8
        ).astype("Int64"),
    }
    columns |= view.teams(rows, "Children in Care Team")
    return sheet(8, view.people(rows, disability=True) | columns)


def care_leavers(view: Extract) -> pd.DataFrame:
    """List 9: young people who have leaving care services on the day of the extract."""
    rows = view.of(act.CARE_LEAVER)
    rows = _one_a_child(rows[rows["end"].isna()])
    child = view.children.take(rows["child_row"].to_numpy()).reset_index(drop=True)
    columns = {
        "Unaccompanied Asylum Seeking Child (UASC), or formerly UASC if 18 or over (Y/N)": view.answers(
            child["unaccompanied"]
        ),
        "Allocated Personal Advisor": initials(child["child"], view.rng),
        "Eligibility Category": view.codes(pd.Series("b) Former relevant child", index=rows.index, dtype="str")),
        "Latest Pathway Plan Review Date": _back(view, rows, 180),
        "LA in Touch": view.codes(pd.Series("a) Yes", index=rows.index, dtype="str")),
        "Latest Date of Contact": _back(view, rows, 56),
        "Type of Accommodation": pd.Series("U: Independent living", index=rows.index).mask(
            rows["visit"] % 3 == 0, "D: Semi-independent, transitional accommodation and self-contained accommodation"
        ),
        "Suitability of Accommodation": view.codes(pd.Series("a) Suitable", index=rows.index, dtype="str")),
        "Activity Status": pd.Series("F2: Full time in education other than higher", index=rows.index).mask(
            rows["visit"] % 2 == 0, "F3: Full time in training or employment"
        ),
    }
    columns |= view.teams(rows, "Leaving Care Team")
    return sheet(9, view.people(rows, disability=True) | columns)
