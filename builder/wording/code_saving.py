"""The words of what a decision on codes meets when it is saved or taken back."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "decided-meanwhile": Wording(
        "error",
        "Someone else decided {value} differently while this page was open, so that nothing was saved for you.",
        "The page now shows what they decided; decide again where you see it otherwise.",
    ),
    "decided-together": Wording(
        "note", "Someone else saved the codes in between: what you decided was added to theirs, and nothing is lost."
    ),
    "undo-left": Wording(
        "warning",
        "{count} of these decisions were changed by someone else since, and stay as they are now: {value}.",
    ),
    "still-placed": Wording(
        "note",
        "{value}: still decided by another rule of the code map.",
        "See the view Rules for which, and change it there.",
    ),
}
