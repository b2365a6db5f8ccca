"""Files of other authorities, kept in the project: checked ones only, in our own writing of them."""

import hashlib
from pathlib import Path

from builder.atomic import save_one
from builder.audit import note_down
from builder.problem import Problem, Refused
from player.exchange import Exchange
from player.exchange_file import exchange_text, read_exchange

_FOLDER = "exchange"
_MOST = 20


def kept(folder: Path) -> dict[str, Exchange]:
    """What is kept in a project's folder, by its name there; a file that is damaged is left out."""
    found = {}
    for path in sorted((folder / _FOLDER).glob("*.json")):
        try:
            found[path.stem] = read_exchange(path.read_bytes())
        except (OSError, Refused):
            continue
    return dict(sorted(found.items(), key=lambda one: (one[1].authority.casefold(), one[1].made, one[0])))


def keep(folder: Path, told: Exchange) -> str:
    """Keeps a checked file and gives its name; the same one twice is kept once. Raises `Refused` beyond 20."""
    text = exchange_text(told).encode("utf-8")
    name = hashlib.sha256(text).hexdigest()[:16]
    there = {path.stem for path in (folder / _FOLDER).glob("*.json")}
    if name not in there and len(there) >= _MOST:
        raise Refused([Problem("exchanges-too-many", count=len(there))])
    save_one(folder / _FOLDER / f"{name}.json", text)
    note_down(folder / "audit.jsonl", "took in counts of another authority", authority=told.authority)
    return name


def drop(folder: Path, name: str) -> None:
    """Takes a kept file out."""
    for path in (folder / _FOLDER).glob("*.json"):
        if path.stem == name:
            path.unlink(missing_ok=True)
            note_down(folder / "audit.jsonl", "took out counts of another authority")
