"""Python itself, the packages that Journey Map stands on, and its own files."""

import importlib.metadata
import importlib.util
import platform
import struct
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from packaging.requirements import InvalidRequirement, Requirement

from builder.doctor.check import Check
from builder.problem import Problem

_OLDEST = (3, 11)
_DISTRIBUTION = "journey-map"
# What the app cannot do without, as paths within the packages of the same name.
_FILES = {"player": ("stage.js", "stage.css"), "builder": ("canvas.js", "canvas.css")}


def python(version: tuple[int, ...] = tuple(sys.version_info[:3]), bits: int = struct.calcsize("P") * 8) -> Check:
    """The Python that runs this: its version, and whether it is one of 64 bits."""
    told = ".".join(map(str, version))
    problems = []
    if version[:2] < _OLDEST:
        problems.append(Problem("doctor-python-old", sys.executable, told))
    if bits < 64:
        problems.append(Problem("doctor-python-32", sys.executable, f"{bits}"))
    return Check("Python", f"{told}, {bits} bits, on {platform.system()} {platform.release()}", tuple(problems))


def packages(
    wanted: Sequence[str] | None = None, version_of: Callable[[str], str] = importlib.metadata.version
) -> Check:
    """Every package that Journey Map asks for (PEP 508 lines): there, and not too old."""
    if wanted is None:
        try:
            wanted = importlib.metadata.requires(_DISTRIBUTION) or []
        except importlib.metadata.PackageNotFoundError:
            return Check("Packages", "not known", (Problem("doctor-not-installed", _DISTRIBUTION),))
    problems, there = [], 0
    for line in wanted:
        try:
            asked = Requirement(line)
        except InvalidRequirement:
            continue
        if asked.marker and not asked.marker.evaluate({"extra": ""}):
            continue
        try:
            found = version_of(asked.name)
        except importlib.metadata.PackageNotFoundError:
            problems.append(Problem("doctor-package-missing", asked.name))
            continue
        there += 1
        if not asked.specifier.contains(found, prereleases=True):
            problems.append(Problem("doctor-package-old", asked.name, f"{found}, wanted {asked.specifier}"))
    return Check("Packages", f"{there} found", tuple(problems))


def own_files(folder_of: Callable[[str], Path | None] | None = None) -> Check:
    """The parts of Journey Map that are no Python: what draws the map and what plays it."""
    find = folder_of or _folder_of
    missing = [
        f"{package}/{name}"
        for package, names in _FILES.items()
        for name in names
        if (folder := find(package)) is None or not (folder / name).is_file()
    ]
    problems = tuple(Problem("doctor-file-missing", name) for name in missing)
    return Check("Journey Map's own files", "all there" if not missing else f"{len(missing)} missing", problems)


def _folder_of(package: str) -> Path | None:
    spec = importlib.util.find_spec(package)
    return Path(spec.origin).parent if spec and spec.origin else None
