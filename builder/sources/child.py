"""Reading a file in a child process, so that a file that kills its reader does not kill the app.

A valid workbook of 5 kB can make the reader abort the whole process, which no `except` catches. The child gets the
bytes on its standard input and answers on its standard output; nothing is written to disk.
"""

import os
import subprocess
import sys
from pathlib import Path

import builder

_ROOT = Path(builder.__file__).resolve().parent.parent
MEMORY = 3 << 30


class ChildFailed(Exception):
    """The child said what is wrong: `code` is a problem's code, `value` what was found."""

    def __init__(self, code: str, value: str = "") -> None:
        self.code = code
        self.value = value
        super().__init__(code)


def run_child(module: str, data: bytes, *, seconds: float) -> bytes:
    """What `python -m module` answers to `data`. Raises `ChildFailed` when it fails, hangs or dies."""
    environment = dict(os.environ)
    paths = [str(_ROOT), *filter(None, [environment.get("PYTHONPATH")])]
    environment["PYTHONPATH"] = os.pathsep.join(paths)
    environment["PYTHONIOENCODING"] = "utf-8"
    # Arithmetic libraries reserve memory for every thread they might start; the child needs one.
    environment.update({"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "ARROW_IO_THREADS": "1"})
    try:
        done = subprocess.run(
            [sys.executable, "-m", module],
            input=data,
            capture_output=True,
            timeout=seconds,
            cwd=_ROOT,
            env=environment,
            check=False,
            # On Windows a child of a windowed program would flash a console.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired as late:
        raise ChildFailed("timeout", f"{seconds:.0f}") from late
    if done.returncode == 0:
        return done.stdout
    code, _, value = done.stderr.decode("utf-8", "replace").strip().rpartition("\n")[2].partition("\t")
    if done.returncode == 3 and code:
        raise ChildFailed(code, value)
    raise ChildFailed("crashed")


def answer(failure: str, value: str = "") -> "SystemExit":
    """In the child: the exit that tells the parent what is wrong."""
    sys.stderr.write(f"{failure}\t{' '.join(value.split())[:200]}\n")
    return SystemExit(3)


def limit_memory(limit: int = MEMORY) -> None:
    """In the child: no more memory than this, where the system can limit it (not on Windows)."""
    try:
        import resource
    except ImportError:
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (ValueError, OSError):
        return
