"""The example authority's own map and code map: the whole-service starter, and rules for its local words.

Also where on that map each true visit was, for `truth.parquet`.
"""

from dataclasses import replace

import pandas as pd

from builder.code_map import CodeMap, Rule
from builder.example import activities as act
from builder.service_map import Edge, ServiceMap
from builder.starters import starter_codes, starter_map

STARTER = "whole-service"
NAME = "Example authority"

# Where each activity and way out is on the map. Placements go by their code's letter, below.
NODES = {
    act.CONTACT: "contact",
    act.EARLY_HELP_ASSESSMENT: "early-help",
    act.EARLY_HELP: "early-help",
    act.REFERRAL: "referral",
    act.ASSESSMENT: "assessment",
    act.STRATEGY: "strategy",
    act.SECTION_47: "s47",
    act.CONFERENCE: "icpc",
    act.CIN_PLAN: "cin-plan",
    act.CP_PLAN: "cp-plan",
    act.CARE_LEAVER: "care-leavers",
    **dict.fromkeys(act.ADOPTION_STEPS, "adoption"),
    act.EXIT_NFA: "nfa",
    act.EXIT_ADVICE: "information-advice",
    act.EXIT_CLOSED: "closed",
    act.EXIT_HOME: "home",
    act.EXIT_PERMANENCE: "permanence",
    act.EXIT_ELSEWHERE: "elsewhere",
}
PLACEMENTS = {
    "A": "placed-for-adoption",
    "H": "independent",
    "K": "residential",
    "P": "family",
    "S": "residential",
    "U": "foster",
}
_EXTRACT = ("early-help-episodes",)
_ITS_OWN_RECORDS = "the next step shows by its own records"


def _leads(source: str | tuple[str, ...], words: tuple[str, ...], way_out: str) -> Rule:
    return Rule(sources=(source,) if isinstance(source, str) else source, outcomes=words, to=(way_out,))


def _goes_on(source: str | tuple[str, ...], words: tuple[str, ...], why: str = _ITS_OWN_RECORDS) -> Rule:
    return Rule(sources=(source,) if isinstance(source, str) else source, outcomes=words, ignore=why)


# The authority's own words, before the starter's rules. An outcome is held against a rule whole before it is split at
# its semicolons, hence the stars.
_RULES = (Rule(sources=_EXTRACT, codes=("EH*",), to=("early-help",)),)
_OUTCOMES = (
    _goes_on("Annex A 1", ("Progress to referral",)),
    _goes_on("Annex A 1", ("Passed to allocated team",), "the child has an open case already"),
    _leads(("Annex A 4", "Annex A 5"), ("*Close - needs met*",), "closed"),
    _leads("Annex A 4", ("Close - NFA",), "nfa"),
    _goes_on("Annex A 4", ("CIN plan", "Child in Need Plan", "Progress to child protection", "Become looked after")),
    _goes_on("Annex A 5", ("Provision of services (S17)", "Initiate legal action", "Concerns not substantiated*")),
    _leads(_EXTRACT, ("Outcomes met", "Family did not engage"), "closed"),
    _leads(_EXTRACT, ("Family moved out of area",), "elsewhere"),
    _goes_on(_EXTRACT, ("Stepped up to social care",)),
)


# Ways that this authority takes and the starter does not draw: needs met by the assessment itself, and a step up from
# early help straight to a referral.
_WAYS = (Edge("assessment", "closed", 0.02), Edge("early-help", "referral", 0.02))


def own_map() -> ServiceMap:
    """The whole-service starter under the authority's name, with two ways more."""
    given = starter_map(STARTER)
    return replace(given, name=NAME, edges=(*given.edges, *(way for way in _WAYS if way not in given.edges)))


def own_codes() -> CodeMap:
    """The authority's own rules, then the starter's."""
    given = starter_codes(STARTER)
    return replace(given, rules=(*_RULES, *given.rules), outcomes=(*_OUTCOMES, *given.outcomes))


def nodes_of(visits: pd.DataFrame) -> pd.Series:
    """The node (str, id on the map) of each visit of `Truth.visits`."""
    place = visits["detail"].str[:1].map(PLACEMENTS)
    return visits["activity"].map(NODES).where(visits["activity"] != act.PLACEMENT, place).astype("str")
