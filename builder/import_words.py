"""What an import did, as `journey-map import` tells it: as JSON, and in lines to be read."""

from typing import Any

from builder.join_words import join_problems, join_words
from builder.loading import Loaded, SourceReport


def import_told(project: str, loaded: Loaded) -> dict[str, Any]:
    """What `--json` prints."""
    return {
        "project": project,
        "as_of": loaded.as_of.isoformat() if loaded.as_of else None,
        "children": len(loaded.children),
        "activities": len(loaded.activities),
        "sources": [source.to_json() for source in loaded.sources],
        "differences": loaded.differences.to_json() if loaded.differences else None,
        "joins": [join.to_json() for join in loaded.joins],
    }


def import_lines(project: str, loaded: Loaded) -> list[str]:
    """The same in lines: the project, what files were joined to, what a newer load changes, every source."""
    lines = [f"{project}: {len(loaded.children):,} children, {len(loaded.activities):,} activities"]
    for join in loaded.joins:
        lines.append(f"  {join_words(join)}")
        lines += [f"    {problem.severity}: {problem.words} {problem.advice}" for problem in join_problems(join)]
    if loaded.differences and not loaded.differences.first_load:
        lines += [f"  {change.source}: {change.words}" for change in loaded.differences.sources]
        lines.append(f"  children: {loaded.differences.children_words}")
    for source in loaded.sources:
        lines += _source_lines(source)
    return lines


def _source_lines(source: SourceReport) -> list[str]:
    aside = "".join(f"; {count:,} {code.replace('-', ' ')}" for code, count in source.reasons.items())
    lines = [f"  {source.name}: {source.rows:,} rows, {source.used:,} used, {source.set_aside:,} set aside{aside}"]
    if source.shared:
        others = ", ".join(f"{count:,} also by {name}" for name, count in source.shared.items())
        lines.append(f"    {source.alone:,} activities told by no other source; {others}")
    return lines + [f"    {problem.severity}: {problem.words}" for problem in source.problems]
