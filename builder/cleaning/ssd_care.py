"""Care in the Standard Safeguarding Dataset: episodes, placements and legal statuses, told as the SSDA903 tells them.

The dataset keeps placements and legal statuses in tables of their own. Episodes are those of the SSDA903 and are put
right by the same rules (`episodes`).
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.cleaning import categories
from builder.cleaning.episodes import EPISODES, REPAIRS, in_order, periods, runs
from builder.cleaning.raw import RAW_ACTIVITIES, frame
from builder.cleaning.ssd_sheet import Sheet
from builder.cleaning.ssda903_rows import SHORT_BREAKS


def care_rows(sheets: Sequence[Sheet]) -> None:
    """Gives the sheets of episodes, placements and legal statuses their activities."""
    statuses = _statuses([sheet for sheet in sheets if sheet.name == "legal status"])
    whole = _periods([sheet for sheet in sheets if sheet.name == "cla episodes"], statuses)
    for sheet in sheets:
        if sheet.name == "cla placement":
            _placements(sheet, whole)


def _statuses(sheets: Sequence[Sheet]) -> pd.DataFrame:
    """Legal statuses as activities; answers `child`, `from`, `to` of the short breaks among them."""
    found = [pd.DataFrame({"child": pd.Series([], dtype="str"), "from": [], "to": []}).astype(_BREAKS)]
    for sheet in sheets:
        span = sheet.span()
        status = sheet.text("status", lambda values: categories.coded_as(values, r"[A-Z]\d"))
        # What says when, but not what, is no legal status.
        sheet.reasons[sheet.usable & (status == "").to_numpy()] = "ssd-says-nothing"
        sheet.make("Legal status", "", span, sheet.usable, legal_status=status)
        latest = sheet.latest(sheet.usable, pd.Series(span.start))
        sheet.say_of_children(latest, legal_status=status)
        short = status.isin(SHORT_BREAKS).to_numpy() & sheet.usable
        table = pd.DataFrame({"child": sheet.child, "from": span.start, "to": span.end})[short]
        found.append(table.astype(_BREAKS))
    return pd.concat(found, ignore_index=True)


_BREAKS = {"child": "str", "from": "datetime64[s]", "to": "datetime64[s]"}


def _periods(sheets: Sequence[Sheet], breaks: pd.DataFrame) -> pd.DataFrame:
    """Periods of care as activities, each at the row of its last episode; answers `child`, `end`, `outcome` of each."""
    parts = [_episodes(sheet, number) for number, sheet in enumerate(sheets)]
    table = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()
    if not len(table):
        ended = {"child": "str", "end": "datetime64[s]", "outcome": "str"}
        return pd.DataFrame({name: pd.Series([], dtype=dtype) for name, dtype in ended.items()})
    short = _in_breaks(table, breaks)
    table["who"] = pd.factorize(table["child"])[0] * 2 + short
    table = in_order(table)
    for code, repair in REPAIRS.items():
        table, mended = repair(table)
        for number, sheet in enumerate(sheets):
            chosen = np.zeros(sheet.size, dtype=bool)
            chosen[table.loc[mended & (table["part"] == number).to_numpy(), "row"].to_numpy()] = True
            sheet.say(code, chosen)
            sheet.repaired |= chosen
    first, last = runs(periods(table))
    begun, over = table.iloc[first], table.iloc[last]
    made = pd.DataFrame(
        {
            "child": begun["child"].to_numpy(),
            "code": np.where(begun["who"].to_numpy() % 2 == 1, "Short breaks", "In care"),
            "outcome": np.where(over["dec"].notna(), over["rec"], ""),
            "start": begun["decom"].to_numpy(),
            "end": over["dec"].to_numpy(),
            "has_end": True,
            "attr:need": begun["cin"].to_numpy(),
            "part": over["part"].to_numpy(),
            "row": over["row"].to_numpy(),
        }
    )
    for number, sheet in enumerate(sheets):
        own = made[made["part"] == number].drop(columns="part")
        columns = {name: own[name] for name in own.columns}
        columns["row"] = pd.Series(sheet.rows[own["row"].to_numpy()])
        sheet.pieces.append(frame(columns, RAW_ACTIVITIES, len(own)))
    return made[["child", "end", "outcome"]]


def _episodes(sheet: Sheet, number: int) -> pd.DataFrame:
    """The usable episodes of a sheet: EPISODES with `child`."""
    starts, ends = sheet.dates("start"), sheet.dates("end")
    lost = starts.values.isna().to_numpy() & sheet.usable
    why = np.where(starts.unreadable, "date-unreadable", np.where(starts.out_of_range, "date-out-of-range", "no-date"))
    sheet.reasons = np.where(lost, why, sheet.reasons).astype(object)
    sheet.samples |= {"date-unreadable": starts.sample, "date-out-of-range": starts.odd_sample}
    for code, odd, sample in (
        ("end-unreadable", ends.unreadable, ends.sample),
        ("end-out-of-range", ends.out_of_range, ends.odd_sample),
    ):
        sheet.say(code, odd, sample)
        sheet.repaired |= odd & sheet.usable
    spelled = {
        "rne": sheet.text("began", lambda values: categories.coded_as(values, "[A-Z]")),
        "cin": sheet.text("need", lambda values: categories.coded_as(values, r"N\d")),
        "rec": sheet.text("reason", lambda values: categories.coded_as(values, r"E\d{1,2}[AB]?|X1")),
    }
    table = pd.DataFrame(
        {
            "child": sheet.child,
            "who": 0,
            "decom": starts.values.dt.normalize().to_numpy(),
            "dec": ends.values.dt.normalize().to_numpy(),
            **{name: values.to_numpy() for name, values in spelled.items()},
            "ls": "",
            "place": "",
            "provider": "",
            "year_end": np.datetime64("NaT", "s"),
            "part": number,
            "row": np.arange(sheet.size),
        }
    )
    return table.astype(EPISODES)[sheet.usable]


def _in_breaks(table: pd.DataFrame, breaks: pd.DataFrame) -> npt.NDArray[np.int64]:
    """1 for the episodes that begin while the child's legal status is one of short breaks, else 0."""
    if not len(breaks):
        return np.zeros(len(table), dtype=np.int64)
    pairs = table[["child", "decom"]].reset_index().merge(breaks, on="child")
    begins = pairs["from"].dt.normalize() <= pairs["decom"]
    within = begins & ((pairs["to"] > pairs["decom"]) | pairs["to"].isna() | (pairs["from"] == pairs["decom"]))
    return table.index.isin(pairs.loc[within, "index"]).astype(np.int64)


def _placements(sheet: Sheet, whole: pd.DataFrame) -> None:
    """Placements as activities; the one that a child left care from has the reason why care ended."""
    span = sheet.span()
    kind = sheet.text("type", lambda values: categories.coded_as(values, r"[A-Z]\d"))
    ends = pd.DataFrame({"child": sheet.child, "end": pd.Series(span.end).dt.normalize()})
    left = whole[whole["outcome"] != ""].drop_duplicates(["child", "end"])
    outcome = ends.merge(left, on=["child", "end"], how="left")["outcome"].fillna("").astype("str")
    outcome = outcome.mask(ends["end"].isna().to_numpy(), "")
    sheet.make("Placement", outcome, span, sheet.usable, placement=kind)
    sheet.say_of_children(sheet.latest(sheet.usable, pd.Series(span.start)), latest_placement=kind)
