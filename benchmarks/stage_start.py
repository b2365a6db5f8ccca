"""From opening the page Play to the first moving picture, with 700,000 activities of 150,000 children.

`python -m benchmarks.stage_start [--activities 700000] [--children 150000]`

Makes the project from a plain log in a folder of its own, starts the app, opens Play once so that the server is warm,
then again with `playing=yes`: in browsers that never saw the app, and in one that has shown its first page before and
so holds Streamlit's own scripts, as the browser of somebody who works with it does. Tells: seconds until two different
frames are drawn, megabytes in the page after a forced collection, bytes a leg of the payload before compression, and
what goes over the wire.
"""

import argparse
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from benchmarks.million import _CODES, _MAP
from builder.project import open_project
from player.packing import packed
from player.play import play
from tests.browser.serving import ROOT, Server, folders_in
from tests.browser.visiting import FLAGS
from tests.browser.visiting import chromium as find_chromium

_MOVING = """(begun) => {
  const stage = (function find(root) {
    for (const one of root.querySelectorAll("*")) {
      if (one.matches("section[aria-label=Playback]") && one.playback) return one;
      const inner = one.shadowRoot && find(one.shadowRoot);
      if (inner) return inner;
    }
    return null;
  })(document);
  return stage !== null && stage.playback.playing && stage.playback.framesDrawn > 2 && performance.now();
}"""

_FETCHED = """() => performance.getEntriesByType("resource").filter((one) => one.name.includes("/journeys/"))
  .reduce((sum, one) => sum + one.encodedBodySize, 0)"""


def measure_page(browser: Browser, url: str, *, listen: bool = False, known: bool = False) -> dict[str, float]:
    """Opens Play in a page of its own: seconds to the first moving picture, and memory in MB once it plays.

    `known`: the browser has shown the app's first page before. The megabytes that arrived are those of the journeys;
    `listen` counts the app's messages as well, which holds the page up: each is handed on to this process.
    """
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    if known:
        page = context.new_page()
        page.goto(url)
        page.get_by_role("heading", name="Journey Map").first.wait_for(timeout=60_000)
        page.wait_for_timeout(2_000)
        page.close()
    page = context.new_page()
    received = 0

    def count(payload: str | bytes) -> None:
        nonlocal received
        received += len(payload)

    if listen:
        page.on("websocket", lambda socket: socket.on("framereceived", count))
    try:
        page.goto(f"{url}/play?project=Big&playing=yes", wait_until="commit")
        told = page.wait_for_function(_MOVING, timeout=180_000, polling=50).json_value()
        page.wait_for_timeout(3_000)
        received += page.evaluate(_FETCHED)
        session = context.new_cdp_session(page)
        session.send("HeapProfiler.collectGarbage")
        usage = session.send("Runtime.getHeapUsage")
        # Typed arrays lie outside the heap: both together are what the page holds.
        held = usage["usedSize"] + usage.get("backingStorageSize", 0)
        return {"seconds": told / 1000, "memory": held / 1e6, "received": received / 1e6}
    finally:
        context.close()


def main(chromium: str, activities: int, children: int) -> None:
    """Makes the project, measures, prints."""
    with tempfile.TemporaryDirectory() as name:
        parent = Path(name)
        folders = folders_in(parent)
        log = parent / "log.csv"
        maker = [sys.executable, str(ROOT / "benchmarks" / "make_activities.py"), str(log), "--seed", "1"]
        subprocess.run([*maker, "--activities", str(activities), "--children", str(children)], check=True)
        (parent / "map.yaml").write_text(_MAP, encoding="utf-8")
        (parent / "codes.yaml").write_text(_CODES, encoding="utf-8")
        folders.run("import", "Big", str(log), "--as-of", "2025-06-30")
        folders.run("use", "Big", *(f"--{kind}={parent / kind}.yaml" for kind in ("map", "codes")))
        shown = play(open_project(folders.workspace, "Big"))
        begun = time.perf_counter()
        plain = shown.payload()
        wrote = time.perf_counter()
        wire = packed(plain)
        done = time.perf_counter()
        legs = len(shown.journeys.legs)
        sizes = f"{len(plain) / legs:.1f} bytes a leg; {len(plain) / 1e6:.1f} MB, on the wire {len(wire) / 1e6:.1f} MB"
        print(f"{legs:,} legs: {sizes}; written in {wrote - begun:.1f} s, packed in {done - wrote:.1f} s\n", flush=True)
        server = Server(folders, parent / "server.log")
        try:
            with sync_playwright() as playwright:
                browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
                print("| page | seconds to the first moving picture | MB in the page | MB received |")
                print("|---|---|---|---|")
                new, known = "warm, a new browser", "warm, a browser that has shown the app"
                for which in ("first of a cold server", *[new, known] * 4, "warm, listened to"):
                    told = measure_page(browser, server.url, listen=which.endswith("listened to"), known=which == known)
                    print(
                        f"| {which} | {told['seconds']:.1f} | {told['memory']:.0f} | {told['received']:.1f} |",
                        flush=True,
                    )
                browser.close()
        finally:
            server.stop()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chromium", default=find_chromium())
    parser.add_argument("--activities", type=int, default=700_000)
    parser.add_argument("--children", type=int, default=150_000)
    given = parser.parse_args()
    if not given.chromium:
        sys.exit("There is no Chromium on this computer; give its path.")
    main(given.chromium, given.activities, given.children)
