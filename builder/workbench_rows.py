"""The workbench's table in words: what each code did, where it goes and what it could be."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from builder.service_map import ServiceMap
from builder.workbench import Gathered
from builder.workbench_applied import Applied, Goal, Way
from builder.workbench_offers import Known, Suggested
from builder.workbench_sequence import Neighbours, Side

NOT_MAPPED, BLANK, NO_RULE = "Not yet mapped", "(blank)", "No rule yet"

# One row a source, code and outcome (or source and code), as a person reads it; the index is the row of
# `Gathered.triples` (or `pairs`). `status` is one of `builder.workbench_applied.STATUSES`; `no_rule` is True where
# the code is on the map and no rule says where its outcome leads. `usual` is in days, NaN where no end is recorded.
# `confidence` is a text of two places, so that a blank is no number.
ROWS = (
    "source",
    "code",
    "outcome",
    "activities",
    "children",
    "goes",
    "suggestion",
    "confidence",
    "leaves",
    "usual",
    "before",
    "after",
    "first",
    "last",
    "reason",
    "status",
    "no_rule",
)


def node_labels(service_map: ServiceMap) -> dict[str, str]:
    """Each node's label by its id, with the id beside it where two nodes have the same label."""
    labels = [node.label for node in service_map.nodes]
    return {
        node.id: node.label if labels.count(node.label) == 1 else f"{node.label} ({node.id})"
        for node in service_map.nodes
    }


def pair_names(gathered: Gathered) -> list[str]:
    """What each code is called where codes of all sources stand together: with its source only where need be."""
    codes, sources = gathered.pairs["code"], gathered.pairs["source"]
    twins = codes.duplicated(keep=False).tolist()
    names = zip(codes.tolist(), sources.tolist(), twins, strict=True)
    return [f"{code or BLANK}, {source}" if twin else code or BLANK for code, source, twin in names]


def goal_words(goal: Goal, labels: dict[str, str]) -> str:
    """Where a code goes: "Referral", "Referral and Assessment", "Left out: …", "By rule: A or B"."""
    ends = [labels[node] for node in goal.to]
    if goal.by_rule:
        ends += [f"left out: {reason}" for reason in goal.reasons] + (["not yet mapped"] if goal.open else [])
        return "By rule: " + " or ".join(ends)
    if goal.open:
        return NOT_MAPPED
    return " and ".join(ends) if ends else "Left out: " + "; ".join(goal.reasons)


def way_words(way: Way, labels: dict[str, str], *, mapped: bool) -> str:
    """Where an outcome leads, "" where it is blank or its code is not on the map."""
    if way.to:
        return ("By rule: " if way.by_rule else "") + " and ".join(labels[node] for node in way.to)
    if way.open:
        return NO_RULE if mapped else ""
    return f"Leads on: {way.reason}" if way.reason else ""


def workbench_rows(
    gathered: Gathered, applied: Applied, service_map: ServiceMap, known: Known, *, by_outcome: bool
) -> pd.DataFrame:
    """The table ROWS, the most frequent first; a row for each outcome of each code, or only for each code."""
    labels, names = node_labels(service_map), pair_names(gathered)
    table = gathered.triples if by_outcome else gathered.pairs
    pairs = table["pair"].to_numpy()
    goals = [applied.goals[pair] for pair in pairs.tolist()]
    ways: Sequence[Way] = applied.ways if by_outcome else [Way()] * len(table)
    goes = [goal_words(goal, labels) for goal in applied.goals]
    guesses = [
        _guess(known, source, code, outcome, goal, way)
        for source, code, outcome, goal, way in zip(
            *(table[name].tolist() for name in ("source", "code", "outcome")), goals, ways, strict=True
        )
    ]
    sides = gathered.by_triple if by_outcome else gathered.by_pair
    before, after = _neighbour_words(sides, names, table["activities"].to_numpy())
    shown = table[["source", "activities", "children", "usual", "first", "last"]].copy()
    shown["code"] = table["code"].mask(table["code"] == "", BLANK)
    shown["outcome"] = table["outcome"]
    shown["before"], shown["after"] = before, after
    shown["goes"] = [goes[pair] for pair in pairs.tolist()]
    shown["leaves"] = [
        way_words(way, labels, mapped=goal.status == "mapped") for goal, way in zip(goals, ways, strict=True)
    ]
    shown["suggestion"] = [labels.get(guess.node, "") if guess else "" for guess in guesses]
    shown["confidence"] = [f"{guess.confidence:.2f}" if guess and guess.node else "" for guess in guesses]
    shown["reason"] = [guess.reason if guess else "" for guess in guesses]
    shown["status"] = [goal.status for goal in goals]
    shown["no_rule"] = [way.open and goal.status == "mapped" for goal, way in zip(goals, ways, strict=True)]
    return shown[list(ROWS)]


def _guess(known: Known, source: str, code: str, outcome: str, goal: Goal, way: Way) -> Suggested | None:
    """What a row could be: its code while that is not mapped, else its outcome while no rule covers it."""
    if goal.open:
        return known.get((source, code, ""))
    return known.get((source, code, outcome)) if way.open and outcome else None


def _neighbour_words(sides: Neighbours, names: Sequence[str], activities: "np.ndarray") -> tuple[list[str], list[str]]:
    """For each row the commonest code before and after, and in how many of a hundred of its activities."""
    return _side_words(sides.before, names, activities), _side_words(sides.after, names, activities)


def _side_words(side: Side, names: Sequence[str], activities: "np.ndarray") -> list[str]:
    other, count = side.first()
    share = np.rint(100 * count / np.maximum(activities, 1)).astype(np.int64)
    pairs = zip(other.tolist(), share.tolist(), strict=True)
    return ["" if code < 0 else f"{names[code]} {max(share, 1)}%" for code, share in pairs]


def matching(rows: pd.DataFrame, search: str = "", sources: Sequence[str] = (), only: str = "") -> pd.DataFrame:
    """The rows that hold every word searched for, of these sources (() for all).

    `only` is one of `builder.workbench_applied.STATUSES` for codes of that status, "no rule" for outcomes that no rule
    covers, "" for all.
    """
    kept = np.ones(len(rows), dtype=np.bool_)
    if sources:
        kept &= rows["source"].isin(list(sources)).to_numpy()
    if only == "no rule":
        kept &= rows["no_rule"].to_numpy(dtype=np.bool_)
    elif only:
        kept &= (rows["status"] == only).to_numpy()
    if words := search.casefold().split():
        text = rows["source"].str.cat(rows[["code", "outcome", "goes", "leaves"]], sep=" ").str.casefold()
        for word in words:
            kept &= text.str.contains(word, regex=False).to_numpy(dtype=np.bool_)
    return rows[kept]
