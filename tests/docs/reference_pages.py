"""Writes the pages of reference that follow from the code: `python -m tests.docs.reference_pages`."""

from collections.abc import Iterator
from pathlib import Path

import click

from builder import wording
from builder.settings import Settings
from cli import commands
from tests.docs.files_page import files

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "reference"
# What the rooms of words are about, by the name of their file in builder/wording/.
_ROOMS = {
    "data": "Files, dates and rows",
    "annex_a": "Annex A",
    "date_logic": "The order of dates",
    "cin_census": "The CIN census",
    "ssda903": "The SSDA903 return",
    "ssd": "The Standard Safeguarding Dataset",
    "outcomes": "Files of outcomes",
    "id_file": "Files of old and new ids",
    "newer_load": "A newer load",
    "look_up": "Looking up a pseudonym",
    "map": "The map",
    "map_workbook": "The map in Excel",
    "pictures": "Pictures to trace",
    "codes": "Codes",
    "exchange": "Counts of another authority",
    "project": "Projects and settings",
    "dated_notes": "Dated notes",
    "doctor": "The installation",
}
_SEVERITIES = {
    "error": "refused, or not used",
    "warning": "look at it",
    "repair": "repaired",
    "note": "for your notice",
}


def problems() -> str:
    """Every message about data, maps and projects, as one table a room."""
    lines = [
        "# Problems",
        "",
        "Every message that Journey Map gives about files, data, maps and projects, with what to do about it. In "
        "braces stands what the message fills in: {place} where it is, {value} what was found, {count} how often.",
    ]
    for room, words in rooms():
        lines += ["", f"## {_ROOMS.get(room, room.replace('_', ' ').capitalize())}", ""]
        lines += ["| code | what it says | what it means | what to do |", "|---|---|---|---|"]
        lines += [
            f"| `{code}` | {_cell(one.text)} | {_SEVERITIES[one.severity]} | {_cell(one.advice)} |"
            for code, one in words.items()
        ]
    return "\n".join(lines) + "\n"


def rooms() -> Iterator[tuple[str, dict[str, wording.Wording]]]:
    """The rooms of words, by the name of their file."""
    for path in sorted(Path(wording.__file__).parent.glob("*.py")):
        module = __import__(f"builder.wording.{path.stem}", fromlist=["WORDS"])
        if path.stem != "__init__" and hasattr(module, "WORDS"):
            yield path.stem, module.WORDS


def command_line() -> str:
    """Every command with its arguments and options, as `--help` tells them."""
    lines = [
        "# Command line",
        "",
        "`journey-map [--workspace DIR] COMMAND`, or the same with `python -m cli` in place of `journey-map`. Every "
        "command ends with 0, or with 1 and a message in plain words; `--json` prints the summary for a program.",
    ]
    for name, command in sorted(commands.commands.items()):
        lines += ["", f"## {name}", "", "```text", *_help_of(name, command), "```"]
    return "\n".join(lines) + "\n"


def _help_of(name: str, command: click.Command) -> list[str]:
    """A command's help without its line about --help, whose wording and width click takes from what was run before."""
    context = click.Context(command, info_name=f"journey-map {name}", terminal_width=100)
    command.add_help_option = False
    try:
        return [line.rstrip() for line in command.get_help(context).splitlines()]
    finally:
        command.add_help_option = True


def settings() -> str:
    """Every setting of a project, its default, and what it does."""
    about = Settings.__doc__ or ""
    words = {}
    for part in about.split("\n    `")[1:]:
        name, _, text = part.partition("`: ")
        words[name] = " ".join(text.split())
    lines = [
        "# Settings",
        "",
        "A project's settings stand in its `project.yaml` under `settings`; what is not there is as below. The "
        "file may be changed by hand while nobody is saving.",
        "",
        "| setting | default | what it does |",
        "|---|---|---|",
    ]
    for name, value in Settings().to_dict().items():
        shown = "all" if value is None else ", ".join(map(str, value)) if isinstance(value, list) else f"{value}"
        lines.append(f"| `{name}` | {shown} | {_cell(words[name][:1].upper() + words[name][1:])} |")
    return "\n".join(lines) + "\n"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "\\<").replace("*", "\\*")


PAGES = {"problems.md": problems, "command-line.md": command_line, "settings.md": settings, "files.md": files}


def main() -> None:
    """Writes them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, make in PAGES.items():
        (FOLDER / name).write_text(make(), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
