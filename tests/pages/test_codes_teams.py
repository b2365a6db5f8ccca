"""Teams and In Excel on the page Codes: proposals filled in and saved at once, days for a team that moved."""

from datetime import date

from streamlit.testing.v1 import AppTest

from builder.code_map import CodeMap, TeamRule, read_codes
from builder.project import Project, open_project
from builder.project_saving import save_codes
from tests.browser.small_authority import CODES
from tests.conftest import ROOT
from tests.test_app import button, checked, said


def _opened(project: Project, view: str = "teams") -> AppTest:
    app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=90)
    app.query_params["project"] = project.name
    app.query_params["view"] = view
    app.run()
    app._page_hash = app.session_state["pages"]["codes"]._script_hash
    return checked(app.run())


def _codes(project: Project) -> CodeMap:
    again = open_project(project.folder.parent, project.name)
    service_map = again.service_map()
    assert service_map is not None
    return again.code_map(service_map)


def test_every_team_stands_with_its_weight_and_what_it_could_be(small: Project) -> None:
    app = _opened(small)
    assert "**0 of 2 spellings** have a service or a locality: 0.0% of the 10 activities" in said(app)
    assert "the current team, not the one that did the work" in said(app)
    table = app.dataframe[0].value
    assert table[["Team", "Activities", "Children", "Could be", "Source"]].values.tolist() == [
        ["North", 7, 3, "North", "visits"],
        ["South", 3, 1, "South", "visits"],
    ]


def test_all_proposals_are_filled_in_looked_at_and_saved_at_once(small: Project) -> None:
    app = checked(button(_opened(small), "Fill in all 2 proposals").click().run())  # type: ignore[attr-defined]
    assert app.dataframe[0].value["Locality"].tolist() == ["North", "South"]
    assert _codes(small).teams == ()
    app = checked(button(app, "Save 2 teams").click().run())  # type: ignore[attr-defined]
    assert _codes(small).teams == (TeamRule(("North",), "", "North"), TeamRule(("South",), "", "South"))
    assert "**2 of 2 spellings** have a service or a locality: 100.0% of the 10 activities" in said(app)
    assert "Saved 2 teams." in said(app)


def test_what_is_not_saved_can_be_undone(small: Project) -> None:
    app = checked(button(_opened(small), "Fill in all 2 proposals").click().run())  # type: ignore[attr-defined]
    app = checked(button(app, "Undo what is not saved").click().run())  # type: ignore[attr-defined]
    assert app.dataframe[0].value["Locality"].tolist() == ["", ""]
    assert button(app, "Save 0 teams").disabled  # type: ignore[attr-defined]


def test_a_team_with_days_is_told_as_such(small: Project) -> None:
    service_map = small.service_map()
    assert service_map is not None
    teams = "teams:\n  - {team: North, service: Old, to: 2024-03-31}\n  - {team: North, service: New}\n"
    save_codes(small, read_codes(CODES + teams, service_map))
    app = _opened(small)
    row = app.dataframe[0].value.iloc[0]
    assert (row["Could be"], row["Why"]) == ("by dates or patterns", "Old (to 31 March 2024); New")
    box = next(box for box in app.selectbox if box.key == "teams-dated")
    app = checked(box.set_value("North").run())
    days = app.dataframe[1].value
    assert days[["Service", "To"]].values.tolist() == [["Old", date(2024, 3, 31)], ["New", None]]


def test_in_excel_says_how_much_there_is_to_map(small: Project) -> None:
    words = said(_opened(small, "excel"))
    assert "5 codes, 1 not yet mapped · 2 outcomes, 0 not yet mapped · 2 teams, 2 not yet mapped" in words
