"""A project: one folder with its map, codes and pseudonymised data, opened, saved and deleted whole."""

import hashlib
import io
import shutil
import uuid
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pandas as pd

from builder.accepted import Accepted
from builder.adds import with_adds
from builder.atomic import recover, save_together
from builder.audit import note_down
from builder.background_place import PICTURES, Placement, write_background
from builder.bookmarks import Bookmarks
from builder.cleaning.date_logic import REWORKED
from builder.cleaning.report import recounted
from builder.code_map import CodeMap, read_codes, write_codes
from builder.dated_notes import DatedNote, checked_notes
from builder.loading import Earlier, Loaded
from builder.lock import locked
from builder.map_changes import map_changes
from builder.map_drafts import drop_draft
from builder.map_file import read_map, write_map
from builder.map_keeping import (
    DrawingKeeping,
    Keeping,
    background_of,
    began_from,
    content_of,
    keep_aside,
    readable,
    saved_by,
    story,
)
from builder.map_versions import version_of
from builder.outcomes_since import matched_since
from builder.problem import Problem, Refused
from builder.project_file import ProjectFile, read_project_file, write_project_file
from builder.published import Changed, merge_published
from builder.recipes import Recipe, with_newer
from builder.saved_filters import Filters
from builder.secret import forget_secret, secret_for
from builder.service_map import ServiceMap
from builder.settings import Settings
from builder.sources.outcomes import SOURCE as OUTCOMES_SOURCE
from builder.sources.reading import stem_of
from builder.sources.roles import BESIDE_ROLES, ROLES
from builder.tables import ACTIVITIES, CHILDREN, FINDINGS, OUTCOMES, SET_ASIDE, empty
from builder.workspace import check_name, project_names

_SAVED = ("project.yaml", "map.yaml", "codes.yaml")


@dataclass(frozen=True, slots=True)
class Project:
    """An opened project. `stamps` are the saved files' hashes when it was opened: a save is refused when they
    changed."""

    folder: Path
    file: ProjectFile
    stamps: Mapping[str, str]

    @property
    def name(self) -> str:
        """Its name, which is its folder's name."""
        return self.folder.name

    @property
    def version(self) -> str:
        """Changes whenever anything that is saved changes; a key for caches."""
        return hashlib.sha256("".join(self.stamps.values()).encode("ascii")).hexdigest()[:16]

    @property
    def picture_version(self) -> str:
        """Changes whenever something does that the journeys are made from; saving filters or bookmarks does not."""
        drawn = repr(replace(self.file, filters=(), bookmarks=())) + "".join(
            self.stamps.get(name, "-") for name in _SAVED[1:]
        )
        return hashlib.sha256(drawn.encode("utf-8")).hexdigest()[:16]

    @property
    def map_version(self) -> str:
        """Changes whenever map.yaml does; "" while there is none."""
        return self.stamps.get("map.yaml", "")

    def service_map(self) -> ServiceMap | None:
        """The map, finished or not, or None while the project has none. Raises `Refused` when map.yaml does not hold
        together."""
        text = _text(self.folder / "map.yaml")
        return None if text is None else read_map(text, unfinished=True)

    def placement(self) -> Placement | None:
        """Where the picture to trace lies; None while it has no place."""
        return background_of(self.folder)[1]

    def picture_file(self) -> Path | None:
        """The file of the picture to trace; None while there is none."""
        name = background_of(self.folder)[0]
        return self.folder / name if name and (self.folder / name).is_file() else None

    def code_map(self, service_map: ServiceMap) -> CodeMap:
        """The code map; without rules while the project has none."""
        text = _text(self.folder / "codes.yaml")
        return read_codes("rules: []\n" if text is None else text, service_map)

    def activities(self) -> pd.DataFrame:
        """The clean, pseudonymised activities (columns ACTIVITIES and `attr:…`)."""
        return _table(self.folder / "activities.parquet", ACTIVITIES)

    def children(self) -> pd.DataFrame:
        """The children (columns CHILDREN and `attr:…`)."""
        return _table(self.folder / "children.parquet", CHILDREN)

    def set_aside(self) -> pd.DataFrame:
        """Which rows could not be used, and why (columns SET_ASIDE)."""
        return _table(self.folder / "set_aside.parquet", SET_ASIDE)

    def findings(self) -> pd.DataFrame:
        """Every row that a rule flagged, repaired or set aside (columns FINDINGS)."""
        return _table(self.folder / "findings.parquet", FINDINGS)

    def outcomes(self) -> pd.DataFrame:
        """The outcomes of files of outcomes, for rows that are loaded already or later (columns OUTCOMES)."""
        return _table(self.folder / "outcomes.parquet", OUTCOMES)

    def earlier(self) -> Earlier:
        """What a further load joins."""
        return Earlier(self.activities(), self.children(), self.outcomes())

    def secret(self) -> bytes:
        """The secret behind the pseudonyms; made when there is none and nothing has been loaded yet."""
        return secret_for(self.file.id, new=not (self.folder / "activities.parquet").exists())


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


def open_project(workspace: Path, name: str) -> Project:
    """Opens a project; finishes a save that was cut off. Raises `Refused` when there is none of that name."""
    folder = workspace / check_name(name)
    if not (folder / "project.yaml").is_file():
        known = ", ".join(project_names(workspace)) or "none yet"
        raise Refused([Problem("project-unknown", known, name)])
    if (folder / "saving.json").exists():
        with locked(folder):
            recover(folder)
    file = read_project_file((folder / "project.yaml").read_text(encoding="utf-8"), "project.yaml")
    return Project(folder, file, _stamps(folder))


def create_project(workspace: Path, name: str) -> Project:
    """Makes an empty project and its secret; raises `Refused` when the name is taken."""
    folder = workspace / check_name(name)
    if folder.exists() and any(folder.iterdir()):
        raise Refused([Problem("project-exists", str(workspace), name)])
    folder.mkdir(parents=True, exist_ok=True)
    file = ProjectFile(id=uuid.uuid4().hex, name=folder.name)
    secret_for(file.id, new=True)
    save_together(folder, {"project.yaml": write_project_file(file).encode("utf-8")})
    note_down(folder / "audit.jsonl", "made the project")
    return open_project(workspace, name)


def save_map(project: Project, service_map: ServiceMap, code_map: CodeMap | None = None) -> Project:
    """Saves a map, with a code map when one is given, and a numbered copy of each.

    Raises `Refused`, and saves nothing, when the project's own code map names places that the new map has not.
    """
    files = {"map.yaml": write_map(service_map)}
    if code_map is not None:
        files["codes.yaml"] = write_codes(code_map)
    return _save(project, files, "saved the map", nodes=len(service_map.nodes), edges=len(service_map.edges))


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


def save_codes(project: Project, code_map: CodeMap) -> Project:
    """Saves a code map and a numbered copy."""
    return _save(project, {"codes.yaml": write_codes(code_map)}, "saved the codes", rules=len(code_map.rules))


def save_settings(project: Project, settings: Settings) -> Project:
    """Saves the settings of `playback.md`."""
    file = replace(project.file, settings=settings)
    facts: dict[str, str | int | float] = {
        name: value if isinstance(value, int | float) else str(value) for name, value in settings.to_dict().items()
    }
    return _save(project, {"project.yaml": write_project_file(file)}, "changed the settings", **facts)


def save_published(project: Project, published: Changed) -> Project:
    """Saves the figures that the authority published; one that is None is taken out. The others stay."""
    merged = merge_published(project.file.published, published)
    told = {name: len(figures) for name, figures in published.items()}
    file = replace(project.file, published=merged)
    return _save(project, {"project.yaml": write_project_file(file)}, "noted published figures", **told)


def save_notes(project: Project, notes: Iterable[DatedNote]) -> Project:
    """Saves the dated notes in place of those before. Raises `Refused` for one twice or more than 200."""
    kept = checked_notes(notes)
    before, now = set(project.file.notes), set(kept)
    file = replace(project.file, notes=kept)
    facts = {"notes": len(kept), "added": len(now - before), "taken_out": len(before - now)}
    return _save(project, {"project.yaml": write_project_file(file)}, "changed the dated notes", **facts)


def save_accepted(project: Project, accepted: tuple[Accepted, ...]) -> Project:
    """Saves the findings that are accepted in place of those before."""
    file = replace(project.file, accepted=accepted)
    facts = {"accepted": len(accepted), "before": len(project.file.accepted)}
    return _save(project, {"project.yaml": write_project_file(file)}, "changed what is accepted of the fit", **facts)


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


def save_loaded(project: Project, loaded: Loaded) -> Project:
    """Takes what `builder.loading.load` gave: data, reports and as-of day change together or not at all."""
    now = datetime.now().isoformat(timespec="seconds")
    reports = {source.name: source for source in project.file.sources}
    reports.update({source.name: source for source in loaded.sources})
    replaced = {source.name for source in loaded.sources}
    aside = project.set_aside()
    # The children's own ids stay in memory.
    aside = pd.concat([aside[~aside["source"].isin(replaced)], loaded.set_aside[list(SET_ASIDE)]], ignore_index=True)
    found = project.findings()
    # The rules of date logic look at the whole project, so that each load tells anew what they find in every source.
    old = ~found["source"].isin(replaced) & ~found["code"].isin(REWORKED)
    # Children who have a new id by a list of ids are findings' children too.
    before = found[old].assign(child=found.loc[old, "child"].replace(dict(loaded.renamed)))
    found = pd.concat([before, loaded.findings[list(FINDINGS)]], ignore_index=True)
    reports |= {name: recounted(reports[name], found, REWORKED) for name in reports.keys() - replaced}
    if OUTCOMES_SOURCE in reports and OUTCOMES_SOURCE not in replaced:
        # A return may have come for outcomes that fitted nothing before.
        of, aside, found = matched_since(reports[OUTCOMES_SOURCE], aside, found, loaded.outcomes)
        reports[OUTCOMES_SOURCE] = of
    days = [report.as_of for report in reports.values() if report.as_of is not None]
    file = replace(
        project.file,
        sources=with_adds(reports.values(), loaded.activities),
        as_of=max(days, default=None),
        loaded={**project.file.loaded, **dict.fromkeys(replaced, now)},
        roles={**_without(project.file.roles, loaded.recipes), **loaded.columns},
        recipes=with_newer(project.file.recipes, loaded.recipes),
    )
    files: dict[str, str | bytes] = {
        "children.parquet": _parquet(loaded.children),
        "activities.parquet": _parquet(loaded.activities),
        "set_aside.parquet": _parquet(aside),
        "findings.parquet": _parquet(found),
        "outcomes.parquet": _parquet(loaded.outcomes),
        "project.yaml": write_project_file(file),
    }
    rows = sum(source.rows for source in loaded.sources)
    return _save(project, files, "loaded files", sources=len(loaded.sources), rows=rows)


def _without(roles: Mapping[str, Any], recipes: Sequence[Recipe]) -> dict[str, Any]:
    """Roles of projects from before there were recipes, without those that a recipe now says."""
    said = {name.casefold() for recipe in recipes for name in (recipe.source, recipe.file, stem_of(recipe.file))}
    for_all = {*ROLES, *BESIDE_ROLES} if recipes else set()
    return {name: part for name, part in roles.items() if name not in for_all and name.casefold() not in said}


def save_as_of(project: Project, source: str, day: date) -> Project:
    """Sets the as-of day of one source."""
    activities = project.activities()
    mine = activities["source"] == source
    activities.loc[mine, "as_of"] = pd.Timestamp(day)
    sources = tuple(replace(r, as_of=day) if r.name == source else r for r in project.file.sources)
    days = [report.as_of for report in sources if report.as_of is not None]
    file = replace(project.file, sources=sources, as_of=max(days, default=None))
    files: dict[str, str | bytes] = {
        "activities.parquet": _parquet(activities),
        "project.yaml": write_project_file(file),
    }
    return _save(project, files, "set an as-of day", source=source, day=day.isoformat())


def delete_project(workspace: Path, name: str) -> None:
    """Deletes a project whole: data, history and secret. The workspace's audit file says that it was."""
    project = open_project(workspace, name)
    shutil.rmtree(project.folder)
    forget_secret(project.file.id)
    note_down(workspace / "audit.jsonl", "deleted a project whole", project=project.name)


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


def _save(project: Project, files: Mapping[str, str | bytes], did: str, /, **facts: str | int | float) -> Project:
    contents = {name: text.encode("utf-8") if isinstance(text, str) else text for name, text in files.items()}
    with locked(project.folder):
        recover(project.folder)
        now = _stamps(project.folder)
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


def _stamps(folder: Path) -> dict[str, str]:
    found = {}
    for name in _SAVED:
        path = folder / name
        if path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8-sig") if path.is_file() else None


def _table(path: Path, columns: dict[str, str]) -> pd.DataFrame:
    return pd.read_parquet(path) if path.is_file() else empty(columns)


def _parquet(table: pd.DataFrame) -> bytes:
    out = io.BytesIO()
    table.to_parquet(out, index=False, compression="zstd")
    return out.getvalue()
