"""The words of the problems of the codes room."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {}
