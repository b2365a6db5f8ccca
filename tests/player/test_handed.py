"""Columns that the browser fetches by itself."""

import gc
import json

import pytest

from player.handed import Handed, HandsOver
from player.packing import apart, version_of
from tests.player.answering import answer_of


def _answer(path: str, base: str = "", method: str = "GET") -> tuple[int, dict[bytes, bytes], bytes]:
    return answer_of(HandsOver, path, base, method)


def test_what_is_held_is_handed_over_and_nobody_is_told_to_keep_it() -> None:
    held = Handed(b"a stream", "v1")
    status, headers, body = _answer(f"/{held.address}")
    assert (status, body) == (200, b"a stream")
    assert headers == {
        b"content-type": b"application/octet-stream",
        b"content-encoding": b"deflate",
        b"cache-control": b"no-store",
        b"x-content-type-options": b"nosniff",
        b"cross-origin-resource-policy": b"same-origin",
        b"content-length": b"8",
    }
    assert _answer(f"/map/{held.address}", base="/map/")[2] == b"a stream"


def test_addresses_are_long_secrets_and_each_its_own() -> None:
    held = [Handed(b"", "v1") for _ in range(50)]
    secrets = {one.address.removeprefix("journeys/") for one in held}
    # 32 bytes in base64 without its filling.
    assert len(secrets) == 50 and {len(secret) for secret in secrets} == {43}


@pytest.mark.parametrize(
    "ask", [{"path": "/journeys/"}, {"path": "/journeys/guessed"}, {"path": "/journeys/../map.yaml"}]
)
def test_what_nobody_holds_is_not_there(ask: dict[str, str]) -> None:
    status, headers, body = _answer(**ask)
    assert (status, body) == (404, b"Nothing is here.")
    assert b"content-encoding" not in headers


def test_it_is_read_only_and_only_beneath_the_path_of_the_app() -> None:
    held = Handed(b"a stream", "v1")
    assert _answer(f"/{held.address}", method="POST")[0] == 404
    assert _answer(f"/{held.address}", base="map")[0] == 418
    assert _answer(f"/elsewhere/{held.address}")[0] == 418
    assert _answer("/play")[0] == 418


def test_what_is_let_go_of_is_forgotten() -> None:
    held = Handed(b"a stream", "v1")
    address = held.address
    del held
    gc.collect()
    assert _answer(f"/{address}")[0] == 404


def test_a_description_alone_says_where_its_columns_are() -> None:
    text = b'{"hash":"h1","options":{}}  '
    written = b"JMZ2" + len(text).to_bytes(4, "little") + text + b"the stream"
    given: list[bytes] = []

    def hand(stream: bytes) -> str:
        given.append(stream)
        return "journeys/x"

    alone = apart(written, hand)
    assert given == [b"the stream"]
    assert version_of(written) == version_of(alone) == "h1"
    assert alone[:4] == b"JMZ2"
    assert json.loads(alone[8:]) == {"hash": "h1", "options": {}, "at": "journeys/x"}
