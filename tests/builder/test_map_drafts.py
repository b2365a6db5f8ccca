"""Drafts: kept after every change, whole or not at all; a broken one harms no other."""

import json
import math
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from builder import atomic
from builder.map_drafts import drafts, drop_draft, keep_draft
from builder.problem import Refused
from tests.conftest import ROOT

DRAWING: dict[str, Any] = {
    "name": "Ours",
    "lanes": [],
    "nodes": [{"id": "contact", "label": "Contact", "kind": "entry", "x": 0, "y": 0.5}],
    "edges": [],
    "notes": [],
    "background": None,
}


@pytest.fixture(autouse=True)
def user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.map_drafts.who", lambda: "jsmith")


def _draft(tab: str = "tab-1", seq: int = 3, **changed: Any) -> dict[str, Any]:
    return {
        "tab": tab,
        "browser": "b0ffee",
        "seq": seq,
        "base": "a" * 64,
        "at": "2026-11-21T14:05:00.000Z",
        "drawing": DRAWING,
        "redirects": {"help": "plan", "old": ""},
        **changed,
    }


def test_a_draft_reads_back_with_who_drew_it(tmp_path: Path) -> None:
    keep_draft(tmp_path, _draft())
    assert drafts(tmp_path) == [{**_draft(), "who": "jsmith"}]
    assert [path.name for path in (tmp_path / "drafts").iterdir()] == ["map-tab-1.json"]


def test_a_tab_has_one_draft_and_the_newest_comes_first(tmp_path: Path) -> None:
    for number, (tab, seq) in enumerate([("a", 1), ("b", 1), ("a", 2)]):
        keep_draft(tmp_path, _draft(tab, seq))
        os.utime(tmp_path / "drafts" / f"map-{tab}.json", (number, number))
    assert [(draft["tab"], draft["seq"]) for draft in drafts(tmp_path)] == [("a", 2), ("b", 1)]


def test_a_project_without_drafts_has_none(tmp_path: Path) -> None:
    assert drafts(tmp_path) == []
    drop_draft(tmp_path, "tab-1")


def test_twenty_drafts_are_kept_and_the_oldest_goes(tmp_path: Path) -> None:
    for number in range(25):
        keep_draft(tmp_path, _draft(f"t{number}"))
        os.utime(tmp_path / "drafts" / f"map-t{number}.json", (number, number))
    assert [draft["tab"] for draft in drafts(tmp_path)] == [f"t{number}" for number in range(24, 4, -1)]


def test_a_draft_is_dropped_unless_it_holds_later_changes(tmp_path: Path) -> None:
    keep_draft(tmp_path, _draft(seq=6))
    drop_draft(tmp_path, "tab-1", upto=5)
    assert [draft["seq"] for draft in drafts(tmp_path)] == [6]
    drop_draft(tmp_path, "tab-1", upto=6)
    assert drafts(tmp_path) == []
    keep_draft(tmp_path, _draft(seq=9))
    drop_draft(tmp_path, "tab-1")
    assert drafts(tmp_path) == []


@pytest.mark.parametrize("tab", ["", "../secret", "a/b", "a\\b", "a.b", "x" * 65, "ä", None, 7, "a\n", "nul:"])
def test_a_tab_that_could_name_another_file_is_refused(tmp_path: Path, tab: Any) -> None:
    with pytest.raises(Refused, match="it does not say from which tab it comes"):
        keep_draft(tmp_path, _draft(tab))
    drop_draft(tmp_path, tab)
    assert not (tmp_path / "drafts").exists()


@pytest.mark.parametrize(
    ("draft", "why"),
    [
        (None, "the draft is no mapping"),
        ([], "the draft is no mapping"),
        (_draft(seq=-1), "it does not say how many changes it has"),
        (_draft(seq="3"), "it does not say how many changes it has"),  # type: ignore[arg-type]
        (_draft(seq=True), "it does not say how many changes it has"),
        (_draft(seq=10**400), "it does not say how many changes it has"),
        (_draft(redirects=["x"]), "it does not say where the codes of deleted places go"),
        (_draft(redirects={"a": 1}), "it does not say where the codes of deleted places go"),
        (_draft(drawing=None), "it is no mapping"),
        (_draft(drawing={**DRAWING, "nodes": [[]]}), "its nodes are no list of entries"),
        (_draft(drawing={**DRAWING, "nodes": [{"x": math.nan}]}), "it holds something that is neither text nor"),
        (_draft(drawing={**DRAWING, "nodes": [{"x": b"x"}]}), "it holds something that is neither text nor"),
        (_draft(drawing={"name": "x" * 4_000_000}), "the most that is kept"),
        (_draft(redirects={"a": "x" * 4_000_000}), "the most that is kept"),
    ],
)
def test_what_is_no_draft_is_refused_and_the_last_one_stays(tmp_path: Path, draft: Any, why: str) -> None:
    keep_draft(tmp_path, _draft(seq=1))
    with pytest.raises(Refused, match=why):
        keep_draft(tmp_path, draft)
    assert [draft["seq"] for draft in drafts(tmp_path)] == [1]
    assert [path.name for path in (tmp_path / "drafts").iterdir()] == ["map-tab-1.json"]


def test_names_and_times_that_cannot_be_ones_are_put_right(tmp_path: Path) -> None:
    keep_draft(tmp_path, _draft(browser="<b>", base=["x"], at="soon"))
    (draft,) = drafts(tmp_path)
    assert (draft["browser"], draft["base"]) == ("", "")
    assert draft["at"].endswith("+00:00")


def test_half_of_a_letter_is_kept_as_a_missing_one(tmp_path: Path) -> None:
    keep_draft(tmp_path, _draft(drawing={**DRAWING, "name": "Help \ud83d"}))
    assert drafts(tmp_path)[0]["drawing"]["name"] == "Help \ufffd"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[1]",
        b"\xff\xfe",
        b'{"tab": "broken"}',
        b"[" * 100_000,
        json.dumps(_draft("another")).encode(),
        json.dumps(_draft("broken", drawing=[])).encode(),
        json.dumps(_draft("broken", drawing={"name": "x" * 5_000_000})).encode(),
    ],
)
def test_a_broken_draft_is_passed_over(tmp_path: Path, content: bytes) -> None:
    keep_draft(tmp_path, _draft())
    (tmp_path / "drafts" / "map-broken.json").write_bytes(content)
    (tmp_path / "drafts" / "notes.txt").write_bytes(content)
    (tmp_path / "drafts" / "map-folder.json").mkdir()
    assert [draft["tab"] for draft in drafts(tmp_path)] == ["tab-1"]
    keep_draft(tmp_path, _draft("broken"))
    assert {draft["tab"] for draft in drafts(tmp_path)} == {"tab-1", "broken"}


@pytest.mark.parametrize("step", [1, 2])
def test_a_draft_cut_off_while_it_is_written_leaves_the_last_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    class Killed(BaseException):
        pass

    def killed(*_: object) -> None:
        raise Killed

    keep_draft(tmp_path, _draft(seq=1))
    with monkeypatch.context() as patched:
        patched.setattr(os, *[("fsync", killed), ("replace", killed)][step - 1])
        with pytest.raises(Killed):
            keep_draft(tmp_path, _draft(seq=2))
    assert [draft["seq"] for draft in drafts(tmp_path)] == [1]
    (aside,) = (tmp_path / "drafts").glob("*.new")
    keep_draft(tmp_path, _draft(seq=3))
    assert [draft["seq"] for draft in drafts(tmp_path)] == [3]
    assert not aside.exists()


def test_what_a_killed_process_left_half_written_is_cleared_away_later(tmp_path: Path) -> None:
    keep_draft(tmp_path, _draft())
    old, young = (tmp_path / "drafts" / f"map-x.json.{name}.new" for name in ("1-1", "2-2"))
    for path in (old, young):
        path.write_bytes(b"half")
    os.utime(old, (0, 0))
    keep_draft(tmp_path, _draft(seq=4))
    assert not old.exists()
    assert young.exists()


def test_a_draft_that_another_program_holds_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(*_: object) -> None:
        raise PermissionError

    keep_draft(tmp_path, _draft(seq=1))
    monkeypatch.setattr(os, "replace", held)
    monkeypatch.setattr(atomic, "_PATIENCE", 0.1)
    with pytest.raises(Refused, match=r"map-tab-1\.json is open in another program"):
        keep_draft(tmp_path, _draft(seq=2))
    assert [draft["seq"] for draft in drafts(tmp_path)] == [1]
    assert [path.name for path in (tmp_path / "drafts").iterdir()] == ["map-tab-1.json"]


def test_keeping_drafts_asks_for_nothing_heavy() -> None:
    said = "import sys, builder.map_drafts; print(*sorted({'pandas', 'pydantic', 'yaml', 'numpy'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", said], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
