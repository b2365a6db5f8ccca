"""Taking files into a project: made where there is none, and left as it was when the files are refused."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from builder.loading import Loaded, Upload, load
from builder.project import Project, create_project, delete_project, open_project, save_loaded
from builder.workspace import check_name

Progress = Callable[[float, str], None]


def _silent(_share: float, _words: str) -> None:
    return None


def import_files(
    workspace: Path,
    name: str,
    uploads: Sequence[Upload],
    *,
    as_of: date | None = None,
    roles: Mapping[str, Any] | None = None,
    today: date | None = None,
    progress: Progress = _silent,
) -> tuple[Project, Loaded]:
    """Reads, cleans and pseudonymises `uploads` into the project; raises `Refused` and changes nothing when it cannot.

    `as_of` and `roles` as in `builder.loading.load`; roles are kept with the project for next month's files.
    `progress` is called with the share done (0 to 1) and what is being done.
    """
    is_new = not (workspace / check_name(name) / "project.yaml").is_file()
    project = create_project(workspace, name) if is_new else open_project(workspace, name)
    try:
        loaded = load(
            uploads,
            secret=project.secret(),
            earlier=None if is_new else project.earlier(),
            as_of=as_of,
            roles={**project.file.roles, **(roles or {})} or None,
            today=today or date.today(),
            progress=lambda share, words: progress(share * 0.95, words),
        )
        progress(0.95, "Saving")
        project = save_loaded(project, loaded, roles)
    except BaseException:
        if is_new:
            delete_project(workspace, name)
        raise
    progress(1.0, "Done")
    return project, loaded
