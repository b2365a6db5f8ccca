"""Files that are damaged in every way: each is read or refused with words; nothing else ever happens.

200 here; `JOURNEY_MAP_MUTATIONS=2000` tries ten times as many. The seeds are fixed: a file that fails can be made again
from its number.
"""

import io
import os
import random
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime

import openpyxl
import pandas as pd
import pytest

from builder.loading import Upload, load, preview
from builder.problem import Refused
from tests.builder.files import HEADINGS, SECRET, TODAY, annex_a, workbook

_COUNT = int(os.environ.get("JOURNEY_MAP_MUTATIONS", "200"))
_DAY = datetime(2024, 3, 5)
_LOG = "Child ID,Activity,Start,End,Team\n" + "".join(
    f"000{place},Contact,{place + 1:02d}/03/2024,2024-04-{place + 1:02d},North\n" for place in range(9)
)
_EPISODES = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC\n1,01/05/2023,S,V2,N1,U6,PR1,10/09/2023,X1\n"
_CENSUS = (
    "<Message><Header><CollectionDetails><Collection>CIN</Collection><Year>2024</Year><ReferenceDate>2024-03-31"
    "</ReferenceDate></CollectionDetails></Header><Children><Child><ChildIdentifiers><LAchildID>1</LAchildID><UPN>"
    "H801200001001</UPN><PersonBirthDate>2014-05-20</PersonBirthDate></ChildIdentifiers><CINdetails><CINreferralDate>"
    "2023-05-01</CINreferralDate><Assessments><AssessmentActualStartDate>2023-05-02</AssessmentActualStartDate>"
    "</Assessments></CINdetails></Child></Children></Message>"
)


def _return() -> bytes:
    return annex_a(
        list_1=[("1", _DAY, "6: Police")],
        list_4=[("1", _DAY, None, "Yes", "North", "A Worker"), ("2", "2024-03-06", 45400, "No", "", "")],
        list_6=[("1", _DAY, None, None, "c) Child in need plan", "North")],
    )


def _parquet() -> bytes:
    sink = io.BytesIO()
    pd.DataFrame({"Child ID": ["1", "2"], "Activity": ["A", "B"], "Start": [_DAY, _DAY]}).to_parquet(sink)
    return sink.getvalue()


_BASES: tuple[tuple[str, Callable[[], bytes]], ...] = (
    ("log.csv", lambda: _LOG.encode("utf-8")),
    ("log.csv", lambda: _LOG.encode("utf-16")),
    ("list 7.csv", lambda: (",".join(HEADINGS[7]) + "\n1,F,WBRI,2014-05-20,9,2024-03-05,,North\n").encode("cp1252")),
    ("episodes.csv", lambda: _EPISODES.encode("utf-8")),
    ("census.xml", lambda: _CENSUS.encode("utf-8")),
    ("census.xml", lambda: _CENSUS.encode("utf-8")),
    ("return.xlsx", _return),
    ("log.parquet", _parquet),
)
# Pieces that files break on: ends, quotes, markup, numbers too large, dates that are none, letters of two halves.
_PIECES = (
    *(b"\x00", b"\xff\xfe", b'"', b'"""', b"\r", b"\n\n", b"<", b"</Child>", b"<Child>", b"&#0;", b"&x;", b",,,,,"),
    *(b"31/02/2024", b"9" * 400, b"-1", b"1e308", b"NaN", b"\xed\xa0\x80", b"0001-01-01", b"2024-13-45T99:99", b"=1+1"),
    *(b"<!DOCTYPE x [<!ENTITY y 'z'>]>", b"PK\x03\x04", b"PAR1", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"Child ID"),
)


def mutated(data: bytes, luck: random.Random) -> bytes:
    """A copy with one to twelve changes: bytes changed, cut out, said twice, put in, or the end missing."""
    body = bytearray(data)
    for _ in range(luck.randint(1, 12)):
        at, length = luck.randrange(len(body) + 1), luck.choice((1, 1, 2, 8, 60, 400))
        way = luck.randrange(6)
        if way == 0:
            body[at : at + 1] = bytes([luck.randrange(256)])
        elif way == 1:
            del body[at : at + length]
        elif way == 2:
            body[at:at] = body[at : at + length]
        elif way in (3, 4):
            body[at:at] = luck.choice(_PIECES)
        elif luck.random() < 0.3:
            del body[at:]
    return bytes(body)


def mutation(number: int) -> tuple[str, bytes]:
    """The damaged file of this number. Half of the workbooks are damaged inside one of their parts."""
    luck = random.Random(number)
    name, make = _BASES[number % len(_BASES)]
    data = make()
    if not name.endswith(".xlsx") or luck.random() < 0.5:
        return name, mutated(data, luck)
    sink = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(sink, "w", zipfile.ZIP_DEFLATED) as new:
        part = luck.choice([item.filename for item in old.infolist()])
        for item in old.infolist():
            whole = old.read(item)
            new.writestr(item.filename, mutated(whole, luck) if item.filename == part else whole)
    return name, sink.getvalue()


def _told(number: int) -> str:
    """ "" where the file is read with every row accounted for or refused in words; else what happened."""
    name, data = mutation(number)
    try:
        result = load([Upload(name, data)], secret=SECRET, today=TODAY)
    except Refused as refused:
        said = [problem.words for problem in refused.problems]
        return "" if said and all(said) else f"{number} {name}: refused without words"
    except BaseException as trouble:
        return f"{number} {name}: {type(trouble).__name__}: {trouble}"
    for source in result.sources:
        if source.rows != source.used + source.set_aside or not all(one.words for one in source.problems):
            return f"{number} {name}: {source.rows} rows, {source.used} used, {source.set_aside} set aside"
    return ""


def test_a_damaged_file_is_read_or_refused_in_words_and_nothing_else_happens() -> None:
    with ThreadPoolExecutor(max_workers=2) as pool:
        wrong = [told for told in pool.map(_told, range(_COUNT)) if told]
    assert wrong == []


def test_what_a_damaged_file_seems_to_be_is_told_or_refused_in_words() -> None:
    for number in range(0, _COUNT, 25):
        name, data = mutation(number)
        try:
            assert preview(Upload(name, data)).kind
        except Refused as refused:
            assert str(refused)


def _stray_cell(row: int, column: int) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(workbook({"Log": [["Child ID", "Activity", "Start"], ["1", "A", _DAY]]})))
    book["Log"].cell(row, column, "x")
    sink = io.BytesIO()
    book.save(sink)
    return sink.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "code"),
    [
        # A small workbook with a cell in the last corner once ended the whole process.
        ("corner.xlsx", _stray_cell(1_048_576, 16_384), "workbook-stray-row"),
        ("below.xlsx", _stray_cell(1_048_576, 3), "workbook-stray-row"),
        ("beside.xlsx", _stray_cell(2, 16_384), "workbook-stray-column"),
        (
            "locked.xlsx",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "workbook-password",
        ),
        ("nothing.csv", b"", "upload-empty"),
        ("letter.docx", b"PK\x03\x04 no zip", "workbook-damaged"),
        ("page.xls", b"<html><table><tr><td>1</td></tr></table></html>", "upload-wrong-kind"),
        ("wide.csv", b"Child ID,Start" + b",x" * 20_000 + b"\n1,2024-03-05\n", "table-too-wide"),
        (
            "bomb.xml",
            b"<!DOCTYPE a [<!ENTITY b 'c'>]><Message><Collection>CIN</Collection>&b;</Message>",
            "xml-doctype",
        ),
        ("text.parquet", b"Child ID,Start\n", "parquet-damaged"),
    ],
)
def test_files_that_have_killed_readers_are_refused_by_name(name: str, data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        load([Upload(name, data)], secret=SECRET, today=TODAY)
    assert [problem.code for problem in refused.value.problems] == [code]
    assert name in str(refused.value)
