"""FINDINGS: each row that a rule flagged, repaired or set aside, with its child and team; own ids stay in memory."""

from datetime import datetime
from pathlib import Path

import pandas as pd

from builder.importing import import_files
from builder.loading import Loaded, Upload
from builder.project import open_project
from builder.tables import FINDINGS, SET_ASIDE
from tests.builder.files import TODAY, annex_a, csv, loaded

_EXTRACT = """Child ID,Activity,Start,End,Team
777001,Visit,2024-03-05,2024-04-01,North
777001,Visit,2024-03-05,2024-02-01,North
777002,Visit,soon,,South
,Visit,2024-03-07,,South
777003,,2024-03-07,,South
777001,Visit,2024-03-05,2024-04-01,North
"""


def _found(result: Loaded) -> list[tuple[int, str]]:
    return list(zip(result.findings["row"].tolist(), result.findings["code"].tolist(), strict=True))


def test_each_row_that_a_rule_touched_stands_once_a_rule() -> None:
    result = csv(_EXTRACT)
    assert _found(result) == [
        (4, "date-unreadable"),
        (3, "end-before-start"),
        (7, "equal-rows"),
        (5, "no-child"),
        (6, "no-code"),
    ]
    assert set(result.findings["source"]) == {"extract"} and set(result.findings["load"]) == {"extract.csv"}
    assert {name: str(dtype) for name, dtype in result.findings.dtypes.items()} == FINDINGS


def test_a_finding_names_the_child_and_the_team_of_its_row() -> None:
    result = csv(_EXTRACT)
    by_row = result.findings.set_index("row")
    used = result.activities["child"].unique().tolist()
    assert len(used) == 1
    assert by_row.loc[[3, 7], "child"].tolist() == [used[0], used[0]]
    assert by_row.loc[5, "child"] == ""
    # Of two children no row could be used: they have a pseudonym of their own and are no children of the project.
    others = by_row.loc[[4, 6], "child"].tolist()
    assert len({*others, used[0]}) == 3 and all(len(name) == 10 for name in others)
    assert result.children["child"].tolist() == used
    assert by_row["team"].to_dict() == {3: "North", 4: "South", 5: "South", 6: "South", 7: "North"}


def test_a_row_without_a_team_of_its_own_takes_the_childs_latest() -> None:
    contact = ("1", datetime(2024, 3, 1), "Police")
    referral = ("1", datetime(2024, 3, 2), "6: Police", "Yes", "North", "")
    result = loaded(("a.xlsx", annex_a(list_1=[contact, contact], list_3=[referral])))
    equal = result.findings[result.findings["code"] == "equal-rows"]
    assert equal[["source", "row", "team"]].to_numpy().tolist() == [["Annex A 1", 4, "North"]]


def test_rows_set_aside_keep_their_own_id_in_memory_only(tmp_path: Path) -> None:
    result = csv(_EXTRACT)
    assert list(result.set_aside.columns) == [*SET_ASIDE, "id"]
    assert result.set_aside.set_index("row")["id"].to_dict() == {4: "777002", 5: "", 6: "777003"}
    import_files(tmp_path, "Kent", [Upload("extract.csv", _EXTRACT.encode())], today=TODAY)
    project = open_project(tmp_path, "Kent")
    assert list(project.set_aside().columns) == list(SET_ASIDE)
    stored = [path for path in project.folder.rglob("*") if path.is_file()]
    assert len(stored) >= 5
    assert not any(b"77700" in path.read_bytes() for path in stored)
    assert not pd.concat([project.set_aside(), project.findings()]).to_csv().count("77700")


def test_findings_of_a_source_give_way_to_those_of_its_next_load(tmp_path: Path) -> None:
    other = b"Child ID,Activity,Start\n777009,,2024-03-05\n777009,Contact,2024-03-05\n"
    import_files(tmp_path, "Kent", [Upload("extract.csv", _EXTRACT.encode()), Upload("other.csv", other)], today=TODAY)
    better = b"Child ID,Activity,Start\n777002,Assessment,2024-03-06\n,Assessment,2024-03-05\n"
    import_files(tmp_path, "Kent", [Upload("extract.csv", better)], today=TODAY)
    found = open_project(tmp_path, "Kent").findings()
    assert found[["source", "row", "code"]].to_numpy().tolist() == [["other", 2, "no-code"], ["extract", 3, "no-child"]]


def test_the_second_row_of_a_start_and_complete_pair_names_its_child_too() -> None:
    log = "Case,Activity,Timestamp,Lifecycle\n1,Assessment,2024-03-05,start\n1,Assessment,2024-03-09,complete\n"
    log += "1,Assessment,2024-03-09,complete\n"
    result = csv(log)
    assert _found(result) == [(4, "end-without-start"), (4, "equal-rows")]
    assert set(result.findings["child"]) == set(result.activities["child"])
