"""Unique pupil numbers checked, by DfE's guide "Unique pupil numbers (UPNs)". They are looked at and never kept.

A letter, three digits of the local authority, four of the school, two of the year, three of a serial number; a
temporary one ends in a letter. The first letter is a check on the others: their sum, each times its place (2 to 13),
divided by 23, leaves the letter's place in the alphabet without I, O and S.
"""

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.cleaning.coded import Coded

LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_LENGTH = 13
_FORM = rf"[{LETTERS}]\d{{11}}[\d{LETTERS}]"
# Reasons why there is none, as the 903 and the census spell them.
_NONE = r"UN\d{1,2}|NONE|N/?A|UNKNOWN|-"
_AUTHORITIES = ((201, 213), (301, 320), (330, 394), (420, 420), (660, 681), (800, 999))


def upn_problems(upn: Coded, child: Coded) -> dict[str, npt.NDArray[np.bool_]]:
    """The rows that each check flags, by code; checks that flag none are left out. Every row has one fault at most,
    save that a number of two children may be right or wrong."""
    values = upn.values.str.upper()
    asked = ~values.str.fullmatch(_NONE)
    long = values.str.len() == _LENGTH
    formed = values.str.fullmatch(_FORM)
    number = pd.to_numeric(values.str.slice(1, 4), errors="coerce").fillna(0)
    known = pd.Series(False, index=values.index)
    for low, high in _AUTHORITIES:
        known |= number.between(low, high)
    found = {
        "upn-wrong-length": asked & ~long,
        "upn-wrong-form": asked & long & ~formed,
        "upn-wrong-authority": asked & formed & ~known,
        "upn-wrong-check-letter": asked & formed & known & ~_letter_fits(values, formed),
    }
    flagged = {code: upn.mask(chosen) for code, chosen in found.items() if chosen.any()}
    # The same number in small and in capital letters is one.
    same = np.append(pd.factorize(values)[0], -1)
    pairs = pd.DataFrame({"upn": same[upn.codes], "child": child.codes})
    real = upn.mask(asked) & (child.codes >= 0)
    shared = np.zeros(len(pairs), dtype=bool)
    shared[real] = (pairs[real].groupby("upn")["child"].transform("nunique") > 1).to_numpy()
    if shared.any():
        flagged["upn-of-two-children"] = shared
    return flagged


def upn_fits(values: pd.Series) -> pd.Series:
    """Whether each text, in capital letters, has the form of a number and its check letter."""
    return _letter_fits(values, values.str.fullmatch(_FORM))


def _letter_fits(values: pd.Series, formed: pd.Series) -> pd.Series:
    total = pd.Series(0, index=values.index)
    for place in range(1, _LENGTH):
        character = values.str.slice(place, place + 1)
        worth = pd.to_numeric(character, errors="coerce").astype("float64")
        letter = character.map({letter: number for number, letter in enumerate(LETTERS)}).astype("float64")
        total = total + worth.fillna(letter).fillna(0).astype("int64") * (place + 1)
    expected = (total % 23).map(dict(enumerate(LETTERS)))
    return formed & (expected == values.str.slice(0, 1))
