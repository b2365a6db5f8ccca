"""The page Map without a browser: what the canvas is told, and what becomes of what it says."""

import copy
import json
import re
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from builder import map_drafts
from builder.code_map import read_codes
from builder.drawing import drawing_of
from builder.importing import import_files
from builder.loading import Upload
from builder.map_drafts import drafts, keep_draft
from builder.map_file import read_map
from builder.map_versions import versions
from builder.map_workbook import write_map_workbook
from builder.project import Project, create_project, open_project
from builder.project_saving import save_codes, save_map
from builder.service_map import ServiceMap
from builder.starters import starter_map
from pages.map_saving import keep
from tests.browser.small_authority import CODES, MAP, VISITS
from tests.test_app import button, checked, opened, said

_UPLOAD = Upload("visits.csv", VISITS.encode("utf-8"))


@pytest.fixture(autouse=True)
def workspace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty workspace, and secrets of its own."""
    monkeypatch.setenv("JOURNEY_MAP_WORKSPACE", str(tmp_path / "workspace"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setenv("APPDATA", str(tmp_path / "config"))
    (tmp_path / "workspace").mkdir()
    return tmp_path / "workspace"


@pytest.fixture
def small(workspace: Path) -> Project:
    """The small authority, with its map and its codes."""
    project, _ = import_files(workspace, "Small", [_UPLOAD], as_of=date(2024, 6, 30))
    service_map = read_map(MAP)
    return save_map(project, service_map, read_codes(CODES, service_map))


def told(app: AppTest) -> dict[str, Any]:
    """What the canvas was told last."""
    data: dict[str, Any] = json.loads(app.get("bidi_component")[0].proto.json)
    return data


def says(app: AppTest, project: Project, **reply: object) -> AppTest:
    """The app after the canvas has said something."""
    app.session_state[f"canvas-{project.file.id}"] = reply
    return checked(app.run())


def draft(drawing: dict[str, Any], base: str = "", **other: object) -> dict[str, Any]:
    """A draft as the browser sends it."""
    at = "2026-11-21T14:05:00.000Z"
    return {
        "tab": "t1",
        "browser": "b1",
        "seq": 1,
        "base": base,
        "at": at,
        "drawing": drawing,
        "redirects": {},
        **other,
    }


def asked(drawing: dict[str, Any], base: str = "", **other: object) -> dict[str, Any]:
    """A save as the browser sends it."""
    return {**draft(drawing, base), "ask": "t1-1-1", "over": "", **other}


def changed(service_map: ServiceMap, **labels: str) -> dict[str, Any]:
    """The map as the canvas sends it, with other labels."""
    drawing = drawing_of(service_map)
    for node in drawing["nodes"]:
        node["label"] = labels.get(node["id"], node["label"])
    return drawing


def saved_map(project: Project) -> ServiceMap:
    """The project's map as it is saved now."""
    found = open_project(project.folder.parent, project.name).service_map()
    assert found is not None
    return found


def part(app: AppTest, title: str) -> AppTest:
    """The app with one of the parts beneath the canvas open."""
    app.session_state[f"map-{title}"] = True
    return checked(app.run())


def test_the_canvas_is_told_the_map_its_codes_and_its_words(small: Project) -> None:
    data = told(opened("map"))
    names = "project version drawing drafts picture words mapped moves hasData answer opened readOnly"
    assert sorted(data) == sorted(names.split(" "))
    assert data["project"] == small.file.id and data["version"] == small.map_version
    assert data["drawing"] == drawing_of(read_map(MAP))
    assert data["mapped"]["closed"] == {"codes": ["outcome Closed"], "asExit": True}
    assert data["words"]["no-entry"]["severity"] == "error"
    assert data["hasData"] is True and data["readOnly"] is False
    assert [data[name] for name in ("drafts", "picture", "moves", "answer", "opened")] == [[], None, None, None, None]


def test_a_change_is_kept_as_a_draft_and_changes_nothing_that_the_canvas_is_told(small: Project) -> None:
    app = opened("map")
    before = app.get("bidi_component")[0].proto.json
    drawing = changed(read_map(MAP), panel="Panel of the week")
    says(app, small, draft=draft(drawing, small.map_version))
    assert app.get("bidi_component")[0].proto.json == before
    [kept] = drafts(small.folder)
    assert kept["tab"] == "t1" and kept["drawing"] == drawing
    assert saved_map(small) == read_map(MAP)


@pytest.mark.parametrize(
    "reply",
    [
        "text",
        {"tab": "../../x"},
        draft({}, tab="../../x"),
        draft({}, tab=""),
        draft({}, seq="1"),
        draft({}, redirects=[]),
        draft([]),  # type: ignore[arg-type]
        {**draft({}), "at": 5},
    ],
)
def test_what_is_no_draft_is_not_kept(small: Project, reply: object) -> None:
    app = says(opened("map"), small, draft=reply)
    assert not app.error
    assert drafts(small.folder) == []


def test_a_drawing_that_cannot_be_one_is_told_and_not_kept(small: Project) -> None:
    app = says(opened("map"), small, draft=draft({"name": "x", "nodes": "none"}))
    assert "is not a drawing" in app.error[0].value
    assert "still here in this browser" in said(app)
    assert drafts(small.folder) == []


def test_a_draft_that_cannot_be_written_is_told_in_words(small: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    app = opened("map")
    with monkeypatch.context() as disk:
        disk.setattr(map_drafts, "save_one", full)
        says(app, small, draft=draft(drawing_of(read_map(MAP))))
    assert (
        app.error[0].value.replace("\\", "") == "the draft of your drawing cannot be written: No space left on device."
    )
    assert "still here in this browser" in said(app)
    # It is tried again at the next occasion.
    app.run()
    assert not app.error
    assert len(drafts(small.folder)) == 1


def test_a_draft_of_a_project_that_was_deleted_does_not_bring_it_back(small: Project) -> None:
    app = opened("map")
    desk = app.session_state[f"desk-{small.file.id}"]
    (small.folder / "project.yaml").unlink()
    assert [problem.code for problem in keep(desk, draft(drawing_of(read_map(MAP))))] == ["project-unknown"]
    assert not (small.folder / "drafts").exists()


@pytest.mark.parametrize("took", ["t1", 5, {}, {"tab": "t1"}, {"tab": "../t1", "seq": 3}, {"tab": "t1", "seq": True}])
def test_a_draft_that_took_up_nothing_that_can_be_one_is_kept_all_the_same(small: Project, took: object) -> None:
    keep_draft(small.folder, draft(drawing_of(read_map(MAP))))
    says(opened("map"), small, draft=draft(drawing_of(read_map(MAP)), tab="t2", seq=4, took=took))
    assert {kept["tab"] for kept in drafts(small.folder)} == {"t1", "t2"}


def test_a_closed_tabs_draft_is_let_go_when_it_is_drawn_on_elsewhere(small: Project) -> None:
    drawing = changed(read_map(MAP), panel="Panel of the week")
    for tab, seq in (("t1", 3), ("t2", 8), ("t3", 1)):
        keep_draft(small.folder, draft(drawing, tab=tab, seq=seq))
    app = opened("map")
    says(app, small, draft=draft(drawing, tab="t4", seq=4, took={"tab": "t1", "seq": 3}))
    assert {kept["tab"] for kept in drafts(small.folder)} == {"t2", "t3", "t4"}
    # That tab lives: it has been drawn on since.
    says(app, small, draft=draft(drawing, tab="t4", seq=5, took={"tab": "t2", "seq": 7}))
    assert {kept["tab"] for kept in drafts(small.folder)} == {"t2", "t3", "t4"}
    says(app, small, save=asked(drawing, small.map_version, tab="t5", seq=1, took={"tab": "t3", "seq": 1}))
    assert {kept["tab"] for kept in drafts(small.folder)} == {"t2", "t4"}


def test_a_save_becomes_a_version_and_the_canvas_is_told(small: Project) -> None:
    app = opened("map")
    drawing = changed(read_map(MAP), panel="Panel of the week")
    drawing["nodes"][1]["x"] = 400.0
    keep_draft(small.folder, draft(drawing))
    says(app, small, save=asked(drawing, small.map_version))
    now = open_project(small.folder.parent, "Small")
    assert told(app)["answer"] == {
        "to": "t1-1-1",
        "kind": "saved",
        "version": now.map_version,
        "number": 2,
        "changes": ["renamed 'Panel' to 'Panel of the week'", "moved 'Referral'"],
        "notes": [],
        "problems": [],
    }
    assert told(app)["version"] == now.map_version and told(app)["drawing"] == drawing
    assert drafts(small.folder) == []
    assert saved_map(small).node("panel").label == "Panel of the week"


def test_a_save_that_comes_again_is_saved_once(small: Project) -> None:
    app = opened("map")
    says(app, small, save=asked(changed(read_map(MAP), panel="A"), small.map_version))
    app.run()
    app.run()
    assert len(versions(small.folder)) == 2
    assert told(app)["answer"]["kind"] == "saved"


def test_the_page_shows_what_was_saved(small: Project) -> None:
    drawing = drawing_of(read_map(MAP))
    drawing["nodes"].append({**drawing["nodes"][4], "id": "new", "label": "New", "x": 0.0, "y": 600.0})
    drawing["name"] = "Renamed"
    app = opened("map")
    assert any("Small authority · 6 places, 7 ways" in element.proto.body for element in app.get("html"))
    says(app, small, save=asked(drawing, small.map_version))
    assert any("Renamed · 7 places, 7 ways" in element.proto.body for element in app.get("html"))


def test_names_are_text_wherever_the_page_shows_them(small: Project) -> None:
    hostile = "<script>alert(1)</script> [x](http://x.example) **b**"
    drawing = {**changed(read_map(MAP), panel=hostile), "name": hostile}
    app = says(opened("map"), small, save=asked(drawing, small.map_version))
    keep_draft(small.folder, draft({**drawing, "name": "<b>y</b>"}, tab="t9"))
    for title in ("versions", "drawings-not-saved", "the-map-as-a-file"):
        part(app, title)
    assert not any("<script>" in element.proto.body for element in app.get("html"))
    words = said(app)
    assert "\\<script\\>" in words and "\\<b\\>" in words
    # In Markdown a sign that is not escaped would be one: none of these is.
    assert not re.search(r"(?<!\\)(<script|\*\*b|\[x\])", words)


def test_an_unfinished_map_is_saved_and_play_says_what_is_missing(small: Project) -> None:
    drawing = drawing_of(read_map(MAP))
    for node in drawing["nodes"]:
        node["kind"] = "activity" if node["kind"] == "entry" else node["kind"]
    app = says(opened("map"), small, save=asked(drawing, small.map_version))
    answer = told(app)["answer"]
    assert answer["kind"] == "saved"
    assert [problem["severity"] for problem in answer["problems"]] == ["error"]
    assert "needs at least one" in answer["problems"][0]["words"]
    assert told(app)["hasData"] is False
    assert any("not finished yet" in element.proto.body for element in app.get("html"))
    play = opened("play")
    assert "needs at least one" in play.error[0].value
    assert not play.get("bidi_component")


def test_a_save_that_is_no_map_is_refused_with_everything_that_is_wrong(small: Project) -> None:
    drawing = drawing_of(read_map(MAP))
    drawing["nodes"][0]["kind"] = "gate"
    drawing["edges"].append({"from": "contact", "to": "nowhere", "bend": 0})
    answer = told(says(opened("map"), small, save=asked(drawing, small.map_version)))["answer"]
    assert answer["to"] == "t1-1-1" and answer["kind"] == "refused"
    words = [problem["words"] for problem in answer["problems"]]
    assert any("gate" in text for text in words) and any("nowhere" in text for text in words)
    assert saved_map(small) == read_map(MAP)


def test_a_save_that_cannot_be_written_is_refused_in_words(small: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    app = opened("map")
    monkeypatch.setattr("builder.drawing_saving.save_together", full)
    answer = told(says(app, small, save=asked(changed(read_map(MAP), panel="A"), small.map_version)))["answer"]
    assert answer == {
        "to": "t1-1-1",
        "kind": "refused",
        "problems": [
            {"severity": "error", "words": "map.yaml cannot be written: No space left on device.", "advice": ""}
        ],
    }


def test_someone_elses_save_is_a_conflict_in_which_both_are_kept(small: Project) -> None:
    app = opened("map")
    theirs = read_map(MAP.replace("label: Panel", "label: Theirs"))
    other = save_map(small, theirs)
    drawing = changed(read_map(MAP), referral="Mine")
    says(app, small, save=asked(drawing, small.map_version))
    answer = told(app)["answer"]
    assert answer["kind"] == "conflict" and answer["version"] == other.map_version
    assert answer["theirs"] == ["renamed 'Panel' to 'Theirs'"]
    assert answer["yours"] == ["renamed 'Referral' to 'Mine'"]
    assert answer["drawing"] == drawing_of(theirs)
    assert [found.kept_aside for found in versions(small.folder)] == [True, False, False]
    assert answer["keptAs"] == 3 and saved_map(small) == theirs
    # Going on with mine, knowing theirs, makes it the newest version.
    says(app, small, save=asked(drawing, small.map_version, ask="t1-1-2", over=other.map_version))
    assert told(app)["answer"]["kind"] == "saved"
    assert saved_map(small).node("referral").label == "Mine"


def test_codes_of_a_deleted_place_follow_where_they_were_sent(small: Project) -> None:
    drawing = drawing_of(read_map(MAP))
    drawing["nodes"] = [node for node in drawing["nodes"] if node["id"] != "support"]
    drawing["edges"] = [edge for edge in drawing["edges"] if edge["to"] != "support"]
    app = says(opened("map"), small, save=asked(drawing, small.map_version, redirects={"support": "panel"}))
    assert told(app)["answer"]["notes"] == ["Rules that led to 'Family support' and lead to 'Panel' now: 1."]
    assert told(app)["mapped"]["panel"] == {"codes": ["Support"], "asExit": False}


def test_a_save_says_for_how_many_children_one_day_is_drawn_in_another_order(workspace: Path) -> None:
    # Cy's contact and panel are on one day; the panel becomes the way in, and the contact comes behind it.
    visits = VISITS + "Cy,Panel,2024-03-02,2024-03-02,,North\n"
    codes = CODES.replace("rules:\n", "rules:\n  - {code: Panel, node: panel}\n")
    project, _ = import_files(workspace, "Order", [Upload("v.csv", visits.encode())], as_of=date(2024, 6, 30))
    service_map = read_map(MAP)
    project = save_map(project, service_map, read_codes(codes, service_map))
    drawing = drawing_of(service_map)
    for node in drawing["nodes"]:
        node["kind"] = {"contact": "activity", "panel": "entry"}.get(node["id"], node["kind"])
    drawing["edges"].append({"from": "panel", "to": "contact", "bend": 0})
    answer = told(says(opened("map", "Order"), project, save=asked(drawing, project.map_version)))["answer"]
    assert answer["notes"] == [
        "For 1 child, things that happened on one day are now drawn in another order, because some places now lie "
        "nearer to a way in than others, or further off; what is nearer comes first on a day."
    ]


def test_moves_are_made_when_they_are_asked_for_and_not_before(small: Project) -> None:
    app = opened("map")
    assert told(app)["moves"] is None
    says(app, small, moves=True)
    # Ada and Cy go from contact to referral; Ben from his second contact to an assessment, and once from contact out.
    moves = {(move["from"], move["to"]): move for move in told(app)["moves"]}
    assert moves["contact", "referral"] == {
        "from": "contact",
        "to": "referral",
        "moves": 2,
        "children": 2,
        "drawn": True,
    }
    assert moves["contact", "assessment"]["moves"] == 1
    # A save makes them anew: the way is gone, and who went there does so off the map.
    drawing = drawing_of(read_map(MAP))
    drawing["edges"] = [edge for edge in drawing["edges"] if edge != {"from": "contact", "to": "referral", "bend": 0.0}]
    says(app, small, save=asked(drawing, small.map_version))
    moves = {(move["from"], move["to"]): move for move in told(app)["moves"]}
    assert moves["contact", "referral"]["drawn"] is False and moves["contact", "referral"]["moves"] == 2


def test_without_data_there_are_no_moves_to_ask_for(workspace: Path) -> None:
    project = save_map(create_project(workspace, "Empty"), read_map(MAP))
    app = opened("map", "Empty")
    assert told(app)["hasData"] is False
    says(app, project, moves=True)
    assert told(app)["moves"] is None


def test_drafts_are_told_when_the_canvas_comes_onto_the_page(small: Project) -> None:
    mine = draft(changed(read_map(MAP), panel="Kept"), small.map_version)
    keep_draft(small.folder, mine)
    app = opened("map")
    assert told(app)["drafts"] == [mine]
    # A later one changes nothing while the canvas is there.
    keep_draft(small.folder, {**mine, "tab": "t2"})
    app.run()
    assert told(app)["drafts"] == [mine]


def test_a_project_without_a_map_offers_the_starters_and_a_file(workspace: Path) -> None:
    create_project(workspace, "New")
    app = opened("map", "New")
    assert not app.get("bidi_component")
    options = app.radio[0].options
    assert options[0].startswith("**Front door**") and options[-1].startswith("**Blank**")
    assert len(app.get("file_uploader")) == 1


def test_blank_opens_an_empty_canvas_with_the_projects_name(workspace: Path) -> None:
    project = create_project(workspace, "New")
    app = opened("map", "New")
    app.radio[0].set_value("blank")
    button(app, "Take this starter map").click().run()  # type: ignore[attr-defined]
    data = told(checked(app))
    assert data["drawing"]["name"] == "New" and data["drawing"]["nodes"] == [] and data["version"] == ""
    assert not (project.folder / "map.yaml").exists()
    drawing = drawing_of(read_map(MAP))
    says(app, project, save=asked(drawing))
    assert told(app)["answer"]["kind"] == "saved" and told(app)["answer"]["number"] == 1
    assert told(app)["answer"]["changes"] == ["began the map 'Small authority' with 6 places and 7 ways"]


def test_a_drawing_that_was_never_saved_opens_the_canvas(workspace: Path) -> None:
    project = create_project(workspace, "New")
    mine = draft(drawing_of(read_map(MAP)))
    keep_draft(project.folder, mine)
    data = told(opened("map", "New"))
    assert data["drafts"] == [mine] and data["drawing"]["nodes"] == []


def test_a_starter_map_in_place_of_ones_own_is_opened_in_the_canvas(workspace: Path) -> None:
    project = save_map(create_project(workspace, "Own"), read_map(MAP))
    app = part(opened("map", "Own"), "starter-maps")
    button(app, "Take this starter map").click().run()  # type: ignore[attr-defined]
    told_now = told(checked(app))
    assert told_now["opened"]["words"] == "took the starter map 'Front door'"
    assert told_now["opened"]["drawing"] == drawing_of(starter_map("front-door"))
    assert told_now["opened"]["version"] == open_project(workspace, "Own").map_version != project.map_version
    assert [toast.value.replace("\\", "") for toast in app.toast] == ["Took the starter map 'Front door'."]


def test_the_versions_are_listed_looked_at_and_restored(small: Project) -> None:
    second = save_map(small, read_map(MAP.replace("label: Panel", "label: Second")))
    app = part(opened("map"), "versions")
    words = said(app).replace("\\", "")
    assert "renamed 'Panel' to 'Second'" in words and "began the map 'Small authority' with 6 places" in words
    assert "*the map now*" in words
    button(app, "Look at 1").click().run()  # type: ignore[attr-defined]
    shown = json.loads(checked(app).get("bidi_component")[1].proto.json)
    assert shown["readOnly"] is True and shown["drawing"] == drawing_of(read_map(MAP))
    button(app, "Restore 1").click().run()  # type: ignore[attr-defined]
    assert told(checked(app))["opened"]["words"] == "restored version 1"
    assert told(app)["opened"]["drawing"] == drawing_of(read_map(MAP))
    assert saved_map(small) == read_map(MAP)
    assert [version.number for version in versions(small.folder)] == [3, 2, 1]
    assert told(app)["version"] != second.map_version


def test_restoring_a_version_says_which_codes_it_leaves_behind(small: Project) -> None:
    codes = read_codes(CODES + "  - {outcome: Done, exit: closed}\n", read_map(MAP))
    more = MAP.replace("edges:\n", "  - {id: extra, label: Extra, kind: activity, x: 640, y: 500}\nedges:\n", 1)
    project = save_map(save_codes(small, codes), read_map(more))
    save_codes(project, read_codes(CODES.replace("rules:\n", "rules:\n  - {code: X, node: extra}\n"), read_map(more)))
    app = part(opened("map"), "versions")
    button(app, "Restore 1").click().run()  # type: ignore[attr-defined]
    assert "'Extra' is no longer on the map" in checked(app).warning[0].value.replace("\\", "")


def test_a_version_is_not_restored_over_what_someone_else_saved_meanwhile(small: Project) -> None:
    save_map(small, read_map(MAP.replace("label: Panel", "label: Second")))
    app = part(opened("map"), "versions")
    theirs = read_map(MAP.replace("label: Panel", "label: Theirs"))
    save_map(open_project(small.folder.parent, "Small"), theirs)
    button(app, "Restore 1").click().run()  # type: ignore[attr-defined]
    assert "Someone else saved" in checked(app).error[0].value
    assert saved_map(small) == theirs


def test_drawings_of_others_are_listed_opened_and_deleted(small: Project) -> None:
    theirs = draft(changed(read_map(MAP), panel="Theirs"), small.map_version, tab="t9")
    keep_draft(small.folder, theirs)
    keep_draft(small.folder, draft(drawing_of(read_map(MAP)), small.map_version, tab="t8"))
    keep_draft(small.folder, draft({"nodes": [{}]}, tab="t7"))
    app = opened("map")
    says(app, small, draft=draft(changed(read_map(MAP), panel="Mine"), small.map_version))
    part(app, "drawings-not-saved")
    words = said(app).replace("\\", "")
    assert "renamed 'Panel' to 'Theirs'" in words and "21 November 2026, 14:05" in words
    assert "cannot be read as a map" in words
    # My own is not among them, nor what says the same as the map.
    assert "'Mine'" not in words and len([found for found in app.button if found.label == "Open"]) == 2
    next(found for found in app.button if found.key == "open-t9").click().run()
    assert told(checked(app))["opened"]["drawing"]["nodes"][4]["label"] == "Theirs"
    assert told(app)["opened"]["version"] == small.map_version and told(app)["opened"]["saved"] is False
    next(found for found in app.button if found.key == "drop-t9").click().run()
    assert sorted(found["tab"] for found in drafts(small.folder)) == ["t1", "t7", "t8"]


def test_a_broken_map_can_be_put_right_by_a_version(small: Project) -> None:
    (small.folder / "map.yaml").write_text("nodes: [", encoding="utf-8")
    app = part(opened("map"), "versions")
    assert app.error and not app.get("bidi_component")
    button(app, "Restore 1").click().run()  # type: ignore[attr-defined]
    assert told(checked(app))["drawing"] == drawing_of(read_map(MAP))
    assert saved_map(small) == read_map(MAP)


def test_an_autosave_of_a_large_map_is_quick(workspace: Path) -> None:
    project = save_map(create_project(workspace, "Large"), large_map())
    app = opened("map", "Large")
    desk = app.session_state[f"desk-{project.file.id}"]
    took = []
    for seq in range(1, 8):
        one = draft(copy.deepcopy(desk.told["drawing"]), project.map_version, seq=seq)
        begun = time.perf_counter()
        assert keep(desk, one) == ()
        took.append(time.perf_counter() - begun)
    # What a change may cost in all; the rest, which is Streamlit's, takes a few milliseconds. The disk may stall once.
    assert sorted(took)[3] < 0.06, took


def large_map() -> ServiceMap:
    """150 places and 400 ways."""
    kinds = ["entry", *["activity"] * 139, *["exit"] * 10]
    nodes = "\n".join(
        f"  - {{id: n{i}, label: Place number {i}, kind: {kind}, x: {i % 15 * 240}, y: {i // 15 * 200}}}"
        for i, kind in enumerate(kinds)
    )
    pairs = [(i, (i + step) % 150) for step in (1, 7, 31) for i in range(140)][:400]
    edges = "\n".join(f"  - {{from: n{a}, to: n{b}}}" for a, b in pairs)
    return read_map(f"name: Large\nnodes:\n{nodes}\nedges:\n{edges}\n")


def test_a_file_says_what_it_would_change_before_it_is_taken(small: Project) -> None:
    app = part(opened("map"), "the-map-as-a-file")
    assert [found.label for found in app.get("download_button")] == ["Download map.yaml", "Download for Excel"]
    theirs = MAP.replace("label: Panel", "label: From a file")
    app.file_uploader[0].set_value(("own.yaml", theirs.encode("utf-8"), "text/yaml"))
    checked(app.run())
    assert "- renamed 'Panel' to 'From a file'" in said(app).replace("\\", "")
    assert saved_map(small) == read_map(MAP)
    button(app, "Take this file as the map").click().run()  # type: ignore[attr-defined]
    assert told(checked(app))["opened"]["words"] == "took own.yaml as the map"
    assert saved_map(small) == read_map(theirs)
    # The file is let go of.
    assert app.file_uploader[0].value is None and "Take this file as the map" not in [b.label for b in app.button]


def test_a_workbook_is_taken_as_the_map(small: Project) -> None:
    book = write_map_workbook(read_map(MAP.replace("label: Panel", "label: From Excel")))
    app = part(opened("map"), "the-map-as-a-file")
    app.file_uploader[0].set_value(("map.xlsx", book, "application/octet-stream"))
    checked(app.run())
    assert "- renamed 'Panel' to 'From Excel'" in said(app).replace("\\", "")
    button(app, "Take this file as the map").click().run()  # type: ignore[attr-defined]
    assert saved_map(small).node("panel").label == "From Excel"


@pytest.mark.parametrize("data", [b"\xff\xfe\x00x", b"", b"just words", b"name: [", b"- 1\n- 2\n"])
@pytest.mark.parametrize("name", ["map.yaml", "map.xlsx"])
def test_a_file_that_is_no_map_is_told_in_words_and_changes_nothing(small: Project, data: bytes, name: str) -> None:
    app = part(opened("map"), "the-map-as-a-file")
    app.file_uploader[0].set_value((name, data, "text/yaml"))
    assert checked(app.run()).error
    button(app, "Take this file as the map").click().run()  # type: ignore[attr-defined]
    assert checked(app).error
    assert saved_map(small) == read_map(MAP)


def test_a_picture_is_traced_and_taken_away(small: Project) -> None:
    picture = b'<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="10" height="10"/></svg>'
    app = part(opened("map"), "picture-to-trace")
    app.file_uploader[0].set_value(("chart.svg", picture, "image/svg+xml"))
    checked(app.run())
    button(app, "Trace this picture").click().run()  # type: ignore[attr-defined]
    told_now = told(checked(app))["picture"]
    assert told_now["url"].startswith("data:image/svg+xml;base64,")
    assert (told_now["width"], told_now["height"]) == (400, 300)
    assert app.file_uploader[0].value is None
    # Where it lies is kept with the drawing.
    drawing = drawing_of(read_map(MAP))
    drawing["background"] = {"x": -40.0, "y": 0.0, "width": 900.0, "opacity": 0.4, "shown": True}
    says(app, small, save=asked(drawing, small.map_version))
    assert told(app)["answer"]["kind"] == "saved"
    assert told(app)["drawing"]["background"] == drawing["background"]
    button(app, "Take the picture away").click().run()  # type: ignore[attr-defined]
    assert told(checked(app))["picture"] is None


def test_a_picture_with_a_script_is_refused_in_words(small: Project) -> None:
    picture = b'<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3"><script>alert(1)</script></svg>'
    app = part(opened("map"), "picture-to-trace")
    app.file_uploader[0].set_value(("chart.svg", picture, "image/svg+xml"))
    checked(app.run())
    button(app, "Trace this picture").click().run()  # type: ignore[attr-defined]
    assert checked(app).error
    assert told(app)["picture"] is None
