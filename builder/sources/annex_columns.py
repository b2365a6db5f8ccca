"""Columns that an authority added to a list of Annex A: offered as attributes or as the outcome, taken when chosen.

A choice is kept by the name of the list: `{"Annex A 3": {"attributes": ["Sub-team"], "outcome": "Decision"}}`. Without
one, columns whose heading says outcome are the outcome, and every other added column is left out.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from builder.sources.annex_a import AnnexList, columns_of
from builder.sources.headings import normal
from builder.sources.offers import Offer, offers_beside


def added_columns(table: AnnexList) -> tuple[Offer, ...]:
    """The columns of a list that the template does not have, in the order of the file, with warnings.

    Columns of the template that nothing is taken from, such as the worker's name, are not offered.
    """
    if not table.columns or table.number == 11:
        return ()
    known = [column.pattern for column in columns_of(table.number)]
    taken = set(table.columns.values()) | {
        place for place, heading in enumerate(table.extract.normal) if any(pattern.search(heading) for pattern in known)
    }
    return offers_beside(table.extract, taken)


def choices(roles: Mapping[str, Any] | None) -> dict[str, Any]:
    """What roles say of added columns, by the names of lists: to be kept for the next return."""
    return {
        str(name): dict(part)
        for name, part in (roles or {}).items()
        if isinstance(part, Mapping) and re.fullmatch(r"Annex A \d+", str(name))
    }


def with_choice(table: AnnexList, roles: Mapping[str, Any] | None) -> AnnexList:
    """The list with the added columns that were chosen for it; a heading that it has not is noted as `absent`."""
    chosen = (roles or {}).get(table.source)
    if not isinstance(chosen, Mapping) or not table.columns:
        return table
    wanted = chosen.get("attributes") or ()
    wanted = [str(one) for one in (wanted if isinstance(wanted, list | tuple) else [wanted])]
    absent = [heading for heading in wanted if _position(table, heading) is None]
    places = [place for heading in wanted if (place := _position(table, heading)) is not None]
    outcomes = table.outcomes
    if "outcome" in chosen:
        heading = str(chosen["outcome"] or "")
        place = _position(table, heading) if heading else None
        outcomes = () if place is None else (place,)
        absent += [heading] if heading and place is None else []
    attributes = tuple(place for place in dict.fromkeys(places) if place not in table.columns.values())
    return replace(table, attributes=attributes, outcomes=outcomes, absent=tuple(absent))


def _position(table: AnnexList, heading: str) -> int | None:
    """Where a heading stands: as it is written, else in its normal form."""
    single = " ".join(heading.split())
    if single in table.extract.headings:
        return table.extract.headings.index(single)
    alike = normal(heading)
    return table.extract.normal.index(alike) if alike and alike in table.extract.normal else None
