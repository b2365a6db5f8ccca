"""The files of the example authority are what an authority would hold, no more."""

from pathlib import Path

import pandas as pd
import pytest
from openpyxl import load_workbook

from builder.example.headings import HEADINGS, TITLES
from builder.example.truth import live
from builder.example.write import write_example

ROOT = Path(__file__).resolve().parents[3]
RETURNS = {
    "Annex A 2022 H2.xlsx": ("2022-07-01", "2022-12-31"),
    "Annex A 2023 H1.xlsx": ("2023-01-01", "2023-06-30"),
    "Annex A 2024 H1.xlsx": ("2024-01-01", "2024-06-30"),
    "Annex A 2024 H2.xlsx": ("2024-07-01", "2024-12-31"),
    "Annex A 2025 H1.xlsx": ("2025-01-01", "2025-06-30"),
}
Sheets = dict[int, list[tuple[object, ...]]]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An example of 400 children."""
    folder = tmp_path_factory.mktemp("example")
    write_example(folder, children=400, seed=1)
    return folder


@pytest.fixture(scope="module")
def returns(folder: Path) -> dict[str, Sheets]:
    """Each workbook's sheets by list number, all rows."""
    found = {}
    for name in RETURNS:
        book = load_workbook(folder / name, read_only=True)
        found[name] = {
            int(page.title.replace("_", " ").split()[1]): list(page.iter_rows(values_only=True)) for page in book
        }
    return found


def column(rows: list[tuple[object, ...]], heading: str) -> list[object]:
    """A list's cells under a heading."""
    place = rows[1].index(heading)
    return [row[place] for row in rows[2:]]


def dates(cells: list[object]) -> pd.Series:
    """Cells as dates, true ones and DD/MM/YYYY."""
    text = [cell if isinstance(cell, str) else f"{cell:%d/%m/%Y}" for cell in cells if cell is not None]
    return pd.to_datetime(pd.Series(text), format="%d/%m/%Y")


def test_the_files_come_oldest_first_and_the_second_half_of_2023_is_missing(tmp_path: Path) -> None:
    files = write_example(tmp_path / "new" / "place", children=5, seed=3)
    names = [file.name for file in files]
    assert names[:6] == [*RETURNS, "early-help-episodes.csv"]
    assert names[-1] == "truth.parquet"
    assert names[6:10] == [f"CIN census {year}.xml" for year in (2022, 2023, 2024, 2025)]
    assert names[10:16] == [
        f"SSDA903 {year} {kind}.csv" for year in (2023, 2024, 2025) for kind in ("header", "episodes")
    ]
    assert names[16:-1] == ["map.yaml", "codes.yaml", "README.txt"]
    assert sorted(file.name for file in (tmp_path / "new" / "place").iterdir()) == sorted(names)


def test_every_return_has_eleven_lists_under_ofsteds_titles_and_headings(returns: dict[str, Sheets]) -> None:
    for sheets in returns.values():
        assert sorted(sheets) == list(range(1, 12))
        for number, rows in sheets.items():
            assert rows[0][0] == TITLES[number]
            assert rows[1][: len(HEADINGS[number])] == HEADINGS[number]


def test_list_1_holds_the_six_months_and_nothing_else(returns: dict[str, Sheets]) -> None:
    for name, (first, last) in RETURNS.items():
        day = dates(column(returns[name][1], "Date of Contact"))
        assert len(day) > 20
        assert day.min() >= pd.Timestamp(first)
        assert day.max() <= pd.Timestamp(last)


@pytest.mark.parametrize(
    ("number", "end"),
    [(6, "CIN Closure Date"), (7, "Child Protection Plan End Date"), (8, "Date Ceased to be Looked After")],
)
def test_a_snapshot_has_one_row_a_child_open_or_ended_in_the_six_months(
    number: int, end: str, returns: dict[str, Sheets]
) -> None:
    for name, (first, last) in RETURNS.items():
        rows = returns[name][number]
        children = column(rows, "Child Unique ID")
        assert len(children) == len(set(children)) > 0
        ended = dates(column(rows, end))
        assert ended.between(first, last).all()


def test_nothing_in_a_return_lies_after_its_extract(returns: dict[str, Sheets]) -> None:
    for name, (_, last) in RETURNS.items():
        for rows in returns[name].values():
            for heading in rows[1]:
                cells = [cell for cell in column(rows, str(heading)) if hasattr(cell, "year")]
                if cells and heading != "Date of Birth":
                    assert dates(cells).max() <= pd.Timestamp(last), heading


def test_one_return_has_no_outcome_columns(returns: dict[str, Sheets]) -> None:
    added = {
        name: [number for number, rows in sheets.items() if any("Outcome" in str(cell) for cell in rows[1])]
        for name, sheets in returns.items()
    }
    assert added.pop("Annex A 2024 H2.xlsx") == []
    assert all(numbers == [1, 3, 4, 5] for numbers in added.values())


def test_spellings_of_teams_and_genders_differ(returns: dict[str, Sheets]) -> None:
    teams = {cell for sheets in returns.values() for cell in column(sheets[3], "Allocated Team")}
    assert len(teams) > 12
    genders = {cell for sheets in returns.values() for cell in column(sheets[1], "Gender")}
    assert {"a) Male", "Male", "b) Female", "Female"} <= genders


def test_workers_are_two_initials_and_never_a_name(returns: dict[str, Sheets], folder: Path) -> None:
    for sheets in returns.values():
        for number in (3, 4, 5, 6, 7, 8, 9):
            workers = pd.Series(column(sheets[number], "Allocated Worker"), dtype="str")
            assert workers.str.fullmatch(r"[A-Z]\.[A-Z]\.").all()
    log = pd.read_csv(folder / "early-help-episodes.csv", dtype="str", keep_default_na=False, encoding="utf-8-sig")
    assert log["Keyworker"].str.fullmatch(r"[A-Z]\.[A-Z]\.").all()


def test_the_early_help_extract_is_an_event_log(folder: Path) -> None:
    log = pd.read_csv(folder / "early-help-episodes.csv", dtype="str", keep_default_na=False, encoding="utf-8-sig")
    assert list(log.columns) == [
        "Person ID",
        "Family ID",
        "Service",
        "Start date",
        "End date",
        "Team",
        "Outcome",
        "Keyworker",
    ]
    ended = log["End date"] != ""
    assert 0 < (~ended).sum() < ended.sum()
    assert (log.loc[~ended, "Outcome"] == "").all()
    assert (log.loc[ended, "Outcome"] != "").all()


def test_unborn_children_are_minus_one_year_old() -> None:
    from builder.example.returns import annex_a
    from builder.example.windows import RETURNS as WINDOWS

    truth = live(1500, 1)
    table = pd.concat([annex_a(truth, window, 1)[1] for window in WINDOWS])
    unborn = table[table["Age of Child (Years)"] == -1]
    assert len(unborn) > 0
    assert unborn["Gender"].str.contains("Not stated").all()
    assert (unborn["Date of Birth"] >= unborn["Date of Contact"]).all()


def test_the_same_seed_writes_the_same_files(tmp_path: Path, folder: Path) -> None:
    for file in write_example(tmp_path, children=400, seed=1):
        assert file.read_bytes() == (folder / file.name).read_bytes(), file.name


def test_another_seed_writes_other_lives(tmp_path: Path, folder: Path) -> None:
    write_example(tmp_path, children=400, seed=2)
    name = "early-help-episodes.csv"
    assert (tmp_path / name).read_bytes() != (folder / name).read_bytes()


def test_a_larger_example_holds_the_smaller_one() -> None:
    few, more = live(60, 1), live(120, 1)
    pd.testing.assert_frame_equal(few.children, more.children.head(60))
    pd.testing.assert_frame_equal(few.visits, more.visits.head(len(few.visits)))
    assert more.visits["child_row"].max() == 119


def test_progress_is_told_from_nothing_to_all(tmp_path: Path) -> None:
    told: list[float] = []
    write_example(tmp_path, children=3, seed=1, progress=lambda share, words: told.append(share))
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert told == sorted(told)


def test_no_children_at_all_are_refused_in_words(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="0 children cannot be lived"):
        write_example(tmp_path, children=0)


def test_nothing_but_the_example_and_its_tests_knows_of_the_truth() -> None:
    """No page, no command and no map may look at what truly happened."""
    knowing = [
        file.relative_to(ROOT).as_posix()
        for place in ("builder", "player", "pages", "app.py", "cli.py")
        for file in ([ROOT / place] if place.endswith(".py") else sorted((ROOT / place).rglob("*.py")))
        if file.exists() and "truth.parquet" in file.read_text(encoding="utf-8")
    ]
    assert [name for name in knowing if not name.startswith("builder/example/")] == []
