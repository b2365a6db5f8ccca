"""How one problem is put into words."""

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "repair", "note"]


class Wording(NamedTuple):
    """`text` may use {place}, {value} and {count}; `advice` says what to do."""

    severity: Severity
    text: str
    advice: str = ""
