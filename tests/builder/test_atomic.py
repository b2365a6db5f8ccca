"""A save is whole or not at all, wherever it is cut off."""

import errno
import os
import threading
import time

import pytest

from builder import atomic, lock
from builder.atomic import recover, save_one, save_together
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


def test_one_file_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    save_one(tmp_path / "drafts" / "a.json", b"old")
    for step in (1, 2):
        with monkeypatch.context() as patched:
            _kill_at(patched, step)
            with pytest.raises(Killed):
                save_one(tmp_path / "drafts" / "a.json", b"new")
        assert (tmp_path / "drafts" / "a.json").read_bytes() == b"old"
    save_one(tmp_path / "drafts" / "a.json", b"new")
    assert (tmp_path / "drafts" / "a.json").read_bytes() == b"new"
    assert [path.name for path in (tmp_path / "drafts").iterdir()] == ["a.json"]


def test_two_that_write_one_file_at_once_do_not_mix(tmp_path):
    contents = [bytes([letter]) * 200_000 for letter in b"abcd"]

    def write(content):
        for _ in range(20):
            save_one(tmp_path / "a.json", content)

    writers = [threading.Thread(target=write, args=(content,)) for content in contents]
    for writer in writers:
        writer.start()
    while any(writer.is_alive() for writer in writers):
        if (tmp_path / "a.json").exists():
            assert (tmp_path / "a.json").read_bytes() in contents
    for writer in writers:
        writer.join()
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_the_lock_s_file_left_by_a_killed_process_holds_no_one_up(tmp_path):
    # The system let go of the lock when its holder ended, however short a while ago; only the file is left.
    file = tmp_path / "saving.lock"
    file.write_bytes(b"")
    begun = time.monotonic()
    with locked(tmp_path):
        assert file.exists()
    assert time.monotonic() - begun < 1
    assert not file.exists()


def test_a_lock_that_is_held_is_waited_for_and_then_told(tmp_path, monkeypatch):
    monkeypatch.setattr("builder.lock._PATIENCE", 0.1)
    with locked(tmp_path), pytest.raises(Refused, match="is being saved by someone else"), locked(tmp_path):
        pass


def test_many_that_want_the_lock_have_it_one_after_the_other(tmp_path):
    inside, most, turns = [], [0], [0]

    def work():
        for _ in range(25):
            with locked(tmp_path):
                inside.append(1)
                most[0] = max(most[0], len(inside))
                turns[0] += 1
                time.sleep(0.0005)
                inside.pop()

    workers = [threading.Thread(target=work) for _ in range(6)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert (most[0], turns[0]) == (1, 150)
    assert not (tmp_path / "saving.lock").exists()


def test_a_lock_is_let_go_when_the_save_fails(tmp_path):
    with pytest.raises(Killed), locked(tmp_path):
        raise Killed
    with locked(tmp_path):
        pass


def test_a_folder_that_is_gone_or_may_not_be_written_is_named(tmp_path):
    with pytest.raises(Refused, match=r"saving\.lock cannot be written"), locked(tmp_path / "gone"):
        pass


def test_where_a_folder_knows_no_locks_saving_goes_on_without(tmp_path, monkeypatch):
    def unknown(_):
        raise OSError(errno.ENOLCK, "No locks available")

    monkeypatch.setattr(lock, "_hold", unknown)
    with locked(tmp_path):
        pass


def test_a_lock_that_fails_for_another_reason_is_told(tmp_path, monkeypatch):
    def broken(_):
        raise OSError(errno.EIO, "Input/output error")

    monkeypatch.setattr(lock, "_hold", broken)
    with pytest.raises(Refused, match="cannot be written: Input/output error"), locked(tmp_path):
        pass


def test_on_windows_a_lock_that_is_held_is_waited_for(tmp_path, monkeypatch):
    # `msvcrt.locking` says EACCES (or EDEADLK) while another has the lock.
    tries = []

    def held_twice(_):
        tries.append(1)
        if len(tries) <= 2:
            raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(lock, "_WINDOWS", True)
    monkeypatch.setattr(lock, "_hold", held_twice)
    with locked(tmp_path):
        assert len(tries) == 3
    assert not (tmp_path / "saving.lock").exists()


def test_on_windows_a_lock_s_file_that_is_being_deleted_is_waited_for(tmp_path, monkeypatch):
    real, tries = os.open, []

    def denied_once(path, *arguments):
        tries.append(1)
        if len(tries) == 1:
            raise PermissionError(errno.EACCES, "Permission denied")
        return real(path, *arguments)

    monkeypatch.setattr(lock, "_WINDOWS", True)
    monkeypatch.setattr(os, "open", denied_once)
    with locked(tmp_path):
        assert len(tries) == 2


def test_on_windows_the_next_holder_keeps_the_file_from_being_deleted(tmp_path, monkeypatch):
    def open_elsewhere(*_, **__):
        raise PermissionError(errno.EACCES, "The process cannot access the file")

    monkeypatch.setattr(lock, "_WINDOWS", True)
    monkeypatch.setattr(os, "unlink", open_elsewhere)
    with locked(tmp_path):
        pass
    assert (tmp_path / "saving.lock").exists()
