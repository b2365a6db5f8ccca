"""The words of the problems of "Does the map fit the life?": what is accepted, mended, and split."""

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
    "split-gone": Wording("error", "The place {place} is not on the map any more.", "Look at the map again."),
    "split-no-label": Wording("error", "The new place needs a name.", "Write what it is called."),
    "split-label-taken": Wording("error", "The map has a place {value} already.", "Give the new one another name."),
}
