"""Problems in words: of many, and of one."""

import pytest

from builder.problem import Problem


@pytest.mark.parametrize(
    ("problem", "words"),
    [
        (Problem("no-child", "a.csv", count=2), "2 rows of a.csv have no child's id."),
        (Problem("no-child", "a.csv"), "1 row of a.csv has no child's id."),
        (
            Problem("equal-rows", "a.csv"),
            "1 row of a.csv is equal to an earlier row in every column; it was kept.",
        ),
        (Problem("totals-row", "a.csv"), "1 row of a.csv is a total, not a child."),
        (Problem("no-child", "a.csv", count=1_234), "1,234 rows of a.csv have no child's id."),
    ],
)
def test_a_problem_speaks_of_one_as_of_one(problem: Problem, words: str) -> None:
    assert problem.words == words
