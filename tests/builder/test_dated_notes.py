"""Dated notes: what one may be, how they are kept, and who gets which."""

import json
import threading
from datetime import date, datetime
from pathlib import Path

import pytest
import yaml

from builder.dated_notes import DatedNote, dated_note, note_words, notes_between, read_notes
from builder.problem import Refused
from builder.project import Project, create_project, open_project
from builder.project_saving import save_notes, save_settings
from builder.settings import Settings

DOOR = DatedNote(date(2024, 4, 1), "New front door")
INSPECTION = DatedNote(date(2025, 2, 10), "Inspection")


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """An empty project."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    return create_project(tmp_path / "workspace", "Newtown")


def _codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_white_space_in_a_note_counts_once() -> None:
    assert dated_note(date(2024, 4, 1), "  New \n front\tdoor ") == DOOR


def test_a_note_says_its_day_in_words() -> None:
    assert note_words(DOOR) == "1 April 2024: New front door"


@pytest.mark.parametrize("day", ["2024-04-01", datetime(2024, 4, 1, 9, 0), date(1949, 12, 31), date(2100, 1, 1)])
def test_what_is_no_date_is_refused(day: object) -> None:
    with pytest.raises(Refused) as refused:
        dated_note(day, "New front door")
    assert _codes(refused) == ["note-date"]


@pytest.mark.parametrize("text", ["", "   ", None, 5])
def test_a_note_says_something(text: object) -> None:
    with pytest.raises(Refused) as refused:
        dated_note(date(2024, 4, 1), text)
    assert _codes(refused) == ["note-no-text"]


def test_201_characters_are_too_many() -> None:
    with pytest.raises(Refused) as refused:
        dated_note(date(2024, 4, 1), "x" * 201)
    assert refused.value.problems[0].words == f"The note '{'x' * 40} …' has 201 characters; 200 is the most."


def test_200_characters_are_a_note() -> None:
    assert len(dated_note(date(2024, 4, 1), "x" * 200).text) == 200


def test_a_sign_that_cannot_be_shown_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        dated_note(date(2024, 4, 1), "New \x07 door")
    assert _codes(refused) == ["note-control"]


def test_all_that_is_wrong_with_a_note_is_said_at_once() -> None:
    with pytest.raises(Refused) as refused:
        dated_note("soon", "")
    assert _codes(refused) == ["note-date", "note-no-text"]


def test_a_note_without_a_date_is_told_so() -> None:
    with pytest.raises(Refused) as refused:
        dated_note(None, "New front door")
    assert [problem.words for problem in refused.value.problems] == ["The note has no date."]


def test_notes_are_kept_in_the_order_of_their_dates(project: Project) -> None:
    saved = save_notes(project, [INSPECTION, DOOR])
    assert saved.file.notes == (DOOR, INSPECTION)
    assert open_project(project.folder.parent, "Newtown").file.notes == (DOOR, INSPECTION)
    written = yaml.safe_load((project.folder / "project.yaml").read_text(encoding="utf-8"))
    assert written["notes"] == [
        {"date": date(2024, 4, 1), "text": "New front door"},
        {"date": date(2025, 2, 10), "text": "Inspection"},
    ]


def test_words_that_yaml_could_take_for_something_else_stay_words(project: Project) -> None:
    notes = [DatedNote(date(2024, 4, 1), text) for text in ("- item: 1", "2024-05-01", "=1+1", "null", "“Családi” 🏠")]
    assert set(save_notes(project, notes).file.notes) == set(notes)


def test_the_audit_file_counts_notes_and_holds_no_words_of_theirs(project: Project) -> None:
    save_notes(save_notes(project, [DOOR]), [INSPECTION])
    lines = (project.folder / "audit.jsonl").read_text(encoding="utf-8").splitlines()
    last = json.loads(lines[-1])
    assert (last["did"], last["notes"], last["added"], last["taken_out"]) == ("changed the dated notes", 1, 1, 1)
    assert "Inspection" not in "".join(lines)


def test_the_same_note_twice_is_refused_and_nothing_saved(project: Project) -> None:
    with pytest.raises(Refused) as refused:
        save_notes(project, [DOOR, DOOR])
    assert refused.value.problems[0].words == "The note 'New front door' is there already on 1 April 2024."
    assert open_project(project.folder.parent, "Newtown").file.notes == ()


def test_201_notes_are_too_many(project: Project) -> None:
    with pytest.raises(Refused) as refused:
        save_notes(project, [DatedNote(date(2024, 1, 1), f"Note {number}") for number in range(201)])
    assert _codes(refused) == ["notes-too-many"]


def test_notes_are_not_saved_over_what_someone_else_saved(project: Project) -> None:
    save_settings(project, Settings(link_days=30))
    with pytest.raises(Refused) as refused:
        save_notes(project, [DOOR])
    assert _codes(refused) == ["saved-meanwhile"]


def test_of_two_who_save_at_once_one_is_told_and_nothing_is_mixed(project: Project) -> None:
    told: list[str] = []

    def add(note: DatedNote) -> None:
        try:
            save_notes(project, [note])
        except Refused as refused:
            told.extend(problem.code for problem in refused.problems)

    both = [threading.Thread(target=add, args=(note,)) for note in (DOOR, INSPECTION)]
    for one in both:
        one.start()
    for one in both:
        one.join()
    assert told == ["saved-meanwhile"]
    assert open_project(project.folder.parent, "Newtown").file.notes in ((DOOR,), (INSPECTION,))


@pytest.mark.parametrize(
    "raw", ["soon", {"date": 1}, [{"date": date(2024, 4, 1)}], ["x"], [{"date": "x", "text": "Door"}]]
)
def test_notes_that_do_not_hold_together_are_named_and_not_guessed(raw: object) -> None:
    with pytest.raises(Refused):
        read_notes(raw, "project.yaml")


def test_a_project_from_before_there_were_notes_has_none(project: Project) -> None:
    file = project.folder / "project.yaml"
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if not line.startswith("notes")]
    file.write_text("\n".join(lines), encoding="utf-8")
    assert open_project(project.folder.parent, "Newtown").file.notes == ()


def test_a_trend_gets_the_notes_of_its_days_in_order() -> None:
    notes = [INSPECTION, DOOR]
    assert notes_between(notes, date(2024, 4, 1), date(2025, 2, 10)) == (DOOR, INSPECTION)
    assert notes_between(notes, date(2024, 4, 2), date(2025, 2, 9)) == ()
