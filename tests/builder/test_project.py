"""A project on disk: made, opened, saved by two at once, deleted whole; its settings; its secret."""

import stat
import sys
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from builder.importing import import_files
from builder.loading import Upload
from builder.map_drafts import keep_draft
from builder.map_file import read_map
from builder.map_versions import versions
from builder.problem import Refused
from builder.project import create_project, open_project
from builder.project_saving import save_as_of, save_map, save_settings
from builder.secret import secret_for
from builder.settings import Settings, read_settings
from builder.starters import starter_codes, starter_map
from builder.workspace import check_name, looks_synced, project_names

_EVENTS = b"Child ID,Activity,Start date,End date\n1,Contact,2024-03-05,2024-03-05\n2,Assessment,2024-03-06,\n"


@pytest.fixture(autouse=True)
def own_secrets(tmp_path, monkeypatch):
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")


def test_a_new_project_has_a_secret_of_its_own_that_only_its_owner_reads(tmp_path):
    project = create_project(tmp_path, "Our service")
    (key,) = (tmp_path / "secrets").glob("*.key")
    assert key.stem == project.file.id
    assert len(project.secret()) == 32
    if sys.platform != "win32":
        assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert project.secret() != create_project(tmp_path, "Another").secret()


def test_a_lost_secret_is_told_and_never_replaced_while_there_is_data(tmp_path):
    project, _ = import_files(tmp_path, "p", [Upload("events.csv", _EVENTS)])
    (tmp_path / "secrets" / f"{project.file.id}.key").unlink()
    with pytest.raises(Refused, match="secret is not at"):
        import_files(tmp_path, "p", [Upload("events.csv", _EVENTS)])
    assert len(open_project(tmp_path, "p").activities()) == 2


def test_a_damaged_secret_is_told(tmp_path):
    project = create_project(tmp_path, "p")
    (tmp_path / "secrets" / f"{project.file.id}.key").write_text("zz", encoding="ascii")
    with pytest.raises(Refused, match="is damaged"):
        secret_for(project.file.id, new=True)


def test_who_saves_second_is_told_and_overwrites_nothing(tmp_path):
    create_project(tmp_path, "p")
    mine, theirs = open_project(tmp_path, "p"), open_project(tmp_path, "p")
    save_map(theirs, starter_map("whole-service"), starter_codes("whole-service"))
    with pytest.raises(Refused, match=r"Someone else saved map\.yaml"):
        save_map(mine, starter_map("front-door"))
    kept = open_project(tmp_path, "p").service_map()
    assert kept == starter_map("whole-service")


def test_every_saved_map_is_kept_numbered(tmp_path):
    project = create_project(tmp_path, "p")
    project = save_map(project, starter_map("front-door"))
    save_map(project, starter_map("whole-service"))
    history = tmp_path / "p" / "history"
    assert sorted(path.name for path in history.iterdir()) == ["map-0001.yaml", "map-0002.yaml"]
    assert read_map((history / "map-0001.yaml").read_text(encoding="utf-8")) == starter_map("front-door")
    assert [version.changes[0] for version in versions(tmp_path / "p")] == [
        "named the map 'Whole service'",
        "began the map 'Front door' with 12 places and 23 ways",
    ]


def test_opening_a_project_looks_into_no_history_and_no_drafts(tmp_path, monkeypatch):
    save_map(create_project(tmp_path, "p"), starter_map("front-door"))
    keep_draft(tmp_path / "p", {"tab": "t", "seq": 1, "drawing": {}})
    touched = []
    for name in ("open", "iterdir", "glob", "read_bytes", "read_text"):
        real = getattr(Path, name)
        watched = lambda self, *a, real=real, **k: (touched.append(self.as_posix()), real(self, *a, **k))[1]  # noqa: E731
        monkeypatch.setattr(Path, name, watched)
    open_project(tmp_path, "p").service_map()
    assert touched
    assert not [path for path in touched if "history" in path or "drafts" in path]


def test_the_audit_file_says_who_did_what_and_nothing_of_a_child(tmp_path):
    import_files(tmp_path, "p", [Upload("events.csv", b"Child ID,Activity,Start\nRAWID-1,Contact,2024-03-05\n")])
    told = (tmp_path / "p" / "audit.jsonl").read_text(encoding="utf-8")
    assert '"did": "loaded files"' in told
    assert "RAWID" not in told


def test_an_as_of_day_can_be_set_for_one_source(tmp_path):
    project, _ = import_files(tmp_path, "p", [Upload("events.csv", _EVENTS)], as_of=date(2024, 6, 30))
    saved = save_as_of(project, "events", date(2024, 7, 31))
    assert saved.file.as_of == date(2024, 7, 31)
    assert set(saved.activities()["as_of"]) == {pd.Timestamp("2024-07-31")}


def test_settings_are_saved_and_read_back(tmp_path):
    project = create_project(tmp_path, "p")
    save_settings(project, Settings(link_days=30, same_day_hours=6))
    assert open_project(tmp_path, "p").file.settings == Settings(30, 1, 6, 1, 5)


def test_all_settings_that_do_not_fit_are_told_at_once():
    with pytest.raises(Refused) as refused:
        read_settings({"link_days": -1, "same_day_hours": "a day", "speed": 3})
    assert [problem.words for problem in refused.value.problems] == [
        "'-1' does not fit settings, link_days (from 0 to 3650).",
        "'a day' does not fit settings, same_day_hours (from 0 to 744).",
        "'speed' (settings, speed) is not a setting that Journey Map knows.",
    ]


@pytest.mark.parametrize(
    "name", ["", " ", "a/b", "a\\b", "..", ".hidden", "x" * 81, "nul", "COM1", "lpt9.old", "a:b", "end."]
)
def test_a_name_that_windows_could_not_hold_is_refused(name):
    with pytest.raises(Refused, match="cannot be a project's name"):
        check_name(name)


@pytest.mark.parametrize("name", ["Our children's services", "Kent 2024-25 (draft)", "Gwasanaethau plant", "Müller"])
def test_ordinary_names_are_taken(name):
    assert check_name(name) == name


def test_a_broken_project_file_is_told_with_its_line(tmp_path):
    create_project(tmp_path, "p")
    (tmp_path / "p" / "project.yaml").write_text("name: p\nid: [\n", encoding="utf-8")
    with pytest.raises(Refused, match=r"project\.yaml, line \d"):
        open_project(tmp_path, "p")
    assert project_names(tmp_path) == ["p"]


def test_synced_folders_are_noticed(tmp_path):
    assert looks_synced(tmp_path / "OneDrive - Council" / "projects")
    assert not looks_synced(tmp_path / "projects")


def test_a_map_that_the_codes_do_not_fit_is_not_saved(tmp_path):
    project = create_project(tmp_path, "p")
    project = save_map(project, starter_map("whole-service"), starter_codes("whole-service"))
    with pytest.raises(Refused) as refused:
        save_map(project, starter_map("front-door"))
    assert any("foster" in problem.words for problem in refused.value.problems)
    assert open_project(tmp_path, "p").service_map() == starter_map("whole-service")
