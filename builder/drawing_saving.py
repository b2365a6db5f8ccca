"""A drawing that is saved, beside what others saved meanwhile; and the picture it was traced from."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from builder.atomic import recover, save_together
from builder.audit import note_down
from builder.background_place import PICTURES, Placement, write_background
from builder.lock import locked
from builder.map_changes import map_changes
from builder.map_drafts import drop_draft
from builder.map_keeping import (
    DrawingKeeping,
    background_of,
    began_from,
    content_of,
    keep_aside,
    readable,
    saved_by,
)
from builder.map_versions import version_of
from builder.problem import Problem
from builder.project import Project, open_project
from builder.service_map import ServiceMap


@dataclass(frozen=True, slots=True)
class Saved:
    """A drawing that was saved. `number` is that of the map's version, `changes` what is new in it, in words; () when
    the map was like that already. `notes` say what became of codes."""

    project: Project
    number: int
    changes: tuple[str, ...] = ()
    notes: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Someone else saved in between: the map is `theirs` (of this `version`), and the drawing is kept as version
    `kept_as`. The words say what each changed since the drawing began; where that map is not known, theirs say what
    their map is, and yours how the drawing differs from it."""

    project: Project
    theirs: ServiceMap
    version: str
    who: str
    at: datetime
    theirs_words: tuple[str, ...]
    yours_words: tuple[str, ...]
    kept_as: int


def save_drawing(
    project: Project,
    service_map: ServiceMap,
    *,
    base: str,
    redirects: Mapping[str, str] | None = None,
    placement: Placement | None = None,
    tab: str = "",
    seq: int | None = None,
    over: str = "",
) -> Saved | Conflict:
    """Saves a map that was drawn, finished or not, as its next version.

    `base` is the version (`Project.map_version`) that the drawing began from, `over` someone else's that it knowingly
    goes on from. When the map is another by now, the drawing is kept as a version of its own and nothing else is
    touched. `redirects` say where the codes of deleted places go; rules that lead nowhere any more are taken out, and
    told. `tab`'s draft is dropped, unless it holds changes later than `seq`.
    """
    folder = project.folder
    with locked(folder):
        recover(folder)
        there = content_of(folder / "map.yaml")
        version = version_of(there) if there is not None else ""
        theirs = readable(there)
        if theirs is not None and version not in (base, over):
            began = began_from(folder, base)
            # Theirs may be what the drawing began from, written another way, or the very map that was drawn here.
            if theirs not in (began, service_map):
                return _keep_aside(project, service_map, theirs, version, began)
        work = DrawingKeeping(folder, theirs, service_map)
        number = work.map(version)
        work.codes(redirects or {})
        work.background(placement)
        if work.files:
            save_together(folder, work.files)
        drop_draft(folder, tab, seq)
    if work.files:
        facts = {"version": number, "nodes": len(service_map.nodes), "edges": len(service_map.edges)}
        note_down(folder / "audit.jsonl", "saved the drawing", codes="codes.yaml" in work.files, **facts)
    return Saved(open_project(folder.parent, project.name), number, work.changes, work.notes)


def _keep_aside(
    project: Project, mine: ServiceMap, theirs: ServiceMap, version: str, began: ServiceMap | None
) -> Conflict:
    folder = project.folder
    yours = map_changes(began or theirs, mine)
    number, new = keep_aside(folder, mine, yours)
    if new:
        note_down(folder / "audit.jsonl", "kept a drawing aside", version=number)
    who, at = saved_by(folder, version)
    opened = open_project(folder.parent, project.name)
    return Conflict(opened, theirs, version, who, at, map_changes(began, theirs), yours, number)


def save_picture(project: Project, kind: str, data: bytes) -> Project:
    """Keeps a picture to trace (kind "png" or "svg", looked at by `builder.background.check_picture`) in place of the
    one before."""
    name = f"background.{kind}"
    return _set_background(project, name, {name: data}, "kept a picture to trace")


def delete_picture(project: Project) -> Project:
    """Takes the picture to trace away."""
    return _set_background(project, "", {}, "deleted the picture to trace")


def _set_background(project: Project, name: str, files: Mapping[str, bytes], did: str) -> Project:
    folder = project.folder
    with locked(folder):
        recover(folder)
        placement = background_of(folder)[1] if name else None
        save_together(folder, {**files, "background.yaml": write_background(name, placement).encode("utf-8")})
        for other in PICTURES:
            if other != name:
                (folder / other).unlink(missing_ok=True)
    note_down(folder / "audit.jsonl", did)
    return open_project(folder.parent, project.name)
