"""The document that a browser loads first."""

import asyncio
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

import pytest

from builder.document import Document

PAGE = b'<!DOCTYPE html><html lang="en"><head><title>Streamlit</title></head><body></body></html>'
HTML = [(b"content-type", b"text/html; charset=utf-8"), (b"content-length", b"87"), (b"etag", b'"1"')]


def _sent(
    headers: list[tuple[bytes, bytes]],
    *bodies: bytes,
    base: str = "",
    status: int = 200,
    path: str = "/",
    scripts: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> list[Any]:
    """What the middleware sends on of an answer with these headers and pieces of a body."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": status, "headers": headers})
        for number, body in enumerate(bodies, 1):
            await send({"type": "http.response.body", "body": body, "more_body": number < len(bodies)})

    told: list[Any] = []

    async def send(message: Any) -> None:
        told.append(message)

    asyncio.run(Document(app, base, scripts)({"type": "http", "path": path}, None, send))
    return told


@pytest.mark.parametrize(
    ("base", "path"), [("", "/"), ("map", "/map"), ("/a/b/", "/a/b"), ("</script>", "/\\u003c/script>")]
)
def test_the_document_says_where_the_app_is_and_what_it_is_called(base: str, path: str) -> None:
    start, body = _sent(HTML, PAGE, base=base)
    wanted = (
        '<!DOCTYPE html><html lang="en"><head>'
        f'<script>window.__streamlit = {{ BACKEND_BASE_URL: location.origin + "{path}" }};</script>'
        "<title>Journey Map</title></head><body></body></html>"
    ).encode()
    assert body["body"] == wanted
    assert dict(start["headers"]) == {**dict(HTML), b"content-length": str(len(wanted)).encode()}


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("/", ["a.js"]),
        ("/codes", ["a.js"]),
        ("/play", ["a.js", "b&c.js"]),
        ("/journeys/of/us/play", ["a.js", "b&c.js"]),
        ("/map", []),
    ],
)
def test_the_document_names_the_scripts_that_its_page_will_need(path: str, named: list[str]) -> None:
    scripts = {"": ["a.js"], "play": ["a.js", "b&c.js"], "map": []}
    _, body = _sent(HTML, PAGE, path=path, scripts=scripts)
    links = [f'<link rel="modulepreload" crossorigin href="./{one.replace("&", "&amp;")}">' for one in named]
    assert f"<title>Journey Map</title>{''.join(links)}</head>" in body["body"].decode()


@pytest.mark.parametrize(
    ("headers", "bodies", "status"),
    [
        # A stand-alone player that someone downloads, in one piece and in two; a script; a page that is not there.
        (HTML, [b"<html><head><title>Front door: Journey Map</title></head></html>"], 200),
        (HTML, [PAGE, b"<p>Streamlit</p>"], 200),
        ([(b"content-type", b"text/javascript")], [PAGE], 200),
        (HTML, [PAGE], 404),
        (HTML, [b""], 200),
    ],
)
def test_everything_else_goes_through_as_it_is(
    headers: list[tuple[bytes, bytes]], bodies: list[bytes], status: int
) -> None:
    start, *rest = _sent(headers, *bodies, status=status)
    assert start == {"type": "http.response.start", "status": status, "headers": headers}
    assert [message["body"] for message in rest] == bodies
    assert [message["more_body"] for message in rest] == [True] * (len(bodies) - 1) + [False]
