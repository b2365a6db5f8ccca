"""A large map, dragged by the mouse without a GPU: 150 places, 400 ways, all in view."""

import pytest

from benchmarks.big_map import big_service_map
from benchmarks.canvas_frames import canvas_editor
from benchmarks.canvas_peers.hand_measured import ONE, Dragged, drag, open_editor
from builder.project import create_project
from builder.project_saving import save_map
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
    # A display asks for a frame every 16.7 ms. Other work on the same two processors can spoil a run, hardly five.
    runs: list[Dragged] = []
    while len(runs) < 5 and not any(run.median <= 20 for run in runs):
        runs.append(drag(page, [ONE], seconds=3))
    assert min(run.median for run in runs) <= 20, runs
