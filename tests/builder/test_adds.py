"""What each source adds, and what several tell."""

from datetime import datetime

from builder.adds import Adds, adds
from builder.cleaning.report import SourceReport
from tests.builder.files import annex_a, loaded, report

_CENSUS = (
    "census 2024.xml",
    b"<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year>"
    b"<ReferenceDate>2024-03-31</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers>"
    b"<LAchildID>1</LAchildID><PersonBirthDate>2014-05-20</PersonBirthDate></ChildIdentifiers><CINdetails>"
    b"<CINreferralDate>2024-01-08</CINreferralDate><Assessments><AssessmentActualStartDate>2024-01-10"
    b"</AssessmentActualStartDate></Assessments><ReferralNFA>0</ReferralNFA></CINdetails></Child></Children></Message>",
)
_CARE = (
    "episodes.csv",
    b"CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
    b"1,05/03/2024,S,C1,N1,U6,PR1,,,,,,\n",
)
_ANNEX_A = (
    "annex a.xlsx",
    annex_a(
        list_1=[("1", datetime(2024, 1, 5), ""), ("2", datetime(2024, 6, 30), "")],
        list_3=[("1", datetime(2024, 1, 8), "", "No", "", ""), ("2", datetime(2024, 2, 1), "", "Yes", "", "")],
        list_4=[("1", datetime(2024, 1, 10), datetime(2024, 2, 2), "Yes", "", "")],
        list_8=[("1", datetime(2024, 3, 5), None, None, None, None, "")],
    ),
)
# The census tells child 1's referral, episode and assessment; the 903 its care, placement and legal status.
_EXPECTED = {
    "Annex A 1": Adds(2, {}),
    "Annex A 3": Adds(1, {"CIN census": 1}),
    "Annex A 4": Adds(0, {"CIN census": 1}),
    "Annex A 8": Adds(0, {"SSDA903": 1}),
    "CIN census": Adds(1, {"Annex A 3": 1, "Annex A 4": 1}),
    "SSDA903": Adds(2, {"Annex A 8": 1}),
}


def test_what_each_source_adds_is_counted_by_what_it_alone_tells_and_what_it_shares() -> None:
    assert adds(loaded(_ANNEX_A, _CENSUS, _CARE).activities) == _EXPECTED


def test_files_loaded_one_after_another_and_again_add_the_same() -> None:
    result = loaded(_CARE)
    for file in (_ANNEX_A, _CENSUS, _ANNEX_A, _CARE, _CENSUS):
        result = loaded(file, earlier=result)
    assert adds(result.activities) == _EXPECTED
    assert len(result.activities) == 9


def test_a_report_says_what_its_source_adds_and_keeps_it() -> None:
    found = report(loaded(_ANNEX_A, _CENSUS, _CARE), "Annex A 3")
    assert (found.alone, found.shared) == (1, {"CIN census": 1})
    stored = found.to_json()
    assert (stored["alone"], stored["shared"]) == (1, {"CIN census": 1})
    assert SourceReport.from_json(stored).shared == {"CIN census": 1}


def test_one_source_alone_shares_nothing() -> None:
    result = loaded(_CARE)
    assert adds(result.activities) == {"SSDA903": Adds(3, {})}
    assert "attr:also_told_by" not in result.activities
