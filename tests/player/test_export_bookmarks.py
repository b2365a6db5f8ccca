"""The bookmarks of a stand-alone file: as they are, or without what is left out of it, and what is said of that."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest

from builder.bookmarks import Bookmark, bookmark
from player.export_bookmarks import Carried, carried
from player.export_choices import ExportChoices
from player.export_contents import contents
from player.export_file import export_html, noted
from player.play import Play
from tests.player.test_export import header, project, shown

__all__ = ["project", "shown"]

HERE = frozenset({"KT4-7QX-M2", "9ZK-0AB-C1"})
NONE: frozenset[str] = frozenset()


def _mark(title: str, **look: Any) -> Bookmark:
    return bookmark({"id": title.lower(), "title": title, "words": "Look.", "look": {"at": "2024-03-07T12:00", **look}})


def _looks(made: Carried) -> list[Mapping[str, Any]]:
    return [one["look"] for one in made.bookmarks]


def test_bookmarks_go_as_they_are_when_nothing_that_they_name_is_left_out() -> None:
    one = _mark("One", child="KT4-7QX-M2", filter={"attributes": {"team": ["Dover"]}}, picture="dots=attr:team")
    made = carried([one], ExportChoices(), NONE, HERE)
    assert made == Carried(
        (
            {
                "id": "one",
                "title": "One",
                "words": "Look.",
                "look": {
                    "at": "2024-03-07T12:00",
                    "child": "KT4-7QX-M2",
                    "filter": {"attributes": {"team": ["Dover"]}},
                    "picture": "dots=attr:team",
                },
            },
        )
    )


def test_the_author_may_leave_all_of_them_out() -> None:
    assert carried([_mark("One")], ExportChoices(frozenset({"bookmarks"})), NONE, HERE) == Carried()


def test_a_child_who_is_left_out_is_followed_no_more_and_nowhere_named() -> None:
    gone = "AAA-BBB-C1"
    marks = [
        _mark("First", child=gone),
        _mark("Second", child="KT4-7QX-M2", compare={"years": 1, "follow": gone}),
        _mark("Third", filter={"ids": [gone, "9ZK-0AB-C1"]}),
        _mark("Fourth", filter={"except": {"ids": [gone]}}),
    ]
    made = carried(marks, ExportChoices(hide_rare=True), NONE, HERE)
    assert gone not in repr(made.bookmarks)
    assert _looks(made) == [
        {"at": "2024-03-07T12:00"},
        {"at": "2024-03-07T12:00", "child": "KT4-7QX-M2", "compare": {"filter": {}, "years": 1}},
        {"at": "2024-03-07T12:00", "filter": {"ids": ["9ZK-0AB-C1"]}},
    ]
    assert (made.left_out, made.changed) == (1, 2)
    assert made.words == (
        "Without the child it follows, which is left out: First",
        "Without the child it follows, which is left out: Second",
        "Left out with what its filter asks for: Fourth",
    )


@pytest.mark.parametrize(
    ("asked", "choices", "gone"),
    [
        ({"attributes": {"team": ["Dover"]}}, ExportChoices(frozenset({"team"})), {"team", "locality"}),
        ({"attributes": {"locality": ["Dover"]}}, ExportChoices(frozenset({"team"})), {"team", "locality"}),
        ({"ages": ["under 1"]}, ExportChoices(frozenset({"age"})), {"age"}),
        ({"except": {"agesNow": ["under 1"]}}, ExportChoices(frozenset({"age"})), {"age"}),
        ({"firstSeen": {"from": "2024-03-04"}}, ExportChoices(weeks=True), set()),
        ({"longerThan": [{"days": 45}]}, ExportChoices(weeks=True), set()),
    ],
)
def test_one_whose_filter_asks_for_what_is_left_out_would_show_others_and_stays_out(
    asked: dict[str, Any], choices: ExportChoices, gone: set[str]
) -> None:
    sides = [_mark("One", filter=asked), _mark("Two", compare={"years": 0, "filter": asked})]
    made = carried(sides, choices, gone, HERE)
    assert (made.bookmarks, made.left_out) == ((), 2)
    # What is not left out goes: the same bookmarks in a file with everything.
    assert len(carried(sides, ExportChoices(), NONE, HERE).bookmarks) == 2


def test_dots_lose_the_colour_of_what_is_left_out_and_keep_the_rest_of_the_look() -> None:
    marks = [_mark("One", picture="dots=attr:ethnic%20group;trails=short"), _mark("Two", picture="dots=target")]
    made = carried(marks, ExportChoices(weeks=True), {"ethnic group"}, HERE)
    assert [look["picture"] for look in _looks(made)] == ["trails=short", ""]
    assert made.changed == 2


def test_with_weeks_every_moment_is_told_as_its_monday() -> None:
    marks = [
        _mark("One", stretch=["2024-03-01", "2024-03-31"], loop=True),
        bookmark({"id": "b", "title": "B", "look": {"at": "P45DT6H0M", "clock": "start"}}),
    ]
    first, second = _looks(carried(marks, ExportChoices(weeks=True), NONE, HERE))
    # 7 March 2024 was a Thursday; 1 March a Friday, and 31 March a Sunday.
    assert first["at"] == "2024-03-04T00:00"
    assert first["stretch"] == ["2024-02-26T00:00", "2024-03-25T00:00"]
    assert second["at"] == "P42D"


def test_a_file_holds_its_bookmarks_says_what_became_of_them_and_the_audit_file_counts_them(
    shown: Play,
) -> None:
    marks = [_mark("Kept"), _mark("Zanzibar", filter={"attributes": {"team": ["Team Zanzibar"]}})]
    whole = contents(shown, ExportChoices(), bookmarks=marks)
    assert [one["title"] for one in header(whole.payload)["options"]["bookmarks"]] == ["Kept", "Zanzibar"]
    choices = ExportChoices(frozenset({"team"}))
    made = contents(shown, choices, bookmarks=marks)
    assert [one["title"] for one in header(made.payload)["options"]["bookmarks"]] == ["Kept"]
    told = {group["group"]: group["lines"] for group in header(made.payload)["notShown"]}["In this file"]
    assert ("Bookmarks that ask for what was left out", 1) in [(line["label"], line["count"]) for line in told]
    everything = made.payload.decode("utf-8", "replace") + export_html(made, "Small", date(2026, 11, 22))
    assert "Zanzibar" not in everything
    noted(shown, choices, made)
    audit = (shown.project.folder / "audit.jsonl").read_text(encoding="utf-8").splitlines()[-1]
    assert '"bookmarks": 1' in audit and "Kept" not in audit
    without = contents(shown, ExportChoices(frozenset({"bookmarks"})), bookmarks=marks)
    assert "bookmarks" not in header(without.payload)["options"]
