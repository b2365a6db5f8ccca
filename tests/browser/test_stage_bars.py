"""What the stage owes whoever leaves it running: the same picture every time, the screen's own pixels, no memory kept,
nothing left running.

`JOURNEY_MAP_FULL=1` takes the full sizes (2,000 loops, 50 changes of page and project, 200 moments) and prints what it
measured with `-s`; without it fewer do.
"""

import base64
import os
import random
import shutil
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from benchmarks.stage_page import bare_page, mount
from tests.browser.serving import Folders, Server
from tests.browser.visiting import FLAGS, chromium, open_stage, settled
from tests.conftest import ROOT

_FULL = os.environ.get("JOURNEY_MAP_FULL") == "1"
_LOOPS = 2_000 if _FULL else 100
_CHANGES = 50 if _FULL else 3
_MOMENTS = 200 if _FULL else 12
_GOLDEN = ROOT / "tests" / "golden" / "random.bin"

# A clock of our own: each frame is a quarter of a second after the one before, and comes as soon as it can.
_FAST = """() => {
  window.pending = new Map();
  let last = 0, now = performance.now();
  const channel = new MessageChannel();
  window.requestAnimationFrame = (callback) => {
    last += 1;
    window.pending.set(last, callback);
    if (window.pending.size === 1) channel.port2.postMessage(null);
    return last;
  };
  window.cancelAnimationFrame = (id) => window.pending.delete(id);
  channel.port1.onmessage = () => {
    const due = [...window.pending.values()];
    window.pending.clear();
    now += 250;
    for (const callback of due) callback(now);
  };
}"""

# Plays until the clock has gone back to the start so many times.
_LOOP = """(stage, loops) => new Promise((done) => {
  const {playback} = stage;
  let before = playback.now, seen = 0;
  const watch = () => {
    if (playback.now < before) seen += 1;
    before = playback.now;
    if (seen < loops) return requestAnimationFrame(watch);
    done(seen);
  };
  requestAnimationFrame(watch);
})"""


# A clock that stands until it is told to step: a quarter of a second a frame.
_STEPPED = """() => {
  window.pending = new Map();
  let last = 0, now = 0;
  window.requestAnimationFrame = (callback) => {
    last += 1;
    window.pending.set(last, callback);
    return last;
  };
  window.cancelAnimationFrame = (id) => window.pending.delete(id);
  window.frame = () => {
    const due = [...window.pending.values()];
    window.pending.clear();
    now += 250;
    for (const callback of due) callback(now);
  };
}"""

# The picture, and where all children are, at moments (days since the window's start) jumped to or played to: at 4 days
# a second a frame is a day, and the first one only begins, so that six of them end on the moment to the minute.
_SEEN = """async ([stage, days, way]) => {
  const {playback} = stage;
  const canvas = document.getElementById("here").shadowRoot.querySelector("[data-layer=dots]");
  const start = Date.parse(playback.window[0] + "Z");
  const iso = (minutes) => new Date(start + minutes * 60_000).toISOString().slice(0, 16);
  const children = [...Array(400).keys()].map((number) => `CHILD-${String(number).padStart(3, "0")}`);
  const seen = [];
  for (const day of days) {
    const to = Math.round(day * 1440);
    playback.pause();
    playback.seek(iso(way === "play" ? to - 5 * 1440 : to));
    window.frame();
    if (way === "play") {
      playback.setSpeed(4);
      playback.play();
      for (let i = 0; i < 6; i++) window.frame();
      playback.pause();
      window.frame();
    }
    const {width, height} = canvas;
    const data = canvas.getContext("2d").getImageData(0, 0, width, height).data;
    const hash = await crypto.subtle.digest("SHA-256", data);
    const picture = [...new Uint8Array(hash)].map((byte) => byte.toString(16)).join("-");
    seen.push([playback.now, picture, JSON.stringify(children.map((child) => playback.positionOf(child)))]);
  }
  return seen;
}"""


def test_the_picture_at_a_moment_is_the_same_however_it_was_reached(browser: Browser) -> None:
    with bare_page(browser, _GOLDEN.read_bytes(), (900, 560)) as page:
        stage = mount(page)
        page.wait_for_timeout(500)
        page.evaluate(_STEPPED)
        first, last = (date.fromisoformat(day[:10]) for day in stage.evaluate("s => s.playback.window"))
        roll = random.Random(200)
        # To the minute, some at whole days, at which visits begin and end.
        span = (last - first).days - 1
        days = [
            float(roll.randint(6, span)) if i % 4 == 0 else roll.randrange(6 * 1440, span * 1440) / 1440
            for i in range(_MOMENTS)
        ]

        def seen(order: list[float], way: str) -> dict[float, tuple[str, ...]]:
            told = page.evaluate(_SEEN, [stage.element_handle(), order, way])
            return {day: tuple(one) for day, one in zip(order, told, strict=True)}

        jumped = seen(days, "jump")
        played = seen(sorted(days), "play")
        back = seen(sorted(days, reverse=True), "jump")
        different = len({picture for _, picture, _ in jumped.values()})
        assert different > len(days) * 0.9
        assert jumped[days[0]][0] == (datetime.combine(first, time()) + timedelta(days=days[0])).isoformat()[:16]
        print(f"{len(days)} moments, {different} pictures")
        assert [day for day in days if played[day] != jumped[day]] == []
        assert [day for day in days if back[day] != jumped[day]] == []


@pytest.mark.parametrize("ratio", [1, 1.25, 1.5, 2, 3] if _FULL else [1.25, 3])
def test_every_pixel_drawn_is_one_on_the_screen(browser: Browser, ratio: float) -> None:
    # A real density: the one that a test may pretend does not place boxes on the screen's own pixels. An odd size, too.
    flags = [*FLAGS, f"--force-device-scale-factor={ratio}", "--window-size=901,667"]
    dense = browser.browser_type.launch(executable_path=chromium(), args=flags)
    try:
        with bare_page(dense, _GOLDEN.read_bytes(), None) as page:
            stage = mount(page)
            stage.evaluate("s => s.playback.seek('2024-06-20T11:00')")
            page.wait_for_timeout(800)
            told = _beside_the_screen(page)
            assert told["ratio"] == pytest.approx(ratio)
            assert told["drawn"] > 1_000
            assert told["off"] == 0
    finally:
        dense.close()


def test_the_picture_is_drawn_anew_when_the_page_is_magnified(browser: Browser) -> None:
    with bare_page(browser, _GOLDEN.read_bytes(), (900, 600)) as page:
        mount(page)
        session = page.context.new_cdp_session(page)
        for ratio, width, height in ((1.5, 720, 600), (2, 620, 540), (1, 900, 600)):
            size = {"width": width, "height": height, "deviceScaleFactor": ratio, "mobile": False}
            session.send("Emulation.setDeviceMetricsOverride", size)
            page.wait_for_function(_FITS, arg=ratio, timeout=30_000)


# The canvas has a pixel for each of the screen's under the map, and is shown as large as it is.
_FITS = """(ratio) => {
  const canvas = document.getElementById("here").shadowRoot.querySelector("[data-layer=dots]");
  const pane = canvas.closest(".jm-pane");
  return devicePixelRatio === ratio && Math.abs(canvas.width - pane.clientWidth * ratio) <= 2 * ratio
    && Math.abs(parseFloat(canvas.style.width) * ratio - canvas.width) < 0.01;
}"""

# The dots' canvas alone on black.
_ALONE = """() => {
  const root = document.getElementById("here").shadowRoot;
  root.append(Object.assign(document.createElement("style"), {textContent: `
    .jm-stage, .jm-stage * { visibility: hidden; background: #000 !important; }
    [data-layer=dots] { visibility: visible; background: none !important; }`}));
  document.body.style.background = "#000";
}"""

# Holds a screenshot against what was written into the canvas.
_BESIDE = """async (shot) => {
  const ours = document.getElementById("here").shadowRoot.querySelector("[data-layer=dots]");
  const {width, height} = ours;
  const box = ours.getBoundingClientRect();
  const bytes = Uint8Array.from(atob(shot), (letter) => letter.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], {type: "image/png"}));
  const read = (image, left, top) => {
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext("2d");
    context.fillStyle = "#000";
    context.fillRect(0, 0, width, height);
    context.drawImage(image, left, top);
    return context.getImageData(0, 0, width, height).data;
  };
  const a = read(ours, 0, 0);
  const b = read(picture, -Math.round(box.left * devicePixelRatio), -Math.round(box.top * devicePixelRatio));
  let drawn = 0, off = 0;
  for (let i = 0; i < a.length; i += 4) {
    if (a[i] + a[i + 1] + a[i + 2] + b[i] + b[i + 1] + b[i + 2] === 0) continue;
    drawn += 1;
    if ([0, 1, 2].some((k) => Math.abs(a[i + k] - b[i + k]) > 3)) off += 1;
  }
  return {drawn, off, ratio: devicePixelRatio};
}"""


def _beside_the_screen(page: Page) -> dict[str, float]:
    page.evaluate(_ALONE)
    page.wait_for_timeout(500)
    shot = base64.b64encode(page.screenshot(scale="device")).decode("ascii")
    told: dict[str, float] = page.evaluate(_BESIDE, shot)
    return told


def test_playing_round_and_round_keeps_no_memory(browser: Browser) -> None:
    with bare_page(browser, _GOLDEN.read_bytes(), (640, 480)) as page:
        page.evaluate(_FAST)
        stage = mount(page)
        session = page.context.new_cdp_session(page)

        def heap() -> float:
            page.wait_for_timeout(300)
            for _ in range(2):
                session.send("HeapProfiler.collectGarbage")
            return float(session.send("Runtime.getHeapUsage")["usedSize"])

        page.get_by_role("button", name="Loop").click()
        stage.evaluate("s => { s.playback.setSpeed(400); s.playback.play(); }")
        # What is made once, when first needed, is made in these.
        assert stage.evaluate(_LOOP, max(30, _LOOPS // 20)) > 0
        before = heap()
        assert stage.evaluate(_LOOP, _LOOPS) == _LOOPS
        after = heap()
        print(
            f"heap {before / 1e6:.2f} MB before, {after / 1e6:.2f} MB after {_LOOPS} loops: {after / before - 1:+.1%}"
        )
        assert after <= before * 1.05, f"{before / 1e6:.1f} MB before, {after / 1e6:.1f} MB after {_LOOPS} loops"


def test_a_stage_that_has_left_the_page_asks_for_no_frame(browser: Browser) -> None:
    with bare_page(browser, _GOLDEN.read_bytes()) as page:
        page.evaluate(_FAST)
        for _ in range(_CHANGES):
            stage = mount(page)
            stage.evaluate("s => { s.playback.setSpeed(400); s.playback.play(); }")
            page.wait_for_function("s => s.playback.framesDrawn > 3", arg=stage.element_handle())
            page.evaluate("() => window.unmount()")
            page.wait_for_timeout(60)
            assert page.evaluate("() => window.pending.size") == 0
            assert page.get_by_role("region", name="Playback").count() == 0


def test_going_from_page_to_page_and_project_to_project_leaves_nothing_running(
    with_example: Server, small: Folders, visit: Callable[..., Page]
) -> None:
    for name in ("workspace", "config"):
        shutil.copytree(getattr(small, name), getattr(with_example.folders, name), dirs_exist_ok=True)
    page = visit()
    page.add_init_script(
        """{
          const plain = window.requestAnimationFrame.bind(window);
          window.asked = 0;
          window.requestAnimationFrame = (callback) => { window.asked += 1; return plain(callback); };
        }"""
    )
    stage, stage_of = open_stage(page, "Example"), "Example"
    page.evaluate("() => { window.stillThisDocument = true; }")
    most = 0
    for number in range(_CHANGES):
        stage.evaluate("s => { s.playback.setSpeed(20); s.playback.play(); }")
        page.wait_for_function("() => window.asked > 10")
        # Through the app's own links: the document stays, and with it whatever was left running.
        page.get_by_role("link", name=("Home", "Data", "Map")[number % 3], exact=True).click()
        expect(stage).to_have_count(0, timeout=30_000)
        settled(page)
        page.wait_for_timeout(1_500)
        before = page.evaluate("() => window.asked")
        page.wait_for_timeout(1_000)
        asked = page.evaluate("() => window.asked") - before
        most = max(most, asked)
        assert asked < 10
        if number % 3 == 0:
            # From Home the other project is opened.
            other = "Example" if stage_of == "Small" else "Small"
            page.locator(f".st-key-open-{other}").get_by_role("button").click()
            stage_of = other
        else:
            page.get_by_role("link", name="Play", exact=True).click()
        stage = page.get_by_role("region", name="Playback")
        expect(stage).to_be_visible(timeout=60_000)
        page.wait_for_function("s => s.playback && s.playback.framesDrawn > 0", arg=stage.element_handle())
        settled(page)
        # "Small" plays three children; the example hundreds.
        assert (stage.evaluate("s => s.playback.children") == 3) == (stage_of == "Small")
        assert parse_qs(urlsplit(page.url).query)["project"] == [stage_of]
    assert page.evaluate("() => window.stillThisDocument") is True
    print(
        f"{_CHANGES} changes of page and project: at most {most} frames asked for in a second after the stage had left"
    )


def test_filters_speed_theme_and_size_change_while_it_plays_and_the_place_is_kept(
    with_example: Server, visit: Callable[..., Page]
) -> None:
    page = visit(viewport={"width": 1280, "height": 800})
    stage = open_stage(page, "Example", "&at=2024-03-01")

    def place() -> str:
        found: str = stage.evaluate("s => s.playback.now")
        return found

    def _tone(tone: str) -> None:
        page.get_by_role("button", name="Light stage").click()
        expect(stage).to_have_attribute("data-tone", tone)

    stage.evaluate("s => { s.playback.setSpeed(2); s.playback.play(); }")
    changes: list[Callable[[], object]] = [
        lambda: stage.evaluate("s => s.playback.setFilter({passes: [2, 3]})"),
        lambda: page.set_viewport_size({"width": 1500, "height": 950}),
        lambda: page.emulate_media(color_scheme="dark"),
        lambda: _tone("light"),
        lambda: stage.evaluate("s => s.playback.setSpeed(5)"),
        lambda: _tone("dark"),
        lambda: page.emulate_media(color_scheme="light"),
        lambda: stage.evaluate("s => s.playback.setFilter(null)"),
        lambda: page.set_viewport_size({"width": 1000, "height": 700}),
        lambda: stage.evaluate("s => s.playback.setSpeed(1)"),
    ]
    before = place()
    assert before >= "2024-03-01"
    for change in changes:
        change()
        page.wait_for_timeout(400)
        now = place()
        assert before <= now, "the clock went back"
        before = now
    # Some seconds at 5 days a second at most; on a busy machine more of them pass.
    assert place() < "2024-09-01"
    assert stage.evaluate("s => s.playback.playing") is True
    still_there(stage)


def still_there(stage: Locator) -> None:
    """It draws on."""
    drawn = stage.evaluate("s => s.playback.framesDrawn")
    stage.page.wait_for_function("([s, n]) => s.playback.framesDrawn > n + 3", arg=[stage.element_handle(), drawn])
