"""The app shown at another address, beneath a path, as behind an authority's own proxy."""

import shutil
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.serving import Folders, Server, folders_in
from tests.browser.visiting import Visit


@pytest.fixture
def shown(browser: Browser, small: Folders, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    parent = tmp_path_factory.mktemp("behind")
    folders = folders_in(parent)
    for name in ("workspace", "config"):
        shutil.copytree(getattr(small, name), getattr(folders, name), dirs_exist_ok=True)
    started = Server(folders, parent / "server.log", behind="http://localhost:{port}/map")
    yield started
    started.stop()


def test_every_page_is_found_beneath_the_path(browser: Browser, shown: Server) -> None:
    visit = Visit(browser, f"http://localhost:{shown.port}", host="localhost")
    visit.page.goto("/map/play?project=Small")
    expect(visit.page.get_by_role("region", name="Playback")).to_be_visible(timeout=60_000)
    for name, path in (("Map", "map"), ("Data", "data"), ("Codes", "codes"), ("Play", "play")):
        visit.page.get_by_role("link", name=name, exact=True).click()
        visit.page.wait_for_url(f"**/map/{path}?project=Small*")
        expect(visit.page.get_by_role("heading", level=1).first).to_be_visible(timeout=30_000)
    visit.page.reload()
    expect(visit.page.get_by_role("region", name="Playback")).to_be_visible(timeout=60_000)
    visit.end()
