"""The words of the problems of the data room."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {}
