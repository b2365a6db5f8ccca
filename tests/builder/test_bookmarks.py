"""Bookmarks: what one may be, how they are kept in project.yaml, and what becomes of two people's at once."""

import io
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from builder.bookmark_changes import bookmark_change_asked
from builder.bookmark_look import checked_look, names_a_child
from builder.bookmarks import Bookmark, bookmark, bookmarks_to_list, read_bookmarks
from builder.hand_over import package
from builder.problem import Refused
from builder.project import Project, create_project, open_project
from builder.project_file import read_project_file, write_project_file
from builder.project_saving import change_bookmarks, save_map, save_settings
from builder.settings import Settings
from builder.starters import starter_codes, starter_map

YAML = """
name: Newtown
id: 0f2e
bookmarks:
- id: k3f7q2
  title: 'Week of 4 March: under-ones come back'
  words: |-
    Four of them were here in the autumn.
    Look at the gate.
  look:
    at: 2024-03-04
    speed: 7
    playing: true
    filter:
      agesNow: [under 1]
      backAfter: [nfa]
    child: KT4-7QX-M2
    picture: dots=target;off=shares
    view: {x: 420.5, y: 80, width: 900, height: 500}
    compare: {years: 1, filter: {attributes: {team: [Dover]}}, follow: 9ZK-0AB-C1, active: 0, apart: true}
- id: '2'
  title: From the first day
  words: ''
  look: {at: P42DT6H0M, clock: start, fromNode: contact, stretch: [P0D, P90D], loop: true, offMapHidden: true}
"""
FIRST: dict[str, Any] = {
    "id": "a1",
    "title": "Before the new front door",
    "words": "",
    "look": {"at": "2024-03-01T00:00"},
}
SECOND: dict[str, Any] = {
    "id": "b2",
    "title": "And after it",
    "words": "Look.",
    "look": {"at": "2024-05-01T00:00", "playing": True},
}
THIRD: dict[str, Any] = {"id": "c3", "title": "A year on", "words": "", "look": {"at": "2025-03-01T00:00"}}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """An empty project."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    return create_project(tmp_path / "workspace", "Newtown")


def _told(refused: pytest.ExceptionInfo[Refused]) -> list[tuple[str, str, str]]:
    return [(problem.code, problem.place, problem.value) for problem in refused.value.problems]


def _titles(project: Project) -> list[str]:
    return [one.title for one in project.file.bookmarks]


def _add(*raws: dict[str, Any]) -> Callable[[tuple[Bookmark, ...]], tuple[Bookmark, ...]]:
    def change(bookmarks: tuple[Bookmark, ...]) -> tuple[Bookmark, ...]:
        for raw in raws:
            bookmarks = bookmark_change_asked({"do": "add", "bookmark": raw})(bookmarks)
        return bookmarks

    return change


def test_bookmarks_are_read_as_they_stand_in_the_file() -> None:
    first, second = read_project_file(YAML, "project.yaml").bookmarks
    assert (first.id, first.title) == ("k3f7q2", "Week of 4 March: under-ones come back")
    assert first.words == "Four of them were here in the autumn.\nLook at the gate."
    assert first.look["at"] == "2024-03-04T00:00"
    assert first.look["filter"] == {"agesNow": ["under 1"], "backAfter": ["nfa"]}
    assert first.look["compare"] == {
        "filter": {"attributes": {"team": ["Dover"]}},
        "years": 1,
        "follow": "9ZK-0AB-C1",
        "active": 0,
        "apart": True,
    }
    assert (second.id, second.look["stretch"]) == ("2", ["P0D", "P90D"])


def test_what_was_read_is_written_and_read_the_same_again() -> None:
    read = read_project_file(YAML, "project.yaml")
    written = write_project_file(read)
    assert read_project_file(written, "project.yaml") == read
    # Moments stay text, whatever YAML would make of them without quotes.
    assert yaml.safe_load(written)["bookmarks"][0]["look"]["at"] == "2024-03-04T00:00"


def test_a_project_from_before_there_were_bookmarks_has_none() -> None:
    assert read_project_file("name: Newtown\nid: 0f2e\n", "project.yaml").bookmarks == ()


def test_everything_that_does_not_fit_is_told_at_once_with_its_place() -> None:
    raw = [
        {"id": "k3f7q2", "title": "", "words": "", "look": {"at": "2024-02-30T00:00"}},
        {"id": "K!", "title": "x" * 121, "words": 7, "look": {"at": "2024-03-04", "colour": "red"}},
        "a bookmark",
        {"id": "z", "title": "t", "words": "w" * 601, "colour": 1, "look": {"at": "P3D"}},
    ]
    with pytest.raises(Refused) as refused:
        read_bookmarks(raw, "project.yaml")
    assert _told(refused) == [
        ("bookmark-title-blank", "project.yaml, bookmark 1", ""),
        ("bookmark-moment", "project.yaml, bookmark 1", "2024-02-30T00:00"),
        ("bookmark-id", "project.yaml, bookmark 2", "K!"),
        ("bookmark-title-long", "project.yaml, bookmark 2", "x" * 40 + " …"),
        ("bookmark-words", "project.yaml, bookmark 2", "7"),
        ("bookmark-look", "project.yaml, bookmark 2", "colour: red"),
        ("bookmark-damaged", "project.yaml, bookmark 3", ""),
        ("bookmark-part", "project.yaml, bookmark 4", "colour"),
        ("bookmark-words-long", "project.yaml, bookmark 4", "w" * 40 + " …"),
        ("bookmark-moment", "project.yaml, bookmark 4", "P3D"),
    ]
    assert refused.value.problems[3].words == (
        f"project.yaml, bookmark 2: the title '{'x' * 40} …' has 121 characters; 120 is the most."
    )


def test_a_file_with_a_damaged_bookmark_is_left_as_it_is(project: Project) -> None:
    path = project.folder / "project.yaml"
    mended = path.read_text(encoding="utf-8").replace("bookmarks: []", "bookmarks:\n- {id: a1, title: Mine}")
    assert "title: Mine" in mended
    path.write_text(mended, encoding="utf-8")
    with pytest.raises(Refused) as refused:
        open_project(project.folder.parent, "Newtown")
    assert _told(refused) == [("bookmark-look", "project.yaml, bookmark 1", "all of it")]
    with pytest.raises(Refused):
        change_bookmarks(project, _add(FIRST))
    assert path.read_text(encoding="utf-8") == mended


@pytest.mark.parametrize(
    ("part", "value", "told"),
    [
        ("speed", 0, "speed: 0"),
        ("speed", True, "speed: True"),
        ("speed", float("nan"), "speed: nan"),
        ("playing", "yes", "playing: yes"),
        ("clock", "moon", "clock: moon"),
        ("view", {"x": 0, "y": 0, "width": 0, "height": 10}, "view: {'x': 0, 'y': 0, 'width': 0, 'height': 1"),
        ("stretch", ["2024-01-01"], "stretch: ['2024-01-01T00:00']"),
        ("stretch", ["2024-01-01", "P3D"], "stretch: ['2024-01-01T00:00', 'P3D']"),
        ("filter", {"colour": ["red"]}, "filter, colour"),
        ("filter", ["red"], "filter, all of it"),
        ("compare", {"years": 40}, "compare, years: 40"),
        ("compare", {"active": 1}, "compare, active: 1"),
        ("compare", {"apart": "yes"}, "compare, apart: yes"),
        ("compare", {"follow": "Jo Bloggs"}, "compare, follow"),
        ("picture", 4, "picture: 4"),
    ],
)
def test_a_damaged_part_of_a_look_is_named(part: str, value: object, told: str) -> None:
    with pytest.raises(Refused) as refused:
        checked_look({"at": "2024-03-04T00:00", part: value}, "bookmark 1")
    assert _told(refused) == [("bookmark-look", "bookmark 1", told)]


@pytest.mark.parametrize("raw", ["1234567", "Jo Bloggs", "kt4-7qx-m2", "ABC-123", "KT4-7QX-M2-", 47, None])
def test_only_a_pseudonym_names_a_child_and_nothing_else_is_repeated(raw: object) -> None:
    with pytest.raises(Refused) as refused:
        checked_look({"at": "2024-03-04T00:00", "child": raw}, "bookmark 1")
    assert _told(refused) == [("bookmark-child", "bookmark 1", "")]
    assert str(raw) not in str(refused.value)


@pytest.mark.parametrize(
    ("look", "names"),
    [
        ({"child": "KT4-7QX-M2"}, True),
        ({"compare": {"filter": {}, "years": 0, "follow": "KT4-7QX-M2"}}, True),
        ({"filter": {"ids": ["KT4-7QX-M2"]}}, True),
        ({"filter": {"except": {"ids": ["KT4-7QX-M2"]}}}, True),
        ({"compare": {"filter": {"ids": []}, "years": 0}}, True),
        ({"filter": {"open": True}, "compare": {"filter": {}, "years": 1}}, False),
    ],
)
def test_a_look_that_holds_a_pseudonym_is_known(look: dict[str, Any], names: bool) -> None:
    assert names_a_child(look) is names


def test_white_space_is_made_plain_and_signs_that_cannot_be_shown_are_refused() -> None:
    made = bookmark({**FIRST, "title": "  Under-ones \n come back ", "words": " One.\r\n\r\n  Two  of them. "})
    assert (made.title, made.words) == ("Under-ones come back", "One.\nTwo of them.")
    with pytest.raises(Refused) as refused:
        bookmark({**FIRST, "words": "a\x07b"})
    assert _told(refused) == [("bookmark-control", "This bookmark", "ab")]


def test_bookmarks_are_added_changed_moved_and_deleted_one_at_a_time(project: Project) -> None:
    project = change_bookmarks(project, _add(FIRST, SECOND, THIRD))
    assert _titles(project) == ["Before the new front door", "And after it", "A year on"]
    to_front = bookmark_change_asked({"do": "move", "id": "c3", "after": None})
    assert _titles(change_bookmarks(project, to_front))[0] == "A year on"
    behind = bookmark_change_asked({"do": "move", "id": "c3", "after": "a1"})
    assert [one.id for one in change_bookmarks(project, behind).file.bookmarks] == ["a1", "c3", "b2"]
    renamed = {**FIRST, "title": "February"}
    change = bookmark_change_asked({"do": "change", "bookmark": renamed, "before": FIRST})
    assert _titles(change_bookmarks(project, change)) == ["February", "A year on", "And after it"]
    gone = bookmark_change_asked({"do": "delete", "before": THIRD})
    assert _titles(change_bookmarks(project, gone)) == ["February", "And after it"]
    back = bookmark_change_asked({"do": "add", "bookmark": THIRD, "after": "a1"})
    after = change_bookmarks(project, back)
    assert bookmarks_to_list(after.file.bookmarks) == [renamed, THIRD, SECOND]


def test_what_someone_else_did_meanwhile_is_told_and_kept(project: Project) -> None:
    change_bookmarks(project, _add(FIRST, SECOND))
    theirs = bookmark_change_asked({"do": "change", "bookmark": {**FIRST, "words": "Theirs."}, "before": FIRST})
    change_bookmarks(project, theirs)
    for mine in (
        {"do": "change", "bookmark": {**FIRST, "words": "Mine."}, "before": FIRST},
        {"do": "delete", "before": FIRST},
    ):
        with pytest.raises(Refused) as refused:
            change_bookmarks(project, bookmark_change_asked(mine))
        assert _told(refused) == [("bookmark-changed-meanwhile", "", "Before the new front door")]
    change_bookmarks(project, bookmark_change_asked({"do": "delete", "before": SECOND}))
    for late in (
        {"do": "change", "bookmark": {**SECOND, "words": "Mine."}, "before": SECOND},
        {"do": "move", "id": "b2", "after": None},
    ):
        with pytest.raises(Refused) as refused:
            change_bookmarks(project, bookmark_change_asked(late))
        assert [problem.code for problem in refused.value.problems] == ["bookmark-gone"]
    # Deleting what is gone already is what was asked for.
    kept = change_bookmarks(project, bookmark_change_asked({"do": "delete", "before": SECOND}))
    assert [one.words for one in kept.file.bookmarks] == ["Theirs."]


def test_two_people_who_add_at_once_both_keep_theirs(project: Project) -> None:
    people = [
        threading.Thread(target=change_bookmarks, args=(project, _add({**FIRST, "id": f"p{number}"})))
        for number in range(6)
    ]
    for person in people:
        person.start()
    for person in people:
        person.join()
    kept = open_project(project.folder.parent, "Newtown").file.bookmarks
    assert sorted(one.id for one in kept) == ["p0", "p1", "p2", "p3", "p4", "p5"]


def test_a_bookmark_leaves_the_picture_and_the_settings_alone(project: Project) -> None:
    project = save_settings(project, Settings(link_days=30))
    after = change_bookmarks(project, _add(FIRST))
    assert after.picture_version == project.picture_version
    assert after.version != project.version
    assert after.file.settings.link_days == 30


def test_the_audit_file_says_how_many_and_nothing_of_what_they_say(project: Project) -> None:
    change_bookmarks(
        project, _add({**FIRST, "words": "Ask about Jo.", "look": {**FIRST["look"], "child": "KT4-7QX-M2"}})
    )
    change_bookmarks(project, lambda bookmarks: bookmarks)
    audit = (project.folder / "audit.jsonl").read_text(encoding="utf-8")
    assert audit.count('"changed the bookmarks"') == 1
    assert '"bookmarks": 1' in audit
    assert "Jo" not in audit and "KT4" not in audit and "front door" not in audit


def test_a_hundred_is_the_most_and_an_id_is_had_once(project: Project) -> None:
    many = [{**FIRST, "id": f"n{number}"} for number in range(100)]
    project = change_bookmarks(project, _add(*many))
    with pytest.raises(Refused) as refused:
        change_bookmarks(project, _add(SECOND))
    assert [problem.words for problem in refused.value.problems] == [
        "There are 101 bookmarks; a project holds 100 at most."
    ]
    with pytest.raises(Refused) as refused:
        change_bookmarks(project, _add({**SECOND, "id": "n4"}))
    assert _told(refused) == [("bookmark-twice", "", "n4")]
    # The same again is no second one: a page that did not hear the answer asks once more.
    assert len(change_bookmarks(project, _add(many[4])).file.bookmarks) == 100


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"do": "move", "id": "a1"},
        {"do": "move", "id": 3, "after": None},
        {"do": "move", "id": "a1", "after": 3},
        {"do": "delete"},
        {"do": "change", "bookmark": FIRST, "before": None},
        {"do": "shuffle", "before": FIRST},
    ],
)
def test_a_question_that_is_none_is_refused(asked: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refused:
        bookmark_change_asked(asked)
    assert [problem.code for problem in refused.value.problems] == ["bookmark-damaged"]


def test_a_map_handed_over_carries_no_bookmark(project: Project) -> None:
    project = save_map(project, starter_map("front-door"), starter_codes("front-door"))
    secret = {**FIRST, "title": "Ask about Jo", "look": {**FIRST["look"], "child": "KT4-7QX-M2"}}
    project = change_bookmarks(project, _add(secret))
    service_map = project.service_map()
    assert service_map is not None
    with zipfile.ZipFile(io.BytesIO(package(service_map, project.code_map(service_map)))) as handed:
        assert handed.namelist() == ["map.yaml", "codes.yaml", "READ ME.txt"]
        whole = "".join(handed.read(name).decode("utf-8") for name in handed.namelist())
    assert "KT4-7QX-M2" not in whole
    assert "Ask about Jo" not in whole
    assert "bookmarks" not in whole
    # Nor do the numbered maps and code maps that the project keeps.
    kept = "".join(path.read_text(encoding="utf-8") for path in (project.folder / "history").rglob("*.yaml"))
    assert kept and "KT4-7QX-M2" not in kept
