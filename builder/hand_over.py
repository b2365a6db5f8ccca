"""A map and its code map for another authority: one .zip, after a check that nothing in it is about a child."""

import io
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import pandas as pd

from builder.code_map import CodeMap, has_wildcard, plain, read_codes, write_codes
from builder.map_file import read_map, write_map
from builder.personal_text import found_in
from builder.problem import Problem, Refused
from builder.pseudonyms import hashes
from builder.raw_fields import shown
from builder.service_map import ServiceMap

_MOST_MB = 20
# A shorter piece of text could be a child's id by chance only: "47" in "Section 47".
_SHORTEST_ID = 5
_ABOUT = """A map of children's services, and the rules that send an authority's own codes to its places.

map.yaml    the places and the ways between them
codes.yaml  which code, outcome and team goes where; the first rule that matches wins

Made with Journey Map, which looked through both for what could be about a child before they were handed over.
Take them in on the page Map or Codes, under "Hand over or take in", or by
journey-map use PROJECT --map map.yaml --codes codes.yaml
"""


@dataclass(frozen=True, slots=True)
class KnownChildren:
    """What is known of a project's children, to hold texts against: their pseudonyms and keys, and the secret with
    which an id becomes its key (None when it is not on this computer)."""

    pseudonyms: frozenset[str] = frozenset()
    keys: frozenset[str] = frozenset()
    secret: bytes | None = None


@dataclass(frozen=True, slots=True)
class _Text:
    place: str
    text: str
    team: bool = False


def known_children(children: pd.DataFrame, secret: bytes | None) -> KnownChildren:
    """From CHILDREN (`builder.tables`)."""
    return KnownChildren(frozenset(children["child"].tolist()), frozenset(children["key"].tolist()), secret)


def without_teams(code_map: CodeMap) -> CodeMap:
    """The code map without its teams, which say nothing to another authority."""
    return replace(code_map, teams=())


def check_hand_over(
    service_map: ServiceMap, code_map: CodeMap, known: KnownChildren, codes: pd.DataFrame | None = None
) -> tuple[Problem, ...]:
    """Everything in both that could be about a person: errors stop a hand-over, on warnings the user decides.

    `codes` is the table CODES (`builder.coverage`): exact codes in rules that only one child has are named. Problems
    hold the text that was found; they are for the screen only.
    """
    problems: list[Problem] = []
    texts = [*_of_map(service_map), *_of_codes(code_map)]
    for one in texts:
        problems += [Problem(code, one.place, shown(one.text)) for code in found_in(one.text, team=one.team)]
    problems += _of_children(texts, known)
    if codes is not None:
        problems += _rare(code_map, codes)
    if known.keys and known.secret is None:
        problems.append(Problem("hand-over-no-secret"))
    order = ("error", "warning", "repair", "note")
    return tuple(sorted(dict.fromkeys(problems), key=lambda problem: order.index(problem.severity)))


def package(service_map: ServiceMap, code_map: CodeMap) -> bytes:
    """The .zip: map.yaml, codes.yaml and a few words about them. The same for the same map and codes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, text in (
            ("map.yaml", write_map(service_map)),
            ("codes.yaml", write_codes(code_map)),
            ("READ ME.txt", _ABOUT),
        ):
            file.writestr(zipfile.ZipInfo(name), text.encode("utf-8"), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def read_package(data: bytes, name: str) -> tuple[ServiceMap, CodeMap]:
    """Map and code map of a .zip that was handed over, checked like any other file. Raises `Refused`."""
    parts: dict[str, bytes] = {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            for entry in file.infolist():
                wanted = entry.filename.replace("\\", "/").rsplit("/", 1)[-1].casefold()
                if wanted not in ("map.yaml", "codes.yaml") or wanted in parts:
                    continue
                with file.open(entry) as part:
                    parts[wanted] = part.read(_MOST_MB * 1_000_000 + 1)
                if len(parts[wanted]) > _MOST_MB * 1_000_000:
                    raise Refused([Problem("hand-over-too-large", shown(name), count=_MOST_MB)])
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError, ValueError):
        # A password is a RuntimeError, a packing that Python does not know a NotImplementedError.
        raise Refused([Problem("hand-over-no-zip", shown(name), "it cannot be unpacked")]) from None
    except zlib.error:
        raise Refused([Problem("hand-over-no-zip", shown(name), "it is damaged")]) from None
    if "map.yaml" not in parts:
        raise Refused([Problem("hand-over-no-zip", shown(name), "it holds no map.yaml")])
    service_map = read_map(parts["map.yaml"])
    return service_map, read_codes(parts.get("codes.yaml", b"rules: []\n"), service_map)


def _of_map(service_map: ServiceMap) -> Iterator[_Text]:
    yield _Text("The map's name", service_map.name)
    for lane in service_map.lanes:
        yield _Text(f"Lane {shown(lane.label)}", lane.label, team=True)
        yield _Text(f"The id of lane {shown(lane.label)}", lane.id)
    for node in service_map.nodes:
        yield _Text(f"Place {shown(node.label)}", node.label)
        yield _Text(f"The id of place {shown(node.label)}", node.id)
        yield _Text(f"The description of place {shown(node.label)}", node.description)
    for number, note in enumerate(service_map.notes, start=1):
        yield _Text(f"Note {number} on the map", note.text)


def _of_codes(code_map: CodeMap) -> Iterator[_Text]:
    for kind, rules in (("Rule", code_map.rules), ("Rule on outcomes", code_map.outcomes)):
        for number, rule in enumerate(rules, start=1):
            place = f"{kind} {number}"
            for what, values in (("source", rule.sources), ("code", rule.codes), ("outcome", rule.outcomes)):
                yield from (_Text(f"{place}, {what}", value) for value in values)
            for column, values in rule.where:
                yield _Text(f"{place}, column", column)
                yield from (_Text(f"{place}, {column}", value, team=column == "team") for value in values)
            yield _Text(f"{place}, reason", rule.ignore)
    for number, team in enumerate(code_map.teams, start=1):
        yield from (_Text(f"Team {number}", value, team=True) for value in team.teams)
        yield _Text(f"Team {number}, service", team.service)
        yield _Text(f"Team {number}, locality", team.locality)


def _of_children(texts: Iterable[_Text], known: KnownChildren) -> Iterator[Problem]:
    """Pieces of text that are a child of this project: by pseudonym, or by the key that the secret makes of an id."""
    pieces: dict[str, list[_Text]] = {}
    for one in texts:
        for piece in {one.text.strip(), *one.text.replace(",", " ").replace(";", " ").split()}:
            pieces.setdefault(piece.strip("()[].:'\"*?"), []).append(one)
    for piece, places in pieces.items():
        if piece.upper() in known.pseudonyms:
            yield from (Problem("hand-over-pseudonym", one.place, shown(piece)) for one in places)
    if known.secret is None or not known.keys:
        return
    asked = [piece for piece in pieces if len(piece) >= _SHORTEST_ID and any(mark.isdigit() for mark in piece)]
    for piece, key in zip(asked, hashes(asked, known.secret), strict=True):
        if key in known.keys:
            yield from (Problem("hand-over-child-id", one.place, shown(piece)) for one in pieces[piece])


def _rare(code_map: CodeMap, codes: pd.DataFrame) -> Iterator[Problem]:
    """Exact codes in rules that one child only has in the data."""
    named: Mapping[str, str] = {
        plain(code): code for rule in code_map.rules for code in rule.codes if not has_wildcard(code)
    }
    if not named or codes.empty:
        return
    texts = codes["code"].map(plain)
    most = codes["children"].groupby(texts).sum()
    rare = sorted(named[code] for code in most.index[most == 1] if code in named)
    if rare:
        words = ", ".join(shown(code) for code in rare[:5]) + (" …" if len(rare) > 5 else "")
        yield Problem("hand-over-rare", "The code map", words, len(rare))
