"""The words of the problems of bookmarks."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "bookmark-title-blank": Wording("error", "{place} has no title; every bookmark needs one.", "Say what it shows."),
    "bookmark-title-long": Wording(
        "error",
        "{place}: the title '{value}' has {count} characters; 120 is the most.",
        "Say it in fewer words; the sentences beneath the title hold more.",
    ),
    "bookmark-words": Wording("error", "{place}: its words '{value}' are no text.", "Write them between quotes."),
    "bookmark-words-long": Wording(
        "error",
        "{place}: its words '{value}' have {count} characters; 600 is the most, for a room to read.",
        "Say it in fewer words, or make two bookmarks of it.",
    ),
    "bookmark-control": Wording(
        "error", "{place}: '{value}' holds a sign that cannot be shown.", "Type it instead of pasting it."
    ),
    "bookmark-id": Wording(
        "error", "{place}: the id '{value}' cannot be used; ids are 1 to 24 small letters and digits.", "Mend the id."
    ),
    "bookmark-twice": Wording("error", "Two bookmarks have the id '{value}'; ids must be unique.", "Give one another."),
    "bookmark-part": Wording(
        "error", "{place}: '{value}' is no part of a bookmark, which has id, title, words and look.", "Take it out."
    ),
    "bookmark-damaged": Wording("error", "{place} cannot be read.", "Make it again on the page Play."),
    "bookmark-moment": Wording(
        "error",
        "{place}: '{value}' is not a moment; 'at' is written like 2024-03-04T00:00, or like P42DT6H0M where time runs "
        "from each child's start.",
        "Write the moment like that.",
    ),
    "bookmark-look": Wording(
        "error",
        "{place}: the part '{value}' of its look is damaged, or not known.",
        "Mend it, or leave that part out and the stage looks as usual there.",
    ),
    "bookmark-child": Wording(
        "error",
        "{place}: the child followed is not named by a pseudonym like KT4-7QX-M2. What stands there is not repeated "
        "here, since it may be the child's own.",
        "Put the pseudonym there, or leave the part 'child' out.",
    ),
    "bookmark-changed-meanwhile": Wording(
        "error",
        "Someone else changed the bookmark '{value}' since you saw it. Theirs was kept.",
        "Look at theirs, then make your change again.",
    ),
    "bookmark-gone": Wording("error", "There is no bookmark '{value}' any more; someone else deleted it.", ""),
    "bookmarks-too-many": Wording(
        "error", "There are {count} bookmarks; a project holds 100 at most.", "Delete those that nobody tells any more."
    ),
}
