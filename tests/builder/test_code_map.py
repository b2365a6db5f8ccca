"""codes.yaml: every problem with its exact words, the form it is written in, and the same after a round trip."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.code_map import CodeMap, Rule, TeamRule, matcher, plain, read_codes, write_codes
from builder.map_file import read_map
from builder.problem import Refused
from builder.wording.codes import WORDS

MAP = read_map(
    "nodes:\n"
    "  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}\n"
    "  - {id: assessment, label: Assessment, kind: activity, x: 200, y: 0}\n"
    "  - {id: early-help, label: Early help, kind: service, x: 400, y: 0}\n"
    "  - {id: nfa, label: NFA, kind: exit, x: 600, y: 0}\n"
    "  - {id: closed, label: Closed, kind: exit, x: 800, y: 0}\n"
    "edges: [{from: contact, to: assessment}, {from: contact, to: early-help}, {from: contact, to: nfa},\n"
    "  {from: early-help, to: closed}]\n"
)
DESIGN = """\
# codes.yaml: the first rule that matches wins
rules:
  - {source: Annex A 4, code: Assessment, node: assessment}
  - {code: ["EH*", "Early Help*"], from: 2024-04-01, node: early-help}
  - {code: Admin task, ignore: not work with a child}
outcomes:
  - {source: Annex A 3, outcome: "Referral NFA? = Yes", exit: nfa}
"""
WRITTEN = """\
rules:
  - {source: Annex A 4, code: Assessment, node: assessment}
  - {code: ["EH*", "Early Help*"], from: 2024-04-01, node: early-help}
  - {code: Admin task, ignore: not work with a child}
outcomes:
  - {source: Annex A 3, outcome: "Referral NFA? = Yes", exit: nfa}
"""
RULE = "rules:\n  - "

CASES = {
    "rule-leads-nowhere": (
        RULE + "{code: Contact}",
        "rule (rules, entry 1, line 2) says neither where to go nor what to ignore; a rule needs a node, or ignore "
        "with a reason.",
    ),
    "rule-goes-and-ignores": (
        RULE + "{code: Contact, node: contact, ignore: not needed}",
        "rule (rules, entry 1, line 2) has both node and ignore; a rule either leads somewhere or ignores.",
    ),
    "ignore-without-reason": (
        RULE + "{code: Contact, ignore: ''}",
        "rule (rules, entry 1, line 2) ignores without a reason; say why in a few words, for whoever checks the map "
        "later.",
    ),
    "code-node-unknown": (
        RULE + "{code: Contact, node: Contacts}",
        "'Contacts' (did you mean 'contact'?) in rule (rules, entry 1, line 2) is not the id of a node of the map.",
    ),
    "code-exit-no-exit": (
        "outcomes:\n  - {outcome: NFA, exit: early-help}",
        "'early-help' in rule (outcomes, entry 1, line 2) is not an exit; an outcome leads only to exits.",
    ),
    "bad-date": (
        RULE + "{code: Contact, from: 31/03/2024, node: contact}",
        "'31/03/2024' in from of rule (rules, entry 1, line 2) is not a date; write year-month-day, such as 2024-04-01 "
        "for 1 April 2024.",
    ),
    "dates-reversed": (
        RULE + "{code: Contact, from: 2024-04-01, to: 2024-03-31, node: contact}",
        "rule (rules, entry 1, line 2) runs from 2024-04-01 to 2024-03-31; its first day has to come before its last.",
    ),
    "rule-empty": (
        RULE + "{code: [], node: contact}",
        "code of rule (rules, entry 1, line 2) is an empty list; leave it out to mean any.",
    ),
    "team-leads-nowhere": (
        "teams:\n  - {team: CIN Team 1}",
        "team (teams, entry 1, line 2) names neither a service nor a locality; a team needs one of them, or both.",
    ),
    "too-many-rules": (
        "rules:\n" + "  - {code: a, node: contact}\n" * 20_001,
        "rules has 20,001 rules; 20,000 is the most that is read.",
    ),
}


@pytest.mark.parametrize("code", CASES)
def test_every_error_is_said_in_these_words(code: str) -> None:
    content, words = CASES[code]
    with pytest.raises(Refused) as refused:
        read_codes(content, MAP)
    assert [problem.words for problem in refused.value.problems if problem.code == code] == [words]


def test_every_problem_of_the_room_has_its_test() -> None:
    assert set(WORDS) == {*CASES, "rule-shadowed"}


def test_a_rule_that_an_earlier_one_hides_is_a_warning() -> None:
    found = read_codes(RULE + "{code: Contact, node: contact}\n  - {code: ' CONTACT', node: nfa}", MAP)
    assert [(problem.severity, problem.words) for problem in found.problems] == [
        (
            "warning",
            "rule (rules, entry 2, line 3) is never used for 'contact', because an earlier rule takes it; the first "
            "rule that matches wins.",
        )
    ]


def test_a_rule_with_a_date_hides_nothing() -> None:
    found = read_codes(RULE + "{code: A, from: 2024-04-01, node: contact}\n  - {code: A, node: nfa}", MAP)
    assert found.problems == ()


def test_all_problems_are_reported_at_once_with_their_places() -> None:
    with pytest.raises(Refused) as refused:
        read_codes(
            "rules:\n"
            "  - {cod: Contact, node: contact}\n"
            "  - {code: B, node: [contact, nowhere], from: 2024-02-30}\n"
            "  - text\n"
            "outcome: []\n"
            "outcomes:\n"
            "  - {outcome: NFA, where: team, exit: contact}\n",
            MAP,
        )
    assert [(problem.code, problem.place) for problem in refused.value.problems] == [
        ("unknown-key", "codes.yaml"),
        ("wrong-shape", "rules, entry 3, line 4"),
        ("unknown-key", "rule (rules, entry 1, line 2)"),
        ("bad-date", "from of rule (rules, entry 2, line 3)"),
        ("code-node-unknown", "rule (rules, entry 2, line 3)"),
        ("code-exit-no-exit", "rule (outcomes, entry 1, line 7)"),
        ("wrong-shape", "where of rule (outcomes, entry 1, line 7)"),
    ]


def test_the_form_of_the_design_is_read_and_written() -> None:
    found = read_codes(DESIGN, MAP)
    assert found == CodeMap(
        rules=(
            Rule(sources=("Annex A 4",), codes=("Assessment",), to=("assessment",)),
            Rule(codes=("EH*", "Early Help*"), first=date(2024, 4, 1), to=("early-help",)),
            Rule(codes=("Admin task",), ignore="not work with a child"),
        ),
        outcomes=(Rule(sources=("Annex A 3",), outcomes=("Referral NFA? = Yes",), to=("nfa",)),),
    )
    assert write_codes(found) == WRITTEN
    assert read_codes(DESIGN.replace("\n", "\r\n").encode("utf-8-sig"), MAP) == found


def test_codes_are_the_text_that_was_written() -> None:
    found = read_codes(RULE + "{code: [no, 007, 1.50, 2024-04-01, ~, ''], where: {team: on}, node: nfa}", MAP)
    assert found.rules[0].codes == ("no", "007", "1.50", "2024-04-01", "", "")
    assert found.rules[0].where == (("team", ("on",)),)


@pytest.mark.parametrize("content", ["", "- a", "rules: {a: b}", "rules:\n  - {code: {a: b}, node: contact}", b"\xff"])
def test_what_is_no_code_map_is_refused_with_words(content: str | bytes) -> None:
    with pytest.raises(Refused) as refused:
        read_codes(content, MAP)
    assert all(problem.words.endswith(".") for problem in refused.value.problems)


@pytest.mark.parametrize(
    ("pattern", "value", "fits"),
    [
        ("Contact", " contact ", True),
        ("EH*", "eh assessment", True),
        ("EH*", "EH", True),
        ("EH*", "The EH", False),
        ("?A", "FA", True),
        ("?A", "NFA", False),
        ("Referral NFA? = Yes", "Referral NFA? = Yes", True),
        ("a.c", "abc", False),
        ("[ab]", "a", False),
        ("*", "", True),
        ("*plan*", "a\nplan\nb", True),
    ],
)
def test_only_stars_and_question_marks_stand_for_other_text(pattern: str, value: str, fits: bool) -> None:
    assert (matcher(pattern).fullmatch(plain(value)) is not None) is fits


texts = st.text(st.characters(codec="utf-8"), max_size=12)
lists = st.lists(texts, max_size=3).map(tuple)
columns = st.dictionaries(texts.filter(bool), st.lists(texts, min_size=1, max_size=2).map(tuple), max_size=2)


def _rules(goals: list[str], *, outcomes: bool) -> st.SearchStrategy[Rule]:
    def rule(
        sources: tuple[str, ...],
        codes: tuple[str, ...],
        said: tuple[str, ...],
        days: list[date],
        where: dict[str, tuple[str, ...]],
        to: list[str],
        reason: str,
    ) -> Rule:
        first, last = [*sorted(days), None, None][:2] if days else (None, None)
        said = said if outcomes else ()
        ends = (tuple(to), "") if to else ((), reason)
        return Rule(sources, codes, said, first, last, tuple(where.items()), *ends)

    reasons = texts.filter(lambda text: text.strip())
    dates = st.lists(st.dates(), max_size=2)
    return st.builds(
        rule, lists, lists, lists, dates, columns, st.lists(st.sampled_from(goals), max_size=2, unique=True), reasons
    )


def _team(teams: tuple[str, ...], service: str, locality: str, days: list[date]) -> TeamRule:
    first, last = [*sorted(days), None, None][:2] if days else (None, None)
    return TeamRule(teams, service.strip() or "Some service", locality.strip(), first, last)


code_maps = st.builds(
    CodeMap,
    st.lists(_rules([node.id for node in MAP.nodes], outcomes=False), max_size=4).map(tuple),
    st.lists(_rules(["nfa", "closed"], outcomes=True), max_size=4).map(tuple),
    st.lists(st.builds(_team, lists.filter(bool), texts, texts, st.lists(st.dates(), max_size=2)), max_size=3).map(
        tuple
    ),
)


@settings(max_examples=100, deadline=None)
@given(code_maps)
def test_writing_and_reading_changes_nothing(code_map: CodeMap) -> None:
    written = write_codes(code_map)
    assert read_codes(written, MAP) == code_map
    assert write_codes(read_codes(written, MAP)) == written
