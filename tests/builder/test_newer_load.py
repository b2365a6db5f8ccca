"""What a newer load would change, and that it changes nothing before it is taken."""

import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from builder.dated_notes import DatedNote
from builder.importing import import_files, prepare, take
from builder.loading import Upload
from builder.newer_load import SourceChange, differences
from builder.problem import Refused
from builder.project import Project, create_project, open_project
from builder.project_saving import save_notes

_HEADINGS = "Child ID,Activity,Start date,End date,Outcome,Team\n"
_MARCH = _HEADINGS + (
    "1,Contact,2024-03-05,2024-03-05,NFA,North\n"
    "1,Contact,2024-03-05,2024-03-05,NFA,North\n"
    "2,Contact,2024-03-06,2024-03-06,,North\n"
    "2,Assessment,2024-03-07,,,North\n"
    "3,Contact,2024-03-08,2024-03-08,NFA,South\n"
    "4,Contact,2024-03-09,2024-03-09,NFA,South\n"
)
# One of the two contacts of child 1 is gone, child 2's assessment has ended elsewhere, 4 is gone, 5 is new twice.
_APRIL = _HEADINGS + (
    "1,Contact,2024-03-05,2024-03-05,NFA,North\n"
    "2,Contact,2024-03-06,2024-03-06,,North\n"
    "2,Assessment,2024-03-07,2024-04-20,CIN plan,East\n"
    "3,Contact,2024-03-08,2024-03-08,NFA,South\n"
    "5,Contact,2024-04-02,2024-04-02,NFA,South\n"
    "5,Assessment,2024-04-04,2024-04-28,,South\n"
)


@pytest.fixture(autouse=True)
def own_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project that holds March."""
    return import_files(tmp_path, "p", [_upload(_MARCH)], as_of=date(2024, 3, 31))[0]


def _upload(text: str, name: str = "events.csv") -> Upload:
    return Upload(name, text.encode("utf-8"))


def _only(sources: tuple[SourceChange, ...]) -> SourceChange:
    (source,) = sources
    return source


def _bytes(folder: Path) -> dict[str, str]:
    """Every file of a folder and the hash of what is in it."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_a_newer_extract_says_what_is_new_changed_gone_and_the_same(project: Project) -> None:
    prepared = prepare(project, [_upload(_APRIL)], as_of=date(2024, 4, 30))
    found = prepared.loaded.differences
    assert found is not None and not found.first_load
    assert (found.children_new, found.children_gone) == (1, 1)
    events = _only(found.sources)
    assert (events.source, events.new, events.changed, events.gone, events.same) == ("events", 2, 1, 2, 3)
    assert (events.first, events.last) == (date(2024, 4, 2), date(2024, 4, 4))
    today = date.today()
    assert events.words == f"2 new, 1 changed, 2 gone since the load of {today.day} {today:%B %Y}"
    told = [(one.kind, one.code, one.start, one.was, one.now) for one in events.examples]
    assert told == [
        ("new", "Contact", "2 April 2024", "", ""),
        ("new", "Assessment", "4 April 2024", "", ""),
        (
            "changed",
            "Assessment",
            "7 March 2024",
            "no end, outcome blank, team North",
            "end 20 April 2024, outcome CIN plan, team East",
        ),
        ("gone", "Contact", "5 March 2024", "", ""),
        ("gone", "Contact", "9 March 2024", "", ""),
    ]
    # The examples name children by their pseudonyms, as the project does.
    assert {one.child for one in events.examples} <= set(prepared.loaded.children["child"]) | set(
        project.children()["child"]
    )


def test_the_same_file_again_says_that_nothing_differs(project: Project) -> None:
    found = prepare(project, [_upload(_MARCH)], as_of=date(2024, 3, 31)).loaded.differences
    assert found is not None
    events = _only(found.sources)
    assert (events.new, events.changed, events.gone, events.same) == (0, 0, 0, 6)
    assert events.words.startswith("nothing new, changed or gone since the load of ")


def test_the_first_load_is_all_new(tmp_path: Path) -> None:
    found = prepare(create_project(tmp_path, "p"), [_upload(_MARCH)]).loaded.differences
    assert found is not None and found.first_load
    assert _only(found.sources).words == "6 new; this source was not loaded before"
    assert found.children_new == 4


def test_a_source_that_is_not_in_the_load_is_told_only_when_it_is_touched(project: Project) -> None:
    other = _upload(_APRIL.replace("Contact", "Visit"), "visits.csv")
    found = prepare(project, [other]).loaded.differences
    assert found is not None
    assert [(one.source, one.since) for one in found.sources] == [("visits", None)]


def test_what_another_source_tells_now_is_gone_from_the_one_and_told_elsewhere() -> None:
    def table(*rows: tuple[str, str, str]) -> pd.DataFrame:
        names = ["child", "source", "start"]
        told = pd.DataFrame(rows, columns=names).assign(code="Referral", outcome="", team="", has_end=False)
        return told.assign(start=pd.to_datetime(told["start"], format="ISO8601"), end=pd.NaT)

    held = table(("KT4", "Annex A 3", "2024-03-05"), ("AB3", "Annex A 3", "2024-03-06"))
    now = table(("KT4", "CIN census", "2024-03-05 09:30"))
    nobody = (pd.Series(dtype="str"), pd.Series(dtype="str"))
    found = differences(held, now, children=nobody, sources=["CIN census"], loaded={})
    told = {one.source: (one.new, one.gone, one.elsewhere) for one in found.sources}
    assert told == {"CIN census": (1, 0, 0), "Annex A 3": (0, 2, 1)}


def test_five_examples_of_each_kind_are_shown(project: Project) -> None:
    many = _MARCH + "".join(f"{child},Contact,2024-03-10,,,\n" for child in range(100, 120))
    found = prepare(project, [_upload(many)], as_of=date(2024, 3, 31)).loaded.differences
    assert found is not None
    assert _only(found.sources).new == 20
    assert len(_only(found.sources).examples) == 5


def test_what_is_printed_has_counts_and_days_and_no_child(project: Project) -> None:
    found = prepare(project, [_upload(_APRIL)], as_of=date(2024, 4, 30)).loaded.differences
    assert found is not None
    today = date.today().isoformat()
    assert json.loads(json.dumps(found.to_json())) == {
        "first_load": False,
        "children_new": 1,
        "children_gone": 1,
        "sources": [
            {
                "name": "events",
                "new": 2,
                "changed": 1,
                "gone": 2,
                "same": 3,
                "elsewhere": 0,
                "since": today,
                "first": "2024-04-02",
                "last": "2024-04-04",
            }
        ],
    }


# Two steps: nothing is changed before it is taken.


def test_preparing_changes_nothing_and_taking_saves_what_was_prepared(project: Project) -> None:
    before = _bytes(project.folder)
    prepared = prepare(project, [_upload(_APRIL)], as_of=date(2024, 4, 30))
    assert _bytes(project.folder) == before
    taken = take(prepared)
    assert len(taken.activities()) == 6
    assert taken.file.as_of == date(2024, 4, 30)


class Stopped(BaseException):
    """What a person's click on Cancel is to the work."""


def _stopping(at: int) -> Callable[[float, str], None]:
    left = [at]

    def told(_share: float, _words: str) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise Stopped

    return told


@pytest.mark.parametrize("secret", [True, False], ids=["with its secret", "without"])
def test_cancelled_at_any_step_every_byte_of_the_project_stays(project: Project, tmp_path: Path, secret: bool) -> None:
    if not secret:
        next((tmp_path / "secrets").glob("*.key")).unlink()
    before, secrets = _bytes(project.folder), _bytes(tmp_path / "secrets")
    steps = 0
    while True:
        try:
            prepare(open_project(tmp_path, "p"), [_upload(_APRIL)], progress=_stopping(steps))
        except (Stopped, Refused):
            assert _bytes(project.folder) == before
            assert _bytes(tmp_path / "secrets") == secrets
            steps += 1
            if not secret:
                break
        else:
            break
    assert steps >= (5 if secret else 1)
    assert _bytes(project.folder) == before


def test_a_new_project_whose_first_load_is_cancelled_at_any_step_is_not_there(tmp_path: Path) -> None:
    steps = 0
    # The last word, "Done", is said when all is saved.
    while not (tmp_path / "new" / "activities.parquet").exists():
        try:
            import_files(tmp_path, "new", [_upload(_MARCH)], progress=_stopping(steps))
        except Stopped:
            if (tmp_path / "new" / "activities.parquet").exists():
                break
            assert not (tmp_path / "new").exists()
            assert not list((tmp_path / "secrets").glob("*.key"))
            steps += 1
    assert steps >= 5


@pytest.mark.parametrize(
    "data", [b"", b"\x00\x01", b"Child ID,Activity\n1,A\n", b"Child ID,Activity,Start\n"], ids=repr
)
def test_refused_files_leave_every_byte_of_the_project(project: Project, data: bytes) -> None:
    before = _bytes(project.folder)
    with pytest.raises(Refused):
        prepare(project, [_upload(_APRIL), Upload("other.csv", data)])
    assert _bytes(project.folder) == before


def test_when_someone_else_loaded_in_between_the_files_are_not_taken(project: Project) -> None:
    mine = prepare(project, [_upload(_APRIL)], as_of=date(2024, 4, 30))
    take(prepare(project, [_upload(_APRIL, "others.csv")], as_of=date(2024, 4, 30)))
    before = _bytes(project.folder)
    with pytest.raises(Refused, match="were changed after these files were read"):
        take(mine)
    assert _bytes(project.folder) == before
    # Read again, they are compared with what is there now, and taken.
    again = open_project(project.folder.parent, "p")
    assert len(take(prepare(again, [_upload(_APRIL)], as_of=date(2024, 4, 30))).activities()) == 12


def test_a_dated_note_that_was_saved_in_between_is_kept(project: Project) -> None:
    prepared = prepare(project, [_upload(_APRIL)], as_of=date(2024, 4, 30))
    save_notes(open_project(project.folder.parent, "p"), [DatedNote(date(2024, 4, 1), "New front door")])
    taken = take(prepared)
    assert [note.text for note in taken.file.notes] == ["New front door"]
    assert len(taken.activities()) == 6


def test_a_project_that_was_deleted_in_between_is_not_made_again(project: Project, tmp_path: Path) -> None:
    from builder.project import delete_project

    prepared = prepare(project, [_upload(_APRIL)])
    delete_project(tmp_path, "p")
    with pytest.raises(Refused, match="There is no project 'p' here"):
        take(prepared)
    assert not (tmp_path / "p").exists()
