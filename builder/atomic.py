"""Saving that survives a kill at any moment: several files of a folder change together or not at all."""

import json
import os
import threading
import time
from collections.abc import Mapping
from pathlib import Path

from builder.problem import Problem, Refused

_JOURNAL = "saving.json"
_ASIDE = ".new"
_PATIENCE = 2.0  # seconds: Excel, OneDrive and virus scanners let go of a file within this


def save_together(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes `files` (relative name to contents) into `folder`; after a kill they are all old or, once reopened, all
    new.

    Every file is written aside and forced to disk, then a journal names them, then each is moved into place. Raises
    `Refused` when another program holds one of them open.
    """
    recover(folder)
    for name, contents in files.items():
        aside = folder / (name + _ASIDE)
        aside.parent.mkdir(parents=True, exist_ok=True)
        _write(aside, contents)
    journal = folder / _JOURNAL
    _write(folder / (_JOURNAL + _ASIDE), json.dumps(list(files)).encode("utf-8"))
    _replace(folder / (_JOURNAL + _ASIDE), journal)
    _finish(folder, list(files))


def save_one(path: Path, contents: bytes) -> None:
    """Writes one file; after a kill it is wholly the old one or the new one. Two that write it at once do not mix.

    Raises `Refused` when another program holds the file open.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}{_ASIDE}")
    try:
        _write(aside, contents)
        _replace(aside, path)
    except Exception:
        aside.unlink(missing_ok=True)
        raise


def recover(folder: Path) -> None:
    """Finishes a save that was cut off after its journal was written. Harmless at any other time."""
    journal = folder / _JOURNAL
    try:
        names = json.loads(journal.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return
    _finish(folder, names)


def _finish(folder: Path, names: list[str]) -> None:
    for name in names:
        aside = folder / (name + _ASIDE)
        if aside.exists():
            _replace(aside, folder / name)
    (folder / _JOURNAL).unlink(missing_ok=True)


def _write(path: Path, contents: bytes) -> None:
    with path.open("wb") as file:
        file.write(contents)
        file.flush()
        os.fsync(file.fileno())


def _replace(source: Path, target: Path) -> None:
    """Moves a file over another; waits a little while another program holds the target."""
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            Path(source).replace(target)
        except PermissionError:
            if time.monotonic() > until:
                raise Refused([Problem("file-held", target.name)]) from None
            time.sleep(0.05)
        else:
            return
