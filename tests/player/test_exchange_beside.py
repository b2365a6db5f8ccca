"""Two authorities side by side: both figures of a line, or none, and what must be known before."""

from dataclasses import replace
from datetime import date

from player.exchange import IN_PART, Exchange, Figures, Stage, Year
from player.exchange_beside import Side, beside, best_year, differences, recorded_as


def _side(name, stages, moves=(), first=2024, open_=(), **more):
    year = Year(date(first, 4, 1), date(first + 1, 3, 31), stages, dict(moves))
    told = Exchange(
        **{"authority": name, "made": date(2025, 7, 1), "as_of": {}, "small_group": 5, "link_days": 60},
        **{"mapped": 100, "off_map": 0, "left_out": ()},
        stages={stage: Stage((f"{stage} of {name}",), True, stage == "nfa") for stage in stages},
        years=(year,),
        open_day=date(2025, 6, 30),
        open=dict(open_),
    )
    told = replace(told, **more)
    return Side(name, told, told.years[0])


_NORTH = _side(
    "North",
    {"referral": Figures(200, 150, "c"), "assessment": Figures(150, 120, 100, 40, 61), "nfa": Figures(30, 30, "c")},
    {("referral", "assessment"): 140, ("referral", "nfa"): 30},
    open_={"assessment": 20},
)
_SOUTH = _side(
    "South",
    {
        "referral": Figures(1_000, 800, "c"),
        "assessment": Figures(650, 600, 500, 32, None),
        "nfa": Figures("c", "c", "c"),
    },
    {("referral", "assessment"): 620},
    open_={"assessment": "c"},
)


def _line(table, stage, what):
    return table[(table["stage"] == stage) & (table["what"] == what)].iloc[0][["ours", "theirs", "why"]].tolist()


def test_a_line_shows_both_or_none():
    table = beside(_NORTH, _SOUTH)
    assert _line(table, "Referral", "Stays begun") == ["200", "1,000", ""]
    assert _line(table, "Assessment", "Median days") == ["40", "32", ""]
    # 150 for 200 referrals, 650 for 1,000.
    assert _line(table, "Assessment", "Stays begun for 100 referrals") == ["75", "65", ""]
    assert _line(table, "Referral", "→ Assessment, of stays begun") == ["70%", "62%", ""]
    assert _line(table, "Assessment", "9 in 10 within, days") == ["", "", "no length, or too few with one (South)"]
    assert _line(table, "Assessment", "Open on the last as-of day") == ["", "", "too few, or not told (South)"]
    assert _line(table, "Referral", "→ No further action, of stays begun") == ["", "", "too few, or not told (South)"]
    assert _line(table, "No further action", "Stays begun") == ["", "", "too few (South)"]
    assert ((table["ours"] == "") == (table["theirs"] == "")).all()
    assert ((table["ours"] == "") == (table["why"] != "")).all()


def test_the_other_way_round_the_same_lines_are_shown():
    one, other = beside(_NORTH, _SOUTH), beside(_SOUTH, _NORTH)
    told = {(row["stage"], row["what"]): (row["ours"], row["theirs"]) for row in one.to_dict("records")}
    turned = {(row["stage"], row["what"]): (row["theirs"], row["ours"]) for row in other.to_dict("records")}
    assert told == turned


def test_counts_of_a_year_loaded_in_part_stand_beside_no_others_and_times_do():
    part = _side("East", {"assessment": Figures(150, 120, 100, 40, 61, IN_PART)})
    table = beside(part, _SOUTH)
    assert _line(table, "Assessment", "Stays begun") == ["", "", "only part of the year is loaded (East)"]
    assert _line(table, "Assessment", "Median days") == ["40", "32", ""]
    assert _line(table, "Referral", "Stays begun") == ["", "", "no such stage on the map (East)"]


def test_what_is_recorded_differently_is_said_first():
    west = _side(
        "West",
        {"referral": Figures(100, 90, "c")},
        first=2023,
        left_out=("Panel",),
        link_days=90,
        mapped=80,
    )
    said = differences(_NORTH, west)
    assert "The years differ: 2024-25 at North, 2023-24 at West." in said
    assert "On the map of North only: Assessment, No further action." in said
    assert "Left out at West, as no standard stage fits: Panel." in said
    assert "80% of the activities of West are on its map." in said
    assert any("60 at North, 90 at West" in one for one in said)
    assert differences(_NORTH, _NORTH) == []
    assert recorded_as(_NORTH, west).loc[0].tolist() == ["Referral", "referral of North", "referral of West"]


def test_the_year_to_begin_with_is_the_newest_that_both_have_whole():
    def of(name, **covers):
        sides = [
            _side(name, {"referral": Figures(100, 90, "c", cover=cover)}, first=int(first[1:]))
            for first, cover in covers.items()
        ]
        return replace(sides[0].told, years=tuple(side.year for side in sides))

    ours = of("North", y2022="whole", y2023="whole", y2024="in part")
    assert best_year(ours, of("South", y2022="whole", y2023="whole", y2024="in part")).first.year == 2023
    assert best_year(ours, of("South", y2023="in part", y2024="in part")).first.year == 2024
    assert best_year(ours, of("South", y2019="whole")).first.year == 2024


def test_what_is_wrong_with_both_is_said_once():
    part = _side("East", {"referral": Figures(150, 120, "c", cover=IN_PART)})
    assert _line(beside(part, part), "Referral", "Stays begun") == ["", "", "only part of the year is loaded (both)"]
    assert "Of 2024-25 only part is loaded at East: every stage." in differences(part, part)
