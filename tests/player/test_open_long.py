"""What was never closed is named."""

import pandas as pd

from builder.placing import place
from builder.settings import Settings
from player.journeys import journeys
from player.open_long import open_long, open_long_problems
from tests.player.cases.histories import OPEN, activities
from tests.player.test_flows import _CODES, _MAP


def _made(*histories):
    table = pd.concat([activities(rows, f"C{n}") for n, rows in enumerate(histories)], ignore_index=True)
    return journeys(place(table, _MAP, _CODES), _MAP, Settings())


_DONE = [("Assessment", "2024-03-01", "2024-04-10", "")]


def test_an_assessment_open_since_2022_is_named_with_its_child_place_and_days():
    # The usual assessment takes 40 days; 1 March 2022 to the end of 30 June 2025 is 1,218.
    found = open_long(_made(_DONE, [("Assessment", "2022-03-01", OPEN, "")]))
    assert found[["child", "node", "days", "usual_days"]].to_numpy().tolist() == [["C1", "assessment", 1218.0, 40.0]]
    assert str(found["since"][0]) == "2022-03-01"


def test_three_medians_are_the_limit():
    # 120 days before the end of 30 June 2025 is 3 March; a day more is too long.
    made = _made(_DONE, [("Assessment", "2025-03-03", OPEN, "")], [("Assessment", "2025-03-02", OPEN, "")])
    assert open_long(made)["child"].tolist() == ["C2"]


def test_a_place_where_nothing_has_ended_has_no_usual_length():
    assert len(open_long(_made([("CP", "2020-01-01", OPEN, "")]))) == 0


def test_it_is_a_problem_with_a_place_and_a_count():
    (problem,) = open_long_problems(_made(_DONE, [("Assessment", "2022-03-01", OPEN, "")]))
    assert problem.words == "Open for longer than three medians at Assessment: 1."
    assert problem.severity == "warning"
