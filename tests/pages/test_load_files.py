"""Loading files on the page Data: what a newer load would change, taken or left, cancelled, or refused."""

import gc
import hashlib
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from builder.at_work import Cancelled, Work
from builder.importing import import_files, prepare, take
from builder.loading import Upload
from builder.project import Project, create_project, open_project
from tests.conftest import ROOT
from tests.test_app import button, checked, said

_MARCH = (
    "Child ID,Activity,Start date,End date\n"
    "RAWID-1,Contact,2024-03-05,2024-03-05\n"
    "RAWID-2,Contact,2024-03-06,2024-03-06\n"
)
_APRIL = _MARCH + "RAWID-3,Contact,2024-04-02,2024-04-02\n,Contact,2024-04-03,\n"


def _opened(project: str = "Ours") -> AppTest:
    app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=60)
    app.query_params["project"] = project
    app.run()
    app._page_hash = app.session_state["pages"]["data"]._script_hash
    return checked(app.run())


def _put(app: AppTest, text: str, name: str = "events.csv") -> AppTest:
    app.file_uploader[0].set_value([(name, text.encode("utf-8"), "text/csv")])
    return checked(app.run())


def _press(app: AppTest, label: str) -> AppTest:
    return checked(button(app, label).click().run())  # type: ignore[attr-defined]


def _labels(app: AppTest) -> list[str]:
    return [found.label for found in app.button]


def _bytes(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


@pytest.fixture
def ours(workspace: Path) -> Project:
    """A project that holds March."""
    return import_files(workspace, "Ours", [Upload("events.csv", _MARCH.encode())], as_of=date(2024, 3, 31))[0]


def test_the_first_load_of_an_empty_project_is_taken_at_once(workspace: Path) -> None:
    create_project(workspace, "Ours")
    app = _press(_put(_opened(), _MARCH), "Load these files")
    assert "2 rows read, 2 used, 0 set aside. The project now has 2 children and 2 activities." in said(app)
    assert len(open_project(workspace, "Ours").activities()) == 2


def test_a_newer_load_is_shown_and_taken(ours: Project) -> None:
    before = _bytes(ours.folder)
    app = _press(_put(_opened(), _APRIL), "Load these files")
    today = date.today()
    assert f"**events**: 1 new since the load of {today.day} {today:%B %Y}." in said(app)
    assert "Children: 1 new, 0 gone. Nothing is saved yet." in said(app)
    assert _bytes(ours.folder) == before
    assert "Load these files" not in _labels(app)
    app = _press(app, "Take these files")
    assert "4 rows read, 3 used, 1 set aside." in said(app)
    assert "What these files would change" not in said(app)
    assert len(open_project(ours.folder.parent, "Ours").activities()) == 3


def test_next_months_file_is_read_as_last_time_and_may_replace_instead_of_adding(ours: Project) -> None:
    april = "Child ID,Activity,Start date,Finish\nRAWID-3,Contact,2024-04-02,2024-04-02\n"
    app = _put(_opened(), april, "events_2024-04.csv")
    words = said(app).replace("\\", "")
    assert "As last time, when events.csv was loaded: child id = 'Child ID', activity = 'Activity'" in words
    assert "No longer there: 'End date' (end). New headings: 'Finish'." in words
    assert next(box for box in app.selectbox if box.label == "This file is").value == "events"
    app = _press(app, "Load these files")
    words = said(app).replace("\\", "")
    assert "events: the newer list has events of 2 April 2024, what was there events from 5 to 6 March 2024." in words
    assert "It adds to what was there, each event once." in words
    assert "**events**: 1 new since the load of" in words
    way = next(group for group in app.get("button_group") if group.label == "What the newer list of 'events' does")
    app = checked(way.set_value("replaces").run())
    words = said(app).replace("\\", "")
    assert "It replaces what was there." in words
    assert "2 of the 2 events that were there of 'events' are not in the newer file and would be gone." in words
    app = _press(app, "Take these files")
    assert len(open_project(ours.folder.parent, "Ours").activities()) == 1


def test_a_newer_load_is_left_and_every_byte_stays(ours: Project) -> None:
    before = _bytes(ours.folder)
    app = _press(_put(_opened(), _APRIL), "Load these files")
    app = _press(app, "Leave everything as it was")
    assert "Nothing was loaded, and nothing of what was there has changed." in said(app)
    assert "What these files would change" not in said(app)
    assert _bytes(ours.folder) == before


def test_when_someone_else_loads_before_it_is_taken_it_can_be_read_again(ours: Project) -> None:
    app = _press(_put(_opened(), _APRIL), "Load these files")
    take(prepare(open_project(ours.folder.parent, "Ours"), [Upload("others.csv", _MARCH.encode())]))
    before = _bytes(ours.folder)
    app = _press(app, "Take these files")
    assert "were changed after these files were read" in said(app)
    assert _bytes(ours.folder) == before
    app = _press(app, "Load these files")
    app = _press(app, "Take these files")
    assert len(open_project(ours.folder.parent, "Ours").activities()) == 5


def test_a_refused_file_leaves_the_choices_and_every_byte(ours: Project) -> None:
    before = _bytes(ours.folder)
    app = _put(_opened(), _APRIL)
    end = next(box for box in app.selectbox if box.label == "Start")
    app = checked(end.set_value("(no such column)").run())
    app = _press(app, "Load these files")
    assert "Nothing was loaded" in said(app)
    assert "no column of dates" in said(app) or "date" in app.error[0].value
    assert _bytes(ours.folder) == before
    assert next(box for box in app.selectbox if box.label == "Start").value == "(no such column)"


def _held(things: Any) -> list[str]:
    """What of the uploaded rows can be reached from an object: texts, bytes and tables with a raw id in them."""
    found, seen, waiting = [], set(), [things]
    while waiting:
        one = waiting.pop()
        if id(one) in seen or isinstance(one, type(sys) | type):
            continue
        seen.add(id(one))
        if isinstance(one, bytes | str) and (b"RAWID" if isinstance(one, bytes) else "RAWID") in one:
            found.append(repr(one)[:80])
        elif type(one).__name__ == "DataFrame" and "RAWID" in one.to_csv():
            found.append("DataFrame")
        elif not callable(one):
            waiting += gc.get_referents(one)
    return found


@pytest.mark.parametrize("label", ["Take these files", "Leave everything as it was"])
def test_nothing_of_an_upload_stays_in_the_session_once_it_is_taken_or_left(ours: Project, label: str) -> None:
    app = _press(_put(_opened(), _APRIL), "Load these files")
    app = _press(app, label)
    kept = {key: one for key, one in app.session_state.to_dict().items() if key not in ("set-aside", "pages")}
    assert _held(kept) == []
    # The test would see it: while the files are still chosen, their first rows are there.
    again = _put(_opened(), _APRIL)
    assert _held(again.session_state["previews"])


def test_rows_set_aside_stay_in_memory_until_another_project_is_opened(ours: Project, workspace: Path) -> None:
    app = _press(
        _put(_opened(), _APRIL.replace("RAWID-3,Contact,2024-04-02,2024-04-02", "RAWID-3,Contact,soon,later")),
        "Load these files",
    )
    app = _press(app, "Take these files")
    aside = app.session_state["set-aside"]["Ours"]
    assert sorted(aside["id"].tolist()) == ["", "RAWID-3"]
    create_project(workspace, "Other")
    app.query_params["project"] = "Other"
    app = checked(app.run())
    assert "set-aside" not in app.session_state


# The work beside the page.


def test_work_tells_what_it_gave_and_how_far_it_came() -> None:
    work: Work[str] = Work(lambda told: (told(0.5, "half"), "made")[1])
    assert work.wait(10)
    assert (work.result(), work.share, work.words) == ("made", 1.0, "half")


def test_cancelled_work_ends_at_its_next_step_and_gives_nothing() -> None:
    import threading

    go_on, steps = threading.Event(), []

    def do(told: Any) -> str:
        steps.append("begun")
        go_on.wait(10)
        told(0.5, "half")
        steps.append("went on")
        return "made"

    work = Work(do)
    work.cancel()
    go_on.set()
    assert work.wait(10)
    assert steps == ["begun"]
    with pytest.raises(Cancelled):
        work.result()


def test_work_that_failed_raises_it_on_the_page_and_holds_on_to_no_rows() -> None:
    def do(_told: Any) -> str:
        rows = b"RAWID-1"
        raise ValueError(len(rows))

    work = Work(do)
    assert work.wait(10)
    assert _held(work._error.__traceback__) == []
    with pytest.raises(ValueError, match="7"):
        work.result()
