"""What the picture does not show, in counts that add up (`playback.md`, "What is not shown")."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from builder.coverage import Coverage
from builder.loading import SourceReport
from builder.wording import WORDS
from player.journeys import Journeys
from player.legs import FADE


@dataclass(frozen=True, slots=True)
class Line:
    """One count in plain words."""

    label: str
    count: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Group:
    """Counts that belong together: the first is what the others add up to."""

    title: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class NotShown:
    """All groups, and `total`: rows set aside and activities not mapped, the figure beside the button."""

    groups: tuple[Group, ...]
    total: int

    def to_json(self) -> list[dict[str, Any]]:
        """As the payload carries it."""
        return [
            {
                "group": group.title,
                "lines": [{"label": x.label, "count": x.count, "detail": x.detail} for x in group.lines],
            }
            for group in self.groups
        ]


def not_shown(
    reports: Sequence[SourceReport], coverage: Coverage, made: Journeys, children: pd.DataFrame, window_from: int
) -> NotShown:
    """Everything that is not on the picture.

    `children`: all children of the project; `window_from`: the first minute that is played (minutes since 1970).
    """
    groups = (
        _rows(reports),
        _activities(coverage),
        _visits(made),
        _outcomes(coverage),
        _children(made, children),
        _beside(reports, made, window_from),
        _nothing_after(made),
    )
    set_aside = sum(report.set_aside for report in reports)
    return NotShown(tuple(group for group in groups if group.lines), set_aside + coverage.unmapped)


def _rows(reports: Sequence[SourceReport]) -> Group:
    lines = [
        Line("Rows that arrived", sum(report.rows for report in reports)),
        Line("Used", sum(report.used for report in reports)),
    ]
    reasons: dict[str, int] = {}
    for report in reports:
        for code, count in report.reasons.items():
            reasons[code] = reasons.get(code, 0) + count
    for code, count in sorted(reasons.items(), key=lambda item: (-item[1], item[0])):
        advice = WORDS[code].advice if code in WORDS else ""
        lines.append(Line(f"Set aside: {_reason(code)}", count, advice))
    return Group("Rows", tuple(lines))


def _reason(code: str) -> str:
    """A set-aside reason in a few words, from its code: `no-child-id` reads "no child id"."""
    return code.replace("-", " ")


def _activities(coverage: Coverage) -> Group:
    return Group(
        "Activities",
        (
            Line("Activities in the rows used", coverage.activities),
            Line("On the map", coverage.mapped),
            Line("Left out on purpose", coverage.ignored, "A rule of the code map says why."),
            Line("Not yet mapped", coverage.unmapped, "The page Codes lists them."),
        ),
    )


def _visits(made: Journeys) -> Group:
    counts = made.counts
    return Group(
        "Visits to the map's places",
        (
            Line("Visits made", counts.made),
            Line("Drawn", counts.drawn),
            Line("Alike: the same place and dates told more than once", counts.alike),
            Line("Already left: repeats a leaving that is drawn", counts.already_left),
        ),
    )


def _outcomes(coverage: Coverage) -> Group:
    if not coverage.outcomes:
        return Group("Outcomes", (Line("Outcomes recorded", 0, "No source says how an activity ended."),))
    return Group(
        "Outcomes",
        (
            Line("Outcomes recorded", coverage.outcomes),
            Line("Led to a way out", coverage.outcomes_led),
            Line("Leads to no way out, by a rule", coverage.outcomes_ignored),
            Line("Still open", coverage.outcomes_open),
            Line("No rule", coverage.outcomes_no_rule),
        ),
    )


def _children(made: Journeys, children: pd.DataFrame) -> Group:
    playing = made.legs["child"].nunique()
    lines = (
        Line("Children in the data", len(children)),
        Line("With a journey", playing),
        Line("With no activity on the map", len(children) - playing),
    )
    return Group("Children", lines)


def _beside(reports: Sequence[SourceReport], made: Journeys, window_from: int) -> Group:
    legs = made.legs
    visits = made.visits
    unheard = visits["open"] & (visits["as_of_end"] < visits["as_of_end"].max())
    last = legs.groupby("child", sort=False, observed=True)["shown_to"].max()
    lines = (
        Line("Moves that no drawn line carries", made.counts.off_map_moves, "Drawn dashed and straight."),
        Line("Came in elsewhere than at an entry", made.counts.came_in_elsewhere),
        Line("Rows with a date repaired", sum(report.repaired for report in reports)),
        Line("Open in an earlier return and in no later one", int(unheard.sum()), "Shown up to that return's day."),
        Line("Children whose journey ended before the first day played", int((last <= window_from).sum())),
    )
    return Group("Also", lines)


def _nothing_after(made: Journeys) -> Group:
    """Dots that faded at a place that is no way out: nothing was recorded after."""
    exits = np.array([node.kind == "exit" for node in made.service_map.nodes], dtype=bool)
    to = made.legs["to"].to_numpy()[made.legs["kind"].to_numpy() == FADE]
    counts = np.bincount(to[~exits[to]] if len(to) else to, minlength=len(exits))
    labels = [node.label for node in made.service_map.nodes]
    lines = [Line(labels[place], int(count)) for place, count in enumerate(counts) if count]
    return Group("Faded with nothing recorded after, by place", tuple(sorted(lines, key=lambda line: -line.count)))
