"""The words of the check before a map and a code map are handed over, and of taking one in."""

from builder.wording.wording import Wording

_LOOK = "Look at it; if it could be about a person, write it another way."
_STOP = "Take it out: a file with it is not handed over."

WORDS: dict[str, Wording] = {
    # What stops a hand-over.
    "hand-over-pseudonym": Wording("error", "{place} holds {value}, which is the pseudonym of a child.", _STOP),
    "hand-over-child-id": Wording("error", "{place} holds {value}, which is a child's own id in your data.", _STOP),
    "hand-over-nhs": Wording("error", "{place} holds an NHS number: {value}.", _STOP),
    "hand-over-upn": Wording("error", "{place} holds a unique pupil number: {value}.", _STOP),
    "hand-over-insurance": Wording("error", "{place} holds a national insurance number: {value}.", _STOP),
    "hand-over-born": Wording("error", "{place} holds a date of birth: {value}.", _STOP),
    # What the user decides on.
    "hand-over-date": Wording("warning", "{place} holds a date: {value}.", _LOOK),
    "hand-over-mail": Wording("warning", "{place} holds an e-mail address: {value}.", _LOOK),
    "hand-over-postcode": Wording("warning", "{place} holds what looks like a postcode: {value}.", _LOOK),
    "hand-over-phone": Wording("warning", "{place} holds what looks like a telephone number: {value}.", _LOOK),
    "hand-over-reference": Wording(
        "warning", "{place} holds a long number, which could be a person's reference: {value}.", _LOOK
    ),
    "hand-over-name": Wording("warning", "{place} holds what looks like a person's name: {value}.", _LOOK),
    "hand-over-worker": Wording(
        "warning",
        "{place} looks like the name of a worker, not of a team: {value}.",
        "Write a pattern or the team's name instead, or leave the teams out.",
    ),
    "hand-over-rare": Wording(
        "warning",
        "{place} names what only one child has ({count} of such): {value}.",
        "Look whether they say something about that child; a pattern would do instead.",
    ),
    "hand-over-no-secret": Wording(
        "warning",
        "The secret of this project is not on this computer, so the check could not look for children's own ids.",
        "Check on the computer where the files were loaded.",
    ),
    # Taking one in, and taking a code map to another project.
    "hand-over-no-zip": Wording(
        "error", "{place} is no file that Journey Map handed over: {value}.", "Take the .zip as it was downloaded."
    ),
    "hand-over-too-large": Wording("error", "{place} is larger than {count} MB unpacked; it was not read.", ""),
    "carry-nothing": Wording(
        "error", "No rule leads to a place that the map of {place} has.", "Take the map there first."
    ),
}
