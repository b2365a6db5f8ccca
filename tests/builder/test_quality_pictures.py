"""The drawings of the quality report: what they draw, and what they say to those who do not see them."""

import xml.etree.ElementTree as ET
from datetime import date

import pandas as pd

from builder.dated_notes import DatedNote
from builder.quality_cover import Covered
from builder.quality_cover_svg import cover_svg, row_places
from builder.quality_months import SERIES, Dip
from builder.quality_months_svg import month_words_of, months_svg, summary

COVER = Covered(
    "Annex A 3",
    date(2024, 1, 2),
    date(2024, 5, 30),
    date(2024, 5, 31),
    ((date(2024, 3, 1), date(2024, 3, 31)),),
)
DIP = Dip("Annex A 3", "", date(2024, 4, 1), 4, 60.0)
NOTE = DatedNote(date(2024, 2, 1), "New <front> door")


def _series() -> pd.DataFrame:
    rows = [
        ("2023-12-01", 0, 0, "not loaded"),
        ("2024-01-01", 60, 0, "whole"),
        ("2024-02-01", 50, 12, "whole"),
        ("2024-03-01", 0, 0, "not loaded"),
        ("2024-04-01", 4, 0, "whole"),
        ("2024-05-01", 30, 0, "part"),
    ]
    table = pd.DataFrame(rows, columns=list(SERIES))
    return table.assign(month=pd.to_datetime(table["month"], format="%Y-%m-%d")).astype(SERIES)


def _elements(svg: str, name: str) -> list[ET.Element]:
    return list(ET.fromstring(svg).iter(f"{{http://www.w3.org/2000/svg}}{name}"))


def _fills(svg: str) -> list[str]:
    return [rect.get("fill", "") for rect in _elements(svg, "rect")]


def test_months_that_are_not_loaded_are_hatched_and_those_partly_covered_hollow() -> None:
    fills = _fills(months_svg(COVER, _series(), [DIP], [(1, NOTE)], "m0"))
    assert fills.count("url(#hatch-m0)") == 2
    assert fills.count("#1d70b8") == 3
    assert fills.count("#ffffff") == 1
    # What a merged source tells stands pale on top.
    assert fills.count("#d2e2f1") == 1


def test_a_marked_month_has_its_figure_and_a_note_its_number() -> None:
    texts = [text.text for text in _elements(months_svg(COVER, _series(), [DIP], [(1, NOTE)], "m0"), "text")]
    assert "4" in texts and "1" in texts


def test_bars_are_as_tall_as_their_counts() -> None:
    bars = _elements(months_svg(COVER, _series(), [], [], "m0"), "rect")
    tall = [float(bar.get("height", "0")) for bar in bars if bar.get("fill") == "#1d70b8"]
    # The busiest month is February's 62; January holds 60 of these, April 4.
    assert round(tall[0] / tall[2]) == 15
    assert max(tall) < 98.1


def test_the_words_say_what_the_bars_show() -> None:
    assert summary(COVER, _series(), [DIP]) == (
        "Annex A 3: Referrals: activities by the month they began, January 2024 to May 2024, 4 to 62 a month. "
        "Not loaded: 1 to 31 March 2024. Marked: Referrals: 4 in April 2024, usually 60 a month."
    )
    assert summary(COVER, _series().iloc[:1], []) == "Annex A 3: Referrals: nothing loaded for these months."


def test_each_month_says_its_figures_where_the_pointer_rests() -> None:
    assert [words for _, _, words in month_words_of(COVER, _series(), [DIP])] == [
        "December 2023: not loaded",
        "January 2024: 60",
        "February 2024: 50, and 12 kept from another source",
        "March 2024: not loaded",
        "Referrals: 4 in April 2024, usually 60 a month",
        "May 2024: 30; only part of the month is covered",
    ]


def test_months_without_any_activity_can_be_drawn() -> None:
    nothing = _series().assign(activities=0, elsewhere=0)
    assert len(_elements(months_svg(COVER, nothing, [], [], "m0"), "rect")) == 6


def test_the_strip_hatches_gaps_and_says_so_where_there_is_room() -> None:
    svg = cover_svg([COVER], date(2024, 1, 1), date(2024, 5, 31), [(1, NOTE)])
    texts = [text.text for text in _elements(svg, "text")]
    assert texts == ["2024", "Annex A 3: Referrals", "not loaded", "1"]
    assert _fills(svg).count("url(#hatch-cover)") == 1
    wide = cover_svg([COVER], date(2010, 1, 1), date(2024, 5, 31))
    assert "not loaded" not in [text.text for text in _elements(wide, "text")]


def test_each_row_of_the_strip_says_its_days_and_what_is_missing() -> None:
    assert [words for _, _, words in row_places([COVER])] == [
        "Annex A 3: Referrals: 2 January to 31 May 2024. No referrals loaded for 1 to 31 March 2024."
    ]


def test_names_are_text_in_the_drawing() -> None:
    odd = Covered('a <b>&"c', date(2024, 1, 2), date(2024, 5, 30), date(2024, 5, 31))
    assert 'a <b>&"c' in [text.text for text in _elements(cover_svg([odd], odd.first, odd.as_of), "text")]
