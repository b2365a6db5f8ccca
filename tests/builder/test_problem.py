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
        (
            Problem("ssda903-short-breaks", "a.csv"),
            "1 row of a.csv is a short break (legal status V3 or V4); it is told apart as 'Short breaks' and counts as "
            "no time in care.",
        ),
        (
            Problem("care-without-start", "a.csv"),
            "1 period of care in a.csv begins with an episode that is no start (RNE is not S), so care may have begun "
            "earlier; it is shown from its first episode on.",
        ),
        (
            Problem("list-lacks-columns", "List 3", "'Date of referral'"),
            "List 3 lacks 'Date of referral'; its 1 row cannot be used without.",
        ),
        (Problem("no-child", "a.csv", count=1_234), "1,234 rows of a.csv have no child's id."),
    ],
)
def test_a_problem_speaks_of_one_as_of_one(problem: Problem, words: str) -> None:
    assert problem.words == words
