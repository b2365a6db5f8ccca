"""The words of the problems of projects, their settings and their files."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "settings-form": Wording("error", "'{value}' in {place} is not a list of settings; write lines of name: value."),
    "setting-unknown": Wording("error", "'{value}' ({place}) is not a setting that Journey Map knows."),
    "setting-range": Wording("error", "'{value}' does not fit {place}."),
    "project-name": Wording(
        "error",
        "'{value}' cannot be a project's name; use letters, digits, spaces and - _ . ( ) & ', at most 80 of them.",
    ),
    "project-unknown": Wording("error", "There is no project '{value}' here; the projects are: {place}."),
    "project-exists": Wording(
        "error", "'{value}' is already the name of a project or folder in {place}; choose another."
    ),
    "project-file": Wording(
        "error", "{place} cannot be read as a project's settings {value}; restore it from a copy or mend that line."
    ),
    "project-busy": Wording("error", "'{place}' is being saved by someone else just now; try again in a moment."),
    "project-no-map": Wording(
        "error",
        "'{place}' has no map yet; start one with: journey-map start-map {place} --from front-door",
    ),
    "project-no-data": Wording("error", "'{place}' has no data yet; load files with: journey-map import {place} FILE"),
    "saved-meanwhile": Wording(
        "error",
        "Someone else saved {place} of '{value}' after you opened it; nothing of theirs was overwritten. "
        "Open the project again and repeat your change.",
    ),
    # Drawing a map: what the browser sends, its versions, and the codes that led to places now gone.
    "drawing-shape": Wording(
        "error",
        "What the browser sent is not a drawing: {value}. Nothing was saved.",
        "Reload the page; the last draft is kept.",
    ),
    "drawing-too-large": Wording(
        "error",
        "The drawing takes {count} bytes; {value} is the most that is kept. Nothing was saved.",
        "Shorten the longest descriptions and notes, or draw the map in parts.",
    ),
    "drawing-unsaved": Wording(
        "error",
        "The map could not be read back as it was drawn, so that it was not saved ({place}).",
        "The drawing is kept as a draft; take out what was changed last and save again.",
    ),
    "map-unreadable-kept": Wording(
        "warning",
        "{place} could not be read, so that the drawing was saved in its place; what was there is kept as version "
        "{value}.",
    ),
    "version-unknown": Wording("error", "There is no version {value} of the map of '{place}'."),
    "code-version-unknown": Wording("error", "There is no version {value} of the code map of '{place}'."),
    "rules-led-on": Wording("note", "Rules that led to {place} and lead to {value} now: {count}."),
    "rules-taken-out": Wording(
        "warning",
        "{place} is no longer on the map; rules that led there and no longer do: {count}. "
        "Codes that no other rule fits are now unmapped.",
        "Give those codes a place on the Codes page; the rules as they were are kept in the project's history.",
    ),
    "outcome-rules-taken-out": Wording(
        "warning",
        "{place} is no longer a way out of the map; rules on outcomes that led there and no longer do: {count}. "
        "Outcomes that no other rule fits now lead to no way out.",
        "Give those outcomes a way out on the Codes page; the rules as they were are kept in the project's history.",
    ),
    "codes-left-alone": Wording(
        "warning",
        "{place} does not hold together ({value}), so that it was left as it is.",
        "Mend it, or take a code map that holds together; until then nothing can be played.",
    ),
    "file-held": Wording(
        "error", "{place} is open in another program (Excel, perhaps); close it there and save again."
    ),
    "file-missing": Wording("error", "There is no file {place}."),
    "file-unreadable": Wording("error", "{place} cannot be read: {value}."),
    "file-not-written": Wording("error", "{place} cannot be written: {value}."),
    "folder-not-empty": Wording("error", "The folder {place} is not empty; give a new or an empty one."),
    "day-form": Wording("error", "'{value}' is not a date; write it as 2025-06-30 ({place})."),
    "starter-unknown": Wording("error", "'{value}' is not a starter map; the starters are: {place}."),
    "secret-lost": Wording(
        "error",
        "The project's secret is not at {place}, so new rows could not be matched with the children already loaded; "
        "restore that file, or make a new project and load all files again.",
    ),
    "secret-damaged": Wording("error", "The project's secret at {place} is damaged; restore that file from a copy."),
    "open-long": Wording(
        "warning",
        "Open for longer than three medians at {place}: {count}.",
        "Some may never have been closed; look them up, and close those in the case system.",
    ),
    "behind-form": Wording(
        "error",
        "'{value}' is not an address at which the app could be shown ({place}); write it as "
        "https://journeys.example.gov.uk or https://example.gov.uk/journeys.",
    ),
    "export-unknown": Wording("error", "'{value}' is nothing that can be left out of the file; what can is: {place}."),
    "port-taken": Wording("error", "Port {place} is in use by another program; choose another with --port."),
    "pages-missing": Wording("error", "{place} is missing from this installation; install Journey Map again."),
}
