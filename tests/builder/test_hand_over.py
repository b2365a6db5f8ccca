"""What may leave and what may not: planted child data of each kind, in every part of a map and a code map."""

import io
import zipfile
from dataclasses import replace

import pandas as pd
import pytest

from builder.code_carrying import behind, carried
from builder.code_map import CodeMap, Rule, TeamRule, read_codes
from builder.hand_over import KnownChildren, check_hand_over, known_children, package, read_package
from builder.map_file import read_map
from builder.personal_text import found_in
from builder.problem import Refused
from builder.pseudonyms import hashes, pseudonyms
from builder.service_map import Lane, Note, ServiceMap
from builder.starters import starter_codes, starter_map, starters

_SECRET = b"a secret of this test"
_MAP = """
name: Front door
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: referral, label: Referral, kind: activity, x: 240, y: 0}
  - {id: nfa, label: No further action, kind: exit, x: 480, y: 0}
edges:
  - {from: contact, to: referral}
  - {from: referral, to: nfa}
"""


def _map() -> ServiceMap:
    return read_map(_MAP)


def _found(service_map: ServiceMap | None = None, code_map: CodeMap | None = None) -> list[tuple[str, str, str]]:
    found = check_hand_over(service_map or _map(), code_map or CodeMap(), KnownChildren())
    return [(problem.severity, problem.code, problem.place) for problem in found]


# 943 476 5919 is the NHS Data Dictionary's own example of a valid number; H801200001001 has its check letter.
@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Case of 943 476 5919", "hand-over-nhs"),
        ("9434765919", "hand-over-nhs"),
        ("QQ123456C", None),  # Q begins no national insurance number
        ("AB 12 34 56 C", "hand-over-insurance"),
        ("Child DOB 03/05/2014", "hand-over-born"),
        ("born 2014-05-03", "hand-over-born"),
        ("New front door on 1/4/2024", "hand-over-date"),
        ("ask jane.doe@example.gov.uk", "hand-over-mail"),
        ("Duty desk ME14 1XQ", "hand-over-postcode"),
        ("Duty desk 01622 123456", "hand-over-phone"),
        ("Duty desk +44 7700 900123", "hand-over-phone"),
        ("Case 10025531", "hand-over-reference"),
        ("P123456", "hand-over-reference"),
        ("Sarah Jones", "hand-over-name"),
        ("Mrs Patel", "hand-over-name"),
        ("Jones, Sarah", "hand-over-name"),
        ("Referral of Mohammed Khan", "hand-over-name"),
        ("Section 47 enquiry", None),
        ("Child and family assessment", None),
        ("St James House", None),
        ("Thomas Coram Centre", None),
        ("EH2024", None),
        ("45 working days", None),
        ("Placement U1", None),
    ],
)
def test_a_text_is_told_for_what_it_holds(text: str, code: str | None) -> None:
    codes = list(found_in(text))
    assert (code in codes) if code else not [one for one in codes if one != "hand-over-reference"]


def test_a_unique_pupil_number_is_known_by_its_check_letter() -> None:
    # Digits 801200001001 times 2 to 13: 16+0+4+10+0+0+0+0+10+0+0+13 = 53, which leaves 7 by 23: the letter H.
    assert "hand-over-upn" in list(found_in("H801200001001"))
    assert "hand-over-upn" not in list(found_in("A801200001001"))


@pytest.mark.parametrize("name", ["J Smith", "J. Smith", "Smith, J", "Sarah Jones", "Mr Okafor"])
def test_a_team_that_is_one_worker_is_told(name: str) -> None:
    codes = CodeMap(teams=(TeamRule((name,), "Children in need"),))
    assert _found(None, codes) == [("warning", "hand-over-worker", "Team 1")]


@pytest.mark.parametrize("name", ["CIN Team 1", "Front Door", "MASH", "LAC 16+", "Disabled Children's Team", "North*"])
def test_teams_are_teams(name: str) -> None:
    assert _found(None, CodeMap(teams=(TeamRule((name,), "Children in need"),))) == []


def test_every_part_is_looked_at() -> None:
    nhs = "943 476 5919"
    node = replace(_map().nodes[0], label=nhs)
    described = replace(_map().nodes[0], description=nhs)
    assert [place for _, _, place in _found(replace(_map(), nodes=(node,), edges=()))] == [f"Place '{nhs}'"]
    assert [place for _, _, place in _found(replace(_map(), nodes=(described,), edges=()))] == [
        "The description of place 'Contact'"
    ]
    assert [place for _, _, place in _found(replace(_map(), name=nhs))] == ["The map's name"]
    assert [place for _, _, place in _found(replace(_map(), notes=(Note(nhs, 0, 0),)))] == ["Note 1 on the map"]
    assert [place for _, _, place in _found(replace(_map(), lanes=(Lane("a", nhs),)))] == [f"Lane '{nhs}'"]
    rules = (
        Rule(codes=(nhs,), to=("contact",)),
        Rule(sources=(nhs,), to=("contact",)),
        Rule(where=(("ward", (nhs,)),), to=("contact",)),
        Rule(codes=("Admin",), ignore=nhs),
    )
    places = [place for _, _, place in _found(None, CodeMap(rules, (Rule(outcomes=(nhs,), to=("nfa",)),)))]
    assert places == ["Rule 1, code", "Rule 2, source", "Rule 3, ward", "Rule 4, reason", "Rule on outcomes 1, outcome"]


def test_pseudonyms_and_childrens_own_ids_stop_a_hand_over() -> None:
    ids = pd.Series(["10025531", "7"], dtype="str")
    table = pseudonyms(ids, _SECRET).rename_axis(None)
    known = known_children(table, _SECRET)
    pseudonym = str(table["child"].iloc[0])
    rules = CodeMap(
        (
            Rule(codes=(f"Panel {pseudonym.lower()}",), to=("contact",)),
            Rule(where=(("case", ("10025531",)),), to=("contact",)),
            # A number as short as a child's could be anything.
            Rule(codes=("Step 7",), to=("contact",)),
        )
    )
    found = check_hand_over(_map(), rules, known)
    assert [(one.code, one.place) for one in found if one.severity == "error"] == [
        ("hand-over-pseudonym", "Rule 1, code"),
        ("hand-over-child-id", "Rule 2, case"),
    ]
    assert hashes(["10025531"], _SECRET)[0] in known.keys


def test_without_the_secret_the_check_says_what_it_could_not_look_for() -> None:
    table = pseudonyms(pd.Series(["10025531"], dtype="str"), _SECRET)
    found = check_hand_over(_map(), CodeMap(), known_children(table, None))
    assert [one.code for one in found] == ["hand-over-no-secret"]


def test_codes_that_only_one_child_has_are_named() -> None:
    codes = pd.DataFrame({"code": ["Contact", "Special arrangement"], "children": [40, 1]})
    rules = CodeMap((Rule(codes=("Contact",), to=("contact",)), Rule(codes=("special arrangement",), to=("contact",))))
    (found,) = check_hand_over(_map(), rules, KnownChildren(), codes)
    assert (found.code, found.count, "special arrangement" in found.words) == ("hand-over-rare", 1, True)


@pytest.mark.parametrize("name", list(starters()))
def test_starter_maps_may_be_handed_over_as_they_are(name: str) -> None:
    assert check_hand_over(starter_map(name), starter_codes(name) or CodeMap(), KnownChildren()) == ()


def test_what_is_handed_over_is_taken_in_as_it_was() -> None:
    codes = read_codes("rules: [{code: Contact, node: contact}]\noutcomes: [{outcome: NFA, exit: nfa}]\n", _map())
    data = package(_map(), codes)
    assert read_package(data, "ours.zip") == (_map(), codes)
    assert package(_map(), codes) == data
    with zipfile.ZipFile(io.BytesIO(data)) as file:
        assert file.namelist() == ["map.yaml", "codes.yaml", "READ ME.txt"]


def _zip(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(name.replace("_", "."), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"no zip at all", "hand-over-no-zip"),
        (_zip(codes_yaml=b"rules: []"), "hand-over-no-zip"),
        (_zip(map_yaml=b" " * 20_000_001), "hand-over-too-large"),
        (package(read_map(_MAP), CodeMap())[:-40], "hand-over-no-zip"),
    ],
)
def test_what_is_no_hand_over_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_package(data, "theirs.zip")
    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_code_map_is_held_against_another_projects_map_by_name() -> None:
    # There contact has the same id, Referral another id and the same label; No further action is no exit.
    other = read_map(
        """
name: Other
nodes:
  - {id: contact, label: First contact, kind: entry, x: 0, y: 0}
  - {id: ref, label: referral, kind: activity, x: 240, y: 0}
  - {id: nfa, label: No further action, kind: activity, x: 480, y: 0}
edges: [{from: contact, to: ref}, {from: ref, to: nfa}]
"""
    )
    wider = replace(_map(), nodes=(*_map().nodes, replace(_map().nodes[1], id="cin", label="CIN plan")))
    codes = CodeMap(
        (
            Rule(codes=("CON",), to=("contact",)),
            Rule(codes=("REF",), to=("referral", "cin")),
            Rule(codes=("CIN",), to=("cin",)),
            Rule(codes=("Admin",), ignore="not work with a child"),
        ),
        (Rule(outcomes=("NFA",), to=("nfa",)),),
    )
    found = carried(codes, wider, other)
    assert found.code_map == CodeMap(
        (
            Rule(codes=("CON",), to=("contact",)),
            Rule(codes=("REF",), to=("ref",)),
            Rule(codes=("Admin",), ignore="not work with a child"),
        )
    )
    assert found.places == (("Contact", 1), ("Referral", 1))
    assert found.missing == (("CIN plan", 2), ("No further action", 1))
    assert (found.changed, found.left_out) == (1, 2)


def test_rules_that_are_there_stay_in_front() -> None:
    own, new = Rule(codes=("CON",), to=("contact",)), Rule(codes=("CON",), to=("referral",))
    assert behind(CodeMap((own,)), CodeMap((new, own))) == CodeMap((own, new))
