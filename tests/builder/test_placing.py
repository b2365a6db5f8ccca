"""From activities to visits: which node, what is open, what is a moment, where outcomes lead, and sums that add up."""

import random
from typing import Any

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.code_map import CodeMap, Rule, matcher, plain, read_codes
from builder.map_file import read_map
from builder.placing import Placed, place
from builder.tables import ACTIVITIES, OUTCOME_EXITS, VISITS, empty

MAP = read_map(
    "nodes:\n"
    "  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}\n"
    "  - {id: assessment, label: Assessment, kind: activity, x: 200, y: 0}\n"
    "  - {id: cin, label: CIN plan, kind: service, x: 400, y: 0}\n"
    "  - {id: nfa, label: NFA, kind: exit, x: 600, y: 0}\n"
    "  - {id: early-help, label: Early help, kind: exit, x: 800, y: 0}\n"
    "edges: [{from: contact, to: assessment}, {from: assessment, to: cin}, {from: contact, to: nfa},\n"
    "  {from: contact, to: early-help}]\n"
)
SIMPLE = """
rules:
  - {code: Contact, node: contact}
  - {code: Assessment, node: assessment}
  - {code: CIN, node: cin}
  - {code: EH, node: early-help}
  - {code: Both, node: [assessment, cin]}
  - {code: Admin, ignore: not work with a child}
outcomes:
  - {outcome: "NFA; and more", ignore: a text of its own}
  - {outcome: NFA, exit: nfa}
  - {outcome: Two ways, exit: [early-help, nfa]}
  - {outcome: Early help, exit: early-help}
  - {outcome: Assessment*, ignore: shows by its own record}
"""
DEFAULTS: dict[str, Any] = {
    "child": "A",
    "source": "S",
    "code": "Contact",
    "outcome": "",
    "start": "2024-03-05",
    "end": None,
    "has_end": True,
    "estimated": False,
    "age": 5,
    "team": "",
    "as_of": "2025-06-30",
    "load": "file.csv",
    "row": 2,
}


def _activities(*rows: dict[str, Any], **columns: list[str]) -> pd.DataFrame:
    """A table of activities; what a row does not say is as in DEFAULTS."""
    table = pd.DataFrame([DEFAULTS | row for row in rows])
    for name in ("start", "end", "as_of"):
        table[name] = pd.to_datetime(table[name], format="ISO8601").dt.as_unit("s")
    table = table.astype(ACTIVITIES)
    for name, values in columns.items():
        table[f"attr:{name}"] = pd.Series(values, dtype="str")
    return table


def _place(*rows: dict[str, Any], codes: str = SIMPLE) -> Placed:
    return place(_activities(*rows), MAP, read_codes(codes, MAP))


def _short(placed: Placed) -> list[tuple[str, str, str, bool, bool]]:
    """node, start, end, open, has_end of each visit."""
    visits = placed.visits
    return [
        (node, str(start)[:16], "" if pd.isna(end) else str(end)[:16], bool(is_open), bool(has_end))
        for node, start, end, is_open, has_end in zip(
            visits["node"], visits["start"], visits["end"], visits["open"], visits["has_end"], strict=True
        )
    ]


def test_an_activity_goes_to_every_node_of_its_rule() -> None:
    placed = _place({"code": " both ", "end": "2024-04-01", "team": "T", "child": "B"})
    assert list(placed.visits.columns) == list(VISITS)
    assert {name: str(dtype) for name, dtype in placed.visits.dtypes.items()} == VISITS
    assert placed.visits.to_dict("records") == [
        {
            "child": "B",
            "node": node,
            "start": pd.Timestamp("2024-03-05"),
            "end": pd.Timestamp("2024-04-01"),
            "open": False,
            "has_end": True,
            "estimated": False,
            "as_of": pd.Timestamp("2025-06-30"),
            "source": "S",
            "code": " both ",
            "outcome": "",
            "team": "T",
            "activity": 0,
        }
        for node in ("assessment", "cin")
    ]


def test_activities_are_mapped_ignored_or_unmapped() -> None:
    coverage = _place({}, {"code": "Both"}, {"code": "Admin"}, {"code": "Other"}, {"code": "Other"}).coverage
    assert (coverage.activities, coverage.mapped, coverage.ignored, coverage.unmapped) == (5, 2, 1, 2)
    assert coverage.visits == 3


def test_the_number_of_an_activity_is_its_position() -> None:
    table = _activities({"code": "Other"}, {}, {"code": "Both"})
    table.index = pd.Index([7, 7, 7])
    placed = place(table, MAP, read_codes(SIMPLE, MAP))
    assert list(placed.visits["activity"]) == [1, 2, 2]


def test_the_first_rule_that_matches_wins() -> None:
    codes = "rules:\n  - {code: Con*, node: contact}\n  - {code: Contact, node: cin}\n  - {node: assessment}\n"
    assert [row[0] for row in _short(_place({}, {"code": "CIN"}, codes=codes))] == ["contact", "assessment"]


def test_dates_of_a_rule_bound_the_start_and_both_are_included() -> None:
    codes = (
        "rules:\n"
        "  - {code: Contact, from: 2024-03-05, to: 2024-03-07, node: cin}\n"
        "  - {code: Contact, to: 2024-03-08, node: contact}\n"
    )
    days = ["2024-03-04", "2024-03-05", "2024-03-07 23:59", "2024-03-08", "2024-03-09"]
    placed = _place(*({"start": day} for day in days), codes=codes)
    assert [row[0] for row in _short(placed)] == ["contact", "cin", "cin", "contact"]
    assert placed.coverage.unmapped == 1


def test_a_rule_can_ask_for_a_team_or_an_attribute() -> None:
    codes = (
        "rules:\n"
        "  - {where: {placement: [U1, 'k?']}, node: cin}\n"
        "  - {where: {team: 'north*', placement: ''}, node: assessment}\n"
        "  - {where: {nowhere: x}, node: nfa}\n"
        "  - {where: {nowhere: ''}, node: contact}\n"
    )
    table = _activities({}, {}, {"team": " North 1"}, {"team": "North"}, {}, placement=["u1", "K2", "", "R1", ""])
    placed = place(table, MAP, read_codes(codes, MAP))
    assert list(placed.visits["node"]) == ["cin", "cin", "assessment", "contact", "contact"]


def test_times_of_day_count_when_every_source_has_some() -> None:
    timed = {"source": "S", "start": "2024-03-05 09:00"}
    assert _short(_place(timed, {"source": "S", "start": "2024-03-06"}))[0][1] == "2024-03-05 09:00"
    assert _short(_place(timed, {"source": "T", "start": "2024-03-06", "end": "2024-03-06 10:30"})) == [
        ("contact", "2024-03-05 09:00", "", True, True),
        ("contact", "2024-03-06 00:00", "2024-03-06 10:30", False, True),
    ]


def test_all_times_are_cut_to_dates_when_one_source_has_none() -> None:
    timed = {"source": "S", "start": "2024-03-05 09:00", "end": "2024-03-07 10:00"}
    assert _short(_place(timed, {"source": "T", "start": "2024-03-06", "has_end": False})) == [
        ("contact", "2024-03-05 00:00", "2024-03-07 00:00", False, True),
        ("contact", "2024-03-06 00:00", "2024-03-06 00:00", False, False),
    ]


def test_a_blank_end_or_one_after_the_as_of_day_is_open() -> None:
    ends = [None, "2026-09-01", "2025-07-01", "2025-06-30 18:00", "2025-06-30"]
    placed = _place(*({"code": "CIN", "start": "2024-03-05 01:00", "end": end} for end in ends))
    assert [row[2:] for row in _short(placed)] == [
        ("", True, True),
        ("", True, True),
        ("", True, True),
        ("2025-06-30 18:00", False, True),
        ("2025-06-30 00:00", False, True),
    ]


def test_no_end_column_or_an_end_before_the_start_makes_a_moment() -> None:
    rows = [
        {"has_end": False, "end": None},
        {"code": "Assessment", "start": "2024-03-10", "end": "2024-03-01"},
        {"start": None, "end": "2024-04-20"},
    ]
    assert _short(_place(*rows)) == [
        ("contact", "2024-03-05 00:00", "2024-03-05 00:00", False, False),
        ("assessment", "2024-03-10 00:00", "2024-03-10 00:00", False, False),
        ("contact", "2024-04-20 00:00", "2024-04-20 00:00", False, False),
    ]


def test_a_start_after_the_as_of_day_is_not_usable() -> None:
    placed = _place({"start": "2025-07-01"}, {"start": "2025-06-30 23:00", "has_end": False}, {"code": "Other"})
    coverage = placed.coverage
    assert (coverage.activities, coverage.mapped, coverage.unmapped, coverage.beyond_as_of) == (2, 1, 1, 1)
    assert list(placed.visits["activity"]) == [1]


def test_a_visit_to_an_exit_is_a_moment_at_its_start_and_never_open() -> None:
    assert _short(_place({"code": "EH", "end": "2024-08-01"}, {"code": "EH"})) == [
        ("early-help", "2024-03-05 00:00", "2024-03-05 00:00", False, False),
        ("early-help", "2024-03-05 00:00", "2024-03-05 00:00", False, False),
    ]


def test_outcomes_lead_to_exits_matched_whole_first_and_then_in_parts() -> None:
    said = ["NFA", "Two ways", "early help ; NFA;nfa", "NFA; and more", "Unheard of; Early help", ""]
    placed = _place(*({"outcome": text, "has_end": False} for text in said))
    assert {name: str(dtype) for name, dtype in placed.outcome_exits.dtypes.items()} == OUTCOME_EXITS
    assert list(placed.outcome_exits.itertuples(index=False, name=None)) == [
        (0, "nfa"),
        (1, "early-help"),
        (1, "nfa"),
        (2, "early-help"),
        (2, "nfa"),
        (4, "early-help"),
    ]


def test_a_pattern_that_leaves_an_outcome_out_does_not_swallow_its_other_parts() -> None:
    outcomes = ("Assessment agreed; NFA", "NFA; and more", "Assessments")
    placed = _place(*[{"outcome": text, "has_end": False} for text in outcomes])
    assert placed.outcome_exits.to_numpy().tolist() == [[0, "nfa"]]
    coverage = placed.coverage
    assert (coverage.outcomes_led, coverage.outcomes_ignored, coverage.outcomes_no_rule) == (1, 2, 0)


def test_every_outcome_of_a_mapped_activity_is_led_open_ignored_or_without_a_rule() -> None:
    coverage = _place(
        {"outcome": "NFA", "has_end": False},
        {"outcome": "NFA"},  # Open.
        {"outcome": "Assessment needed", "has_end": False},
        {"outcome": "Unheard of", "has_end": False},
        {"outcome": "  ", "has_end": False},
        {"outcome": "NFA", "code": "EH", "has_end": False},  # At an exit: nothing comes after.
        {"outcome": "NFA", "code": "Admin", "has_end": False},  # Ignored with its activity.
        {"outcome": "NFA", "code": "Other", "has_end": False},  # Unmapped with its activity.
        {"outcome": "NFA", "start": "2025-07-02", "has_end": False},  # Not usable.
    ).coverage
    assert (
        coverage.outcomes,
        coverage.outcomes_led,
        coverage.outcomes_open,
        coverage.outcomes_ignored,
        coverage.outcomes_no_rule,
    ) == (5, 1, 1, 2, 1)


def test_rules_on_outcomes_may_name_source_code_and_dates() -> None:
    codes = (
        "rules: [{node: contact}]\n"
        "outcomes:\n"
        "  - {source: S, code: Contact, outcome: NFA, from: 2024-04-01, exit: nfa}\n"
        "  - {source: S, outcome: NFA, exit: early-help}\n"
    )
    rows = [{"start": "2024-04-01"}, {"start": "2024-03-31"}, {"source": "T"}, {"code": "CIN", "start": "2024-05-01"}]
    placed = _place(*({"outcome": "NFA", "has_end": False} | row for row in rows), codes=codes)
    assert list(placed.outcome_exits.itertuples(index=False, name=None)) == [
        (0, "nfa"),
        (1, "early-help"),
        (3, "early-help"),
    ]


def test_a_table_says_what_became_of_each_code() -> None:
    placed = _place(
        {"child": "A", "start": "2024-03-05"},
        {"child": "A", "start": "2024-03-01"},
        {"child": "B", "start": "2024-03-09"},
        {"code": "Both"},
        {"code": "Admin", "source": "T"},
        {"code": "Other", "source": "T"},
    )
    table = placed.coverage.codes
    assert list(table.columns) == [
        "source",
        "code",
        "activities",
        "children",
        "first",
        "last",
        "node",
        "status",
        "reason",
    ]
    days = table[["first", "last"]].map(lambda day: day.strftime("%d %b"))
    assert [
        (*row, *day)
        for row, day in zip(
            table.drop(columns=["first", "last"]).itertuples(index=False, name=None),
            days.itertuples(index=False, name=None),
            strict=True,
        )
    ] == [
        ("S", "Contact", 3, 2, "contact", "mapped", "", "01 Mar", "09 Mar"),
        ("S", "Both", 1, 1, "assessment; cin", "mapped", "", "05 Mar", "05 Mar"),
        ("T", "Admin", 1, 1, "", "ignored", "not work with a child", "05 Mar", "05 Mar"),
        ("T", "Other", 1, 1, "", "unmapped", "", "05 Mar", "05 Mar"),
    ]


def test_a_node_is_fed_by_a_rule_whose_source_is_loaded_or_whose_code_occurs() -> None:
    codes = (
        "rules:\n"
        "  - {source: S, code: Never used, node: contact}\n"
        "  - {source: Annex*, code: Assessment, node: assessment}\n"
        "  - {code: CIN, node: cin}\n"
        "  - {code: Contact, ignore: for this test}\n"
        "outcomes:\n"
        "  - {source: S, outcome: Something, exit: nfa}\n"
        "  - {outcome: Early help, exit: early-help}\n"
    )
    assert _place({}, codes=codes).coverage.fed == {"contact"}
    assert _place({"code": "CIN"}, codes=codes).coverage.fed == {"contact", "cin"}
    assert _place({"outcome": "NFA"}, codes=codes).coverage.fed == {"contact", "nfa"}
    assert _place({"outcome": "x; early help"}, codes=codes).coverage.fed == {"contact", "nfa", "early-help"}
    assert _place({"source": "annex a 4"}, codes=codes).coverage.fed == {"assessment"}
    assert place(empty(ACTIVITIES), MAP, read_codes(codes, MAP)).coverage.fed == frozenset()
    # A source that was loaded and is empty shows 0, not "no data".
    assert place(empty(ACTIVITIES), MAP, read_codes(codes, MAP), loaded=["S"]).coverage.fed == {"contact"}


def test_a_rule_on_an_attribute_that_no_activity_has_feeds_nothing() -> None:
    codes = (
        "rules:\n"
        "  - {source: S, where: {placement: U1}, node: cin}\n"
        "  - {source: S, where: {placement: ['', U2]}, node: assessment}\n"
        "  - {source: S, node: contact}\n"
    )
    code_map = read_codes(codes, MAP)
    rows: tuple[dict[str, Any], ...] = ({}, {"source": "T"})
    assert place(_activities(*rows, placement=["", "K2"]), MAP, code_map).coverage.fed == {"contact", "assessment"}
    assert place(_activities(*rows, placement=["K2", ""]), MAP, code_map).coverage.fed == {
        "contact",
        "assessment",
        "cin",
    }
    assert place(_activities(*rows), MAP, code_map).coverage.fed == {"contact", "assessment"}


def test_no_activities_and_no_rules_give_empty_tables() -> None:
    placed = place(empty(ACTIVITIES), MAP, CodeMap())
    assert {name: str(dtype) for name, dtype in placed.visits.dtypes.items()} == VISITS
    assert len(placed.visits) == len(placed.outcome_exits) == len(placed.coverage.codes) == 0
    assert _place({}, codes="rules: []").coverage.unmapped == 1


texts = st.sampled_from(["a", "A ", "ab", "b", "abc", ""])
patterns = st.lists(st.sampled_from(["a", "b", "a*", "?b", "*c", "*", ""]), max_size=2).map(tuple)
days = st.none() | st.dates(pd.Timestamp("2024-01-01").date(), pd.Timestamp("2024-01-09").date())
wheres = st.dictionaries(st.sampled_from(["team", "x", "nowhere"]), st.just(("a*",)) | st.just(("", "b")), max_size=1)
goals = st.lists(st.sampled_from(["contact", "cin", "nfa"]), max_size=2, unique=True).map(tuple)
ways = st.lists(st.sampled_from(["early-help", "nfa"]), max_size=2, unique=True).map(tuple)


def _rules(to: st.SearchStrategy[tuple[str, ...]], outcomes: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    one = st.builds(
        lambda s, c, o, first, last, where, to: Rule(s, c, o, first, last, tuple(where.items()), to, "" if to else "r"),
        *(patterns, patterns, outcomes, days, days, wheres, to),
    )
    return st.lists(one, max_size=6).map(tuple)


rows = st.lists(
    st.fixed_dictionaries(
        {
            "child": st.sampled_from(["A", "B"]),
            "source": texts,
            "code": texts,
            "outcome": texts | st.sampled_from(["a;b", "ab; ;a"]),
            "start": st.dates(pd.Timestamp("2024-01-01").date(), pd.Timestamp("2024-01-12").date()).map(str),
            "end": st.none() | st.dates(pd.Timestamp("2024-01-01").date(), pd.Timestamp("2024-01-15").date()).map(str),
            "has_end": st.booleans(),
            "team": texts,
            "as_of": st.just("2024-01-10"),
        }
    ),
    min_size=1,
    max_size=12,
)


def _fits(rule: Rule, row: dict[str, Any], x: str, outcome: str) -> bool:
    """Whether a rule takes an activity, one by one: what `place` does for whole columns."""

    def named(value: str, patterns: tuple[str, ...]) -> bool:
        return not patterns or any(matcher(pattern).fullmatch(plain(value)) for pattern in patterns)

    columns = {"team": row["team"], "x": x}
    return (
        named(row["source"], rule.sources)
        and named(row["code"], rule.codes)
        and named(outcome, rule.outcomes)
        and (rule.first is None or str(rule.first) <= row["start"])
        and (rule.last is None or row["start"] <= str(rule.last))
        and all(named(columns.get(column, ""), patterns) for column, patterns in rule.where)
    )


@settings(max_examples=60, deadline=None)
@given(
    rows,
    st.lists(texts, min_size=12, max_size=12),
    st.builds(CodeMap, _rules(goals, st.just(())), _rules(ways, patterns)),
)
def test_whole_columns_choose_the_rule_that_one_by_one_would(
    given_rows: list[dict[str, Any]], x: list[str], code_map: CodeMap
) -> None:
    table = _activities(*given_rows, x=x[: len(given_rows)])
    placed = place(table, MAP, code_map)

    expected: list[tuple[int, str]] = []
    expected_exits: list[tuple[int, str]] = []
    for number, row in enumerate(given_rows):
        rule = next((rule for rule in code_map.rules if _fits(rule, row, x[number], "")), None)
        if rule is None or row["start"] > "2024-01-10":
            continue
        expected += [(number, node) for node in rule.to]
        is_open = row["has_end"] and (row["end"] is None or row["end"] > "2024-01-10")
        if is_open or not set(rule.to) - {"nfa"} or not row["outcome"].strip():
            continue
        whole = [rule for rule in code_map.outcomes if _fits(rule, row, x[number], row["outcome"])][:1]
        found = [to for rule in whole for to in rule.to]
        # A pattern that leaves an outcome out speaks of one part of it only.
        of_a_part = any(not rule.to and any(set("*?") & set(text) for text in rule.outcomes) for rule in whole)
        if (not whole or of_a_part) and ";" in row["outcome"]:
            for part in filter(str.strip, row["outcome"].split(";")):
                found += [to for rule in code_map.outcomes if _fits(rule, row, x[number], part) for to in [rule.to]][:1]
            found = [to for group in found for to in group]
        expected_exits += [(number, to) for to in dict.fromkeys(found)]
    assert list(zip(placed.visits["activity"], placed.visits["node"], strict=True)) == expected
    assert list(placed.outcome_exits.itertuples(index=False, name=None)) == expected_exits


@settings(max_examples=40, deadline=None)
@given(
    rows,
    st.lists(texts, min_size=12, max_size=12),
    st.builds(CodeMap, _rules(goals, st.just(())), _rules(ways, patterns)),
    st.randoms(use_true_random=False),
)
def test_sums_add_up_and_the_order_of_rows_changes_nothing(
    given_rows: list[dict[str, Any]], x: list[str], code_map: CodeMap, chance: random.Random
) -> None:
    table = _activities(*given_rows, x=x[: len(given_rows)])
    placed = place(table, MAP, code_map)
    coverage = placed.coverage
    assert coverage.activities + coverage.beyond_as_of == len(table)
    assert coverage.activities == coverage.mapped + coverage.ignored + coverage.unmapped
    assert coverage.outcomes == (
        coverage.outcomes_led + coverage.outcomes_open + coverage.outcomes_ignored + coverage.outcomes_no_rule
    )
    assert coverage.visits == len(placed.visits)
    assert coverage.outcomes_led == placed.outcome_exits["activity"].nunique()
    by_status = coverage.codes.groupby("status")["activities"].sum()
    assert by_status.get("mapped", 0) == coverage.mapped
    assert by_status.get("unmapped", 0) == coverage.unmapped
    # Whatever has a visit is fed.
    assert set(placed.visits["node"]) | set(placed.outcome_exits["exit"]) <= coverage.fed

    order = list(range(len(table)))
    chance.shuffle(order)
    again = place(table.iloc[order], MAP, code_map)
    back = again.visits.assign(activity=again.visits["activity"].map(lambda number: order[number]))
    back = back.sort_values("activity", kind="stable", ignore_index=True)
    pd.testing.assert_frame_equal(back, placed.visits)
    pd.testing.assert_frame_equal(again.coverage.codes, coverage.codes)
    assert again.coverage.fed == coverage.fed
