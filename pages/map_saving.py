"""What the canvas hands over: drafts, kept after every change, and drawings to save."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from builder.code_map import CodeMap
from builder.drawing import drawing_of, map_of, placement_of
from builder.drawing_saving import Conflict, save_drawing
from builder.map_drafts import drop_draft, keep_draft
from builder.placing import place
from builder.problem import Problem, Refused
from builder.project import Project, open_project
from builder.service_map import ServiceMap
from pages.frame import has_picture, shown_now
from pages.map_desk import Desk
from player.same_day_order import reordered_children, why_order_changes

_BECAUSE = {
    "exits": "because other places are ways out now, and ways out come last on a day.",
    "distance": "because some places now lie nearer to a way in than others, or further off; what is nearer comes "
    "first on a day.",
    "list": "because the places have another order in the map, which decides between those that lie as near to a way "
    "in.",
}


def keep(desk: Desk, draft: dict[str, Any] | None) -> tuple[Problem, ...]:
    """Keeps a draft that is not kept yet; gives what prevents it."""
    if draft is None:
        return ()
    drafted = (draft["tab"], draft["seq"], draft["at"])
    if drafted == desk.drafted:
        return ()
    folder = desk.project.folder
    if not (folder / "project.yaml").is_file():
        return (Problem("project-unknown", "it was deleted meanwhile", desk.project.name),)
    try:
        keep_draft(folder, draft)
    except Refused as refused:
        return refused.problems
    except OSError as error:
        return (_not_written("the draft of your drawing", error),)
    desk.drafted, desk.tab = drafted, draft["tab"]
    _let_go(folder, draft)
    return ()


def _let_go(folder: Path, draft: dict[str, Any]) -> None:
    """Forgets the draft of a closed tab that this one goes on from; it would come back as something not saved."""
    took = draft.get("took")
    if took and took["tab"] != draft["tab"]:
        drop_draft(folder, took["tab"], took["seq"])


def save(desk: Desk, asked: dict[str, Any]) -> None:
    """Saves a drawing (`SaveTrigger` in protocol.ts) and has the canvas told what became of it."""
    desk.answered = asked["ask"]
    try:
        answer = _saved(desk, asked)
    except Refused as refused:
        answer = {"kind": "refused", "problems": _told(refused.problems)}
    except OSError as error:
        answer = {"kind": "refused", "problems": _told([_not_written("map.yaml", error)])}
    desk.tell(answer={"to": asked["ask"], **answer})


def _saved(desk: Desk, asked: dict[str, Any]) -> dict[str, Any]:
    project = open_project(desk.project.folder.parent, desk.project.name)
    service_map = map_of(asked["drawing"])
    is_read = desk.project.map_version == project.map_version
    order = _Order.of(project, desk.service_map if is_read else None, service_map)
    result = save_drawing(
        project,
        service_map,
        base=asked["base"],
        redirects=asked["redirects"],
        placement=placement_of(asked["drawing"].get("background")),
        tab=asked["tab"],
        seq=asked["seq"],
        over=asked["over"],
    )
    _let_go(project.folder, asked)
    desk.read(result.project, result.theirs if isinstance(result, Conflict) else service_map)
    desk.behind = True
    shown_now(result.project)
    if isinstance(result, Conflict):
        return _conflict(result)
    notes = [" ".join(filter(None, (note.words, note.advice))) for note in result.notes]
    return {
        "kind": "saved",
        "version": result.project.map_version,
        "number": result.number,
        "changes": list(result.changes),
        "notes": [*notes, *(order.words(project, service_map) if order else ())],
        "problems": _told(service_map.problems),
    }


def _conflict(found: Conflict) -> dict[str, Any]:
    return {
        "kind": "conflict",
        "version": found.version,
        "who": found.who,
        "at": found.at.isoformat() if found.at else "",
        "theirs": list(found.theirs_words),
        "yours": list(found.yours_words),
        "keptAs": found.kept_as,
        "drawing": drawing_of(found.theirs, found.project.placement()),
    }


@dataclass(frozen=True, slots=True)
class _Order:
    """The map and its codes as they were before a save that may change the order of what happened on one day."""

    before: ServiceMap
    codes: CodeMap
    why: str

    @classmethod
    def of(cls, project: Project, known: ServiceMap | None, after: ServiceMap) -> "_Order | None":
        """None when no child's order can change, or nobody could tell. `known` is the map before, if it was read."""
        if not has_picture(project):
            return None
        try:
            before = known or project.service_map()
            why = why_order_changes(before, after) if before else None
            return cls(before, project.code_map(before), why) if before and why else None
        except Refused:
            return None

    def words(self, project: Project, after: ServiceMap) -> Iterator[str]:
        """Says for how many children the order changes, and why; nothing when it does for none."""
        placed = place(project.activities(), self.before, self.codes)
        children = reordered_children(placed, self.before, after)
        if children:
            who = "1 child" if children == 1 else f"{children:,} children"
            yield f"For {who}, things that happened on one day are now drawn in another order, {_BECAUSE[self.why]}"


def _told(problems: Iterable[Problem]) -> list[dict[str, str]]:
    return [{"severity": found.severity, "words": found.words, "advice": found.advice} for found in problems]


def _not_written(what: str, error: OSError) -> Problem:
    return Problem("file-not-written", what, error.strerror or type(error).__name__)
