"""Takes the fields of a file apart, one by one, and collects every problem with its place instead of stopping."""

import math
import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from typing import Any

from builder.problem import Problem
from builder.yaml_tree import Path

_ID = re.compile(r"[A-Za-z0-9_-]{1,100}")
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?", re.ASCII)
_LONGEST_SHOWN = 60


def shown(value: object) -> str:
    """A value as messages show it: in quotes, on one line, cut when it is long."""
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "a mapping"
    text = " ".join(str(value).split())
    return f"'{text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 1] + '…'}'"


def near(value: str, choices: Iterable[str]) -> str:
    """A value that is none of the choices, with the one that comes near: "'lable' (did you mean 'label'?)"."""
    by_plain = {choice.casefold(): choice for choice in choices}
    found = get_close_matches(value.casefold(), by_plain, n=1, cutoff=0.6)
    return shown(value) + (f" (did you mean '{by_plain[found[0]]}'?)" if found else "")


class RawFields:
    """Reads fields of one file's entries. `problems` fills up; every reading gives None where it reported something."""

    def __init__(self, lines: dict[Path, int], problems: Iterable[Problem] = ()) -> None:
        self._lines = lines
        self.problems: list[Problem] = list(problems)

    def report(self, code: str, place: str, value: str = "", count: int = 1) -> None:
        """Adds a problem."""
        self.problems.append(Problem(code, place, value, count))

    def place(self, path: Path, called: str = "") -> str:
        """ "node 'contact' (nodes, entry 3, line 14)", or without a name "nodes, entry 3, line 14"."""
        parts = [f"entry {step + 1}" if isinstance(step, int) else step for step in path]
        if line := self._line(path):
            parts.append(f"line {line}")
        where = ", ".join(parts)
        return f"{called} ({where})" if called else where

    def places(self, paths: Sequence[Path]) -> str:
        """ "nodes, entries 3 and 7, lines 14 and 22": several entries of one list, the first few."""
        first = paths[:5]
        more = f" and {len(paths) - 5:,} more" if len(paths) > 5 else ""
        where = f"{paths[0][0]}, entries {_spoken([str(int(path[1]) + 1) for path in first])}{more}"
        lines = [str(line) for path in first if (line := self._line(path))]
        return f"{where}, lines {_spoken(lines)}{more}" if lines else where

    def _line(self, path: Path) -> int | None:
        while path and path not in self._lines:
            path = path[:-1]
        return self._lines.get(path) if path else None

    def entries(self, value: object, path: Path, of_what: str) -> list[tuple[Path, dict[str, Any]]]:
        """The mappings of a list, each with its path; what is no mapping is reported."""
        if value is None:
            return []
        if not isinstance(value, list):
            self.report("wrong-shape", self.place(path), f"a list of {of_what}")
            return []
        good: list[tuple[Path, dict[str, Any]]] = []
        for number, entry in enumerate(value):
            if isinstance(entry, dict):
                good.append(((*path, number), entry))
            else:
                self.report("wrong-shape", self.place((*path, number)), "an entry of the form {key: value}")
        return good

    def unknown_keys(self, strange: Iterable[str], known: Iterable[str], place: str) -> None:
        """Reports keys that are not known, with the known key that comes near."""
        known = list(known)
        for key in strange:
            self.report("unknown-key", place, near(key, known))

    def text(self, value: object, key: str, place: str, *, needed: bool = False) -> str | None:
        """Text as written. "" when it is absent and not needed."""
        if value is None or (needed and isinstance(value, str) and not value.strip()):
            if needed:
                self.report("missing", place, key)
                return None
            return ""
        if not isinstance(value, str):
            self.report("wrong-shape", f"{key} of {place}", "text")
            return None
        return value

    def id(self, value: object, place: str) -> str | None:
        """An id: plain letters, digits, - and _."""
        text = self.text(value, "id", place, needed=True)
        if text is not None and not _ID.fullmatch(text):
            self.report("bad-id", place, shown(text))
            return None
        return text

    def number(self, value: object, key: str, place: str, *, most: float, default: float | None = None) -> float | None:
        """A finite number between -most and most. `default` stands for an absent one; None makes it needed."""
        if value is None:
            if default is None:
                self.report("missing", place, key)
            return default
        if isinstance(value, str):
            number = float(value) if _NUMBER.fullmatch(value) else math.nan
        elif isinstance(value, int | float) and not isinstance(value, bool):
            number = float(value)
        else:
            number = math.nan
        if math.isnan(number):
            self.report("bad-number", f"{key} of {place}", shown(value))
            return None
        if abs(number) > most:
            self.report("number-too-large", f"{key} of {place}", shown(value), int(most))
            return None
        return number + 0.0  # -0.0 and 0.0 are one place.

    def one_of(
        self, value: object, key: str, place: str, choices: Sequence[str], code: str, default: str
    ) -> str | None:
        """One of a few words; `default` when absent."""
        text = self.text(value, key, place)
        if text is None or text == "":
            return None if text is None else default
        if text not in choices:
            self.report(code, place, near(text, choices))
            return None
        return text


def _spoken(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
