"""What is measured: a period and a set of children."""

from dataclasses import dataclass
from datetime import date

import numpy as np

from player.facts import DAY, Bools, Facts, Ints

_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True, eq=False)
class Chosen:
    """A period from `first` to `last`, both included (None: as far as the data go), and the children that count: True
    for each child number of `Facts.names` (None: all)."""

    first: date | None = None
    last: date | None = None
    children: Bools | None = None

    def during(self, seconds: Ints) -> Bools:
        """Which of these times (seconds since 1970) lie in the period."""
        inside = np.ones(len(seconds), dtype=bool)
        if self.first is not None:
            inside &= seconds >= (self.first - _EPOCH).days * DAY
        if self.last is not None:
            inside &= seconds < ((self.last - _EPOCH).days + 1) * DAY
        return inside

    def counts(self, facts: Facts) -> Bools:
        """Which visits are of children who count."""
        if self.children is None:
            return np.ones(len(facts.child), dtype=bool)
        kept: Bools = self.children[facts.child]
        return kept

    def began(self, facts: Facts) -> Bools:
        """Visits, of children who count, that began in the period."""
        return self.counts(facts) & self.during(facts.begun)

    def ended(self, facts: Facts) -> Bools:
        """Visits, of children who count, that ended in the period."""
        return self.counts(facts) & ~facts.open & self.during(facts.ended)

    def last_minute(self, facts: Facts) -> int:
        """The last minute (since 1970) of the period, at the latest that of the last as-of day."""
        end = facts.as_of_end if self.last is None else min(((self.last - _EPOCH).days + 1) * DAY, facts.as_of_end)
        return end // 60 - 1
