"""What is added to Streamlit's server when the app starts."""

import subprocess
import sys

import pytest
from streamlit.web.server.starlette import starlette_app

import launch
from builder.document import Document
from player import stage
from player.handed import HandsOver


def test_what_is_ours_stands_within_what_is_streamlits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stage, "hands_over", False)
    monkeypatch.setattr(starlette_app, "create_streamlit_middleware", lambda: ["compresses"])
    launch._answer_too("map")
    assert not stage.hands_over
    first, *ours = starlette_app.create_streamlit_middleware()
    assert first == "compresses"
    assert [one.cls for one in ours] == [HandsOver, Document]
    assert [one.kwargs for one in ours] == [{"base": "map"}] * 2
    assert stage.hands_over


def test_with_a_streamlit_that_is_built_otherwise_the_stage_is_sent_all_of_its_bytes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(stage, "hands_over", False)
    monkeypatch.delattr(starlette_app, "create_streamlit_middleware")
    launch._answer_too("")
    assert not stage.hands_over
    assert not hasattr(starlette_app, "create_streamlit_middleware")


def test_the_command_line_does_without_streamlit_until_the_app_is_started() -> None:
    told = "import sys, cli; sys.exit('streamlit' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", told], timeout=120).returncode == 0
