"""What became of every row of an import: rows set aside with their reasons, and a report on each source."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

import numpy as np
import pandas as pd

from builder.cleaning.merging import EARLIER
from builder.cleaning.raw import Raw, problem
from builder.cleaning.report import SourceReport, gather
from builder.problem import Problem
from builder.tables import SET_ASIDE

ANNEX_A = "Annex A "


@dataclass(frozen=True, slots=True)
class Parts:
    """The raw tables of an import; `returns[i]` is the number of the file that table i came in.

    `new_ids` says what each old id is now, by the lists of ids of this import (they are applied to the tables already).
    """

    raws: tuple[Raw, ...]
    returns: tuple[int, ...]
    new_ids: Mapping[str, str] = field(default_factory=dict)


def each(values: list[str], part: pd.Series) -> pd.Series:
    return pd.Series(values, dtype="str").take(part.to_numpy()).set_axis(part.index)


def row_key(rows: pd.DataFrame) -> np.ndarray:
    """One number for each row of each table."""
    key: np.ndarray = rows["part"].to_numpy(dtype=np.int64) << 32 | rows["row"].to_numpy(dtype=np.int64)
    return key


def second(activities: pd.DataFrame) -> pd.DataFrame:
    """The other row of activities that were made of two."""
    pairs = activities.loc[activities["row_2"] > 0, ["part", "row_2"]]
    return pairs.rename(columns={"row_2": "row"})


def account(
    parts: Parts, lost: pd.DataFrame, activities: pd.DataFrame, kept: np.ndarray, problems: dict[int, list[Problem]]
) -> tuple[pd.DataFrame, dict[int, np.ndarray]]:
    """SET_ASIDE (with `part` and `id`, the child's own) of the whole import, and the rows set aside of each table."""
    rows = pd.concat([activities.loc[~kept, ["part", "row"]], second(activities[~kept])]).drop_duplicates()
    superfluous = rows[~np.isin(row_key(rows), row_key(activities[kept]))] if len(rows) else rows
    tables = []
    aside_rows: dict[int, np.ndarray] = {}
    for number, raw in enumerate(parts.raws):
        future = lost.loc[lost["part"] == number, "row"].to_numpy()
        twice = superfluous.loc[superfluous["part"] == number, "row"].to_numpy()
        twice = twice[~np.isin(twice, future)]
        problems[number] += problem(
            "already-held", f"{raw.source} in {raw.load}", twice, np.ones(len(twice), dtype=bool)
        )
        row = np.concatenate([raw.set_aside["row"].to_numpy(), future, twice]).astype(np.int32)
        reason = [
            *raw.set_aside["reason"].tolist(),
            *["starts-after-as-of"] * len(future),
            *["already-held"] * len(twice),
        ]
        aside_rows[number] = row
        later, _ = raw.owners_of(np.concatenate([future, twice]))
        own = pd.concat([raw.set_aside["id"], later], ignore_index=True)
        tables.append(pd.DataFrame({"row": row, "reason": pd.Series(reason, dtype="str"), "part": number, "id": own}))
    whole = pd.concat(tables, ignore_index=True)
    whole["source"] = each([raw.source for raw in parts.raws], whole["part"])
    whole["load"] = each([raw.load for raw in parts.raws], whole["part"])
    return whole[[*SET_ASIDE, "part", "id"]].astype(SET_ASIDE), aside_rows


def reports(
    parts: Parts,
    merged: pd.DataFrame,
    set_aside: pd.DataFrame,
    aside_rows: dict[int, np.ndarray],
    mended: pd.DataFrame,
    problems: dict[int, list[Problem]],
    days: dict[str, date | None],
    as_of: date | None,
) -> tuple[SourceReport, ...]:
    by_source: dict[str, list[int]] = defaultdict(list)
    for number, raw in enumerate(parts.raws):
        by_source[raw.source].append(number)
    new = merged.loc[merged["return"] != EARLIER, ["source", "start", "end"]]
    groups = new.groupby("source")
    counts, first = groups.size(), groups["start"].min()
    last = pd.concat([groups["start"].max(), groups["end"].max()], axis=1).max(axis=1)
    asides = set_aside.groupby(["source", "reason"]).size()
    reports = []
    for source in sorted(by_source, key=_source_order):
        numbers = by_source[source]
        raws = [parts.raws[number] for number in numbers]
        reasons = {str(why): int(asides[name, why]) for name, why in asides.index if name == source}
        unused = sum(reasons.values())
        rows = sum(raw.rows for raw in raws)
        repaired = 0
        for number, raw in zip(numbers, raws, strict=True):
            rows_mended = np.union1d(raw.repaired, mended.loc[mended["part"] == number, "row"].to_numpy())
            repaired += int((~np.isin(rows_mended, aside_rows[number])).sum())
        known = [day for raw in raws if (day := days.get(raw.group, as_of)) is not None]
        reports.append(
            SourceReport(
                name=source,
                files=tuple(dict.fromkeys(raw.load for raw in raws)),
                rows=rows,
                used=rows - unused,
                set_aside=unused,
                repaired=repaired,
                activities=int(counts.get(source, 0)),
                first=_date(first.get(source)),
                last=_date(last.get(source)),
                as_of=max(known, default=None),
                reasons=reasons,
                problems=gather((found for number in numbers for found in problems[number]), source),
            )
        )
    return tuple(reports)


def _source_order(name: str) -> tuple[int, int, str]:
    number = name.removeprefix(ANNEX_A)
    return (0, int(number), "") if number != name and number.isdigit() else (1, 0, name)


def _date(moment: pd.Timestamp | None) -> date | None:
    return None if moment is None or pd.isna(moment) else moment.date()
