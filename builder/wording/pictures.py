"""The words of the problems of pictures to trace.

{place} says where ("chart.svg, line 12"), {value} what was found, in quotes where it is the file's own text.
"""

from builder.wording.wording import Wording

_SAVE_AGAIN = (
    "Export the chart again from the program it was drawn in, without links and animation, or export it as PNG."
)

WORDS: dict[str, Wording] = {
    # A file that is no picture, or one too large.
    "picture-empty": Wording("error", "{place} is empty: it holds nothing.", "Export the chart again."),
    "picture-kind": Wording(
        "error",
        "{place} is {value}; a picture to trace is a PNG or an SVG.",
        "Open the chart in the program it was drawn in, and export it as PNG or SVG.",
    ),
    "picture-large": Wording(
        "error",
        "{place} has {value}; a picture to trace may have {count} MB at most.",
        "Export it with fewer pixels, or without photographs.",
    ),
    "picture-sides": Wording(
        "error",
        "{place} is {value} pixels; a picture to trace may have 8,000 on a side and 40 million in all.",
        "Export it with fewer pixels.",
    ),
    "picture-damaged": Wording(
        "error", "{place} cannot be read as a PNG picture ({value}); it is damaged or not complete.", "Export it again."
    ),
    # What an SVG is.
    "svg-not-text": Wording(
        "error", "{place} is not text in UTF-8 or UTF-16, as an SVG is ({value}).", "Export it again as SVG, or as PNG."
    ),
    "svg-broken": Wording(
        "error", "{place}: this cannot be read as an SVG ({value}).", "Export it again as SVG, or as PNG."
    ),
    "svg-deep": Wording("error", "{place} is nested more than {value} levels deep; no chart needs that.", _SAVE_AGAIN),
    "svg-grows": Wording(
        "error",
        "{place} copies its parts into each other so often that more than {value} would have to be drawn.",
        "Export it as PNG.",
    ),
    "svg-size": Wording(
        "error",
        "{place} does not say how large the picture is ({value}); it needs a width and a height, or a viewBox, of 1 to "
        "50,000.",
        "Export it again as SVG, or as PNG.",
    ),
    # What runs, or could.
    "svg-entities": Wording(
        "error",
        "{place} declares {value}, which can make a small file unfold to gigabytes; a chart needs none.",
        "Save it as plain SVG (in Illustrator: Export As, not Save As), or export it as PNG.",
    ),
    "svg-script": Wording("error", "{place} holds a program ({value}); a picture to trace may hold none.", _SAVE_AGAIN),
    "svg-handler": Wording(
        "error", "{place} would start a program by {value}; a picture to trace may not.", _SAVE_AGAIN
    ),
    "svg-address": Wording(
        "error", "{place} leads to {value}, which could run; a picture to trace may not.", _SAVE_AGAIN
    ),
    "svg-other-page": Wording(
        "error", "{place} holds another page or program inside it ({value}); a picture to trace may not.", _SAVE_AGAIN
    ),
    "svg-stylesheet": Wording(
        "error",
        "{place} takes its looks from elsewhere ({value}); a picture to trace has to hold all of itself.",
        "Choose a font that is on every computer, such as Arial, and export the chart again, or export it as PNG.",
    ),
    "svg-more": Wording("error", "{place} has {count} more faults of these kinds.", _SAVE_AGAIN),
    # What is taken, but not seen.
    "svg-outside": Wording(
        "note",
        "{place} shows pictures or fonts that lie elsewhere ({value}); they are never fetched, so they stay blank.",
        "If they matter, export the chart with its pictures embedded, or as PNG.",
    ),
}
