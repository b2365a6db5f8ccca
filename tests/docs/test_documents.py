"""The documents: nothing undocumented, no dead link, and the pages that follow from the code are up to date."""

import re
import tomllib
from pathlib import Path
from urllib.parse import unquote

import pytest

import cli
from builder.documents import SECTIONS, TUTORIAL, Picture, documents
from builder.measures_told import DOCUMENT as MEASURES
from builder.settings import Settings
from builder.wording import WORDS
from cli import commands
from pages import codes, data, flow, help_
from tests.browser.small_authority import write_small_authority
from tests.docs.reference_pages import FOLDER, PAGES

ROOT = Path(__file__).resolve().parents[2]
DOCS = ROOT / "docs"
_LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
_WRITTEN = sorted([*DOCS.rglob("*.md"), ROOT / "README.md", ROOT / "CHANGELOG.md"])


def _read(path):
    return path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PAGES)
def test_a_page_that_follows_from_the_code_is_up_to_date(name):
    assert _read(FOLDER / name) == PAGES[name](), "Write it anew: python -m tests.docs.reference_pages"


def test_every_problem_is_documented_with_its_words():
    page = _read(FOLDER / "problems.md")
    assert [code for code in WORDS if f"| `{code}` |" not in page] == []


def test_every_command_and_every_option_is_documented():
    page = _read(FOLDER / "command-line.md")
    for name, command in commands.commands.items():
        part = page.split(f"\n## {name}\n")[1].split("\n## ")[0]
        options = [option for parameter in command.params for option in parameter.opts if option.startswith("--")]
        assert [option for option in options if option not in part] == []


def test_every_setting_is_documented_with_its_default():
    page = _read(FOLDER / "settings.md")
    assert [name for name in Settings().to_dict() if f"| `{name}` |" not in page] == []
    assert "| `link_days` | 60 |" in page
    assert "| `age_bands` | 1, 5, 10, 16, 18 |" in page


def test_no_link_is_dead():
    dead = []
    for path in _WRITTEN:
        for target in _LINK.findall(_read(path)):
            if target.startswith(("http:", "https:", "mailto:")):
                continue
            file, _, part = target.partition("#")
            there = (path.parent / unquote(file)).resolve() if file else path
            if not there.exists() or (part and part not in _parts(there)):
                dead.append(f"{path.relative_to(ROOT)}: {target}")
    assert dead == []


def _parts(path):
    """What the headings of a document are called in links."""
    headings = re.findall(r"^#+ (.+)$", _read(path), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


def test_the_app_offers_every_document_but_the_decisions():
    written = {path.relative_to(DOCS).as_posix().removesuffix(".md") for path in DOCS.rglob("*.md")}
    offered = {document.name for document in documents()}
    assert offered == {name for name in written if not name.startswith("decisions/")}
    assert {document.section for document in documents()} <= set(SECTIONS)
    assert len({document.title for document in documents()}) == len(offered)


def test_links_between_documents_stay_in_the_app_and_others_do_not_change():
    found = {document.name: document for document in documents()}
    text = found["how-to/install-on-one-pc"].linked("help?read={name}&project=A%20B")
    assert '<a href="help?read=how-to/install-offline&amp;project=A%20B" target="_self">install offline</a>' in text
    flow = found["governance/data-flow"].linked("help?read={name}")
    assert '<a href="help?read=how-to/install-offline" target="_self">folder of wheels</a>' in flow
    statement = found["governance/accessibility-statement"].linked("help?read={name}")
    assert "](https://www.equalityadvisoryservice.com/)" in statement


def test_documents_hold_no_html_of_their_own():
    # The page Help lets the HTML of its links through; there is to be no other.
    for document in documents():
        code_apart = re.sub(r"```.*?```|`[^`]*`", "", document.text, flags=re.DOTALL)
        assert re.findall(r"(?<!\\)<(?!!--)[a-zA-Z/]", code_apart) == [], document.name


def test_the_contents_are_found_in_an_installation_too(tmp_path):
    (tmp_path / "how-to").mkdir()
    (tmp_path / "how-to" / "b.md").write_text("# Bees\n\nText.\n", encoding="utf-8")
    (tmp_path / "how-to" / "a.md").write_text("# ants\n\nText.\n", encoding="utf-8")
    (tmp_path / "first.md").write_text("# First\n", encoding="utf-8")
    assert [(d.name, d.title, d.section) for d in documents(tmp_path)] == [
        ("first", "First", ""),
        ("how-to/a", "ants", "how-to"),
        ("how-to/b", "Bees", "how-to"),
    ]


def test_every_page_and_every_view_is_documented():
    page = _read(FOLDER / "pages.md")
    titles = re.findall(r'title="(\w+)", url_path', _read(ROOT / "app.py"))
    assert len(titles) >= 7
    assert re.findall(r"^\| \*\*(\w+)\*\* \|", page.split("\n## ")[0], re.MULTILINE) == titles
    for name, views in (("Data", data.VIEWS), ("Codes", codes.VIEWS), ("Flow", flow.VIEWS)):
        part = page.split(f"\n## Views of {name}\n")[1].split("\n## ")[0]
        assert re.findall(r"^\| \*\*(.+?)\*\* \|", part, re.MULTILINE) == [words for words, _ in views.values()]


def test_every_place_where_the_app_leads_to_a_document_is_there():
    offered = {document.name for document in documents()}
    led = [
        (path.name, name)
        for folder in ("pages", "player", "builder", "frontend/src")
        for path in sorted((ROOT / folder).rglob("*"))
        if path.suffix in (".py", ".ts", ".tsx")
        for name in re.findall(r"\bread=([a-z][\w-]*(?:/[\w-]+)?)", _read(path))
    ]
    assert led, "The app leads nowhere: the pattern is out of date."
    assert [one for one in led if one[1] not in offered] == []
    assert {TUTORIAL, MEASURES, *help_._FIRST} <= offered


def test_every_file_of_ours_that_a_text_names_is_there():
    named = re.compile(r"`((?:docs|tests|builder|player|pages|frontend|benchmarks|\.ci)/[\w./-]+)`")
    texts = [*_WRITTEN, *(path for folder in ("builder", "player", "pages") for path in (ROOT / folder).rglob("*.py"))]
    # Of a file that a text calls by its folder's name alone, or without its ending, that much has to be there.
    gone = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in texts
        for name in named.findall(_read(path))
        if not (ROOT / name).exists() and not list((ROOT / name).parent.glob(f"{Path(name).name}.*"))
    ]
    assert gone == []


def test_no_picture_is_left_over_and_all_come_with_an_installation():
    shown = {
        (path.parent / target).resolve()
        for path in _WRITTEN
        for target in re.findall(r"!\[[^\]]+\]\(([^)\s]+)\)", _read(path))
    }
    assert {path.resolve() for path in DOCS.rglob("*.png")} == shown
    packed = tomllib.loads(_read(ROOT / "pyproject.toml"))["tool"]["setuptools"]["package-data"]["journey_map_docs"]
    for path in (*shown, *(path for path in DOCS.rglob("*.md") if "decisions" not in path.parts)):
        assert any(path.relative_to(DOCS).match(pattern) for pattern in packed), path


def test_a_document_is_given_in_parts_with_its_pictures(tmp_path):
    (tmp_path / "how-to").mkdir()
    text = "# Bees\n\nText.\n\n![A bee](bee.png)\n\nMore of [ants](a.md#legs).\n\n![Gone](gone.png)\n"
    (tmp_path / "how-to" / "b.md").write_text(text, encoding="utf-8")
    (tmp_path / "how-to" / "bee.png").write_bytes(b"a picture")
    (found,) = documents(tmp_path)
    assert found.parts("help?read={name}") == [
        "Text.",
        Picture("A bee", b"a picture"),
        'More of <a href="help?read=how-to/a#legs" target="_self">ants</a>.',
    ]


def test_the_five_questions_have_five_answers():
    page = _read(DOCS / "explanation" / "reading-it-rightly.md")
    questions, answers = page.split("\n## Answers\n")
    assert len(re.findall(r"^\d\. .+\?$", questions, re.MULTILINE)) == 5
    assert len(re.findall(r"^\d\. \*\*", answers, re.MULTILINE)) == 5


def test_every_file_that_a_project_holds_is_documented_and_told_to_governance(tmp_path, monkeypatch):
    monkeypatch.setattr("builder.secret.secrets_folder", lambda: tmp_path / "secrets")
    write_small_authority(tmp_path / "files")
    folder = str(tmp_path / "projects")
    for arguments in (
        ("import", "Small", str(tmp_path / "files" / "visits.csv"), "--as-of", "2024-06-30"),
        ("use", "Small", *(f"--{kind}={tmp_path / 'files' / kind}.yaml" for kind in ("map", "codes"))),
    ):
        cli.main(["--workspace", folder, *arguments])
    held = {path.name + ("/" if path.is_dir() else "") for path in (tmp_path / "projects" / "Small").iterdir()}
    assert {"project.yaml", "activities.parquet", "history/", "audit.jsonl"} <= held
    # The lock is told of in words.
    documented = {name for name in held if not name.endswith(".lock")}
    for page in ("reference/files.md", "governance/what-is-stored.md"):
        told = _read(DOCS / page)
        assert [name for name in documented if f"`{name}`" not in told] == [], page
