"""The naive way: thousands of dots in `st.pydeck_chart`, redrawn by rerun or by a fragment, again and again.

`python -m benchmarks.stage_peers [--dots 1000 5000 20000] [--seconds 10]`

Starts a Streamlit server of its own with a page of one chart and a loop, opens it in a headless Chromium without a GPU
at 1280x720, and tells how often another moment's dots arrived in the page. `benchmarks.stage_frames` does the same in
the run in which it measures the stage.
"""

import argparse
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests.browser.visiting import FLAGS
from tests.browser.visiting import chromium as find_chromium

# Every redrawing is one turn; the page says which turn it shows, beneath the chart that holds it.
_APP = """
import numpy as np
import pandas as pd
import pydeck
import streamlit as st

dots = int(st.query_params["dots"])
rng = np.random.default_rng(1)
lane = rng.random(dots)

def draw():
    turn = st.session_state["turn"] = st.session_state.get("turn", 0) + 1
    share = (turn / 300 + np.arange(dots) / dots) % 1
    table = pd.DataFrame({"x": share * 1200, "y": lane * 600})
    layer = pydeck.Layer("ScatterplotLayer", table, get_position="[x, y]", get_radius=3, get_fill_color=[255, 255, 255])
    view = pydeck.ViewState(target=[600, 300, 0], zoom=0)
    deck = pydeck.Deck([layer], views=[pydeck.View("OrthographicView")], initial_view_state=view,
                       map_provider=None, map_style=None)
    st.pydeck_chart(deck, height=600)
    st.markdown(f"turn {turn}")

if st.query_params["by"] == "fragment":
    st.fragment(draw, run_every=0.001)()
else:
    draw()
    st.rerun()
"""


def measure_pydeck(browser: Browser, url: str, dots: int, by: str, seconds: float) -> float:
    """Redrawings a second that arrived in the page."""
    page = browser.new_page(viewport={"width": 1280, "height": 720})
    try:
        page.goto(f"{url}/?dots={dots}&by={by}")
        page.get_by_text("turn").first.wait_for(timeout=60_000)
        page.wait_for_timeout(2_000)
        seen = page.evaluate(
            """(seconds) => new Promise((done) => {
              const turns = new Set(), begun = performance.now();
              const look = () => {
                const found = /turn (\\d+)/.exec(document.body.innerText);
                if (found) turns.add(found[1]);
                if (performance.now() - begun < seconds * 1000) return setTimeout(look, 15);
                done(Math.max(0, turns.size - 1));
              };
              look();
            })""",
            seconds,
        )
        return float(seen) / seconds
    finally:
        page.close()


@contextmanager
def naive_server() -> Iterator[str]:
    """A server of the naive page, and its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        app = Path(folder) / "naive.py"
        app.write_text(_APP, encoding="utf-8")
        options = ["--server.headless=true", f"--server.port={port}", "--server.address=127.0.0.1"]
        options += ["--browser.gatherUsageStats=false", "--server.fileWatcherType=none"]
        command = [sys.executable, "-m", "streamlit", "run", str(app), *options]
        server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        url = f"http://127.0.0.1:{port}"
        try:
            _wait(url)
            yield url
        finally:
            server.terminate()
            server.wait(20)


def print_peers(browser: Browser, counts: Sequence[int], seconds: float) -> None:
    """Measures the naive way with so many dots and prints a table in Markdown."""
    print("| way | dots | redrawn a second | milliseconds each |")
    print("|---|---|---|---|")
    with naive_server() as url:
        for dots in counts:
            for by in ("rerun", "fragment"):
                rate = measure_pydeck(browser, url, dots, by, seconds)
                each = f"{1000 / rate:.0f}" if rate else "-"
                print(f"| `st.pydeck_chart`, by {by} | {dots:,} | {rate:.1f} | {each} |", flush=True)


def main(chromium: str, counts: list[int], seconds: float) -> None:
    """Measures and prints a table in Markdown."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        print_peers(browser, counts, seconds)
        browser.close()


def _wait(url: str) -> None:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(f"{url}/_stcore/health", timeout=5):
                return
        except OSError:
            time.sleep(0.3)
    raise SystemExit("The server did not answer.")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--chromium", default=find_chromium())
    parser.add_argument("--dots", type=int, nargs="+", default=[1_000, 5_000, 20_000])
    parser.add_argument("--seconds", type=float, default=10.0)
    given = parser.parse_args()
    if not given.chromium:
        sys.exit("There is no Chromium on this computer; give its path.")
    main(given.chromium, given.dots, given.seconds)
