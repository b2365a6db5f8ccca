"""Which tables are files of the SSDA903 return, the yearly return on children looked after, and which column is which.

Recognised by headings alone, in any order and case: the names of files differ everywhere. The headings of 2017 to 2026
are the same in the files that are read (domain.md 1.4).
"""

from dataclasses import dataclass
from typing import Literal

from builder.sources.headings import normal
from builder.sources.table import Extract, Table, cut

SOURCE = "SSDA903"
Kind = Literal["episodes", "header", "uasc", "other", "unknown"]

EPISODES = (
    "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "REASON_PLACE_CHANGE",
    "HOME_POST", "PL_POST", "URN",
)  # fmt: skip
HEADER = ("CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB")
UASC = ("CHILD", "DOB", "SEX", "DUC")
# Of the return's other files (reviews, missing, adoption, health, care leavers …) a heading that no other table has.
_OTHER = (
    "MIS_START", "MIS_END", "REVIEW_CODE", "SDQ_SCORE", "SDQ_REASON", "HEALTH_CHECK", "TEETH_CHECK", "IN_TOUCH",
    "DATE_INT", "DATE_MATCH", "DATE_PLACED", "DATE_PLACED_CEASED", "PREV_PERM", "LA_PERM", "SW_DECOM", "SW_DEC",
    "SW_REASON",
)  # fmt: skip
# Headings that several of its files have: a table of these that is none of its files is the return's all the same.
_SHARED = {*EPISODES, *HEADER, *UASC, *_OTHER, "MISSING", "REVIEW", "ACTIV", "ACCOM"} - {"CHILD"}
# Without these, episodes can still be read, but say less.
WANTED = ("RNE", "LS", "PLACE", "DEC", "REC")
_LOOK = 30
_LONGEST = 60


@dataclass(frozen=True, slots=True)
class Ssda903Table:
    """A table recognised as a file of the return. `columns` gives the position of each heading found, as DfE spells it.

    `missing` are the headings of `WANTED` that an episodes file lacks.
    """

    kind: Kind
    extract: Extract
    columns: dict[str, int]
    missing: tuple[str, ...] = ()

    @property
    def source(self) -> str:
        """The name of the source: all files of the return are one."""
        return SOURCE


def recognise_903(table: Table) -> Ssda903Table | None:
    """The file of the return that this table is, or None."""
    for at in range(min(_LOOK, len(table.cells))):
        texts = table.cells.iloc[at].tolist()
        headings = [_heading(text) if len(text) <= _LONGEST else "" for text in texts]
        kind = _kind(frozenset(headings))
        if kind is None:
            continue
        known = {"episodes": EPISODES, "header": HEADER, "uasc": UASC, "other": ("CHILD",), "unknown": ("CHILD",)}[kind]
        columns = {name: headings.index(name) for name in known if name in headings}
        missing = tuple(name for name in WANTED if name not in columns) if kind == "episodes" else ()
        return Ssda903Table(kind, cut(table, at), columns, missing)
    return None


def _heading(text: str) -> str:
    """A heading as DfE spells it: " Place Provider" is "PLACE_PROVIDER"."""
    return normal(text).replace(" ", "_").upper()


def _kind(headings: frozenset[str]) -> Kind | None:
    """Which file has these headings."""
    if "CHILD" not in headings:
        return None
    if "DECOM" in headings:
        return "episodes" if len(headings & set(EPISODES)) >= 4 else None
    if "DUC" in headings and headings & {"DOB", "SEX"}:
        return "uasc"
    if headings & set(_OTHER):
        return "other"
    own = headings & {"SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB"}
    if len(own) >= 3 and headings & {"ETHNIC", "UPN", "MOTHER", "MC_DOB"}:
        return "header"
    shared = len(headings & _SHARED)
    return "unknown" if shared >= 3 and shared >= 0.5 * (len(headings - {""}) - 1) else None
