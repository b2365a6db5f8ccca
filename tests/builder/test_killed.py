"""A process that is killed at any moment loses at most what it was just doing."""

import multiprocessing
import os
import random
import time
from collections import Counter
from pathlib import Path

import pytest

from builder.drawing import map_of
from builder.map_drafts import drafts
from builder.map_versions import version_map, versions
from builder.project import create_project, open_project
from tests.builder.saver import map_number, save_on

# How often the process is killed; 200 is what the map's own bar asks for.
KILLS = int(os.environ.get("JOURNEY_MAP_KILLS", "60"))


def _context() -> "multiprocessing.context.BaseContext":
    """Processes that start quickly where the system can: all that they need is loaded once."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return multiprocessing.get_context("spawn")
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.builder.saver"])
    return context


def _last(lines: list[str], deed: str) -> int:
    return max((int(line.split()[1]) for line in lines if line.startswith(f"{deed} ")), default=0)


def test_a_process_killed_at_random_moments_loses_at_most_what_was_under_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")
    create_project(tmp_path, "p")
    told = tmp_path / "told.txt"
    told.touch()
    moments = random.Random(3)
    context = _context()
    during: Counter[str] = Counter()
    slowest = 0.0
    saved = drawn = 0
    for _ in range(KILLS):
        before = told.stat().st_size
        process = context.Process(  # type: ignore[attr-defined]
            target=save_on, args=(tmp_path, "p", _last(told.read_text("utf-8").splitlines(), "draft") + 1, told)
        )
        process.start()
        until = time.monotonic() + 60
        while told.stat().st_size == before:
            assert process.is_alive()
            assert time.monotonic() < until
            time.sleep(0.002)
        time.sleep(moments.uniform(0, 0.15))
        assert process.is_alive(), "it ended by itself"
        process.kill()
        process.join()

        lines = told.read_text("utf-8").splitlines()
        during[lines[-1].split()[0]] += 1
        begun = time.perf_counter()
        project = open_project(tmp_path, "p")
        slowest = max(slowest, time.perf_counter() - begun)
        found = project.service_map()
        # What was found after the last kill counts as told, though its process could not tell it any more.
        told_saved, told_kept = max(saved, _last(lines, "saved")), max(drawn, _last(lines, "kept"))
        saved = int(found.name.split()[1]) if found else 0
        assert saved in (told_saved, _last(lines, "save"))
        assert found == (map_number(saved) if saved else None)

        kept = drafts(project.folder)
        assert len(kept) <= 1
        # The last draft that was kept or the one under way; once it is saved, the map holds it.
        drawn = kept[0]["seq"] if kept else saved
        assert drawn in (told_kept, _last(lines, "draft"))
        if kept:
            assert map_of(kept[0]["drawing"]) == map_number(drawn)

        numbers = [version.number for version in versions(project.folder)]
        assert numbers == list(range(len(numbers), 0, -1))
        assert (version_map(project.folder, numbers[0]) if numbers else None) == found
    for version in versions(project.folder):
        whole = version_map(project.folder, version.number)
        assert whole == map_number(int(whole.name.split()[1]))
        assert len(version.changes) > 0
        assert not version.kept_aside
    with capsys.disabled():
        if os.environ.get("JOURNEY_MAP_KILLS"):
            print(f"\n{KILLS} kills, {dict(during)}; {len(numbers)} versions; slowest opening {slowest * 1000:.0f} ms")
    # A lock that outlived its holder would hold the next one up for seconds.
    assert slowest < 5
    if KILLS >= 60:
        assert during["save"] and during["draft"], "the moments did not reach every deed"
