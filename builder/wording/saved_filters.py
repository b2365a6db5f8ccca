"""The words of the problems of saved filters."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "filter-name-blank": Wording("error", "The filter has no name.", "Give it a name that says whom it shows."),
    "filter-name-long": Wording(
        "error", "The name '{value}' has {count} characters; 80 is the most.", "Say it in fewer words."
    ),
    "filter-name-control": Wording(
        "error", "The name '{value}' holds a sign that cannot be shown.", "Type the name instead of pasting it."
    ),
    "filter-asks-nothing": Wording(
        "error", "This filter lets all children through; there is nothing to save.", "Choose something first."
    ),
    "filter-damaged": Wording(
        "error", "The filter cannot be read: '{value}' is damaged.", "Choose it again in Filters and save it anew."
    ),
    "filter-name-taken": Wording(
        "error", "A filter named '{value}' is there already; names must be unique.", "Give yours another name."
    ),
    "filter-changed-meanwhile": Wording(
        "error",
        "Someone else changed the filter '{value}' since you opened this page. Theirs was kept, and yours is still in "
        "force here.",
        "Save yours under another name, or look at theirs first.",
    ),
    "filter-gone": Wording(
        "error", "There is no filter named '{value}' any more; someone else deleted or renamed it.", ""
    ),
    "filters-too-many": Wording(
        "error", "There are {count} saved filters; a project holds 200 at most.", "Delete those that nobody uses."
    ),
}
