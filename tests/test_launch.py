"""What is added to Streamlit's server when the app starts."""

import re
import subprocess
import sys

import pytest
from streamlit.web.server.starlette import starlette_app

import launch
from builder.document import Document
from player import handed
from player.stage_code import GivesStageCode, stage_address


def test_what_is_ours_stands_within_what_is_streamlits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(handed, "hands_over", False)
    monkeypatch.setattr(starlette_app, "create_streamlit_middleware", lambda: ["compresses"])
    launch._answer_too("map")
    assert not handed.hands_over
    first, *ours = starlette_app.create_streamlit_middleware()
    assert first == "compresses"
    assert [one.cls for one in ours] == [handed.HandsOver, GivesStageCode, Document]
    assert [one.kwargs["base"] for one in ours] == ["map"] * 3
    assert handed.hands_over
    # What each page will need: Streamlit's own scripts, as it names them, and on Play the stage's code last.
    scripts = ours[2].kwargs["scripts"]
    named = {page: [re.sub(r"\.[^.]{8}\.js$", "", one) for one in addresses] for page, addresses in scripts.items()}
    shared = ["static/js/PageLink", "static/js/Html"]
    assert {page: addresses[:2] for page, addresses in named.items()} == {"": shared, "map": shared, "play": shared}
    assert "static/js/BidiComponent" not in named[""]
    assert "static/js/BidiComponent" in named["map"] and "static/js/BidiComponent" in named["play"]
    assert scripts["play"] == [*scripts["map"], stage_address()]


def test_with_a_streamlit_that_is_built_otherwise_the_stage_is_sent_all_that_it_needs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(handed, "hands_over", False)
    monkeypatch.delattr(starlette_app, "create_streamlit_middleware")
    launch._answer_too("")
    assert not handed.hands_over
    assert not hasattr(starlette_app, "create_streamlit_middleware")


def test_the_command_line_does_without_streamlit_until_the_app_is_started() -> None:
    told = "import sys, cli; sys.exit('streamlit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", told], timeout=120).returncode == 0
