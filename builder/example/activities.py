"""The names of what is done for a child in the example's lives, and of the ways out."""

CONTACT = "contact"
EARLY_HELP_ASSESSMENT = "early help assessment"
EARLY_HELP = "early help"
REFERRAL = "referral"
ASSESSMENT = "assessment"
STRATEGY = "strategy discussion"
SECTION_47 = "section 47"
CONFERENCE = "conference"
CIN_PLAN = "cin plan"
CP_PLAN = "cp plan"
PLACEMENT = "placement"
CARE_LEAVER = "care leaver"
# Adoption, step by step, in the order of Annex A list 10.
BEST_INTEREST = "decision to place for adoption"
PLACEMENT_ORDER = "placement order"
MATCHED = "matched with adopters"
PLACED = "placed for adoption"
ADOPTED = "adoption order"
ADOPTION_STEPS = (BEST_INTEREST, PLACEMENT_ORDER, MATCHED, PLACED, ADOPTED)

EXIT_NFA = "exit: no further action"
EXIT_ADVICE = "exit: information and advice"
EXIT_CLOSED = "exit: closed"
EXIT_HOME = "exit: home"
EXIT_PERMANENCE = "exit: permanence"
EXIT_ELSEWHERE = "exit: elsewhere"
EXITS = (EXIT_NFA, EXIT_ADVICE, EXIT_CLOSED, EXIT_HOME, EXIT_PERMANENCE, EXIT_ELSEWHERE)

# Work of children's social care under an episode of need (Annex A list 6): from referral to the end of plans and care.
IN_EPISODE = (REFERRAL, ASSESSMENT, STRATEGY, SECTION_47, CONFERENCE, CIN_PLAN, CP_PLAN, PLACEMENT)
