"""The four steps from nothing to a first film: what the project holds says how far one is."""

from builder.first_steps import first_steps, next_step
from builder.importing import import_files
from builder.loading import Upload
from builder.project import create_project, open_project
from builder.project_saving import save_map
from builder.starters import starter_map

_CSV = b"Child ID,Activity,Start date,End date\r\n7,Contact,05/03/2024,06/03/2024\r\n"


def done(steps):
    return [(step.page, step.done) for step in steps]


def test_of_no_project_nothing_is_done_and_files_come_first():
    steps = first_steps(None)
    assert [(step.number, step.words) for step in steps] == [
        (1, "Load your files"),
        (2, "Choose a map"),
        (3, "Map your codes"),
        (4, "Watch"),
    ]
    assert next_step(steps).page == "data"


def test_each_step_is_done_when_the_project_holds_what_it_makes(tmp_path, monkeypatch):
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")
    create_project(tmp_path, "North")
    assert next_step(first_steps(open_project(tmp_path, "North"))).page == "data"
    import_files(tmp_path, "North", [Upload("events.csv", _CSV)])
    assert next_step(first_steps(open_project(tmp_path, "North"))).page == "map"
    save_map(open_project(tmp_path, "North"), starter_map("front-door"))
    project = open_project(tmp_path, "North")
    assert next_step(first_steps(project)).page == "codes"
    steps = first_steps(project, 9)
    assert done(steps) == [("data", True), ("map", True), ("codes", True), ("play", False)]
    assert next_step(steps).page == "play"
