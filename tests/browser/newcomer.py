"""A newcomer who follows the tutorial to the letter: presses what it names, in its order, and takes its pictures."""

import os
import re
import struct
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from tests.browser.serving import ROOT
from tests.browser.visiting import settled

TUTORIAL = ROOT / "docs" / "tutorial" / "your-own-map-in-20-minutes.md"
# Set, the pictures are taken anew; else those that are there are only looked at.
ANEW = "JOURNEY_MAP_TUTORIAL_PICTURES"
PATIENCE = 90_000
_STEP = re.compile(r"^## (\d+)\. (.+)$", re.MULTILINE)
_NAME = re.compile(r"\*\*(.+?)\*\*")
_PICTURE = re.compile(r"^!\[(.+)\]\((\S+)\)$", re.MULTILINE)
# A picture of a page is a few hundred pixels wide at least, and small enough to come with every copy.
_SMALLEST, _LARGEST = 8_000, 160_000
# Where a picture begins on the page, from the left and from the top, and how wide and high it is.
Part = tuple[int, int, int, int]
WHOLE: Part = (0, 0, 1400, 900)
BESIDE_THE_PAGES: Part = (211, 0, 1189, 900)


class Tutorial:
    """The tutorial's steps: what each names in bold, and its pictures, in order."""

    def __init__(self) -> None:
        pieces = _STEP.split(TUTORIAL.read_text(encoding="utf-8").split("\n## What next")[0])
        self.titles = pieces[2::3]
        self.names = dict(zip(self.titles, (_NAME.findall(text) for text in pieces[3::3]), strict=True))
        self.pictures = dict(
            zip(self.titles, ([name for _, name in _PICTURE.findall(text)] for text in pieces[3::3]), strict=True)
        )


class Newcomer:
    """Follows the tutorial on a page. `done` counts the clicks and fields since the last `count_from_here`."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.done = 0
        self._left = Tutorial()
        self._step = ""
        self._walked: list[str] = []

    def step(self, title: str) -> None:
        """Goes on to the next step, having done all of the one before."""
        self._all_done()
        self._step = title
        self._walked.append(title)
        assert self._walked == self._left.titles[: len(self._walked)], "The tutorial has its steps in another order."

    def end(self) -> None:
        """Says whether everything that the tutorial names was done."""
        self._all_done()
        assert self._walked == self._left.titles

    def press(self, name: str, role: str = "button", within: Locator | None = None, *, told: str = "") -> None:
        """Presses a button, a link, or the words at a tick or a switch: one click. `told` is how the tutorial writes a
        name of which a part changes."""
        self._named(told or name)
        at = within or self.page
        # A count may stand behind a button's name.
        words = re.compile(rf"^{re.escape(name)}( [\d,]+)?$")
        found = at.get_by_text(words) if role == "text" else at.get_by_role(role, name=words)  # type: ignore[arg-type]
        found.first.click(timeout=PATIENCE)
        self.done += 1

    def fill(self, name: str, value: str) -> None:
        """Fills in a field: one field."""
        self._named(name)
        self.page.get_by_label(name, exact=True).fill(value)
        self.done += 1

    def choose_file(self, name: str, file: Path) -> None:
        """Presses the button of an uploader and chooses a file in the system's window: one click and one field."""
        self._named(name)
        with self.page.expect_file_chooser() as chooser:
            self.page.get_by_role("button", name=name, exact=True).first.click()
        chooser.value.set_files(file)
        self.done += 2

    def count_from_here(self) -> None:
        """Counts clicks and fields anew."""
        self.done = 0

    def picture(self, name: str, part: Part = WHOLE, *, page: Page | None = None) -> None:
        """Takes a picture of a part of the page, where that is asked for, and looks at the one that is there."""
        assert self._left.pictures[self._step][:1] == [name], f"The tutorial has another picture at '{self._step}'."
        del self._left.pictures[self._step][0]
        file = TUTORIAL.parent / name
        if os.environ.get(ANEW):
            _take(page or self.page, file, part)
        data = file.read_bytes()
        width, height = struct.unpack(">II", data[16:24])
        assert data[:8] == b"\x89PNG\r\n\x1a\n" and _SMALLEST < len(data) < _LARGEST, f"{name}: {len(data):,} bytes"
        assert (width, height) == part[2:], f"{name}: {width} by {height}"

    def _named(self, name: str) -> None:
        names = self._left.names[self._step]
        assert name in names, f"At '{self._step}' the tutorial does not say to press '{name}'; left are {names}."
        # In the order of the text: what stands before it has been done.
        assert names.index(name) == 0, f"At '{self._step}' the tutorial says {names[: names.index(name)]} first."
        del names[0]

    def _all_done(self) -> None:
        if self._step:
            assert self._left.names[self._step] == [], f"Not done at '{self._step}': {self._left.names[self._step]}"
            assert self._left.pictures[self._step] == [], f"Not taken at '{self._step}'"


def _take(page: Page, file: Path, part: Part) -> None:
    """A part of the page as it stands, with few colours, so that it stays small."""
    import io

    from PIL import Image

    # Maps and tables fit themselves to what is new on the page; nothing says when they have.
    page.wait_for_timeout(900)
    x, y, width, height = part
    shot = page.screenshot(clip={"x": x, "y": y, "width": width, "height": height})
    image = Image.open(io.BytesIO(shot)).convert("RGB")
    few = image.quantize(255, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
    few.save(file, optimize=True)


def quiet(page: Page) -> None:
    """Waits until the page's script has run and what it told in passing is gone."""
    settled(page)
    expect(page.get_by_test_id("stToast")).to_have_count(0, timeout=PATIENCE)
