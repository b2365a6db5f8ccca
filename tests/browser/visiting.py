"""A visitor in Chromium who writes down every request and every error."""

import os
import shutil
from pathlib import Path
from urllib.parse import urlsplit

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Locator, Page, expect

# Those of `streamlit-components.md`: nothing is asked of the network by the browser itself, and nothing of a GPU.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
SIZES = ((1400, 900), (1920, 1080))

_NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
_HERE = "127.0.0.1"


def chromium() -> str | None:
    """Where this computer has a Chromium; the variable CHROMIUM says it first."""
    named = os.environ.get("CHROMIUM")
    found = [named] if named else [path for name in _NAMES if (path := shutil.which(name))]
    return next((path for path in found if Path(path).exists()), None)


class Visit:
    """One visitor: a page, and what it asked for and complained about."""

    def __init__(self, browser: Browser, url: str, host: str = _HERE, **options: object) -> None:
        """Only `host` may be asked. `options` are those of a Playwright context (viewport, reduced_motion …)."""
        self.url = url
        self._host = host
        self.wrong: list[str] = []
        self.hosts: set[str] = set()
        self._context: BrowserContext = browser.new_context(
            **{"viewport": {"width": SIZES[0][0], "height": SIZES[0][1]}, "base_url": url, **options}  # type: ignore[arg-type]
        )
        self._context.set_default_timeout(30_000)
        self.page = self._context.new_page()
        self._context.on("request", lambda request: self._asked(request.url))
        self.page.on("websocket", lambda socket: self._asked(socket.url))
        self.page.on("console", self._said)
        # Windows in which a file is chosen are ours from the start: told only as a button is pressed, Chromium may have
        # opened its own by then, and nobody hears of it.
        self.page.on("filechooser", lambda _: None)
        self.page.on("pageerror", lambda error: self.wrong.append(f"uncaught: {error}"))

    def end(self) -> None:
        """Closes the page and says what it should not have done."""
        self._context.close()
        assert not self.wrong, f"The browser logged errors: {self.wrong}"
        assert self.hosts <= {self._host}, f"Other hosts were asked: {self.hosts - {self._host}}"

    def _asked(self, url: str) -> None:
        parts = urlsplit(url)
        if parts.scheme not in ("data", "blob"):
            self.hosts.add(parts.hostname or url)

    def _said(self, message: ConsoleMessage) -> None:
        if message.type != "error":
            return
        where = message.location.get("url", "")
        self.wrong.append(f"{message.text} ({where})")


def shoot(page: Page, name: str) -> None:
    """Keeps pictures of a page at both sizes, where JOURNEY_MAP_SCREENSHOTS names a folder for them."""
    folder = os.environ.get("JOURNEY_MAP_SCREENSHOTS")
    if not folder:
        return
    Path(folder).mkdir(parents=True, exist_ok=True)
    before = page.viewport_size
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        # The map fits itself to its new frame over a few frames; nothing on the page says when it has.
        page.wait_for_timeout(700)
        page.screenshot(path=str(Path(folder) / f"{name}-{width}.png"))
    if before:
        page.set_viewport_size(before)


def open_page(page: Page, path: str, heading: str) -> None:
    """Opens a page by its address and waits for its heading."""
    page.goto(path)
    expect(page.get_by_role("heading", name=heading, exact=True, level=1)).to_be_visible(timeout=60_000)
    settled(page)


def settled(page: Page) -> None:
    """Waits until the page's script has run to its end."""
    page.wait_for_selector("[data-testid='stApp'][data-test-script-state='notRunning']", timeout=60_000)


def open_stage(page: Page, project: str, more: str = "") -> Locator:
    """Opens the page Play and gives the stage's root element, paused."""
    page.goto(f"/play?project={project}{more}")
    stage = page.get_by_role("region", name="Playback")
    expect(stage).to_be_visible(timeout=90_000)
    page.wait_for_function(_DRAWN, arg=stage.element_handle(), timeout=30_000)
    settled(page)
    return stage


_DRAWN = "stage => stage.playback && stage.playback.framesDrawn > 0"


def seek(stage: Locator, time: str) -> None:
    """Pauses, and goes to a moment."""
    stage.evaluate("(stage, time) => { stage.playback.pause(); stage.playback.seek(time); }", time)


def position(stage: Locator, child: str) -> dict[str, object] | None:
    """Where a child's solid dot is."""
    found: dict[str, object] | None = stage.evaluate("(stage, child) => stage.playback.positionOf(child)", child)
    return found


def now(stage: Locator) -> str:
    """The clock, as `playback` tells it."""
    told: str = stage.evaluate("stage => stage.playback.now")
    return told
