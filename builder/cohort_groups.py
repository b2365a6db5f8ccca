"""The groups in which values are offered as cohorts: the codes of a return put into its official groups.

Groups and codes from Ofsted's Annex A template of August 2019 ("Codes used"); an ethnic group as the Department for
Education publishes it, where Chinese counts with Asian.
"""

import re

NOT_RECOGNISED = "not recognised"
_NOT_STATED = "Not stated"

_ETHNIC = {
    **dict.fromkeys(("WBRI", "WIRI", "WIRT", "WOTH", "WROM"), "White"),
    **dict.fromkeys(("MWBC", "MWBA", "MWAS", "MOTH"), "Mixed"),
    **dict.fromkeys(("AIND", "APKN", "ABAN", "AOTH", "CHNE"), "Asian"),
    **dict.fromkeys(("BCRB", "BAFR", "BOTH"), "Black"),
    "OOTH": "Other",
    **dict.fromkeys(("REFU", "NOBT"), _NOT_STATED),
}
# Words that authorities write in place of the code; the first that fits. "White and Asian" is Mixed, not White.
_ETHNIC_WORDS = (
    (r"not (stated|known|recorded|obtained|yet)|unknown|refused|information", _NOT_STATED),
    (r"\bmixed\b|\bwhite and\b|\bdual\b", "Mixed"),
    (r"\bwhite\b|\birish\b|\bgypsy\b|\broma\b|\btravell?er", "White"),
    (r"\basian\b|\bindian\b|\bpakistani\b|\bbangladeshi\b|\bchinese\b", "Asian"),
    (r"\bblack\b|\bafrican\b|\bcaribbean\b", "Black"),
    (r"\bother\b|\barab\b", "Other"),
)
_SOURCE = {
    "1": "Individual",
    "2A": "Schools",
    "2B": "Education services",
    "3": "Health services",
    "4": "Housing",
    "5": "LA services",
    "6": "Police",
    "7": "Other legal agency",
    "8": "Other",
    "9": "Anonymous",
    "10": "Unknown",
}
# The words decide before the code does: authorities write "7 - Police" though 7 is another legal agency.
_SOURCE_WORDS = (
    (r"\bpolice\b", "Police"),
    (r"\bschools?\b(?! nurse)|\bacademy\b|\bcollege\b|\bnursery\b", "Schools"),
    (r"\beducation\b", "Education services"),
    (r"\bhealth\b|\bgp\b|\bhospital\b|\bschool nurse\b|\bmidwi|\ba ?& ?e\b", "Health services"),
    (r"\bhousing\b", "Housing"),
    (r"\bla services?\b|\blocal authority\b|\bsocial care\b|\binternal\b|\byouth offending\b", "LA services"),
    (r"\blegal\b|\bcourts?\b|\bprobation\b|\bcafcass\b|\bimmigration\b|\bprison\b", "Other legal agency"),
    (r"\banonymous\b", "Anonymous"),
    (r"\bindividual\b|\bfamily\b|\brelative\b|\bparent\b|\bself\b|\bneighbour\b|\bcarer\b", "Individual"),
    (r"\bunknown\b|\bnot (known|recorded)\b", "Unknown"),
    (r"\bother\b|\bvoluntary\b|\bchildren.?s cent", "Other"),
)
_PLACEMENT = {
    **dict.fromkeys(("U1", "U2", "U3", "U4", "U5", "U6"), "Foster placement"),
    **dict.fromkeys(("A3", "A4", "A5", "A6"), "Placed for adoption"),
    "P1": "With parents",
    "P2": "Independent living",
    "P3": "Residential employment",
    "H5": "Semi-independent living",
    "K1": "Secure children's home",
    "K2": "Children's home",
    "R1": "Residential care home",
    "R2": "NHS or health trust",
    "R3": "Family centre or mother and baby unit",
    "R5": "Young offender institution",
    "S1": "Residential school",
    "Z1": "Other placement",
    **dict.fromkeys(("T0", "T1", "T2", "T3", "T4"), "Temporary placement"),
}


def ethnic_group(value: str) -> str:
    """White, Mixed, Asian, Black, Other, Not stated; "not recognised" for other words, "" for blank."""
    code = value.strip().upper()
    return _ETHNIC.get(code) or _by_words(value, _ETHNIC_WORDS)


def source_group(value: str) -> str:
    """Who referred, in the groups of the return; "not recognised" for other words, "" for blank."""
    found = re.match(r"\s*(10|\d)([A-F]?)\b", value.upper())
    by_words = _by_words(value, _SOURCE_WORDS)
    if by_words not in ("", NOT_RECOGNISED) or not found:
        return by_words
    return _SOURCE.get(found[1] + found[2]) or _SOURCE.get(found[1], NOT_RECOGNISED)


def placement_group(value: str) -> str:
    """A placement in the groups of the return; another code or words as they are."""
    return _PLACEMENT.get(value.strip().upper(), value)


def missing_group(value: str) -> str:
    """How often a child went missing: none, 1, 2 to 4, 5 or more; "" where nobody says."""
    found = re.fullmatch(r"\s*(\d+)(\.0+)?\s*", value)
    if not found:
        return ""
    times = int(found[1])
    return "none" if times == 0 else "1" if times == 1 else "2 to 4" if times < 5 else "5 or more"


def _by_words(value: str, words: tuple[tuple[str, str], ...]) -> str:
    low = value.strip().casefold()
    if not low:
        return ""
    return next((group for pattern, group in words if re.search(pattern, low)), NOT_RECOGNISED)
