"""The words of the problems of the map room."""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {}
