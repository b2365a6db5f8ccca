"""The words of the problems of dated notes."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "note-no-date": Wording("error", "The note has no date.", "Give the day on which it happened, as 01/04/2024."),
    "note-no-text": Wording("error", "The note says nothing.", "Say in a few words what happened on that day."),
    "note-date": Wording(
        "error",
        "'{value}' is not a day that a note can stand at; give a date between 1950 and 2099.",
        "Write it as 01/04/2024.",
    ),
    "note-text": Wording(
        "error",
        "The note '{value}' has {count} characters; 200 is the most.",
        "Say it in fewer words.",
    ),
    "note-control": Wording(
        "error", "The note '{value}' holds a sign that cannot be shown.", "Type the words instead of pasting them."
    ),
    "note-twice": Wording("error", "The note '{value}' is there already on {place}.", "Change that one instead."),
    "notes-too-many": Wording(
        "error", "There are {count} dated notes; a project holds 200 at most.", "Delete those that no longer matter."
    ),
}
