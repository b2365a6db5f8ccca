"""The folders that Journey Map writes to: the workspace with its projects, and the secrets kept apart from them."""

import os
import shutil
import uuid
from pathlib import Path

from builder.doctor.check import Check
from builder.problem import Problem, Refused
from builder.project import Project, open_project
from builder.secret import secret_for, secret_path
from builder.workspace import looks_synced, project_names, secrets_folder

_ROOM = 1_000_000_000  # bytes
# What Windows allows for a path, less the longest that lies within a workspace.
_LONGEST = 260 - 130


def workspace(folder: Path, *, windows: bool = os.name == "nt") -> Check:
    """The workspace: can be written to, has room, lies on this computer, has a short enough name."""
    problems = list(_writable(folder))
    if looks_synced(folder):
        problems.append(Problem("doctor-synced", str(folder)))
    if windows and len(str(folder.absolute())) > _LONGEST:
        problems.append(Problem("doctor-path-long", str(folder), str(_LONGEST)))
    there = next(parent for parent in (folder, *folder.absolute().parents) if parent.exists())
    free = shutil.disk_usage(there).free
    if free < _ROOM:
        problems.append(Problem("doctor-disk-full", str(folder), f"{free / 1e6:,.0f} MB"))
    return Check("Workspace", f"{folder}, {free / 1e9:,.0f} GB free", tuple(problems))


def secrets() -> Check:
    """The folder of the secrets, which keep pseudonyms from being worked out."""
    folder = secrets_folder()
    problems = list(_writable(folder))
    if looks_synced(folder):
        problems.append(Problem("doctor-secrets-synced", str(folder)))
    if os.name != "nt":
        open_ones = [path.name for path in folder.glob("*.key") if path.stat().st_mode & 0o077]
        problems += [Problem("doctor-secret-open", str(folder / name)) for name in open_ones]
    return Check("Secrets", str(folder), tuple(problems))


def projects(folder: Path) -> Check:
    """Every project of the workspace: can be opened, with its secret, its map, its codes and its data."""
    names = project_names(folder)
    problems: list[Problem] = []
    for name in names:
        try:
            project = open_project(folder, name)
            problems += _parts(project)
            if secret_path(project.file.id).exists() or not project.activities().empty:
                secret_for(project.file.id, new=False)
        except Refused as refused:
            problems += [Problem("doctor-project", name, problem.words) for problem in refused.problems]
        except OSError as error:
            problems.append(Problem("doctor-project", name, error.strerror or type(error).__name__))
    return Check("Projects", f"{len(names):,}", tuple(problems))


def _parts(project: Project) -> list[Problem]:
    """Reads what a project holds, and says of which file something is wrong."""
    file, problems = "map.yaml", []
    try:
        service_map = project.service_map()
        file = "codes.yaml"
        if service_map is not None:
            project.code_map(service_map)
    except Refused as refused:
        problems += [Problem("doctor-project", project.name, f"{file}: {found.words}") for found in refused.problems]
    try:
        project.activities(), project.children()
    except (OSError, ValueError) as error:
        words = f"its data cannot be read ({type(error).__name__})"
        problems.append(Problem("doctor-project", project.name, words))
    return problems


def _writable(folder: Path) -> list[Problem]:
    """Writes a file, renames it over another and deletes it, as every save does."""
    existed = folder.exists()
    name = f"journey-map-{uuid.uuid4().hex}"
    first, second = folder / f"{name}.new", folder / f"{name}.old"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        second.write_bytes(b"old")
        first.write_bytes(b"new")
        first.replace(second)
        second.unlink()
        if not existed:
            folder.rmdir()
    except OSError as error:
        first.unlink(missing_ok=True)
        return [Problem("doctor-not-writable", str(folder), error.strerror or type(error).__name__)]
    return []
