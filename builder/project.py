"""A project: one folder with its map, codes and pseudonymised data, opened, saved and deleted whole."""

import hashlib
import shutil
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pandas as pd

from builder.atomic import recover, save_together
from builder.audit import note_down
from builder.background_place import Placement
from builder.code_map import CodeMap, read_codes
from builder.loading import Earlier
from builder.lock import locked
from builder.map_file import read_map
from builder.map_keeping import background_of
from builder.problem import Problem, Refused
from builder.project_file import ProjectFile, read_project_file, write_project_file
from builder.secret import forget_secret, secret_for
from builder.service_map import ServiceMap
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
        """Changes whenever something does that the journeys are made from; filters and the like do not."""
        drawn = repr(replace(self.file, filters=(), bookmarks=(), accepted=())) + "".join(
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
    return Project(folder, file, stamps_of(folder))


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


def delete_project(workspace: Path, name: str) -> None:
    """Deletes a project whole: data, history and secret. The workspace's audit file says that it was."""
    project = open_project(workspace, name)
    shutil.rmtree(project.folder)
    forget_secret(project.file.id)
    note_down(workspace / "audit.jsonl", "deleted a project whole", project=project.name)


def stamps_of(folder: Path) -> dict[str, str]:
    """The hashes of the saved files that are there, by name."""
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
