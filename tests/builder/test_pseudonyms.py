"""Pseudonyms of children and families."""

import re

import pandas as pd

from builder.pseudonyms import ALPHABET, pseudonyms, sayable

_SECRET = b"k" * 32


def _ids(*ids: str) -> pd.Series:
    return pd.Series(ids, dtype="str")


def test_a_pseudonym_is_eight_characters_in_groups_that_can_be_said() -> None:
    table = pseudonyms(_ids("1234567", "NA", "007"), _SECRET)
    assert all(re.fullmatch(rf"[{ALPHABET}]{{3}}-[{ALPHABET}]{{3}}-[{ALPHABET}]{{2}}", name) for name in table["child"])
    assert table["key"].str.fullmatch("[0-9a-f]{64}").all()


def test_the_pseudonym_is_the_beginning_of_the_key_in_base_32() -> None:
    # 0xF8 is 11111 000…: the first character is the last of the alphabet, the second the first.
    assert sayable("f8" + "00" * 31) == "Z00-000-00"
    assert sayable("08421084210" + "0" * 53) == "111-111-11"


def test_equal_ids_have_equal_pseudonyms_and_other_secrets_give_others() -> None:
    table = pseudonyms(_ids("A", "B", "A"), _SECRET)
    assert table["child"].tolist()[0] == table["child"].tolist()[2] != table["child"].tolist()[1]
    assert pseudonyms(_ids("A"), b"j" * 32)["child"].tolist() != table["child"].tolist()[:1]


def test_an_id_with_zeros_in_front_is_another_id() -> None:
    assert pseudonyms(_ids("7", "007"), _SECRET)["key"].nunique() == 2


def test_a_family_with_a_childs_id_has_another_key() -> None:
    child, family = (pseudonyms(_ids("7"), _SECRET, kind=kind)["key"].tolist() for kind in ("child", "family"))
    assert child != family


def test_newcomers_whose_names_collide_get_more_characters() -> None:
    ids = _ids(*map(str, range(2_000)))
    table = pseudonyms(ids, _SECRET, length=2)
    assert table["child"].is_unique
    assert (table["child"].str.replace("-", "").str.len() > 2).any()


def test_the_order_of_ids_changes_no_pseudonym() -> None:
    ids = _ids(*map(str, range(500)))
    once = pseudonyms(ids, _SECRET, length=2).set_index("key")["child"].sort_index()
    again = pseudonyms(ids[::-1], _SECRET, length=2).set_index("key")["child"].sort_index()
    assert once.equals(again)


def test_children_of_the_project_keep_their_pseudonyms_and_newcomers_give_way() -> None:
    first = pseudonyms(_ids(*map(str, range(40))), _SECRET, length=2)
    both = pseudonyms(_ids(*map(str, range(400))), _SECRET, length=2, known=first)
    assert both.head(40)["child"].tolist() == first["child"].tolist()
    assert both["child"].is_unique
