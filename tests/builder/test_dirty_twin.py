"""A dirty authority comes out as its clean twin does, save for what the report lists.

`JOURNEY_MAP_TWIN=20000` tries it with 20,000 children; 500 otherwise.
"""

import os
import random
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from builder.example.write import write_example
from builder.loading import Loaded, Upload, load
from tests import dirt
from tests.builder.files import SECRET

_CHILDREN = int(os.environ.get("JOURNEY_MAP_TWIN", "500"))
_TODAY = date(2025, 6, 30)
_RETURNS = ("Annex A 2022 H2.xlsx", "Annex A 2023 H1.xlsx", "Annex A 2024 H1.xlsx")
_SPOILT = "Annex A 2024 H1.xlsx"
_CUT = date(2024, 6, 30)
_EACH = 4


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a generated authority."""
    folder = tmp_path_factory.mktemp("authority")
    write_example(folder, children=_CHILDREN, seed=7)
    return folder


def _loaded(files: dict[str, bytes], as_of: date | None = None) -> Loaded:
    uploads = [Upload(name, data) for name, data in files.items()]
    return load(uploads, secret=SECRET, today=_TODAY, as_of=as_of)


def _clean(authority: Path, *names: str) -> dict[str, bytes]:
    return {name: (authority / name).read_bytes() for name in names}


def _same_without_rows(result: Loaded) -> pd.DataFrame:
    """The activities without their row numbers, which title and blank rows move."""
    table = result.activities.drop(columns="row")
    return table.sort_values(list(table.columns), ignore_index=True)[sorted(table.columns)]


def test_a_dirty_authority_comes_out_as_its_clean_twin(authority: Path) -> None:
    luck = random.Random(11)
    files = _clean(authority, *_RETURNS)
    dirty: dict[str, bytes] = {}
    added: dict[str, dict[str, int]] = {}
    for name, data in files.items():
        sheets = dirt.sheets_of(data)
        for number, sheet in enumerate(sheets, start=1):
            for fault in dirt.MENDABLE[:5]:
                fault(sheet, luck)
            if number < 11:
                for code, count in dirt.totals_and_headings(sheet, luck).items():
                    reasons = added.setdefault(f"Annex A {number}", {})
                    reasons[code] = reasons.get(code, 0) + count
            for fault in dirt.MENDABLE[5:]:
                fault(sheet, luck)
        named = [
            dirt.Sheet(f"Sheet{number}", sheet.above, sheet.headings, sheet.rows, sheet.first)
            for number, sheet in enumerate(sheets, start=1)
        ]
        dirty[name] = dirt.workbook_of(named)
    twin, found = _loaded(files), _loaded(dirty)

    pd.testing.assert_frame_equal(_same_without_rows(found), _same_without_rows(twin))
    pd.testing.assert_frame_equal(found.children, twin.children)
    before = {source.name: source for source in twin.sources}
    for source in found.sources:
        clean = before[source.name]
        extra = added.get(source.name, {})
        assert source.rows == source.used + source.set_aside == clean.rows + sum(extra.values()), source.name
        assert (source.used, source.repaired, source.as_of) == (clean.used, clean.repaired, clean.as_of), source.name
        assert source.reasons == {**clean.reasons, **extra}, source.name
        told = {problem.code: problem.count for problem in source.problems}
        # Dirt makes equal rows differ in their spelling, and some dates plainly day first.
        silent = {"dates-fit-both-orders", "equal-rows", *extra}
        assert {code: count for code, count in told.items() if code not in silent} == {
            problem.code: problem.count for problem in clean.problems if problem.code not in silent
        }, source.name


def test_an_extract_in_any_form_comes_out_as_its_clean_twin(authority: Path) -> None:
    name = next(path.name for path in sorted(authority.glob("*.csv")))
    files = _clean(authority, name)
    twin = _loaded(files)
    for seed in range(4):
        luck = random.Random(seed)
        sheet = dirt.sheet_of_csv(files[name])
        for fault in (dirt.dates_in_every_form, dirt.headings_spelled, dirt.blank_rows, dirt.titles_above):
            fault(sheet, luck)
        found = _loaded({name: dirt.csv_of(sheet, luck)})
        pd.testing.assert_frame_equal(_same_without_rows(found), _same_without_rows(twin))
        assert [(one.used, one.set_aside) for one in found.sources] == [
            (one.used, one.set_aside) for one in twin.sources
        ]


def test_what_dirt_takes_away_is_listed_row_by_row(authority: Path) -> None:
    luck = random.Random(13)
    files = _clean(authority, _SPOILT)
    twin = _loaded(files, _CUT)
    sheets = dirt.sheets_of(files[_SPOILT])
    starts = {
        1: ("Date of Contact", ""),
        3: ("Date of referral", ""),
        7: ("Child Protection Plan Start Date", "Child Protection Plan End Date"),
    }
    spoilt: dict[str, dict[str, list[int]]] = {}
    for number, (start, end) in starts.items():
        sheet = sheets[number - 1]
        start = next(heading for heading in sheet.headings if heading.casefold() == start.casefold())
        spoilt[f"Annex A {number}"] = dirt.spoil(sheet, start, luck, _EACH, _CUT, end).rows
    found = _loaded({_SPOILT: dirt.workbook_of(sheets)}, _CUT)

    before = {source.name: source for source in twin.sources}
    for source in found.sources:
        faults = spoilt.get(source.name, {})
        lost = {code: rows for code, rows in faults.items() if code != "end-before-start"}
        clean = before[source.name]
        assert source.rows == clean.rows == source.used + source.set_aside, source.name
        assert source.used == clean.used - sum(len(rows) for rows in lost.values()), source.name
        assert source.reasons == {**clean.reasons, **{code: len(rows) for code, rows in lost.items() if rows}}
        mine = found.findings[found.findings["source"] == source.name]
        aside = found.set_aside[found.set_aside["source"] == source.name]
        for code, rows in faults.items():
            assert sorted(mine.loc[mine["code"] == code, "row"]) == rows, (source.name, code)
            if code in lost:
                assert sorted(aside.loc[aside["reason"] == code, "row"]) == rows, (source.name, code)
    # What was not spoilt is what it was.
    gone = {(name, row) for name, faults in spoilt.items() for rows in faults.values() for row in rows}
    same = []
    for result in (twin, found):
        table = result.activities
        kept = [pair not in gone for pair in zip(table["source"], table["row"], strict=True)]
        columns = ["child", "source", "code", "outcome", "start", "end", "has_end", "row"]
        same.append(table.loc[kept, columns].sort_values(columns, ignore_index=True))
    pd.testing.assert_frame_equal(same[1], same[0])
    assert sum(len(rows) for faults in spoilt.values() for rows in faults.values()) > 40
