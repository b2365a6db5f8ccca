"""Changing where single codes go: new rules stand in front, so that they win over what was there."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from builder.code_map import CodeMap, Rule


@dataclass(frozen=True, slots=True)
class Decision:
    """Where one code of one source goes: to a node, nowhere for a reason, or (both blank) no longer anywhere."""

    source: str
    code: str
    node: str = ""
    ignore: str = ""


def decided(code_map: CodeMap, decisions: Iterable[Decision]) -> CodeMap:
    """The code map with these decisions taken; a rule for just that source and code gives way to the new one."""
    decisions = list(decisions)
    exact = {(_exact(decision.source), _exact(decision.code)) for decision in decisions}
    kept = [rule for rule in code_map.rules if not (_is_plain(rule) and (rule.sources[0], rule.codes[0]) in exact)]
    new = [
        Rule(
            sources=(_exact(decision.source),),
            codes=(_exact(decision.code),),
            to=(decision.node,) if decision.node else (),
            ignore=decision.ignore,
        )
        for decision in decisions
        if decision.node or decision.ignore
    ]
    return replace(code_map, rules=(*new, *kept))


def _exact(text: str) -> str:
    """A text as a pattern that fits itself: `*` would fit any text, so that `?`, any one character, stands for it."""
    return text.replace("*", "?")


def _is_plain(rule: Rule) -> bool:
    """Whether a rule names one source and one code and nothing else."""
    return len(rule.sources) == 1 and len(rule.codes) == 1 and not (rule.first or rule.last or rule.where)
