"""The stand-alone player: one HTML file that plays by itself, with no server and no network."""

import base64
import html
import re
import zlib
from datetime import date
from pathlib import Path

from builder.audit import note_down
from player.export_choices import ExportChoices
from player.export_contents import Contents
from player.play import Play

_HERE = Path(__file__).parent
# How the committed bundle hands over what it makes; beside it, it needs nothing of a module.
_HANDS_OVER = re.compile(r"export\s*\{\s*([\w$]+)\s+as\s+default\s*\};?\s*$")
_PER_LINE = 4_000


def noted(shown: Play, choices: ExportChoices, made: Contents) -> None:
    """Writes down in the project's audit file that a file left it, and what was left out of it."""
    facts = {
        "children": made.children,
        "left_out": made.left_out,
        "bookmarks": len(made.story.bookmarks),
        **choices.told(),
    }
    note_down(shown.project.folder / "audit.jsonl", "made a stand-alone player", **facts)


def export_html(contents: Contents, name: str, day: date) -> str:
    """The file's text. `name` is the project's; `day` is when it is made.

    The journeys are deflated and written in base64, which takes a third more than the bytes.
    """
    packed = base64.b64encode(zlib.compress(contents.payload, 9)).decode("ascii")
    lines = "\n".join(packed[at : at + _PER_LINE] for at in range(0, len(packed), _PER_LINE))
    parts = {
        "title": html.escape(f"{name}: Journey Map"),
        "name": html.escape(name),
        "made": html.escape(f"{day.day} {day:%B %Y}"),
        "children": f"{contents.children:,}",
        "css": _text("stage.css").replace("</", "<\\/"),
        "stage": _script(_text("stage.js")),
        "journeys": lines,
    }
    template = _text("standalone.html")
    return re.sub(r"\{\{(\w+)\}\}", lambda found: parts[found[1]], template)


def _script(module: str) -> str:
    """The stage's module as the text of a script element, which gives itself to the page as `journeyMapStage`."""
    script, found = _HANDS_OVER.subn(r"globalThis.journeyMapStage = \1;", module)
    if found != 1:
        raise ValueError("The bundle of the stage does not end as it is made to.")
    # Within a script element this would end it; in JavaScript's texts and patterns both mean the same.
    return script.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _text(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
