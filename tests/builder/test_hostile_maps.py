"""Files that mean harm, or look as if they did: each is refused with words and a place, at once, and all goes on."""

import base64
import io
import os
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter

from builder.background import check_picture, data_address
from builder.drawing import drawing_of, raw_of
from builder.map_file import read_map, write_map
from builder.map_json import map_json
from builder.map_workbook import read_map_workbook, write_map_workbook
from builder.problem import Refused
from builder.service_map import Edge, Lane, Node, Note, ServiceMap, check
from builder.starters import starter_map
from builder.wording import WORDS

# Nobody waits longer than this for a refusal. Counted in the processor's seconds, those of the child that opens the
# workbook too, because a busy machine is not the file's fault.
PATIENCE = 5.0
SPACE = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9"'


def _said(read: Callable[[], object]) -> list[str]:
    """What a refusal says, which comes soon, and which the process is there to say."""
    began = sum(os.times()[:4])
    with pytest.raises(Refused) as refused:
        read()
    assert sum(os.times()[:4]) - began < PATIENCE
    return [problem.words for problem in refused.value.problems if problem.severity == "error"]


# map.yaml


def _laughs() -> str:
    lines = ['a: &a ["lol","lol","lol","lol","lol","lol","lol","lol","lol"]']
    lines += [f"{b}: &{b} [{','.join([f'*{a}'] * 9)}]" for a, b in zip("abcdefgh", "bcdefghi", strict=True)]
    return "\n".join([*lines, "nodes: *i"])


def _nodes(count: int) -> str:
    return "nodes:\n" + "".join(f"  - {{id: n{i}, label: N, kind: entry, x: {i}, y: 0}}\n" for i in range(count))


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (_laughs(), "'*a' at map.yaml, line 2 is a YAML alias; these files may not use aliases."),
        (
            "nodes: &n\n  - *n\n",
            "'*n' at map.yaml, line 2 is a YAML alias; these files may not use aliases.",
        ),
        (
            "name: !!python/object/apply:os.system ['echo']\nnodes: []",
            "'tag:yaml.org,2002:python/object/apply:os.system' at map.yaml, line 1 is a YAML tag; these files hold "
            "only text, numbers and lists.",
        ),
        (
            "nodes:\n  - !secret {id: a}\n",
            "'!secret' at map.yaml, line 2 is a YAML tag; these files hold only text, numbers and lists.",
        ),
        (
            "nodes: " + "[" * 100_000 + "]" * 100_000,
            "map.yaml, line 1 is nested more than 20 levels deep; nothing here needs that.",
        ),
        (
            "nodes:\n" + "".join(f"{' ' * depth}- \n" for depth in range(1, 2_000)) + "x",
            "map.yaml, line 22 is nested more than 20 levels deep; nothing here needs that.",
        ),
        (
            "name: " + "x" * 5_000_000,
            "map.yaml has 5,000,006 characters; 4,000,000 is the most that is read.",
        ),
        (_nodes(10_000), "nodes has 10,000 entries; 1,000 is the most that a map can hold."),
        ("name: a\n---\nname: b\n", "map.yaml, line 2: a second document begins here; a file holds one."),
        ("nodes: [{id: a, label: A, kind: entry, x: 0", "map.yaml, line 2, column 1: this cannot be read as YAML"),
        ("\x00" * 100, "map.yaml, line 1: this cannot be read as YAML (it holds a control character)."),
        ("nodes: {a: b}", "nodes, line 1 has to be a list of nodes."),
        ("- a\n- b\n", "map.yaml has to be a mapping with the keys name, lanes, nodes and edges."),
        (
            "nodes: [{id: a, label: A, kind: entry, x: 1e999, y: .nan}]",
            "'1e999' in x of node 'a' (nodes, entry 1, line 1) is out of range; it has to lie between 1,000,000 and "
            "-1,000,000.",
        ),
    ],
    ids=lambda value: "",
)
def test_a_hostile_map_file_is_refused_with_its_line(content: str, words: str) -> None:
    said = _said(lambda: read_map(content))
    assert any(one.startswith(words) for one in said), said[:3]


def test_ten_thousand_places_with_their_ways_are_refused_once() -> None:
    """That no way finds its places then needs no saying."""
    edges = "edges:\n" + "".join(f"  - {{from: n{i}, to: n{i + 1}}}\n" for i in range(9_999))
    said = _said(lambda: read_map(_nodes(10_000) + edges))
    assert said[0] == "nodes has 10,000 entries; 1,000 is the most that a map can hold."
    many = _nodes(1_000) + "edges:\n" + "".join(f"  - {{from: x{i}, to: y{i}}}\n" for i in range(10_001))
    assert _said(lambda: read_map(many)) == ["edges has 10,001 entries; 10,000 is the most that a map can hold."]


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_map_file_that_breaks_off_is_refused_or_read_without_the_rest(share: float) -> None:
    whole = write_map(starter_map("whole-service"))
    try:
        found = read_map(whole[: int(len(whole) * share)])
    except Refused as refused:
        assert all("line" in problem.place or problem.place for problem in refused.problems)
    else:
        assert found.nodes == starter_map("whole-service").nodes


# The map's workbook


def _rewritten(change: Callable[[str, bytes], bytes | None], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A map's workbook with its parts changed; None leaves one out."""
    saved = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(write_map_workbook(starter_map("front-door"))))
    with zipfile.ZipFile(saved, "w", compression) as packed:
        for name in source.namelist():
            body = change(name, source.read(name))
            if body is not None:
                packed.writestr(name, body)
    return saved.getvalue()


def test_a_cell_in_the_last_row_and_column_is_refused_by_its_place() -> None:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    nodes = book.add_worksheet("Nodes")
    nodes.write_row(0, 0, ["Id", "Label", "Kind", "X", "Y"])
    nodes.write_row(1, 0, ["a", "A", "way in", 0, 0])
    nodes.write_string(1_048_575, 16_383, "x")
    book.add_worksheet("Edges").write_row(0, 0, ["From", "To"])
    book.close()
    assert _said(lambda: read_map_workbook(made.getvalue(), "map.xlsx")) == [
        "map.xlsx, sheet 'Nodes' has something in row 1,048,576; delete the rows below your data."
    ]


def test_a_workbook_that_unfolds_to_gigabytes_is_refused_unopened() -> None:
    bomb = _rewritten(lambda name, body: b" " * (300 << 20) if name == "xl/sharedStrings.xml" else body)
    assert len(bomb) < 1 << 20
    assert _said(lambda: read_map_workbook(bomb, "map.xlsx")) == [
        "map.xlsx unpacks to 300 MB; a map's workbook may have 100 MB at most."
    ]


def test_a_workbook_that_lies_about_its_size_is_refused() -> None:
    """Its directory says 10 bytes; unfolded it would be 300 MB."""
    body = b" " * (300 << 20)
    bomb = bytearray(_rewritten(lambda name, own: body if name == "xl/sharedStrings.xml" else own))
    at = 0
    while (at := bomb.find(b"PK\x01\x02", at)) >= 0:
        if struct.unpack_from("<I", bomb, at + 24)[0] == len(body):
            struct.pack_into("<I", bomb, at + 24, 10)
        at += 4
    said = _said(lambda: read_map_workbook(bytes(bomb), "map.xlsx"))
    assert len(said) == 1
    assert said[0].startswith("map.xlsx cannot be opened as a workbook")


def test_entities_in_a_workbook_do_not_unfold() -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "lol">' + b"".join(
        f'<!ENTITY {b} "{f"&{a};" * 10}">'.encode() for a, b in zip("abcdefgh", "bcdefghi", strict=True)
    )

    def change(name: str, body: bytes) -> bytes:
        if name != "xl/sharedStrings.xml":
            return body
        head, _, rest = body.partition(b"?>")
        return head + b"?>" + laughs + b"]>" + rest.replace(b"<t>Initial contact</t>", b"<t>&i;</t>")

    try:
        found = read_map_workbook(_rewritten(change), "map.xlsx")
    except Refused as refused:
        assert refused.problems
    else:
        assert max(len(node.label) for node in found.nodes) < 1_000


@pytest.mark.parametrize("gone", ["xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet2.xml"])
def test_a_workbook_that_lacks_a_part_is_refused(gone: str) -> None:
    data = _rewritten(lambda name, body: None if name == gone else body)
    assert len(_said(lambda: read_map_workbook(data, "map.xlsx"))) >= 1


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_a_workbook_that_breaks_off_is_refused(share: float) -> None:
    whole = write_map_workbook(starter_map("front-door"))
    cut = whole[: int(len(whole) * share)]
    assert _said(lambda: read_map_workbook(cut, "map.xlsx")) == [
        "map.xlsx cannot be opened as a workbook (its end is missing or its parts do not fit); it is damaged or not "
        "complete."
    ]


def test_ten_thousand_places_in_a_workbook_are_refused_by_the_limit() -> None:
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True})
    nodes = book.add_worksheet("Nodes")
    nodes.write_row(0, 0, ["Id", "Label", "Kind", "X", "Y"])
    for row in range(1, 10_001):
        nodes.write_row(row, 0, [f"n{row}", "N", "way in", row, 0])
    book.add_worksheet("Edges").write_row(0, 0, ["From", "To"])
    book.close()
    assert _said(lambda: read_map_workbook(made.getvalue(), "map.xlsx")) == [
        "sheet Nodes has 10,000 entries; 1,000 is the most that a map can hold."
    ]


def test_an_annex_a_is_refused_as_a_map(samples: Path) -> None:
    said = _said(lambda: read_map_workbook((samples / "annex-a-2015-01.xlsx").read_bytes(), "return.xlsx"))
    assert len(said) == 1
    assert said[0].startswith("return.xlsx holds no map: it has the sheets ")


# Pictures to trace

SCRIPTS = {
    "plain": "<script>alert(1)</script>",
    "another prefix": '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    "an attribute": '<rect onload="alert(1)"/>',
    "a link in pieces": '<a xlink:href="&#x6A;ava&#10;script:alert(1)"><rect/></a>',
    "put in by animation": '<animate attributeName="href" to="javascript:alert(1)"/>',
    "HTML within": '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" srcdoc="&lt;p&gt;"/></foreignObject>',
    "a picture within": '<image href="data:image/svg+xml;base64,'
    + base64.b64encode(b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>').decode()
    + '"/>',
    "style": "<style>rect { fill: u\\72l('java/**/script:alert(1)') }</style>",
    "a style sheet": "<style>@\\69mport 'https://example.org/x.css';</style>",
}


@pytest.mark.parametrize("inside", SCRIPTS.values(), ids=SCRIPTS)
def test_a_script_in_a_picture_is_refused_with_its_line(inside: str) -> None:
    said = _said(lambda: check_picture(f"<svg {SPACE}>\n<g/>\n{inside}\n</svg>".encode(), "chart.svg"))
    assert said
    assert all("chart.svg, line 3" in one for one in said)


def _entities() -> str:
    levels = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    return f'<!DOCTYPE svg [\n<!ENTITY a "lol">{levels}]>\n<svg {SPACE}><text>&i;</text></svg>'


def _copies() -> str:
    parts = "<g id='a'><rect/></g>"
    for one, other in zip("abcdefgh", "bcdefghi", strict=True):
        parts += f"<g id='{other}'>" + f"<use href='#{one}'/>" * 10 + "</g>"
    return f"<svg {SPACE}>{parts}</svg>"


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (_entities(), "svg-entities"),
        ('<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<svg/>', "svg-entities"),
        ('<!DOCTYPE svg SYSTEM "http://localhost:1/x.dtd" [\n%x;]><svg/>', "svg-entities"),
        (_copies(), "svg-grows"),
        (f"<svg {SPACE}>" + "<g>" * 100_000 + "</g>" * 100_000 + "</svg>", "svg-deep"),
        (f"<svg {SPACE} " + " ".join(f'a{i}="{i}"' for i in range(100_000)) + "><script/></svg>", "svg-script"),
        (f"<svg {SPACE}><style>" + "a{b:url(" * 200_000 + "</style><script/></svg>", "svg-script"),
        (f"<svg {SPACE}><style>" + "/*" * 500_000 + "</style><script/></svg>", "svg-script"),
        (f"<svg {SPACE}><style>" + "/*x" * 1_000_000 + "</style><script/></svg>", "svg-script"),
        (f"<svg {SPACE}><rect fill='" + "url(#a" * 700_000 + "'/><script/></svg>", "svg-script"),
        (f"<svg {SPACE}><set attributeName='x' values='" + "a;" * 2_000_000 + "'/><script/></svg>", "svg-script"),
        (f"<svg {SPACE} viewBox='" + "9" * 4_000_000 + "'><script/></svg>", "svg-script"),
        (f"<svg {SPACE}>" + "<rect onclick='x'/>" * 100_000 + "</svg>", "svg-handler"),
        (f"<svg {SPACE}>" + "<!--" + "-" * 4_000_000, "svg-broken"),
    ],
    ids=[
        *("laughs", "a file", "a server", "copies", "deep", "attributes", "addresses", "comments", "one comment"),
        *("open addresses", "values", "a long number", "many", "broken off"),
    ],
)
def test_a_picture_that_unfolds_or_wears_out_is_refused(content: str, code: str) -> None:
    (words,) = _said(lambda: check_picture(content.encode(), "chart.svg"))
    assert words.startswith("chart.svg")
    assert WORDS[code].text.partition("{value}")[0].replace("{place}", "") in words


def _chunk(kind: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def _png(width: int, height: int, *chunks: bytes) -> bytes:
    header = _chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + b"".join(chunks) + _chunk(b"IEND", b"")


@pytest.mark.parametrize(
    "data",
    [
        _png(2**31 - 1, 2**31 - 1),
        _png(8_000, 8_000, _chunk(b"IDAT", zlib.compress(bytes(8_000_000)))),
        _png(10, 10, _chunk(b"zTXt", b"a\x00\x00" + zlib.compress(bytes(200 << 20))), _chunk(b"IDAT", b"")),
        _png(10, 10, _chunk(b"iCCP", b"a\x00\x00" + zlib.compress(bytes(200 << 20))), _chunk(b"IDAT", b"x")),
        _png(5_000, 8_000, _chunk(b"IDAT", zlib.compress(bytes(1_000)))),
        _png(10, 10, _chunk(b"IDAT", b"x"))[:-20],
        _png(10, 10, struct.pack(">I", 2**31 - 1) + b"IDAT"),
        b"\x89PNG\r\n\x1a\n" + b"\xff" * 1_000,
    ],
    ids=["huge", "large", "text bomb", "profile bomb", "short", "cut", "endless", "noise"],
)
def test_a_png_that_means_harm_is_refused(data: bytes) -> None:
    (words,) = _said(lambda: check_picture(data, "chart.png"))
    assert words.startswith("chart.png ")


# Text is text

NASTY = "</script><script>alert(1)</script><img src=x onerror=alert(1)>"


def test_a_label_that_looks_like_a_program_is_text_everywhere() -> None:
    nasty = ServiceMap(
        NASTY,
        (Lane("a", NASTY),),
        (
            Node("a", NASTY, "entry", 0.0, 0.0, "a", description=NASTY),
            Node("b", "=cmd|' /C calc'!A0", "exit", 300.0, 0.0),
        ),
        (Edge("a", "b"),),
        (Note(NASTY, 0.0, 100.0),),
    )
    assert read_map(write_map(nasty)) == nasty
    assert check(raw_of(drawing_of(nasty))) == nasty
    assert map_json(nasty)["nodes"][0]["label"] == NASTY
    data = write_map_workbook(nasty)
    assert read_map_workbook(data, "map.xlsx") == nasty
    cells = [cell for sheet in openpyxl.load_workbook(io.BytesIO(data)) for row in sheet.iter_rows() for cell in row]
    formulas = {str(cell.value).split("(", 1)[0] for cell in cells if cell.data_type == "f"}
    assert formulas == {"=_xlfn.IFNA"}


def test_the_name_of_a_file_is_text_in_every_message() -> None:
    for read in (
        lambda: read_map("a: *b", NASTY),
        lambda: read_map_workbook(b"x", NASTY + ".xlsx"),
        lambda: check_picture(b"x", NASTY),
    ):
        assert NASTY in _said(read)[0]


def test_a_picture_is_given_on_as_data_whatever_it_holds() -> None:
    picture = check_picture(f"<svg {SPACE}><text>{NASTY.replace('<', '&lt;')}\"'</text></svg>".encode(), "chart.svg")
    head, _, body = data_address(picture).partition(",")
    assert head == "data:image/svg+xml;base64"
    assert set(body) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/=")
