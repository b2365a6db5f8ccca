"""Undo and redo of decisions, alone and when somebody else saved in between."""

from builder.code_edit import Decision, decided
from builder.code_map import CodeMap, Rule, read_codes, write_codes
from builder.code_steps import Step, Steps, clashing, redone, still_decided, undone
from builder.problem import Problem
from builder.wording.code_saving import WORDS
from tests.builder.test_code_edit import _CODES, _MAP

_TO_B = (Decision("S", "X", "b"), Decision("S", "Y", "b"))


def _step(before: CodeMap = _CODES) -> Step:
    return Step("2 codes to B", before, decided(before, _TO_B), _TO_B)


def _goals(code_map: CodeMap) -> list[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], str]]:
    return [(rule.sources, rule.codes, rule.to, rule.ignore) for rule in code_map.rules]


def test_several_codes_of_one_source_that_go_the_same_way_are_one_rule() -> None:
    assert _goals(_step().after)[0] == (("S",), ("X", "Y"), ("b",), "")


def test_a_code_is_taken_out_of_a_rule_that_lists_several() -> None:
    after = decided(_step().after, [Decision("S", "x", "a")])
    assert _goals(after)[:2] == [(("S",), ("x",), ("a",), ""), (("S",), ("Y",), ("b",), "")]
    assert read_codes(write_codes(after), _MAP).problems == ()


def test_a_decision_on_an_outcome_leaves_the_code_alone() -> None:
    after = decided(_CODES, [Decision("S", "X", ignore="leads on", outcome="Done")])
    assert after.rules == _CODES.rules
    assert after.outcomes == (Rule(("S",), ("X",), ("Done",), ignore="leads on"),)
    again = decided(after, [Decision("S", "X", "b", outcome="Done")])
    assert again.outcomes == (Rule(("S",), ("X",), ("Done",), to=("b",)),)


def test_undo_puts_back_exactly_what_was_there_and_redo_what_was_decided() -> None:
    step = _step()
    back = undone(step, step.after)
    assert back.code_map is step.before
    assert redone(step, back.code_map).code_map is step.after


def test_undo_leaves_alone_what_somebody_else_saved_meanwhile() -> None:
    step = _step()
    theirs = decided(step.after, [Decision("S", "Z", ignore="theirs")])
    back = undone(step, theirs)
    assert back.left == ()
    # X goes where its own rule said before, Y had none, and their Z stays.
    assert _goals(back.code_map) == [
        (("S",), ("X",), ("a",), ""),
        (("S",), ("Z",), (), "theirs"),
        ((), ("X*",), ("a",), ""),
    ]


def test_undo_does_not_touch_a_code_that_somebody_else_decided_since() -> None:
    step = _step()
    theirs = decided(step.after, [Decision("S", "Y", "a")])
    back = undone(step, theirs)
    assert [one.code for one in back.left] == ["Y"]
    assert (("S",), ("Y",), ("a",), "") in _goals(back.code_map)
    assert (("S",), ("X",), ("a",), "") in _goals(back.code_map)


def test_only_the_same_code_decided_otherwise_clashes() -> None:
    theirs = decided(_CODES, [Decision("S", "Y", "a")])
    assert clashing(_TO_B, _CODES, _CODES) == ()
    assert clashing(_TO_B, _CODES, theirs) == (Decision("S", "Y", "b"),)
    assert clashing([Decision("S", "X", "b")], _CODES, theirs) == ()


def test_a_code_that_a_pattern_still_takes_is_told_when_its_own_rule_goes() -> None:
    off = (Decision("S", "X"), Decision("S", "Y"))
    assert still_decided(decided(_CODES, off), off) == (Decision("S", "X"),)
    assert still_decided(_CODES, _TO_B) == ()


def test_a_new_step_ends_what_could_be_redone() -> None:
    step = _step()
    steps = Steps().taken(step).back()
    assert (steps.done, steps.undone) == ((), (step,))
    assert steps.forward().done == (step,)
    assert steps.taken(step).undone == ()


def test_what_a_decision_meets_is_told_in_words() -> None:
    told = {
        "decided-meanwhile": "Someone else decided 'X' differently while this page was open, so that nothing was saved "
        "for you.",
        "decided-together": "Someone else saved the codes in between: what you decided was added to theirs, and "
        "nothing is lost.",
        "undo-left": "2 of these decisions were changed by someone else since, and stay as they are now: 'X'.",
        "still-placed": "'X': still decided by another rule of the code map.",
    }
    assert {code: Problem(code, "Small", "'X'", count=2).words for code in WORDS} == told
