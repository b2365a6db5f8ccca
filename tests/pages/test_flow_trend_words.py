"""What a trend's limits say in words: neighbours marked alike are told as one stretch."""

import pandas as pd

from pages.flow_trend_chart import trend_words
from player.trend import GAP, WHOLE, Trend
from player.xmr import Xmr


def _trend(first: str, step: str, why: tuple[str, ...], gap: int = -1) -> Trend:
    states = [GAP if place == gap else WHOLE for place in range(len(why))]
    table = pd.DataFrame({"period": pd.date_range(first, periods=len(why), freq=step), "state": states})
    return Trend(table, Xmr(10.0, 1.0, 19.0, why, len(why)))


def test_months_marked_alike_are_one_stretch_which_a_gap_ends() -> None:
    run = "7 or more above the mean"
    made = _trend("2022-09-01", "MS", ("", run, run, "", run, "below the lower limit", ""), gap=3)
    assert trend_words(made, "month") == (
        "More than chance: October 2022 to November 2022: 7 or more above the mean; "
        "January 2023: 7 or more above the mean; February 2023: below the lower limit. "
        "1 month is not loaded: it is left as a gap."
    )


def test_quarters_run_from_their_first_month_to_their_last() -> None:
    run = "7 or more that only fall"
    assert trend_words(_trend("2023-01-01", "QS", (run, run, "")), "quarter") == (
        "More than chance: January 2023 to June 2023: 7 or more that only fall."
    )
    assert trend_words(_trend("2023-01-01", "QS", (run, "", "")), "quarter") == (
        "More than chance: January to March 2023: 7 or more that only fall."
    )
