"""How often and how long: the figures that the invented lives are drawn from.

Published figures are England's, year to 31 March 2024: DfE "Children in need" 2024 and, for contacts, ADCS Safeguarding
Pressures 9. What nothing published gives (how long a CIN plan lasts, what an authority decides on a contact) is a
plausible guess and marked so. Days are whole numbers counted from 1 January 1970.
"""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

EPOCH = date(1970, 1, 1)


def day_number(day: date) -> int:
    """The day as a whole number counted from 1 January 1970."""
    return (day - EPOCH).days


# Lives are lived from here, so that plans and care are in full flow when the truth begins.
LIVED_FROM = day_number(date(2017, 7, 1))
# What ended before this day is forgotten: a year before the first return is enough to show what returns do not reach.
TRUTH_FROM = day_number(date(2021, 7, 1))
AS_OF = day_number(date(2025, 6, 30))

# DfE b-tables: referrals by month, April to March, as a share of the month's average. August and April are low.
MONTHS = (1.04, 1.00, 1.02, 0.84, 1.04, 1.13, 1.07, 0.85, 0.98, 1.06, 1.08, 0.89)

# A curve's points: a share of all cases, and the value that this share of them stays below.
Curve = Sequence[tuple[float, float]]

# Assessment, working days: 1.5% on the day, quartiles 19, 34 and 44, 15.5% over 45 (DfE c-tables).
ASSESSMENT: Curve = (
    (0.0, 0),
    (0.015, 0),
    (0.0151, 1),
    (0.25, 19),
    (0.5, 34),
    (0.75, 44),
    (0.845, 45),
    (0.97, 75),
    (1, 130),
)
# Strategy discussion to initial child protection conference: quartiles 13, 14 and 15; 79.7% within 15 working days.
CONFERENCE: Curve = ((0.0, 5), (0.25, 13), (0.5, 14), (0.75, 15), (0.797, 15.9), (0.95, 25), (1, 40))
# Section 47 without a conference, working days (guess: most are over in a week or two).
ENQUIRY: Curve = ((0.0, 1), (0.25, 4), (0.5, 8), (0.75, 12), (1, 20))
# Child protection plans that ended: 16.3% within 3 months, 11.7% to 6, 43.3% to 12, 24.9% to 24, 3.8% longer. Days.
PROTECTION: Curve = ((0.0, 14), (0.163, 91), (0.28, 182), (0.713, 365), (0.962, 730), (1, 1100))
# CIN plans: 185,660 started in the year and 103,440 were open at its end: about 200 days on average. Shape: a guess.
IN_NEED: Curve = ((0.0, 14), (0.25, 75), (0.5, 150), (0.75, 260), (0.95, 520), (1, 900))
# Early help: nothing is published. Assessment in days, then the service in days (guesses).
EARLY_HELP_ASSESSMENT: Curve = ((0.0, 3), (0.5, 22), (0.9, 45), (1, 70))
EARLY_HELP: Curve = ((0.0, 21), (0.25, 80), (0.5, 140), (0.75, 210), (1, 400))
# A period of care in days (guess, in keeping with 33,000 starts a year and 83,630 in care at the end of one).
CARE: Curve = ((0.0, 2), (0.15, 28), (0.3, 150), (0.5, 480), (0.75, 1200), (0.9, 2200), (1, 4000))
PLACEMENT: Curve = ((0.0, 7), (0.3, 60), (0.6, 260), (0.85, 700), (1, 2500))

# Who got in touch (DfE c5, referrals by source, England %), with the Annex A code of each.
SOURCES = (
    ("q) 6: Police", 28.5),
    ("e) 2A: Schools", 20.3),
    ("k) 3E: Health services", 5.7),
    ("h) 3B: Health services", 4.5),
    ("g) 3A: Health services", 4.5),
    ("n) 5A: LA services", 7.1),
    ("o) 5B: LA services", 7.0),
    ("a) 1A: Individual", 5.0),
    ("c) 1C: Individual", 3.0),
    ("r) 7: Other legal agency", 4.4),
    ("s) 8: Other", 4.2),
    ("f) 2B: Education services", 1.7),
    ("t) 9: Anonymous", 1.6),
    ("m) 4: Housing", 1.2),
    ("u) 10: Unknown", 1.2),
)
# Age in years of a family's middle child on a day between, so that ages come out near the published shares of children
# in need: unborn 1.7%, under 1 4.0%, 1 to 4 14.1%, 5 to 9 21.3%, 10 to 15 32.2%, 16 and over 26.7%.
AGES: Curve = ((0.0, -0.6), (0.04, 0), (0.09, 1), (0.22, 5), (0.42, 10), (0.72, 16), (1, 18.5))
# DfE table of children in need by ethnicity, rounded (shares of those recorded), with Annex A's codes.
ETHNICITIES = (
    ("a) WBRI", 66.0),
    ("d) WOTH", 5.5),
    ("b) WIRI", 0.4),
    ("e) WROM", 1.0),
    ("f) MWBC", 3.0),
    ("g) MWBA", 1.6),
    ("h) MWAS", 1.6),
    ("i) MOTH", 3.0),
    ("j) AIND", 1.4),
    ("k) APKN", 3.0),
    ("l) ABAN", 1.5),
    ("m) AOTH", 2.0),
    ("n) BCRB", 1.8),
    ("o) BAFR", 4.0),
    ("p) BOTH", 1.4),
    ("r) OOTH", 2.4),
    ("s) NOBT", 2.4),
)
# Male 54.6%, female 43.4%, the rest not recorded (or unborn).
GENDERS = (("a) Male", 54.6), ("b) Female", 43.4), ("c) Not stated/recorded", 2.0))
# Primary need at 31 March, England %.
NEEDS = (
    ("N1 - Abuse or neglect", 58.1),
    ("N5 - Family dysfunction", 12.0),
    ("N4 - Family in acute stress", 8.6),
    ("N2 - Child’s disability", 8.0),
    ("N8 - Absent parenting", 5.5),
    ("N0 - Not stated", 2.6),
    ("N3 - Parental disability or illness", 2.1),
    ("N6 - Socially unacceptable behaviour", 2.0),
    ("N9 - Cases other than children in need", 0.9),
    ("N7 - Low income", 0.3),
)
# Initial category of child protection plans started, England %.
ABUSE = (
    ("a) Neglect", 49.8),
    ("d) Emotional abuse", 37.3),
    ("b) Physical abuse", 7.7),
    ("c) Sexual abuse", 3.5),
    ("e) Multiple/not recommended", 1.7),
)
DISABLED = 0.136


def along(curve: Curve, share: float) -> int:
    """The curve's whole value at this share (0 to 1), drawn straight between its points and rounded down."""
    place = min(bisect_right([point[0] for point in curve], share), len(curve) - 1)
    (low, start), (high, end) = curve[place - 1], curve[place]
    return int(start + (end - start) * (share - low) / (high - low))


def pick(choices: Sequence[tuple[str, float]], share: float) -> str:
    """The choice at this share (0 to 1) of the weights' sum."""
    left = share * sum(weight for _, weight in choices)
    for name, weight in choices:
        left -= weight
        if left < 0:
            return name
    return choices[-1][0]


def working_day(day: int) -> int:
    """The day itself, or the Monday after when it falls on a weekend. Bank holidays are not known here."""
    weekday = (day + 3) % 7
    return day if weekday < 5 else day + 7 - weekday


def add_working(day: int, working_days: int) -> int:
    """The day that many working days (Monday to Friday) after this one."""
    weekday = (day + 3) % 7
    if weekday > 4:
        day, weekday = day - (weekday - 4), 4
    weeks, rest = divmod(working_days, 5)
    return day + weeks * 7 + rest + (2 if weekday + rest > 4 else 0)
