"""Who did what and when, one line of JSON each; never anything about a child."""

import json
from datetime import UTC, datetime
from pathlib import Path

from builder.who import who


def note_down(file: Path, did: str, **facts: str | int | float | bool | None) -> None:
    """Appends one line to an audit file. `facts` are counts and names of files and settings, never data of a child."""
    line = {"at": datetime.now(UTC).isoformat(timespec="seconds"), "who": who(), "did": did, **facts}
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("a", encoding="utf-8", newline="\n") as out:
        out.write(json.dumps(line, ensure_ascii=False) + "\n")
