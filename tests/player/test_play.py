"""Playing a project: what has to be there first."""

from pathlib import Path

import pytest

from builder.drawing_saving import Saved, save_drawing
from builder.importing import import_files
from builder.loading import Upload
from builder.map_file import read_map
from builder.problem import Refused
from builder.project import create_project, open_project
from player.play import play

EVENTS = b"Child ID,Activity,Start date,End date\n1,Contact,2024-03-05,2024-03-05\n"
UNFINISHED = read_map(
    """
nodes:
  - {id: contact, label: Contact, kind: activity, x: 0, y: 0}
  - {id: nfa, label: NFA, kind: exit, x: 200, y: 0}
edges:
  - {from: contact, to: nfa}
  - {from: nfa, to: contact}
""",
    unfinished=True,
)


@pytest.fixture(autouse=True)
def own_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")


def _codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_a_project_without_a_map_or_without_data_is_not_played(tmp_path: Path) -> None:
    project = create_project(tmp_path, "p")
    with pytest.raises(Refused) as refused:
        play(project)
    assert _codes(refused) == ["project-no-map"]


def test_an_unfinished_map_is_not_played_and_says_what_is_missing(tmp_path: Path) -> None:
    import_files(tmp_path, "p", [Upload("events.csv", EVENTS)])
    saved = save_drawing(open_project(tmp_path, "p"), UNFINISHED, base="")
    assert isinstance(saved, Saved)
    with pytest.raises(Refused) as refused:
        play(saved.project)
    assert _codes(refused) == ["exit-with-way-out", "no-entry"]
    assert "children who have left by an exit come back at an entry" in str(refused.value)


def test_an_unfinished_map_is_told_before_data_are_asked_for(tmp_path: Path) -> None:
    saved = save_drawing(create_project(tmp_path, "p"), UNFINISHED, base="")
    assert isinstance(saved, Saved)
    with pytest.raises(Refused) as refused:
        play(saved.project)
    assert _codes(refused) == ["exit-with-way-out", "no-entry"]


def test_the_slider_says_what_all_loads_of_a_source_cover_and_where_nothing_is_loaded(tmp_path: Path) -> None:
    head = "Child ID,Activity,Start date,End date\n"
    day = "2024-{:02d}-{:02d}"
    rows = [f"{m}-{d},Contact,{day.format(m, d)},{day.format(m, d)}" for m in (1, 2, 6, 7) for d in range(2, 22)]
    import_files(tmp_path, "p", [Upload("events.csv", (head + "\n".join(rows)).encode("utf-8"))])
    project = open_project(tmp_path, "p")
    service_map = read_map("nodes: [{id: contact, label: Contact, kind: entry, x: 0, y: 0}]\nedges: []\n")
    saved = save_drawing(project, service_map, base="")
    assert isinstance(saved, Saved)
    cover = play(saved.project).covers[0]
    assert (cover.source, cover.first, cover.last) == ("events", "2024-01-02", "2024-07-21")
    assert cover.gaps == (("2024-03-01", "2024-05-31"),)
