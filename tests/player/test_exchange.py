"""Counts for another authority: stays by hand, what leaves of them, and an attack on what does."""

import random
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.service_map import STANDARDS
from builder.settings import Settings
from player.exchange import IN_PART, NOTHING_RECORDED, of_facts
from player.exchange_file import exchange_text
from player.exchange_stays import NOTHING, UNSTAGED, stays
from player.facts import facts
from player.journeys import journeys
from player.payload import Cover
from tests.player.cases.histories import MOMENT, OPEN, activities
from tests.player.exchange_attack import narrowed

_FOLDER = Path(__file__).parent / "cases"
_TEXT = (_FOLDER / "map.yaml").read_text(encoding="utf-8")
_STAGES = {
    **{"contact": "contact", "referral": "referral", "assessment": "assessment", "s47": "s47", "cin": "cin_plan"},
    **{"cp": "cp_plan", "care": "in_care", "leaver": "in_care", "nfa": "nfa", "closed": "closed"},
}
for _id, _stage in _STAGES.items():
    _TEXT = _TEXT.replace(f"{{id: {_id}, ", f"{{id: {_id}, standard: {_stage}, ")
_MAP = read_map(_TEXT)
_CODES = read_codes((_FOLDER / "codes.yaml").read_text(encoding="utf-8"), _MAP)
_COVERS = (Cover("S", "2023-01-01", "2025-06-30", "2025-06-30"),)


def _facts(histories):
    table = pd.concat([activities(rows, name) for name, rows in histories.items()], ignore_index=True)
    placed = place(table, _MAP, _CODES)
    return facts(journeys(placed, _MAP, Settings()), placed.coverage.fed)


def _told(histories, covers=_COVERS):
    return of_facts(_facts(histories), covers, "Northshire", date(2025, 7, 1), as_of={"S": date(2025, 6, 30)})


# A contact, a referral, a strategy discussion (a place without a stage), a section 47 that follows it; a child in care
# in two placements, of which the map makes one stage, and out.
_FEW = {
    "A": [
        ("CONTACT", "2024-04-30", MOMENT, ""),
        ("REFERRAL", "2024-05-01", MOMENT, ""),
        ("STRATEGY", "2024-05-03", MOMENT, ""),
        ("S47", "2024-05-04", "2024-05-14", ""),
    ],
    "B": [("CARE", "2024-04-01", "2024-04-11", ""), ("LEAVER", "2024-04-11", "2024-05-01", "closed")],
    "C": [("CONTACT", "2025-06-20", MOMENT, "")],
    "D": [("CONTACT", "2024-06-20", MOMENT, ""), ("Assessment", "2024-06-25", OPEN, "")],
}


def test_stays_join_what_is_of_one_stage_and_pass_through_places_without_one():
    found = stays(_facts(_FEW))
    names = [STANDARDS[number] for number in found.stage]
    after = {NOTHING: "nothing", UNSTAGED: "?", **dict(enumerate(STANDARDS))}
    told = {
        (child, stage): (after[following], None if days != days else days)
        for child, stage, following, days in zip(
            [("A", "B", "C", "D")[number] for number in found.child], names, found.next, found.days, strict=True
        )
    }
    assert told[("A", "contact")] == ("referral", None)
    assert told[("A", "referral")] == ("s47", None)
    assert told[("A", "s47")] == ("nothing", 10)
    # 1 April to 1 May, in two placements: one stay of 30 days, and not two of 10 and 20.
    assert told[("B", "in_care")] == ("closed", 30)
    # Ten days before the as-of day nobody knows what follows.
    assert told[("C", "contact")] == ("?", None)
    assert told[("D", "contact")] == ("assessment", None)
    assert told[("D", "assessment")] == ("?", None)
    assert len(told) == len(found.stage)


def _same(count, rows, name):
    return {f"{name}{number}": rows for number in range(count)}


def test_counts_leave_rounded_and_zeros_hidden():
    plan = [("REFERRAL", "2024-05-01", MOMENT, ""), ("Assessment", "2024-05-02", "2024-06-01", "NFA")]
    told = _told(
        {
            **_same(33, plan, "P"),
            **_same(7, [("REFERRAL", "2024-05-01", MOMENT, "")], "Q"),
            **_same(4, [("CONTACT", "2024-05-01", MOMENT, "NFA")], "R"),
            **_same(1, [("CP", "2023-02-01", OPEN, "")], "S"),
        }
    )
    assert [year.first.year for year in told.years] == [2022, 2023, 2024, 2025]
    year = told.years[2]
    # 40 referrals, none with an end; 33 assessments of 30 days; 4 contacts; no plan begun.
    assert (year.stages["referral"].begun, year.stages["referral"].timed) == (40, "c")
    assert year.stages["referral"].median_days is None
    one = year.stages["assessment"]
    assert (one.begun, one.children, one.timed, one.median_days, one.p90_days) == (35, 35, 35, 30, None)
    assert year.stages["contact"].begun == "c"
    assert year.stages["cp_plan"].begun == "c"
    # 33 of 40 went on to the assessment; 7 to nothing would be told as 10, but 35 and 10 make more than 40.
    assert year.moves == {("referral", "assessment"): 35, ("assessment", "nfa"): 35}
    assert ("referral", NOTHING_RECORDED) not in year.moves
    assert told.open["cp_plan"] == "c"
    assert told.left_out == (
        *("Strategy discussion", "Conference", "Early help", "Return interview", "Early help (left)"),
    )
    # Nothing of section 47 is loaded: no count, and not a hidden one.
    assert not told.stages["s47"].recorded
    assert "s47" not in year.stages


def test_a_year_that_is_loaded_in_part_says_so_and_one_that_is_not_has_no_counts():
    rows = [("REFERRAL", "2024-06-01", MOMENT, "NFA")]
    covers = (Cover("S", "2024-06-01", "2025-06-30", "2025-06-30", (("2024-09-01", "2024-09-30"),)),)
    told = _told(_same(20, rows, "P"), covers)
    assert [(year.first.year, year.stages["referral"].cover) for year in told.years] == [
        (2024, IN_PART),
        (2025, IN_PART),
    ]
    # A way out has the days of what leads to it.
    assert told.years[0].stages["nfa"].cover == IN_PART


def _random(seed):
    """A small authority: up to 150 children with up to four steps, so that many counts are 0, few, or alike."""
    draw = random.Random(seed)
    histories = {}
    for number in range(draw.randint(1, 150)):
        rows = []
        day = date(2023, 4, 1).toordinal() + draw.randint(0, 800)
        for code in ("CONTACT", "REFERRAL", "Assessment", "CIN", "CP", "CARE"):
            if draw.random() < 0.55:
                continue
            length = draw.choice((0, 3, 20, 90))
            start, end = date.fromordinal(day), date.fromordinal(day + length)
            moment = code in ("CONTACT", "REFERRAL")
            over = end > date(2025, 6, 30)
            if start > date(2025, 6, 30):
                break
            outcome = draw.choice(("", "", "NFA", "closed")) if not over else ""
            rows.append((code, str(start), MOMENT if moment else OPEN if over else str(end), outcome))
            if outcome or over:
                break
            day += (0 if moment else length) + draw.randint(0, 3)
        if rows:
            histories[f"C{number}"] = rows
    return histories or {"C": [("CONTACT", "2024-05-01", MOMENT, "")]}


@pytest.mark.parametrize("seed", range(8))
def test_no_count_of_a_file_can_be_narrowed_to_fewer_than_five_values(seed):
    text = exchange_text(_told(_random(seed)))
    found = narrowed(text)
    assert found
    assert min(found.values()) >= 5, [(name, count) for name, count in found.items() if count < 5]


def test_the_attack_finds_what_a_careless_file_would_give_away():
    # Rounded as they should be, but told all together: two ways of 6 to 12 into 6 to 12.
    text = exchange_text(_told({**_same(20, [("REFERRAL", "2024-05-01", MOMENT, "NFA")], "P")}))
    assert min(narrowed(text).values()) >= 5
    stages = '"begun": 20,\n     "children": 20'
    assert text.count(stages) == 2
    careless = text.replace(stages, '"begun": 10,\n     "children": 10').replace(
        '"moves": [\n    {\n     "from": "referral",\n     "to": "nfa",\n     "count": 20\n    }\n   ]',
        '"moves": [{"from": "referral", "to": "nfa", "count": 10}, {"from": "referral", "to": "closed", "count": 10}]',
    )
    assert careless != text
    found = narrowed(careless)
    assert found[("2024-04-01", "referral", "nfa")] == 1
    assert found[("2024-04-01", "referral", "begun")] == 1
