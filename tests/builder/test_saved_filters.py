"""Saved filters: what one may be, how they are kept, and what becomes of two people's at once."""

import json
import threading
from pathlib import Path
from typing import Any

import pytest

from builder.problem import Refused
from builder.project import Project, create_project, open_project
from builder.project_saving import change_filters, save_settings
from builder.saved_filters import (
    SavedFilter,
    change_asked,
    checked_filter,
    filters_to_list,
    read_filters,
    renamed_filter,
    saved_filter,
    with_filter,
    without_filter,
)
from builder.settings import Settings
from builder.wording.saved_filters import WORDS

BACK = {"agesNow": ["under 1"], "backAfter": ["nfa"]}
OPEN = {"open": True}
WHOLE: dict[str, Any] = {
    "attributes": {"team": ["Ashford", ""]},
    "passes": [3, 5],
    "ages": ["under 1"],
    "agesNow": ["1 to 4"],
    "through": ["strategy", "nfa"],
    "way": [{"from": "referral", "to": "assessment"}, {"from": "", "to": "care"}],
    "backAfter": ["nfa"],
    "open": False,
    "longerThan": [{"days": 45, "node": "assessment"}, {"days": 10}],
    "firstSeen": {"from": "2024-01-01", "to": "2024-12-31"},
    "ids": ["KT4-7QX-M2"],
    "took": {"routes": [["contact", "nfa"]], "open": False, "began": {"from": "2024-01-01"}},
}


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """An empty project."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    return create_project(tmp_path / "workspace", "Newtown")


def _codes(refused: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refused.value.problems]


def test_every_part_of_a_filter_is_taken_as_the_stage_writes_it() -> None:
    assert checked_filter(json.loads(json.dumps(WHOLE))) == WHOLE


def test_what_is_empty_is_left_out_but_not_an_empty_list_of_children() -> None:
    assert checked_filter({"attributes": {"team": []}, "passes": [], "firstSeen": {}, "ids": []}) == {"ids": []}


@pytest.mark.parametrize(
    "raw",
    [
        None,
        [],
        {"colour": ["red"]},
        {1: ["red"]},
        {"passes": [0]},
        {"passes": [True]},
        {"through": "nfa"},
        {"through": [3]},
        {"way": [{"from": "a"}]},
        {"way": [{"from": "a", "to": ""}]},
        {"open": "yes"},
        {"took": {"routes": [], "open": True}},
        {"took": {"routes": [["a", ""]], "open": True}},
        {"took": {"routes": [["a"]]}},
        {"took": {"routes": [["a"]], "open": True, "ended": {}}},
        {"longerThan": [{"days": -1}]},
        {"longerThan": [{"days": 1, "weeks": 2}]},
        {"firstSeen": {"from": "2024-02-30"}},
        {"firstSeen": {"since": "2024-02-01"}},
        {"attributes": {"team": "Ashford"}},
        {"ids": ["x" * 501]},
    ],
)
def test_a_damaged_filter_is_refused(raw: object) -> None:
    with pytest.raises(Refused) as refused:
        checked_filter(raw)
    assert _codes(refused) == ["filter-damaged"]


@pytest.mark.parametrize(
    ("name", "raw", "codes"),
    [
        ("  ", BACK, ["filter-name-blank"]),
        (7, BACK, ["filter-name-blank"]),
        ("x" * 81, BACK, ["filter-name-long"]),
        ("a\x00b", BACK, ["filter-name-control"]),
        ("All", {}, ["filter-asks-nothing"]),
        ("", {"open": 1}, ["filter-name-blank", "filter-damaged"]),
    ],
)
def test_everything_that_does_not_fit_is_told_at_once(name: object, raw: object, codes: list[str]) -> None:
    with pytest.raises(Refused) as refused:
        saved_filter(name, raw)
    assert _codes(refused) == codes


def test_a_new_filter_stands_in_the_order_of_names() -> None:
    filters = with_filter((saved_filter("open now", OPEN),), saved_filter("Came  back", BACK), None)
    assert filters_to_list(filters) == [
        {"name": "Came back", "filter": BACK},
        {"name": "open now", "filter": OPEN},
    ]


def test_a_name_that_is_taken_is_told_whatever_its_case() -> None:
    with pytest.raises(Refused) as refused:
        with_filter((saved_filter("Came back", BACK),), saved_filter("came BACK", OPEN), None)
    assert _codes(refused) == ["filter-name-taken"]
    assert "'Came back'" in refused.value.problems[0].words


def test_a_filter_is_replaced_by_one_who_saw_it() -> None:
    filters = with_filter((saved_filter("Came back", BACK),), saved_filter("Came back", OPEN), BACK)
    assert filters == (SavedFilter("Came back", OPEN),)


def test_a_filter_that_someone_else_changed_is_not_overwritten() -> None:
    theirs = (saved_filter("Came back", WHOLE),)
    for change in (
        lambda: with_filter(theirs, saved_filter("Came back", OPEN), BACK),
        lambda: without_filter(theirs, "Came back", BACK),
    ):
        with pytest.raises(Refused) as refused:
            change()
        assert _codes(refused) == ["filter-changed-meanwhile"]


def test_saving_what_is_there_already_is_no_conflict() -> None:
    there = (saved_filter("Came back", BACK),)
    assert with_filter(there, saved_filter("Came back", BACK), None) == there


def test_a_deleted_filter_is_gone_and_deleting_it_twice_is_no_mistake() -> None:
    assert without_filter((saved_filter("Came back", BACK),), "came back", BACK) == ()
    assert without_filter((), "Came back", BACK) == ()


def test_a_filter_gets_another_name() -> None:
    filters = (saved_filter("Came back", BACK), saved_filter("Open", OPEN))
    assert renamed_filter(filters, "Came back", "Returned") == (
        SavedFilter("Open", OPEN),
        SavedFilter("Returned", BACK),
    )
    # Only its capitals change.
    assert renamed_filter(filters, "Open", "OPEN")[1].name == "OPEN"
    with pytest.raises(Refused) as refused:
        renamed_filter(filters, "Came back", "open")
    assert _codes(refused) == ["filter-name-taken"]
    with pytest.raises(Refused) as refused:
        renamed_filter(filters, "Lost", "Found")
    assert _codes(refused) == ["filter-gone"]


def test_the_most_filters_of_a_project() -> None:
    many = tuple(saved_filter(f"filter {number:03}", OPEN) for number in range(200))
    with pytest.raises(Refused) as refused:
        with_filter(many, saved_filter("one more", OPEN), None)
    assert _codes(refused) == ["filters-too-many"]


@pytest.mark.parametrize(
    "asked",
    [
        {},
        {"do": "save", "name": 1},
        {"do": "delete", "name": "a"},
        {"do": "rename", "name": "a"},
        {"do": "?", "name": ""},
    ],
)
def test_what_a_page_cannot_ask_is_refused(asked: dict[str, Any]) -> None:
    with pytest.raises(Refused) as refused:
        change_asked(asked)
    assert _codes(refused) == ["filter-damaged"]


def test_filters_are_kept_with_the_project_and_leave_the_picture_as_it_is(project: Project) -> None:
    saved = change_filters(project, change_asked({"do": "save", "name": "Came back", "filter": WHOLE}))
    opened = open_project(project.folder.parent, "Newtown")
    assert opened.file.filters == (SavedFilter("Came back", WHOLE),) == saved.file.filters
    assert opened.version != project.version
    assert opened.picture_version == project.picture_version
    assert save_settings(opened, Settings(link_days=30)).picture_version != opened.picture_version


def test_what_others_saved_in_between_stays(project: Project) -> None:
    save_settings(project, Settings(link_days=30))
    change_filters(project, change_asked({"do": "save", "name": "Came back", "filter": BACK}))
    change_filters(project, change_asked({"do": "save", "name": "Open", "filter": OPEN}))
    opened = open_project(project.folder.parent, "Newtown")
    assert opened.file.settings.link_days == 30
    assert [one.name for one in opened.file.filters] == ["Came back", "Open"]


def test_two_who_save_at_once_both_keep_theirs(project: Project) -> None:
    def save(number: int) -> None:
        change_filters(project, change_asked({"do": "save", "name": f"filter {number}", "filter": OPEN}))

    threads = [threading.Thread(target=save, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    names = [one.name for one in open_project(project.folder.parent, "Newtown").file.filters]
    assert names == ["filter 0", "filter 1", "filter 2", "filter 3"]


def test_the_audit_file_says_how_many_filters_and_nothing_of_children(project: Project) -> None:
    change_filters(project, change_asked({"do": "save", "name": "Mine", "filter": WHOLE}))
    last = json.loads((project.folder / "audit.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert (last["did"], last["filters"]) == ("changed the saved filters", 1)
    assert "KT4" not in json.dumps(last)


@pytest.mark.parametrize("raw", ["Mine", [{"name": "Mine"}], [{"name": "Mine", "filter": BACK, "by": "me"}]])
def test_damaged_filters_of_a_project_are_named(raw: object) -> None:
    with pytest.raises(Refused) as refused:
        read_filters(raw, "project.yaml")
    assert _codes(refused) == ["project-file"]


def test_a_project_from_before_there_were_filters_has_none() -> None:
    assert read_filters(None, "project.yaml") == ()


def test_every_problem_of_filters_has_words() -> None:
    assert set(WORDS) == {
        "filter-name-blank",
        "filter-name-long",
        "filter-name-control",
        "filter-asks-nothing",
        "filter-damaged",
        "filter-name-taken",
        "filter-changed-meanwhile",
        "filter-gone",
        "filters-too-many",
    }
