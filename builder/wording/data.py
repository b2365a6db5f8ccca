"""The words of the problems of the data room: files, their tables, their rows.

{place} says where ("return.xlsx, sheet 'List 1'"), {value} what was found, {count} how many rows or children.
Codes that are also reasons for setting a row aside say so in `SET_ASIDE_REASONS`.
"""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    # A file that is not taken.
    "upload-empty": Wording("error", "{place} is empty: it holds nothing.", "Export it again from your system."),
    "upload-wrong-kind": Wording(
        "error",
        "{place} is {value}; Journey Map reads workbooks (.xlsx, .xls, .ods), .csv and .parquet files, and the CIN "
        "census (.xml).",
        "Save the table as a workbook or as CSV.",
    ),
    "upload-not-text": Wording(
        "error",
        "{place} is not text ({value}); a .csv file holds text only.",
        "Export it again as CSV in UTF-8, or as a workbook.",
    ),
    "upload-ssda903": Wording(
        "error",
        "{place} is an SSDA903 return in a form that Journey Map does not read; it reads its files as CSV or as a "
        "workbook with DfE's headings.",
        "Load the return's header and episodes as CSV.",
    ),
    "upload-one-column": Wording(
        "error",
        "{place} has one column, headed {value}; columns have to be separated by a comma, semicolon, tab or |.",
        "Export it again as CSV with one of these between the columns.",
    ),
    "upload-no-rows": Wording(
        "error", "{place} has headings but no rows below them.", "Check that the export ran for the right dates."
    ),
    "upload-same-source": Wording(
        "error",
        "{count} of the files are called {value}; a source takes its name from its file, so names must differ.",
        "Rename one of them, or load them one after the other.",
    ),
    "upload-none": Wording("error", "No file was given; at least one is needed.", ""),
    # Workbooks.
    "workbook-password": Wording(
        "error",
        "{place} is protected by a password; Journey Map cannot open it.",
        "In Excel: File, Info, Protect Workbook, Encrypt with Password, and clear the password.",
    ),
    "workbook-damaged": Wording(
        "error",
        "{place} cannot be opened as a workbook ({value}); it is damaged or not complete.",
        "Open it in Excel and save it again, or ask for it again.",
    ),
    "workbook-too-large": Wording(
        "error",
        "{place} unpacks to {value}; a workbook may unpack to {count} MB at most.",
        "Split it into several files, or save the table as CSV.",
    ),
    "workbook-stray-row": Wording(
        "error",
        "{place} has something in row {value}; delete the rows below your data.",
        "In Excel: select the first empty row below the data, press Ctrl+Shift+End, right-click, Delete.",
    ),
    "workbook-stray-column": Wording(
        "error",
        "{place} has something in column {value}; delete the columns to the right of your data.",
        "In Excel: select the first empty column after the data, press Ctrl+Shift+End, right-click, Delete.",
    ),
    "workbook-timeout": Wording(
        "error",
        "{place} took longer than {count} seconds to open.",
        "Delete empty rows and columns around the data, or save the table as CSV.",
    ),
    "workbook-crashed": Wording(
        "error",
        "{place} could not be opened: the reader ran out of memory or stopped.",
        "Delete empty rows and columns around the data, save it again, or save the table as CSV.",
    ),
    "workbook-no-table": Wording(
        "error",
        "{place} holds no table that can be used: {value}. A table needs a row of headings with a child's id and a "
        "date, or the headings of an Annex A list.",
        "",
    ),
    "workbook-empty": Wording("error", "{place} is empty: no sheet has anything in it.", "Check that it was saved."),
    "table-too-wide": Wording(
        "error",
        "{place} has {count} columns; 1,000 is the most that is read.",
        "Delete the columns to the right of your data, or check the delimiter.",
    ),
    "parquet-damaged": Wording("error", "{place} cannot be read as a Parquet file ({value}).", "Write it again."),
    # Which column is which.
    "no-child-column": Wording(
        "error",
        "{place} has no column that looks like a child's id; its headings are {value}.",
        "Head the column 'Child ID', or say which column it is.",
    ),
    "no-date-column": Wording(
        "error",
        "{place} has no column of dates; its headings are {value}.",
        "Head the column 'Start date', or say which column it is.",
    ),
    "role-unknown": Wording(
        "error",
        "{value} ({place}) is not a role; roles are child, activity, start, end, outcome, team, lifecycle, instance, "
        "birth, gender, family and attributes.",
        "",
    ),
    "role-heading-missing": Wording(
        "error", "{place}: no column is headed {value}; a role names a heading as it stands in the file.", ""
    ),
    "list-lacks-columns": Wording(
        "error",
        "{place} lacks {value}; its {count} rows cannot be used without.",
        "Add the columns with the headings of Ofsted's template. The other lists were read.",
    ),
    "list-unknown": Wording(
        "warning",
        "{place} has a child's id but is none of the lists of Annex A; its {count} rows were not used.",
        "Name the sheet after its list ('List 3'), or load it as a file of its own.",
    ),
    "list-name-differs": Wording(
        "warning", "{place} was read as {value}: its headings say so, though its name does not.", ""
    ),
    "list-column-absent": Wording(
        "warning",
        "{place} has no column headed {value}, which was chosen for this list; it is blank for this file.",
        "Give the column its heading back, or choose anew which columns to keep.",
    ),
    "list-empty": Wording("note", "{place} has no rows.", ""),
    "heading-repeated": Wording(
        "warning", "{place}: {value} heads more than one column; the first one was read.", "Rename the others."
    ),
    # Rows that cannot be used: reasons for setting aside.
    "no-child": Wording("warning", "{count} rows of {place} have no child's id.", "A row needs a child's id."),
    "no-date": Wording("warning", "{count} rows of {place} have no date.", "A row needs at least one date."),
    "no-code": Wording("warning", "{count} rows of {place} have no activity.", "A row needs an activity."),
    "date-unreadable": Wording(
        "warning",
        "{count} rows of {place} have no date that can be read ({value}); dates are read as 05/03/2024, 2024-03-05 or "
        "5 March 2024.",
        "",
    ),
    "date-out-of-range": Wording(
        "warning",
        "{count} rows of {place} have a date before 1900 or far in the future ({value}) and no other.",
        "",
    ),
    "starts-after-as-of": Wording(
        "warning",
        "{count} rows of {place} start after the as-of day; what has not begun is not shown.",
        "Check the as-of day.",
    ),
    "totals-row": Wording("note", "{count} rows of {place} are totals, not children.", ""),
    "heading-row": Wording("note", "{count} rows of {place} repeat the headings.", ""),
    "not-a-child-list": Wording("note", "{count} rows of {place} are about adopters, not children.", ""),
    "already-held": Wording(
        "note", "{count} rows of {place} are held by another return as well; each event is kept once.", ""
    ),
    "lifecycle-other": Wording(
        "note", "{count} rows of {place} mark neither a start nor an end ({value}) and were not used.", ""
    ),
    # Repairs.
    "end-before-start": Wording(
        "repair", "{count} rows of {place} end before they start; they are shown as moments at their start.", ""
    ),
    "end-without-start": Wording(
        "repair", "{count} rows of {place} have an end but no start; they are shown as moments at their end.", ""
    ),
    "end-unreadable": Wording(
        "repair",
        "{count} rows of {place} have an end that cannot be read as a date ({value}); they are shown as moments.",
        "",
    ),
    "end-out-of-range": Wording(
        "repair",
        "{count} rows of {place} end before 1900 or far in the future ({value}); they count as not ended.",
        "",
    ),
    "end-after-as-of": Wording(
        "repair", "{count} rows of {place} end after the as-of day; until then they count as open.", ""
    ),
    "later-date-after-as-of": Wording(
        "note", "{count} rows of {place} also hold a date after the as-of day; that step is not shown.", ""
    ),
    "step-date-unreadable": Wording(
        "warning", "{count} rows of {place} also hold a date that cannot be used ({value}); that step is not shown.", ""
    ),
    "start-estimated": Wording(
        "note",
        "{count} child in need plans in {place} start with the last authorised assessment: Annex A gives the start of "
        "the episode, not of the plan.",
        "",
    ),
    # What an analyst should know.
    "equal-rows": Wording(
        "note", "{count} rows of {place} are equal to an earlier row in every column; they were kept.", ""
    ),
    "dates-fit-both-orders": Wording(
        "note",
        "{place}: the dates fit day/month and month/day alike; they were read as day/month.",
        "If that is wrong, export them as 2024-03-05.",
    ),
    "dates-month-first": Wording(
        "note", "{place}: the dates were read as month/day/year; as day/month/year some would be impossible.", ""
    ),
    "dates-mixed-order": Wording(
        "warning",
        "{place}: some dates fit only day/month and others only month/day; all were read as day/month.",
        "Export them as 2024-03-05.",
    ),
    "ids-leading-zeros": Wording(
        "warning",
        "{count} children's ids in {place} ({value}) differ from another only by zeros in front; they were kept apart.",
        "Excel drops zeros in front: format the column as text before exporting.",
    ),
    "ids-cut-by-excel": Wording(
        "warning",
        "{count} children's ids in {place} ({value}) exceed 15 digits and end in zeros; Excel may have cut some.",
        "Export them as text.",
    ),
    "birth-dates-differ": Wording(
        "warning", "{count} children in {place} have more than one date of birth; the commonest was taken.", ""
    ),
    "birth-unreadable": Wording(
        "warning", "{count} rows of {place} have a date of birth that cannot be used; their age is not known.", ""
    ),
    "outcome-free-text": Wording(
        "warning",
        "{place}: column {value} holds free text rather than outcomes, which may identify people; it was left out.",
        "",
    ),
    # Columns that are offered as attributes only with a warning.
    "attribute-name": Wording("warning", "{value} looks like names of people.", "Leave it out."),
    "attribute-address": Wording("warning", "{value} looks like addresses.", "Leave it out."),
    "attribute-postcode": Wording("warning", "{value} looks like postcodes.", "Leave it out."),
    "attribute-phone": Wording("warning", "{value} looks like phone numbers.", "Leave it out."),
    "attribute-email": Wording("warning", "{value} looks like e-mail addresses.", "Leave it out."),
    "attribute-upn": Wording("warning", "{value} looks like unique pupil numbers (UPN).", "Leave it out."),
    "attribute-nhs-number": Wording("warning", "{value} looks like NHS numbers.", "Leave it out."),
    "attribute-date": Wording("warning", "{value} holds dates, which may identify a child.", "Leave it out."),
    "attribute-many-values": Wording(
        "warning",
        "{value} has {count} different values; with more than 50 it may identify a child or be free text.",
        "Leave it out, or group the values first.",
    ),
}

# The codes that may stand in SET_ASIDE's `reason`.
SET_ASIDE_REASONS: tuple[str, ...] = (
    "no-child",
    "no-date",
    "no-code",
    "date-unreadable",
    "date-out-of-range",
    "starts-after-as-of",
    "totals-row",
    "heading-row",
    "not-a-child-list",
    "list-lacks-columns",
    "list-unknown",
    "already-held",
    "lifecycle-other",
)
