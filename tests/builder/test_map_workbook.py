"""A map as a workbook: the very same map after a round trip, and every fault said by sheet and row."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest
import xlsxwriter
import xlwt
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.map_sheets import KIND_WORDS, SHEETS, STANDARD_WORDS
from builder.map_workbook import read_map_workbook, write_map_workbook
from builder.problem import Problem, Refused
from builder.service_map import KINDS, STANDARDS, Edge, Lane, Node, Note, ServiceMap, Target
from builder.starters import starter_map
from builder.wording import codes as code_words
from builder.wording import data as data_words
from builder.wording import map as map_words
from builder.wording import pictures as picture_words
from builder.wording import project as project_words
from builder.wording.map_workbook import WORDS

from .test_map_file import maps

# What a label may hold that a workbook could garble: each of these has its own trap in writing or in reading.
ODD = (
    "007",
    "1e5",
    "1.50",
    "true",
    "2024-04-01",
    "=1+1",
    "+44 20",
    "-b",
    "@all",
    "'quoted'",
    '"quoted"',
    "{=A1}",
    "#N/A",
    "https://example.org",
    "internal:Nodes!A1",
    " leads",
    "trails ",
    "  two  spaces  ",
    "one\ntwo",
    "one\r\ntwo\rthree",
    "\ta tab\t",
    "\n",
    "\x00\x01\x1f\x0b",
    "\x7f\x85\x9f\xa0\u2028\u2029\ufeff",
    "_x0041_",
    "_x005F_x0041_",
    "_x0041_x0042_x0043_",
    "_x000D_",
    "_x00zz_",
    "<r>not markup & no trap</r>",
    "<r>_x0041_x0042_</r>",
    "<r></r>",
    "<script>alert(1)</script>",
    "&amp; &#65; ]]>",
    "café é e\u0301",
    "👶🏽",
    "עברית مرحبا",
    "\ud7ff\ue000\ufffd",
    "name of the map",
    "Label",
    "a" * 32_767,
    "👶" * 16_383,
)
# Numbers that need all 17 digits, and those that Excel would rather write otherwise.
NUMBERS = (0.1 + 0.2, 1 / 3, 123456.78901234567, 1e-300, 5e-324, 999_999.9999999999, -1_000_000.0, 1e-05, 0.0, 440.0)

CONTACT = ["contact", "Initial contact", "way in", 0, 0]
NFA = ["nfa", "No further action", "way out", 300, 0]
LOOKED_FOR = (
    "and a map has a sheet 'Nodes' with the headings 'Id', 'Label', 'Kind', 'X' and 'Y' and a sheet 'Edges' with the "
    "headings 'From' and 'To'."
)
A_WORKBOOK = "a map for review is a workbook (.xlsx, .xls or .ods)."
HEADINGS = ["Id", "Label", "Kind", "X", "Y"]


def _book(sheets: Mapping[str, Sequence[Sequence[object]]]) -> bytes:
    """A workbook as a person might make it."""
    made = io.BytesIO()
    book = xlsxwriter.Workbook(made, {"in_memory": True, "strings_to_formulas": False})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell is not None:
                    sheet.write(number, column, cell)
    book.close()
    return made.getvalue()


def _problems(data: bytes, name: str = "map.xlsx") -> list[Problem]:
    with pytest.raises(Refused) as refused:
        read_map_workbook(data, name)
    return list(refused.value.problems)


def _said(data: bytes, name: str = "map.xlsx") -> list[str]:
    return [problem.words for problem in _problems(data, name) if problem.severity == "error"]


@pytest.mark.parametrize("name", ["whole-service", "blank"])
def test_a_starter_map_is_the_same_after_a_round_trip(name: str) -> None:
    found = read_map_workbook(write_map_workbook(starter_map(name)), "map.xlsx")
    assert found == starter_map(name)
    assert found.problems == starter_map(name).problems


def test_every_odd_text_and_number_comes_back_as_it_was() -> None:
    nodes = tuple(
        Node(
            f"{number:03}",
            odd if odd.strip() else f"x{odd}",
            KINDS[number % 4] if number else "entry",  # type: ignore[arg-type]
            NUMBERS[number % len(NUMBERS)],
            -NUMBERS[number // 2 % len(NUMBERS)] + 0.0,
            "=lane"[1:] if number % 3 else "",
            STANDARDS[number % len(STANDARDS)],
            Target(number + 1, "working" if number % 2 else "calendar", "000" if number % 5 else ""),
            odd,
            f"#{number:02x}ff0a" if number % 2 else "",
        )
        for number, odd in enumerate(ODD)
    )
    odd_map = ServiceMap(
        "=A1 'odd' <name> ",
        (Lane("lane", "@lane", "#1d70b8"), Lane("LANE", " ."), Lane("1-2", "lane")),
        nodes,
        tuple(Edge("000", node.id, number / 7 - 5) for number, node in enumerate(nodes)),
        tuple(Note(node.label, node.y, node.x) for node in nodes),
    )
    found = read_map_workbook(write_map_workbook(odd_map), "odd.xlsx")
    assert found.name == odd_map.name
    for one, other in zip(found.nodes, nodes, strict=True):
        assert one == other
    assert found == odd_map


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(maps(), st.data())
def test_any_map_comes_back_as_it_was_or_is_refused_with_words(found: ServiceMap, data: st.DataObject) -> None:
    order = data.draw(st.permutations(found.nodes))
    shuffled = ServiceMap(found.name, found.lanes, tuple(order), found.edges, found.notes)
    try:
        written = write_map_workbook(shuffled)
    except Refused as refused:
        assert {problem.code for problem in refused.problems} == {"cell-unwritable"}
        return
    assert read_map_workbook(written, "map.xlsx") == shuffled


def test_an_unfinished_map_comes_back_unfinished() -> None:
    unfinished = ServiceMap(
        "", (), (Node("a", "A", "exit", 0.0, 0.0), Node("b", "B", "exit", 9.0, 0.0)), (Edge("a", "b"),)
    )
    found = read_map_workbook(write_map_workbook(unfinished), "map.xlsx")
    assert found == unfinished
    assert [problem.words for problem in found.unfinished] == [
        "edge 'a' to 'b' (sheet Edges, row 2) leaves 'a', which is an exit; children who have left by an exit come "
        "back at an entry.",
        "the map has no node of the kind entry; it needs at least one, for children to come in at.",
    ]


def test_the_largest_map_is_written_and_read() -> None:
    nodes = tuple(Node(f"n{i}", f"Place {i}", "entry", i * 200.0, 0.0) for i in range(1_000))
    edges = tuple(Edge(f"n{i}", f"n{(i + step) % 1_000}", 0.3) for i in range(1_000) for step in range(10))
    large = ServiceMap("Large", (), nodes, edges)
    assert read_map_workbook(write_map_workbook(large), "map.xlsx") == large


# What a reviewer finds when opening it.


def test_the_workbook_has_guidance_first_then_a_sheet_for_each_list() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_map_workbook(starter_map("whole-service"))))
    assert book.sheetnames == ["Read me", "Nodes", "Edges", "Lanes", "Notes"]
    assert [cell.value for cell in book["Read me"][2][:2]] == ["Name of the map", "Whole service"]
    assert [cell.value for cell in book["Nodes"][1]] == [
        "Id",
        "Label",
        "Kind",
        "Lane",
        "X",
        "Y",
        "Standard",
        "Target days",
        "Target unit",
        "Target from",
        "Colour",
        "Description",
    ]
    assert [cell.value for cell in book["Nodes"][5][:10]] == [
        "assessment",
        "Child and family assessment",
        "activity",
        "district",
        570,
        336,
        "Assessment",
        45,
        "working",
        "referral",
    ]
    assert [cell.value for cell in book["Edges"][1]] == ["From", "From (label)", "To", "To (label)", "Bend"]
    for sheet in SHEETS:
        assert list(book[sheet.name].tables) == [sheet.name]
        assert book[sheet.name].tables[sheet.name].autoFilter is not None
    explained = [row[0].value for row in book["Read me"].iter_rows()]
    assert {column.heading for sheet in SHEETS for column in sheet.columns} <= set(explained)


def test_headings_and_names_stay_in_sight() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_map_workbook(starter_map("whole-service"))))
    assert book["Nodes"].freeze_panes == "C2"
    assert book["Edges"].freeze_panes == "A2"


def test_lists_to_choose_from_reach_well_below_the_last_row() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_map_workbook(starter_map("whole-service"))))
    lists = {
        (sheet.title, str(rule.sqref)): rule.formula1
        for sheet in book
        for rule in sheet.data_validations.dataValidation
        if rule.type == "list"
    }
    ids = "OFFSET(Nodes!$A$2,0,0,MAX(1,COUNTA(Nodes!$A$2:$A$1500)),1)"
    assert lists == {
        ("Nodes", "C2:C1500"): '"way in,activity,service that lasts,way out"',
        ("Nodes", "D2:D1500"): "OFFSET(Lanes!$A$2,0,0,MAX(1,COUNTA(Lanes!$A$2:$A$1500)),1)",
        ("Nodes", "G2:G1500"): "'Read me'!$D$8:$D$24",
        ("Nodes", "I2:I1500"): '"working,calendar"',
        ("Nodes", "J2:J1500"): ids,
        ("Edges", "A2:A12000"): ids,
        ("Edges", "C2:C12000"): ids,
    }
    assert [book["Read me"][f"D{row}"].value for row in (7, 8, 24)] == ["Standard", "Contact", "Other"]


def test_colours_are_seen_and_labels_stand_beside_the_ids_of_ways() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_map_workbook(starter_map("whole-service"))))
    assert book["Lanes"]["C2"].value == "#1d70b8"
    assert book["Lanes"]["C2"].fill.fgColor.rgb == "FF1D70B8"
    assert book["Edges"]["B2"].value.startswith("=_xlfn.IFNA(INDEX(Nodes!$B$2:$B$1500,MATCH(Edges[[#This Row],[From]]")
    values = openpyxl.load_workbook(io.BytesIO(write_map_workbook(starter_map("whole-service"))), data_only=True)
    assert [cell.value for cell in values["Edges"][2]] == ["contact", "Initial contact", "referral", "Referral", -0.02]


def test_text_cells_stay_text_when_someone_types_into_them() -> None:
    book = openpyxl.load_workbook(io.BytesIO(write_map_workbook(starter_map("whole-service"))))
    for sheet, letters in {"Nodes": "ABCDGJKL", "Edges": "AC", "Lanes": "ABC", "Notes": "A"}.items():
        for letter in letters:
            assert book[sheet].column_dimensions[letter].number_format == "@"
    assert book["Nodes"]["A2"].number_format == "@"


def test_the_workbook_is_the_same_every_time() -> None:
    assert write_map_workbook(starter_map("whole-service")) == write_map_workbook(starter_map("whole-service"))


def test_text_that_a_cell_cannot_hold_is_refused_with_its_place() -> None:
    nodes = (
        Node("a", "A", "entry", 0.0, 0.0, description="x" * 32_768),
        Node("b", "👶" * 16_384, "activity", 300.0, 0.0),
        Node("c", "half \ud83d", "activity", 300.0, 300.0),
        Node("d", "\uffff", "activity", 600.0, 300.0),
        Node("e", "<r>\x01</r>", "activity", 600.0, 600.0),
    )
    with pytest.raises(Refused) as refused:
        write_map_workbook(ServiceMap("", (), nodes, ()))
    assert [problem.words for problem in refused.value.problems] == [
        "the description of 'a' (sheet Nodes) has 32,768 characters; a cell of a workbook holds 32,767 at most.",
        "the label of 'b' (sheet Nodes) has 16,384 characters; a cell of a workbook holds 32,767 at most.",
        "the label of 'c' (sheet Nodes) holds characters that a workbook cannot hold ('half \\ud83d').",
        "the label of 'd' (sheet Nodes) holds characters that a workbook cannot hold ('\\uffff').",
        "the label of 'e' (sheet Nodes) holds characters that a workbook cannot hold ('<r>\\x01</r>').",
    ]


# What a reviewer may do to it.


def test_sheets_and_headings_are_found_wherever_they_stand() -> None:
    found = read_map_workbook(
        _book(
            {
                "Our comments": [["Name of the thing", "x"], ["Label", "Kind"]],
                " ways": [["TO", "seen by", "from:"], ["nfa", "JS", "Initial  contact"]],
                "read ME": [[None, "Name of the map:", "Ours"]],
                "PLACES": [
                    ["Our places, seen on 5 March 2024"],
                    [],
                    ["y", "x", "Reviewed", "KIND", "label", "ID"],
                    [0, 0, "yes", "Way in", "Initial contact", "contact"],
                    [None, None, None, " ", "", None],
                    [40.5, 300, "", "exit", "No further action", "nfa"],
                ],
            }
        ),
        "ours.xlsx",
    )
    assert (found.name, found.lanes, found.notes) == ("Ours", (), ())
    assert found.nodes == (
        Node("contact", "Initial contact", "entry", 0.0, 0.0),
        Node("nfa", "No further action", "exit", 300.0, 40.5),
    )
    assert found.edges == (Edge("contact", "nfa"),)
    assert [(problem.code, problem.words) for problem in found.problems if problem.code == "map-sheet-missing"] == [
        ("map-sheet-missing", "ours.xlsx has no sheet 'Lanes', so the map has none."),
        ("map-sheet-missing", "ours.xlsx has no sheet 'Notes', so the map has none."),
    ]
    assert [problem.words for problem in found.problems if problem.code == "map-column-missing"] == [
        "sheet PLACES has no column headed 'Lane', 'Standard', 'Target days', 'Target unit', 'Target from', 'Colour' "
        "and 'Description', so nothing was read there.",
        "sheet  ways has no column headed 'Bend', so nothing was read there.",
    ]


def test_new_rows_get_ids_from_their_labels_and_a_place_beneath_the_map() -> None:
    found = read_map_workbook(
        _book(
            {
                "Nodes": [
                    [*HEADINGS, "Lane", "Standard", "Target days", "Target unit", "Target from", "Colour"],
                    [*CONTACT, "Front Door  team", "contact", None, None, None, "1D70B8"],
                    [None, "Family help!", "Service that Lasts", None, None, "front-door-team", "CIN plan"],
                    [None, "family help", "activity", None, None, "front-door-team", "Early Help", 45, "working days"],
                    [None, "Façade d’été", "activity", None, None, "", "", 5, None, "family help!"],
                    [None, "!!!", "way out"],
                ],
                "Edges": [
                    ["From", "From (label)", "To", "Bend"],
                    ["contact", "never read", "Family Help!", 0.25],
                    ["family-help-2", None, "!!!"],
                ],
                "Lanes": [["Id", "Label", "Colour"], [None, "Front door team", "#28A197"]],
            }
        ),
        "map.xlsx",
    )
    assert found.lanes == (Lane("front-door-team", "Front door team", "#28a197"),)
    assert found.nodes == (
        Node("contact", "Initial contact", "entry", 0.0, 0.0, "front-door-team", "contact", colour="#1d70b8"),
        Node("family-help", "Family help!", "service", 0.0, 240.0, "front-door-team", "cin_plan"),
        Node(
            "family-help-2",
            "family help",
            "activity",
            220.0,
            240.0,
            "front-door-team",
            "early_help",
            Target(45, "working"),
        ),
        Node("facade-dete", "Façade d’été", "activity", 440.0, 240.0, target=Target(5, "calendar", "family-help")),
        Node("place", "!!!", "exit", 660.0, 240.0),
    )
    assert found.edges == (Edge("contact", "family-help", 0.25), Edge("family-help-2", "place"))
    assert [problem.words for problem in found.problems if problem.code == "placed-beneath"] == [
        "node 'family-help' (sheet Nodes, row 3) has neither X nor Y, so it was put beneath the map.",
        "node 'family-help-2' (sheet Nodes, row 4) has neither X nor Y, so it was put beneath the map.",
        "node 'facade-dete' (sheet Nodes, row 5) has neither X nor Y, so it was put beneath the map.",
        "node 'place' (sheet Nodes, row 6) has neither X nor Y, so it was put beneath the map.",
    ]


def test_a_change_made_in_excel_is_the_only_change() -> None:
    before = starter_map("whole-service")
    book = openpyxl.load_workbook(io.BytesIO(write_map_workbook(before)))
    book["Nodes"]["B3"] = "Request for support"
    book["Edges"]["B2"] = "whatever"
    book.create_sheet("Comments", 0)["A1"] = "Looks right to me"
    book["Comments"]["B2"] = datetime(2024, 3, 5)
    saved = io.BytesIO()
    book.save(saved)
    after = read_map_workbook(saved.getvalue(), "reviewed.xlsx")
    nodes = tuple(replace(n, label="Request for support") if n.id == "referral" else n for n in before.nodes)
    assert after == replace(before, nodes=nodes)


def test_the_old_excel_format_is_read() -> None:
    book = xlwt.Workbook()
    for name, rows in {"Nodes": [HEADINGS, CONTACT, NFA], "Edges": [["From", "To"], ["contact", "nfa"]]}.items():
        sheet = book.add_sheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write(number, column, cell)
    saved = io.BytesIO()
    book.save(saved)
    found = read_map_workbook(saved.getvalue(), "map.xls")
    assert [node.id for node in found.nodes] == ["contact", "nfa"]
    assert found.edges == (Edge("contact", "nfa"),)


def test_an_open_document_workbook_is_read() -> None:
    def cell(value: object) -> str:
        if isinstance(value, str):
            return f'<table:table-cell office:value-type="string"><text:p>{value}</text:p></table:table-cell>'
        return f'<table:table-cell office:value-type="float" office:value="{value}"/>'

    tables = "".join(
        f'<table:table table:name="{name}">'
        + "".join(f"<table:table-row>{''.join(map(cell, row))}</table:table-row>" for row in rows)
        + "</table:table>"
        for name, rows in {"Nodes": [HEADINGS, CONTACT, NFA], "Edges": [["From", "To"], ["contact", "nfa"]]}.items()
    )
    space = "urn:oasis:names:tc:opendocument:xmlns:"
    saved = io.BytesIO()
    with zipfile.ZipFile(saved, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        packed.writestr("META-INF/manifest.xml", "<manifest/>")
        packed.writestr(
            "content.xml",
            f'<office:document-content xmlns:office="{space}office:1.0" xmlns:table="{space}table:1.0" '
            f'xmlns:text="{space}text:1.0"><office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body>'
            "</office:document-content>",
        )
    found = read_map_workbook(saved.getvalue(), "map.ods")
    assert found.nodes == (
        Node("contact", "Initial contact", "entry", 0.0, 0.0),
        Node("nfa", "No further action", "exit", 300.0, 0.0),
    )


# What is wrong with it.


def test_every_fault_is_said_at_once_with_its_sheet_and_row() -> None:
    said = _said(
        _book(
            {
                "Nodes": [
                    [*HEADINGS, "Lane", "Standard", "Colour", "Target days", "Target unit", "Target from"],
                    CONTACT,
                    ["contact", "Contact again", "way in", 300, "here"],
                    [],
                    ["Early Help", "Early help", "servise", 600, 0, "district", "Contakt", "blue"],
                    ["plan", None, None, None, 4_000_000, "twin", None, "#12345", 45.5, "weeks", "nowhere"],
                    ["one", "Twins", "activity", 600, 600],
                    ["two", "twins", "activity", 900, 600],
                    ["gone", "Gone", "way out", 1_200, 600],
                ],
                "Edges": [
                    ["From", "To", "Bend"],
                    ["contact", "nowhere", "a lot"],
                    [None, "TWINS"],
                    ["gone", "one"],
                    ["one", "two"],
                    ["one", "two", 0.5],
                ],
                "Lanes": [["Id", "Label", "Colour"], ["a", "Twin", "red"], ["b", "twin"]],
                "Notes": [["Text", "X", "Y"], ["A note", 5], [" ", 1, 2]],
            }
        )
    )
    not_a_colour = "is not a colour; write # and six digits (0 to 9, a to f), such as #1d70b8."
    contact, early, plan = (f"node {called}" for called in ("'contact'", "'Early Help'", "'plan'"))
    assert said == [
        f"'blue' in {early} (sheet Nodes, row 5) {not_a_colour}",
        f"'#12345' in {plan} (sheet Nodes, row 6) {not_a_colour}",
        f"'twin' in {plan} (sheet Nodes, row 6) is the label of more than one entry; write the id instead.",
        f"'red' in lane 'a' (sheet Lanes, row 2) {not_a_colour}",
        "'TWINS' in sheet Edges, row 3 is the label of more than one entry; write the id instead.",
        f"'here' in y of {contact} (sheet Nodes, row 3) is not a number; write one such as 440 or -0.2.",
        f"'Early Help' in {early} (sheet Nodes, row 5) cannot be an id; an id is made of up to 100 letters (a to z), "
        "digits, - and _.",
        f"'servise' (did you mean 'service'?) in {early} (sheet Nodes, row 5) is not a kind of node; the kinds are "
        "entry, activity, service and exit.",
        f"'district' in {early} (sheet Nodes, row 5) is not the id of a lane of this map.",
        f"'Contakt' (did you mean 'contact'?) in {early} (sheet Nodes, row 5) is not a standard step.",
        f"{plan} (sheet Nodes, row 6) has no label; it needs one.",
        f"{plan} (sheet Nodes, row 6) has no kind; it needs one.",
        f"{plan} (sheet Nodes, row 6) has no x; it needs one.",
        f"'4000000' in y of {plan} (sheet Nodes, row 6) is out of range; it has to lie between 1,000,000 and "
        "-1,000,000.",
        f"'45.5' in the target of {plan} (sheet Nodes, row 6) is not a number of days; a target is from 1 to 3,650 "
        "whole days.",
        f"'weeks' in the target of {plan} (sheet Nodes, row 6) is not a unit of days; the units are working and "
        "calendar.",
        "'contact' is the id of several entries (sheet Nodes, rows 2 and 3); ids must be unique.",
        f"'nowhere' in the target of {plan} (sheet Nodes, row 6) is not the id of a node of this map; a target runs "
        "from a node.",
        "'a lot' in bend of edge 'contact' to 'nowhere' (sheet Edges, row 2) is not a number; write one such as 440 or "
        "-0.2.",
        "'nowhere' in edge 'contact' to 'nowhere' (sheet Edges, row 2) is not the id of a node of this map; an edge "
        "joins two nodes.",
        "sheet Edges, row 3 has no from; it needs one.",
        "edge 'gone' to 'one' (sheet Edges, row 4) leaves 'gone', which is an exit; children who have left by an exit "
        "come back at an entry.",
        "'one' to 'two' is drawn more than once (sheet Edges, rows 5 and 6); an edge can be drawn once.",
        "sheet Notes, row 2 has no y; it needs one.",
        "sheet Notes, row 3 has no text; it needs one.",
    ]


def test_a_workbook_that_is_none_of_ours_hears_what_was_looked_for(samples: Path) -> None:
    assert _said((samples / "annex-a-2019.xlsx").read_bytes(), "return.xlsx") == [
        "return.xlsx holds no map: it has the sheets 'List 1', 'List 2', 'List 3', 'List 4', 'List 5', 'List 6', "
        f"'List 7', 'List 8', 'List 9', 'List 10' and 'List 11', {LOOKED_FOR}"
    ]
    assert _said(_book({"Sheet1": []}), "empty.xlsx") == [f"empty.xlsx holds no map: it is empty, {LOOKED_FOR}"]
    only_nodes = _book({"Nodes": [HEADINGS, CONTACT]})
    assert _said(only_nodes) == [f"map.xlsx holds no map: it has the sheet 'Nodes', {LOOKED_FOR}"]


def test_sheets_without_their_headings_hear_which_are_missing() -> None:
    said = _said(
        _book(
            {
                "Nodes": [["Id", "Label", "Sort", "X", "Y"], CONTACT],
                "Edges": [["From"], ["contact"]],
                "Lanes": [["Id"], ["a"]],
                "Notes": [["X", "Y"]],
            }
        )
    )
    assert said == [
        "map.xlsx, sheet Nodes has no column headed 'Kind'.",
        "map.xlsx, sheet Edges has no column headed 'To'.",
        "map.xlsx, sheet Lanes has no column headed 'Label'.",
        "map.xlsx, sheet Notes has no column headed 'Text'.",
    ]


def test_a_heading_given_twice_and_a_name_not_given_are_warnings() -> None:
    edges = [["From", "To", "Bend"]]
    found = read_map_workbook(
        _book({"Nodes": [HEADINGS, CONTACT], "Edges": edges, "Notes": [["Text", "X", "Y", "x"], ["Seen", 1, 2, 3]]}),
        "map.xlsx",
    )
    assert found.notes == (Note("Seen", 1.0, 2.0),)
    words = [problem.words for problem in found.problems]
    assert "sheet Notes: 'X' heads more than one column; the first one was read." in words
    assert "map.xlsx does not say what the map is called." in words


def test_every_problem_of_the_room_is_met_in_these_tests() -> None:
    met = {
        *("cell-too-long", "cell-unwritable", "map-not-workbook", "map-workbook-large", "map-sheets-missing"),
        *("map-headings-missing", "label-ambiguous", "colour-in-sheet", "map-sheet-missing", "map-column-missing"),
        *("map-name-missing", "placed-beneath"),
    }
    assert set(WORDS) == met
    others = [words.WORDS for words in (code_words, data_words, map_words, picture_words, project_words)]
    assert not any(met & set(words) for words in others)


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"", "map.xlsx", "map.xlsx is empty: it holds nothing."),
        (b"nodes:\n", "map.yaml", f"map.yaml is a .yaml file; {A_WORKBOOK}"),
        (b"a,b\n1,2\n", "map.csv", f"map.csv is a text file; {A_WORKBOOK}"),
        (b"%PDF-1.7", "map.pdf", f"map.pdf is a PDF document; {A_WORKBOOK}"),
        (b"<html><table>", "map.xls", f"map.xls is a web page, whatever its name says; {A_WORKBOOK}"),
        (b"<svg/>", "map.xlsx", f"map.xlsx is an XML file; {A_WORKBOOK}"),
        (
            b"PK\x03\x04 cut",
            "map.xlsx",
            "map.xlsx cannot be opened as a workbook (its end is missing or its parts do not fit); it is damaged or "
            "not complete.",
        ),
    ],
)
def test_a_file_of_another_kind_is_refused_by_what_it_is(data: bytes, name: str, words: str) -> None:
    assert _said(data, name) == [words]


def test_words_for_kinds_and_steps_cover_all_of_them_once() -> None:
    assert tuple(KIND_WORDS) == KINDS
    assert tuple(STANDARD_WORDS) == STANDARDS
    assert len(set(STANDARD_WORDS.values())) == len(STANDARDS)
