"""From a CIN census to activities and children: what counts, what is repaired, what is set aside, what is merged."""

from pathlib import Path

import pandas as pd
import pytest

from builder.loading import Loaded, Upload, preview
from tests.builder.files import annex_a, codes, csv, events, loaded, report


def child(number: str, details: str, who: str = "<PersonBirthDate>2014-05-20</PersonBirthDate>", more: str = "") -> str:
    """A Child element; `details` is what stands behind the characteristics."""
    return (
        f"<Child><ChildIdentifiers><LAchildID>{number}</LAchildID>{who}</ChildIdentifiers>"
        f"<ChildCharacteristics>{more}</ChildCharacteristics>{details}</Child>"
    )


def details(*parts: str, referred: str = "2023-05-01", nfa: str = "0") -> str:
    """A CINdetails element."""
    start = f"<CINreferralDate>{referred}</CINreferralDate>" if referred else ""
    return f"<CINdetails>{start}{''.join(parts)}<ReferralNFA>{nfa}</ReferralNFA></CINdetails>"


def closed(day: str, reason: str = "RC7") -> str:
    return f"<CINclosureDate>{day}</CINclosureDate><ReasonForClosure>{reason}</ReasonForClosure>"


def assessment(start: str, end: str = "", factor: str = "") -> str:
    ended = f"<AssessmentAuthorisationDate>{end}</AssessmentAuthorisationDate>" if end else ""
    factors = f"<F><AssessmentFactors>{factor}</AssessmentFactors></F>".replace("F>", "FactorsIdentifiedAtAssessment>")
    return (
        f"<Assessments><AssessmentActualStartDate>{start}</AssessmentActualStartDate>{ended}"
        f"{factors if factor else ''}</Assessments>"
    )


def enquiry(start: str, met: str = "", unnecessary: str = "0") -> str:
    conference = f"<DateOfInitialCPC>{met}</DateOfInitialCPC>" if met else ""
    return (
        f"<Section47><S47ActualStartDate>{start}</S47ActualStartDate>{conference}"
        f"<ICPCnotRequired>{unnecessary}</ICPCnotRequired></Section47>"
    )


def plan(start: str, end: str = "") -> str:
    ended = f"<CINPlanEndDate>{end}</CINPlanEndDate>" if end else ""
    return f"<CINPlanDates><CINPlanStartDate>{start}</CINPlanStartDate>{ended}</CINPlanDates>"


def protection(start: str, end: str = "", more: str = "") -> str:
    ended = f"<CPPendDate>{end}</CPPendDate>" if end else ""
    return f"<ChildProtectionPlans><CPPstartDate>{start}</CPPstartDate>{ended}{more}</ChildProtectionPlans>"


def file(*children: str, year: int = 2024) -> tuple[str, bytes]:
    """A census of that year: its name and bytes."""
    text = (
        "<Message><Header><CollectionDetails><Collection>CIN</Collection>"
        f"<Year>{year}</Year><ReferenceDate>{year}-03-31</ReferenceDate></CollectionDetails></Header>"
        f"<Children>{''.join(children)}</Children></Message>"
    )
    return f"census {year}.xml", text.encode()


def census(*children: str, year: int = 2024) -> Loaded:
    return loaded(file(*children, year=year))


def told(result: Loaded) -> list[tuple[str, str, str, str]]:
    """Code, outcome, start and end of every activity."""
    return [event[1:] for event in events(result)]


def counted(result: Loaded) -> tuple[int, int, int]:
    found = report(result, "CIN census")
    assert found.rows == found.used + found.set_aside
    return found.rows, found.used, found.set_aside


def test_the_2022_sample_gives_nine_activities_of_one_row(samples: Path) -> None:
    name = "cin-census-2022.xml"
    result = loaded((name, (samples / name).read_bytes()))
    assert told(result) == [
        ("Section 47", "", "1970-02-02", "1970-02-11"),
        ("ICPC", "plan", "1970-02-06", ""),
        ("ICPC", "plan", "1970-02-11", ""),
        ("Child protection plan", "", "1970-02-17", "1971-03-14"),
        ("Assessment", "", "1970-06-03", "1971-07-18"),
        ("CIN episode", "RC1", "1970-10-06", "1971-02-27"),
        ("Referral", "Referral NFA? = No", "1970-10-06", ""),
        ("CIN plan", "", "1971-01-24", "1971-01-26"),
        ("CP review", "", "1971-02-15", ""),
    ]
    assert counted(result) == (1, 1, 0)
    assert str(result.as_of) == "2022-03-31"
    known = result.children.iloc[0]
    assert (known["attr:gender"], known["attr:ethnicity"], known["attr:disability"]) == ("Male", "WBRI", "Yes")
    assert (known["attr:primary_need"], known["attr:abuse_category"]) == ("N4", "Physical abuse")
    assert str(known["birth_month"].date()) == "1966-03-01"


def test_the_2021_sample_with_stray_text_is_read_whole(samples: Path) -> None:
    name = "cin-census-2021.xml"
    result = loaded((name, (samples / name).read_bytes()))
    assert counted(result) == (1, 1, 0)
    # Its assessment and enquiry begin in June, its referral is of October, and the authority 123 of its pupil number is
    # none.
    assert codes(result, "CIN census") == {
        "census-stray-text": 1,
        "activity-before-referral": 1,
        "both-plans-at-once": 1,
        "upn-wrong-authority": 1,
    }
    assert str(result.children["birth_month"].iloc[0].date()) == "1965-03-01"


def test_a_referral_without_further_action_opens_no_episode() -> None:
    result = census(child("1", details(nfa="true")), child("2", details(nfa="0")))
    assert told(result) == [
        ("CIN episode", "", "2023-05-01", ""),
        ("Referral", "Referral NFA? = No", "2023-05-01", ""),
        ("Referral", "Referral NFA? = Yes", "2023-05-01", ""),
    ]


def test_what_has_a_blank_end_is_open_and_an_enquiry_never_is() -> None:
    result = census(child("1", details(assessment("2023-05-02"), plan("2023-06-01"), enquiry("2023-05-03", "", "1"))))
    table = result.activities.set_index("code")
    assert table["has_end"].to_dict() == {
        "Referral": False, "CIN episode": True, "Assessment": True, "Section 47": False, "CIN plan": True,
    }  # fmt: skip
    assert table["outcome"]["Section 47"] == "ICPC unnecessary"


@pytest.mark.parametrize(("start", "outcome"), [("2023-07-16", "plan"), ("2023-07-17", ""), ("2023-05-31", "")])
def test_a_conference_leads_to_a_plan_that_starts_within_45_days(start: str, outcome: str) -> None:
    result = census(child("1", details(enquiry("2023-05-20", "2023-06-01"), protection(start))))
    assert dict(zip(result.activities["code"], result.activities["outcome"], strict=True))["ICPC"] == outcome


def test_the_conference_of_an_episode_counts_once_with_that_of_its_enquiry() -> None:
    same = census(
        child("1", details("<DateOfInitialCPC>2023-06-01</DateOfInitialCPC>", enquiry("2023-05-20", "2023-06-01")))
    )
    assert [code for code, *_ in told(same)].count("ICPC") == 1


_ENDED_PLAN = plan("2023-06-10", "2023-06-20")


@pytest.mark.parametrize(
    ("parts", "with_reason"),
    [
        ((assessment("2023-05-02", "2023-06-10"), closed("2023-06-20", "RC8")), [("Assessment", "RC8")]),
        ((assessment("2023-05-02", "2023-05-10"), closed("2023-06-20", "RC8")), []),
        ((assessment("2023-05-02", "2023-06-10"), _ENDED_PLAN, closed("2023-06-20")), [("CIN plan", "RC7")]),
        ((protection("2023-05-02", "2023-06-20"), plan("2023-06-10"), closed("2023-06-20")), []),
        ((protection("2023-05-02", "2023-06-20"), closed("2023-06-20", "RC8")), []),
    ],
)  # fmt: skip
def test_the_reason_for_closure_is_the_outcome_of_what_the_episode_ended_with(
    parts: tuple[str, ...], with_reason: list[tuple[str, str]]
) -> None:
    found = [(code, outcome) for code, outcome, *_ in told(census(child("1", details(*parts)))) if outcome[:2] == "RC"]
    assert [one for one in found if one[0] != "CIN episode"] == with_reason


def test_a_child_without_an_id_or_without_any_date_is_set_aside() -> None:
    result = census(
        child("", details()),
        child("2", details(referred="")),
        child("3", details(referred="31 Feb 2023")),
        child("4", details(referred="2923-01-01")),
        child("5", details()),
    )
    assert counted(result) == (5, 1, 4)
    assert list(zip(result.set_aside["row"], result.set_aside["reason"], strict=True)) == [
        (1, "no-child"), (2, "no-date"), (3, "date-unreadable"), (4, "date-out-of-range"),
    ]  # fmt: skip
    assert len(result.children) == 1


def test_faults_are_told_with_the_childs_row_and_never_with_its_id() -> None:
    result = census(
        child("9000001", details(closed("2023-04-01"))),
        child("9000002", details(assessment("2023-05-10", "2023-05-02"), assessment("someday"))),
        child("9000001", details(referred="2023-07-01")),
        child("9000003", details(closed("2023-08-01", "RC77"), "<PrimaryNeedCode>N99</PrimaryNeedCode>")),
        child("9000004", details(assessment("", "2023-06-01"))),
    )
    found = {problem.code: (problem.count, problem.rows) for problem in report(result, "CIN census").problems}
    assert found == {
        "census-child-twice": (1, (3,)),
        "census-code-unknown": (1, (4,)),
        "census-date-unreadable": (1, (2,)),
        "census-no-start": (1, (5,)),
        "census-assessment-end-before-start": (1, (2,)),
        "census-closure-before-referral": (1, (1,)),
    }
    assert "900000" not in str(report(result, "CIN census"))
    assert report(result, "CIN census").repaired == 3
    assert len(result.children) == 4
    assert (result.children["attr:primary_need"] == "").all()


def test_dates_behind_the_reference_date_are_told_and_not_shown() -> None:
    result = census(
        child("1", details(assessment("2024-05-01"), plan("2024-06-01"), assessment("2024-02-01", "2024-04-10"))),
        child("2", details(referred="2024-04-01")),
    )
    assert codes(result, "CIN census") == {
        "later-date-after-as-of": 1, "starts-after-as-of": 1, "end-after-as-of": 1,
    }  # fmt: skip
    assert counted(result) == (2, 1, 1)
    assert "2024-05-01" not in str(told(result))


def test_an_unborn_child_has_its_expected_date_and_sex_may_be_given_by_letter() -> None:
    unborn = "<ExpectedPersonBirthDate>2023-09-01</ExpectedPersonBirthDate><Sex>U</Sex>"
    girl = "<PersonBirthDate>2014-05-20</PersonBirthDate><Sex>F</Sex>"
    result = census(child("1", details(), unborn), child("2", details(), girl))
    told_by = result.children.set_index("attr:gender")["birth_month"].astype("str").to_dict()
    assert told_by == {"Not stated": "2023-09-01", "Female": "2014-05-01"}
    assert sorted(result.activities["age"].unique().tolist()) == [-1, 8]


def test_attributes_are_in_the_words_of_annex_a() -> None:
    more = "<Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities>"
    source = "<ReferralSource>6</ReferralSource><PrimaryNeedCode>N1</PrimaryNeedCode>"
    abuse = "<InitialCategoryOfAbuse>PHY</InitialCategoryOfAbuse><LatestCategoryOfAbuse>NEG</LatestCategoryOfAbuse>"
    who = "<PersonBirthDate>2014-05-20</PersonBirthDate><GenderCurrent>2</GenderCurrent>"
    inside = details(source, assessment("2023-05-02", "", "9A"), protection("2023-06-01", "", abuse))
    result = census(child("1", inside, who, more))
    known = result.children.iloc[0]
    assert {name: known[f"attr:{name}"] for name in ("gender", "ethnicity", "disability", "uasc", "primary_need")} == {
        "gender": "Female", "ethnicity": "WBRI", "disability": "No", "uasc": "Yes", "primary_need": "N1",
    }  # fmt: skip
    assert known["attr:abuse_category"] == "Neglect"
    referral = result.activities[result.activities["code"] == "Referral"].iloc[0]
    assert referral["attr:source"] == "6: Police"


def test_pre_proceedings_run_to_the_decision_or_the_application_to_court() -> None:
    inside = (
        "<PreProceedingsandFGDM><PPStartDate>2023-09-09</PPStartDate>{}<PPOutcome>A</PPOutcome></PreProceedingsandFGDM>"
    )
    result = census(
        child("1", details(inside.format("<StepDecisionDate>2023-12-01</StepDecisionDate>"))),
        child("2", details(inside.format("<CourtAppDate>2023-12-18</CourtAppDate>"))),
    )
    assert told(result)[-2:] == [
        ("Pre-proceedings", "A", "2023-09-09", "2023-12-01"),
        ("Pre-proceedings", "A", "2023-09-09", "2023-12-18"),
    ]


_OPEN = file(child("1", details(assessment("2023-05-02"), plan("2024-01-01"))), year=2024)
_DONE = assessment("2023-05-02", "2023-06-01")
_LATER = file(child("1", details(_DONE, plan("2024-01-01"), closed("2025-01-01"))), year=2025)
_MERGED = [
    ("CIN episode", "RC7", "2023-05-01", "2025-01-01"),
    ("Referral", "Referral NFA? = No", "2023-05-01", ""),
    ("Assessment", "", "2023-05-02", "2023-06-01"),
    ("CIN plan", "", "2024-01-01", ""),
]


@pytest.mark.parametrize("files", [(_OPEN, _LATER), (_LATER, _OPEN), (_OPEN, _LATER, _OPEN)])
def test_the_same_event_in_two_years_is_one_and_closed_beats_open(files: tuple[tuple[str, bytes], ...]) -> None:
    result = loaded(*[(f"{place} {name}", data) for place, (name, data) in enumerate(files)])
    assert told(result) == _MERGED
    assert report(result, "CIN census").reasons == {"already-held": len(files) - 1}
    assert set(result.activities["as_of"].dt.strftime("%Y-%m-%d")) == {"2025-03-31"}


def test_years_loaded_one_after_the_other_give_the_same_in_either_order() -> None:
    one = loaded(_LATER, earlier=loaded(_OPEN))
    other = loaded(_OPEN, earlier=loaded(_LATER))
    again = loaded(_LATER, earlier=one)
    assert told(one) == told(other) == told(again) == _MERGED
    assert report(other, "CIN census").reasons == {"already-held": 1}
    assert report(again, "CIN census").reasons == {}


def test_the_later_year_wins_where_both_say_that_it_ended() -> None:
    first = file(child("1", details(plan("2023-06-01", "2023-09-01"))), year=2024)
    second = file(child("1", details(plan("2023-06-01", "2023-10-01"))), year=2025)
    result = loaded(second, first)
    assert [event for event in told(result) if event[0] == "CIN plan"] == [("CIN plan", "", "2023-06-01", "2023-10-01")]


def test_two_equal_events_of_one_file_stay_two() -> None:
    twice = file(child("1", details(assessment("2023-05-02"), assessment("2023-05-02"))))
    assert [code for code, *_ in told(loaded(twice, ("again.xml", twice[1])))].count("Assessment") == 2


# The census and Annex A of the same children.


def _day(text: str) -> pd.Timestamp:
    return pd.Timestamp(text)


def test_what_annex_a_and_the_census_both_tell_counts_once() -> None:
    book = annex_a(
        list_3=[("1", _day("2023-05-01"), "q) 6: Police", "No", "North", "")],
        list_4=[("1", _day("2023-05-02"), None, "", "North", ""), ("1", _day("2024-05-20"), None, "", "North", "")],
    )
    returned = ("return.xlsx", book)
    both = loaded(returned, file(child("1", details(assessment("2023-05-02", "2023-06-01")))))
    assert [event for event in events(both) if event[1] in ("Referral", "Assessment")] == [
        ("Annex A 3", "Referral", "Referral NFA? = No", "2023-05-01", ""),
        ("Annex A 4", "Assessment", "", "2024-05-20", ""),
        ("CIN census", "Assessment", "", "2023-05-02", "2023-06-01"),
    ]
    ended = both.activities[both.activities["source"] == "CIN census"].set_index("code")
    assert ended["team"]["Assessment"] == "North"
    for found in both.sources:
        assert found.rows == found.used + found.set_aside
    after = loaded(returned, earlier=census(child("1", details(assessment("2023-05-02", "2023-06-01")))))
    assert events(after) == events(both)


def test_the_plan_of_the_census_takes_the_place_of_annex_as_estimate_and_ends_when_annex_a_says() -> None:
    inside = details(assessment("2023-05-02", "2023-06-01"), plan("2023-07-10"))
    ended = annex_a(
        list_6=[("1", _day("2023-05-01"), _day("2024-06-01"), "RC7", "c) Child in need plan", "North")],
        list_3=[("2", _day("2024-06-30"), "q) 6: Police", "No", "North", "")],
    )
    plans = [event for event in events(loaded(file(child("1", inside)), ("a.xlsx", ended))) if event[1] == "CIN plan"]
    assert plans == [("CIN census", "CIN plan", "RC7", "2023-07-10", "2024-06-01")]


def test_a_plan_of_annex_a_that_began_after_the_census_stays() -> None:
    book = annex_a(list_6=[("1", _day("2024-05-01"), None, "", "c) Child in need plan", "North")])
    found = events(loaded(file(child("1", details(plan("2023-07-10", "2023-08-01")))), ("a.xlsx", book)))
    assert [event[0] for event in found if event[1] == "CIN plan"] == ["Annex A 6", "CIN census"]


def test_other_sources_are_never_merged_with_the_census() -> None:
    log = csv("Child ID,Activity,Start\n1,Referral,2023-05-01\n", "log.csv")
    result = loaded(file(child("1", details())), earlier=log)
    assert [event[0] for event in events(result) if event[1] == "Referral"] == ["CIN census", "log"]


def test_a_census_is_shown_as_one_before_it_is_loaded() -> None:
    name, data = file(child("1", details()))
    shown = preview(Upload(name, data))
    assert (shown.kind, shown.lists, shown.problems) == ("cin-census", ("CIN census",), ())
