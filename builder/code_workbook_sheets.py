"""What a workbook of codes is made of: its sheets, their columns and the words to choose from.

Writing and reading share these, so that what is written is what is looked for.
"""

from dataclasses import dataclass
from typing import Literal

from builder.code_rows import Kind
from builder.service_map import ServiceMap

Style = Literal["name", "goal", "count", "day", "said"]
README, PLACES, AS_DOWNLOADED = "Read me", "Places", "As downloaded"
LEFT_OUT, NO_EXIT, BY_RULES = "Left out", "No way out", "(by rules)"
# A place that is called like one of these is told apart by its id.
RESERVED = (LEFT_OUT, NO_EXIT, BY_RULES)


@dataclass(frozen=True, slots=True)
class Column:
    """A column. `style`: "name" says which row it is, "goal" is to be filled in, the others are there to be read."""

    heading: str
    width: int
    style: Style
    says: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of one kind of rows."""

    name: str
    kind: Kind
    names: tuple[Column, ...]
    goals: tuple[Column, ...]
    aside: str = ""

    @property
    def columns(self) -> tuple[Column, ...]:
        """All columns in their order."""
        suggested = () if self.kind == "teams" else _SUGGESTED
        return (*self.names, *_COUNTS, *self.goals, *suggested, _DECIDED)

    @property
    def needed(self) -> tuple[str, ...]:
        """The headings without which a sheet cannot be taken: which row it is, and what is to be filled in."""
        return tuple(column.heading for column in (*self.names, *self.goals))


_COUNTS = (
    Column("Activities", 11, "count", "How many activities have it. To read only."),
    Column("Children", 11, "count", "How many children they are of. To read only."),
    Column("First", 12, "day", "When the first of them began. To read only."),
    Column("Last", 12, "day", "When the last of them began. To read only."),
)
_SUGGESTED = (
    Column("Suggestion", 34, "said", "What it could be, where no rule says. To read only: choose it to take it."),
    Column("Confidence", 12, "said", "How sure that is; 80% or more is very likely right. To read only."),
    Column("Reason", 60, "said", "Why it is suggested. To read only."),
)
_DECIDED = Column("Decided by", 60, "said", "The rule that decides it now. To read only.")
_SOURCE = Column("Source", 26, "name", "The file or list that it comes from.")
_CODE = Column("Code", 40, "name", "What was done, in your own words.")
_ALSO = "A further place, where it goes to several. Mostly blank."

CODES = Sheet(
    "Codes",
    "codes",
    (_SOURCE, _CODE),
    (
        Column("Goes to", 34, "goal", f"The place on the map, or '{LEFT_OUT}'. Blank: not yet mapped."),
        Column("Also to (2)", 24, "goal", _ALSO),
        Column("Also to (3)", 24, "goal", _ALSO),
        Column("Why left out", 40, "goal", f"The reason, where '{LEFT_OUT}' is chosen: for whoever checks it later."),
    ),
    LEFT_OUT,
)
OUTCOMES = Sheet(
    "Outcomes",
    "outcomes",
    (_SOURCE, _CODE, Column("Outcome", 44, "name", "How it ended, in your own words.")),
    (
        Column(
            "Leads to",
            34,
            "goal",
            f"The way out of the map, or '{NO_EXIT}' where the work goes on. Blank: nothing is said yet.",
        ),
        Column("Also to (2)", 24, "goal", "A further way out. Mostly blank."),
        Column("Why none", 40, "goal", f"The reason, where '{NO_EXIT}' is chosen."),
    ),
    NO_EXIT,
)
TEAMS = Sheet(
    "Teams",
    "teams",
    (Column("Team", 40, "name", "The team, as it is spelled in the data."),),
    (
        Column("Service", 34, "goal", "The service that the team belongs to, in your own words. May be blank."),
        Column("Locality", 28, "goal", "The locality that the team works in, in your own words. May be blank."),
    ),
)
SHEETS = (CODES, OUTCOMES, TEAMS)


def goal_choices(sheet: Sheet, service_map: ServiceMap, labels: dict[str, str]) -> dict[str, str]:
    """What may be chosen on a sheet: words to node ids ("" for left out); () for teams, which have their own words."""
    if sheet.kind == "teams":
        return {}
    nodes = [node for node in service_map.nodes if sheet.kind == "codes" or node.kind == "exit"]
    return {**{labels[node.id]: node.id for node in nodes}, sheet.aside: ""}
