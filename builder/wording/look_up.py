"""The words of looking up children's own ids."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "look-up-none": Wording(
        "error",
        "There is no pseudonym in what was given: {value}.",
        "A pseudonym has eight letters and digits, such as KT4-7QX-M2.",
    ),
    "look-up-no-data": Wording("error", "'{place}' has no children yet, so there is nobody to look up."),
    "look-up-absent": Wording(
        "warning",
        "Not in these files: {value}.",
        "Give the file from which these children were loaded, and with it any list of old and new ids.",
    ),
    "look-up-unknown": Wording(
        "warning",
        "Not children of this project: {value}.",
        "Another project has other pseudonyms for the same children. Check the letters and digits.",
    ),
    "look-up-unreadable": Wording("warning", "No pseudonyms, and passed over: {value}."),
}
