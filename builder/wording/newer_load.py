"""The words of loads that join what a project holds already."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "loaded-meanwhile": Wording(
        "error",
        "The data or the settings of '{place}' were changed after these files were read (someone else loaded files, "
        "perhaps); nothing of that was overwritten, and these files were not taken.",
        "Read the files again: they are then compared with what is there now.",
    ),
}
