"""The payload: its form byte by byte, and the golden files that TypeScript reads too."""

import json
from datetime import date

import numpy as np
import pandas as pd

from builder.code_map import read_codes
from builder.code_words import CODE_WORDS, in_words
from builder.dated_notes import DatedNote
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.journeys import journeys
from player.payload import payload
from tests.player.cases.histories import activities
from tests.player.golden import FOLDER, golden

_MAP = read_map(
    """
name: Small
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: plan, label: Plan, kind: service, x: 200, y: 0}
  - {id: nfa, label: No further action, kind: exit, x: 400, y: 0}
edges:
  - {from: contact, to: nfa, bend: 0.2}
"""
)
_CODES = read_codes("rules: [{code: CONTACT, node: contact}]\noutcomes: [{outcome: NFA, exit: nfa}]\n", _MAP)


def _read(written):
    length = int.from_bytes(written[4:8], "little")
    header = json.loads(written[8 : 8 + length].decode("utf-8"))
    columns = {}
    for name, column in header["columns"].items():
        at = 8 + length + column["offset"]
        assert at % 4 == 0
        if column["type"] == "utf8":
            columns[name] = written[at : at + column["length"]].decode("utf-8")
        else:
            dtype = {"u8": "<u1", "u16": "<u2", "u32": "<u4", "i32": "<i4"}[column["type"]]
            columns[name] = np.frombuffer(written, dtype, column["length"], at).tolist()
    return header, columns


def _payload(notes=()):
    table = activities([("CONTACT", "2024-03-05", "moment", "NFA")], "KT4-7QX-M2")
    placed = place(table, _MAP, _CODES)
    made = journeys(placed, _MAP, Settings(small_group=0))
    children = pd.DataFrame(
        {
            "child": ["KT4-7QX-M2", "NOT-PLA-YS"],
            "key": ["a", "b"],
            "birth_month": pd.to_datetime(["2015-04-01", None]).astype("datetime64[s]"),
            "attr:gender": ["Female", "Male"],
            "attr:ethnicity": ["WBRI", "Kentish"],
            "attr:family": ["F1", ""],
        }
    )
    return payload("Our project", made, children, fed=placed.coverage.fed, notes=notes)


def test_a_payload_says_what_it_is_and_begins_its_columns_on_four_bytes():
    written = _payload()
    assert written[:4] == b"JMP1"
    header, _ = _read(written)
    assert header["version"] == 1
    assert header["project"] == "Our project"
    assert header["start"] == "2024-03-05T00:00"
    assert header["window"] == [0, 483 * 1440]
    assert header["asOfDay"] == "2025-06-30"
    assert len(header["hash"]) == 32
    assert [(node["id"], node["data"]) for node in header["map"]["nodes"]] == [
        ("contact", True),
        ("plan", False),
        ("nfa", True),
    ]
    assert header["map"]["edges"] == [{"from": "contact", "to": "nfa", "bend": 0.2}]


def test_the_legs_of_a_contact_with_nfa_are_three_and_told_in_minutes():
    _, columns = _read(_payload())
    assert columns["leg.kind"] == [0, 0, 3]
    assert columns["leg.from"] == [3, 0, 2]  # 3 is the gate: one past the last node
    assert columns["leg.to"] == [0, 2, 2]
    assert columns["leg.shown_from"] == [0, 1440, 2880]
    assert columns["leg.shown_to"] == [1440, 2880, 4320]
    assert columns["leg.start"] == [0, 0, 0]
    assert columns["leg.reach"] == [10_000, 10_000, 0]
    # on the map, and: same day, first of its track and without a length (a moment has no end column); then an exit,
    # which has no length either; then the fade.
    assert columns["leg.flags"] == [2 + 4 + 8 + 32, 4 + 32, 4]


def test_only_children_with_a_journey_are_in_the_payload():
    header, columns = _read(_payload())
    assert header["children"] == 1
    assert columns["child.id"] == "KT4-7QX-M2"
    assert columns["child.first"] == [0, 3]
    assert columns["child.birth"] == [115 * 12 + 3]
    assert columns["child.family"] == [1]
    assert header["attributes"] == [
        {"name": "gender", "label": "Gender", "values": ["", "Female"], "warning": ""},
        {"name": "ethnicity", "label": "Ethnic group", "values": ["", "White"], "warning": ""},
        {"name": "family", "label": "Family in the data", "values": ["", "1 child"], "warning": ""},
    ]
    assert columns["child.attr.gender"] == [1]


def test_dated_notes_are_told_with_their_days():
    header, _ = _read(_payload([DatedNote(date(2024, 4, 1), "New front door")]))
    assert header["notes"] == [{"date": "2024-04-01", "text": "New front door"}]


def test_a_payload_without_dated_notes_says_nothing_of_them():
    header, _ = _read(_payload())
    assert "notes" not in header


def test_legs_of_visits_with_a_target_carry_from_when_to_when_it_runs():
    with_target = read_map(
        """
name: Small
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: plan, label: Plan, kind: service, x: 200, y: 0, target: {days: 2, unit: working, from: contact}}
edges: [{from: contact, to: plan}]
"""
    )
    codes = read_codes("rules: [{code: CONTACT, node: contact}, {code: PLAN, node: plan}]\n", with_target)
    # Thursday 28 March 2024; the 29th is Good Friday and 1 April Easter Monday: the second working day is 3 April.
    rows = [("CONTACT", "2024-03-28", "2024-03-30", ""), ("PLAN", "2024-03-30", "open", "")]
    placed = place(activities(rows, "A"), with_target, codes)
    children = pd.DataFrame({"child": ["A"], "birth_month": pd.to_datetime(["2015-04-01"]).astype("datetime64[s]")})
    made = journeys(placed, with_target, Settings(small_group=0))
    header, columns = _read(payload("p", made, children, fed=placed.coverage.fed))
    assert [node.get("target") for node in header["map"]["nodes"]] == [
        None,
        {"days": 2, "unit": "working", "from": "contact"},
    ]
    assert header["holidays"][:2] == ["2024-03-29", "2024-04-01"]
    # Legs: to the contact; to the plan and the stay there.
    assert columns["leg.kind"] == [0, 0, 1]
    assert columns["due.leg"] == [1, 2]
    assert columns["due.since"] == [0, 0]
    assert columns["due.at"] == [7 * 1440, 7 * 1440]


def test_a_map_without_targets_says_nothing_of_any():
    header, columns = _read(_payload())
    assert "holidays" not in header
    assert not [name for name in columns if name.startswith("due.")]


def test_a_value_that_few_of_the_drawn_children_hold_is_nowhere_in_the_payload():
    # Drawn: 9 in the North, 7 in the East, 3 in Tinytown; the three more of Tinytown have no journey.
    teams = ["North"] * 9 + ["East"] * 7 + ["Tinytown"] * 3
    names = [f"C{number:02d}" for number in range(len(teams))]
    table = pd.concat(
        [activities([("CONTACT", "2024-03-05", "moment", "NFA")], name) for name in names], ignore_index=True
    )
    placed = place(table, _MAP, _CODES)
    children = pd.DataFrame({"child": [*names, "X1", "X2", "X3"], "attr:team": [*teams, *["Tinytown"] * 3]})
    children = children.assign(birth_month=pd.Series(pd.NaT, index=children.index, dtype="datetime64[s]"))
    written = payload("p", journeys(placed, _MAP, Settings()), children, fed=placed.coverage.fed)
    header, columns = _read(written)
    (team,) = header["attributes"]
    # One small value alone could be found by subtraction: the next smallest goes with it.
    assert team["values"] == ["", "North", "other (small group)"]
    assert columns["child.attr.team"] == [1] * 9 + [2] * 10
    assert team["warning"].startswith("Annex A names the team")
    assert b"Tinytown" not in written


def test_only_the_attributes_that_were_chosen_are_offered():
    table = activities([("CONTACT", "2024-03-05", "moment", "NFA")], "A")
    placed = place(table, _MAP, _CODES)
    children = pd.DataFrame({"child": ["A"], "attr:gender": ["Male"], "attr:team": ["North"]})
    children = children.assign(birth_month=pd.Series(pd.NaT, index=children.index, dtype="datetime64[s]"))
    made = journeys(placed, _MAP, Settings(small_group=0, cohorts=("gender",)))
    header, columns = _read(payload("p", made, children, fed=placed.coverage.fed))
    assert [one["name"] for one in header["attributes"]] == ["gender"]
    assert "child.attr.team" not in columns


def test_no_date_of_birth_and_no_key_is_in_the_payload():
    written = _payload()
    assert b"2015-04" not in written
    assert b'"key"' not in written


def test_a_leg_takes_at_most_32_bytes():
    written = (FOLDER / "random.bin").read_bytes()
    header, _ = _read(written)
    size = {"u8": 1, "u16": 2, "u32": 4, "i32": 4}
    taken = sum(
        column["length"] * size[column["type"]] for name, column in header["columns"].items() if name.startswith("leg.")
    )
    assert taken / header["legs"] <= 32


def test_the_golden_files_are_what_the_code_writes():
    written = golden()
    for name, contents in written.items():
        assert (FOLDER / name).read_bytes() == contents, f"{name}: run python -m tests.player.golden and look"


def test_the_golden_case_of_a_section_47_inside_an_assessment_splits_the_child_in_two():
    moments = json.loads((FOLDER / "cases.json").read_text(encoding="utf-8"))["moments"]
    told = [moment["dots"]["CASE-4"] for moment in moments if len(moment["dots"].get("CASE-4", [])) == 2]
    assert told
    assert all([dot[6] for dot in dots] == [False, True] for dots in told)


def test_a_value_that_is_no_official_code_is_shown_as_it_is():
    assert in_words("ethnicity", "Kentish") == "Kentish"
    assert in_words("team", "N1") == "N1"


def test_no_two_codes_have_the_same_words():
    for words in CODE_WORDS.values():
        assert len(set(words.values())) == len(words)
