"""The workbench of the page Codes: deciding for many codes, undo, suggestions, and somebody else who saves."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from builder.code_map import CodeMap, read_codes
from builder.importing import import_files
from builder.loading import Upload
from builder.map_file import read_map
from builder.project import Project, open_project
from builder.project_saving import save_codes, save_map
from tests.browser.small_authority import CODES, MAP, VISITS
from tests.test_app import button, checked, opened, said


@pytest.fixture
def unmapped(small: Project) -> Project:
    """The small authority without any rule: codes Contact (5 that count), Assessment, Referral, Phone call, Support."""
    service_map = small.service_map()
    assert service_map is not None
    return save_codes(small, read_codes("rules: []\n", service_map))


def _codes(project: Project) -> CodeMap:
    now = open_project(project.folder.parent, project.name)
    service_map = now.service_map()
    assert service_map is not None
    return now.code_map(service_map)


def _rules(project: Project) -> list[tuple[tuple[str, ...], tuple[str, ...], str]]:
    return [(rule.codes, rule.to, rule.ignore) for rule in _codes(project).rules]


def _by_code() -> AppTest:
    """The workbench with a row for each code, the most frequent first."""
    app = opened("codes")
    app.toggle(key="codes-by-code").set_value(True)
    return checked(app.run())


def _choose(app: AppTest, *rows: int) -> AppTest:
    ids = [frame.proto.id.split("-", 2)[2] for frame in app.dataframe if "codes-table-" in frame.proto.id]
    key = ids[0]
    app.session_state[key] = {"selection": {"rows": list(rows), "columns": [], "cells": []}}
    return checked(app.run())


def _send(app: AppTest, *places: str) -> AppTest:
    app.multiselect(key="codes-places").set_value(list(places))
    app.run()
    return _press(app, next(found.label for found in app.button if found.key == "codes-save"))


def _press(app: AppTest, label: str) -> AppTest:
    return checked(button(app, label).click().run())  # type: ignore[attr-defined]


def _strip(app: AppTest) -> str:
    return str(next(part.proto.body for part in app.get("html") if "jm-cover" in part.proto.body))


def test_several_codes_go_to_a_place_at_once_and_coverage_moves(unmapped: Project) -> None:
    app = _by_code()
    assert "<b>0%</b> of activities on the map <span>(0 of 10)</span>" in _strip(app)
    app = _choose(app, 0, 1)
    assert "2 codes: 6 activities." in said(app).replace("\\", "")
    app = _send(app, "contact")
    assert _rules(unmapped) == [(("Contact", "Assessment"), ("contact",), "")]
    assert "<b>60.0%</b> of activities on the map <span>(6 of 10)</span>" in _strip(app)


def test_undo_and_redo_take_the_last_decision_back_and_forward(unmapped: Project) -> None:
    app = _send(_choose(_by_code(), 0), "contact", "referral")
    assert _rules(unmapped) == [(("Contact",), ("contact", "referral"), "")]
    app = _press(app, "Undo")
    assert _rules(unmapped) == []
    app = _press(app, "Redo")
    assert _rules(unmapped) == [(("Contact",), ("contact", "referral"), "")]
    assert button(app, "Redo").disabled  # type: ignore[attr-defined]


def test_leaving_out_asks_for_a_reason(unmapped: Project) -> None:
    app = _choose(_by_code(), 0)
    app.get("button_group")
    app.session_state["codes-goal"] = "Left out"
    app.run()
    app.text_input(key="codes-reason").set_value("")
    app.run()
    assert next(found for found in app.button if found.key == "codes-save").disabled
    app.text_input(key="codes-reason").set_value("not work with a child")
    app.run()
    _press(app, next(found.label for found in app.button if found.key == "codes-save"))
    assert _rules(unmapped) == [(("Contact",), (), "not work with a child")]


def test_what_somebody_else_decided_meanwhile_is_not_overwritten(unmapped: Project) -> None:
    app = _choose(_by_code(), 0)
    app.multiselect(key="codes-places").set_value(["contact"])
    app.run()
    service_map = unmapped.service_map()
    assert service_map is not None
    theirs = read_codes("rules: [{source: visits, code: Contact, node: panel}]\n", service_map)
    save_codes(open_project(unmapped.folder.parent, "Small"), theirs)
    app = _press(app, next(found.label for found in app.button if found.key == "codes-save"))
    assert _rules(unmapped) == [(("Contact",), ("panel",), "")]
    assert "Someone else decided 'Contact' differently" in app.error[0].value.replace("\\", "")


def test_a_decision_joins_what_somebody_else_saved_of_other_codes(unmapped: Project) -> None:
    app = _choose(_by_code(), 0)
    app.multiselect(key="codes-places").set_value(["contact"])
    app.run()
    service_map = unmapped.service_map()
    assert service_map is not None
    theirs = read_codes("rules: [{code: Support, node: support}]\n", service_map)
    save_codes(open_project(unmapped.folder.parent, "Small"), theirs)
    app = _press(app, next(found.label for found in app.button if found.key == "codes-save"))
    assert _rules(unmapped) == [(("Contact",), ("contact",), ""), (("Support",), ("support",), "")]
    assert "added to theirs" in said(app)
    _press(app, "Undo")
    assert _rules(unmapped) == [(("Support",), ("support",), "")]


def test_an_outcome_leads_to_a_way_out(unmapped: Project) -> None:
    app = opened("codes")
    # By outcome: Contact without one (4) stands before Assessment, then Contact ending in Closed.
    app.text_input(key="codes-search").set_value("closed")
    app = _choose(checked(app.run()), 1)
    app.session_state["codes-about"] = "How it ended"
    app.run()
    app.selectbox(key="codes-exit").set_value("closed")
    app.run()
    _press(app, next(found.label for found in app.button if found.key == "codes-save"))
    rule = _codes(unmapped).outcomes[0]
    assert (rule.codes, rule.outcomes, rule.to) == (("Contact",), ("Closed",), ("closed",))


def test_suggestions_are_taken_after_a_look_at_which(unmapped: Project) -> None:
    app = _by_code()
    app.toggle(key="codes-offers").set_value(True)
    app = checked(app.run())
    assert "5 suggestions: 3 codes with 8 activities, and 2 outcomes." in said(app).replace("*", "")
    label = next(found.label for found in app.button if found.key == "codes-take-all")
    assert _rules(unmapped) == []
    app = _press(app, label)
    taken = {code: to for codes, to, _ in _rules(unmapped) for code in codes}
    assert [rule.to for rule in _codes(unmapped).outcomes] == [("closed",)]
    assert taken == {"Contact": ("contact",), "Referral": ("referral",), "Assessment": ("assessment",)}
    _press(app, "Undo")
    assert _rules(unmapped) == []


def test_another_projects_code_map_is_a_hint_when_it_is_chosen(workspace: Path, unmapped: Project) -> None:
    import_files(workspace, "Older", [Upload("visits.csv", VISITS.encode("utf-8"))])
    service_map = read_map(MAP)
    codes = CODES.replace("rules:\n", "rules:\n  - {code: Phone call, node: panel}\n")
    save_map(open_project(workspace, "Older"), service_map, read_codes(codes, service_map))
    app = opened("codes")
    app.toggle(key="codes-offers").set_value(True)
    app.run()
    app.multiselect(key="codes-like").set_value(["Older"])
    app.run()
    app.slider(key="codes-least").set_value(0.7)
    app = checked(app.run())
    assert any("Phone call" in str(frame.value.to_dict()) for frame in app.dataframe)


def test_an_unfinished_map_can_be_mapped_to_and_says_so(small: Project) -> None:
    unfinished = MAP.replace("    - {from: contact, to: referral}\n", "")
    unfinished = unfinished.replace("kind: entry", "kind: activity")
    (small.folder / "map.yaml").write_text(unfinished, encoding="utf-8")
    app = opened("codes")
    assert "The map is not finished." in said(app)
    assert button(app, "Go on drawing")
