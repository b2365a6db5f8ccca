"""Look up on the page Data: pseudonyms in, own ids on screen once, and what is told when it cannot be."""

import json

from streamlit.testing.v1 import AppTest

from builder.project import Project
from tests.browser.small_authority import VISITS
from tests.conftest import ROOT
from tests.test_app import button, checked, said


def _opened() -> AppTest:
    app = AppTest.from_string((ROOT / "app.py").read_text(encoding="utf-8"), default_timeout=60)
    app.query_params["project"] = "Small"
    app.query_params["view"] = "look-up"
    app.run()
    app._page_hash = app.session_state["pages"]["data"]._script_hash
    return checked(app.run())


def _asked(text: str, data: bytes = VISITS.encode("utf-8")) -> AppTest:
    app = _opened()
    assert button(app, "Look up").disabled  # type: ignore[attr-defined]
    app.text_area[0].set_value(text)
    app.file_uploader[1].set_value([("visits.csv", data, "text/csv")])
    checked(app.run())
    return checked(button(app, "Look up").click().run())  # type: ignore[attr-defined]


def test_own_ids_are_shown_once_and_not_kept(small: Project) -> None:
    names = small.children()["child"].tolist()[:3]
    app = _asked("\n".join(name.lower() for name in names))
    table = next(frame.value for frame in app.dataframe if list(frame.value.columns) == ["Pseudonym", "Own id"])
    assert table["Pseudonym"].tolist() == names
    assert set(table["Own id"]) < {line.split(",")[0] for line in VISITS.splitlines()}
    last = json.loads((small.folder / "audit.jsonl").read_text(encoding="utf-8").splitlines()[-1])
    assert last["did"] == "looked up 3 children"
    again = checked(app.run())
    assert not [frame for frame in again.dataframe if "Own id" in frame.value.columns]
    assert again.file_uploader[1].value == []


def test_who_is_not_there_and_what_is_no_pseudonym_is_said(small: Project) -> None:
    words = said(_asked("000-000-00\nunborn twins?")).replace("\\", "")
    assert "Not children of this project: 000-000-00." in words
    assert "No pseudonyms, and passed over: unborn, twins?." in words
    assert "None of these children is in the files given." in words


def test_a_file_that_cannot_be_read_is_told(small: Project) -> None:
    app = _asked(small.children()["child"].iloc[0], b"")
    assert "visits.csv is empty" in app.error[0].value.replace("\\", "")


def test_nothing_asked_is_told(small: Project) -> None:
    assert "There is no pseudonym in what was given" in _asked("  ").error[0].value
