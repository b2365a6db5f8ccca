"""The CIN census as the authority sent it: one XML file a year, up to 31 March, from the truth alone.

A census holds every child who had an episode of need open at some time in the year, with all that was done in it: also
what began before the year. Children are told as they were on the reference date.
"""

from collections.abc import Hashable
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pandas as pd

from builder.example import activities as act
from builder.example.events import NOT_IN_NEED
from builder.example.truth import Truth

_Row = dict[Hashable, Any]

# The truth begins in July 2021, and with it the first of these.
YEARS = (2022, 2023, 2024, 2025)
# From this census on, sex takes the place of gender (M, F, U for 1, 2, 9).
SEX_FROM = 2026
_GENDERS = {"a": "1", "b": "2", "c": "9"}
_ABUSE = (("NEG", 498), ("EMO", 871), ("PHY", 948), ("SAB", 983), ("MUL", 1000))
_TABLES = {
    act.ASSESSMENT: ("Assessments", "AssessmentActualStartDate", "AssessmentAuthorisationDate"),
    act.CIN_PLAN: ("CINPlanDates", "CINPlanStartDate", "CINPlanEndDate"),
    act.CP_PLAN: ("ChildProtectionPlans", "CPPstartDate", "CPPendDate"),
}


def census(truth: Truth, year: int) -> str:
    """The census of the year to 31 March `year`, as XML in UTF-8."""
    first, last = pd.Timestamp(f"{year - 1}-04-01"), pd.Timestamp(f"{year}-03-31")
    work = truth.visits[(truth.visits["episode"] > 0) & truth.visits["activity"].isin(act.IN_EPISODE)]
    work = work[work["start"] <= last]
    later = work["end"].isna() | (work["end"] > last)
    work = work.assign(end=work["end"].mask(later), outcome=work["outcome"].mask(later, ""))
    work = work.sort_values(["child_row", "episode", "start", "visit"], kind="stable")
    children = truth.children.to_dict("records")
    parts = [_HEAD.format(year=year)]
    open_child = -1
    for (child_row, _), visits in groupby(work.to_dict("records"), key=itemgetter("child_row", "episode")):
        child, episode = children[child_row], list(visits)
        referral = next((visit for visit in episode if visit["activity"] == act.REFERRAL), None)
        closed = not any(pd.isna(visit["end"]) for visit in episode)
        # Episodes that closed before the year, and those whose referral is not remembered, are not in this census.
        if referral is None or (closed and max(visit["end"] for visit in episode) < first):
            continue
        if child_row != open_child:
            parts += ["" if open_child < 0 else "    </Child>\n", _child(child, year, last)]
            open_child = child_row
        parts.append(_details(episode, referral, child, closed))
    parts += ["" if open_child < 0 else "    </Child>\n", "  </Children>\n</Message>\n"]
    return "".join(parts)


_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<Message>
  <Header>
    <CollectionDetails><Collection>CIN</Collection><Year>{year}</Year><ReferenceDate>{year}-03-31</ReferenceDate></CollectionDetails>
    <Source><SourceLevel>L</SourceLevel><LEA>999</LEA><SerialNo>001</SerialNo><DateTime>{year}-05-23T11:14:05</DateTime></Source>
  </Header>
  <Children>
"""


def _tag(name: str, value: str | pd.Timestamp | None) -> str:
    """An element, "" where there is nothing to say."""
    if value is None or value == "" or pd.isna(value):
        return ""
    text = value.strftime("%Y-%m-%d") if isinstance(value, pd.Timestamp) else escape(value)
    return f"<{name}>{text}</{name}>"


def _child(child: _Row, year: int, last: pd.Timestamp) -> str:
    """A Child element up to its first CINdetails."""
    unborn = child["born"] > last
    gender = "9" if unborn else _GENDERS[child["gender"][0]]
    name = "GenderCurrent" if year < SEX_FROM else "Sex"
    born = ("ExpectedPersonBirthDate" if unborn else "PersonBirthDate", child["born"])
    sex = gender if year < SEX_FROM else {"1": "M", "2": "F", "9": "U"}[gender]
    disability = "LD" if child["disabled"] else "NONE"
    return (
        f"    <Child>\n      <ChildIdentifiers>{_tag('LAchildID', child['child'])}<UPNunknown>UN1</UPNunknown>"
        f"{_tag(*born)}{_tag(name, sex)}</ChildIdentifiers>\n      <ChildCharacteristics>"
        f"{_tag('Ethnicity', child['ethnicity'][-4:])}<Disabilities>{_tag('Disability', disability)}</Disabilities>"
        "</ChildCharacteristics>\n"
    )


def _details(episode: list[_Row], referral: _Row, child: _Row, closed: bool) -> str:
    """A CINdetails element."""
    nfa = referral["outcome"] == "nfa"
    ended = max(visit["end"] for visit in episode) if closed else None
    source = referral["source"].partition(" ")[2].partition(":")[0]
    parts = [
        "      <CINdetails>",
        _tag("CINreferralDate", referral["start"]),
        _tag("ReferralSource", source),
        _tag("PrimaryNeedCode", child["need"][:2]),
    ]
    if closed and not nfa:
        parts += [_tag("CINclosureDate", ended), _tag("ReasonForClosure", _reason(episode))]
    conferences = {visit["start"] for visit in episode if visit["activity"] == act.CONFERENCE}
    for visit in episode:
        if visit["activity"] == act.SECTION_47:
            met = visit["end"] if visit["end"] in conferences else None
            parts.append(
                f"<Section47>{_tag('S47ActualStartDate', visit['start'])}{_tag('DateOfInitialCPC', met)}"
                f"{_tag('ICPCnotRequired', 'true' if visit['outcome'] == 'no conference' else 'false')}</Section47>"
            )
        elif visit["activity"] in _TABLES:
            element, start, end = _TABLES[visit["activity"]]
            more = _factors(child) if visit["activity"] == act.ASSESSMENT else ""
            if visit["activity"] == act.CP_PLAN:
                more = _category(int(visit["visit"])) + _tag("NumberOfPreviousCPP", str(visit["detail"]))
            parts.append(f"<{element}>{_tag(start, visit['start'])}{_tag(end, visit['end'])}{more}</{element}>")
    parts += [_tag("ReferralNFA", "true" if nfa else "false"), "</CINdetails>\n"]
    return "".join(parts)


def _factors(child: _Row) -> str:
    factor = "9A" if child["unaccompanied"] else "16A"
    return f"<FactorsIdentifiedAtAssessment>{_tag('AssessmentFactors', factor)}</FactorsIdentifiedAtAssessment>"


def _category(visit: int) -> str:
    share = visit * 2_654_435_761 % 1000
    code = next(name for name, below in _ABUSE if share < below)
    return _tag("InitialCategoryOfAbuse", code) + _tag("LatestCategoryOfAbuse", code)


def _reason(episode: list[_Row]) -> str:
    """The reason for closure, as list 6 has it: by how the last thing done ended."""
    outcome = sorted(episode, key=itemgetter("end"))[-1]["outcome"]
    if outcome in ("moved away", "E3"):
        return "RC5"
    if outcome in ("E11", "E12"):
        return "RC1"
    if outcome in ("E45", "E47"):
        return "RC4"
    if outcome in NOT_IN_NEED:
        return "RC9" if outcome == "early help" else "RC8"
    return "RC7"


def write_census(truth: Truth, year: int, folder: Path) -> Path:
    """Writes the census of a year and gives its file."""
    file = folder / f"CIN census {year}.xml"
    file.write_text(census(truth, year), encoding="utf-8", newline="\n")
    return file
