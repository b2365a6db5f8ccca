"""What each unmapped code could be: a node, how sure that is, and why (`journey-map suggest`).

Nothing is mapped by this; a person looks at it. A confidence of 0.8 or more means that it is very likely right.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from builder.code_map import CodeMap, plain
from builder.coded import Coded, Ints, each
from builder.rule_choice import Asked, RuleChoice
from builder.service_map import Node, ServiceMap
from builder.suggest_words import CONTENT, Words, read_words
from builder.vocabulary import (
    ASIDE,
    CALLED_OFF,
    EXIT_FOR_STEP,
    EXIT_PHRASES,
    NEGATIONS,
    NOT_MISSPELT,
    OUTCOME_CODES,
    PLAIN,
    STEP_FOR_EXIT,
    STEP_PHRASES,
    Phrase,
)

# One row a source, code and outcome that no rule covers; `outcome` is "" where the code itself is meant. `node` is ""
# where nothing is likely.
SUGGESTIONS: dict[str, str] = {
    "source": "str",
    "code": "str",
    "outcome": "str",
    "activities": "int64",
    "node": "str",
    "confidence": "float64",
    "reason": "str",
}

# What the steps and exits of `builder.service_map.STANDARDS` are called in a reason.
_CALLED = {
    "contact": "a contact",
    "early_help": "early help",
    "referral": "a referral",
    "assessment": "an assessment",
    "strategy_discussion": "a strategy discussion",
    "s47": "a section 47 enquiry",
    "icpc": "an initial child protection conference",
    "cin_plan": "a child in need plan",
    "cp_plan": "a child protection plan",
    "in_care": "being in care",
    "care_leaver": "a care leaver's support",
    "adoption": "adoption",
    "nfa": "no further action",
    "information_advice": "information and advice",
    "early_help_exit": "a step to early help",
    "closed": "that the case was closed",
    "other": "another way out",
}
_SAID = {
    "need": "child in need",
    "lookedafter": "looked after",
    "incare": "in care",
    "careleaver": "care leaver",
    "frontdoor": "front door",
    "stepdown": "step down",
    "prebirth": "pre-birth",
    "nfa": "no further action",
    "otherauthority": "other authority",
    "s47": "section 47",
    "s17": "section 17",
    "s20": "section 20",
    "mash": "MASH",
    "abbreviated": "",
    "unsure": "",
}
_SAME_WORDS, _SAME_NAME = 0.97, 0.99
_NOTHING = "None of its words is known here; what comes before and after it may tell."


@dataclass(frozen=True, slots=True)
class _Guess:
    node: str
    confidence: float
    reason: str


@dataclass(frozen=True, slots=True)
class _Meaning:
    """What the words of a text mean: a standard step or exit, how surely, by which words, and what speaks against."""

    means: str
    confidence: float
    words: tuple[str, ...]
    doubts: tuple[str, ...]


def suggestions(activities: pd.DataFrame, service_map: ServiceMap, code_map: CodeMap) -> pd.DataFrame:
    """The table SUGGESTIONS: every (source, code) that no rule covers, and every outcome that no rule covers.

    `activities` has the columns ACTIVITIES. Most frequent first. Outcomes of activities that are ignored, or that lead
    to an exit anyway, are left out.
    """
    rows = _usable(activities)
    source, code, outcome = (Coded.of(rows[name]) for name in ("source", "code", "outcome"))
    day = rows["start"].to_numpy().astype("datetime64[D]").astype(np.int64)
    asked = Asked(source, code, None, day, rows, np.arange(len(rows)))
    rule = RuleChoice(code_map.rules).choose(asked)

    inside = [not found.ignore and not _all_exits(found.to, service_map) for found in code_map.rules]
    blank = np.array([not text.strip() for text in outcome.values], dtype=np.bool_)
    said = np.flatnonzero(np.array([*inside, True], dtype=np.bool_)[rule] & ~blank[outcome.number])
    silent = _without_rule(asked, outcome, said, code_map)

    keys = ["source", "code", "outcome"]
    rows = pd.concat([rows.loc[rule < 0, keys].assign(outcome=""), rows.loc[silent, keys]], ignore_index=True)
    table = rows.groupby(keys, sort=True).size().rename("activities").reset_index()
    of_code = (table["outcome"] == "").to_numpy()
    codes = suggest_codes(table.loc[of_code, "code"].drop_duplicates().tolist(), service_map)
    outcomes = suggest_outcomes(table.loc[~of_code, "outcome"].drop_duplicates().tolist(), service_map)
    found = [
        codes[code] if outcome == "" else outcomes[outcome]
        for code, outcome in zip(table["code"], table["outcome"], strict=True)
    ]
    table["node"] = pd.Series([guess[0] for guess in found], dtype="str")
    table["confidence"] = pd.Series([guess[1] for guess in found], dtype="float64")
    table["reason"] = pd.Series([guess[2] for guess in found], dtype="str")
    table = table.sort_values(["activities", *keys], ascending=[False, True, True, True], ignore_index=True)
    return table[list(SUGGESTIONS)].astype(SUGGESTIONS)


def suggest_codes(codes: Sequence[str], service_map: ServiceMap) -> dict[str, tuple[str, float, str]]:
    """For each code (node id or "", confidence, reason). Places on the way come before exits of the same name."""
    return _suggest(codes, service_map.nodes, outcome=False)


def suggest_outcomes(outcomes: Sequence[str], service_map: ServiceMap) -> dict[str, tuple[str, float, str]]:
    """For each outcome (exit's id or "", confidence, reason). An outcome that leads on to a step leads to no exit."""
    return _suggest(outcomes, [node for node in service_map.nodes if node.kind == "exit"], outcome=True)


def _all_exits(to: Sequence[str], service_map: ServiceMap) -> bool:
    return bool(to) and all(service_map.node(node_id).kind == "exit" for node_id in to)


def _usable(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities that can be placed: with a start, or else an end, and not after their as-of day."""
    start = activities["start"].where(activities["start"].notna(), activities["end"])
    can_be = start.notna() & ~(start.dt.normalize() > activities["as_of"].dt.normalize())
    usable: pd.DataFrame = activities.assign(start=start).loc[can_be].reset_index(drop=True)
    return usable


def _without_rule(asked: Asked, outcome: Coded, said: Ints, code_map: CodeMap) -> Ints:
    """Those of the rows `said` whose outcome neither as a whole nor in any part (between ";") is covered by a rule."""
    choice = RuleChoice(code_map.outcomes)
    left = said[choice.choose(asked.take(said, outcome.take(said))) < 0]
    texts = [[part for part in text.split(";") if part.strip()] if ";" in text else [] for text in outcome.values]
    names = tuple(dict.fromkeys(part for parts in texts for part in parts))
    number = {name: place for place, name in enumerate(names)}
    row, part = each([[number[name] for name in parts] for parts in texts], outcome.number[left])
    covered = row[choice.choose(asked.take(left[row], Coded(part, names))) >= 0]
    return np.delete(left, np.unique(covered))


def _suggest(texts: Sequence[str], nodes: Sequence[Node], *, outcome: bool) -> dict[str, tuple[str, float, str]]:
    names = [node.label for node in nodes] + [node.id for node in nodes]
    words = read_words([*texts, *names])
    meanings = [_node_means(node, words) for node in nodes]
    by_name = _by_name(texts, nodes, words)
    found = {}
    for text in texts:
        by_words = _by_words(text, words, nodes, meanings, outcome=outcome)
        guess = _agree(by_name.get(text), by_words)
        found[text] = (guess.node, round(guess.confidence, 2), guess.reason)
    return found


def _node_means(node: Node, words: dict[str, Words]) -> frozenset[str]:
    """The steps that a node stands for: its `standard`, and what its name says."""
    told = _meaning(words[node.label], exits_first=node.kind == "exit")
    by_label = {told.means} if told and told.confidence >= 0.75 else set()
    # The map's own word is the better one; but "other" says less than any name.
    return frozenset({node.standard} if node.standard not in ("", "other") else by_label or {node.standard})


def _by_name(texts: Sequence[str], nodes: Sequence[Node], words: dict[str, Words]) -> dict[str, _Guess]:
    """The node whose name or id a text is, or is nearly."""
    if not texts or not nodes:
        return {}
    labels = {plain(node.label): node for node in reversed(nodes)}
    ids = {plain(node.id): node for node in reversed(nodes)}
    joined = [words[node.label].joined for node in nodes]
    near = cdist([words[text].joined for text in texts], joined, scorer=fuzz.ratio, score_cutoff=85)
    best = near.argmax(axis=1)
    found = {}
    for number, text in enumerate(texts):
        node, alike = nodes[best[number]], float(near[number, best[number]])
        if plain(text) in labels:
            node = labels[plain(text)]
            found[text] = _Guess(node.id, _SAME_NAME, f"It is the name of the node '{node.label}'.")
        elif plain(text) in ids:
            # Two or three letters may be short for much.
            node = ids[plain(text)]
            found[text] = _Guess(node.id, 0.9 if len(node.id) > 3 else 0.6, f"It is the id of the node '{node.label}'.")
        elif not any(word.isalpha() for word in words[text].all):
            continue
        elif set(words[text].all) == set(words[node.label].all):
            sure = _SAME_WORDS * 0.97 ** words[text].slips
            found[text] = _Guess(node.id, sure, f"It has the same words as the node '{node.label}'.")
        elif alike >= 85 and _one_word_differs_in_spelling(words[text], words[node.label]):
            found[text] = _Guess(node.id, alike / 100 * 0.88, f"It is spelt nearly like the node '{node.label}'.")
    return found


def _one_word_differs_in_spelling(one: Words, other: Words) -> bool:
    """Whether two writings differ in a word of five or more letters only, so that "Release A" is not "Release B"."""
    left, right = set(one.all) - set(other.all), set(other.all) - set(one.all)
    differ = left | right
    return len(left) == len(right) == 1 and all(
        len(word) >= 5 and word.isalpha() and word not in NOT_MISSPELT for word in differ
    )


def _by_words(
    text: str, words: dict[str, Words], nodes: Sequence[Node], meanings: Sequence[frozenset[str]], *, outcome: bool
) -> _Guess:
    said = OUTCOME_CODES.get(text.split(":")[0].split("-")[0].strip().casefold()) if outcome else None
    told = _Meaning(said[0], said[1], (), ()) if said else _meaning(words[text], exits_first=outcome)
    if told is None:
        return _Guess("", 0.0, _NOTHING)
    because = f"{said[2]}." if said else _because(told, words[text])
    if outcome and told.means in EXIT_FOR_STEP:
        told = _Meaning(EXIT_FOR_STEP[told.means], told.confidence, told.words, told.doubts)
    standing = [node for node, means in zip(nodes, meanings, strict=True) if told.means in means]
    if not standing and not outcome:
        other = STEP_FOR_EXIT.get(told.means) or EXIT_FOR_STEP.get(told.means, "")
        standing = [node for node, means in zip(nodes, meanings, strict=True) if other in means]
    if not outcome:
        standing = [node for node in standing if node.kind != "exit"] or standing
    if told.confidence == 0:
        return _Guess("", 0.0, because)
    if not standing:
        lack = "no exit of this map" if outcome else "no node of this map"
        return _Guess("", 0.0, f"{because} There is {lack} for that.")
    if len(standing) == 1:
        return _Guess(standing[0].id, told.confidence, because)
    mine = set(words[text].all)
    shared = [len(mine & set(words[node.label].all)) / len(mine | set(words[node.label].all)) for node in standing]
    best = max(range(len(standing)), key=lambda place: (shared[place], -place))
    alone = sum(share >= shared[best] - 1e-9 for share in shared) == 1 and shared[best] >= 0.3
    also = f"{because} {len(standing)} nodes stand for that; '{standing[best].label}' "
    if alone:
        return _Guess(standing[best].id, told.confidence * 0.95, also + "shares most words with it.")
    return _Guess(standing[best].id, min(told.confidence, 0.5), also + "is only the first of them.")


def _meaning(words: Words, *, exits_first: bool) -> _Meaning | None:
    """What words mean: the phrase with most words, less what the words beside it take from it."""
    have = set(words.all)
    fits = [phrase for phrase in _phrases_with(have) if phrase.words <= have]
    if not fits:
        return None

    def rank(phrase: Phrase) -> tuple[int, bool, float, str]:
        return len(phrase.words), (phrase in _EXITS) == exits_first, phrase.strength, phrase.means

    best = max(fits, key=rank)
    sure = best.strength * 0.97**words.slips
    doubts = []
    ours = frozenset(word for phrase in fits if phrase.means == best.means for word in phrase.words)
    strange = [word for word in words.all if word not in _EXPECTED and word.isalpha() and len(word) > 1]
    for number in range(len(strange)):
        certain = len(best.words) > 1 or best.strength >= 0.95
        sure *= 0.9 if certain and number == 0 else 0.82
    if strange:
        doubts.append(f"'{strange[0]}' is not a word that is known here")
    other = [word for word in words.all if word in CONTENT and word not in ours | PLAIN]
    if other:
        sure *= 0.75 ** len(other)
        doubts.append(f"'{_SAID.get(other[0], other[0])}' may mean something else")
    aside = [word for word in words.all if word in ASIDE and word not in best.words]
    if aside:
        sure *= 0.5
        doubts.append(f"'{aside[0]}' {ASIDE[aside[0]]}")
    if have & CALLED_OFF:
        sure *= 0.4
        doubts.append(f"'{min(have & CALLED_OFF)}' may say that it did not come to that")
    if have & NEGATIONS:
        sure = 0.0
        doubts.append(f"'{min(have & NEGATIONS)}' turns it round")
    in_order = tuple(word for word in words.all if word in best.words)
    return _Meaning(best.means, sure, in_order, tuple(doubts))


_EXITS = frozenset(EXIT_PHRASES)
_EXPECTED = CONTENT | PLAIN | NEGATIONS | CALLED_OFF | frozenset(ASIDE)
_BY_WORD: dict[str, list[Phrase]] = {}
for _phrase in (*STEP_PHRASES, *EXIT_PHRASES):
    _BY_WORD.setdefault(min(_phrase.words), []).append(_phrase)


def _phrases_with(have: set[str]) -> list[Phrase]:
    """The phrases whose alphabetically first word is there: few, of which some fit."""
    return [phrase for word in sorted(have & CONTENT) for phrase in _BY_WORD.get(word, ())]


def _because(told: _Meaning, words: Words) -> str:
    said = " ".join(word for word in (_SAID.get(word, word) for word in told.words) if word)
    parts = [f"The words '{said}' usually mean {_CALLED[told.means]}"]
    parts += [f"'{written}' is read as '{known}'" for written, known in words.mended[:2]]
    return "; ".join([*parts, *told.doubts]) + "."


def _agree(by_name: _Guess | None, by_words: _Guess) -> _Guess:
    """The surer of two guesses; where they disagree, no more than a guess, unless the name is the same."""
    if by_name is None or by_words.node == by_name.node:
        return by_words if by_name is None or by_words.confidence > by_name.confidence else by_name
    if by_name.confidence >= 0.9 or by_words.confidence < 0.6:
        return by_name
    first = max(by_name, by_words, key=lambda guess: guess.confidence)
    return _Guess(first.node, min(first.confidence, 0.7), first.reason)
