"""Does it agree with our return, on the page Data: the usual year, both counts, figures that are typed in and kept."""

from datetime import date

from streamlit.testing.v1 import AppTest

from builder.project import Project, open_project
from builder.project_saving import save_published
from tests.conftest import ROOT
from tests.test_app import button, checked

# The small authority's list of events runs from 1 March to early May 2024, so that the year to 31 March 2024 is the
# last that has ended. Ada and Cy were referred in that March; Ada's assessment began in it and ended in April.
YEAR = "2023-04-01/2024-03-31"


def _opened(view: str = "agreement") -> AppTest:
    app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=90)
    app.query_params["project"] = "Small"
    app.query_params["view"] = view
    app.run()
    app._page_hash = app.session_state["pages"]["data"]._script_hash
    return checked(app.run())


def _html(app: AppTest) -> str:
    return " ".join(str(element.proto.body) for element in app.get("html"))


def _figure(app: AppTest, label: str) -> object:
    return next(field for field in app.number_input if field.label == f"Published: {label}")


def _published(project: Project) -> dict[str, dict[str, int]]:
    return open_project(project.folder.parent, project.name).file.published


def test_the_last_year_that_has_ended_is_counted_and_days_not_covered_are_named(small: Project) -> None:
    app = _opened()
    assert any("In the period, 1 April 2023 to 31 March 2024" in str(head.value) for head in app.subheader)
    told = _html(app)
    assert "<b>Referrals</b>" in told
    assert "<p>visits: 2</p>" in told
    assert "visits covers 1 to 31 March 2024 only." in told
    assert "No place on the map has this meaning." in told
    assert "No source that is loaded tells this." in told


def test_a_typed_figure_is_kept_with_the_project_and_the_difference_told_in_words(small: Project) -> None:
    app = _opened()
    _figure(app, "Referrals").set_value(14)  # type: ignore[attr-defined]
    app = checked(button(app, "Keep the published figures").click().run())  # type: ignore[attr-defined]
    assert _published(small) == {"referrals": {YEAR: 14}}
    assert "Files: 12 fewer than published." in _html(app)
    assert "1 published figure kept." in [message.value for message in app.success]


def test_a_figure_taken_out_is_gone_and_those_of_other_years_stay(small: Project) -> None:
    save_published(small, {"referrals": {YEAR: 14, "2022-04-01/2023-03-31": 9}})
    app = _opened()
    assert _figure(app, "Referrals").value == 14  # type: ignore[attr-defined]
    _figure(app, "Referrals").set_value(None)  # type: ignore[attr-defined]
    checked(button(app, "Keep the published figures").click().run())  # type: ignore[attr-defined]
    assert _published(small) == {"referrals": {"2022-04-01/2023-03-31": 9}}


def test_other_dates_are_counted_and_dates_the_wrong_way_round_are_refused(small: Project) -> None:
    app = _opened()
    period = next(box for box in app.selectbox if box.label == "Period")
    app = checked(period.set_value("Other dates").run())
    fields = {field.label: field for field in app.date_input}
    fields["First day"].set_value(date(2024, 3, 6))
    fields["Last day"].set_value(date(2024, 4, 30))
    app = checked(app.run())
    # Only Cy's referral is of these days, and Ada's assessment was completed in them.
    assert any("In the period, 6 March to 30 April 2024" in str(head.value) for head in app.subheader)
    told = _html(app)
    assert told.count("<p>visits: 1</p>") >= 2
    fields = {field.label: field for field in app.date_input}
    fields["First day"].set_value(date(2024, 5, 1))
    app = app.run()
    assert "The last day of the period comes before its first" in app.error[0].value
