"""The page Codes: what the data says, whether the map fits, and handing over, without a browser."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from builder.accepted import accepted, with_accepted
from builder.code_map import read_codes
from builder.map_file import read_map
from builder.map_mending import without_way
from builder.project import Project, create_project, open_project
from builder.project_saving import save_accepted, save_map
from builder.service_map import Note
from tests.browser.small_authority import MAP
from tests.conftest import ROOT
from tests.test_app import button, checked, said


def _opened(view: str, page: str = "codes", **state: object) -> AppTest:
    app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=90)
    app.query_params["project"] = "Small"
    app.query_params["view"] = view
    for name, value in state.items():
        app.session_state[name] = value
    app.run()
    app._page_hash = app.session_state["pages"][page]._script_hash
    return checked(app.run())


def _now(project: Project) -> Project:
    return open_project(project.folder.parent, project.name)


def _nodes(app: AppTest) -> list[dict[str, Any]]:
    """The nodes that the component of the graph was sent."""
    (found,) = app.get("component_instance")
    nodes: list[dict[str, Any]] = json.loads(json.loads(found.proto.json_args)["data"])["nodes"]
    return nodes


def test_the_data_are_drawn_with_counts_and_what_is_left_out_in_words(small: Project) -> None:
    app = _opened("data")
    assert "Drawn:" in said(app) and "of the moves." in said(app)
    labels = [node["label"] for node in _nodes(app)]
    assert labels[0] == "Contact\n4 · on the map" and "Phone call\n1 · not yet mapped" in labels
    # Titles would be taken for HTML, and opened as addresses at a double click.
    assert {node["title"] for node in _nodes(app)} == {"</i>"}
    assert {one.label for one in app.get("selectbox")} >= {"Code"}


def test_a_code_tells_what_comes_before_and_after_and_leads_to_the_workbench(small: Project) -> None:
    app = _opened("data")
    app.selectbox(key="follows-code").set_value(0)
    checked(app.run())
    assert "Before it" in said(app) and "After it" in said(app)
    app = checked(button(app, "Find it in the workbench").click().run())
    assert app.session_state["codes-view"] == "workbench"
    # The workbench takes the code over as its search.
    assert "Contact" in [field.value for field in app.text_input]


def test_a_draft_shows_its_numbers_before_it_is_taken_and_the_old_map_stays(small: Project) -> None:
    before = _now(small).service_map()
    app = checked(button(_opened("data"), "Draft a map").click().run())
    assert _now(small).service_map() == before
    assert "moves run along its" in said(app)
    app = checked(button(app, "Take the draft as the map").click().run())
    after = _now(small).service_map()
    assert after is not None and before is not None
    assert after != before and after.name == "Small"
    assert len(list((small.folder / "history").glob("map-*.yaml"))) == 2


def test_a_move_without_a_way_is_mended_by_adding_it(small: Project) -> None:
    service_map = small.service_map()
    assert service_map is not None
    edge = service_map.edges[0]
    save_map(small, without_way(service_map, edge.from_id, edge.to_id))
    app = _opened("fit")
    key = f"add-no-way-{edge.from_id}-{edge.to_id}"
    app = checked(app.button(key=key).click().run())
    now = _now(small).service_map()
    assert now is not None and (edge.from_id, edge.to_id) in now.edge_set
    assert key not in {one.key for one in app.button}


def test_what_is_accepted_is_no_finding_and_can_be_taken_back(small: Project) -> None:
    service_map = small.service_map()
    assert service_map is not None
    edge = service_map.edges[0]
    project = save_map(small, without_way(service_map, edge.from_id, edge.to_id))
    note = accepted(("no-way", edge.from_id, edge.to_id), "Urgent ones go straight there", "jsmith", date(2026, 1, 5))
    save_accepted(project, with_accepted((), note))
    app = _opened("fit")
    assert f"add-no-way-{edge.from_id}-{edge.to_id}" not in {one.key for one in app.button}
    assert "Urgent ones go straight there" in said(app) and "5 January 2026" in said(app)
    app = checked(app.button(key="back-0").click().run())
    assert _now(small).file.accepted == ()
    assert f"add-no-way-{edge.from_id}-{edge.to_id}" in {one.key for one in app.button}


def test_what_fits_is_one_number_with_its_meaning(small: Project) -> None:
    app = _opened("fit")
    assert "Moves along drawn ways" in [one.label for one in app.metric]
    assert "ran along a way that is drawn" in said(app)


def test_a_map_with_a_childs_number_is_not_handed_over(small: Project) -> None:
    service_map = small.service_map()
    assert service_map is not None
    codes = read_codes(
        f"rules: [{{code: 'Case 943 476 5919', node: {service_map.nodes[0].id}}}]\noutcomes: []\n", service_map
    )
    save_map(small, service_map, codes)
    app = _opened("fit", **{"codes-hand-over": True})
    assert "Not handed over" in said(app)
    assert not app.get("download_button")


def test_a_code_map_is_taken_to_another_project_with_what_fits_there_by_name(workspace: Path, small: Project) -> None:
    other = create_project(workspace, "Other")
    text = MAP.replace("id: support, label: Family support", "id: help, label: Help at home")
    there = read_map(text.replace("to: support", "to: help"))
    save_map(other, there)
    app = _opened("fit", **{"codes-hand-over": True, "hand-over-way": "To another project here", "carry-to": "Other"})
    assert "4 of 5 rules fit" in said(app)
    assert "It lacks Family support (1)" in said(app)
    checked(app.button(key="carry").click().run())
    taken = open_project(workspace, "Other")
    assert [rule.to for rule in taken.code_map(there).rules] == [("contact",), ("referral",), ("assessment",)]
    assert "took the code map to another project" in (small.folder / "audit.jsonl").read_text(encoding="utf-8")


def test_what_could_be_a_name_is_handed_over_only_after_a_look(small: Project) -> None:
    service_map = small.service_map()
    assert service_map is not None
    save_map(small, replace(service_map, notes=(Note("Ask Sarah Jones", 0, 0),)))
    app = _opened("fit", **{"codes-hand-over": True})
    assert "what looks like a person" in said(app)
    assert app.get("download_button")[0].proto.disabled
    app.get("checkbox")[-1].check()
    app = checked(app.run())
    assert not app.get("download_button")[0].proto.disabled


def test_a_place_is_split_on_the_page_map_and_its_codes_are_divided(small: Project) -> None:
    app = _opened("", page="map", **{"map-split-a-place": True, "split-place": "contact"})
    app.text_input(key="split-label-contact").set_value("Contact by the police")
    app.multiselect(key="split-codes-contact").set_value([("visits", "Contact")])
    app = checked(app.run())
    checked(app.button(key="split-now").click().run())
    project = _now(small)
    service_map = project.service_map()
    assert service_map is not None
    assert service_map.node("contact-2").label == "Contact by the police"
    assert project.code_map(service_map).rules[0].to == ("contact-2",)
