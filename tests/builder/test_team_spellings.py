"""Teams' spellings: which belong together and why, what each could be, and rules with days for one team."""

from datetime import date

import pytest

from builder.code_map import CodeMap, TeamRule
from builder.code_rows import CodeRow, Standing
from builder.code_taking import RowEdit, team_dates, with_edits, with_team_dates
from builder.team_spellings import Proposal, proposals, team_sources

from .test_code_workbook import _activities


def _rows(*names: str, **mapped: tuple[str, str]) -> list[CodeRow]:
    """Teams from the most frequent to the least; `mapped` (with _ for spaces) have a service and a locality."""
    rows = []
    for number, name in enumerate(names):
        to = mapped.get(name.replace(" ", "_"), ())
        rows.append(CodeRow("teams", (name,), ((name,),), 100 - number, 5, None, None, Standing(to)))
    return rows


def _like(*names: str) -> list[str]:
    return [one.like for one in proposals(_rows(*names))]


@pytest.mark.parametrize(
    "other",
    [
        "cin team 1",
        "CIN Team1",
        "CIN TEAM - 01",
        "C.I.N. Team 1",
        "Children in Need Team 1",
        "Team 1 (CiN)",
        "CIN Tm One",
        "The CIN team no. 1",
        "CHIN 1",
    ],
)
def test_spellings_of_one_team_belong_together(other: str) -> None:
    assert _like("CIN Team 1", other) == ["", "CIN Team 1"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("CIN Team 1", "CIN Team 2"),
        ("CIN Team 1", "CIN Team"),
        ("CIN Team 1", "CIN Team 11"),
        ("Safeguarding North", "Safeguarding South"),
        ("Safeguarding East", "Safeguarding West"),
        ("Safeguarding North", "Safeguarding"),
        ("CIN North", "CiC North"),
        ("Duty", "Court"),
        ("Adoption", "Fostering"),
        ("Team (North)", "Team (South)"),
        ("Leaving care", "Children in care"),
    ],
)
def test_teams_that_differ_stay_apart(one: str, other: str) -> None:
    assert _like(one, other) == ["", ""]


def test_a_slip_of_the_pen_is_told_and_no_chain_of_slips_joins_what_is_far_apart() -> None:
    found = proposals(_rows("District Team East", "Distict Team East"))
    assert found[1] == Proposal(
        "District Team East",
        "",
        "East",
        "Written like 'District Team East'; 'distict' is read as 'district'. 'East' is read as a locality.",
    )
    assert _like("Ashfort", "Ashford", "Ashfard", "Ashfarde") == ["", "Ashfort", "", "Ashfard"]


def test_words_of_the_name_tell_service_and_locality_with_a_reason() -> None:
    rows = _rows("MASH", "16+ team", "LAC South", "Redbury CP team", "Redbury duty team", "Something else")
    assert [(one.service, one.locality, one.why) for one in proposals(rows)] == [
        ("Front door", "", "'mash' usually means Front door."),
        ("Leaving care", "", "The name says Leaving care."),
        ("Children in care", "South", "The name says Children in care. 'South' is read as a locality."),
        (
            "Safeguarding",
            "Redbury",
            "'child protection' usually means Safeguarding. 'Redbury' stands in the names of several teams.",
        ),
        (
            "Front door",
            "Redbury",
            "'duty' usually means Front door. 'Redbury' stands in the names of several teams.",
        ),
        ("", "", ""),
    ]


def test_what_is_known_of_one_spelling_is_proposed_for_those_alike() -> None:
    rows = _rows("CIN Team 1", "cin team1", "CIN Team 2", CIN_Team_1=("Family help", "North"))
    assert [(one.service, one.locality) for one in proposals(rows)] == [
        ("Children in need", ""),
        ("Family help", "North"),
        ("Children in need", ""),
    ]
    assert proposals(rows)[1].why == "Written like 'CIN Team 1'. 'CIN Team 1' is mapped to it."
    # The spelling of which more is known speaks for one of which the locality alone is known.
    rows = _rows("CIN Team 1", "cin team1", CIN_Team_1=("", "North"), cin_team1=("Family help", "North"))
    assert next((one.service, one.locality) for one in proposals(rows)) == ("Family help", "North")


def test_the_sources_that_name_a_team_are_listed_the_most_frequent_first() -> None:
    rows = [
        ("A", "List 2", "C", "", "North", "2024-01-01", 1),
        ("A", "List 1", "C", "", "north ", "2024-01-01", 2),
        ("A", "List 1", "C", "", "", "2024-01-01", 2),
    ]
    assert team_sources(_activities(rows)) == {"north": ("List 1", "List 2")}


def test_a_team_gets_its_days_in_all_its_spellings_and_loses_other_rules_of_its_own() -> None:
    row = CodeRow("teams", ("North",), (("North",), ("north ",)), 3, 1, None, None, Standing())
    code_map = CodeMap(teams=(TeamRule(("North", "South"), "Old"), TeamRule(("N*",), "By pattern")))
    days = (
        TeamRule((), "Before", "", None, date(2024, 3, 31)),
        TeamRule((), "After", "East", date(2024, 4, 1), None),
    )
    changed = with_team_dates(code_map, row, days)
    assert changed.teams == (
        TeamRule(("North",), "Before", "", None, date(2024, 3, 31)),
        TeamRule(("North",), "After", "East", date(2024, 4, 1), None),
        TeamRule(("South",), "Old"),
        TeamRule(("N*",), "By pattern"),
    )
    assert team_dates(changed, row) == changed.teams[:2]
    assert with_team_dates(changed, row, ()).teams == (TeamRule(("South",), "Old"), TeamRule(("N*",), "By pattern"))


def test_teams_that_go_to_one_service_are_one_rule() -> None:
    rows = _rows("North", "Nth", "South")
    edits = [RowEdit(row, ("Help", "N" if row.names[0] != "South" else "S")) for row in rows]
    assert with_edits(CodeMap(), rows, edits).teams == (
        TeamRule(("North", "Nth"), "Help", "N"),
        TeamRule(("South",), "Help", "S"),
    )
