"""Where projects live: the workspace, and what its projects are called."""

import os
import re
from pathlib import Path

import platformdirs

from builder.problem import Problem, Refused

VARIABLE = "JOURNEY_MAP_WORKSPACE"
# Names that Windows keeps for devices, whatever their ending.
_RESERVED = {"con", "prn", "aux", "nul", *(f"{name}{n}" for name in ("com", "lpt") for n in range(1, 10))}
_SYNCED = ("onedrive", "dropbox", "google drive", "sharepoint", "icloud")


def workspace_folder() -> Path:
    """The workspace: `JOURNEY_MAP_WORKSPACE`, else the user's local (never synced) application folder."""
    chosen = os.environ.get(VARIABLE, "").strip()
    if chosen:
        return Path(chosen)
    return Path(platformdirs.user_data_path("journey-map", appauthor=False, roaming=False)) / "projects"


def secrets_folder() -> Path:
    """Where each project's secret is kept, apart from the projects: the user's configuration folder."""
    return Path(platformdirs.user_config_path("journey-map", appauthor=False, roaming=False))


def looks_synced(folder: Path) -> bool:
    """Whether a folder seems to be copied to a cloud or to lie on a network drive."""
    text = str(folder)
    return text.startswith(("\\\\", "//")) or any(name in part.lower() for part in folder.parts for name in _SYNCED)


def check_name(name: str) -> str:
    """The project's name as a folder name; raises `Refused` where Windows, or an address, could not hold it."""
    plain = name.strip()
    fits = re.fullmatch(r"\w[\w .()&'-]{0,79}", plain) and not plain.endswith(".")
    if not fits or plain.split(".")[0].strip().lower() in _RESERVED:
        raise Refused([Problem("project-name", "project name", plain[:80])])
    return plain


def project_names(workspace: Path) -> list[str]:
    """The names of the projects in a workspace, sorted without regard to case."""
    if not workspace.is_dir():
        return []
    return sorted((p.parent.name for p in workspace.glob("*/project.yaml")), key=str.casefold)
