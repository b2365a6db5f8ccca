"""Changing where single codes and outcomes go: new rules stand in front, so that they win over what was there."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from builder.code_map import CodeMap, Rule, plain

Key = tuple[str, str, str]


@dataclass(frozen=True, slots=True)
class Decision:
    """Where one code of one source goes: to nodes, nowhere for a reason, or (both blank) no longer anywhere.

    With an `outcome` it says where that outcome of the code leads: to exits, or for a reason to none. `node` is the
    only node of most decisions; `nodes` are several.
    """

    source: str
    code: str
    node: str = ""
    ignore: str = ""
    outcome: str = ""
    nodes: tuple[str, ...] = ()

    @property
    def to(self) -> tuple[str, ...]:
        """All nodes."""
        return tuple(dict.fromkeys((*((self.node,) if self.node else ()), *self.nodes)))

    @property
    def key(self) -> Key:
        """What is decided: source, code and outcome as rules compare them."""
        return _key(self.source, self.code, self.outcome)


def decided(code_map: CodeMap, decisions: Iterable[Decision]) -> CodeMap:
    """The code map with these decisions taken; a rule for just that source and code gives way to the new one.

    Of a rule that lists several codes only the one is taken out. New rules of one source that go the same way stand
    together as one rule that lists their codes.
    """
    decisions = list(decisions)
    on_codes = [decision for decision in decisions if not decision.outcome]
    on_outcomes = [decision for decision in decisions if decision.outcome]
    return replace(
        code_map,
        rules=_decided(code_map.rules, on_codes),
        outcomes=_decided(code_map.outcomes, on_outcomes),
    )


def goals_of(code_map: CodeMap, keys: Sequence[Key]) -> dict[Key, Rule]:
    """The rule written for just that source, code and outcome, by `Decision.key`; keys without one are absent."""
    wanted = set(keys)
    found: dict[Key, Rule] = {}
    for rules, outcome in ((code_map.rules, False), (code_map.outcomes, True)):
        for rule in rules:
            if _is_plain(rule, outcome=outcome):
                for key in _keys(rule):
                    if key in wanted:
                        found.setdefault(key, rule)
    return found


def _decided(rules: tuple[Rule, ...], decisions: Sequence[Decision]) -> tuple[Rule, ...]:
    if not decisions:
        return rules
    gone = {decision.key for decision in decisions}
    outcome = bool(decisions[0].outcome)
    kept = [left for rule in rules if (left := _without(rule, gone, outcome=outcome)) is not None]
    # A later decision of the same code counts.
    last = {decision.key: decision for decision in decisions}
    same: dict[tuple[str, str, tuple[str, ...], str], list[str]] = {}
    for one in last.values():
        if one.to or one.ignore:
            way = (_exact(one.source), _exact(one.outcome), one.to, "" if one.to else one.ignore)
            same.setdefault(way, []).append(_exact(one.code))
    new = [
        Rule(
            sources=(source,),
            codes=tuple(dict.fromkeys(codes)),
            outcomes=(out,) if outcome else (),
            to=to,
            ignore=ignore,
        )
        for (source, out, to, ignore), codes in same.items()
    ]
    return (*new, *kept)


def _without(rule: Rule, gone: set[Key], *, outcome: bool) -> Rule | None:
    """A rule without the codes that are decided anew; None when nothing is left of it."""
    if not _is_plain(rule, outcome=outcome):
        return rule
    keys = _keys(rule)
    if not gone.intersection(keys):
        return rule
    left = tuple(code for code, key in zip(rule.codes, keys, strict=True) if key not in gone)
    return replace(rule, codes=left) if left else None


def _keys(rule: Rule) -> list[Key]:
    outcome = rule.outcomes[0] if rule.outcomes else ""
    return [_key(rule.sources[0], code, outcome) for code in rule.codes]


def _key(source: str, code: str, outcome: str) -> Key:
    return plain(_exact(source)), plain(_exact(code)), plain(_exact(outcome))


def _exact(text: str) -> str:
    """A text as a pattern that fits itself: `*` would fit any text, so that `?`, any one character, stands for it."""
    return text.replace("*", "?")


def _is_plain(rule: Rule, *, outcome: bool) -> bool:
    """Whether a rule names one source, codes (and for outcomes one outcome), and nothing else."""
    if len(rule.sources) != 1 or not rule.codes or rule.first or rule.last or rule.where:
        return False
    return len(rule.outcomes) == (1 if outcome else 0)
