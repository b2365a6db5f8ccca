"""One saver at a time: a lock that the system holds on a file, and lets go of by itself when its holder is killed."""

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from builder.problem import Problem, Refused

_PATIENCE = 10.0  # seconds
_WINDOWS = sys.platform == "win32"
_HELD = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
# Some network folders know no locks. There a save is still whole, and still refused when the files changed before it.
_LOCKLESS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.ENOTSUP)


@contextlib.contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Holds the folder's lock; waits up to ten seconds for another's, then raises `Refused`."""
    lock = folder / "saving.lock"
    until = time.monotonic() + _PATIENCE
    while (handle := _taken(lock)) is None:
        if time.monotonic() > until:
            raise Refused([Problem("project-busy", folder.name)])
        time.sleep(0.02)
    try:
        yield
    finally:
        _let_go(lock, handle)


def _taken(lock: Path) -> int | None:
    """The open file when the lock is ours now; None while someone else has it."""
    try:
        handle = os.open(lock, os.O_CREAT | os.O_RDWR)
    except OSError as error:
        if _WINDOWS and isinstance(error, PermissionError):
            return None  # While the last holder's file is being deleted.
        raise _unwritable(lock, error) from None
    try:
        _hold(handle)
    except OSError as error:
        if error.errno in _LOCKLESS:
            return handle
        os.close(handle)
        if error.errno in _HELD:
            return None
        raise _unwritable(lock, error) from None
    # On Linux the last holder may have deleted this very file after we opened it; then it is no one's lock.
    with contextlib.suppress(OSError):
        if os.path.samestat(os.fstat(handle), lock.stat()):
            return handle
    os.close(handle)
    return None


def _let_go(lock: Path, handle: int) -> None:
    """Lets go of the lock, and deletes its file, so that nobody wonders about it."""
    if not _WINDOWS:
        # Before the lock goes, or it could be the next holder's file that is deleted.
        with contextlib.suppress(OSError):
            lock.unlink()
    os.close(handle)
    if _WINDOWS:
        # Windows deletes no file that is open; then the next holder has it open, and deletes it.
        with contextlib.suppress(OSError):
            lock.unlink()


def _unwritable(lock: Path, error: OSError) -> Refused:
    return Refused([Problem("file-not-written", str(lock), error.strerror or "")])


if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> None:
        """Takes the lock or raises an OSError at once."""
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _hold(handle: int) -> None:
        """Takes the lock or raises an OSError at once."""
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
