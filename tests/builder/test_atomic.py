"""A save is whole or not at all, wherever it is cut off."""

import os

import pytest

from builder import atomic
from builder.atomic import recover, save_together
from builder.lock import locked
from builder.problem import Refused


class Killed(BaseException):
    """Stands for a process that ends: nothing catches it."""


def _kill_at(monkeypatch, step):
    """Ends the save just before its `step`th write to disk."""
    count = [0]

    def dying(real):
        def call(*arguments, **options):
            count[0] += 1
            if count[0] == step:
                raise Killed
            return real(*arguments, **options)

        return call

    monkeypatch.setattr(os, "replace", dying(os.replace))
    monkeypatch.setattr(os, "fsync", dying(os.fsync))


@pytest.mark.parametrize("step", range(1, 9))
def test_a_save_cut_off_anywhere_leaves_all_old_or_all_new(tmp_path, monkeypatch, step):
    save_together(tmp_path, {"a.txt": b"old a", "b.txt": b"old b"})
    with monkeypatch.context() as patched:
        _kill_at(patched, step)
        try:
            save_together(tmp_path, {"a.txt": b"new a", "b.txt": b"new b", "history/a-1.txt": b"new a"})
        except Killed:
            pass
        else:
            assert step > 8
    recover(tmp_path)
    found = (tmp_path / "a.txt").read_bytes(), (tmp_path / "b.txt").read_bytes()
    assert found in {(b"old a", b"old b"), (b"new a", b"new b")}
    assert (tmp_path / "history" / "a-1.txt").exists() == (found[0] == b"new a")


def test_a_save_of_three_files_has_eight_steps(tmp_path, monkeypatch):
    # Four written (three files and the journal), four moved into place: the parameters above reach every one.
    steps = []
    for name in ("replace", "fsync"):
        real = getattr(os, name)
        monkeypatch.setattr(os, name, lambda *a, real=real, name=name: (steps.append(name), real(*a))[1])
    save_together(tmp_path, {"a.txt": b"a", "b.txt": b"b", "c.txt": b"c"})
    assert steps == ["fsync"] * 4 + ["replace"] * 4


def test_a_half_written_save_without_its_journal_is_forgotten(tmp_path):
    save_together(tmp_path, {"a.txt": b"old"})
    (tmp_path / "a.txt.new").write_bytes(b"half")
    save_together(tmp_path, {"b.txt": b"other"})
    assert (tmp_path / "a.txt").read_bytes() == b"old"


def test_a_file_held_by_another_program_is_named(tmp_path, monkeypatch):
    def held(*_):
        raise PermissionError

    save_together(tmp_path, {"codes.xlsx": b"old"})
    monkeypatch.setattr(os, "replace", held)
    monkeypatch.setattr(atomic, "_PATIENCE", 0.1)
    with pytest.raises(Refused, match=r"is open in another program"):
        save_together(tmp_path, {"codes.xlsx": b"new"})
    assert (tmp_path / "codes.xlsx").read_bytes() == b"old"


def test_a_lock_left_by_a_killed_process_is_taken_over(tmp_path):
    lock = tmp_path / "saving.lock"
    lock.write_bytes(b"")
    os.utime(lock, (0, 0))
    with locked(tmp_path):
        assert lock.exists()
    assert not lock.exists()


def test_a_lock_that_is_held_is_waited_for_and_then_told(tmp_path, monkeypatch):
    monkeypatch.setattr("builder.lock._PATIENCE", 0.1)
    with locked(tmp_path), pytest.raises(Refused, match="is being saved by someone else"), locked(tmp_path):
        pass
