"""Files that the command line reads and writes: found, read whole, written, and every failure told in words."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pandas as pd
import yaml

from builder.problem import Problem, Refused


def expand(names: Sequence[str]) -> list[Path]:
    """The files named; patterns are expanded here because Windows does not, and a folder stands for its files."""
    paths: list[Path] = []
    for name in names:
        path = Path(name)
        if path.is_dir():
            paths += sorted(p for p in path.iterdir() if p.is_file())
        elif any(mark in path.name for mark in "*?") and not path.exists():
            paths += sorted(path.parent.glob(path.name)) or [path]
        else:
            paths.append(path)
    return paths


def read_bytes(path: Path) -> bytes:
    """A file's contents; raises `Refused` when it is not there or cannot be read."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise Refused([Problem("file-missing", str(path))]) from None
    except OSError as error:
        raise Refused([Problem("file-unreadable", str(path), error.strerror or "")]) from None


def read_text(path: Path) -> str:
    """A file's text, UTF-8 with or without its mark."""
    try:
        return read_bytes(path).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused([Problem("file-unreadable", str(path), "it is not text in UTF-8")]) from None


def read_roles(path: Path | None) -> dict[str, Any] | None:
    """Which column plays which role, from a YAML file: lines of role: heading, or the same under a file's name."""
    if path is None:
        return None
    try:
        raw = yaml.safe_load(read_text(path))
    except yaml.YAMLError:
        raw = None
    if not isinstance(raw, dict):
        raise Refused([Problem("file-unreadable", str(path), "write it as lines of role: heading")])
    return raw


def write_table(table: pd.DataFrame, out: Path) -> None:
    """Writes a table as .parquet, .xlsx or (any other ending) CSV, where true and false are told in small letters."""

    def write() -> None:
        if out.suffix.lower() == ".parquet":
            table.to_parquet(out, index=False)
        elif out.suffix.lower() == ".xlsx":
            table.to_excel(out, index=False, engine="xlsxwriter")
        else:
            plain = table.copy()
            for name in plain.select_dtypes("bool").columns:
                plain[name] = plain[name].map({True: "true", False: "false"})
            plain.to_csv(out, index=False, encoding="utf-8", lineterminator="\n")

    writing(out, write)


def writing(out: Path, write: Callable[[], object]) -> None:
    """Runs `write`, which makes the file `out`; raises `Refused` when the disk or folder does not take it."""
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        write()
    except OSError as error:
        raise Refused([Problem("file-not-written", str(out), error.strerror or str(error))]) from None
