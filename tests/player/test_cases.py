"""Every worked case makes exactly the legs of its table, and stands where it is told at its moments."""

import re
from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.journeys import Journeys, journeys, leg_rows
from player.legs import KINDS
from player.whereabouts import at
from tests.player.cases.expected import expected_legs, expected_moments
from tests.player.cases.histories import HISTORIES, NOT_SHOWN, activities

_FOLDER = Path(__file__).parent / "cases"
_LEGS = expected_legs()


def _play(case: str) -> Journeys:
    name = "hospital" if case == "21" else "map"
    codes = "hospital.codes" if case == "21" else "codes"
    service_map = read_map((_FOLDER / f"{name}.yaml").read_text(encoding="utf-8"))
    code_map = read_codes((_FOLDER / f"{codes}.yaml").read_text(encoding="utf-8"), service_map)
    sources = ["annex-a/4", "cin"] if case == "17" else None
    placed = place(activities(HISTORIES[case], sources=sources), service_map, code_map)
    medians = {} if case == "15b" else {"assessment": 34.0}
    return journeys(placed, service_map, Settings(), medians=medians)


def _text(value: object) -> str:
    """A cell as the tables write it."""
    if isinstance(value, bool):
        return "y" if value else "n"
    if value is pd.NA or value is None or (isinstance(value, float) and pd.isna(value)):
        return ""
    if isinstance(value, float):
        return f"{value:g}"
    text = str(value)
    if re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d", text):
        return text.replace("T", " ").removesuffix(" 00:00")
    return text


def test_every_case_of_the_document_has_a_history():
    assert set(_LEGS) == set(HISTORIES)
    assert len(HISTORIES) == 35


@pytest.mark.parametrize("case", HISTORIES)
def test_a_worked_case_makes_exactly_the_legs_of_its_table(case):
    made = leg_rows(_play(case))
    if case == "15b":
        made = made.tail(1)
    expected = _LEGS[case]
    columns = next(iter(row for row in expected if row is not None)).keys()
    rows = [{name: _text(row[name]) for name in columns} for row in made[list(columns)].to_dict("records")]
    if None not in expected:
        assert rows == expected
        return
    gap = expected.index(None)
    assert rows[:gap] == expected[:gap]
    assert rows[gap - len(expected) + 1 :] == expected[gap + 1 :]


@pytest.mark.parametrize(("case", "legs"), [("21", 32), ("22", 370)])
def test_a_long_case_makes_this_many_legs(case, legs):
    assert len(_play(case).legs) == legs


@pytest.mark.parametrize("case", NOT_SHOWN)
def test_what_is_not_drawn_is_counted(case):
    counts = _play(case).counts
    assert (counts.alike, counts.already_left) == NOT_SHOWN[case]
    assert counts.made == counts.drawn + counts.alike + counts.already_left


def _minute(text: str) -> int:
    return round((datetime.fromisoformat(text) - datetime(1970, 1, 1)).total_seconds() / 60)


@pytest.mark.parametrize("moment", expected_moments(), ids=lambda moment: f"{moment[0]} at {moment[1]}")
def test_a_child_is_where_the_case_says_at_a_moment(moment):
    case, when, heading, waiting, on_map, dots, arrivals = moment
    made = _play(case)
    ids = [node.id for node in made.service_map.nodes]
    now = at(made.legs, _minute(when), len(ids))

    def named(counts: list[int]) -> str:
        return ", ".join(sorted(ids[place] for place, count in enumerate(counts) if count)) or "–"

    assert named(now.heading) == heading
    assert named(now.waiting) == waiting
    assert ("yes" if now.on_map else "no") == on_map
    told = []
    for dot in now.dots.to_dict("records"):
        share = "" if pd.isna(dot["share"]) else f" {dot['share']:.3f} of the way"
        told.append(f"{dot['pass']}.{dot['track']} {KINDS[dot['kind']]} {ids[dot['to']]}{share}")
    assert ("; ".join(told) or "none") == dots
    assert list(now.dots["hollow"]) == [place > 0 for place in range(len(now.dots))]
    so_far = sorted(f"{ids[place]} {count}" for place, count in enumerate(now.arrivals) if count)
    assert (", ".join(so_far) or "–") == arrivals
