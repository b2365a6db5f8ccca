"""What the authority's system knew on the day of an extract, and the columns that every list begins with."""

from dataclasses import dataclass

import numpy as np
import pandas as pd

from builder.example import activities as act
from builder.example.spellings import TEAMS, coded, initials, vary, yes_no
from builder.example.truth import Truth
from builder.example.windows import Window

# Which of a child's open visits says who holds the case: the last of these that is open.
HOLDS = {act.ASSESSMENT: 1, act.CIN_PLAN: 2, act.CP_PLAN: 3, act.PLACEMENT: 4, act.CARE_LEAVER: 5}
_TEAM = {
    1: "District Team {}",
    2: "Safeguarding {}",
    3: "Safeguarding {}",
    4: "Children in Care Team",
    5: "Leaving Care Team",
}


@dataclass(frozen=True, slots=True)
class Extract:
    """The truth as known on a window's last day.

    `known`: the visits begun by then; what ended later has no end and no outcome yet. `children` as in Truth, with
    `age` (Int64, whole years, -1 = unborn), `birth` (datetime64[s]: for the unborn, the day expected) and `team` (str:
    who holds the case on that day, "" = nobody).
    """

    window: Window
    known: pd.DataFrame
    children: pd.DataFrame
    rng: np.random.Generator

    def of(self, activity: str) -> pd.DataFrame:
        """The known visits of one activity, by start then child, numbered afresh."""
        rows = self.known[self.known["activity"] == activity]
        return rows.sort_values(["start", "child_row"], kind="stable").reset_index(drop=True)

    def touched(self, visits: pd.DataFrame) -> pd.DataFrame:
        """Those visits that were under way in the six months or at their end."""
        return visits[visits["end"].isna() | (visits["end"] >= self.window.first)].reset_index(drop=True)

    def codes(self, text: pd.Series) -> pd.Series:
        """Annex A codes in this return's spelling."""
        return coded(text.reset_index(drop=True), self.window.style, self.rng)

    def answers(self, true: pd.Series) -> pd.Series:
        """Yes and no in this return's spelling."""
        return yes_no(true.reset_index(drop=True), self.window.style)

    def people(self, rows: pd.DataFrame, disability: bool = False) -> dict[str, pd.Series]:
        """The first columns of a list: id, gender, ethnicity, date of birth, age (and disability)."""
        child = self.children.take(rows["child_row"].to_numpy()).reset_index(drop=True)
        # An unborn child's gender is not known yet.
        gender = child["gender"].where(child["age"] >= 0, "c) Not stated/recorded")
        columns = {
            "Child Unique ID": child["child"],
            "Gender": self.codes(gender),
            "Ethnicity": self.codes(child["ethnicity"]),
            "Date of Birth": child["birth"],
            "Age of Child (Years)": child["age"],
        }
        if disability:
            columns["Does the Child have a Disability"] = self.answers(child["disabled"])
        return columns

    def teams(self, rows: pd.DataFrame, fallback: str) -> dict[str, pd.Series]:
        """Allocated team and worker as at the extract; where nobody holds the case now, who last did.

        `fallback` names that team; {} stands for the child's locality.
        """
        child = self.children.take(rows["child_row"].to_numpy()).reset_index(drop=True)
        last = (
            fallback + child["locality"] if fallback.endswith(" ") else pd.Series([fallback] * len(child), dtype="str")
        )
        team = child["team"].where(child["team"] != "", last)
        spelled = vary(team, TEAMS, 0.12 + self.window.style.slips, self.rng)
        return {"Allocated Team": spelled, "Allocated Worker": initials(team, self.rng)}


def extract(truth: Truth, window: Window, rng: np.random.Generator) -> Extract:
    """The truth as it was known on the window's last day."""
    visits = truth.visits[truth.visits["start"] <= window.last]
    later = visits["end"].isna() | (visits["end"] > window.last)
    known = visits.assign(end=visits["end"].mask(later), outcome=visits["outcome"].mask(later, ""))
    children = truth.children.copy()
    unborn = children["born"] > window.last
    expected = children["born"] + pd.to_timedelta((np.arange(len(children)) % 21) - 10, unit="D")
    children["birth"] = children["born"].mask(unborn, expected.dt.as_unit("s").clip(lower=window.last))
    years = (window.last.year - children["born"].dt.year).astype("Int64")
    before = (children["born"].dt.month * 100 + children["born"].dt.day) > window.last.month * 100 + window.last.day
    children["age"] = (years - before.astype("Int64")).mask(unborn, -1)
    held = known[known["end"].isna()].assign(
        rank=lambda table: table["activity"].map(HOLDS).astype("float64").fillna(0)
    )
    rank = held.groupby("child_row")["rank"].max().reindex(range(len(children)), fill_value=0)
    team = rank.map({0: "", **_TEAM}).astype("str").reset_index(drop=True)
    local = team.str.endswith("{}")
    children["team"] = team.mask(local, team.str.replace("{}", "", regex=False) + children["locality"])
    return Extract(window, known, children, rng)
