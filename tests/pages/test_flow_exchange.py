"""Another authority on Flow: a file is given and taken, two stand side by side, and a stage is said for a place."""

from dataclasses import replace
from datetime import date

import pytest

from builder.project import Project, open_project
from builder.project_saving import save_map
from player.exchange import exchange
from player.exchange_file import exchange_text
from player.exchange_kept import keep, kept
from player.play import play
from tests.pages.test_flow import _opened
from tests.test_app import checked


@pytest.fixture
def staged(small: Project) -> Project:
    """The small authority with a stage for three of its places."""
    service_map = small.service_map()
    assert service_map is not None
    known = ("contact", "referral", "assessment")
    nodes = tuple(replace(node, standard=node.id if node.id in known else "") for node in service_map.nodes)
    return save_map(small, replace(service_map, nodes=nodes))


def _texts(app) -> str:
    return "\n".join(one.value for kind in (app.markdown, app.caption, app.info, app.warning) for one in kind)


def test_what_is_in_the_file_is_said_before_it_is_made(staged: Project) -> None:
    app = _opened("exchange")
    words = _texts(app)
    assert "No child, code, team or outcome is in it." in words
    assert "Left out" in words and "Panel" in words
    told = next(frame.value for frame in app.dataframe if "Figure" in frame.value.columns)
    # Four contacts and less: all that this authority can tell is c.
    assert set(told["Figure"]) == {"c"}
    assert any(button.label == "Download our file" for button in app.get("download_button"))


def test_a_kept_file_stands_beside_ours_and_can_be_taken_out(staged: Project) -> None:
    keep(staged.folder, exchange(play(staged), "Northshire <b>*x*</b>", date(2024, 7, 1)))
    app = _opened("exchange")
    table = next(frame.value for frame in app.dataframe if "Why neither is shown" in frame.value.columns)
    assert list(table.columns)[2:4] == ["Small, 2024-25", "Northshire <b>*x*</b>, 2024-25"]
    assert (table.iloc[:, 2] == "").all() and (table.iloc[:, 3] == "").all()
    assert any("Northshire \\<b\\>\\*x\\*" in text.value for text in app.markdown)
    out = next(button for button in app.button if button.label == "Take out")
    checked(out.click().run())
    assert kept(staged.folder) == {}


def test_a_stage_that_is_said_for_a_place_is_kept_in_the_map(small: Project) -> None:
    app = _opened("exchange")
    app.selectbox(key="flow-stage-panel").set_value("icpc")
    checked(next(button for button in app.button if button.label == "Keep in the map").click().run())
    service_map = open_project(small.folder.parent, "Small").service_map()
    assert service_map is not None
    assert service_map.node("panel").standard == "icpc"


def test_the_text_that_is_downloaded_names_no_child(staged: Project) -> None:
    shown = play(staged)
    text = exchange_text(exchange(shown, "Small", date(2024, 7, 1)))
    names = shown.children["child"].astype(str).tolist()
    assert len(names) > 2
    assert not [name for name in names if name in text]
