"""Several returns of Annex A: one event is kept once."""

from datetime import datetime

import pandas as pd
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.cleaning.merging import merge_returns
from builder.tables import ACTIVITIES
from tests.builder.files import annex_a, codes, events, loaded, report


def _day(text: str) -> datetime:
    return datetime.strptime(text, "%Y-%m-%d")


_MARCH = annex_a(
    list_1=[
        ("1", _day("2024-01-10"), "6: Police"),
        ("1", _day("2024-01-10"), "4: Housing"),
        ("2", _day("2024-03-31"), ""),
    ],
    list_4=[
        ("1", _day("2024-01-12"), None, None, "North", "A Worker"),
        ("2", _day("2024-02-01"), _day("2024-02-20"), "Yes", "", ""),
    ],
)
_SEPTEMBER = annex_a(
    list_1=[("1", _day("2024-01-10"), "6: Police"), ("3", _day("2024-09-30"), "")],
    list_4=[("1", _day("2024-01-12"), _day("2024-04-02"), "No", "North", "A Worker")],
)


def test_the_same_event_in_two_returns_is_kept_as_often_as_in_the_one_that_has_it_most() -> None:
    result = loaded(("march.xlsx", _MARCH), ("september.xlsx", _SEPTEMBER))
    contacts = [event for event in events(result) if event[0] == "Annex A 1"]
    assert [event[3] for event in contacts] == ["2024-01-10", "2024-01-10", "2024-03-31", "2024-09-30"]
    assert report(result, "Annex A 1").rows == 5
    assert report(result, "Annex A 1").used == 4
    assert report(result, "Annex A 1").reasons == {"already-held": 1}
    assert codes(result, "Annex A 1")["already-held"] == 1


def test_open_in_the_first_and_closed_in_the_second_is_closed() -> None:
    result = loaded(("march.xlsx", _MARCH), ("september.xlsx", _SEPTEMBER))
    assert [event for event in events(result) if event[0] == "Annex A 4"] == [
        ("Annex A 4", "Assessment", "Requires support? = No", "2024-01-12", "2024-04-02"),
        ("Annex A 4", "Assessment", "Requires support? = Yes", "2024-02-01", "2024-02-20"),
    ]
    assert report(result, "Annex A 4").reasons == {"already-held": 1}


def test_what_is_open_in_both_keeps_the_latest_as_of_day() -> None:
    plan = [("9", _day("2023-05-01"), None, "South")]
    first = annex_a(list_7=plan, list_1=[("1", _day("2024-03-31"), "")])
    second = annex_a(list_7=plan, list_1=[("1", _day("2024-09-30"), "")])
    for files in ((("a.xlsx", first), ("b.xlsx", second)), (("b.xlsx", second), ("a.xlsx", first))):
        plans = loaded(*files).activities.query("source == 'Annex A 7'")
        assert plans["as_of"].dt.strftime("%Y-%m-%d").tolist() == ["2024-09-30"]
        assert plans["end"].isna().all() and plans["has_end"].all()


def test_an_enquiry_whose_conference_comes_in_a_later_return_is_one_enquiry() -> None:
    first = annex_a(list_5=[("1", _day("2024-03-20"), "No", None, None)])
    second = annex_a(list_5=[("1", _day("2024-03-20"), "No", _day("2024-04-08"), "Yes")])
    assert events(loaded(("a.xlsx", first), ("b.xlsx", second))) == [
        ("Annex A 5", "Section 47", "", "2024-03-20", "2024-04-08"),
        ("Annex A 5", "ICPC", "plan", "2024-04-08", ""),
    ]


def test_importing_the_same_file_again_changes_nothing() -> None:
    once = loaded(("march.xlsx", _MARCH))
    again = loaded(("march.xlsx", _MARCH), earlier=once)
    assert again.activities.equals(once.activities)
    assert again.children.equals(once.children)
    assert [source.to_json() for source in again.sources] == [source.to_json() for source in once.sources]


def test_returns_one_after_the_other_give_what_they_give_together_in_any_order() -> None:
    together = events(loaded(("march.xlsx", _MARCH), ("september.xlsx", _SEPTEMBER)))
    march, september = loaded(("march.xlsx", _MARCH)), loaded(("september.xlsx", _SEPTEMBER))
    assert events(loaded(("september.xlsx", _SEPTEMBER), earlier=march)) == together
    assert events(loaded(("march.xlsx", _MARCH), earlier=september)) == together


def test_two_returns_of_one_file_name_are_still_two_returns() -> None:
    first = loaded(("annex a.xlsx", _MARCH))
    assert events(loaded(("annex a.xlsx", _SEPTEMBER), earlier=first)) == events(
        loaded(("march.xlsx", _MARCH), ("september.xlsx", _SEPTEMBER))
    )


def test_the_return_that_tells_the_outcome_wins_over_one_that_does_not() -> None:
    first = annex_a(list_3=[("1", _day("2024-03-20"), "", "Yes", "", "")])
    second = annex_a(list_3=[("1", _day("2024-03-20"), "", None, "", ""), ("2", _day("2024-09-01"), "", "No", "", "")])
    result = loaded(("a.xlsx", first), ("b.xlsx", second))
    assert [event[2] for event in events(result)] == ["Referral NFA? = Yes", "Referral NFA? = No"]


def test_a_plan_that_a_later_return_closes_is_one_plan() -> None:
    first = annex_a(list_6=[("1", _day("2024-01-01"), None, None, "c) Child in need plan", "")])
    second = annex_a(list_6=[("1", _day("2024-01-01"), _day("2024-08-01"), "RC7 - Other", "e) Closed episode", "")])
    expected = [("Annex A 6", "CIN plan", "RC7", "2024-01-01", "2024-08-01")]
    assert events(loaded(("a.xlsx", first), ("b.xlsx", second))) == expected
    assert events(loaded(("a.xlsx", first), earlier=loaded(("b.xlsx", second)))) == expected
    assert events(loaded(("b.xlsx", second), earlier=loaded(("a.xlsx", first)))) == expected


def test_a_plan_starts_with_the_last_authorised_assessment_and_is_marked() -> None:
    book = annex_a(
        list_4=[
            ("1", _day("2024-01-02"), _day("2024-02-15"), "Yes", "", ""),
            ("1", _day("2023-01-02"), _day("2023-02-15"), "Yes", "", ""),
            ("2", _day("2023-01-02"), _day("2023-02-15"), "Yes", "", ""),
        ],
        list_6=[
            ("1", _day("2024-01-01"), None, None, "Child in need plan", ""),
            ("2", _day("2024-01-01"), None, None, "C) CHILD IN NEED PLAN", ""),
            ("3", _day("2024-01-01"), None, None, "a) Looked after child", ""),
        ],
    )
    six = loaded(("a.xlsx", book)).activities.query("source == 'Annex A 6'").sort_values(["code", "start"])
    assert six["code"].tolist() == ["CIN episode", "CIN plan", "CIN plan"]
    assert six["start"].dt.strftime("%Y-%m-%d").tolist() == ["2024-01-01", "2024-01-01", "2024-02-15"]
    assert six["estimated"].tolist() == [False, False, True]


def test_an_estimated_plan_seen_again_with_a_later_assessment_stays_one_plan() -> None:
    row = ("1", _day("2024-01-01"), None, None, "c) Child in need plan", "")
    first = annex_a(list_4=[("1", _day("2024-01-02"), _day("2024-02-15"), "Yes", "", "")], list_6=[row])
    second = annex_a(list_4=[("1", _day("2024-06-02"), _day("2024-07-10"), "Yes", "", "")], list_6=[row])
    for result in (
        loaded(("a.xlsx", first), ("b.xlsx", second)),
        loaded(("b.xlsx", second), earlier=loaded(("a.xlsx", first))),
        loaded(("a.xlsx", first), earlier=loaded(("b.xlsx", second))),
    ):
        assert [event[1:] for event in events(result) if event[0] == "Annex A 6"] == [
            ("CIN plan", "", "2024-02-15", "")
        ]
        assert result.activities.query("source == 'Annex A 6'")["as_of"].dt.strftime("%Y-%m-%d").tolist() == [
            "2024-07-10"
        ]


_ROWS = st.lists(
    st.tuples(st.integers(0, 2), st.sampled_from(["c1", "c2"]), st.integers(0, 1), st.sampled_from([None, 5, 6])),
    max_size=10,
)


def _table(rows: list[tuple[int, str, int, int | None]]) -> pd.DataFrame:
    begin = pd.Timestamp("2024-01-01")
    table = pd.DataFrame(
        {
            "child": [row[1] for row in rows],
            "source": "Annex A 4",
            "code": "Assessment",
            "outcome": "",
            "start": [begin + pd.Timedelta(days=row[2]) for row in rows],
            "end": [pd.NaT if row[3] is None else begin + pd.Timedelta(days=row[3]) for row in rows],
            "has_end": True,
            "estimated": False,
            "age": pd.NA,
            "team": "",
            "as_of": [begin + pd.Timedelta(days=100 + row[0]) for row in rows],
            "load": [f"return {row[0]}" for row in rows],
            "row": range(len(rows)),
        }
    ).astype(ACTIVITIES)
    return table.assign(**{"attr:cin_start": pd.Series("", index=table.index, dtype="str"),
                           "attr:case_status": pd.Series("", index=table.index, dtype="str"),
                           "return": [row[0] for row in rows]})  # fmt: skip


def _facts(table: pd.DataFrame) -> list[tuple[str, str, str]]:
    days = [table[name].dt.strftime("%Y-%m-%d").fillna("") for name in ("start", "end")]
    return sorted(zip(table["child"], *days, strict=True))


@settings(max_examples=30, deadline=None)
@given(_ROWS, st.integers(0, 2))
def test_merging_in_two_steps_is_merging_at_once_and_merging_again_changes_nothing(
    rows: list[tuple[int, str, int, int | None]], first: int
) -> None:
    whole = _table(rows)
    at_once = merge_returns(whole)
    held = merge_returns(whole[whole["return"] == first]).assign(**{"return": -1})
    rest = whole[whole["return"] != first]
    in_steps = merge_returns(pd.concat([held, rest], ignore_index=True))
    assert _facts(in_steps) == _facts(at_once)
    again = merge_returns(pd.concat([at_once.assign(**{"return": -1}), whole], ignore_index=True))
    assert _facts(again) == _facts(at_once)
