"""One saver at a time: a lock that is a file, made exclusively, which works alike on Windows and Linux."""

import contextlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from builder.problem import Problem, Refused

_STALE = 60.0  # seconds: no save takes as long, so an older lock was left by a process that was killed
_PATIENCE = 10.0


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Holds the folder's lock; waits up to ten seconds for another's, then raises `Refused`."""
    lock = folder / "saving.lock"
    until = time.monotonic() + _PATIENCE
    while True:
        try:
            os.close(os.open(lock, os.O_CREAT | os.O_EXCL | os.O_WRONLY))
            break
        except (FileExistsError, PermissionError):
            with contextlib.suppress(FileNotFoundError, PermissionError):
                if time.time() - lock.stat().st_mtime > _STALE:
                    lock.unlink()
                    continue
            if time.monotonic() > until:
                raise Refused([Problem("project-busy", folder.name)]) from None
            time.sleep(0.05)
    try:
        yield
    finally:
        with contextlib.suppress(FileNotFoundError, PermissionError):
            lock.unlink()
