"""Something wrong in data or map, as data: `Problem`; and `Refused`, raised when input cannot be taken."""

from collections.abc import Iterable
from dataclasses import dataclass

from builder.wording import WORDS
from builder.wording.one import for_one


@dataclass(frozen=True, slots=True)
class Problem:
    """One kind of trouble at one place.

    `code` is a key of `builder.wording.WORDS`. `place` says where in the user's words ("Annex A 4, row 12", "node 3").
    `value` is what was found; it is shown on screen only and never stored when it comes from an identifying column.
    `count` is how often, `rows` the first few row numbers as a spreadsheet shows them.
    """

    code: str
    place: str = ""
    value: str = ""
    count: int = 1
    rows: tuple[int, ...] = ()

    @property
    def severity(self) -> str:
        """One of "error", "warning", "repair", "note"."""
        return WORDS[self.code].severity

    @property
    def words(self) -> str:
        """The message for a person: value, place, rule."""
        text = WORDS[self.code].text
        if self.count == 1:
            text = for_one(text)
        return text.format(place=self.place, value=self.value, count=f"{self.count:,}")

    @property
    def advice(self) -> str:
        """What to do about it; may be empty."""
        return WORDS[self.code].advice


class Refused(Exception):
    """Input that is not taken. Carries every problem found, so that they can be mended at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(" ".join(problem.words for problem in self.problems))
