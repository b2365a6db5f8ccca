"""The words of loads that join what a project holds already."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "loaded-meanwhile": Wording(
        "error",
        "The data or the settings of '{place}' were changed after these files were read (someone else loaded files, "
        "perhaps); nothing of that was overwritten, and these files were not taken.",
        "Read the files again: they are then compared with what is there now.",
    ),
    "series-most-gone": Wording(
        "warning",
        "{count} of the {value} events that were there of '{place}' are not in the newer file and would be gone.",
        "Where it is only a part of the list, let it add to what was there.",
    ),
}
