"""The pages Map and Codes: starters, the files out and in, and two people at once."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Locator, Page, expect

from builder.map_file import read_map, write_map
from builder.project import create_project, open_project
from builder.project_saving import save_codes, save_map
from builder.starters import starter_codes, starter_map
from tests.browser.serving import Server
from tests.browser.visiting import open_page, open_stage, settled, shoot

_BROKEN = """name: Broken
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: contact, label: Again, kind: activity, x: 10, y: 0}
  - {id: shut, label: Shut, kind: exitt, x: 20, y: 0}
edges: [{from: contact, to: nowhere}]
"""


@pytest.fixture(autouse=True)
def secrets_beside_the_server(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the tests save by themselves is saved as the server would."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(server.folders.config))
    monkeypatch.setenv("APPDATA", str(server.folders.config))


def _map_node(page: Page, label: str) -> Locator:
    return page.get_by_role("group", name=re.compile(f"^{re.escape(label)}, "))


def test_a_starter_map_is_taken_and_shown(server: Server, page: Page, tmp_path: Path) -> None:
    create_project(server.folders.workspace, "Starter")
    open_page(page, "/map?project=Starter", "Map")
    page.get_by_text("Front door: contact, referral").click()
    page.get_by_role("button", name="Take this starter map").click()
    expect(page.get_by_role("application", name="Map")).to_be_visible()
    for label in ("Initial contact", "Referral", "Child and family assessment"):
        expect(_map_node(page, label).first).to_be_visible()
    settled(page)
    shoot(page, "map-front-door")

    page.get_by_text("The map as a file").click()
    with page.expect_download() as download:
        page.get_by_role("button", name="Download map.yaml").click()
    file = tmp_path / download.value.suggested_filename
    download.value.save_as(file)
    assert file.name == "map.yaml"
    assert write_map(read_map(file.read_text(encoding="utf-8"))) == write_map(starter_map("front-door"))
    assert len(list((server.folders.workspace / "Starter" / "history").glob("map-*.yaml"))) == 1


def test_the_whole_service_starter_is_shown_too(server: Server, page: Page) -> None:
    project = create_project(server.folders.workspace, "Whole")
    save_map(project, starter_map("whole-service"), starter_codes("whole-service"))
    open_page(page, "/map?project=Whole", "Map")
    expect(page.get_by_role("application", name="Map")).to_be_visible()
    expect(_map_node(page, "Referral").first).to_be_visible()
    shoot(page, "map-whole-service")


def test_a_broken_map_says_everything_that_is_wrong_at_once(with_small: Server, page: Page) -> None:
    kept = (with_small.folders.workspace / "Small" / "map.yaml").read_bytes()
    open_page(page, "/map?project=Small", "Map")
    page.get_by_text("The map as a file").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        [{"name": "map.yaml", "mimeType": "text/yaml", "buffer": _BROKEN.encode("utf-8")}]
    )
    page.get_by_role("button", name="Take this file as the map").click()
    alerts = page.get_by_role("alert")
    for words in ("ids must be unique", "exitt", "nowhere"):
        expect(alerts.filter(has_text=words).first).to_be_visible()
    assert (with_small.folders.workspace / "Small" / "map.yaml").read_bytes() == kept
    shoot(page, "map-broken")


@pytest.mark.parametrize("data", [b"\xff\xfe\x00x", b"", b"just words", b"name: [", b"- 1\n- 2\n"])
def test_a_file_that_is_no_map_gets_a_message(with_small: Server, page: Page, data: bytes) -> None:
    kept = (with_small.folders.workspace / "Small" / "map.yaml").read_bytes()
    open_page(page, "/map?project=Small", "Map")
    page.get_by_text("The map as a file").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        [{"name": "map.yaml", "mimeType": "text/yaml", "buffer": data}]
    )
    page.get_by_role("button", name="Take this file as the map").click()
    expect(page.get_by_test_id("stMain").get_by_role("alert").first).to_be_visible()
    assert "Traceback" not in page.content()
    assert (with_small.folders.workspace / "Small" / "map.yaml").read_bytes() == kept


def test_a_map_that_someone_else_saved_meanwhile_is_not_overwritten(with_small: Server, page: Page) -> None:
    open_page(page, "/map?project=Small", "Map")
    page.get_by_text("The map as a file").click()
    mine = starter_map("front-door")
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        [{"name": "map.yaml", "mimeType": "text/yaml", "buffer": write_map(mine).encode("utf-8")}]
    )
    take = page.get_by_role("button", name="Take this file as the map")
    expect(take).to_be_visible()
    settled(page)
    project = open_project(with_small.folders.workspace, "Small")
    was = project.service_map()
    assert was is not None
    theirs = read_map(write_map(was).replace("label: Panel", "label: Saved meanwhile"))
    save_map(project, theirs)
    take.click()
    expect(page.get_by_role("alert").filter(has_text="Someone else saved map.yaml")).to_be_visible()
    now = open_project(with_small.folders.workspace, "Small").service_map()
    assert now is not None and "Saved meanwhile" in {node.label for node in now.nodes}


def test_codes_that_someone_else_saved_meanwhile_are_not_overwritten(with_small: Server, page: Page) -> None:
    open_page(page, "/codes?project=Small", "Codes")
    page.get_by_text("The code map as a file").click()
    page.get_by_test_id("stFileUploaderDropzoneInput").set_input_files(
        [{"name": "codes.yaml", "mimeType": "text/yaml", "buffer": b"rules:\n  - {code: Contact, node: contact}\n"}]
    )
    take = page.get_by_role("button", name="Take this file as the code map")
    expect(take).to_be_visible()
    settled(page)
    project = open_project(with_small.folders.workspace, "Small")
    service_map = project.service_map()
    assert service_map is not None
    codes = project.code_map(service_map)
    save_codes(project, type(codes)(codes.rules[:3], codes.outcomes))
    take.click()
    expect(page.get_by_role("alert").filter(has_text="Someone else saved codes.yaml")).to_be_visible()
    after = open_project(with_small.folders.workspace, "Small")
    assert len(after.code_map(service_map).rules) == 3
    save_codes(after, codes)


def test_a_node_without_data_says_so_with_only_annex_a(server: Server, page: Page, samples: Path) -> None:
    server.folders.run("import", "AnnexA", str(samples / "annex-a-2019.xlsx"))
    server.folders.run("start-map", "AnnexA", "--from", "front-door")
    open_stage(page, "AnnexA")
    expect(_map_node(page, "Strategy discussion")).to_contain_text("no data")
    expect(_map_node(page, "Referral")).not_to_contain_text("no data")
