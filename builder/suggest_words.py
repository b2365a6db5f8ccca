"""Reads a code as words: cuts it apart, spells out short forms, mends misspellings, for `builder.suggest`."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from builder.vocabulary import EXIT_PHRASES, STEP_PHRASES
from builder.vocabulary_beside import ASIDE, CALLED_OFF, CIRCUMSTANCES, KINDS, NEGATIONS, PLAIN, SENDERS, WITHIN
from builder.vocabulary_spellings import FORMS, IN_FORMS, NOT_MISSPELT, STANDS_FOR

CONTENT = frozenset(word for phrase in (*STEP_PHRASES, *EXIT_PHRASES) for word in phrase.words)
_KNOWN = (
    *(CONTENT, PLAIN, CIRCUMSTANCES, SENDERS, NEGATIONS, CALLED_OFF, NOT_MISSPELT, IN_FORMS, WITHIN),
    *(frozenset(ASIDE), frozenset(STANDS_FOR), frozenset(KINDS)),
)
KNOWN: frozenset[str] = frozenset().union(*_KNOWN)
# Short words are other words too often for one letter to be a slip.
_SHORTEST = 5
_MENDED_TO = sorted(word for word in KNOWN - NOT_MISSPELT if len(word) >= _SHORTEST and word.isalpha())
# Of the words of four letters, those that are written wrongly most and are little like others.
_SHORT_ONES = ("care", "core", "help", "need", "plan")
# Written for a whole step with a letter dropped.
_DROPPED = {word[:at] + word[at + 1 :]: word for word in ("early", "child", "after", "group") for at in range(1, 5)}

_CAMEL = re.compile(r"(?<=[a-z]{3})(?=[A-Z][a-z]{2})")
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,}[a-z]?")
_SPACED = re.compile(r"\b(?:[a-z] ){2,}[a-z]\b")
_LETTERS = re.compile(r"[a-z]+")
_FORMS = tuple((re.compile(pattern), form) for pattern, form in FORMS)
# A dash with a space beside it, and whatever else sets one part of a name apart from another.
_APART = re.compile(r"\s[-–—]+|[-–—]+\s|[:;|()\[\]{}<>/,]")
_BORDER = "¦"
_WORD = re.compile(rf"\bs\d{{1,2}}\b|[a-z]+|\d+|{_BORDER}")


@dataclass(frozen=True, slots=True)
class Words:
    """A code as words.

    `all` in order without repeats; `parts` the same, cut where a dash, a bracket or the like sets one apart, with
    repeats; `mended`: (as written, as read); `slips`: letters mended.
    """

    all: tuple[str, ...]
    parts: tuple[tuple[str, ...], ...] = ()
    mended: tuple[tuple[str, str], ...] = ()
    slips: int = 0

    @property
    def joined(self) -> str:
        """The words in alphabetical order, to compare one writing with another."""
        return " ".join(sorted(set(self.all)))


def read_words(texts: Iterable[str]) -> dict[str, Words]:
    """The words of each distinct text. Misspellings are looked up for all texts at once."""
    written = {text: _written(text) for text in texts}
    strange = {word for text in written.values() for word in _LETTERS.findall(text) if _may_be_misspelt(word)}
    mends = _mends(sorted(strange))
    return {text: _words(plain, mends) for text, plain in written.items()}


def letters_of(text: str) -> str:
    """A text's letters and figures alone, to compare names that are cut into words wrongly."""
    return "".join(re.findall(r"[a-z0-9]+", _written(text)))


def _written(text: str) -> str:
    text = _CAMEL.sub(" ", unicodedata.normalize("NFKC", text)).lower().replace("_", " ").replace("’", "'")
    return _DOTTED.sub(lambda found: found.group().replace(".", ""), text)


def _may_be_misspelt(word: str) -> bool:
    return len(word) >= _SHORTEST - 1 and word not in KNOWN


def _mends(strange: list[str]) -> dict[str, tuple[str, int]]:
    """For each strange word the only nearest known one, and by how many letters: one, or two in a long word."""
    if not strange:
        return {}
    mends = {word: (known, 1) for word in strange if (known := _short_one(word))}
    strange = [word for word in strange if word not in mends and len(word) >= _SHORTEST]
    if not strange:
        return mends
    # Whole arrays at once; 2 swaps, slips or missing letters at most.
    far = cdist(strange, _MENDED_TO, scorer=OSA.distance, score_cutoff=2, dtype=np.uint8)
    nearest = far.argmin(axis=1)
    least = far[np.arange(len(strange)), nearest]
    for number, (word, place, letters) in enumerate(zip(strange, nearest.tolist(), least.tolist(), strict=True)):
        known = _MENDED_TO[place]
        if letters > (2 if len(word) >= 7 else 1) or (letters == 2 and known[0] != word[0]):
            continue
        # Two that are as near, but mean different things, leave it open.
        others = {
            STANDS_FOR.get(_MENDED_TO[other], _MENDED_TO[other]) for other in np.flatnonzero(far[number] == letters)
        }
        if len(others) == 1:
            mends[word] = (known, letters)
    return mends


def _short_one(word: str) -> str:
    """A word of four or five letters that a slip of one letter made of a short known one; "" where none is."""
    if word in _DROPPED:
        return _DROPPED[word]
    for known in _SHORT_ONES:
        swapped = len(word) == 4 and OSA.distance(word, known) == 1 and sorted(word) == sorted(known)
        doubled = len(word) == 5 and any(
            word[:at] + word[at + 1 :] == known and word[at] in word[at + 1 : at + 2] + word[max(at - 1, 0) : at]
            for at in range(5)
        )
        if swapped or doubled:
            return known
    return ""


def _words(text: str, mends: dict[str, tuple[str, int]]) -> Words:
    mended: list[tuple[str, str]] = []

    def mend(found: re.Match[str]) -> str:
        word = found.group()
        if word not in mends:
            return word
        mended.append((word, mends[word][0]))
        return mends[word][0]

    text = _LETTERS.sub(mend, text)
    for pattern, form in _FORMS:
        text = pattern.sub(form, text)
    text = text.replace("'s", "s").replace("s'", "s")
    text = _SPACED.sub(lambda found: found.group().replace(" ", ""), _APART.sub(f" {_BORDER} ", text))
    parts: list[list[str]] = [[]]
    for word in _WORD.findall(text):
        if word == _BORDER:
            parts.append([])
        else:
            parts[-1] += STANDS_FOR.get(word, word).split()
    whole = tuple(dict.fromkeys(word for part in parts for word in part))
    slips = sum(mends[written][1] for written, _ in mended)
    return Words(whole, tuple(tuple(part) for part in parts if part), tuple(mended), slips)
