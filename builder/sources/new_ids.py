"""A table as it arrived, with the old ids of its children replaced by the new ones before anything else is done."""

from dataclasses import replace
from types import MappingProxyType

from builder.sources.annex_a import AnnexList
from builder.sources.cin_census import Census
from builder.sources.id_file import NewIds
from builder.sources.outcomes import OutcomeTable
from builder.sources.reading import Arrived, EventLog
from builder.sources.ssd import SsdTable
from builder.sources.ssda903 import Ssda903Table


def with_new_ids(table: Arrived, ids: NewIds) -> Arrived:
    """The table with new ids where it names children by old ones; the same where there are none."""
    if not ids.by_old:
        return table
    if isinstance(table, Census):
        children = table.tables["children"]
        changed = {**table.tables, "children": children.assign(id=ids.column(children["id"]))}
        return replace(table, tables=MappingProxyType(changed))
    if isinstance(table, EventLog):
        place = table.roles.child
    elif isinstance(table, Ssda903Table):
        place = table.columns.get("CHILD")
    elif isinstance(table, AnnexList | SsdTable | OutcomeTable):
        place = table.columns.get("child")
    else:
        return table
    return table if place is None else replace(table, extract=ids.applied(table.extract, place))
