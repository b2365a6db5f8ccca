"""A browser or a server that is killed at any moment while a map is drawn loses at most the operation under way."""

import os
import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page, expect

from builder.drawing import drawing_of
from builder.map_drafts import drafts
from builder.map_file import read_map
from builder.map_versions import version_map, versions
from builder.project import create_project
from builder.project_saving import save_map
from tests.browser.killing import MortalBrowser, MortalServer
from tests.browser.quick_hand import Hand, Sheet
from tests.browser.serving import folders_in
from tests.browser.visiting import chromium

# How often something is killed; 200 is what the map's own bar asks for.
KILLS = int(os.environ.get("JOURNEY_MAP_BROWSER_KILLS", "6"))

_MAP = """name: Killed
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: referral, label: Referral, kind: activity, x: 300, y: 0}
edges: [{from: contact, to: referral}]
"""

# What is killed, and whether the page is loaded again when the server is back or goes on by itself.
_TURNS = ("browser", "server", "browser", "server, page loaded again")

# Streamlit covers the page with a message some two seconds after its server is gone.
_BEFORE_THE_MESSAGE = 0.5


@dataclass(frozen=True, slots=True)
class Desk:
    """A server with one project, and a browser to draw it in."""

    server: MortalServer
    browser: MortalBrowser
    name: str

    @property
    def folder(self) -> Path:
        """The project's."""
        return self.server.folders.workspace / self.name

    @property
    def url(self) -> str:
        """Where the project is drawn."""
        return f"{self.server.url}/map?project={self.name}"

    def kept(self, tab: str) -> Sheet:
        """What Python has of a tab's drawing: its draft, or the saved map. It is only looked at, so that no save that
        was cut off is finished by it."""
        found = [draft["drawing"] for draft in drafts(self.folder) if draft["tab"] == tab]
        saved = read_map((self.folder / "map.yaml").read_text(encoding="utf-8"), unfinished=True)
        drawing = found[0] if found else drawing_of(saved, None)
        names = {node["id"]: node["label"] for node in drawing["nodes"]}
        # A place is told by its centre, and shown by its top left corner.
        places = {node["label"]: (node["x"] - 88, node["y"] - 32) for node in drawing["nodes"]}
        return Sheet(places, frozenset((names[edge["from"]], names[edge["to"]]) for edge in drawing["edges"]))


@pytest.fixture(scope="module")
def mortal_server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[MortalServer]:
    """One for all tests here."""
    parent = tmp_path_factory.mktemp("killed")
    server = MortalServer(folders_in(parent), parent / "server.log")
    yield server
    server.stop()


@pytest.fixture
def new_desk(
    browser: Browser, mortal_server: MortalServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[str], Desk]]:
    """Makes a desk with a project of a name, and a new browser."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(mortal_server.folders.config))
    monkeypatch.setenv("APPDATA", str(mortal_server.folders.config))
    mine = MortalBrowser(browser.browser_type, str(chromium()), tmp_path / "profile")

    def make(name: str) -> Desk:
        save_map(create_project(mortal_server.folders.workspace, name), read_map(_MAP))
        return Desk(mortal_server, mine, name)

    yield make
    mine.kill()
    mine.bury()
    assert mine.hosts == {"127.0.0.1"}, f"other hosts were asked: {mine.hosts}"


def _killed_while_drawing(desk: Desk, hand: Hand, turn: str, chance: random.Random) -> str:
    """Draws, and kills at a random moment; gives what that hit: a "save", a "draft", or a moment "between"."""
    hit = ""
    at = 0.0
    over = threading.Event()

    def kill() -> None:
        nonlocal hit, at
        deed, sheet, saving = hand.under_way, hand.sheet, hand.saving
        saving |= deed is not None and deed.words == "saving"
        hit = "save" if saving else "between" if deed is None and desk.kept(hand.tab) == sheet else "draft"
        (desk.browser if turn == "browser" else desk.server).kill()
        at = time.monotonic()
        over.set()

    timer = threading.Timer(chance.uniform(0, 3), kill)
    timer.start()
    try:
        while not over.is_set():
            hand.work()
            hand.rest()
    except Error:
        # Whatever is asked of a browser that is gone.
        assert turn == "browser"
    finally:
        timer.join()
    if turn != "browser":
        while time.monotonic() - at < _BEFORE_THE_MESSAGE and chance.random() < 0.8:
            hand.work(quick=True)
    return hit


def _come_back(desk: Desk, hand: Hand, turn: str, new_hand: Callable[[Page], Hand]) -> Hand:
    """Starts again what was killed, and gives who goes on drawing."""
    if turn == "browser":
        desk.browser.bury()
        page = desk.browser.start()
        page.goto(desk.url)
        return new_hand(page)
    desk.server.start_again()
    if turn != "server":
        hand.page.reload()
        return new_hand(hand.page)
    _handed_over(desk, hand)
    expect(hand.page.get_by_role("dialog", name="Connection error")).to_have_count(0, timeout=60_000)
    hand.map.focus()
    hand.sheet = hand.look()
    return hand


def _handed_over(desk: Desk, hand: Hand) -> None:
    """Waits until Python has what the page shows."""
    until = time.monotonic() + 60
    while (kept := desk.kept(hand.tab)) != hand.sheet:
        assert time.monotonic() < until, f"not handed over: {hand.sheet}; Python has {kept}; {hand.status()}"
        time.sleep(0.1)


def test_a_browser_or_a_server_killed_at_any_moment_loses_at_most_what_was_under_way(
    new_desk: Callable[[str], Desk], capsys: pytest.CaptureFixture[str]
) -> None:
    chance = random.Random(21)
    names = (f"P{number}" for number in count(1))
    desk = new_desk("Killed")
    page = desk.browser.start()
    page.goto(desk.url)

    def new_hand(page: Page) -> Hand:
        return Hand(page, chance, names)

    hand = new_hand(page)
    tally: Counter[tuple[str, str, str]] = Counter()
    operations = 0
    wrong = []
    for number in range(KILLS):
        turn = _TURNS[number % len(_TURNS)]
        begun = time.monotonic()
        hit = _killed_while_drawing(desk, hand, turn, chance)
        deed, seen = hand.under_way, hand.seen
        hand = _come_back(desk, hand, turn, new_hand)
        found = hand.sheet
        operations += len(seen) - 1
        if deed and deed.words != "saving" and deed.fits(found):
            lost = "nothing, and what was under way is there"
        elif found == seen[-1]:
            lost = "what was under way" if deed and deed.words != "saving" else "nothing"
        else:
            lost = "more"
            wrong.append(
                f"{number}, {turn} killed in {hit}: {found} in place of {seen[-1]}, {deed}; before {seen[:-1]}"
            )
        tally[turn, hit, lost] += 1
        hand.seen, hand.under_way = [found], None
        if "JOURNEY_MAP_BROWSER_KILLS" in os.environ:
            with capsys.disabled():
                took = f"{time.monotonic() - begun:.1f} s"
                print(number, turn, hit, f"{len(seen) - 1} operations", deed.words if deed else "-", lost, took)
    if "JOURNEY_MAP_BROWSER_KILLS" in os.environ:
        with capsys.disabled():
            print(f"\n{KILLS} kills in {operations} operations; {len(versions(desk.folder))} versions")
            print("\n".join(f"{many:4} {', '.join(case)}" for case, many in sorted(tally.items())))
    assert not wrong, "\n".join(wrong)
    numbers = [version.number for version in versions(desk.folder)]
    assert numbers == list(range(len(numbers), 0, -1))
    for version in versions(desk.folder):
        assert version_map(desk.folder, version.number).name == "Killed"
        # Nobody else has drawn, so no one is told of a conflict.
        assert not version.kept_aside
    if KILLS >= 60:
        assert {hit for _, hit, _ in tally} == {"save", "draft", "between"}, "the moments did not reach everything"


def test_what_is_drawn_and_saved_while_the_server_is_gone_reaches_it_when_it_is_back(
    new_desk: Callable[[str], Desk],
) -> None:
    desk = new_desk("Gone")
    page = desk.browser.start()
    page.goto(desk.url)
    hand = Hand(page, random.Random(1), iter(()))
    # Nothing has been drawn since the page was opened: Streamlit by itself would not run the page again.
    desk.server.kill()
    message = page.get_by_role("dialog", name="Connection error")
    expect(message).to_be_visible(timeout=30_000)
    page.keyboard.press("Escape")
    expect(message).to_have_count(0)
    hand.map.focus()
    hand.add("Drawn alone")
    hand.press("Control+s")
    expect(page.get_by_text("Saving …")).to_be_visible()
    desk.server.start_again()
    expect(page.get_by_text("Saved as version 2").first).to_be_visible(timeout=60_000)
    expect(page.get_by_text("All saved")).to_be_visible()
    hand.map.focus()
    hand.add("Drawn together")
    hand.sheet = hand.look()
    assert set(hand.sheet.places) == {"Contact", "Referral", "Drawn alone", "Drawn together"}
    _handed_over(desk, hand)


def test_a_drawing_that_was_taken_up_after_a_kill_does_not_come_back_once_it_is_saved(
    new_desk: Callable[[str], Desk],
) -> None:
    desk = new_desk("Taken up")

    def killed_after(name: str, *keys: str) -> str:
        page = desk.browser.start()
        page.goto(desk.url)
        hand = Hand(page, random.Random(1), iter(()))
        status = hand.status()
        hand.add(name)
        hand.sheet = hand.look()
        hand.press(*keys)
        if keys:
            expect(page.get_by_text("All saved")).to_be_visible(timeout=30_000)
        _handed_over(desk, hand)
        desk.browser.kill()
        desk.browser.bury()
        return status

    assert "All saved" in killed_after("First")
    assert "Not saved yet" in killed_after("Second", "Control+s")
    assert drafts(desk.folder) == []
    assert "All saved" in killed_after("Third")
    assert {node["label"] for node in drafts(desk.folder)[0]["drawing"]["nodes"]} == {
        "Contact",
        "Referral",
        "First",
        "Second",
        "Third",
    }
