"""What the rules found, by rule and by team; and what is blank."""

from datetime import date

import pandas as pd

from builder.cleaning.report import SourceReport
from builder.problem import Problem
from builder.quality_blanks import Blank, child_blanks, source_blanks
from builder.quality_findings import by_team, found, in_words, rule_name, team_rows, to_hand_back
from builder.tables import ACTIVITIES, CHILDREN, FINDINGS, empty


def _findings(*rows: tuple[str, int, str, str, str]) -> pd.DataFrame:
    """Source, row, code, child, team; all of one file."""
    table = pd.DataFrame(rows, columns=["source", "row", "code", "child", "team"])
    return table.assign(load="a.xlsx")[list(FINDINGS)].astype(FINDINGS)


def _report(name: str, *problems: Problem) -> SourceReport:
    return SourceReport(name, ("a.xlsx",), 9, 9, 0, 0, 9, None, None, date(2024, 6, 30), {}, problems)


FOUND = _findings(
    ("Annex A 3", 4, "no-child", "", ""),
    ("Annex A 3", 5, "end-before-start", "KT4-7QX-M2", "North"),
    ("Annex A 3", 5, "start-estimated", "KT4-7QX-M2", "North"),
    ("Annex A 4", 6, "end-before-start", "AAA-AAA-A1", " South "),
    ("Annex A 4", 7, "end-before-start", "AAA-AAA-A2", "North"),
    ("Annex A 4", 8, "end-before-start", "AAA-AAA-A3", "North"),
    ("Annex A 4", 9, "end-before-start", "AAA-AAA-A4", "North"),
    ("Annex A 4", 10, "end-before-start", "AAA-AAA-A5", "North"),
)


def test_teams_stand_with_most_rows_first_and_no_team_last() -> None:
    table = by_team(FOUND)
    assert table.index.tolist() == ["North", "South", "No team recorded"]
    # Row 5 of North was found by two rules; it is one row.
    assert table["rows"].tolist() == [5, 1, 1]
    assert table["end-before-start"].tolist() == [5, 1, 0]
    assert table["start-estimated"].tolist() == [1, 0, 0]
    assert table["no-child"].tolist() == [0, 0, 1]


def test_nothing_found_has_no_teams() -> None:
    assert by_team(empty(FINDINGS)).empty


def test_the_rows_of_one_team_can_be_handed_back() -> None:
    assert team_rows(FOUND, "South")[["source", "row", "child"]].to_numpy().tolist() == [["Annex A 4", 6, "AAA-AAA-A1"]]
    assert team_rows(FOUND, "No team recorded")["row"].tolist() == [4]


def test_what_is_only_good_to_know_is_not_handed_back() -> None:
    held = _findings(("Annex A 3", 9, "already-held", "AAA-AAA-A9", "East"))
    assert by_team(to_hand_back(pd.concat([FOUND, held]))).index.tolist() == ["North", "South", "No team recorded"]
    assert to_hand_back(held).empty


def test_rules_stand_with_the_worst_first_and_three_examples_by_pseudonym() -> None:
    told = found(
        [
            _report("Annex A 3", Problem("start-estimated", "Annex A 3", count=1)),
            _report("Annex A 4", Problem("no-child", "Annex A 4", count=2), Problem("no-date", "Annex A 4", count=5)),
        ],
        _findings(*[("Annex A 4", row, "no-date", f"AAA-AAA-A{row}", "") for row in range(1, 6)]),
    )
    assert [one.code for one in told] == ["no-date", "no-child", "start-estimated"]
    assert told[0].examples == (
        "AAA-AAA-A1 (a.xlsx, row 1)",
        "AAA-AAA-A2 (a.xlsx, row 2)",
        "AAA-AAA-A3 (a.xlsx, row 3)",
    )
    assert told[1].words == "2 rows of Annex A 4 have no child's id."
    assert told[1].examples == ()


def test_a_row_without_a_child_says_so() -> None:
    told = found([_report("Annex A 3", Problem("no-child", "Annex A 3"))], FOUND)
    assert told[0].examples == ("No child known (a.xlsx, row 4)",)


def test_a_value_that_is_not_kept_leaves_dots_and_no_hole_in_the_sentence() -> None:
    told = found([_report("Annex A 3", Problem("list-name-differs", "Annex A 3"))], empty(FINDINGS))
    assert told[0].words == "Annex A 3 was read as …: its headings say so, though its name does not."


def test_a_rule_of_a_later_version_is_told_by_its_name() -> None:
    told = found([_report("Annex A 3", Problem("rule-of-tomorrow", count=1_200))], empty(FINDINGS))
    assert (told[0].severity, told[0].words) == ("note", "Rule of tomorrow: 1,200.")


def test_a_rule_has_a_name_that_fits_a_heading() -> None:
    assert rule_name("end-before-start") == "End before start"
    assert in_words("no-child")[:2] == ("To look at", "No child")
    assert in_words("a-rule-of-tomorrow") == ("To know", "A rule of tomorrow", "")


def _activities() -> pd.DataFrame:
    day = pd.Timestamp("2024-01-01")
    rows = [
        ("Annex A 4", "Closed", "North", 4, day, True),
        ("Annex A 4", "", "North", pd.NA, pd.NaT, True),
        ("Annex A 4", "", "", 3, day, True),
        ("Annex A 1", "", "", 3, pd.NaT, False),
    ]
    table = pd.DataFrame(rows, columns=["source", "outcome", "team", "age", "end", "has_end"])
    return pd.concat([empty(ACTIVITIES), table])[list(ACTIVITIES)].astype({"age": "Int16", "has_end": "bool"})


def test_blanks_are_counted_by_source_and_an_end_only_where_there_are_ends() -> None:
    blanks = source_blanks(_activities())
    assert blanks["Annex A 4"] == (
        Blank("outcome", 2, 3),
        Blank("team", 1, 3),
        Blank("age", 1, 3),
        Blank("end", 1, 3),
    )
    assert blanks["Annex A 1"] == (Blank("outcome", 1, 1), Blank("team", 1, 1), Blank("age", 0, 1))
    assert [one.never for one in blanks["Annex A 1"]] == [True, True, False]


def test_a_share_is_never_rounded_to_none_or_all() -> None:
    shares = [Blank("age", blank, 1_000).share for blank in (0, 1, 126, 999, 1_000)]
    assert shares == ["0%", "<1%", "13%", ">99%", "100%"]


def test_a_column_that_no_source_gave_is_blank_for_every_child() -> None:
    children = pd.DataFrame(
        {
            "child": ["a", "b", "c"],
            "key": ["a", "b", "c"],
            "birth_month": pd.Series([pd.Timestamp("2015-04-01"), pd.NaT, pd.NaT], dtype="datetime64[s]"),
            "attr:gender": ["Female", "", "Male"],
        }
    )
    assert child_blanks(children) == (Blank("Month of birth", 2, 3), Blank("Gender", 1, 3), Blank("Ethnicity", 3, 3))
    assert child_blanks(empty(CHILDREN)) == ()
