"""The doctor: what is wrong with an installation, each kind of trouble made here and named."""

import importlib.metadata
import os
import shutil
import socket
import sys
from pathlib import Path

import pytest

from builder.doctor import folders, network, packages, workbooks
from builder.doctor.all_checks import all_checks
from builder.doctor.check import Check
from builder.importing import import_files
from builder.loading import Upload
from builder.problem import Problem
from builder.sources.child import ChildFailed


def codes(check):
    return [problem.code for problem in check.problems]


@pytest.fixture
def places(tmp_path, monkeypatch):
    """A workspace and a folder of secrets of their own."""
    secrets = tmp_path / "secrets"
    for module in ("builder.secret", "builder.doctor.folders"):
        monkeypatch.setattr(f"{module}.secrets_folder", lambda: secrets)
    return tmp_path / "projects", secrets


def loaded(workspace):
    csv = b"Child ID,Activity,Start date,End date\r\n7,Contact,05/03/2024,06/03/2024\r\n"
    return import_files(workspace, "North", [Upload("events.csv", csv)])[0]


def test_a_python_of_ten_years_ago_and_one_of_32_bits_are_named():
    assert codes(packages.python((3, 9, 13), 32)) == ["doctor-python-old", "doctor-python-32"]
    assert packages.python((3, 9, 13), 64).problems[0].words.startswith("Python 3.9.13 is too old")
    assert packages.python((3, 13, 0), 64).standing == "well"


def test_missing_and_old_packages_are_named_and_those_of_extras_are_not_asked_for():
    def version_of(name):
        found = {"pandas": "2.2.0", "click": "8.1.0"}
        if name not in found:
            raise importlib.metadata.PackageNotFoundError(name)
        return found[name]

    check = packages.packages(["pandas>=3", "click", "pyarrow", 'pytest; extra == "test"'], version_of)
    assert [(p.code, p.place, p.value) for p in check.problems] == [
        ("doctor-package-old", "pandas", "2.2.0, wanted >=3"),
        ("doctor-package-missing", "pyarrow", ""),
    ]
    assert check.found == "2 found"


def test_a_bundle_that_a_scanner_took_away_is_named(tmp_path):
    for package, names in {"player": ("stage.js", "stage.css"), "builder": ("canvas.css",)}.items():
        (tmp_path / package).mkdir()
        for name in names:
            (tmp_path / package / name).write_text("", encoding="utf-8")
    check = packages.own_files(lambda package: tmp_path / package)
    assert [(p.code, p.place) for p in check.problems] == [("doctor-file-missing", "builder/canvas.js")]


def test_this_very_installation_has_its_own_files_and_reads_workbooks():
    assert packages.own_files().standing == "well"
    assert workbooks.workbooks() == Check("Workbooks", "can be read")


def test_a_computer_that_forbids_a_second_python_is_told_so(monkeypatch):
    def forbidden(*_, **__):
        raise ChildFailed("crashed", "")

    monkeypatch.setattr("builder.sources.child.run_child", forbidden)
    assert codes(workbooks.workbooks()) == ["workbook-crashed", "doctor-child"]


def test_a_workspace_that_does_not_exist_yet_is_tried_and_not_left_behind(places):
    workspace, _ = places
    assert folders.workspace(workspace).standing == "well"
    assert not workspace.exists()


def test_a_workspace_whose_files_cannot_be_renamed_is_named(places, monkeypatch):
    workspace, _ = places

    def held(self, target):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "replace", held)
    check = folders.workspace(workspace)
    assert [(p.code, p.value) for p in check.problems] == [("doctor-not-writable", "Permission denied")]


def test_a_workspace_in_a_synced_folder_a_long_name_and_a_full_disk_are_named(tmp_path, monkeypatch):
    synced = tmp_path / "OneDrive - Northshire" / "projects"
    assert codes(folders.workspace(synced)) == ["doctor-synced"]
    long = tmp_path / ("n" * 140)
    assert codes(folders.workspace(long, windows=True)) == ["doctor-path-long"]
    assert codes(folders.workspace(long, windows=False)) == []
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(100, 88, 12_000_000))
    full = folders.workspace(tmp_path)
    assert [(p.code, p.value) for p in full.problems] == [("doctor-disk-full", "12 MB")]


def test_a_project_in_good_order_is_counted_and_a_lost_secret_a_broken_map_and_broken_data_are_named(places):
    workspace, secrets = places
    project = loaded(workspace)
    assert folders.projects(workspace) == Check("Projects", "1")
    (project.folder / "map.yaml").write_text("nodes: 3\n", encoding="utf-8")
    broken = folders.projects(workspace)
    assert set(codes(broken)) == {"doctor-project"}
    assert "map.yaml" in broken.problems[0].words
    (project.folder / "map.yaml").unlink()
    (project.folder / "children.parquet").write_bytes(b"nothing of the kind")
    assert folders.projects(workspace).problems[0].words.startswith("The project 'North': its data cannot be read")
    (project.folder / "children.parquet").unlink()
    next(secrets.glob("*.key")).unlink()
    lost = folders.projects(workspace).problems
    assert [p.code for p in lost] == ["doctor-project"]
    assert "The project's secret is not at" in lost[0].words


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_a_secret_that_others_may_read_is_named(places):
    workspace, secrets = places
    loaded(workspace)
    assert folders.secrets().standing == "well"
    next(secrets.glob("*.key")).chmod(0o644)
    assert codes(folders.secrets()) == ["doctor-secret-open"]


def test_a_taken_port_is_a_note_and_none_free_an_error(monkeypatch):
    monkeypatch.setattr(network, "free_port", lambda _: 8503)
    monkeypatch.setattr(network, "_reached", lambda _: True)
    check = network.port()
    assert (codes(check), check.found, check.standing) == (["doctor-port-used"], "8503 is free", "note")
    monkeypatch.setattr(network, "_reached", lambda _: False)
    assert network.port().standing == "error"


def test_a_port_of_this_computer_is_reached_and_one_that_is_held_is_not():
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        taken = other.getsockname()[1]
        assert network._reached(taken) is False
    assert network._reached(taken) is True


def test_a_proxy_that_would_be_asked_for_this_computer_is_named_without_its_address():
    asked = network.proxy({"HTTP_PROXY": "http://user:secret@proxy:8080"})
    assert codes(asked) == ["doctor-proxy"]
    assert "secret" not in asked.problems[0].words + asked.found
    assert network.proxy({"HTTP_PROXY": "http://proxy:8080", "NO_PROXY": "localhost, .local"}).standing == "well"
    assert network.proxy({}).found == "none is set for programs"


def test_edge_is_found_where_windows_keeps_it(tmp_path, monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda _: None)
    edge = tmp_path / "Microsoft" / "Edge" / "Application" / "msedge.exe"
    edge.parent.mkdir(parents=True)
    edge.write_bytes(b"")
    assert network.browser({"ProgramFiles(x86)": str(tmp_path)}) == Check("Browser", "msedge")


def test_it_is_told_in_lines_with_what_to_do_and_for_programs():
    check = Check("Port", "8503 is free", (Problem("doctor-port-blocked", "8503"),))
    assert check.lines()[0] == "mend     Port: 8503 is free"
    assert check.lines()[1].endswith("nothing has to be let in from outside.")
    assert check.told() == {
        "about": "Port",
        "standing": "error",
        "found": "8503 is free",
        "problems": ["doctor-port-blocked"],
    }


def test_it_looks_at_ten_things_and_writes_nothing(places):
    workspace, secrets = places
    checks = list(all_checks(workspace))
    assert [check.about for check in checks] == [
        "Python", "Packages", "Journey Map's own files", "Workbooks", "Workspace", "Secrets", "Projects", "Port",
        "Proxy", "Browser",
    ]  # fmt: skip
    assert not workspace.exists() and not secrets.exists()
    assert checks[0].found.startswith(f"{sys.version_info[0]}.{sys.version_info[1]}.")
