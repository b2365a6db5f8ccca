"""Long work beside the page that shows it: it goes on while the page is drawn anew, and can be cancelled."""

import threading
import traceback
from collections.abc import Callable
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Cancelled(BaseException):
    """Ends the work at its next step; a BaseException, so that nothing on the way takes it for a fault of the data."""


class Work(Generic[Result]):
    """One piece of work in a thread of its own, begun when made.

    `do` is given a function to tell its progress to (share done from 0 to 1, words); cancelling ends it at the next
    such call, so `do` has to change nothing outside of itself before its last. `share` and `words` are the latest.
    """

    def __init__(self, do: Callable[[Callable[[float, str], None]], Result]) -> None:
        self.share = 0.0
        self.words = ""
        self._stop = threading.Event()
        self._result: list[Result] = []
        self._error: BaseException | None = None
        # The thread alone holds on to what `do` holds, the bytes of files say, and only until it ends.
        self._thread = threading.Thread(target=self._run, args=(do,), daemon=True)
        self._thread.start()

    def wait(self, seconds: float) -> bool:
        """Waits until it has ended, this long at most; says whether it has."""
        self._thread.join(seconds)
        return not self._thread.is_alive()

    def cancel(self) -> None:
        """Ends it at its next step. What it would have given is not kept."""
        self._stop.set()

    def result(self) -> Result:
        """What it gave; raises what it raised. Only once it has ended."""
        if self._error is not None:
            raise self._error
        return self._result[0]

    def _run(self, do: Callable[[Callable[[float, str], None]], Result]) -> None:
        try:
            made = do(self._tell)
            self._tell(1.0, self.words)
            self._result.append(made)
        except BaseException as error:
            self._error = error
            # Where it went wrong is worth keeping; what it worked on there, the rows of a file say, is not.
            one: BaseException | None = error
            while one is not None:
                traceback.clear_frames(one.__traceback__)
                one = one.__context__
        finally:
            del do

    def _tell(self, share: float, words: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        self.share, self.words = share, words
