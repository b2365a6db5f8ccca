"""Ids that differ only by zeros in front: apart, or one child's where the authority says so."""

from dataclasses import replace
from pathlib import Path

import pandas as pd

from builder.cleaning.ids import one_form
from builder.importing import import_files
from builder.loading import Loaded, Upload
from builder.project import create_project, open_project
from builder.project_saving import save_settings
from builder.settings import Settings, read_settings
from tests.builder.files import TODAY, codes, csv

_LOG = "Child ID,Activity,Start\n"
_BOTH = f"{_LOG}0000007,Contact,2024-03-05\n7,Referral,2024-03-06\n8,Contact,2024-03-07\n"


def _children(result: Loaded) -> list[int]:
    """A number for the child of each activity, in order of the rows."""
    return pd.factorize(result.activities.sort_values("row")["child"])[0].tolist()


def test_they_are_apart_until_the_authority_says_otherwise() -> None:
    result = csv(_BOTH)
    assert _children(result) == [0, 1, 2] and len(result.children) == 3
    assert codes(result, "extract") == {"ids-leading-zeros": 1}


def test_they_are_one_child_where_the_authority_says_so() -> None:
    result = csv(_BOTH, leading_zeros="one")
    assert _children(result) == [0, 0, 1] and len(result.children) == 2
    assert codes(result, "extract") == {"ids-joined": 1}
    assert (result.sources[0].used, result.sources[0].set_aside) == (3, 0)


def test_an_id_of_an_earlier_load_is_found_again_whatever_its_zeros() -> None:
    for first, second in (("0000007", "7"), ("7", "0000007"), ("007", "0000007")):
        before = csv(f"{_LOG}{first},Contact,2024-03-05\n", "one.csv")
        after = csv(f"{_LOG}{second},Referral,2024-03-06\n", "two.csv", earlier=before, leading_zeros="one")
        assert after.activities["child"].nunique() == 1
        assert after.children["key"].tolist() == before.children["key"].tolist()
        assert codes(after, "two") == {"ids-joined": 1}


def test_zeros_inside_and_behind_stay_and_so_do_letters() -> None:
    ids = pd.Series(["0100", "100", "10", "00A1", "A1", "000", "0"], dtype="str")
    assert one_form(ids).tolist() == ["0100", "0100", "10", "00A1", "00A1", "000", "0"]


def test_the_projects_own_setting_counts(tmp_path: Path) -> None:
    project = create_project(tmp_path, "Kent")
    save_settings(project, replace(project.file.settings, leading_zeros="one"))
    import_files(tmp_path, "Kent", [Upload("a.csv", _BOTH.encode())], today=TODAY)
    assert open_project(tmp_path, "Kent").children()["child"].nunique() == 2
    assert read_settings(None).leading_zeros == Settings().leading_zeros == "apart"
