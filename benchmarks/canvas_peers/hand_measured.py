"""What a page answers to a hand that drags: frames, and the time from an input to the picture that answers it.

Works on any page that has `findPlace`, `partOf`, `isEmpty` and `waysDrawn` (the peers' pages have them, the canvas gets
them by `Editor.script`), with the map of `benchmarks.big_map` in it. Milliseconds throughout.
"""

import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from playwright.sync_api import Page

from benchmarks.big_map import EDGES, NODES

_INSTRUMENTS = (Path(__file__).parent / "instruments.js").read_text(encoding="utf-8")

# A place amid the map with as many ways as there are on average, and nine beside it.
ONE = "n76"
TEN = tuple(f"n{number}" for number in range(67, 77))

# The hand goes round once a second; CSS pixels.
_RADIUS = 60


@dataclass(frozen=True, slots=True)
class Editor:
    """One editor: its page, the key that adds to a selection, and the script for a page without `findPlace`."""

    name: str
    url: str
    add_key: str
    script: str = ""


@dataclass(frozen=True, slots=True)
class Dragged:
    """Some seconds of dragging.

    `taken`: moves of the mouse that the page took in a second; `late`: the share of frames over 34 ms; `answered`: the
    median from one frame that answers a move to the next, which frames that show nothing new do not flatter; `work`:
    time of the processor that the page's main thread took for a move; `drop`: from letting go to the picture;
    `after`: the longest frame of the half second that followed.
    """

    taken: float
    frames: float
    median: float
    p95: float
    late: float
    answered: float
    work: float
    drop: float
    after: float


def open_editor(page: Page, editor: Editor) -> float:
    """Opens the page and waits until all of the map is in the picture; gives how long that took from the address on."""
    page.add_init_script(_INSTRUMENTS + editor.script)
    page.goto(editor.url, wait_until="commit")
    ids = [f"n{number + 1}" for number in range(NODES)]
    took: float = page.evaluate("([ids, ways]) => window.opened(ids, ways)", [ids, EDGES])
    # What a page does once it is drawn (fit its view, measure its labels) is over by then.
    page.wait_for_timeout(1_500)
    return took


def select_ten(page: Page, editor: Editor) -> None:
    """Selects ten places by clicks."""
    for number, place in enumerate(TEN):
        x, y = _grip(page, place)
        if number:
            page.keyboard.down(editor.add_key)
        page.mouse.click(x, y)
        if number:
            page.keyboard.up(editor.add_key)
        # Two clicks at once would be a double click.
        page.wait_for_timeout(300)


def drag(page: Page, ids: Sequence[str], seconds: float) -> Dragged:
    """Drags the last of the places in a circle, a move a frame, and lets go a little below; all must come along."""
    before = [middle(page, place) for place in ids]
    x, y = _grip(page, ids[-1])
    dx, dy = _empty_below(page, x, y)
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable")
    page.mouse.move(x, y)
    page.mouse.down()
    worked = _worked(session)
    told, took = _circled(page, session, x, y, seconds)
    worked = _worked(session) - worked
    page.mouse.move(x + dx, y + dy)
    page.wait_for_timeout(200)
    page.evaluate("window.watchInput('pointerup')")
    page.evaluate("window.startFrames()")
    page.mouse.up()
    drop = page.evaluate("window.watched")
    page.wait_for_timeout(500)
    after = max(_lengths(page.evaluate("window.stopFrames()")["times"]))
    session.detach()
    for place, (was_x, was_y) in zip(ids, before, strict=True):
        now_x, now_y = middle(page, place)
        far = math.hypot(now_x - was_x - dx, now_y - was_y - dy)
        assert far < 12, f"{place} was to be moved by {dx}, {dy}, and was by {now_x - was_x:.0f}, {now_y - was_y:.0f}"
    lengths = _lengths(told["times"])
    return Dragged(
        taken=told["taken"] / took,
        frames=len(lengths),
        median=median(lengths),
        p95=quantiles(lengths, n=20)[-1],
        late=sum(length > 34 for length in lengths) / len(lengths),
        answered=median(_lengths(told["answered"])),
        work=worked / told["taken"],
        drop=drop,
        after=after,
    )


def undo(page: Page, place: str, there: tuple[float, float]) -> float:
    """Takes the last step back by key; gives the time to the picture in which the place is where it was."""
    return _pressed(page, "Control+z", place, there)


def redo(page: Page, place: str, there: tuple[float, float]) -> float:
    """Makes the step again that was taken back."""
    return _pressed(page, "Control+Shift+z", place, there)


def middle(page: Page, place: str) -> tuple[float, float]:
    """Where a place's centre is on the page, in CSS pixels."""
    found = page.evaluate("id => window.middleOf(id)", place)
    assert found, f"{place} is not drawn"
    return found["x"], found["y"]


def _circled(page: Page, session: Any, x: float, y: float, seconds: float) -> tuple[dict[str, Any], float]:
    """Goes round in a circle, a move in each frame; gives what `stopFrames` does, and the seconds that it took."""
    began = time.perf_counter()

    def move(_: object) -> None:
        turn = 2 * math.pi * (time.perf_counter() - began)
        page.mouse.move(x + _RADIUS * math.sin(turn), y + _RADIUS * (1 - math.cos(turn)))

    # The page calls for the next move; no move is waited for, as a real mouse does not wait for what it moves.
    session.send("Runtime.enable")
    session.send("Runtime.addBinding", {"name": "handMove"})
    session.on("Runtime.bindingCalled", move)
    page.evaluate("window.startFrames()")
    page.wait_for_timeout(seconds * 1000)
    told = page.evaluate("window.stopFrames()")
    took = time.perf_counter() - began
    session.remove_listener("Runtime.bindingCalled", move)
    session.send("Runtime.removeBinding", {"name": "handMove"})
    page.evaluate("delete window.handMove")
    return told, took


def _grip(page: Page, place: str) -> tuple[float, float]:
    found = page.evaluate("id => window.gripOf(id)", place)
    assert found, f"{place} is covered by something else"
    return found["x"], found["y"]


def _empty_below(page: Page, x: float, y: float) -> tuple[float, float]:
    found = page.evaluate("([x, y]) => window.emptyBelow(x, y)", [x, y])
    assert found, "there is no empty spot to drop on"
    return found["x"], found["y"]


def _pressed(page: Page, chord: str, place: str, there: tuple[float, float]) -> float:
    page.evaluate("([id, x, y]) => window.watchInput('keydown', 'z', id, {x, y})", [place, *there])
    page.keyboard.press(chord)
    took: float = page.evaluate("window.watched")
    page.wait_for_timeout(300)
    return took


def _worked(session: Any) -> float:
    told = {one["name"]: one["value"] for one in session.send("Performance.getMetrics")["metrics"]}
    # The thread's own time on the processor, which other work on the computer does not change.
    return float(told["ThreadTime"]) * 1000


def _lengths(times: Sequence[float]) -> list[float]:
    return [after - before for before, after in pairwise(times)]
