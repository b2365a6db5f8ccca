"""Published figures: kept with the project, one for each measure and day or period, and told in the audit file."""

from datetime import date

import pytest

from builder.problem import Refused
from builder.project import create_project, open_project
from builder.project_saving import save_published
from builder.published import merge_published, period_key, read_published


def test_a_period_is_written_as_its_first_and_last_day():
    assert period_key(date(2024, 4, 1), date(2025, 3, 31)) == "2024-04-01/2025-03-31"


def test_published_figures_come_back_from_the_file_as_they_were_saved(tmp_path):
    project = create_project(tmp_path, "p")
    save_published(
        project, {"referrals": {"2024-04-01/2025-03-31": 24111}, "cp_plans": {"2025-03-31": 1211, "2024-03-31": 0}}
    )
    again = open_project(tmp_path, "p")
    assert again.file.published == {
        "referrals": {"2024-04-01/2025-03-31": 24111},
        "cp_plans": {"2025-03-31": 1211, "2024-03-31": 0},
    }
    assert '"did": "noted published figures"' in (tmp_path / "p" / "audit.jsonl").read_text(encoding="utf-8")


def test_a_figure_is_replaced_or_taken_out_and_the_others_stay():
    known = {"referrals": {"2025-03-31": 5}, "s47s": {"2025-03-31": 7, "2024-03-31": 6}}
    changed = {"referrals": {"2025-03-31": None}, "s47s": {"2025-03-31": 8}}
    assert merge_published(known, changed) == {"s47s": {"2025-03-31": 8, "2024-03-31": 6}}


def test_a_project_that_someone_else_saved_in_between_keeps_their_figures(tmp_path):
    mine = theirs = create_project(tmp_path, "p")
    save_published(theirs, {"referrals": {"2025-03-31": 1}})
    with pytest.raises(Refused) as refused:
        save_published(mine, {"referrals": {"2025-03-31": 2}})
    assert [problem.code for problem in refused.value.problems] == ["saved-meanwhile"]
    assert open_project(tmp_path, "p").file.published == {"referrals": {"2025-03-31": 1}}


@pytest.mark.parametrize(
    "raw",
    [
        [1],
        {"referrals": 5},
        {"referrals": {"2025-03-31": -1}},
        {"referrals": {"2025-03-31": "many"}},
        {"referrals": {"2025-03-31": True}},
        {"referrals": {"March": 5}},
        {"referrals": {"2025-03-31/2024-04-01": 5}},
    ],
)
def test_what_is_no_figure_is_refused_with_its_place(raw):
    with pytest.raises(Refused) as refused:
        read_published(raw, "project.yaml, published")
    assert refused.value.problems[0].place.startswith("project.yaml, published")


def test_a_day_that_yaml_reads_as_a_date_is_a_day():
    assert read_published({"cp_plans": {date(2025, 3, 31): 12}}, "x") == {"cp_plans": {"2025-03-31": 12}}
