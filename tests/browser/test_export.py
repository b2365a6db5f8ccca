"""The stand-alone player: opened from disk with no network, it plays what the app plays."""

from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.serving import Folders, Server
from tests.browser.visiting import open_stage, shoot

# Where every child's solid dot heads, with its pass and whether it is hollow, at each of some moments.
_AT = """(stage, [names, times]) => times.map((time) => {
  stage.playback.seek(time);
  return names.map((name) => {
    const at = stage.playback.positionOf(name);
    return at && [at.node, at.pass, at.hollow];
  });
})"""
_OPENED = "stage => stage.playback && stage.playback.framesDrawn > 0"


def _children(folders: Folders, project: str) -> list[str]:
    import pandas as pd

    return sorted(pd.read_parquet(folders.workspace / project / "children.parquet")["child"])


def test_from_disk_and_offline_it_plays_filters_follows_and_agrees_with_the_app(
    browser: Browser, with_example: Server, page: Page, tmp_path: Path
) -> None:
    file = tmp_path / "example.html"
    with_example.folders.run("export", "Example", str(file))
    assert file.stat().st_size < 2_000_000

    names = _children(with_example.folders, "Example")
    # Fifty moments from January to October 2023, at all hours.
    times = [f"2023-{1 + step // 5:02}-{1 + 5 * (step % 5):02}T{step % 24:02}:30" for step in range(50)]
    in_app = open_stage(page, "Example").evaluate(_AT, [names, times])
    assert sum(one is not None for moment in in_app for one in moment) > 1_000

    context = browser.new_context(viewport={"width": 1400, "height": 900}, offline=True)
    asked: list[str] = []
    wrong: list[str] = []
    context.on("request", lambda request: asked.append(request.url))
    alone = context.new_page()
    alone.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    alone.on("pageerror", lambda error: wrong.append(str(error)))
    alone.goto(file.as_uri())
    stage = alone.get_by_role("region", name="Playback")
    expect(stage).to_be_visible(timeout=30_000)
    alone.wait_for_function(_OPENED, arg=stage.element_handle())
    assert stage.evaluate(_AT, [names, times]) == in_app

    stage.evaluate("stage => { stage.playback.seek('2023-03-01T00:00'); stage.playback.setSpeed(20); }")
    alone.get_by_role("button", name="Play", exact=True).click()
    alone.wait_for_function("s => s.playback.now > '2023-03-20'", arg=stage.element_handle())
    alone.get_by_role("button", name="Pause", exact=True).click()
    shoot(alone, "alone")

    before = stage.evaluate("stage => stage.playback.shown")
    alone.get_by_role("button", name="Filters").click()
    alone.locator("summary", has_text="Gender").click()
    alone.get_by_role("group", name="Filters").get_by_role("checkbox", name="Female").first.check()
    alone.wait_for_function("([s, n]) => s.playback.shown < n", arg=[stage.element_handle(), before])
    alone.keyboard.press("Escape")

    alone.get_by_role("searchbox", name="Find a child").fill(names[0][:3])
    alone.keyboard.press("Enter")
    expect(alone.get_by_role("button", name="Stop following")).to_be_visible()
    context.close()
    assert asked == [file.as_uri()]
    assert wrong == []
