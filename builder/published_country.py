"""What the Department for Education published of England and of some authorities: data of the project, with its source.

The figures are in published_country.csv, where they come from and under which licence in published_country.yaml.
"""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import pandas as pd
import yaml

COUNTRY = "England"
# The Department's own sign for a figure of 1 to 5.
HIDDEN = "c"


@dataclass(frozen=True, slots=True)
class Publication:
    """Where the figures come from; `held` says which of them are here, `notes` what the publisher says of them."""

    publisher: str
    publication: str
    taken: str
    address: str
    licence: str
    licence_address: str
    attribution: str
    held: str
    notes: tuple[str, ...]

    @property
    def words(self) -> str:
        """The source in one line, as text."""
        return f"{self.publisher}, {self.publication} (as copied in {self.taken}), {self.address}. {self.attribution}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One published figure: a share (0 to 1) or a number of days; None where it is not published. `hidden`: the
    publisher suppressed it, or a count that it is made of."""

    value: float | None
    hidden: bool = False


NOT_PUBLISHED = Figure(None)


@cache
def publication() -> Publication:
    """The source of the figures."""
    told = yaml.safe_load((files("builder") / "published_country.yaml").read_text(encoding="utf-8"))
    return Publication(**{**told, "notes": tuple(told["notes"])})


@cache
def _values() -> dict[tuple[str, str, str, int], str]:
    """Every figure as it was published, by table, indicator, area and year."""
    with (files("builder") / "published_country.csv").open(encoding="utf-8") as file:
        table = pd.read_csv(file, dtype={"value": str, "year": int})
    keys = zip(table["table"], table["indicator"], table["area"], table["year"], strict=True)
    return dict(zip(keys, table["value"].tolist(), strict=True))


@cache
def areas() -> tuple[str, ...]:
    """The areas that there are figures of, the country first."""
    found = {area for _, _, area, _ in _values()}
    return (COUNTRY, *sorted(found - {COUNTRY}))


@cache
def years() -> tuple[int, ...]:
    """The years (ending 31 March) that there are figures of, in order."""
    return tuple(sorted({year for *_, year in _values()}))


def number(table: str, indicator: str, area: str, year: int) -> Figure:
    """A figure as it was published: days, or a count."""
    told = _values().get((table, indicator, area, year))
    if told is None:
        return NOT_PUBLISHED
    try:
        return Figure(float(told))
    except ValueError:
        return Figure(None, hidden=told == HIDDEN)


def share(table: str, parts: tuple[str, ...], whole: tuple[str, ...], area: str, year: int) -> Figure:
    """The share (0 to 1) that the `parts` together are of the `whole` together, from the published counts."""
    above, below = ([number(table, name, area, year) for name in names] for names in (parts, whole))
    if any(one.hidden for one in (*above, *below)):
        return Figure(None, hidden=True)
    top, bottom = [one.value for one in above], [one.value for one in below]
    if None in top or None in bottom or not sum(one or 0 for one in bottom):
        return NOT_PUBLISHED
    return Figure(sum(one or 0 for one in top) / sum(one or 0 for one in bottom))
