"""The example authority's SSDA903 returns: what they hold, and that they come back as they were lived."""

from datetime import date
from pathlib import Path

import pandas as pd

from builder.example import activities as act
from builder.example.ssda903 import YEARS, episodes_file, header_file, write_ssda903
from builder.example.truth import Truth
from builder.loading import Loaded, Upload, load
from tests.builder.files import SECRET


def _loaded(truth: Truth, folder: Path) -> Loaded:
    files = write_ssda903(truth, folder)
    uploads = [Upload(file.name, file.read_bytes()) for file in files]
    return load(uploads, secret=SECRET, today=date(2025, 7, 15))


def test_a_file_holds_the_episodes_of_its_year_in_the_headings_of_the_guide(many: Truth) -> None:
    table = episodes_file(many, 2024)
    assert ",".join(table.columns) == (
        "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
    )
    begun = pd.to_datetime(table["DECOM"], format="%d/%m/%Y")
    ended = pd.to_datetime(table["DEC"].where(table["DEC"] != ""), format="%d/%m/%Y")
    assert len(table) > 100
    assert (begun <= "2024-03-31").all() and (ended.isna() | ended.between("2023-04-01", "2024-03-31")).all()
    assert ((table["DEC"] == "") == (table["REC"] == "")).all()
    assert set(table["RNE"]) == {"S", "P", "L", "T"}
    header = header_file(many, 2024)
    assert sorted(header["CHILD"]) == sorted(set(table["CHILD"]))
    assert set(header["SEX"]) == {"1", "2"}


def test_the_years_together_give_the_periods_of_care_as_they_were_lived(many: Truth, tmp_path: Path) -> None:
    result = _loaded(many, tmp_path)
    report = result.sources[0]
    assert (report.name, report.as_of, len(report.files)) == ("SSDA903", date(2025, 3, 31), 2 * len(YEARS))
    assert report.rows == report.used + report.set_aside
    # Nothing had to be repaired; an episode that two years hold is used once.
    assert report.repaired == 0 and set(report.reasons) == {"already-held"}
    lived = many.visits[many.visits["activity"] == act.PLACEMENT].groupby(["child_row", "period"])
    periods = lived.agg(start=("start", "min"), open=("end", lambda ends: ends.isna().any()), end=("end", "max"))
    ended = periods["end"].mask(periods["open"])
    since = periods[(periods["start"] <= "2025-03-31") & (ended.isna() | (ended >= "2022-04-01"))]
    care = result.activities[result.activities["code"] == "In care"]
    whole = since[since["start"] >= "2022-04-01"]["start"].sort_values()
    told = care.loc[care["start"] >= "2022-04-01", "start"].sort_values()
    assert len(care) == len(since)
    assert told.tolist() == whole.tolist()
