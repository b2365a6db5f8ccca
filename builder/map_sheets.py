"""What a map's workbook is made of: its sheets, their columns, and the words that stand for kinds and standard steps.

Writing and reading share these, so that what is written is what is looked for.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Style = Literal["text", "wrapped", "number", "colour", "shown"]

README = "Read me"
NAME_OF_THE_MAP = "Name of the map"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a sheet. `key` is its name in the map's entries, "" where it is there to be looked at only."""

    heading: str
    key: str
    width: int
    style: Style
    says: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet and the list of the map that it holds. `needed` are the headings without which it is not one."""

    name: str
    key: str
    also_called: tuple[str, ...]
    columns: tuple[Column, ...]
    needed: tuple[str, ...]
    drop_downs_to: int

    @property
    def headings(self) -> tuple[str, ...]:
        """The headings of the columns that are read."""
        return tuple(column.heading for column in self.columns if column.key)


_ID = (
    "A short name of letters, digits, - and _ that stays as it is: codes, data and the other sheets find {what} by it. "
    "Leave it blank in a row that you add, and one is made from the label."
)
_COLOUR = "A colour as # and six digits, such as #1d70b8. Blank leaves it to the picture."
_PLACE = "Where {what} is on the map, in map units: X grows to the right, Y grows downward."

NODES = Sheet(
    "Nodes",
    "nodes",
    ("Places",),
    (
        Column("Id", "id", 22, "text", _ID.format(what="a place")),
        Column("Label", "label", 34, "wrapped", "The name that people read."),
        Column(
            "Kind", "kind", 20, "text", "What the place does to the dots: one of the four kinds listed on the right."
        ),
        Column("Lane", "lane", 18, "text", "The id of a lane of the sheet Lanes. May be blank."),
        Column(
            "X",
            "x",
            10,
            "number",
            "How far to the right the place's centre lies, in map units. Leave X and Y blank in a row that you add, "
            "and the place is put beneath the map.",
        ),
        Column("Y", "y", 10, "number", "How far down the place's centre lies, in map units."),
        Column(
            "Standard",
            "standard",
            30,
            "text",
            "The step that every authority would recognise, from the list on the right, so that maps can be compared. "
            "May be blank.",
        ),
        Column("Target days", "days", 13, "number", "How many days a visit should take at most. May be blank."),
        Column("Target unit", "unit", 13, "text", "Which days the target counts: working or calendar."),
        Column(
            "Target from",
            "from",
            22,
            "text",
            "The id of the place whose last visit starts the clock. Blank: the visit's own start does.",
        ),
        Column("Colour", "colour", 11, "colour", _COLOUR),
        Column("Description", "description", 70, "wrapped", "A plain sentence for whoever asks what this is."),
    ),
    ("Id", "Label", "Kind", "X", "Y"),
    1_500,
)
EDGES = Sheet(
    "Edges",
    "edges",
    ("Ways",),
    (
        Column("From", "from", 24, "text", "The id of the place that the way leaves. A way out has none leaving it."),
        Column("From (label)", "", 34, "shown", "The label of that place, to read only: changes here are not taken."),
        Column("To", "to", 24, "text", "The id of the place that the way leads to."),
        Column("To (label)", "", 34, "shown", "The label of that place, to read only: changes here are not taken."),
        Column(
            "Bend",
            "bend",
            10,
            "number",
            "How far the line bends, as a share of its length: above 0 it bends up when it runs to the right. "
            "Blank is straight.",
        ),
    ),
    ("From", "To"),
    12_000,
)
LANES = Sheet(
    "Lanes",
    "lanes",
    (),
    (
        Column("Id", "id", 22, "text", _ID.format(what="a lane")),
        Column("Label", "label", 40, "wrapped", "The name of the team or service area that people read."),
        Column("Colour", "colour", 11, "colour", _COLOUR),
    ),
    ("Id", "Label"),
    1_500,
)
NOTES = Sheet(
    "Notes",
    "notes",
    (),
    (
        Column("Text", "text", 70, "wrapped", "What the note says."),
        Column("X", "x", 10, "number", _PLACE.format(what="the note")),
        Column("Y", "y", 10, "number", "See X."),
    ),
    ("Text", "X", "Y"),
    1_500,
)
SHEETS = (NODES, EDGES, LANES, NOTES)

# As on the page Map; what each does to the dots follows frontend/src/canvas/choices.ts.
KIND_WORDS: Mapping[str, str] = {
    "entry": "way in",
    "activity": "activity",
    "service": "service that lasts",
    "exit": "way out",
}
KIND_MEANINGS: Mapping[str, str] = {
    "entry": "Children come in here.",
    "activity": "Something that is done and then finished, such as an assessment.",
    "service": "Support that goes on, such as a plan or early help; the child stays on the map.",
    "exit": "Children leave the map here.",
}
STANDARD_WORDS: Mapping[str, str] = {
    "contact": "Contact",
    "early_help": "Early help",
    "referral": "Referral",
    "assessment": "Assessment",
    "strategy_discussion": "Strategy discussion",
    "s47": "Section 47 enquiry",
    "icpc": "Initial child protection conference",
    "cin_plan": "Child in need plan",
    "cp_plan": "Child protection plan",
    "in_care": "In care",
    "care_leaver": "Care leaver",
    "adoption": "Adoption",
    "nfa": "No further action",
    "information_advice": "Information and advice",
    "early_help_exit": "Early help (leaves the map)",
    "closed": "Closed",
    "other": "Other",
}


def plain(text: str) -> str:
    """Text as headings, sheet names and words of a list are matched: no case, single spaces, no marks around it."""
    return " ".join(text.replace("_", " ").split()).strip(" :*?.").casefold()
