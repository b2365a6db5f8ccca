"""Reads a YAML file that people wrote: every scalar as the text it is, every entry with its line, nothing clever.

YAML 1.1 turns `no` into false, `007` into 7 and `2024-04-01` into a date. Here a scalar stays the text that was
written; whoever knows the field decides what it means. Aliases (which can make a small file unfold to gigabytes) and
tags (which can build objects) are refused.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

from builder.problem import Problem, Refused

# What a scalar, a list and a mapping become. None is a blank that nobody wrote anything in (`label:`, `label: ~`).
Tree = str | None | list["Tree"] | dict[str, "Tree"]
Path = tuple[str | int, ...]

# The largest map allowed (1,000 nodes, 10,000 edges) is about 1 MB, a code map of 20,000 rules about 2 MB.
MOST_CHARACTERS = 4_000_000
MOST_LEVELS = 20

# The C reader is ten times faster; it is missing where PyYAML was built without libyaml.
_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class YamlTree:
    """What a file said: `value`, the `lines` (from 1) of every entry by its path, and problems that did not stop it."""

    value: Tree
    lines: dict[Path, int] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


def read_yaml(content: str | bytes, name: str) -> YamlTree:
    """Reads one YAML document. `name` is what the file is called in messages.

    Raises `Refused` for what stops reading: not text, too large, not YAML, an alias, a tag, nested too deep.
    """
    text = _text(content, name)
    if len(text) > MOST_CHARACTERS:
        raise Refused([Problem("file-too-large", name, f"{MOST_CHARACTERS:,}", len(text))])
    try:
        return _Builder(yaml.parse(text, Loader=_LOADER), name).document()
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f"{name}, line {mark.line + 1}, column {mark.column + 1}" if mark else name
        raise Refused([Problem("yaml-broken", place, error.problem or "it breaks off")]) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1 if isinstance(error.position, int) else 1
        raise Refused([Problem("yaml-broken", f"{name}, line {line}", "it holds a control character")]) from None


def _text(content: str | bytes, name: str) -> str:
    """Text without its byte order mark. Bytes are UTF-8, or UTF-16 as Notepad writes it with a mark."""
    try:
        if isinstance(content, bytes):
            coding = "utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
            content = content.decode(coding)
        content.encode("utf-8")
    except UnicodeError:
        raise Refused([Problem("file-not-utf8", name)]) from None
    return content.removeprefix("\ufeff")


class _Builder:
    """Turns the stream of YAML events into a tree, remembering lines."""

    def __init__(self, events: Iterator[Any], name: str) -> None:
        self._events = events
        self._name = name
        self._lines: dict[Path, int] = {}
        self._problems: list[Problem] = []

    def document(self) -> YamlTree:
        value: Tree = None
        documents = 0
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise Refused([Problem("yaml-several", self._place(event))])
            elif isinstance(event, yaml.NodeEvent):
                value = self._node(event, ())
        return YamlTree(value, self._lines, tuple(self._problems))

    def _node(self, event: Any, path: Path) -> Tree:
        if isinstance(event, yaml.AliasEvent):
            raise Refused([Problem("yaml-alias", self._place(event), f"'*{event.anchor}'")])
        tag = getattr(event, "tag", None)
        if tag is not None:
            raise Refused([Problem("yaml-tag", self._place(event), f"'{tag}'")])
        if len(path) > MOST_LEVELS:
            raise Refused([Problem("yaml-deep", self._place(event), str(MOST_LEVELS))])
        self._lines[path] = event.start_mark.line + 1
        if isinstance(event, yaml.SequenceStartEvent):
            return self._list(path)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(path)
        plain = event.style in (None, "")
        return None if plain and event.value in ("", "~") else event.value

    def _list(self, path: Path) -> Tree:
        items: list[Tree] = []
        while not isinstance(event := next(self._events), yaml.SequenceEndEvent):
            items.append(self._node(event, (*path, len(items))))
        return items

    def _mapping(self, path: Path) -> Tree:
        pairs: dict[str, Tree] = {}
        while not isinstance(event := next(self._events), yaml.MappingEndEvent):
            key = self._node(event, (*path, "a key"))
            place = self._place(event)
            if not isinstance(key, str):
                self._problems.append(Problem("key-not-text", place))
                key = ""
            if key in pairs:
                self._problems.append(Problem("key-twice", place, f"'{key}'"))
            value = self._node(next(self._events), (*path, key))
            pairs.setdefault(key, value)
        # A key that is no text has been reported; it is not carried on.
        pairs.pop("", None)
        return pairs

    def _place(self, event: Any) -> str:
        return f"{self._name}, line {event.start_mark.line + 1}"
