"""Reads expected.txt: the legs and the moments of each worked case."""

import re
from pathlib import Path

_FILE = Path(__file__).with_name("expected.txt")


def expected_legs() -> dict[str, list[dict[str, str] | None]]:
    """For each case its leg rows, column to text; None stands for legs left out."""
    cases: dict[str, list[dict[str, str] | None]] = {}
    columns: list[str] = []
    for name, line in _lines():
        rows = cases.setdefault(name, [])
        if not line.startswith("|") or line.startswith("|--"):
            continue
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if cells[0] == "pass":
            columns = cells
        elif cells[0] == "...":
            rows.append(None)
        else:
            rows.append(dict(zip(columns, cells, strict=True)))
    return cases


def expected_moments() -> list[tuple[str, str, str, str, str, str, str]]:
    """Every moment told: case, time, heading, waiting, on the map, dots, arrivals."""
    form = re.compile(
        r"At ([\d: -]+): in or heading to: (.*?); waiting: (.*?); on the map: (yes|no); "
        r"dots \(solid first\): (.*?); arrivals so far: (.*?)\.$"
    )
    moments = []
    for name, line in _lines():
        if line.startswith("At "):
            found = form.match(line)
            assert found, line
            moments.append((name, *found.groups()))
    return moments


def _lines() -> list[tuple[str, str]]:
    lines = []
    name = ""
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            name = line[3:]
        elif name and line:
            lines.append((name, line))
    return lines
