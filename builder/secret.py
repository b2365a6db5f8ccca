"""A project's secret: random, kept apart from the project, made once."""

import os
import secrets
from pathlib import Path

from builder.problem import Problem, Refused
from builder.workspace import secrets_folder

_BYTES = 32


def secret_path(project_id: str) -> Path:
    """The file that holds a project's secret."""
    return secrets_folder() / f"{project_id}.key"


def secret_for(project_id: str, *, new: bool) -> bytes:
    """The project's secret. `new`: make it when there is none. Raises `Refused` when it is lost or damaged.

    It is made exclusively, so that two who import at once share one, and readable by its owner only where the system
    knows owners.
    """
    path = secret_path(project_id)
    if new and not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:
            pass
        else:
            with os.fdopen(handle, "wb") as file:
                file.write(secrets.token_bytes(_BYTES).hex().encode("ascii"))
                file.flush()
                os.fsync(file.fileno())
    try:
        found = bytes.fromhex(path.read_text(encoding="ascii").strip())
    except FileNotFoundError:
        raise Refused([Problem("secret-lost", str(path))]) from None
    except ValueError:
        found = b""
    if len(found) != _BYTES:
        raise Refused([Problem("secret-damaged", str(path))])
    return found


def forget_secret(project_id: str) -> None:
    """Deletes the secret; the project's pseudonyms can then never be traced back."""
    secret_path(project_id).unlink(missing_ok=True)
