"""What a map.yaml (or the canvas) said, before anyone vouches for it: `RawMap`.

Every field takes whatever was written, so that one wrong entry hides no other: `builder.service_map.check` looks at
all of it and reports everything at once. Keys that are not known are kept as pydantic's extras, for that report.
"""

from pydantic import BaseModel, ConfigDict, Field, JsonValue, PrivateAttr

from builder.problem import Problem
from builder.yaml_tree import Path, YamlTree


class _Raw(BaseModel):
    model_config = ConfigDict(extra="allow", frozen=True, populate_by_name=True)

    def strange(self) -> list[str]:
        """The keys that are not known here, as written."""
        return list(self.model_extra or {})

    def given(self, key: str) -> bool:
        """Whether the key was written at all, be it blank."""
        return key in self.model_fields_set


class RawLane(_Raw):
    """A lane as written."""

    id: JsonValue = None
    label: JsonValue = None
    colour: JsonValue = None


class RawNode(_Raw):
    """A node as written."""

    id: JsonValue = None
    label: JsonValue = None
    kind: JsonValue = None
    lane: JsonValue = None
    x: JsonValue = None
    y: JsonValue = None
    standard: JsonValue = None
    target: JsonValue = None
    description: JsonValue = None
    colour: JsonValue = None


class RawTarget(_Raw):
    """A node's target as written."""

    days: JsonValue = None
    unit: JsonValue = None
    from_: JsonValue = Field(default=None, alias="from")


class RawEdge(_Raw):
    """An edge as written."""

    from_: JsonValue = Field(default=None, alias="from")
    to: JsonValue = None
    bend: JsonValue = None


class RawNote(_Raw):
    """A note as written."""

    text: JsonValue = None
    x: JsonValue = None
    y: JsonValue = None


class RawMap(_Raw):
    """A whole map as written. Where it came from a file, it remembers the line of each entry and what reading found."""

    name: JsonValue = None
    lanes: JsonValue = None
    nodes: JsonValue = None
    edges: JsonValue = None
    notes: JsonValue = None
    _lines: dict[Path, int] = PrivateAttr(default_factory=dict)
    _found: tuple[Problem, ...] = PrivateAttr(default=())
    _drawn: bool = PrivateAttr(default=False)

    @classmethod
    def from_tree(cls, tree: YamlTree) -> "RawMap":
        """The raw map of a file whose top level is a mapping."""
        raw = cls.model_validate(tree.value)
        raw._lines = tree.lines
        raw._found = tree.problems
        return raw

    @classmethod
    def from_canvas(cls, sent: dict[str, JsonValue]) -> "RawMap":
        """The raw map of a drawing."""
        raw = cls.model_validate(sent)
        raw._drawn = True
        return raw

    @property
    def drawn(self) -> bool:
        """Whether it came from the canvas, so that people know its things by their labels and by nothing else."""
        return self._drawn

    @property
    def lines(self) -> dict[Path, int]:
        """The line (from 1) of each entry by its path; empty when the map came from no file."""
        return self._lines

    @property
    def found(self) -> tuple[Problem, ...]:
        """Problems found while reading that did not stop it, such as a key written twice."""
        return self._found
