"""Outcomes of the Standard Safeguarding Dataset: JSON text with a flag an outcome, as words a code map can match.

`{"NFA_FLAG": "N", "STRATEGY_DISCUSSION_FLAG": "Y", "COMMENTS": "…"}` is "Strategy discussion and/or s47". The words
are those of the dataset's own lists of outcomes (domain.md 1.4). Comments are free text about people: they never leave
this module. Some systems write plain words instead of JSON, and JSON that was pasted together in SQL breaks where a
comment holds a quotation mark: its flags are read all the same.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from builder.cleaning.coded import Coded

_YES = {"y", "yes", "t", "true", "1"}
_NO = {"", "n", "no", "f", "false", "0", "null", "none", "na", "-1"}
_NOT_OUTCOMES = re.compile(r"COMMENT|NUMBER|TOTAL_NO|NOTES?$|_ID$|DATE|WORKER")
_BROKEN_FLAG = re.compile(r'"([A-Za-z0-9_]+)"\s*:\s*"?\s*(y|yes|t|true|1)\s*"?\s*[,}\]]', re.IGNORECASE)

_ALL = {
    "NEW_REFERRAL": "CIN Referral",
    "EXISTING_REFERRAL": "Existing referral",
    "CP_ENQUIRY": "Strategy discussion and/or s47",
    "ADVICE": "Information and Advice",
    "SINGLE_ASSESSMENT": "Assessment required",
    "STRATEGY_DISCUSSION": "Strategy discussion and/or s47",
    "CP_CONFERENCE": "Initial CP Conference",
    "CP": "plan",
    "CP_TRANSFER_IN": "CP transfer in",
    "CLA_REQUEST": "Request for care",
    "LEGAL_ACTION": "Initiate legal action",
    "PROV_OF_SERVICES": "Provision of services (s17)",
    "PROV_OF_SB_CARE": "Short break care (s17)",
    "SPECIALIST_ASSESSMENT": "Specialist assessment",
    "MONITOR": "Other agency to monitor",
    "REFERRAL_TO_OTHER_AGENCY": "Referral to other agency",
    "NON_AGENCY_ADOPTION": "Non-agency adoption",
    "PRIVATE_FOSTERING": "Private fostering",
    "CARE_LEAVER": "Care leaver",
    "MISSING": "Missing",
    "OLA_CP": "Plan of another authority",
    "NFA_CONTINUE_SINGLE": "NFA - continue with family assessment",
    "NFA_S47_END": "No further action after s47",
    "NFA": "NFA",
    "OTHER_ACTIONS": "Other",
    "OTHER_OUTCOMES_EXIST": "Other",
    "OTHER": "Other",
}
_ORDER = {words: place for place, words in enumerate(dict.fromkeys(_ALL.values()))}


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The outcomes of a column: `words` has one text a row ("A; B", "" for none), in one order whatever the flags'.

    `broken` are the rows whose JSON cannot be read as such (their flags were, as far as they stand there), `plain` the
    different values that were no JSON.
    """

    words: pd.Series
    broken: np.ndarray
    plain: pd.Series


def outcomes_of(cells: Coded) -> Outcomes:
    """The outcomes of a column of JSON text or words. Each different text is read once."""
    read = [_read(text) for text in cells.values.tolist()]
    words = pd.Series(["; ".join(found) for found, _ in read], dtype="str")
    kinds = pd.Series([kind for _, kind in read], dtype="str")
    return Outcomes(
        Coded(cells.codes, words).text(), cells.mask(kinds == "broken"), cells.values[(kinds == "plain").to_numpy()]
    )


def _read(text: str) -> tuple[list[str], str]:
    """The words of one cell, and how it was read: "json", "broken" or "plain"."""
    if not text.startswith(("{", "[")):
        return [text], "plain"
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        flags = {name: "y" for name, _ in _BROKEN_FLAG.findall(text)}
        return _in_order(_flagged(flags)), "broken"
    return _in_order(_words(found)), "json"


def _words(found: Any, deep: int = 0) -> list[str]:
    """The outcomes in a piece of JSON: flags that say yes, and lists of words."""
    if isinstance(found, Mapping):
        return _flagged(found)
    if isinstance(found, list) and deep < 3:
        return [words for one in found for words in _words(one, deep + 1)]
    return [found.strip()] if isinstance(found, str) and found.strip() else []


def _flagged(flags: Mapping[str, Any]) -> list[str]:
    words: list[str] = []
    for key, value in flags.items():
        name = re.sub(r"^OUTCOME_(?=.)|_FLAG$", "", str(key).strip().upper())
        if _NOT_OUTCOMES.search(name):
            continue
        if name in ("OUTCOME", "OUTCOMES", "DESCRIPTION") and isinstance(value, str | list):
            words += _words(value)
        elif str(value).strip().casefold() in _YES:
            words.append(_ALL.get(name, name.replace("_", " ").capitalize()))
    return words


def _in_order(words: list[str]) -> list[str]:
    """Each outcome once, in the order of the dataset's lists, so that equal outcomes are one text."""
    unique = list(dict.fromkeys(word.replace(";", ",") for word in words))
    return sorted(unique, key=lambda word: (_ORDER.get(word, len(_ORDER)), word))
