"""Sixty spellings of teams, written by hand with their key: how many proposals are right, and that few are wrong.

The spellings are invented after the ways in which authorities write their teams. (spelling, service, locality); "?" is
a service that no word of the name tells, so that nothing should be proposed.
"""

from builder.code_rows import CodeRow, Standing
from builder.team_spellings import proposals

_EARLY, _DOOR, _ASSESS = "Early help", "Front door", "Assessment"
_NEED, _SAFE, _CARE, _LEAVING = "Children in need", "Safeguarding", "Children in care", "Leaving care"
SIXTY = (
    ("MASH", _DOOR, ""),
    ("M.A.S.H. Team", _DOOR, ""),
    ("Mash team", _DOOR, ""),
    ("Front Door", _DOOR, ""),
    ("FRONTDOOR TEAM", _DOOR, ""),
    ("Front-door", _DOOR, ""),
    ("Duty & Screening", _DOOR, ""),
    ("Emergency Duty Team", "Emergency duty", ""),
    ("EDT", "Emergency duty", ""),
    ("Out of hours", "Emergency duty", ""),
    ("Assessment Team North", _ASSESS, "North"),
    ("ASSESSMENT TM NORTH", _ASSESS, "North"),
    ("Asst North", _ASSESS, "North"),
    ("N'th Assessment Team", _ASSESS, "North"),
    ("Assesment Team North", _ASSESS, "North"),
    ("Assessment Team South", _ASSESS, "South"),
    ("Assessment Sth", _ASSESS, "South"),
    ("Assessment South 2", _ASSESS, "South"),
    ("CIN Team 1", _NEED, ""),
    ("CIN team1", _NEED, ""),
    ("CiN Team One", _NEED, ""),
    ("Children in Need Team 01", _NEED, ""),
    ("CIN Team 2", _NEED, ""),
    ("C.I.N. 2", _NEED, ""),
    ("CHIN Team North", _NEED, "North"),
    ("Safeguarding North", _SAFE, "North"),
    ("SG North", _SAFE, "North"),
    ("Safegaurding North", _SAFE, "North"),
    ("Safeguarding & Support North", _SAFE, "North"),
    ("Safeguarding East", _SAFE, "East"),
    ("SFG EAST", _SAFE, "East"),
    ("CP Team West", _SAFE, "West"),
    ("Child Protection West", _SAFE, "West"),
    ("Court Team", _SAFE, ""),
    ("Children in Care", _CARE, ""),
    ("CiC", _CARE, ""),
    ("LAC Team", _CARE, ""),
    ("CLA team", _CARE, ""),
    ("Looked After Children Team", _CARE, ""),
    ("Children Looked After", _CARE, ""),
    ("CIC North", _CARE, "North"),
    ("Leaving Care", _LEAVING, ""),
    ("Leaving Care Service", _LEAVING, ""),
    ("16+ Team", _LEAVING, ""),
    ("16 plus", _LEAVING, ""),
    ("Care Leavers Team", _LEAVING, ""),
    ("Early Help Hub", _EARLY, ""),
    ("EH Hub", _EARLY, ""),
    ("EH South", _EARLY, "South"),
    ("Early help - South", _EARLY, "South"),
    ("Family Hub", _EARLY, ""),
    ("CWD", "Disabled children", ""),
    ("Children with Disabilities Team", "Disabled children", ""),
    ("Disabled Children's Team", "Disabled children", ""),
    ("Fostering", "Fostering", ""),
    ("Adoption Team", "Adoption", ""),
    ("YOS", "Youth justice", ""),
    ("Youth Offending Team", "Youth justice", ""),
    ("Pod 7", "?", ""),
    ("J Smith", "?", ""),
)


def test_of_sixty_spellings_nearly_all_are_proposed_rightly_and_none_wrongly() -> None:
    assert len(SIXTY) == 60
    rows = [
        CodeRow("teams", (name,), ((name,),), 100 - number, 5, None, None, Standing())
        for number, (name, _, _) in enumerate(SIXTY)
    ]
    found = [(one.service, one.locality) for one in proposals(rows)]
    key = [("" if service == "?" else service, locality) for _, service, locality in SIXTY]
    wrong = [
        (name, is_, should)
        for (name, _, _), is_, should in zip(SIXTY, found, key, strict=True)
        if is_ != should and is_ != ("", "")
    ]
    assert wrong == []
    assert sum(is_ == should for is_, should in zip(found, key, strict=True)) >= 58
