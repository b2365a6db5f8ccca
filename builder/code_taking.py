"""Takes changed rows of codes, outcomes and teams into a code map: all of them, or none with the reasons why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from builder.code_map import CodeMap, Rule, TeamRule, has_wildcard, plain
from builder.code_rows import CodeRow, Kind, Standing, Standings
from builder.problem import Problem, Refused
from builder.raw_fields import shown


@dataclass(frozen=True, slots=True)
class RowEdit:
    """What a row is to be: `to` (for teams service and locality) or `ignore`, or neither. `place` says where it was
    asked for: "sheet Codes, row 14"."""

    row: CodeRow
    to: tuple[str, ...] = ()
    ignore: str = ""
    place: str = ""


def with_edits(code_map: CodeMap, rows: Iterable[CodeRow], edits: Sequence[RowEdit]) -> CodeMap:
    """The code map with these rows changed and all the others as they are. Without edits it is the same object.

    New rules stand in front, one for all rows that share a source and a goal; older rules for just these rows give way.
    Raises `Refused` where a row cannot become what was asked, or another row would change with it.
    """
    if not edits:
        return code_map
    changed = replace(
        code_map,
        rules=_rules("codes", code_map.rules, edits),
        outcomes=_rules("outcomes", code_map.outcomes, edits),
        teams=_teams(code_map.teams, edits),
    )
    if problems := _unmet(changed, rows, edits):
        raise Refused(problems)
    return changed


def _rules(kind: Kind, rules: tuple[Rule, ...], edits: Sequence[RowEdit]) -> tuple[Rule, ...]:
    mine = [edit for edit in edits if edit.row.kind == kind]
    if not mine:
        return rules
    gone = {tuple(map(plain, names)) for edit in mine for names in edit.row.variants}
    kept = [one for rule in rules if (one := _without(rule, gone, kind)) is not None]
    return (*_new_rules(kind, mine), *kept)


def _new_rules(kind: Kind, edits: Sequence[RowEdit]) -> list[Rule]:
    """One rule for all edits that share everything but the last of their texts (code, or outcome)."""
    made: dict[tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], str], list[str]] = {}
    for edit in edits:
        if edit.to or edit.ignore:
            *front, last = (_exact(texts) for texts in zip(*edit.row.variants, strict=True))
            made.setdefault((front[0], front[1] if len(front) > 1 else (), edit.to, edit.ignore), []).extend(last)
    rules = []
    for (sources, codes, to, ignore), texts in made.items():
        said = tuple(texts)
        rule = Rule(sources, codes, said) if kind == "outcomes" else Rule(sources, said)
        rules.append(replace(rule, to=to, ignore=ignore))
    return rules


def _without(rule: Rule, gone: set[tuple[str, ...]], kind: Kind) -> Rule | None:
    """A rule without the texts that new rules take; None when nothing is left of it.

    Only a rule that names one source (and, for outcomes, one code) and has no further condition gives way.
    """
    if rule.first or rule.last or rule.where or len(rule.sources) != 1:
        return rule
    if kind == "outcomes" and len(rule.codes) != 1:
        return rule
    front = (plain(rule.sources[0]), *((plain(rule.codes[0]),) if kind == "outcomes" else ()))
    texts = rule.outcomes if kind == "outcomes" else rule.codes
    left = tuple(text for text in texts if (*front, plain(text)) not in gone)
    if left == texts:
        return rule
    if not left:
        return None
    return replace(rule, outcomes=left) if kind == "outcomes" else replace(rule, codes=left)


def _teams(rules: tuple[TeamRule, ...], edits: Sequence[RowEdit]) -> tuple[TeamRule, ...]:
    mine = [edit for edit in edits if edit.row.kind == "teams"]
    if not mine:
        return rules
    gone = {plain(names[0]) for edit in mine for names in edit.row.variants}
    kept = []
    for rule in rules:
        left = tuple(text for text in rule.teams if plain(text) not in gone)
        if rule.first or rule.last or left == rule.teams:
            kept.append(rule)
        elif left:
            kept.append(replace(rule, teams=left))
    made: dict[tuple[str, ...], list[str]] = {}
    for edit in mine:
        if any(edit.to):
            made.setdefault(edit.to, []).extend(_exact([names[0] for names in edit.row.variants]))
    new = [TeamRule(tuple(teams), service, locality) for (service, locality), teams in made.items()]
    return (*new, *kept)


def _unmet(changed: CodeMap, rows: Iterable[CodeRow], edits: Sequence[RowEdit]) -> list[Problem]:
    """What did not become as asked, and what changed unasked."""
    wanted = {(edit.row.kind, edit.row.key): edit for edit in edits}
    kinds = {edit.row.kind for edit in edits}
    standings = {kind: Standings(changed, kind) for kind in kinds}
    problems = []
    for row in rows:
        if row.kind not in kinds:
            continue
        edit = wanted.get((row.kind, row.key))
        now = standings[row.kind].of(row.variants)
        said = " · ".join(row.names)
        if edit is None:
            if not now.same(row.standing):
                problems.append(Problem("code-edit-spills", value=shown(said)))
        elif not now.same(_asked(edit)):
            code = "code-edit-unmet" if any(edit.to) or edit.ignore else "code-edit-still-taken"
            problems.append(Problem(code, edit.place or "The change", shown(said)))
    return problems


def _asked(edit: RowEdit) -> Standing:
    return Standing(edit.to if any(edit.to) else (), edit.ignore)


def _exact(texts: Iterable[str]) -> tuple[str, ...]:
    """Texts as patterns that fit themselves, each once as rules compare them: `?` stands for `*` in them."""
    once: dict[str, str] = {}
    for text in texts:
        written = text.replace("*", "?") if has_wildcard(text) else text
        once.setdefault(plain(written), written)
    return tuple(once.values())


def with_team_dates(code_map: CodeMap, row: CodeRow, dated: Sequence[TeamRule]) -> CodeMap:
    """The code map with these rules for one team, in all its spellings, and no other that names just it.

    `dated` give service, locality and days; their `teams` are filled in. They stand in front.
    """
    spellings = _exact([names[0] for names in row.variants])
    mine = set(map(plain, spellings))
    kept = []
    for rule in code_map.teams:
        left = tuple(text for text in rule.teams if plain(text) not in mine)
        if left:
            kept.append(rule if left == rule.teams else replace(rule, teams=left))
    return replace(code_map, teams=(*(replace(rule, teams=spellings) for rule in dated), *kept))


def team_dates(code_map: CodeMap, row: CodeRow) -> tuple[TeamRule, ...]:
    """The rules that name just this team in one of its spellings, with their days, in order."""
    mine = {plain(names[0]) for names in row.variants}
    return tuple(rule for rule in code_map.teams if mine & set(map(plain, rule.teams)))
