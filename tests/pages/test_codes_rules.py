"""Rules on the page Codes: what each does, what hides what, one click to mend it, and what a change would move."""

from datetime import date

from streamlit.testing.v1 import AppTest

from builder.code_map import CodeMap, read_codes
from builder.project import Project, open_project
from builder.project_saving import save_codes
from tests.conftest import ROOT
from tests.test_app import button, checked, said

CODES = """\
rules:
  - {code: Referral, node: referral}
  - {code: Assessment, node: assessment}
  - {source: visits, code: Referral, node: assessment}
  - {code: Letter, ignore: not work with a child}
"""


def _opened(project: Project) -> AppTest:
    app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=90)
    app.query_params["project"] = project.name
    app.query_params["view"] = "rules"
    app.run()
    app._page_hash = app.session_state["pages"]["codes"]._script_hash
    return checked(app.run())


def _with(project: Project, codes: str) -> Project:
    service_map = project.service_map()
    assert service_map is not None
    return save_codes(project, read_codes(codes, service_map))


def _codes(project: Project) -> CodeMap:
    again = open_project(project.folder.parent, project.name)
    service_map = again.service_map()
    assert service_map is not None
    return again.code_map(service_map)


def _choose(app: AppTest, number: int) -> AppTest:
    box = next(box for box in app.selectbox if box.label == "Rule to change")
    return checked(box.set_value(number).run())


def test_a_hidden_rule_is_told_with_its_count_and_moved_or_deleted_by_one_click(small: Project) -> None:
    project = _with(small, CODES)
    app = _opened(project)
    assert [box.label for box in app.expander if "rule" in box.label] == [
        "1 rule is wholly hidden by earlier ones",
        "1 rule fits nothing that is loaded",
    ]
    words = said(app)
    assert "2 would fit it, but an earlier rule takes them all: rule 1 takes 2." in words
    assert "Nothing fits it in what is loaded, from 1 March 2024 to 3 May 2024." in words
    app = checked(button(app, "Move above 1").click().run())  # type: ignore[attr-defined]
    assert [rule.to for rule in _codes(project).rules] == [("assessment",), ("referral",), ("assessment",), ()]
    assert "Rule moved up." in said(app)
    app = checked(button(app, "Delete").click().run())  # type: ignore[attr-defined]
    assert [rule.codes for rule in _codes(project).rules] == [("Referral",), ("Assessment",), ("Letter",)]


def test_the_rules_stand_in_words_with_how_much_each_decides(small: Project) -> None:
    table = _opened(_with(small, CODES)).dataframe[0].value
    assert table["When"].tolist() == [
        "Any source, code Referral",
        "Any source, code Assessment",
        "visits, code Referral",
        "Any source, code Letter",
    ]
    assert table["Leads to"].tolist() == [
        *("Referral", "Assessment", "Assessment"),
        "left out: not work with a child",
    ]
    assert table["Note"].tolist() == ["", "", "wholly hidden by rule 1 (2)", "nothing fits it"]


def test_a_changed_rule_says_what_it_would_move_before_it_is_saved(small: Project) -> None:
    project = _with(small, CODES)
    app = _choose(_opened(project), 0)
    days = next(field for field in app.date_input if field.label == "From")
    app = checked(days.set_value(date(2024, 4, 1)).run())
    assert "Any source, code Referral, from 1 April 2024 → Referral" in said(app).replace("\\", "")
    moves = app.dataframe[1].value
    assert moves[["Now", "Would be"]].values.tolist() == [["Referral", "Assessment"]]
    assert [rule.first for rule in _codes(project).rules] == [None] * 4
    checked(button(app, "Save this rule").click().run())  # type: ignore[attr-defined]
    assert [rule.first for rule in _codes(project).rules] == [date(2024, 4, 1), None, None, None]


def test_a_rule_without_a_reason_cannot_be_saved(small: Project) -> None:
    project = _with(small, CODES)
    app = _choose(_opened(project), 0)
    way = next(field for field in app.radio if field.label == "Leads")
    app = checked(way.set_value("Left out, with a reason").run())
    assert "Say where it leads, or why it is left out" in said(app)
    assert not [found for found in app.button if found.label == "Save this rule"]


def test_a_rule_on_outcomes_offers_ways_out_only(small: Project) -> None:
    app = _opened(small)
    app.session_state["rules-kind"] = "Outcomes"
    checked(app.run())
    ways = next(box for box in app.multiselect if box.label == "Ways out")
    service_map = small.service_map()
    assert service_map is not None
    assert list(ways.options) == [node.label for node in service_map.nodes if node.kind == "exit"]
