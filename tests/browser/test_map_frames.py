"""A large map, dragged by the mouse without a GPU: 150 places, 400 ways, all in view."""

import pytest

from benchmarks.big_map import big_service_map
from benchmarks.canvas_frames import canvas_editor
from benchmarks.canvas_peers.hand_measured import ONE, drag, open_editor
from builder.project import create_project, save_map
from tests.browser.conftest import Open
from tests.browser.serving import Server


@pytest.mark.benchmark
def test_a_place_dragged_on_a_large_map_keeps_up_with_the_display(
    server: Server, visit: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What is made here is made as the server makes it: its secret lies in the server's folders.
    monkeypatch.setenv("XDG_CONFIG_HOME", str(server.folders.config))
    monkeypatch.setenv("APPDATA", str(server.folders.config))
    save_map(create_project(server.folders.workspace, "Big"), big_service_map())
    page = visit()
    open_editor(page, canvas_editor("/map?project=Big"))
    # A display asks for a frame every 16.7 ms. Other work on the same two processors can spoil one run, hardly two.
    first = drag(page, [ONE], seconds=3)
    best = first if first.median <= 20 else min(first, drag(page, [ONE], seconds=3), key=lambda dragged: dragged.median)
    assert best.median <= 20, best
