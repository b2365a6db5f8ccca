"""The measures on a dozen small journeys, worked out by hand; as-of day 30 June 2025."""

from datetime import date
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.settings import Settings
from player.chosen import Chosen
from player.concentration import busiest, concentration, half_of_activity
from player.edge_measures import NOTHING, RECENT, edge_measures
from player.facts import facts
from player.journeys import journeys
from player.node_detail import came_from, lengths, open_days, went_to
from player.node_measures import node_measures
from player.outliers import OPEN as OPEN_LONG
from player.outliers import PASSES, WAITING, outliers
from player.path_taken import in_address, path_taken
from player.paths import children_on, common_paths, passes, passes_a_child, stages_after
from player.returns_within import leavings
from tests.player.cases.histories import MOMENT, OPEN, activities

_FOLDER = Path(__file__).parent / "cases"
_TEXT = (_FOLDER / "map.yaml").read_text(encoding="utf-8")
_TEXT = _TEXT.replace(
    "{id: assessment, label: Assessment, kind: activity,",
    "{id: assessment, label: Assessment, kind: activity, target: {days: 45, unit: working, from: referral},",
)
_MAP = read_map(_TEXT)
_CODES = read_codes((_FOLDER / "codes.yaml").read_text(encoding="utf-8"), _MAP)
_PLACE = _MAP.index

# Twelve children, A to L. Working days of 2024: the early May bank holiday is 6 May, the spring one 27 May.
_TWELVE = {
    # A contact to no further action; again half a year later, again to no further action.
    "A": [("CONTACT", "2024-01-08", MOMENT, "NFA"), ("CONTACT", "2024-07-08", MOMENT, "NFA")],
    "B": [("CONTACT", "2024-01-09", MOMENT, "NFA")],
    # Contact, referral and assessment: Friday 5 July 2024 is 45 working days after the referral of Wednesday 1 May
    # (20 in May without the 6th and 27th, 20 in June, 5 in July); Monday 8 July is the 46th.
    "C": [
        ("CONTACT", "2024-04-30", MOMENT, ""),
        ("REFERRAL", "2024-05-01", MOMENT, ""),
        ("Assessment", "2024-05-02", "2024-07-05", "NFA"),
    ],
    "D": [
        ("CONTACT", "2024-04-30", MOMENT, ""),
        ("REFERRAL", "2024-05-01", MOMENT, ""),
        ("Assessment", "2024-05-02", "2024-07-08", "NFA"),
    ],
    # An assessment that begins a plan, which is open.
    "E": [
        ("CONTACT", "2024-02-01", MOMENT, ""),
        ("REFERRAL", "2024-02-02", MOMENT, ""),
        ("Assessment", "2024-02-02", "2024-02-22", ""),
        ("CIN", "2024-03-03", OPEN, ""),
    ],
    # A contact straight to an assessment: off the map, and the target has no referral to count from.
    "F": [("CONTACT", "2024-03-01", MOMENT, ""), ("Assessment", "2024-03-11", "2024-03-31", "")],
    # A contact that nothing followed.
    "G": [("CONTACT", "2024-03-09", MOMENT, "")],
    # A contact too recent to know.
    "H": [("CONTACT", "2025-06-10", MOMENT, "")],
    # An assessment open since 1 June 2025: 30 days to the end of the as-of day.
    "I": [
        ("CONTACT", "2025-05-30", MOMENT, ""),
        ("REFERRAL", "2025-05-30", MOMENT, ""),
        ("Assessment", "2025-06-01", OPEN, ""),
    ],
    # Three times through: 12 days, then 100 days, after leaving.
    "J": [
        ("CONTACT", "2024-01-01", MOMENT, "NFA"),
        ("CONTACT", "2024-01-13", MOMENT, "NFA"),
        ("CONTACT", "2024-04-22", MOMENT, "NFA"),
    ],
    # Comes in at a child protection plan: no entry.
    "K": [("CP", "2024-01-10", "2024-12-10", "closed")],
    "L": [("CONTACT", "2024-01-10", MOMENT, "NFA")],
}


def _facts():
    table = pd.concat([activities(rows, name) for name, rows in _TWELVE.items()], ignore_index=True)
    placed = place(table, _MAP, _CODES)
    return facts(journeys(placed, _MAP, Settings()), placed.coverage.fed)


@pytest.fixture(scope="module")
def twelve():
    return _facts()


def _nodes(twelve, chosen=None):
    return node_measures(twelve, chosen or Chosen()).set_index("node")


def _edges(twelve, chosen=None):
    table = edge_measures(twelve, chosen or Chosen())
    return {(row["from"], row["to"]): row for row in table.to_dict("records")}


def _only(twelve, names):
    return np.array([name in names for name in twelve.names], dtype=bool)


def test_a_place_tells_who_came_and_how_long_it_took(twelve):
    row = _nodes(twelve).loc["assessment"]
    assert (row["began"], row["children"], row["ended"], row["timed"]) == (5, 5, 4, 4)
    # 64, 67, 20 and 20 days: the median is (20 + 64) / 2, the 90th percentile 64 + 0.7 of 3.
    assert row["median_days"] == 42
    assert row["p90_days"] == pytest.approx(66.1)
    assert row["same_day_share"] == 0
    assert (row["present"], row["open_now"], row["open_longest_days"]) == (1, 1, 30)


def test_a_target_counts_working_days_from_the_referral(twelve):
    row = _nodes(twelve).loc["assessment"]
    # C takes 45 working days, D 46, E 14; F has no referral, I is open.
    assert (row["target_days"], row["target_unit"]) == (45, "working")
    assert (row["judged"], row["over_target"], row["median_spent"]) == (3, 1, 45)
    assert row["over_share"] == pytest.approx(1 / 3)
    # 30 May to 30 June 2025 are 21 working days.
    assert row["open_over_target"] == 0


def test_the_shares_of_the_contact_are_of_all_that_followed(twelve):
    rows = _edges(twelve)
    told = {to: (row["moves"], row["followed"]) for (source, to), row in rows.items() if source == "contact"}
    # 14 contacts: 7 to NFA, 4 to a referral, 1 off the map to an assessment, 1 to nothing, 1 too recent.
    assert told["nfa"] == (7, 7)
    assert told["referral"] == (4, 4)
    assert told["assessment"] == (1, 1)
    assert told[NOTHING] == (1, 1)
    assert told[RECENT] == (1, 1)
    assert rows["contact", "nfa"]["share"] == 0.5
    assert rows["contact", "nfa"]["children"] == 4
    assert rows["contact", "assessment"]["on_map"] is False
    assert sum(
        row["share"] for (source, _), row in rows.items() if source == "contact" and row["share"] > 0
    ) == pytest.approx(1)


def test_a_period_takes_moves_by_their_start_and_shares_by_the_end_of_what_was_left(twelve):
    rows = _edges(twelve, Chosen(date(2024, 4, 1), date(2024, 4, 30)))
    # J's third contact, and those of C and D, whose referrals began on 1 May.
    assert (rows["contact", "nfa"]["moves"], rows["contact", "nfa"]["followed"]) == (1, 1)
    assert (rows["contact", "referral"]["moves"], rows["contact", "referral"]["followed"]) == (0, 2)
    assert rows["contact", "referral"]["share"] == pytest.approx(2 / 3)


def test_a_set_of_children_is_measured_alone(twelve):
    rows = _edges(twelve, Chosen(children=_only(twelve, {"A", "B"})))
    assert (rows["contact", "nfa"]["moves"], rows["contact", "nfa"]["children"]) == (3, 2)
    assert rows["contact", "nfa"]["share"] == 1
    assert _nodes(twelve, Chosen(children=_only(twelve, {"A", "B"}))).loc["assessment", "began"] == 0


def test_a_way_takes_as_long_as_the_visit_at_its_end_and_tells_the_wait_before(twelve):
    row = _edges(twelve)["assessment", "cin"]
    assert row["median_gap_days"] == 10  # 22 February to 3 March 2024
    assert pd.isna(row["median_days"])  # the plan is open
    assert _edges(twelve)["contact", "assessment"]["median_days"] == 20
    assert _edges(twelve)["contact", "assessment"]["median_gap_days"] == 10


def test_where_nothing_is_loaded_it_says_no_data_and_never_0(twelve):
    row = _nodes(twelve).loc["strategy"]
    assert row["data"] == "no data"
    assert pd.isna(row["began"]) and pd.isna(row["present"])
    assert pd.isna(_edges(twelve)["strategy", "s47"]["moves"])


def test_off_map_moves_and_coming_in_elsewhere_are_told_apart(twelve):
    table = _nodes(twelve)
    assert (table.loc["assessment", "moves_in"], table.loc["assessment", "off_map_in"]) == (5, 1)
    assert (table.loc["cp", "came_in"], table.loc["cp", "came_in_elsewhere"]) == (1, 1)
    assert (table.loc["contact", "came_in"], table.loc["contact", "came_in_elsewhere"]) == (14, 0)


def test_where_visits_came_from_sums_to_1(twelve):
    table = came_from(twelve, Chosen(), _PLACE["assessment"])
    assert table[["from", "visits"]].to_numpy().tolist() == [["referral", 4], ["contact", 1]]
    assert table["share"].tolist() == [0.8, 0.2]
    assert table["on_map"].tolist() == [True, False]


def test_where_visits_went_ends_with_what_nothing_followed(twelve):
    table = went_to(twelve, edge_measures(twelve, Chosen()), "contact")
    assert table["label"].tolist() == ["No further action", "Referral", "Assessment", NOTHING, RECENT]
    assert table["followed"].tolist() == [7, 4, 1, 1, 1]


def test_the_distribution_counts_whole_days(twelve):
    table = lengths(twelve, Chosen(), _PLACE["assessment"]).set_index("bar")["visits"]
    assert table[table > 0].to_dict() == {"15 to 28": 2, "61 to 91": 2}
    assert open_days(twelve, Chosen(), _PLACE["assessment"]).tolist() == [30]


def test_the_commonest_paths(twelve):
    found = passes(twelve, Chosen())
    table = common_paths(twelve, found)
    # 15 passes: A 2, J 3, and one each of the other ten.
    assert table["passes"].sum() == 15
    first = table.iloc[0]
    assert (first["path"], first["passes"], first["children"]) == ("Contact → No further action", 7, 4)
    assert first["share"] == pytest.approx(7 / 15)
    assert first["median_days"] == 0
    rows = table.set_index("path")
    longest = rows.loc["Contact → Referral → Assessment → No further action"]
    assert (longest["passes"], longest["median_days"]) == (2, 67.5)  # 30 April to 5 and 8 July
    assert pd.isna(rows.loc["Contact → Referral → Assessment → Child in need plan (still open)", "median_days"])
    assert rows.loc["Contact (too recent to know)", "passes"] == 1
    assert rows.loc["Contact (nothing recorded after)", "passes"] == 1
    names = twelve.names[children_on(found, int(longest["number"]), "")]
    assert names.tolist() == ["C", "D"]


def test_a_path_is_told_to_play_as_its_places_in_the_order_of_their_days(twelve):
    found = passes(twelve, Chosen())
    rows = common_paths(twelve, found).set_index("path")
    longest = rows.loc["Contact → Referral → Assessment → No further action"]
    taken = path_taken(twelve, Chosen(), found, int(longest["number"]), "")
    assert taken.took == {"routes": [["contact", "referral", "assessment", "nfa"]], "open": False}
    assert twelve.names[taken.children].tolist() == ["C", "D"]
    assert in_address(taken.took) == "took~over~-~-~-~-~contact~referral~assessment~nfa"
    # What nothing followed and what is too recent to know differ by the day on which they were over.
    alone = rows.loc["Contact (nothing recorded after)"]
    taken = path_taken(twelve, Chosen(), found, int(alone["number"]), "nothing recorded after")
    assert taken.took["ended"] == {"from": "2024-03-09", "to": "2024-03-09"}
    assert twelve.names[taken.children].tolist() == ["G"]
    spring = Chosen(date(2024, 1, 1), date(2024, 3, 31))
    found = passes(twelve, spring)
    row = common_paths(twelve, found).iloc[0]
    taken = path_taken(twelve, spring, found, int(row["number"]), "")
    assert taken.took["began"] == {"from": "2024-01-01", "to": "2024-03-31"}
    # A, B, J twice and L; J's third contact was in April, A's second in July.
    assert (row["passes"], twelve.names[taken.children].tolist()) == (5, ["A", "B", "J", "L"])


def test_the_time_from_the_contact_to_each_later_stage(twelve):
    table = stages_after(twelve, passes(twelve, Chosen()), Chosen(), _PLACE["contact"]).set_index("node")
    # 14 of the 15 passes begin with a contact; three of these are under way (E, H and I).
    assert table.loc["referral", ["passes", "reached", "median_days", "under_way"]].tolist() == [14, 4, 1, 3]
    # 2, 2, 1, 10 and 2 days.
    assert table.loc["assessment", ["reached", "median_days"]].tolist() == [5, 2]
    assert table.loc["assessment", "share"] == pytest.approx(5 / 14)


def test_passes_a_child_count_every_child_once(twelve):
    table = passes_a_child(passes(twelve, Chosen()).child)
    assert table["children"].tolist() == [10, 1, 1, 0, 0]


def test_each_child_leaves_once_and_comes_back_or_is_watched_to_the_end(twelve):
    left = leavings(twelve, Chosen())
    told = dict(
        zip(twelve.names[left.child], zip(left.days.tolist(), left.returned.tolist(), strict=True), strict=True)
    )
    assert told["A"] == (182, True)  # 8 January to 8 July 2024
    assert told["J"] == (12, True)
    assert told["B"] == (539, False)  # 9 January 2024 to 1 July 2025, 0:00
    assert told["K"] == (203, False)
    assert "E" not in told and "I" not in told  # open: they have not left
    assert left.fading == 1  # H may only be waiting


def test_the_busiest_children(twelve):
    # Visits that are not exits: A 2, B 1, C 3, D 3, E 4, F 2, G 1, H 1, I 3, J 3, K 1, L 1: 25 in all.
    table = concentration(twelve, Chosen())
    assert table["who"].tolist() == [1, 1, 2, 3]
    assert table["visits"].tolist() == [4, 4, 7, 10]
    assert table["share"].tolist() == [0.16, 0.16, 0.28, 0.4]
    assert half_of_activity(twelve, Chosen()) == (4, 12)
    # E and J are one family, K is of none that is known: ten families, the busiest with 7 visits, the next with 3.
    family = np.array(
        [0 if name in ("E", "J") else -1 if name == "K" else 1 + number for number, name in enumerate(twelve.names)]
    )
    assert concentration(twelve, Chosen(), family)["visits"].tolist() == [7, 7, 7, 10]


def test_the_busiest_can_be_named_to_be_played(twelve):
    # E has 4 visits; of the four with 3 visits C comes first.
    assert twelve.names[busiest(twelve, Chosen(), 2)].tolist() == ["C", "E"]
    family = np.array([0 if name in ("E", "J") else 1 + number for number, name in enumerate(twelve.names)])
    assert twelve.names[busiest(twelve, Chosen(), 1, family)].tolist() == ["E", "J"]
    assert twelve.names[busiest(twelve, Chosen(children=_only(twelve, {"A", "B"})), 3)].tolist() == ["A", "B"]


def test_the_outliers(twelve):
    table = outliers(twelve, Chosen(), passes(twelve, Chosen()))
    opened = table[table["what"] == OPEN_LONG]
    assert opened[["child", "amount"]].to_numpy().tolist() == [["E", 485], ["I", 30]]
    waited = table[table["what"] == WAITING]
    assert waited[["child", "amount", "label"]].to_numpy().tolist()[:2] == [
        ["E", 10, "Assessment"],
        ["F", 10, "Contact"],
    ]
    assert table[table["what"] == PASSES][["child", "amount"]].to_numpy().tolist() == [["J", 3]]
