"""A bare page with nothing but the built stage in it, for measuring: no server, no network."""

import base64
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from playwright.sync_api import Browser, Page, Route

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1280, 720)
_ADDRESS = "http://127.0.0.1:1"

_PAGE = """<!doctype html><meta charset="utf-8"><style>
html, body { margin: 0; height: 100%; overflow: hidden; } #here { width: 100vw; height: 100vh; }
</style><div id="here"></div>"""

# Every callback of an animation frame is timed, so that the stage's own work can be told from the waiting.
_TIMED = """() => {
  const plain = window.requestAnimationFrame.bind(window);
  window.work = new Map();
  window.requestAnimationFrame = (callback) => plain((now) => {
    const before = performance.now();
    callback(now);
    window.work.set(now, (window.work.get(now) ?? 0) + performance.now() - before);
  });
  window.watchFrames = (seconds) => new Promise((done) => {
    window.work.clear();
    const times = [];
    const look = (now) => {
      times.push(now);
      if (now - times[0] < seconds * 1000) plain(look);
      else done({times, work: times.map((time) => window.work.get(time) ?? 0)});
    };
    plain(look);
  });
}"""

_MOUNT = """async () => {
  const bytes = new Uint8Array(await (await fetch("/payload")).arrayBuffer());
  const here = document.getElementById("here");
  const root = here.shadowRoot ?? here.attachShadow({mode: "open"});
  root.append(Object.assign(document.createElement("style"), {textContent: await (await fetch("/stage.css")).text()}));
  window.stageModule ??= (await import("/stage.js")).default;
  const none = () => undefined;
  const told = {data: bytes, key: "bench", name: "stage", parentElement: root};
  window.unmount = window.stageModule({...told, setStateValue: none, setTriggerValue: none});
}"""


@dataclass(frozen=True, slots=True)
class Frames:
    """What some seconds of playing took: milliseconds but for `count` and `late`, the share of frames over 34 ms."""

    count: int
    median: float
    p95: float
    late: float
    work: float
    work_p95: float


@contextmanager
def bare_page(browser: Browser, data: bytes, size: tuple[int, int] | None = SIZE) -> Iterator[Page]:
    """A page that holds nothing yet, and whose every request is answered from here; no size: the browser's window."""
    files = {
        "/": ("text/html", _PAGE.encode()),
        "/stage.js": ("text/javascript", (ROOT / "player" / "stage.js").read_bytes()),
        "/stage.css": ("text/css", (ROOT / "player" / "stage.css").read_bytes()),
        "/payload": ("application/octet-stream", data),
    }

    def answer(route: Route) -> None:
        kind, body = files.get(route.request.url.removeprefix(_ADDRESS), ("text/plain", b""))
        route.fulfill(status=200, content_type=kind, body=body)

    if size is None:
        page = browser.new_page(no_viewport=True)
    else:
        page = browser.new_page(viewport={"width": size[0], "height": size[1]})
    page.set_default_timeout(60_000)
    try:
        page.route("**/*", answer)
        page.goto(f"{_ADDRESS}/")
        page.evaluate(_TIMED)
        yield page
    finally:
        page.close()


def mount(page: Page) -> Any:
    """Mounts the stage and gives its root element, when it has drawn once."""
    page.evaluate(_MOUNT)
    stage = page.get_by_role("region", name="Playback")
    stage.wait_for()
    page.wait_for_function("s => s.playback && s.playback.framesDrawn > 0", arg=stage.element_handle())
    return stage


def watch(page: Page, seconds: float) -> Frames:
    """Watches the page's frames for some seconds."""
    told = page.evaluate("seconds => window.watchFrames(seconds)", seconds)
    return frames_of(told["times"], told["work"])


def frames_of(times: Sequence[float], work: Sequence[float]) -> Frames:
    """The figures of frames that began at these times and had this work in them (milliseconds)."""
    lengths = [after - before for before, after in pairwise(times)]
    late = sum(length > 34 for length in lengths) / len(lengths)
    return Frames(len(lengths), median(lengths), _p95(lengths), late, median(work), _p95(work))


def pixels(page: Page) -> tuple[int, int, bytes]:
    """What the dots' canvas holds: width, height, and the bytes as `ImageData` has them."""
    told = page.evaluate(
        """() => {
          const canvas = document.getElementById("here").shadowRoot.querySelector("[data-layer=dots]");
          const {width, height} = canvas;
          const data = canvas.getContext("2d").getImageData(0, 0, width, height).data;
          let text = "";
          for (let i = 0; i < data.length; i += 32768) text += String.fromCharCode(...data.subarray(i, i + 32768));
          return {width, height, data: btoa(text)};
        }"""
    )
    return told["width"], told["height"], base64.b64decode(told["data"])


def _p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20)[-1]
