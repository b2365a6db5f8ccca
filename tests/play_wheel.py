"""Plays from an installed wheel, outside the clone: `python play_wheel.py VENV`. Used by .ci/run."""

import os
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

from playwright.sync_api import sync_playwright

FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def main(venv: Path) -> None:
    """Starts the wheel's own launcher with the example, and watches a dot move in Chromium."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory() as folder:
        places = {"JOURNEY_MAP_WORKSPACE": f"{folder}/projects", "XDG_CONFIG_HOME": f"{folder}/config"}
        command = [venv / "bin" / "journey-map", "run", "--example", "--no-browser", "--port", str(port)]
        server = subprocess.Popen(command, env={**os.environ, **places}, cwd=folder)
        try:
            _wait(f"http://127.0.0.1:{port}/_stcore/health")
            _watch(f"http://127.0.0.1:{port}/play?project=Example%20authority&playing=yes")
        finally:
            server.terminate()
            server.wait(20)


def _wait(address: str) -> None:
    until = time.monotonic() + 180
    while True:
        try:
            urllib.request.urlopen(address, timeout=2).close()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.5)
        else:
            return


def _watch(address: str) -> None:
    asked = set()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.on("request", lambda request: asked.add(request.url.split("/")[2]) if "//" in request.url else None)
        page.goto(address)
        stage = page.get_by_role("region", name="Playback")
        stage.wait_for(timeout=120_000)
        page.wait_for_timeout(2_000)
        before = stage.evaluate("stage => [stage.playback.now, stage.playback.framesDrawn, stage.playback.children]")
        page.wait_for_timeout(2_000)
        after = stage.evaluate("stage => [stage.playback.now, stage.playback.framesDrawn, stage.playback.children]")
        browser.close()
    assert after[0] > before[0], f"the clock stands still at {after[0]}"
    assert after[1] > before[1], "no frame was drawn"
    assert after[2] > 1_000, f"only {after[2]} children"
    outside = {host for host in asked if not host.startswith("127.0.0.1")}
    assert not outside, f"asked other hosts: {outside}"
    print(f"The wheel plays: {after[2]:,} children, {after[0]}, nothing asked of another host.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
