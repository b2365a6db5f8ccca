"""The example's own map and codes: read back as written, laid out to be read, and covering its local words."""

from datetime import date
from pathlib import Path

import pytest

from builder.code_map import read_codes
from builder.example.own_map import NODES, PLACEMENTS
from builder.example.write import write_example
from builder.layout import layout_problems
from builder.loading import Upload, load
from builder.map_file import read_map
from builder.placing import Placed, place

MINE = ("Annex A 1", "Annex A 3", "Annex A 4", "Annex A 5", "early-help-episodes")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An example of 600 children."""
    folder = tmp_path_factory.mktemp("example")
    write_example(folder, children=600, seed=1)
    return folder


@pytest.fixture(scope="module")
def placed(folder: Path) -> Placed:
    """The files on the map, as anyone would put them there."""
    service_map = read_map((folder / "map.yaml").read_text(encoding="utf-8"))
    code_map = read_codes((folder / "codes.yaml").read_text(encoding="utf-8"), service_map)
    files = [file for file in sorted(folder.iterdir()) if file.name.startswith(("Annex A", "early-help"))]
    uploads = [Upload(file.name, file.read_bytes()) for file in files]
    loaded = load(uploads, secret=b"a secret of thirty-two bytes, or", today=date(2025, 7, 15))
    return place(loaded.activities, service_map, code_map)


def test_the_map_is_laid_out_to_be_read(folder: Path) -> None:
    service_map = read_map((folder / "map.yaml").read_text(encoding="utf-8"))
    assert service_map.name == "Example authority"
    assert layout_problems(service_map) == ()
    assert service_map.problems == ()


def test_every_true_visit_has_a_place_on_the_map(folder: Path) -> None:
    service_map = read_map((folder / "map.yaml").read_text(encoding="utf-8"))
    assert {*NODES.values(), *PLACEMENTS.values()} <= set(service_map.index)


def test_no_code_is_left_unmapped(placed: Placed) -> None:
    assert placed.coverage.unmapped == 0
    assert placed.coverage.mapped > 1500


def test_every_outcome_has_a_rule(placed: Placed) -> None:
    assert placed.coverage.outcomes_no_rule == 0
    assert placed.coverage.outcomes_led > 700
