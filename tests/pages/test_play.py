"""Play without a browser: what the stage tells the page, and what the page tells the stage."""

import json
import zlib
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from builder.bookmark_changes import bookmark_change_asked
from builder.project import Project, open_project
from builder.project_saving import change_bookmarks, change_filters
from builder.saved_filters import SavedFilter, change_asked
from player import handed
from tests.test_app import checked, opened

MARK: dict[str, Any] = {"id": "a1", "title": "Before", "words": "Look.", "look": {"at": "2024-03-05T00:00"}}
BACK = {"agesNow": ["under 1"], "backAfter": ["nfa"]}


def _stage(project: Project) -> str:
    return f"stage-{project.file.id}"


def _reply(app: AppTest, project: Project, **states: Any) -> AppTest:
    """The page after the browser told it so."""
    app.session_state[_stage(project)] = states
    return checked(app.run())


def _told(app: AppTest) -> dict[str, Any]:
    told = json.loads(app.get("bidi_component")[1].proto.json)
    assert isinstance(told, dict)
    return told


def _now(project: Project) -> Project:
    return open_project(project.folder.parent, project.name)


def test_what_the_address_asks_for_goes_to_the_stage(small: Project) -> None:
    app = AppTest.from_string("from pages import play\nplay.page()", default_timeout=60)
    for name, value in {
        "project": "Small",
        "child": "KT4-7QX-M2",
        "filter": "back~nfa",
        "at": "2024-03-05T00:00",
        "compare": "years!1!!who!is.gender~Female",
    }.items():
        app.query_params[name] = value
    sent = checked(app.run()).get("bidi_component")[0].proto.bytes
    header = json.loads(sent[8 : 8 + int.from_bytes(sent[4:8], "little")])
    assert header["options"] == {
        "follow": "KT4-7QX-M2",
        "at": "2024-03-05T00:00",
        "filterText": "back~nfa",
        "compareText": "years!1!!who!is.gender~Female",
    }
    # Nothing was touched: the address stays as it came.
    assert app.query_params["filter"] == "back~nfa"
    assert app.query_params["at"] == "2024-03-05T00:00"


def test_what_is_chosen_at_the_stage_stands_in_the_address_and_the_picture_is_the_same(small: Project) -> None:
    app = opened("play")
    before = app.get("bidi_component")[0].proto.bytes
    app = _reply(app, small, selected="KT4-7QX-M2", filter="back~nfa", at="2024-03-05T12:00", compare="years!1")
    assert {name: app.query_params[name] for name in ("child", "filter", "at", "compare")} == {
        "compare": "years!1",
        "child": "KT4-7QX-M2",
        "filter": "back~nfa",
        "at": "2024-03-05T12:00",
    }
    assert app.get("bidi_component")[0].proto.bytes == before
    app = _reply(app, small, selected=None, filter="", at="", compare="")
    assert not {"child", "filter", "at", "compare"} & set(app.query_params)


def test_what_is_no_text_is_not_put_into_the_address(small: Project) -> None:
    app = _reply(opened("play"), small, selected=7, filter=["x"], at="x" * 8_001)
    assert not {"child", "filter", "at"} & set(app.query_params)


def test_a_filter_is_saved_and_the_stage_is_told(small: Project) -> None:
    app = opened("play")
    assert _told(app) == {"stage": _stage(small), "saved": [], "bookmarks": [], "answer": None}
    before = app.get("bidi_component")[0].proto.bytes
    asked = {"turn": "1", "do": "save", "name": "Came back", "filter": BACK, "before": None}
    app = _reply(app, small, asked=asked)
    assert _now(small).file.filters == (SavedFilter("Came back", BACK),)
    assert _told(app)["saved"] == [{"name": "Came back", "filter": BACK}]
    assert _told(app)["answer"] == {"turn": "1", "ok": True, "words": "", "codes": []}
    assert app.get("bidi_component")[0].proto.bytes == before


def test_a_filter_that_someone_else_changed_is_told_with_theirs(small: Project) -> None:
    change_filters(small, change_asked({"do": "save", "name": "Came back", "filter": BACK}))
    app = opened("play")
    theirs = {"open": True}
    change_filters(small, change_asked({"do": "save", "name": "Came back", "filter": theirs, "before": BACK}))
    mine = {"turn": "1", "do": "save", "name": "Came back", "filter": {"passes": [2]}, "before": BACK}
    told = _told(_reply(app, small, asked=mine))
    assert told["saved"] == [{"name": "Came back", "filter": theirs}]
    assert (told["answer"]["ok"], told["answer"]["codes"]) == (False, ["filter-changed-meanwhile"])
    assert "Someone else changed the filter 'Came back'" in told["answer"]["words"]


def test_a_filter_is_renamed_and_deleted(small: Project) -> None:
    app = opened("play")
    app = _reply(app, small, asked={"turn": "1", "do": "save", "name": "Came back", "filter": BACK})
    app = _reply(app, small, asked={"turn": "2", "do": "rename", "name": "Came back", "to": "Returned"})
    assert [one.name for one in _now(small).file.filters] == ["Returned"]
    app = _reply(app, small, asked={"turn": "3", "do": "delete", "name": "Returned", "before": BACK})
    assert _now(small).file.filters == ()
    assert _told(app)["answer"]["turn"] == "3"


def test_what_the_stage_cannot_ask_is_refused_in_words(small: Project) -> None:
    told = _told(_reply(opened("play"), small, asked={"turn": "1", "do": "anything"}))
    assert told["answer"]["codes"] == ["filter-damaged"]


def test_a_bookmark_is_added_changed_moved_and_deleted(small: Project) -> None:
    app = opened("play")
    before = app.get("bidi_component")[0].proto.bytes
    after = {**MARK, "id": "b2", "title": "After"}
    questions: list[dict[str, Any]] = [
        {"do": "add", "bookmark": MARK},
        {"do": "add", "bookmark": after},
        {"do": "change", "bookmark": {**MARK, "title": "Long before"}, "before": MARK},
        {"do": "move", "id": "b2", "after": None},
    ]
    for turn, asked in enumerate(questions):
        app = _reply(app, small, asked={"turn": str(turn), "about": "bookmarks", **asked})
        assert _told(app)["answer"] == {"turn": str(turn), "ok": True, "words": "", "codes": []}
    assert [one["title"] for one in _told(app)["bookmarks"]] == ["After", "Long before"]
    assert [one.id for one in _now(small).file.bookmarks] == ["b2", "a1"]
    app = _reply(app, small, asked={"turn": "9", "about": "bookmarks", "do": "delete", "before": after})
    assert [one.title for one in _now(small).file.bookmarks] == ["Long before"]
    # The picture goes on as it was, and the filters with it.
    assert app.get("bidi_component")[0].proto.bytes == before
    assert _now(small).file.filters == ()


def test_a_question_that_is_asked_again_is_done_once(small: Project) -> None:
    app = opened("play")
    asked = {"turn": "1", "about": "bookmarks", "do": "add", "bookmark": MARK}
    app = _reply(app, small, asked=asked)
    change_bookmarks(small, bookmark_change_asked({"do": "delete", "before": MARK}))
    app = _reply(app, small, asked=asked)
    assert _now(small).file.bookmarks == ()
    assert _told(app)["answer"]["ok"] is True


def test_a_bookmark_that_someone_else_changed_is_told_with_theirs(small: Project) -> None:
    change_bookmarks(small, bookmark_change_asked({"do": "add", "bookmark": MARK}))
    app = opened("play")
    theirs = {**MARK, "words": "Theirs."}
    change_bookmarks(small, bookmark_change_asked({"do": "change", "bookmark": theirs, "before": MARK}))
    mine = {"turn": "1", "about": "bookmarks", "do": "change", "bookmark": {**MARK, "words": "Mine."}, "before": MARK}
    told = _told(_reply(app, small, asked=mine))
    assert told["bookmarks"] == [theirs]
    assert told["answer"]["codes"] == ["bookmark-changed-meanwhile"]
    assert told["answer"]["words"].startswith("Someone else changed the bookmark 'Before' since you saw it.")


def test_the_address_of_a_bookmark_says_all_that_the_stage_opens_with(small: Project) -> None:
    change_bookmarks(small, bookmark_change_asked({"do": "add", "bookmark": MARK}))
    app = AppTest.from_string("from pages import play\nplay.page()", default_timeout=60)
    for name, value in {"project": "Small", "bookmark": "a1", "at": "2024-05-05T00:00", "filter": "back~nfa"}.items():
        app.query_params[name] = value
    sent = checked(app.run()).get("bidi_component")[0].proto.bytes
    header = json.loads(sent[8 : 8 + int.from_bytes(sent[4:8], "little")])
    assert header["options"] == {"bookmark": "a1", "bookmarks": [MARK]}
    app = _reply(app, small, bookmark="", filter="", at="2024-06-01T00:00")
    assert "bookmark" not in app.query_params
    assert app.query_params["at"] == "2024-06-01T00:00"
    assert _reply(app, small, bookmark="a1").query_params["bookmark"] == "a1"


def _sent(app: AppTest) -> tuple[dict[str, Any], bytes]:
    sent = app.get("bidi_component")[0].proto.bytes
    end = 8 + int.from_bytes(sent[4:8], "little")
    return json.loads(sent[8:end]), sent[end:]


def test_the_stage_is_told_where_its_journeys_are_and_the_same_place_at_every_rerun(
    small: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole, stream = _sent(opened("play"))
    monkeypatch.setattr(handed, "hands_over", True)
    app = opened("play")
    told, beside = _sent(app)
    assert beside == b""
    address = told.pop("at")
    assert told == whole
    held = app.session_state["handed"]
    assert (held.address, held.stream) == (address, stream)
    assert len(zlib.decompress(stream)) > 100
    assert _sent(app.run())[0]["at"] == address
    # Somebody else is told another place.
    assert _sent(opened("play"))[0]["at"] != address


def test_other_journeys_are_in_another_place_and_the_first_are_let_go_of(
    small: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handed, "hands_over", True)
    app = opened("play")
    first = app.session_state["handed"]
    app.query_params["at"] = "2024-03-05T00:00"
    del app.session_state[f"opened-{small.name}-{small.picture_version}"]
    told, _ = _sent(checked(app.run()))
    second = app.session_state["handed"]
    assert told["options"] == {"at": "2024-03-05T00:00"}
    assert told["at"] == second.address != first.address
    assert second.stream == first.stream
