"""Several reasons for one code, weighed soberly: what words say first, the other reasons beside it."""

from collections.abc import Sequence

from builder.suggest_evidence import Evidence
from builder.suggest_nodes import Guess

# No reason besides words makes more than this, alone or with others that are not words either.
_MOST_WITHOUT_WORDS = 0.75
# One that agrees never makes a guess sure; two may.
_MOST_WITH_ONE = 0.79
_MOST_WITH_TWO = 0.95
# What is left of the distance to the most, for each that agrees; and of the confidence, for each that disagrees.
_CLOSER, _FURTHER = 0.63, 0.88
_WEAK = 0.5


def weigh(words: Guess, others: Sequence[Evidence | None]) -> Guess:
    """The guess that words and the other reasons come to together, with all of them in its reason.

    A guess of 0.7 by words becomes 0.79 where one other reason agrees and 0.85 where two do; one of 0.97 becomes 0.85
    where one disagrees. Without words, or with a weak guess (0.5 or less), another reason proposes, with 0.75 at most;
    not where words say clearly what it is and the map has no place for it.
    """
    told = [one for one in others if one is not None]
    proposing = [one for one in told if one.node]
    best = max(proposing, key=lambda one: one.confidence, default=None)
    if best is not None and words.confidence <= _WEAK and best.confidence > words.confidence and not words.nowhere:
        return _without_words(words, best, proposing)
    agreeing = [one.agrees[words.node] for one in told if words.node in one.agrees]
    # A review lasts an hour, and the plan that it reviews for months.
    counted = [one for one in told if not (one.of_length and words.within)]
    against = [one.against[words.node] for one in counted if words.node in one.against]
    if not words.node or not (agreeing or against):
        return words
    sure = words.confidence
    if agreeing and sure >= _WEAK:
        closer = _MOST_WITH_TWO - (_MOST_WITH_TWO - sure) * _CLOSER ** len(agreeing)
        sure = max(sure, min(closer, _MOST_WITH_ONE) if len(agreeing) == 1 else closer)
    sure *= _FURTHER ** len(against)
    return Guess(words.node, sure, " ".join([words.reason, *agreeing, *against]))


def _without_words(words: Guess, best: Evidence, proposing: Sequence[Evidence]) -> Guess:
    others = [one for one in proposing if one is not best]
    same = [one.proposes for one in others if one.node == best.node]
    differ = [one.proposes for one in others if one.node != best.node]
    sure = best.confidence
    if same or words.node == best.node:
        sure = _MOST_WITHOUT_WORDS - (_MOST_WITHOUT_WORDS - sure) * _CLOSER
    sure *= _FURTHER ** len(differ)
    reasons = [best.proposes, *same, *(f"But: {reason}" for reason in differ)]
    if words.confidence:
        reasons.insert(0, words.reason)
    return Guess(best.node, min(sure, _MOST_WITHOUT_WORDS), " ".join(reasons))
