"""The files of the SSDA903 return as raw activities: periods of care, placements, legal statuses, short breaks.

All files of an import are read together, because an episode that is open in one year's file ends in the next year's.
Unique pupil numbers, postcodes, the mother flag and every column that is not named here never leave this module.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.cleaning import categories
from builder.cleaning.annex_a_rows import order_problems, short_years
from builder.cleaning.coded import Coded, coded
from builder.cleaning.dates import Dates, dates_of
from builder.cleaning.episodes import (
    REPAIRS,
    continues_into_nothing,
    end_or_reason_alone,
    in_order,
    periods,
    replaced,
    runs,
    unended_before_next,
)
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
from builder.cleaning.upn import upn_problems
from builder.problem import Problem
from builder.sources.ssda903 import SOURCE, Ssda903Table

# Accommodated in a series of short breaks: no care that counts as being looked after, and it overlaps with it rightly.
SHORT_BREAKS = frozenset({"V3", "V4"})
_ENDS = [f"E{number}" for number in (11, 12, 13, 14, 15, 16, 17, 2, 3, 41, 43, 44, 45, 46, 47, 48, 5, 6, 7, 8, 9)]
# The codes of DfE's guides of 2017 to 2026; others are kept as they are and told.
KNOWN: dict[str, frozenset[str]] = {
    "RNE": frozenset("SLPTBU"),
    "LS": frozenset({"C1", "C2", "D1", "E1", "V2", "V3", "V4", "L1", "L2", "L3", "J1", "J2", "J3"}),
    "CIN": frozenset(f"N{number}" for number in range(1, 9)),
    "PLACE": frozenset(
        {
            *("A3", "A4", "A5", "A6", "H5", "K1", "K2", "K3", "P1", "P2", "P3", "R1", "R2", "R3", "R5", "S1", "Z1"),
            *("T0", "T1", "T2", "T3", "T4", "U1", "U2", "U3", "U4", "U5", "U6", "Z11", "Z12", "Z13", "Z14"),
        }
    ),
    "PLACE_PROVIDER": frozenset(f"PR{number}" for number in range(6)),
    "REC": frozenset({*_ENDS, "E4A", "E4B", "X1"}),
}
_PATTERNS = {"RNE": "[A-Z]", "PLACE_PROVIDER": r"PR\d", "REC": r"E\d{1,2}[AB]?|X1"}
READ = ("CHILD", "DECOM", "DEC", *KNOWN)


@dataclass(frozen=True, slots=True)
class Given:
    """A table of the return, and the file and the group of tables (cut on one day) that it came in."""

    table: Ssda903Table
    load: str
    group: str


class _File:
    """One table with what was found in it; `reasons` are those for setting rows aside, "" for none."""

    def __init__(self, given: Given, this_year: int) -> None:
        self.given = given
        self.table = given.table
        self.place = given.table.extract.place
        self.rows = given.table.extract.data.index.to_numpy()
        self.size = len(self.rows)
        self.this_year = this_year
        self.problems: list[Problem] = []
        self.repaired = np.zeros(self.size, dtype=bool)
        self.ids = clean_ids(self.column("CHILD"))
        heading = self.table.extract.headings[self.table.columns["CHILD"]]
        self.reasons = odd_rows(self.ids, heading)
        self.activities = frame({}, RAW_ACTIVITIES, 0)
        self.people = frame({}, RAW_PEOPLE, 0)
        self.cut: date | None = None

    def column(self, name: str) -> pd.Series:
        if name not in self.table.columns:
            return pd.Series("", index=range(self.size), dtype="str")
        return self.table.extract.column(self.table.columns[name])

    def text(self, name: str, spelling: Callable[[pd.Series], pd.Series]) -> pd.Series:
        cells = coded(self.column(name))
        values = spelling(cells.values).astype("str") if len(cells.values) else cells.values
        return Coded(cells.codes, values).text()

    def code(self, name: str) -> pd.Series:
        """A column of codes; what no guide knows is told, and stays as it is."""
        values = self.text(name, lambda values: categories.coded_as(values, _PATTERNS.get(name, r"[A-Z]\d{1,2}")))
        odd = ((values != "") & ~values.isin(KNOWN[name])).to_numpy(dtype=bool)
        if odd.any():
            shown = ", ".join(f"{name} '{value}'" for value in values[odd].unique()[:3].tolist())
            self.problems += problem("ssda903-code-unknown", self.place, self.rows, odd & (self.reasons == ""), shown)
        return values

    def dates(self, name: str) -> Dates:
        read = dates_of(coded(self.column(name)), this_year=self.this_year)
        if name in self.table.columns:
            heading = self.table.extract.headings[self.table.columns[name]]
            # The return's dates are day/month by its guide: only what says otherwise is worth telling.
            if read.order != "fits-both":
                self.problems += order_problems(f"{self.place}, column '{heading}'", read)
            self.problems += short_years(f"{self.place}, column '{heading}'", self.rows, read)
        return read

    def say(self, code: str, chosen: npt.NDArray[np.bool_], value: str = "") -> None:
        self.problems += problem(code, self.place, self.rows, chosen, value)

    def raw(self, samples: dict[str, str]) -> Raw:
        return Raw(
            source=SOURCE,
            load=self.given.load,
            group=self.given.group,
            rows=self.size,
            activities=self.activities,
            people=self.people,
            set_aside=aside(self.rows, self.reasons, self.ids),
            repaired=self.rows[self.repaired & (self.reasons == "")],
            problems=(*self.problems, *reason_problems(self.place, self.rows, self.reasons, samples)),
            cut=self.cut,
            owners=Owners(self.rows, self.ids),
        )


def ssda903_rows(tables: Sequence[Given], *, today: date, as_of: date | None = None) -> list[Raw]:
    """The raw activities and children of these files, one `Raw` each, in their order, with every row accounted for.

    Each episodes file was cut on the 31 March that ends its year, unless `as_of` says another day of all; the files
    about children on the day of the episodes that have most children in common with them.
    """
    files = [_File(given, today.year) for given in tables]
    samples: list[dict[str, str]] = [{} for _ in files]
    told: list[pd.DataFrame] = []
    for number, file in enumerate(files):
        if file.table.kind == "episodes":
            table, samples[number] = _episodes(file, number, today, as_of)
            told.append(table)
        elif file.table.kind == "unknown":
            file.reasons = np.where(file.reasons == "", "ssda903-file-unknown", file.reasons)
        elif file.table.kind == "other":
            file.reasons = np.where(file.reasons == "", "ssda903-other-file", file.reasons)
        else:
            _people(file)
            file.cut = as_of
        if not file.size:
            file.problems.append(Problem("list-empty", file.place))
    if told:
        _cut_with_episodes(files, as_of)
        _spells(pd.concat(told, ignore_index=True), files)
    return [file.raw(sample) for file, sample in zip(files, samples, strict=True)]


def collection_end(latest: date, today: date) -> date:
    """The 31 March that ends the collection year of a file whose latest date is `latest`; that date itself where the
    31 March has not come yet, as in a return made during the year."""
    end = date(latest.year + (latest > date(latest.year, 3, 31)), 3, 31)
    return end if end <= today else latest


def _episodes(file: _File, number: int, today: date, as_of: date | None) -> tuple[pd.DataFrame, dict[str, str]]:
    """An episodes file as EPISODES with `child`, and samples of what could not be read; sets its as-of day."""
    if file.table.missing:
        file.problems.append(
            Problem("episodes-lack-columns", file.place, " and ".join(f"'{name}'" for name in file.table.missing))
        )
    decom, dec = file.dates("DECOM"), file.dates("DEC")
    why = np.where(decom.unreadable, "date-unreadable", np.where(decom.out_of_range, "date-out-of-range", "no-date"))
    lost = decom.values.isna().to_numpy()
    file.reasons = np.where((file.reasons == "") & lost, why, file.reasons).astype(object)
    read = [file.table.columns[name] for name in READ if name in file.table.columns]
    twice = equal_rows(file.table.extract.data.iloc[:, read]) & (file.reasons == "")
    file.reasons[twice] = "episode-twice"
    usable = file.reasons == ""
    for code, odd, sample in (
        ("episode-end-unreadable", dec.unreadable, dec.sample),
        ("end-out-of-range", dec.out_of_range, dec.odd_sample),
    ):
        file.say(code, odd & usable, sample)
        file.repaired |= odd & usable
    columns = {name: file.code(name) for name in KNOWN}
    table = pd.DataFrame(
        {
            "child": file.ids.text(),
            "decom": decom.values.to_numpy(),
            "dec": dec.values.to_numpy(),
            "rne": columns["RNE"].to_numpy(),
            "ls": columns["LS"].to_numpy(),
            "cin": columns["CIN"].to_numpy(),
            "place": columns["PLACE"].to_numpy(),
            "provider": columns["PLACE_PROVIDER"].to_numpy(),
            "rec": columns["REC"].to_numpy(),
            "part": number,
            "row": np.arange(file.size),
        }
    )[usable]
    dates = pd.concat([table["decom"], table["dec"]])
    past = dates[dates <= pd.Timestamp(today)]
    if as_of is not None:
        file.cut = as_of
    elif len(past):
        file.cut = collection_end(past.max().date(), today)
    cut = np.datetime64("NaT", "s") if file.cut is None else np.datetime64(file.cut, "s")
    table["year_end"] = np.full(len(table), cut)
    return table, {"date-unreadable": decom.sample, "date-out-of-range": decom.odd_sample}


def _people(file: _File) -> None:
    """What a header or UASC file says about children."""
    births = file.dates("DOB")
    usable = np.flatnonzero(file.reasons == "")
    file.say("birth-unreadable", (births.unreadable | births.out_of_range) & (file.reasons == ""))
    if "UPN" in file.table.columns:
        for code, odd in upn_problems(coded(file.column("UPN")), file.ids).items():
            file.say(code, odd & (file.reasons == ""))
    columns: dict[str, object] = {
        "child": file.ids.text(usable),
        "birth": births.values.iloc[usable],
        "row": file.rows[usable],
        "attr:gender": file.text("SEX", categories.gender).iloc[usable],
    }
    if file.table.kind == "uasc":
        columns["attr:uasc"] = np.full(len(usable), "Yes", dtype=object)
    elif "ETHNIC" in file.table.columns:
        ethnic = file.text("ETHNIC", lambda values: categories.coded_as(values, "[A-Za-z]{4}"))
        columns["attr:ethnicity"] = ethnic.iloc[usable]
    file.people = frame(columns, RAW_PEOPLE, len(usable))


def _cut_with_episodes(files: list[_File], as_of: date | None) -> None:
    """A file about children was cut with the episodes that have most children in common with it."""
    if as_of is not None:
        return
    years = [(set(file.ids.values.tolist()), file.cut) for file in files if file.table.kind == "episodes" and file.cut]
    for file in files:
        if file.table.kind != "episodes" and years:
            own = set(file.ids.values.tolist())
            _, file.cut = max(years, key=lambda year: (len(own & year[0]) / (len(own | year[0]) or 1), year[1]))


def _spells(table: pd.DataFrame, files: list[_File]) -> None:
    """Merges the years, mends the episodes, and gives each file the activities whose last episode it holds."""
    child = table["child"]
    apart = table["ls"].isin(SHORT_BREAKS)
    table = table.assign(who=pd.factorize(child)[0] * 2 + apart)
    _set_aside(table, _held_later(table, files), "already-held", files)
    table = table[~_is_aside(table, files)]
    _set_aside(table, replaced(table), "episode-replaced", files)
    table = in_order(table[~_is_aside(table, files)])
    for code, odd in (
        ("ssda903-142", unended_before_next(table)),
        ("ssda903-148", end_or_reason_alone(table)),
        ("ssda903-x1-not-followed", continues_into_nothing(table)),
        ("episode-before-birth", _before_birth(table, files)),
    ):
        _say(code, table, odd, files)
    for code, repair in REPAIRS.items():
        table, mended = repair(table)
        _say(code, table, mended, files)
        for number, rows in _by_file(table, mended):
            files[number].repaired[rows] = True
    period = periods(table)
    first, _ = runs(period)
    unstarted = np.zeros(len(table), dtype=bool)
    unstarted[first] = (table["rne"] != "S").to_numpy(dtype=bool)[first]
    short = table["ls"].isin(SHORT_BREAKS).to_numpy(dtype=bool)
    _say("care-without-start", table, unstarted & ~short, files)
    _say("ssda903-short-breaks", table, short, files)
    activities = _activities(table, period)
    for number, file in enumerate(files):
        own = activities[activities["part"] == number].drop(columns="part")
        if len(own):
            columns = {name: own[name] for name in own.columns}
            columns["row"] = file.rows[own["row"].to_numpy()]
            file.activities = frame(columns, RAW_ACTIVITIES, len(own))


def _held_later(table: pd.DataFrame, files: list[_File]) -> npt.NDArray[np.bool_]:
    """Episodes that a later year's file has too: of a child's episodes of one first day, the later file's win."""
    ranks = {
        number: (file.cut or date.min, file.size, file.given.load)
        for number, file in enumerate(files)
        if file.table.kind == "episodes"
    }
    rank = {number: place for place, number in enumerate(sorted(ranks, key=lambda number: ranks[number]))}
    age = table["part"].map(rank).astype("int64")
    latest = age.groupby([table["who"], table["decom"]]).transform("max")
    return np.asarray(age < latest, dtype=bool)


def _before_birth(table: pd.DataFrame, files: list[_File]) -> npt.NDArray[np.bool_]:
    """Episodes that begin before the child was born, by the headers of this import."""
    people = pd.concat([file.people[["child", "birth"]] for file in files])
    births = people.dropna(subset="birth").groupby("child")["birth"].min()
    born = births.reindex(table["child"]).to_numpy()
    return np.asarray(table["decom"].to_numpy() < born, dtype=bool)


def _activities(table: pd.DataFrame, period: npt.NDArray[np.int64]) -> pd.DataFrame:
    """Periods of care, placements and legal statuses, each at the row of its last episode. Short breaks are periods
    under a name of their own and have neither of the others."""
    if not len(table):
        return pd.DataFrame({"part": np.zeros(0, dtype=np.int64), "row": np.zeros(0, dtype=np.int64)})
    short = table["ls"].isin(SHORT_BREAKS).to_numpy(dtype=bool)
    ends_period = np.append(period[1:] != period[:-1], True)
    kinds = (
        ("In care", runs(period), True),
        ("Placement", runs(period, table["place"], table["provider"]), False),
        ("Legal status", runs(period, table["ls"]), False),
    )
    parts = []
    for code, (first, last), whole in kinds:
        if not whole:
            first, last = first[~short[first]], last[~short[first]]
        begun, over = table.iloc[first], table.iloc[last]
        ended = over["dec"].notna().to_numpy()
        # How care ended is said of the period, and of the placement that the child left it from: maps that show
        # placements and not periods would have no way out otherwise.
        tells = ended if whole else ended & ends_period[last] & (code == "Placement")
        parts.append(
            pd.DataFrame(
                {
                    "child": begun["child"].to_numpy(),
                    "code": np.where(short[first], "Short breaks", code),
                    "outcome": np.where(tells, over["rec"].to_numpy(), ""),
                    "start": begun["decom"].to_numpy(),
                    "end": over["dec"].to_numpy(),
                    "has_end": True,
                    "attr:placement": _throughout(table["place"], first, last),
                    "attr:legal_status": _throughout(table["ls"], first, last),
                    "attr:need": begun["cin"].to_numpy(),
                    "part": over["part"].to_numpy(),
                    "row": over["row"].to_numpy(),
                }
            )
        )
    return pd.concat(parts, ignore_index=True)


def _throughout(values: pd.Series, first: np.ndarray, last: np.ndarray) -> np.ndarray:
    """The value that all episodes of a run share, "" where they differ."""
    codes = pd.factorize(values)[0]
    changes = np.cumsum(np.append(0, codes[1:] != codes[:-1]))
    return np.where(changes[first] == changes[last], values.to_numpy(dtype=object)[first], "")


def _by_file(table: pd.DataFrame, chosen: npt.NDArray[np.bool_]) -> list[tuple[int, npt.NDArray[np.int64]]]:
    """The positions of the chosen episodes in each file."""
    rows = table.loc[chosen, ["part", "row"]]
    return [(int(str(number)), np.sort(of["row"].to_numpy())) for number, of in rows.groupby("part")]


def _say(code: str, table: pd.DataFrame, chosen: npt.NDArray[np.bool_], files: list[_File]) -> None:
    for number, rows in _by_file(table, chosen):
        flags = np.zeros(files[number].size, dtype=bool)
        flags[rows] = True
        files[number].say(code, flags)


def _set_aside(table: pd.DataFrame, chosen: npt.NDArray[np.bool_], reason: str, files: list[_File]) -> None:
    for number, rows in _by_file(table, chosen):
        files[number].reasons[rows] = reason


def _is_aside(table: pd.DataFrame, files: list[_File]) -> npt.NDArray[np.bool_]:
    kept = np.zeros(len(table), dtype=bool)
    for number, file in enumerate(files):
        at = (table["part"] == number).to_numpy(dtype=bool)
        kept[at] = (file.reasons != "")[table.loc[at, "row"].to_numpy()]
    return kept
