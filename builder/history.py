"""history/: every saved map and code map, numbered from 1."""

import re
from pathlib import Path

FOLDER = "history"


def numbers(folder: Path, file: str) -> list[int]:
    """The numbers that the history of a project's `map.yaml` or `codes.yaml` has, smallest first."""
    stem, ending = file.split(".")
    name = re.compile(rf"{stem}-([0-9]{{1,9}})\.{ending}")
    try:
        found = [name.fullmatch(path.name) for path in (folder / FOLDER).iterdir()]
    except OSError:
        return []
    return sorted({int(match[1]) for match in found if match})


def numbered(file: str, number: int) -> str:
    """The name of one of them within the project: "history/map-0001.yaml"."""
    stem, ending = file.split(".")
    return f"{FOLDER}/{stem}-{number:04d}.{ending}"
