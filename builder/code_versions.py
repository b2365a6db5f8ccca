"""The earlier code maps of a project: the numbered files of history/, to look at and to restore."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from builder.code_map import CodeMap, read_codes
from builder.history import numbered, numbers
from builder.problem import Problem, Refused
from builder.service_map import ServiceMap


@dataclass(frozen=True, slots=True)
class CodeVersion:
    """One saved code map. `at` is when its file was written, in UTC; None when the computer does not say."""

    number: int
    at: datetime | None


@dataclass(frozen=True, slots=True)
class CodeDifference:
    """What restoring one code map over another changes: `gained` and `lost` rules, and the `rules` there are then.

    Rules that only stand in another order are neither; `reordered` says that there are such.
    """

    rules: int
    gained: int
    lost: int
    reordered: bool


def code_versions(folder: Path) -> tuple[CodeVersion, ...]:
    """The code maps that were saved, the newest first. Opens none of them."""
    return tuple(CodeVersion(number, _written(folder, number)) for number in reversed(numbers(folder, "codes.yaml")))


def version_codes(folder: Path, number: int, service_map: ServiceMap) -> CodeMap:
    """The code map of one version, checked against the map as it is now.

    Raises `Refused` when there is none of that number, or when it names places that the map no longer has.
    """
    name = numbered("codes.yaml", number)
    try:
        content = (folder / name).read_bytes()
    except OSError:
        raise Refused([Problem("code-version-unknown", folder.name, str(number))]) from None
    return read_codes(content, service_map, name)


def code_difference(now: CodeMap, then: CodeMap) -> CodeDifference:
    """What changes when `then` takes the place of `now`."""
    mine, theirs = (Counter((*of.rules, *of.outcomes, *of.teams)) for of in (now, then))
    gained, lost = (theirs - mine).total(), (mine - theirs).total()
    return CodeDifference(theirs.total(), gained, lost, not gained and not lost and now != then)


def _written(folder: Path, number: int) -> datetime | None:
    try:
        return datetime.fromtimestamp(int((folder / numbered("codes.yaml", number)).stat().st_mtime), UTC)
    except (OSError, ValueError, OverflowError):
        return None
