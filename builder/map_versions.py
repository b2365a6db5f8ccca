"""The versions of a map: numbered files of history/, each with its story (when, who, what changed) in its first line.

The story is a comment, `# Saved 2026-11-21T14:05:00+00:00 by jsmith: added 'Family Help'; moved 3 places`, so that file
and story cannot part, and any YAML reader reads the file as the map. A version that a conflict kept aside begins with
`# Kept aside`.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from builder.history import numbered, numbers
from builder.map_file import read_map
from builder.problem import Problem, Refused
from builder.service_map import ServiceMap

UNKNOWN = "unknown"
_LONGEST = 65_536
_STORY = re.compile(r"# (Saved|Kept aside) (\S+) by ([^:]*)(?:: (.*))?")
# What may stand in a comment as it is; the rest is escaped.
_PLAIN = re.compile("[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
_PIECE = re.compile(r"\\x[0-9a-f]{2}|\\u[0-9a-f]{4}|\\U[0-9a-f]{8}|\\.|; ?|[^\\;]+|\\")


@dataclass(frozen=True, slots=True)
class Version:
    """One saved map. `at` is in UTC, None when nobody knows; `changes` are words for a person, () when nobody knows."""

    number: int
    at: datetime | None
    who: str
    changes: tuple[str, ...] = ()
    kept_aside: bool = False


def versions(folder: Path) -> tuple[Version, ...]:
    """The versions of a project's map, the newest first. Reads the first line of each file and nothing else."""
    return tuple(_version(folder, number) for number in reversed(numbers(folder, "map.yaml")))


def version_map(folder: Path, number: int) -> ServiceMap:
    """The map of one version, finished or not; raises `Refused` when there is none, or it does not hold together."""
    name = numbered("map.yaml", number)
    try:
        content = (folder / name).read_bytes()
    except OSError:
        raise Refused([Problem("version-unknown", folder.name, str(number))]) from None
    return read_map(content, name, unfinished=True)


def version_of(content: bytes) -> str:
    """What a map.yaml of this content is called as a version of the map: its hash."""
    return hashlib.sha256(content).hexdigest()


def find_version(folder: Path, version: str) -> Version | None:
    """The newest version whose map.yaml had this hash; one that was kept aside only where there is no other."""
    aside = None
    for number in reversed(numbers(folder, "map.yaml")):
        try:
            content = (folder / numbered("map.yaml", number)).read_bytes()
        except OSError:
            continue
        if version in (version_of(content), version_of(without_story(content))):
            found = _version(folder, number)
            if not found.kept_aside:
                return found
            aside = aside or found
    return aside


def with_story(content: bytes, at: datetime, who: str, changes: Sequence[str], *, kept_aside: bool = False) -> bytes:
    """The content of a version's file: the story in a line, and the map."""
    did = "Kept aside" if kept_aside else "Saved"
    said = "; ".join(_escaped(change, ";\\") for change in changes)
    line = f"# {did} {at.astimezone(UTC).isoformat(timespec='seconds')} by {_escaped(who, ':;') or UNKNOWN}"
    return f"{line}: {said}\n".encode() + content if said else f"{line}\n".encode() + content


def without_story(content: bytes) -> bytes:
    """The map.yaml that a version's file holds."""
    first, _, rest = content.partition(b"\n")
    return rest if _STORY.fullmatch(_decoded(first)) else content


def _version(folder: Path, number: int) -> Version:
    path = folder / numbered("map.yaml", number)
    try:
        with path.open("rb") as file:
            first = _decoded(file.readline(_LONGEST))
        story = _STORY.fullmatch(first)
        if story:
            at = datetime.fromisoformat(story[2]).astimezone(UTC)
            return Version(number, at, _plain(story[3])[0], _plain(story[4] or ""), story[1] == "Kept aside")
        return Version(number, datetime.fromtimestamp(int(path.stat().st_mtime), UTC), UNKNOWN)
    except (OSError, ValueError, OverflowError):
        return Version(number, None, UNKNOWN)


def _decoded(line: bytes) -> str:
    return line.rstrip(b"\r\n").decode("utf-8", "replace")


def _escaped(text: str, also: str) -> str:
    return "".join(_letter(letter, also) for letter in text)


def _letter(letter: str, also: str) -> str:
    code = ord(letter)
    if letter == "\\" or letter == ";":
        return "\\" + letter
    if letter not in also and _PLAIN.fullmatch(letter):
        return letter
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def _plain(text: str) -> tuple[str, ...]:
    """The phrases of an escaped text, joined by "; "."""
    phrases = [""]
    for piece in _PIECE.findall(text):
        if piece[0] == ";":
            phrases.append("")
        elif piece[0] == "\\" and len(piece) > 2:
            code = int(piece[2:], 16)
            phrases[-1] += chr(code) if code <= 0x10FFFF else "\ufffd"
        else:
            phrases[-1] += piece[1:] if piece[0] == "\\" else piece
    return tuple(phrase for phrase in phrases if phrase)
