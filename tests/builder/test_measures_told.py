"""Every measure has a heading of its own with a sentence, a formula and an example; its link leads there."""

import re

from builder.documents import documents
from builder.measures_told import anchor_of, measures_told


def test_a_measure_is_told_in_the_sentence_under_its_heading() -> None:
    told = measures_told()
    assert told["Median days"] == "The middle length of the visits that ended in the period and have a length."
    assert told["Visits ended"] == "Visits to the place whose end lies in the period."


def test_every_measure_has_a_formula_and_an_example_worked_out() -> None:
    page = next(one.text for one in documents() if one.name == "reference/measures")
    parts = re.split(r"^### ", page, flags=re.MULTILINE)[1:]
    assert len(parts) >= 30
    for part in parts:
        own = re.split(r"^## ", part, flags=re.MULTILINE)[0]
        heading = own.split("\n", 1)[0]
        assert own.count("- **Formula**: ") == 1, heading
        assert own.count("- **Example**: ") == 1, heading
        # A sentence under each, which ends as one.
        assert re.match(r".+\n\n.+\.\n\n- \*\*Formula", own), heading


def test_headings_are_plain_and_different_so_that_an_address_finds_each() -> None:
    headings = list(measures_told())
    # Other signs would be called differently by different readers of Markdown.
    assert [one for one in headings if not re.fullmatch(r"[A-Za-z0-9 ]+", one)] == []
    assert len({anchor_of(one) for one in headings}) == len(headings)
    assert anchor_of("9 in 10 within") == "9-in-10-within"
