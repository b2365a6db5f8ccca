"""Which spellings of teams belong together, and the service and locality that each could have, with the reason."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import pandas as pd
from rapidfuzz.distance import OSA

from builder.code_rows import CodeRow, looks
from builder.raw_fields import shown
from builder.team_words import DIRECTIONS, FORMS, NUMBERS, SAID, SERVICES, SOFT

_FORMS = tuple((re.compile(pattern), form) for pattern, form in FORMS)
_BRACKETS = re.compile(r"\([^)]*\)|\[[^\]]*\]")
_WORD = re.compile(r"[a-z]+|\d+")
# A word may differ by one letter from so many letters on, by two from more on.
_ONE_SLIP, _TWO_SLIPS = 5, 9


@dataclass(frozen=True, slots=True)
class Proposal:
    """What one spelling could be. `like` is the spelling that speaks for its group ("" when it stands alone, or is that
    one itself); `why` says the reasons in words; `service` and `locality` are "" where nothing is likely."""

    like: str
    service: str
    locality: str
    why: str


@dataclass(frozen=True, slots=True)
class _Read:
    """A spelling as words: `key` those that count, in order of the alphabet, and its numbers."""

    key: tuple[str, ...]
    numbers: tuple[str, ...]


def proposals(rows: Sequence[CodeRow]) -> tuple[Proposal, ...]:
    """A proposal for each row of the kind "teams", in their order; the most frequent spelling speaks for a group.

    What is known of one spelling is proposed for those alike; else the words of the name tell.
    """
    read = [_read(row.names[0]) for row in rows]
    leads, alike = _grouped(rows, read)
    known: dict[int, CodeRow] = {}
    for number, row in enumerate(rows):
        # Of spellings alike the one of which most is known speaks, the more frequent first.
        said = sum(map(bool, row.standing.to))
        if said and (leads[number] not in known or said > sum(map(bool, known[leads[number]].standing.to))):
            known[leads[number]] = row
    places = _places(read, leads)
    found = []
    for number, row in enumerate(rows):
        lead = leads[number]
        like = rows[lead].names[0] if lead != number else ""
        because = [f"Written like {shown(like)}{alike[number]}."] if like else []
        if lead in known and known[lead] is not row:
            service, locality = known[lead].standing.to
            because.append(f"{shown(known[lead].names[0])} is mapped to it.")
        else:
            service, word = _service(read[lead])
            locality, place = _locality(read[lead], places)
            if word:
                because.append(word)
            if place:
                because.append(place)
        found.append(Proposal(like, service, locality, " ".join(because)))
    return tuple(found)


def team_sources(activities: pd.DataFrame) -> dict[str, tuple[str, ...]]:
    """For each team, as it looks, the sources that name it, the most frequent first. Columns: team, source."""
    named = activities[activities["team"] != ""]
    counts = named.groupby(["team", "source"]).size().sort_values(ascending=False, kind="stable")
    found: dict[str, dict[str, None]] = {}
    for team, source in counts.index.tolist():
        found.setdefault(looks(team), {})[source] = None
    return {team: tuple(sources) for team, sources in found.items()}


def _read(name: str) -> _Read:
    text = name.casefold().replace("&", " and ").replace("_", " ")
    outside = _BRACKETS.sub(" ", text)
    # What stands in brackets is a remark, unless it is all there is or tells teams apart.
    inside = " ".join(_BRACKETS.findall(text))
    tells = [word for word in _WORD.findall(inside) if word.isdigit() or word in DIRECTIONS or word in NUMBERS]
    words = _words(outside)
    words = _words(text) if all(map(str.isdigit, words)) else [*words, *_words(" ".join(tells))]
    key = sorted({word for word in words if not word.isdigit()})
    return _Read(tuple(key), tuple(sorted(word for word in words if word.isdigit())))


def _words(text: str) -> list[str]:
    for pattern, form in _FORMS:
        text = pattern.sub(form, text)
    words = [NUMBERS.get(word, word) for word in _WORD.findall(text)]
    plain = [str(int(word)) if word.isdigit() else word for word in words]
    kept = [word for word in plain if word not in SOFT]
    return kept or [word for word in plain if word not in ("team", "teams", "the")]


def _grouped(rows: Sequence[CodeRow], read: Sequence[_Read]) -> tuple[list[int], list[str]]:
    """For each row the number of the row that speaks for its group, and why it is alike, in words.

    Each is held against the speakers only, so that no chain of small differences joins what is far apart.
    """
    speakers: list[int] = []
    leads: list[int] = []
    alike: list[str] = []
    by_weight = sorted(range(len(rows)), key=lambda number: (-rows[number].activities, number))
    found: dict[int, tuple[int, str]] = {}
    for number in by_weight:
        for speaker in speakers:
            reason = _alike(read[number], read[speaker])
            if reason is not None:
                found[number] = (speaker, reason)
                break
        else:
            speakers.append(number)
            found[number] = (number, "")
    for number in range(len(rows)):
        leads.append(found[number][0])
        alike.append(found[number][1])
    return leads, alike


def _alike(one: _Read, other: _Read) -> str | None:
    """Why two are alike, to be said after "Written like …"; None when they are not."""
    if one.numbers != other.numbers or len(one.key) != len(other.key) or not (one.key or one.numbers):
        return None
    if one.key == other.key:
        return ""
    rest, others = [word for word in one.key if word not in other.key], [w for w in other.key if w not in one.key]
    slips = []
    for word in rest:
        near = next((known for known in others if _slip(word, known)), None)
        if near is None:
            return None
        others.remove(near)
        slips.append(f"{shown(word)} is read as {shown(near)}")
    return f"; {', '.join(slips)}"


def _slip(word: str, known: str) -> bool:
    if word in DIRECTIONS and known in DIRECTIONS:
        return False
    shortest = min(len(word), len(known))
    allowed = 2 if shortest >= _TWO_SLIPS else 1 if shortest >= _ONE_SLIP else 0
    return allowed > 0 and OSA.distance(word, known, score_cutoff=allowed) <= allowed


def _service(read: _Read) -> tuple[str, str]:
    for service, words in SERVICES:
        for word in words:
            if word in read.key:
                named = word == service.casefold().replace(" ", "")
                return (
                    service,
                    f"The name says {service}." if named else f"{shown(SAID.get(word, word))} usually means {service}.",
                )
    return "", ""


def _places(read: Sequence[_Read], leads: Sequence[int]) -> frozenset[str]:
    """Words that several teams share and that mean no service: names of places, most likely."""
    known = {word for _, words in SERVICES for word in words} | {"district", "locality", "area", *DIRECTIONS}
    counts = Counter(word for number in set(leads) for word in read[number].key if word not in known)
    return frozenset(word for word, count in counts.items() if count > 1 and len(word) > 3)


def _locality(read: _Read, places: frozenset[str]) -> tuple[str, str]:
    for word in read.key:
        if word in DIRECTIONS:
            return word.capitalize(), f"{shown(word.capitalize())} is read as a locality."
    for word in read.key:
        if word in places:
            return word.capitalize(), f"{shown(word.capitalize())} stands in the names of several teams."
    return "", ""
