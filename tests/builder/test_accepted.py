"""What is accepted is kept with the project, checked, and once a finding."""

from datetime import date
from pathlib import Path

import pytest

from builder.accepted import Accepted, accepted, read_accepted, with_accepted, without_accepted
from builder.problem import Refused
from builder.project import create_project, open_project
from builder.project_file import read_project_file, write_project_file
from builder.project_saving import save_accepted

KEY = ("no-way", "contact", "assessment")
DAY = date(2026, 11, 22)


def test_it_is_kept_with_the_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    project = create_project(tmp_path, "Ours")
    save_accepted(project, (accepted(KEY, "  Urgent ones  skip the referral ", "jsmith", DAY),))
    found = open_project(tmp_path, "Ours").file.accepted
    assert found == (Accepted("no-way", "contact", "assessment", "Urgent ones skip the referral", "jsmith", DAY),)
    text = (tmp_path / "Ours" / "project.yaml").read_text(encoding="utf-8")
    assert write_project_file(read_project_file(text, "project.yaml")) == text


@pytest.mark.parametrize("note", ["", "   ", "x" * 301, "a\x00b"])
def test_a_note_is_needed_and_has_to_be_readable(note: str) -> None:
    with pytest.raises(Refused):
        accepted(KEY, note, "jsmith", DAY)


def test_a_finding_is_accepted_once_and_can_be_taken_back() -> None:
    first = accepted(KEY, "why", "jsmith", DAY)
    again = accepted(KEY, "better words", "jsmith", DAY)
    assert with_accepted((first,), again) == (again,)
    assert without_accepted((first,), KEY) == ()


@pytest.mark.parametrize(
    "raw",
    [
        {"kind": "no-way"},
        [{"kind": "no-way"}],
        [{"kind": "a", "from": "b", "to": "c", "note": "d", "by": "e", "on": "yesterday"}],
        [{"kind": 1, "from": "b", "to": "c", "note": "d", "by": "e", "on": DAY}],
    ],
)
def test_what_does_not_fit_in_project_yaml_is_named(raw: object) -> None:
    with pytest.raises(Refused) as refused:
        read_accepted(raw, "project.yaml")
    assert "project.yaml, accepted" in refused.value.problems[0].words


def test_a_project_from_before_has_none_accepted() -> None:
    assert read_accepted(None, "project.yaml") == ()
