"""The sector's words: how contacts, assessments and plans are called and shortened in children's services.

Sources: Working Together 2023 and Ofsted's Annex A template (August 2019) for the steps, the Standard Safeguarding
Dataset's outcome lists, the CIN census and SSDA903 code sets (domain notes 1.2, 1.4 and 5.1). Everything here is data;
`builder.suggest` reads it.
"""

from typing import NamedTuple


class Phrase(NamedTuple):
    """Words that together mean a step or an exit (`builder.service_map.STANDARDS`), in any order.

    `strength` is how sure the words alone make one, from 0 to 1.
    """

    means: str
    words: frozenset[str]
    strength: float


def _split(words: str) -> tuple[str, ...]:
    return tuple(words.split())


def _phrases(means: str, *entries: tuple[str, float]) -> tuple[Phrase, ...]:
    return tuple(Phrase(means, frozenset(words.split()), strength) for words, strength in entries)


# Written forms that are made one before words are cut apart: (pattern on lower-case text, what it becomes).
FORMS: tuple[tuple[str, str], ...] = (
    (r"\b(?:s|sec|sect|sctn|section)[\s.]*(47|17|20|31|38|37|7|76)\b", r" s\1 "),
    (r"\bc\s*(?:&|and|\+|/|n)\s*f\s*a\b", " cfa "),
    (r"\bc\s*(?:&|and|\+|/|n)\s*f\b", " child family "),
    (r"\bi\s*(?:&|and|\+|/)\s*a(?:\s*&?\s*g)?\b", " information advice "),
    (r"\binfo\w*\s*(?:&|and|\+|/)\s*adv\w*", " information advice "),
    (r"\bre[\s-]?ref\w*", " referral "),
    (r"\bstep(?:ped)?[\s-]*down\b", " stepdown "),
    (r"\bstep(?:ped)?[\s-]*up\b", " stepup "),
    (r"\blook(?:ed)?[\s-]*after\b", " lookedafter "),
    (r"\b(?:in|into|of)[\s-]+care\b", " incare "),
    (r"\bcare[\s-]*leavers?\b|\bleaving[\s-]*care\b", " careleaver "),
    (r"\bfront[\s-]*door\b", " frontdoor "),
    (r"\bearly[\s-]*h[elp]{3}\b", " early help "),
    (r"\bmulti[\s-]*agency safeguarding hub\b", " mash "),
    (r"\bchild(?:ren)?[\s-]*protection\b", " child protection "),
    (r"\bpre[\s-]*birth\b", " prebirth "),
    (r"\bno\s+(?:further|furthur|futher|furter)\s+act\w*", " nfa "),
    (r"\bnot\s+(?:for\s+)?(?:further|furthur|futher)\s+act\w*", " nfa "),
    (r"\b(?:nfa'?d|nfa-?ed)\b", " nfa "),
)

# Each word and the words it stands for. Short forms first, then spellings and endings.
STANDS_FOR: dict[str, str] = {
    "mash": "mash",
    "eh": "early help",
    "eha": "early help assessment",
    "ehm": "early help",
    "caf": "common framework",
    "taf": "team around family",
    "tac": "team around family",
    "cfa": "child family assessment",
    "cafa": "child family assessment",
    "cfassessment": "child family assessment",
    "sa": "single assessment abbreviated",
    "ia": "initial assessment abbreviated unsure",
    "ca": "core assessment abbreviated unsure",
    "swa": "social work assessment abbreviated",
    "icpc": "initial child protection conference",
    "iccp": "initial child protection conference",
    "icc": "initial conference",
    "rcpc": "review child protection conference",
    "cpc": "child protection conference",
    "cpp": "child protection plan",
    "cppl": "child protection plan",
    "cp": "child protection",
    "cin": "child need",
    "cinp": "child need plan",
    "chin": "child need",
    "lac": "lookedafter",
    "cla": "lookedafter",
    "cic": "lookedafter",
    "clas": "lookedafter",
    "cyplac": "lookedafter",
    "sgo": "guardianship",
    "cao": "arrangements order",
    "epo": "emergency order",
    "strat": "strategy",
    "stratdisc": "strategy discussion",
    "sd": "strategy discussion abbreviated unsure",
    "sm": "strategy meeting abbreviated unsure",
    "ola": "otherauthority",
    "ref": "referral",
    "refs": "referral",
    "rfrl": "referral",
    "refrl": "referral",
    "referrals": "referral",
    "referred": "referral",
    "refer": "referral",
    "con": "contact",
    "ctc": "contact",
    "ctct": "contact",
    "cont": "contact",
    "cntct": "contact",
    "contacts": "contact",
    "ass": "assessment",
    "asst": "assessment",
    "assmt": "assessment",
    "asmt": "assessment",
    "asmnt": "assessment",
    "assmnt": "assessment",
    "assess": "assessment",
    "assessed": "assessment",
    "assessments": "assessment",
    "enq": "enquiry",
    "enqs": "enquiry",
    "enquiries": "enquiry",
    "inquiry": "enquiry",
    "inquiries": "enquiry",
    "investigation": "enquiry",
    "investigations": "enquiry",
    "inv": "enquiry",
    "conf": "conference",
    "confer": "conference",
    "conferences": "conference",
    "disc": "discussion",
    "discussions": "discussion",
    "mtg": "meeting",
    "mtng": "meeting",
    "meetings": "meeting",
    "init": "initial",
    "children": "child",
    "childrens": "child",
    "childs": "child",
    "families": "family",
    "fam": "family",
    "prot": "protection",
    "plans": "plan",
    "pln": "plan",
    "closed": "closed",
    "close": "closed",
    "closure": "closed",
    "closing": "closed",
    "ceased": "closed",
    "ended": "closed",
    "advise": "advice",
    "advised": "advice",
    "info": "information",
    "inf": "information",
    "iag": "information advice",
    "signposted": "signpost",
    "signposting": "signpost",
    "fostering": "foster",
    "fostered": "foster",
    "kinship": "foster",
    "residental": "residential",
    "adopted": "adoption",
    "adopt": "adoption",
    "incare": "incare",
    "accommodated": "incare",
    "transferred": "transfer",
    "notifications": "notification",
    "notif": "notification",
    "ppn": "notification police",
    "merlin": "notification police",
    "earlyhelp": "early help",
    "childprotection": "child protection",
    "childinneed": "need",
    "needs": "need",
    "uasc": "asylum",
    "unaccompanied": "asylum",
}

STEP_PHRASES: tuple[Phrase, ...] = (
    *_phrases(
        "contact",
        ("contact", 0.93),
        ("initial contact", 0.97),
        ("contact mash", 0.95),
        ("contact frontdoor", 0.97),
        ("mash", 0.82),
        ("mash enquiry", 0.88),
        ("frontdoor", 0.85),
        ("initial enquiry", 0.8),
        ("contact enquiry", 0.93),
        ("contact referral", 0.6),
        ("notification police", 0.7),
        ("duty", 0.5),
    ),
    *_phrases(
        "early_help",
        ("early help", 0.95),
        ("early help assessment", 0.96),
        ("early help plan", 0.93),
        ("early help episode", 0.95),
        ("early help support", 0.95),
        ("early help referral", 0.6),
        ("common framework", 0.88),
        ("common assessment framework", 0.92),
        ("team around family", 0.86),
        ("family help", 0.75),
        ("family support", 0.7),
        ("targeted support", 0.6),
    ),
    *_phrases(
        "referral",
        ("referral", 0.93),
        ("referral mash", 0.75),
        ("referral social care", 0.95),
        ("referral child need", 0.9),
        ("referral child protection", 0.7),
    ),
    *_phrases(
        "assessment",
        ("assessment", 0.84),
        ("single assessment", 0.96),
        ("single assessment abbreviated", 0.85),
        ("initial assessment", 0.92),
        ("initial assessment abbreviated unsure", 0.6),
        ("core assessment", 0.92),
        ("core assessment abbreviated unsure", 0.6),
        ("child family assessment", 0.97),
        ("family assessment", 0.86),
        ("child assessment", 0.84),
        ("social work assessment", 0.93),
        ("social work assessment abbreviated", 0.75),
        ("continuous assessment", 0.93),
        ("combined assessment", 0.85),
        ("assessment s17", 0.93),
        ("assessment prebirth", 0.88),
        ("assessment child need", 0.82),
        ("assessment mash", 0.55),
    ),
    *_phrases(
        "strategy_discussion",
        ("strategy discussion", 0.97),
        ("strategy meeting", 0.96),
        ("strategy", 0.85),
        ("s47 strategy", 0.75),
        ("s47 strategy discussion", 0.85),
        ("s47 strategy meeting", 0.85),
        ("strategy discussion abbreviated unsure", 0.65),
        ("strategy meeting abbreviated unsure", 0.55),
    ),
    *_phrases(
        "s47",
        ("s47", 0.95),
        ("s47 enquiry", 0.97),
        ("s47 assessment", 0.82),
        ("child protection enquiry", 0.93),
        ("core assessment s47", 0.85),
    ),
    *_phrases(
        "icpc",
        ("initial child protection conference", 0.97),
        ("initial conference", 0.92),
        ("child protection conference", 0.78),
        ("initial child conference", 0.85),
        ("conference transfer", 0.7),
        ("conference transfer child protection", 0.82),
        ("initial case conference", 0.9),
        ("case conference", 0.65),
        ("conference prebirth", 0.8),
    ),
    *_phrases(
        "cin_plan",
        ("need", 0.6),
        ("child need", 0.85),
        ("need plan", 0.94),
        ("child need plan", 0.96),
        ("s17 plan", 0.85),
        ("s17", 0.6),
        ("child need episode", 0.55),
        ("need episode", 0.55),
        ("need support", 0.8),
        ("s17 support", 0.8),
    ),
    *_phrases(
        "cp_plan",
        ("child protection plan", 0.97),
        ("protection plan", 0.9),
        ("child protection", 0.78),
        ("child protection register", 0.82),
        ("subject child protection plan", 0.97),
    ),
    *_phrases(
        "in_care",
        ("lookedafter", 0.92),
        ("child lookedafter", 0.96),
        ("incare", 0.9),
        ("child incare", 0.96),
        ("care period", 0.85),
        ("care episode", 0.85),
        ("lookedafter episode", 0.93),
        ("lookedafter placement", 0.88),
        ("s20", 0.82),
        ("s20 incare", 0.93),
        ("foster", 0.7),
        ("foster placement", 0.88),
        ("foster care", 0.88),
        ("residential placement", 0.7),
        ("residential care", 0.7),
        ("child home residential", 0.75),
        ("interim care order", 0.75),
        ("full care order", 0.75),
        ("care order", 0.75),
        ("placement", 0.6),
        ("asylum", 0.5),
    ),
    *_phrases(
        "care_leaver",
        ("careleaver", 0.94),
        ("pathway plan", 0.75),
        ("aftercare", 0.75),
        ("careleaver support", 0.94),
        ("careleaver plan", 0.85),
        ("careleaver lookedafter", 0.6),
        ("former relevant", 0.7),
    ),
    *_phrases(
        "adoption",
        ("adoption", 0.88),
        ("adoption order", 0.93),
        ("placed adoption", 0.92),
        ("adoption placement", 0.92),
        ("placement order", 0.7),
    ),
)

EXIT_PHRASES: tuple[Phrase, ...] = (
    *_phrases("nfa", ("nfa", 0.96), ("nfa closed", 0.9), ("nfa assessment", 0.85), ("nfa referral", 0.88)),
    *_phrases(
        "information_advice",
        ("information advice", 0.97),
        ("information advice signpost", 0.97),
        ("advice signpost", 0.93),
        ("signpost", 0.88),
        ("advice", 0.88),
        ("information", 0.7),
        ("advice given", 0.93),
        ("information given", 0.82),
    ),
    *_phrases(
        "early_help_exit",
        ("stepdown early help", 0.96),
        ("stepdown", 0.7),
        ("transfer early help", 0.92),
        ("closed early help", 0.7),
    ),
    *_phrases(
        "closed",
        ("closed", 0.9),
        ("case closed", 0.95),
        ("closed episode", 0.88),
        ("closed need", 0.82),
        ("closed lookedafter", 0.75),
        ("outcomes met", 0.6),
        ("end involvement", 0.85),
    ),
    *_phrases(
        "other",
        ("transfer otherauthority", 0.8),
        ("transfer authority other", 0.8),
        ("guardianship", 0.6),
        ("guardianship order special", 0.6),
        ("arrangements order", 0.5),
    ),
)

# Words that go with a step and change nothing about which one it is.
PLAIN = frozenset(
    _split(
        "a an and the of for to from in on at by with or new old form forms record recorded recording start "
        "started begin began complete completed completion authorised authorisation finished open opened "
        "opening date type step stage activity event item code process workflow module pathway case child "
        "children young person people yp cyp family service services social care team teams number ver "
        "version v rev dept local authority la lcs eclipse mosaic liquidlogic azeus cs csc cwd statutory "
        "single initial standard formal full enhanced urgent emergency hub multi agency multiagency "
        "safeguarding level tier work worker yes outcome progress progressed proceed proceeded led leads "
        "result resulted decision recommended recommendation agreed made order special episode period common "
        "framework abbreviated unsure subject holding undertaken held received receive north south east west "
        "central district area locality initiated allocated allocation"
    )
)

# Words of work around a step, or of something else that has one of its words in its name: the step is then a guess.
ASIDE: dict[str, str] = {
    word: reason
    for words, reason in (
        (
            "review reviews reviewed visit visits visiting meeting core group minutes report reports letter letters "
            "email phone telephone call note notes chronology supervision checklist agenda invite invitation "
            "attendance panel update updated reminder request requested query amendment",
            "is about work within a step, which may not be the step itself",
        ),
        (
            "health medical dental therapy occupational parenting risk age viability connected carer carers adult "
            "adults financial benefit housing education school sen ehcp ehc camhs yot youth offending drug alcohol "
            "substance psychology psychological speech language needs-led transport nursery sdq pep sleep capacity "
            "mental disability equipment court private viability training adopter adopters applicant household "
            "foster-carer initial-health",
            "names another kind of work",
        ),
        (
            "supervised supervision parent parents parental sibling siblings mother father grandparent grandparents "
            "centre arrangements direct indirect letterbox lawyer solicitor complaint complaints media press staff "
            "personnel volunteer contractor supplier employer member mp councillor",
            "may be contact or work of another kind",
        ),
        (
            "test tests testing dummy migrated migration error duplicate admin administrative administration payment "
            "payments invoice finance budget audit system data cleansing training meals travel",
            "looks like administration",
        ),
    )
    for word in _split(words)
}

# Words that say that it did not come to the step. "No further action" is one word by the time these are looked for.
NEGATIONS = frozenset(_split("no not non never without unnecessary"))
CALLED_OFF = frozenset(
    _split(
        "declined decline refused refuse rejected cancelled canceled cancel abandoned withdrawn withdrew unsuccessful "
        "inappropriate unsubstantiated aborted void"
    )
)

# Words that are right as they are, although one letter makes them one of ours: never "mended".
NOT_MISSPELT = frozenset(
    _split(
        "contract contracts contactless deferral deferred preferred adaptation adaptations adaption "
        "projection production selection yearly nearly device devices poster roster leave leaver lever "
        "reversal confidence correction prevention protective reaction attention meaning seeding feeding "
        "heading assets asset assist assists assistant assignment placements strategic familiar community "
        "unity conduct compact context content contest intact extract process progress closet clothes social "
        "special spatial specialist initials support supported supports plane planet planner deeds weeds "
        "seeds frosted faster advance advances"
    )
)

# What a code of a published code set means as an outcome: (what it leads to, confidence, its words).
OUTCOME_CODES: dict[str, tuple[str, float, str]] = {
    "rc1": ("closed", 0.6, "RC1 is Adopted"),
    "rc2": ("closed", 0.6, "RC2 is Died"),
    "rc3": ("closed", 0.6, "RC3 is Child arrangements order"),
    "rc4": ("closed", 0.6, "RC4 is Special guardianship order"),
    "rc5": ("other", 0.6, "RC5 is Transferred to another authority"),
    "rc6": ("other", 0.6, "RC6 is Transferred to adult services"),
    "rc7": ("closed", 0.85, "RC7 is Services ceased for any other reason"),
    "rc8": ("nfa", 0.9, "RC8 is Closed after assessment, no further action"),
    "rc9": ("early_help_exit", 0.9, "RC9 is Closed after assessment, referred to early help"),
    **{
        code: ("closed", 0.7, f"{code.upper()} is a reason why care ceased")
        for code in _split("e11 e12 e2 e3 e4a e4b e13 e41 e45 e46 e47 e48 e5 e6 e7 e8 e9 e14 e15 e16")
    },
}

# Where a step has no node of its own on a map, the exit that stands for it there.
EXIT_FOR_STEP = {"early_help": "early_help_exit"}
STEP_FOR_EXIT = {"early_help_exit": "early_help"}
