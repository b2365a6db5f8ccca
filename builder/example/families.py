"""Who lives in the example authority: families, their children, and the days on which someone worries about them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import numpy as np

from builder.example.rates import (
    AGES,
    AS_OF,
    DISABLED,
    EPOCH,
    ETHNICITIES,
    GENDERS,
    LIVED_FROM,
    MONTHS,
    NEEDS,
    TRUTH_FROM,
    along,
    pick,
    working_day,
)

# 8.5% of families made 52% of later referrals (three London authorities): the rate of worry differs widely between
# families. A gamma distribution with this shape, and echoes (one worry brings the next within weeks), come near to it.
SHAPE = 0.34
WORRIES_A_YEAR = 0.42
ECHO = 0.3
ECHO_DAYS = 110
# Of the children who start to be looked after, 21% are unaccompanied asylum seekers (2022/23).
UNACCOMPANIED_FAMILIES = 0.008
YEAR = 365.25


@dataclass(frozen=True, slots=True)
class Child:
    """One child. `born` is a day number; an unborn child is met before it."""

    born: int
    gender: str
    ethnicity: str
    need: str
    disabled: bool
    unaccompanied: bool


@dataclass(frozen=True, slots=True)
class Family:
    """A family: its children, and the days on which something is reported."""

    children: tuple[Child, ...]
    worries: tuple[int, ...]


def _sizes() -> Sequence[tuple[str, float]]:
    return (("1", 38.0), ("2", 30.0), ("3", 19.0), ("4", 9.0), ("5", 4.0))


def _worries(rng: np.random.Generator) -> tuple[int, ...]:
    """Days of worry: a rate of the family's own, fewer in August, and echoes of each."""
    years = (AS_OF - LIVED_FROM) / YEAR
    first = rng.poisson(rng.gamma(SHAPE, WORRIES_A_YEAR / SHAPE) * years)
    days: list[int] = []
    for start in rng.integers(LIVED_FROM, AS_OF + 1, size=first).tolist():
        day = start
        while day <= AS_OF:
            month = (EPOCH + timedelta(days=day)).month
            if rng.random() * 1.13 < MONTHS[month - 1]:
                # Most offices wait for Monday; the police do not.
                days.append(working_day(day) if rng.random() < 0.7 else day)
            if rng.random() >= ECHO:
                break
            day += 5 + int(rng.exponential(ECHO_DAYS))
    return tuple(sorted({day for day in days if day <= AS_OF}))


def family(rng: np.random.Generator) -> Family:
    """One family, drawn. The same generator state always gives the same family."""
    ethnicity = pick(ETHNICITIES, rng.random())
    need = pick(NEEDS, rng.random())
    if rng.random() < UNACCOMPANIED_FAMILIES:
        found = int(rng.integers(TRUTH_FROM - 400, AS_OF))
        alone = Child(
            born=found - int((15.2 + 2.4 * rng.random()) * YEAR),
            gender="a) Male" if rng.random() < 0.95 else "b) Female",
            ethnicity=("r) OOTH", "o) BAFR", "m) AOTH")[int(rng.integers(3))],
            need="N8 - Absent parenting",
            disabled=False,
            unaccompanied=True,
        )
        return Family((alone,), (found,))
    size = int(pick(_sizes(), rng.random()))
    seen = int(rng.integers(TRUTH_FROM, AS_OF))
    ages = tuple((share, years * YEAR) for share, years in AGES)
    born = seen - along(ages, rng.random())
    births = [born]
    for _ in range(size - 1):
        older = rng.random() < 0.5
        gap = int((1.1 + 2.6 * rng.random()) * YEAR)
        births.append(min(births) - gap if older else max(births) + gap)
    if size > 1 and rng.random() < 0.03:
        births.append(births[-1])  # twins
    children = tuple(
        Child(
            born=day,
            gender=pick(GENDERS, rng.random()),
            ethnicity=ethnicity,
            need=need if rng.random() < 0.85 else pick(NEEDS, rng.random()),
            disabled=bool(rng.random() < DISABLED),
            unaccompanied=False,
        )
        for day in sorted(births)
    )
    return Family(children, _worries(rng))


def involved(rng: np.random.Generator, children: int) -> list[int]:
    """Which of a family's children a worry is about: mostly all of them, sometimes one."""
    if children == 1 or rng.random() < 0.72:
        return list(range(children))
    return [bisect_right(np.linspace(0, 1, children + 1)[1:-1].tolist(), rng.random())]
