"""Saving what was drawn: versions, conflicts, codes, the picture's place, and the draft that is done with."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from builder.background_place import Placement
from builder.code_map import read_codes
from builder.drawing import drawing_of
from builder.drawing_saving import Conflict, Saved, delete_picture, save_drawing, save_picture
from builder.map_drafts import drafts, keep_draft
from builder.map_file import read_map, write_map
from builder.map_versions import Version, version_map, versions
from builder.problem import Refused
from builder.project import Project, create_project, open_project
from builder.project_saving import save_map
from builder.service_map import Edge, Node, ServiceMap

CONTACT = Node("contact", "Contact", "entry", 0.0, 0.0)
HELP = Node("help", "Early help", "service", 200.0, 0.0)
NFA = Node("nfa", "No further action", "exit", 400.0, 0.0)
MAP = ServiceMap("Ours", (), (CONTACT, HELP, NFA), (Edge("contact", "help"), Edge("contact", "nfa")))
MOVED = replace(MAP, nodes=(CONTACT, replace(HELP, x=300.0), NFA))
RENAMED = replace(MAP, nodes=(replace(CONTACT, label="First contact"), HELP, NFA))
WITHOUT_HELP = replace(MAP, nodes=(CONTACT, NFA), edges=(Edge("contact", "nfa"),))
CODES = "rules:\n  - {code: C, node: contact}\n  - {code: EH, node: help}\noutcomes:\n  - {outcome: NFA, exit: nfa}\n"


@pytest.fixture(autouse=True)
def own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")
    monkeypatch.setattr("builder.map_keeping.who", lambda: "jsmith")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project with a map, its first version."""
    return save_map(create_project(tmp_path, "p"), MAP)


def _saved(project: Project, service_map: ServiceMap, **options: Any) -> Saved:
    result = save_drawing(project, service_map, **{"base": project.map_version, **options})
    assert isinstance(result, Saved)
    return result


def _history(project: Project) -> list[str]:
    return sorted(path.name for path in (project.folder / "history").iterdir())


def _told(project: Project) -> list[tuple[int, str, tuple[str, ...], bool]]:
    return [(v.number, v.who, v.changes, v.kept_aside) for v in versions(project.folder)]


def test_a_save_is_a_version_with_who_and_what(project: Project) -> None:
    result = _saved(project, MOVED)
    assert (result.number, result.changes, result.notes) == (2, ("moved 'Early help'",), ())
    assert result.project.service_map() == MOVED
    assert result.project.map_version != project.map_version
    assert _told(project) == [
        (2, "jsmith", ("moved 'Early help'",), False),
        (1, "jsmith", ("began the map 'Ours' with 3 places and 2 ways",), False),
    ]
    assert version_map(project.folder, 1) == MAP
    assert (project.folder / "map.yaml").read_text(encoding="utf-8") == write_map(MOVED)


def test_the_first_drawing_of_a_project_is_saved(tmp_path: Path) -> None:
    empty = create_project(tmp_path, "p")
    assert empty.map_version == ""
    result = _saved(empty, ServiceMap("", (), (), ()))
    assert (result.number, result.changes) == (1, ("began an empty map",))
    found = result.project.service_map()
    assert found is not None
    assert [problem.code for problem in found.unfinished] == ["no-entry"]


def test_the_same_map_again_makes_no_version(project: Project) -> None:
    result = _saved(project, MAP)
    assert (result.number, result.changes, result.notes) == (1, (), ())
    assert _history(project) == ["map-0001.yaml"]
    assert (project.folder / "audit.jsonl").read_text(encoding="utf-8").count("\n") == 2


def test_an_earlier_version_is_restored_by_saving_it(project: Project) -> None:
    moved = _saved(project, MOVED).project
    result = _saved(moved, version_map(project.folder, 1))
    assert (result.number, result.changes) == (3, ("moved 'Early help'",))
    assert result.project.map_version == project.map_version


def test_the_audit_file_counts_and_names_no_place(project: Project) -> None:
    _saved(project, replace(MAP, nodes=(replace(CONTACT, label="Anna's panel"), HELP, NFA)))
    lines = (project.folder / "audit.jsonl").read_text(encoding="utf-8").splitlines()
    line = json.loads(lines[-1])
    assert {key: line[key] for key in ("did", "version", "nodes", "edges", "codes")} == {
        "did": "saved the drawing",
        "version": 2,
        "nodes": 3,
        "edges": 2,
        "codes": False,
    }
    assert "Anna" not in "".join(lines)


# Someone else saved in between.


def test_two_who_draw_at_once_keep_both_and_are_told_what_differs(project: Project) -> None:
    theirs = _saved(project, MOVED).project
    conflict = save_drawing(project, RENAMED, base=project.map_version, tab="t")
    assert isinstance(conflict, Conflict)
    assert (conflict.theirs, conflict.version, conflict.who) == (MOVED, theirs.map_version, "jsmith")
    assert conflict.at == versions(project.folder)[1].at
    assert conflict.theirs_words == ("moved 'Early help'",)
    assert conflict.yours_words == ("renamed 'Contact' to 'First contact'",)
    assert conflict.kept_as == 3
    assert conflict.project.service_map() == MOVED
    assert version_map(project.folder, 3) == RENAMED
    assert _told(project)[0] == (3, "jsmith", ("renamed 'Contact' to 'First contact'",), True)


def test_a_conflict_that_is_tried_again_is_kept_once(project: Project) -> None:
    _saved(project, MOVED)
    for _ in range(3):
        conflict = save_drawing(project, RENAMED, base=project.map_version)
        assert isinstance(conflict, Conflict)
        assert conflict.kept_as == 3
    assert _history(project) == ["map-0001.yaml", "map-0002.yaml", "map-0003.yaml"]


def test_going_on_knowingly_saves_over_theirs(project: Project) -> None:
    _saved(project, MOVED)
    conflict = save_drawing(project, RENAMED, base=project.map_version)
    assert isinstance(conflict, Conflict)
    result = _saved(project, RENAMED, over=conflict.version)
    assert result.number == 4
    assert result.changes == ("renamed 'Contact' to 'First contact'", "moved 'Early help'")
    assert result.project.service_map() == RENAMED


def test_going_on_from_theirs_when_a_third_has_saved_is_a_conflict_again(project: Project) -> None:
    _saved(project, MOVED)
    conflict = save_drawing(project, RENAMED, base=project.map_version)
    assert isinstance(conflict, Conflict)
    third = _saved(conflict.project, WITHOUT_HELP).project
    again = save_drawing(project, RENAMED, base=project.map_version, over=conflict.version)
    assert isinstance(again, Conflict)
    assert (again.version, again.theirs) == (third.map_version, WITHOUT_HELP)
    assert again.theirs_words == ("deleted 'Early help'",)


def test_two_who_drew_the_same_do_not_disagree(project: Project) -> None:
    _saved(project, MOVED)
    result = _saved(project, MOVED, base=project.map_version)
    assert (result.number, result.changes) == (2, ())


def test_a_map_that_was_written_another_way_by_hand_is_no_conflict(project: Project) -> None:
    text = "# Reviewed in May.\n" + (project.folder / "map.yaml").read_text(encoding="utf-8")
    (project.folder / "map.yaml").write_text(text, encoding="utf-8", newline="\n")
    result = _saved(project, MOVED)
    assert result.number == 3
    assert "# Reviewed in May." in (project.folder / "history" / "map-0002.yaml").read_text(encoding="utf-8")
    assert _told(project)[1] == (2, "unknown", ("changed outside Journey Map",), False)


def test_a_drawing_whose_beginning_nobody_knows_is_told_apart_from_theirs(project: Project) -> None:
    conflict = save_drawing(project, RENAMED, base="f" * 64)
    assert isinstance(conflict, Conflict)
    assert conflict.theirs_words == ("began the map 'Ours' with 3 places and 2 ways",)
    assert conflict.yours_words == ("renamed 'Contact' to 'First contact'",)


def test_a_conflict_with_a_file_changed_by_hand_says_that_nobody_knows_who(project: Project) -> None:
    (project.folder / "map.yaml").write_text(write_map(MOVED), encoding="utf-8", newline="\n")
    os.utime(project.folder / "map.yaml", (1_700_000_000, 1_700_000_000))
    conflict = save_drawing(project, RENAMED, base=project.map_version)
    assert isinstance(conflict, Conflict)
    assert (conflict.who, conflict.at.isoformat()) == ("unknown", "2023-11-14T22:13:20+00:00")


def test_a_map_changed_by_hand_is_numbered_before_it_is_saved_over(project: Project) -> None:
    (project.folder / "map.yaml").write_text(write_map(MOVED), encoding="utf-8", newline="\n")
    result = _saved(open_project(project.folder.parent, "p"), RENAMED)
    assert result.number == 3
    assert version_map(project.folder, 2) == MOVED


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
def test_a_map_saved_by_notepad_is_kept_as_it_was(project: Project, coding: str) -> None:
    content = write_map(MOVED).replace("\n", "\r\n").encode(coding)
    (project.folder / "map.yaml").write_bytes(content)
    result = _saved(open_project(project.folder.parent, "p"), RENAMED)
    assert (result.number, result.changes) == (3, ("renamed 'Contact' to 'First contact'", "moved 'Early help'"))
    assert (project.folder / "history" / "map-0002.yaml").read_bytes() == content
    assert version_map(project.folder, 2) == MOVED


def test_a_broken_map_is_saved_over_and_kept_and_told(project: Project) -> None:
    (project.folder / "map.yaml").write_text("nodes: [", encoding="utf-8")
    broken = open_project(project.folder.parent, "p")
    with pytest.raises(Refused):
        broken.service_map()
    result = _saved(broken, MAP, base="")
    assert result.number == 3
    assert [problem.words for problem in result.notes] == [
        "map.yaml could not be read, so that the drawing was saved in its place; what was there is kept as version 2."
    ]
    assert (project.folder / "history" / "map-0002.yaml").read_text(encoding="utf-8").endswith("\nnodes: [")


# Codes.


def _with_codes(project: Project) -> Project:
    return save_map(project, MAP, read_codes(CODES, MAP))


def test_codes_of_a_deleted_place_go_where_the_drawing_says(project: Project) -> None:
    project = _with_codes(project)
    result = _saved(project, WITHOUT_HELP, redirects={"help": "contact"})
    assert [problem.words for problem in result.notes] == [
        "Rules that led to 'Early help' and lead to 'Contact' now: 1."
    ]
    assert (project.folder / "codes.yaml").read_text(encoding="utf-8") == CODES.replace("node: help", "node: contact")
    assert _history(project)[:2] == ["codes-0001.yaml", "codes-0002.yaml"]
    assert result.project.code_map(WITHOUT_HELP).rules[1].to == ("contact",)


def test_codes_of_a_deleted_place_that_go_nowhere_are_taken_out_and_told(project: Project) -> None:
    project = _with_codes(project)
    result = _saved(project, WITHOUT_HELP)
    assert [problem.code for problem in result.notes] == ["rules-taken-out"]
    assert (project.folder / "history" / "codes-0001.yaml").read_text(encoding="utf-8") == CODES
    assert len(result.project.code_map(WITHOUT_HELP).rules) == 1


def test_codes_that_were_written_by_hand_are_numbered_before_they_change(project: Project) -> None:
    (project.folder / "codes.yaml").write_text("# By hand.\n" + CODES, encoding="utf-8", newline="\n")
    _saved(open_project(project.folder.parent, "p"), WITHOUT_HELP)
    assert _history(project)[:2] == ["codes-0001.yaml", "codes-0002.yaml"]
    assert (project.folder / "history" / "codes-0001.yaml").read_text(encoding="utf-8") == "# By hand.\n" + CODES


def test_codes_that_someone_else_saved_in_between_are_kept(project: Project) -> None:
    later = _with_codes(project)
    result = _saved(later, WITHOUT_HELP, redirects={"help": "nfa"}, base=project.map_version)
    assert [rule.to for rule in result.project.code_map(WITHOUT_HELP).rules] == [("contact",), ("nfa",)]


def test_broken_codes_do_not_keep_a_drawing_from_being_saved(project: Project) -> None:
    (project.folder / "codes.yaml").write_text("rules: [", encoding="utf-8")
    result = _saved(open_project(project.folder.parent, "p"), MOVED)
    assert result.number == 2
    assert [problem.code for problem in result.notes] == ["codes-left-alone"]
    assert (project.folder / "codes.yaml").read_text(encoding="utf-8") == "rules: ["


# Drafts and the picture to trace.


def _draft(seq: int) -> dict[str, Any]:
    return {"tab": "t-1", "browser": "b", "seq": seq, "base": "", "at": "", "drawing": drawing_of(MOVED)}


def test_a_save_is_done_with_the_draft_of_its_tab_alone(project: Project) -> None:
    keep_draft(project.folder, _draft(3))
    keep_draft(project.folder, {**_draft(3), "tab": "t-2"})
    _saved(project, MOVED, tab="t-1", seq=3)
    assert [draft["tab"] for draft in drafts(project.folder)] == ["t-2"]


def test_changes_made_while_a_save_was_on_its_way_stay_a_draft(project: Project) -> None:
    keep_draft(project.folder, _draft(4))
    _saved(project, MOVED, tab="t-1", seq=3)
    assert [draft["seq"] for draft in drafts(project.folder)] == [4]


def test_a_conflict_leaves_the_draft(project: Project) -> None:
    keep_draft(project.folder, _draft(3))
    _saved(project, MOVED)
    save_drawing(project, RENAMED, base=project.map_version, tab="t-1", seq=3)
    assert [draft["seq"] for draft in drafts(project.folder)] == [3]


def test_the_place_of_the_picture_is_saved_without_a_version(project: Project) -> None:
    place = Placement(1.0, 2.0, 300.0, 0.4, True)
    result = _saved(project, MAP, placement=place)
    assert (result.number, result.changes) == (1, ())
    assert result.project.placement() == place
    assert _saved(project, MAP, placement=None).project.placement() is None


def test_a_picture_takes_the_place_of_the_one_before(project: Project) -> None:
    assert project.picture_file() is None
    project = save_picture(project, "png", b"PNG")
    project = _saved(project, MAP, placement=Placement(1.0, 2.0, 300.0)).project
    project = save_picture(project, "svg", b"<svg/>")
    assert project.picture_file() == project.folder / "background.svg"
    assert project.placement() == Placement(1.0, 2.0, 300.0)
    assert not (project.folder / "background.png").exists()
    project = delete_picture(project)
    assert (project.picture_file(), project.placement()) == (None, None)
    assert not (project.folder / "background.svg").exists()


# Whole or not at all.


def test_a_map_that_could_not_be_read_back_is_not_saved(project: Project) -> None:
    with pytest.raises(Refused, match="could not be read back"):
        _saved(project, replace(MAP, nodes=(replace(CONTACT, colour="#ABCDEF"), HELP, NFA)))
    assert _history(project) == ["map-0001.yaml"]


class Killed(BaseException):
    """Stands for a process that ends: nothing catches it."""


# Written aside and forced to disk: two maps, two code maps, the picture's place, the journal; each moved into place.
STEPS = 12


@pytest.mark.parametrize("step", range(1, STEPS + 1))
def test_a_save_cut_off_anywhere_is_whole_or_not_at_all(
    project: Project, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    project = _with_codes(project)
    keep_draft(project.folder, _draft(3))
    count = [0]

    def dying(real: Any) -> Any:
        def call(*arguments: Any, **options: Any) -> Any:
            count[0] += 1
            if count[0] == step:
                raise Killed
            return real(*arguments, **options)

        return call

    with monkeypatch.context() as patched:
        patched.setattr(os, "replace", dying(os.replace))
        patched.setattr(os, "fsync", dying(os.fsync))
        with pytest.raises(Killed):
            _saved(project, WITHOUT_HELP, tab="t-1", seq=3, placement=Placement(1.0, 2.0, 3.0))
    again = open_project(project.folder.parent, "p")
    found = again.service_map()
    assert found in (MAP, WITHOUT_HELP)
    assert len(again.code_map(found).rules) == (2 if found == MAP else 1)
    assert again.placement() == (None if found == MAP else Placement(1.0, 2.0, 3.0))
    assert [version.number for version in versions(again.folder)] == ([2, 1] if found == MAP else [3, 2, 1])
    assert len(drafts(again.folder)) == 1
    assert _saved(again, WITHOUT_HELP, tab="t-1", seq=3, base=project.map_version).number == 3
    assert drafts(again.folder) == []


def test_such_a_save_has_twelve_steps(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project = _with_codes(project)
    steps: list[str] = []
    for name in ("replace", "fsync"):
        real = getattr(os, name)
        monkeypatch.setattr(os, name, lambda *a, real=real, name=name: (steps.append(name), real(*a))[1])
    _saved(project, WITHOUT_HELP, placement=Placement(1.0, 2.0, 3.0))
    assert len(steps) == STEPS


def test_versions_are_told_of_starters_and_files_too(project: Project) -> None:
    save_map(project, RENAMED)
    assert versions(project.folder)[0] == Version(
        2, versions(project.folder)[0].at, "jsmith", ("renamed 'Contact' to 'First contact'",)
    )
    assert read_map((project.folder / "history" / "map-0002.yaml").read_bytes()) == RENAMED
