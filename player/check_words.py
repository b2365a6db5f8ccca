"""What `journey-map check` says of a project: its map, and how much of the activity is on it."""

from typing import Any

from player.open_long import open_long_problems
from player.play import Play


def check_told(shown: Play) -> dict[str, Any]:
    """It for a program (`design.md`, "Command line")."""
    service_map, coverage, counts = shown.service_map, shown.placed.coverage, shown.journeys.counts
    return {
        "map": {
            "nodes": len(service_map.nodes),
            "edges": len(service_map.edges),
            "problems": [{"code": p.code, "severity": p.severity, "place": p.place} for p in service_map.problems],
        },
        "coverage": {
            "activities": coverage.activities,
            "mapped": coverage.mapped,
            "ignored": coverage.ignored,
            "unmapped": coverage.unmapped,
            "moves": counts.moves,
            "off_map_moves": counts.off_map_moves,
            "came_in_elsewhere": counts.came_in_elsewhere,
            "alike": counts.alike,
            "already_left": counts.already_left,
        },
        "problems": [
            {"code": p.code, "severity": p.severity, "place": p.place, "count": p.count}
            for p in open_long_problems(shown.journeys)
        ],
    }


def check_lines(shown: Play) -> list[str]:
    """It for a person, with every code that is not yet mapped."""
    service_map = shown.service_map
    lines = [f"The map holds together: {len(service_map.nodes)} places, {len(service_map.edges)} ways."]
    lines += [f"  {problem.severity}: {problem.words}" for problem in service_map.problems]
    lines += [
        f"{name.replace('_', ' ').capitalize()}: {count:,}" for name, count in check_told(shown)["coverage"].items()
    ]
    lines += [f"{p.severity}: {p.words} {p.advice}" for p in open_long_problems(shown.journeys)]
    codes = shown.placed.coverage.codes
    unmapped = codes[codes["status"] == "unmapped"]
    for source, code, count in unmapped[["source", "code", "activities"]].itertuples(index=False):
        lines.append(f"  not yet mapped: {source}, {code} ({count:,})")
    return lines
