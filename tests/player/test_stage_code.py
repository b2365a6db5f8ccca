"""The stage's code as a page gets it."""

import gzip
import hashlib
from pathlib import Path

import pytest

from player.stage_code import GivesStageCode, stage_address, stage_bundle, stage_loader
from tests.player.answering import answer_of

BUNDLE = (Path(__file__).parents[2] / "player" / "stage.js").read_bytes()
NAME = f"stage-{hashlib.sha256(BUNDLE).hexdigest()[:16]}.js"


def _answer(path: str, base: str = "", method: str = "GET") -> tuple[int, dict[bytes, bytes], bytes]:
    return answer_of(GivesStageCode, path, base, method)


@pytest.mark.parametrize(("base", "path"), [("", f"/{NAME}"), ("map", f"/map/{NAME}"), ("/a/b/", f"/a/b/{NAME}")])
def test_the_code_is_given_compressed_and_kept_for_as_long_as_it_is_this_version(base: str, path: str) -> None:
    status, headers, body = _answer(path, base)
    assert status == 200
    assert gzip.decompress(body) == BUNDLE
    assert headers == {
        b"content-type": b"text/javascript; charset=utf-8",
        b"content-encoding": b"gzip",
        b"cache-control": b"public, max-age=31536000, immutable",
        b"x-content-type-options": b"nosniff",
        b"content-length": str(len(body)).encode(),
    }


@pytest.mark.parametrize(
    "ask",
    [
        {"path": "/stage-0123456789abcdef.js"},
        {"path": "/play"},
        {"path": f"/{NAME}", "base": "map"},
        {"path": f"/map/{NAME}"},
        {"path": f"/{NAME}", "method": "POST"},
    ],
)
def test_everything_else_goes_through(ask: dict[str, str]) -> None:
    assert _answer(**ask)[0] == 418


def test_a_page_that_can_fetch_is_sent_little_and_one_that_cannot_the_code_itself() -> None:
    assert stage_address() == NAME
    assert NAME in stage_loader() and len(stage_loader()) < 2_000
    assert stage_bundle().encode("utf-8") == BUNDLE
