"""Which of Streamlit's own scripts a page is going to ask for."""

from pathlib import Path

import pytest
import streamlit

from builder.ahead import scripts_of

SCRIPTS = {
    "index.aaaa1111.js": 'import{t as e}from"./Later.aaaa1111.js";',
    "Html.bbbb2222.js": 'import{o as e}from"./index.aaaa1111.js";import"./pure.es.cccc3333.js";let a="./Not.js";',
    "pure.es.cccc3333.js": 'import{o}from"./Html.bbbb2222.js";import("./OnlyWhenAsked.eeee5555.js");',
    "Later.aaaa1111.js": "",
    "HtmlElse.ffff6666.js": "",
    "OnlyWhenAsked.eeee5555.js": "",
}


@pytest.fixture
def static(tmp_path: Path) -> Path:
    folder = tmp_path / "static" / "js"
    folder.mkdir(parents=True)
    for name, text in SCRIPTS.items():
        (folder / name).write_text(text, encoding="utf-8")
    page = '<script type="module" src="./static/js/index.aaaa1111.js"></script>'
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    return tmp_path


def test_a_part_and_all_that_it_imports_but_not_what_the_document_names(static: Path) -> None:
    wanted = ["static/js/Html.bbbb2222.js", "static/js/pure.es.cccc3333.js"]
    assert scripts_of(static, ["Html"]) == wanted
    assert scripts_of(static, ["Html", "NoSuchPart", "Html", "HtmlElse"]) == [
        "static/js/Html.bbbb2222.js",
        "static/js/HtmlElse.ffff6666.js",
        "static/js/pure.es.cccc3333.js",
    ]


def test_where_streamlit_looks_otherwise_nothing_is_named(tmp_path: Path, static: Path) -> None:
    assert scripts_of(tmp_path / "elsewhere", ["Html"]) == []
    (static / "static" / "js" / "pure.es.cccc3333.js").unlink()
    assert scripts_of(static, ["Html"]) == []


def test_the_streamlit_that_is_installed_has_the_parts() -> None:
    static = Path(streamlit.__file__).with_name("static")
    for part in ("PageLink", "Html", "BidiComponent"):
        assert scripts_of(static, [part])[0].startswith(f"static/js/{part}.")
