"""One table of the Standard Safeguarding Dataset while its rows are read: its columns, and what was found in it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.cleaning.annex_a_rows import is_free_text, order_problems
from builder.cleaning.coded import Coded, coded
from builder.cleaning.dates import Dates, dates_of
from builder.cleaning.equal_rows import equal_rows
from builder.cleaning.ids import clean_ids
from builder.cleaning.raw import (
    DATASET,
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
from builder.cleaning.spans import Spans, spans
from builder.cleaning.ssd_outcomes import outcomes_of
from builder.problem import Problem
from builder.sources.ssd import SsdTable

# What the dataset's own scripts and database tools write where there is nothing.
_BLANKS = {"NULL", "(null)", "SSD_PH"}
_NO_ID = {"-1", "0"}
# The day that the scripts write for a form without a date.
_NO_DAY = r"1900[-/]0?1[-/]0?1\b.*|0?1/0?1/1900\b.*"

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Given:
    """A table of the dataset, and the file that it came in."""

    table: SsdTable
    load: str


class Sheet:
    """A table with what was found in it. `reasons` are those for setting rows aside ("" for none), by position."""

    def __init__(self, given: Given, this_year: int) -> None:
        self.given = given
        self.table = given.table
        self.name = given.table.table
        self.place = given.table.extract.place
        self.rows = given.table.extract.data.index.to_numpy()
        self.size = len(self.rows)
        self.this_year = this_year
        self.problems: list[Problem] = []
        self.samples: dict[str, str] = {}
        self.repaired = np.zeros(self.size, dtype=bool)
        self.reasons = np.full(self.size, "", dtype=object)
        self.pieces: list[pd.DataFrame] = []
        self.people: pd.DataFrame = frame({}, RAW_PEOPLE, 0)
        self._dates: dict[str, Dates] = {}
        ids = self.ids("child")
        self.child = ids.text()
        if not self.table.known:
            self.reasons[:] = "ssd-other-table"
        elif self.table.missing:
            self.reasons[:] = "ssd-lacks-columns"
            self.samples["ssd-lacks-columns"] = " and ".join(f"'{name}'" for name in self.table.missing)
        else:
            self._odd_rows(ids)

    def _odd_rows(self, ids: Coded) -> None:
        """Totals, headings again, and rows that repeat an earlier one in every column that is read."""
        if self.has("child"):
            odd = odd_rows(ids, self.table.extract.headings[self.table.columns["child"]])
            # A row without a child may name one by the id of another table.
            self.reasons = np.where(odd == "no-child", "", odd).astype(object)
        read = sorted(self.table.columns.values())
        self.reasons[equal_rows(self.table.extract.data.iloc[:, read]) & (self.reasons == "")] = "ssd-row-twice"

    @property
    def usable(self) -> Bools:
        return np.asarray(self.reasons == "", dtype=bool)

    def has(self, part: str) -> bool:
        return part in self.table.columns

    def cells(self, part: str) -> Coded:
        """A column, coded; what the dataset's scripts write for nothing is blank."""
        if not self.has(part):
            return Coded(np.full(self.size, -1), pd.Series([], dtype="str"))
        cells = coded(self.table.extract.column(self.table.columns[part]))
        return without(cells, cells.values.isin(_BLANKS))

    def ids(self, part: str) -> Coded:
        """A column of ids; "-1" is what the systems write for none."""
        cells = clean_ids(self.cells(part).text())
        return without(cells, cells.values.isin(_NO_ID))

    def text(self, part: str, spelling: Callable[[pd.Series], pd.Series] | None = None) -> pd.Series:
        """A column in one spelling, "" for blank."""
        cells = self.cells(part)
        values = spelling(cells.values) if spelling and len(cells.values) else cells.values
        return Coded(cells.codes, values.astype("str")).text()

    def dates(self, part: str) -> Dates:
        """The dates of a column, read once, and what is wrong with them told."""
        if part not in self._dates:
            cells = self.cells(part)
            never = cells.values.str.fullmatch(_NO_DAY)
            self.say("ssd-date-placeholder", cells.mask(never))
            self._dates[part] = dates_of(without(cells, never), this_year=self.this_year)
            if self.has(part):
                heading = self.table.extract.headings[self.table.columns[part]]
                self.problems += order_problems(f"{self.place}, column '{heading}'", self._dates[part])
        return self._dates[part]

    def span(self, start: str = "start", end: str = "end") -> Spans:
        """Start and end of each row by the rules of all sources; rows without any date are set aside, repairs told."""
        begun = self.dates(start)
        ended = self.dates(end) if self.has(end) else None
        found = spans(begun, ended)
        usable = self.usable
        self.reasons = np.where(usable, found.reason, self.reasons).astype(object)
        self.samples |= {
            "date-unreadable": begun.sample or (ended.sample if ended else ""),
            "date-out-of-range": begun.odd_sample or (ended.odd_sample if ended else ""),
        }
        shown = {"end-unreadable": ended.sample, "end-out-of-range": ended.odd_sample} if ended else {}
        for code, mended in found.repairs.items():
            self.say(code, mended & usable, shown.get(code, ""))
            self.repaired |= mended & usable
        return found

    def outcomes(self, part: str = "outcome") -> pd.Series:
        """The outcomes of a column, "" where there are none; broken JSON and free text are told."""
        found = outcomes_of(self.cells(part))
        self.say("ssd-outcome-broken", found.broken)
        if is_free_text(found.plain):
            heading = self.table.extract.headings[self.table.columns[part]]
            self.problems.append(Problem("outcome-free-text", self.place, f"'{heading}'", len(found.plain)))
            return found.words.mask(found.words.isin(found.plain), "")
        return found.words

    def say(self, code: str, chosen: Bools, value: str = "") -> None:
        self.problems += problem(code, self.place, self.rows, chosen & self.usable, value)

    def make(self, code: str, outcome: pd.Series | str, span: Spans, chosen: Bools, **columns: pd.Series) -> None:
        """Activities of one code from the chosen rows; further columns are attributes, `team` is the team."""
        at = np.flatnonzero(chosen & self.usable)
        words = outcome.iloc[at].array if isinstance(outcome, pd.Series) else outcome
        made = {
            "child": self.child.iloc[at],
            "code": code,
            "outcome": words,
            "start": span.start[at],
            "end": span.end[at],
            "has_end": span.has_end[at],
            "row": self.rows[at],
        }
        named = {name if name == "team" else f"attr:{name}": values.iloc[at] for name, values in columns.items()}
        self.pieces.append(frame({**made, **named}, RAW_ACTIVITIES, len(at)))

    def say_of_children(self, chosen: Bools, **columns: pd.Series | str) -> None:
        """What the chosen rows say about their children; `birth` and `death` are days, all else are attributes."""
        at = np.flatnonzero(chosen & self.usable)
        said: dict[str, object] = {"child": self.child.iloc[at], "row": self.rows[at]}
        for name, values in columns.items():
            said[name if name in RAW_PEOPLE else f"attr:{name}"] = (
                values.iloc[at] if isinstance(values, pd.Series) else np.full(len(at), values, dtype=object)
            )
        self.people = frame(said, RAW_PEOPLE, len(at))

    def latest(self, chosen: Bools, when: pd.Series) -> Bools:
        """The chosen rows that are their child's latest by these dates."""
        at = np.flatnonzero(chosen & self.usable)
        order = pd.DataFrame({"child": self.child.iloc[at].to_numpy(), "when": when.iloc[at].to_numpy(), "at": at})
        last = order.sort_values(["child", "when", "at"], na_position="first").drop_duplicates("child", keep="last")
        flags = np.zeros(self.size, dtype=bool)
        flags[last["at"].to_numpy()] = True
        return flags

    def raw(self) -> Raw:
        """Everything that was found, with every row accounted for."""
        if not self.size:
            self.problems.append(Problem("list-empty", self.place))
        ids = coded(self.child)
        activities = [piece for piece in self.pieces if len(piece)]
        return Raw(
            source=self.table.source,
            load=self.given.load,
            group=DATASET,
            rows=self.size,
            activities=_blank_attributes(pd.concat(activities, ignore_index=True))
            if activities
            else frame({}, RAW_ACTIVITIES, 0),
            people=self.people,
            set_aside=aside(self.rows, self.reasons, ids),
            repaired=self.rows[self.repaired & self.usable],
            problems=(*self.problems, *reason_problems(self.place, self.rows, self.reasons, self.samples)),
            owners=Owners(self.rows, ids, self.cells("team") if self.has("team") else None),
        )


def _blank_attributes(table: pd.DataFrame) -> pd.DataFrame:
    filled: Mapping[str, pd.Series] = {
        name: table[name].fillna("").astype("str") for name in table.columns if name.startswith("attr:")
    }
    return table.assign(**filled)


def without(cells: Coded, blank: pd.Series) -> Coded:
    """The column with these of its values (a boolean each) blank."""
    if not blank.any():
        return cells
    keep = ~blank.to_numpy(dtype=bool)
    place = np.append(np.where(keep, np.cumsum(keep) - 1, -1), -1)
    return Coded(place[cells.codes], cells.values[keep].reset_index(drop=True))
