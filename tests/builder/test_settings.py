"""Settings with lists: the ages at which bands begin, and the attributes that Play offers."""

import pytest

from builder.problem import Refused
from builder.project import create_project, open_project
from builder.project_saving import save_settings
from builder.settings import Settings, read_settings


def test_age_bands_begin_at_1_5_10_16_and_18_unless_the_authority_says_otherwise():
    assert read_settings(None).age_bands == (1, 5, 10, 16, 18)
    assert read_settings({"age_bands": [5, 11, 16]}).age_bands == (5, 11, 16)


@pytest.mark.parametrize("bands", [[], [0, 5], [5, 5], [10, 5], [1.5], ["5"], "5", [31], [True], list(range(1, 14))])
def test_age_bands_that_are_not_whole_years_in_order_are_refused(bands):
    with pytest.raises(Refused) as refused:
        read_settings({"age_bands": bands})
    assert "age_bands" in refused.value.problems[0].place


def test_the_chosen_attributes_are_a_list_of_names():
    assert read_settings({"cohorts": ["gender", "team"]}).cohorts == ("gender", "team")
    assert read_settings({"cohorts": []}).cohorts == ()
    with pytest.raises(Refused):
        read_settings({"cohorts": "gender"})


def test_lists_of_settings_come_back_from_the_file_as_they_were_saved(tmp_path):
    project = create_project(tmp_path, "p")
    save_settings(project, Settings(age_bands=(2, 12), cohorts=("gender",)))
    settings = open_project(tmp_path, "p").file.settings
    assert settings.age_bands == (2, 12)
    assert settings.cohorts == ("gender",)
