"""Which half-years the example authority made a return for, with which habits. The days are fixed, never today's."""

from dataclasses import dataclass, field

import pandas as pd

from builder.example.spellings import Style


@dataclass(frozen=True, slots=True)
class Window:
    """One return: the six months that it covers, whether outcome columns were added, and its habits.

    `last` is also the day of the extract.
    """

    name: str
    first: pd.Timestamp
    last: pd.Timestamp
    outcomes: bool = True
    style: Style = field(default_factory=Style)

    @property
    def file(self) -> str:
        """The workbook's name."""
        return f"Annex A {self.name}.xlsx"


def _window(name: str, outcomes: bool = True, style: Style | None = None) -> Window:
    year, half = name.split()
    first = pd.Timestamp(f"{year}-01-01" if half == "H1" else f"{year}-07-01")
    last = first + pd.DateOffset(months=6) - pd.Timedelta(days=1)
    return Window(name, first, last, outcomes, style or Style())


RETURNS = (
    _window("2022 H2", style=Style(letters=True)),
    _window("2023 H1", style=Style(letters=False, yes="Yes", no="No", unknown="Unknown", text_dates=(3, 4))),
    # Nobody can find the return for the second half of 2023.
    _window("2024 H1", style=Style(letters=True, number_ids=False, sheets="List {}")),
    # Whoever made this one did not know of the outcome columns.
    _window("2024 H2", outcomes=False, style=Style(letters=False, yes="Y", no="N", unknown="U", slips=0.06)),
    _window("2025 H1", style=Style(letters=True)),
)
MISSING = _window("2023 H2")
