"""The page of reference about files: their keys and columns from the code, what they mean from here."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from builder.project_file import ProjectFile, write_project_file
from builder.tables import ACTIVITIES, CHILDREN, FINDINGS, OUTCOMES, SET_ASIDE
from builder.yaml_tree import read_yaml

_STARTERS = Path(__file__).resolve().parents[2] / "builder" / "starters"
# What stands in a project's folder, in the order in which a person would ask.
FOLDER = {
    "project.yaml": "name, settings, what was loaded and when, and what people added (below)",
    "map.yaml": "the map (below)",
    "codes.yaml": "the code map (below)",
    "activities.parquet": "one row for everything that was done for a child",
    "children.parquet": "one row a child",
    "set_aside.parquet": "the rows of files that were not used, and why; no values of theirs",
    "findings.parquet": "the rows that a rule flagged, repaired or set aside",
    "outcomes.parquet": "the rows of files of outcomes",
    "history/": "every saved map and code map, numbered from 1: `map-0001.yaml`, `codes-0001.yaml`",
    "drafts/": "drawings of the map that are not saved yet, one file a browser tab; dropped when saved",
    "background.yaml": "where the picture to trace lies; beside it `background.png` or `background.svg`",
    "exchange/": "files of counts that other authorities gave, until they are taken out",
    "audit.jsonl": "who did what and when (below)",
}
_PROJECT = {
    "name": "the project's name, which is its folder's name",
    "id": "made once, at random; the secret's file is called after it",
    "settings": "see [settings](settings.md)",
    "as_of": "the as-of day of the newest source",
    "sources": "one report a source: name, files, rows, used, set aside, repaired, activities, first and last date, "
    "as-of day, reasons and problems as counts, how much it alone tells and how much others share",
    "loaded": "when each source was loaded last",
    "roles": "which column played which role, as kept before there were recipes",
    "recipes": "how each list of events was read last time: file, headings, roles, attributes",
    "published": "the figures that the authority published, by measure and period",
    "notes": "dated notes: `date`, `text`",
    "filters": "saved filters: `name`, `filter`; a filter of chosen children holds pseudonyms",
    "accepted": "findings of “Does the map fit?” that were accepted: `kind`, `from`, `to`, `note`, `by`, `on`",
    "bookmarks": "the story for a meeting, in order: `id`, `title`, `words`, `look` (moment, child, view, filter …)",
}
_TABLES: dict[str, tuple[dict[str, str], dict[str, str]]] = {
    "activities.parquet": (
        ACTIVITIES,
        {
            "child": "pseudonym",
            "source": "the source's name: `Annex A 3`, `CIN census`, the name of a list",
            "code": "what was done, in the file's words",
            "outcome": "how it ended, in the file's words",
            "start": "start",
            "end": "end; blank: open at the as-of day",
            "has_end": "false where the source tells no end for this activity",
            "estimated": "true where the start was inferred",
            "age": "age in years at the start; -1 before birth",
            "team": "the team",
            "as_of": "the as-of day of the load that it came in",
            "load": "the file's name",
            "row": "the row in that file, as a spreadsheet shows it",
        },
    ),
    "children.parquet": (
        CHILDREN,
        {
            "child": "pseudonym: the sayable beginning of the key",
            "key": "HMAC-SHA256 of the child's own id with the project's secret",
            "birth_month": "the first of the month of birth",
        },
    ),
    "set_aside.parquet": (
        SET_ASIDE,
        {
            "source": "the source",
            "load": "the file's name",
            "row": "the row in that file",
            "reason": "the code of the [problem](problems.md)",
        },
    ),
    "findings.parquet": (
        FINDINGS,
        {
            "source": "the source",
            "load": "the file's name",
            "row": "the row in that file",
            "code": "the code of the [problem](problems.md)",
            "child": "pseudonym; blank where the row names no child",
            "team": "the row's team, else the child's latest",
        },
    ),
    "outcomes.parquet": (
        OUTCOMES,
        {
            "child": "pseudonym",
            "codes": "the activities that it may be about, with a stroke between",
            "day": "the start of the one that is meant",
            "outcome": "the outcome, in the file's words",
            "load": "the file's name",
            "row": "the row in that file",
            "matches": "how many activities it was joined to",
        },
    ),
}
_READ = """| file | endings | page |
|---|---|---|
| Annex A, whole or a list a file | xlsx, xls, xlsm, ods, csv | [Load Annex A](../how-to/load-annex-a.md) |
| children in need census | xml | [Load the children in need census](../how-to/load-the-cin-census.md) |
| SSDA903: header, episodes, UASC | csv | [Load the SSDA903](../how-to/load-the-ssda903.md) |
| Standard Safeguarding Dataset, a table a file | csv | \
[Load the Standard Safeguarding Dataset](../how-to/load-the-standard-safeguarding-dataset.md) |
| any list of events | xlsx, xls, xlsm, ods, csv, txt, parquet | \
[Load an extract of your own](../how-to/load-an-extract-of-your-own.md) |
| outcomes to join to Annex A | the same | [Add outcomes](../how-to/add-outcomes.md) |
| old and new ids of children | the same: one column of each | [Assumptions](../explanation/assumptions.md) |
| a map | yaml, xlsx | [Draw your map](../how-to/draw-your-map.md) |
| codes with their places | xlsx | [Map your codes](../how-to/map-your-codes.md) |
| a map and codes that were handed over | yaml | [Hand a map over](../how-to/hand-a-map-over.md) |
| a picture to trace | png, svg | [Draw your map](../how-to/draw-your-map.md) |"""
_WRITTEN = """| file | made by | about children? |
|---|---|---|
| the stand-alone player, html | **Take away** on Play; `journey-map export` | pseudonyms; what is in it is said first |
| the report of what was read, xlsx | page Data | counts; own ids of rows set aside only just after loading, marked so |
| the rows of one team, csv | page Data | own ids, for handing back |
| tables of Flow, csv and xlsx | page Flow | counts; small ones hidden, others rounded |
| every leg of every journey, csv or parquet | `journey-map journeys` | pseudonyms |
| how many went which way, csv | `journey-map flows` | counts as they are, small ones too |
| what unmapped codes could be, csv or xlsx | `journey-map suggest` | counts |
| the map as yaml, xlsx, svg, png | page Map | no |
| codes, outcomes and teams, xlsx | page Codes | counts |
| a map and its codes to hand over, yaml | pages Map and Codes | no, after a check |
| blank workbooks, xlsx | page Data; `journey-map template` | no |
| an invented authority's files | `journey-map example` | invented |"""


def files() -> str:
    """Every file that is read and written, with its keys and columns."""
    lines = [
        "# Files",
        "",
        "Every file that Journey Map reads and writes. Text is UTF-8, dates in files are ISO 8601 (2024-03-05). Where "
        "children's data lie, and for how long, is in [what is stored](../governance/what-is-stored.md).",
        "",
        "## Files that are read",
        "",
        _READ,
        "",
        "## A project's folder",
        "",
        "One folder a project, in the workspace. Every save is whole or not at all, and refused when someone else "
        "saved in between.",
        "",
        *_rows(("file", "what it holds"), FOLDER.items()),
        "",
        "While somebody saves there are also `saving.json` (what a cut-off save was about to write) and a lock file. "
        "The secret lies apart: `ID.key` in the folder of secrets ([where](../how-to/update-back-up-move-delete.md)).",
        "",
        "## project.yaml",
        "",
        *_rows(("key", "what it holds"), _same_keys(_PROJECT, _project_keys()).items()),
        "",
        "## map.yaml",
        "",
        *_schema("map"),
        "",
        "## codes.yaml",
        "",
        *_schema("codes"),
    ]
    for name, (columns, words) in _TABLES.items():
        rows = _same_keys(words, list(columns)).items()
        lines += ["", f"## {name}", "", *_rows(("column", "what it holds"), rows)]
        if name in ("activities.parquet", "children.parquet"):
            lines += ["", "Columns `attr:NAME` may follow: attributes by which one can filter."]
    lines += [
        "",
        "## audit.jsonl",
        "",
        "One line of JSON for each thing that was done: `at` (time, UTC), `who` (the account of the operating system), "
        "`did` (in words), and counts, names of files and settings; never anything about a child. One file a project, "
        "and one in the workspace, which says what was deleted.",
        "",
        "## Files that are written when somebody asks",
        "",
        _WRITTEN,
    ]
    return "\n".join(lines) + "\n"


def _project_keys() -> list[str]:
    tree = read_yaml(write_project_file(ProjectFile(id="0", name="x")), "project.yaml")
    assert isinstance(tree.value, dict)
    return list(tree.value)


def _same_keys(words: dict[str, str], keys: list[str]) -> dict[str, str]:
    """The words in the order of the code's keys; fails when one of them lacks words, or words are about nothing."""
    assert set(words) == set(keys), f"Without words: {set(keys) - set(words)}; about nothing: {set(words) - set(keys)}"
    return {key: words[key] for key in keys}


def _rows(head: tuple[str, str], rows: Any) -> list[str]:
    told = [f"| `{key}` | {words[:1].upper() + words[1:] if words[:1] != '`' else words} |" for key, words in rows]
    return [f"| {head[0]} | {head[1]} |", "|---|---|", *told]


def _schema(name: str) -> list[str]:
    """A YAML file's keys out of its JSON Schema, which editors can use to complete it."""
    schema = json.loads((_STARTERS / f"{name}.schema.json").read_text(encoding="utf-8"))
    words = f"{schema['description']} A JSON Schema for editors is `builder/starters/{name}.schema.json`."
    return [
        words.replace("*", "\\*"),
        "",
        "| key | needed | what it holds |",
        "|---|---|---|",
        *_keys(schema, schema, ""),
    ]


def _keys(schema: dict[str, Any], whole: dict[str, Any], path: str) -> Iterator[str]:
    for key, part in schema.get("properties", {}).items():
        resolved = {**_there(part, whole), **part}
        needed = "yes" if key in schema.get("required", ()) else ""
        yield f"| `{path}{key}` | {needed} | {_told(resolved)} |"
        inner = resolved.get("items", resolved)
        yield from _keys(
            {**_there(inner, whole), **inner}, whole, f"{path}{key}{'[].' if 'items' in resolved else '.'}"
        )


def _there(part: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    """What a reference within the schema stands for."""
    reference = part.get("$ref", "")
    found: dict[str, Any] = whole["$defs"][reference.rpartition("/")[2]] if reference else {}
    return found


def _told(part: dict[str, Any]) -> str:
    said = [part.get("description", "")]
    if "enum" in part:
        said.append("One of: " + ", ".join(f"`{value}`" for value in part["enum"]) + ".")
    if "minimum" in part and "maximum" in part:
        said.append(f"From {part['minimum']:,} to {part['maximum']:,}.")
    if "default" in part:
        said.append(f"Without it: {part['default']}.")
    return " ".join(text for text in said if text).replace("|", "\\|").replace("*", "\\*")
