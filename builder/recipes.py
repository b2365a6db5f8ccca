"""Which column played which role last time, kept for next month's file: a recipe fits by headings, not by file name."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from builder.sources.headings import normal

# Of all headings of a file and a recipe together, this share is in both when the file is of that kind.
_ALIKE = 0.5
_ALIKE_IN_SERIES = 0.25
_MONTH = (
    r"jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|"
    r"dec(ember)?"
)
# What tells the files of one series apart: dates in any form, quarters, copies, versions. Bare numbers do not: "team 1"
# and "team 2" are two sources.
_DATED = re.compile(
    r"(?<![a-z0-9])("
    r"(19|20)\d\d[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])"
    r"|(0?[1-9]|[12]\d|3[01])[-_. ](0?[1-9]|1[0-2])[-_. ](19|20)?\d\d"
    r"|(0?[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d"
    r"|(19|20)\d\d[-_. ]?(0[1-9]|1[0-2])|(0[1-9]|1[0-2])[-_. ]?(19|20)\d\d"
    rf"|((\d\d?)[-_. ]?)?({_MONTH})[-_. ]?((19|20)?\d\d)?"
    r"|(19|20)\d\d([-_. ](19|20)?\d\d)?"
    r"|q[1-4]|\(\d+\)|v\d+|copy|final"
    r")(?![a-z0-9])"
)


@dataclass(frozen=True, slots=True)
class Recipe:
    """How a list of events was read last time: the `source` it became, its `file`'s name and `headings`, the heading of
    each role that has one, and the headings kept as `attributes`."""

    source: str
    file: str
    headings: tuple[str, ...]
    roles: Mapping[str, str]
    attributes: tuple[str, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """What project.yaml holds."""
        return {
            "source": self.source,
            "file": self.file,
            "headings": list(self.headings),
            "roles": dict(self.roles),
            "attributes": list(self.attributes),
        }


@dataclass(frozen=True, slots=True)
class Fit:
    """A recipe that fits a file. `roles` are the headings that it gives them in this file (None: no such column); roles
    it says nothing about are guessed. `gone` are its headings with a role, or kept, that the file lacks (by role,
    "attribute" for the latter); `new` are headings that it does not know."""

    recipe: Recipe
    roles: Mapping[str, str | None]
    attributes: tuple[str, ...]
    gone: tuple[tuple[str, str], ...]
    new: tuple[str, ...]


def read_recipes(raw: Any) -> tuple[Recipe, ...]:
    """The recipes of project.yaml. Raises ValueError, TypeError, KeyError or AttributeError where it holds none."""
    return tuple(
        Recipe(
            source=str(one["source"]),
            file=str(one["file"]),
            headings=tuple(str(heading) for heading in one["headings"]),
            roles={str(role): str(heading) for role, heading in one["roles"].items()},
            attributes=tuple(str(heading) for heading in one.get("attributes") or ()),
        )
        for one in raw or ()
    )


def with_newer(recipes: Sequence[Recipe], newer: Sequence[Recipe]) -> tuple[Recipe, ...]:
    """The recipes of a project after a load: the newer one of each source, the newest last."""
    replaced = {recipe.source for recipe in newer}
    latest = {recipe.source: recipe for recipe in newer}
    return (*(recipe for recipe in recipes if recipe.source not in replaced), *latest.values())


def fitting(recipes: Sequence[Recipe], headings: Sequence[str], name: str, guessed: Mapping[str, str]) -> Fit | None:
    """The recipe that fits a file of these headings best, None where none does.

    It fits a file of its source's series when a quarter of the headings are the same; any other file when half of
    them are, and all to which it gives a role. `guessed` is what the headings and contents suggest: role to heading.
    """
    here = {normal(heading): heading for heading in headings if heading}
    best: tuple[tuple[bool, bool, float, int], Recipe] | None = None
    for age, recipe in enumerate(recipes):
        there = {normal(heading) for heading in recipe.headings if heading}
        alike = len(there & here.keys()) / max(len(there | here.keys()), 1)
        series = same_series(name, recipe.source) or same_series(name, recipe.file.rpartition(".")[0])
        whole = all(normal(heading) in here for heading in recipe.roles.values())
        if alike >= (_ALIKE_IN_SERIES if series else _ALIKE) and (series or whole):
            score = (series, whole, alike, age)
            if best is None or score > best[0]:
                best = (score, recipe)
    return None if best is None else _fit(best[1], here, guessed)


def same_series(one: str, other: str) -> bool:
    """Whether two names differ by a date, a quarter or the number of a copy at most ("events_2025-04")."""
    return one.casefold() == other.casefold() or series_of(one) == series_of(other)


def series_of(name: str) -> str:
    """A name without what changes from month to month, in lower case: "events" of "Events_2025-03 (1)"."""
    text = name.casefold()
    while (shorter := _DATED.sub(" ", text.replace("_", " "))) != text:
        text = shorter
    return " ".join(re.sub(r"[-_.,]+", " ", text).split())


def series_name(name: str) -> str:
    """The name of a series as it is written: "Events" of "Events_2025-03"; the whole name where nothing is left."""
    length = len(series_of(name))
    plain = " ".join(name.replace("_", " ").split())
    return plain[:length].strip(" -.,") if plain.casefold().startswith(series_of(name)) and length else name


def _fit(recipe: Recipe, here: Mapping[str, str], guessed: Mapping[str, str]) -> Fit:
    known = {normal(heading) for heading in recipe.headings}
    roles: dict[str, str | None] = {}
    gone: list[tuple[str, str]] = []
    for role, heading in recipe.roles.items():
        if normal(heading) in here:
            roles[role] = here[normal(heading)]
        else:
            gone.append((role, heading))
    # A column that was there last time and had no role has none this time either, whatever it looks like.
    taken = {heading for heading in roles.values() if heading}
    for role, heading in guessed.items():
        if role not in recipe.roles and (normal(heading) in known or heading in taken):
            roles[role] = None
    kept = [heading for heading in recipe.attributes if normal(heading) in here]
    gone += [("attribute", heading) for heading in recipe.attributes if heading not in kept]
    return Fit(
        recipe=recipe,
        roles=roles,
        attributes=tuple(here[normal(heading)] for heading in kept),
        gone=tuple(gone),
        new=tuple(heading for key, heading in here.items() if key not in known),
    )
