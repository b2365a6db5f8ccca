"""The words of the problems of the codes room: codes.yaml. Reading YAML and its entries has its words in `map.py`."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    "rule-leads-nowhere": Wording(
        "error",
        "{place} says neither where to go nor what to ignore; a rule needs {value}, or ignore with a reason.",
    ),
    "rule-goes-and-ignores": Wording(
        "error", "{place} has both {value} and ignore; a rule either leads somewhere or ignores."
    ),
    "ignore-without-reason": Wording(
        "error", "{place} ignores without a reason; say why in a few words, for whoever checks the map later."
    ),
    "code-node-unknown": Wording("error", "{value} in {place} is not the id of a node of the map."),
    "code-exit-no-exit": Wording(
        "error",
        "{value} in {place} is not an exit; an outcome leads only to exits.",
        "What comes next inside the service shows by its own records.",
    ),
    "bad-date": Wording(
        "error", "{value} in {place} is not a date; write year-month-day, such as 2024-04-01 for 1 April 2024."
    ),
    "dates-reversed": Wording("error", "{place} runs {value}; its first day has to come before its last."),
    "rule-empty": Wording("error", "{value} of {place} is an empty list; leave it out to mean any."),
    "rule-shadowed": Wording(
        "warning",
        "{place} is never used for {value}, because an earlier rule takes it; the first rule that matches wins.",
        "Take one of them out, or move the narrower one up.",
    ),
    "team-leads-nowhere": Wording(
        "error", "{place} names neither a service nor a locality; a team needs one of them, or both."
    ),
    "too-many-rules": Wording("error", "{place} has {count} rules; {value} is the most that is read."),
}
