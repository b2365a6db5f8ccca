"""Writes the pieces of YAML that map.yaml and codes.yaml are made of, so that any YAML reader reads them alike."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Any

import yaml

_WIDTH = 120
# Text that needs no quotes, inside { } too, in YAML 1.1 and 1.2. Anything else is quoted, which is never wrong.
_PLAIN = re.compile(r"[^\W\d_](?:[\w ./()&'+-]*[\w.()+])?")
# YAML 1.1 readers that follow the letter of it take these for true and false; PyYAML's own resolver does not.
_SHORT_BOOLEANS = frozenset("yYnN")
_RESOLVER: Any = yaml.resolver.Resolver()
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r"}
# What YAML lets stand in a quoted text; the rest is escaped, and so are its rarer line breaks and the byte order mark.
_READABLE = re.compile("[\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def text(value: str) -> str:
    """Text, in quotes only where it would otherwise be read as something else."""
    if not _PLAIN.fullmatch(value) or value in _SHORT_BOOLEANS or not all(map(_READABLE.fullmatch, value)):
        return quoted(value)
    kind = _RESOLVER.resolve(yaml.ScalarNode, value, (True, False))
    return value if kind == "tag:yaml.org,2002:str" else quoted(value)


def quoted(value: str) -> str:
    """Text in double quotes, with what cannot be written escaped."""
    return '"' + "".join(_letter(letter) for letter in value) + '"'


def _letter(letter: str) -> str:
    if letter in _ESCAPES:
        return _ESCAPES[letter]
    if _READABLE.fullmatch(letter):
        return letter
    code = ord(letter)
    return f"\\x{code:02x}" if code <= 0xFF else f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def number(value: float) -> str:
    """A number without a needless ".0"; reading it back gives the same number."""
    return str(int(value)) if value == int(value) else repr(value)


def day(value: date) -> str:
    """A date as 2024-04-01."""
    return value.isoformat()


def one_or_list(values: Sequence[str]) -> str:
    """One text, or a list in brackets."""
    return text(values[0]) if len(values) == 1 else f"[{', '.join(text(value) for value in values)}]"


def entry_lines(pairs: Sequence[str]) -> list[str]:
    """An entry `  - {key: value, …}`: on one line when it fits in 120 columns, else going on indented below."""
    lines = [f"  - {{{pairs[0]}"]
    for pair in pairs[1:]:
        if len(lines[-1]) + len(pair) + 3 > _WIDTH:
            lines[-1] += ","
            lines.append(f"     {pair}")
        else:
            lines[-1] += f", {pair}"
    lines[-1] += "}"
    return lines
