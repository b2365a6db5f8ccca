"""Undo and redo of decisions on codes, safe when somebody else saved in between."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from builder.code_edit import Decision, Key, decided, goals_of
from builder.code_map import CodeMap, Rule
from builder.rule_choice import RuleChoice

# How many steps back a visitor can go.
MOST_STEPS = 50


@dataclass(frozen=True, slots=True)
class Step:
    """One save of a visitor: the code map before and after it, what it decided, and what it did in words."""

    words: str
    before: CodeMap
    after: CodeMap
    decisions: tuple[Decision, ...] = ()


@dataclass(frozen=True, slots=True)
class Back:
    """What a step back (or forward again) makes of the code map. `left` are decisions that somebody else changed
    since, and which stay as they are now."""

    code_map: CodeMap
    left: tuple[Decision, ...] = ()


def undone(step: Step, now: CodeMap) -> Back:
    """The code map `now` without a step.

    When it is still what the step made, all is as it was before. Else only what the step decided is taken back, code
    by code, and only where it still stands as decided.
    """
    return _led(step.before, step.after, step.decisions, now)


def redone(step: Step, now: CodeMap) -> Back:
    """The code map `now` with a step that was undone, by the same care."""
    return _led(step.after, step.before, step.decisions, now)


def _led(to: CodeMap, begin: CodeMap, decisions: Sequence[Decision], now: CodeMap) -> Back:
    if now == begin:
        return Back(to)
    keys = [decision.key for decision in decisions]
    there, began, ends = (goals_of(code_map, keys) for code_map in (now, begin, to))
    back, left = [], []
    for decision in decisions:
        key = decision.key
        if _goal(there, key) == _goal(began, key):
            back.append(_as_was(decision, ends.get(key)))
        else:
            left.append(decision)
    return Back(decided(now, back), tuple(left))


def _goal(rules: dict[Key, Rule], key: Key) -> tuple[tuple[str, ...], str]:
    rule = rules.get(key)
    return (rule.to, rule.ignore) if rule else ((), "")


def _as_was(decision: Decision, rule: Rule | None) -> Decision:
    if rule is None:
        return replace(decision, node="", nodes=(), ignore="")
    return replace(decision, node="", nodes=rule.to, ignore=rule.ignore)


def clashing(decisions: Sequence[Decision], shown: CodeMap, now: CodeMap) -> tuple[Decision, ...]:
    """Those of the decisions whose code or outcome somebody else decided differently since this visitor saw it."""
    if shown == now:
        return ()
    keys = [decision.key for decision in decisions]
    before, after = goals_of(shown, keys), goals_of(now, keys)
    return tuple(one for one in decisions if _goal(before, one.key) != _goal(after, one.key))


def still_decided(code_map: CodeMap, decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """Those of the decisions that were to leave a code or outcome without a rule while another rule still takes it."""
    blank = [one for one in decisions if not one.to and not one.ignore]
    if not blank:
        return ()
    on_codes, on_outcomes = RuleChoice(code_map.rules), RuleChoice(code_map.outcomes)
    return tuple(
        one for one in blank if (on_outcomes if one.outcome else on_codes).fitting(one.source, one.code, one.outcome)
    )


@dataclass(frozen=True, slots=True)
class Steps:
    """The steps that a visitor can take back (`done`, the last one last) and forward again (`undone`)."""

    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    def taken(self, step: Step) -> "Steps":
        """After a new step: what was undone cannot be redone any more."""
        return Steps((*self.done, step)[-MOST_STEPS:])

    def back(self) -> "Steps":
        """After the last step was undone."""
        return Steps(self.done[:-1], (*self.undone, self.done[-1]))

    def forward(self) -> "Steps":
        """After the last undone step was redone."""
        return Steps((*self.done, self.undone[-1]), self.undone[:-1])
