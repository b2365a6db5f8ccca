"""The SSDA903 return from its files to activities, children and a report; all worked out by hand."""

from datetime import date

import pytest

from builder.cleaning.ssda903_rows import collection_end
from builder.loading import Loaded, Upload, load, preview
from tests.builder.files import SECRET, codes, loaded, report

EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"
Spell = tuple[str, str, str, str, str, str]


def _episodes(*rows: str, name: str = "a.csv") -> tuple[str, bytes]:
    """An episodes file of rows "child,decom,rne,ls,place,provider,dec,rec"."""
    lines = []
    for row in rows:
        child, decom, rne, ls, place, provider, dec, rec = row.split(",")
        lines.append(f"{child},{decom},{rne},{ls},N1,{place},{provider},{dec},{rec},CARPL,AB1 2CD,EF3 4GH,12345")
    return name, "\n".join([EPISODES, *lines]).encode("utf-8")


def _spells(result: Loaded) -> list[Spell]:
    """Code, start, end, outcome, placement, legal status of every activity, in order of code and start."""
    table = result.activities.sort_values(["code", "start", "end"])
    start, end = (table[name].dt.strftime("%Y-%m-%d").fillna("") for name in ("start", "end"))
    return list(
        zip(
            table["code"],
            start,
            end,
            table["outcome"],
            table["attr:placement"],
            table["attr:legal_status"],
            strict=True,
        )
    )


_ONE_LIFE = (
    "1,01/05/2023,S,V2,U6,PR1,10/09/2023,X1",
    "1,10/09/2023,L,C1,U6,PR1,01/11/2023,X1",
    "1,01/11/2023,P,C1,K2,PR4,05/02/2024,E4A",
)


def test_episodes_become_a_period_of_care_its_placements_and_its_legal_statuses() -> None:
    result = loaded(_episodes(*_ONE_LIFE))
    assert _spells(result) == [
        ("In care", "2023-05-01", "2024-02-05", "E4A", "", ""),
        ("Legal status", "2023-05-01", "2023-09-10", "", "U6", "V2"),
        ("Legal status", "2023-09-10", "2024-02-05", "", "", "C1"),
        ("Placement", "2023-05-01", "2023-11-01", "", "U6", ""),
        # The child left care from here.
        ("Placement", "2023-11-01", "2024-02-05", "E4A", "K2", "C1"),
    ]
    assert result.activities["attr:need"].unique().tolist() == ["N1"]
    assert result.activities["has_end"].all()
    found = report(result, "SSDA903")
    assert (found.rows, found.used, found.set_aside, found.repaired, found.activities) == (3, 3, 0, 0, 5)


def test_rows_in_any_order_and_columns_in_any_case_say_the_same() -> None:
    name, data = _episodes(*reversed(_ONE_LIFE))
    told = loaded((name, data.replace(b"PLACE_PROVIDER", b"place provider").replace(b"DECOM", b" Decom ")))
    assert _spells(told) == _spells(loaded(_episodes(*_ONE_LIFE)))


@pytest.mark.parametrize(
    ("latest", "today", "cut"),
    [
        (date(2024, 3, 31), date(2024, 8, 1), date(2024, 3, 31)),
        (date(2024, 4, 1), date(2025, 8, 1), date(2025, 3, 31)),
        (date(2023, 12, 24), date(2024, 8, 1), date(2024, 3, 31)),
        # The 31 March has not come: a return made during the year.
        (date(2024, 6, 1), date(2024, 8, 1), date(2024, 6, 1)),
    ],
)
def test_a_file_was_cut_on_the_31_march_that_ends_its_year(latest: date, today: date, cut: date) -> None:
    assert collection_end(latest, today) == cut


def test_the_as_of_day_is_never_ahead_and_may_be_given() -> None:
    file = _episodes("1,01/05/2023,S,V2,U6,PR1,,", "2,01/05/2033,S,V2,U6,PR1,,")
    assert loaded(file).as_of == date(2024, 3, 31)
    assert loaded(file, today=date(2023, 8, 1)).as_of == date(2023, 5, 1)
    assert loaded(file, as_of=date(2023, 12, 31)).as_of == date(2023, 12, 31)
    result = loaded(file)
    assert result.set_aside[["row", "reason"]].to_numpy().tolist() == [[3, "starts-after-as-of"]]


def test_short_breaks_are_told_apart_from_the_care_that_they_overlap() -> None:
    result = loaded(_episodes("1,01/05/2023,S,V2,U6,PR1,,", "1,01/08/2023,S,V4,K2,PR1,01/09/2023,E8"))
    assert _spells(result) == [
        ("In care", "2023-05-01", "", "", "U6", "V2"),
        ("Legal status", "2023-05-01", "", "", "U6", "V2"),
        ("Placement", "2023-05-01", "", "", "U6", "V2"),
        ("Short breaks", "2023-08-01", "2023-09-01", "E8", "K2", "V4"),
    ]
    assert codes(result, "SSDA903") == {"ssda903-short-breaks": 1}


def test_every_repair_is_counted_and_named() -> None:
    result = loaded(
        _episodes(
            "1,01/05/2022,S,V2,U6,PR1,01/06/2023,X1",
            "1,05/06/2023,P,V2,K2,PR1,,",  # the one before leaves a gap; open though another goes on
            "1,01/08/2023,P,V2,U6,PR1,01/10/2023,X1",  # overlaps the next
            "1,20/09/2023,P,V2,U4,PR1,01/01/2024,E4A",
            "2,01/05/2023,S,V2,U6,PR1,,",  # open though care began anew
            "2,01/09/2023,S,V2,U6,PR1,01/08/2023,E4A",  # ends before it starts
            "3,01/05/2023,S,V2,U6,PR1,soon,",
            "4,01/05/2022,S,V2,U6,PR1,,",
        )
    )
    found = codes(result, "SSDA903")
    assert {code: found[code] for code in found if code.startswith("episode")} == {
        "episode-gap-after-x1": 1,
        "episode-left-open": 1,
        "episodes-overlap": 1,
        "episode-open-before-new-care": 1,
        "episode-ends-before-start": 1,
        "episode-end-unreadable": 1,
    }
    assert found["ssda903-142"] == 2 and found["ssda903-x1-not-followed"] == 2
    assert report(result, "SSDA903").repaired == 6
    assert [spell for spell in _spells(result) if spell[0] == "In care"] == [
        ("In care", "2022-05-01", "2024-01-01", "E4A", "", "V2"),
        ("In care", "2022-05-01", "", "", "U6", "V2"),
        ("In care", "2023-05-01", "2023-08-31", "E99", "U6", "V2"),
        ("In care", "2023-05-01", "", "", "U6", "V2"),
        ("In care", "2023-09-01", "2023-09-01", "E4A", "U6", "V2"),
    ]


def test_an_episode_that_stands_twice_is_kept_once_and_the_other_set_aside() -> None:
    result = loaded(_episodes("1,01/05/2023,S,V2,U6,PR1,,", "1,01/05/2023,S,V2,U6,PR1,,"))
    found = report(result, "SSDA903")
    assert (found.rows, found.used, found.reasons) == (2, 1, {"episode-twice": 1})
    assert len(result.activities) == 3


def test_rows_that_cannot_be_used_are_set_aside_with_their_reasons() -> None:
    result = loaded(
        _episodes(
            "1,01/05/2023,S,V2,U6,PR1,,",
            ",01/05/2023,S,V2,U6,PR1,,",
            "2,,S,V2,U6,PR1,01/06/2023,E4A",
            "3,32/05/2023,S,V2,U6,PR1,,",
            "4,01/05/1823,S,V2,U6,PR1,,",
            "CHILD,DECOM,RNE,LS,PLACE,PLACE_PROVIDER,DEC,REC",
            "Total,01/05/2023,,,,,,",
        )
    )
    found = report(result, "SSDA903")
    assert (found.rows, found.used) == (7, 1)
    assert found.reasons == {
        "no-child": 1, "no-date": 1, "date-unreadable": 1, "date-out-of-range": 1, "heading-row": 1, "totals-row": 1,
    }  # fmt: skip


def test_unknown_codes_stay_as_they_are_and_are_told() -> None:
    result = loaded(_episodes("1,01/05/2023,S,V2,U9,PR1,01/06/2023,E77"))
    assert ("Placement", "2023-05-01", "2023-06-01", "E77", "U9", "V2") in _spells(result)
    told = [problem.words for problem in report(result, "SSDA903").problems if problem.code == "ssda903-code-unknown"]
    assert len(told) == 1 and "PLACE 'U9'" in told[0]


# Several years.

_FIRST = _episodes(
    "1,01/02/2022,S,V2,U6,PR1,10/09/2022,X1",
    "1,10/09/2022,P,V2,K2,PR4,,",
    "2,01/06/2022,S,C1,U6,PR1,,",
    "3,01/06/2022,S,C1,U6,PR1,,",
    name="2023.csv",
)
_SECOND = _episodes(
    "1,10/09/2022,P,V2,K2,PR4,01/11/2023,X1",
    "1,01/11/2023,L,C1,K2,PR4,,",
    "3,03/06/2022,S,C1,U6,PR1,,",
    name="2024.csv",
)
_BOTH_YEARS = [
    ("In care", "2022-02-01", "", "", "", ""),
    ("In care", "2022-06-01", "2023-03-31", "E99", "U6", "C1"),
    ("In care", "2022-06-03", "", "", "U6", "C1"),
    ("Placement", "2022-02-01", "2022-09-10", "", "U6", "V2"),
    ("Placement", "2022-06-01", "2023-03-31", "E99", "U6", "C1"),
    ("Placement", "2022-06-03", "", "", "U6", "C1"),
    ("Placement", "2022-09-10", "", "", "K2", ""),
]


def test_the_years_merge_by_child_and_first_day_and_the_later_year_wins() -> None:
    for files in ((_FIRST, _SECOND), (_SECOND, _FIRST)):
        result = loaded(*files)
        assert [spell for spell in _spells(result) if spell[0] != "Legal status"] == _BOTH_YEARS
        found = report(result, "SSDA903")
        # Child 1's second episode is in both; child 3's is told otherwise by the later year.
        assert found.reasons == {"already-held": 1, "episode-replaced": 1}
        assert (found.rows, found.used) == (7, 5)
        assert found.as_of == date(2024, 3, 31)
        assert codes(result, "SSDA903")["episode-open-but-gone"] == 1


def test_a_year_that_is_loaded_later_goes_on_from_what_the_project_holds() -> None:
    first = loaded(_FIRST)
    both = loaded(_SECOND, earlier=first)
    assert [spell for spell in _spells(both) if spell[0] == "In care"] == [
        ("In care", "2022-02-01", "", "", "", ""),
        ("In care", "2022-06-01", "", "", "U6", "C1"),
        ("In care", "2022-06-01", "", "", "U6", "C1"),
    ]
    placements = [spell[1:5] for spell in _spells(both) if spell[0] == "Placement"]
    assert placements == [
        ("2022-02-01", "2022-09-10", "", "U6"),
        ("2022-06-01", "", "", "U6"),
        ("2022-06-01", "", "", "U6"),
        ("2022-09-10", "", "", "K2"),
    ]
    again = loaded(_SECOND, earlier=both)
    assert _spells(again) == _spells(both)


# Children.


def test_headers_and_uasc_files_say_who_the_children_are_and_nothing_more() -> None:
    header = f"{HEADER}\n1,1,20/05/2010,WBRI,A123456789012,0,\n2,2,21/06/2007,BAFR,B123456789012,1,08/03/2024\n"
    uasc = "CHILD,SEX,DOB,DUC\n2,2,21/06/2007,\n"
    result = loaded(
        _episodes("1,01/05/2023,S,V2,U6,PR1,,", "2,01/05/2006,S,V2,U6,PR1,,"),
        ("h.csv", header.encode()),
        ("u.csv", uasc.encode()),
    )
    people = result.children.sort_values("attr:gender", ascending=False)
    columns = ["attr:gender", "attr:ethnicity", "attr:uasc"]
    assert people[columns].to_numpy().tolist() == [["Male", "WBRI", ""], ["Female", "BAFR", "Yes"]]
    assert codes(result, "SSDA903")["episode-before-birth"] == 1
    found = report(result, "SSDA903")
    assert (found.rows, found.used, found.files) == (5, 5, ("a.csv", "h.csv", "u.csv"))
    whole = result.activities.to_csv() + result.children.to_csv() + result.set_aside.to_csv()
    assert not any(text in whole for text in ("A123456789012", "AB1 2CD", "EF3 4GH", "2024-03-08", "2010-05-20"))


def test_the_other_files_of_the_return_are_set_aside_in_words() -> None:
    reviews = "CHILD,DOB,REVIEW,REVIEW_CODE\n1,20/05/2010,01/06/2023,PN1\n"
    result = loaded(_episodes(*_ONE_LIFE), ("r.csv", reviews.encode()))
    found = report(result, "SSDA903")
    assert (found.rows, found.used, found.reasons) == (4, 3, {"ssda903-other-file": 1})


def test_a_preview_says_what_the_file_is() -> None:
    seen = preview(Upload(*_episodes(*_ONE_LIFE)))
    assert (seen.kind, seen.lists) == ("ssda903", ("SSDA903",))


def test_a_file_without_columns_of_ends_is_read_and_told() -> None:
    result = loaded(("a.csv", b"CHILD,DECOM,RNE,LS,PLACE\n1,01/05/2023,S,V2,U6\n"))
    assert codes(result, "SSDA903") == {"episodes-lack-columns": 1}
    assert _spells(result)[0] == ("In care", "2023-05-01", "", "", "U6", "V2")


def test_many_rows_in_disorder_are_all_accounted_for() -> None:
    rows = [
        f"{place % 700},{1 + place % 28:02}/{1 + place % 12:02}/{2020 + place % 4},{'SPLX'[place % 4]},"
        f"V2,U{place % 7},PR1,{1 + place % 27:02}/{1 + place % 11:02}/2023,{('X1', 'E4A', '')[place % 3]}"
        for place in range(2_000)
    ]
    result = load([Upload(*_episodes(*rows))], secret=SECRET, today=date(2025, 6, 30), earlier=None)
    found = report(result, "SSDA903")
    assert found.rows == 2_000 == found.used + found.set_aside
