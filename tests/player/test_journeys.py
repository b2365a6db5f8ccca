"""Invariants of journeys, on random histories: the order of rows, sums, one solid dot, and a second reading of the
rules."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.journeys import journeys, leg_rows
from player.legs import KINDS
from player.whereabouts import at
from tests.player.cases.histories import MOMENT, OPEN, activities
from tests.player.reference import legs_of_one_child

_FOLDER = Path(__file__).parent / "cases"
_MAP = read_map((_FOLDER / "map.yaml").read_text(encoding="utf-8"))
_CODES = read_codes((_FOLDER / "codes.yaml").read_text(encoding="utf-8"), _MAP)
_RAW = yaml.safe_load((_FOLDER / "map.yaml").read_text(encoding="utf-8"))
_NODE_OF = {
    "CONTACT": "contact",
    "REFERRAL": "referral",
    "Assessment": "assessment",
    "STRATEGY": "strategy",
    "S47": "s47",
    "ICPC": "icpc",
    "EH_SERVICE": "eh_service",
    "CIN": "cin",
    "CP": "cp",
    "CARE": "care",
    "LEAVER": "leaver",
    "MISSING": "missing",
    "EH_EXIT": "eh_exit",
}
_EXITS = {
    "": [],
    "NFA": ["nfa"],
    "early help": ["eh_exit"],
    "early help and NFA": ["eh_exit", "nfa"],
    "closed": ["closed"],
}
_FIRST_DAY = pd.Timestamp("2024-01-01")
_AS_OF_END = 547  # days from the first day to the end of 30 June 2025

# Days lie close together, so that the rules meet: same days, overlaps, gaps about link_days.
_row = st.tuples(
    st.sampled_from([*_NODE_OF, "CONTACT", "CONTACT", "Assessment"]),
    st.one_of(st.integers(0, 20), st.integers(0, 300), st.integers(500, 546)),
    st.one_of(st.just(None), st.just(-1), st.integers(0, 5), st.integers(0, 120)),
    st.sampled_from(list(_EXITS)),
    st.sampled_from([0, 0, 0, 540, 610, 1200]),
    st.sampled_from([0, 0, 0, 30, 700]),
)
_histories = st.lists(_row, min_size=1, max_size=14)
_settings = st.builds(
    Settings,
    link_days=st.sampled_from([60, 60, 10, 0]),
    travel_days=st.sampled_from([1, 1, 2]),
    same_day_hours=st.sampled_from([24, 24, 6, 48, 0]),
    return_days=st.sampled_from([1, 1, 30, 0]),
)


def _table(history, child="C"):
    rows = []
    for code, day, length, outcome, minute, more in history:
        start = _FIRST_DAY + pd.Timedelta(days=day, minutes=minute)
        if length is None:
            end = OPEN
        elif length < 0:
            end = MOMENT
        else:
            end = str(start + pd.Timedelta(days=length, minutes=more if length or more else 0))
        rows.append((code, str(start), end, outcome))
    return activities(rows, child)


def _play(table, chosen, medians=None):
    return journeys(place(table, _MAP, _CODES), _MAP, chosen, medians=medians)


@given(_histories, _settings)
@settings(max_examples=150, deadline=None)
def test_a_second_reading_of_the_rules_gives_the_same_legs(history, chosen):
    table = _table(history)
    made = leg_rows(_play(table, chosen, medians={"assessment": 34.0, "s47": 0.5}))
    timed = any(row[4] or (row[2] is not None and row[2] >= 0 and row[5]) for row in history)

    def minutes(stamp):
        cut = stamp if timed else stamp.normalize()
        return int((cut - pd.Timestamp("1970-01-01")).total_seconds() // 60)

    told = []
    for row in table.to_dict("records"):
        is_open = row["has_end"] and (pd.isna(row["end"]) or row["end"].normalize() > pd.Timestamp("2025-06-30"))
        end = None if is_open else minutes(row["end"] if row["has_end"] else row["start"])
        told.append(
            {"node": _NODE_OF[row["code"]], "start": minutes(row["start"]), "end": end, "exits": _EXITS[row["outcome"]]}
        )
    expected = legs_of_one_child(
        told,
        _RAW["nodes"],
        [(edge["from"], edge["to"]) for edge in _RAW["edges"]],
        {
            "link_days": chosen.link_days,
            "travel_days": int(chosen.travel_days),
            "same_day_hours": chosen.same_day_hours,
            "return_days": chosen.return_days,
        },
        minutes(_FIRST_DAY) + _AS_OF_END * 1440,
        {"assessment": 34 * 1440, "s47": 720},
    )

    def stamp(minute):
        return (pd.Timestamp("1970-01-01") + pd.Timedelta(minutes=minute)).strftime("%Y-%m-%dT%H:%M")

    written = [(*leg[:5], stamp(leg[5]), stamp(leg[6]), *leg[7:]) for leg in expected]
    rows = [
        (
            row["pass"],
            row["track"],
            row["kind"],
            row["from"],
            row["to"],
            row["shown_from"],
            row["shown_to"],
            None if pd.isna(row["reach"]) else row["reach"],
            row["open"],
            row["on_map"],
            0 if pd.isna(row["branch_of"]) else row["branch_of"],
        )
        for row in made.to_dict("records")
    ]
    assert rows == written


@given(st.lists(_histories, min_size=1, max_size=4), st.randoms())
@settings(max_examples=60, deadline=None)
def test_reordering_the_rows_changes_nothing(histories, random):
    tables = [_table(history, f"child {number}") for number, history in enumerate(histories)]
    table = pd.concat(tables, ignore_index=True)
    order = list(range(len(table)))
    random.shuffle(order)
    straight = leg_rows(_play(table, Settings()))
    shuffled = leg_rows(_play(table.iloc[order].reset_index(drop=True), Settings()))
    pd.testing.assert_frame_equal(straight, shuffled)


@given(st.lists(_histories, min_size=1, max_size=4), _settings)
@settings(max_examples=60, deadline=None)
def test_every_visit_made_is_drawn_or_counted_as_not_drawn(histories, chosen):
    table = pd.concat([_table(h, f"child {n}") for n, h in enumerate(histories)], ignore_index=True)
    made = _play(table, chosen)
    counts = made.counts
    assert counts.made == counts.drawn + counts.alike + counts.already_left
    at_visit = made.legs[made.legs["kind"] <= 1]
    assert at_visit["visit"].nunique() == counts.drawn


@given(_histories)
@settings(max_examples=60, deadline=None)
def test_a_track_has_no_gap_and_no_overlap(history):
    legs = _play(_table(history), Settings()).legs
    for _, track in legs.groupby(["child", "pass", "track"]):
        assert (track["shown_from"].to_numpy()[1:] == track["shown_to"].to_numpy()[:-1]).all()
        assert (track["shown_from"] <= track["shown_to"]).all()


@given(st.lists(_histories, min_size=1, max_size=3), st.integers(0, 560 * 1440))
@settings(max_examples=60, deadline=None)
def test_a_child_with_any_dot_has_exactly_one_solid_dot(histories, minute):
    table = pd.concat([_table(h, f"child {n}") for n, h in enumerate(histories)], ignore_index=True)
    legs = _play(table, Settings()).legs
    start = int(_FIRST_DAY.timestamp() // 60)
    now = at(legs, start + minute, len(_MAP.nodes))
    solid = now.dots[~now.dots["hollow"]]
    assert sorted(solid["child"]) == sorted(set(now.dots["child"]))
    fading = {KINDS[kind] for kind in now.dots.loc[now.dots["child"].isin(solid["child"]), "kind"]}
    assert fading <= set(KINDS)
    assert (now.heading + now.waiting <= len(histories)).all()


def test_other_children_change_nothing_but_the_pace_of_open_activities():
    one = _table([("CONTACT", 0, -1, "NFA", 0, 0), ("CP", 30, 90, "closed", 0, 0)], "A")
    two = _table([("CONTACT", 3, -1, "", 0, 0), ("Assessment", 5, 40, "", 0, 0)], "B")
    alone = leg_rows(_play(one, Settings()))
    together = leg_rows(_play(pd.concat([two, one], ignore_index=True), Settings()))
    pd.testing.assert_frame_equal(alone, together[together["child"] == "A"].reset_index(drop=True))


def test_an_open_visit_goes_at_the_pace_of_the_nodes_median():
    done = [_table([("Assessment", 0, days, "", 0, 0)], f"done {days}") for days in (10, 20, 60)]
    waits = _table([("Assessment", 537, None, "", 0, 0)], "open")
    legs = _play(pd.concat([*done, waits], ignore_index=True), Settings()).legs
    leg = legs[legs["child"] == "open"].iloc[0]
    # Ten of the median's twenty days have passed when the as-of day ends.
    assert leg["reach"] == 0.5
    assert leg["open"]


def test_visits_without_an_end_column_count_in_no_pace():
    moments = [_table([("Assessment", day, -1, "", 0, 0)], f"moment {day}") for day in range(5)]
    done = _table([("Assessment", 0, 40, "", 0, 0)], "done")
    made = _play(pd.concat([*moments, done], ignore_index=True), Settings())
    assert made.medians[_MAP.index["assessment"]] == 40
    assert made.medians[_MAP.index["contact"]] is None


@pytest.mark.parametrize(("days", "passes"), [(1, [1, 2]), (30, [1, 1]), (29, [1, 2])])
def test_return_days_say_when_a_coming_in_is_a_return(days, passes):
    table = _table([("CONTACT", 0, -1, "NFA", 0, 0), ("CONTACT", 29, -1, "NFA", 0, 0)])
    legs = _play(table, Settings(return_days=days)).legs
    assert sorted(set(legs["pass"])) == sorted(set(passes))


def test_what_was_open_in_an_earlier_return_is_shown_to_its_own_as_of_day_and_hides_no_return():
    # A plan open when the first return was cut, of which the second, a year later, does not tell.
    earlier = _table([("CONTACT", 0, -1, "", 0, 0), ("CP", 10, None, "", 0, 0)]).assign(
        as_of=pd.Timestamp("2024-06-30")
    )
    later = _table([("CONTACT", 500, -1, "NFA", 0, 0)])
    legs = leg_rows(_play(pd.concat([earlier, later], ignore_index=True), Settings()))
    rest = legs[(legs["kind"] == "rest") & (legs["to"] == "cp")].iloc[0]
    assert rest["shown_to"] == "2024-07-01T00:00"
    assert rest["open"]
    came_back = legs[(legs["to"] == "contact") & (legs["start"] == "2025-05-15T00:00")].iloc[0]
    assert came_back["pass"] == 2


def test_the_way_on_from_what_was_open_in_an_earlier_return_waits_from_its_as_of_day():
    earlier = _table([("CP", 10, None, "", 0, 0)]).assign(as_of=pd.Timestamp("2024-06-30"))
    later = _table([("CARE", 200, None, "", 0, 0)])
    legs = leg_rows(_play(pd.concat([earlier, later], ignore_index=True), Settings()))
    told = legs[["kind", "from", "to", "start", "shown_from", "shown_to"]].to_numpy().tolist()
    assert told[2] == ["wait", "cp", "cp", "2024-07-01T00:00", "2024-07-01T00:00", "2024-07-19T00:00"]
    assert told[3][:3] == ["travel", "cp", "care"]


def test_nothing_loaded_makes_no_legs():
    made = _play(_table([("CONTACT", 0, -1, "", 0, 0)]).iloc[:0], Settings())
    assert len(made.legs) == 0
    assert made.counts.made == 0
    assert np.array_equal(
        leg_rows(made).columns, list(leg_rows(_play(_table([("CP", 0, 5, "", 0, 0)]), Settings())).columns)
    )
