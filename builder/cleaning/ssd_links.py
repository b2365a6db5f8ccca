"""Whose a row is that names no child: the tables of the dataset are linked by ids, which are followed to a child."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from builder.cleaning.coded import coded
from builder.cleaning.ssd_sheet import Sheet

# The id that each table owns, and the ids of other tables that its rows name, the surest first. In this order, because
# a conference may name an enquiry that names a referral.
_OWN = {
    "cin episodes": "referral",
    "cla episodes": "cla episode",
    "s47 enquiry": "s47",
    "cin assessments": "assessment",
    "initial cp conference": "icpc",
    "cin plans": "cin plan",
    "cp plans": "plan",
    "cp reviews": "review",
    "cla placement": "placement",
    "permanence": "permanence",
    "involvements": "involvement",
}
_LINKS = ("plan", "icpc", "s47", "placement", "cla", "referral")


def find_children(sheets: Sequence[Sheet]) -> None:
    """Fills the child of rows that name none by the ids of other tables, and sets aside those that lead to no child.

    A child's care is known by `cla` in the table of episodes, which does not own it. An id that two children share
    leads to neither.
    """
    known: dict[str, pd.DataFrame] = {}
    order = {table: place for place, table in enumerate(_OWN)}
    for sheet in sorted(sheets, key=lambda one: order.get(one.name, len(order))):
        if sheet.reasons.size and sheet.table.known and not sheet.table.missing:
            _fill(sheet, known)
            _learn(sheet, known)


def _fill(sheet: Sheet, known: dict[str, pd.DataFrame]) -> None:
    lacking = (sheet.child == "").to_numpy() & sheet.usable
    if not lacking.any() or sheet.name == "department":
        return
    why = np.full(sheet.size, "no-child", dtype=object)
    for kind in _LINKS:
        left = lacking & (sheet.child == "").to_numpy()
        if not sheet.has(kind) or not left.any():
            continue
        ids = sheet.ids(kind).text()
        why[left & (ids != "").to_numpy() & (why == "no-child")] = "ssd-no-link"
        table = known.get(kind)
        if table is None:
            continue
        named = left & ids.isin(table.index).to_numpy()
        why[named & ids.isin(table.index[table["shared"].to_numpy()]).to_numpy()] = "ssd-link-unclear"
        alone = table.loc[~table["shared"], "child"]
        found = alone.reindex(ids).fillna("").astype("str").set_axis(sheet.child.index)
        sheet.child = sheet.child.mask(left & (found != "").to_numpy(), found).astype("str")
    lost = lacking & (sheet.child == "").to_numpy()
    sheet.reasons[lost] = why[lost]


def _learn(sheet: Sheet, known: dict[str, pd.DataFrame]) -> None:
    """Which child each id of this table is about, for the tables that name it."""
    kinds = {_OWN[sheet.name]: "id"} if sheet.name in _OWN else {}
    if sheet.name == "cla episodes":
        kinds["cla"] = "cla"
    for kind, part in kinds.items():
        if not sheet.has(part):
            continue
        own = coded(sheet.ids(part).text())
        told = pd.DataFrame({"id": own.text(), "child": sheet.child})
        told = told[(told["id"] != "") & (told["child"] != "")]
        if kind in known:
            before = known[kind].rename_axis("id").reset_index()
            told = pd.concat([before[["id", "child"]], told], ignore_index=True)
        pairs = told.drop_duplicates()
        shared = pairs["id"].duplicated(keep=False)
        known[kind] = pairs.assign(shared=shared).drop_duplicates("id").set_index("id")
