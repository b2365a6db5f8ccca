"""The suggestions as the workbench offers them: only for what is still not decided, and as decisions to be taken."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pandas as pd

from builder.code_edit import Decision
from builder.problem import Problem, Refused
from builder.project import open_project
from builder.suggest import SUGGESTIONS
from builder.suggest_evidence import Hint
from builder.workbench import Gathered
from builder.workbench_applied import Applied
from builder.workspace import project_names


@dataclass(frozen=True, slots=True)
class Suggested:
    """What one code (or outcome) could be: a node's id or "", how sure (0 to 1), and why."""

    node: str
    confidence: float
    reason: str


Known = Mapping[tuple[str, str, str], Suggested]


def by_key(suggestions: pd.DataFrame) -> Known:
    """A table SUGGESTIONS by source, code and outcome ("" for the code itself)."""
    columns = (suggestions[name].tolist() for name in ("source", "code", "outcome", "node", "confidence", "reason"))
    return {
        (source, code, outcome): Suggested(node, sure, reason)
        for source, code, outcome, node, sure, reason in zip(*columns, strict=True)
    }


def offers(gathered: Gathered, applied: Applied, suggestions: pd.DataFrame, least: float) -> pd.DataFrame:
    """The rows of a table SUGGESTIONS that name a node, are at least as sure as `least`, and are still to be decided.

    The surest first, then the most frequent. `activities` of a code are all of its activities, those of an outcome the
    activities with that outcome.
    """
    pairs, triples = gathered.pairs, gathered.triples
    codes = pairs.loc[[goal.open for goal in applied.goals], ["source", "code", "outcome", "activities"]]
    ends = triples.loc[[way.open for way in applied.ways], ["source", "code", "outcome", "activities"]]
    still = pd.concat([codes, ends], ignore_index=True)
    wanted = suggestions[(suggestions["node"] != "") & (suggestions["confidence"] >= least)]
    found = wanted.drop(columns="activities").merge(still, on=["source", "code", "outcome"])
    found = found.sort_values(
        ["confidence", "activities", "source", "code", "outcome"],
        ascending=[False, False, True, True, True],
        ignore_index=True,
    )
    return found[list(SUGGESTIONS)].astype(SUGGESTIONS)


def without_suggestion(gathered: Gathered, applied: Applied, known: Known) -> int:
    """How many codes that are not yet mapped were mapped when the suggestions were looked for."""
    pairs = gathered.pairs
    is_open = pairs.loc[[goal.open for goal in applied.goals]]
    return sum((source, code, "") not in known for source, code in zip(is_open["source"], is_open["code"], strict=True))


def as_decisions(taken: pd.DataFrame) -> tuple[Decision, ...]:
    """Rows of a table SUGGESTIONS as decisions."""
    columns = (taken[name].tolist() for name in ("source", "code", "outcome", "node"))
    return tuple(Decision(s, c, node, outcome=o) for s, c, o, node in zip(*columns, strict=True))


def other_code_maps(workspace: Path, name: str) -> tuple[str, ...]:
    """The other projects of a workspace that have a map and a code map, whose choices may be taken as a hint."""
    return tuple(
        other
        for other in project_names(workspace)
        if other != name and all((workspace / other / file).is_file() for file in ("map.yaml", "codes.yaml"))
    )


def hints_of(workspace: Path, names: Sequence[str]) -> tuple[list[Hint], list[Problem]]:
    """The code maps of these projects; those that cannot be read are told instead."""
    hints: list[Hint] = []
    problems: list[Problem] = []
    for name in names:
        try:
            project = open_project(workspace, name)
            service_map = project.service_map()
            if service_map is not None:
                hints.append(Hint(f"the project '{name}'", service_map, project.code_map(service_map)))
        except Refused as refused:
            problems += refused.problems
    return hints, problems
