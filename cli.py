"""`journey-map …`: the app's work from the command line, and the app itself.

Every command exits 0 on success and 1, with a message in plain words, when something given to it does not fit.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import quote

import click

from builder.atomic import save_one
from builder.audit import note_down
from builder.cleaning.series import WAYS
from builder.code_map import read_codes
from builder.doctor.all_checks import all_checks
from builder.draft import draft
from builder.example.project import EXAMPLE, open_example
from builder.example.write import write_example
from builder.files import expand, read_bytes, read_roles, read_text, write_table, writing
from builder.import_words import import_lines, import_told
from builder.importing import import_files
from builder.loading import Upload
from builder.map_file import read_map
from builder.ports import free_port
from builder.problem import Problem, Refused
from builder.project import Project, delete_project, open_project
from builder.project_saving import save_codes, save_map
from builder.serving import flags
from builder.starters import starter_codes, starter_map, starters
from builder.suggest import suggestions
from builder.suggest_evidence import Hint
from builder.template import write_template
from builder.workspace import looks_synced, workspace_folder
from launch import serve
from player.check_words import check_lines, check_told
from player.exchange import exchange
from player.exchange_file import exchange_text
from player.export_choices import ExportChoices
from player.export_contents import contents
from player.export_file import export_html, noted
from player.flows import edge_flows, node_flows
from player.journeys import leg_rows
from player.play import play


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.option("--workspace", type=click.Path(path_type=Path), help="The folder that holds the projects.")
@click.pass_context
def commands(context: click.Context, workspace: Path | None) -> None:
    """Journey Map: draw your own map of children's services, and watch children's journeys move across it."""
    context.obj = workspace or workspace_folder()


DEBUG = "JOURNEY_MAP_DEBUG"
# How many problems one command tells before it only counts them.
_MOST = 50

as_json = click.option("--json", "as_json", is_flag=True, help="Print the summary as JSON.")


@commands.command()
@click.option("--port", type=int, help="The port to listen on (default: the first free one from 8501).")
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
@click.option("--example", "with_example", is_flag=True, help="Make the example authority first, and play it.")
@click.option("--behind", default="", metavar="ADDRESS", help="Where a reverse proxy, with its sign-in, shows the app.")
@click.pass_obj
def run(workspace: Path, port: int | None, no_browser: bool, with_example: bool, behind: str) -> None:
    """Start the app on this computer (127.0.0.1)."""
    settings = flags(behind)
    try:
        workspace.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Refused([Problem("file-not-written", str(workspace), error.strerror or "")]) from None
    click.echo(f"Projects are kept in {workspace}")
    if looks_synced(workspace):
        click.echo("Warning: that folder seems to be copied to a cloud or network drive; choose one with --workspace.")
    address = f"http://127.0.0.1:{(free := free_port(port))}/"
    if with_example:
        open_example(workspace, _progress(wanted=True))
        address += f"play?project={quote(EXAMPLE)}&playing=yes"
    click.echo(f"Journey Map is at {behind or address}  (end it with Ctrl+C)")
    serve(workspace, free, settings, None if no_browser or behind else address)


@commands.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--children", type=click.IntRange(50, 200_000), default=2_000, show_default=True)
@click.option("--seed", type=int, default=1, show_default=True)
@as_json
def example(folder: Path, children: int, seed: int, as_json: bool) -> None:
    """Write an example authority's files: invented children, real shapes."""
    if folder.exists() and any(folder.iterdir()):
        raise Refused([Problem("folder-not-empty", str(folder))])
    folder.mkdir(parents=True, exist_ok=True)
    files = write_example(folder, children=children, seed=seed)
    _tell(as_json, {"folder": str(folder), "files": [f.name for f in files]}, [f"Wrote {f}" for f in files])


@commands.command("import")
@click.argument("project")
@click.argument("files", nargs=-1, required=True)
@click.option("--roles", type=click.Path(path_type=Path), help="A YAML file: which column plays which role.")
@click.option("--as-of", "as_of", metavar="DATE", help="The day the files were cut, as 2025-06-30.")
@click.option(
    "--newer",
    type=click.Choice(WAYS),
    help="What a newer list of events does to the earlier one of its series (default: by the days that it covers).",
)
@as_json
@click.pass_obj
def import_(
    workspace: Path,
    project: str,
    files: Sequence[str],
    roles: Path | None,
    as_of: str | None,
    newer: str | None,
    as_json: bool,
) -> None:
    """Read, clean and pseudonymise files into a project; makes the project where there is none."""
    uploads = [Upload(path.name, read_bytes(path)) for path in expand(files)]
    day = _day(as_of, "--as-of") if as_of else None
    opened, loaded = import_files(
        workspace, project, uploads, as_of=day, roles=read_roles(roles), joins=newer, progress=_progress(not as_json)
    )
    _tell(as_json, import_told(opened.name, loaded), import_lines(opened.name, loaded))


@commands.command()
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@as_json
def template(file: Path, as_json: bool) -> None:
    """Write a blank workbook with guidance and drop-downs: a list of events, and a list of outcomes."""
    writing(file, lambda: write_template(file))
    _tell(as_json, {"file": str(file)}, [f"Wrote {file}"])


@commands.command()
@click.argument("project")
@click.option("--yes", is_flag=True, help="Do not ask first.")
@as_json
@click.pass_obj
def delete(workspace: Path, project: str, yes: bool, as_json: bool) -> None:
    """Delete a project whole: data, history and secret."""
    opened = open_project(workspace, project)
    if not yes:
        click.confirm(f"Delete '{opened.name}' whole, with its data, history and secret?", abort=True)
    delete_project(workspace, project)
    _tell(as_json, {"deleted": opened.name}, [f"Deleted {opened.name}."])


@commands.command("start-map")
@click.argument("project")
@click.option("--from", "starter", required=True, help="A starter map's name, or 'data' to draft one from the data.")
@as_json
@click.pass_obj
def start_map(workspace: Path, project: str, starter: str, as_json: bool) -> None:
    """Set the map and the code map from a starter map, or draft them from the data."""
    opened = open_project(workspace, project)
    if starter == "data":
        activities = opened.activities()
        if activities.empty:
            raise Refused([Problem("project-no-data", opened.name)])
        service_map, code_map = draft(activities, opened.name)
    elif starter in starters():
        service_map, code_map = starter_map(starter), starter_codes(starter)
    else:
        raise Refused([Problem("starter-unknown", ", ".join([*starters(), "data"]), starter)])
    save_map(opened, service_map, code_map)
    told = {"project": opened.name, "nodes": len(service_map.nodes), "edges": len(service_map.edges)}
    _tell(as_json, told, [f"{opened.name} has a map of {told['nodes']} places and {told['edges']} ways."])


@commands.command()
@click.argument("project")
@click.option("--map", "map_file", type=click.Path(path_type=Path))
@click.option("--codes", "codes_file", type=click.Path(path_type=Path))
@as_json
@click.pass_obj
def use(workspace: Path, project: str, map_file: Path | None, codes_file: Path | None, as_json: bool) -> None:
    """Take these files as the project's map and code map."""
    opened = open_project(workspace, project)
    service_map = read_map(read_text(map_file), map_file.name) if map_file else opened.service_map()
    if service_map is None:
        raise Refused([Problem("project-no-map", opened.name)])
    code_map = (
        read_codes(read_text(codes_file), service_map, codes_file.name) if codes_file else opened.code_map(service_map)
    )
    if map_file:
        save_map(opened, service_map, code_map if codes_file else None)
    elif codes_file:
        save_codes(opened, code_map)
    told = {"project": opened.name, "map": map_file is not None, "codes": codes_file is not None}
    _tell(as_json, told, [f"Saved in {opened.name}."])


@commands.command()
@click.argument("project")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="FILE.csv or FILE.xlsx")
@click.option("--like", multiple=True, metavar="PROJECT", help="Another project whose code map is one more reason.")
@as_json
@click.pass_obj
def suggest(workspace: Path, project: str, out: Path, like: tuple[str, ...], as_json: bool) -> None:
    """Write what each code that is not yet mapped could be, with a reason and a confidence."""
    opened = _with_map(workspace, project)
    service_map = opened.service_map()
    assert service_map is not None
    hints = [_hint(_with_map(workspace, name)) for name in like]
    found = suggestions(opened.activities(), service_map, opened.code_map(service_map), hints)
    write_table(found, out)
    _tell(as_json, {"file": str(out), "codes": len(found)}, [f"Wrote {len(found):,} suggestions to {out}"])


def _hint(project: Project) -> Hint:
    service_map = project.service_map()
    assert service_map is not None
    return Hint(f"the project '{project.name}'", service_map, project.code_map(service_map))


@commands.command()
@click.argument("project")
@as_json
@click.pass_obj
def check(workspace: Path, project: str, as_json: bool) -> None:
    """Check map and codes, and say how much of the activity is on the map."""
    shown = play(_with_map(workspace, project))
    _tell(as_json, check_told(shown), check_lines(shown))


@commands.command()
@click.argument("project")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="FILE.csv or FILE.parquet")
@as_json
@click.pass_obj
def journeys(workspace: Path, project: str, out: Path, as_json: bool) -> None:
    """Write every leg of every journey."""
    shown = play(_with_map(workspace, project))
    rows = leg_rows(shown.journeys)
    write_table(rows, out)
    told = {"file": str(out), "legs": len(rows), "children": int(rows["child"].nunique())}
    _tell(as_json, told, [f"Wrote {len(rows):,} legs of {told['children']:,} children to {out}"])


@commands.command()
@click.argument("project")
@click.option("--out", type=click.Path(path_type=Path, dir_okay=False), required=True, help="FILE.csv")
@click.option("--nodes", is_flag=True, help="One row a place instead of one a way.")
@as_json
@click.pass_obj
def flows(workspace: Path, project: str, out: Path, nodes: bool, as_json: bool) -> None:
    """Write how many went which way, and how long it took."""
    shown = play(_with_map(workspace, project))
    table = (node_flows if nodes else edge_flows)(shown.journeys, shown.placed.coverage.fed)
    write_table(table, out)
    _tell(as_json, {"file": str(out), "rows": len(table)}, [f"Wrote {len(table):,} rows to {out}"])


@commands.command()
@click.argument("project")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--drop", multiple=True, metavar="NAME", help="Leave this out: an attribute, age, team, codes …")
@click.option("--weeks", is_flag=True, help="Tell dates to the week only.")
@click.option("--hide-rare", is_flag=True, help="Leave out the children who went a way that few went.")
@as_json
@click.pass_obj
def export(
    workspace: Path, project: str, file: Path, drop: tuple[str, ...], weeks: bool, hide_rare: bool, as_json: bool
) -> None:
    """Write a file that plays by itself: double-click it, with no server and no network."""
    choices = ExportChoices(frozenset(drop), weeks, hide_rare)
    shown = play(_with_map(workspace, project))
    made = contents(shown, choices)
    writing(file, lambda: save_one(file, export_html(made, shown.project.name, date.today()).encode("utf-8")))
    noted(shown, choices, made)
    told = {"file": str(file), "children": made.children, "legs": made.legs, "left_out": made.left_out}
    count = len(made.story.bookmarks)
    lines = [f"Wrote {file}: {made.children:,} children, {made.left_out:,} left out; bookmarks: {count}."]
    _tell(as_json, {**told, "bookmarks": count}, [*lines, *made.story.words])


@commands.command("exchange")
@click.argument("project")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.option("--authority", metavar="NAME", help="The authority's name in it (default: the project's).")
@as_json
@click.pass_obj
def exchange_(workspace: Path, project: str, file: Path, authority: str | None, as_json: bool) -> None:
    """Write counts and times by standard stage for another authority: no child is in them."""
    shown = play(_with_map(workspace, project))
    made = exchange(shown, authority or shown.project.name, date.today())
    writing(file, lambda: save_one(file, exchange_text(made).encode("utf-8")))
    note_down(shown.project.folder / "audit.jsonl", "wrote counts for another authority", years=len(made.years))
    told = {
        "file": str(file),
        "years": [year.first.year for year in made.years],
        "stages": [name for name, stage in made.stages.items() if stage.recorded],
        "left_out": list(made.left_out),
    }
    lines = [f"Wrote {file}: {len(told['stages'])} stages, {len(made.years)} financial years."]
    if made.left_out:
        lines.append(f"Left out, as the map says no standard stage for them: {', '.join(made.left_out)}.")
    _tell(as_json, told, lines)


@commands.command()
@as_json
@click.pass_obj
def doctor(workspace: Path, as_json: bool) -> None:
    """Say what is wrong with this installation, and what to do about it."""
    checks = list(all_checks(workspace))
    _tell(as_json, {"checks": [check.told() for check in checks]}, [line for check in checks for line in check.lines()])
    if any(check.standing == "error" for check in checks):
        sys.exit(1)


def _with_map(workspace: Path, name: str) -> Project:
    project = open_project(workspace, name)
    if project.service_map() is None:
        raise Refused([Problem("project-no-map", project.name)])
    return project


def _tell(as_json: bool, told: dict[str, Any], lines: list[str]) -> None:
    click.echo(json.dumps(told, ensure_ascii=False, indent=2) if as_json else "\n".join(lines))


def _progress(wanted: bool) -> Callable[[float, str], None]:
    """Says each step once on the error stream, so that a summary on the other can be read by a program."""
    last = [""]

    def told(share: float, words: str) -> None:
        if wanted and words != last[0]:
            last[0] = words
            click.echo(f"{share:4.0%} {words}", err=True)

    return told


def _day(text: str, place: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise Refused([Problem("day-form", place, text)]) from None


def main(arguments: Sequence[str] | None = None) -> None:
    """The command line; turns everything that goes wrong into words and exit code 1."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        commands.main(args=list(arguments) if arguments is not None else None, standalone_mode=False)
    except Refused as refused:
        for problem in refused.problems[:_MOST]:
            click.echo(problem.words + (f" {problem.advice}" if problem.advice else ""), err=True)
        if len(refused.problems) > _MOST:
            click.echo(f"And {len(refused.problems) - _MOST:,} more.", err=True)
        sys.exit(1)
    except click.ClickException as error:
        error.show()
        sys.exit(1)
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped; nothing was changed.", err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.exit(1)
    except MemoryError:
        click.echo("This computer has too little memory for files of this size.", err=True)
        sys.exit(1)
    except Exception as error:
        if os.environ.get(DEBUG):
            raise
        click.echo(f"Journey Map met something it did not expect ({_where(error)}). Nothing was saved.", err=True)
        click.echo(f"Please report it; with {DEBUG}=1 set, the same command says more.", err=True)
        sys.exit(1)


def _where(error: Exception) -> str:
    """Which kind of error, in which file and line; never its text, which could hold a child's data."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} in {Path(last.filename).name}, line {last.lineno}"


if __name__ == "__main__":
    main()
