"""Chromium, servers and projects for the browser tests."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.browser.serving import Folders, Server, folders_in
from tests.browser.small_authority import write_small_authority
from tests.browser.visiting import FLAGS, Visit, chromium
from tests.conftest import skip_or_fail

Open = Callable[..., Page]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Everything in this folder drives a browser."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """A failure carries what the server said."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    server = getattr(item, "funcargs", {}).get("server")
    if report.failed and isinstance(server, Server):
        report.sections.append(("The server's log", server.log))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """This computer's Chromium, started once."""
    path = chromium()
    if path is None:
        skip_or_fail("There is no Chromium on this computer; install it, or say where it is with CHROMIUM.")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield started
        started.close()


@pytest.fixture(scope="session")
def example(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """The project "Example": the example authority with 300 children, on its own map; made once, never served."""
    parent = tmp_path_factory.mktemp("example")
    folders = folders_in(parent)
    files = parent / "files"
    folders.run("example", str(files), "--children", "300")
    folders.run("import", "Example", str(files / "*.xlsx"), str(files / "early-help-episodes.csv"))
    folders.run("use", "Example", "--map", str(files / "map.yaml"), "--codes", str(files / "codes.yaml"))
    return folders


@pytest.fixture(scope="session")
def small(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Folders:
    """The project "Small": four children whose every move is known (`small_authority.py`); never served."""
    parent = tmp_path_factory.mktemp("small")
    folders = folders_in(parent)
    write_small_authority(parent / "files")
    folders.run("import", "Small", str(parent / "files" / "visits.csv"), "--as-of", "2024-06-30")
    folders.run("use", "Small", *(f"--{kind}={parent / 'files' / kind}.yaml" for kind in ("map", "codes")))
    return folders


@pytest.fixture(scope="module")
def server(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A fresh server over an empty workspace, for one file of tests."""
    parent = tmp_path_factory.mktemp("server")
    started = Server(folders_in(parent), parent / "server.log")
    yield started
    started.stop()


@pytest.fixture(scope="module")
def with_example(server: Server, example: Folders) -> Server:
    """The server, with the project "Example" in its workspace."""
    _take(example, server.folders)
    return server


@pytest.fixture(scope="module")
def with_small(server: Server, small: Folders) -> Server:
    """The server, with the project "Small" in its workspace."""
    _take(small, server.folders)
    return server


@pytest.fixture
def visit(browser: Browser, server: Server) -> Iterator[Open]:
    """Opens visitors, each with Playwright's options for its own; none may log an error or ask another host."""
    opened: list[Visit] = []

    def open_one(**options: object) -> Page:
        opened.append(Visit(browser, server.url, **options))
        return opened[-1].page

    yield open_one
    for one in opened:
        one.end()


@pytest.fixture
def page(visit: Open) -> Page:
    """One visitor at 1400x900."""
    return visit()


def _take(source: Folders, target: Folders) -> None:
    for name in ("workspace", "config"):
        shutil.copytree(getattr(source, name), getattr(target, name), dirs_exist_ok=True)
