"""project.yaml: a project's name, settings, sources and as-of days, checked as it is read."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

import yaml

from builder.accepted import Accepted, accepted_to_list, read_accepted
from builder.bookmarks import Bookmark, bookmarks_to_list, read_bookmarks
from builder.dated_notes import DatedNote, notes_to_list, read_notes
from builder.loading import SourceReport
from builder.problem import Problem, Refused
from builder.published import Published, read_published
from builder.recipes import Recipe, read_recipes
from builder.saved_filters import SavedFilter, filters_to_list, read_filters
from builder.settings import Settings, read_settings


@dataclass(frozen=True, slots=True)
class ProjectFile:
    """What project.yaml holds. `sources`: one report a source, as of its latest load; `loaded`: when that was (ISO
    8601); `notes`: the dated notes, in the order of their dates; `filters`: the saved filters, in the order of their
    names; `bookmarks`: in the order in which they are told; `recipes`: how each list of events was read last time;
    `roles`: what said so before there were recipes."""

    id: str
    name: str
    settings: Settings = field(default_factory=Settings)
    as_of: date | None = None
    sources: tuple[SourceReport, ...] = ()
    loaded: dict[str, str] = field(default_factory=dict)
    roles: dict[str, Any] = field(default_factory=dict)
    recipes: tuple[Recipe, ...] = ()
    published: Published = field(default_factory=dict)
    notes: tuple[DatedNote, ...] = ()
    filters: tuple[SavedFilter, ...] = ()
    accepted: tuple[Accepted, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()


def read_project_file(text: str, place: str) -> ProjectFile:
    """A checked `ProjectFile`; raises `Refused` naming what does not fit."""
    try:
        raw = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f"{place}, line {mark.line + 1}" if mark else place
        raise Refused([Problem("project-file", line)]) from None
    if not isinstance(raw, dict) or not isinstance(raw.get("id"), str) or not isinstance(raw.get("name"), str):
        raise Refused([Problem("project-file", place)])
    as_of = raw.get("as_of")
    if as_of is not None and type(as_of) is not date:
        raise Refused([Problem("project-file", f"{place}, as_of", str(as_of))])
    try:
        sources = tuple(SourceReport.from_json(entry) for entry in raw.get("sources") or ())
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Refused([Problem("project-file", f"{place}, sources")]) from None
    try:
        recipes = read_recipes(raw.get("recipes"))
    except (KeyError, TypeError, ValueError, AttributeError):
        raise Refused([Problem("project-file", f"{place}, recipes")]) from None
    return ProjectFile(
        id=raw["id"],
        name=raw["name"],
        settings=read_settings(raw.get("settings")),
        as_of=as_of,
        sources=sources,
        loaded=dict(raw.get("loaded") or {}),
        roles=dict(raw.get("roles") or {}),
        recipes=recipes,
        published=read_published(raw.get("published"), f"{place}, published"),
        notes=read_notes(raw.get("notes"), place),
        filters=read_filters(raw.get("filters"), place),
        accepted=read_accepted(raw.get("accepted"), place),
        bookmarks=read_bookmarks(raw.get("bookmarks"), place),
    )


def write_project_file(project: ProjectFile) -> str:
    """The text of project.yaml."""
    raw = {
        "name": project.name,
        "id": project.id,
        "settings": project.settings.to_dict(),
        "as_of": project.as_of,
        "sources": [source.to_json() for source in project.sources],
        "loaded": project.loaded,
        "roles": project.roles,
        "recipes": [recipe.to_dict() for recipe in project.recipes],
        "published": project.published,
        "notes": notes_to_list(project.notes),
        "filters": filters_to_list(project.filters),
        "accepted": accepted_to_list(project.accepted),
        "bookmarks": bookmarks_to_list(project.bookmarks),
    }
    return yaml.safe_dump(raw, sort_keys=False, allow_unicode=True, width=120)
