"""From pseudonyms back to children's own ids: read as people write them, found with the secret and the file only."""

import io
import json
from pathlib import Path

import openpyxl
import pytest

from builder.importing import import_files
from builder.loading import Upload
from builder.look_up import look_up, pseudonyms_in
from builder.problem import Refused
from builder.project import Project, create_project, delete_project, open_project
from builder.project_saving import save_settings
from builder.settings import Settings

_EVENTS = (
    "Child ID,Activity,Start date\n0000007,Contact,2024-03-05\nRAWID-2,Contact,2024-03-06\n=1+1,Contact,2024-03-07\n"
)
_FILE = Upload("events.csv", _EVENTS.encode())
_SECRET = bytes(range(32))


@pytest.fixture(autouse=True)
def own_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project of three children whose secret the test knows."""
    made = create_project(tmp_path, "p")
    (tmp_path / "secrets" / f"{made.file.id}.key").write_text(_SECRET.hex(), encoding="ascii")
    return import_files(tmp_path, "p", [_FILE])[0]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("KT4-7QX-M2", ["KT4-7QX-M2"]),
        ("kt4-7qx-m2", ["KT4-7QX-M2"]),
        ("KT4 7QX M2", ["KT4-7QX-M2"]),
        ("kt47qxm2", ["KT4-7QX-M2"]),
        ("KT4–7QX—M2 ", ["KT4-7QX-M2"]),
        ("OI4-7LX-M2", ["014-71X-M2"]),
        ("oi4-7lx-m2", ["014-71X-M2"]),
        ("KT4-7QX-M2, AB3-9ZD-K4;AB3-9ZD-K4\nabc-def-gh", ["KT4-7QX-M2", "AB3-9ZD-K4", "ABC-DEF-GH"]),
        ("KT4-7QX-M2 AB3-9ZD-K4", ["KT4-7QX-M2", "AB3-9ZD-K4"]),
        ("KT4 7QX M2 AB3 9ZD K4", ["KT4-7QX-M2", "AB3-9ZD-K4"]),
        ("KT4-7QX-M2Z", ["KT4-7QX-M2Z"]),
    ],
)
def test_pseudonyms_are_read_as_people_write_them(text: str, names: list[str]) -> None:
    assert pseudonyms_in(text) == (names, [])


@pytest.mark.parametrize("text", ["KT4", "child", "KT4-7QX-U2", "£££", "Kürzel-12"])
def test_what_is_no_pseudonym_is_said(text: str) -> None:
    names, unreadable = pseudonyms_in(f"KT4-7QX-M2\n{text}")
    assert names == ["KT4-7QX-M2"]
    assert len(unreadable) == 1


def test_blank_lines_are_nothing() -> None:
    assert pseudonyms_in("\n \n,;\n") == ([], [])


def _of(own_id: str) -> str:
    """The pseudonym by its definition, worked out without the code under test: HMAC-SHA256 in Crockford's base 32."""
    import hashlib
    import hmac

    digest = hmac.new(_SECRET, b"child\x00" + own_id.encode(), hashlib.sha256).digest()
    bits = "".join(f"{byte:08b}" for byte in digest)
    letters = "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[int(bits[at : at + 5], 2)] for at in range(0, 40, 5))
    return f"{letters[:3]}-{letters[3:6]}-{letters[6:]}"


def test_own_ids_are_found_in_the_file_given_again_in_the_order_asked(project: Project) -> None:
    asked = f"{_of('RAWID-2').lower()}\n{_of('0000007')}"
    found = look_up(project, asked, [_FILE])
    assert found.found.to_dict("list") == {"child": [_of("RAWID-2"), _of("0000007")], "id": ["RAWID-2", "0000007"]}
    assert (found.absent, found.unknown, found.unreadable) == ((), (), ())


def test_where_zeros_in_front_tell_nobody_apart_the_id_is_found_as_the_file_has_it(project: Project) -> None:
    save_settings(project, Settings(leading_zeros="one"))
    opened = open_project(project.folder.parent, "p")
    other = Upload("other.csv", b"Child ID,Activity,Start date\n7,Contact,2024-03-05\n8,Contact,2024-03-05\n")
    assert look_up(project, _of("0000007"), [other]).found.empty
    assert look_up(opened, _of("0000007"), [other]).found["id"].tolist() == ["7"]


def test_a_child_is_found_by_the_new_id_when_the_list_of_ids_is_given_too(project: Project) -> None:
    old = Upload("old.csv", b"Child ID,Activity,Start date\nOLD-9,Contact,2024-03-06\n")
    ids = Upload("ids.csv", b"Old ID,New ID\nOLD-9,RAWID-2\n")
    assert look_up(project, _of("RAWID-2"), [old]).absent == (_of("RAWID-2"),)
    assert look_up(project, _of("RAWID-2"), [old, ids]).found["id"].tolist() == ["RAWID-2"]


def test_who_is_not_found_is_said(project: Project) -> None:
    other = Upload("other.csv", b"Child ID,Activity,Start date\nRAWID-2,Contact,2024-03-06\n")
    found = look_up(project, f"{_of('0000007')}, 000-000-00, word", [other])
    assert found.found.empty
    assert found.absent == (_of("0000007"),)
    assert found.unknown == ("000-000-00",)
    assert found.unreadable == ("word",)


def test_the_audit_file_says_how_many_were_looked_up_and_nothing_of_them(project: Project) -> None:
    look_up(project, f"{_of('RAWID-2')} {_of('0000007')} 000-000-00", [_FILE])
    text = (project.folder / "audit.jsonl").read_text(encoding="utf-8")
    last = json.loads(text.splitlines()[-1])
    assert last["did"] == "looked up 3 children"
    assert (last["asked"], last["found"], last["files"]) == (3, 2, 1)
    assert {"at", "who"} <= set(last)
    for secret in ("RAWID", "0000007", _of("RAWID-2"), "events.csv"):
        assert secret not in text


def test_nothing_else_of_the_project_changes_and_no_raw_id_is_in_it(project: Project) -> None:
    def contents() -> dict[str, bytes]:
        return {p.name: p.read_bytes() for p in project.folder.rglob("*") if p.is_file() and p.name != "audit.jsonl"}

    before = contents()
    look_up(project, _of("RAWID-2"), [_FILE])
    assert contents() == before
    assert not any(b"RAWID" in data for data in contents().values())


def test_without_the_secret_nobody_is_looked_up(project: Project, tmp_path: Path) -> None:
    next((tmp_path / "secrets").glob("*.key")).unlink()
    with pytest.raises(Refused, match="secret is not at"):
        look_up(project, _of("RAWID-2"), [_FILE])
    assert "looked up" not in (project.folder / "audit.jsonl").read_text(encoding="utf-8")


@pytest.mark.parametrize(("asked", "words"), [("", "it is blank"), ("child", "'child'")])
def test_nothing_asked_is_said(project: Project, asked: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        look_up(project, asked, [_FILE])


def test_a_file_that_cannot_be_read_is_refused(project: Project) -> None:
    with pytest.raises(Refused, match="is empty"):
        look_up(project, _of("RAWID-2"), [Upload("x.csv", b"")])


def test_a_project_without_children_has_nobody_to_look_up(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="nobody to look up"):
        look_up(create_project(tmp_path, "empty"), "KT4-7QX-M2", [_FILE])


def test_the_download_keeps_zeros_and_runs_no_formula(project: Project) -> None:
    found = look_up(project, f"{_of('0000007')} {_of('=1+1')}", [_FILE])
    sheet = openpyxl.load_workbook(io.BytesIO(found.workbook())).active
    assert sheet is not None
    rows = [[(cell.value, cell.data_type) for cell in row] for row in sheet.iter_rows(min_row=2)]
    assert [row[1] for row in rows] == [("0000007", "s"), ("=1+1", "s")]


def test_a_project_is_deleted_with_all_that_it_holds(project: Project, tmp_path: Path) -> None:
    names = {path.name for path in project.folder.iterdir()}
    assert {"activities.parquet", "children.parquet", "findings.parquet", "set_aside.parquet", "audit.jsonl"} <= names
    delete_project(tmp_path, "p")
    assert not project.folder.exists()
    assert not list((tmp_path / "secrets").glob("*.key"))
    last = json.loads((tmp_path / "audit.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert (last["did"], last["project"]) == ("deleted a project whole", "p")
