"""What the words of a code mean: a step or an exit, how surely, by which words, and what speaks against it."""

from dataclasses import dataclass, replace

from builder.suggest_words import CONTENT, Words
from builder.vocabulary import BESIDE, EXIT_PHRASES, STEP_PHRASES, Phrase
from builder.vocabulary_beside import (
    ADMINISTRATION,
    ASIDE,
    CALLED_OFF,
    CIRCUMSTANCES,
    KINDS,
    NEGATIONS,
    OTHER_KINDS,
    PLAIN,
    RELATIVES,
    SENDERS,
    SOMETIMES_SENDERS,
    UPDATES,
    WITHIN,
)

# Steps that last: a review, a visit or a meeting in their name is work within them.
LASTING = frozenset(("early_help", "cin_plan", "cp_plan", "in_care", "care_leaver", "family_help"))
# Steps that somebody's telling leads to, or that agencies take part in.
_TOLD = frozenset(("contact", "referral"))
_JOINT = frozenset(("strategy_discussion", "s47"))
# Steps that stay what they are when something of another agency is set apart from their name.
_CLEAR = _TOLD | _JOINT | frozenset(("icpc", "assessment", "cin_plan", "cp_plan", "early_help"))

_SAID = {
    "need": "child in need",
    "lookedafter": "looked after",
    "incare": "in care",
    "careleaver": "care leaver",
    "frontdoor": "front door",
    "stepdown": "step down",
    "stepup": "step up",
    "prebirth": "pre-birth",
    "nfa": "no further action",
    "otherauthority": "other authority",
    "coregroup": "core group",
    "childrenshome": "children's home",
    "semiindependent": "semi-independent",
    "shortbreak": "short break",
    "privatefostering": "private fostering",
    "s47": "section 47",
    "s17": "section 17",
    "s20": "section 20",
    "mash": "MASH",
    "ifa": "IFA",
    "edt": "out of hours",
    "abbreviated": "",
    "unsure": "",
}


@dataclass(frozen=True, slots=True)
class Meaning:
    """`means` is a step or exit of `builder.service_map.STANDARDS`, "family_group" or "family_help".

    `words` say so, `doubts` speak against it; `kinds` are the kinds of care that the text names; `within` is True
    where the text names work within a step that lasts.
    """

    means: str
    confidence: float
    words: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    kinds: frozenset[str] = frozenset()
    within: bool = False


def said(word: str) -> str:
    """A word as an analyst would write it; "" for a mark that is none."""
    return _SAID.get(word, word)


def meaning(words: Words, *, exits_first: bool) -> Meaning | None:
    """What words mean: the phrase with most words, less what the words beside it take from it. None: nothing known."""
    here = _without_origin(words)
    if any(not _SHORTENED & set(part) and _strong(set(part)) for part in here):
        # Where the name stands beside its short form, the short form is not in doubt.
        here = tuple(tuple(word for word in part if word not in _SHORTENED) for part in here)
    have = {word for part in here for word in part}
    fits = [phrase for phrase in _phrases_with(have) if phrase.words <= have]
    if not fits:
        return None

    def rank(phrase: Phrase) -> tuple[int, bool, float, str]:
        return len(phrase.words), (phrase in _EXITS) == exits_first, phrase.strength, phrase.means

    best = max(fits, key=rank)
    ours = frozenset(word for phrase in fits if phrase.means == best.means for word in phrase.words)
    ours |= BESIDE.get(best.means, frozenset())
    weighed = _Weighed(best, ours, here)
    sure = best.strength * 0.97**words.slips * weighed.factor()
    doubts = weighed.doubts
    if have & CALLED_OFF:
        sure *= 0.4
        doubts.append(f"'{min(have & CALLED_OFF)}' may say that it did not come to that")
    if have & NEGATIONS:
        sure = 0.0
        doubts.append(f"'{min(have & NEGATIONS)}' turns it round")
    kinds = {KINDS[word] for word in have & KINDS.keys()} if best.means in ("in_care", "adoption") else set()
    within = bool(have & WITHIN) and best.means in LASTING
    in_order = tuple(word for word in words.all if word in best.words)
    return Meaning(best.means, sure, in_order, tuple(doubts), frozenset(kinds), within)


class _Weighed:
    """What the words beside a phrase take from it."""

    def __init__(self, best: Phrase, ours: frozenset[str], parts: tuple[tuple[str, ...], ...]) -> None:
        self._best = best
        self._ours = ours
        self._parts = parts
        self.doubts: list[str] = []
        self._strange = 0

    def factor(self) -> float:
        """By how much the phrase's strength is multiplied."""
        sure = 1.0
        seen: set[str] = set()
        aside = False
        for part in self._parts:
            apart = not self._best.words & set(part) - PLAIN
            sent_to = False
            for word in part:
                sent_to |= word in ("to", "for", *(("with",) if self._best.means == "contact" else ())) and not apart
                if word in seen or word in self._ours or not word[0].isalpha() or len(word) < 2:
                    continue
                seen.add(word)
                cost = self._cost(word, apart, sent_to)
                # One word of work around a step says what the next would say again.
                if cost <= 0.5 and word not in CONTENT:
                    cost, aside = (1.0 if aside else cost), True
                sure *= cost
        return sure

    def _cost(self, word: str, apart: bool, sent_to: bool) -> float:
        means, clear = self._best.means, self._best.strength >= 0.9 and self._best.means in _CLEAR
        if means == "contact" and word in RELATIVES:
            return self._doubt(word, ASIDE.get(word, "may be contact of another kind"), 0.85 if apart else 0.5)
        if word in SENDERS and not sent_to and (means in _TOLD or means in _JOINT or (apart and clear)):
            return 1.0 if means in _TOLD or means in _JOINT else 0.95
        if word in SOMETIMES_SENDERS and apart and means in _TOLD:
            return self._doubt(word, "may be who it came from, or where it went", 0.93 if means == "contact" else 0.84)
        if word in UPDATES and means in LASTING | {"assessment"}:
            return 0.97
        if word in WITHIN and means in LASTING:
            return 0.95
        if word in WITHIN and (
            means in _JOINT or (means == "assessment" and self._best.strength > 0.86 and word.startswith("review"))
        ):
            return 0.95
        if word in CIRCUMSTANCES and (means != "assessment" or apart or self._best.strength > 0.86):
            return 1.0
        if word in ("telephone", "phone") and means in _JOINT:
            return 1.0
        if word in ("stepdown", "stepup") and apart and means in LASTING:
            return 0.95
        if word in CONTENT and word not in PLAIN:
            return self._doubt(word, "may mean something else", 0.75)
        if word in ASIDE:
            harmless = apart and clear and word in OTHER_KINDS
            return self._doubt(word, ASIDE[word], 0.93 if harmless else 0.4 if word in ADMINISTRATION else 0.5)
        if word in PLAIN or word in CIRCUMSTANCES or word in NEGATIONS or word in CALLED_OFF:
            return 1.0
        if word in SENDERS or word in SOMETIMES_SENDERS or word in RELATIVES:
            return self._doubt(word, "may make it work of another kind", 0.8)
        self._strange += 1
        one_of_more = len(self._best.words) > 1 and self._best.strength >= 0.9
        cost = 0.93 if apart and self._best.strength >= 0.9 else 0.9 if one_of_more and self._strange == 1 else 0.82
        return self._doubt(word, "is not a word that is known here", cost)

    def _doubt(self, word: str, why: str, cost: float) -> float:
        name = said(word)
        if name:
            self.doubts.append(f"'{name}' {why}")
        return cost


_EXITS = frozenset(EXIT_PHRASES)
_BY_WORD: dict[str, list[Phrase]] = {}
for _phrase in (*STEP_PHRASES, *EXIT_PHRASES):
    _BY_WORD.setdefault(min(_phrase.words), []).append(_phrase)


def _phrases_with(have: set[str]) -> list[Phrase]:
    return [phrase for word in sorted(have & CONTENT) for phrase in _BY_WORD.get(word, ())]


def _strong(have: set[str]) -> bool:
    return any(phrase.words <= have and phrase.strength >= 0.8 for phrase in _phrases_with(have))


_SHORTENED = frozenset(("abbreviated", "unsure"))
_ORIGIN = frozenset(("from", "via", "re", "regarding", "concerning"))


def _without_origin(words: Words) -> tuple[tuple[str, ...], ...]:
    """The parts without what follows "from", "via", "re" and the like, where a step is left.

    "Contact from school" is a contact, and "Plan (step down from child protection)" is not child protection.
    """
    kept = []
    for part in words.parts:
        at = next((number for number, word in enumerate(part) if word in _ORIGIN), len(part))
        begin = part[:at]
        # A way down or up names nothing but where it came from.
        kept.append(begin if at == len(part) or begin[-1:] not in (("stepdown",), ("stepup",)) else begin[:-1])
    left = {word for part in kept for word in part}
    if _strong(left):
        return tuple(part for part in kept if part)
    return words.parts


def less_sure(told: Meaning, factor: float) -> Meaning:
    """The same meaning, less sure by a factor."""
    return replace(told, confidence=told.confidence * factor)
