"""The words of the problems of the Standard Safeguarding Dataset. A row of it is a row of one of its tables."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    # Rows that are not used: reasons for setting aside.
    "ssd-lacks-columns": Wording(
        "error",
        "{place} lacks {value}; its {count} rows cannot be used without.",
        "Export the table with all its columns. The other tables were read.",
    ),
    "ssd-other-table": Wording(
        "note",
        "{count} rows of {place} were not used: this table of the Standard Safeguarding Dataset says nothing that "
        "Journey Map shows.",
        "",
    ),
    "ssd-sheet-unknown": Wording(
        "warning",
        "{count} rows of {place} were not used: the sheet is none of the tables of the Standard Safeguarding Dataset.",
        "Head its columns as the dataset does, or load it as a file of its own.",
    ),
    "ssd-row-twice": Wording(
        "note",
        "{count} rows of {place} repeat an earlier row in every column that is read; each is kept once.",
        "",
    ),
    "ssd-no-link": Wording(
        "warning",
        "{count} rows of {place} name no child, and no loaded table has the referral, plan or episode that is named.",
        "Load ssd_cin_episodes and the other tables with this one, in one go.",
    ),
    "ssd-link-unclear": Wording(
        "warning",
        "{count} rows of {place} name no child, and the referral, plan or episode that is named belongs to several.",
        "Export the table with the person's id in every row.",
    ),
    "ssd-says-nothing": Wording("note", "{count} rows of {place} are blank in the column that is read.", ""),
    "ssd-not-uasc": Wording(
        "note",
        "{count} rows of {place} have an immigration status other than unaccompanied asylum seeking child.",
        "",
    ),
    "ssd-not-latest": Wording(
        "note", "{count} rows of {place} tell of an earlier involvement; the team is that of the latest one.", ""
    ),
    "ssd-review-due": Wording("note", "{count} rows of {place} tell of a review that is due and has no date yet.", ""),
    # What an analyst should know.
    "ssd-outcome-broken": Wording(
        "warning",
        "{count} rows of {place} have an outcome whose JSON is broken; the outcomes that could be read in it were "
        "taken.",
        "A quotation mark in a comment breaks JSON that a script pasted together: use FOR JSON where the database can.",
    ),
    "ssd-date-placeholder": Wording(
        "note", "{count} rows of {place} have 1 January 1900 for a date, which means none; it was taken as blank.", ""
    ),
    "ssd-id-twice": Wording(
        "warning",
        "{count} rows of {place} have an id that an earlier row has too, with other contents; they were kept.",
        "The id of a row should stand once in its table.",
    ),
    "ssd-team-numbers": Wording(
        "note",
        "{place} names teams by number ({value}); their names are not known.",
        "Load ssd_department with it.",
    ),
}

# The codes of this room that may stand in SET_ASIDE's `reason`.
SET_ASIDE_REASONS: tuple[str, ...] = (
    "ssd-lacks-columns",
    "ssd-other-table",
    "ssd-sheet-unknown",
    "ssd-row-twice",
    "ssd-no-link",
    "ssd-link-unclear",
    "ssd-says-nothing",
    "ssd-not-uasc",
    "ssd-not-latest",
    "ssd-review-due",
)
