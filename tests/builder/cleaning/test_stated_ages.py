"""Ages as returns state them, and whether dates of birth say the same."""

from datetime import datetime

import pandas as pd
import pytest

from builder.cleaning.coded import coded
from builder.cleaning.stated_ages import stated_ages
from tests.builder.files import HEADINGS, codes, loaded, workbook


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("-1", -1), ("Unborn", -1), ("pre-birth", -1), ("<1", 0), ("under 1", 0), ("8 months", 0), ("23 months", 1),
        ("3 weeks", 0), ("6.138261464750171", 6), ("5.0", 5), ("5 years", 5), ("5y 3m", 5), ("12", 12),
    ],
)  # fmt: skip
def test_an_age_is_read_in_whole_years(text: str, years: int) -> None:
    assert stated_ages(coded(pd.Series([text], dtype="str"))).years.tolist() == [years]


@pytest.mark.parametrize("text", ["abc", "200", "-2", "12/03/2020"])
def test_what_is_no_age_is_told(text: str) -> None:
    read = stated_ages(coded(pd.Series([text, ""], dtype="str")))
    assert (read.unreadable.tolist(), read.sample) == ([True, False], text)


def _return(*rows: tuple[str, object, object, object]) -> bytes:
    """List 1: child, date of birth, age, date of contact. A contact of 31 March 2024 says when the return was cut."""
    body = [[child, "F", "WBRI", born, age, met, "Police"] for child, born, age, met in rows]
    last = ["9", "F", "WBRI", None, None, datetime(2024, 3, 31), "Police"]
    return workbook({"List_1": [HEADINGS[1], *body, last]})


def test_an_age_that_the_date_of_birth_does_not_give_is_told() -> None:
    born, met = datetime(2014, 3, 10), datetime(2024, 2, 1)
    # 9 at the contact, 10 when the return was cut: both are right.
    result = loaded(("a.xlsx", _return(*[(str(age), born, age, met) for age in (8, 9, 10, 11)])))
    assert codes(result, "Annex A 1")["age-not-of-birth-date"] == 2
    rows = result.findings.loc[result.findings["code"] == "age-not-of-birth-date", "row"]
    assert rows.tolist() == [2, 5]


def test_an_unborn_child_is_never_at_fault() -> None:
    due = datetime(2024, 6, 20)
    met = datetime(2024, 2, 1)
    result = loaded(("a.xlsx", _return(("1", due, -1, met), ("2", due, "unborn", met), ("3", None, -1, met))))
    assert codes(result, "Annex A 1") == {}
    assert result.activities.sort_values("row")["age"].tolist()[:2] == [-1, -1]
    assert result.sources[0].set_aside == 0


def test_an_age_that_is_none_is_told_and_changes_nothing() -> None:
    result = loaded(("a.xlsx", _return(("1", datetime(2014, 3, 10), "teen", datetime(2024, 2, 1)))))
    assert codes(result, "Annex A 1") == {"age-unreadable": 1}
    assert result.activities.sort_values("row")["age"].tolist()[0] == 9


def test_years_of_two_digits_are_read_and_told() -> None:
    result = loaded(("a.xlsx", _return(("1", "20/03/14", 9, "15/02/24"), ("2", "10 March 2014", 9, "15-Feb-24"))))
    assert codes(result, "Annex A 1") == {"dates-two-digit-years": 3}
    assert result.activities["start"].dt.strftime("%Y-%m-%d").tolist().count("2024-02-15") == 2
