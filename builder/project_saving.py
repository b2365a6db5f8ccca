"""What is saved of a project: map, codes, settings, notes and filters."""

import io
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from datetime import date

import pandas as pd

from builder.accepted import Accepted
from builder.atomic import recover, save_together
from builder.audit import note_down
from builder.bookmarks import Bookmarks
from builder.code_map import CodeMap, write_codes
from builder.dated_notes import DatedNote, checked_notes
from builder.lock import locked
from builder.map_changes import map_changes
from builder.map_file import read_map, write_map
from builder.map_keeping import Keeping, content_of, readable, story
from builder.problem import Problem, Refused
from builder.project import Project, open_project, stamps_of
from builder.project_file import ProjectFile, read_project_file, write_project_file
from builder.published import Changed, merge_published
from builder.saved_filters import Filters
from builder.service_map import ServiceMap
from builder.settings import Settings


def save_map(project: Project, service_map: ServiceMap, code_map: CodeMap | None = None) -> Project:
    """Saves a map, with a code map when one is given, and a numbered copy of each.

    Raises `Refused`, and saves nothing, when the project's own code map names places that the new map has not.
    """
    files = {"map.yaml": write_map(service_map)}
    if code_map is not None:
        files["codes.yaml"] = write_codes(code_map)
    return save_files(project, files, "saved the map", nodes=len(service_map.nodes), edges=len(service_map.edges))


def save_codes(project: Project, code_map: CodeMap) -> Project:
    """Saves a code map and a numbered copy."""
    return save_files(project, {"codes.yaml": write_codes(code_map)}, "saved the codes", rules=len(code_map.rules))


def save_settings(project: Project, settings: Settings) -> Project:
    """Saves the settings of `playback.md`."""
    file = replace(project.file, settings=settings)
    facts: dict[str, str | int | float] = {
        name: value if isinstance(value, int | float) else str(value) for name, value in settings.to_dict().items()
    }
    return save_files(project, {"project.yaml": write_project_file(file)}, "changed the settings", **facts)


def save_published(project: Project, published: Changed) -> Project:
    """Saves the figures that the authority published; one that is None is taken out. The others stay."""
    merged = merge_published(project.file.published, published)
    told = {name: len(figures) for name, figures in published.items()}
    file = replace(project.file, published=merged)
    return save_files(project, {"project.yaml": write_project_file(file)}, "noted published figures", **told)


def save_notes(project: Project, notes: Iterable[DatedNote]) -> Project:
    """Saves the dated notes in place of those before. Raises `Refused` for one twice or more than 200."""
    kept = checked_notes(notes)
    before, now = set(project.file.notes), set(kept)
    file = replace(project.file, notes=kept)
    facts = {"notes": len(kept), "added": len(now - before), "taken_out": len(before - now)}
    return save_files(project, {"project.yaml": write_project_file(file)}, "changed the dated notes", **facts)


def save_accepted(project: Project, accepted: tuple[Accepted, ...]) -> Project:
    """Saves the findings that are accepted in place of those before."""
    file = replace(project.file, accepted=accepted)
    facts = {"accepted": len(accepted), "before": len(project.file.accepted)}
    text = write_project_file(file)
    return save_files(project, {"project.yaml": text}, "changed what is accepted of the fit", **facts)


def change_filters(project: Project, change: Callable[[Filters], Filters]) -> Project:
    """Changes the saved filters as they stand now, whatever else was saved since the project was opened.

    `change` is given the filters that are there and gives those to keep; it raises `Refused` where what someone else
    did in between stands against it, and then nothing is saved.
    """

    def changed(file: ProjectFile) -> ProjectFile:
        return replace(file, filters=change(file.filters))

    return _change_file(project, changed, "changed the saved filters", lambda file: {"filters": len(file.filters)})


def change_bookmarks(project: Project, change: Callable[[Bookmarks], Bookmarks]) -> Project:
    """Changes the bookmarks as they stand now, in the way that `change_filters` changes filters."""

    def changed(file: ProjectFile) -> ProjectFile:
        return replace(file, bookmarks=change(file.bookmarks))

    return _change_file(project, changed, "changed the bookmarks", lambda file: {"bookmarks": len(file.bookmarks)})


def _change_file(
    project: Project,
    change: Callable[[ProjectFile], ProjectFile],
    did: str,
    facts: Callable[[ProjectFile], dict[str, int]],
) -> Project:
    """Changes project.yaml as it stands now, one saver at a time; nothing is written where nothing is new."""
    folder = project.folder
    with locked(folder):
        recover(folder)
        before = read_project_file((folder / "project.yaml").read_text(encoding="utf-8"), "project.yaml")
        after = change(before)
        if after != before:
            save_together(folder, {"project.yaml": write_project_file(after).encode("utf-8")})
    if after != before:
        note_down(folder / "audit.jsonl", did, **facts(after))
    return open_project(folder.parent, project.name)


def save_as_of(project: Project, source: str, day: date) -> Project:
    """Sets the as-of day of one source."""
    activities = project.activities()
    mine = activities["source"] == source
    activities.loc[mine, "as_of"] = pd.Timestamp(day)
    sources = tuple(replace(r, as_of=day) if r.name == source else r for r in project.file.sources)
    days = [report.as_of for report in sources if report.as_of is not None]
    file = replace(project.file, sources=sources, as_of=max(days, default=None))
    files: dict[str, str | bytes] = {
        "activities.parquet": parquet_bytes(activities),
        "project.yaml": write_project_file(file),
    }
    return save_files(project, files, "set an as-of day", source=source, day=day.isoformat())


def save_files(project: Project, files: Mapping[str, str | bytes], did: str, /, **facts: str | int | float) -> Project:
    """Saves files of a project together or not at all, a numbered copy of map and codes, and a line of audit.

    Raises `Refused` with "saved-meanwhile" when someone else saved one of them since the project was opened.
    """
    contents = {name: text.encode("utf-8") if isinstance(text, str) else text for name, text in files.items()}
    with locked(project.folder):
        recover(project.folder)
        now = stamps_of(project.folder)
        changed = [name for name in contents if now.get(name) != project.stamps.get(name)]
        if changed:
            raise Refused([Problem("saved-meanwhile", name, project.name) for name in changed])
        keeping = Keeping(project.folder)
        if "map.yaml" in contents:
            service_map = read_map(contents["map.yaml"], unfinished=True)
            if "codes.yaml" not in contents:
                # Raises when the project's own codes name places that the new map has not.
                project.code_map(service_map)
            changes = map_changes(readable(content_of(project.folder / "map.yaml")), service_map)
            keeping.keep("map.yaml", contents.pop("map.yaml"), story(changes))
        if "codes.yaml" in contents:
            keeping.keep("codes.yaml", contents.pop("codes.yaml"))
        save_together(project.folder, {**contents, **keeping.files})
    note_down(project.folder / "audit.jsonl", did, **facts)
    return open_project(project.folder.parent, project.name)


def parquet_bytes(table: pd.DataFrame) -> bytes:
    """A table as the contents of a parquet file."""
    out = io.BytesIO()
    table.to_parquet(out, index=False, compression="zstd")
    return out.getvalue()
