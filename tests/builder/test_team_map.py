"""Teams in codes.yaml: every problem in its words, the form it is written in, and what activities and children get."""

from datetime import date

import pandas as pd
import pytest

from builder.code_edit import Decision, decided
from builder.code_map import CodeMap, Rule, TeamRule, read_codes, write_codes
from builder.code_redirect import redirected
from builder.cohorts import TEAM_WARNING, cohorts, with_events
from builder.map_file import read_map
from builder.placing import place
from builder.problem import Refused
from builder.tables import ACTIVITIES
from builder.team_map import with_teams

MAP = read_map(
    "nodes:\n"
    "  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}\n"
    "  - {id: north, label: North, kind: service, x: 400, y: 0}\n"
    "edges: [{from: contact, to: north}]\n"
)
TEAMS = """\
rules:
  - {code: Contact, node: contact}
outcomes: []
teams:
  - {team: [CIN Team 1, cin team1], service: Children in need, locality: North, to: 2024-03-31}
  - {team: "CIN*", service: Family help, locality: North, from: 2024-04-01}
  - {team: Hospital team, service: Health}
  - {team: Somewhere, locality: East}
"""
RULES = read_codes(TEAMS, MAP).teams


def _activities(*rows: tuple[str, str, str], code: str = "Contact") -> pd.DataFrame:
    """Activities of (child, team, start); blank starts are NaT."""
    table = pd.DataFrame(rows, columns=["child", "team", "start"])
    table = table.assign(source="Events", code=code, outcome="", end=pd.NaT, has_end=True, estimated=False, age=pd.NA)
    table = table.assign(as_of="2024-12-31", load="f", row=range(2, len(rows) + 2))
    return table[list(ACTIVITIES)].astype(ACTIVITIES)


def _children(*ids: str, **attributes: list[str]) -> pd.DataFrame:
    table = pd.DataFrame({"child": list(ids), "key": list(ids), "birth_month": pd.NaT})
    return table.assign(**{f"attr:{name}": values for name, values in attributes.items()})


def test_teams_are_read_and_written_in_one_form() -> None:
    found = read_codes(TEAMS, MAP)
    assert found.teams == (
        TeamRule(("CIN Team 1", "cin team1"), "Children in need", "North", None, date(2024, 3, 31)),
        TeamRule(("CIN*",), "Family help", "North", date(2024, 4, 1), None),
        TeamRule(("Hospital team",), "Health"),
        TeamRule(("Somewhere",), "", "East"),
    )
    assert write_codes(found) == TEAMS


def test_a_code_map_without_teams_is_written_as_before() -> None:
    assert write_codes(CodeMap()) == "rules: []\noutcomes: []\n"


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("{service: North}", "team (teams, entry 1, line 2) has no team; it needs one."),
        (
            "{team: A, from: 2024-04-01}",
            "team (teams, entry 1, line 2) names neither a service nor a locality; a team needs one of them, or both.",
        ),
        (
            "{team: A, service: ' '}",
            "team (teams, entry 1, line 2) names neither a service nor a locality; a team needs one of them, or both.",
        ),
        (
            "{team: A, servise: B, locality: C}",
            "'servise' (did you mean 'service'?) in team (teams, entry 1, line 2) is not a key that is known here.",
        ),
        (
            "{team: A, service: B, from: 1/4/2024}",
            "'1/4/2024' in from of team (teams, entry 1, line 2) is not a date; write year-month-day, such as "
            "2024-04-01 for 1 April 2024.",
        ),
        (
            "{team: A, service: B, from: 2024-04-01, to: 2024-03-31}",
            "team (teams, entry 1, line 2) runs from 2024-04-01 to 2024-03-31; its first day has to come before its "
            "last.",
        ),
        ("{team: [], service: B}", "team of team (teams, entry 1, line 2) is an empty list; leave it out to mean any."),
        ("{team: A, service: [B]}", "service of team (teams, entry 1, line 2) has to be text."),
    ],
)
def test_every_problem_of_a_team_is_said_with_its_place(entry: str, words: str) -> None:
    with pytest.raises(Refused) as refused:
        read_codes(f"teams:\n  - {entry}\n", MAP)
    assert words in [problem.words for problem in refused.value.problems]


def test_teams_that_are_no_list_are_refused() -> None:
    with pytest.raises(Refused) as refused:
        read_codes("teams: {A: North}", MAP)
    assert [problem.words for problem in refused.value.problems] == ["teams, line 1 has to be a list of teams."]


def test_a_team_that_stands_in_two_entries_without_dates_is_a_warning() -> None:
    found = read_codes("teams:\n  - {team: A, service: B}\n  - {team: ' a', service: C}\n", MAP)
    assert [problem.words for problem in found.problems] == [
        "team (teams, entry 2, line 3) is never used for 'a', because an earlier rule takes it; the first rule that "
        "matches wins."
    ]


def test_a_team_that_changed_service_belongs_to_each_on_its_days() -> None:
    activities = _activities(
        ("A", "CIN Team 1", "2024-03-31"),
        ("A", "CIN Team 1", "2024-04-01"),
        ("B", " CIN TEAM1", "2024-03-31"),
        ("B", "cin team 7", "2024-05-05"),
        ("B", "cin team 7", "2024-03-05"),
        ("C", "hospital Team", "2020-01-01"),
        ("C", "Somewhere", "2020-01-01"),
        ("C", "Nobody's", "2020-01-01"),
        ("C", "", "2020-01-01"),
    )
    told = with_teams(activities, RULES)
    assert told["attr:service"].tolist() == [
        *("Children in need", "Family help", "Children in need", "Family help"),
        *("", "Health", "", "", ""),
    ]
    assert told["attr:locality"].tolist() == ["North", "North", "North", "North", "", "", "East", "", ""]


def test_an_activity_without_a_start_counts_by_its_end() -> None:
    activities = _activities(("A", "CIN Team 1", ""))
    activities.loc[0, "end"] = pd.Timestamp("2024-04-02")
    assert with_teams(activities, RULES)["attr:service"].tolist() == ["Family help"]


def test_a_service_that_the_source_gives_stays_where_no_rule_says_another() -> None:
    activities = _activities(("A", "Hospital team", "2024-01-01"), ("A", "Else", "2024-01-01"))
    activities = activities.assign(**{"attr:service": ["Old", "Own"]})
    told = with_teams(activities, RULES)
    assert told["attr:service"].tolist() == ["Health", "Own"]
    pd.testing.assert_frame_equal(with_teams(told, RULES), told)


def test_without_rules_on_teams_nothing_is_added() -> None:
    activities, children = _activities(("A", "Hospital team", "2024-01-01")), _children("A")
    assert list(with_teams(activities, ()).columns) == list(ACTIVITIES)
    assert list(with_events(children, activities).columns) == list(children.columns)


def test_a_child_has_the_service_of_its_latest_team_on_the_day_it_was_last_seen_there() -> None:
    activities = _activities(
        ("A", "CIN Team 1", "2024-02-01"),
        ("A", "Hospital team", "2023-02-01"),
        ("B", "CIN Team 1", "2024-02-01"),
        ("B", "CIN Team 1", "2024-06-01"),
        ("B", "", "2024-07-01"),
        ("C", "CIN Team 1", "2024-02-01"),
        ("D", "CIN Team 1", "2024-02-01"),
        ("D", "Nobody's", "2024-03-01"),
    )
    # C is with a team that none of its activities names: that counts on the as-of day. E has no activity at all.
    children = _children("E", "D", "C", "B", "A", team=["", "", "CIN Team 1", "", ""])
    children.loc[2, "attr:team"] = "CIN team 9"
    told = with_events(children, activities, RULES)
    assert told["attr:service"].tolist() == ["", "", "Family help", "Family help", "Children in need"]
    assert told["attr:locality"].tolist() == ["", "", "North", "North", "North"]
    assert told["child"].tolist() == ["E", "D", "C", "B", "A"]


def test_service_and_locality_are_cohorts_with_the_warning_on_the_current_team() -> None:
    ids = [f"K{number}" for number in range(20)]
    teams = ["CIN Team 1"] * 12 + ["Hospital team"] * 8
    activities = _activities(*((child, team, "2024-01-01") for child, team in zip(ids, teams, strict=True)))
    found = {one.name: one for one in cohorts(with_events(_children(*ids), activities, RULES), small_group=5)}
    service = found["service"]
    assert (service.label, service.values, service.counts) == (
        "Service (latest)",
        ("", "Children in need", "Health"),
        (0, 12, 8),
    )
    assert (found["locality"].label, found["locality"].warning) == ("Locality (latest)", TEAM_WARNING)


def test_a_rule_may_ask_for_the_service_of_a_team() -> None:
    rule = Rule(codes=("Visit",), where=(("locality", ("north",)),), to=("north",))
    code_map = CodeMap((rule, Rule(codes=("Visit",), to=("contact",))), (), RULES)
    activities = _activities(("A", "CIN Team 1", "2024-01-01"), ("A", "Hospital team", "2024-01-01"), code="Visit")
    assert place(activities, MAP, code_map).visits["node"].tolist() == ["north", "contact"]


def test_changing_codes_or_the_map_keeps_the_teams() -> None:
    found = read_codes(TEAMS, MAP)
    assert decided(found, [Decision("Events", "Visit", "north")]).teams == RULES
    after = read_map("nodes:\n  - {id: in, label: In, kind: entry, x: 0, y: 0}\n")
    text = redirected(TEAMS, {"contact": "in"}, MAP, after).text
    assert text is not None
    assert read_codes(text, after).teams == RULES
