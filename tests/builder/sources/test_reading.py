"""Files of every kind: read safely, or refused with value, place and rule."""

import io
import random
import re
import subprocess
import sys
import zipfile
from datetime import datetime
from pathlib import Path

import pandas as pd
import pytest

import builder
from builder.loading import Upload, load
from builder.problem import Refused
from builder.sources import child, guard
from builder.sources.reading import read_file, read_tables
from tests.builder.files import SECRET, TODAY, annex_a, loaded, workbook

_LOG = [
    ["Child ID", "Activity", "Start"],
    ["0001", "Contact", datetime(2024, 3, 5)],
    [2, "Contact", datetime(2024, 3, 6, 9, 30)],
]


def _words(name: str, data: bytes) -> str:
    with pytest.raises(Refused) as refused:
        read_file(name, data)
    return str(refused.value)


def _with_part(data: bytes, part: str, change: "object") -> bytes:
    """A copy of a zip with one part changed by `change(bytes) -> bytes`."""
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            body = old.read(item)
            new.writestr(item.filename, change(body) if item.filename == part else body)  # type: ignore[operator]
    return sink.getvalue()


_SHEET = "xl/worksheets/sheet1.xml"


def _with_cell(data: bytes, reference: str, filled: bool = True) -> bytes:
    row = re.sub(r"[A-Z]+", "", reference)
    cell = f'<c r="{reference}" t="n"><v>1</v></c>' if filled else f'<c r="{reference}" s="0"/>'
    return _with_part(
        data, _SHEET, lambda body: body.replace(b"</sheetData>", f'<row r="{row}">{cell}</row></sheetData>'.encode())
    )


# What is read.


def test_cells_of_a_workbook_become_text_that_loses_nothing() -> None:
    cells = [["A", 7, 7.5, datetime(2024, 3, 5), datetime(2024, 3, 5, 9, 30), True, None, "007", "NA", 16248829.0]]
    table = read_tables("a.xlsx", workbook({"One": cells}))[0]
    assert table.cells.iloc[0].tolist() == [
        "A", "7", "7.5", "2024-03-05", "2024-03-05 09:30:00", "true", "", "007", "NA", "16248829",
    ]  # fmt: skip


def test_rows_keep_the_numbers_of_the_spreadsheet_and_blank_ones_are_gone() -> None:
    table = read_tables("a.xlsx", workbook({"One": [[None], ["x", "y"], [None, " "], ["z", None]]}))[0]
    assert table.cells.index.tolist() == [2, 4]


def test_an_event_log_is_read_alike_from_workbook_csv_and_parquet() -> None:
    frame = pd.DataFrame(
        {
            "Child ID": ["0001", "2"],
            "Activity": "Contact",
            "Start": pd.to_datetime(["2024-03-05", "2024-03-06 09:30"], format="ISO8601"),
        }
    )
    sink = io.BytesIO()
    frame.to_parquet(sink)
    forms = [
        ("x.xlsx", workbook({"Any": _LOG})),
        ("x.csv", frame.to_csv(index=False).encode()),
        ("x.parquet", sink.getvalue()),
    ]
    tables = [loaded(form).activities.drop(columns=["load", "row"]) for form in forms]
    assert len(tables[0]) == 2
    assert tables[0].equals(tables[1]) and tables[0].equals(tables[2])


def test_a_csv_with_a_separator_line_and_ragged_rows_is_read() -> None:
    table = read_tables("a.csv", b"sep=;\r\na;b;c\r\n1;2\r\n\r\n3;4;5;6\r\n")[0]
    assert table.cells.to_numpy().tolist() == [["a", "b", "c", ""], ["1", "2", "", ""], ["3", "4", "5", "6"]]
    assert table.cells.index.tolist() == [2, 3, 5]


def test_commas_and_line_breaks_inside_quotation_marks_stay_inside() -> None:
    table = read_tables("a.csv", b'a,b\n"x, y","line\none"\n')[0]
    assert table.cells.iloc[1].tolist() == ["x, y", "line\none"]


def test_the_child_finds_its_package_whatever_the_working_folder(tmp_path: Path) -> None:
    (tmp_path / "builder").mkdir()
    (tmp_path / "builder" / "__init__.py").write_text("raise SystemExit('the wrong package')", encoding="utf-8")
    (tmp_path / "a.xlsx").write_bytes(workbook({"One": [["x", "y"]]}))
    code = "import sys;sys.path.insert(0, sys.argv[1]);from builder.sources.reading import read_tables;" \
           "print(read_tables('a.xlsx', open('a.xlsx','rb').read())[0].cells.shape)"  # fmt: skip
    root = str(Path(builder.__file__).parent.parent)
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, root], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "(1, 2)"


# What is refused, and in which words.


def test_a_stray_corner_cell_is_refused_before_anything_opens_the_workbook() -> None:
    data = _with_cell(workbook({"List 1": _LOG}), "A1048576")
    assert _words("a.xlsx", data) == (
        "a.xlsx, sheet 'List 1' has something in row 1,048,576; delete the rows below your data."
    )
    data = _with_cell(workbook({"List 1": _LOG}), "XFD4")
    assert "has something in column XFD; delete the columns to the right of your data." in _words("a.xlsx", data)


def test_a_cell_that_is_only_formatted_is_no_stray_cell() -> None:
    data = _with_cell(workbook({"List 1": _LOG}), "XFD1048576", filled=False)
    assert len(loaded(("a.xlsx", data)).activities) == 2


def test_a_stray_cell_that_the_guard_does_not_see_kills_the_child_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "guard", lambda name, data: None)
    data = _with_cell(workbook({"List 1": _LOG}), "XFD1048576")
    assert _words("a.xlsx", data).startswith("a.xlsx could not be opened: the reader ran out of memory or stopped.")


def test_a_zip_bomb_is_refused_by_its_size(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(guard, "UNPACKED_MB", 1)
    data = _with_part(workbook({"List 1": _LOG}), _SHEET, lambda body: body + b" " * (3 << 20))
    assert _words("a.xlsx", data) == "a.xlsx unpacks to 0.0 GB; a workbook may unpack to 1 MB at most."


def test_a_workbook_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    def late(*_args: object, **_options: object) -> object:
        raise subprocess.TimeoutExpired("reader", 60)

    monkeypatch.setattr(child.subprocess, "run", late)
    assert _words("a.xlsx", workbook({"One": _LOG})) == "a.xlsx took longer than 60 seconds to open."


def test_a_table_of_thousands_of_columns_is_refused() -> None:
    text = ",".join(f"c{n}" for n in range(1_200))
    assert _words("a.csv", f"{text}\n{text}\n".encode()).startswith("a.csv has 1,200 columns; 1,000 is the most")


def test_blank_columns_beside_the_data_are_not_looked_at() -> None:
    assert read_tables("a.csv", b"a,b" + b"," * 5_000 + b"\n1,2" + b"," * 5_000)[0].cells.shape == (2, 2)


def test_a_password_is_named() -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 600
    assert _words("a.xlsx", ole) == "a.xlsx is protected by a password; Journey Map cannot open it."


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("a.pdf", b"%PDF-1.7 ...", "a.pdf is a PDF document; Journey Map reads"),
        ("a.png", b"\x89PNG\r\n", "a.png is a picture"),
        ("a.xls", b"<html><table><tr><td>x", "a.xls is a web page, whatever its name says"),
        ("a.xml", b"<?xml version='1.0'?><a/>", "a.xml is an XML file"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "a.doc is an Office document that is no workbook"),
        ("a.xlsx", b"just text, really\n", "a.xlsx cannot be opened as a workbook"),
        ("a.json", b'{"a": 1}', "a.json is a .json file"),
        ("a.parquet", b"x" * 50, "a.parquet cannot be read as a Parquet file"),
        ("a.parquet", b"PAR1" + b"x" * 50 + b"PAR1", "a.parquet cannot be read as a Parquet file"),
        ("a.xlsx", b"", "a.xlsx is empty: it holds nothing."),
        ("a.xlsx", b"PK\x03\x04 and no more", "a.xlsx cannot be opened as a workbook"),
    ],
)  # fmt: skip
def test_the_wrong_kind_of_file_is_named(name: str, data: bytes, words: str) -> None:
    assert _words(name, data).startswith(words)


def test_a_zip_of_something_else_and_a_truncated_workbook_are_told_apart() -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as packed:
        packed.writestr("photo.txt", "x")
    assert "a zip archive that holds no workbook" in _words("a.zip", sink.getvalue())
    whole = workbook({"One": _LOG})
    assert "it is damaged or not complete" in _words("a.xlsx", whole[: len(whole) // 2])


def test_a_workbook_with_nothing_in_it_is_refused() -> None:
    assert _words("a.xlsx", workbook({"One": [], "Two": []})) == "a.xlsx is empty: no sheet has anything in it."


def test_a_workbook_without_a_table_is_refused_with_what_was_found() -> None:
    assert "has no column that looks like a child's id; its headings are 'Dear', 'all'" in _words(
        "a.xlsx", workbook({"Letter": [["Dear", "all"], ["good", "day"]]})
    )


def test_mutated_files_are_read_or_refused_and_nothing_else_ever_happens() -> None:
    chance = random.Random(20250630)
    text = "Child ID,Activity,Start\n" + "".join(f"{n},Contact,{n % 28 + 1}/03/2024\n" for n in range(50))
    book = annex_a(list_1=[("1", datetime(2024, 3, 5), "")], list_5=[("1", datetime(2024, 3, 5), "No", None, None)])
    sink = io.BytesIO()
    pd.read_csv(io.StringIO(text), dtype=str).to_parquet(sink)

    def mutated(data: bytes) -> bytes:
        body = bytearray(data)
        for _ in range(chance.choice([1, 5, 40])):
            body[chance.randrange(len(body))] = chance.randrange(256)
        cut = chance.randrange(len(body)) if chance.random() < 0.2 else len(body)
        return bytes(body[:cut])

    files = [("x.csv", mutated(text.encode())) for _ in range(60)]
    files += [("x.csv", chance.randbytes(chance.randrange(400))) for _ in range(30)]
    files += [("x.xlsx", mutated(book)) for _ in range(6)]
    # Damage inside the packed sheets, which the zip's checksums would otherwise catch first.
    files += [("x.xlsx", _with_part(book, part, mutated)) for part in (_SHEET, "xl/workbook.xml") for _ in range(3)]
    files += [("x.parquet", mutated(sink.getvalue())) for _ in range(4)]
    for name, data in files:
        try:
            result = load([Upload(name, data)], secret=SECRET, today=TODAY)
        except Refused as refused:
            assert all(problem.words for problem in refused.problems)
        else:
            assert all(source.rows == source.used + source.set_aside for source in result.sources)
