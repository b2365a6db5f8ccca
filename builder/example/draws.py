"""A row of numbers between 0 and 1 that a course of events is drawn from.

Siblings who share a course read the same row, so the same things happen to them on the same days.
"""


class Draws:
    """Reads a row of numbers one after another, each once. `row` is never changed."""

    __slots__ = ("_at", "_row")

    def __init__(self, row: list[float]) -> None:
        self._row = row
        self._at = -1

    def __call__(self) -> float:
        """The next number. Past its end the row is read again, shifted by the golden section: nothing repeats."""
        self._at += 1
        turn, place = divmod(self._at, len(self._row))
        return (self._row[place] + turn * 0.6180339887) % 1.0
