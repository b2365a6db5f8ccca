"""A CIN census as raw activities and what it says about children.

A row is one Child element with all that is in it, numbered from 1 in the order of the file. It is used when at least
one activity came out of it; what else it says about the child is then taken too. A part of a used row that gives no
activity (an assessment without any date) is told as a problem with the row's number.

Codes and outcomes are the literals of Annex A wherever it tells the same thing, so that one code map fits both.
"""

from collections.abc import Collection
from datetime import date

import numpy as np
import pandas as pd

from builder.cleaning import categories
from builder.cleaning.annex_a_rows import order_problems
from builder.cleaning.coded import coded
from builder.cleaning.dates import Dates, dates_of
from builder.cleaning.ids import clean_ids
from builder.cleaning.raw import RAW_ACTIVITIES, RAW_PEOPLE, Owners, Raw, aside, frame, reason_problems
from builder.cleaning.raw import told as flagged
from builder.cleaning.spans import Spans, moments, spans
from builder.cleaning.upn import upn_problems
from builder.problem import Problem
from builder.sources.cin_census import Census, has_uasc_factor

REFERRAL, EPISODE, ASSESSMENT = "Referral", "CIN episode", "Assessment"
SECTION_47, CONFERENCE = "Section 47", "ICPC"
CIN_PLAN, CP_PLAN, REVIEW = "CIN plan", "Child protection plan", "CP review"
PROCEEDINGS = "Pre-proceedings"
# A plan that starts within this of a conference is taken to come from it (domain.md 1.3: ICPC to CP plan, 45 days).
_PLAN_FOLLOWS = np.timedelta64(45, "D")
# What ended last in an episode that closed within this of it is taken to have ended with the reason for closure.
_CLOSES_WITH = np.timedelta64(30, "D")
_AFTER_ASSESSMENT = ("RC8", "RC9")

# The census's codes of who referred, in the words of Annex A, so that both are one cohort (domain.md 1.2, SOURCE).
SOURCES = {
    **dict.fromkeys(("1A", "1B", "1C", "1D"), "Individual"),
    "2A": "Schools",
    "2B": "Education services",
    **dict.fromkeys(("3A", "3B", "3C", "3D", "3E", "3F"), "Health services"),
    "4": "Housing",
    **dict.fromkeys(("5A", "5B", "5C", "5D"), "LA services"),
    "6": "Police",
    "7": "Other legal agency",
    "8": "Other",
    "9": "Anonymous",
    "10": "Unknown",
}
_SPELLED = pd.Series({code: f"{code}: {words}" for code, words in SOURCES.items()}, dtype="str")
_GENDERS = ("0", "1", "2", "9", "M", "F", "U")
_ETHNICITIES = (
    *("WBRI", "WIRI", "WIRT", "WOTH", "WROM", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH"),
    *("BCRB", "BAFR", "BOTH", "CHNE", "OOTH", "REFU", "NOBT"),
)
_CONDITIONS = ["MOB", "HAND", "PC", "INC", "COMM", "LD", "HEAR", "VIS", "BEH", "CON", "AUT", "DDA"]
_NO_CONDITION = ("NONE", "NOBT", "REFU")
_NEEDS = tuple(f"N{number}" for number in range(10))
_REASONS = tuple(f"RC{number}" for number in range(1, 10))
_ABUSE = ("NEG", "PHY", "SAB", "EMO", "MUL")
_YES, _NO = ("1", "TRUE", "Y", "YES"), ("0", "FALSE", "N", "NO")


class _Told:
    """What was found, by code: the rows it was found in, and a value to show."""

    def __init__(self, place: str) -> None:
        self.place = place
        self.problems: list[Problem] = []
        self._rows: dict[str, list[np.ndarray]] = {}
        self._values: dict[str, dict[str, None]] = {}

    def tell(self, code: str, rows: pd.Series, chosen: np.ndarray, value: str = "") -> None:
        found = rows.to_numpy()[chosen]
        if len(found):
            self._rows.setdefault(code, []).append(found)
            self._values.setdefault(code, {})[value] = None

    def rows(self, code: str) -> np.ndarray:
        return np.unique(np.concatenate(self._rows.get(code, [np.array([], dtype=np.int64)])))

    def all(self) -> list[Problem]:
        told = list(self.problems)
        for code in self._rows:
            rows = self.rows(code)
            values = [value for value in self._values[code] if value]
            told.append(flagged(code, self.place, rows.astype(np.int32), "; ".join(values[:3])))
        return told


class _Table:
    """A table of the census with the dates of its columns read once and their faults told."""

    def __init__(self, cells: pd.DataFrame, name: str, told: _Told, this_year: int) -> None:
        self.cells = cells[cells["child"] > 0].reset_index(drop=True)
        self.name, self.told, self.this_year = name, told, this_year
        self.row = self.cells["child"]
        self.detail = self.cells["detail"].to_numpy()
        self._dates: dict[str, Dates] = {}

    def dates(self, column: str) -> Dates:
        if column not in self._dates:
            read = dates_of(coded(self.cells[column]), this_year=self.this_year)
            self.told.tell("census-date-unreadable", self.row, read.unreadable, f"'{read.sample}'")
            self.told.tell("census-date-out-of-range", self.row, read.out_of_range, f"'{read.odd_sample}'")
            self.told.problems += order_problems(f"{self.told.place}, {self.name}", read)
            self._dates[column] = read
        return self._dates[column]

    def codes(self, column: str, known: Collection[str], label: str) -> tuple[pd.Series, np.ndarray]:
        """A column in capitals, and which rows hold a known code; others that are not blank are told."""
        values = self.cells[column].str.upper()
        right = values.isin(known).to_numpy()
        wrong = ~right & (values != "").to_numpy()
        if wrong.any():
            sample = self.cells[column].to_numpy()[wrong][0]
            self.told.tell("census-code-unknown", self.row, wrong, f"{label} '{sample[:20]}'")
        return values, right

    def known(self, column: str, known: Collection[str], label: str) -> pd.Series:
        """A column in capitals, "" where its code is not one of the census."""
        values, right = self.codes(column, known, label)
        return values.where(right, "")

    def yes(self, column: str, label: str) -> pd.Series:
        """ "Yes", "No" or ""."""
        values = self.known(column, (*_YES, *_NO), label)
        return pd.Series(np.where(values.isin(_YES), "Yes", np.where(values.isin(_NO), "No", "")), dtype="str")


def census_rows(census: Census, *, load: str, group: str, today: date) -> Raw:
    """The raw activities of a census, with every Child element accounted for."""
    told = _Told(census.place)
    children, details, assessments, plans, enquiries, protection, proceedings = (
        _Table(census.tables[name], name, told, today.year)
        for name in ("children", "details", "assessments", "cin_plans", "enquiries", "cp_plans", "proceedings")
    )
    cut = _cut(census, told, today)
    pieces = [
        *_referrals(details),
        _lasting(assessments, ASSESSMENT, "census-assessment-end-before-start"),
        *_enquiries(enquiries, details, protection),
        _lasting(plans, CIN_PLAN, "census-end-before-start"),
        _lasting(protection, CP_PLAN, "census-end-before-start"),
        _reviews(protection),
        _proceedings(proceedings),
    ]
    made = _closed_with(pd.concat(pieces, ignore_index=True), details)

    # Every Child element once, in order: its number is its place.
    each = children.cells.set_index("child").reindex(range(1, census.children + 1))
    numbers = each.index.to_numpy()
    ids = clean_ids(each["id"].fillna("").astype("str"))
    reasons = np.full(census.children, "", dtype=object)
    reasons[~np.isin(numbers, made["row"].to_numpy())] = "no-date"
    for code, reason in (
        ("census-date-out-of-range", "date-out-of-range"),
        ("census-date-unreadable", "date-unreadable"),
    ):
        reasons[(reasons != "") & np.isin(numbers, told.rows(code))] = reason
    reasons[ids.codes < 0] = "no-child"
    usable = reasons == ""

    child = ids.text().set_axis(numbers)
    made = made[np.isin(made["row"].to_numpy(), numbers[usable])].reset_index(drop=True)
    columns: dict[str, object] = {name: made[name] for name in made.columns if name not in ("detail", "mended")}
    columns["child"] = child.reindex(made["row"])
    twice = pd.Series(ids.codes).duplicated().to_numpy() & usable
    told.tell("census-child-twice", pd.Series(numbers), twice)
    told.tell("census-stray-text", pd.Series(census.stray, dtype="int64"), np.full(len(census.stray), True))
    if census.unknown:
        told.problems.append(Problem("census-element-unknown", census.place, ", ".join(census.unknown[:5])))
    people = _people(children, details, assessments, protection, child[usable], told)
    mended = made.loc[made["mended"], "row"].to_numpy()
    return Raw(
        source=census.source,
        load=load,
        group=group,
        rows=census.children,
        activities=frame(columns, RAW_ACTIVITIES, len(made)),
        people=people,
        set_aside=aside(numbers, reasons, ids),
        repaired=np.unique(mended),
        problems=(*told.all(), *reason_problems(census.place, numbers, reasons, {})),
        cut=cut,
        owners=Owners(numbers, ids),
    )


def _cut(census: Census, told: _Told, today: date) -> date | None:
    """The as-of day the census names, unless it has not come yet."""
    cut = census.cut()
    if cut is None:
        told.problems.append(Problem("census-no-reference-date", census.place))
    elif cut > today:
        told.problems.append(Problem("census-reference-ahead", census.place, f"{cut.day} {cut:%B %Y}"))
        return None
    return cut


def _made(table: _Table, code: str, outcome: pd.Series | str, span: Spans, chosen: np.ndarray) -> pd.DataFrame:
    """Activities of one kind from the chosen entries of a table: RAW_ACTIVITIES without a child, `detail`, `mended`."""
    at = np.flatnonzero(chosen)
    mended = np.zeros(len(table.row), dtype=bool)
    for rows in span.repairs.values():
        mended |= rows
    words = outcome.iloc[at].array if isinstance(outcome, pd.Series) else outcome
    return pd.DataFrame(
        {
            "code": pd.Series(code, index=range(len(at)), dtype="str"),
            "outcome": pd.Series(words, index=range(len(at)), dtype="str"),
            "start": pd.Series(span.start[at], dtype="datetime64[s]"),
            "end": pd.Series(span.end[at], dtype="datetime64[s]"),
            "has_end": span.has_end[at],
            "never_open": np.full(len(at), code == SECTION_47),
            "row": table.row.to_numpy()[at],
            "detail": table.detail[at],
            "mended": mended[at],
            "attr:source": pd.Series("", index=range(len(at)), dtype="str"),
        }
    )


def _lasting(table: _Table, code: str, backwards: str) -> pd.DataFrame:
    """What has a start and an end of its own; a blank end is open."""
    span = _span(table, "start", "end", code, backwards)
    return _made(table, code, "", span, span.reason == "")


def _span(table: _Table, start: str, end: str, label: str, backwards: str) -> Spans:
    """Start and end of each entry of a table, and what is wrong with them told."""
    begun, ended = table.dates(start), table.dates(end)
    span = spans(begun, ended)
    none = np.zeros(len(table.row), dtype=bool)
    table.told.tell(backwards, table.row, span.repairs.get("end-before-start", none), label)
    missing = (span.reason == "no-date") | span.repairs.get("end-without-start", none)
    table.told.tell("census-no-start", table.row, missing, label)
    return span


def _referrals(details: _Table) -> list[pd.DataFrame]:
    """The referral of each CINdetails and the episode that follows it."""
    referred = details.dates("referral")
    has = ~np.isnat(referred.values.to_numpy())
    nfa = details.yes("nfa", "ReferralNFA")
    answer = nfa.mask(nfa != "", "Referral NFA? = " + nfa)
    referral = _made(details, REFERRAL, answer, moments(referred.values), has)
    source = details.known("source", SOURCES, "ReferralSource")
    referral["attr:source"] = _SPELLED.reindex(source[has]).fillna("").astype("str").to_numpy()
    referral["attr:source"] = referral["attr:source"].astype("str")
    span = _span(details, "referral", "closure", EPISODE, "census-closure-before-referral")
    # A referral that needed no further action opens no episode, unless the census closes one.
    opened = (span.reason == "") & ~((nfa == "Yes").to_numpy() & details.dates("closure").blank)
    return [referral, _made(details, EPISODE, _reason(details), span, opened)]


def _reason(details: _Table) -> pd.Series:
    """The reason for closure; one that no census has stays where it is short enough for a code."""
    values, right = details.codes("reason", _REASONS, "ReasonForClosure")
    return values.where(right | values.str.fullmatch(r"[A-Z0-9]{1,6}"), "")


def _enquiries(enquiries: _Table, details: _Table, protection: _Table) -> list[pd.DataFrame]:
    """Section 47 enquiries, which end at their conference and are never open; and conferences, with or without one."""
    span = _span(enquiries, "start", "icpc", SECTION_47, "census-end-before-start")
    begun = ~np.isnat(enquiries.dates("start").values.to_numpy())
    met = ~np.isnat(enquiries.dates("icpc").values.to_numpy())
    repairs = {code: rows for code, rows in span.repairs.items() if code == "end-before-start"}
    ended = begun & met & span.has_end
    enquiry = Spans(span.start, np.where(ended, span.end, np.datetime64("NaT", "s")), ended, span.reason, repairs)
    unnecessary = enquiries.yes("unnecessary", "ICPCnotRequired") == "Yes"
    outcome = pd.Series(np.where(unnecessary, "ICPC unnecessary", ""), dtype="str")
    conferences = pd.concat(
        [
            _made(table, CONFERENCE, "", moments(dates.values), ~np.isnat(dates.values.to_numpy()))
            for table in (enquiries, details)
            for dates in (table.dates("icpc"),)
        ],
        ignore_index=True,
    ).drop_duplicates(["row", "detail", "start"], ignore_index=True)
    planned = pd.DataFrame({"detail": protection.detail, "plan": protection.dates("start").values})
    pairs = conferences[["detail", "start"]].reset_index().merge(planned[planned["detail"] >= 0], on="detail")
    after = (pairs["plan"] - pairs["start"]).to_numpy()
    follows = pairs.loc[(after >= np.timedelta64(0, "s")) & (after <= _PLAN_FOLLOWS), "index"]
    conferences["outcome"] = pd.Series(np.where(conferences.index.isin(follows), "plan", ""), dtype="str")
    return [_made(enquiries, SECTION_47, outcome, enquiry, begun), conferences]


def _reviews(protection: _Table) -> pd.DataFrame:
    """The review conferences of plans, a moment each."""
    split = protection.cells[["child", "detail", "reviews"]].assign(reviews=protection.cells["reviews"].str.split())
    held = split.explode("reviews").dropna(subset="reviews")
    table = _Table(held.assign(reviews=held["reviews"].astype("str")), "reviews", protection.told, protection.this_year)
    dates = table.dates("reviews")
    return _made(table, REVIEW, "", moments(dates.values), ~np.isnat(dates.values.to_numpy()))


def _proceedings(proceedings: _Table) -> pd.DataFrame:
    """Pre-proceedings (from 2026): from their start to the decision to step down or up, else to the court application.

    Family group decision making is told in the census by yes and no only, without a date, and so makes no activity.
    """
    decided = proceedings.cells["end"]
    proceedings.cells["end"] = decided.mask(decided == "", proceedings.cells["court"])
    span = _span(proceedings, "start", "end", PROCEEDINGS, "census-end-before-start")
    outcome = proceedings.cells["outcome"].str.upper()
    return _made(proceedings, PROCEEDINGS, outcome.where(outcome.str.len() <= 6, ""), span, span.reason == "")


def _closed_with(made: pd.DataFrame, details: _Table) -> pd.DataFrame:
    """The activities with the reason for closure also as the outcome of what the episode ended with.

    That is the assessment or plan of the same CINdetails that ended last, if it did in the 30 days to the closure and
    nothing else of them went on for longer. RC8 and RC9 speak of an assessment by their own words.
    """
    episodes = made.loc[(made["code"] == EPISODE) & made["end"].notna() & (made["outcome"] != "")]
    episodes = episodes.drop_duplicates("detail").set_index("detail")
    rank = made["code"].map({ASSESSMENT: 0, CIN_PLAN: 1, CP_PLAN: 2})
    of = made.assign(rank=rank)[rank.notna().to_numpy() & made["detail"].isin(episodes.index).to_numpy()]
    closure = episodes["end"].reindex(of["detail"]).to_numpy()
    reason = episodes["outcome"].reindex(of["detail"])
    goes_on = of["has_end"].to_numpy() & (of["end"].isna().to_numpy() | (of["end"].to_numpy() > closure))
    longer = set(of.loc[goes_on, "detail"].tolist())
    near = of["end"].notna().to_numpy() & (closure - of["end"].to_numpy() <= _CLOSES_WITH)
    fits = near & ((of["code"] == ASSESSMENT).to_numpy() | ~reason.isin(_AFTER_ASSESSMENT).to_numpy())
    last = (
        of.assign(why=reason.to_numpy())[fits & ~of["detail"].isin(longer).to_numpy()]
        .sort_values(["detail", "end", "rank"], kind="stable")
        .drop_duplicates("detail", keep="last")
    )
    made.loc[last.index, "outcome"] = last["why"]
    return made


def _people(
    children: _Table, details: _Table, assessments: _Table, protection: _Table, child: pd.Series, told: _Told
) -> pd.DataFrame:
    """What the census says about each child whose row was used; `child` gives the id by row."""
    rows = child.index
    place = children.cells.drop_duplicates("child").reset_index().set_index("child")["index"]
    at = place.reindex(rows).to_numpy()
    births, expected = (
        dates_of(coded(children.cells[column]), this_year=children.this_year) for column in ("birth", "expected")
    )
    blank = births.values.isna()
    bad = births.unreadable | births.out_of_range
    told.tell("birth-unreadable", children.row, bad & expected.values.isna().to_numpy())
    birth = births.values.mask(blank, expected.values)
    sex, gender = (
        children.known(column, _GENDERS, label) for column, label in (("sex", "Sex"), ("gender", "GenderCurrent"))
    )
    deaths = children.dates("death").values
    told.tell("death-before-birth", children.row, (deaths < birth).to_numpy())
    for code, odd in upn_problems(coded(children.cells["upn"]), coded(children.cells["id"])).items():
        told.tell(code, children.row, odd)
    columns: dict[str, object] = {
        "child": child,
        "row": rows.to_numpy(),
        "birth": birth.take(at),
        "death": deaths.take(at),
        "attr:gender": categories.gender(sex.mask(sex == "", gender)).take(at),
        "attr:ethnicity": children.known("ethnicity", _ETHNICITIES, "Ethnicity").take(at),
        "attr:disability": _disability(children).take(at),
    }
    factor = assessments.row[has_uasc_factor(assessments.cells["factors"]).to_numpy()]
    columns["attr:uasc"] = np.where(rows.isin(factor), "Yes", "")
    need = details.known("need", _NEEDS, "PrimaryNeedCode")
    columns["attr:primary_need"] = _latest(need, details, "referral", rows)
    latest, initial = (
        protection.known(column, _ABUSE, label)
        for column, label in (("latest", "LatestCategoryOfAbuse"), ("initial", "InitialCategoryOfAbuse"))
    )
    columns["attr:abuse_category"] = _latest(
        categories.abuse(latest.mask(latest == "", initial)), protection, "start", rows
    )
    return frame(columns, RAW_PEOPLE, len(rows))


def _disability(children: _Table) -> pd.Series:
    """Yes where any condition is named, No where none is, "" where it is not known."""
    named = children.cells["disabilities"].str.upper().str.split().explode().fillna("").astype("str")
    odd = ~named.isin([*_CONDITIONS, *_NO_CONDITION, ""])
    if odd.any():
        rows = np.isin(np.arange(len(children.row)), named.index[odd.to_numpy()])
        children.told.tell("census-code-unknown", children.row, rows, f"Disability '{named[odd].iloc[0][:20]}'")
    by_child = pd.DataFrame({"yes": named.isin(_CONDITIONS), "no": named == "NONE"}).groupby(level=0).any()
    words = np.where(by_child["yes"], "Yes", np.where(by_child["no"], "No", ""))
    return pd.Series(words, index=by_child.index, dtype="str").reindex(children.cells.index).fillna("").astype("str")


def _latest(values: pd.Series, table: _Table, when: str, rows: pd.Index) -> np.ndarray:
    """For each row the value of its entry with the latest date, "" where there is none."""
    said = pd.DataFrame({"row": table.row, "value": values, "when": table.dates(when).values})
    said = said[said["value"] != ""].sort_values(["row", "when"], kind="stable", na_position="first")
    last = said.drop_duplicates("row", keep="last").set_index("row")["value"]
    return last.reindex(rows).fillna("").to_numpy()
