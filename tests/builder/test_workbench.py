"""The workbench's tables: what each code did, where it goes, and how much of the data that covers; by hand."""

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.code_map import CodeMap, Rule, read_codes
from builder.placing import place
from builder.workbench import Gathered, gather
from builder.workbench_applied import Applied, Goal, Share, Way, apply
from builder.workbench_offers import Suggested
from builder.workbench_rows import matching, pair_names, workbench_rows
from builder.workbench_words import aim_words, covered_words, share_words
from tests.builder.test_placing import MAP, SIMPLE, _activities

# Ada: a contact of 2 days, an assessment of 10, a contact of 4. Ben: a contact of 10 days, and on its last day an
# admin task that has no end. Cy: a plan, open for 30 days at the as-of day.
ROWS = (
    {"child": "A", "code": "Contact", "outcome": "NFA", "start": "2024-01-01", "end": "2024-01-03"},
    {"child": "A", "code": "Assessment", "start": "2024-01-05", "end": "2024-01-15"},
    {"child": "A", "code": "Contact", "start": "2024-03-01", "end": "2024-03-05"},
    {"child": "B", "code": "Contact", "outcome": "NFA", "start": "2024-01-10", "end": "2024-01-20"},
    {"child": "B", "code": "Admin", "start": "2024-01-20", "has_end": False},
    {"child": "C", "code": "CIN", "start": "2024-12-01"},
)


def _gathered() -> Gathered:
    return gather(_activities(*({**row, "as_of": "2024-12-31"} for row in ROWS)))


def _applied(codes: str) -> Applied:
    return apply(_gathered(), MAP, read_codes(codes, MAP))


def test_every_code_has_its_counts_its_days_and_its_usual_length() -> None:
    pairs = _gathered().pairs
    told = pairs[["code", "activities", "children", "ended", "open", "days"]].to_numpy().tolist()
    assert told == [
        ["Contact", 3, 2, 3, 0, 16],
        ["Admin", 1, 1, 0, 0, 0],
        ["Assessment", 1, 1, 1, 0, 10],
        ["CIN", 1, 1, 0, 1, 30],
    ]
    assert pairs["usual"].fillna(-1).tolist() == [4.0, -1.0, 10.0, -1.0]
    assert pairs["first"].tolist()[0] == pd.Timestamp("2024-01-01")
    assert pairs["last"].tolist()[0] == pd.Timestamp("2024-03-01")


def test_every_outcome_of_a_code_has_a_row_of_its_own_and_knows_its_code() -> None:
    triples = _gathered().triples
    told = triples[["code", "outcome", "activities", "usual", "pair"]].fillna(-1).to_numpy().tolist()
    assert told == [
        ["Contact", "NFA", 2, 6.0, 0],
        ["Admin", "", 1, -1.0, 1],
        ["Assessment", "", 1, 10.0, 2],
        ["CIN", "", 1, -1.0, 3],
        ["Contact", "", 1, 4.0, 0],
    ]


def test_what_comes_before_and_after_is_counted_child_by_child() -> None:
    sides = _gathered().by_pair
    # Numbers are those of the codes above; -1 is none within a year.
    assert sides.after.most(0, 5) == [(-1, 1), (1, 1), (2, 1)]
    assert sides.before.most(0, 5) == [(-1, 2), (2, 1)]
    assert sides.before.most(2, 5) == [(0, 1)]
    assert sides.after.most(3, 5) == [(-1, 1)]


def test_a_neighbour_more_than_a_year_away_is_none() -> None:
    far = gather(_activities({"start": "2023-01-01"}, {"code": "CIN", "start": "2024-01-02"}))
    near = gather(_activities({"start": "2023-01-01"}, {"code": "CIN", "start": "2024-01-01"}))
    assert far.by_pair.before.most(0, 1) == [(-1, 1)]
    assert near.by_pair.before.most(0, 1) == [(1, 1)]


def test_on_one_day_what_ends_first_comes_first() -> None:
    rows = ({"code": "CIN", "start": "2024-01-01"}, {"start": "2024-01-01", "end": "2024-01-01"})
    assert pair_names(gather(_activities(*rows))) == ["CIN", "Contact"]
    assert gather(_activities(*rows)).by_pair.before.most(0, 1) == [(1, 1)]


def test_months_run_from_the_first_of_all_data_to_the_last() -> None:
    gathered = _gathered()
    months = gathered.months(gathered.pair, pd.array([0]).to_numpy("int64"))
    assert months.tolist() == [2, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    assert months.index[0] == pd.Timestamp("2024-01-01")


def test_a_code_map_says_where_each_code_and_outcome_goes() -> None:
    applied = _applied(SIMPLE)
    assert applied.goals[0] == Goal(("contact",), (), (0,), open=False)
    assert applied.goals[1] == Goal((), ("not work with a child",), (5,), open=False)
    assert applied.ways[0] == Way(("nfa",), "", (1,))
    assert applied.ways[4] == Way()
    assert applied.covered.activities == Share(5, 1, 0)
    assert applied.covered.children == Share(3, 0, 0)
    assert applied.covered.days == Share(56, 0, 0)


def test_a_rule_with_a_date_maps_a_code_in_part_and_the_rest_is_not_yet_mapped() -> None:
    applied = _applied("rules:\n  - {code: Contact, to: 2024-02-01, node: contact}\n  - {code: CIN, ignore: later}\n")
    assert applied.goals[0] == Goal(("contact",), (), (0,), open=True, by_rule=True)
    assert [goal.status for goal in applied.goals] == ["unmapped", "unmapped", "unmapped", "ignored"]
    assert applied.covered.activities == Share(2, 1, 3)
    # Ada and Ben have a contact on the map; all that Cy has is left out.
    assert applied.covered.children == Share(2, 1, 0)
    assert applied.covered.days == Share(12, 30, 14)


def test_a_rule_may_ask_for_a_column_and_for_the_service_of_a_team() -> None:
    activities = _activities({"team": "North"}, {"team": "South"}, {"team": "South"}, Ward=["x", "y", "x"])
    by_ward = read_codes("rules: [{where: {Ward: y}, node: cin}]\n", MAP)
    assert apply(gather(activities), MAP, by_ward).covered.activities == Share(1, 0, 2)
    by_service = read_codes(
        "rules: [{where: {service: Early help}, node: cin}]\nteams: [{team: South, service: Early help}]\n", MAP
    )
    assert apply(gather(activities), MAP, by_service).covered.activities == Share(2, 0, 1)


_CODES = st.sampled_from(["Contact", "contact", "CIN", "Case", ""])
_STARTS = st.sampled_from(["2024-01-01", "2024-06-01", "2026-01-01", None])
_ROW = st.fixed_dictionaries(
    {"child": st.sampled_from("AB"), "code": _CODES, "start": _STARTS, "source": st.sampled_from("ST")}
)
_RULE = st.builds(
    Rule,
    sources=st.sampled_from([(), ("S",)]),
    codes=st.sampled_from([(), ("Contact",), ("C*",), ("cin", "")]),
    first=st.sampled_from([None, pd.Timestamp("2024-03-01").date()]),
    to=st.sampled_from([("contact",), ("cin", "assessment"), ()]),
    ignore=st.just("why"),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(_ROW, min_size=1, max_size=12), st.lists(_RULE, max_size=4))
def test_the_workbench_counts_what_placing_counts(rows: list[dict[str, object]], rules: list[Rule]) -> None:
    activities, code_map = _activities(*rows), CodeMap(tuple(rules))
    coverage = place(activities, MAP, code_map).coverage
    counted = apply(gather(activities), MAP, code_map).covered.activities
    assert (counted.mapped, counted.ignored, counted.unmapped) == (
        coverage.mapped,
        coverage.ignored,
        coverage.unmapped,
    )


def test_the_table_says_in_words_what_is_known_and_what_it_could_be() -> None:
    gathered, codes = _gathered(), read_codes("rules: [{code: CIN, node: [cin, assessment]}]\n", MAP)
    known = {("S", "Contact", ""): Suggested("contact", 0.93, "The words say so.")}
    rows = workbench_rows(gathered, apply(gathered, MAP, codes), MAP, known, by_outcome=False)
    contact, plan = rows.loc[0], rows.loc[3]
    assert (contact["goes"], contact["suggestion"], contact["confidence"]) == ("Not yet mapped", "Contact", "0.93")
    assert (contact["before"], contact["after"]) == ("Assessment 33%", "Admin 33%")
    assert (plan["goes"], plan["suggestion"], plan["confidence"]) == ("Assessment and CIN plan", "", "")


def test_search_wants_every_word_and_filters_hold_together() -> None:
    gathered, codes = _gathered(), read_codes(SIMPLE, MAP)
    rows = workbench_rows(gathered, apply(gathered, MAP, codes), MAP, {}, by_outcome=True)
    assert matching(rows, "contact NFA")["activities"].tolist() == [2]
    assert matching(rows, "nothing of it").empty
    assert matching(rows, only="ignored")["code"].tolist() == ["Admin"]
    assert matching(rows, only="unmapped").empty
    assert matching(rows, sources=["T"]).empty
    assert len(matching(rows, sources=["S"])) == 5


def test_shares_are_never_rounded_to_all_or_nothing() -> None:
    assert share_words(0, 10) == "0%"
    assert share_words(1, 100_000) == "under 0.1%"
    assert share_words(982, 1_000) == "98.2%"
    assert share_words(99_999, 100_000) == "over 99.9%"
    assert share_words(10, 10) == "100%"


def test_coverage_says_what_it_means_and_how_far_the_aim_is() -> None:
    share = Share(982, 11, 7)
    assert covered_words(share, "activities") == (
        "98.2% of activities on the map; 1.1% left out on purpose; 0.7% not yet mapped"
    )
    assert aim_words(share) == "The aim of 98% on the map is reached."
    assert aim_words(Share(979, 11, 10)) == "The aim is 98% on the map: 1 more activity to go."
    assert aim_words(Share(900, 100, 0)) == (
        "The aim is 98% on the map; what is left out on purpose keeps it from that."
    )
