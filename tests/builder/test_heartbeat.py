"""Progress that keeps moving while a long step runs."""

import time

import pytest

from builder.heartbeat import Progress, with_heartbeat


def test_every_step_is_told_in_order_and_the_result_comes_back() -> None:
    told: list[tuple[float, str]] = []

    def work(progress: Progress) -> int:
        progress(0.1, "one")
        progress(0.5, "two")
        progress(1.0, "done")
        return 7

    assert with_heartbeat(work, lambda share, words: told.append((share, words))) == 7
    assert told == [(0.1, "one"), (0.5, "two"), (1.0, "done")]


def test_a_long_step_goes_on_being_told_and_never_goes_back() -> None:
    told: list[tuple[float, str]] = []

    def work(progress: Progress) -> None:
        progress(0.1, "long")
        time.sleep(1.8)
        progress(0.101, "short")

    with_heartbeat(work, lambda share, words: told.append((share, words)))
    shares = [share for share, _ in told]
    assert [words for _, words in told].count("long") >= 3
    assert shares == sorted(shares) and 0.101 < shares[-1] < 0.3


def test_what_the_work_raises_is_raised() -> None:
    def work(_progress: Progress) -> None:
        raise ValueError("this file")

    with pytest.raises(ValueError, match="this file"):
        with_heartbeat(work, lambda share, words: None)


def test_who_does_not_want_to_hear_more_ends_the_work_at_its_next_step() -> None:
    begun: list[str] = []

    def work(progress: Progress) -> None:
        for step in ("one", "two", "three"):
            begun.append(step)
            progress(0.1, step)
            time.sleep(0.3)

    def heard(_share: float, _words: str) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        with_heartbeat(work, heard)
    assert begun in (["one"], ["one", "two"])
