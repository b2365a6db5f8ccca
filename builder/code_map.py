"""The code map: the rules that send an LA's own codes and outcomes to nodes, and its teams to services and localities.
Read from and written as codes.yaml.

The first rule that matches wins. Text matches without regard to case and outer space; `*` stands for any text and `?`
for any one character.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from builder.problem import Problem, Refused
from builder.raw_fields import RawFields, near, shown
from builder.service_map import ServiceMap
from builder.yaml_lines import day, entry_lines, one_or_list, text
from builder.yaml_tree import Path, read_yaml

MOST_RULES = 20_000
_SECTIONS = ("rules", "outcomes", "teams")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
# Where a rule may look: `team`, or the name of an attribute.
Where = tuple[tuple[str, tuple[str, ...]], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a code map: conditions, and where it leads. An empty condition holds for anything.

    `first` and `last` bound the activity's start, both days included. `to` are node ids (for a rule on outcomes, of
    exits); when empty, `ignore` gives the reason. `outcomes` is empty in rules on codes.
    """

    sources: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    outcomes: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None
    where: Where = ()
    to: tuple[str, ...] = ()
    ignore: str = ""


@dataclass(frozen=True, slots=True)
class TeamRule:
    """The service and the locality that a team, in any of its spellings, belongs to; one of both may be blank.

    `first` and `last` bound the start of its activities, both days included, for a team that moved.
    """

    teams: tuple[str, ...]
    service: str = ""
    locality: str = ""
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class CodeMap:
    """Rules on codes, on outcomes and on teams, each in order. `problems` are warnings only."""

    rules: tuple[Rule, ...] = ()
    outcomes: tuple[Rule, ...] = ()
    teams: tuple[TeamRule, ...] = ()
    problems: tuple[Problem, ...] = field(default=(), compare=False)


def read_codes(content: str | bytes, service_map: ServiceMap, name: str = "codes.yaml") -> CodeMap:
    """The code map of a file's content, checked against the map whose nodes it names.

    Raises `Refused` with every problem at once, each with its place.
    """
    tree = read_yaml(content, name)
    if not isinstance(tree.value, dict):
        raise Refused([Problem("wrong-shape", name, "a mapping with the keys rules, outcomes and teams")])
    fields = RawFields(tree.lines, tree.problems)
    fields.unknown_keys([key for key in tree.value if key not in _SECTIONS], _SECTIONS, name)
    reader = _Reader(fields, service_map)
    rules = reader.rules(tree.value.get("rules"), "rules")
    outcomes = reader.rules(tree.value.get("outcomes"), "outcomes")
    teams = reader.teams(tree.value.get("teams"))
    if any(problem.severity == "error" for problem in fields.problems):
        raise Refused(fields.problems)
    return CodeMap(rules, outcomes, teams, tuple(fields.problems))


def write_codes(code_map: CodeMap) -> str:
    """The text of codes.yaml, a rule a line; reading it back gives the same code map."""
    lines: list[str] = []
    for key, goal, rules in (("rules", "node", code_map.rules), ("outcomes", "exit", code_map.outcomes)):
        lines.append(f"{key}:" if rules else f"{key}: []")
        lines += [line for rule in rules for line in entry_lines(_pairs(rule, goal))]
    if code_map.teams:
        lines.append("teams:")
        lines += [line for rule in code_map.teams for line in entry_lines(_team_pairs(rule))]
    return "\n".join(lines) + "\n"


def _pairs(rule: Rule, goal: str) -> list[str]:
    pairs = [
        f"{key}: {one_or_list(values)}"
        for key, values in (("source", rule.sources), ("code", rule.codes), ("outcome", rule.outcomes))
        if values
    ]
    if rule.first:
        pairs.append(f"from: {day(rule.first)}")
    if rule.last:
        pairs.append(f"to: {day(rule.last)}")
    if rule.where:
        columns = ", ".join(f"{text(column)}: {one_or_list(values)}" for column, values in rule.where)
        pairs.append(f"where: {{{columns}}}")
    pairs.append(f"{goal}: {one_or_list(rule.to)}" if rule.to else f"ignore: {text(rule.ignore)}")
    return pairs


def _team_pairs(rule: TeamRule) -> list[str]:
    said = (("service", rule.service), ("locality", rule.locality))
    days = (("from", rule.first), ("to", rule.last))
    return [
        f"team: {one_or_list(rule.teams)}",
        *(f"{key}: {text(value)}" for key, value in said if value),
        *(f"{key}: {day(value)}" for key, value in days if value),
    ]


class _Reader:
    """Reads the lists of rules of one file."""

    def __init__(self, fields: RawFields, service_map: ServiceMap) -> None:
        self._fields = fields
        self._map = service_map

    def rules(self, value: object, key: str) -> tuple[Rule, ...]:
        if self._too_many(value, key):
            return ()
        rules: list[Rule] = []
        places: list[str] = []
        for path, entry in self._fields.entries(value, (key,), "rules"):
            place = self._fields.place(path, "rule")
            places.append(place)
            rules.append(self._rule(entry, path, place, outcome=key == "outcomes"))
        self._shadowed(rules, places)
        return tuple(rules)

    def teams(self, value: object) -> tuple[TeamRule, ...]:
        if self._too_many(value, "teams"):
            return ()
        rules: list[TeamRule] = []
        places: list[str] = []
        for path, entry in self._fields.entries(value, ("teams",), "teams"):
            place = self._fields.place(path, "team")
            places.append(place)
            rules.append(self._team(entry, place))
        # A team's spelling stands where a code stands in a rule.
        as_rules = [Rule(codes=rule.teams, first=rule.first, last=rule.last) for rule in rules]
        self._shadowed(as_rules, places)
        return tuple(rules)

    def _team(self, entry: dict[str, object], place: str) -> TeamRule:
        fields = self._fields
        known = ("team", "service", "locality", "from", "to")
        fields.unknown_keys([key for key in entry if key not in known], known, place)
        if entry.get("team") is None:
            fields.report("missing", place, "team")
        teams = self._texts(entry, "team", place)
        service, locality = ((fields.text(entry.get(key), key, place) or "").strip() for key in ("service", "locality"))
        if not service and not locality:
            fields.report("team-leads-nowhere", place)
        first, last = self._days(entry, place)
        return TeamRule(teams, service, locality, first, last)

    def _too_many(self, value: object, key: str) -> bool:
        if isinstance(value, list) and len(value) > MOST_RULES:
            self._fields.report("too-many-rules", key, f"{MOST_RULES:,}", len(value))
            return True
        return False

    def _days(self, entry: dict[str, object], place: str) -> tuple[date | None, date | None]:
        first = self._day(entry.get("from"), "from", place)
        last = self._day(entry.get("to"), "to", place)
        if first and last and first > last:
            self._fields.report("dates-reversed", place, f"from {first.isoformat()} to {last.isoformat()}")
        return first, last

    def _rule(self, entry: dict[str, object], path: Path, place: str, *, outcome: bool) -> Rule:
        fields = self._fields
        goal = "exit" if outcome else "node"
        known = ["source", "code", *(["outcome"] if outcome else []), "from", "to", "where", goal, "ignore"]
        fields.unknown_keys([key for key in entry if key not in known], known, place)
        first, last = self._days(entry, place)
        to, ignore = self._goal(entry, goal, place)
        return Rule(
            sources=self._texts(entry, "source", place),
            codes=self._texts(entry, "code", place),
            outcomes=self._texts(entry, "outcome", place) if outcome else (),
            first=first,
            last=last,
            where=self._where(entry.get("where"), place),
            to=to,
            ignore=ignore,
        )

    def _texts(self, entry: dict[str, object], key: str, place: str) -> tuple[str, ...]:
        """One text or a list of them; () when the key is absent."""
        value = entry.get(key)
        if key not in entry or value is None:
            return ()
        items = value if isinstance(value, list) else [value]
        if not items:
            self._fields.report("rule-empty", place, key)
        # In a list a blank entry is the blank text: the code of activities that have none.
        texts = [self._fields.text("" if item is None else item, key, place) for item in items]
        return tuple(item for item in texts if item is not None)

    def _day(self, value: object, key: str, place: str) -> date | None:
        written = self._fields.text(value, key, place)
        if not written:
            return None
        try:
            if _DATE.fullmatch(written):
                return date.fromisoformat(written)
        except ValueError:
            pass
        self._fields.report("bad-date", f"{key} of {place}", shown(written))
        return None

    def _where(self, value: object, place: str) -> Where:
        if value is None:
            return ()
        if not isinstance(value, dict) or not value:
            self._fields.report("wrong-shape", f"where of {place}", "of the form {column: value}")
            return ()
        columns = []
        for column in value:
            texts = self._texts(value, column, f"where of {place}")
            if value[column] is None:
                # `team:` with nothing behind it reads as the blank team.
                texts = ("",)
            columns.append((column, texts))
        return tuple(columns)

    def _goal(self, entry: dict[str, object], goal: str, place: str) -> tuple[tuple[str, ...], str]:
        fields = self._fields
        to = self._texts(entry, goal, place)
        ignore = fields.text(entry.get("ignore"), "ignore", place) or ""
        if to and "ignore" in entry:
            fields.report("rule-goes-and-ignores", place, goal)
        elif "ignore" in entry and not ignore.strip():
            fields.report("ignore-without-reason", place)
        elif not to and "ignore" not in entry and entry.get(goal) != []:
            fields.report("rule-leads-nowhere", place, f"{'an' if goal == 'exit' else 'a'} {goal}")
        for node_id in to:
            if node_id not in self._map.index:
                fields.report("code-node-unknown", place, near(node_id, self._map.index))
            elif goal == "exit" and self._map.node(node_id).kind != "exit":
                fields.report("code-exit-no-exit", place, shown(node_id))
        return tuple(dict.fromkeys(to)), ignore

    def _shadowed(self, rules: Sequence[Rule], places: Sequence[str]) -> None:
        """Warns of a code (and outcome) that an earlier rule without further conditions has taken already.

        Compares what is written, not what patterns could match: a broad pattern below a narrow one is the usual form.
        """
        taken: set[tuple[str, str, str]] = set()
        for rule, place in zip(rules, places, strict=True):
            # A rule that lists thousands against thousands is not held against others: the product is too large.
            if len(rule.codes) * max(len(rule.sources), 1) * max(len(rule.outcomes), 1) > 10_000:
                continue
            names = [
                (source, code, outcome)
                for source in _written(rule.sources)
                for code in _written(rule.codes)
                for outcome in _written(rule.outcomes)
            ]
            hidden = [name for name in names if name in taken]
            if hidden:
                said = sorted({", ".join(shown(part) for part in name if part != "*") or "anything" for name in hidden})
                self._fields.report("rule-shadowed", place, said[0], len(hidden))
            if not (rule.first or rule.last or rule.where):
                taken.update(names)


def _written(patterns: Iterable[str]) -> list[str]:
    return [plain(pattern) for pattern in patterns] or ["*"]


def plain(value: str) -> str:
    """Text as it is compared: without outer space, without regard to case."""
    return value.strip().casefold()


def has_wildcard(pattern: str) -> bool:
    """Whether `*` or `?` stands for other characters in it."""
    return "*" in pattern or "?" in pattern


def matcher(pattern: str) -> re.Pattern[str]:
    """A compiled pattern that is held against `plain` text by `fullmatch`."""
    parts = (
        ".*" if part == "*" else "." if part == "?" else re.escape(part) for part in re.split(r"([*?])", plain(pattern))
    )
    return re.compile("".join(parts), re.DOTALL)
