"""The words of the problems of a map's workbook. What is wrong with the map in it has its words in `map.py`.

{place} says where ("sheet Nodes, row 7"), {value} what was found, in quotes where it is the file's own text.
"""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    # Writing.
    "cell-too-long": Wording(
        "error",
        "{place} has {count} characters; a cell of a workbook holds {value} at most.",
        "Shorten it, or download the map as map.yaml, which holds text of any length.",
    ),
    "cell-unwritable": Wording(
        "error",
        "{place} holds characters that a workbook cannot hold ({value}).",
        "Type it anew, or download the map as map.yaml.",
    ),
    # A file that is not taken.
    "map-not-workbook": Wording(
        "error",
        "{place} is {value}; a map for review is a workbook (.xlsx, .xls or .ods).",
        "Take the workbook that was downloaded from the page Map.",
    ),
    "map-workbook-large": Wording(
        "error",
        "{place} unpacks to {value}; a map's workbook may have {count} MB at most.",
        "Check that this is the right file, or copy its sheets Nodes, Edges, Lanes and Notes into a new workbook.",
    ),
    "map-sheets-missing": Wording(
        "error",
        "{place} holds no map: {value}.",
        "Take a workbook that was downloaded from the page Map, or give its sheets these names and headings.",
    ),
    "map-headings-missing": Wording(
        "error",
        "{place} has no column headed {value}.",
        "The headings stand in one row above the data; look for one that was changed or deleted.",
    ),
    # What is in it.
    "label-ambiguous": Wording(
        "error", "{value} in {place} is the label of more than one entry; write the id instead.", ""
    ),
    "colour-in-sheet": Wording(
        "error", "{value} in {place} is not a colour; write # and six digits (0 to 9, a to f), such as #1d70b8."
    ),
    "map-sheet-missing": Wording(
        "warning",
        "{place} has no sheet {value}, so the map has none.",
        "If some were meant to stay, take the sheet from the workbook that was downloaded.",
    ),
    "map-column-missing": Wording(
        "warning",
        "{place} has no column headed {value}, so nothing was read there.",
        "If it was meant to stay, look for a heading that was changed or deleted.",
    ),
    "map-name-missing": Wording(
        "warning",
        "{place} does not say what the map is called.",
        "The name stands on the sheet Read me, to the right of the words Name of the map.",
    ),
    "placed-beneath": Wording(
        "warning",
        "{place} has neither X nor Y, so it was put beneath the map.",
        "Move it to where it belongs.",
    ),
}
