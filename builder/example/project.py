"""The example authority as a project: its files are made, then loaded like anyone's."""

import tempfile
from collections.abc import Callable
from pathlib import Path

from builder.code_map import read_codes
from builder.example.story import story
from builder.example.write import write_example
from builder.importing import import_files
from builder.loading import Upload
from builder.map_file import read_map
from builder.project import delete_project
from builder.project_saving import change_bookmarks, save_map
from builder.workspace import project_names

EXAMPLE = "Example authority"
_LOADED = (".xlsx", ".csv", ".xml")


def open_example(workspace: Path, progress: Callable[[float, str], None]) -> None:
    """Makes the project "Example authority" in the workspace, unless it is there."""
    if EXAMPLE in project_names(workspace):
        return
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        progress(0.05, "Inventing children and writing their files")
        files = write_example(folder, children=2_000, seed=1)
        uploads = [Upload(f.name, f.read_bytes()) for f in files if f.suffix in _LOADED]
        project, _ = import_files(
            workspace, EXAMPLE, uploads, progress=lambda share, words: progress(0.4 + 0.55 * share, words)
        )
        try:
            service_map = read_map((folder / "map.yaml").read_text(encoding="utf-8"))
            code_map = read_codes((folder / "codes.yaml").read_text(encoding="utf-8"), service_map)
            project = save_map(project, service_map, code_map)
            told = story(project)
            change_bookmarks(project, lambda _none: told)
        except BaseException:
            # Half an example would stand in the way of a whole one.
            delete_project(workspace, EXAMPLE)
            raise
    progress(1.0, "Done")
