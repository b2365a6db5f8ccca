"""A list of old and new ids: which children an authority knows by another id than before, and what each id is now.

Recognised by its two headings: one says old, former, previous or the like, the other new or current. Ids changed when
an authority moved to another system, or when two records turned out to be of one child.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import pandas as pd

from builder.cleaning.ids import clean_ids
from builder.cleaning.raw import RAW_ACTIVITIES, RAW_PEOPLE, Raw, aside, frame, reason_problems
from builder.problem import Problem, Refused
from builder.sources.headings import normal
from builder.sources.table import Extract, Table, cut

SOURCE = "Old and new ids"
_ID = r"\b(ids?|identifiers?|numbers?|no|num|refs?|references?|pid|child)\b"
_OLD = r"\b(old|former|formerly|previous|prior|legacy|superseded|replaced|duplicate|merged from)\b"
_NEW = r"\b(new|current|now|present|surviving|retained|kept|master|merged (in)?to)\b"
# A list of ids has little beside them: a date of the change, a remark.
_WIDEST = 5
_LOOK = 30


@dataclass(frozen=True, slots=True)
class IdTable:
    """A table recognised as a list of old and new ids, with the positions of the two columns."""

    extract: Extract
    old: int
    new: int

    @property
    def source(self) -> str:
        """The name of the source: all such files are one."""
        return SOURCE


@dataclass(frozen=True, slots=True)
class NewIds:
    """What each old id is now, chains followed to their end (`by_old`); and what became of each list's rows."""

    by_old: Mapping[str, str] = field(default_factory=dict)
    raws: tuple[Raw, ...] = ()

    def applied(self, extract: Extract, place: int) -> Extract:
        """The table with the old ids of this column replaced; other cells stay as they arrived."""
        changed = self.column(extract.column(place))
        data = extract.data.copy(deep=False)
        data.isetitem(place, changed.array)
        return replace(extract, data=data)

    def column(self, cells: pd.Series) -> pd.Series:
        """A column of ids with the old ones replaced."""
        if not self.by_old:
            return cells
        ids = clean_ids(cells)
        now = ids.values.map(self.by_old)
        changed = ids.spread(now).set_axis(cells.index)
        return cells.mask(changed.notna(), changed).astype("str")


def recognise_ids(table: Table) -> IdTable | None:
    """The list of ids that this table is, or None."""
    for at in range(min(_LOOK, len(table.cells))):
        headings = [normal(text) if len(text) <= 80 else "" for text in table.cells.iloc[at].tolist()]
        filled = [place for place, heading in enumerate(headings) if heading]
        if not 2 <= len(filled) <= _WIDEST:
            continue
        found = {
            pattern: [place for place in filled if re.search(pattern, headings[place]) and _is_id(headings[place])]
            for pattern in (_OLD, _NEW)
        }
        if all(len(places) == 1 for places in found.values()) and found[_OLD] != found[_NEW]:
            return IdTable(cut(table, at), found[_OLD][0], found[_NEW][0])
    return None


def _is_id(heading: str) -> bool:
    return re.search(_ID, heading) is not None or heading in ("old", "new", "former", "current", "previous")


def new_ids(tables: Sequence[tuple[IdTable, str]]) -> NewIds:
    """What these lists (each with the name of its file) say together.

    Raises `Refused` where an old id has two new ones, and where ids lead round in a circle: nobody can say which child
    is meant.
    """
    pairs, raws = [], []
    for table, load in tables:
        old, new = clean_ids(table.extract.column(table.old)), clean_ids(table.extract.column(table.new))
        rows = table.extract.data.index.to_numpy()
        before, after = old.text(), new.text()
        reasons = np.full(len(rows), "", dtype=object)
        reasons[pd.DataFrame({"old": before, "new": after}).duplicated().to_numpy()] = "ids-pair-twice"
        reasons[(before == after).to_numpy()] = "ids-pair-same"
        reasons[((before == "") | (after == "")).to_numpy()] = "ids-pair-half"
        usable = reasons == ""
        pairs.append(pd.DataFrame({"old": before, "new": after, "place": table.extract.place, "row": rows})[usable])
        raws.append(
            Raw(
                source=SOURCE,
                load=load,
                group=SOURCE,
                rows=len(rows),
                activities=frame({}, RAW_ACTIVITIES, 0),
                people=frame({}, RAW_PEOPLE, 0),
                set_aside=aside(rows, reasons, old),
                problems=tuple(reason_problems(table.extract.place, rows, reasons, {})),
            )
        )
    if not pairs:
        return NewIds()
    return NewIds(_resolved(pd.concat(pairs, ignore_index=True)), tuple(raws))


def _resolved(pairs: pd.DataFrame) -> dict[str, str]:
    """Each old id with the last of its chain of new ones. Raises `Refused`."""
    single = pairs.drop_duplicates(["old", "new"])
    split = single[single["old"].duplicated(keep=False)]
    problems = [
        Problem(
            "ids-two-new",
            str(of["place"].iloc[0]),
            f"'{old}' to {' and '.join(repr(str(new)) for new in of['new'].tolist()[:3])}",
            len(of),
            tuple(of["row"].tolist()[:5]),
        )
        for old, of in split.groupby("old", sort=False)
    ]
    if problems:
        raise Refused(problems[:20])
    step = dict(zip(single["old"].tolist(), single["new"].tolist(), strict=True))
    last = dict(step)
    # Each turn doubles the length of the chains that are followed; ids that go on for ever lead round.
    for _ in range(len(step).bit_length() + 1):
        last = {old: last.get(new, new) for old, new in last.items()}
    rounds = [old for old, new in last.items() if new in step]
    if rounds:
        at = single.set_index("old").loc[rounds[0]]
        shown = [rounds[0]]
        while len(shown) < 5 and (shown[-1] != rounds[0] or len(shown) == 1):
            shown.append(step[shown[-1]])
        words = " to ".join(f"'{one}'" for one in shown)
        raise Refused([Problem("ids-go-round", str(at["place"]), words, len(rounds), (int(at["row"]),))])
    return last
