"""background.yaml: written and read; a broken one is none."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder.background_place import Placement, read_background, write_background

numbers = st.floats(-1_000_000, 1_000_000).map(lambda number: number + 0.0)
placements = st.builds(
    Placement, numbers, numbers, st.floats(0.001, 1_000_000), st.floats(0, 1).map(lambda n: n + 0.0), st.booleans()
)


def test_it_is_written_in_this_form() -> None:
    assert write_background("background.png", Placement(-10.0, 5.0, 800.0, 0.4, True)) == (
        "picture: background.png\nx: -10.0\ny: 5.0\nwidth: 800.0\nopacity: 0.4\nshown: true\n"
    )
    assert write_background("", None) == "picture: ''\n"


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(["", "background.png", "background.svg"]), st.none() | placements)
def test_writing_and_reading_changes_nothing(picture: str, placement: Placement | None) -> None:
    assert read_background(write_background(picture, placement)) == (picture, placement)


@pytest.mark.parametrize(
    "content",
    ["", "x", "[", "- a", "picture: ../secret.key", "picture: /etc/passwd", b"\xff\xfe\x00", "x: 1", "a: &a [*a]"],
)
def test_a_broken_one_says_that_there_is_none(content: str | bytes) -> None:
    assert read_background(content) == ("", None)
