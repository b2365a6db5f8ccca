"""The words of the problems of files from another authority."""

from builder.wording.wording import Wording

_ASK = "Ask the other authority to make the file anew; nothing of it was taken."

WORDS: dict[str, Wording] = {
    "exchange-form": Wording(
        "error",
        "This is not a file of counts that Journey Map makes for another authority; nothing of it was taken.",
        "Choose the .json file from Flow, Another authority.",
    ),
    "exchange-version": Wording(
        "error",
        "The file is of version {value}; this Journey Map reads version {place}.",
        "Whoever has the older Journey Map should update it, and the file be made anew.",
    ),
    "exchange-too-large": Wording("error", "The file has {count} bytes; {value} is the most for such a file.", _ASK),
    "exchange-value": Wording("error", "'{value}' does not fit ({place}).", _ASK),
    "exchanges-too-many": Wording(
        "error", "{count} files of others are kept; 20 is the most.", "Take out those that nobody looks at."
    ),
}
