"""Which counts a file for another authority may tell together, so that none narrows another.

Each count by itself stands for five values or more (`builder.disclosure.rounded`, zeros hidden). Sums could still tell
more: two ways of 6 to 12 each into a stage of 6 to 12 would all be known. So no sum is complete: hidden parts of it are
never listed, and a part is told only while every figure could still be anything that it stands for. Whether it is hangs
on told figures alone, never on what they stand for.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from builder.disclosure import HIDDEN, stands_for

Told = int | str
Name = tuple[str, str]


@dataclass(slots=True)
class Part:
    """A count that is part of others: `name`, the figure it would be `told` as, and the `wholes` it is part of."""

    name: Name
    told: Told
    wholes: tuple[Name, ...]


@dataclass(slots=True)
class _Whole:
    parts: list[Told] = field(default_factory=list)
    closed: bool = False


def tellable(parts: Sequence[Part], wholes: Mapping[Name, Told], small_group: float) -> set[Name]:
    """The names of the parts that may be told beside their wholes.

    The largest come first. A hidden part is never told. The first part that would narrow a whole closes it: nothing
    further of it is told. That the rest, which is not told, cannot be narrowed either is tried for all small numbers in
    `tests/player/test_exchange_safe.py`.
    """
    told: set[Name] = set()
    held = {name: _Whole() for name in wholes}
    order = sorted(
        (number for number, part in enumerate(parts) if part.told != HIDDEN),
        key=lambda number: (-int(parts[number].told), number),
    )
    for number in order:
        part = parts[number]
        mine = [(name, held[name]) for name in part.wholes if name in held]
        fits = True
        for name, whole in mine:
            if whole.closed or not keeps_open([*whole.parts, part.told], wholes[name], small_group):
                whole.closed, fits = True, False
        if fits:
            told.add(part.name)
            for _, whole in mine:
                whole.parts.append(part.told)
    return told


def keeps_open(parts: Sequence[Told], whole: Told, small_group: float) -> bool:
    """Whether "the parts are together at most the whole" leaves each figure everything that it stands for.

    So it does when all parts at their least fit into the least of the whole, and any one of them at its most, with the
    others at their least, into the most of it. Then any number of such sums hold at once: to let one figure be what it
    may, put all other parts to their least and all other wholes to their most.
    """
    low, high = stands_for(whole, small_group)
    ranges = [stands_for(part, small_group) for part in parts]
    least = sum(one for one, _ in ranges)
    widest = max((most - one for one, most in ranges), default=0)
    return least <= low and least + widest <= high
