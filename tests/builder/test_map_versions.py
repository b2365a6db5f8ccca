"""The versions of a map: each file tells its own story, and is still the map."""

import os
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.map_file import read_map, write_map
from builder.map_versions import (
    Version,
    find_version,
    version_map,
    version_of,
    versions,
    with_story,
    without_story,
)
from builder.problem import Refused
from builder.service_map import Node, ServiceMap
from tests.builder.test_map_file import maps

MAP = ServiceMap("Ours", (), (Node("contact", "Contact", "entry", 0.0, 0.0),), ())
CONTENT = write_map(MAP).encode("utf-8")
AT = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)


def _kept(folder: Path, *contents: bytes) -> None:
    (folder / "history").mkdir(exist_ok=True)
    for number, content in enumerate(contents, 1):
        (folder / "history" / f"map-{number:04d}.yaml").write_bytes(content)


def test_the_story_is_the_first_line() -> None:
    assert with_story(CONTENT, AT, "jsmith", ("added 'Family Help'", "moved 3 places")) == (
        b"# Saved 2026-11-21T14:05:00+00:00 by jsmith: added 'Family Help'; moved 3 places\n" + CONTENT
    )
    assert with_story(CONTENT, AT, "jsmith", (), kept_aside=True) == (
        b"# Kept aside 2026-11-21T14:05:00+00:00 by jsmith\n" + CONTENT
    )


def test_a_story_is_told_in_universal_time() -> None:
    summer = AT.astimezone(timezone(timedelta(hours=1)))
    assert with_story(b"", summer, "x", ()) == b"# Saved 2026-11-21T14:05:00+00:00 by x\n"


def test_versions_are_told_newest_first(tmp_path: Path) -> None:
    _kept(
        tmp_path,
        with_story(CONTENT, AT, "jsmith", ("began the map",)),
        with_story(CONTENT, AT, "a.jones", ("moved 'Contact'", "and 2 more changes"), kept_aside=True),
    )
    assert versions(tmp_path) == (
        Version(2, AT, "a.jones", ("moved 'Contact'", "and 2 more changes"), True),
        Version(1, AT, "jsmith", ("began the map",)),
    )


def test_a_project_without_a_history_has_no_versions(tmp_path: Path) -> None:
    assert versions(tmp_path) == ()
    with pytest.raises(Refused, match=r"There is no version 1 of the map of"):
        version_map(tmp_path, 1)


def test_an_older_version_without_a_story_has_the_time_of_its_file(tmp_path: Path) -> None:
    _kept(tmp_path, CONTENT)
    os.utime(tmp_path / "history" / "map-0001.yaml", (AT.timestamp(), AT.timestamp()))
    assert versions(tmp_path) == (Version(1, AT, "unknown"),)
    assert version_map(tmp_path, 1) == MAP


def test_files_that_are_no_versions_are_passed_over(tmp_path: Path) -> None:
    _kept(tmp_path, CONTENT)
    for name in ("map-copy.yaml", "map-0002.yaml.new", "codes-0003.yaml", "map-1.5.yaml", "map-.yaml"):
        (tmp_path / "history" / name).write_bytes(CONTENT)
    assert [version.number for version in versions(tmp_path)] == [1]


@pytest.mark.parametrize(
    "first",
    [
        b"# Saved yesterday by x: y",
        b"# Saved 2026-13-45T14:05:00+00:00 by x: y",
        b"#",
        b"\x00\xff",
        b"# Saved",
        b"x" * 100_000,
    ],
)
def test_a_broken_story_breaks_nothing(tmp_path: Path, first: bytes) -> None:
    _kept(tmp_path, first + b"\n" + CONTENT)
    (version,) = versions(tmp_path)
    assert (version.number, version.who, version.changes) == (1, "unknown", ())


HOSTILE = "-->\n# name: x\r\nnodes: []; \\; \\n \x00\x07\x7f\u2028\ufeff\ud800👶 <script> & *a !!python"


def test_whatever_a_label_says_the_story_stays_one_line_and_reads_back(tmp_path: Path) -> None:
    story = (f"added '{HOSTILE}'", "; moved ;3 places;", "\\")
    content = with_story(CONTENT, AT, "DOMAIN\\j: smith; x\n#", story)
    assert content.count(b"\n") == CONTENT.count(b"\n") + 1
    assert read_map(content) == MAP
    assert yaml.safe_load(content)["name"] == "Ours"
    _kept(tmp_path, content)
    assert versions(tmp_path) == (Version(1, AT, "DOMAIN\\j: smith; x\n#", story),)


words = st.text(min_size=1, max_size=30).filter(lambda text: not text.startswith(" "))


@settings(max_examples=150, deadline=None)
@given(st.lists(words, max_size=4).map(tuple), words.filter(lambda text: text == text.strip()), st.booleans())
def test_any_story_reads_back(changes: tuple[str, ...], who: str, kept_aside: bool) -> None:
    content = with_story(CONTENT, AT, who, changes, kept_aside=kept_aside)
    assert without_story(content) == CONTENT
    assert read_map(content) == MAP


@settings(max_examples=40, deadline=None)
@given(maps(unfinished=True))
def test_any_map_reads_back_from_its_version(tmp_path_factory: pytest.TempPathFactory, service_map: ServiceMap) -> None:
    folder = tmp_path_factory.mktemp("p")
    _kept(folder, with_story(write_map(service_map).encode("utf-8"), AT, "x", ("moved 2 places",)))
    assert version_map(folder, 1) == service_map


def test_a_version_is_found_by_the_hash_of_its_map(tmp_path: Path) -> None:
    other = CONTENT.replace(b"Ours", b"Theirs")
    _kept(
        tmp_path,
        with_story(CONTENT, AT, "one", ()),
        with_story(other, AT, "two", ()),
        with_story(CONTENT, AT, "three", (), kept_aside=True),
    )
    found = find_version(tmp_path, version_of(CONTENT))
    assert found is not None
    assert found.who == "one"
    assert find_version(tmp_path, "0" * 64) is None


def test_one_that_was_kept_aside_is_found_where_there_is_no_other(tmp_path: Path) -> None:
    _kept(tmp_path, with_story(CONTENT, AT, "one", (), kept_aside=True))
    assert find_version(tmp_path, version_of(CONTENT)) == Version(1, AT, "one", (), True)


def test_a_version_laid_over_the_map_by_hand_is_found_too(tmp_path: Path) -> None:
    with_its_story = with_story(CONTENT, AT, "one", ())
    _kept(tmp_path, with_its_story)
    assert find_version(tmp_path, version_of(with_its_story)) == Version(1, AT, "one", ())


def test_a_version_that_does_not_hold_together_is_refused_with_its_name(tmp_path: Path) -> None:
    _kept(tmp_path, b"nodes: [")
    with pytest.raises(Refused, match=r"history/map-0001\.yaml, line"):
        version_map(tmp_path, 1)
