"""A server and a browser that can be killed at any moment, with all that they had not written down yet."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserType, Page

from tests.browser.serving import ROOT, Server
from tests.browser.visiting import FLAGS

_PATIENCE = 60.0


class MortalServer(Server):
    """A server that can be killed, and started again where it was."""

    def kill(self) -> None:
        """Ends it at once, from whichever thread; it has no time for anything."""
        self._process.kill()

    def start_again(self) -> None:
        """Starts it on the same port, and waits until it answers."""
        self._process.wait(20)
        with self._log.open("ab") as out:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "cli", "run", "--port", str(urlsplit(self.url).port), "--no-browser"],
                cwd=ROOT,
                env=self.folders.environment(),
                stdout=out,
                stderr=subprocess.STDOUT,
            )
        self._wait()


class MortalBrowser:
    """A Chromium of its own processes, with a profile on disk as in life, that can be killed with all of them."""

    def __init__(self, kind: BrowserType, path: str, profile: Path) -> None:
        """Nothing is started yet. `hosts` are all that were asked for anything."""
        self.hosts: set[str] = set()
        self._kind = kind
        self._path = path
        self._profile = profile
        self._process: subprocess.Popen[bytes] | None = None
        self._browser: Browser | None = None

    def start(self) -> Page:
        """Starts it, for the first time or again, and gives its one page."""
        told = self._profile / "DevToolsActivePort"
        told.unlink(missing_ok=True)
        self._process = subprocess.Popen(
            [
                self._path,
                *FLAGS,
                "--headless",
                "--window-size=1400,900",
                "--password-store=basic",
                "--remote-debugging-port=0",
                f"--user-data-dir={self._profile}",
                "about:blank",
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        until = time.monotonic() + _PATIENCE
        while not (told.exists() and told.read_text(encoding="utf-8").strip()):
            assert time.monotonic() < until, "Chromium did not start"
            time.sleep(0.02)
        port = told.read_text(encoding="utf-8").split()[0]
        self._browser = self._kind.connect_over_cdp(f"http://127.0.0.1:{port}", timeout=_PATIENCE * 1000)
        context = self._browser.contexts[0]
        context.set_default_timeout(_PATIENCE * 1000)
        context.on("request", lambda request: self._asked(request.url))
        page = context.pages[0]
        page.on("websocket", lambda socket: self._asked(socket.url))
        return page

    def kill(self) -> None:
        """Ends all its processes at once, from whichever thread."""
        if self._process is None:
            return
        if sys.platform == "win32":
            subprocess.run(["taskkill", "/F", "/T", "/PID", str(self._process.pid)], capture_output=True, check=False)
        else:
            # It leads a session of its own, so that its group holds all its processes and nothing else.
            os.killpg(self._process.pid, signal.SIGKILL)

    def bury(self) -> None:
        """Waits until it is dead."""
        if self._process is not None:
            self._process.wait(20)
            self._process = None

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob", "chrome", "about"):
            self.hosts.add(parts.hostname or url)
