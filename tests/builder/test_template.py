"""The blank workbooks: what an analyst finds when opening them."""

import io
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from builder.cleaning.outcome_lists import codes_named
from builder.loading import Upload, load
from builder.problem import Refused
from builder.template import LISTS, template_bytes, write_template
from tests.builder.files import annex_a, events, report


def test_the_workbook_has_guidance_first_then_events_then_outcomes(tmp_path: Path) -> None:
    write_template(tmp_path / "blank.xlsx")
    book = openpyxl.load_workbook(tmp_path / "blank.xlsx")
    assert book.sheetnames == ["Read me first", "Events", "Outcomes"]
    assert [cell.value for cell in book["Events"][1]] == [
        "Child ID",
        "Activity",
        "Start date",
        "End date",
        "Outcome",
        "Team",
    ]
    assert [cell.value for cell in book["Outcomes"][1]] == ["Child ID", "List or activity", "Date", "Outcome"]


def test_one_kind_alone_leaves_the_other_sheet_out(tmp_path: Path) -> None:
    write_template(tmp_path / "events.xlsx", "events")
    write_template(tmp_path / "outcomes.xlsx", "outcomes")
    assert openpyxl.load_workbook(tmp_path / "events.xlsx").sheetnames == ["Read me first", "Events"]
    assert openpyxl.load_workbook(tmp_path / "outcomes.xlsx").sheetnames == ["Read me first", "Outcomes"]


def test_headings_stay_in_sight_and_nothing_lies_below_them(tmp_path: Path) -> None:
    write_template(tmp_path / "blank.xlsx")
    book = openpyxl.load_workbook(tmp_path / "blank.xlsx")
    for name in ("Events", "Outcomes"):
        assert book[name].freeze_panes == "B2"
        assert book[name].max_row == 1


def test_ids_are_text_so_that_007_stays_007(tmp_path: Path) -> None:
    write_template(tmp_path / "blank.xlsx")
    book = openpyxl.load_workbook(tmp_path / "blank.xlsx")
    for name in ("Events", "Outcomes"):
        assert book[name].column_dimensions["A"].number_format == "@"
        assert book[name].column_dimensions["C"].number_format == "dd/mm/yyyy"


def test_a_date_column_takes_dates_only_and_a_drop_down_may_be_typed_over(tmp_path: Path) -> None:
    write_template(tmp_path / "blank.xlsx")
    book = openpyxl.load_workbook(tmp_path / "blank.xlsx")
    rules = {str(rule.sqref).split(":")[0]: rule for rule in book["Events"].data_validations.dataValidation}
    assert rules["C2"].type == "date"
    assert rules["C2"].showErrorMessage
    assert rules["B2"].type == "list"
    assert not rules["B2"].showErrorMessage
    assert rules["B2"].formula1 == "'Read me first'!$C$2:$C$14"
    assert [book["Read me first"][f"C{row}"].value for row in (2, 14)] == ["Contact", "Adoption"]


def test_the_outcomes_sheet_offers_the_lists_of_annex_a(tmp_path: Path) -> None:
    write_template(tmp_path / "blank.xlsx", "outcomes")
    book = openpyxl.load_workbook(tmp_path / "blank.xlsx")
    rules = {str(rule.sqref).split(":")[0]: rule for rule in book["Outcomes"].data_validations.dataValidation}
    assert rules["B2"].formula1 == "'Read me first'!$D$2:$D$10"
    assert [book["Read me first"][f"D{row}"].value for row in (2, 10)] == [
        "List 1: Contacts",
        "List 8: Children in care",
    ]
    assert book["Read me first"]["E4"].value == "Date of referral"


def test_the_workbook_is_the_same_every_time() -> None:
    assert template_bytes() == template_bytes()


def test_a_file_that_is_there_is_never_written_over(tmp_path: Path) -> None:
    filled = tmp_path / "filled.xlsx"
    filled.write_text("months of work", encoding="utf-8")
    with pytest.raises(Refused) as refused:
        write_template(filled)
    assert [problem.code for problem in refused.value.problems] == ["file-not-written"]
    assert filled.read_text(encoding="utf-8") == "months of work"


def test_a_name_that_is_no_workbook_and_a_folder_that_is_not_there_are_said_in_words(tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"end in \.xlsx"):
        write_template(tmp_path / "blank.csv")
    with pytest.raises(Refused, match="folder does not exist"):
        write_template(tmp_path / "nowhere" / "blank.xlsx")


def test_a_filled_copy_is_read_without_saying_what_its_columns_are() -> None:
    book = openpyxl.load_workbook(io.BytesIO(template_bytes()))
    sheet = book["Events"]
    sheet.append(["007", "Contact", datetime(2024, 3, 5), datetime(2024, 3, 5), "Referral", "Front door"])
    sheet.append(["007", "Referral", datetime(2024, 3, 6), datetime(2024, 3, 8)])
    sheet.append(["NA", "Contact", datetime(2024, 4, 5), None, "No further action", "Front door"])
    filled = io.BytesIO()
    book.save(filled)
    loaded = load([Upload("events.xlsx", filled.getvalue())], secret=b"0" * 32, today=date(2024, 6, 30))
    table = loaded.activities.sort_values("row")
    assert loaded.sources[0].set_aside == 0
    assert table["code"].tolist() == ["Contact", "Referral", "Contact"]
    assert table["outcome"].tolist() == ["Referral", "", "No further action"]
    assert table["team"].tolist() == ["Front door", "", "Front door"]
    assert table["start"].dt.strftime("%Y-%m-%d").tolist() == ["2024-03-05", "2024-03-06", "2024-04-05"]
    assert table["end"].isna().tolist() == [False, False, True]
    assert table["has_end"].tolist() == [True, True, True]
    first, second, third = table["child"]
    assert first == second != third


def test_a_filled_list_of_outcomes_is_joined_without_saying_what_its_columns_are() -> None:
    book = openpyxl.load_workbook(io.BytesIO(template_bytes("outcomes")))
    sheet = book["Outcomes"]
    sheet.append(["007", "List 3: Referrals", datetime(2024, 3, 6), "Assessment"])
    sheet.append(["007", "List 5: Conferences", datetime(2024, 4, 2), "Child protection plan"])
    sheet.append(["8", "List 3: Referrals", datetime(2024, 3, 6), "No further action"])
    filled = io.BytesIO()
    book.save(filled)
    returned = annex_a(
        list_3=[("007", datetime(2024, 3, 6), "", "No", "", "")],
        list_5=[("007", datetime(2024, 3, 8), "No", datetime(2024, 4, 2), "Yes")],
    )
    files = [Upload("annex a.xlsx", returned), Upload("outcomes.xlsx", filled.getvalue())]
    result = load(files, secret=b"0" * 32, today=date(2024, 6, 30))
    assert events(result) == [
        ("Annex A 3", "Referral", "Referral NFA? = No; Assessment", "2024-03-06", ""),
        ("Annex A 5", "Section 47", "", "2024-03-08", "2024-04-02"),
        ("Annex A 5", "ICPC", "plan; Child protection plan", "2024-04-02", ""),
    ]
    assert report(result, "Outcomes").reasons == {"outcome-unmatched": 1}


@pytest.mark.parametrize("entry", LISTS)
def test_every_list_of_the_drop_down_is_understood(entry: str) -> None:
    assert codes_named(entry)


def test_one_workbook_may_hold_events_and_outcomes() -> None:
    book = openpyxl.load_workbook(io.BytesIO(template_bytes()))
    book["Events"].append(["007", "Family support", datetime(2024, 3, 5), datetime(2024, 3, 5)])
    book["Outcomes"].append(["007", "List 3: Referrals", datetime(2024, 3, 6), "Assessment"])
    filled = io.BytesIO()
    book.save(filled)
    result = load([Upload("both.xlsx", filled.getvalue())], secret=b"0" * 32, today=date(2024, 6, 30))
    assert [(source.name, source.rows, source.used) for source in result.sources] == [
        ("Outcomes", 1, 0),
        ("both", 1, 1),
    ]


def test_a_blank_one_is_refused_in_words() -> None:
    for kind in ("events", "outcomes", "both"):
        with pytest.raises(Refused):
            load([Upload("blank.xlsx", template_bytes(kind))], secret=b"0" * 32, today=date(2024, 6, 30))  # type: ignore[arg-type]
