"""Looks through an SVG for what runs, what reaches outside, and what unfolds without end.

What is looked for: programs (script elements, on… attributes, addresses that are programs, also those that animation
would put in), other pages inside it, style sheets from elsewhere, entities, copies of copies of copies. Charts from
draw.io, Visio, Lucidchart and PowerPoint pass: they hold HTML labels, links to pages, and pictures as data.
"""

import base64
import binascii
import re
from collections.abc import Iterator
from urllib.parse import unquote_to_bytes
from xml.parsers import expat

from builder.problem import Problem, Refused
from builder.raw_fields import shown
from builder.svg_growth import MOST_DRAWN, Growth
from builder.svg_measure import svg_measure, svg_text

MOST_LEVELS = 256
_MOST_SAID = 20
_WITHIN = ", in a picture within"
_SVG = "http://www.w3.org/2000/svg"
_XHTML = "http://www.w3.org/1999/xhtml"
# Names are compared in small letters and by their last part: a prefix or a capital disguises nothing.
_PROGRAMS = frozenset({"script", "handler", "listener"})
_PAGES = frozenset(
    {"iframe", "frame", "frameset", "object", "embed", "applet", "portal", "fencedframe", "base", "meta"}
)
_PICTURES = frozenset({"image", "feimage", "img"})
_ADDRESSES = frozenset({"href", "src", "srcset", "data", "action", "formaction", "poster", "ping", "background"})
_ANIMATED = frozenset({"to", "from", "by", "values"})
_ANIMATIONS = frozenset({"set", "animate", "animatetransform", "animatemotion", "animatecolor"})
_RUNS = re.compile(r"(javascript|vbscript|livescript|mocha|jscript):")
_TYPE_RUNS = re.compile(r"text/|html|javascript|ecmascript|xml")
_UNSEEN = re.compile(r"[\x00-\x20\x7f-\xa0\u200b-\u200f\u2028-\u202e\ufeff]+")
_CSS_URL = re.compile(r"url\(\s*(?:\"([^\"]*)\"|'([^']*)'|([^)]*))", re.IGNORECASE)
_CSS_ESCAPE = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)", re.DOTALL)
_CSS_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_CSS_RUNS = re.compile(r"expression\s*\(|-moz-binding|(?<![-\w])behavior\s*:")


def svg_size(data: bytes, name: str) -> tuple[int, int, tuple[Problem, ...]]:
    """An SVG's own width and height in pixels, and notes. Raises `Refused` with all that is wrong, by line."""
    look = _Look(name)
    look.through(svg_text(data, name))
    problems = look.problems()
    size = svg_measure(look.root, name)
    if isinstance(size, Problem):
        # What could not be read to its end has other problems than its size.
        problems += [] if any(problem.severity == "error" for problem in problems) else [size]
        raise Refused(problems)
    if any(problem.severity == "error" for problem in problems):
        raise Refused(problems)
    return *size, tuple(problems)


class _Stop(Exception):
    """Ends the reading of a file that is refused in any case and could do harm while it is read on."""


class _Look:
    """One look through one SVG, or through one that it holds as data."""

    def __init__(self, name: str, inside: int = 0) -> None:
        self._name = name
        self._inside = inside
        self._found: dict[tuple[str, str], list[int]] = {}
        self._open: list[str] = []
        self._style: list[str] | None = None
        self._style_line = 0
        self.root: dict[str, str] = {}
        self._growth = Growth()

    def through(self, text: str) -> None:
        """Reads all of it, remembering what it finds."""
        self._parser = parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        parser.buffer_text = True
        parser.StartDoctypeDeclHandler = self._doctype
        parser.EntityDeclHandler = self._entity
        parser.SkippedEntityHandler = self._skipped
        parser.ProcessingInstructionHandler = self._instruction
        parser.StartElementHandler = self._start
        parser.EndElementHandler = self._end
        parser.CharacterDataHandler = self._characters
        try:
            parser.Parse(text.encode("utf-8"), True)
        except _Stop:
            return
        except (expat.ExpatError, UnicodeEncodeError) as broken:
            line = getattr(broken, "lineno", 1)
            words = expat.ErrorString(broken.code) if isinstance(broken, expat.ExpatError) else "it is no text"
            self._report("svg-broken", words or "it breaks off", line)
            return
        if self._growth.drawn() > MOST_DRAWN:
            self._report("svg-grows", f"{MOST_DRAWN:,}", 0)

    def problems(self) -> list[Problem]:
        """What was found, each once, with the lines where; what lies elsewhere is one problem in all."""
        outside = {value: lines for (code, value), lines in self._found.items() if code == "svg-outside"}
        found = [
            Problem(code, self._place(lines), value, len(lines))
            for (code, value), lines in self._found.items()
            if code != "svg-outside"
        ]
        if len(found) > _MOST_SAID:
            found[_MOST_SAID:] = [Problem("svg-more", self._name, count=len(found) - _MOST_SAID)]
        if outside:
            some = ", ".join([*list(outside)[:3], *(["…"] if len(outside) > 3 else [])])
            lines = [line for several in outside.values() for line in several]
            found.append(Problem("svg-outside", self._place(lines), some, len(lines)))
        return found

    def _report(self, code: str, value: str, line: int | None = None) -> None:
        self._found.setdefault((code, value), []).append(self._line if line is None else line)

    @property
    def _line(self) -> int:
        return self._parser.CurrentLineNumber

    def _place(self, lines: list[int]) -> str:
        """ "chart.svg, lines 3, 7 and 12", the first few."""
        several = sorted({line for line in lines if line})
        first = [f"{line:,}" for line in several[:5]]
        if not first:
            return self._name
        if len(several) > 5:
            return f"{self._name}, lines {', '.join(first)} and {len(several) - 5:,} more"
        if len(first) == 1:
            return f"{self._name}, line {first[0]}"
        return f"{self._name}, lines {', '.join(first[:-1])} and {first[-1]}"

    def _doctype(self, _name: str, _system: str | None, _public: str | None, subset: bool) -> None:
        if subset:
            self._report("svg-entities", "entities or rules of its own (<!DOCTYPE … [ )")
            raise _Stop

    def _entity(self, *_about: object) -> None:
        self._report("svg-entities", "entities (<!ENTITY)")
        raise _Stop

    def _skipped(self, name: str, _parameter: bool) -> None:
        self._report("svg-broken", f"&{name}; is not declared")

    def _instruction(self, target: str, _data: str) -> None:
        if target.casefold() == "xml-stylesheet":
            self._report("svg-stylesheet", "<?xml-stylesheet")

    def _start(self, full: str, attributes: dict[str, str]) -> None:
        space, _, local = full.rpartition(" ")
        element = local.casefold()
        if len(self._open) >= MOST_LEVELS:
            self._report("svg-deep", str(MOST_LEVELS))
            raise _Stop
        plain = {key.rpartition(" ")[2].casefold(): value for key, value in attributes.items()}
        if not self._open:
            if element != "svg" or space not in ("", _SVG):
                self._report("svg-broken", f"its outermost part is {shown(local)}, not svg")
                raise _Stop
            if not space:
                self._report("svg-broken", f'it lacks xmlns="{_SVG}", without which no browser shows it')
            self.root = plain
        self._open.append(element)
        self._growth.start(element, plain)
        if element in _PROGRAMS:
            self._report("svg-script", f"<{local}>")
        elif element in _PAGES:
            self._report("svg-other-page", f"<{local}>")
        elif element == "link" and space == _XHTML:
            self._report("svg-stylesheet", "<link>")
        elif element == "style":
            self._style, self._style_line = [], self._line
        for key, value in attributes.items():
            self._attribute(element, key, value)

    def _attribute(self, element: str, full: str, value: str) -> None:
        space, _, local = full.rpartition(" ")
        key = local.casefold()
        if key.startswith("on") and space in ("", _SVG, _XHTML):
            self._report("svg-handler", f"the attribute {shown(local)}")
        elif key == "srcdoc":
            self._report("svg-other-page", "srcdoc")
        elif key == "attributename" and element in _ANIMATIONS and value.strip().casefold().startswith("on"):
            self._report("svg-handler", f"the attribute {shown(value)}, put in by <{element}>")
        elif key in _ADDRESSES or (key in _ANIMATED and element in _ANIMATIONS):
            animated = key in _ANIMATED
            for part in value.split(";") if key == "values" else [value]:
                if ":" in part or not animated:
                    self._address(element, part, of_animation=animated)
        elif key == "style":
            self._css(value, self._line)
        elif "url(" in value.casefold():
            for address in _css_addresses(value):
                self._address("css", address)

    def _address(self, element: str, address: str, *, of_animation: bool = False, line: int | None = None) -> None:
        """An address that the picture holds: to itself, elsewhere, or one that could run."""
        plain = _UNSEEN.sub("", address)
        low = plain.casefold()
        if _RUNS.match(low):
            self._report("svg-address", shown(plain), line)
        elif low.startswith("data:"):
            media = low[5:].split(",", 1)[0].split(";", 1)[0]
            may_hold = element in _PICTURES or element == "css"
            if media == "image/svg+xml" and may_hold:
                self._within(address.strip(), line)
            elif not may_hold or not media or _TYPE_RUNS.search(media):
                self._report("svg-address", shown(plain[:30]), line)
        elif of_animation or element == "a" or not low or low.startswith("#"):
            return
        else:
            self._report("svg-outside", shown(plain.split("?", 1)[0]), line)

    def _within(self, address: str, line: int | None) -> None:
        """An SVG that this one holds as data: what runs in it would run here."""
        line = self._line if line is None else line
        head, _, body = address.partition(",")
        try:
            data = unquote_to_bytes(body)
            if head.casefold().rstrip().endswith("base64"):
                data = base64.b64decode(_UNSEEN.sub("", data.decode("ascii")) + "==")
            if self._inside >= 3:
                self._report("svg-deep", "3", line)
                return
            look = _Look(self._name, self._inside + 1)
            look.through(svg_text(data, self._name))
        except (Refused, binascii.Error, ValueError):
            return  # What cannot be read cannot be shown either; it stays blank.
        for code, value in look._found:
            if code not in ("svg-broken", "svg-outside"):
                bare = code in ("svg-deep", "svg-grows") or value.endswith(_WITHIN)
                self._report(code, value if bare else value + _WITHIN, line)

    def _css(self, text: str, line: int) -> None:
        """A style sheet or the style of one part, with the disguises of CSS taken off."""
        bare = _CSS_ESCAPE.sub(_unescaped, _CSS_COMMENT.sub("", text))
        low = bare.casefold()
        if "@import" in low:
            self._report("svg-stylesheet", "@import", line)
            bare = re.sub(r"@import[^;]*", "", bare, flags=re.IGNORECASE)
        if found := _CSS_RUNS.search(low):
            self._report("svg-handler", f"the style {shown(found[0])}", line)
        for address in _css_addresses(bare):
            self._address("css", address, line=line)

    def _characters(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)

    def _end(self, _full: str) -> None:
        element = self._open.pop()
        self._growth.end()
        if element == "style" and self._style is not None:
            self._css("".join(self._style), self._style_line)
            self._style = None


def _unescaped(found: re.Match[str]) -> str:
    code = int(found[1], 16) if found[1] else 0
    return (chr(code) if 0 < code <= 0x10FFFF else "") if found[1] else found[2]


def _css_addresses(text: str) -> Iterator[str]:
    for found in _CSS_URL.finditer(text):
        yield next(part for part in found.groups() if part is not None)
