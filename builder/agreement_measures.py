"""What is counted to be set beside a statutory return, and how: the measures and their definitions.

They follow the Department for Education's counting in "Children in need" (the CIN census) and "Children looked after"
(the SSDA903 return). Where our sources cannot follow it, the measure's words say so.
"""

from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Literal

How = Literal["started", "ended", "on"]
CIN_LIST = "Annex A 6"


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure.

    `how`: by the day of the start or of the end in a period, or by being under way when a day ends. `codes` are the
    literals that the returns share (`builder.cleaning`), `sources` the sources (patterns) that tell it by themselves,
    `standards` the places of the map that do. `children`: each child counts once, else each activity. `definition`
    stands beside the figure.
    """

    id: str
    label: str
    how: How
    codes: tuple[str, ...]
    sources: tuple[str, ...]
    standards: tuple[str, ...]
    definition: str
    children: bool = False

    @property
    def in_period(self) -> bool:
        """Whether it is counted in a period, and not on a day."""
        return self.how != "on"

    def told_by(self, source: str) -> bool:
        """Whether a source tells this measure by itself."""
        return any(fnmatchcase(source, pattern) for pattern in self.sources)


_CENSUS = "CIN census"

MEASURES: tuple[Measure, ...] = (
    Measure(
        "referrals",
        "Referrals",
        "started",
        ("Referral",),
        ("Annex A 3", _CENSUS, "SSD cin episodes"),
        ("referral",),
        "Referrals received in the period, whatever was decided; a child referred twice counts twice. "
        "DfE: CINreferralDate in the census year.",
    ),
    Measure(
        "assessments",
        "Assessments completed",
        "ended",
        ("Assessment",),
        ("Annex A 4", _CENSUS, "SSD cin assessments"),
        ("assessment",),
        "By the day of authorisation, whenever they began. DfE's headline: AssessmentAuthorisationDate in the year.",
    ),
    Measure(
        "assessments_started",
        "Assessments started",
        "started",
        ("Assessment",),
        ("Annex A 4", _CENSUS, "SSD cin assessments"),
        ("assessment",),
        "By the day they began (AssessmentActualStartDate), finished or not. DfE publishes those completed.",
    ),
    Measure(
        "s47s",
        "Section 47 enquiries",
        "started",
        ("Section 47",),
        ("Annex A 5", _CENSUS, "SSD s47 enquiry"),
        ("s47",),
        "Enquiries that began in the period (S47ActualStartDate; in Annex A the strategy discussion).",
    ),
    Measure(
        "icpcs",
        "Initial child protection conferences",
        "started",
        ("ICPC",),
        ("Annex A 5", _CENSUS, "SSD initial cp conference"),
        ("icpc",),
        "Conferences held in the period (DateOfInitialCPC), with or without a section 47 enquiry before them.",
    ),
    Measure(
        "cp_plans_started",
        "Child protection plans started",
        "started",
        ("Child protection plan",),
        ("Annex A 7", _CENSUS, "SSD cp plans"),
        ("cp_plan",),
        "Plans that began in the period (CPPstartDate). Annex A holds each child's latest plan only, so that one "
        "return can miss plans that an earlier return or the census has.",
    ),
    Measure(
        "cin_plans_started",
        "Child in need plans started",
        "started",
        ("CIN plan",),
        (_CENSUS, "SSD cin plans"),
        ("cin_plan",),
        "Plans that began in the period (CINPlanStartDate). Annex A does not say when a plan began: what the map "
        "draws from it alone starts on an estimated day.",
    ),
    Measure(
        "cp_plans",
        "Child protection plans",
        "on",
        ("Child protection plan",),
        ("Annex A 7", _CENSUS, "SSD cp plans"),
        ("cp_plan",),
        "Plans in force when the day ends: begun on it or before, not ended on it or before. DfE: at 31 March.",
    ),
    Measure(
        "cin_plans",
        "Child in need plans",
        "on",
        ("CIN plan",),
        (CIN_LIST, _CENSUS, "SSD cin plans"),
        ("cin_plan",),
        "Plans in force when the day ends. Annex A's list 6 tells the case status on its own as-of day only: for an "
        "earlier day it is an estimate.",
    ),
    Measure(
        "cin",
        "Children in need",
        "on",
        ("CIN episode", "CIN plan"),
        (CIN_LIST, _CENSUS, "SSD cin episodes"),
        ("assessment", "cin_plan", "cp_plan", "in_care"),
        "Children with an episode of need open when the day ends, those with a child protection plan and in care "
        "included; each child once. DfE counts open episodes at 31 March, of which a child should have one. On the "
        "map: children in an assessment, on a plan or in care.",
        children=True,
    ),
    Measure(
        "care",
        "Children in care",
        "on",
        ("In care",),
        ("Annex A 8", "SSDA903", "SSD cla episodes"),
        ("in_care",),
        "Children looked after when the day ends, each once, without series of short breaks (legal status V3 and V4). "
        "DfE: looked after at 31 March.",
        children=True,
    ),
)
BY_ID = {measure.id: measure for measure in MEASURES}
