"""The words of the problems of the map room: reading YAML, the map itself, and its layout.

{place} says where ("node 'contact' (nodes, entry 3, line 14)"), {value} what was found, in quotes. `WORDS` is for those
who read files: nodes and edges, by id and line. `DRAWN` is for those who draw on the canvas: places and ways, by name.
"""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {
    # Reading a YAML file at all: map.yaml, codes.yaml, project.yaml.
    "file-not-utf8": Wording(
        "error",
        "{place} is not text in UTF-8.",
        "Open it in an editor such as Notepad and save it again with the encoding UTF-8.",
    ),
    "file-too-large": Wording(
        "error",
        "{place} has {count} characters; {value} is the most that is read.",
        "Check that this is the right file.",
    ),
    "yaml-broken": Wording(
        "error",
        "{place}: this cannot be read as YAML ({value}).",
        "Look at this line and the one above it: quotes and brackets have to be closed, lists indented alike, with "
        "spaces and not tabs. Text that holds : or # or starts with a sign goes in quotes.",
    ),
    "yaml-alias": Wording(
        "error",
        "{value} at {place} is a YAML alias; these files may not use aliases.",
        "Write the entry out in full, or put text that starts with * or & in quotes.",
    ),
    "yaml-tag": Wording(
        "error",
        "{value} at {place} is a YAML tag; these files hold only text, numbers and lists.",
        "Take the tag out, or put text that starts with ! in quotes.",
    ),
    "yaml-deep": Wording("error", "{place} is nested more than {value} levels deep; nothing here needs that."),
    "yaml-several": Wording("error", "{place}: a second document begins here; a file holds one.", "Take the --- out."),
    "key-not-text": Wording("error", "{place}: a key has to be a word.", "Write it as key: value."),
    "key-twice": Wording("error", "{value} at {place} is there already; a key can be given once in an entry."),
    # The shape of an entry.
    "wrong-shape": Wording("error", "{place} has to be {value}."),
    "unknown-key": Wording("error", "{value} in {place} is not a key that is known here."),
    "missing": Wording("error", "{place} has no {value}; it needs one."),
    "bad-id": Wording(
        "error",
        "{value} in {place} cannot be an id; an id is made of up to 100 letters (a to z), digits, - and _.",
        "Write what people should read in the label, and a short id such as early-help.",
    ),
    "bad-number": Wording("error", "{value} in {place} is not a number; write one such as 440 or -0.2."),
    "number-too-large": Wording(
        "error", "{value} in {place} is out of range; it has to lie between {count} and -{count}."
    ),
    "blank-colour": Wording(
        "error",
        "{place} has an empty colour; a colour goes in quotes, because YAML takes # for the start of a comment.",
        'Write colour: "#1d70b8".',
    ),
    "bad-colour": Wording(
        "error", '{value} in {place} is not a colour; write # and six digits in quotes, as "#1d70b8".'
    ),
    # The map as a whole.
    "id-twice": Wording("error", "{value} is the id of several entries ({place}); ids must be unique."),
    "unknown-kind": Wording(
        "error", "{value} in {place} is not a kind of node; the kinds are entry, activity, service and exit."
    ),
    "unknown-lane": Wording("error", "{value} in {place} is not the id of a lane of this map."),
    "unknown-standard": Wording(
        "error",
        "{value} in {place} is not a standard step.",
        "The steps are contact, early_help, referral, assessment, strategy_discussion, s47, icpc, cin_plan, cp_plan, "
        "in_care, care_leaver and adoption; for exits nfa, information_advice, early_help_exit, closed and other.",
    ),
    "bad-days": Wording("error", "{value} in {place} is not a number of days; a target is from 1 to 3,650 whole days."),
    "bad-unit": Wording("error", "{value} in {place} is not a unit of days; the units are working and calendar."),
    "target-nowhere": Wording(
        "error", "{value} in {place} is not the id of a node of this map; a target runs from a node."
    ),
    "edge-nowhere": Wording(
        "error", "{value} in {place} is not the id of a node of this map; an edge joins two nodes."
    ),
    "edge-twice": Wording("error", "{value} is drawn more than once ({place}); an edge can be drawn once."),
    "exit-with-way-out": Wording(
        "error",
        "{place} leaves {value}, which is an exit; children who have left by an exit come back at an entry.",
        "Take the edge out, or make the node an activity or a service.",
    ),
    "no-entry": Wording(
        "error",
        "{place} has no node of the kind entry; it needs at least one, for children to come in at.",
    ),
    "too-many": Wording("error", "{place} has {count} entries; {value} is the most that a map can hold."),
    "unreached": Wording(
        "warning",
        "{place} cannot be reached from any entry; every move to it will be drawn off the map.",
        "Draw an edge to it, or make it an entry.",
    ),
    # The layout.
    "edge-under-node": Wording("warning", "{place} runs under {value}; an edge should pass beside other nodes."),
    "nodes-touch": Wording("warning", "{place} and {value} touch; nodes should stand apart."),
    "lanes-mix": Wording("warning", "{place} and {value} mix; each lane should have a band of its own."),
}

# What the canvas finds while someone draws (frontend/src/canvas/checks), in the words of the screen. {place}, {value}
# are names in quotes, "the way from 'A' to 'B'", "the lane 'C'" or "the map"; the canvas gives a sentence its capital.
# Where a code is in `WORDS` too, the rule is the same one.
DRAWN: dict[str, Wording] = {
    "no-entry": Wording(
        "error",
        "{place} has no way in; it needs at least one place where children come in.",
        "Make the place where children come in first a way in.",
    ),
    "exit-with-way-out": Wording(
        "error",
        "{place} leaves {value}, which is a way out; children who have left come back at a way in.",
        "Delete it, or make {value} an activity or a service that lasts.",
    ),
    "target-nowhere": Wording(
        "error",
        "The target of {place} runs from {value}, which is not on the map.",
        "Choose in its properties where the target runs from.",
    ),
    "unknown-lane": Wording(
        "error",
        "{place} belongs to the lane {value}, which is not on the map.",
        "Choose its lane in its properties.",
    ),
    "unreached": Wording(
        "warning",
        "{place} cannot be reached from any way in; every move to it will be shown off the map.",
        "Draw a way to it, or make it a way in.",
    ),
    "no-exit": Wording(
        "warning",
        "{place} has no way out; nobody will see where children leave.",
        "Add a way out for each way in which work ends, such as 'No further action'.",
    ),
    "dead-end": Wording(
        "warning",
        "No way leaves {place}; children stop there, and whatever they do next will be shown off the map.",
        "Draw the ways on from it, or make it a way out.",
    ),
    "label-twice": Wording(
        "warning",
        "{count} places are called {place}; in lists and figures nobody can tell them apart.",
        "Give each a name of its own, for example with its team.",
    ),
    "edge-under-node": Wording(
        "warning",
        "{place} runs under {value}; a way should pass beside other places and names.",
        "Bend it, or move {value}.",
    ),
    "nodes-touch": Wording(
        "warning", "{place} and {value} touch; places should stand apart.", "Move one of them, or choose Tidy."
    ),
    "lanes-mix": Wording(
        "warning",
        "{place} and {value} mix; each lane should have a band of its own.",
        "Move their places until each lane has its own rows or columns, or choose Tidy.",
    ),
}
