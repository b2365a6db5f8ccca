"""Does it agree with our return: both counts, worked out by hand, and the differences in words."""

from datetime import date

import pandas as pd
import pytest

from builder.agreement import Told, agreement, agreement_table, agreements, prepared
from builder.agreement_cover import cover_warnings, default_period, six_months_to, windows
from builder.agreement_measures import BY_ID
from builder.code_map import read_codes
from builder.map_file import read_map
from builder.placing import place
from builder.tables import ACTIVITIES, SET_ASIDE, empty

YEAR = (date(2024, 4, 1), date(2025, 3, 31))
DAY = date(2025, 3, 31)
MAP = read_map(
    """
name: Small
nodes:
  - {id: referral, label: Referral, kind: entry, x: 0, y: 0, standard: referral}
  - {id: assess, label: Assessment, kind: activity, x: 200, y: 0, standard: assessment}
  - {id: plan, label: Protection plan, kind: service, x: 400, y: 0, standard: cp_plan}
  - {id: support, label: Support, kind: service, x: 600, y: 0}
  - {id: care, label: In care, kind: service, x: 800, y: 0, standard: in_care}
"""
)
CODES = """
rules:
  - {source: Annex A 3, code: Referral, node: referral, where: {team: North}}
  - {code: MASH referral, node: referral}
  - {code: Assessment, node: assess}
  - {code: Child protection plan, node: plan}
  - {code: In care, node: care}
"""


def _activities(*rows):
    """(child, source, code, start, end or None for open or "moment", team): as of 31 March 2025 unless said."""
    table = pd.DataFrame(
        {
            "child": [row[0] for row in rows],
            "source": [row[1] for row in rows],
            "code": [row[2] for row in rows],
            "outcome": "",
            "start": pd.to_datetime([row[3] for row in rows], format="ISO8601"),
            "end": pd.to_datetime([None if row[4] == "moment" else row[4] for row in rows], format="ISO8601"),
            "has_end": [row[4] != "moment" for row in rows],
            "estimated": False,
            "age": pd.array([pd.NA] * len(rows), dtype="Int16"),
            "team": [row[5] if len(row) > 5 else "North" for row in rows],
            "as_of": [pd.Timestamp(row[6] if len(row) > 6 else "2025-03-31") for row in rows],
            "load": "file",
            "row": range(2, len(rows) + 2),
        }
    )
    return table.astype(ACTIVITIES)


def _told(activities, published=None, codes=CODES, set_aside=None, loaded=(), covered=None, drawn=True):
    sources = {*loaded, *activities["source"]}
    told = Told(
        activities,
        empty(SET_ASIDE) if set_aside is None else set_aside,
        sources,
        dict.fromkeys(sources, (YEAR,)) if covered is None else covered,
        published or {},
        MAP if drawn else None,
        place(activities, MAP, read_codes(codes, MAP), sources) if drawn else None,
    )
    return prepared(told)


def _one(told, measure, days=YEAR):
    return agreement(told, BY_ID[measure], days)


def test_referrals_count_by_their_day_and_the_first_and_last_day_belong_to_the_period():
    told = _told(
        _activities(
            ("A", "Annex A 3", "Referral", "2024-03-31", "moment"),
            ("A", "Annex A 3", "Referral", "2024-04-01", "moment"),
            ("A", "Annex A 3", "Referral", "2025-03-31T23:30", "moment"),
            ("B", "Annex A 3", "Referral", "2024-09-05", "moment"),
            ("B", "Annex A 1", "Contact", "2024-09-01", "moment"),
        )
    )
    found = _one(told, "referrals")
    assert (found.files, found.drawn) == (3, 3)
    assert found.by_source == {"Annex A 3": 3}
    assert found.when == "2024-04-01/2025-03-31"


def test_assessments_count_by_their_completion_and_beside_it_by_their_start():
    told = _told(
        _activities(
            ("A", "Annex A 4", "Assessment", "2024-03-01", "2024-04-10"),  # completed in the year, started before
            ("B", "Annex A 4", "Assessment", "2024-05-01", "2024-06-01"),  # both in the year
            ("C", "Annex A 4", "Assessment", "2025-03-01", None),  # started in the year, open
            ("D", "Annex A 4", "Assessment", "2025-03-02", "2025-04-02"),  # completed after the as-of day: open
        )
    )
    assert (_one(told, "assessments").files, _one(told, "assessments").drawn) == (2, 2)
    assert (_one(told, "assessments_started").files, _one(told, "assessments_started").drawn) == (3, 3)


def test_a_plan_is_in_force_when_the_day_ends_so_one_that_ends_on_it_is_not():
    told = _told(
        _activities(
            ("A", "Annex A 7", "Child protection plan", "2024-10-01", None),  # in force
            ("B", "Annex A 7", "Child protection plan", "2024-10-01", "2025-03-31"),  # ends on the day
            ("C", "Annex A 7", "Child protection plan", "2025-03-31", None),  # begins on the day: in force
            ("D", "Annex A 7", "Child protection plan", "2024-10-01", "2025-03-30"),  # ended before
        )
    )
    found = _one(told, "cp_plans", (DAY, DAY))
    assert (found.files, found.drawn, found.when) == (2, 2, "2025-03-31")
    # On 30 March plan A and the two that end later are in force, and D, which ended that day, is not.
    before = _one(told, "cp_plans", (date(2025, 3, 30), date(2025, 3, 30)))
    assert (before.files, before.drawn) == (2, 2)


def test_nothing_is_in_force_on_a_day_after_it_was_last_heard_of():
    activities = _activities(("A", "Annex A 7", "Child protection plan", "2024-01-01", None, "", "2024-06-30"))
    told = _told(activities, covered={"Annex A 7": ((date(2024, 1, 1), date(2025, 3, 31)),)})
    assert _one(told, "cp_plans", (DAY, DAY)).files == 0
    june = date(2024, 6, 30)
    assert _one(told, "cp_plans", (june, june)).files == 1


def test_a_child_in_care_counts_once_however_many_sources_tell_it():
    told = _told(
        _activities(
            ("A", "Annex A 8", "In care", "2024-01-01", None),
            ("A", "SSDA903", "In care", "2024-01-02", None),
            ("B", "SSDA903", "In care", "2024-01-01", None),
            ("C", "SSDA903", "Placement", "2024-01-01", None),
        )
    )
    found = _one(told, "care", (DAY, DAY))
    assert (found.files, found.drawn) == (2, 2)
    assert found.by_source == {"Annex A 8": 1, "SSDA903": 2}


def test_a_measure_that_no_loaded_source_tells_has_no_data_and_is_not_nought():
    told = _told(_activities(("A", "Annex A 3", "Referral", "2024-09-05", "moment")))
    found = _one(told, "s47s")
    assert (found.files, found.no_files) == (None, "No source that is loaded tells this.")
    assert (found.drawn, found.no_map) == (None, "No place on the map has this meaning.")
    plans = _one(told, "cp_plans_started")
    assert plans.drawn is None
    assert plans.no_map == "Nothing that is loaded feeds the places with this meaning."
    table = agreement_table([found])
    assert table.loc[0, "From the files"] == "no data"


def test_a_list_that_was_loaded_and_holds_nothing_says_nought():
    told = _told(_activities(("A", "Annex A 3", "Referral", "2024-09-05", "moment")), loaded=["Annex A 5"])
    assert _one(told, "s47s").files == 0


def test_annex_a_does_not_say_when_child_in_need_plans_began():
    told = _told(_activities(("A", "Annex A 6", "CIN plan", "2024-09-05", None)))
    assert _one(told, "cin_plans_started").files is None
    assert _one(told, "cin_plans", (DAY, DAY)).files == 1


def test_children_in_need_count_from_the_recorded_start_of_the_episode():
    activities = _activities(
        ("A", "Annex A 6", "CIN plan", "2025-02-01", None),
        ("B", "Annex A 6", "CIN episode", "2024-05-01", None),
        ("C", "CIN census", "CIN episode", "2024-05-01", "2024-12-01"),
    ).assign(**{"attr:cin_start": ["2024-12-15", "", ""]})
    told = _told(activities)
    christmas = date(2024, 12, 25)
    assert _one(told, "cin", (christmas, christmas)).files == 2
    november = date(2024, 11, 30)
    assert _one(told, "cin", (november, november)).files == 2


def test_a_list_of_events_tells_a_measure_by_its_code_only_where_no_return_does():
    log = ("A", "Extract", "referral", "2024-09-05", "moment")
    alone = _told(_activities(log))
    assert (_one(alone, "referrals").files, _one(alone, "referrals").by_source) == (1, {"Extract": 1})
    both = _told(_activities(log, ("B", "Annex A 3", "Referral", "2024-09-06", "moment")))
    assert (_one(both, "referrals").files, _one(both, "referrals").by_source) == (1, {"Annex A 3": 1})


def test_the_difference_of_map_and_files_is_told_in_parts_that_add_up():
    told = _told(
        _activities(
            ("A", "Annex A 3", "Referral", "2024-09-05", "moment"),
            ("B", "Annex A 3", "Referral", "2024-09-06", "moment", "South"),  # no rule takes the South
            ("C", "Annex A 3", "Referral", "2024-09-07", "moment", "South"),
            ("D", "Extract", "MASH referral", "2024-09-08", "moment"),  # only the map knows it for a referral
        )
    )
    found = _one(told, "referrals")
    # 3 in the files - 2 not mapped + 1 from the extract = 2 on the map.
    assert (found.files, found.drawn) == (3, 2)
    assert found.differences == (
        "Map: 1 fewer than the files: 2 on codes not mapped, 1 more from Extract, code MASH referral.",
    )


def test_codes_left_out_and_codes_drawn_as_something_else_are_told_apart():
    codes = """
rules:
  - {code: Assessment, where: {team: South}, ignore: not ours}
  - {code: Assessment, where: {team: East}, node: support}
  - {code: Assessment, node: assess}
"""
    told = _told(
        _activities(
            ("A", "Annex A 4", "Assessment", "2024-05-01", "2024-06-01"),
            ("B", "Annex A 4", "Assessment", "2024-05-01", "2024-06-01", "South"),
            ("C", "Annex A 4", "Assessment", "2024-05-01", "2024-06-01", "East"),
        ),
        codes=codes,
    )
    found = _one(told, "assessments")
    assert (found.files, found.drawn) == (3, 1)
    assert found.differences == (
        "Map: 2 fewer than the files: 1 on codes left out of the map, 1 drawn as something else, or not in this time.",
    )


def test_visits_that_are_alike_count_once_on_the_map_as_they_are_drawn():
    told = _told(
        _activities(
            ("A", "Annex A 3", "Referral", "2024-09-05", "moment"),
            ("A", "Extract", "MASH referral", "2024-09-05", "moment"),
        )
    )
    found = _one(told, "referrals")
    assert (found.files, found.drawn, found.differences) == (1, 1, ())


def test_the_published_figure_is_compared_and_what_was_set_aside_is_told_by_reason():
    set_aside = pd.DataFrame(
        {
            "source": ["Annex A 3"] * 3 + ["Annex A 4"],
            "load": "file",
            "row": [2, 3, 4, 5],
            "reason": ["no-date", "no-date", "no-child", "no-date"],
        }
    ).astype(SET_ASIDE)
    activities = _activities(
        ("A", "Annex A 3", "Referral", "2024-09-05", "moment"),
        ("B", "Annex A 3", "Referral", "2024-09-06", "moment", "South"),
    )
    published = {"referrals": {"2024-04-01/2025-03-31": 5}, "s47s": {"2024-04-01/2025-03-31": 1}}
    found = _one(_told(activities, published, set_aside=set_aside), "referrals")
    assert (found.files, found.drawn, found.published) == (2, 1, 5)
    assert found.differences == (
        "Files: 3 fewer than published.",
        "Map: 4 fewer than published.",
        "Map: 1 fewer than the files: 1 on codes not mapped.",
        "Annex A 3, all days: 2 for no date, 1 for no child's id set aside.",
    )


def test_a_figure_of_another_period_is_not_compared():
    published = {"referrals": {"2023-04-01/2024-03-31": 5}}
    told = _told(_activities(("A", "Annex A 3", "Referral", "2024-09-05", "moment")), published)
    assert _one(told, "referrals").published is None


def test_without_a_map_the_files_are_counted_all_the_same():
    told = _told(_activities(("A", "Annex A 3", "Referral", "2024-09-05", "moment")), drawn=False)
    found = agreements(told, YEAR, DAY)
    assert (found[0].measure.id, found[0].files, found[0].drawn) == ("referrals", 1, None)
    assert found[0].no_map == "There is no map to count on yet."


def test_days_that_the_source_does_not_cover_are_named():
    activities = _activities(("A", "Annex A 3", "Referral", "2024-10-05", "moment"))
    told = _told(activities, covered=windows(activities, {"Annex A 3": date(2025, 3, 31)}))
    found = _one(told, "referrals")
    assert found.files == 1
    assert found.warnings == ("Annex A 3 covers 1 October 2024 to 31 March 2025 only.",)
    earlier = _one(told, "referrals", (date(2023, 4, 1), date(2024, 3, 31)))
    assert (earlier.files, earlier.no_files) == (None, "Annex A 3 covers none of these days.")


def test_two_sources_that_cover_a_year_together_leave_nothing_to_warn_of():
    covered = {
        "Annex A 3": ((date(2024, 10, 1), date(2025, 3, 31)),),
        "CIN census": ((date(2024, 4, 1), date(2024, 9, 30)),),
    }
    assert cover_warnings(("Annex A 3", "CIN census"), covered, YEAR) == ()
    assert cover_warnings(("Annex A 3",), covered, YEAR) == ("Annex A 3 covers 1 October 2024 to 31 March 2025 only.",)


@pytest.mark.parametrize(
    ("as_of", "first"),
    [
        (date(2025, 3, 31), date(2024, 10, 1)),
        (date(2025, 6, 30), date(2025, 1, 1)),
        (date(2024, 7, 15), date(2024, 1, 16)),
        (date(2024, 8, 31), date(2024, 3, 1)),
    ],
)
def test_a_return_covers_the_six_months_to_its_as_of_day(as_of, first):
    assert six_months_to(as_of) == first


def test_two_returns_cover_both_their_windows_and_one_stretch_where_they_meet():
    activities = _activities(
        ("A", "Annex A 3", "Referral", "2024-08-05", "moment", "", "2024-09-30"),
        ("B", "Annex A 3", "Referral", "2024-12-05", "moment", "", "2025-03-31"),
        ("B", "Annex A 3", "Referral", "2023-01-05", "moment", "", "2023-03-31"),
        ("C", "Annex A 4", "Assessment", "2022-08-05", None),
        ("C", "Extract", "Assessment", "2022-08-05", None),
        ("C", "CIN census", "Assessment", "2022-08-05", None),
    )
    covered = windows(activities, {"Annex A 5": date(2025, 3, 31), "Annex A 9": None})
    assert covered == {
        "Annex A 3": ((date(2022, 10, 1), date(2023, 3, 31)), (date(2024, 4, 1), date(2025, 3, 31))),
        "Annex A 4": ((date(2024, 10, 1), date(2025, 3, 31)),),
        "Annex A 5": ((date(2024, 10, 1), date(2025, 3, 31)),),
        "Extract": ((date(2022, 8, 5), date(2025, 3, 31)),),
        "CIN census": ((date(2024, 4, 1), date(2025, 3, 31)),),
    }


def test_the_default_year_is_the_last_that_the_data_covers_whole():
    assert default_period({"S": ((date(2022, 5, 1), date(2025, 6, 30)),)}) == YEAR
    # Nothing covers a year whole: the last that has ended.
    assert default_period({"S": ((date(2024, 10, 1), date(2025, 6, 30)),)}) == YEAR
    # An older year is whole, the newer one is not.
    older = {"S": ((date(2023, 4, 1), date(2024, 3, 31)),), "T": ((date(2024, 10, 1), date(2025, 3, 31)),)}
    assert default_period(older) == (date(2023, 4, 1), date(2024, 3, 31))
    # No year has ended yet.
    assert default_period({"S": ((date(2024, 5, 1), date(2024, 6, 30)),)}) == YEAR
    assert default_period({}) is None
