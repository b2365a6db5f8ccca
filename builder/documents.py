"""The documents that come with Journey Map: where they are, what they are called, and how they lead to one another."""

import html
import importlib.util
import posixpath
import re
from dataclasses import dataclass
from pathlib import Path

# The folders of `docs/` in the order in which the app offers them, and what they are called there.
SECTIONS = {
    "": "Start here",
    "tutorial": "Start here",
    "how-to": "How to",
    "explanation": "What it means",
    "reference": "Reference",
    "governance": "For IT and information governance",
}
# The document for those who are new.
TUTORIAL = "tutorial/your-own-map-in-20-minutes"
_PACKAGE = "journey_map_docs"
_KNOWN_BY = Path("explanation") / "playback.md"
# [words](path.md#part): links to other documents, not to pages elsewhere.
_LINK = re.compile(r"\[([^\]]*)\]\((?!https?:|mailto:|#)([^)\s]+?\.md)(#[^)\s]*)?\)")
# ![words](path.png), alone on its line.
_PICTURE = re.compile(r"^!\[([^\]]*)\]\(([^)\s]+\.png)\)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture in a document: the words that stand for it, and its bytes (PNG)."""

    words: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Document:
    """`name` is its path within the documents without ".md", with "/"; `title` its first heading; `folder` where it
    lies."""

    name: str
    title: str
    text: str
    folder: Path

    @property
    def section(self) -> str:
        """The folder that it is in; "" for those at the top."""
        return self.name.rpartition("/")[0]

    def parts(self, address: str) -> list[str | Picture]:
        """What stands under its heading, in order: text as by `linked`, and the pictures that stand on lines of their
        own. A picture that is not there is left out."""
        found: list[str | Picture] = []
        pieces = _PICTURE.split(self.linked(address))
        for text, words, target in zip(pieces[::3], [*pieces[1::3], ""], [*pieces[2::3], ""], strict=True):
            if text.strip():
                found.append(text.strip())
            if target and (self.folder / target).is_file():
                found.append(Picture(words, (self.folder / target).read_bytes()))
        return found

    def linked(self, address: str) -> str:
        """The text without its heading, whose links to other documents lead to `address` with {name} in it, in the same
        tab: Markdown's own would open another."""
        folder = self.section

        def led(found: re.Match[str]) -> str:
            name = posixpath.normpath(posixpath.join(folder, found[2])).removesuffix(".md")
            there = html.escape(address.format(name=name) + (found[3] or ""))
            return f'<a href="{there}" target="_self">{html.escape(found[1])}</a>'

        return _LINK.sub(led, self.text.split("\n", 1)[1])


def documents(folder: Path | None = None) -> list[Document]:
    """All documents, by section and title; [] where none came with this installation."""
    folder = folder or _folder()
    found = []
    for section in SECTIONS if folder else ():
        assert folder is not None
        within = [_read(folder, path) for path in (folder / section).glob("*.md")]
        found += sorted(within, key=lambda document: document.title.casefold())
    return found


def _read(folder: Path, path: Path) -> Document:
    text = path.read_text(encoding="utf-8")
    name = path.relative_to(folder).as_posix().removesuffix(".md")
    return Document(name, text.split("\n", 1)[0].lstrip("# ").strip(), text, path.parent)


def _folder() -> Path | None:
    """Beside the code in a clone; installed, in a package of their own."""
    beside = Path(__file__).resolve().parents[1] / "docs"
    if (beside / _KNOWN_BY).is_file():
        return beside
    spec = importlib.util.find_spec(_PACKAGE)
    places = list(spec.submodule_search_locations or ()) if spec else []
    return Path(places[0]) if places else None
