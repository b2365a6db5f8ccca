"""Lists of old and new ids: recognised, applied before anything else, and to what the project holds already."""

from datetime import datetime

import pandas as pd
import pytest

from builder.importing import import_files, prepare
from builder.loading import Loaded, Upload, preview
from builder.problem import Refused
from builder.pseudonyms import pseudonyms
from tests.builder.files import SECRET, annex_a, codes, csv, events, loaded, report, workbook
from tests.builder.ssd_files import ssd

_LOG = "Child ID,Activity,Start,End"


def _ids(*pairs: str, head: str = "Old ID,New ID", name: str = "ids.csv") -> tuple[str, bytes]:
    return name, "\n".join([head, *pairs]).encode("utf-8")


def _log(*rows: str) -> tuple[str, bytes]:
    return "extract.csv", "\n".join([_LOG, *rows]).encode("utf-8")


def _name(own: str) -> str:
    return str(pseudonyms(pd.Series([own], dtype="str"), SECRET)["child"].iloc[0])


def _children(result: Loaded) -> set[str]:
    held = set(result.children["child"].tolist())
    assert held == set(result.activities["child"].tolist())
    return held


@pytest.mark.parametrize(
    "head",
    ["Old ID,New ID", "former child id,current child id", "Previous reference,New reference", "Legacy ID,Current ID"],
)
def test_a_list_of_ids_is_known_by_its_headings(head: str) -> None:
    shown = preview(Upload("x.csv", f"{head}\n1,2\n".encode()))
    assert (shown.kind, shown.lists) == ("ids", ("Old and new ids",))


def test_a_list_of_events_with_one_id_is_none() -> None:
    assert preview(Upload("x.csv", f"{_LOG}\n1,A,2024-03-05,\n".encode())).kind == "event-log"


def test_old_ids_are_replaced_in_every_source_before_hashing_and_chains_are_followed() -> None:
    result = loaded(
        _ids("a1,b1", "b1,0007", " 9.0 ,0007", "x,y"),
        _log("a1,Visit,2024-01-01,", "b1,Visit,2024-02-01,", "0007,Visit,2024-03-01,"),
        ("a.xlsx", annex_a(list_1=[("9", datetime(2024, 4, 5), "")])),
        ssd("contacts", {"contact_id": "c1", "person_id": "a1", "contact_date": "2024-05-05"}),
        ("903.csv", b"CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\nb1,01/06/2024,S,V2,N1,U4,PR1,,\n"),
    )
    assert _children(result) == {_name("0007")}
    assert len(result.activities) == 8
    found = report(result, "Old and new ids")
    assert (found.rows, found.used, found.set_aside, found.activities) == (4, 4, 0, 0)


def test_a_start_and_a_complete_row_under_two_ids_make_one_activity() -> None:
    text = "Child ID,Activity,Time,Lifecycle\na,Visit,2024-01-01,start\nb,Visit,2024-02-01,complete\n"
    result = loaded(_ids("a,b"), ("extract.csv", text.encode()))
    assert [event[3:] for event in events(result)] == [("2024-01-01", "2024-02-01")]


def test_rows_that_say_nothing_are_set_aside_with_their_reasons() -> None:
    result = loaded(_ids("a,b", "a,b", "c,", ",d", "e,e"), _log("a,Visit,2024-01-01,"))
    found = report(result, "Old and new ids")
    assert (found.rows, found.used) == (5, 1)
    assert found.reasons == {"ids-pair-twice": 1, "ids-pair-half": 2, "ids-pair-same": 1}
    assert codes(result, "Old and new ids") == {"ids-pair-twice": 1, "ids-pair-half": 2, "ids-pair-same": 1}


@pytest.mark.parametrize(
    ("pairs", "words"),
    [
        (
            ("a,b", "a,c"),
            "ids.csv gives one old id 2 new ones ('a' to 'b' and 'c'); an id can become one other only.",
        ),
        (
            ("a,b", "b,c", "c,a"),
            "ids.csv: 3 ids lead round in a circle ('a' to 'b' to 'c' to 'a'); the last of a chain has to be the id "
            "that is used now.",
        ),
        (
            ("z,a", "a,b", "b,a"),
            "ids.csv: 3 ids lead round in a circle ('z' to 'a' to 'b' to 'a' to 'b'); the last of a chain has to be "
            "the id that is used now.",
        ),
    ],
)
def test_ids_that_nobody_can_follow_are_refused_with_place_and_value(pairs: tuple[str, ...], words: str) -> None:
    with pytest.raises(Refused) as refused:
        loaded(_ids(*pairs), _log("a,Visit,2024-01-01,"))
    assert words in str(refused.value)


def test_two_lists_that_disagree_are_refused() -> None:
    with pytest.raises(Refused):
        loaded(_ids("a,b"), _ids("a,c", name="more.csv"), _log("a,Visit,2024-01-01,"))


def test_a_child_held_by_the_old_id_is_the_same_child_afterwards() -> None:
    text = "Child ID,Activity,Start,End,DOB\nold,Visit,2024-01-01,,2014-05-20\nother,Visit,2024-01-02,,2015-05-20\n"
    before = csv(text)
    after = loaded(_ids("old,new"), earlier=before)
    assert _children(after) == {_name("new"), _name("other")}
    assert after.children["birth_month"].notna().all()
    assert after.renamed == {_name("old"): _name("new")}
    # As if the new id had been there from the beginning.
    fresh = csv(text.replace("old", "new"))
    assert after.children.equals(fresh.children)


def test_a_child_held_by_both_ids_becomes_one_and_what_both_tell_counts_once() -> None:
    first = annex_a(list_7=[("old", datetime(2024, 1, 5), None, "North")], list_1=[("old", datetime(2024, 1, 2), "")])
    second = annex_a(
        list_7=[("new", datetime(2024, 1, 5), datetime(2024, 6, 1), "South")],
        list_1=[("new", datetime(2024, 6, 3), "")],
    )
    both = loaded(("b.xlsx", second), earlier=loaded(("a.xlsx", first)))
    assert len(both.children) == 2
    after = loaded(_ids("old,new"), earlier=both)
    assert _children(after) == {_name("new")}
    assert [event[1:2] + event[3:] for event in events(after)] == [
        ("Contact", "2024-01-02", ""),
        ("Contact", "2024-06-03", ""),
        ("Child protection plan", "2024-01-05", "2024-06-01"),
    ]


def test_a_sheet_of_ids_beside_the_lists_of_a_return_is_applied_to_them() -> None:
    contacts = ["Child Unique ID", "Gender", "Ethnicity", "Date of Birth", "Date of Contact", "Contact Source"]
    book = workbook(
        {
            "List 1": [contacts, ["a", "F", "WBRI", datetime(2014, 5, 20), datetime(2024, 3, 5), ""]],
            "Changed ids": [["Old ID", "New ID"], ["a", "b"]],
        }
    )
    result = loaded(("a.xlsx", book))
    assert _children(result) == {_name("b")}
    assert [source.name for source in result.sources] == ["Annex A 1", "Old and new ids"]


def test_no_id_is_kept_on_disk(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    uploads = [Upload(*_ids("wren-old-1,wren-new-1")), Upload(*_log("wren-old-1,Visit,2024-01-01,"))]
    import_files(tmp_path / "work", "P", uploads)
    for path in (tmp_path / "work").rglob("*"):
        assert not path.is_file() or b"wren-" not in path.read_bytes()


def test_a_child_with_a_new_id_is_neither_new_nor_gone_before_the_load_is_taken(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    project, _ = import_files(tmp_path / "work", "P", [Upload(*_log("old,Visit,2024-01-01,"))])
    told = prepare(project, [Upload(*_ids("old,new"))]).loaded.differences
    assert told is not None
    assert (told.children_new, told.children_gone) == (0, 0)
    assert [(one.source, one.new, one.changed, one.gone) for one in told.sources] == [("Old and new ids", 0, 0, 0)]
