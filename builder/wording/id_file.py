"""The words of the problems of lists of old and new ids."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "ids-two-new": Wording(
        "error",
        "{place} gives one old id {count} new ones ({value}); an id can become one other only.",
        "Keep the row that is right.",
    ),
    "ids-go-round": Wording(
        "error",
        "{place}: {count} ids lead round in a circle ({value}); the last of a chain has to be the id that is used now.",
        "Take out the row that leads back.",
    ),
    "ids-pair-half": Wording("warning", "{count} rows of {place} have an old or a new id only.", "Give both."),
    "ids-pair-same": Wording("note", "{count} rows of {place} have the same id as old and as new.", ""),
    "ids-pair-twice": Wording("note", "{count} rows of {place} repeat an earlier row.", ""),
}

# The codes of this room that may stand in SET_ASIDE's `reason`.
SET_ASIDE_REASONS: tuple[str, ...] = ("ids-pair-half", "ids-pair-same", "ids-pair-twice")
