"""What speaks for a node besides words: place in the sequence, duration, another code map; and how they are weighed."""

import time

import numpy as np
import pandas as pd
import pytest

from builder.code_map import CodeMap, Rule
from builder.service_map import Edge, Node, ServiceMap
from builder.starters import starter_map
from builder.suggest import suggestions
from builder.suggest_evidence import Evidence, Hint
from builder.suggest_nodes import Guess
from builder.suggest_weighing import weigh
from builder.tables import ACTIVITIES


def a_node(node_id: str, label: str, kind: str, standard: str) -> Node:
    return Node(node_id, label, kind, 0, 0, standard=standard)  # type: ignore[arg-type]


MAP = ServiceMap(
    "A small map",
    (),
    (
        a_node("contact", "Contact", "entry", "contact"),
        a_node("referral", "Referral", "activity", "referral"),
        a_node("assessment", "Assessment", "activity", "assessment"),
        a_node("plan", "Child in need plan", "service", "cin_plan"),
        a_node("out", "Closed", "exit", "closed"),
    ),
    (
        Edge("contact", "referral"),
        Edge("referral", "assessment"),
        Edge("assessment", "plan"),
        Edge("plan", "out"),
    ),
)
CODES = CodeMap(
    rules=(
        Rule(codes=("C",), to=("contact",)),
        Rule(codes=("R",), to=("referral",)),
        Rule(codes=("A",), to=("assessment",)),
        Rule(codes=("P",), to=("plan",)),
    )
)


def log(children: dict[str, list[tuple[str, int, int]]]) -> pd.DataFrame:
    """Activities: for each child (code, day of the start, days that it lasted)."""
    rows = [(child, code, start, start + days) for child, steps in children.items() for code, start, days in steps]
    table = pd.DataFrame(rows, columns=["child", "code", "start", "end"])
    first = pd.Timestamp("2023-01-02")
    table = table.assign(
        source="log",
        outcome="",
        start=first + pd.to_timedelta(table["start"], unit="D"),
        end=first + pd.to_timedelta(table["end"], unit="D"),
        has_end=True,
        estimated=False,
        age=4,
        team="",
        as_of=pd.Timestamp("2026-01-01"),
        load="log.csv",
        row=range(len(table)),
    )
    return table[list(ACTIVITIES)].astype(ACTIVITIES)


def forty(middle: str, days: int = 30, end: str = "P") -> pd.DataFrame:
    """Forty children who go contact, referral, assessment, plan; and thirty for whom the code `middle` stands where
    the assessment did, and `end` for the plan."""
    whole = [("C", 0, 0), ("R", 5, 0), ("A", 8, 30), ("P", 40, 200)]
    other = [("C", 0, 0), ("R", 5, 0), (middle, 8, days), (end, 40, 200)]
    return log({**{f"a{n}": whole for n in range(40)}, **{f"b{n}": other for n in range(30)}})


def suggested(activities: pd.DataFrame, hints: tuple[Hint, ...] = ()) -> dict[str, tuple[str, float, str]]:
    table = suggestions(activities, MAP, CODES, hints)
    found = zip(table["code"], table["node"], table["confidence"], table["reason"], strict=True)
    return {code: (node, confidence, reason) for code, node, confidence, reason in found}


def test_a_code_without_words_is_guessed_from_what_comes_before_and_after_it_but_never_surely() -> None:
    # It comes after a referral and before a plan in every case, as an assessment does: alike 1.0, and 0.6 is the most.
    assert suggested(forty("XJ12"))["XJ12"] == (
        "assessment",
        0.6,
        "It usually comes after 'Referral' and before 'Child in need plan', as 'Assessment' does.",
    )


def test_the_sequence_and_the_duration_that_agree_lift_a_guess_by_words() -> None:
    # Words alone: an assessment, 0.86, one unknown word 0.82: 0.71. With two that agree: 0.95 - 0.24 * 0.63 * 0.63.
    found = suggested(forty("Zebra assessment"))["Zebra assessment"]
    assert found[:2] == ("assessment", 0.85)
    assert found[2] == (
        "The words 'assessment' usually mean an assessment; 'zebra' is not a word that is known here. "
        "It usually comes after 'Referral' and before 'Child in need plan', as 'Assessment' does. "
        "It usually lasts 30 days; 'Assessment' 30 days."
    )


def test_a_place_in_the_sequence_that_is_another_nodes_lowers_a_guess_by_words() -> None:
    # "Contact" where the assessment usually is, and as long as one: 0.93 * 0.88 * 0.88.
    found = suggested(forty("EDT contact"))["EDT contact"]
    assert found[:2] == ("contact", 0.72)
    assert "But it usually comes after 'Referral' and before 'Child in need plan', as 'Assessment' does." in found[2]
    assert found[2].endswith("But it usually lasts 30 days; 'Contact' no longer than a day.")


def test_a_few_cases_and_a_log_without_real_ends_say_nothing() -> None:
    few = log(
        {
            **{f"a{n}": [("C", 0, 0), ("R", 5, 0), ("A", 8, 0), ("P", 40, 0)] for n in range(40)},
            **{f"b{n}": [("C", 0, 0), ("R", 5, 0), ("XJ12", 8, 0), ("P", 40, 0)] for n in range(19)},
        }
    )
    assert suggested(few)["XJ12"][:2] == ("", 0.0)
    # A plan that ends on the day it began, as everything in this log does, is a plan all the same.
    flat = log({f"a{n}": [("C", 0, 0), ("R", 5, 0), ("A", 8, 0), ("CIN plan", 40, 0)] for n in range(40)})
    assert suggested(flat)["CIN plan"][1] == 0.96


def test_a_review_need_not_last_as_long_as_the_plan_that_it_reviews() -> None:
    found = suggested(forty("A", end="CIN review"))  # Its rows last 200 days, as the plans do.
    assert found["CIN review"][:2] == ("plan", 0.93)
    log_of_moments = log(
        {f"a{n}": [("C", 0, 0), ("R", 5, 0), ("A", 8, 30), ("P", 40, 200), ("CIN review", 90, 0)] for n in range(40)}
    )
    assert suggested(log_of_moments)["CIN review"][:2] == ("plan", 0.9)


def hint(*rules: Rule) -> Hint:
    return Hint("the project 'Kent 2023'", MAP, CodeMap(rules))


def test_another_code_map_of_the_authority_proposes_a_node_but_not_surely() -> None:
    table = log({"a": [("XJ12", 0, 0)]})
    assert suggested(table, (hint(Rule(codes=("XJ*",), to=("referral",))),))["XJ12"] == (
        "referral",
        0.75,
        "The code map of the project 'Kent 2023' sends it to 'Referral'.",
    )


def test_another_code_map_that_agrees_lifts_a_guess_and_one_that_disagrees_lowers_it() -> None:
    table = log({"a": [("Zebra contact", 0, 0), ("Contact", 1, 0)]})
    agreed = suggested(table, (hint(Rule(codes=("Zebra*",), to=("contact",))),))["Zebra contact"]
    # Words alone: 0.93 * 0.82 = 0.76. One reason that agrees never makes it sure.
    assert agreed[:2] == ("contact", 0.79)
    lowered = suggested(table, (hint(Rule(codes=("Contact",), ignore="counted elsewhere")),))["Contact"]
    assert lowered[:2] == ("contact", 0.87)
    assert lowered[2].endswith("But the code map of the project 'Kent 2023' leaves it out: counted elsewhere.")


def test_another_map_is_read_by_stage_where_its_nodes_have_other_ids() -> None:
    other = ServiceMap("Theirs", (), (a_node("r1", "Referrals taken", "activity", "referral"),), ())
    theirs = Hint("last year's map", other, CodeMap((Rule(codes=("XJ12",), to=("r1",)),)))
    assert suggested(log({"a": [("XJ12", 0, 0)]}), (theirs,))["XJ12"][:2] == ("referral", 0.75)


def evidence(node: str = "", confidence: float = 0.0, *, agrees: str = "", against: str = "") -> Evidence:
    return Evidence(
        node,
        confidence,
        "It is so." if node else "",
        {agrees: "It fits."} if agrees else {},
        {against: "But it does not."} if against else {},
    )


@pytest.mark.parametrize(
    ("words", "others", "confidence"),
    [
        (0.7, [], 0.7),
        (0.7, [evidence(agrees="a")], 0.79),
        (0.7, [evidence(agrees="a"), evidence(agrees="a")], 0.85),
        (0.97, [evidence(agrees="a"), evidence(agrees="a")], 0.97),
        (0.97, [evidence(against="a")], 0.85),
        (0.97, [evidence(against="a"), evidence(against="a")], 0.75),
        (0.9, [None, evidence(agrees="b")], 0.9),
    ],
)
def test_reasons_are_weighed_soberly(words: float, others: list[Evidence | None], confidence: float) -> None:
    assert round(weigh(Guess("a", words, "Words."), others).confidence, 2) == confidence


def test_without_words_three_reasons_are_still_no_more_than_a_guess() -> None:
    found = weigh(Guess("", 0, "None."), [evidence("a", 0.6), evidence("a", 0.75), evidence("a", 0.75)])
    assert (found.node, round(found.confidence, 2)) == ("a", 0.75)
    assert found.reason == "It is so. It is so. It is so."


def test_what_has_no_place_on_the_map_is_not_put_elsewhere_by_its_place_in_the_sequence() -> None:
    # The words say clearly that it is a child's time in care, for which the small map has no node.
    assert suggested(forty("LAC"))["LAC"][:2] == ("", 0.0)


@pytest.mark.benchmark
def test_five_thousand_codes_over_a_million_activities_take_a_few_seconds() -> None:
    random = np.random.default_rng(5)
    many, names = 1_000_000, ["Contact", "Asessment", "Strategy", "Plan", "Zebra", "Conferance", "Care", "Review"]
    code = random.integers(0, 5000, many)
    start = pd.Timestamp("2021-01-01") + pd.to_timedelta(random.integers(0, 1400, many), unit="D")
    codes = pd.Series([f"{names[n % 8]} {names[n // 8 % 8]} x{n}" for n in range(5000)])
    table = pd.DataFrame({"child": pd.Series(random.integers(0, 100_000, many)).astype("str")})
    table = table.assign(
        source="log",
        code=codes.take(code).to_numpy(),
        outcome="",
        start=start,
        end=start + pd.to_timedelta(random.integers(0, 90, many), unit="D"),
        has_end=True,
        estimated=False,
        age=4,
        team="",
        as_of=pd.Timestamp("2026-01-01"),
        load="log.csv",
        row=np.arange(many),
    )
    activities = table[list(ACTIVITIES)].astype(ACTIVITIES)
    service_map = starter_map("whole-service")
    ids = [node.id for node in service_map.nodes if node.kind != "exit"]
    mapped = CodeMap(tuple(Rule(codes=(text,), to=(ids[n % len(ids)],)) for n, text in enumerate(codes[:1000])))
    began = time.process_time()
    found = suggestions(activities, service_map, mapped, (Hint("another", service_map, mapped),))
    took = time.process_time() - began
    assert len(found) == 4000
    assert took <= 8
