"""How long a frame takes with thousands of children moving at once: `python -m benchmarks.stage_frames`.

Mounts the built stage, on a payload whose children are all on their way all the time, in a headless Chromium without a
GPU at 1280x720, plays it, and tells the time from frame to frame and the work within one (script in the animation
frames, in milliseconds). Beside it, in the same run and page size: the plain way, one `arc` a dot on a canvas.
"""

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from statistics import median, quantiles

import numpy as np
import pandas as pd
from playwright.sync_api import Browser, Page, Route, sync_playwright

from builder.placing import place
from builder.settings import Settings
from builder.starters import starter_codes, starter_map
from builder.tables import ACTIVITIES, CHILDREN
from player.journeys import journeys
from player.payload import payload

ROOT = Path(__file__).resolve().parent.parent
SIZE = (1280, 720)
_ADDRESS = "http://127.0.0.1:1"

# From list to list of Annex A, each as long as the others: a child is on the way to one of them on every day.
_STEPS = (("Annex A 1", "Contact"), ("Annex A 3", "Referral"), ("Annex A 4", "Assessment"))
_DAYS = 100

_PAGE = f"""<!doctype html><meta charset="utf-8"><style>
html, body {{ margin: 0; height: 100%; }} #here {{ width: {SIZE[0]}px; height: {SIZE[1]}px; }}
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
  const root = document.getElementById("here").attachShadow({mode: "open"});
  root.append(Object.assign(document.createElement("style"), {textContent: await (await fetch("/stage.css")).text()}));
  const {default: mount} = await import("/stage.js");
  mount({data: bytes, key: "bench", name: "stage", parentElement: root, setStateValue() {}, setTriggerValue() {}});
}"""

_ARCS = """(count) => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [innerWidth, innerHeight];
  document.body.replaceChildren(canvas);
  const context = canvas.getContext("2d");
  const draw = (now) => {
    context.clearRect(0, 0, canvas.width, canvas.height);
    for (let i = 0; i < count; i++) {
      const share = (now / 8000 + i / count) % 1;
      context.beginPath();
      context.arc(share * canvas.width, ((i * 7919) % 1000) / 1000 * canvas.height, 3, 0, 2 * Math.PI);
      context.fillStyle = i % 5 ? "#ffffff" : "#ff8a75";
      context.fill();
      context.stroke();
    }
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
}"""


@dataclass(frozen=True, slots=True)
class Frames:
    """What some seconds of playing took, all in milliseconds but `count`."""

    count: int
    median: float
    p95: float
    work: float
    work_p95: float


def moving(children: int) -> bytes:
    """A payload whose `children` are all on their way, each to one of three places, for 200 days on end."""
    rows = []
    first = pd.Timestamp("2024-01-01")
    names = pd.Series(np.arange(children)).astype("str").str.zfill(8)
    # Starts differ from child to child, so that dots are spread over the whole of every route.
    offset = pd.to_timedelta(np.arange(children) % _DAYS, unit="D")
    for step, (source, code) in enumerate(_STEPS):
        start = first + offset + pd.Timedelta(days=_DAYS * step)
        rows.append(
            pd.DataFrame(
                {
                    "child": names,
                    "source": source,
                    "code": code,
                    "outcome": "",
                    "start": start,
                    "end": start + pd.Timedelta(days=_DAYS),
                    "has_end": True,
                    "estimated": False,
                    "age": 60,
                    "team": "",
                    "as_of": pd.Timestamp("2025-06-30"),
                    "load": "benchmark",
                    "row": np.arange(children) + 1,
                }
            )
        )
    activities = pd.concat(rows, ignore_index=True).astype(ACTIVITIES)
    people = pd.DataFrame({"child": names, "key": names, "birth_month": pd.Timestamp("2015-01-01")}).astype(CHILDREN)
    service_map = starter_map("whole-service")
    placed = place(activities, service_map, starter_codes("whole-service"), [source for source, _ in _STEPS])
    made = journeys(placed, service_map, Settings())
    return payload("Benchmark", made, people, fed=placed.coverage.fed)


@contextmanager
def bare_page(browser: Browser, data: bytes) -> Iterator[Page]:
    """A page that holds nothing yet, and whose every request is answered from here."""
    files = {
        "/": ("text/html", _PAGE.encode()),
        "/stage.js": ("text/javascript", (ROOT / "player" / "stage.js").read_bytes()),
        "/stage.css": ("text/css", (ROOT / "player" / "stage.css").read_bytes()),
        "/payload": ("application/octet-stream", data),
    }

    def answer(route: Route) -> None:
        kind, body = files.get(route.request.url.removeprefix(_ADDRESS), ("text/plain", b""))
        route.fulfill(status=200, content_type=kind, body=body)

    page = browser.new_page(viewport={"width": SIZE[0], "height": SIZE[1]})
    try:
        page.route("**/*", answer)
        page.goto(f"{_ADDRESS}/")
        page.evaluate(_TIMED)
        yield page
    finally:
        page.close()


def measure_stage(browser: Browser, children: int, seconds: float) -> Frames:
    """Plays the real stage. Fails when not every child is on the map all the time."""
    with bare_page(browser, moving(children)) as page:
        page.evaluate(_MOUNT)
        stage = page.get_by_role("region", name="Playback")
        stage.wait_for()
        # From day 101 on all have come; 4 days a second stays within the 200 days that follow.
        stage.evaluate(
            """(stage) => { stage.playback.seek("2024-04-10"); stage.playback.setSpeed(4); stage.playback.play(); }"""
        )
        page.wait_for_timeout(1_000)
        drawn = stage.evaluate("stage => stage.playback.framesDrawn")
        told = page.evaluate("seconds => window.watchFrames(seconds)", seconds)
        drawn = stage.evaluate("stage => stage.playback.framesDrawn") - drawn
        assert drawn > len(told["times"]) / 2, f"{drawn} frames were drawn in {len(told['times'])}"
        shown = page.get_by_role("status", name="Children shown").inner_text()
        assert shown == f"{children:,} of {children:,} children", shown
        on_map = page.locator(".jm-tally").inner_text()
        assert f"{children:,} on the map" in on_map.replace("\n", " "), on_map
        return _frames(told["times"], told["work"])


def measure_arcs(browser: Browser, dots: int, seconds: float) -> Frames:
    """Plays as many dots the plain way."""
    with bare_page(browser, b"") as page:
        page.evaluate(_ARCS, dots)
        page.wait_for_timeout(1_000)
        told = page.evaluate("seconds => window.watchFrames(seconds)", seconds)
        return _frames(told["times"], told["work"])


def _frames(times: Sequence[float], work: Sequence[float]) -> Frames:
    lengths = [after - before for before, after in pairwise(times)]
    return Frames(len(lengths), median(lengths), _p95(lengths), median(work), _p95(work))


def _p95(values: Sequence[float]) -> float:
    return quantiles(values, n=20)[-1]


def main(chromium: str, seconds: float = 5.0) -> None:
    """Measures and prints a table in Markdown."""
    flags = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
    print(f"{SIZE[0]}x{SIZE[1]}, headless Chromium without a GPU, {seconds:.0f} seconds each; milliseconds\n")
    print("| way | dots | frames | frame, median | frame, p95 | work, median | work, p95 |")
    print("|---|---|---|---|---|---|---|")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=flags)
        for dots in (5_000, 20_000):
            for way, measure in (("the stage", measure_stage), ("canvas `arc`", measure_arcs)):
                told = measure(browser, dots, seconds)
                row = (told.median, told.p95, told.work, told.work_p95)
                print(f"| {way} | {dots:,} | {told.count} | " + " | ".join(f"{x:.1f}" for x in row) + " |", flush=True)
        browser.close()


if __name__ == "__main__":
    from tests.browser.visiting import chromium as find

    found = sys.argv[1] if len(sys.argv) > 1 else find()
    if not found:
        sys.exit("There is no Chromium on this computer; give its path.")
    main(found)
