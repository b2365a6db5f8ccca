"""Codes that are written like a name as a whole: like a node's, or like what a step is usually called."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rapidfuzz import fuzz
from rapidfuzz.process import cdist

from builder.code_map import plain
from builder.service_map import Node
from builder.suggest_meaning import Meaning, less_sure, meaning
from builder.suggest_nodes import Guess
from builder.suggest_words import KNOWN, Words, letters_of, read_words
from builder.vocabulary_beside import MEANINGLESS
from builder.vocabulary_spellings import NOT_MISSPELT, WHOLE_NAMES

_SAME_WORDS, _SAME_NAME = 0.97, 0.99
# How alike the letters must be (0 to 100), and how long the shortest name may be.
_ALIKE, _SHORTEST = 90, 9


@dataclass(frozen=True, slots=True)
class Whole:
    """The usual name that a text is nearly, its words, and what they mean, less what the slips take from it."""

    name: str
    words: Words
    told: Meaning


def names_alike(texts: Sequence[str], nodes: Sequence[Node], words: dict[str, Words]) -> dict[str, Guess]:
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
        if plain(text) in MEANINGLESS:
            continue
        if plain(text) in labels:
            node = labels[plain(text)]
            found[text] = Guess(node.id, _SAME_NAME, f"It is the name of the node '{node.label}'.")
        elif plain(text) in ids:
            # An id is short for more than it says: "home", "family", "other".
            node = ids[plain(text)]
            found[text] = Guess(node.id, 0.7 if len(node.id) > 3 else 0.6, f"It is the id of the node '{node.label}'.")
        elif not any(word.isalpha() for word in words[text].all):
            continue
        elif set(words[text].all) == set(words[node.label].all):
            sure = _SAME_WORDS * 0.97 ** words[text].slips
            found[text] = Guess(node.id, sure, f"It has the same words as the node '{node.label}'.")
        elif alike >= 85 and _one_word_differs_in_spelling(words[text], words[node.label]):
            found[text] = Guess(node.id, alike / 100 * 0.88, f"It is spelt nearly like the node '{node.label}'.")
    return found


def _one_word_differs_in_spelling(one: Words, other: Words) -> bool:
    """Whether two writings differ in a word of five or more letters only, so that "Release A" is not "Release B".

    A word that is known is meant as it is written: "Foster placement" is not "Other placement".
    """
    left, right = set(one.all) - set(other.all), set(other.all) - set(one.all)
    differ = left | right
    return (
        len(left) == len(right) == 1
        and not left & KNOWN
        and all(len(word) >= 5 and word.isalpha() and word not in NOT_MISSPELT for word in differ)
    )


def whole_names(texts: Sequence[str], words: dict[str, Words]) -> dict[str, Whole]:
    """The usual name of a step that a text with words unknown here is nearly, letter for letter and without spaces."""
    strange = [text for text in texts if any(w.isalpha() and len(w) > 2 and w not in KNOWN for w in words[text].all)]
    letters = {text: letters_of(text) for text in strange}
    strange = [text for text in strange if len(letters[text]) >= _SHORTEST]
    if not strange:
        return {}
    names = read_words(WHOLE_NAMES)
    near = cdist(
        [letters[text] for text in strange],
        [letters_of(name) for name in WHOLE_NAMES],
        scorer=fuzz.ratio,
        score_cutoff=_ALIKE,
    )
    best = near.argmax(axis=1)
    found = {}
    for number in np.flatnonzero(near.max(axis=1) >= _ALIKE).tolist():
        name = WHOLE_NAMES[best[number]]
        told = meaning(names[name], exits_first=False)
        if told is not None:
            sure = float(near[number, best[number]]) / 100
            found[strange[number]] = Whole(name, names[name], less_sure(told, sure))
    return found
