"""What each unmapped code could be: a node, how sure that is, and why (`journey-map suggest`).

Nothing is mapped by this; a person looks at it. A confidence of 0.8 or more means that it is very likely right.
"""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from builder.code_map import CodeMap, plain
from builder.coded import Coded, Ints, combined, each
from builder.rule_choice import Asked, RuleChoice
from builder.service_map import EXITS, Node, ServiceMap
from builder.suggest_evidence import Hint, Rows, by_duration, by_hint, by_sequence
from builder.suggest_meaning import Meaning, less_sure, meaning, said
from builder.suggest_names import Whole, names_alike, whole_names
from builder.suggest_nodes import Guess, Stand, lead, stand
from builder.suggest_weighing import weigh
from builder.suggest_words import Words, read_words
from builder.vocabulary_beside import MEANINGLESS
from builder.vocabulary_outcomes import OUTCOME_CODES

# One row a source, code and outcome that no rule covers; `outcome` is "" where the code itself is meant. `node` is ""
# where nothing is likely.
SUGGESTIONS: dict[str, str] = {
    "source": "str",
    "code": "str",
    "outcome": "str",
    "activities": "int64",
    "node": "str",
    "confidence": "float64",
    "reason": "str",
}

# What the steps and exits of `builder.service_map.STANDARDS` are called in a reason.
_CALLED = {
    "contact": "a contact",
    "early_help": "early help",
    "referral": "a referral",
    "assessment": "an assessment",
    "strategy_discussion": "a strategy discussion",
    "s47": "a section 47 enquiry",
    "icpc": "an initial child protection conference",
    "cin_plan": "a child in need plan",
    "cp_plan": "a child protection plan",
    "in_care": "being in care",
    "care_leaver": "a care leaver's support",
    "adoption": "adoption",
    "family_group": "a family group conference",
    "family_help": "Family Help",
    "nfa": "no further action",
    "information_advice": "information and advice",
    "early_help_exit": "a step to early help",
    "closed": "that the case was closed",
    "other": "another way out",
}
_NOTHING = "None of its words is known here; what comes before and after it may tell."


def suggestions(
    activities: pd.DataFrame, service_map: ServiceMap, code_map: CodeMap, hints: Sequence[Hint] = ()
) -> pd.DataFrame:
    """The table SUGGESTIONS: every (source, code) that no rule covers, and every outcome that no rule covers.

    `activities` has the columns ACTIVITIES. Most frequent first. Outcomes of activities that are ignored, or that lead
    to an exit anyway, are left out. A code's words are weighed with its place in the sequence, its duration and the
    other code maps in `hints` (`builder.suggest_weighing`).
    """
    placed = rows = _usable(activities)
    source, code, outcome = (Coded.of(rows[name]) for name in ("source", "code", "outcome"))
    day = rows["start"].to_numpy().astype("datetime64[D]").astype(np.int64)
    asked = Asked(source, code, None, day, rows, np.arange(len(rows)))
    rule = RuleChoice(code_map.rules).choose(asked)

    inside = [not found.ignore and not _all_exits(found.to, service_map) for found in code_map.rules]
    blank = np.array([not text.strip() for text in outcome.values], dtype=np.bool_)
    said = np.flatnonzero(np.array([*inside, True], dtype=np.bool_)[rule] & ~blank[outcome.number])
    silent = _without_rule(asked, outcome, said, code_map)

    keys = ["source", "code", "outcome"]
    rows = pd.concat([rows.loc[rule < 0, keys].assign(outcome=""), rows.loc[silent, keys]], ignore_index=True)
    table = rows.groupby(keys, sort=True).size().rename("activities").reset_index()
    of_code = (table["outcome"] == "").to_numpy()
    named = list(zip(table.loc[of_code, "source"], table.loc[of_code, "code"], strict=True))
    by_words = _suggest(list(dict.fromkeys(code for _, code in named)), service_map.nodes, outcome=False)
    numbers = _rows(placed, asked, rule, named, code_map, service_map)
    reasons = [
        by_sequence(numbers, service_map),
        by_duration(numbers, service_map),
        *(by_hint(hint, named, service_map) for hint in hints),
    ]
    codes = {pair: _row(weigh(by_words[pair[1]], others)) for pair, *others in zip(named, *reasons, strict=True)}
    outcomes = suggest_outcomes(table.loc[~of_code, "outcome"].drop_duplicates().tolist(), service_map)
    found = [
        codes[source, code] if outcome == "" else outcomes[outcome]
        for source, code, outcome in zip(table["source"], table["code"], table["outcome"], strict=True)
    ]
    table["node"] = pd.Series([guess[0] for guess in found], dtype="str")
    table["confidence"] = pd.Series([guess[1] for guess in found], dtype="float64")
    table["reason"] = pd.Series([guess[2] for guess in found], dtype="str")
    table = table.sort_values(["activities", *keys], ascending=[False, True, True, True], ignore_index=True)
    return table[list(SUGGESTIONS)].astype(SUGGESTIONS)


def suggest_codes(codes: Sequence[str], service_map: ServiceMap) -> dict[str, tuple[str, float, str]]:
    """For each code (node id or "", confidence, reason). Places on the way come before exits of the same name."""
    found = _suggest(codes, service_map.nodes, outcome=False)
    return {text: _row(guess) for text, guess in found.items()}


def suggest_outcomes(outcomes: Sequence[str], service_map: ServiceMap) -> dict[str, tuple[str, float, str]]:
    """For each outcome (exit's id or "", confidence, reason). An outcome that leads on to a step leads to no exit."""
    found = _suggest(outcomes, [node for node in service_map.nodes if node.kind == "exit"], outcome=True)
    return {text: _row(guess) for text, guess in found.items()}


def _rows(
    activities: pd.DataFrame,
    asked: Asked,
    rule: Ints,
    named: Sequence[tuple[str, str]],
    code_map: CodeMap,
    service_map: ServiceMap,
) -> Rows:
    """The activities as numbers; a group is the number of its (source, code) in `named`."""
    to = [service_map.index[one.to[0]] if len(one.to) == 1 else -2 for one in code_map.rules]
    node = np.array([*to, -1], dtype=np.int64)[rule]
    key, (sources, codes) = combined([asked.source, asked.code])
    of_pair = {pair: place for place, pair in enumerate(named)}
    pairs = zip(sources.tolist(), codes.tolist(), strict=True)
    group = [of_pair.get((asked.source.values[source], asked.code.values[code]), -1) for source, code in pairs]
    unmapped = np.array([*group, -1], dtype=np.int64)[key]
    ends = activities["has_end"].to_numpy() & activities["end"].notna().to_numpy()
    days = activities["end"].to_numpy().astype("datetime64[D]").astype(np.int64) - asked.day
    child, _ = pd.factorize(activities["child"])
    return Rows(
        child=child.astype(np.int64),
        day=asked.day,
        days=np.where(ends & (days >= 0), days, -1),
        node=node,
        group=np.where(rule < 0, unmapped, -1),
        groups=len(named),
    )


def _all_exits(to: Sequence[str], service_map: ServiceMap) -> bool:
    return bool(to) and all(service_map.node(node_id).kind == "exit" for node_id in to)


def _usable(activities: pd.DataFrame) -> pd.DataFrame:
    """The activities that can be placed: with a start, or else an end, and not after their as-of day."""
    start = activities["start"].where(activities["start"].notna(), activities["end"])
    can_be = start.notna() & ~(start.dt.normalize() > activities["as_of"].dt.normalize())
    usable: pd.DataFrame = activities.assign(start=start).loc[can_be].reset_index(drop=True)
    return usable


def _without_rule(asked: Asked, outcome: Coded, said: Ints, code_map: CodeMap) -> Ints:
    """Those of the rows `said` whose outcome neither as a whole nor in any part (between ";") is covered by a rule."""
    choice = RuleChoice(code_map.outcomes)
    left = said[choice.choose(asked.take(said, outcome.take(said))) < 0]
    texts = [[part for part in text.split(";") if part.strip()] if ";" in text else [] for text in outcome.values]
    names = tuple(dict.fromkeys(part for parts in texts for part in parts))
    number = {name: place for place, name in enumerate(names)}
    row, part = each([[number[name] for name in parts] for parts in texts], outcome.number[left])
    covered = row[choice.choose(asked.take(left[row], Coded(part, names))) >= 0]
    return np.delete(left, np.unique(covered))


def _suggest(texts: Sequence[str], nodes: Sequence[Node], *, outcome: bool) -> dict[str, Guess]:
    names = [node.label for node in nodes] + [node.id for node in nodes]
    words = read_words([*texts, *names])
    stands = [stand(node, words[node.label]) for node in nodes]
    by_name = names_alike(texts, nodes, words)
    whole = whole_names(texts, words)
    found = {}
    for text in texts:
        by_words = _by_words(text, words[text], whole.get(text), stands, outcome=outcome)
        found[text] = _agree(by_name.get(text), by_words)
    return found


def _row(guess: Guess) -> tuple[str, float, str]:
    return guess.node, round(guess.confidence, 2), guess.reason


def _by_words(text: str, words: Words, whole: Whole | None, stands: Sequence[Stand], *, outcome: bool) -> Guess:
    coded = OUTCOME_CODES.get(text.split(":")[0].split("-")[0].strip().casefold()) if outcome else None
    if plain(text) in MEANINGLESS:
        return Guess("", 0.0, f"'{text.strip()}' says nothing about what was done." if text.strip() else _NOTHING)
    if coded:
        return lead(Meaning(coded[0], coded[1]), words, f"{coded[2]}.", stands, outcome=outcome)
    told = meaning(words, exits_first=outcome)
    if whole and (told is None or told.confidence < whole.told.confidence):
        because = f"It is written nearly like '{whole.name}'. {_because(whole.told, whole.words)}"
        return lead(whole.told, whole.words, because, stands, outcome=outcome)
    if told is None:
        return Guess("", 0.0, _NOTHING)
    if not outcome and told.means in EXITS and {"contact", "referral", "assessment"} & set(told.words):
        # A code "Referral NFA" may be a referral, whatever came of it.
        told = less_sure(told, 0.85)
    return lead(told, words, _because(told, words), stands, outcome=outcome)


def _because(told: Meaning, words: Words) -> str:
    written = " ".join(word for word in (said(word) for word in told.words) if word)
    written = written.replace("child child in need", "child in need")
    parts = [f"The words '{written}' usually mean {_CALLED[told.means]}"]
    parts += [f"'{written}' is read as '{known}'" for written, known in words.mended[:2]]
    return "; ".join([*parts, *told.doubts]) + "."


def _agree(by_name: Guess | None, by_words: Guess) -> Guess:
    """The surer of two guesses; where they disagree, no more than a guess, unless the name is the same."""
    if by_name is None or by_words.node == by_name.node:
        return by_words if by_name is None or by_words.confidence > by_name.confidence else by_name
    if by_name.confidence >= 0.9 or by_words.confidence < 0.6:
        return by_name
    first = max(by_name, by_words, key=lambda guess: guess.confidence)
    return Guess(first.node, min(first.confidence, 0.7), first.reason)
