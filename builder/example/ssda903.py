"""The SSDA903 return as the example authority made it for a year to 31 March: a header and an episodes file.

An episode ends where the placement or the legal status changes. The file of a year holds every episode that was under
way on some day of it, as known on its last day.
"""

from pathlib import Path

import numpy as np
import pandas as pd

from builder.example import activities as act
from builder.example.truth import Truth

YEARS = (2023, 2024, 2025)
# Care orders come after this many days, if they come (a guess): accommodated, interim order, full order.
_ORDERS = ((0, "V2"), (201, "C1"), (401, "C2"))
_CHANGES = ("CARPL", "CREQB", "CHILD", "LAREQ", "STAND")
_FAR = pd.Timestamp("2200-01-01")
_EPISODES = (
    "CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "PLACE_PROVIDER", "DEC", "REC", "REASON_PLACE_CHANGE",
    "HOME_POST", "PL_POST", "URN",
)  # fmt: skip


def episodes_file(truth: Truth, year: int) -> pd.DataFrame:
    """The episodes of the year to 31 March, with the headings of DfE's guide (all str)."""
    first, last = pd.Timestamp(year - 1, 4, 1), pd.Timestamp(year, 3, 31)
    rows = _episodes(truth)
    rows = rows[(rows["start"] <= last) & (rows["end"] >= first)].reset_index(drop=True)
    over = rows["end"] <= last
    child = truth.children.take(rows["child_row"].to_numpy()).reset_index(drop=True)
    moved = over & (rows["rec"] == "X1") & rows["moves"]
    columns = {
        "CHILD": child["child"],
        "DECOM": rows["start"].dt.strftime("%d/%m/%Y"),
        "RNE": rows["rne"],
        "LS": rows["ls"],
        "CIN": child["need"].str.extract(r"(N[1-8])")[0].fillna("N8"),
        "PLACE": rows["detail"],
        "PLACE_PROVIDER": rows["provider"],
        "DEC": rows["end"].dt.strftime("%d/%m/%Y").where(over, ""),
        "REC": rows["rec"].where(over, ""),
        "REASON_PLACE_CHANGE": pd.Series(np.array(_CHANGES)[rows["visit"] % len(_CHANGES)]).where(moved, ""),
    }
    blank = pd.Series("", index=rows.index)
    return pd.DataFrame({name: columns.get(name, blank).astype("str") for name in _EPISODES})


def header_file(truth: Truth, year: int) -> pd.DataFrame:
    """The children of the year's episodes: CHILD, SEX, DOB, ETHNIC, UPN, MOTHER, MC_DOB (all str)."""
    looked_after = episodes_file(truth, year)["CHILD"].unique()
    child = truth.children[truth.children["child"].isin(looked_after)].reset_index(drop=True)
    female = child["gender"].str.contains("female", case=False)
    return pd.DataFrame(
        {
            "CHILD": child["child"],
            "SEX": pd.Series(np.where(female, "2", "1"), dtype="str"),
            "DOB": child["born"].dt.strftime("%d/%m/%Y"),
            "ETHNIC": child["ethnicity"].str.extract(r"([A-Z]{4})")[0].fillna("NOBT").astype("str"),
            "UPN": pd.Series("UN3", index=child.index, dtype="str"),
            "MOTHER": pd.Series("", index=child.index, dtype="str"),
            "MC_DOB": pd.Series("", index=child.index, dtype="str"),
        }
    )


def write_ssda903(truth: Truth, folder: Path, years: tuple[int, ...] = YEARS) -> list[Path]:
    """Writes both files of each year into `folder` (which is there) as CSV and gives their paths."""
    files = []
    for year in years:
        for name, table in (("header", header_file(truth, year)), ("episodes", episodes_file(truth, year))):
            file = folder / f"SSDA903 {year} {name}.csv"
            table.to_csv(file, index=False, encoding="utf-8", lineterminator="\r\n")
            files.append(file)
    return files


def _episodes(truth: Truth) -> pd.DataFrame:
    """Every placement cut where the legal status changes, in order: child_row, visit, detail, provider (PR1 or PR4),
    start, end (far ahead while under way), ls, rne, rec, moves (whether it ends by a change of placement)."""
    placements = truth.visits[truth.visits["activity"] == act.PLACEMENT]
    placements = placements.sort_values(["child_row", "period", "start"], kind="stable").reset_index(drop=True)
    placements = placements.assign(end=placements["end"].fillna(_FAR).dt.as_unit("s"))
    period = placements.groupby(["child_row", "period"])
    begun, of = period["start"].transform("first"), period["visit"].transform("first")
    alone = truth.children["unaccompanied"].take(placements["child_row"].to_numpy()).to_numpy()
    ordered = (of % 4 != 0).to_numpy() & ~alone
    adopters = placements["detail"].isin(["A5", "A6"]).to_numpy()
    provider = np.where(of % 3 == 0, "PR4", "PR1")
    pieces = []
    for place, (days, status) in enumerate(_ORDERS):
        since = begun + pd.Timedelta(days=days)
        until = begun + pd.Timedelta(days=_ORDERS[place + 1][0]) if place + 1 < len(_ORDERS) else placements["end"]
        changes = ordered & ~adopters
        start = placements["start"].mask(pd.Series(changes), placements["start"].clip(lower=since))
        end = placements["end"].mask(pd.Series(changes), placements["end"].clip(upper=until))
        here = np.where(changes, start < end, place == 0)
        piece = placements.assign(start=start, end=end, ls=np.where(adopters, "E1", status), provider=provider)
        pieces.append(piece[here])
    rows = pd.concat(pieces).sort_values(["child_row", "period", "start"], kind="stable").reset_index(drop=True)
    spell = rows.groupby(["child_row", "period"])
    new_status = (rows["ls"] != spell["ls"].shift()).to_numpy()
    new_place = (rows["visit"] != spell["visit"].shift()).to_numpy()
    last = ~rows.duplicated(["child_row", "period"], keep="last")
    first = ~rows.duplicated(["child_row", "period"])
    rne = np.select([first, new_status & new_place, new_place], ["S", "T", "P"], "L")
    moves = (rows["visit"] != spell["visit"].shift(-1)).to_numpy() & ~last
    return rows.assign(rne=rne, rec=rows["outcome"].where(last, "X1"), moves=moves)
