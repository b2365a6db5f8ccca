"""A card says what its source adds: what it alone tells, and what another tells too."""

from datetime import date
from pathlib import Path

from builder.importing import import_files
from builder.loading import Upload
from tests.builder.test_adds import _ANNEX_A, _CARE, _CENSUS
from tests.pages.test_load_files import _opened


def test_a_card_says_what_its_source_alone_tells_and_what_another_tells_too(workspace: Path) -> None:
    for name, data in (_ANNEX_A, _CARE, _CENSUS):
        import_files(workspace, "Ours", [Upload(name, data)], today=date(2024, 7, 15))
    app = _opened()
    words = " ".join(one.proto.body for one in app.get("html"))
    assert "<dt>It alone tells</dt><dd>1</dd><dt>Told also</dt><dd>1 by Annex A 3; 1 by Annex A 4</dd>" in words
    # Loaded before the census was, list 3 says so all the same.
    assert "<dt>It alone tells</dt><dd>1</dd><dt>Told also</dt><dd>1 by CIN census</dd>" in words
