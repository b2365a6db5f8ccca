"""The words of the problems of the project room."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {}
