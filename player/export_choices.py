"""What the author of a stand-alone file leaves out of it, and what can be left out."""

from dataclasses import asdict, dataclass
from typing import Any

import pandas as pd

from builder.cohorts import cohorts
from builder.problem import Problem, Refused
from player.journeys import Journeys

# What can be left out beside the attributes that children are filtered by: name, and what the author reads.
PARTS = {
    "age": "Age (month of birth)",
    "family": "Families: which children belong together",
    "team": "Teams, of children and of what was done",
    "codes": "The authority's own codes and outcomes in each child's story",
    "sources": "Which source told each activity",
    "notes": "Dated notes",
    "bookmarks": "Bookmarks, with their titles and words",
}


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """`drop`: names of attributes and of PARTS. `weeks`: dates are told to the week only. `hide_rare`: the children who
    went a way that `small_group` children or fewer went are left out."""

    drop: frozenset[str] = frozenset()
    weeks: bool = False
    hide_rare: bool = False

    def told(self) -> dict[str, Any]:
        """As it stands in the audit file."""
        return {**asdict(self), "drop": ", ".join(sorted(self.drop))}


def offered(made: Journeys, children: pd.DataFrame) -> dict[str, str]:
    """What can be left out of a project's file: name and label, attributes first."""
    settings = made.settings
    drawn = children[children["child"].isin(made.legs["child"].cat.categories)]
    named = {
        cohort.name: cohort.label
        for cohort in cohorts(drawn, small_group=settings.small_group, only=settings.cohorts)
        if cohort.name not in PARTS
    }
    return named | PARTS


def checked(choices: ExportChoices, made: Journeys, children: pd.DataFrame) -> ExportChoices:
    """The choices, when all that they leave out can be; raises `Refused`."""
    known = offered(made, children)
    unknown = sorted(choices.drop - set(known))
    if unknown:
        raise Refused([Problem("export-unknown", ", ".join(known), name) for name in unknown])
    return choices
