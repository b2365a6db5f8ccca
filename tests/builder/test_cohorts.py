"""Cohorts: groups, small groups that no subtraction finds, and what only activities tell."""

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.age_bands import band_labels, band_of, months_old
from builder.cohort_groups import ethnic_group, missing_group, placement_group, source_group
from builder.cohorts import OTHER, cohorts, fold, with_events


def _values(**counts):
    return pd.Series([word for word, count in counts.items() for _ in range(count)], dtype="str")


def _counts(values):
    return {str(word): int(count) for word, count in values.value_counts().items()}


def test_values_held_by_few_children_become_one_group():
    folded = fold(_values(White=40, Asian=12, Black=4, Mixed=3), 5)
    assert _counts(folded) == {"White": 40, "Asian": 12, OTHER: 7}


def test_a_single_small_value_takes_the_next_smallest_with_it_so_that_subtraction_finds_neither():
    folded = fold(_values(Female=60, Male=45, Neither=2), 5)
    assert _counts(folded) == {"Female": 60, OTHER: 47}


def test_a_value_of_many_children_is_not_hidden_for_the_sake_of_a_few():
    folded = fold(_values(Female=4800, Male=5000, Neither=3), 5)
    assert _counts(folded) == {"Female": 4800, "Male": 5000, OTHER: 3}


def test_what_nobody_knows_is_taken_in_first():
    folded = fold(_values(Female=30, Male=40, Unknown=35, Neither=2), 5)
    assert _counts(folded) == {"Female": 30, "Male": 40, OTHER: 37}


def test_small_values_that_are_few_even_together_take_the_next_smallest_too():
    folded = fold(_values(A=30, B=9, C=2, D=1), 5)
    assert _counts(folded) == {"A": 30, OTHER: 12}


def test_a_value_of_just_more_than_a_small_group_stays():
    assert _counts(fold(_values(A=30, B=6), 5)) == {"A": 30, "B": 6}
    assert _counts(fold(_values(A=30, B=5, C=7), 5)) == {"A": 30, OTHER: 12}


def test_not_recorded_is_a_value_like_the_others():
    values = pd.Series([""] * 3 + ["Yes"] * 20 + ["No"] * 8, dtype="str")
    assert _counts(fold(values, 5)) == {"Yes": 20, OTHER: 11}


def test_nothing_is_folded_where_the_authority_sets_the_small_group_to_nought():
    assert _counts(fold(_values(A=1, B=2), 0)) == {"A": 1, "B": 2}


@given(st.dictionaries(st.sampled_from("ABCDEFGH"), st.integers(1, 30), min_size=1), st.integers(0, 10))
def test_no_group_that_is_offered_is_small_unless_all_others_are_large(counts, small_group):
    folded = _counts(fold(_values(**counts), small_group))
    assert sum(folded.values()) == sum(counts.values())
    for word, count in folded.items():
        if word == OTHER:
            joined = [letter for letter in counts if letter not in folded]
            large = all(many > 10 * small_group for letter, many in counts.items() if letter in folded)
            assert (len(joined) > 1 and count > small_group) or large
        else:
            assert count == counts[word] > small_group


@pytest.mark.parametrize(
    ("code", "group"),
    [
        ("WBRI", "White"),
        ("WROM", "White"),
        ("MWAS", "Mixed"),
        ("White and Asian", "Mixed"),
        ("APKN", "Asian"),
        ("CHNE", "Asian"),
        ("BAFR", "Black"),
        ("OOTH", "Other"),
        ("REFU", "Not stated"),
        ("NOBT", "Not stated"),
        ("Any other White background", "White"),
        ("Kentish", "not recognised"),
        ("", ""),
    ],
)
def test_ethnic_codes_stand_in_their_official_group(code, group):
    assert ethnic_group(code) == group


@pytest.mark.parametrize(
    ("code", "group"),
    [
        ("1B: Individual", "Individual"),
        ("2A: Schools", "Schools"),
        ("2B: Education services", "Education services"),
        ("3C", "Health services"),
        ("School nurse", "Health services"),
        ("4: Housing", "Housing"),
        ("5A: LA services", "LA services"),
        ("6: Police", "Police"),
        ("7 - Police", "Police"),
        ("7: Other legal agency", "Other legal agency"),
        ("8: Other", "Other"),
        ("9: Anonymous", "Anonymous"),
        ("10: Unknown", "Unknown"),
        ("10", "Unknown"),
        ("1", "Individual"),
        ("Zebra", "not recognised"),
        ("", ""),
    ],
)
def test_who_referred_stands_in_its_official_group_and_words_come_before_the_code(code, group):
    assert source_group(code) == group


def test_placements_and_missing_episodes_are_grouped():
    assert [placement_group(code) for code in ("U1", "U6", "A5", "K2", "T4", "Z9", "")] == [
        "Foster placement",
        "Foster placement",
        "Placed for adoption",
        "Children's home",
        "Temporary placement",
        "Z9",
        "",
    ]
    assert [missing_group(text) for text in ("0", "1", "2", "4", "5", "12", "3.0", "many", "")] == [
        *("none", "1", "2 to 4", "2 to 4", "5 or more", "5 or more", "2 to 4", "", "")
    ]


def _children(**attributes):
    size = len(next(iter(attributes.values())))
    names = [f"C{number}" for number in range(size)]
    table = pd.DataFrame({"child": names, "key": names})
    return table.assign(**{f"attr:{name}": pd.Series(values, dtype="str") for name, values in attributes.items()})


def test_an_attribute_is_offered_with_its_groups_their_counts_and_each_childs_own():
    children = _children(ethnicity=["WBRI"] * 6 + ["WIRI"] * 2 + ["AIND"] * 6 + [""] * 7)
    (found,) = cohorts(children, small_group=5)
    assert (found.name, found.label) == ("ethnicity", "Ethnic group")
    assert found.values == ("", "Asian", "White")
    assert found.counts == (7, 6, 8)
    assert found.numbers.tolist() == [2] * 8 + [1] * 6 + [0] * 7


def test_the_small_group_stands_last_and_the_small_values_are_nowhere():
    children = _children(team=["North"] * 9 + ["Tiny"] * 2 + ["Small"] * 4)
    (found,) = cohorts(children, small_group=5)
    assert (found.values, found.counts) == (("", "North", OTHER), (0, 9, 6))
    assert found.warning.startswith("Annex A names the team that had the child on the day of the return")


def test_an_attribute_that_tells_nothing_is_left_out_and_only_chosen_ones_are_offered():
    children = _children(gender=["Male"] * 7, uasc=[""] * 7, team=["A", "B", "C", "D", "E", "F", "G"], ward=["W"] * 7)
    assert [found.name for found in cohorts(children, small_group=5)] == ["gender", "ward"]
    assert [found.name for found in cohorts(children, small_group=5, only=["ward"])] == ["ward"]


def test_children_of_a_family_are_told_by_how_many_of_it_are_here():
    children = _children(family=["F1", "F1", "F1", "F2", "F2", "F3", ""])
    (found,) = cohorts(children, small_group=0)
    assert found.values == ("", "1 child", "2 children", "3 or more children")
    assert found.numbers.tolist() == [3, 3, 3, 2, 2, 1, 0]


def test_who_referred_is_that_of_the_latest_referral_and_missing_episodes_are_counted():
    children = _children(missing_episodes=["", "3", "1"], missing=["", "", "Yes"])
    activities = pd.DataFrame(
        {
            "child": ["C0", "C0", "C0", "C1", "C2", "C2"],
            "code": ["Referral", "Referral", "Contact", "Contact", "Missing episode", "Missing episode"],
            "start": pd.to_datetime(
                ["2024-02-01", "2024-01-01", "2024-03-01", "2024-01-01", "2024-01-01", "2024-02-01"]
            ),
            "attr:source": ["6: Police", "2A: Schools", "1A: Individual", "8: Other", "", ""],
        }
    ).astype({"child": "str", "code": "str", "attr:source": "str"})
    told = with_events(children, activities)
    assert told["attr:referral_source"].tolist() == ["6: Police", "", ""]
    assert told["attr:missing_episodes"].tolist() == ["", "3", "2"]
    assert "attr:missing" not in told


def test_age_bands_have_their_labels_and_every_age_its_band():
    assert band_labels((1, 5, 10, 16, 18)) == (
        *("before birth", "under 1", "1 to 4", "5 to 9", "10 to 15", "16 to 17", "18 and over", "not recorded"),
    )
    assert band_labels((5, 6, 18)) == ("before birth", "under 5", "5", "6 to 17", "18 and over", "not recorded")
    months = pd.Series([-1, 0, 11, 12, 59, 60, 191, 192, 215, 216, None], dtype="Int64")
    assert band_of(months, (1, 5, 10, 16, 18)).tolist() == [
        *("before birth", "under 1", "under 1", "1 to 4", "1 to 4", "5 to 9", "10 to 15"),
        *("16 to 17", "16 to 17", "18 and over", "not recorded"),
    ]


def test_an_age_is_in_whole_months_from_the_month_of_birth():
    born = pd.Series(pd.to_datetime(["2015-04-01", "2025-07-01", None]))
    assert months_old(born, pd.Timestamp("2025-06-30")).tolist() == [122, -1, pd.NA]
