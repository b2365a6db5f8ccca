"""The stand-alone file: what is in it, what its author leaves out, and that what is left out is not there."""

import base64
import itertools
import json
import re
import zlib
from datetime import date

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import cli
from builder.problem import Refused
from builder.project import open_project
from player.export_choices import ExportChoices, offered
from player.export_contents import contents
from player.export_file import export_html
from player.export_rare import rare_children
from player.export_weeks import to_weeks
from player.journeys import leg_rows
from player.play import play
from tests.browser.small_authority import write_small_authority


@pytest.fixture
def project(tmp_path, monkeypatch):
    """The small authority's project, with a team of a name found nowhere else."""
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")
    write_small_authority(tmp_path / "files")
    visits = tmp_path / "files" / "visits.csv"
    visits.write_text(visits.read_text(encoding="utf-8").replace("South", "Team Zanzibar"), encoding="utf-8")
    folder = str(tmp_path / "projects")
    for arguments in (
        ("import", "Small", str(visits), "--as-of", "2024-06-30"),
        ("use", "Small", *(f"--{kind}={tmp_path / 'files' / kind}.yaml" for kind in ("map", "codes"))),
    ):
        cli.main(["--workspace", folder, *arguments])
    return open_project(tmp_path / "projects", "Small")


@pytest.fixture
def shown(project):
    return play(project)


def header(payload):
    """What the payload says of itself, read here anew."""
    return json.loads(payload[8 : 8 + int.from_bytes(payload[4:8], "little")])


def column(payload, name):
    told = header(payload)
    place = told["columns"][name]
    size = {"u8": "u1", "u16": "<u2", "u32": "<u4", "i32": "<i4"}[place["type"]]
    at = 8 + int.from_bytes(payload[4:8], "little") + place["offset"]
    return np.frombuffer(payload, size, place["length"], at)


def unpacked(text):
    """The payload inside a file's text, read here anew."""
    packed = re.search(r'<script type="text/plain" id="journeys">(.*?)</script>', text, re.DOTALL)
    return zlib.decompress(base64.b64decode(packed[1]))


def test_a_file_holds_the_whole_picture_when_nothing_is_left_out(shown):
    made = contents(shown, ExportChoices())
    assert (made.children, made.left_out) == (3, 0)
    text = export_html(made, "Small", date(2026, 11, 22))
    assert unpacked(text) == made.payload
    assert "Made by Journey Map on 22 November 2026. 3 children under made-up names" in text
    assert header(made.payload)["teams"] == ["", "North", "Team Zanzibar"]


def test_no_raw_id_and_nothing_that_is_left_out_is_anywhere_in_the_file(shown):
    dropped = frozenset({"team", "codes", "sources", "age", "family", "notes"})
    made = contents(shown, ExportChoices(dropped))
    whole = made.payload.decode("utf-8", "replace") + export_html(made, "Small", date(2026, 11, 22))
    told = header(made.payload)
    for name in ("teams", "codes", "outcomes", "sources"):
        assert told[name] == [""]
    assert told["coverage"] == []
    for gone in ("Zanzibar", "Phone call", "visits.csv"):
        assert gone not in whole
    texts = re.findall(r"[\w.]+", json.dumps(told))
    assert not {"Ada", "Ben", "Cy", "Di"} & set(texts)
    assert set(column(made.payload, "child.birth")) == {0}


def test_what_is_left_out_is_said_in_what_is_not_shown(shown):
    made = contents(shown, ExportChoices(frozenset({"team"}), weeks=True, hide_rare=True))
    told = {group["group"]: group["lines"] for group in header(made.payload)["notShown"]}
    assert [(line["label"], line["count"]) for line in told["In this file"]] == [
        ("Children who went a way that few went", 3),
        ("Left out by its author: team", 0),
        ("Dates are told to the week, and targets not at all", 0),
    ]
    assert made.children == 0


def test_something_that_is_not_there_to_be_left_out_is_refused(shown):
    with pytest.raises(Refused) as refused:
        contents(shown, ExportChoices(frozenset({"shoe size"})))
    assert refused.value.problems[0].words.startswith("'shoe size' is nothing that can be left out")
    assert list(offered(shown.journeys, shown.children))[-7:] == [
        "age",
        "family",
        "team",
        "codes",
        "sources",
        "notes",
        "bookmarks",
    ]


def test_dates_to_the_week_keep_weeks_and_order_and_lose_the_day(shown):
    # Monday 4 March 2024 began the week of 5, 6, 9 and 10 March; 1 to 3 March belong to that of 26 February.
    before, after = leg_rows(shown.journeys), leg_rows(to_weeks(shown.journeys))
    assert list(before["to"]) == list(after["to"])
    ada = after[(after["child"] == before["child"].iloc[_child(before, "2024-03-01T00:00")])]
    # Ada's moments of that first week: 1 March alone, so it moves to the Monday.
    assert ada["shown_from"].iloc[0] == "2024-02-26T00:00"
    # Of the week of 4 March: the 5th and the 9th, so Monday and half a week later.
    assert list(ada["shown_from"].iloc[1:3]) == ["2024-03-04T00:00", "2024-03-07T12:00"]
    weeks = [pd.to_datetime(frame["shown_from"]).dt.to_period("W-SUN") for frame in (before, after)]
    assert weeks[0].equals(weeks[1])


def _child(rows, shown_from):
    return rows.index[rows["shown_from"] == shown_from][0]


def test_the_stage_is_told_that_dates_are_to_the_week(shown):
    assert header(contents(shown, ExportChoices(weeks=True)).payload)["datesTo"] == "week"
    assert "datesTo" not in header(contents(shown, ExportChoices()).payload)


def test_nothing_is_moved_past_the_as_of_day(shown):
    after = to_weeks(shown.journeys)
    # 30 June 2024 is the as-of day, a Sunday: its end is a Monday, and what is open is shown up to it.
    assert leg_rows(after)["shown_to"].max() == "2024-07-01T00:00"
    assert leg_rows(after).loc[lambda rows: rows["open"], "end"].eq("").all()


@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(28_400_000, 28_440_000)), min_size=1, max_size=60),
    st.integers(28_400_000, 28_440_000),
)
@settings(deadline=None)
def test_whatever_the_moments_their_order_stays_and_what_was_together_stays_together(moments, as_of):
    from player.export_weeks import _spread

    child = np.array([one for one, _ in moments])
    minute = np.array([at for _, at in moments])
    moved = _spread(child, minute, as_of)
    for one in range(3):
        mine = np.flatnonzero(child == one)
        for a in mine:
            assert (moved[a] >= as_of) == (minute[a] >= as_of)
            for b in mine:
                assert (minute[a] < minute[b]) == (moved[a] < moved[b])


def _ways(*ways):
    rows = [(child, 0, *way) for child, *steps in ways for way in itertools.pairwise(steps)]
    return pd.DataFrame(rows, columns=["child", "kind", "from", "to"])


def test_children_of_a_rare_way_are_left_out_until_no_way_is_rare():
    # Six went 0 to 1 and on to 2; two of them, a and b, went on to 3. With five a small group they are to be left out;
    # then only four are left on the ways before, which are rare too.
    few = _ways(("a", 0, 1, 2, 3), ("b", 0, 1, 2, 3), *((name, 0, 1, 2) for name in "cdef"))
    assert rare_children(few, 5) == frozenset("abcdef")
    # With eight more on the first ways those stay, and only the two go.
    more = pd.concat([few, _ways(*((name, 0, 1, 2) for name in "ghijklmn"))])
    assert rare_children(more, 5) == frozenset("ab")
    assert rare_children(more, 1) == frozenset()


def test_a_script_in_the_data_cannot_end_the_file_s_own(shown):
    made = contents(shown, ExportChoices())
    text = export_html(made, "</script><script>alert(1)</script>", date(2026, 11, 22))
    assert "<script>alert(1)" not in text
    assert text.count("</script") == text.count("</script>\n") == 4
    assert "<!--" not in text


def test_the_command_writes_the_file_and_the_audit_file_says_what_was_left_out(project, capsys):
    target = project.folder.parent / "out" / "small.html"
    workspace = str(project.folder.parent)
    capsys.readouterr()
    arguments = ["--workspace", workspace, "export", "Small", str(target), "--drop", "team", "--weeks", "--json"]
    cli.main(arguments)
    told = json.loads(capsys.readouterr().out)
    assert {name: told[name] for name in ("children", "left_out")} == {"children": 3, "left_out": 0}
    assert target.read_text(encoding="utf-8").startswith("<!doctype html>")
    lines = (project.folder / "audit.jsonl").read_text(encoding="utf-8").splitlines()
    last = json.loads(lines[-1])
    assert {name: last[name] for name in ("did", "drop", "weeks", "hide_rare", "children")} == {
        "did": "made a stand-alone player",
        "drop": "team",
        "weeks": True,
        "hide_rare": False,
        "children": 3,
    }
