"""How much of what matters is blank: of each source's activities, and of the children."""

from dataclasses import dataclass

import pandas as pd

# What of an activity matters for the picture, in the order told.
_PARTS = ("outcome", "team", "age", "end")
# What of a child matters for cohorts: its column, and its name.
_CHILD = {"birth_month": "Month of birth", "attr:gender": "Gender", "attr:ethnicity": "Ethnicity"}


@dataclass(frozen=True, slots=True)
class Blank:
    """`blank` of `of` are blank. `never` says that a source gives it for none at all: it has no such column."""

    part: str
    blank: int
    of: int

    @property
    def never(self) -> bool:
        """Whether it is given for none."""
        return self.blank == self.of

    @property
    def share(self) -> str:
        """As a percentage: "12%"; "<1%" for a few and ">99%" for nearly all, never a rounded none or all."""
        if self.blank in (0, self.of):
            return "0%" if not self.blank else "100%"
        percent = 100 * self.blank / self.of
        return "<1%" if percent < 1 else ">99%" if percent > 99 else f"{percent:.0f}%"


def source_blanks(activities: pd.DataFrame) -> dict[str, tuple[Blank, ...]]:
    """For each source the blanks of its ACTIVITIES: outcome, team, age at the start, and end.

    An end counts as blank where the source has ends and this one has none: it was open at the as-of day, or never
    closed. A source without ends has no line for them.
    """
    told = pd.DataFrame(
        {
            "source": activities["source"],
            "outcome": activities["outcome"] == "",
            "team": activities["team"] == "",
            "age": activities["age"].isna(),
            "end": activities["end"].isna() & activities["has_end"],
            "has_end": activities["has_end"],
            "of": True,
        }
    )
    sums = told.groupby("source").sum()
    answer = {}
    for source, row in sums.iterrows():
        of = {"end": int(row["has_end"])}
        parts = [Blank(part, int(row[part]), of.get(part, int(row["of"]))) for part in _PARTS]
        answer[str(source)] = tuple(blank for blank in parts if blank.of)
    return answer


def child_blanks(children: pd.DataFrame) -> tuple[Blank, ...]:
    """The blanks of CHILDREN: month of birth, gender, ethnicity. A column that no source gave is blank for all."""
    if not len(children):
        return ()
    told = []
    for column, name in _CHILD.items():
        if column not in children:
            blank = len(children)
        elif column == "birth_month":
            blank = int(children[column].isna().sum())
        else:
            blank = int((children[column].fillna("") == "").sum())
        told.append(Blank(name, blank, len(children)))
    return tuple(told)
