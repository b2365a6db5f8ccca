"""What a person may mark as an attribute, and why some columns are offered only with a warning."""

import re
from dataclasses import dataclass

import numpy as np
import pandas as pd

from builder.cleaning.dates import looks_like_dates
from builder.problem import Problem
from builder.sources.roles import Roles
from builder.sources.table import Extract

MANY_VALUES = 50

_HEADINGS: tuple[tuple[str, str], ...] = (
    ("attribute-postcode", r"post ?code|postal code"),
    ("attribute-email", r"e ?mail"),
    ("attribute-phone", r"phone|mobile|\btel\b|telephone|fax"),
    ("attribute-upn", r"\bupn\b|unique pupil"),
    ("attribute-nhs-number", r"\bnhs\b"),
    ("attribute-address", r"address|street|house n|\btown\b|\broad\b"),
    (
        "attribute-name",
        r"\b(fore|sur|first|last|family|given|full|middle|known)? ?names?\b|forename|surname|\bworker\b|\bmanager\b|"
        r"\bauthor\b|practitioner|\bofficer\b|\bresource\b|mother|father|\bparent|\bcarer|\bgp\b|advis[eo]r|"
        r"recorded by|entered by|\buser\b",
    ),
)
_NOT_PEOPLE = (
    r"\b(team|activity|event|service|step|task|concept|case concept|type|file|school|ward|group|source)\b.*\bname"
)
_CONTENTS: tuple[tuple[str, str, float], ...] = (
    ("attribute-postcode", r"(?i)[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}", 0.5),
    ("attribute-email", r"[^@\s]+@[^@\s]+\.[^@\s]+", 0.2),
    ("attribute-phone", r"(?:\+44|0044|0)[\d ()-]{9,14}", 0.5),
    ("attribute-upn", r"(?i)[A-HJ-NP-RT-Z]\d{11}[\dA-Z]", 0.5),
    (
        "attribute-address",
        r"(?i)(?:flat )?\d+[a-z]?,? .*\b(?:road|street|avenue|lane|close|drive|way|court|gardens|rd|st|ave)\b.*",
        0.3,
    ),
)
_PERSON = r"(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?[A-Z][a-z'’-]+,? (?:[A-Z]\.? )?[A-Z][A-Za-z'’-]+"
# Fewer different values that look like "Anna Berg" are more likely "Family Support" than people.
_MANY_PEOPLE = 20


@dataclass(frozen=True, slots=True)
class Offer:
    """A column that may become an attribute: its heading, how many different values it has, and the warnings."""

    heading: str
    values: int
    warnings: tuple[Problem, ...]


def offers(extract: Extract, roles: Roles) -> tuple[Offer, ...]:
    """Every column that plays no role, in the order of the file."""
    return offers_beside(extract, set(roles.taken().values()))


def offers_beside(extract: Extract, taken: set[int]) -> tuple[Offer, ...]:
    """Every column that has a heading and is not taken, in the order of the file."""
    return tuple(
        _offer(extract, place) for place, heading in enumerate(extract.headings) if heading and place not in taken
    )


def _offer(extract: Extract, place: int) -> Offer:
    values = extract.column(place).str.strip()
    values = values[values != ""].drop_duplicates().reset_index(drop=True)
    heading = extract.headings[place]
    codes = [] if not len(values) else _warnings(extract.normal[place], values)
    found = [Problem(code, extract.place, f"'{heading}'", len(values)) for code in codes]
    if len(values) > MANY_VALUES:
        found.append(Problem("attribute-many-values", extract.place, f"'{heading}'", len(values)))
    return Offer(heading, len(values), tuple(found))


def _warnings(heading: str, values: pd.Series) -> list[str]:
    """The codes of what this column looks like, by its heading or by its values."""
    sample = values.iloc[:2_000]
    codes = [
        code
        for code, pattern in _HEADINGS
        if re.search(pattern, heading) and not (code == "attribute-name" and re.search(_NOT_PEOPLE, heading))
    ]
    codes += [code for code, pattern, share in _CONTENTS if sample.str.fullmatch(pattern).mean() >= share]
    if nhs_numbers(sample) >= 0.8:
        codes.append("attribute-nhs-number")
    if len(values) > _MANY_PEOPLE and sample.str.fullmatch(_PERSON).mean() >= 0.6:
        codes.append("attribute-name")
    if looks_like_dates(sample) >= 0.6:
        codes.append("attribute-date")
    return list(dict.fromkeys(codes))


def nhs_numbers(values: pd.Series) -> float:
    """The share of values that are NHS numbers: ten digits whose last checks the others (modulus 11)."""
    digits = values.str.replace(" ", "").str.replace("-", "")
    whole = digits[digits.str.fullmatch(r"\d{10}")]
    if not len(whole):
        return 0.0
    signs = np.array([list(number) for number in whole.tolist()]).astype(np.int64)
    check = (11 - signs[:, :9] @ np.arange(10, 1, -1) % 11) % 11
    return float((check == signs[:, 9]).sum() / len(values))
