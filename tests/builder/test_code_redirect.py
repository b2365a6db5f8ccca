"""Codes of places that are gone: led on, or taken out and told."""

from builder.code_map import read_codes, write_codes
from builder.code_redirect import redirected
from builder.map_file import read_map
from builder.service_map import ServiceMap

BEFORE = read_map(
    """
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: help, label: Early help, kind: service, x: 200, y: 0}
  - {id: plan, label: Plan, kind: service, x: 400, y: 0}
  - {id: nfa, label: No further action, kind: exit, x: 600, y: 0}
  - {id: closed, label: Closed, kind: exit, x: 800, y: 0}
"""
)
CODES = """\
rules:
  - {code: Contact, node: contact}
  - {source: EH, code: [A, B], from: 2024-04-01, node: help}
  - {code: EH, node: [help, plan]}
  - {code: Admin, ignore: no work with a child}
outcomes:
  - {outcome: NFA, exit: nfa}
  - {outcome: Closed, exit: closed}
  - {outcome: Closed EH, exit: [closed, nfa]}
"""


def _without(*ids: str, **kinds: str) -> ServiceMap:
    written = ["nodes:"]
    for node in BEFORE.nodes:
        if node.id not in ids:
            kind = kinds.get(node.id, node.kind)
            written.append(f"  - {{id: {node.id}, label: {node.label}, kind: {kind}, x: {node.x}, y: 0}}")
    return read_map("\n".join(written))


def _said(after: ServiceMap, **redirects: str) -> tuple[str | None, list[str]]:
    result = redirected(CODES, redirects, BEFORE, after)
    return result.text, [problem.words for problem in result.notes]


def test_codes_of_places_that_are_all_there_stay_as_they_are() -> None:
    assert _said(BEFORE) == (None, [])


def test_codes_follow_a_redirect() -> None:
    assert _said(_without("help"), help="contact") == (
        """\
rules:
  - {code: Contact, node: contact}
  - {source: EH, code: [A, B], from: 2024-04-01, node: contact}
  - {code: EH, node: [contact, plan]}
  - {code: Admin, ignore: no work with a child}
outcomes:
  - {outcome: NFA, exit: nfa}
  - {outcome: Closed, exit: closed}
  - {outcome: Closed EH, exit: [closed, nfa]}
""",
        ["Rules that led to 'Early help' and lead to 'Contact' now: 2."],
    )


def test_a_rule_that_leads_twice_to_one_place_leads_there_once() -> None:
    text, _ = _said(_without("help"), help="plan")
    assert text is not None
    assert "  - {code: EH, node: plan}\n" in text


def test_redirects_are_followed_to_their_end() -> None:
    text, notes = _said(_without("help", "plan"), help="plan", plan="contact")
    assert text is not None
    assert "  - {code: EH, node: contact}\n" in text
    assert notes == [
        "Rules that led to 'Early help' and lead to 'Contact' now: 2.",
        "Rules that led to 'Plan' and lead to 'Contact' now: 1.",
    ]


def test_redirects_that_run_in_a_ring_or_into_nothing_lead_nowhere() -> None:
    for redirects in ({"help": "plan", "plan": "help"}, {"help": "gone", "plan": "gone"}, {"help": "", "plan": ""}, {}):
        text, notes = _said(_without("help", "plan"), **redirects)
        assert text is not None
        assert "EH, node" not in text
        assert notes == [
            "'Early help' is no longer on the map; rules that led there and no longer do: 2. Codes that no other rule "
            "fits are now unmapped.",
            "'Plan' is no longer on the map; rules that led there and no longer do: 1. Codes that no other rule fits "
            "are now unmapped.",
        ]


def test_a_redirect_of_a_place_that_is_there_again_counts_for_nothing() -> None:
    assert _said(BEFORE, help="contact") == (None, [])


def test_a_rule_that_still_leads_somewhere_is_kept() -> None:
    text, _ = _said(_without("help"))
    assert text is not None
    assert "  - {code: EH, node: plan}\n" in text
    assert "source: EH" not in text


def test_an_outcome_of_what_is_no_way_out_any_more_is_taken_out_and_its_codes_stay() -> None:
    text, notes = _said(_without(closed="service"))
    assert text is not None
    assert read_codes(text, _without(closed="service")).outcomes[1].to == ("nfa",)
    assert "outcome: Closed, exit" not in text
    assert notes == [
        "'Closed' is no longer a way out of the map; rules on outcomes that led there and no longer do: 2. Outcomes "
        "that no other rule fits now lead to no way out."
    ]


def test_an_outcome_is_led_on_to_a_way_out_and_to_nothing_else() -> None:
    text, notes = _said(_without("closed"), closed="nfa")
    assert text is not None
    assert "  - {outcome: Closed, exit: nfa}\n" in text
    assert notes == ["Rules that led to 'Closed' and lead to 'No further action' now: 2."]
    _, notes = _said(_without("closed"), closed="plan")
    assert notes[0].startswith("'Closed' is no longer a way out of the map;")


def test_what_comes_out_is_what_is_read_on_the_new_map() -> None:
    after = _without("help", "closed", plan="activity")
    result = redirected(CODES, {"help": "plan", "closed": ""}, BEFORE, after)
    assert result.text is not None
    assert write_codes(read_codes(result.text, after)) == result.text


def test_codes_that_were_wrong_before_are_not_what_a_drawing_puts_right() -> None:
    codes = "rules:\n  - {code: X, node: hepl}\n  - {code: EH, node: help}\noutcomes: [{outcome: Late, exit: plan}]\n"
    result = redirected(codes, {}, BEFORE, _without("help"))
    assert result.text == "rules:\n  - {code: X, node: hepl}\noutcomes:\n  - {outcome: Late, exit: plan}\n"
    assert [problem.code for problem in result.notes] == ["rules-taken-out"]


def test_without_a_map_before_every_rule_that_leads_nowhere_is_taken_out() -> None:
    codes = "rules: [{code: X, node: gone}]\noutcomes: [{outcome: Late, exit: nfa}]\n"
    result = redirected(codes, {}, None, BEFORE)
    assert result.text == "rules: []\noutcomes:\n  - {outcome: Late, exit: nfa}\n"
    assert [problem.words for problem in result.notes] == [
        "'gone' is no longer on the map; rules that led there and no longer do: 1. Codes that no other rule fits are "
        "now unmapped."
    ]
    result = redirected("outcomes: [{outcome: Late, exit: plan}]\n", {}, None, BEFORE)
    assert [problem.code for problem in result.notes] == ["outcome-rules-taken-out"]


def test_codes_that_do_not_hold_together_are_left_alone_and_told() -> None:
    for codes in ("rules: [", "rules: [{code: X}]", b"\xff\xfe\x00", "- x"):
        result = redirected(codes, {"help": "plan"}, BEFORE, _without("help"))
        assert result.text is None
        assert [problem.code for problem in result.notes] == ["codes-left-alone"]
    assert redirected("- x", {}, BEFORE, BEFORE).notes[0].words == (
        "codes.yaml does not hold together (codes.yaml has to be a mapping with the keys rules, outcomes and "
        "teams), so that it was left as it is."
    )
