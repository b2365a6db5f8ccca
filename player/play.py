"""From a saved project to everything that is shown of it: one walk of the data."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pandas as pd

from builder.code_map import CodeMap
from builder.cohorts import with_events
from builder.placing import Placed, place
from builder.problem import Problem, Refused
from builder.project import Project
from builder.quality_cover import covered
from builder.service_map import ServiceMap
from player.gaps import gaps
from player.journeys import Journeys, journeys
from player.not_shown import NotShown, not_shown
from player.payload import Cover, payload, window_start


@dataclass(frozen=True, slots=True)
class Play:
    """A project with its visits placed on its map and its journeys made."""

    project: Project
    service_map: ServiceMap
    code_map: CodeMap
    placed: Placed
    journeys: Journeys
    children: pd.DataFrame
    covers: tuple[Cover, ...]

    def not_shown(self) -> NotShown:
        """What the picture does not show."""
        window_from = window_start(self.journeys.legs, self.service_map)
        return not_shown(self.project.file.sources, self.placed.coverage, self.journeys, self.children, window_from)

    def payload(self, options: Mapping[str, Any] | None = None) -> bytes:
        """The block of bytes for the stage."""
        return payload(
            self.project.name,
            self.journeys,
            self.children,
            fed=self.placed.coverage.fed,
            covers=self.covers,
            notes=self.project.file.notes,
            not_shown=self.not_shown(),
            options=options,
        )


def play(project: Project) -> Play:
    """Places the project's activities and makes its journeys; raises `Refused` while it has no map, an unfinished one,
    or no data."""
    service_map = project.service_map()
    if service_map is None:
        raise Refused([Problem("project-no-map", project.name)])
    if service_map.unfinished:
        raise Refused(service_map.unfinished)
    activities = project.activities()
    if activities.empty:
        raise Refused([Problem("project-no-data", project.name)])
    code_map = project.code_map(service_map)
    placed = place(activities, service_map, code_map, [source.name for source in project.file.sources])
    made = journeys(placed, service_map, project.file.settings)
    covers = tuple(
        Cover(
            cover.source,
            cover.first.isoformat(),
            cover.last.isoformat(),
            cover.as_of.isoformat(),
            tuple((since.isoformat(), until.isoformat()) for since, until in cover.gaps),
        )
        for cover in covered(project.file.sources, activities, gaps(activities))
    )
    children = with_events(project.children(), activities, code_map.teams)
    return Play(project, service_map, code_map, placed, made, children, covers)
