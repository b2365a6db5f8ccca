"""Lists 1 to 5 of a return: what happened in the six months."""

import pandas as pd

from builder.example import activities as act
from builder.example.extract import Extract
from builder.example.headings import ADDED, HEADINGS
from builder.example.spellings import (
    ALIASES,
    ASSESSMENT_OUTCOMES,
    CONTACT_OUTCOMES,
    ENQUIRY_OUTCOMES,
    REFERRAL_OUTCOMES,
    vary,
)

YEAR = pd.Timedelta(days=365)
# Assessments that end so found no need of social care's support.
NOT_IN_NEED = ("nfa", "early help")


def sheet(number: int, columns: dict[str, pd.Series]) -> pd.DataFrame:
    """The columns in the order of the list's headings, then those that were added; missing ones are blank."""
    length = len(next(iter(columns.values())))
    blank = pd.Series([""] * length, dtype="str")
    names = [*HEADINGS[number], *(name for name in columns if name not in HEADINGS[number])]
    return pd.DataFrame({name: columns.get(name, blank) for name in names})


def _added(view: Extract, number: int, rows: pd.DataFrame, words: dict[str, str]) -> dict[str, pd.Series]:
    """The outcome column that the authority added, where this return has it."""
    if not view.window.outcomes:
        return {}
    told = rows["outcome"].map(words).fillna("").astype("str").reset_index(drop=True)
    return {ADDED[number]: vary(told, ALIASES, 0.08, view.rng)}


def earlier(rows: pd.DataFrame, every: pd.DataFrame) -> pd.Series:
    """For each row, how many of the child's visits in `every` began in the year before it."""
    keys = rows[["child_row", "start"]].assign(place=range(len(rows)))
    pairs = keys.merge(every[["child_row", "start"]], on="child_row", suffixes=("", "_other"))
    near = pairs[(pairs["start_other"] < pairs["start"]) & (pairs["start_other"] >= pairs["start"] - YEAR)]
    return near.groupby("place").size().reindex(range(len(rows)), fill_value=0).astype("Int64").reset_index(drop=True)


def _latest(count: pd.Series, rows: pd.DataFrame) -> pd.Series:
    """The count of each child's latest row, repeated on every row of the child, as the guidance has it."""
    last = count.groupby(rows["child_row"].to_numpy()).transform("last")
    return last.reset_index(drop=True)


def contacts(view: Extract) -> pd.DataFrame:
    """List 1: contacts received in the six months."""
    rows = view.of(act.CONTACT)
    rows = rows[rows["start"] >= view.window.first].reset_index(drop=True)
    columns = view.people(rows) | {"Date of Contact": rows["start"], "Contact Source": view.codes(rows["source"])}
    return sheet(1, columns | _added(view, 1, rows, CONTACT_OUTCOMES))


def early_help(view: Extract) -> pd.DataFrame:
    """List 2: early help assessments of the six months, and those of families who have early help now."""
    rows = view.of(act.EARLY_HELP_ASSESSMENT)
    helped = view.of(act.EARLY_HELP)
    now = set(helped.loc[helped["end"].isna(), "came_from"])
    keep = rows["end"].isna() | (rows["end"] >= view.window.first) | rows["visit"].isin(now)
    rows = rows[keep].reset_index(drop=True)
    who = ("Early Help Hub", "School", "Health visiting service", "Children’s centre")
    organisation = pd.Series([who[place] for place in view.rng.integers(0, 4, len(rows))], dtype="str")
    columns = {
        "Assessment start date": rows["start"],
        "Assessment completion date": rows["end"],
        "Organisation completing assessment": organisation,
    }
    return sheet(2, view.people(rows) | columns)


def referrals(view: Extract) -> pd.DataFrame:
    """List 3: referrals received in the six months."""
    every = view.of(act.REFERRAL)
    rows = every[every["start"] >= view.window.first].reset_index(drop=True)
    columns = {
        "Date of referral": rows["start"],
        "Referral Source": view.codes(rows["source"]),
        "Referral NFA?": view.answers(rows["outcome"] == "nfa"),
        "Number of Referrals in Last 12 Months": _latest(earlier(rows, every), rows),
    }
    columns |= view.teams(rows, "Front Door")
    return sheet(3, view.people(rows) | columns | _added(view, 3, rows, REFERRAL_OUTCOMES))


def assessments(view: Extract) -> pd.DataFrame:
    """List 4: assessments under way in the six months, open ones included."""
    rows = view.touched(view.of(act.ASSESSMENT))
    done = rows["end"].notna()
    support = (~rows["outcome"].isin(NOT_IN_NEED)).astype("boolean").mask(~done)
    answer = view.answers(support)
    # Some workers type what they did instead of answering the question.
    typed = (pd.Series(view.rng.random(len(rows))) < 0.04) & (rows["outcome"] == "nfa")
    columns = {
        "Continuous Assessment Start Date": rows["start"],
        "Child Seen During Continuous Assessment": view.answers(pd.Series(view.rng.random(len(rows)) < 0.96)),
        "Continuous Assessment Date of Authorisation": rows["end"],
        "Was the child assessed as requiring LA children’s social care support?": answer.mask(typed, "CS Close Case"),
    }
    columns |= view.teams(rows, "District Team ")
    return sheet(4, view.people(rows, disability=True) | columns | _added(view, 4, rows, ASSESSMENT_OUTCOMES))


def enquiries(view: Extract) -> pd.DataFrame:
    """List 5: section 47 enquiries under way in the six months, with the conference each led to."""
    every = view.of(act.SECTION_47)
    rows = view.touched(every)
    met = view.of(act.CONFERENCE)
    found = rows[["visit"]].merge(
        met[["came_from", "start", "outcome"]], how="left", left_on="visit", right_on="came_from", suffixes=("", "_met")
    )
    held = found["start"].notna()
    over = rows["end"].notna()
    columns = {
        "Strategy discussion initiating Section 47 Enquiry Start Date": rows["start"],
        "Was an Initial Child Protection Conference deemed unnecessary?": view.answers(
            (~held).astype("boolean").mask(~over)
        ),
        "Date of Initial Child Protection Conference": found["start"],
        "Did the Initial Child Protection Conference Result in a Child Protection Plan": view.answers(
            (found["outcome"] == "plan").astype("boolean").mask(~held)
        ),
        "Number of Section 47 Enquiries in the last 12 months": _latest(earlier(rows, every), rows),
        "Number of ICPCs in the last 12 months": _latest(earlier(rows, met), rows),
    }
    columns |= view.teams(rows, "District Team ")
    return sheet(5, view.people(rows, disability=True) | columns | _added(view, 5, rows, ENQUIRY_OUTCOMES))
