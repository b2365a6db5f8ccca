"""What is set beside the country: the measures, how each is counted here, and how the Department for Education does.

The Department's way is that of "Children in need" (tables C1, C2, C4, D5, D7, their footnotes and data guidance) and of
its ad hoc release "Children in need: a focus on re-referrals" (a re-referral is a referral within 12 months of a
previous one; of two referrals of a child on one day the first is recorded).
"""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["share", "days", "bands"]
# So many days before it a referral makes the next one a re-referral; 12 months, as everywhere on Flow.
YEAR = 365
ASSESSED_WITHIN, CONFERENCE_WITHIN = 45, 15


@dataclass(frozen=True, slots=True)
class CountryMeasure:
    """One figure. `of` names in words what it is a share, a median or the lengths of. `standards`: the places of the
    map that must have data for it. `table`, `parts` and `whole`: what is taken from the publication (`parts` of a
    share together; of bands each; of days the median and both quartiles). `ours` says how it is counted here,
    `differs` where the Department's counting is another."""

    id: str
    label: str
    kind: Kind
    of: str
    standards: tuple[str, ...]
    table: str
    parts: tuple[str, ...]
    whole: tuple[str, ...]
    ours: str
    differs: tuple[str, ...] = ()


BANDS = (
    "3 months or less",
    "more than 3 months, up to 6",
    "more than 6 months, less than 1 year",
    "1 year, less than 2",
    "2 years or more",
)
_BANDS = (
    "3_months_or_less",
    "more_than_3_months_6_months",
    "more_than_6_months_less_than_1_year",
    "1_year_less_than_2_years",
    "2_years_or_more",
)
_WITHIN = ("Same_day", "1-10_days", "11-20_days", "21-30_days", "31-40_days", "41-45_days")
_QUARTILES = ("Median_days", "25th_Percentile_days", "75th_Percentile_days")
_CONFERENCES = ("Duration_0-10_days", "Duration_11-15_days")
_LATEST_PLAN = "Annex A holds each child's latest plan only; the census has them all."

MEASURES: tuple[CountryMeasure, ...] = (
    CountryMeasure(
        "referral_nfa",
        "Referrals with no further action",
        "share",
        "referrals",
        ("referral",),
        "c1",
        ("No_Further_Action",),
        ("Referrals",),
        "Referrals of the year that left at once by a way out for no further action, of those whose outcome is known. "
        "A child referred twice on a day counts once.",
        ("The Department takes the return's own answer (ReferralNFA) of every referral, blank as no.",),
    ),
    CountryMeasure(
        "re_referral",
        "Referrals within 12 months of a previous one",
        "share",
        "referrals",
        ("referral",),
        "c1",
        ("Re_referrals",),
        ("Referrals",),
        "Referrals of the year with another referral of the same child at most 365 days before, of those with 365 "
        "days loaded before them. A child referred twice on a day counts once.",
        ("The Department looks back into the returns of earlier years; here into what is loaded.",),
    ),
    CountryMeasure(
        "assessed_in_time",
        "Assessments within 45 working days of the referral",
        "share",
        "assessments",
        ("assessment", "referral"),
        "c2",
        _WITHIN,
        ("Assessments_completed",),
        "Assessments completed in the year at most 45 working days after the child's last referral, of those that "
        "were the first to begin since it.",
        ("The Department counts every assessment, from its own start to its authorisation.",),
    ),
    CountryMeasure(
        "assessed_from_start",
        "Assessments within 45 working days of their start",
        "share",
        "assessments",
        ("assessment",),
        "c2",
        _WITHIN,
        ("Assessments_completed",),
        "Assessments completed in the year at most 45 working days after they began, as the Department counts them.",
    ),
    CountryMeasure(
        "assessment_days",
        "Working days of an assessment",
        "days",
        "assessments",
        ("assessment",),
        "c2",
        _QUARTILES,
        (),
        "Median working days from start to authorisation of the assessments completed in the year.",
    ),
    CountryMeasure(
        "conference_in_time",
        "Conferences within 15 working days of the section 47 enquiry",
        "share",
        "conferences",
        ("icpc", "s47"),
        "c4",
        _CONFERENCES,
        (*_CONFERENCES, "Duration_16-20_days", "Duration_21+_days"),
        "Initial child protection conferences of the year held at most 15 working days after the start of their "
        "section 47 enquiry: the one that ended that day, else the last one begun in the half-year before.",
        (
            "Annex A gives the day of the strategy discussion as the start; the Department takes the enquiry's own.",
            "The return names each conference's own enquiry; here it is found by its days.",
        ),
    ),
    CountryMeasure(
        "plans_ended",
        "Length of child protection plans that ended",
        "bands",
        "plans that ended",
        ("cp_plan",),
        "d7",
        _BANDS,
        ("CPP_End",),
        "Plans that ended in the year, by the months from start to end.",
        (_LATEST_PLAN,),
    ),
    CountryMeasure(
        "plans_in_force",
        "Length so far of child protection plans at 31 March",
        "bands",
        "plans at 31 March",
        ("cp_plan",),
        "d5",
        _BANDS,
        ("CPP_At31",),
        "Plans in force when 31 March ends, by the months from their start to that day.",
        (_LATEST_PLAN,),
    ),
)
BY_ID = {measure.id: measure for measure in MEASURES}
