"""Which tables are lists of outcomes to join to Annex A: child, list or activity, date, outcome.

Recognised by headings: a column that says it names a list makes it one. Where the column is headed "Activity", as in a
list of events, the table is one only if every value names a list of Annex A, or the file or sheet is called outcomes.
"""

import re
from dataclasses import dataclass

from builder.sources.headings import normal
from builder.sources.table import Extract, Table, cut

SOURCE = "Outcomes"
_NUMBER = r"(unique )?(id|identifier|number|num|no|ref|reference|code)"
_PATTERNS: dict[str, str] = {
    "child": rf"^(la ?)?child(ren)?( s)? ?{_NUMBER}$|^(person|client|case|pupil|service user|su) ?{_NUMBER}$|^child$",
    "list": r"^(annex a )?lists?( or activity| or activities)?( name| number| no)?$|^activity or list$|^annex a$",
    "date": r"^date$|^(event|activity|start|row) date$|^date of (the )?(event|activity|row)$",
    "outcome": r"^outcomes?( name| type| code| description)?$",
}
_ACTIVITY = r"^(activity|event)( name| type)?$"
_EVENTS_ONLY = r"^(end|ended|finish|finished|completed?|closed?)( date)?$|^date (ended|closed|completed)$"
_NAMES_A_LIST = r"(annex a )?(list ?)?0?([1-9]|1[01])( .*)?"
_LOOK = 30
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class OutcomeTable:
    """A table recognised as a list of outcomes. `columns` gives the position of child, list, date and outcome."""

    extract: Extract
    columns: dict[str, int]

    @property
    def source(self) -> str:
        """The name of the source: all such files are one."""
        return SOURCE


def recognise_outcomes(table: Table) -> OutcomeTable | None:
    """The list of outcomes that this table is, or None."""
    for at in range(min(_LOOK, len(table.cells))):
        texts = table.cells.iloc[at].tolist()
        headings = [normal(text) if len(text) <= _LONGEST else "" for text in texts]
        if any(re.search(_EVENTS_ONLY, heading) for heading in headings):
            continue
        columns = {
            part: place for part, pattern in _PATTERNS.items() if (place := _first(pattern, headings)) is not None
        }
        activity = _first(_ACTIVITY, headings)
        extract = cut(table, at)
        if "list" not in columns and activity is not None and _means_lists(extract, activity):
            columns["list"] = activity
        if len(columns) == len(_PATTERNS):
            return OutcomeTable(extract, columns)
    return None


def _first(pattern: str, headings: list[str]) -> int | None:
    return next((place for place, heading in enumerate(headings) if heading and re.search(pattern, heading)), None)


def _means_lists(extract: Extract, place: int) -> bool:
    """Whether a column headed "Activity" names lists of Annex A rather than events of its own."""
    if re.search(r"\boutcomes?\b", normal((extract.sheet or extract.file).rsplit(".", 1)[0].replace("_", " "))):
        return True
    values = extract.column(place).str.strip()
    named = [normal(value) for value in values[values != ""].unique().tolist()[:200]]
    return bool(named) and all(re.fullmatch(_NAMES_A_LIST, value) for value in named)
