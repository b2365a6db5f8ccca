"""The starter maps and their code maps for Annex A: what they hold, and that they can be read on the wall."""

import json
from pathlib import Path

import pytest

from builder import starters as folder
from builder.code_map import read_codes, write_codes
from builder.layout import bounds, crossings, layout_problems
from builder.map_file import read_map, write_map
from builder.rule_choice import RuleChoice
from builder.service_map import KINDS, STANDARDS, UNITS, ServiceMap, Target
from builder.starters import starter_codes, starter_map, starters

FILES = Path(folder.__file__).parent
DRAWN = ["front-door", "whole-service", "family-help"]


def _leads(name: str, source: str, code: str, outcome: str = "") -> list[str] | str:
    """Where the first rule on a code (or on an outcome) leads: node ids, or the reason why nowhere."""
    rules = starter_codes(name).outcomes if outcome else starter_codes(name).rules
    chain = RuleChoice(rules).chain(source, code, outcome)
    rule = rules[chain[-1]]
    return list(rule.to) or rule.ignore


def test_there_are_three_starter_maps_and_a_blank_one() -> None:
    assert starters() == ("front-door", "whole-service", "family-help", "blank")
    with pytest.raises(KeyError):
        starter_map("back-door")


def test_the_blank_one_has_a_name_and_nothing_else() -> None:
    blank = starter_map("blank")
    assert (blank.name, blank.nodes, blank.edges, blank.lanes, blank.notes) == ("New map", (), (), (), ())
    assert [problem.code for problem in blank.unfinished] == ["no-entry"]
    assert (starter_codes("blank").rules, starter_codes("blank").outcomes) == ((), ())
    assert read_map(write_map(blank), unfinished=True) == blank


@pytest.mark.parametrize("name", DRAWN)
def test_no_edge_runs_under_a_node_and_nothing_touches(name: str) -> None:
    found = starter_map(name)
    assert found.problems == ()
    assert [problem.words for problem in layout_problems(found)] == []


@pytest.mark.parametrize(("name", "most"), [("front-door", 7), ("whole-service", 32), ("family-help", 24)])
def test_edges_cross_seldom(name: str, most: int) -> None:
    assert crossings(starter_map(name)) <= most


@pytest.mark.parametrize(("name", "widest"), [("front-door", 1_300), ("whole-service", 1_900), ("family-help", 1_750)])
def test_a_starter_map_is_wide_rather_than_tall(name: str, widest: int) -> None:
    boxes = [bounds(node) for node in starter_map(name).nodes]
    width = max(box.right for box in boxes) - min(box.left for box in boxes)
    height = max(box.bottom for box in boxes) - min(box.top for box in boxes)
    assert width <= widest
    assert 1.5 < width / height < 2.2


@pytest.mark.parametrize("name", ["whole-service", "family-help"])
def test_a_large_starter_fills_the_stage_of_a_small_screen(name: str) -> None:
    """A frame (64 beyond the nodes) of at most 2,000 by 1,010 fits 1,115 by 570 pixels at 0.56: 13 pixels are 23."""
    boxes = [bounds(node) for node in starter_map(name).nodes]
    assert max(box.right for box in boxes) - min(box.left for box in boxes) + 128 <= 2_000
    assert max(box.bottom for box in boxes) - min(box.top for box in boxes) + 128 <= 1_010


@pytest.mark.parametrize("name", DRAWN)
def test_exits_stand_to_the_right_of_everything_else(name: str) -> None:
    found = starter_map(name)
    assert min(n.x for n in found.nodes if n.kind == "exit") > max(n.x for n in found.nodes if n.kind != "exit")


@pytest.mark.parametrize("name", DRAWN)
def test_every_node_says_in_a_sentence_what_it_is_and_which_step(name: str) -> None:
    for node in starter_map(name).nodes:
        assert node.description.endswith(".")
        # What the reform merges, or brings, is none of the steps by which authorities compare themselves today.
        new = name == "family-help" and node.id in ("family-help", "family-group")
        assert node.standard in ([""] if new else STANDARDS)


@pytest.mark.parametrize("name", DRAWN)
def test_a_starter_reads_the_same_after_a_round_trip(name: str) -> None:
    found = starter_map(name)
    assert read_map(write_map(found)) == found
    assert read_codes(write_codes(starter_codes(name)), found) == starter_codes(name)
    assert starter_codes(name).problems == ()


def test_the_front_door_has_the_nodes_and_lanes_that_were_asked_for() -> None:
    found = starter_map("front-door")
    assert [(node.label, node.kind) for node in found.nodes] == [
        ("Initial contact", "entry"),
        ("Referral", "activity"),
        ("Child and family assessment", "activity"),
        ("Strategy discussion", "activity"),
        ("Section 47 enquiry", "activity"),
        ("Initial child protection conference", "activity"),
        ("Information and advice", "exit"),
        ("Early help", "exit"),
        ("No further action or cancelled", "exit"),
        ("Other", "exit"),
        ("Child in need", "exit"),
        ("Child protection", "exit"),
    ]
    assert {lane.label for lane in found.lanes} == {"Front Door Team", "Early Help", "District Teams"}


def test_what_lasts_is_a_service_in_the_whole_service() -> None:
    found = starter_map("whole-service")
    assert [node.label for node in found.nodes if node.kind == "service"] == [
        "Early help",
        "Child in need plan",
        "Child protection plan",
        "Independent living",
        "Other placement",
        "Residential care",
        "With parents",
        "Foster care",
        "In care, kind not known",
        "Placed for adoption",
        "Care leavers",
    ]
    assert [node.label for node in found.nodes if node.kind == "entry"] == ["Initial contact"]


@pytest.mark.parametrize("name", DRAWN)
def test_targets_are_those_of_the_guidance(name: str) -> None:
    found = starter_map(name)
    assert {node.id: node.target for node in found.nodes if node.target} == {
        "assessment": Target(45, "working", "referral"),
        "icpc": Target(15, "working", "s47"),
    }


@pytest.mark.parametrize(
    ("source", "code", "front_door", "whole_service"),
    [
        ("Annex A 1", "Contact", ["contact"], ["contact"]),
        ("Annex A 2", "Early help assessment", ["early-help"], ["early-help"]),
        ("Annex A 3", "Referral", ["referral"], ["referral"]),
        ("Annex A 4", "Assessment", ["assessment"], ["assessment"]),
        ("Annex A 5", "Section 47", ["s47"], ["s47"]),
        ("Annex A 5", "ICPC", ["icpc"], ["icpc"]),
        ("Annex A 6", "CIN plan", ["child-in-need"], ["cin-plan"]),
        (
            "Annex A 6",
            "CIN episode",
            "covers all the time a case is open, not a plan",
            "covers all the time a case is open, not a plan",
        ),
        ("Annex A 7", "Child protection plan", ["child-protection"], ["cp-plan"]),
        ("Annex A 8", "In care", ["other"], ["care"]),
        ("Annex A 10", "Entered care", "adoption comes after the front door", "the time in care shows by list 8"),
        ("Annex A 10", "Adoption order", "adoption comes after the front door", ["adoption"]),
        ("Annex A 10", "Matched with adopters", "adoption comes after the front door", ["adoption"]),
    ],
)
def test_annex_a_goes_onto_both_starters(
    source: str, code: str, front_door: list[str] | str, whole_service: list[str] | str
) -> None:
    assert _leads("front-door", source, code) == front_door
    assert _leads("whole-service", source, code) == whole_service


@pytest.mark.parametrize(
    ("source", "code", "outcome", "front_door", "whole_service"),
    [
        ("Annex A 3", "Referral", "Referral NFA? = Yes", ["nfa"], ["nfa"]),
        (
            "Annex A 3",
            "Referral",
            "Referral NFA? = No",
            "the next step shows by its own records",
            "the next step shows by its own records",
        ),
        (
            "Annex A 3",
            "Referral",
            "Referral NFA? = Yes; Step-down to Early Help",
            ["early-help"],
            "early help shows by its own records",
        ),
        ("Annex A 4", "Assessment", "Requires support? = No", ["nfa"], ["nfa"]),
        (
            "Annex A 4",
            "Assessment",
            "Requires support? = Yes",
            ["child-in-need"],
            "the support shows by its own records",
        ),
        ("Annex A 4", "Assessment", "CS Close Case", ["nfa"], ["nfa"]),
        ("Annex A 1", "Contact", "No Further Action", ["nfa"], ["nfa"]),
        ("Annex A 1", "Contact", "Information and Advice", ["information-advice"], ["information-advice"]),
        ("Annex A 1", "Contact", "EH Referral", ["early-help"], "early help shows by its own records"),
        (
            "Annex A 5",
            "Section 47",
            "NFA - continue with family assessment",
            "the work goes on",
            "the work goes on",
        ),
        ("Annex A 5", "ICPC", "plan", ["child-protection"], "a plan shows by its own records"),
    ],
)
def test_outcomes_of_annex_a_lead_to_exits_or_say_why_not(
    source: str, code: str, outcome: str, front_door: list[str] | str, whole_service: list[str] | str
) -> None:
    assert _leads("front-door", source, code, outcome) == front_door
    assert _leads("whole-service", source, code, outcome) == whole_service


@pytest.mark.parametrize(
    ("outcome", "exit_id"),
    [("E11", "permanence"), ("E45", "permanence"), ("e4a", "home"), ("E13", "home"), ("E3", "elsewhere")],
)
def test_a_reason_for_leaving_care_leads_to_its_exit(outcome: str, exit_id: str) -> None:
    assert _leads("whole-service", "Annex A 8", "In care", outcome) == [exit_id]


def test_leaving_care_for_independence_leads_to_no_exit_as_support_goes_on() -> None:
    reason = "support goes on as a care leaver, which Annex A gives no dates for"
    assert _leads("whole-service", "Annex A 8", "In care", "E5") == reason


@pytest.mark.parametrize("name", DRAWN)
def test_moves_that_annex_a_makes_every_day_are_drawn(name: str) -> None:
    """Annex A has no strategy discussions, so section 47 follows referral and assessment directly."""
    drawn = starter_map(name).edge_set
    assert {
        ("contact", "referral"),
        ("referral", "assessment"),
        ("referral", "s47"),
        ("assessment", "s47"),
        ("s47", "assessment"),
        ("s47", "icpc"),
        ("contact", "nfa"),
        ("referral", "nfa"),
        ("assessment", "nfa"),
    } <= drawn


def test_the_schemas_know_the_same_words_as_the_checks() -> None:
    schema = json.loads((FILES / "map.schema.json").read_text(encoding="utf-8"))
    node = schema["properties"]["nodes"]["items"]["properties"]
    assert node["kind"]["enum"] == list(KINDS)
    assert node["standard"]["enum"] == list(STANDARDS)
    assert node["target"]["properties"]["unit"]["enum"] == list(UNITS)
    assert set(schema["properties"]) == {"name", "lanes", "nodes", "edges", "notes"}
    assert set(node) == {
        "id",
        "label",
        "kind",
        "lane",
        "x",
        "y",
        "standard",
        "target",
        "description",
        "colour",
    }
    codes = json.loads((FILES / "codes.schema.json").read_text(encoding="utf-8"))
    assert set(codes["properties"]["rules"]["items"]["properties"]) == {
        "source",
        "code",
        "from",
        "to",
        "where",
        "node",
        "ignore",
    }


def test_reached_from_the_entry_is_every_node() -> None:
    def last(found: ServiceMap) -> int:
        return max(found.ranks)

    assert last(starter_map("front-door")) == 4
    assert last(starter_map("whole-service")) == 5
    assert last(starter_map("family-help")) == 4


def test_family_help_is_one_service_with_a_team_for_child_protection_beside_it() -> None:
    found = starter_map("family-help")
    assert [lane.label for lane in found.lanes] == [
        "Universal and community services",
        "Front Door",
        "Family Help",
        "Multi-Agency Child Protection Team",
        "Children in Care",
    ]
    assert [(node.label, node.kind) for node in found.nodes if node.lane == "family-help"] == [
        ("Family Help assessment", "activity"),
        ("Family Help", "service"),
        ("Family group decision making", "activity"),
    ]
    assert [(node.label, node.kind) for node in found.nodes if node.lane == "child-protection"] == [
        ("Strategy discussion", "activity"),
        ("Section 47 enquiry", "activity"),
        ("Initial child protection conference", "activity"),
        ("Child protection plan", "service"),
    ]
    assert [node.label for node in found.nodes if node.kind == "exit"] == [
        "Information and advice",
        "Help in the community",
        "No further action",
        "Support ended",
        "Home or with relatives",
        "Adopted or with a guardian",
        "Other",
    ]


@pytest.mark.parametrize(
    ("source", "code", "node"),
    [
        ("Annex A 1", "Contact", ["contact"]),
        ("Annex A 2", "Early help assessment", ["family-help"]),
        ("Annex A 3", "Referral", ["referral"]),
        ("Annex A 4", "Assessment", ["assessment"]),
        ("Annex A 5", "Section 47", ["s47"]),
        ("Annex A 5", "ICPC", ["icpc"]),
        ("Annex A 6", "CIN plan", ["family-help"]),
        ("Annex A 6", "CIN episode", "covers all the time a case is open, not a plan"),
        ("Annex A 7", "Child protection plan", ["cp-plan"]),
        ("Annex A 8", "In care", ["in-care"]),
        ("Annex A 10", "Entered care", "the time in care shows by list 8"),
        ("Annex A 10", "Adoption order", ["adoption"]),
        ("Family meetings", "Family Group Conference", ["family-group"]),
        ("Family meetings", "FGDM - review", ["family-group"]),
    ],
)
def test_annex_a_goes_onto_family_help(source: str, code: str, node: list[str] | str) -> None:
    assert _leads("family-help", source, code) == node


@pytest.mark.parametrize(
    ("source", "code", "outcome", "leads"),
    [
        ("Annex A 3", "Referral", "Referral NFA? = Yes", ["nfa"]),
        ("Annex A 3", "Referral", "Referral NFA? = No", "the next step shows by its own records"),
        ("Annex A 4", "Assessment", "Requires support? = Yes", "the support shows by its own records"),
        ("Annex A 1", "Contact", "EH Referral", "Family Help shows by its own records"),
        ("Annex A 1", "Contact", "Step to Family Help", "Family Help shows by its own records"),
        ("Annex A 1", "Contact", "Information and Advice", ["information-advice"]),
        ("Annex A 1", "Contact", "Universal services", ["community"]),
        ("Annex A 6", "CIN plan", "RC8", ["closed"]),
        ("Annex A 6", "CIN plan", "RC9", "early help is part of Family Help, and shows by its own records"),
        ("Annex A 8", "In care", "E45", ["permanence"]),
        ("Annex A 8", "In care", "E4A", ["home"]),
        ("Annex A 8", "In care", "E3", ["elsewhere"]),
    ],
)
def test_outcomes_lead_to_the_ways_out_of_family_help(
    source: str, code: str, outcome: str, leads: list[str] | str
) -> None:
    assert _leads("family-help", source, code, outcome) == leads


@pytest.mark.parametrize(
    ("name", "code", "leads"),
    [
        ("whole-service", "In care", "each placement of the period shows by itself"),
        ("family-help", "In care", ["in-care"]),
        ("family-help", "Placement", "the period of care shows as a whole"),
        ("front-door", "In care", ["other"]),
        ("front-door", "Placement", "the period of care shows as a whole"),
        ("whole-service", "Short breaks", "a series of short breaks is not time in care"),
    ],
)
def test_the_ssda903_shows_periods_of_care_or_their_placements_never_both(
    name: str, code: str, leads: list[str] | str
) -> None:
    assert _leads(name, "SSDA903", code) == leads


@pytest.mark.parametrize("name", ["whole-service", "family-help"])
@pytest.mark.parametrize(("reason", "exit_"), [("E45", "permanence"), ("E4A", "home"), ("E3", "elsewhere")])
def test_care_that_ends_by_the_ssda903_leads_where_annex_a_leads(name: str, reason: str, exit_: str) -> None:
    assert _leads(name, "SSDA903", "Placement", reason) == _leads(name, "Annex A 8", "In care", reason) == [exit_]


_DATASET = [
    ("contacts", "Contact"),
    ("early help episodes", "Early help assessment"),
    ("cin episodes", "Referral"),
    ("cin episodes", "CIN episode"),
    ("cin assessments", "Assessment"),
    ("s47 enquiry", "Section 47"),
    ("initial cp conference", "ICPC"),
    ("initial cp conference", "Transfer-in conference"),
    ("cin plans", "CIN plan"),
    ("cp plans", "Child protection plan"),
    ("cp reviews", "CP review"),
    ("cla episodes", "In care"),
    ("cla episodes", "Short breaks"),
    ("cla placement", "Placement"),
    ("legal status", "Legal status"),
    ("permanence", "Placement order"),
    ("permanence", "Permanence order"),
    ("missing", "Missing episode"),
]


@pytest.mark.parametrize("name", DRAWN)
def test_every_code_of_the_safeguarding_dataset_has_a_place_or_a_reason(name: str) -> None:
    assert all(_leads(name, f"SSD {table}", code) for table, code in _DATASET)
    assert _leads(name, "SSD cin assessments", "Assessment", "Requires support? = No") == ["nfa"]
    assert _leads(name, "SSD s47 enquiry", "Section 47", "Other agency to monitor") in (["other"], ["elsewhere"])


def test_the_dataset_goes_where_annex_a_goes() -> None:
    assert _leads("front-door", "SSD cin plans", "CIN plan") == ["child-in-need"]
    assert _leads("whole-service", "SSD cin plans", "CIN plan") == ["cin-plan"]
    assert _leads("family-help", "SSD early help episodes", "Early help assessment") == ["family-help"]
    assert _leads("front-door", "SSD initial cp conference", "ICPC", "plan") == ["child-protection"]
    assert _leads("whole-service", "SSD cla episodes", "In care", "E4A") == ["home"]
