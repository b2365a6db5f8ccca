"""The words of the problems of "Does the map fit the life?": what is accepted, and what is mended."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "accepted-no-note": Wording(
        "error", "A finding is accepted with a note that says why.", "Write in a few words why it is right so."
    ),
    "accepted-long-note": Wording("error", "The note '{value}' is longer than {count} characters.", "Shorten it."),
    "accepted-control": Wording("error", "The note has characters that cannot be shown.", "Type it anew."),
    "accepted-too-many": Wording(
        "error", "More than {count} findings are accepted; no more can be.", "Take back those that count no longer."
    ),
    "mend-gone": Wording(
        "error", "The map has changed meanwhile: {place} is not on it as it was.", "Look at the findings again."
    ),
}
