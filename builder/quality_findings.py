"""What the rules found, by rule and by team, from FINDINGS (`builder.tables`)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import pandas as pd

from builder.cleaning.report import SourceReport
from builder.problem import Problem
from builder.wording import WORDS

NO_TEAM = "No team recorded"
# What a severity is called on the report, the worst first; never told by colour alone.
SEVERITIES = {"error": "Cannot be used", "warning": "To look at", "repair": "Repaired", "note": "To know"}
# How many examples stand beside a rule.
_EXAMPLES = 3


@dataclass(frozen=True, slots=True)
class Found:
    """One rule in one source. `examples` name a child by pseudonym, the file and the row as a spreadsheet shows it."""

    source: str
    code: str
    severity: str
    count: int
    words: str
    advice: str
    examples: tuple[str, ...]


def rule_name(code: str) -> str:
    """A rule in a few words, for a heading: "End before start"."""
    return code.replace("-", " ").capitalize()


def found(reports: Sequence[SourceReport], findings: pd.DataFrame) -> tuple[Found, ...]:
    """Every rule that found something, the worst first, then those that found most."""
    examples = _examples(findings)
    told = [_found(report.name, problem, examples) for report in reports for problem in report.problems]
    order = list(SEVERITIES)
    return tuple(sorted(told, key=lambda one: (order.index(one.severity), -one.count, one.source, one.code)))


def by_team(findings: pd.DataFrame) -> pd.DataFrame:
    """Rows by team and rule: index `Team` (most rows first, no team last), a column for each code, and `rows`, the
    rows of files with any finding (a row that two rules found counts once there)."""
    if not len(findings):
        return pd.DataFrame({"rows": pd.Series([], dtype="int64")}, index=pd.Index([], name="Team", dtype="str"))
    team = findings["team"].str.strip()
    told = findings.assign(team=team.mask(team == "", NO_TEAM))
    table = told.groupby(["team", "code"]).size().unstack(fill_value=0)
    once = told.drop_duplicates(["team", "source", "load", "row"]).groupby("team").size()
    table.insert(0, "rows", once)
    table.index.name = "Team"
    table = table.assign(last=table.index == NO_TEAM, name=table.index)
    table = table.sort_values(["last", "rows", "name"], ascending=[True, False, True])
    return table.drop(columns=["last", "name"])


def to_hand_back(findings: pd.DataFrame) -> pd.DataFrame:
    """FINDINGS without what is only good to know: a row that another return tells too is nobody's to mend."""
    codes = findings["code"].unique().tolist()
    known = [code for code in codes if code in WORDS and WORDS[code].severity != "note"]
    return findings[findings["code"].isin(known)]


def team_rows(findings: pd.DataFrame, team: str) -> pd.DataFrame:
    """FINDINGS of one team, as `by_team` names it, in the order of source, file and row."""
    names = findings["team"].str.strip()
    mine = findings[names.mask(names == "", NO_TEAM) == team]
    return mine.sort_values(["source", "load", "row", "code"], ignore_index=True)


def in_words(code: str) -> tuple[str, str, str]:
    """A rule for a person: what kind it is, its name, and what to do."""
    wording = WORDS.get(code)
    if wording is None:
        return SEVERITIES["note"], rule_name(code), ""
    return SEVERITIES[wording.severity], rule_name(code), Problem(code).advice


def _found(source: str, problem: Problem, examples: dict[tuple[str, str], tuple[str, ...]]) -> Found:
    code, count = problem.code, problem.count
    if code not in WORDS:
        # A project may have been loaded by a later version, whose rules this one does not know.
        return Found(
            source, code, "note", count, f"{rule_name(code)}: {count:,}.", "", examples.get((source, code), ())
        )
    words, told = _words(problem), examples.get((source, code), ())
    return Found(source, code, problem.severity, count, words, problem.advice, told)


def _words(problem: Problem) -> str:
    # A stored report holds no values, which could tell of a child.
    return problem.words if problem.value else replace(problem, value="…").words


def _examples(findings: pd.DataFrame) -> dict[tuple[str, str], tuple[str, ...]]:
    first = findings.groupby(["source", "code"], sort=False).head(_EXAMPLES)
    told: dict[tuple[str, str], list[str]] = {}
    for row in first[["source", "code", "child", "load", "row"]].to_dict("records"):
        child = row["child"] or "No child known"
        told.setdefault((row["source"], row["code"]), []).append(f"{child} ({row['load']}, row {row['row']})")
    return {key: tuple(words) for key, words in told.items()}
