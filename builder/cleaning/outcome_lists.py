"""Which rows of Annex A an outcome is about: "List 3", "3", "Referrals", "List 5: Conferences"."""

import re

from builder.cleaning.annex_a_rows import STEPS
from builder.sources.annex_a import list_named
from builder.sources.headings import normal

# The codes of the activities that each list tells. Lists 9 and 11 tell none.
CODES: dict[int, tuple[str, ...]] = {
    1: ("Contact",),
    2: ("Early help assessment",),
    3: ("Referral",),
    4: ("Assessment",),
    5: ("Section 47", "ICPC"),
    6: ("CIN episode", "CIN plan"),
    7: ("Child protection plan",),
    8: ("In care",),
    10: tuple(STEPS.values()),
}
# What an activity of a list is called; the more telling word first.
_NAMES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (r"\bicpcs?\b|conference", ("ICPC",)),
    (r"\bs ?47\b|\bsec(tion)? ?47\b|strategy", ("Section 47",)),
    (r"\bcin plan|child(ren)? in need plan", ("CIN plan",)),
    (r"\bcin episode", ("CIN episode",)),
    *((rf"^{normal(step)}$", (step,)) for step in STEPS.values()),
)
_NUMBERED = re.compile(r"^(?:annex a )?(?:list ?)?0?(\d{1,2})\b ?(.*)$")


def codes_named(text: str) -> tuple[str, ...]:
    """The codes of the activities that a cell means; () where it names no list that has dated rows."""
    name = normal(text.replace("_", " "))
    numbered = _NUMBERED.match(name)
    if numbered and int(numbered[1]) <= 11:
        codes = CODES.get(int(numbered[1]), ())
        return _narrowed(codes, numbered[2])
    for pattern, codes in _NAMES:
        if re.search(pattern, name):
            return codes
    number = list_named(text)
    return CODES.get(number, ()) if number is not None else ()


def _narrowed(codes: tuple[str, ...], rest: str) -> tuple[str, ...]:
    """One of a list's activities, where the words behind its number name one and not the other."""
    meant = {code for pattern, named in _NAMES if re.search(pattern, rest) for code in named} & set(codes)
    return tuple(meant) if len(meant) == 1 else codes
