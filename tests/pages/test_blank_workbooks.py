"""The page Data offers blank workbooks before anything is loaded and after."""

from datetime import date
from pathlib import Path

from builder.importing import import_files
from builder.loading import Upload
from builder.project import create_project
from tests.pages.test_load_files import _opened

_LABELS = ["Blank workbook for events", "Blank workbook for outcomes"]


def _offered() -> list[str]:
    return [one.proto.label for one in _opened().get("download_button") if one.proto.label.startswith("Blank")]


def test_both_blank_workbooks_are_offered_before_anything_is_loaded(workspace: Path) -> None:
    create_project(workspace, "Ours")
    assert _offered() == _LABELS


def test_both_are_offered_beside_what_was_loaded(workspace: Path) -> None:
    text = b"Child ID,Activity,Start date,End date\n1,Contact,2024-03-05,2024-03-05\n"
    import_files(workspace, "Ours", [Upload("events.csv", text)], today=date(2024, 6, 30))
    assert _offered() == _LABELS
