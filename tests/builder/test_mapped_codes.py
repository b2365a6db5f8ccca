"""What is said of the codes that lead to a place that someone is about to delete."""

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.mapped_codes import mapped_codes
from builder.starters import starter_codes

_MAP = read_map(
    """name: Small
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: help, label: Help, kind: service, x: 240, y: 0}
  - {id: closed, label: Closed, kind: exit, x: 480, y: 0}
  - {id: quiet, label: Quiet, kind: activity, x: 720, y: 0}
edges: [{from: contact, to: help}, {from: help, to: closed}, {from: contact, to: quiet}]
"""
)


def _said(rules: str) -> dict[str, tuple[list[str], bool]]:
    mapped = mapped_codes(read_codes(rules, _MAP))
    return {node: (found["codes"], found["asExit"]) for node, found in mapped.items()}


def test_each_code_is_named_with_its_source():
    said = _said(
        "rules:\n  - {source: Annex A 1, code: [Contact, Call], node: contact}\n  - {code: 'EH*', node: help}\n"
    )
    assert said == {"contact": (["Annex A 1: Contact", "Annex A 1: Call"], False), "help": (["EH*"], False)}


def test_a_rule_that_leads_to_several_places_is_named_at_each():
    said = _said("rules:\n  - {code: Both, node: [contact, help]}\n")
    assert said == {"contact": (["Both"], False), "help": (["Both"], False)}


def test_an_outcome_leads_to_a_way_out():
    said = _said(
        "rules: []\noutcomes:\n"
        "  - {source: Annex A 3, outcome: 'Referral NFA? = Yes', exit: closed}\n"
        "  - {source: [A, B], code: Assessment, outcome: [NFA, ''], exit: closed}\n"
        "  - {source: C, exit: closed}\n"
    )
    assert said == {
        "closed": (
            [
                "Annex A 3: outcome Referral NFA? = Yes",
                "A or B: Assessment, outcome NFA",
                "A or B: Assessment, outcome blank",
                "C: any code",
            ],
            True,
        )
    }


def test_a_place_is_a_way_out_even_when_codes_lead_to_it_too():
    said = _said("rules:\n  - {code: Closure, node: closed}\noutcomes:\n  - {outcome: Done, exit: closed}\n")
    assert said == {"closed": (["Closure", "outcome Done"], True)}


def test_what_a_rule_asks_for_is_said():
    said = _said(
        "rules:\n"
        "  - {source: S, from: 2024-04-01, to: 2025-03-31, where: {team: [North, '']}, node: help}\n"
        "  - {source: S, code: '', node: help}\n"
    )
    assert said == {
        "help": (["S: any code (from 1 April 2024; to 31 March 2025; team: North or blank)", "S: no code"], False)
    }


def test_a_code_that_two_rules_send_to_one_place_is_named_once():
    assert _said("rules:\n  - {code: A, node: help}\n  - {code: A, node: [help, contact]}\n")["help"] == (["A"], False)


def test_what_is_left_out_on_purpose_leads_nowhere():
    assert _said("rules:\n  - {code: Admin, ignore: not work with a child}\n") == {}


def test_the_starters_name_what_leads_to_the_way_out_without_further_action():
    assert mapped_codes(starter_codes("front-door"))["nfa"]["asExit"] is True
