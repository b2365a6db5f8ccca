"""Reads a code as words: cuts it apart, spells out short forms, mends misspellings, for `builder.suggest`."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from builder.vocabulary import (
    ASIDE,
    CALLED_OFF,
    EXIT_PHRASES,
    FORMS,
    NEGATIONS,
    NOT_MISSPELT,
    PLAIN,
    STANDS_FOR,
    STEP_PHRASES,
)

CONTENT = frozenset(word for phrase in (*STEP_PHRASES, *EXIT_PHRASES) for word in phrase.words)
_KNOWN = CONTENT | PLAIN | NEGATIONS | CALLED_OFF | NOT_MISSPELT | frozenset(ASIDE) | frozenset(STANDS_FOR)
# Short words are other words too often for one letter to be a slip.
_SHORTEST = 5
_MENDED_TO = sorted(word for word in _KNOWN - NOT_MISSPELT if len(word) >= _SHORTEST)

_CAMEL = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}[a-z]?")
_SPACED = re.compile(r"\b(?:[a-z] ){2,}[a-z]\b")
_FORMS = tuple((re.compile(pattern), form) for pattern, form in FORMS)
_WORD = re.compile(r"\bs\d{1,2}\b|[a-z]+|\d+")


@dataclass(frozen=True, slots=True)
class Words:
    """A code as words. `all` in order without repeats; `mended`: (as written, as read); `slips`: letters mended."""

    all: tuple[str, ...]
    mended: tuple[tuple[str, str], ...] = ()
    slips: int = 0

    @property
    def joined(self) -> str:
        """The words in alphabetical order, to compare one writing with another."""
        return " ".join(sorted(set(self.all)))


def read_words(texts: Iterable[str]) -> dict[str, Words]:
    """The words of each distinct text. Misspellings are looked up for all texts at once."""
    cut = {text: _cut(text) for text in texts}
    strange = sorted({word for words in cut.values() for word in words if _may_be_misspelt(word)})
    mends = _mends(strange)
    return {text: _words(words, mends) for text, words in cut.items()}


def _cut(text: str) -> list[str]:
    text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", text)).lower().replace("_", " ").replace("’", "'")
    text = text.replace("'s", "s")
    text = _DOTTED.sub(lambda found: found.group().replace(".", ""), text)
    for pattern, form in _FORMS:
        text = pattern.sub(form, text)
    text = _SPACED.sub(lambda found: found.group().replace(" ", ""), text)
    return _WORD.findall(text)


def _may_be_misspelt(word: str) -> bool:
    return len(word) >= _SHORTEST and word.isalpha() and word not in _KNOWN


def _mends(strange: list[str]) -> dict[str, tuple[str, int]]:
    """For each strange word the only nearest known one, and by how many letters: one, or two in a long word."""
    if not strange:
        return {}
    # Whole arrays at once; 2 swaps, slips or missing letters at most.
    far = cdist(strange, _MENDED_TO, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8)
    nearest = far.argmin(axis=1)
    least = far[np.arange(len(strange)), nearest]
    mends = {}
    for number, (word, place, letters) in enumerate(zip(strange, nearest.tolist(), least.tolist(), strict=True)):
        known = _MENDED_TO[place]
        if letters > (2 if len(word) >= 8 else 1) or (letters == 2 and known[0] != word[0]):
            continue
        # Two that are as near, but mean different things, leave it open.
        others = {
            STANDS_FOR.get(_MENDED_TO[other], _MENDED_TO[other]) for other in np.flatnonzero(far[number] == letters)
        }
        if len(others) == 1:
            mends[word] = (known, letters)
    return mends


def _words(cut: list[str], mends: dict[str, tuple[str, int]]) -> Words:
    words: list[str] = []
    mended: list[tuple[str, str]] = []
    slips = 0
    for word in cut:
        if word in mends:
            known, letters = mends[word]
            mended.append((word, known))
            slips += letters
            word = known
        words += STANDS_FOR.get(word, word).split()
    return Words(tuple(dict.fromkeys(words)), tuple(mended), slips)
