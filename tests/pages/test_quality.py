"""What was read, on the page Data: cards, days covered, months, rules, teams, the workbook, the as-of day."""

from datetime import date
from pathlib import Path

import pandas as pd
import pytest
from streamlit.testing.v1 import AppTest

from builder.dated_notes import DatedNote
from builder.importing import import_files
from builder.loading import Upload
from builder.project import Project, open_project
from builder.project_saving import save_notes
from tests.test_app import button, opened, said

# A contact on each of 20 days of every month of 2024, but in August, when there are two; none loaded in 2023.
_MONTHLY = "Child ID,Activity,Start date,End date,Team\n" + "\n".join(
    f"{month}{day},Contact,2024-{month:02d}-{day:02d},2024-{month:02d}-{day:02d},North"
    for month in range(1, 13)
    for day in range(1, 21 if month != 8 else 3)
)


@pytest.fixture
def monthly(workspace: Path) -> Project:
    """One source with a month that falls out of line."""
    project, _ = import_files(workspace, "Monthly", [Upload("contacts.csv", _MONTHLY.encode("utf-8"))])
    return project


def _html(app: AppTest) -> str:
    return "\n".join(found.proto.body for found in app.get("html"))


def test_every_source_has_a_card_that_adds_up(small: Project) -> None:
    words = _html(opened("data"))
    assert "<h3>visits</h3>" in words
    assert "11 rows = 10 used + 1 set aside" in words
    assert "<dt>Gave</dt><dd>10 activities</dd>" in words
    assert "<dt>As of</dt><dd>30 June 2024</dd>" in words
    # Two outcomes are given, two ends are blank (Ben's second assessment and Cy's support), and nobody's date of birth.
    assert "<dt>Blank</dt><dd>outcome 80%, end 20% (open); no age</dd>" in words


def test_a_month_that_falls_out_of_line_is_said_in_words(monthly: Project) -> None:
    app = opened("data", "Monthly")
    assert "▼ contacts: 2 in August 2024, usually 20 a month" in said(app).replace("\\", "")
    assert "Marked: contacts: 2 in August 2024, usually 20 a month." in _html(app)


def test_without_a_cliff_the_page_says_that_there_is_none(small: Project) -> None:
    words = said(opened("data"))
    assert "No month falls to under a third of what is usual round it." in words
    assert "Nothing is missing between the first and the last day of any source." in words


def test_a_return_that_was_not_loaded_is_said_for_its_source(workspace: Path) -> None:
    lines = [line for line in _MONTHLY.splitlines() if "2024-05" not in line and "2024-06" not in line]
    import_files(workspace, "Torn", [Upload("contacts.csv", "\n".join(lines).encode("utf-8"))])
    app = opened("data", "Torn")
    assert "No contacts loaded for 1 May to 30 June 2024." in said(app)
    table = next(found.value for found in app.dataframe if "Nothing loaded for" in found.value.columns)
    assert table["Nothing loaded for"].tolist() == ["1 May to 30 June 2024"]
    months = next(found.value for found in app.dataframe if found.value.index.name == "Month")
    assert months["contacts"].loc[["April 2024", "May 2024", "August 2024"]].tolist() == ["20", "not loaded", "2"]


def test_dated_notes_stand_below_the_months_with_their_numbers(monthly: Project) -> None:
    save_notes(monthly, [DatedNote(date(2024, 8, 1), "New <system>"), DatedNote(date(2019, 1, 1), "Long ago")])
    words = _html(opened("data", "Monthly"))
    assert "<li>1 August 2024: New &lt;system&gt;</li>" in words
    assert "Long ago" not in words


def test_rules_are_told_with_examples_and_what_to_do(small: Project) -> None:
    words = _html(opened("data"))
    assert "1 row of visits has no date." in words
    assert "visits.csv, row 11" in words


def test_teams_are_told_so_that_rows_can_be_handed_back(small: Project) -> None:
    app = opened("data")
    table = next(found.value for found in app.dataframe if found.value.index.name == "Team")
    assert table.index.tolist() == ["North"]
    assert table["Rows"].tolist() == [1]
    app.selectbox(key="hand-back").set_value("North").run()
    assert "Download this team's rows" in [found.proto.label for found in app.get("download_button")]


def test_the_report_offers_own_ids_only_while_this_visits_load_is_in_memory(small: Project) -> None:
    def labels(app: AppTest) -> list[str]:
        return [found.proto.label for found in app.get("download_button")]

    app = opened("data")
    assert "Download the report" in labels(app)
    held = open_project(small.folder.parent, "Small").set_aside().assign(id="Di")
    app.session_state["set-aside"] = {"Small": held}
    app.run()
    assert "Download the report, with own ids" in labels(app)
    app.session_state["set-aside"] = {"Another": pd.DataFrame({"id": ["Di"]})}
    app.run()
    assert "Download the report" in labels(app)


def test_the_as_of_day_of_a_source_can_be_set(small: Project) -> None:
    app = opened("data")
    app.date_input(key="as-of-visits").set_value(date(2024, 7, 31))
    button(app, "Save the day").click().run()  # type: ignore[attr-defined]
    assert open_project(small.folder.parent, "Small").file.as_of == date(2024, 7, 31)


def test_names_of_sources_and_teams_are_shown_as_they_are(workspace: Path) -> None:
    rows = "Child ID,Activity,Start date,Team\n1,Contact,2024-01-05,<b>North</b>\n2,Contact,,<b>North</b>\n"
    import_files(workspace, "Odd", [Upload("a <i>b.csv", rows.encode("utf-8"))])
    words = _html(opened("data", "Odd"))
    assert "<h3>a &lt;i&gt;b</h3>" in words
    assert "<i>b" not in words and "<b>North</b>" not in words
