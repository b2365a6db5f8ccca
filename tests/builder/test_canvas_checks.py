"""What the canvas finds while someone draws: the same as Python, in words that the table has."""

import json
import re
from pathlib import Path

from builder.wording.map import DRAWN, WORDS
from tests.builder.golden_problems import FILE, STARTERS, problems, starter, words

TOLD = json.loads(FILE.read_text(encoding="utf-8"))
_AGAIN = "python -m tests.builder.golden_problems"
_FOUND = Path(__file__).parents[2] / "frontend" / "src" / "canvas" / "checks" / "found.ts"


def test_the_golden_maps_say_what_python_finds_in_them() -> None:
    assert len(TOLD["maps"]) == 202
    for number, drawn in enumerate(TOLD["maps"]):
        assert problems(drawn) == drawn["problems"], f"map {number}: run {_AGAIN} and look"


def test_the_golden_file_has_the_starters_and_the_words_as_they_are() -> None:
    for name, drawn in zip(STARTERS, TOLD["maps"], strict=False):
        assert {**starter(name), "problems": []} == drawn, f"{name}: run {_AGAIN}"
    assert words() == TOLD["words"], f"run {_AGAIN}"


def test_every_problem_that_the_canvas_finds_has_its_words_and_no_others_have() -> None:
    codes = re.search(r"type ProblemCode =(.*?);", _FOUND.read_text(encoding="utf-8"), re.DOTALL)
    assert codes is not None
    assert set(re.findall(r'"([a-z-]+)"', codes[1])) == set(DRAWN)


def test_what_python_finds_too_is_as_grave_on_the_canvas() -> None:
    shared = {code: wording.severity for code, wording in DRAWN.items() if code in WORDS}
    assert len(shared) == 8
    assert shared == {code: WORDS[code].severity for code in shared}


def test_every_problem_of_the_canvas_says_what_to_do_in_the_words_of_the_screen() -> None:
    for code, wording in DRAWN.items():
        assert wording.advice, code
        said = f"{wording.text} {wording.advice}"
        assert set(re.findall(r"\{(\w*)\}", said)) <= {"place", "value", "count"}, code
        assert not re.search(r"\b(nodes?|edges?|entry|exit)\b", said), code
