"""Progress that keeps moving while a long step runs, so that nobody thinks that the work has stopped."""

import math
import threading
import time
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import TypeVar

_Result = TypeVar("_Result")
Progress = Callable[[float, str], None]

_BEAT = 0.5  # seconds between two signs of life
_AHEAD = 0.15  # the share of the whole that a step without news may creep on by, at most
_PACE = 15.0  # seconds in which it creeps two thirds of that


def with_heartbeat(work: Callable[[Progress], _Result], progress: Progress) -> _Result:
    """What `work` gives, done beside this thread; `progress` is told every step in order, and in between that it goes
    on: the share creeps, and never goes back.

    What `progress` raises ends the work at its next step, and is raised here once it has ended. What the work raises is
    raised here.
    """
    told: SimpleQueue[tuple[float, str] | None] = SimpleQueue()
    ended: list[_Result] = []
    wrong: list[BaseException] = []
    stop = threading.Event()

    def note(share: float, words: str) -> None:
        if stop.is_set():
            raise _Stopped
        told.put((share, words))

    def run() -> None:
        try:
            ended.append(work(note))
        except BaseException as trouble:  # Whatever it is, the thread that asked is to have it.
            wrong.append(trouble)
        finally:
            told.put(None)

    worker = threading.Thread(target=run, daemon=True)
    worker.start()
    try:
        _tell(told, progress)
    except BaseException:
        stop.set()
        worker.join()
        raise
    worker.join()
    if wrong:
        raise wrong[0]
    return ended[0]


class _Stopped(Exception):
    """Nobody wants the result any more."""


def _tell(told: "SimpleQueue[tuple[float, str] | None]", progress: Progress) -> None:
    shown, share, words, since = 0.0, 0.0, "", time.monotonic()
    while True:
        try:
            news = told.get(timeout=_BEAT)
        except Empty:
            if not words:
                continue
            crept = share + _AHEAD * (1 - math.exp(-(time.monotonic() - since) / _PACE))
            shown = max(shown, min(crept, 0.99))
            progress(shown, words)
            continue
        if news is None:
            return
        share, words = news
        since = time.monotonic()
        shown = max(shown, share)
        progress(shown, words)
