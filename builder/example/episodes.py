"""The early help service's own extract, as CSV: an event log like any other that an authority holds."""

from pathlib import Path

import numpy as np
import pandas as pd

from builder.example import activities as act
from builder.example.rates import AS_OF
from builder.example.spellings import TEAMS, initials, vary
from builder.example.truth import Truth

# The service's own codes and words.
CODES = {
    "family support": "EHFS - Family Support",
    "parenting": "EHPP - Parenting Programme",
    "youth support": "EHTY - Targeted Youth Support",
}
OUTCOMES = {
    "outcomes met": "Outcomes met",
    "step up": "Stepped up to social care",
    "did not engage": "Family did not engage",
    "moved away": "Family moved out of area",
}
# The service began its own system on this day; what ended earlier is not in it.
SINCE = pd.Timestamp("2022-07-01")


def early_help_episodes(truth: Truth, seed: int) -> pd.DataFrame:
    """One row an episode: Person ID, Family ID, Service, Start date, End date, Team, Outcome, Keyworker (all str)."""
    rng = np.random.default_rng([seed, 7, AS_OF])
    rows = truth.visits[truth.visits["activity"] == act.EARLY_HELP]
    rows = rows[rows["end"].isna() | (rows["end"] >= SINCE)].sort_values(["start", "child_row"]).reset_index(drop=True)
    child = truth.children.take(rows["child_row"].to_numpy()).reset_index(drop=True)
    team = pd.Series("Early Help", index=rows.index, dtype="str")
    return pd.DataFrame(
        {
            "Person ID": rows["child"],
            "Family ID": child["family"],
            "Service": rows["detail"].map(CODES).astype("str"),
            "Start date": rows["start"].dt.strftime("%d/%m/%Y"),
            "End date": rows["end"].dt.strftime("%d/%m/%Y").fillna(""),
            "Team": vary(team, TEAMS, 0.3, rng),
            "Outcome": rows["outcome"].map(OUTCOMES).fillna("").astype("str"),
            "Keyworker": initials(team, rng),
        }
    )


def write_early_help(truth: Truth, seed: int, folder: Path) -> Path:
    """Writes the extract as a system would: UTF-8 with a mark at the start, Windows line ends."""
    file = folder / "early-help-episodes.csv"
    early_help_episodes(truth, seed).to_csv(file, index=False, encoding="utf-8-sig", lineterminator="\r\n")
    return file
