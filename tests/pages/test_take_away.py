"""Take away: what is in the file is said before it is made, and follows what is left out of it."""

import json
import os
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

import cli
from builder.bookmark_changes import bookmark_change_asked
from builder.project import open_project
from builder.project_saving import change_bookmarks
from tests.browser.small_authority import write_small_authority


@pytest.fixture
def play(tmp_path, monkeypatch):
    """The page Play of the small authority, opened."""
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")
    monkeypatch.setenv("JOURNEY_MAP_WORKSPACE", str(tmp_path / "projects"))
    write_small_authority(tmp_path / "files")
    cli.main(["import", "Small", str(tmp_path / "files" / "visits.csv"), "--as-of", "2024-06-30"])
    cli.main(["use", "Small", *(f"--{kind}={tmp_path / 'files' / kind}.yaml" for kind in ("map", "codes"))])
    at = AppTest.from_string("from pages import play\nplay.page()", default_timeout=60)
    at.query_params["project"] = "Small"
    at.session_state["take-away"] = True
    return at.run()


def _list(at):
    return next(text.value for text in at.markdown if text.value.startswith("What is in it:"))


def test_what_is_in_the_file_is_said_and_changes_with_what_is_left_out(play):
    assert not play.exception
    # Ada: contact, referral, assessment, closed; Ben: contact, closed, contact, assessment; Cy: contact, referral,
    # support.
    assert _list(play).splitlines()[1:3] == [
        "- 3 children under made-up names, and 11 moves; no own ids, no names",
        "- dates to the day, with times where the data has them",
    ]
    assert "Teams, of children and of what was done" in _list(play)
    play.multiselect[0].select("team")
    play.checkbox[0].check()
    play.run()
    assert "- dates to the week" in _list(play)
    assert "Teams, of children" not in _list(play)


def test_leaving_out_rare_ways_says_of_how_many_children_and_gives_no_file_of_nobody(play):
    # Three children in all: every way was gone by five or fewer.
    assert play.checkbox[1].label == "Leave out children who went a way that 5 children or fewer went (3)"
    play.checkbox[1].check()
    play.run()
    assert not play.exception
    assert _list(play).splitlines()[1].startswith("- 0 children")


def test_only_a_download_is_noted_down(play, tmp_path):
    lines = (tmp_path / "projects" / "Small" / "audit.jsonl").read_text(encoding="utf-8").splitlines()
    assert "made a stand-alone player" not in [json.loads(line)["did"] for line in lines]


def test_how_many_bookmarks_go_with_the_file_is_said_and_they_may_be_left_out(play):
    assert _list(play).endswith("- no bookmarks")
    project = open_project(Path(os.environ["JOURNEY_MAP_WORKSPACE"]), "Small")
    for id_, look in (("a", {"at": "2024-03-05"}), ("b", {"at": "2024-03-06", "filter": {"ages": ["under 1"]}})):
        asked = {"do": "add", "bookmark": {"id": id_, "title": f"Moment {id_}", "words": "Ask Jo.", "look": look}}
        project = change_bookmarks(project, bookmark_change_asked(asked))
    play.run()
    assert _list(play).endswith(
        "- 2 bookmarks with the words that you wrote, which may hold names or days: read them again, or leave the "
        "bookmarks out"
    )
    play.multiselect[0].select("age")
    play.run()
    assert "- 1 bookmark with the words that you wrote" in _list(play)
    assert _list(play).endswith("  - Left out with what its filter asks for\\: Moment b")
    play.multiselect[0].select("bookmarks")
    play.run()
    assert _list(play).endswith("- no bookmarks")
    assert "Bookmarks, with" not in _list(play)
