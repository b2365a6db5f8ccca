"""Earlier code maps: listed without being read, looked at, and counted against the one of now."""

import os
from datetime import UTC, datetime
from pathlib import Path

import pytest

from builder.code_map import read_codes
from builder.code_versions import CodeDifference, CodeVersion, code_difference, code_versions, version_codes
from builder.problem import Refused
from builder.service_map import Node, ServiceMap

MAP = ServiceMap(
    "Ours", (), (Node("contact", "Contact", "entry", 0.0, 0.0), Node("visit", "Visit", "service", 99.0, 0.0)), ()
)
FIRST = "rules:\n  - {code: Call, node: contact}\n  - {code: Visit, node: visit}\n"
SECOND = "rules:\n  - {code: Call, node: visit}\n  - {code: Visit, node: visit}\n  - {code: Old, ignore: closed}\n"


def _kept(folder: Path, number: int, text: str, at: int) -> None:
    (folder / "history").mkdir(exist_ok=True)
    path = folder / "history" / f"codes-{number:04d}.yaml"
    path.write_text(text, encoding="utf-8")
    os.utime(path, (at, at))


def test_the_newest_comes_first_and_none_is_opened(tmp_path: Path) -> None:
    _kept(tmp_path, 1, FIRST, 1_709_647_200)
    _kept(tmp_path, 2, "not: [a code map", 1_709_733_600)
    assert code_versions(tmp_path) == (
        CodeVersion(2, datetime(2024, 3, 6, 14, 0, tzinfo=UTC)),
        CodeVersion(1, datetime(2024, 3, 5, 14, 0, tzinfo=UTC)),
    )


def test_a_project_without_history_has_none(tmp_path: Path) -> None:
    assert code_versions(tmp_path) == ()


def test_a_version_is_read_against_the_map_of_now(tmp_path: Path) -> None:
    _kept(tmp_path, 1, FIRST, 1_709_647_200)
    assert [rule.to for rule in version_codes(tmp_path, 1, MAP).rules] == [("contact",), ("visit",)]
    smaller = ServiceMap("Ours", (), (Node("contact", "Contact", "entry", 0.0, 0.0),), ())
    with pytest.raises(Refused) as refused:
        version_codes(tmp_path, 1, smaller)
    assert [problem.place for problem in refused.value.problems] == ["rule (rules, entry 2, line 3)"]


def test_a_number_that_was_never_saved_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        version_codes(tmp_path, 7, MAP)
    assert [(problem.code, problem.value) for problem in refused.value.problems] == [("code-version-unknown", "7")]


def test_what_restoring_changes_is_counted_by_rule() -> None:
    now, then = read_codes(SECOND, MAP), read_codes(FIRST, MAP)
    assert code_difference(now, then) == CodeDifference(rules=2, gained=1, lost=2, reordered=False)
    assert code_difference(now, now) == CodeDifference(rules=3, gained=0, lost=0, reordered=False)


def test_another_order_is_told_for_the_first_match_wins() -> None:
    turned = "rules:\n  - {code: Visit, node: visit}\n  - {code: Call, node: contact}\n"
    assert code_difference(read_codes(FIRST, MAP), read_codes(turned, MAP)) == CodeDifference(2, 0, 0, True)
