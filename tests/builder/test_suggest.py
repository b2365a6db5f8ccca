"""Suggestions: what a code could be, how surely, and why."""

import time

import pandas as pd
import pytest

from builder.code_map import CodeMap, Rule
from builder.service_map import Edge, Node, ServiceMap
from builder.suggest import suggest_codes, suggest_outcomes, suggestions
from builder.tables import ACTIVITIES


def a_node(node_id: str, label: str, kind: str = "activity", standard: str = "") -> Node:
    return Node(node_id, label, kind, 0, 0, standard=standard)  # type: ignore[arg-type]


MAP = ServiceMap(
    "Whole service",
    (),
    (
        a_node("contact", "Initial contact", "entry", "contact"),
        a_node("referral", "Referral", "activity", "referral"),
        a_node("assessment", "Child and family assessment", "activity", "assessment"),
        a_node("strategy", "Strategy discussion", "activity", "strategy_discussion"),
        a_node("section-47", "Section 47 enquiry", "activity", "s47"),
        a_node("conference", "Initial child protection conference", "activity", "icpc"),
        a_node("early-help", "Early help", "service", "early_help"),
        a_node("need-plan", "Child in need plan", "service", "cin_plan"),
        a_node("protection-plan", "Child protection plan", "service", "cp_plan"),
        a_node("foster", "Foster care", "service", "in_care"),
        a_node("home", "Residential care", "service", "in_care"),
        a_node("leaver", "Care leaver", "service", "care_leaver"),
        a_node("nfa", "No further action", "exit", "nfa"),
        a_node("advice", "Information and advice", "exit", "information_advice"),
        a_node("closed", "Closed", "exit", "closed"),
        a_node("stepped-down", "Step down to early help", "exit", "early_help_exit"),
    ),
    (Edge("contact", "referral"),),
)


@pytest.mark.parametrize(
    ("code", "node"),
    [
        ("MASH", "contact"),
        ("Initial Contct", "contact"),
        ("CON001", "contact"),
        ("C&FA", "assessment"),
        ("C & F Assessment", "assessment"),
        ("SA", "assessment"),
        ("Singel Assesment", "assessment"),
        ("s.47", "section-47"),
        ("Sec 47 Enq", "section-47"),
        ("CP Investigation", "section-47"),
        ("Strat Disc", "strategy"),
        ("ICPC", "conference"),
        ("Intial CP Conference", "conference"),
        ("CPP", "protection-plan"),
        ("CIN", "need-plan"),
        ("CiN Plan", "need-plan"),
        ("EHA", "early-help"),
        ("CAF", "early-help"),
        ("Early Hlep", "early-help"),
        ("Foster placement", "foster"),
        ("Leaving care", "leaver"),
        ("NFA", "nfa"),
        ("N.F.A.", "nfa"),
        ("I&A", "advice"),
        ("Refferal", "referral"),
        ("Re-referral", "referral"),
    ],
)
def test_the_sectors_words_short_forms_and_misspellings_are_known(code: str, node: str) -> None:
    found, confidence, reason = suggest_codes([code], MAP)[code]
    assert found == node
    assert confidence >= 0.8
    assert reason.endswith(".")


@pytest.mark.parametrize(
    "code",
    [
        "FA",
        "Further action",
        "Not NFA",
        "Contract",
        "Deferral",
        "Adaptation",
        "Supervised contact",
        "Parenting assessment",
        "Foster carer assessment",
        "CP Review Conference",
        "Family Group Conference",
        "EHCP",
        "LAC Review",
        "CP",
        "IA",
        "Referral to CAMHS",
        "S47 cancelled",
        "Admin task",
        "XYZ123",
        "007",
        "",
    ],
)
def test_what_only_looks_like_a_step_is_never_sure(code: str) -> None:
    assert suggest_codes([code], MAP)[code][1] < 0.8


def test_further_action_is_not_no_further_action() -> None:
    assert suggest_codes(["FA"], MAP)["FA"][0] == ""
    assert suggest_codes(["Not NFA"], MAP)["Not NFA"][0] == ""


def test_where_several_nodes_stand_for_a_step_it_is_no_more_than_a_guess() -> None:
    assert suggest_codes(["LAC"], MAP)["LAC"] == (
        "foster",
        0.5,
        "The words 'looked after' usually mean being in care. 2 nodes stand for that; 'Foster care' is only the first "
        "of them.",
    )


def test_a_reason_says_what_was_read_and_what_speaks_against_it() -> None:
    assert suggest_codes(["Core Asessment Thanet"], MAP)["Core Asessment Thanet"] == (
        "assessment",
        0.8,  # 0.92, one letter mended 0.97, an unknown word beside two known ones 0.9
        "The words 'core assessment' usually mean an assessment; 'asessment' is read as 'assessment'; 'thanet' is not "
        "a word that is known here.",
    )


@pytest.mark.parametrize(
    ("outcome", "exit_id"),
    [
        ("Referral NFA? = Yes", "nfa"),
        ("RC8", "nfa"),
        ("RC9", "stepped-down"),
        ("CS Close Case", "closed"),
        ("Advice and information or signpost", "advice"),
        ("Step-down to Early Help", "stepped-down"),
    ],
)
def test_an_outcome_leads_to_an_exit(outcome: str, exit_id: str) -> None:
    found, confidence, _ = suggest_outcomes([outcome], MAP)[outcome]
    assert (found, confidence >= 0.8) == (exit_id, True)


@pytest.mark.parametrize("outcome", ["Referral NFA? = No", "Assessment required", "CIN Referral", "Further action"])
def test_an_outcome_that_leads_on_leads_to_no_exit(outcome: str) -> None:
    assert suggest_outcomes([outcome], MAP)[outcome][:2] == ("", 0.0)


def activities(rows: list[tuple[str, str, str]]) -> pd.DataFrame:
    table = pd.DataFrame(rows, columns=["source", "code", "outcome"])
    table = table.assign(
        child=[f"child {number}" for number in range(len(rows))],
        start=pd.Timestamp("2024-03-05"),
        end=pd.Timestamp("2024-03-06"),
        has_end=True,
        estimated=False,
        age=4,
        team="",
        as_of=pd.Timestamp("2024-06-30"),
        load="log.csv",
        row=range(len(rows)),
    )
    return table[list(ACTIVITIES)].astype(ACTIVITIES)


def test_only_what_no_rule_covers_is_suggested_most_frequent_first() -> None:
    codes = CodeMap(
        rules=(Rule(codes=("Contact",), to=("contact",)), Rule(codes=("Admin*",), ignore="not work with a child")),
        outcomes=(Rule(outcomes=("Signposted",), to=("advice",)),),
    )
    made = suggestions(
        activities(
            [
                ("log", "Contact", "Signposted"),
                ("log", "Contact", "NFA"),
                ("log", "Contact", "Passed on; Signposted"),
                ("log", "Admin task", "NFA"),
                ("log", "S47", ""),
                ("log", "S47", ""),
            ]
        ),
        MAP,
        codes,
    )
    assert list(made.columns) == ["source", "code", "outcome", "activities", "node", "confidence", "reason"]
    assert made.drop(columns="reason").values.tolist() == [
        ["log", "S47", "", 2, "section-47", 0.95],
        ["log", "Contact", "NFA", 1, "nfa", 0.96],
    ]


def test_nothing_is_suggested_where_everything_is_covered() -> None:
    made = suggestions(activities([("log", "Contact", "")]), MAP, CodeMap((Rule(to=("contact",)),)))
    assert made.empty
    assert suggestions(activities([]), MAP, CodeMap()).empty


@pytest.mark.benchmark
def test_five_thousand_codes_take_at_most_two_seconds() -> None:
    words = ["Contact", "Asessment", "Strategy", "Plan", "Zebra", "Conferance", "Care", "Review", "Early help", "NFA"]
    codes = [f"{words[n % 10]} {words[n // 10 % 10]} {words[n // 100 % 10]} x{n}" for n in range(5000)]
    began = time.process_time()
    suggest_codes(codes, MAP)
    assert time.process_time() - began <= 2
