"""The invented lives beside the figures published for England, year to 31 March 2024 (DfE children in need 2024)."""

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
import pandas as pd
import pytest

from builder.example import activities as act
from builder.example.rates import add_working, along, day_number, pick, working_day
from builder.example.truth import Truth

# From here on a child's earlier referrals within a year are all known.
SINCE = pd.Timestamp("2022-07-01")


@dataclass(frozen=True)
class Figure:
    """A published figure, and how far from it (up or down) the lives may come out."""

    what: str
    published: float
    tolerance: float


# Shares and ratios as fractions; days as days.
FIGURES = (
    Figure("contacts per referral (ADCS, DfE)", 4.8, 0.5),
    Figure("referrals that need no further action", 0.063, 0.015),
    Figure("re-referrals within 12 months", 0.224, 0.03),
    Figure("assessment, working days: first quarter", 19, 3),
    Figure("assessment, working days: median", 34, 3),
    Figure("assessment, working days: third quarter", 44, 2),
    Figure("assessments over 45 working days", 0.155, 0.03),
    Figure("assessments that end on the day", 0.015, 0.012),
    Figure("assessments that found no need, per referral", 0.303, 0.04),
    Figure("section 47 enquiries per referral", 0.361, 0.05),
    Figure("conferences per section 47 enquiry", 0.322, 0.05),
    Figure("conferences within 15 working days", 0.797, 0.06),
    Figure("child protection plans per conference", 0.860, 0.04),
    Figure("second or later child protection plan", 0.247, 0.07),
    Figure("child protection plans ended within 3 months", 0.163, 0.05),
    Figure("child protection plans ended in 3 to 6 months", 0.117, 0.05),
    Figure("child protection plans ended in 6 to 12 months", 0.433, 0.06),
    Figure("child protection plans ended in 1 to 2 years", 0.249, 0.07),
    Figure("child protection plans ended after 2 years", 0.038, 0.03),
    Figure("CIN plans begun per referral", 0.299, 0.08),
    Figure("care begun per referral", 0.053, 0.02),
    Figure("care begun by unaccompanied children", 0.21, 0.08),
    Figure("early help assessments per referral (ADCS 2021/22)", 0.45, 0.08),
    Figure("referrals from the police", 0.285, 0.05),
    Figure("referrals from schools", 0.203, 0.05),
    Figure("in need at 31 March 2024: unborn", 0.017, 0.017),
    Figure("in need at 31 March 2024: under 1", 0.040, 0.03),
    Figure("in need at 31 March 2024: 1 to 4", 0.141, 0.05),
    Figure("in need at 31 March 2024: 5 to 9", 0.213, 0.08),
    Figure("in need at 31 March 2024: 10 to 15", 0.322, 0.09),
    Figure("in need at 31 March 2024: 16 and over", 0.267, 0.13),
)


def generated(truth: Truth) -> dict[str, float]:
    """The same measures, in the same order, of the lives."""
    visits, children = truth.visits, truth.children
    recent = visits[visits["start"] >= SINCE]
    count = recent["activity"].value_counts()
    every = visits[visits["activity"] == act.REFERRAL].sort_values(["child_row", "start"])
    gap = (every["start"] - every.groupby("child_row")["start"].shift()).dt.days
    referral = every[every["start"] >= SINCE]
    assessed = recent[(recent["activity"] == act.ASSESSMENT) & recent["end"].notna()]
    days = np.busday_count(assessed["start"].to_numpy("datetime64[D]"), assessed["end"].to_numpy("datetime64[D]"))
    enquiry = recent[(recent["activity"] == act.SECTION_47) & (recent["outcome"] == "conference")]
    wait = np.busday_count(enquiry["start"].to_numpy("datetime64[D]"), enquiry["end"].to_numpy("datetime64[D]"))
    plans = visits[visits["activity"] == act.CP_PLAN].sort_values("start")
    again = plans.loc[plans["start"] >= SINCE, "detail"] != "0"
    ended = plans[plans["end"] >= SINCE]
    length = (ended["end"] - ended["start"]).dt.days
    care = visits[visits["activity"] == act.PLACEMENT].groupby(["child_row", "period"])["start"].min()
    care = care[care >= SINCE]
    alone = children["unaccompanied"].take(care.index.get_level_values(0))
    day = pd.Timestamp("2024-03-31")
    under_way = visits["activity"].isin([act.ASSESSMENT, act.CIN_PLAN, act.CP_PLAN, act.PLACEMENT])
    stock = visits[under_way & (visits["start"] <= day) & ~(visits["end"] <= day)].drop_duplicates("child_row")
    age = (day - children["born"].take(stock["child_row"].to_numpy())).dt.days / 365.25
    source = referral["source"]
    values = [
        count[act.CONTACT] / len(referral),
        (referral["outcome"] == "nfa").mean(),
        (gap[every["start"] >= SINCE] <= 365).mean(),
        *np.percentile(days, [25, 50, 75]),
        (days > 45).mean(),
        (days == 0).mean(),
        assessed["outcome"].isin(["nfa", "early help"]).sum() / len(referral),
        count[act.SECTION_47] / len(referral),
        count[act.CONFERENCE] / count[act.SECTION_47],
        (wait <= 15).mean(),
        (recent.loc[recent["activity"] == act.CONFERENCE, "outcome"] == "plan").mean(),
        again.mean(),
        *(((length > low) & (length <= high)).mean() for low, high in _bands(-1, 91, 182, 365, 730, 9999)),
        count[act.CIN_PLAN] / len(referral),
        len(care) / len(referral),
        alone.mean(),
        count[act.EARLY_HELP_ASSESSMENT] / len(referral),
        source.str.contains("Police").mean(),
        source.str.contains("Schools").mean(),
        *(((age >= low) & (age < high)).mean() for low, high in _bands(-1, 0, 1, 5, 10, 16, 99)),
    ]
    return {figure.what: float(value) for figure, value in zip(FIGURES, values, strict=True)}


def _bands(*edges: float) -> list[tuple[float, float]]:
    return list(pairwise(edges))


@pytest.fixture(scope="session")
def measured(many: Truth) -> dict[str, float]:
    """What the lives give, printed beside what England gives."""
    found = generated(many)
    print(f"\n{'':52}{'England':>9}{'example':>9}{'allowed':>9}")
    for figure in FIGURES:
        print(f"{figure.what:52}{figure.published:9.3f}{found[figure.what]:9.3f}{figure.tolerance:9.3f}")
    return found


@pytest.mark.parametrize("figure", FIGURES, ids=lambda figure: figure.what)
def test_a_figure_of_the_example_is_near_the_one_published(figure: Figure, measured: dict[str, float]) -> None:
    assert abs(measured[figure.what] - figure.published) <= figure.tolerance, f"{measured[figure.what]:.3f}"


def test_august_brings_the_fewest_referrals_but_april(many: Truth) -> None:
    """DfE: August and April are the lowest months of referral, June the highest. Chance is left room."""
    referral = many.visits[many.visits["activity"] == act.REFERRAL]
    month = referral["start"].dt.month.value_counts()
    mean = month.mean()
    assert month[8] < 0.97 * mean
    assert month[4] < 0.95 * mean
    assert month[6] > mean


def test_a_few_families_make_most_later_referrals(many: Truth) -> None:
    """Three London authorities: 8.5% of families made 52% of later referrals. The example comes to a good third."""
    visits = many.visits
    referral = visits[visits["activity"] == act.REFERRAL].assign(
        family=many.children["family"]
        .take(visits["child_row"].to_numpy())
        .to_numpy()[visits["activity"] == act.REFERRAL]
    )
    later = referral.drop_duplicates(["family", "start"]).groupby("family").size() - 1
    top = later.sort_values(ascending=False).iloc[: int(len(later) * 0.085)]
    assert 0.35 <= top.sum() / later.sum() <= 0.60


def test_working_days_skip_weekends() -> None:
    # 1 March 2024 is a Friday, 4 March a Monday.
    friday, monday = day_number(pd.Timestamp("2024-03-01").date()), day_number(pd.Timestamp("2024-03-04").date())
    assert working_day(friday) == friday
    assert working_day(friday + 1) == monday
    assert add_working(friday, 0) == friday
    assert add_working(friday, 1) == monday
    assert add_working(friday + 2, 1) == monday
    assert add_working(monday, 45) == monday + 63


def test_a_curve_is_read_between_its_points() -> None:
    assert along(((0.0, 10), (0.5, 20), (1.0, 40)), 0.25) == 15
    assert along(((0.0, 10), (0.5, 20), (1.0, 40)), 0.75) == 30
    assert along(((0.0, 10), (0.5, 20), (1.0, 40)), 0.0) == 10


def test_a_choice_falls_by_weight() -> None:
    assert pick((("a", 1.0), ("b", 3.0)), 0.2) == "a"
    assert pick((("a", 1.0), ("b", 3.0)), 0.3) == "b"
    assert pick((("a", 1.0), ("b", 3.0)), 1.0) == "b"
