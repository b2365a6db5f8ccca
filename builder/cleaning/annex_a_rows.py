"""A list of Annex A as raw activities and what it says about children: which columns are an activity (domain.md 1.3a).

Codes and outcomes are the literals that the default code maps expect. Names, workers, postcodes, free text and every
column that is not named here never leave this module.
"""

from collections.abc import Callable

import numpy as np
import pandas as pd

from builder.cleaning import categories
from builder.cleaning.coded import Coded, coded
from builder.cleaning.dates import Dates, dates_of
from builder.cleaning.equal_rows import equal_rows
from builder.cleaning.ids import clean_ids
from builder.cleaning.raw import (
    RAW_ACTIVITIES,
    RAW_PEOPLE,
    Owners,
    Raw,
    aside,
    frame,
    odd_rows,
    problem,
    reason_problems,
)
from builder.cleaning.spans import Spans, moments, spans
from builder.cleaning.stated_ages import stated_ages
from builder.problem import Problem
from builder.sources.annex_a import AnnexList

# List 10: the code of each dated step.
STEPS = {
    "entered_care": "Entered care",
    "decision": "Decision to place for adoption",
    "placement_order": "Placement order",
    "matched": "Matched with adopters",
    "placed": "Placed for adoption",
    "adopted": "Adoption order",
    "reversed": "No longer to be placed for adoption",
    "fostering": "Placed in fostering for adoption",
}
# What a row says about the child: attribute, the part it comes from, and its one spelling.
_CHILD_ATTRIBUTES: dict[str, tuple[str, Callable[[pd.Series], pd.Series]]] = {
    "gender": ("gender", categories.gender),
    "ethnicity": ("ethnicity", lambda values: categories.coded_as(values, "[A-Za-z]{4}")),
    "disability": ("disability", categories.disability),
    "uasc": ("uasc", categories.yes_no),
    "primary_need": ("primary_need", lambda values: categories.coded_as(values, r"N\d")),
    "abuse_category": ("abuse_category", categories.abuse),
    "legal_status": ("legal_status", lambda values: categories.coded_as(values, r"[A-Z]\d")),
    "latest_placement": ("placement", lambda values: categories.coded_as(values, r"[A-Z]\d")),
    "team": ("team", categories.unlettered),
    "missing_episodes": ("missing", categories.unlettered),
    "family": ("family", lambda values: values),
}
# Outcome columns that authorities add hold a few dozen values; more than this is free text.
_OUTCOME_VALUES = 200
_OUTCOME_LENGTH = 80


class _Rows:
    """The columns of one list by their parts, each read once."""

    def __init__(self, table: AnnexList, this_year: int) -> None:
        self.table = table
        self.place = table.extract.place
        self.rows = table.extract.data.index.to_numpy()
        self.size = len(self.rows)
        self.this_year = this_year
        self.problems: list[Problem] = []
        self._dates: dict[str, Dates] = {}

    def has(self, part: str) -> bool:
        return part in self.table.columns

    def cells(self, part: str) -> Coded:
        if not self.has(part):
            return Coded(np.full(self.size, -1), pd.Series([], dtype="str"))
        return coded(self.table.extract.column(self.table.columns[part]))

    def text(self, part: str, spelling: Callable[[pd.Series], pd.Series]) -> pd.Series:
        """A column in one spelling, "" for blank."""
        cells = self.cells(part)
        values = spelling(cells.values) if len(cells.values) else cells.values
        return Coded(cells.codes, values.astype("str")).text()

    def dates(self, part: str) -> Dates:
        if part not in self._dates:
            self._dates[part] = dates_of(self.cells(part), this_year=self.this_year)
            if self.has(part):
                heading = self.table.extract.headings[self.table.columns[part]]
                self.problems += order_problems(f"{self.place}, column '{heading}'", self._dates[part])
                self.problems += short_years(f"{self.place}, column '{heading}'", self.rows, self._dates[part])
        return self._dates[part]

    def optional_dates(self, part: str) -> Dates | None:
        return self.dates(part) if self.has(part) else None


def order_problems(place: str, dates: Dates) -> list[Problem]:
    """What to say about the order of day and month in a column."""
    code = {"fits-both": "dates-fit-both-orders", "month-first": "dates-month-first", "mixed": "dates-mixed-order"}
    return [Problem(code[dates.order], place)] if dates.order in code else []


def short_years(place: str, rows: np.ndarray, dates: Dates) -> list[Problem]:
    """What to say about years of two digits in a column."""
    return problem("dates-two-digit-years", place, rows, dates.short_year, f"'{dates.short_sample}'")


def annex_a_rows(table: AnnexList, *, load: str, group: str, this_year: int) -> Raw:
    """The raw activities of a list of Annex A, with every row accounted for."""
    rows = _Rows(table, this_year)
    if table.number == 11:
        return _all_aside(rows, load, group, "not-a-child-list", [])
    if table.missing:
        lacking = Problem(
            "list-lacks-columns", rows.place, " and ".join(f"'{heading}'" for heading in table.missing), rows.size
        )
        return _all_aside(rows, load, group, "list-lacks-columns", [lacking])
    ids = (
        clean_ids(table.extract.column(table.columns["child"]))
        if table.columns
        else Coded(np.array([], int), pd.Series([], dtype="str"))
    )
    heading = table.extract.headings[table.columns["child"]] if table.columns else ""
    reasons = odd_rows(ids, heading)
    pieces, dated, samples = _pieces(rows) if rows.size else ([], np.array([], dtype=object), {})
    if rows.size:
        reasons = np.where(reasons == "", dated, reasons)
    usable = reasons == ""
    child = ids.text()
    activities = _activities(rows, pieces, child, usable)
    people = _people(rows, child, usable)
    problems = [*_list_problems(rows, table), *rows.problems, *reason_problems(rows.place, rows.rows, reasons, samples)]
    repaired = np.zeros(rows.size, dtype=bool)
    for _, _, span, chosen in pieces:
        for code, mended in span.repairs.items():
            problems += problem(code, rows.place, rows.rows, mended & chosen & usable)
            repaired |= mended & chosen & usable
    problems += problem("equal-rows", rows.place, rows.rows, equal_rows(table.extract.data) & usable)
    return Raw(
        source=table.source,
        load=load,
        group=group,
        rows=rows.size,
        activities=activities,
        people=people,
        set_aside=aside(rows.rows, reasons, ids),
        repaired=rows.rows[repaired],
        problems=tuple(problems),
        owners=Owners(rows.rows, ids, _teams(rows)),
    )


def _teams(rows: _Rows) -> Coded:
    cells = rows.cells("team")
    return Coded(cells.codes, categories.unlettered(cells.values).astype("str")) if len(cells.values) else cells


# One kind of activity in a list: its code a row, its outcome a row, its dates, and the rows that have one.
_Piece = tuple[pd.Series, pd.Series, Spans, np.ndarray]


def _pieces(rows: _Rows) -> tuple[list[_Piece], np.ndarray, dict[str, str]]:
    """The activities of each row of a list; why rows without any cannot be used; a sample of what was not read."""
    number = rows.table.number
    added = _added_outcome(rows)
    blank = pd.Series("", index=range(rows.size), dtype="str")

    def code(text: str) -> pd.Series:
        return pd.Series(text, index=range(rows.size), dtype="str")

    if number == 9:
        return [], np.full(rows.size, "", dtype=object), {}
    if number == 5:
        return _section_47(rows, added)
    if number == 10:
        return _steps(rows)
    starts = {1: "contact", 3: "referral"}.get(number, "start")
    ends = None if number in (1, 3) else rows.optional_dates("end")
    span = spans(rows.dates(starts), ends)
    outcomes: dict[int, Callable[[], pd.Series]] = {
        1: lambda: added,
        2: lambda: added,
        3: lambda: _joined(_labelled(rows.text("nfa", categories.further_action), "Referral NFA? = "), added),
        4: lambda: _joined(_support(rows.text("support", categories.yes_no)), added),
        6: lambda: _joined(rows.text("reason", lambda values: categories.coded_as(values, r"RC\d{1,2}")), blank),
        7: lambda: blank,
        8: lambda: _joined(rows.text("reason", lambda values: categories.coded_as(values, r"E\d{1,2}[AB]?|X1")), blank),
    }
    outcome = outcomes[number]()
    names = {1: "Contact", 2: "Early help assessment", 3: "Referral", 4: "Assessment", 7: "Child protection plan"}
    if number == 6:
        plan = rows.text("status", categories.status) == "Child in need plan"
        codes = code("CIN episode").mask(plan, "CIN plan")
    else:
        codes = code(names.get(number, "In care"))
    dates = rows.dates(starts)
    samples = {
        "date-unreadable": dates.sample or (ends.sample if ends else ""),
        "date-out-of-range": dates.odd_sample or (ends.odd_sample if ends else ""),
    }
    return [(codes, outcome, span, span.reason == "")], span.reason, samples


def _section_47(rows: _Rows, added: pd.Series) -> tuple[list[_Piece], np.ndarray, dict[str, str]]:
    """List 5: an enquiry, which ends at the conference where there is one, and the conference itself."""
    strategy, conference = rows.dates("strategy"), rows.dates("icpc")
    began, met = strategy.values.to_numpy(), conference.values.to_numpy()
    has_enquiry, has_conference = ~np.isnat(began), ~np.isnat(met)
    span = spans(strategy, conference)
    ended = has_enquiry & has_conference & span.has_end
    enquiry = Spans(
        start=began,
        end=np.where(ended, span.end, np.datetime64("NaT", "s")),
        has_end=ended,
        reason=span.reason,
        repairs={code: mended for code, mended in span.repairs.items() if code == "end-before-start"},
    )
    unnecessary = rows.text("unnecessary", categories.yes_no) == "Yes"
    enquiry_outcome = _joined(_text("ICPC unnecessary", unnecessary), added)
    plan = rows.text("plan", categories.yes_no)
    conference_outcome = _text("plan", plan == "Yes").mask(plan == "No", "no plan")
    lost = (strategy.unreadable | conference.unreadable | strategy.out_of_range | conference.out_of_range) & (
        span.reason == ""
    )
    sample = strategy.sample or conference.sample or strategy.odd_sample or conference.odd_sample
    rows.problems += problem("step-date-unreadable", rows.place, rows.rows, lost, sample)
    pieces = [
        (_text("Section 47", has_enquiry), enquiry_outcome, enquiry, has_enquiry),
        (_text("ICPC", has_conference), conference_outcome, moments(conference.values), has_conference),
    ]
    return pieces, span.reason, {"date-unreadable": sample, "date-out-of-range": sample}


def _steps(rows: _Rows) -> tuple[list[_Piece], np.ndarray, dict[str, str]]:
    """List 10: every dated step is an activity of one moment."""
    pieces: list[_Piece] = []
    some, unread, odd = (np.zeros(rows.size, dtype=bool) for _ in range(3))
    sample = ""
    for part, name in STEPS.items():
        if not rows.has(part):
            continue
        dates = rows.dates(part)
        chosen = ~np.isnat(dates.values.to_numpy())
        pieces.append((_text(name, chosen), _text("", chosen), moments(dates.values), chosen))
        some |= chosen
        unread |= dates.unreadable
        odd |= dates.out_of_range
        sample = sample or dates.sample or dates.odd_sample
    rows.problems += problem("step-date-unreadable", rows.place, rows.rows, (unread | odd) & some, sample)
    why = np.where(unread, "date-unreadable", np.where(odd, "date-out-of-range", "no-date"))
    reasons = np.where(some, "", why).astype(object)
    return pieces, reasons, {"date-unreadable": sample, "date-out-of-range": sample}


def _activities(rows: _Rows, pieces: list[_Piece], child: pd.Series, usable: np.ndarray) -> pd.DataFrame:
    extra: dict[str, pd.Series] = {}
    if rows.table.number in (1, 3):
        extra["attr:source"] = rows.text("source", categories.unlettered)
    if rows.table.number == 6:
        extra["attr:case_status"] = rows.text("status", categories.status)
    if rows.table.number == 8:
        # The return gives the most recent placement only: it says something about the period if it is its first.
        placement = rows.text("placement", lambda values: categories.coded_as(values, r"[A-Z]\d"))
        whole = _days(rows.dates("placed")) == _days(rows.dates("start"))
        extra["attr:placement"] = placement.where(whole, "")
    taken = {*extra, *(f"attr:{name}" for name in _CHILD_ATTRIBUTES)}
    for name, cells in _added_attributes(rows).items():
        # A heading that says the same as an attribute of ours is kept apart from it.
        extra[f"attr:{name}" if f"attr:{name}" not in taken else f"attr:{name} (column)"] = cells.text()
    team = rows.text("team", categories.unlettered)
    parts = []
    for code, outcome, span, has in pieces:
        chosen = np.flatnonzero(has & usable)
        columns: dict[str, object] = {
            "child": child.iloc[chosen],
            "code": code.iloc[chosen],
            "outcome": outcome.iloc[chosen],
            "start": span.start[chosen],
            "end": span.end[chosen],
            "has_end": span.has_end[chosen],
            "never_open": np.full(len(chosen), rows.table.number == 5),
            "team": team.iloc[chosen],
            "row": rows.rows[chosen],
        }
        columns.update({name: values.iloc[chosen] for name, values in extra.items()})
        parts.append(frame(columns, RAW_ACTIVITIES, len(chosen)))
    return pd.concat(parts, ignore_index=True) if parts else frame({}, RAW_ACTIVITIES, 0)


def _people(rows: _Rows, child: pd.Series, usable: np.ndarray) -> pd.DataFrame:
    chosen = np.flatnonzero(usable)
    columns: dict[str, object] = {"child": child.iloc[chosen], "row": rows.rows[chosen]}
    if rows.has("birth"):
        births = rows.dates("birth")
        columns["birth"] = births.values.iloc[chosen]
        rows.problems += problem(
            "birth-unreadable", rows.place, rows.rows, (births.unreadable | births.out_of_range) & usable
        )
    if rows.has("age"):
        stated = stated_ages(rows.cells("age"))
        columns["age"] = stated.years[chosen]
        rows.problems += problem(
            "age-unreadable", rows.place, rows.rows, stated.unreadable & usable, f"'{stated.sample}'"
        )
    for name, (part, spelling) in _CHILD_ATTRIBUTES.items():
        if rows.has(part):
            columns[f"attr:{name}"] = rows.text(part, spelling).iloc[chosen]
    children = pd.factorize(child)[0][chosen]
    for name, cells in _added_attributes(rows).items():
        # What never changes with the activity is said about the child too.
        if name not in _CHILD_ATTRIBUTES and never_changes(children, cells.codes[chosen]):
            columns[f"attr:{name}"] = cells.text(chosen)
    return frame(columns, RAW_PEOPLE, len(chosen))


def _days(dates: Dates) -> np.ndarray:
    return dates.values.to_numpy().astype("datetime64[D]")


def _support(answer: pd.Series) -> pd.Series:
    """ "Requires support? = Yes"; the authority's own words stay as they are."""
    return answer.mask(answer.isin(["Yes", "No"]), "Requires support? = " + answer)


def _labelled(answer: pd.Series, label: str) -> pd.Series:
    return answer.mask(answer != "", label + answer)


def _joined(first: pd.Series, then: pd.Series) -> pd.Series:
    """Two outcomes of a row, one behind the other."""
    both = (first != "") & (then != "")
    return (first + then).mask(both, first + "; " + then)


def _text(text: str, chosen: pd.Series | np.ndarray) -> pd.Series:
    """The text in the chosen rows, "" elsewhere."""
    return pd.Series(np.where(np.asarray(chosen), text, ""), dtype="str")


def _added_outcome(rows: _Rows) -> pd.Series:
    """The outcome columns that the authority added, joined; one that holds free text is left out."""
    whole = pd.Series("", index=range(rows.size), dtype="str")
    for place in rows.table.outcomes:
        cells = coded(rows.table.extract.column(place))
        if is_free_text(cells.values):
            heading = rows.table.extract.headings[place]
            rows.problems.append(Problem("outcome-free-text", rows.place, f"'{heading}'", len(cells.values)))
            continue
        whole = _joined(whole, cells.text())
    return whole


def _added_attributes(rows: _Rows) -> dict[str, Coded]:
    """The columns that the authority added and chose, by their headings."""
    extract = rows.table.extract
    return {extract.headings[place]: coded(extract.column(place)) for place in rows.table.attributes}


def never_changes(children: np.ndarray, values: np.ndarray) -> bool:
    """Whether no child has two different values (blank ones do not count); both are codes, one a row."""
    said = values >= 0
    pairs = pd.DataFrame({"child": children[said], "value": values[said]}).drop_duplicates()
    return not pairs["child"].duplicated().any()


def is_free_text(values: pd.Series) -> bool:
    """Whether these different values are too many or too long to be outcomes."""
    return len(values) > _OUTCOME_VALUES or bool(len(values) and values.str.len().median() > _OUTCOME_LENGTH)


def _list_problems(rows: _Rows, table: AnnexList) -> list[Problem]:
    found = []
    if not rows.size:
        found.append(Problem("list-empty", rows.place))
    if table.named is not None:
        found.append(Problem("list-name-differs", rows.place, table.source))
    if table.absent:
        found.append(Problem("list-column-absent", rows.place, ", ".join(f"'{one}'" for one in table.absent)))
    headings = [heading for heading in table.extract.normal if heading]
    for heading in sorted({heading for heading in headings if headings.count(heading) > 1}):
        shown = table.extract.headings[table.extract.normal.index(heading)]
        found.append(Problem("heading-repeated", rows.place, f"'{shown}'"))
    return found


def _all_aside(rows: _Rows, load: str, group: str, reason: str, problems: list[Problem]) -> Raw:
    """A list none of whose rows can be used."""
    reasons = np.full(rows.size, reason, dtype=object)
    # A list about adopters has no child, whatever its first column is called.
    about_children = rows.has("child") and rows.table.number != 11
    ids = clean_ids(rows.table.extract.column(rows.table.columns["child"])) if about_children else rows.cells("")
    own = problems or (
        problem(reason, rows.place, rows.rows, reasons != "") if rows.size else _list_problems(rows, rows.table)
    )
    return Raw(
        rows.table.source,
        load,
        group,
        rows.size,
        frame({}, RAW_ACTIVITIES, 0),
        frame({}, RAW_PEOPLE, 0),
        aside(rows.rows, reasons, ids),
        problems=tuple(own),
        owners=Owners(rows.rows, ids, _teams(rows)),
    )
