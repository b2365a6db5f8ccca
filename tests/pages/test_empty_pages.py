"""Every page that has nothing to show yet says what to do next, and its link leads to a page where that can be done."""

from datetime import date
from pathlib import Path
from urllib.parse import parse_qs

import pytest
from streamlit.testing.v1 import AppTest

from builder.code_map import read_codes
from builder.importing import import_files
from builder.loading import Upload
from builder.map_file import read_map
from builder.project import Project, create_project, open_project
from builder.project_saving import save_codes, save_map
from tests.browser.small_authority import CODES, MAP, VISITS
from tests.test_app import checked, opened, said

_UPLOAD = Upload("visits.csv", VISITS.encode("utf-8"))
# What a project holds, and for each page that has nothing to show then: the page of the next step, and its words.
_STATES = {
    "nothing": {"codes": "data", "play": "data", "flow": "data"},
    "a map": {"codes": "data", "play": "data", "flow": "data"},
    "data": {"codes": "map", "play": "map", "flow": "map"},
    "data and a map": {"play": "codes", "flow": "codes"},
}
_STEPS = {"data": "Load your files", "map": "Choose a map", "codes": "Map your codes"}


def _make(workspace: Path, holds: str) -> None:
    if "data" in holds:
        import_files(workspace, "Small", [_UPLOAD], as_of=date(2024, 6, 30))
    else:
        create_project(workspace, "Small")
    if "map" in holds:
        save_map(open_project(workspace, "Small"), read_map(MAP))


def _links(app: AppTest) -> dict[str, tuple[str, dict[str, list[str]]]]:
    """The links of the page itself by their words: which page they open, and with what in its address."""
    found = {}
    for link in app.main.get("page_link"):
        proto = link.proto
        found[proto.label] = (proto.page, parse_qs(proto.query_string.lstrip("?")))
    return found


@pytest.mark.parametrize(
    ("holds", "page", "to"), [(holds, page, to) for holds, pages in _STATES.items() for page, to in pages.items()]
)
def test_a_page_with_nothing_to_show_leads_to_the_next_step(workspace: Path, holds: str, page: str, to: str) -> None:
    _make(workspace, holds)
    app = opened(page)
    words = _STEPS[to]
    number = list(_STEPS).index(to) + 1
    assert f"Next, step {number} of 4: {words.lower()}." in said(app)
    where, address = _links(app)[f"Go on: {words}"]
    assert (where, address) == (to, {"project": ["Small"]})
    # Where it leads, the step can be taken.
    there = opened(to)
    if to == "data":
        assert there.main.get("file_uploader")
    elif to == "map":
        assert "Take this starter map" in [one.label for one in there.button]
    else:
        assert "Where do they go?" in said(there)


@pytest.mark.parametrize("page", ["map", "data", "codes", "play", "flow"])
@pytest.mark.parametrize("name", [None, "Atlantis"])
def test_without_a_project_a_page_leads_home(workspace: Path, page: str, name: str | None) -> None:
    where, _ = _links(opened(page, name))["Go to Home"]
    assert where in ("", "home")
    assert "Open the example authority" in [one.label for one in opened("home", None).button]


def test_an_empty_home_says_how_to_begin(workspace: Path) -> None:
    words = said(opened("home", None))
    assert "There are none yet. Open the example above, or start your own." in words
    for step in ("Load your files", "Choose a map", "Map your codes", "Watch"):
        assert step in words


def test_an_empty_project_offers_on_map_and_data_what_is_done_there(workspace: Path) -> None:
    create_project(workspace, "Small")
    assert "This project has no map yet. Start from one of these, or take a map of your own." in said(opened("map"))
    data = opened("data")
    assert "No files are loaded yet." in said(data)
    assert len(data.get("download_button")) == 2


@pytest.mark.parametrize("view", ["quality", "agreement", "cohorts", "notes", "look-up"])
def test_no_view_of_the_data_is_a_dead_end(workspace: Path, view: str) -> None:
    _make(workspace, "data")
    app = AppTest.from_string("from pages import data\ndata.page()", default_timeout=60)
    app.query_params["project"], app.query_params["view"] = "Small", view
    checked(app.run())
    assert "Next: choose a starter map" in [one.label for one in app.button]


def test_codes_without_teams_lead_to_a_file_with_teams(workspace: Path) -> None:
    no_teams = "\n".join(line.rpartition(",")[0] for line in VISITS.splitlines()) + "\n"
    import_files(workspace, "Small", [Upload("visits.csv", no_teams.encode("utf-8"))], as_of=date(2024, 6, 30))
    save_map(open_project(workspace, "Small"), read_map(MAP))
    app = opened("codes")
    app.session_state["codes-view"] = "teams"
    checked(app.run())
    assert "Load a file with a column for the team" in said(app)
    assert _links(app)["Go on: Load your files"] == ("data", {"project": ["Small"]})


@pytest.mark.parametrize("page", ["play", "flow"])
def test_what_cannot_be_played_leads_to_where_it_is_mended(small: Project, page: str) -> None:
    (small.folder / "map.yaml").write_text("nodes: [", encoding="utf-8")
    links = _links(opened(page))
    assert links["Go to Map"] == ("map", {"project": ["Small"]})
    assert links["Go to Codes"] == ("codes", {"project": ["Small"]})


def test_the_steps_stay_in_the_side_bar_until_the_film_has_been_watched(workspace: Path) -> None:
    _make(workspace, "data and a map")
    app = opened("map")
    assert "1. Load your files ✓ done" in said(app)
    project = open_project(workspace, "Small")
    service_map = project.service_map()
    assert service_map is not None
    save_codes(project, read_codes(CODES, service_map))
    app = checked(app.run())
    # All that leads there is done: the last step is a link, and stays until it has been taken.
    assert "3. Map your codes ✓ done" in said(app)
    last = {link.proto.label: link.proto.page for link in app.sidebar.get("page_link")}
    assert last["4. Watch"] == "play"
    app._page_hash = app.session_state["pages"]["play"]._script_hash
    checked(app.run())
    assert "3. Map your codes ✓ done" not in said(checked(app.run()))
