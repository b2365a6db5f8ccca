"""Which node of a map a meaning leads to: nodes of that stage, of its kind, or the general one among several."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from builder.service_map import Node
from builder.suggest_meaning import Meaning, meaning
from builder.suggest_words import CONTENT, Words
from builder.vocabulary import EXIT_FOR_STEP, STEP_FOR_EXIT, TAKES_IN
from builder.vocabulary_beside import KINDS, PLAIN

# Words of a node's name by which it is the place for what is not known more closely.
_GENERAL = frozenset(("unknown", "unspecified", "general", "known", "unrecorded", "any", "all"))
# What is decided has not been done.
_DECIDED = frozenset(("decision", "should", "longer", "plan"))


@dataclass(frozen=True, slots=True)
class Stand:
    """A node, the stages it stands for, the kinds of care its name tells, and the words that set it apart."""

    node: Node
    means: frozenset[str]
    kinds: frozenset[str]
    own_words: frozenset[str]
    all_words: frozenset[str]
    general: bool


@dataclass(frozen=True, slots=True)
class Guess:
    """A node's id, "" where nothing is likely; how sure that is; why, in sentences.

    `nowhere` is True where it is clear what is meant, and the map has no node for it; `within` where it is work within
    a service, such as a review, which need not last as long as the service.
    """

    node: str
    confidence: float
    reason: str
    nowhere: bool = False
    within: bool = False


def stand(node: Node, words: Words) -> Stand:
    """What a node stands for: its `standard`, and what its name says."""
    told = meaning(words, exits_first=node.kind == "exit")
    by_label = {told.means} if told and told.confidence >= 0.75 else set()
    # The map's own word is the better one; but "other" says less than any name.
    means = {node.standard} if node.standard not in ("", "other") else by_label or {node.standard}
    means |= {step for name in means for step in TAKES_IN.get(name, ())}
    have = set(words.all)
    of_care = bool(means & {"in_care", "adoption"}) and not have & _GENERAL
    kinds = frozenset(KINDS[word] for word in have & KINDS.keys() if of_care)
    general = bool(have & _GENERAL or means & by_label)
    own = frozenset(word for word in have if word not in PLAIN and word not in CONTENT and word.isalpha())
    return Stand(node, frozenset(means), kinds, own, frozenset(have), general)


def lead(told: Meaning, words: Words, because: str, stands: Sequence[Stand], *, outcome: bool) -> Guess:
    """The node that a meaning leads to, and how surely."""
    return replace(_lead(told, words, because, stands, outcome=outcome), within=told.within)


def _lead(told: Meaning, words: Words, because: str, stands: Sequence[Stand], *, outcome: bool) -> Guess:
    if told.confidence == 0:
        return Guess("", 0.0, because)
    means = EXIT_FOR_STEP.get(told.means, told.means) if outcome else told.means
    placed = "placed" in told.words and not _DECIDED & set(words.all)
    standing = _standing(means, placed, stands)
    if not standing and not outcome:
        other = STEP_FOR_EXIT.get(means) or EXIT_FOR_STEP.get(means, "")
        standing = _standing(other, placed, stands) if other else []
    if not outcome:
        standing = [one for one in standing if one.node.kind != "exit"] or standing
    if not standing:
        lack = "no exit of this map" if outcome else "no node of this map"
        return Guess("", 0.0, f"{because} There is {lack} for that.", nowhere=told.confidence >= 0.75)
    sure = told.confidence
    if told.within and all(one.node.kind == "exit" for one in standing):
        # A review of a plan is no way out of the map, although the plan is.
        sure *= 0.7
    if len(standing) == 1:
        only = standing[0]
        if only.kinds and not only.kinds & told.kinds and "in_care" in only.means:
            return Guess(only.node.id, min(sure, 0.5), f"{because} '{only.node.label}' is only one kind of it.")
        return Guess(only.node.id, sure, because)
    return _one_of(standing, told, words, sure, because)


def _standing(means: str, placed: bool, stands: Sequence[Stand]) -> list[Stand]:
    found = [one for one in stands if means in one.means]
    if means == "adoption" and placed:
        # Placed with the people who are to adopt is a kind of care, where a map has a place for it.
        found = [one for one in stands if "in_care" in one.means and "adoption" in one.kinds] or found
    return found


def _one_of(standing: Sequence[Stand], told: Meaning, words: Words, sure: float, because: str) -> Guess:
    also = f"{because} {len(standing)} nodes stand for that; "
    mine = frozenset(words.all)
    if told.kinds:
        same = [one for one in standing if one.kinds & told.kinds]
        if len(same) == 1:
            return Guess(same[0].node.id, sure * 0.98, f"{also}'{same[0].node.label}' is of this kind.")
    elif len(apart := [one for one in standing if one.own_words & mine]) == 1:
        return Guess(apart[0].node.id, sure * 0.95, f"{also}'{apart[0].node.label}' shares most words with it.")
    else:
        plain = [one for one in standing if one.general and not one.kinds]
        plain = [one for one in plain if not one.own_words - frozenset(("kind", "known"))] or plain
        if len(plain) == 1:
            return Guess(plain[0].node.id, sure * 0.98, f"{also}'{plain[0].node.label}' is the general one.")
    shared = [len(mine & one.all_words) / max(len(mine | one.all_words), 1) for one in standing]
    best = max(range(len(standing)), key=lambda place: (shared[place], -place))
    first = standing[best].node
    alone = sum(share >= shared[best] - 1e-9 for share in shared) == 1 and shared[best] >= 0.3
    if alone and not told.kinds and not standing[best].kinds:
        return Guess(first.id, sure * 0.95, f"{also}'{first.label}' shares most words with it.")
    return Guess(first.id, min(sure, 0.5), f"{also}'{first.label}' is only the first of them.")
