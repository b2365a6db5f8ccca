"""How long a frame takes with thousands of children moving at once: `python -m benchmarks.stage_frames`.

Mounts the built stage, on a payload whose children are all on their way all the time, in a headless Chromium without a
GPU at 1280x720 and 1920x1080, plays it, and tells the time from frame to frame and the work within one (script in the
animation frames, in milliseconds). Beside it, in the same run: the bare drawing (as many sprites written into a buffer
as large, and put on the canvas; no journeys, no map), the plain way, one `arc` a dot, and a loop of `st.pydeck_chart`
on a server of its own (`benchmarks.stage_peers`). Up to 20,000 dots also play with a short trail behind each.
"""

import argparse
import sys
from collections.abc import Sequence

import numpy as np
import pandas as pd
from playwright.sync_api import Browser, sync_playwright

from benchmarks.stage_page import SIZE, Frames, bare_page, mount, watch
from benchmarks.stage_peers import print_peers
from builder.placing import place
from builder.settings import Settings
from builder.starters import starter_codes, starter_map
from builder.tables import ACTIVITIES, CHILDREN
from player.journeys import journeys
from player.payload import payload
from tests.browser.visiting import FLAGS
from tests.browser.visiting import chromium as find_chromium

SIZES = (SIZE, (1920, 1080))
# Trails are drawn behind up to 25,000 moving dots; beyond 20,000 the naive way takes longer than anyone would wait.
_TRAILS = "trails=short"
_MOST_TRAILS = 20_000
_MOST_NAIVE = 20_000

# From list to list of Annex A, each as long as the others: a child is on the way to one of them on every day.
_STEPS = (("Annex A 1", "Contact"), ("Annex A 3", "Referral"), ("Annex A 4", "Assessment"))
_DAYS = 100

# As many sprites of the same size written into a buffer of the same size, and put on the screen: no journeys, no map.
# The sprite is what a dot of the stage is: opaque within, softer at its rim.
_BARE = """([count, width, height, radius]) => {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  document.body.replaceChildren(canvas);
  const context = canvas.getContext("2d");
  const image = context.createImageData(width, height);
  const words = new Uint32Array(image.data.buffer);
  const side = 2 * Math.ceil(radius + 1) + 1;
  const places = [], values = [];
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const away = Math.hypot(x - (side - 1) / 2, y - (side - 1) / 2);
      const alpha = Math.round(255 * Math.max(0, Math.min(1, radius + 0.5 - away)));
      if (alpha > 0) places.push(y * width + x), values.push(((alpha << 24) | 0x75a5ff) >>> 0);
    }
  }
  const draw = (now) => {
    words.fill(0);
    for (let i = 0; i < count; i++) {
      const share = (now / 8000 + i / count) % 1;
      const left = Math.floor(share * (width - side));
      const top = Math.floor((((i * 7919) % 1000) / 1000) * (height - side));
      const base = top * width + left;
      for (let k = 0; k < places.length; k++) {
        const at = base + places[k];
        const over = values[k], a = over >>> 24, under = words[at];
        if (a === 255 || under === 0) words[at] = over;
        else {
          const rest = 255 - a;
          const r = ((over & 255) * a + (under & 255) * rest) / 255;
          const g = (((over >>> 8) & 255) * a + ((under >>> 8) & 255) * rest) / 255;
          const b = (((over >>> 16) & 255) * a + ((under >>> 16) & 255) * rest) / 255;
          words[at] = (0xff000000 | (b << 16) | (g << 8) | r) >>> 0;
        }
      }
    }
    context.putImageData(image, 0, 0);
    requestAnimationFrame(draw);
  };
  requestAnimationFrame(draw);
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


def moving(children: int, look: str = "") -> bytes:
    """A payload whose `children` are all on their way, each to one of three places, for 200 days on end. `look` is how
    the picture looks, as an address has it."""
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
    options = {"look": look} if look else None
    return payload("Benchmark", made, people, fed=placed.coverage.fed, options=options)


def measure_stage(
    browser: Browser, children: int, seconds: float, size: tuple[int, int] = SIZE, look: str = ""
) -> Frames:
    """Plays the real stage. Fails when not every child is on the map all the time."""
    return _stage(browser, children, seconds, size, look)[0]


def _stage(
    browser: Browser, children: int, seconds: float, size: tuple[int, int], look: str = ""
) -> tuple[Frames, tuple[int, int]]:
    """The same, and how large its canvas is."""
    with bare_page(browser, moving(children, look), size) as page:
        stage = mount(page)
        # From day 101 on all have come; 4 days a second stays within the 200 days that follow.
        stage.evaluate(
            """(stage) => { stage.playback.seek("2024-04-10"); stage.playback.setSpeed(4); stage.playback.play(); }"""
        )
        page.wait_for_timeout(1_500)
        drawn = stage.evaluate("stage => stage.playback.framesDrawn")
        told = watch(page, seconds)
        drawn = stage.evaluate("stage => stage.playback.framesDrawn") - drawn
        assert drawn > told.count / 2, f"{drawn} frames were drawn in {told.count}"
        shown = page.get_by_role("status", name="Children shown").inner_text()
        assert shown == f"{children:,} of {children:,} children", shown
        on_map = page.locator(".jm-tally").inner_text()
        assert f"{children:,} on the map" in on_map.replace("\n", " "), on_map
        canvas = page.locator("[data-layer=dots]").evaluate("canvas => [canvas.width, canvas.height]")
        return told, (canvas[0], canvas[1])


def measure_bare(browser: Browser, dots: int, seconds: float, canvas: tuple[int, int], radius: float = 1.5) -> Frames:
    """The bare drawing: as many sprites, on a canvas as large as the stage's."""
    with bare_page(browser, b"", (max(canvas[0], 320), max(canvas[1], 240))) as page:
        page.evaluate(_BARE, [dots, *canvas, radius])
        page.wait_for_timeout(1_000)
        return watch(page, seconds)


def measure_arcs(browser: Browser, dots: int, seconds: float, size: tuple[int, int] = SIZE) -> Frames:
    """Plays as many dots the plain way."""
    with bare_page(browser, b"", size) as page:
        page.evaluate(_ARCS, dots)
        page.wait_for_timeout(1_000)
        return watch(page, seconds)


def main(chromium: str, seconds: float, counts: Sequence[int], arcs: bool, peers: bool) -> None:
    """Measures and prints a table in Markdown."""
    print(f"Headless Chromium without a GPU, {seconds:.0f} seconds each; milliseconds\n")
    print("| size | way | dots | frames | frame, median | frame, p95 | over 34 ms | work, median | work, p95 |")
    print("|---|---|---|---|---|---|---|---|---|")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        for size in SIZES:
            for dots in counts:
                stage, canvas = _stage(browser, dots, seconds, size)
                bare = measure_bare(browser, dots, seconds, canvas)
                _row(size, "the stage", dots, stage)
                if dots <= _MOST_TRAILS:
                    _row(size, "the stage, short trails", dots, measure_stage(browser, dots, seconds, size, _TRAILS))
                _row(size, "the bare drawing", dots, bare)
                if arcs:
                    _row(size, "canvas `arc`", dots, measure_arcs(browser, dots, seconds, size))
                print(f"| | work as a multiple of the bare drawing's | | | | | | {stage.work / bare.work:.2f} | |")
        if peers:
            print()
            print_peers(browser, [dots for dots in counts if dots <= _MOST_NAIVE], seconds)
        browser.close()


def _row(size: tuple[int, int], way: str, dots: int, told: Frames) -> None:
    times = (told.median, told.p95, 100 * told.late, told.work, told.work_p95)
    cells = [f"{x:.0f}%" if number == 2 else f"{x:.1f}" for number, x in enumerate(times)]
    print(f"| {size[0]}x{size[1]} | {way} | {dots:,} | {told.count} | " + " | ".join(cells) + " |", flush=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chromium", default=find_chromium())
    parser.add_argument("--seconds", type=float, default=5.0)
    parser.add_argument("--dots", type=int, nargs="+", default=[5_000, 20_000, 100_000])
    parser.add_argument("--no-arcs", action="store_true", help="without the slow canvas arcs")
    parser.add_argument("--no-peers", action="store_true", help="without the loops of st.pydeck_chart")
    given = parser.parse_args()
    if not given.chromium:
        sys.exit("There is no Chromium on this computer; give its path.")
    main(given.chromium, given.seconds, given.dots, not given.no_arcs, not given.no_peers)
