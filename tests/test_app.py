"""The pages without a browser: what each says, in every state that a project can be in."""

import zlib
from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from builder.code_map import read_codes
from builder.importing import import_files
from builder.loading import Upload
from builder.map_file import read_map
from builder.project import Project, create_project, open_project
from builder.project_saving import save_codes, save_map
from tests.browser.small_authority import CODES, MAP, VISITS
from tests.conftest import ROOT

PAGES = ("home", "map", "data", "codes", "play")
_UPLOAD = Upload("visits.csv", VISITS.encode("utf-8"))


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty workspace, and secrets of its own."""
    monkeypatch.setenv("JOURNEY_MAP_WORKSPACE", str(tmp_path / "workspace"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    (tmp_path / "workspace").mkdir()
    return tmp_path / "workspace"


@pytest.fixture
def small(workspace: Path) -> Project:
    """The small authority, with its map and its codes."""
    project, _ = import_files(workspace, "Small", [_UPLOAD], as_of=date(2024, 6, 30))
    service_map = read_map(MAP)
    return save_map(project, service_map, read_codes(CODES, service_map))


def opened(page: str, project: str | None = "Small") -> AppTest:
    """A page of the app as it is first shown; fails when anything went wrong on the way."""
    # From its text: beside the file itself AppTest would take the folder pages/ for scripts, which `cli.py` turns off.
    app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=60)
    if project is not None:
        app.query_params["project"] = project
    app.run()
    if page != "home":
        # AppTest goes to files only; pages that are functions are known by the hash of their address.
        app._page_hash = app.session_state["pages"][page]._script_hash
        app.run()
    return checked(app)


def checked(app: AppTest) -> AppTest:
    """The app, when its last run ended without an error that nobody foresaw."""
    assert not app.exception, [error.message for error in app.exception]
    assert not [error.value for error in app.error if "did not expect" in error.value]
    return app


def said(app: AppTest) -> str:
    """All words on the page, one line each."""
    kinds = (app.title, app.subheader, app.markdown, app.caption, app.info, app.warning, app.error, app.success)
    return "\n".join(element.value for kind in kinds for element in kind)


def button(app: AppTest, label: str) -> object:
    """The button of that name."""
    return next(found for found in app.button if found.label == label)


def test_home_says_how_to_start_when_there_is_nothing() -> None:
    app = opened("home", project=None)
    assert [found.label for found in app.button] == ["Open the example authority", "Start your own"]
    assert "There are none yet." in said(app)


def test_home_says_for_every_project_what_is_missing_next(workspace: Path, small: Project) -> None:
    create_project(workspace, "Empty")
    import_files(workspace, "No map", [_UPLOAD])
    import_files(workspace, "No codes", [_UPLOAD])
    save_map(open_project(workspace, "No codes"), read_map(MAP))
    words = said(opened("home", project=None))
    assert "Next: load your files." in words
    assert "Next: choose a starter map." in words
    assert "Next: say where your codes go on the map." in words
    assert "90.0% of activity is on the map; not yet mapped: 1." in words


def test_home_refuses_a_name_in_words() -> None:
    app = opened("home", project=None)
    app.text_input[0].input("a/b")
    button(app, "Start your own").click().run()  # type: ignore[attr-defined]
    assert "cannot be a project's name" in checked(app).error[0].value


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_on_a_whole_project(small: Project, page: str) -> None:
    app = opened(page)
    if page in ("map", "play"):
        # The stage, and the line on which it is told the saved filters.
        assert len(app.get("bidi_component")) == {"map": 1, "play": 2}[page]
    else:
        assert app.title[0].value == {"home": "Journey Map"}.get(page, page.capitalize())
    assert not app.error


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_without_a_project(page: str) -> None:
    app = opened(page, project=None)
    if page != "home":
        assert "No project is open." in said(app)


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_on_an_empty_project(workspace: Path, page: str) -> None:
    create_project(workspace, "Empty")
    opened(page, "Empty")


@pytest.mark.parametrize("page", PAGES)
def test_every_page_tells_in_words_that_there_is_no_such_project(page: str) -> None:
    app = opened(page, "Atlantis")
    if page != "home":
        assert "There is no project 'Atlantis' here" in app.error[0].value


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("file", ["map.yaml", "codes.yaml", "project.yaml"])
def test_every_page_tells_in_words_what_is_wrong_in_a_file(small: Project, page: str, file: str) -> None:
    (small.folder / file).write_text("nodes: [", encoding="utf-8")
    app = opened(page)
    if page == "play":
        assert file in app.error[0].value.replace("\\", "")


def test_what_was_read_adds_up(small: Project) -> None:
    app = opened("data")
    assert "**11 rows = 10 used + 1 set aside**, in 1 source" in said(app)
    assert any("11 rows = 10 used + 1 set aside" in found.proto.body for found in app.get("html"))


def test_play_sends_the_stage_the_payload(small: Project) -> None:
    sent = opened("play").get("bidi_component")[0].proto.bytes
    assert sent[:4] == b"JMZ2"
    end = 8 + int.from_bytes(sent[4:8], "little")
    told, columns = sent[:end], zlib.decompress(sent[end:])
    assert b"Initial contact" in told
    # Names of children in the file are no part of it; their pseudonyms are.
    assert all(name not in part for name in (b"Ada", b"Ben") for part in (told, columns))


def test_play_without_a_map_says_what_to_do(workspace: Path) -> None:
    import_files(workspace, "No map", [_UPLOAD])
    app = opened("play", "No map")
    assert "this project needs a map and data" in said(app)


def test_the_starter_map_is_taken_with_its_codes(workspace: Path) -> None:
    import_files(workspace, "Small", [_UPLOAD])
    app = opened("map")
    button(app, "Take this starter map").click().run()  # type: ignore[attr-defined]
    checked(app)
    project = open_project(workspace, "Small")
    service_map = project.service_map()
    assert service_map is not None and service_map.name == "Front door"
    assert project.code_map(service_map).rules


def test_codes_say_how_much_is_on_the_map(small: Project) -> None:
    strip = next(part.proto.body for part in opened("codes").get("html") if "jm-cover" in part.proto.body)
    assert "<b>90.0%</b> of activities on the map <span>(9 of 10)</span>" in strip
    assert "0% left out on purpose; 10.0% not yet mapped." in strip
    assert "The aim is 98% on the map: 1 more activity to go." in strip
    assert "<b>75.0%</b> of children on the map <span>(3 of 4)</span>" in strip


def test_a_map_that_leaves_codes_behind_still_lets_them_be_replaced(small: Project) -> None:
    # A save through the app is refused; a file that somebody changed by hand can still be like this.
    other = "name: Other\nnodes: [{id: door, label: Door, kind: entry, x: 0, y: 0}]\nedges: []\n"
    (small.folder / "map.yaml").write_text(other, encoding="utf-8")
    app = opened("codes")
    assert any("is not the id of a node of the map" in error.value.replace("\\", "") for error in app.error)
    assert "The code map as a file" in [box.label for box in app.expander]


def test_a_starter_map_is_not_taken_over_what_someone_else_saved_meanwhile(small: Project) -> None:
    app = opened("map")
    app.session_state["map-starter-maps"] = True
    app.run()
    theirs = read_map(MAP.replace("label: Panel", "label: Saved meanwhile"))
    save_codes(save_map(small, theirs), read_codes(CODES, theirs))
    button(app, "Take this starter map").click().run()  # type: ignore[attr-defined]
    assert "Someone else saved" in checked(app).error[0].value
    now = open_project(small.folder.parent, "Small").service_map()
    assert now is not None and "Saved meanwhile" in {node.label for node in now.nodes}
