"""The words of the problems of pictures to trace.

{place} says where ("chart.svg, line 12"), {value} what was found, in quotes where it is the file's own text.
"""

from builder.wording.wording import Wording

WORDS: dict[str, Wording] = {}
