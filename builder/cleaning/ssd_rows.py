"""The tables of the Standard Safeguarding Dataset as raw activities and what they say about children.

All tables of an import are read together, because a row of one may name its child only by the id of another. Codes and
outcomes are the literals of Annex A, the CIN census and the SSDA903 wherever they tell the same, so that one code map
fits all. Workers, free text, comments, addresses and every column that is not named here never leave this module.
"""

from collections.abc import Callable, Sequence
from datetime import date

import numpy as np
import pandas as pd

from builder.cleaning import categories
from builder.cleaning.cin_census_rows import SOURCES
from builder.cleaning.coded import Coded
from builder.cleaning.raw import Raw
from builder.cleaning.spans import moments
from builder.cleaning.ssd_care import care_rows
from builder.cleaning.ssd_links import find_children
from builder.cleaning.ssd_sheet import Given, Sheet
from builder.problem import Problem

TRANSFER_IN = "Transfer-in conference"
MISSING = "Missing episode"
PERMANENCE = "Permanence order"
# The dated steps of the table of permanence, by the codes of Annex A's list 10.
_STEPS = {
    "decision": "Decision to place for adoption",
    "placement_order": "Placement order",
    "matched": "Matched with adopters",
    "placed": "Placed for adoption",
    "reversed": "No longer to be placed for adoption",
    "fostering": "Placed in fostering for adoption",
}
_UASC = r"(?i).*\b(?:uasc|unaccompanied)\b.*"
_GENDERS = {"00": "0", "01": "1", "02": "2", "09": "9"}


def ssd_rows(tables: Sequence[Given], *, today: date) -> list[Raw]:
    """The raw activities and children of these tables, one `Raw` each, in their order, every row accounted for."""
    sheets = [Sheet(given, today.year) for given in tables]
    _held_later(sheets)
    find_children(sheets)
    departments = _departments(sheets)
    for sheet in sheets:
        if sheet.table.missing or not sheet.table.known:
            continue
        _id_twice(sheet)
        if sheet.name in _TABLES:
            _TABLES[sheet.name](sheet, _team(sheet, departments))
    care_rows([sheet for sheet in sheets if sheet.table.known and not sheet.table.missing])
    return [sheet.raw() for sheet in sheets]


def _held_later(sheets: list[Sheet]) -> None:
    """Of a table that comes in several files, a row that a later file has too is taken from there."""
    for name in {sheet.name for sheet in sheets}:
        alike = [one for one in sheets if one.name == name and one.has("id") and one.table.known]
        if len(alike) < 2:
            continue
        dated = [part for part in ("end", "start") if all(one.has(part) for one in alike)]
        latest = {id(one): max((one.dates(part).values.max() for part in dated), default=pd.NaT) for one in alike}
        latest = {key: "" if pd.isna(day) else day.isoformat() for key, day in latest.items()}
        alike.sort(key=lambda one: (latest[id(one)], one.size, one.given.load), reverse=True)
        seen: set[str] = set()
        for one in alike:
            own = one.ids("id").text() + "\x00" + one.child
            again = (own.isin(seen) & ~own.str.startswith("\x00")).to_numpy() & one.usable
            one.reasons[again] = "already-held"
            seen |= set(own[~again].tolist())


def _id_twice(sheet: Sheet) -> None:
    """Rows whose own id stands in the table more than once, though it should be the row's alone."""
    if sheet.has("id") and sheet.name not in ("family", "department"):
        own = sheet.ids("id")
        held = pd.DataFrame({"id": own.codes, "child": sheet.child.to_numpy()})[sheet.usable & (own.codes >= 0)]
        twice = np.zeros(sheet.size, dtype=bool)
        twice[held.index[held.duplicated().to_numpy()].to_numpy()] = True
        sheet.say("ssd-id-twice", twice)


def _departments(sheets: list[Sheet]) -> dict[str, str]:
    """The names of teams by their ids, where the table of departments came too."""
    names: dict[str, str] = {}
    for sheet in sheets:
        if sheet.name == "department" and not sheet.table.missing:
            ids, words = sheet.ids("id").text(), sheet.text("name", categories.unlettered)
            sheet.reasons[sheet.usable & ((ids == "") | (words == "")).to_numpy()] = "ssd-says-nothing"
            names |= dict(zip(ids[sheet.usable].tolist(), words[sheet.usable].tolist(), strict=True))
    return names


def _team(sheet: Sheet, departments: dict[str, str]) -> pd.Series:
    """The team of each row by its name. A team known by a number only keeps it, and that is told."""
    cells = sheet.cells("team")
    plain = categories.unlettered(cells.values) if len(cells.values) else cells.values
    plain = plain.mask(plain == "-1", "").astype("str")
    names = plain.map(departments).fillna(plain).astype("str") if departments else plain
    numbers = names[names.str.fullmatch(r"\d+")]
    if len(numbers) and len(numbers) >= 0.5 * len(names):
        sheet.problems.append(Problem("ssd-team-numbers", sheet.place, f"'{numbers.iloc[0]}'", len(numbers)))
    return Coded(cells.codes, names).text()


def _contacts(sheet: Sheet, team: pd.Series) -> None:
    span = sheet.span()
    sheet.make("Contact", sheet.outcomes(), span, sheet.usable, source=_source(sheet), team=team)


def _source(sheet: Sheet) -> pd.Series:
    """Who made contact or referred: the words, else the census's code with its words, else nothing (a bare number)."""
    words = sheet.text("source", categories.unlettered)
    codes = sheet.text("source_code", categories.unlettered)
    spelled = pd.Series({code: f"{code}: {text}" for code, text in SOURCES.items()}, dtype="str")
    of_code = spelled.reindex(codes.str.upper()).fillna("").astype("str").set_axis(codes.index)
    of_code = of_code.mask((of_code == "") & ~codes.str.fullmatch(r"-?\d*"), codes)
    # The description alone would be another value than Annex A's "6: Police".
    return words.mask(of_code.str.contains(": "), of_code).mask(words == "", of_code).astype("str")


def _early_help(sheet: Sheet, team: pd.Series) -> None:
    span = sheet.span()
    sheet.make("Early help assessment", sheet.outcomes(), span, sheet.usable, team=team)


def _cin_episodes(sheet: Sheet, team: pd.Series) -> None:
    """The referral, and the episode that follows it; a referral without further action opens none, unless it closes."""
    span = sheet.span()
    referred = sheet.dates("start")
    nfa = sheet.text("nfa", categories.further_action)
    words = _not(sheet.outcomes(), "NFA")
    outcome = _joined(nfa.mask(nfa != "", "Referral NFA? = " + nfa), words)
    sheet.make(
        "Referral",
        outcome,
        moments(referred.values),
        ~np.isnat(referred.values.to_numpy()),
        source=_source(sheet),
        team=team,
    )
    opened = ~((nfa == "Yes").to_numpy() & sheet.dates("end").blank)
    reason = sheet.text("reason", lambda values: categories.coded_as(values, r"RC\d{1,2}"))
    sheet.make("CIN episode", reason, span, opened, team=team)
    need = sheet.text("need", lambda values: categories.coded_as(values, r"N\d"))
    latest = sheet.latest((need != "").to_numpy(), referred.values)
    sheet.say_of_children(latest, primary_need=need, team=team)


def _assessments(sheet: Sheet, team: pd.Series) -> None:
    """An assessment that ends in no further action is one that found no support to be needed, in Annex A's words."""
    span = sheet.span()
    words = sheet.outcomes()
    nfa = (sheet.text("nfa", categories.yes_no) == "Yes") | words.str.contains(r"(?:^|; )NFA(?:$|; )")
    none = pd.Series("", index=words.index, dtype="str").mask(nfa, "Requires support? = No").astype("str")
    sheet.make("Assessment", _joined(none, _not(words, "NFA")), span, sheet.usable, team=team)


def _section_47(sheet: Sheet, team: pd.Series) -> None:
    span = sheet.span()
    nfa = (sheet.text("nfa", categories.yes_no) == "Yes").to_numpy()
    words = sheet.outcomes()
    sheet.make("Section 47", words.mask(nfa & (words == "").to_numpy(), "NFA"), span, sheet.usable, team=team)


def _conferences(sheet: Sheet, team: pd.Series) -> None:
    """Initial conferences; those for a child who moved in with a plan have a code of their own."""
    span = sheet.span(end="")
    words = sheet.outcomes()
    flag = sheet.text("cp_flag", categories.yes_no)
    plan = (flag == "Yes") | words.str.contains(r"(?:^|; )plan(?:$|; )")
    said = pd.Series(np.where(plan, "plan", np.where(flag == "No", "no plan", "")), dtype="str")
    moved = (sheet.text("transfer", categories.yes_no) == "Yes").to_numpy()
    outcome = _joined(said, _not(words, "plan"))
    sheet.make("ICPC", outcome, span, ~moved, team=team)
    sheet.make(TRANSFER_IN, outcome, span, moved, team=team)


def _plans(code: str) -> Callable[[Sheet, pd.Series], None]:
    def plans(sheet: Sheet, team: pd.Series) -> None:
        span = sheet.span()
        sheet.make(code, "", span, sheet.usable, team=team)
        if sheet.has("latest") or sheet.has("initial"):
            latest, initial = (sheet.text(part, categories.abuse) for part in ("latest", "initial"))
            abuse = latest.mask(latest == "", initial).astype("str")
            sheet.say_of_children(sheet.latest((abuse != "").to_numpy(), pd.Series(span.start)), abuse_category=abuse)

    return plans


def _reviews(sheet: Sheet, team: pd.Series) -> None:
    """Reviews that took place: one that is only due is no event."""
    due = sheet.dates("start").blank & ~sheet.dates("due").blank & sheet.usable
    sheet.reasons[due] = "ssd-review-due"
    goes_on = sheet.text("continue", categories.yes_no)
    outcome = goes_on.mask(goes_on == "Yes", "Plan to continue").mask(goes_on == "No", "Plan to end").astype("str")
    sheet.make("CP review", outcome, sheet.span(end=""), sheet.usable, team=team)


def _permanence(sheet: Sheet, _: pd.Series) -> None:
    """Every dated step is an activity of one moment; an order is an adoption order where its type says so."""
    parts = [part for part in (*_STEPS, "order") if sheet.has(part)]
    read = {part: sheet.dates(part) for part in parts}
    some, unread, odd = (
        np.logical_or.reduce([choose(part) for part in parts])
        for choose in (
            lambda part: read[part].values.notna().to_numpy(),
            lambda part: read[part].unreadable,
            lambda part: read[part].out_of_range,
        )
    )
    sample = next((text for dates in read.values() if (text := dates.sample or dates.odd_sample)), "")
    sheet.say("step-date-unreadable", (unread | odd) & some, sample)
    sheet.samples |= {"date-unreadable": sample, "date-out-of-range": sample}
    why = np.where(unread, "date-unreadable", np.where(odd, "date-out-of-range", "no-date"))
    sheet.reasons = np.where(sheet.usable & ~some, why, sheet.reasons).astype(object)
    kind = sheet.text("order_type")
    adopted = kind.str.casefold().str.contains(r"adopt|^e1[12]").to_numpy()
    for part, dates in read.items():
        has = dates.values.notna().to_numpy()
        if part != "order":
            sheet.make(_STEPS[part], "", moments(dates.values), has)
            continue
        sheet.make("Adoption order", "", moments(dates.values), has & adopted)
        sheet.make(PERMANENCE, kind, moments(dates.values), has & ~adopted)


def _missing(sheet: Sheet, team: pd.Series) -> None:
    span = sheet.span()
    sheet.make(MISSING, "", span, sheet.usable)
    sheet.say_of_children(sheet.latest(sheet.usable, pd.Series(span.start)), missing="Yes")


def _persons(sheet: Sheet, _: pd.Series) -> None:
    births, expected = sheet.dates("birth"), sheet.dates("expected")
    sheet.say("birth-unreadable", (births.unreadable | births.out_of_range) & expected.values.isna().to_numpy())
    sex, gender = (sheet.text(part, _gender) for part in ("sex", "gender"))
    known = sex.isin(["Male", "Female"])
    sheet.say_of_children(
        sheet.usable,
        birth=births.values.mask(births.values.isna(), expected.values),
        death=sheet.dates("death").values,
        gender=sex.where(known | (gender == ""), gender).astype("str"),
        ethnicity=sheet.text("ethnicity", lambda values: categories.coded_as(values, "[A-Za-z]{4}")),
    )


def _gender(values: pd.Series) -> pd.Series:
    """Of "01 - Man / Boy / Male" the code, which says the same as the census's."""
    codes = values.str.extract(r"^(0\d)(?!\d)")[0]
    return categories.gender(values.mask(codes.notna(), codes.map(_GENDERS).fillna(codes)).astype("str"))


def _disabilities(sheet: Sheet, _: pd.Series) -> None:
    said = sheet.text("code", categories.disability)
    sheet.reasons[sheet.usable & (said == "").to_numpy()] = "ssd-says-nothing"
    # One condition among several rows of a child means yes.
    rank = said.map({"Yes": 2, "No": 1}).fillna(0)
    sheet.say_of_children(sheet.latest(sheet.usable, rank), disability=said)


def _immigration(sheet: Sheet, _: pd.Series) -> None:
    other = ~sheet.text("status").str.fullmatch(_UASC).to_numpy()
    sheet.reasons[sheet.usable & other] = "ssd-not-uasc"
    sheet.say_of_children(sheet.usable, uasc="Yes")


def _families(sheet: Sheet, _: pd.Series) -> None:
    family = sheet.ids("family").text()
    sheet.reasons[sheet.usable & (family == "").to_numpy()] = "ssd-says-nothing"
    sheet.say_of_children(sheet.usable, family=family)


def _involvements(sheet: Sheet, team: pd.Series) -> None:
    """The team that works with the child now, or worked with it last: open involvements before ended ones."""
    sheet.reasons[sheet.usable & (team == "").to_numpy()] = "ssd-says-nothing"
    starts, ends = sheet.dates("start").values, sheet.dates("end").values
    never = pd.Timestamp("2200-01-01")
    span = (ends.fillna(never) - pd.Timestamp("1900-01-01")).dt.days * 1_000_000 + (
        starts.fillna(pd.Timestamp("1900-01-01")) - pd.Timestamp("1900-01-01")
    ).dt.days
    latest = sheet.latest(sheet.usable, span)
    sheet.reasons[sheet.usable & ~latest] = "ssd-not-latest"
    sheet.say_of_children(latest, team=team)


def _care_leavers(sheet: Sheet, team: pd.Series) -> None:
    eligible = sheet.text("eligibility", categories.unlettered)
    sheet.say_of_children(sheet.usable, care_leaver=eligible, team=team)


def _not(words: pd.Series, dropped: str) -> pd.Series:
    """The outcomes without this one."""
    codes, unique = pd.factorize(words)
    short = ["; ".join(word for word in text.split("; ") if word != dropped) for text in unique]
    return pd.Series(short, dtype="str").take(codes).set_axis(words.index)


def _joined(first: pd.Series, then: pd.Series) -> pd.Series:
    both = (first != "") & (then != "")
    return (first + then).mask(both, first + "; " + then).astype("str")


_TABLES: dict[str, Callable[[Sheet, pd.Series], None]] = {
    "contacts": _contacts,
    "early help episodes": _early_help,
    "cin episodes": _cin_episodes,
    "cin assessments": _assessments,
    "s47 enquiry": _section_47,
    "initial cp conference": _conferences,
    "cin plans": _plans("CIN plan"),
    "cp plans": _plans("Child protection plan"),
    "cp reviews": _reviews,
    "permanence": _permanence,
    "missing": _missing,
    "person": _persons,
    "disability": _disabilities,
    "immigration status": _immigration,
    "family": _families,
    "involvements": _involvements,
    "care leavers": _care_leavers,
}
