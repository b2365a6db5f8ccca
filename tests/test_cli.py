"""The command line: every command on real files, and what a wrong one is told."""

import json

import pandas as pd
import pytest

import cli
from builder.drawing_saving import save_drawing
from builder.files import expand
from builder.project import open_project
from builder.service_map import Node, ServiceMap


@pytest.fixture
def run(tmp_path, monkeypatch, capsys):
    """Runs a command in a workspace of its own; gives exit code, output and what it said on the error stream."""
    monkeypatch.setenv("JOURNEY_MAP_WORKSPACE", str(tmp_path / "projects"))
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")

    def command(*arguments):
        code = 0
        try:
            cli.main([str(argument) for argument in arguments])
        except SystemExit as end:
            code = end.code
        told = capsys.readouterr()
        return code, told.out, told.err

    return command


@pytest.fixture
def events(tmp_path):
    """A small list of events as an authority could export it."""
    file = tmp_path / "events.csv"
    file.write_text(
        "Child ID,Activity,Start date,End date,Outcome,Team\r\n"
        "007,Contact,05/03/2024,05/03/2024,NFA,Front Door\r\n"
        "007,Contact,10/03/2024,10/03/2024,,Front Door\r\n"
        "NA,Contact,06/03/2024,06/03/2024,Referral,Front Door\r\n"
        "NA,Assessment,07/03/2024,20/04/2024,NFA,District North\r\n"
        ",Contact,08/03/2024,08/03/2024,,Front Door\r\n"
        "9,Assessment,25/06/2025,,,District North\r\n",
        encoding="utf-8",
    )
    return file


@pytest.fixture
def small_map(tmp_path):
    """A map and a code map for those events."""
    (tmp_path / "map.yaml").write_text(
        "name: Small\n"
        "nodes:\n"
        "  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}\n"
        "  - {id: assessment, label: Assessment, kind: activity, x: 240, y: 0}\n"
        "  - {id: plan, label: Plan, kind: service, x: 240, y: 200}\n"
        "  - {id: nfa, label: No further action, kind: exit, x: 480, y: 0}\n"
        "edges:\n"
        "  - {from: contact, to: assessment}\n"
        "  - {from: contact, to: nfa}\n"
        "  - {from: assessment, to: nfa}\n"
        "  - {from: assessment, to: plan}\n",
        encoding="utf-8",
    )
    (tmp_path / "codes.yaml").write_text(
        "rules:\n  - {code: Contact, node: contact}\n  - {code: Assessment, node: assessment}\n"
        "outcomes:\n  - {outcome: NFA, exit: nfa}\n",
        encoding="utf-8",
    )
    return tmp_path


def test_an_import_tells_what_became_of_every_row(run, events):
    code, out, _ = run("import", "small", events, "--json", "--as-of", "2025-06-30")
    told = json.loads(out)
    assert code == 0
    assert told["project"] == "small"
    assert told["as_of"] == "2025-06-30"
    assert (told["children"], told["activities"]) == (3, 5)
    (source,) = told["sources"]
    assert source["name"] == "events"
    assert (source["rows"], source["used"], source["set_aside"]) == (6, 5, 1)
    assert {"code", "severity", "count"} <= set(source["problems"][0])


def test_from_a_file_to_legs_and_flows(run, events, small_map, tmp_path):
    run("import", "small", events, "--as-of", "2025-06-30")
    assert run("use", "small", "--map", small_map / "map.yaml", "--codes", small_map / "codes.yaml")[0] == 0
    code, out, _ = run("check", "small", "--json")
    assert code == 0
    told = json.loads(out)
    assert told["map"] == {"nodes": 4, "edges": 4, "problems": []}
    assert told["coverage"] == {
        "activities": 5,
        "mapped": 5,
        "ignored": 0,
        "unmapped": 0,
        # 007: contact to NFA; NA: contact to assessment, assessment to NFA.
        "moves": 3,
        "off_map_moves": 0,
        "came_in_elsewhere": 1,
        "alike": 0,
        "already_left": 0,
    }
    assert run("journeys", "small", "--out", tmp_path / "legs.csv")[0] == 0
    legs = pd.read_csv(tmp_path / "legs.csv", keep_default_na=False, dtype=str)
    assert " ".join(legs.columns) == (
        "child pass track kind from to start end shown_from shown_to reach open same_day on_map branch_of "
        "source code outcome"
    )
    first = legs[(legs["to"] == "contact") & (legs["start"] == "2024-03-05T00:00") & (legs["kind"] == "travel")].iloc[0]
    assert first[["from", "end", "shown_to", "reach", "open", "same_day", "on_map"]].tolist() == [
        "",
        "2024-03-05T00:00",
        "2024-03-06T00:00",
        "1.0",
        "false",
        "true",
        "true",
    ]
    assert run("journeys", "small", "--out", tmp_path / "legs.parquet")[0] == 0
    assert len(pd.read_parquet(tmp_path / "legs.parquet")) == len(legs)
    assert run("flows", "small", "--out", tmp_path / "flows.csv")[0] == 0
    flows = pd.read_csv(tmp_path / "flows.csv")
    assert list(flows.columns) == ["from", "to", "moves", "children", "share", "median_days", "p90_days", "on_map"]
    rows = {(row["from"], row["to"]): row for row in flows.to_dict("records")}
    assert rows[("contact", "nfa")]["moves"] == 1
    assert rows[("contact", "assessment")]["median_days"] == 44
    # Three contacts: one to NFA, one to an assessment, and after the third nothing was recorded.
    assert [rows[("contact", to)]["share"] for to in ("nfa", "assessment", "nothing recorded after")] == [
        pytest.approx(1 / 3)
    ] * 3
    # Nothing feeds the plan: no data, never 0.
    assert pd.isna(rows[("assessment", "plan")]["moves"])
    assert run("flows", "small", "--nodes", "--out", tmp_path / "nodes.csv")[0] == 0
    nodes = pd.read_csv(tmp_path / "nodes.csv").set_index("node")
    assert nodes.loc["plan", "data"] == "no data"
    assert pd.isna(nodes.loc["plan", "visits"])
    assert nodes.loc["assessment", ["visits", "open"]].tolist() == [2, 1]


def test_no_raw_id_and_no_name_is_in_what_a_project_stores(run, tmp_path):
    file = tmp_path / "events.csv"
    file.write_text(
        "Child ID,Name,Activity,Start date\n"
        "RAWID-4711,Anna Berg,Contact,2024-03-05\nRAWID-4712,Ben Dahl,Contact,2024-03-06\n",
        encoding="utf-8",
    )
    run("import", "small", file)
    stored = [path for path in (tmp_path / "projects").rglob("*") if path.is_file()]
    assert len(stored) >= 4
    for path in stored:
        contents = path.read_bytes()
        assert b"RAWID" not in contents
        assert b"Anna" not in contents
    activities = pd.read_parquet(tmp_path / "projects" / "small" / "activities.parquet")
    assert not activities.astype(str).apply(lambda column: column.str.contains("RAWID|Anna")).any().any()


def test_a_second_import_of_the_same_file_changes_nothing(run, events, tmp_path):
    run("import", "small", events, "--as-of", "2025-06-30")
    before = pd.read_parquet(tmp_path / "projects" / "small" / "activities.parquet")
    run("import", "small", events, "--as-of", "2025-06-30")
    pd.testing.assert_frame_equal(pd.read_parquet(tmp_path / "projects" / "small" / "activities.parquet"), before)


def test_a_second_import_tells_what_it_changed(run, events, tmp_path):
    told = json.loads(run("import", "small", events, "--json", "--as-of", "2025-06-30")[1])
    assert told["differences"]["first_load"] is True
    text = events.read_text(encoding="utf-8").replace(
        "9,Assessment,25/06/2025,,", "9,Assessment,25/06/2025,30/06/2025,"
    )
    events.write_text(text + "10,Contact,28/06/2025,28/06/2025,,\r\n", encoding="utf-8")
    _, out, _ = run("import", "small", events, "--as-of", "2025-06-30")
    assert "events: 1 new, 1 changed since the load of " in out
    assert "children: 1 new, 0 gone" in out
    differences = json.loads(run("import", "small", events, "--json", "--as-of", "2025-06-30")[1])["differences"]
    (source,) = differences["sources"]
    assert [source[name] for name in ("name", "new", "changed", "gone", "same")] == ["events", 0, 0, 0, 6]


def test_a_project_is_deleted_whole_and_the_workspace_says_so(run, events, tmp_path):
    run("import", "small", events)
    assert list((tmp_path / "secrets").glob("*.key"))
    assert run("delete", "small", "--yes")[0] == 0
    assert not (tmp_path / "projects" / "small").exists()
    assert not list((tmp_path / "secrets").glob("*.key"))
    assert "deleted a project whole" in (tmp_path / "projects" / "audit.jsonl").read_text(encoding="utf-8")


def test_the_sepsis_log_goes_all_the_way(run, samples, tmp_path):
    _, out, _ = run("import", "hospital", samples / "sepsis.csv", "--json")
    told = json.loads(out)
    assert (told["children"], told["activities"]) == (1050, 15214)
    assert run("start-map", "hospital", "--from", "data")[0] == 0
    told = json.loads(run("check", "hospital", "--json")[1])
    assert told["coverage"]["mapped"] == 15214
    assert told["coverage"]["off_map_moves"] < 0.05 * told["coverage"]["moves"]
    assert [problem["severity"] for problem in told["map"]["problems"]] == []
    assert run("journeys", "hospital", "--out", tmp_path / "legs.csv")[0] == 0
    assert run("flows", "hospital", "--out", tmp_path / "flows.csv")[0] == 0
    shares = pd.read_csv(tmp_path / "flows.csv").groupby("from")["share"].sum()
    assert shares.to_numpy() == pytest.approx([1] * len(shares))


def test_an_annex_a_names_every_list_and_accounts_for_every_row(run, samples):
    told = json.loads(run("import", "authority", samples / "annex-a-2019.xlsx", "--json")[1])
    rows = {source["name"]: (source["rows"], source["used"], source["set_aside"]) for source in told["sources"]}
    assert rows == {
        "Annex A 1": (5, 5, 0),
        "Annex A 2": (5, 5, 0),
        "Annex A 3": (6, 6, 0),
        "Annex A 4": (5, 5, 0),
        "Annex A 5": (5, 5, 0),
        "Annex A 6": (5, 5, 0),
        "Annex A 7": (7, 7, 0),
        "Annex A 8": (5, 5, 0),
        "Annex A 9": (6, 6, 0),
        "Annex A 10": (5, 5, 0),
        "Annex A 11": (5, 0, 5),
    }
    for starter in ("front-door", "whole-service"):
        assert run("start-map", "authority", "--from", starter)[0] == 0
        coverage = json.loads(run("check", "authority", "--json")[1])["coverage"]
        assert coverage["unmapped"] == 0
        assert coverage["activities"] == told["activities"] == coverage["mapped"] + coverage["ignored"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "nothing"], "There is no project 'nothing' here; the projects are: small."),
        (["import", "p", "nowhere.csv"], "There is no file nowhere.csv."),
        (["import", "CON", "nowhere.csv"], "There is no file nowhere.csv."),
        (["import", "a/b", "{events}"], "'a/b' cannot be a project's name"),
        (["import", "p", "{events}", "--as-of", "30.6.2025"], "'30.6.2025' is not a date"),
        (["start-map", "small", "--from", "moon"], "'moon' is not a starter map"),
        (["journeys", "small", "--out", "x.csv"], "'small' has no map yet"),
        (["check", "small"], "'small' has no map yet"),
        (["use", "small", "--map", "{events}"], "events.csv"),
        (["no-such-command"], "No such command"),
        (["import"], "Missing argument"),
    ],
)
def test_a_mistake_gets_words_and_exit_code_1(run, events, arguments, words):
    run("import", "small", events)
    code, out, err = run(*[argument.replace("{events}", str(events)) for argument in arguments])
    assert code == 1
    assert words in err or words in out
    assert "Traceback" not in err + out


def test_a_refused_file_leaves_no_half_made_project(run, tmp_path):
    (tmp_path / "bad.xlsx").write_bytes(b"PK\x03\x04 this is not a workbook")
    code, _, err = run("import", "new", tmp_path / "bad.xlsx")
    assert code == 1
    assert "bad.xlsx" in err
    assert not (tmp_path / "projects" / "new").exists()
    assert not list((tmp_path / "secrets").glob("*.key"))


def test_a_broken_map_is_refused_with_all_its_problems_and_the_old_one_stays(run, events, small_map, tmp_path):
    run("import", "small", events)
    run("use", "small", "--map", small_map / "map.yaml")
    before = (tmp_path / "projects" / "small" / "map.yaml").read_bytes()
    (tmp_path / "broken.yaml").write_text(
        "name: Broken\nnodes:\n"
        "  - {id: a, label: A, kind: entry, x: 0, y: 0}\n  - {id: a, label: B, kind: exit, x: 9, y: 0}\n"
        "edges:\n  - {from: a, to: nowhere}\n",
        encoding="utf-8",
    )
    code, _, err = run("use", "small", "--map", tmp_path / "broken.yaml")
    assert code == 1
    assert "'a'" in err
    assert "'nowhere'" in err
    assert (tmp_path / "projects" / "small" / "map.yaml").read_bytes() == before


def test_unmapped_codes_get_suggestions(run, events, small_map, tmp_path):
    run("import", "small", events)
    (tmp_path / "none.yaml").write_text("rules: []\n", encoding="utf-8")
    run("use", "small", "--map", small_map / "map.yaml", "--codes", tmp_path / "none.yaml")
    assert run("suggest", "small", "--out", tmp_path / "suggestions.csv")[0] == 0
    found = pd.read_csv(tmp_path / "suggestions.csv", keep_default_na=False)
    assert list(found.columns) == ["source", "code", "outcome", "activities", "node", "confidence", "reason"]
    of_codes = found[found["outcome"] == ""]
    nodes = dict(zip(of_codes["code"], of_codes["node"], strict=True))
    assert nodes["Contact"] == "contact"
    assert nodes["Assessment"] == "assessment"


def test_another_projects_code_map_is_one_more_reason_for_a_suggestion(run, small_map, tmp_path):
    file = tmp_path / "local.csv"
    file.write_text("child,code,date\n1,XJ12,05/03/2024\n", encoding="utf-8")
    for name, rules in (("new", "rules: []\n"), ("old", "rules:\n  - {code: XJ12, node: assessment}\n")):
        run("import", name, file)
        (tmp_path / f"{name}.yaml").write_text(rules, encoding="utf-8")
        assert run("use", name, "--map", small_map / "map.yaml", "--codes", tmp_path / f"{name}.yaml")[0] == 0
    assert run("suggest", "new", "--like", "old", "--out", tmp_path / "s.csv")[0] == 0
    found = pd.read_csv(tmp_path / "s.csv", keep_default_na=False)
    assert found[["code", "node", "confidence"]].values.tolist() == [["XJ12", "assessment", 0.75]]
    assert found["reason"].tolist() == ["The code map of the project 'old' sends it to 'Assessment'."]


def test_a_template_is_a_workbook_that_is_not_written_over(run, tmp_path):
    assert run("template", tmp_path / "events.xlsx")[0] == 0
    assert (tmp_path / "events.xlsx").read_bytes()[:2] == b"PK"
    assert run("template", tmp_path / "events.xlsx")[0] == 1


def test_an_example_goes_only_into_an_empty_folder(run, tmp_path):
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine", encoding="utf-8")
    code, _, err = run("example", tmp_path / "full", "--children", 60)
    assert code == 1
    assert "is not empty" in err
    assert run("example", tmp_path / "new", "--children", 60)[0] == 0
    assert {"map.yaml", "codes.yaml", "truth.parquet"} <= {path.name for path in (tmp_path / "new").iterdir()}


def test_an_unexpected_error_is_told_without_a_childs_data(run, events, monkeypatch):
    def broken(*_, **__):
        raise ValueError("child 4711 Anna Berg")

    monkeypatch.setattr(cli, "import_files", broken)
    code, out, err = run("import", "small", events)
    assert code == 1
    assert "ValueError in test_cli.py" in err
    assert "Anna" not in err + out


def test_patterns_and_folders_stand_for_their_files(tmp_path):
    for name in ("a.csv", "b.csv", "c.xlsx"):
        (tmp_path / name).write_bytes(b"")
    assert [path.name for path in expand([str(tmp_path / "*.csv")])] == ["a.csv", "b.csv"]
    assert [path.name for path in expand([str(tmp_path)])] == ["a.csv", "b.csv", "c.xlsx"]


def test_the_settings_of_the_launcher_are_those_of_the_config_file():
    import tomllib

    from builder.serving import SETTINGS, flags

    with (cli.Path(__file__).parent.parent / ".streamlit" / "config.toml").open("rb") as file:
        sections = tomllib.load(file)
    written = {f"{section}.{name}": value for section, values in sections.items() for name, value in values.items()}
    assert written == SETTINGS
    assert flags()["server_address"] == "127.0.0.1"
    assert flags()["browser_gatherUsageStats"] is False


def test_an_address_behind_which_the_app_is_shown_is_taken_apart_or_refused(run):
    from builder.serving import flags

    given = flags("https://northshire.gov.uk/journeys/")
    assert [given[name] for name in ("browser_serverAddress", "browser_serverPort", "server_baseUrlPath")] == [
        "northshire.gov.uk",
        443,
        "journeys",
    ]
    assert given["server_allowedHosts"] == ["127.0.0.1", "localhost", "northshire.gov.uk"]
    assert given["server_corsAllowedOrigins"] == ["https://northshire.gov.uk"]
    assert given["server_address"] == "127.0.0.1"
    for wrong in ("northshire", "ftp://northshire", "https://", "https://a:b@c", "https://a?x=1", "https://a:port"):
        code, _, told = run("run", "--no-browser", "--behind", wrong)
        assert code == 1
        assert told.startswith(f"'{wrong}' is not an address")


def test_an_unfinished_map_is_kept_and_not_played(run, events, tmp_path):
    assert run("import", "p", events)[0] == 0
    project = open_project(tmp_path / "projects", "p")
    save_drawing(project, ServiceMap("Ours", (), (Node("contact", "Contact", "activity", 0.0, 0.0),), ()), base="")
    for command in (("check", "p"), ("flows", "p", "--out", tmp_path / "f.csv"), ("journeys", "p", "--out", "j.csv")):
        code, out, told = run(*command)
        assert (code, out) == (1, "")
        assert told.startswith("the map has no node of the kind entry; it needs at least one")
    assert run("suggest", "p", "--out", tmp_path / "s.csv")[0] == 0
    # A file from elsewhere is held to all rules, though the project's own map is not.
    file = tmp_path / "unfinished.yaml"
    file.write_bytes((tmp_path / "projects" / "p" / "map.yaml").read_bytes())
    code, _, told = run("use", "p", "--map", file)
    assert code == 1
    assert "the map has no node of the kind entry" in told


def test_an_empty_map_does_not_keep_suggestions_from_being_written(run, events, tmp_path):
    assert run("import", "p", events)[0] == 0
    save_drawing(open_project(tmp_path / "projects", "p"), ServiceMap("", (), (), ()), base="")
    assert run("suggest", "p", "--out", tmp_path / "s.csv")[0] == 0


def test_exchange_writes_counts_and_no_child(run, events, small_map, tmp_path):
    run("import", "small", events, "--as-of", "2025-06-30")
    staged = (
        (tmp_path / "map.yaml").read_text(encoding="utf-8").replace("{id: contact,", "{id: contact, standard: contact,")
    )
    (tmp_path / "map.yaml").write_text(staged, encoding="utf-8")
    assert run("use", "small", "--map", tmp_path / "map.yaml", "--codes", tmp_path / "codes.yaml")[0] == 0
    file = tmp_path / "ours.json"
    code, out, _ = run("exchange", "small", file, "--authority", "Northshire", "--json")
    assert code == 0
    told = json.loads(out)
    assert told["stages"] == ["contact"]
    assert "Assessment" in told["left_out"]
    written = json.loads(file.read_text(encoding="utf-8"))
    assert (written["authority"], written["small_group"]) == ("Northshire", 5)
    # Three contacts at most: every count of them is hidden.
    assert {year["stages"]["contact"]["begun"] for year in written["years"]} == {"c"}
    assert run("exchange", "nobody", file)[0] == 1
