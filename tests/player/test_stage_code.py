"""The stage's code as a page gets it."""

import asyncio
import gzip
import hashlib
from pathlib import Path
from typing import Any

import pytest

from player.stage_code import GivesStageCode, stage_address, stage_bundle, stage_loader

BUNDLE = (Path(__file__).parents[2] / "player" / "stage.js").read_bytes()
NAME = f"stage-{hashlib.sha256(BUNDLE).hexdigest()[:16]}.js"


def _answer(path: str, base: str = "", method: str = "GET") -> tuple[int, dict[bytes, bytes], bytes]:
    """What is answered to a request; 418 with nothing when it went through to the app beneath."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 418, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    told: list[Any] = []

    async def send(message: Any) -> None:
        told.append(message)

    asyncio.run(GivesStageCode(app, base)({"type": "http", "path": path, "method": method}, None, send))
    start, body = told
    return start["status"], dict(start["headers"]), body["body"]


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
