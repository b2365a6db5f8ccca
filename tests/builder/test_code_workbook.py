"""Codes as a workbook: the very same code map after a round trip, only what was changed taken, every fault by row."""

import io
from collections.abc import Callable
from datetime import date
from typing import Any

import openpyxl
import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.code_map import CodeMap, Rule, TeamRule, read_codes, write_codes
from builder.code_rows import CodeRow, Standing, code_rows, standing_by, team_rows
from builder.code_workbook import CodesRead, read_code_workbook, write_code_workbook
from builder.map_file import read_map
from builder.problem import Refused
from builder.tables import ACTIVITIES

from .test_code_map import MAP as PLACES
from .test_code_map import code_maps

MAP = read_map(
    "nodes:\n"
    "  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}\n"
    "  - {id: assessment, label: Assessment, kind: activity, x: 200, y: 0}\n"
    "  - {id: eh1, label: Early help, kind: service, x: 400, y: 0}\n"
    "  - {id: eh2, label: early  Help, kind: service, x: 400, y: 200}\n"
    "  - {id: sum, label: '=SUM(A1)', kind: service, x: 400, y: 400}\n"
    "  - {id: nfa, label: NFA, kind: exit, x: 600, y: 0}\n"
    "  - {id: closed, label: Closed, kind: exit, x: 800, y: 0}\n"
    "edges: [{from: contact, to: assessment}, {from: contact, to: nfa}, {from: contact, to: closed}]\n"
)
CODES = """\
rules:
  - {source: List 1, code: [Contact, Enquiry], node: contact}
  - {source: List 2, code: Review, from: 2024-04-01, node: eh1}
  - {code: "EH*", node: [eh1, assessment]}
  - {source: List 2, code: Admin, ignore: no work with a child}
outcomes:
  - {outcome: NFA, exit: nfa}
  - {source: List 1, code: Contact, outcome: Goes on, ignore: shows by its own records}
teams:
  - {team: [North, Nth], service: Children in need, locality: North}
  - {team: Moved, service: Old, to: 2024-03-31}
"""
ROWS = [
    # child, source, code, outcome, team, start, how many
    ("A", "List 1", "Contact", "NFA", "North", "2024-01-01", 3),
    ("B", "List 1", "contact ", "Goes on; NFA", "Nth", "2024-02-01", 2),
    ("C", "List 1", "Enquiry", "Told; NFA", "", "2024-03-01", 1),
    ("A", "List 2", "Review", "", "Moved", "2024-03-01", 4),
    ("A", "List 2", "EH plan", "Something else", "South", "2024-05-01", 2),
    ("B", "List 2", "Admin", "", "South", "2024-05-02", 1),
    ("D", "List 2", "=1+1", "", "+44 team", "2024-05-03", 6),
    ("D", "List 2", "", "", "", "2024-05-04", 1),
]


def _activities(rows: list[tuple[str, str, str, str, str, str, int]] = ROWS) -> pd.DataFrame:
    names = ["child", "source", "code", "outcome", "team", "start", "many"]
    table = pd.DataFrame(rows, columns=names)
    table = table.loc[table.index.repeat(table["many"])].reset_index(drop=True).drop(columns="many")
    table = table.assign(end=pd.NaT, has_end=False, estimated=False, age=pd.NA, as_of="2024-12-31", load="f")
    return table.assign(row=range(2, len(table) + 2))[list(ACTIVITIES)].astype(ACTIVITIES)


CODE_MAP = read_codes(CODES, MAP)
CODE_ROWS = code_rows(_activities(), MAP, CODE_MAP)
SUGGESTED = pd.DataFrame(
    {
        "source": ["List 2"],
        "code": ["=1+1"],
        "outcome": [""],
        "activities": [6],
        "node": ["eh2"],
        "confidence": [0.83],
        "reason": ["=It sounds alike."],
    }
)
WORKBOOK = write_code_workbook(CODE_ROWS, MAP, CODE_MAP, SUGGESTED)


def _row(kind: str, *names: str) -> CodeRow:
    return next(row for row in CODE_ROWS if (row.kind, row.names) == (kind, names))


def _book() -> Any:
    return openpyxl.load_workbook(io.BytesIO(WORKBOOK))


def _saved(book: Any) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _at(sheet: Any, *names: str) -> int:
    """The row of these names."""
    for number, cells in enumerate(sheet.iter_rows(values_only=True), start=1):
        if tuple(cells[: len(names)]) == names:
            return number
    raise AssertionError(names)


def _column(sheet: Any, heading: str) -> int:
    return [cell.value for cell in sheet[1]].index(heading) + 1


def _put(cell: Any, value: object) -> None:
    """Text as Excel keeps it; openpyxl would take what begins with = for a formula."""
    cell.value = value
    if isinstance(value, str):
        cell.data_type = "s"


def _set(book: Any, sheet_name: str, names: tuple[str, ...], **goals: str | None) -> int:
    """Fills cells of one row; a heading is given with _ for spaces."""
    sheet = book[sheet_name]
    row = _at(sheet, *names)
    for heading, value in goals.items():
        _put(sheet.cell(row, _column(sheet, heading.replace("_", " "))), value)
    return row


def _read(data: bytes, code_map: CodeMap = CODE_MAP) -> CodesRead:
    rows = CODE_ROWS if code_map is CODE_MAP else code_rows(_activities(), MAP, code_map)
    return read_code_workbook(data, "codes.xlsx", rows, MAP, code_map)


def _refused(book: Any, code_map: CodeMap = CODE_MAP) -> list[str]:
    with pytest.raises(Refused) as refused:
        _read(_saved(book), code_map)
    return [problem.words for problem in refused.value.problems if problem.severity == "error"]


def test_rows_say_what_the_data_holds_and_where_it_goes() -> None:
    assert _row("codes", "List 1", "Contact") == CodeRow(
        kind="codes",
        names=("List 1", "Contact"),
        variants=(("List 1", "Contact"), ("List 1", "contact ")),
        activities=5,
        children=2,
        first=date(2024, 1, 1),
        last=date(2024, 2, 1),
        standing=Standing(("contact",), "", (0,)),
    )
    assert _row("codes", "List 2", "EH plan").standing == Standing(("eh1", "assessment"), "", (2,))
    assert _row("codes", "List 2", "Admin").standing == Standing((), "no work with a child", (3,))
    assert _row("codes", "List 2", "Review").standing == Standing(rules=(1,), fixed=True)
    assert _row("codes", "List 2", "(blank)").standing == Standing()
    assert _row("outcomes", "List 1", "Enquiry", "Told; NFA").standing == Standing(("nfa",), "", (0,))
    assert _row("teams", "North").standing == Standing(("Children in need", "North"), "", (0,))
    assert _row("teams", "Moved").standing == Standing(rules=(1,), fixed=True)
    teams = standing_by(team_rows(_activities()), CODE_MAP, "teams")
    assert teams == tuple(row for row in CODE_ROWS if row.kind == "teams")
    kinds = [row.kind for row in CODE_ROWS]
    assert (kinds.count("codes"), kinds.count("outcomes"), kinds.count("teams")) == (7, 4, 5)


def test_a_row_shows_counts_dates_goal_suggestion_and_the_rule_that_decides() -> None:
    sheet = _book()["Codes"]
    headings = [cell.value for cell in sheet[1]]
    assert headings == [
        *("Source", "Code", "Activities", "Children", "First", "Last"),
        *("Goes to", "Also to (2)", "Also to (3)", "Why left out"),
        *("Suggestion", "Confidence", "Reason", "Decided by"),
    ]
    plan = dict(zip(headings, (cell.value for cell in sheet[_at(sheet, "List 2", "EH plan")]), strict=True))
    assert (plan["Goes to"], plan["Also to (2)"]) == ("Early help (eh1)", "Assessment")
    assert plan["Decided by"] == "Any source, code EH* → Early help (eh1) and Assessment"
    odd = dict(zip(headings, (cell.value for cell in sheet[_at(sheet, "List 2", "=1+1")]), strict=True))
    assert (odd["Suggestion"], odd["Confidence"], odd["Reason"]) == ("early  Help (eh2)", "83%", "=It sounds alike.")
    assert (odd["Activities"], odd["Children"], str(odd["First"])[:10]) == (6, 1, "2024-05-03")
    review = dict(zip(headings, (cell.value for cell in sheet[_at(sheet, "List 2", "Review")]), strict=True))
    assert review["Goes to"] == "(by rules)"
    assert review["Decided by"].startswith("List 2, code Review, from 1 April 2024 → ")


def test_no_cell_is_a_formula_whatever_it_begins_with() -> None:
    book = _book()
    kinds = {cell.data_type for name in book.sheetnames for row in book[name].iter_rows() for cell in row if cell.value}
    assert "f" not in kinds
    assert book["Codes"].cell(_at(book["Codes"], "List 2", "=1+1"), 2).data_type == "s"
    assert (book["Places"].sheet_state, book["As downloaded"].sheet_state) == ("hidden", "veryHidden")


def test_drop_downs_offer_every_place_by_a_name_of_its_own() -> None:
    book = _book()
    places = [[cell.value for cell in column if cell.value] for column in book["Places"].iter_cols()]
    assert places[0][1:] == [
        *("Contact", "Assessment", "Early help (eh1)", "early  Help (eh2)", "=SUM(A1)", "NFA", "Closed", "Left out")
    ]
    assert places[1][1:] == ["NFA", "Closed", "No way out"]
    rules = {str(rule.sqref): rule.formula1 for rule in book["Codes"].data_validations.dataValidation if rule.formula1}
    assert rules == dict.fromkeys(("G2:G8", "H2:H8", "I2:I8"), "'Places'!$A$2:$A$9")


def test_a_round_trip_without_changes_gives_the_same_code_map() -> None:
    for data in (WORKBOOK, _saved(_book())):
        read = _read(data)
        assert read.code_map is CODE_MAP
        assert (read.changes, read.notes) == ((), ())
    assert write_code_workbook(CODE_ROWS, MAP, CODE_MAP, SUGGESTED) == WORKBOOK


def test_what_was_changed_is_told_from_and_to_and_taken() -> None:
    book = _book()
    codes = _set(book, "Codes", ("List 2", "=1+1"), Goes_to="EARLY HELP (EH1)", **{"Also_to_(2)": "Closed"})
    aside = _set(book, "Codes", ("List 1", "Enquiry"), Goes_to="Left out", Why_left_out="=only asked")
    back = _set(book, "Codes", ("List 2", "Admin"), Goes_to="=SUM(A1)")
    out = _set(book, "Outcomes", ("List 2", "EH plan", "Something else"), Leads_to="Closed")
    team = _set(book, "Teams", ("Nth",), Service=" Family  help ")
    read = _read(_saved(book))
    assert [(change.place, change.was, change.becomes, change.row.activities) for change in read.changes] == [
        (f"sheet Codes, row {codes}", "not yet mapped", "Early help (eh1) and Closed", 6),
        (f"sheet Codes, row {aside}", "Contact", "Left out: =only asked", 1),
        (f"sheet Codes, row {back}", "Left out: no work with a child", "=SUM(A1)", 1),
        (f"sheet Outcomes, row {out}", "not yet mapped", "Closed", 2),
        (f"sheet Teams, row {team}", "Children in need, North", "Family help, North", 2),
    ]
    written = write_codes(read.code_map)
    assert '  - {source: List 2, code: "=1+1", node: [eh1, closed]}\n' in written
    assert '  - {source: List 1, code: Enquiry, ignore: "=only asked"}\n' in written
    assert "  - {source: List 1, code: Contact, node: contact}\n" in written
    assert "  - {source: List 2, code: Admin, node: sum}\n" in written
    assert "no work with a child" not in written
    assert "  - {source: List 2, code: EH plan, outcome: Something else, exit: closed}\n" in written
    assert "  - {team: Nth, service: Family help, locality: North}\n" in written
    assert "  - {team: North, service: Children in need, locality: North}\n" in written
    assert read_codes(written, MAP).problems == ()


def test_clearing_the_cells_takes_a_code_off_the_map_unless_a_wider_rule_takes_it() -> None:
    book = _book()
    _set(book, "Codes", ("List 1", "Contact"), Goes_to=None)
    read = _read(_saved(book))
    assert [change.becomes for change in read.changes] == ["not yet mapped"]
    assert read.code_map.rules[0] == Rule(("List 1",), ("Enquiry",), to=("contact",))
    book = _book()
    row = _set(book, "Codes", ("List 2", "EH plan"), Goes_to=None, **{"Also_to_(2)": None})
    assert _refused(book) == [
        f"sheet Codes, row {row}: clearing 'List 2 · EH plan' takes it off no map, because a wider rule takes it too."
    ]


def test_a_deleted_row_stays_as_it_was_and_the_message_says_so() -> None:
    book = _book()
    sheet = book["Codes"]
    sheet.delete_rows(_at(sheet, "List 1", "Contact"))
    sheet.delete_rows(_at(sheet, "List 2", "Admin"))
    del book["Teams"]
    read = _read(_saved(book))
    assert read.code_map is CODE_MAP
    assert [problem.words for problem in read.notes] == [
        "There is no sheet Teams; everything it said stays as it was.",
        "sheet Codes lacks 2 of the rows that were downloaded; a row that is not there stays as it was.",
    ]


def _shuffled(book: Any) -> None:
    """Rows the other way round, columns too, and a title above."""
    sheet = book["Codes"]
    header, *rows = [list(cells) for cells in sheet.iter_rows(values_only=True)]
    for table in list(sheet.tables):
        del sheet.tables[table]
    sheet.delete_rows(1, sheet.max_row)
    sheet.append(["What the codes are"])
    for row, cells in enumerate((header, *reversed(rows)), start=2):
        sheet.append([])
        for place, value in enumerate(["mine", *reversed(cells)], start=1):
            _put(sheet.cell(row, place), value)


def test_reordered_rows_and_columns_and_further_ones_change_nothing() -> None:
    book = _book()
    _shuffled(book)
    read = _read(_saved(book))
    assert (read.code_map is CODE_MAP, read.changes, read.notes) == (True, (), ())


FAULTS: list[tuple[Callable[[Any], Any], str]] = [
    (
        lambda book: _set(book, "Codes", ("List 2", "=1+1"), Goes_to="Asessment"),
        "'Asessment' (did you mean 'Assessment'?) in sheet Codes, row 2 is not a place on the map.",
    ),
    (
        lambda book: _set(book, "Codes", ("List 2", "=1+1"), Goes_to="Early help"),
        "'Early help' (did you mean 'Early help (eh1)'?) in sheet Codes, row 2 is not a place on the map.",
    ),
    (
        lambda book: _set(book, "Codes", ("List 2", "=1+1"), Goes_to="Left out"),
        "sheet Codes, row 2 says 'Left out' without a reason.",
    ),
    (
        lambda book: _set(book, "Codes", ("List 2", "=1+1"), Goes_to="Contact", Why_left_out="odd"),
        "sheet Codes, row 2 gives a reason for leaving out, but is not left out.",
    ),
    (
        lambda book: _set(book, "Codes", ("List 2", "=1+1"), Goes_to="Left out", **{"Also_to_(2)": "Contact"}),
        "sheet Codes, row 2 is both left out and sent to 'Contact'; choose one of the two.",
    ),
    (
        lambda book: _set(book, "Codes", ("List 2", "=1+1"), Goes_to="(by rules)"),
        "sheet Codes, row 2 says (by rules), but no rule with dates or conditions decides 'List 2 · =1+1'.",
    ),
    (
        lambda book: _set(book, "Codes", ("List 2", "Review"), Goes_to="Contact"),
        "sheet Codes, row 4: 'List 2 · Review' is decided by rules with dates or conditions, which one place cannot "
        "replace.",
    ),
    (
        lambda book: _set(book, "Teams", ("Moved",), Service="New"),
        "sheet Teams, row 3: 'Moved' is decided by rules with dates or conditions, which one place cannot replace.",
    ),
    (
        lambda book: _set(book, "Outcomes", ("List 2", "EH plan", "Something else"), Leads_to="Assessment"),
        "'Assessment' in sheet Outcomes, row 4 is not a way out; an outcome leads only to ways out.",
    ),
    (
        lambda book: (book["Codes"].cell(2, 2, "Phoned"), book["Codes"].cell(2, 7, "Contact")),
        "sheet Codes, row 2: 'List 2 · Phoned' is not in the loaded data, so it cannot be mapped here.",
    ),
    (
        lambda book: _put(book["Teams"].cell(4, 1), None),
        "sheet Teams, row 4 says where something goes, but not what it is: 'Team' is blank.",
    ),
    (
        lambda book: book["Codes"].append(
            [cell.value for cell in book["Codes"][_at(book["Codes"], "List 1", "Contact")]]
        ),
        "sheet Codes, rows 3 and 9 are about the same: 'List 1 · Contact'. Keep one of them.",
    ),
    (
        lambda book: book["Codes"].cell(1, _column(book["Codes"], "Goes to"), "Place"),
        "sheet Codes has no column headed 'Goes to'.",
    ),
    (
        lambda book: book["Outcomes"].cell(1, _column(book["Outcomes"], "Reason"), "Outcome"),
        "sheet Outcomes has more than one column headed 'Outcome'.",
    ),
]


@pytest.mark.parametrize(("spoil", "words"), FAULTS)
def test_every_fault_is_said_with_its_row_and_nothing_is_taken(spoil: Callable[[Any], Any], words: str) -> None:
    book = _book()
    # A change that could be taken stands beside the fault.
    _set(book, "Codes", ("List 1", "Enquiry"), Goes_to="Assessment")
    spoil(book)
    assert _refused(book) == [words]


def test_all_faults_are_said_at_once() -> None:
    book = _book()
    for number in range(2, 8):
        book["Codes"].cell(number, 7, "Nowhere")
    assert len(_refused(book)) == 6


def test_changed_counts_are_told_by_row_and_not_taken() -> None:
    book = _book()
    for number in (3, 5):
        book["Codes"].cell(number, 3, 99)
    read = _read(_saved(book))
    assert (read.code_map is CODE_MAP, [problem.words for problem in read.notes]) == (
        True,
        [
            "sheet Codes, rows 3 and 5: counts differ from those that were downloaded. They are there to be read, and "
            "are not taken."
        ],
    )


def test_what_others_changed_meanwhile_stays_and_only_a_clash_is_refused() -> None:
    meanwhile = read_codes(
        CODES.replace("code: Admin, ignore: no work with a child", "code: Admin, node: contact"), MAP
    )
    assert _read(WORKBOOK, meanwhile).code_map is meanwhile
    book = _book()
    row = _set(book, "Codes", ("List 2", "Admin"), Goes_to="Assessment", Why_left_out=None)
    assert _refused(book, meanwhile) == [
        f"sheet Codes, row {row}: someone has changed 'List 2 · Admin' on the page since this workbook was downloaded."
    ]
    book = _book()
    _set(book, "Codes", ("List 2", "Admin"), Goes_to="Contact", Why_left_out=None)
    assert _read(_saved(book), meanwhile).code_map is meanwhile


def test_without_the_hidden_sheet_the_codes_as_they_are_now_are_compared() -> None:
    book = _book()
    del book["As downloaded"]
    read = _read(_saved(book))
    assert (read.code_map is CODE_MAP, [problem.code for problem in read.notes]) == (True, ["codes-no-download"])


def test_a_code_with_a_star_that_would_take_others_with_it_is_refused() -> None:
    rows = [("A", "L", "A*", "", "", "2024-01-01", 1), ("A", "L", "AB", "", "", "2024-01-01", 1)]
    code_map = CodeMap()
    found = code_rows(_activities(rows), MAP, code_map)  # type: ignore[arg-type]
    book = openpyxl.load_workbook(io.BytesIO(write_code_workbook(found, MAP, code_map)))
    _set(book, "Codes", ("L", "A*"), Goes_to="Contact")
    with pytest.raises(Refused) as refused:
        read_code_workbook(_saved(book), "c.xlsx", found, MAP, code_map)
    assert [problem.words for problem in refused.value.problems] == [
        "'L · AB' would change too, though nobody asked: a text with * or ? in it fits this one as well."
    ]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "upload-empty"),
        (b"a,b\n1,2\n", "codes-not-workbook"),
        (b"%PDF-1.4", "codes-not-workbook"),
        (b"<?xml version='1.0'?><a/>", "codes-not-workbook"),
        (b"PK\x03\x04 not a zip", "workbook-damaged"),
    ],
)
def test_a_file_that_is_no_workbook_is_refused_in_words(data: bytes, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_code_workbook(data, "codes.xlsx" if data.startswith(b"PK") else "codes.csv", CODE_ROWS, MAP, CODE_MAP)
    assert [problem.code for problem in refused.value.problems] == [code]


def test_a_workbook_of_something_else_is_refused_in_words() -> None:
    book = openpyxl.Workbook()
    book.active.append(["Hello"])
    with pytest.raises(Refused) as refused:
        _read(_saved(book))
    assert (
        refused.value.problems[0].words == "codes.xlsx holds no codes: it has no sheet called Codes, Outcomes or Teams."
    )


texts = st.one_of(
    st.text(st.characters(codec="utf-8"), max_size=8),
    st.sampled_from(
        ["EH plan", "eh  plan", "A", "a ", "007", "=1", "_x0041_", "(blank)", "Left out", "a; b", "*", "?"]
    ),
)
data_rows = st.lists(
    st.tuples(
        st.sampled_from("AB"), st.sampled_from(["L", "l ", "M"]), texts, texts, texts, st.just("2024-01-01"), st.just(1)
    ),
    min_size=1,
    max_size=8,
)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(code_maps, data_rows)
def test_a_round_trip_changes_nothing_for_any_codes_and_any_data(
    code_map: CodeMap, rows: list[tuple[str, str, str, str, str, str, int]]
) -> None:
    found = code_rows(_activities(rows), PLACES, code_map)
    read = read_code_workbook(write_code_workbook(found, PLACES, code_map), "c.xlsx", found, PLACES, code_map)
    assert read.code_map is code_map
    assert (read.changes, read.notes) == ((), ())


def test_a_team_that_stands_in_a_list_with_others_moves_alone() -> None:
    assert CODE_MAP.teams[0] == TeamRule(("North", "Nth"), "Children in need", "North")
    book = _book()
    _set(book, "Teams", ("North",), Service=None, Locality=None)
    assert _read(_saved(book)).code_map.teams[0] == TeamRule(("Nth",), "Children in need", "North")


_CELLS = st.sampled_from(
    [
        None,
        "",
        "Contact",
        "contact",
        "Nowhere",
        "Left out",
        "No way out",
        "(by rules)",
        "NFA",
        "=SUM(A1)",
        "North",
        7,
        True,
    ]
)
_SPOILED = st.lists(
    st.tuples(st.sampled_from(["Codes", "Outcomes", "Teams"]), st.integers(1, 9), st.integers(1, 15), _CELLS),
    max_size=4,
)


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_SPOILED, st.lists(st.tuples(st.sampled_from(["Codes", "Outcomes"]), st.integers(1, 8)), max_size=2))
def test_whatever_is_done_to_a_workbook_it_is_taken_whole_or_refused_in_words(
    spoiled: list[tuple[str, int, int, object]], deleted: list[tuple[str, int]]
) -> None:
    book = _book()
    for sheet, row, column, value in spoiled:
        _put(book[sheet].cell(row, column), value)
    for sheet, row in deleted:
        book[sheet].delete_rows(row)
    try:
        read = _read(_saved(book))
    except Refused as refused:
        assert all(problem.words and problem.words[-1] == "." for problem in refused.problems)
        return
    changed = {(change.row.kind, change.row.key) for change in read.changes}
    assert read_codes(write_codes(read.code_map), MAP).rules == read.code_map.rules
    after = {(row.kind, row.key): row.standing for row in code_rows(_activities(), MAP, read.code_map)}
    for row in CODE_ROWS:
        # An outcome of a code that was taken off the map is no row any more.
        now = after.get((row.kind, row.key))
        if (row.kind, row.key) not in changed and now is not None:
            assert now.same(row.standing)
