"""Headings in the one form in which they are compared."""

import re
import unicodedata

_QUOTES = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"'})
_OTHER = re.compile(r"[^0-9a-z]+")


def normal(heading: str) -> str:
    """NFKC, lower case, every run of other characters one space: " Date of  Birth?" is "date of birth"."""
    text = unicodedata.normalize("NFKC", heading).translate(_QUOTES).casefold()
    return _OTHER.sub(" ", text).strip()
