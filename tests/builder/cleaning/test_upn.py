"""Unique pupil numbers: length, form, authority, check letter, and one number for two children."""

import pandas as pd

from builder.cleaning.coded import coded
from builder.cleaning.upn import upn_problems


def _found(*numbers: str, children: str = "ABCDEFGHIJ") -> dict[str, list[int]]:
    child = coded(pd.Series(list(children[: len(numbers)]), dtype="str"))
    told = upn_problems(coded(pd.Series(numbers, dtype="str")), child)
    return {code: [place for place, yes in enumerate(rows.tolist()) if yes] for code, rows in told.items()}


def test_a_right_number_is_right() -> None:
    # 8·2 + 0·3 + 1·4 + 2·5 + 0·6 + 0·7 + 0·8 + 0·9 + 1·10 + 0·11 + 0·12 + 1·13 = 53; 53 mod 23 = 7, the letter H.
    assert _found("H801200001001") == {}
    assert _found("h801200001001 ") == {}


def test_each_fault_has_its_own_code() -> None:
    numbers = ("A801200001001", "H80120000100", "H801200O01001", "I801200001001", "A123456789123")
    assert _found(*numbers) == {
        "upn-wrong-check-letter": [0],
        "upn-wrong-length": [1],
        "upn-wrong-form": [2, 3],
        "upn-wrong-authority": [4],
    }


def test_a_temporary_number_ends_in_a_letter() -> None:
    # 40 without the last, and B is 1: 40 + 1·13 = 53 again.
    assert _found("H80120000100B") == {}
    assert _found("H80120000100I") == {"upn-wrong-form": [0]}


def test_reasons_for_having_none_and_blanks_are_no_faults() -> None:
    assert _found("UN1", "un10", "", "N/A") == {}


def test_two_children_with_one_number_are_both_told_and_one_child_twice_is_not() -> None:
    assert _found("H801200001001", "H801200001001", "h801200001001", "UN3", "UN3", children="ABCDE") == {
        "upn-of-two-children": [0, 1, 2]
    }
    assert _found("H801200001001", "H801200001001", children="AA") == {}
