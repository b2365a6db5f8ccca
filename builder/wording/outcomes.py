"""The words of the problems of a file of outcomes. A row of it is an outcome for a row of Annex A."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    # Rows that are not used: reasons for setting aside.
    "outcome-unmatched": Wording(
        "warning",
        "{count} rows of {place} fit no row of Annex A: none of that child, list and date is loaded.",
        "Check the child's id, the list and the date; the date is the one in the Annex A column that starts the row. "
        "They are kept, and joined when a return that holds the row is loaded.",
    ),
    "outcome-no-list": Wording(
        "warning",
        "{count} rows of {place} name no list or activity.",
        "Say which list the outcome belongs to, for example List 3.",
    ),
    "outcome-list-unknown": Wording(
        "warning",
        "{count} rows of {place} name a list or activity that has no dated rows in Annex A ({value}).",
        "Write List 1 to List 8 or List 10, or the activity's name, for example Referral.",
    ),
    "outcome-blank": Wording("note", "{count} rows of {place} have no outcome.", ""),
    "outcome-not-kept": Wording(
        "note", "{count} rows of {place} were not used, because their outcomes are free text.", ""
    ),
    # What an analyst should know.
    "outcome-two-events": Wording(
        "warning",
        "{count} rows of {place} fit more than one event of the child on that day; the outcome was joined to each.",
        "Check whether it belongs to all of them.",
    ),
}

# The codes of this room that may stand in SET_ASIDE's `reason`.
SET_ASIDE_REASONS: tuple[str, ...] = (
    "outcome-unmatched",
    "outcome-no-list",
    "outcome-list-unknown",
    "outcome-blank",
    "outcome-not-kept",
)
