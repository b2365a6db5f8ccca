"""Recipes: how last month's list of events was read fits this month's; and a series that replaces or adds."""

from datetime import date
from pathlib import Path

import pytest

from builder.importing import import_files, prepare
from builder.join_words import join_problems, join_words
from builder.loading import Upload, preview
from builder.problem import Refused
from builder.project import Project, open_project
from builder.recipes import Recipe, fitting, same_series, series_name

_MARCH = (
    "Client,Step,Second step,From,Until,Area\n"
    "1,Contact,Triage,2025-03-03,2025-03-03,East\n"
    "2,Contact,Triage,2025-03-10,2025-03-10,West\n"
    "2,Assessment,Full,2025-03-12,,West\n"
)
_APRIL = (
    "Client,Step,Second step,From,Until,Area\n"
    "1,Contact,Repeat,2025-04-01,2025-04-01,East\n"
    "3,Contact,Triage,2025-04-05,2025-04-05,East\n"
)
_ROLES = {"activity": "Second step", "end": "Until", "attributes": ["Area"]}


@pytest.fixture(autouse=True)
def own_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")


def _file(name: str, text: str) -> Upload:
    return Upload(name, text.encode("utf-8"))


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project into which March was loaded with roles that nobody would guess."""
    return import_files(tmp_path, "p", [_file("events_2025-03.csv", _MARCH)], roles=_ROLES)[0]


def _told(project: Project) -> list[tuple[str, str, str]]:
    """Code, start and file of every activity of the project, in the order of their starts."""
    table = project.activities().sort_values(["start", "code"])
    starts = table["start"].dt.strftime("%Y-%m-%d")
    return list(zip(table["code"], starts, table["load"], strict=True))


# Which files are one series.


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("events_2025-03", "events_2025-04"),
        ("Events 2025-03", "events-202504 (1)"),
        ("EH episodes March 2025", "EH episodes Apr25"),
        ("contacts 2023-24", "contacts 2024-25"),
        ("export 31.03.2025", "export 30-04-25"),
        ("2025-03", "2025-04"),
        ("Contacts Q1 2025", "Contacts Q2 2025"),
        ("visits", "Visits"),
    ],
)
def test_names_that_differ_by_a_date_are_one_series(one: str, other: str) -> None:
    assert same_series(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("contacts north", "contacts south"), ("team1", "team2"), ("team 1", "team 2"), ("events", "referrals"),
     ("marchers", "aprilers")],
)  # fmt: skip
def test_names_that_differ_otherwise_are_two(one: str, other: str) -> None:
    assert not same_series(one, other)


def test_a_series_is_called_as_its_files_are_without_the_date() -> None:
    assert series_name("Early_Help 2025-03 (1)") == "Early Help"
    assert series_name("2025-03") == "2025-03"


# A recipe fits by headings.


def test_next_months_file_is_read_as_last_time_and_joins_its_source(project: Project) -> None:
    (recipe,) = open_project(project.folder.parent, "p").file.recipes
    assert (recipe.source, recipe.file) == ("events_2025-03", "events_2025-03.csv")
    assert recipe.roles == {"child": "Client", "activity": "Second step", "start": "From", "end": "Until"}
    assert recipe.attributes == ("Area",)
    after, _ = import_files(project.folder.parent, "p", [_file("events_2025-04.csv", _APRIL)])
    assert _told(after) == [
        ("Triage", "2025-03-03", "events_2025-03.csv"),
        ("Triage", "2025-03-10", "events_2025-03.csv"),
        ("Full", "2025-03-12", "events_2025-03.csv"),
        ("Repeat", "2025-04-01", "events_2025-04.csv"),
        ("Triage", "2025-04-05", "events_2025-04.csv"),
    ]
    assert set(after.activities()["source"]) == {"events_2025-03"}
    assert set(after.activities()["attr:Area"]) == {"East", "West"}
    assert [one.file for one in after.file.recipes] == ["events_2025-04.csv"]


def test_a_file_of_another_name_and_the_same_headings_is_read_as_last_time_into_a_source_of_its_own(
    project: Project,
) -> None:
    after, _ = import_files(project.folder.parent, "p", [_file("Export.csv", _APRIL)])
    assert ("Repeat", "2025-04-01", "Export.csv") in _told(after)
    assert set(after.activities()["source"]) == {"events_2025-03", "Export"}


def test_a_person_may_say_which_source_a_file_belongs_to(project: Project) -> None:
    roles = {"Export.csv": {"source": "events_2025-03"}}
    after, _ = import_files(project.folder.parent, "p", [_file("Export.csv", _APRIL)], roles=roles)
    assert set(after.activities()["source"]) == {"events_2025-03"}
    assert len(after.activities()) == 5


def test_what_a_person_says_goes_before_the_recipe_and_is_the_next_one(project: Project) -> None:
    after, _ = import_files(
        project.folder.parent, "p", [_file("events_2025-04.csv", _APRIL)], roles={"activity": "Step"}
    )
    assert ("Contact", "2025-04-01", "events_2025-04.csv") in _told(after)
    (recipe,) = after.file.recipes
    assert recipe.roles["activity"] == "Step"
    assert after.file.roles == {}


def test_changed_headings_are_named_and_the_rest_is_as_last_time(project: Project) -> None:
    changed = _APRIL.replace("From,", "Start date,").replace(",Area", ",District,Note")
    seen = preview(_file("events_2025-04.csv", changed.replace("East", "East,x")), project.file.recipes)
    assert seen.fit is not None
    assert seen.roles["activity"] == "Second step"
    assert seen.roles["start"] == "Start date"
    assert seen.fit.gone == (("start", "From"), ("attribute", "Area"))
    assert seen.fit.new == ("Start date", "District", "Note")


def test_headings_may_differ_in_case_and_marks() -> None:
    recipe = Recipe("e", "e.csv", ("Client ID", "Step?", "From"), {"child": "Client ID", "start": "From"})
    fit = fitting([recipe], ["CLIENT_ID", "step", "from"], "e", {})
    assert fit is not None
    assert fit.roles == {"child": "CLIENT_ID", "start": "from"}
    assert (fit.gone, fit.new) == ((), ())


def test_a_file_of_other_headings_takes_no_recipe(project: Project) -> None:
    seen = preview(_file("events_2025-04.csv", "Child ID,Activity,Start date\n1,A,2025-04-01\n"), project.file.recipes)
    assert seen.fit is None


def test_a_column_that_had_no_role_last_time_has_none_this_time() -> None:
    recipe = Recipe("e", "e.csv", ("Client", "From", "Team"), {"child": "Client", "start": "From"})
    guessed = {"child": "Client", "start": "From", "team": "Team", "outcome": "Outcome"}
    fit = fitting([recipe], ["Client", "From", "Team", "Outcome"], "e", guessed)
    assert fit is not None
    # The outcome column is new, so that it may be guessed.
    assert fit.roles == {"child": "Client", "start": "From", "team": None}


def test_roles_of_a_project_from_before_there_were_recipes_are_still_read(project: Project, tmp_path: Path) -> None:
    file = project.folder / "project.yaml"
    text = file.read_text(encoding="utf-8")
    old = text[: text.index("recipes:")].replace("roles: {}", "roles: {Export: {activity: Second step}}")
    file.write_text(old, encoding="utf-8")
    after, _ = import_files(tmp_path, "p", [_file("Export.csv", _APRIL)])
    assert ("Repeat", "2025-04-01", "Export.csv") in _told(after)
    assert after.file.roles == {}


def test_a_recipe_that_cannot_be_read_is_told(project: Project) -> None:
    file = project.folder / "project.yaml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.index("recipes:")] + "recipes: [{source: x}]\n", encoding="utf-8")
    with pytest.raises(Refused, match="recipes"):
        open_project(project.folder.parent, "p")


# A series: the newer extract replaces the earlier one, or adds to it.

_HEAD = "Child ID,Activity,Start date,End date\n"
_FIRST = _HEAD + (
    "1,Contact,2025-03-03,2025-03-03\n"
    "2,Contact,2025-03-10,2025-03-10\n"
    "2,Assessment,2025-03-12,\n"
    "3,Contact,2025-03-20,2025-03-20\n"
    "4,Contact,2025-03-21,2025-03-21\n"
    "5,Contact,2025-03-22,2025-03-22\n"
    "6,Contact,2025-03-23,2025-03-23\n"
)


@pytest.fixture
def first(tmp_path: Path) -> Project:
    """A project that holds the first extract."""
    return import_files(tmp_path, "p", [_file("log_2025-03.csv", _FIRST)])[0]


def _join(project: Project, text: str, name: str = "log_2025-04.csv", **options: object) -> tuple[Project, str]:
    after, loaded = import_files(project.folder.parent, "p", [_file(name, text)], **options)  # type: ignore[arg-type]
    (join,) = loaded.joins
    return after, join.how


def test_an_extract_that_covers_the_same_days_replaces_the_earlier_one(first: Project) -> None:
    text = _FIRST.replace("3,Contact,2025-03-20,2025-03-20\n", "") + "7,Contact,2025-04-02,\n"
    after, how = _join(first, text)
    assert how == "replaces"
    assert set(after.activities()["load"]) == {"log_2025-04.csv"}
    assert len(after.activities()) == 7
    assert len(after.children()) == 6


def test_an_extract_that_begins_after_the_earlier_one_adds_to_it(first: Project) -> None:
    after, how = _join(first, _HEAD + "1,Contact,2025-04-03,\n")
    assert how == "adds"
    assert len(after.activities()) == 8


def test_an_extract_of_earlier_days_adds_to_it(first: Project) -> None:
    after, how = _join(first, _HEAD + "1,Contact,2025-02-03,\n", "log_2025-02.csv")
    assert how == "adds"
    assert len(after.activities()) == 8


def test_of_an_event_in_both_the_later_cut_is_believed_in_either_order(first: Project, tmp_path: Path) -> None:
    # The assessment of 12 March has ended by the April extract, which overlaps the last days of March.
    april = _HEAD + "2,Assessment,2025-03-12,2025-04-02\n9,Contact,2025-04-05,2025-04-05\n"
    after, how = _join(first, april)
    assert how == "adds"
    ends = after.activities().set_index("code")["end"]
    assert len(after.activities()) == 8
    assert ends["Assessment"].strftime("%Y-%m-%d") == "2025-04-02"
    other, _ = import_files(tmp_path, "other", [_file("log_2025-04.csv", april)])
    other, loaded = import_files(tmp_path, "other", [_file("log_2025-03.csv", _FIRST)])
    assert [join.how for join in loaded.joins] == ["adds"]
    ends = other.activities().set_index("code")["end"]
    assert len(other.activities()) == 8
    assert ends["Assessment"].strftime("%Y-%m-%d") == "2025-04-02"


def test_an_older_file_loaded_by_mistake_takes_nothing_away(first: Project) -> None:
    _join(first, _HEAD + "1,Contact,2025-04-03,\n")
    # The same days as the first file had and another name: it was cut before what is there.
    after, how = _join(first, _FIRST, "log_2025-03 (1).csv")
    assert how == "adds"
    assert len(after.activities()) == 8


def test_of_the_days_that_both_cover_a_newer_list_that_tells_most_again_is_taken_at_its_word(first: Project) -> None:
    # From 10 March on, of six events five are told again: the contact of 23 March is gone from the system.
    rolling = _HEAD + (
        "2,Contact,2025-03-10,2025-03-10\n"
        "2,Assessment,2025-03-12,\n"
        "3,Contact,2025-03-20,2025-03-20\n"
        "4,Contact,2025-03-21,2025-03-21\n"
        "5,Contact,2025-03-22,2025-03-22\n"
        "6,Contact,2025-03-24,2025-03-24\n"
    )
    after, how = _join(first, rolling)
    assert how == "adds"
    starts = after.activities()["start"].dt.strftime("%Y-%m-%d")
    assert sorted(starts) == [
        "2025-03-03", "2025-03-10", "2025-03-12", "2025-03-20", "2025-03-21", "2025-03-22", "2025-03-24",
    ]  # fmt: skip


def test_a_part_of_a_list_takes_nothing_away(first: Project) -> None:
    after, how = _join(first, _HEAD + "2,Contact,2025-03-10,2025-03-10\n8,Contact,2025-03-25,\n")
    assert how == "adds"
    assert len(after.activities()) == 8


@pytest.mark.parametrize(("asked", "activities"), [("replaces", 2), ("adds", 9)])
def test_a_person_may_say_otherwise(first: Project, asked: str, activities: int) -> None:
    after, how = _join(first, _HEAD + "1,Contact,2025-04-03,\n2,Contact,2025-04-04,\n", joins=asked)
    assert how == asked
    assert len(after.activities()) == activities


def test_the_same_file_again_changes_nothing_in_either_way(first: Project) -> None:
    before = first.activities()
    for asked in ("replaces", "adds"):
        after, _ = _join(first, _FIRST, "log_2025-03.csv", joins=asked)
        assert after.activities().equals(before)


def test_where_most_would_be_gone_that_is_said(first: Project) -> None:
    loaded = prepare(first, [_file("log_2025-04.csv", _HEAD + "1,Contact,2025-03-03,\n1,Visit,2025-04-03,\n")]).loaded
    (join,) = loaded.joins
    assert (join.how, join.held_events, join.told_again) == ("replaces", 7, 1)
    (problem,) = join_problems(join)
    assert problem.words == (
        "6 of the 7 events that were there of 'log_2025-03' are not in the newer file and would be gone."
    )
    assert join_words(join) == (
        "log_2025-03: the newer list has events from 3 March to 3 April 2025, what was there events from 3 to "
        "23 March 2025. It replaces what was there"
    )


def test_twelve_months_at_once_are_one_source_and_each_event_is_there_once(tmp_path: Path) -> None:
    files = [
        _file(f"EH_2024-{month:02d}.csv", f"{_HEAD}1,Contact,2024-{month:02d}-05,\n2,Open,2024-01-02,\n")
        for month in range(1, 13)
    ]
    after, loaded = import_files(tmp_path, "p", files, as_of=date(2024, 12, 31))
    assert [(source.name, source.rows, source.used) for source in loaded.sources] == [("EH", 24, 13)]
    assert len(after.activities()) == 13
    # The contact is told by all twelve; the file that reaches furthest is believed.
    table = after.activities()
    assert table.loc[table["code"] == "Open", "load"].tolist() == ["EH_2024-12.csv"]


def test_all_rows_are_used_or_set_aside_when_a_series_adds(first: Project) -> None:
    _, loaded = import_files(first.folder.parent, "p", [_file("log_2025-04.csv", _FIRST + ",Contact,2025-04-03,\n")])
    (source,) = loaded.sources
    assert (source.rows, source.used, source.set_aside) == (8, 7, 1)
    assert source.rows == source.used + source.set_aside
