"""What the figures of a file for another authority mean, in the words that stand in it and on the page."""

from collections.abc import Mapping

from builder.map_sheets import STANDARD_WORDS
from player.exchange import NOTHING_RECORDED

DEFINITIONS: Mapping[str, str] = {
    "stay": "Visits on end to places of one standard stage are one stay, however many placements or steps it has. "
    "Places without a stage are passed through.",
    "begun": "Stays that began in the year, 1 April to 31 March.",
    "children": "Different children who began them.",
    "timed": "Stays that ended in the year, whenever they began, and have a length.",
    "median_days": "Median days of these, calendar days from start to end; told from 15 on.",
    "p90_days": "Nine in ten took no longer; told from 55 on.",
    "moves": "Of the stays that began in the year, how many went on to which stage first; nothing_recorded: it ended, "
    "and nothing followed. What is not listed is too small, or would narrow another count: it is among all others.",
    "open": "Stays open on the last as-of day; left out where they would narrow another count.",
    "c": "From 0 to small_group. Other counts are rounded to the nearest 5, the first above small_group up.",
}


def stage_words(stage: str) -> str:
    """A stage in words."""
    return "nothing recorded after" if stage == NOTHING_RECORDED else STANDARD_WORDS[stage]
