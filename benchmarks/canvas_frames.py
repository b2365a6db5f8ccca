"""How the canvas answers the hand with a large map, beside two editors that people know.

`python -m benchmarks.canvas_frames [CHROMIUM]`: 150 places and 400 ways (`big_map.py`), all in view, in headless
Chromium without a GPU at 1400x900, driven by real mouse moves and keys. Beside the canvas, in the same run: bpmn-js,
the modeller of bpmn.io, and mxGraph, the engine that draw.io is built on. Those two are installed by npm from their
lock (`canvas_peers/`) into a temporary folder. Milliseconds throughout.
"""

import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path
from statistics import median
from unittest import mock

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.big_map import big_service_map
from benchmarks.canvas_peers.hand_measured import (
    ONE,
    TEN,
    Dragged,
    Editor,
    drag,
    middle,
    open_editor,
    redo,
    select_ten,
    undo,
)
from benchmarks.canvas_peers.serving import peers
from benchmarks.canvas_peers.small_task import Asked, in_bpmn, in_canvas, in_canvas_by_keys, in_mxgraph
from builder.project import create_project
from builder.project_saving import save_map
from tests.browser.serving import Server, folders_in
from tests.browser.visiting import FLAGS
from tests.browser.visiting import chromium as find_chromium

SIZE = (1400, 900)
_ROUNDS = 3
_UNDOS = 5

# Finds places and counts ways in the canvas, which stands in a shadow root.
_IN_CANVAS = """
window.findPlace = (id) => {
  if (!window.canvasRoot?.host?.isConnected) {
    window.canvasRoot = [...document.querySelectorAll("*")].map((element) => element.shadowRoot)
      .find((root) => root?.querySelector(".react-flow__node"));
  }
  return window.canvasRoot?.querySelector(`.react-flow__node[data-id="${id}"]`);
};
window.partOf = (id, element) => window.findPlace(id).contains(element);
window.isEmpty = (element) => element.closest(".react-flow__pane") !== null
  && !element.closest(".react-flow__node, .react-flow__panel, [data-note], .jm-lane-name");
window.waysDrawn = () => window.canvasRoot?.querySelectorAll(".react-flow__edge").length ?? 0;
"""


@dataclass(frozen=True, slots=True)
class Told:
    """All that was measured of one editor."""

    opening: float
    one: Dragged
    ten: Dragged
    undo: float


def canvas_editor(url: str, name: str = "Journey Map") -> Editor:
    """The canvas on a page: of a running app, its page Map."""
    return Editor(name, url, "Shift", _IN_CANVAS)


def measure(browser: Browser, editor: Editor, seconds: float) -> Told:
    """Opens an editor, drags one place, then ten, and undoes that five times."""
    with _fresh_page(browser) as page:
        opening = open_editor(page, editor)
        start = middle(page, ONE)
        one = drag(page, [ONE], seconds)
        undo(page, ONE, start)
        select_ten(page, editor)
        ten = drag(page, TEN, seconds)
        there = middle(page, ONE)
        undos = []
        for _ in range(_UNDOS):
            undos.append(undo(page, ONE, start))
            redo(page, ONE, there)
    return Told(opening, one, ten, median(undos))


def measure_all(browser: Browser, editors: Sequence[Editor], seconds: float) -> list[tuple[str, Told]]:
    """Measures editors in turn, three times round, so that other work on the computer falls on all; gives medians."""
    told: dict[str, list[Told]] = {editor.name: [] for editor in editors}
    for _ in range(_ROUNDS):
        for editor in editors:
            told[editor.name].append(measure(browser, editor, seconds))
    return [(name, _middle(rounds)) for name, rounds in told.items()]


def _middle(rounds: Sequence[Told]) -> Told:
    def dragged(some: Sequence[Dragged]) -> Dragged:
        return Dragged(*(median(getattr(one, field.name) for one in some) for field in fields(Dragged)))

    return Told(
        median(one.opening for one in rounds),
        dragged([one.one for one in rounds]),
        dragged([one.ten for one in rounds]),
        median(one.undo for one in rounds),
    )


@contextmanager
def _fresh_page(browser: Browser) -> Iterator[Page]:
    """A page of a new visitor, who has nothing in store."""
    context = browser.new_context(viewport={"width": SIZE[0], "height": SIZE[1]})
    context.set_default_timeout(120_000)
    try:
        yield context.new_page()
    finally:
        context.close()


@contextmanager
def _app(parent: Path) -> Iterator[str]:
    """The app on this computer, with the large map in the project "Big"; in "Small" and "Keys" nothing is drawn yet."""
    folders = folders_in(parent)
    # What is made here is made as the server makes it: its secrets lie in the server's folders.
    with mock.patch.dict(os.environ, folders.environment()):
        for name in ("Small", "Keys"):
            create_project(folders.workspace, name)
        save_map(create_project(folders.workspace, "Big"), big_service_map())
    server = Server(folders, parent / "server.log")
    try:
        yield server.url
    finally:
        server.stop()


def _print_figures(told: list[tuple[str, Told]]) -> None:
    print("| editor | opening | dragged | moves taken a second | frame, median | frame, p95 | over 34 ms ", end="")
    print("| answer to answer | main thread a move | drop | longest after | undo of ten |")
    print("|---|---|---|---|---|---|---|---|---|---|---|---|")
    for name, one in told:
        for what, how in (("1", one.one), ("10", one.ten)):
            frames = f"{how.taken:.0f} | {how.median:.1f} | {how.p95:.1f} | {how.late:.0%}"
            answers = f"{how.answered:.1f} | {how.work:.1f} | {how.drop:.0f} | {how.after:.0f}"
            undone = f"{one.undo:.0f}" if what == "10" else ""
            print(f"| {name} | {one.opening:.0f} | {what} | {frames} | {answers} | {undone} |")


def _print_asked(asked: list[tuple[str, Asked]]) -> None:
    print("\n| editor | clicks | drags | keys beside the names | undo all | redo all |")
    print("|---|---|---|---|---|---|")
    for name, one in asked:
        print(f"| {name} | {one.clicks} | {one.drags} | {one.keys} | {one.undos} | {one.redos} |")


def main(chromium: str, seconds: float = 5.0) -> None:
    """Measures and prints two tables in Markdown."""
    with ExitStack() as stack:
        parent = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
        url = stack.enter_context(_app(parent))
        others = stack.enter_context(peers(big_service_map()))
        browser = stack.enter_context(sync_playwright()).chromium.launch(executable_path=chromium, args=list(FLAGS))
        editors = (
            canvas_editor(f"{url}/map?project=Big"),
            canvas_editor(f"{others}/canvas.html", "its canvas without Streamlit"),
            Editor("bpmn-js", f"{others}/bpmn.html", "Shift"),
            Editor("mxGraph", f"{others}/mxgraph.html", "Control"),
            Editor("mxGraph, straight ways", f"{others}/mxgraph.html?straight", "Control"),
        )
        _print_figures(measure_all(browser, editors, seconds))
        asked = []
        for name, task, where in (
            ("Journey Map", in_canvas, f"{url}/map?project=Small"),
            ("Journey Map, by keys alone", in_canvas_by_keys, f"{url}/map?project=Keys"),
            ("bpmn-js", in_bpmn, others),
            ("mxGraph as draw.io sets it up", in_mxgraph, others),
        ):
            with _fresh_page(browser) as page:
                asked.append((name, task(page, where)))
        _print_asked(asked)
        browser.close()


if __name__ == "__main__":
    found = sys.argv[1] if len(sys.argv) > 1 else find_chromium()
    if not found:
        sys.exit("There is no Chromium on this computer; give its path.")
    main(found)
