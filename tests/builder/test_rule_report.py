"""What rules do to the data, which hide which, what another rule would move, and the words for all that."""

from datetime import date

import numpy as np
import pandas as pd
import pytest

from builder.code_map import CodeMap, Rule, TeamRule, read_codes
from builder.map_file import read_map
from builder.problem import Refused
from builder.rule_moves import checked_rules, rule_moves, with_rule
from builder.rule_report import RuleUse, rule_report
from builder.rule_words import rule_words, team_words, unique_labels

from .test_code_workbook import _activities

MAP = read_map(
    "nodes:\n"
    "  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}\n"
    "  - {id: assessment, label: Assessment, kind: activity, x: 200, y: 0}\n"
    "  - {id: help, label: Help, kind: service, x: 400, y: 0}\n"
    "  - {id: nfa, label: NFA, kind: exit, x: 600, y: 0}\n"
    "  - {id: closed, label: Closed, kind: exit, x: 800, y: 0}\n"
    "edges: [{from: contact, to: assessment}, {from: contact, to: help}, {from: contact, to: nfa}]\n"
)
LABELS = unique_labels(MAP)
ROWS = [
    # child, source, code, outcome, team, start, how many
    ("A", "List 1", "Contact", "NFA", "", "2022-01-01", 3),
    ("B", "List 1", "contact", "Told; Closed", "North", "2024-05-01", 2),
    ("A", "List 1", "EH plan", "", "North", "2024-03-31", 4),
    ("C", "List 1", "EH plan", "Odd", "South", "2024-04-01", 5),
    ("C", "List 2", "Visit", "", "", "2024-06-30", 1),
]
ACTIVITIES = _activities(ROWS)
CODES = """\
rules:
  - {source: List 1, code: Contact, node: contact}
  - {code: EH*, from: 2024-04-01, node: help}
  - {source: List 1, code: EH plan, where: {team: North}, node: assessment}
  - {code: [contact, "EH p*"], node: nfa}
  - {code: EH plan, to: 2024-03-31, node: contact}
  - {source: List 3, code: Visit, node: help}
  - {code: Letter, ignore: not work}
outcomes:
  - {source: List 1, outcome: NFA, exit: nfa}
  - {outcome: "*closed", exit: closed}
  - {outcome: Closed, exit: nfa}
  - {code: EH*, outcome: Odd, from: 2024-05-01, exit: closed}
"""
CODE_MAP = read_codes(CODES, MAP)


def test_every_rule_says_what_it_decides_and_what_earlier_ones_take() -> None:
    report = rule_report(ACTIVITIES, MAP, CODE_MAP, "rules", ["List 1", "List 2"])
    assert (report.activities, report.decided, report.first, report.last) == (
        15,
        14,
        date(2022, 1, 1),
        date(2024, 6, 30),
    )
    assert report.uses == (
        RuleUse(5, 2, date(2022, 1, 1), date(2024, 5, 1), 5, (), "decides"),
        RuleUse(5, 1, date(2024, 4, 1), date(2024, 4, 1), 5, (), "decides"),
        RuleUse(4, 1, date(2024, 3, 31), date(2024, 3, 31), 4, (), "decides"),
        # Five contacts, five plans from April and four of the north would go to it, were it first.
        RuleUse(fits=14, hidden=((0, 5), (1, 5), (2, 4)), state="hidden"),
        RuleUse(fits=4, hidden=((2, 4),), state="hidden"),
        RuleUse(state="not loaded"),
        RuleUse(state="nothing"),
    )


def test_rules_on_outcomes_count_whole_outcomes_and_their_parts() -> None:
    report = rule_report(ACTIVITIES, MAP, CODE_MAP, "outcomes")
    assert (report.activities, report.decided) == (10, 5)
    assert report.uses == (
        RuleUse(3, 1, date(2022, 1, 1), date(2022, 1, 1), 3, (), "decides"),
        RuleUse(2, 1, date(2024, 5, 1), date(2024, 5, 1), 2, (), "decides"),
        RuleUse(state="nothing"),
        RuleUse(state="nothing"),
    )


def test_a_rule_partly_taken_before_says_by_which_and_how_many() -> None:
    code_map = CodeMap((Rule(("List 1",), ("EH plan",), to=("help",)), Rule(to=("nfa",))))
    uses = rule_report(ACTIVITIES, MAP, code_map, "rules").uses
    assert (uses[1].decides, uses[1].fits, uses[1].hidden, uses[1].taken_before) == (6, 15, ((0, 9),), 9)


def test_a_rule_is_quiet_when_it_has_decided_nothing_for_a_year() -> None:
    use = RuleUse(decides=1, last=date(2023, 6, 30))
    assert use.quiet(date(2024, 6, 30))
    assert not use.quiet(date(2024, 6, 29))
    assert not RuleUse().quiet(date(2024, 6, 30))


def test_no_rules_and_no_data_give_an_empty_report() -> None:
    empty = rule_report(ACTIVITIES.head(0), MAP, CODE_MAP, "rules")
    assert (empty.activities, empty.decided, empty.first) == (0, 0, None)
    assert [use.state for use in empty.uses][:2] == ["not loaded", "nothing"]
    assert rule_report(ACTIVITIES, MAP, CodeMap(), "outcomes").uses == ()


def test_what_another_rule_would_move_is_told_from_and_to() -> None:
    rule = Rule(codes=("EH plan",), where=(("team", ("South",)),), to=("assessment", "nfa"))
    after = CodeMap(with_rule(CODE_MAP.rules, rule, 0), CODE_MAP.outcomes)
    moves = rule_moves(ACTIVITIES, MAP, CODE_MAP, after, LABELS)
    assert moves.to_dict("records") == [
        {"from": "Help", "to": "Assessment and NFA", "activities": 5, "children": 1},
    ]
    without = CodeMap(CODE_MAP.rules[1:], CODE_MAP.outcomes)
    assert rule_moves(ACTIVITIES, MAP, CODE_MAP, without, LABELS).to_dict("records") == [
        {"from": "Contact", "to": "NFA", "activities": 5, "children": 2},
    ]
    dropped = CodeMap(CODE_MAP.rules[:1], CODE_MAP.outcomes)
    assert rule_moves(ACTIVITIES, MAP, CODE_MAP, dropped, LABELS)[["from", "to", "activities"]].values.tolist() == [
        ["Help", "not yet mapped", 5],
        ["Assessment", "not yet mapped", 4],
    ]
    assert len(rule_moves(ACTIVITIES, MAP, CODE_MAP, CODE_MAP, LABELS)) == 0


def test_what_another_rule_on_outcomes_would_move_is_told_by_ways_out() -> None:
    after = CodeMap(CODE_MAP.rules, CODE_MAP.outcomes[1:])
    moves = rule_moves(ACTIVITIES, MAP, CODE_MAP, after, LABELS)
    assert moves.to_dict("records") == [{"from": "NFA", "to": "no way out", "activities": 3, "children": 1}]


def test_a_rule_is_put_in_moved_and_changed_in_its_place() -> None:
    a, b, c, new = (Rule(codes=(name,), to=("help",)) for name in "abcn")
    assert with_rule((a, b, c), new, 0) == (new, a, b, c)
    assert with_rule((a, b, c), new, 9) == (a, b, c, new)
    assert with_rule((a, b, c), new, 1, 1) == (a, new, c)
    assert with_rule((a, b, c), c, 0, 2) == (c, a, b)
    assert with_rule((a, b, c), a, 1, 0) == (b, a, c)


def test_a_rule_that_cannot_stand_in_the_file_is_refused_in_its_words() -> None:
    backwards = Rule(codes=("A",), first=date(2024, 4, 1), last=date(2024, 3, 1), to=("help",))
    with pytest.raises(Refused) as refused:
        checked_rules(CodeMap((backwards,)), MAP)
    assert [problem.code for problem in refused.value.problems] == ["dates-reversed"]
    assert checked_rules(CODE_MAP, MAP) == CODE_MAP


@pytest.mark.parametrize(
    ("rule", "outcome", "words"),
    [
        (
            Rule(("Annex A 4",), ("Assessment",), first=date(2024, 4, 1), to=("assessment",)),
            False,
            "Annex A 4, code Assessment, from 1 April 2024 → Assessment",
        ),
        (Rule(codes=("EH*", ""), to=("help", "nfa")), False, "Any source, code EH* or (blank) → Help and NFA"),
        (
            Rule(("A", "B"), where=(("team", ("N", "S")),), last=date(2025, 3, 31), ignore="not work"),
            False,
            "A or B, any code, to 31 March 2025, where team is N or S → left out: not work",
        ),
        (Rule(outcomes=("NFA",), to=("nfa",)), True, "Any source, outcome NFA → NFA"),
        (Rule(codes=tuple("abcdef"), outcomes=("",), ignore="-"), True, None),
    ],
)
def test_a_rule_is_read_aloud(rule: Rule, outcome: bool, words: str | None) -> None:
    words = words or "Any source, code a, b, c, d or 2 more, outcome (blank) → left out: -"
    assert rule_words(rule, LABELS, outcome=outcome) == words


def test_a_team_is_read_aloud() -> None:
    assert team_words(TeamRule(("A",), "Help", "North", last=date(2024, 3, 31))) == "Help, North (to 31 March 2024)"


def test_the_sums_hold_for_many_rules_with_dates_above_one_that_takes_the_rest() -> None:
    rng = np.random.default_rng(7)
    size, codes = 200_000, 2_000
    table = ACTIVITIES.head(1)
    table = table.loc[table.index.repeat(size)].reset_index(drop=True)
    table["code"] = pd.Series(rng.integers(0, codes, size)).map("code {}".format).astype("str")
    rules = tuple(Rule(codes=(f"code {n}",), first=date(2000 + n % 30, 1, 1), to=("help",)) for n in range(codes))
    report = rule_report(table, MAP, CodeMap((*rules, Rule(to=("nfa",)))), "rules")
    assert report.decided == size
    assert sum(use.decides for use in report.uses) == size
    early = sum(report.uses[n].decides for n in range(codes) if n % 30 <= 22)
    assert report.uses[-1].fits == size
    assert report.uses[-1].taken_before == early
