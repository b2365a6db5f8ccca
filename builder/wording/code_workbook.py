"""The words of the problems of a workbook of codes, and of changes to codes that cannot be taken.

{place} says where ("sheet Codes, row 7"), {value} what was found, in quotes where it is the file's own text.
"""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    # A file that is not taken.
    "codes-not-workbook": Wording(
        "error",
        "{place} is {value}; codes come back as a workbook (.xlsx, .xls or .ods).",
        "Take the workbook that was downloaded from the page Codes, under In Excel.",
    ),
    "codes-sheets-missing": Wording(
        "error",
        "{place} holds no codes: it has no sheet called {value}.",
        "Take the workbook that was downloaded from the page Codes, under In Excel.",
    ),
    "codes-heading-missing": Wording(
        "error",
        "{place} has no column headed {value}.",
        "The headings stand in one row above the data; look for one that was changed or deleted.",
    ),
    "codes-heading-twice": Wording(
        "error", "{place} has more than one column headed {value}.", "Rename or delete the one that was added."
    ),
    # A row.
    "codes-row-unnamed": Wording(
        "error",
        "{place} says where something goes, but not what it is: {value} is blank.",
        "Put back what stood there, or clear the row.",
    ),
    "codes-row-unknown": Wording(
        "error",
        "{place}: {value} is not in the loaded data, so it cannot be mapped here.",
        "Look for a text that was changed. A rule for a code that has not come yet is made on the page, under Rules.",
    ),
    "codes-row-twice": Wording(
        "error", "{place} are about the same: {value}. Keep one of them.", "Delete the rows that were copied."
    ),
    "codes-row-by-rules": Wording(
        "error",
        "{place}: {value} is decided by rules with dates or conditions, which one place cannot replace.",
        "Put back (by rules), or delete the row here; change its rules on the page, under Rules.",
    ),
    "codes-by-rules-chosen": Wording(
        "error",
        "{place} says (by rules), but no rule with dates or conditions decides {value}.",
        "Choose a place, or delete the row so that it stays as it was.",
    ),
    "codes-goal-unknown": Wording(
        "error", "{value} in {place} is not a place on the map.", "Choose one from the list in the cell."
    ),
    "codes-goal-no-exit": Wording(
        "error",
        "{value} in {place} is not a way out; an outcome leads only to ways out.",
        "Where the work goes on, choose 'No way out' with a reason: what comes next shows by its own records.",
    ),
    "codes-aside-and-goal": Wording("error", "{place} is both left out and sent to {value}; choose one of the two."),
    "codes-aside-without-reason": Wording(
        "error",
        "{place} says {value} without a reason.",
        "Write in a few words why, in the column beside it, for whoever checks the map later.",
    ),
    "codes-reason-without-aside": Wording(
        "error", "{place} gives a reason for leaving out, but is not left out.", "Choose {value}, or clear the reason."
    ),
    "codes-changed-meanwhile": Wording(
        "error",
        "{place}: someone has changed {value} on the page since this workbook was downloaded.",
        "Delete the row here to keep what is there now, or download the workbook anew.",
    ),
    "code-edit-unmet": Wording(
        "error",
        "{place}: {value} would not go where it was sent, because its text holds * or ?, which rules read as patterns.",
        "Map it on the page Codes.",
    ),
    "code-edit-still-taken": Wording(
        "error",
        "{place}: clearing {value} takes it off no map, because a wider rule takes it too.",
        "Leave it out with a reason, or change that rule on the page, under Rules.",
    ),
    "code-edit-spills": Wording(
        "error",
        "{value} would change too, though nobody asked: a text with * or ? in it fits this one as well.",
        "Map these codes on the page Codes.",
    ),
    # What is told and not taken.
    "codes-rows-absent": Wording(
        "note", "{place} lacks {count} of the rows that were downloaded; a row that is not there stays as it was."
    ),
    "codes-sheet-absent": Wording("note", "There is no {place}; everything it said stays as it was."),
    "codes-count-changed": Wording(
        "warning",
        "{place}: counts differ from those that were downloaded. They are there to be read, and are not taken.",
    ),
    "codes-no-download": Wording(
        "warning",
        "{place} does not say any more what it was when it was downloaded, so it is compared with the codes as they "
        "are now.",
    ),
}
