"""The forms of the tables on Flow: their columns in words, and what may be told of few."""

from builder.flow_tables import TableForm

PLACES = TableForm(
    "Places",
    "Every place of the map: who is there, who came, how long it takes.",
    {
        "label": "Place",
        "data": "Data",
        "present": "There at the end",
        "waiting": "Waiting there",
        "began": "Visits begun",
        "children": "Children",
        "ended": "Visits ended",
        "median_days": "Median days",
        "p90_days": "9 in 10 within",
        "over_share": "Over target %",
        "open_now": "Open now",
        "open_median_days": "Open now, median days",
        "off_map_in": "Moves in off the map",
    },
    counts=(
        "present",
        "waiting",
        "began",
        "children",
        "ended",
        "timed",
        "judged",
        "over_target",
        "open_now",
        "off_map_in",
    ),
    shares={"over_share": ("over_target", "judged")},
    values={"median_days": "timed", "p90_days": "timed", "open_median_days": "open_now"},
    measures={
        "present": "There at the end",
        "waiting": "Waiting there",
        "began": "Visits begun",
        "children": "Children of a place",
        "ended": "Visits ended",
        "median_days": "Median days",
        "p90_days": "9 in 10 within",
        "over_share": "Over target",
        "open_now": "Open now",
        "open_median_days": "Open now for how long",
        "off_map_in": "Moves in off the map",
    },
)
WAYS = TableForm(
    "Ways",
    "Every way from place to place, drawn or taken, and what nothing followed.",
    {
        "from_label": "From",
        "to_label": "To",
        "moves": "Moves",
        "children": "Children",
        "share": "Share of all that followed %",
        "median_days": "Median days",
        "p90_days": "9 in 10 within",
        "state": "Against target",
        "on_map": "On the map",
    },
    counts=("moves", "children", "followed", "timed"),
    parts={"share": ("followed", "from_label")},
    values={"median_days": "timed", "p90_days": "timed"},
    measures={
        "moves": "Moves",
        "children": "Children of a way",
        "share": "Share of all that followed",
        "median_days": "Days of a way",
        "p90_days": "Days of a way",
        "state": "Against target",
    },
)
CAME_FROM = TableForm(
    "From where",
    "Where the visits came from that began in the period.",
    {"label": "From", "visits": "Visits", "children": "Children", "share": "Share %"},
    counts=("visits", "children"),
    parts={"share": ("visits", "place")},
    measures={
        "visits": "Visits begun",
        "children": "Children of a place",
        "share": "From where",
    },
)
WENT_TO = TableForm(
    "To where",
    "What followed the visits that ended in the period.",
    {"label": "To", "followed": "Moves", "share": "Share %"},
    counts=("followed",),
    parts={"share": ("followed", "place")},
    measures={
        "followed": "Share of all that followed",
        "share": "Share of all that followed",
    },
)
PATHS = TableForm(
    "Commonest paths",
    "What one time through the system goes through, from the first visit to the last.",
    {"path": "Path", "passes": "Times", "children": "Children", "share": "Share %", "median_days": "Median days"},
    counts=("passes", "children", "finished"),
    parts={"share": ("passes", "whole")},
    values={"median_days": "finished"},
    measures={
        "path": "Paths",
        "passes": "Paths",
        "children": "Paths",
        "share": "Paths",
        "median_days": "Paths",
    },
)
STAGES = TableForm(
    "Time to each later stage",
    "From the first visit to the start to the first visit to each later place, within one time through.",
    {
        "label": "Stage",
        "reached": "Reached it",
        "share": "Share %",
        "median_days": "Median days",
        "p90_days": "9 in 10 within",
    },
    counts=("reached", "passes", "under_way"),
    shares={"share": ("reached", "passes")},
    values={"median_days": "reached", "p90_days": "reached"},
    measures={
        "reached": "Time to each later stage",
        "share": "Time to each later stage",
        "median_days": "Time to each later stage",
        "p90_days": "Time to each later stage",
    },
)
RETURNS = TableForm(
    "Coming back",
    "Children who come back within so many months of leaving, by Kaplan-Meier.",
    {
        "within": "Within",
        "share": "Share %",
        "low": "from %",
        "high": "to %",
        "returned": "Came back",
        "watched": "Not back, watched so long",
    },
    counts=("returned", "watched", "children", "watched_all", "share_part", "low_part", "high_part"),
    # To leave, an estimate is told in steps of five of the children that it is of, as a share of rounded counts is.
    shares={name: (f"{name}_part", "watched_all") for name in ("share", "low", "high")},
    measures={
        "share": "Coming back",
        "low": "Coming back",
        "high": "Coming back",
        "returned": "Coming back",
        "watched": "Coming back",
    },
)
PASSES = TableForm(
    "Times through, by child",
    "How often each child came through in the period.",
    {"passes": "Times through", "children": "Children", "share": "Share %"},
    counts=("children",),
    parts={"share": ("children", "whole")},
    measures={
        "passes": "Times through by child",
        "children": "Times through by child",
        "share": "Times through by child",
    },
)
FEW = TableForm(
    "The busiest few",
    "How much of all activity the busiest few make.",
    {"words": "The busiest", "who": "How many", "share": "Share of all activity %"},
    counts=("who", "visits", "all"),
    shares={"share": ("visits", "all")},
    measures={
        "words": "The busiest few",
        "who": "The busiest few",
        "share": "The busiest few",
    },
)
TREND = TableForm(
    "Trend",
    "A measure month by month or quarter by quarter.",
    {"when": "Period", "value": "Value", "of": "Of how many", "state": "What is loaded", "why": "Marked"},
    counts=("of",),
    values={"value": "of"},
    measures={
        "state": "Months and gaps",
        "why": "Limits",
    },
)
