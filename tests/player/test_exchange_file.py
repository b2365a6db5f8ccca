"""The file for another authority: what is written is read, and a stranger's file is doubted in plain words."""

import json
from datetime import date

import pytest

from builder.problem import Refused
from player.exchange import IN_PART, WHOLE, Exchange, Figures, Stage, Year
from player.exchange_file import MOST_BYTES, exchange_text, read_exchange
from player.exchange_kept import drop, keep, kept

_TOLD = Exchange(
    authority="Northshire",
    made=date(2025, 7, 1),
    as_of={"Annex A 1": date(2025, 6, 30)},
    small_group=5,
    link_days=60,
    mapped=98,
    off_map=None,
    left_out=("Panel",),
    stages={"contact": Stage(("Call", "E-mail"), True, False), "nfa": Stage(("Closed",), True, True)},
    years=(
        Year(
            date(2024, 4, 1),
            date(2025, 3, 31),
            {"contact": Figures(120, 100, "c"), "nfa": Figures(80, 75, 60, 3, 9, IN_PART)},
            {("contact", "nfa"): 75},
        ),
    ),
    open_day=date(2025, 6, 30),
    open={"contact": "c"},
)


def _changed(**parts):
    raw = json.loads(exchange_text(_TOLD))
    raw.update(parts)
    return json.dumps(raw).encode("utf-8")


def _with(path, value):
    raw = json.loads(exchange_text(_TOLD))
    held = raw
    for key in path[:-1]:
        held = held[key]
    held[path[-1]] = value
    return json.dumps(raw).encode("utf-8")


def _why(data):
    with pytest.raises(Refused) as refused:
        read_exchange(data)
    return [problem.code for problem in refused.value.problems], str(refused.value)


def test_what_is_written_is_read_again():
    assert read_exchange(exchange_text(_TOLD).encode("utf-8")) == _TOLD
    # As Notepad saves it.
    assert read_exchange(b"\xef\xbb\xbf" + exchange_text(_TOLD).replace("\n", "\r\n").encode("utf-8")) == _TOLD
    assert _TOLD.years[0].stages["contact"].cover == WHOLE


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00\xff",
        b"PK\x03\x04",
        b"[]",
        b"{}",
        b'{"format": "journey-map exchange"',
        b"[" * 100_000,
        b'{"a": NaN}',
    ],
)
def test_another_kind_of_file_is_told_apart(data):
    assert _why(data)[0] == ["exchange-form"]


def test_a_name_that_stands_twice_is_refused():
    text = exchange_text(_TOLD).replace('"version": 1', '"version": 1, "version": 1')
    assert _why(text.encode("utf-8"))[0] == ["exchange-form"]


@pytest.mark.parametrize("version", [2, 0, "1", True, None, 1.0])
def test_another_version_is_named(version):
    codes, words = _why(_changed(version=version))
    assert codes == ["exchange-version"]
    assert "reads version 1" in words


def test_a_huge_file_is_not_read():
    assert _why(b" " * (MOST_BYTES + 1))[0] == ["exchange-too-large"]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("authority",), ""),
        (("authority",), "N" * 201),
        (("authority",), "North\nshire"),
        (("authority",), "\u202egnp.exe"),
        (("authority",), 7),
        (("made",), "yesterday"),
        (("made",), "20250701"),
        (("small_group",), 2),
        (("small_group",), True),
        (("link_days",), -1),
        (("link_days",), "60"),
        (("mapped_percent",), 101),
        (("left_out",), "Panel"),
        (("stages",), []),
        (("stages",), {"mash": {"places": [], "recorded": True, "way_out": False}}),
        (("stages", "contact", "recorded"), "yes"),
        (("stages", "contact", "places"), [["x"]]),
        (("years",), {}),
        (("years", 0, "first"), "2024-01-01"),
        (("years", 0, "first"), "9999-04-01"),
        (("years", 0, "last"), "2026-03-31"),
        (("years", 0, "stages", "contact", "begun"), 3),
        (("years", 0, "stages", "contact", "begun"), 5),
        (("years", 0, "stages", "contact", "begun"), 121),
        (("years", 0, "stages", "contact", "begun"), -10),
        (("years", 0, "stages", "contact", "begun"), 10.0),
        (("years", 0, "stages", "contact", "begun"), 10**12),
        (("years", 0, "stages", "contact", "begun"), None),
        (("years", 0, "stages", "contact", "median_days"), 3.5),
        (("years", 0, "stages", "contact", "cover"), "most"),
        (("years", 0, "stages", "s47"), {}),
        (("years", 0, "moves"), [{"from": "contact", "to": "nfa", "count": "c"}]),
        (("years", 0, "moves"), [{"from": "contact", "to": "elsewhere", "count": 10}]),
        (("years", 0, "moves"), [{"from": "contact", "to": "nfa", "count": 10}] * 2),
        (("years", 0, "moves"), [{"from": ["contact"], "to": "nfa", "count": 10}]),
        (("open", "day"), 5),
        (("open", "stages"), {"s47": 10}),
    ],
)
def test_a_value_that_does_not_fit_is_named_with_its_place(path, value):
    codes, words = _why(_with(path, value))
    assert codes == ["exchange-value"]
    assert path[0] in words
    assert len(words) < 200
    assert all(mark.isprintable() for mark in words)


def test_years_twice_or_out_of_order_are_refused():
    raw = json.loads(exchange_text(_TOLD))
    raw["years"] *= 2
    assert _why(json.dumps(raw).encode("utf-8"))[0] == ["exchange-value"]


def test_files_are_kept_once_and_taken_out_whole(tmp_path):
    name = keep(tmp_path, _TOLD)
    assert keep(tmp_path, _TOLD) == name
    assert kept(tmp_path) == {name: _TOLD}
    (tmp_path / "exchange" / "damaged.json").write_text("{", encoding="utf-8")
    assert list(kept(tmp_path)) == [name]
    drop(tmp_path, "../../" + name)
    assert list(kept(tmp_path)) == [name]
    drop(tmp_path, name)
    assert kept(tmp_path) == {}
