"""What the example's bookmarks say is what the example's data show."""

from pathlib import Path

import pytest

from builder.example.project import EXAMPLE, open_example
from builder.project import open_project
from player.journeys import leg_rows
from player.play import play


def test_the_story_of_the_example_is_true(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")
    open_example(tmp_path, lambda _share, _words: None)
    project = open_project(tmp_path, EXAMPLE)
    first, gap, under_one, one = project.file.bookmarks
    shown = play(project)
    legs = leg_rows(shown.journeys)
    visits = legs[legs["kind"] == "travel"]
    passes = legs.groupby("child")["pass"].max()

    assert "Of these 1,738 children 1,026 came through more than once, and 228 five times or more." in first.words
    assert (len(passes), (passes >= 2).sum(), (passes >= 5).sum()) == (1_738, 1_026, 228)

    assert gap.title == "July to December 2023: no contacts were loaded"
    contacts = visits[visits["to"] == "contact"]["start"].str[:7]
    assert not contacts.between("2023-07", "2023-12").any()
    assert (contacts == "2023-06").any() and (contacts == "2024-01").any()
    covers = {cover.source: cover for cover in shown.covers}
    assert covers["Annex A 1"].gaps == (("2023-07-01", "2023-12-31"),)

    # Under one in March 2024: born in April 2023 or later, and by then. Back: a later pass began when or after they
    # had been led to no further action.
    assert under_one.words.startswith(
        "12 children who are under one now had no further action at some time in this data"
    )
    began = visits.groupby(["child", "pass"])["start"].min().groupby("child").last()
    no_further = visits[(visits["to"] == "nfa") & (visits["pass"] < visits["child"].map(passes))]
    back = set(no_further.loc[no_further["start"] <= no_further["child"].map(began), "child"])
    births = shown.children.set_index("child")["birth_month"]
    young = set(births[births.between("2023-04-01", "2024-03-31")].index)
    assert len(back & young) == 12

    mine = visits[visits["child"] == one.look["child"]].sort_values(["pass", "start"])
    assert [(row["pass"], row["to"], row["start"][:10]) for _index, row in mine.iterrows()] == [
        (1, "contact", "2023-01-13"),
        (1, "nfa", "2023-01-13"),
        (2, "contact", "2023-02-23"),
        (2, "information-advice", "2023-02-23"),
        (3, "contact", "2024-03-10"),
        (3, "referral", "2024-03-11"),
        (3, "assessment", "2024-03-15"),
        (3, "s47", "2024-03-18"),
        (3, "cin-plan", "2024-05-22"),
        (3, "closed", "2024-06-18"),
        (4, "contact", "2025-04-22"),
        (4, "referral", "2025-04-22"),
        (4, "assessment", "2025-04-24"),
        (4, "cin-plan", "2025-06-13"),
    ]
    # The pseudonym stands in the project; the id that the files give the child does not.
    assert "8135742" not in (project.folder / "project.yaml").read_text(encoding="utf-8")
