"""Looks for what could name a child or a worker in one text: numbers, addresses, dates, names.

Forms are those that their keepers publish: NHS numbers have ten digits whose last is a check (NHS Data Dictionary),
UPNs a check letter (DfE, "Unique pupil numbers"), national insurance numbers two letters, six digits and a letter.
"""

import re
from collections.abc import Iterator

import pandas as pd

from builder.cleaning.upn import LETTERS, upn_fits
from builder.given_names import GIVEN_NAMES

_TEN = re.compile(r"(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)")
_UPN = re.compile(rf"(?<![A-Za-z0-9])[{LETTERS}]\d{{11}}[\d{LETTERS}](?![A-Za-z0-9])", re.IGNORECASE)
_INSURANCE = re.compile(r"\b[A-CEGHJ-PR-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b", re.IGNORECASE)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b", re.IGNORECASE)
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?<!\d)(?:\+44 ?\(?0?\)?|0)(?:[ -]?\d){9,10}(?!\d)")
_DATE = re.compile(r"(?<!\d)(?:\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d{2}|(?:19|20)\d{2}-\d{2}-\d{2})(?!\d)")
_BORN = re.compile(r"\b(?:d\.?o\.?b\.?|born|date of birth)\b", re.IGNORECASE)
_REFERENCE = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{0,3}[-/]?\d{5,}(?![A-Za-z0-9])")
_TITLE = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Master)\.? [A-Z][\w'’-]+")
_WORDS = re.compile(r"[A-Za-z][\w'’-]*")
_COMMA = re.compile(r"^\s*[A-Z][a-z'’-]+,\s*([A-Z][a-z'’-]+)\s*$")
_INITIAL = re.compile(r"^\s*[A-Z]\.? ?[A-Z][a-z'’-]{2,}\s*$|^\s*[A-Z][a-z'’-]{2,},? [A-Z]\.?\s*$")
# After a given name these make it a place or an organisation: "St James House", "Thomas Coram Centre".
_PLACES = (
    "academy building buildings centre close coram court district drive foundation gardens hall hill hospital house "
    "hub lane lodge nursery office park place road room school service square street team terrace trust unit ward "
    "way"
)
_NO_SURNAMES = frozenset(_PLACES.split())


def found_in(text: str, *, team: bool = False) -> Iterator[str]:
    """The codes of the problems (`builder.wording.hand_over`) that a text has, each once. `team`: it is a team's name,
    where initials with a surname are taken for a worker too."""
    if any(_is_nhs(match[0]) for match in _TEN.finditer(text)):
        yield "hand-over-nhs"
    if any(_is_upn(match[0]) for match in _UPN.finditer(text)):
        yield "hand-over-upn"
    if _INSURANCE.search(text):
        yield "hand-over-insurance"
    if _DATE.search(text):
        yield "hand-over-born" if _BORN.search(text) else "hand-over-date"
    if _MAIL.search(text):
        yield "hand-over-mail"
    if _POSTCODE.search(text):
        yield "hand-over-postcode"
    if _PHONE.search(text):
        yield "hand-over-phone"
    elif _REFERENCE.search(_DATE.sub(" ", text)):
        yield "hand-over-reference"
    if _is_name(text) or (team and _INITIAL.search(text)):
        yield "hand-over-worker" if team else "hand-over-name"


def _is_nhs(digits: str) -> bool:
    numbers = [int(one) for one in digits if one.isdigit()]
    # 0s all through fit the check too, and are nobody's number.
    check = 11 - sum(one * weight for one, weight in zip(numbers[:9], range(10, 1, -1), strict=True)) % 11
    return any(numbers) and check % 11 == numbers[9] and check != 10


def _is_upn(text: str) -> bool:
    return bool(upn_fits(pd.Series([text.upper()], dtype="str")).all())


def _is_name(text: str) -> bool:
    if _TITLE.search(text):
        return True
    comma = _COMMA.match(text)
    if comma and comma[1].casefold() in GIVEN_NAMES:
        return True
    words = _WORDS.findall(text)
    for place, word in enumerate(words[:-1]):
        after = words[place + 1]
        before = words[place - 1].casefold() if place else ""
        given = word.casefold() in GIVEN_NAMES and word[0].isupper() and before not in ("st", "saint")
        if given and after[0].isupper() and len(after) > 1 and after.casefold() not in _NO_SURNAMES:
            return True
    return len(words) == 1 and words[0].casefold() in GIVEN_NAMES and words[0][0].isupper()
