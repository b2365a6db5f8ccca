"""The words of the problems of the SSDA903 return. A row of it is an episode, a child or a young person."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    # What a file lacks or holds.
    "episodes-lack-columns": Wording(
        "warning",
        "{place} lacks {value}; the episodes were read as if these were blank.",
        "Export the file with all columns of DfE's guide.",
    ),
    "ssda903-code-unknown": Wording(
        "warning",
        "{count} rows of {place} have a code that no guide of 2017 to 2026 names ({value}); it was kept as it is.",
        "Check the code, or add a rule for it on the page Codes.",
    ),
    # Rows that are not used: reasons for setting aside.
    "ssda903-other-file": Wording(
        "note",
        "{count} rows of {place} were not used: of the SSDA903 return, the header, episodes and UASC files are read.",
        "",
    ),
    "ssda903-file-unknown": Wording(
        "warning",
        "{count} rows of {place} were not used: it has headings of the SSDA903 return, but is none of its files.",
        "Head its columns as DfE's guide does.",
    ),
    "ssda903-sheet-unknown": Wording(
        "warning",
        "{count} rows of {place} were not used: the sheet is none of the files of the SSDA903 return.",
        "Head its columns as DfE's guide does, or load it as a file of its own.",
    ),
    "episode-twice": Wording(
        "note",
        "{count} rows of {place} repeat an earlier row in every column that is read; each episode is kept once.",
        "",
    ),
    "episode-replaced": Wording(
        "note",
        "{count} rows of {place} are open on 31 March, but a later year's file tells that child's care otherwise; "
        "the later year was taken.",
        "",
    ),
    # Repairs.
    "episode-ends-before-start": Wording(
        "repair",
        "{count} rows of {place} end before they start; each was taken to end on the day on which it began.",
        "Correct the dates in your system.",
    ),
    "episode-end-unreadable": Wording(
        "repair",
        "{count} rows of {place} have an end (DEC) that cannot be read as a date ({value}); it was taken as blank.",
        "",
    ),
    "episode-left-open": Wording(
        "repair",
        "{count} rows of {place} have no end though a later episode goes on with the same care; each was closed where "
        "the next one starts, as X1.",
        "Give the end in your system.",
    ),
    "episode-open-before-new-care": Wording(
        "repair",
        "{count} rows of {place} have no end though the child came into care anew; each was closed on 31 March, or on "
        "the day before the new start where that is earlier, with the reason E99 (not recorded).",
        "Give the end and its reason in your system.",
    ),
    "episode-open-but-gone": Wording(
        "repair",
        "{count} rows of {place} have no end though the child is in no later year's file; each was closed on 31 March "
        "with the reason E99 (not recorded).",
        "Check that the later file holds all children, and give the end in your system.",
    ),
    "episodes-overlap": Wording(
        "repair",
        "{count} rows of {place} end after the child's next episode starts; each was closed where the next one starts.",
        "Correct the dates in your system.",
    ),
    "episode-gap-after-x1": Wording(
        "repair",
        "{count} rows of {place} end with X1, so that care goes on the same day, but the next episode starts later; "
        "each was made to last until then.",
        "Correct the dates in your system.",
    ),
    # What an analyst should know: DfE's checks, and what the periods are made of.
    "ssda903-142": Wording(
        "warning",
        "{count} rows of {place} have not ended, though a new episode of the child has begun (DfE's check 142).",
        "Give the end in your system.",
    ),
    "ssda903-148": Wording(
        "warning",
        "{count} rows of {place} have an end without a reason, or a reason without an end (DfE's check 148).",
        "Give both DEC and REC, or neither.",
    ),
    "ssda903-x1-not-followed": Wording(
        "warning",
        "{count} rows of {place} end with X1, but no episode of the child starts on that day.",
        "X1 says that a new episode begins the same day; else give the reason why care ended.",
    ),
    "episode-before-birth": Wording(
        "warning",
        "{count} rows of {place} start before the child's date of birth.",
        "Correct DECOM, or DOB in the header.",
    ),
    "care-without-start": Wording(
        "note",
        "{count} periods of care in {place} begin with an episode that is no start (RNE is not S), so care may have "
        "begun earlier; each is shown from its first episode on.",
        "Load the files of earlier years as well.",
    ),
    "ssda903-short-breaks": Wording(
        "note",
        "{count} rows of {place} are short breaks (legal status V3 or V4); they are told apart as 'Short breaks' and "
        "count as no time in care.",
        "",
    ),
}

# The codes of this room that may stand in SET_ASIDE's `reason`.
SET_ASIDE_REASONS: tuple[str, ...] = (
    "ssda903-other-file",
    "ssda903-file-unknown",
    "ssda903-sheet-unknown",
    "episode-twice",
    "episode-replaced",
)
