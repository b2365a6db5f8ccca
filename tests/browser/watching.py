"""Watches folders and open files for something that must not be on the disk."""

import stat
import threading
from collections.abc import Iterable
from pathlib import Path


class Watch:
    """Looks again and again, from its start to its end, for `marker` in all files of some folders and in all files
    that some processes hold open. A spooled upload has no name: only its process still knows it."""

    def __init__(self, marker: bytes, folders: Iterable[Path], pid: int) -> None:
        """`pid`: the process whose open files, and whose children's, are looked into (where the system shows them)."""
        self.found: set[str] = set()
        self.rounds = 0
        self._marker = marker
        self._folders = tuple(folders)
        self._pid = pid
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "Watch":
        """Starts looking."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Looks one last time."""
        self._over.set()
        self._thread.join(60)
        self.look()

    def look(self) -> None:
        """Looks once."""
        for folder in self._folders:
            for path in folder.rglob("*"):
                self._into(path, str(path))
        for pid in (self._pid, *_children(self._pid)):
            for link in _links(Path(f"/proc/{pid}/fd")):
                self._into(link, f"open file of process {pid}: {_target(link)}")
        self.rounds += 1

    def _watch(self) -> None:
        while not self._over.wait(0.02):
            self.look()

    def _into(self, path: Path, name: str) -> None:
        try:
            # Only what lies on a disk: reading from a pipe would take its content away.
            if not stat.S_ISREG(path.stat().st_mode) or "memfd:" in name:
                return
            with path.open("rb") as file:
                before = b""
                while block := file.read(1 << 20):
                    if self._marker in before + block:
                        self.found.add(name)
                        return
                    before = block[-len(self._marker) :]
        except OSError:
            # Gone between finding and reading it.
            return


def _links(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _target(link: Path) -> str:
    try:
        return str(link.readlink())
    except OSError:
        return "closed meanwhile"


def _children(pid: int) -> list[int]:
    """The processes that a process has started, where the system tells."""
    found = []
    for task in _links(Path(f"/proc/{pid}/task")):
        try:
            found += [int(child) for child in (task / "children").read_text(encoding="ascii").split()]
        except OSError:
            continue
    return found
