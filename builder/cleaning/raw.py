"""What one table gives before ids are pseudonymised and returns are merged: `Raw`, and whose each row is: `Owners`."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pandas as pd

from builder.cleaning.coded import Coded
from builder.problem import Problem

# The columns of `Raw.activities`, with dtypes; `child` is the id as it came, `never_open` marks what has no end of its
# own (an end after the as-of day is then dropped instead of counting as open), `row_2` is the second row of a start and
# complete pair, else 0. Columns `attr:NAME` may follow.
RAW_ACTIVITIES: dict[str, str] = {
    "child": "str",
    "code": "str",
    "outcome": "str",
    "start": "datetime64[s]",
    "end": "datetime64[s]",
    "has_end": "bool",
    "never_open": "bool",
    "team": "str",
    "row": "int32",
    "row_2": "int32",
}
# The columns of `Raw.people`: what a row says about the child, not about an activity. `age` is in whole years as the
# row states it (-1 unborn, NaN blank); `death` and `age` are looked at by rules and never kept. `attr:NAME` may follow.
RAW_PEOPLE: dict[str, str] = {
    "child": "str",
    "birth": "datetime64[s]",
    "death": "datetime64[s]",
    "age": "float64",
    "row": "int32",
}
# The columns of `Raw.outcomes`, those of `builder.tables.OUTCOMES` with the id as it came.
RAW_OUTCOMES: dict[str, str] = {
    "child": "str",
    "codes": "str",
    "day": "datetime64[s]",
    "outcome": "str",
    "row": "int32",
}
# The group of all event logs of an import: they share one as-of day.
EVENT_LOGS = "event logs"
# The group of all tables of the Standard Safeguarding Dataset of an import: they were taken from one database.
DATASET = "standard safeguarding dataset"
# What comes whole each time: a newer load of such a source takes the place of the one before.
WHOLE = (EVENT_LOGS, DATASET)
# How many row numbers a problem names.
_NAMED_ROWS = 5


@dataclass(frozen=True, slots=True, eq=False)
class Flagged(Problem):
    """A problem that knows every row it was found in, not only the first few. Equal to the same `Problem` in words."""

    flagged: np.ndarray = field(default_factory=lambda: np.array([], dtype=np.int32), repr=False)


@dataclass(frozen=True, slots=True)
class Owners:
    """Whose each row of a table is: `rows` are the row numbers in ascending order, `ids` the children's own ids,
    `teams` the rows' teams (None: the table names none)."""

    rows: np.ndarray
    ids: Coded
    teams: Coded | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """The rows of one table, typed but still with the children's ids.

    `group` is shared by the tables that were cut on the same day (`cut`, where the file names it). `rows` counts the
    rows that arrived (blank ones never count); `set_aside` has columns `row`, `reason`, `id` (the child's own, "" for
    none; it stays in memory); `repaired` are the rows whose dates were mended. Which rows a rule flagged is told by
    those `problems` that are `Flagged`; whose they are by `owners`, or else by the activities and people. `outcomes`
    are to be joined to activities of other tables.
    """

    source: str
    load: str
    group: str
    rows: int
    activities: pd.DataFrame
    people: pd.DataFrame
    set_aside: pd.DataFrame
    repaired: np.ndarray = field(default_factory=lambda: np.array([], dtype=np.int64))
    problems: tuple[Problem, ...] = ()
    cut: date | None = None
    owners: Owners | None = None
    outcomes: pd.DataFrame = field(default_factory=lambda: frame({}, RAW_OUTCOMES, 0))

    @property
    def flags(self) -> dict[str, np.ndarray]:
        """The flagged rows by the code of the rule, each row once."""
        return flags_of(self.problems)

    def owners_of(self, rows: np.ndarray) -> tuple[pd.Series, pd.Series]:
        """The children's own ids and the teams of these rows, "" where not known."""
        if self.owners is not None:
            at = np.searchsorted(self.owners.rows, rows)
            ids = self.owners.ids.text(at)
            teams = self.owners.teams
            return ids, teams.text(at) if teams is not None else pd.Series("", index=ids.index, dtype="str")
        known = [self.activities[["row", "child", "team"]], self.people[["row", "child"]].assign(team="")]
        pairs = self.activities[self.activities["row_2"] > 0]
        known.insert(1, pairs[["row_2", "child", "team"]].rename(columns={"row_2": "row"}))
        first = pd.concat(known, ignore_index=True).drop_duplicates("row").set_index("row").reindex(rows)
        ids, teams_of = (first[name].fillna("").astype("str").reset_index(drop=True) for name in ("child", "team"))
        return ids, teams_of


def flags_of(problems: Iterable[Problem]) -> dict[str, np.ndarray]:
    """The rows of the problems that know theirs, by code, each row once and in ascending order."""
    found: dict[str, list[np.ndarray]] = {}
    for one in problems:
        if isinstance(one, Flagged) and len(one.flagged):
            found.setdefault(one.code, []).append(one.flagged)
    return {code: np.unique(np.concatenate(rows)) for code, rows in found.items()}


def frame(columns: Mapping[str, object], contract: Mapping[str, str], size: int) -> pd.DataFrame:
    """A table with the contract's columns and dtypes first; what is missing is blank, `attr:` columns are text."""
    blanks = {"str": "", "bool": False, "int32": 0, "datetime64[s]": pd.NaT, "float64": np.nan}
    data: dict[str, pd.Series] = {}
    for name, dtype in contract.items():
        values = columns.get(name, blanks[dtype])
        values = values.array if isinstance(values, pd.Series) else values
        data[name] = pd.Series(values, index=range(size), dtype=dtype)
    for name, values in columns.items():
        if name not in contract:
            values = values.array if isinstance(values, pd.Series) else values
            data[name] = pd.Series(values, index=range(size), dtype="str")
    return pd.DataFrame(data)


def aside(rows: np.ndarray, reasons: np.ndarray, ids: Coded | None = None) -> pd.DataFrame:
    """The rows with a reason, as `row`, `reason`, `id`; `ids` are the children's own, one a row."""
    kept = np.flatnonzero(reasons != "")
    own = ids.text(kept) if ids is not None else pd.Series("", index=range(len(kept)), dtype="str")
    return pd.DataFrame(
        {
            "row": pd.Series(rows[kept], dtype="int32"),
            "reason": pd.Series(reasons[kept].astype(object), dtype="str"),
            "id": own,
        }
    )


def problem(code: str, place: str, rows: np.ndarray, chosen: np.ndarray, value: str = "") -> list[Problem]:
    """One problem for the chosen rows (a boolean array), or none where there are none. It knows all its rows."""
    flagged = np.asarray(rows)[chosen].astype(np.int32)
    return [told(code, place, flagged, value)] if len(flagged) else []


def told(code: str, place: str, flagged: np.ndarray, value: str = "") -> Flagged:
    """A problem found in these rows."""
    return Flagged(code, place, value, len(flagged), tuple(int(row) for row in flagged[:_NAMED_ROWS]), flagged)


def reason_problems(place: str, rows: np.ndarray, reasons: np.ndarray, samples: Mapping[str, str]) -> Iterable[Problem]:
    """A problem for each reason for which rows were set aside."""
    for code in sorted(set(reasons[reasons != ""].tolist())):
        yield from problem(code, place, rows, reasons == code, samples.get(code, ""))


def odd_rows(ids: Coded, heading: str) -> np.ndarray:
    """Why a row is no row about a child: no id, a line of totals, the headings again; "" where it is one."""
    low = ids.values.str.casefold()
    totals = ids.mask(low.str.fullmatch(r"(grand |sub ?)?totals?:?|total(s)? .*|count:?|sum:?|end of report.*"))
    again = ids.mask(low == heading.casefold()) if heading else np.zeros(len(ids.codes), dtype=bool)
    reasons = np.full(len(ids.codes), "", dtype=object)
    reasons[again] = "heading-row"
    reasons[totals] = "totals-row"
    reasons[ids.codes < 0] = "no-child"
    return reasons
