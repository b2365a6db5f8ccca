"""While a large file is uploaded and loaded, nothing of it lies on the disk but what is pseudonymised."""

import os
import tempfile
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from builder.project import create_project, open_project
from tests.browser.serving import Server
from tests.browser.visiting import open_page
from tests.browser.watching import Watch

_MARKER = "RAWID-7391"
_MEGABYTES = 20


def _large(file: Path) -> int:
    """Writes a list of events past 20 MB, each of whose ids carries the marker; gives its rows."""
    filler = "x" * 90
    lines = ["Child ID,Activity,Start date,End date,Remarks"]
    rows = _MEGABYTES * 1_000_000 // 140 + 1
    lines += [
        f"{_MARKER}-{row % 20_000:06d},Contact,2024-{row % 12 + 1:02d}-05,2024-{row % 12 + 1:02d}-08,{filler}{row}"
        for row in range(rows)
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return rows


def test_a_twenty_megabyte_upload_never_touches_the_disk(
    server: Server, page: Page, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(server.folders.config))
    monkeypatch.setenv("APPDATA", str(server.folders.config))
    create_project(server.folders.workspace, "Raw")
    rows = _large(tmp_path / "large.csv")
    assert (tmp_path / "large.csv").stat().st_size > _MEGABYTES * 1_000_000
    open_page(page, "/data?project=Raw", "Data")
    folders = (server.folders.workspace, server.folders.config, server.folders.temporary)
    with Watch(_MARKER.encode(), folders, server.pid) as watch:
        # Slow enough, as on a council's network, for the upload itself to be watched many times.
        network = page.context.new_cdp_session(page)
        network.send("Network.enable")
        network.send(
            "Network.emulateNetworkConditions",
            {"offline": False, "latency": 5, "downloadThroughput": -1, "uploadThroughput": 10_000_000},
        )
        page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(tmp_path / "large.csv")
        expect(page.get_by_text("A list of events. The first rows:")).to_be_visible(timeout=90_000)
        during = watch.rounds
        page.get_by_role("button", name="Load these files").click()
        expect(page.get_by_text(f"{rows:,} rows read")).to_be_visible(timeout=120_000)
    assert during > 10, "The upload was over before anyone looked."
    assert watch.found == set()
    project = open_project(server.folders.workspace, "Raw")
    assert len(project.children()) == 20_000
    # Nor compressed: a column of the stored tables could hold an id where its bytes do not show it.
    for table in (project.activities(), project.children(), project.set_aside()):
        for column in table.columns:
            assert not table[column].astype("str").str.contains("RAWID", regex=False).any(), column
    assert _MARKER not in server.log


def test_the_watch_sees_a_file_without_a_name(tmp_path: Path) -> None:
    """The test above would pass with a watch that sees nothing."""
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("This system does not show a process's open files.")
    with tempfile.TemporaryFile(dir=tmp_path) as spooled:
        spooled.write(b"x" * (1 << 20) + _MARKER.encode())
        spooled.flush()
        with Watch(_MARKER.encode(), (tmp_path,), os.getpid()) as watch:
            pass
    assert any("deleted" in name for name in watch.found)
    (tmp_path / "named").write_bytes(_MARKER.encode())
    with Watch(_MARKER.encode(), (tmp_path,), os.getpid()) as named:
        pass
    assert str(tmp_path / "named") in named.found
