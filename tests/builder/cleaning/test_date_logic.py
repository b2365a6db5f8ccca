"""Date logic in a load: flagged and used all the same, worked out anew for the whole project each time."""

from pathlib import Path

from builder.importing import import_files
from builder.loading import Upload
from builder.project import open_project
from tests.builder.cleaning.test_cin_census_rows import census, child, closed, details, plan
from tests.builder.files import TODAY, codes, csv

_PLANS = "Child ID,Activity,Start,End,Team\n1,CIN plan,2024-01-10,2024-03-01,North\n1,CIN plan,2024-02-01,2024-05-01,\n"


def test_a_flagged_row_is_used_and_told() -> None:
    result = csv(_PLANS)
    source = result.sources[0]
    assert (source.rows, source.used, source.set_aside, source.repaired) == (2, 2, 0, 0)
    assert codes(result, "extract") == {"cin-plans-overlap": 1}
    assert source.problems[0].words == (
        "1 row of extract in extract.csv starts a child in need plan before the child's last one has ended (DfE's "
        "check 4014)."
    )
    assert result.findings[["row", "code", "team"]].to_numpy().tolist() == [[3, "cin-plans-overlap", ""]]


def test_what_an_earlier_load_holds_is_looked_at_again(tmp_path: Path) -> None:
    referral = b"Child ID,Activity,Start,End\n1,Referral,2024-02-01,\n1,Assessment,2024-01-20,2024-03-01\n"
    other = b"Child ID,Activity,Start,End\n2,CIN plan,2024-01-10,\n2,CIN plan,2024-06-10,\n"
    import_files(tmp_path, "Kent", [Upload("one.csv", referral), Upload("two.csv", other)], today=TODAY)
    first = open_project(tmp_path, "Kent")
    told = {"two": ["cin-plans-open-twice", "cin-plans-overlap"], "one": ["activity-before-referral"]}
    assert {one.name: [problem.code for problem in one.problems] for one in first.file.sources} == told
    import_files(tmp_path, "Kent", [Upload("one.csv", referral.replace(b"02-01", b"01-10"))], today=TODAY)
    again = open_project(tmp_path, "Kent")
    assert {one.name: [problem.code for problem in one.problems] for one in again.file.sources} == {**told, "one": []}
    found = again.findings()
    assert found[["source", "row", "code"]].to_numpy().tolist() == [
        ["two", 3, "cin-plans-overlap"],
        ["two", 2, "cin-plans-open-twice"],
        ["two", 3, "cin-plans-open-twice"],
    ]


def test_what_the_census_tells_after_a_death_is_flagged_and_the_death_is_not_kept() -> None:
    who = "<PersonBirthDate>2014-05-20</PersonBirthDate><PersonDeathDate>2023-06-01</PersonDeathDate>"
    result = census(child("1", details(plan("2023-05-10", "2023-06-01"), plan("2023-06-02")), who))
    assert codes(result, "CIN census")["activity-after-death"] == 1
    assert "2023-06-01" not in result.children.astype("str").to_csv()


def test_a_clean_case_of_the_census_breaks_no_rule() -> None:
    result = census(child("1", details(plan("2023-05-10", "2023-07-01"), closed("2023-07-01"))))
    assert codes(result, "CIN census") == {}
