"""Taking files into a project: made where there is none, and left as it was when the files are refused.

An import has two steps. `prepare` reads, cleans and compares, and changes nothing; `take` saves what it gave.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from builder.loaded_saving import save_loaded
from builder.loading import Loaded, Upload, load
from builder.newer_load import differences
from builder.problem import Problem, Refused
from builder.project import Project, create_project, delete_project, open_project
from builder.workspace import check_name

Progress = Callable[[float, str], None]


def _silent(_share: float, _words: str) -> None:
    return None


@dataclass(frozen=True, slots=True)
class Prepared:
    """Files read and cleaned for a project, and not yet saved. It holds no bytes of them.

    `project` is the project as it was then; `loaded.differences` what taking it would change.
    """

    project: Project
    loaded: Loaded


def prepare(
    project: Project,
    uploads: Sequence[Upload],
    *,
    as_of: date | None = None,
    roles: Mapping[str, Any] | None = None,
    joins: Mapping[str, str] | str | None = None,
    today: date | None = None,
    progress: Progress = _silent,
) -> Prepared:
    """Reads, cleans and pseudonymises `uploads` and compares them with the project, of which nothing is changed.

    `as_of`, `roles` and `joins` as in `builder.loading.load`. `progress` is called with the share done (0 to 1) and
    what is being done; what it raises ends the work. Raises `Refused` when the files cannot be taken.
    """
    earlier = project.earlier()
    loaded = load(
        uploads,
        secret=project.secret(),
        earlier=earlier,
        as_of=as_of,
        roles={**project.file.roles, **(roles or {})} or None,
        recipes=project.file.recipes,
        joins=joins,
        today=today or date.today(),
        progress=lambda share, words: progress(share * 0.95, words),
        leading_zeros=project.file.settings.leading_zeros,
    )
    progress(0.95, "Comparing with what is there")
    # A child who only has a new id is neither new nor gone.
    names = dict(loaded.renamed)
    found = differences(
        earlier.activities.assign(child=earlier.activities["child"].replace(names)),
        loaded.activities,
        children=(earlier.children["child"].replace(names), loaded.children["child"]),
        sources=[source.name for source in loaded.sources],
        loaded=project.file.loaded,
    )
    progress(1.0, "Done")
    return Prepared(project, replace(loaded, differences=found))


def take(prepared: Prepared) -> Project:
    """Saves what was prepared. Raises `Refused`, and saves nothing, when someone else loaded files in between."""
    before = prepared.project
    now = open_project(before.folder.parent, before.name)
    if now.file.id != before.file.id or _data_of(now) != _data_of(before):
        raise Refused([Problem("loaded-meanwhile", now.name)])
    # A dated note or a colour saved in between is no reason to refuse, and is kept.
    return save_loaded(now, prepared.loaded)


def import_files(
    workspace: Path,
    name: str,
    uploads: Sequence[Upload],
    *,
    as_of: date | None = None,
    roles: Mapping[str, Any] | None = None,
    joins: Mapping[str, str] | str | None = None,
    today: date | None = None,
    progress: Progress = _silent,
) -> tuple[Project, Loaded]:
    """Prepares and takes at once; raises `Refused` and changes nothing when it cannot.

    A project is made where there is none. The arguments are those of `prepare`.
    """
    is_new = not (workspace / check_name(name) / "project.yaml").is_file()
    project = create_project(workspace, name) if is_new else open_project(workspace, name)
    try:
        prepared = prepare(
            project,
            uploads,
            as_of=as_of,
            roles=roles,
            joins=joins,
            today=today,
            progress=lambda share, words: progress(share * 0.95, words),
        )
        progress(0.95, "Saving")
        project = take(prepared)
    except BaseException:
        if is_new:
            delete_project(workspace, name)
        raise
    progress(1.0, "Done")
    return project, prepared.loaded


def _data_of(project: Project) -> tuple[object, ...]:
    """What a load rests on: when it changes, the load would have come out otherwise."""
    file = project.file
    return file.sources, file.loaded, file.as_of, file.roles, file.recipes, file.settings
