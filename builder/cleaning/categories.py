"""Values of Annex A's code columns in one spelling. Each function takes the different values of a column, once each.

The official form has a letter in front ("a) Male", "k) E47: …"); authorities send the letter, the code, the words, or
words of their own, which are kept as they are (domain.md 1.2 and 2).
"""

import re
from collections.abc import Callable

import pandas as pd

_LETTER = r"^[A-Za-z]{1,2}[).]\s+|^[A-Za-z]{1,2}\)\s*"
_YES = re.compile(r"^(y|yes|true|1|t)\b", re.IGNORECASE)
_NO = re.compile(r"^(n|no|false|0|f)\b(?! further)", re.IGNORECASE)
_UNKNOWN = re.compile(r"^(u|unknown|not known|not stated|n/?k)\b", re.IGNORECASE)
_GENDERS = {
    "m": "Male", "male": "Male", "boy": "Male", "1": "Male",
    "f": "Female", "female": "Female", "girl": "Female", "2": "Female",
    "neither": "Neither", "indeterminate": "Neither",
    "u": "Not stated", "unknown": "Not stated", "0": "Not stated", "9": "Not stated", "unborn": "Not stated",
}  # fmt: skip
# Condition codes and their unknowns, as the CIN census has them; any condition means yes (domain.md 2).
_NO_DISABILITY = {"none", "nond", "no disability"}
_UNKNOWN_DISABILITY = {"nobt", "refu", "refused"}
_ABUSE = {
    "neg": "Neglect", "phy": "Physical abuse", "sab": "Sexual abuse", "emo": "Emotional abuse",
    "mul": "Multiple/not recommended", "ynnn": "Neglect", "nynn": "Physical abuse", "nnyn": "Sexual abuse",
    "nnny": "Emotional abuse", "neglect": "Neglect", "physical": "Physical abuse", "sexual": "Sexual abuse",
    "emotional": "Emotional abuse", "multiple": "Multiple/not recommended",
}  # fmt: skip


def unlettered(values: pd.Series) -> pd.Series:
    """Without the letter in front: "q) 6: Police" is "6: Police". Inner spaces become single."""
    return values.str.replace(_LETTER, "", regex=True).str.replace(r"\s+", " ", regex=True).str.strip()


def coded_as(values: pd.Series, pattern: str) -> pd.Series:
    """The official code where one stands in front ("RC8 - Case closed …" is "RC8"), else the words as they are."""
    plain = unlettered(values)
    code = plain.str.extract(rf"^\s*({pattern})(?![A-Za-z0-9])", flags=re.IGNORECASE)[0].str.upper()
    return code.where(code.notna(), plain).astype("str")


def yes_no(values: pd.Series) -> pd.Series:
    """ "Yes", "No", or "" for unknown; other words as they are."""
    plain = unlettered(values)
    return _map(plain, _yes_no)


def further_action(values: pd.Series) -> pd.Series:
    """ "Yes" where there was no further action, "No" where there was, "" for unknown and for words of other kinds."""
    return _map(unlettered(values), _further_action)


def gender(values: pd.Series) -> pd.Series:
    """Male, Female, Neither, Not stated; by the words, because the letters c and d are used both ways round."""
    return _map(unlettered(values), _gender)


def disability(values: pd.Series) -> pd.Series:
    """Yes, No, Unknown; the name of any condition means yes."""
    return _map(unlettered(values), _disability)


def abuse(values: pd.Series) -> pd.Series:
    """Neglect, Physical abuse, Sexual abuse, Emotional abuse, Multiple/not recommended, or the words as they are."""
    return _map(
        unlettered(values), lambda text: _ABUSE.get(text.casefold(), _ABUSE.get(text.casefold().split(" ")[0], text))
    )


def status(values: pd.Series) -> pd.Series:
    """A case status in the words of the template, whatever its case or letter."""
    return _map(unlettered(values), _status)


def _map(values: pd.Series, rule: Callable[[str], str]) -> pd.Series:
    return pd.Series([rule(text) for text in values.tolist()], index=values.index, dtype="str")


def _yes_no(text: str) -> str:
    if not text or _UNKNOWN.match(text):
        return ""
    return "Yes" if _YES.match(text) else "No" if _NO.match(text) else text


def _further_action(text: str) -> str:
    words = text.casefold()
    if re.search(r"\bnfa\b|no further action", words):
        return "Yes"
    if re.search(r"\bfa\b|further action", words):
        return "No"
    answer = _yes_no(text)
    return answer if answer in ("Yes", "No") else ""


def _gender(text: str) -> str:
    words = text.casefold()
    return _GENDERS.get(words, "Not stated" if words.startswith("not ") else text)


def _disability(text: str) -> str:
    words = text.casefold()
    if words in _NO_DISABILITY:
        return "No"
    if words in _UNKNOWN_DISABILITY or _UNKNOWN.match(text):
        return "Unknown"
    answer = _yes_no(text)
    return answer if answer in ("", "No") else "Yes"


def _status(text: str) -> str:
    words = text.casefold()
    if re.search(r"\b(cin|child(ren)? in need)\b.*plan|^cin$|^child(ren)? in need$", words):
        return "Child in need plan"
    if re.search(r"looked after|\b(lac|cla)\b|in care", words):
        return "Looked after child"
    if re.search(r"child protection|\bcpp?\b", words):
        return "Child Protection plan"
    if re.search(r"assessment", words):
        return "Open assessment"
    if re.search(r"closed|ceased", words):
        return "Closed episode"
    return text
