"""Cohorts on the page Data: age bands that are kept or refused, and what Play offers."""

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from builder.project import Project, open_project
from builder.project_saving import save_settings
from builder.settings import Settings
from pages.frame import shown_of
from tests.pages.test_agreement import _html, _opened
from tests.test_app import button, checked


@pytest.fixture
def known(small: Project) -> Project:
    """The small authority with what its list of events does not say, of the three drawn children and of Di, who is
    not drawn and comes last."""
    activities = small.activities()
    di = activities.loc[activities["code"] == "Phone call", "child"].iloc[0]
    children = small.children()
    children = children.assign(last=children["child"] == di).sort_values("last", kind="stable", ignore_index=True)
    children = children.drop(columns="last")
    children["attr:team"] = ["North", "North", "South", "South"]
    children["attr:gender"] = ["Male", "Male", "Female", "Male"]
    births = pd.Series(pd.to_datetime(["2014-05-01", "2014-06-01", None, None]), dtype="datetime64[s]")
    children["birth_month"] = births
    children.to_parquet(small.folder / "children.parquet", index=False)
    return save_settings(small, Settings(small_group=0))


def _settings(project: Project) -> Settings:
    return open_project(project.folder.parent, project.name).file.settings


def _bands(app: AppTest, typed: str) -> AppTest:
    next(box for box in app.text_input if box.label.startswith("Age bands")).set_value(typed)
    return checked(button(app, "Keep these bands").click().run())  # type: ignore[attr-defined]


def test_every_attribute_is_shown_with_its_groups_and_the_team_with_its_warning(known: Project) -> None:
    told = _html(_opened("cohorts"))
    assert "<caption>Gender</caption>" in told
    assert '<th scope="row">Male</th><td class="jm-count">2</td>' in told
    assert "the current team, not the one that did the work" in told


def test_age_bands_are_kept_and_bands_out_of_order_are_refused(known: Project) -> None:
    app = _bands(_opened("cohorts"), "5, 11, 16")
    assert _settings(known).age_bands == (5, 11, 16)
    assert "Age bands kept: before birth, under 5, 5 to 10, 11 to 15, 16 and over." in [
        message.value for message in app.success
    ]
    for typed in ("10, 5", "five", ""):
        app = _bands(_opened("cohorts"), typed)
        assert "age\\_bands" in app.error[0].value
        assert _settings(known).age_bands == (5, 11, 16)


def test_what_is_not_chosen_is_not_offered_on_play(known: Project) -> None:
    app = _opened("cohorts")
    box = next(box for box in app.multiselect if box.label == "Offered as filters on Play")
    assert box.value == ["gender", "team"]
    box.set_value(["gender"])
    checked(button(app, "Keep this choice").click().run())  # type: ignore[attr-defined]
    assert _settings(known).cohorts == ("gender",)
    project = open_project(known.folder.parent, known.name)
    written = shown_of(project).payload()
    assert b'"name":"gender"' in written
    assert b'"name":"team"' not in written


def test_in_a_small_authority_nothing_is_told_that_few_children_hold(known: Project) -> None:
    save_settings(known, Settings(small_group=5))
    told = _html(_opened("cohorts"))
    assert "Male" not in told
    assert "<caption>Gender</caption>" not in told
