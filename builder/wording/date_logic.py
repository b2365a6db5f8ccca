"""The words of the rules of date logic (`builder.cleaning.rules`), with the numbers of DfE's checks where there are.

They flag rows and change nothing: what is flagged is used as it is.
"""

from builder.wording.wording import Wording

_DATES = "Correct the dates in your system."
_END_ONE = "Give the end of the earlier one in your system."

WORDS: dict[str, Wording] = {
    # What came before or after what it must not.
    "activity-before-referral": Wording(
        "warning",
        "{count} rows of {place} start before any referral had opened the case (DfE's checks 1103 to 1105, 2889).",
        "Correct the date, or load the referral that opened the case.",
    ),
    "activity-after-closure": Wording(
        "warning",
        "{count} rows of {place} start after the case was closed, without a new referral (DfE's check 8565).",
        "Correct the date or the closure, or load the new referral.",
    ),
    "activity-on-referral-nfa": Wording(
        "warning",
        "{count} rows of {place} follow a referral that is marked as needing no further action (DfE's check 8831).",
        "Correct the referral's decision, or say which referral they belong to.",
    ),
    "activity-on-case-closed-after-assessment": Wording(
        "warning",
        "{count} rows of {place} belong to a case closed after assessment (RC8, RC9), which has no enquiry, conference "
        "or plan (DfE's check 2990).",
        "Correct the reason for closure.",
    ),
    "closed-case-open-assessment": Wording(
        "warning",
        "{count} rows of {place} hold an open assessment of a case that is closed (DfE's check 8867).",
        "Give the day of authorisation in your system.",
    ),
    "closed-case-open-section-47": Wording(
        "warning",
        "{count} rows of {place} hold a section 47 enquiry of a case that is closed, without a conference and "
        "without a word that none is needed (DfE's check 8868).",
        "Give the day of the conference, or say that none was needed.",
    ),
    "activity-after-death": Wording(
        "warning",
        "{count} rows of {place} start after the child's death (DfE's checks 8555Q, 8915, 8920).",
        "Correct the date of death or of the activity.",
    ),
    "referral-long-before-birth": Wording(
        "warning",
        "{count} rows of {place} hold a referral more than 40 weeks before the child's birth (DfE's check 8606).",
        "Correct the date of birth or of the referral.",
    ),
    "plan-not-at-conference": Wording(
        "warning",
        "{count} rows of {place} start a child protection plan on another day than its conference (DfE's check 2885).",
        "A plan starts on the day of its conference.",
    ),
    # What overlaps, and what is open twice.
    "cp-plans-overlap": Wording(
        "warning",
        "{count} rows of {place} start a child protection plan before the child's last one has ended (DfE's "
        "check 8940).",
        _END_ONE,
    ),
    "cp-plans-open-twice": Wording(
        "warning",
        "{count} rows of {place} hold an open child protection plan of a child with more than one (DfE's check 8935).",
        _END_ONE,
    ),
    "cin-plans-overlap": Wording(
        "warning",
        "{count} rows of {place} start a child in need plan before the child's last one has ended (DfE's check 4014).",
        _END_ONE,
    ),
    "cin-plans-open-twice": Wording(
        "warning",
        "{count} rows of {place} hold an open child in need plan of a child with more than one (DfE's check 4004).",
        _END_ONE,
    ),
    "cin-episodes-overlap": Wording(
        "warning",
        "{count} rows of {place} start an episode of need before the child's last one has ended (DfE's check 8820).",
        _END_ONE,
    ),
    "cin-episodes-open-twice": Wording(
        "warning",
        "{count} rows of {place} hold an open episode of need of a child with more than one (DfE's check 8816).",
        _END_ONE,
    ),
    "cin-episode-open-not-latest": Wording(
        "warning",
        "{count} rows of {place} hold an open episode of need though a later one of the child has started "
        "(DfE's check 8815).",
        _END_ONE,
    ),
    "assessments-overlap": Wording(
        "warning",
        "{count} rows of {place} start an assessment while another of the child goes on (DfE's check 8863Q).",
        _DATES,
    ),
    "assessments-open-twice": Wording(
        "warning",
        "{count} rows of {place} hold an open assessment of a child with more than one (DfE's check 8896).",
        _END_ONE,
    ),
    "section-47s-overlap": Wording(
        "warning",
        "{count} rows of {place} start a section 47 enquiry while another of the child goes on (DfE's check 8890).",
        _DATES,
    ),
    "section-47s-open-twice": Wording(
        "warning",
        "{count} rows of {place} hold a section 47 enquiry that, like another of the child at about the same "
        "time, has no conference and does not say that none is needed (DfE's check 8839).",
        "Give the day of the conference, or say that none was needed.",
    ),
    "both-plans-at-once": Wording(
        "warning",
        "{count} rows of {place} hold a child in need plan that runs while the child has a child protection "
        "plan (DfE's checks 4001, 4016).",
        "End the child in need plan where the child protection plan starts.",
    ),
    # What lasted too long or too short.
    "cp-plan-of-one-day": Wording(
        "warning",
        "{count} rows of {place} hold a child protection plan that starts and ends on one day (DfE's check 8840).",
        _DATES,
    ),
    "cin-plan-of-one-day": Wording(
        "note",
        "{count} rows of {place} hold a child in need plan that starts and ends on one day (DfE's query 4012Q).",
        "Check whether there was a plan.",
    ),
    "assessment-open-too-long": Wording(
        "warning",
        "{count} rows of {place} hold an assessment that was still open more than 45 working days after its "
        "start (DfE's query 8670Q).",
        "Give the day of authorisation, if there is one.",
    ),
    "section-47-without-conference": Wording(
        "warning",
        "{count} rows of {place} hold a section 47 enquiry with neither a conference after 15 working days "
        "nor a word that none is needed (DfE's query 8675Q).",
        "Give the day of the conference, or say that none was needed.",
    ),
    "over-25": Wording(
        "warning",
        "{count} rows of {place} start when the person is 25 or older (DfE's query 8775Q).",
        "Check the date of birth.",
    ),
    # What is said about the child.
    "age-not-of-birth-date": Wording(
        "warning",
        "{count} rows of {place} give an age that the date of birth does not; the age was worked out from the date of "
        "birth.",
        "Correct the date of birth, or the day for which ages were worked out.",
    ),
    "age-unreadable": Wording(
        "note",
        "{count} rows of {place} have an age that is no number of years ({value}); ages are worked out from dates of "
        "birth.",
        "",
    ),
    "death-before-birth": Wording(
        "warning", "{count} rows of {place} have a date of death before the date of birth.", "Correct one of them."
    ),
    "upn-wrong-length": Wording(
        "warning",
        "{count} rows of {place} have a unique pupil number (UPN) that is not 13 characters long (DfE's checks "
        "1510 to 1550).",
        "Correct it, or give the reason why there is none (UN1 to UN10).",
    ),
    "upn-wrong-form": Wording(
        "warning",
        "{count} rows of {place} have a unique pupil number (UPN) with a character where none may stand (DfE's checks "
        "1540, 1550).",
        "A UPN is a letter and twelve digits; a temporary one has a letter at its end.",
    ),
    "upn-wrong-authority": Wording(
        "warning",
        "{count} rows of {place} have a unique pupil number (UPN) that names no local authority (DfE's check 1530).",
        "Correct it in your system.",
    ),
    "upn-wrong-check-letter": Wording(
        "warning",
        "{count} rows of {place} have a unique pupil number (UPN) whose first letter does not fit its digits (DfE's "
        "check 1510): a digit may be wrong.",
        "Correct it in your system.",
    ),
    "upn-of-two-children": Wording(
        "warning",
        "{count} rows of {place} share a unique pupil number (UPN) with another child (DfE's check 1520).",
        "One child may have two ids: join them in your system.",
    ),
    "dates-two-digit-years": Wording(
        "note",
        "{count} rows of {place} have a year of two digits ({value}); 00 to 68 was read as 2000 to 2068, the others as "
        "19..",
        "Export dates with four digits of the year.",
    ),
    "ids-joined": Wording(
        "repair",
        "{count} children's ids in {place} ({value}) differ from another only by zeros in front; they were treated as "
        "one child.",
        "",
    ),
}
