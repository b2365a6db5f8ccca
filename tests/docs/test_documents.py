"""The documents: nothing undocumented, no dead link, and the pages that follow from the code are up to date."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest

from builder.documents import SECTIONS, documents
from builder.settings import Settings
from builder.wording import WORDS
from cli import commands
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
