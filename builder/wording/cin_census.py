"""The words of the problems of CIN census files. A row of a census is one Child element, counted from the top."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    # A file that is not taken.
    "xml-too-large": Wording(
        "error",
        "{place} is {value} long; an XML file may be {count} MB at most.",
        "Write one file for each year of the census.",
    ),
    "xml-damaged": Wording(
        "error",
        "{place} is not complete XML: it cannot be read at {value}.",
        "Export it again; a file that a person has edited may lack a bracket there.",
    ),
    "xml-doctype": Wording(
        "error",
        "{place} has a document type or entities of its own, which no census has; it was not read.",
        "Export it again from your system.",
    ),
    "xml-too-deep": Wording(
        "error", "{place} has elements more than {count} deep, which no census has; it was not read.", ""
    ),
    "census-no-children": Wording(
        "error", "{place} is a CIN census without any Child in it.", "Check that the export ran for the right year."
    ),
    # What was found in it.
    "census-no-reference-date": Wording(
        "warning",
        "{place} names no reference date; its as-of day is the last date in it that is not in the future.",
        "Give the as-of day.",
    ),
    "census-reference-ahead": Wording(
        "warning",
        "{place} has a reference date that has not come yet ({value}); its as-of day is the last date in it that is "
        "not in the future.",
        "Give the as-of day.",
    ),
    "census-child-twice": Wording(
        "warning",
        "{count} rows of {place} have a child's id that a row above them has; they were taken as one child.",
        "A census has each child once, with all its referrals inside.",
    ),
    "census-date-unreadable": Wording(
        "warning",
        "{count} rows of {place} hold a date that cannot be read as one ({value}); what needs it was left out.",
        "A census writes dates as 2024-03-05.",
    ),
    "census-date-out-of-range": Wording(
        "warning",
        "{count} rows of {place} hold a date before 1900 or far in the future ({value}); it was left out.",
        "",
    ),
    "census-no-start": Wording(
        "warning",
        "{count} rows of {place} hold something without a start ({value}); where it has an end it is shown as a moment "
        "there, else not at all.",
        "",
    ),
    "census-closure-before-referral": Wording(
        "repair", "{count} rows of {place} close before their referral; the episode is a moment at its referral.", ""
    ),
    "census-end-before-start": Wording(
        "repair",
        "{count} rows of {place} hold something that ends before it starts ({value}); it is shown as a moment at its "
        "start.",
        "",
    ),
    "census-assessment-end-before-start": Wording(
        "repair",
        "{count} rows of {place} hold an assessment that is authorised before it starts; it is shown as a moment at "
        "its start.",
        "",
    ),
    "census-code-unknown": Wording(
        "warning",
        "{count} rows of {place} hold a code that the census does not have ({value}); as something about a child it "
        "was left out.",
        "",
    ),
    "census-stray-text": Wording("note", "{count} rows of {place} hold text between elements; it was passed over.", ""),
    "census-element-unknown": Wording(
        "note", "{place} has elements that no census has; they were passed over.", "Check which system wrote the file."
    ),
}
