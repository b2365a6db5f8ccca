"""Lives that several tests look at; living them takes seconds."""

import pytest

from builder.example.truth import Truth, live


@pytest.fixture(scope="session")
def many() -> Truth:
    """6,000 children: enough for shares to settle."""
    return live(6000, 1)
