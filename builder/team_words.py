"""The sector's words for teams: how they are shortened, and the service that they usually mean.

Compiled from the names of teams in authorities' published structures and procedures, as `builder.vocabulary` is.
Everything here is data; `builder.team_spellings` reads it.
"""

from builder.vocabulary_beside import split_words

# Written forms that are made one before words are cut apart: (pattern on lower-case text, what it becomes). In order.
FORMS: tuple[tuple[str, str], ...] = (
    (r"\b(?:c\.?\s?i\.?\s?n|chin|child(?:ren)?\s+in\s+need)\b", " childreninneed "),
    (
        r"\b(?:c\.?\s?i\.?\s?c|l\.?a\.?c|c\.?l\.?a|child(?:ren)?\s+in\s+care|looked\s*after\s*child(?:ren)?"
        r"|child(?:ren)?\s+looked\s*after|looked\s*after)\b",
        " childrenincare ",
    ),
    (r"\b(?:leaving\s*care|care\s*leavers?|after\s*care|16\s*\+|16\s*plus)(?!\w)", " leavingcare "),
    (r"\b(?:e\.?h|early\s*help|earlyhelp)\b", " earlyhelp "),
    (r"\b(?:c\.?p|child\s*protection)\b", " childprotection "),
    (r"\b(?:sg|sfg|safe\s*guarding)\b", " safeguarding "),
    (
        r"\b(?:cwd|dct|cdt|child(?:ren)?\s+with\s+disabilit(?:y|ies)|disabled\s+child(?:ren)?(?:'?s)?|disabilit(?:y|ies))\b",
        " disabledchildren ",
    ),
    (r"\b(?:front\s*door|single\s+point\s+of\s+(?:access|contact))\b", " frontdoor "),
    (r"\b(?:m\.?a\.?s\.?h|multi\s*-?\s*agency\s+safeguarding\s+hub)\b", " mash "),
    (r"\b(?:e\.?d\.?t|emergency\s+duty|out\s+of\s+hours)\b", " emergencyduty "),
    (r"\bfamily\s*hubs?\b", " familyhub "),
    (r"\b(?:yot|yos|yjs|youth\s+(?:offending|justice))\b", " youthjustice "),
    (r"\b(?:asst|assess|ass't|assmt|assessments?)\b", " assessment "),
    (r"\b(?:dist|distr)\b", " district "),
    (r"\b(?:n'?th|nrth|nor)\b", " north "),
    (r"\b(?:s'?th|sou)\b", " south "),
    (r"\b(?:tm|teem|taem)\b", " team "),
)
# How what was made one is said.
SAID = {"childprotection": "child protection", "familyhub": "family hub"}
# Each service with the words that mean it; the first that is found.
SERVICES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Emergency duty", ("emergencyduty",)),
    ("Leaving care", ("leavingcare",)),
    ("Adoption", ("adoption", "adoptions")),
    ("Fostering", ("fostering", "foster")),
    ("Disabled children", ("disabledchildren",)),
    ("Youth justice", ("youthjustice",)),
    ("Children in care", ("childrenincare", "permanence", "permanency")),
    ("Early help", ("earlyhelp", "familyhub", "targeted")),
    ("Front door", ("frontdoor", "mash", "contact", "screening", "duty", "access")),
    ("Assessment", ("assessment", "referral", "intake")),
    ("Safeguarding", ("safeguarding", "childprotection", "court", "proceedings")),
    ("Children in need", ("childreninneed",)),
)
# Words that tell no team from another.
SOFT = frozenset(
    split_words(
        "team teams the of for and service services unit group hub social work worker workers childrens children child "
        "family families support no number to"
    )
)
DIRECTIONS = ("north", "south", "east", "west", "central", "northeast", "northwest", "southeast", "southwest")
NUMBERS = {"one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8"}
