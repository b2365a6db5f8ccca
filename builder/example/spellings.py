"""How the example authority writes things down: its teams, its own outcome words, and its habits of spelling.

Everything here is invented. A return has a `Style`; within it a few cells still differ, as they do.
"""

from dataclasses import dataclass

import numpy as np
import pandas as pd

# Each team as it is known, and the other ways in which people write it.
TEAMS: dict[str, tuple[str, ...]] = {
    "Front Door": ("Front Door Team", "FRONT DOOR", "Front door (MASH)"),
    "Early Help": ("Early Help Hub", "EH Hub"),
    "District Team North": ("District North", "DISTRICT TEAM - NORTH", "North District Team"),
    "District Team South": ("District South", "DISTRICT TEAM - SOUTH"),
    "District Team East": ("District East", "DISTRICT TEAM - EAST", "Distict Team East"),
    "Safeguarding North": ("Safeguarding & Support North", "SG North"),
    "Safeguarding South": ("Safeguarding & Support South", "SG South"),
    "Safeguarding East": ("Safeguarding & Support East", "SG East"),
    "Children in Care Team": ("CiC Team", "Children In Care"),
    "Leaving Care Team": ("Leaving Care", "16+ Team"),
}
# The words of the outcome columns that the authority added, by activity and what truly came of it.
CONTACT_OUTCOMES = {
    "nfa": "No further action",
    "advice": "Information and advice",
    "early help": "Pass to Early Help Hub",
    "referral": "Progress to referral",
    "open case": "Passed to allocated team",
}
REFERRAL_OUTCOMES = {
    "nfa": "No further action",
    "early help": "Step down to Early Help",
    "assessment": "C&F assessment",
    "strategy discussion": "Strategy discussion; C&F assessment",
}
ASSESSMENT_OUTCOMES = {
    "nfa": "Close - no further action",
    "early help": "Close - step down to Early Help",
    "needs met": "Close - needs met by assessment",
    "cin plan": "CIN plan",
    "child protection": "Progress to child protection",
    "section 47": "Section 47 under way",
    "care": "Become looked after",
}
ENQUIRY_OUTCOMES = {
    "conference": "Initial CP Conference",
    "no conference": "Concerns not substantiated - continue assessment",
    "nfa": "No further action",
    "needs met": "Close - needs met",
    "early help": "Step down to Early Help",
    "cin plan": "Provision of services (S17)",
    "care": "Initiate legal action",
}
# The same words as some people type them.
ALIASES = {
    "No further action": ("NFA", "no further action", "No Further Action "),
    "Information and advice": ("Info & Advice", "INFORMATION AND ADVICE"),
    "Pass to Early Help Hub": ("Early Help Hub", "EH Hub"),
    "Close - no further action": ("Close - NFA", "CLOSE - NO FURTHER ACTION"),
    "CIN plan": ("CiN Plan", "Child in Need Plan"),
}


@dataclass(frozen=True, slots=True)
class Style:
    """The habits of one return.

    `letters`: codes with Ofsted's letter ("a) Male") or without ("Male"). `yes`, `no`: what stands for them.
    `number_ids`: ids as numbers, else as text. `text_dates`: the lists whose dates are text, DD/MM/YYYY. `sheets`: the
    sheets' names, with {} for the list's number. `slips`: the share of cells that differ from the habit.
    """

    letters: bool = True
    yes: str = "a) Yes"
    no: str = "b) No"
    unknown: str = "c) Unknown"
    number_ids: bool = True
    text_dates: tuple[int, ...] = ()
    sheets: str = "List_{}"
    slips: float = 0.03


def vary(text: pd.Series, ways: dict[str, tuple[str, ...]], share: float, rng: np.random.Generator) -> pd.Series:
    """`text` with this share of its cells written in another of the ways that their value is written in."""
    slip = rng.random(len(text)) < share
    which = rng.integers(0, 1 << 30, len(text))
    out = text.copy()
    for value, others in ways.items():
        for place, other in enumerate(others):
            out = out.mask(slip & (text == value) & (which % len(others) == place), other)
    return out


def coded(text: pd.Series, style: Style, rng: np.random.Generator) -> pd.Series:
    """Annex A codes in the return's habit, a few the other way round."""
    bare = text.str.replace(r"^[a-z]{1,2}\) ", "", regex=True)
    swap = pd.Series(rng.random(len(text)) < style.slips, index=text.index)
    return text.where(swap != style.letters, bare)


def yes_no(true: pd.Series, style: Style) -> pd.Series:
    """Yes and no as the return writes them; blank where it is not known."""
    known = true.astype("boolean")
    words = known.map({True: style.yes, False: style.no})
    return words.astype("str").where(known.notna().to_numpy(), "")


def initials(team: pd.Series, rng: np.random.Generator) -> pd.Series:
    """Invented workers: two initials each, never a name. A blank team has none."""
    letters = np.array(list("ABCDEFGHJKLMNPRSTW"))
    first, second = rng.integers(0, 18, len(team)), rng.integers(0, 6, len(team))
    words = pd.Series(letters[first], index=team.index) + "." + pd.Series(letters[second], index=team.index) + "."
    return words.where(team != "", "")
