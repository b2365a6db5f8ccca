"""Reading the XML of a CIN census: what is in it, what is passed over, and what is refused."""

import random
from datetime import date
from pathlib import Path

import pytest

from builder.problem import Refused
from builder.sources import cin_census
from builder.sources.cin_census import Census, read_census
from builder.sources.kind import kind_of
from builder.sources.reading import read_file
from tests.builder.files import loaded


def census(children: str, header: str = "<ReferenceDate>2024-03-31</ReferenceDate>", root: str = "Message") -> bytes:
    """A census with this inside Children."""
    return (
        f"<?xml version='1.0' encoding='UTF-8'?><{root}><Header><CollectionDetails><Collection>CIN</Collection>"
        f"{header}</CollectionDetails></Header><Children>{children}</Children></{root.split()[0]}>"
    ).encode()


def _read(data: bytes) -> Census:
    return read_census("census.xml", data)


def _said(data: bytes, name: str = "census.xml") -> str:
    with pytest.raises(Refused) as refused:
        read_file(name, data)
    return str(refused.value)


_CHILD = "<Child><ChildIdentifiers><LAchildID>{}</LAchildID></ChildIdentifiers>{}</Child>"
_DETAILS = "<CINdetails><CINreferralDate>{}</CINreferralDate>{}</CINdetails>"


def test_several_of_everything_inside_several_details_are_kept_apart() -> None:
    first = _DETAILS.format(
        "2023-05-01",
        "<Assessments><AssessmentActualStartDate>2023-05-02</AssessmentActualStartDate></Assessments>"
        "<Assessments><AssessmentActualStartDate>2023-06-02</AssessmentActualStartDate></Assessments>",
    )
    second = _DETAILS.format(
        "2024-01-01",
        "<Assessments><AssessmentActualStartDate>2024-01-02</AssessmentActualStartDate></Assessments>",
    )
    found = _read(census(_CHILD.format("7", first + second) + _CHILD.format("8", first)))
    assert found.children == 2
    assert found.tables["children"]["id"].tolist() == ["7", "8"]
    assert found.tables["details"]["referral"].tolist() == ["2023-05-01", "2024-01-01", "2023-05-01"]
    told = found.tables["assessments"]
    assert list(zip(told["child"], told["detail"], told["start"], strict=True)) == [
        (1, 1, "2023-05-02"),
        (1, 1, "2023-06-02"),
        (1, 2, "2024-01-02"),
        (2, 3, "2023-05-02"),
        (2, 3, "2023-06-02"),
    ]


@pytest.mark.parametrize(
    "data",
    [
        census(_CHILD.format("7", _DETAILS.format("2023-05-01", "")), root="Message xmlns='urn:x'"),
        census(_CHILD.format("7", _DETAILS.format("2023-05-01", "")))
        .replace(b"<C", b"<dfe:C")
        .replace(b"</C", b"</dfe:C"),
        census(_CHILD.format("7", _DETAILS.format("2023-05-01", ""))).replace(b"CINreferralDate", b"cinREFERRALdate"),
        census(_CHILD.format("7", _DETAILS.format("2023-05-01", "")))
        .decode()
        .replace("UTF-8", "UTF-16")
        .encode("utf-16"),
        b"\xef\xbb\xbf" + census(_CHILD.format("7", _DETAILS.format("2023-05-01", ""))),
        census(
            "<Child><CINdetails><CINreferralDate>2023-05-01</CINreferralDate></CINdetails>"
            "<ChildIdentifiers><LAchildID>7</LAchildID></ChildIdentifiers></Child>"
        ),
    ],
    ids=["namespace", "prefix", "case", "utf-16", "mark", "order"],
)
def test_namespaces_letter_case_encodings_and_order_make_no_difference(data: bytes) -> None:
    assert kind_of("census.xml", data) == "cin-census"
    found = _read(data)
    assert found.tables["children"]["id"].tolist() == ["7"]
    assert found.tables["details"]["referral"].tolist() == ["2023-05-01"]


def test_text_between_elements_is_passed_over_and_its_child_known(samples: Path) -> None:
    found = read_census("x.xml", (samples / "cin-census-2021.xml").read_bytes())
    assert found.stray == (1,)
    assert found.tables["children"]["birth"].tolist() == ["1965-03-27"]
    assert found.unknown == ()


def test_pupil_numbers_and_deaths_are_nowhere_in_what_comes_of_it(samples: Path) -> None:
    data = (samples / "cin-census-2022.xml").read_bytes()
    assert "X98765432123B" not in " ".join(table.to_csv() for table in read_census("x.xml", data).tables.values())
    # The rules look at the pupil number and the death; nothing of them is left.
    result = loaded(("x.xml", data))
    kept = " ".join(
        [table.astype("str").to_csv() for table in (result.activities, result.children, result.findings)]
        + [str(source.to_json()) + " ".join(one.words for one in source.problems) for source in result.sources]
    )
    for private in ("A123456789123", "X98765432123B", "1980-10-08"):
        assert private not in kept


@pytest.mark.parametrize(
    ("header", "day"),
    [
        ("<Year>2024</Year><ReferenceDate>2024-03-30</ReferenceDate>", date(2024, 3, 30)),
        ("<Year>2024</Year>", date(2024, 3, 31)),
        ("<ReferenceDate>soon</ReferenceDate>", None),
        ("", None),
    ],
)
def test_the_day_of_a_census_is_its_reference_date_or_the_last_of_march(header: str, day: date | None) -> None:
    assert _read(census(_CHILD.format("7", ""), header)).cut() == day


def test_elements_that_no_census_has_are_named() -> None:
    assert _read(census(_CHILD.format("7", "<Shoes>large</Shoes>"))).unknown == ("shoes",)


def test_what_stands_outside_any_child_belongs_to_none() -> None:
    found = _read(census(_CHILD.format("7", "") + _DETAILS.format("2023-05-01", "")))
    assert found.tables["details"]["child"].tolist() == [0]


_BOMB = b"""<?xml version="1.0"?><!DOCTYPE m [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c SYSTEM "file:///etc/passwd">]><Message><Header><CollectionDetails><Collection>CIN</Collection>
</CollectionDetails></Header><Children><Child><LAchildID>&b;&c;</LAchildID></Child></Children></Message>"""


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_BOMB, "census.xml has a document type or entities of its own, which no census has; it was not read."),
        (census(_CHILD.format("7", ""))[:-9], "census.xml is not complete XML: it cannot be read at line 1."),
        (census("<Child></Kind>"), "census.xml is not complete XML: it cannot be read at line 1."),
        (census(""), "census.xml is a CIN census without any Child in it."),
        (census("<a>" * 60 + "</a>" * 60), "census.xml has elements more than 40 deep"),
        (census(_CHILD.format("7", "")).replace(b"UTF-8", b"klingon"), "census.xml is not complete XML"),
    ],
)
def test_what_cannot_be_read_safely_is_refused_in_words(data: bytes, words: str) -> None:
    assert _said(data).startswith(words)


def test_another_collection_is_no_cin_census() -> None:
    assert _said(census("").replace(b"CIN<", b"CSWW<")).startswith("census.xml is an XML file;")


def test_a_file_that_is_too_long_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert cin_census.LARGEST_MB == 500
    monkeypatch.setattr(cin_census, "LARGEST_MB", 1)
    broken = census(_CHILD.format("7", "<broken")) + b" " * (2 << 20)
    assert _said(broken) == "census.xml is 2 MB long; an XML file may be 1 MB at most."


def test_mutated_files_are_read_or_refused_and_never_anything_else(samples: Path) -> None:
    whole = (samples / "cin-census-2022.xml").read_bytes()
    luck = random.Random(1)
    for _ in range(200):
        data = bytearray(whole)
        for _ in range(luck.randrange(1, 6)):
            at = luck.randrange(len(data))
            data[at : at + luck.randrange(3)] = bytes(luck.randrange(256) for _ in range(luck.randrange(4)))
        try:
            read_census("x.xml", bytes(data))
        except Refused as refused:
            assert refused.problems
