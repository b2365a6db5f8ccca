"""The document that a browser loads first, whatever page is opened: Streamlit's own, told where its server is and what
the page will need.

Left to itself, Streamlit looks beneath the address of the page first, which costs a tenth of a second and leaves two
errors (404) in the console of whoever looks there; and it asks for a page's scripts only once it has started.
"""

import html
import json
from collections.abc import Mapping, Sequence
from typing import Any

_HEAD = b"<head>"
_END = b"</head>"
_TITLE = b"<title>Streamlit</title>"


class Document:
    """ASGI middleware that writes into Streamlit's document where the app is, its name, and which scripts to get ready.
    Everything else goes through as it is, and so does a document that is not as it is known. It stands where nothing is
    compressed yet."""

    def __init__(self, app: Any, base: str, scripts: Mapping[str, Sequence[str]]) -> None:
        """`base` is the path beneath which the app is shown, as "map"; "" for none. `scripts` are addresses beside the
        document, by the last part of the path of the page that needs them, as "play"; "" is every other page."""
        self._app = app
        self._links = {page: "".join(map(_link, addresses)).encode("ascii") for page, addresses in scripts.items()}
        path = json.dumps("/" + base.strip("/")).replace("<", "\\u003c")
        script = f"<script>window.__streamlit = {{ BACKEND_BASE_URL: location.origin + {path} }};</script>"
        self._head = _HEAD + script.encode("ascii")

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answers one request."""
        # The start of a page, until its body shows whether it is the document.
        held: Any = None

        async def answer(message: Any) -> None:
            nonlocal held
            if message["type"] == "http.response.start" and _is_page(message):
                held = message
                return
            if held is not None and message["type"] == "http.response.body":
                start, held = held, None
                body = message.get("body", b"")
                if _TITLE in body and not message.get("more_body", False):
                    page = scope["path"].rpartition("/")[2]
                    links = self._links.get(page, self._links.get("", b""))
                    body = body.replace(_END, links + _END, 1)
                    body = body.replace(_HEAD, self._head, 1).replace(_TITLE, b"<title>Journey Map</title>", 1)
                    start = {**start, "headers": _with_length(start["headers"], len(body))}
                    message = {**message, "body": body}
                await send(start)
            await send(message)

        await self._app(scope, receive, answer if scope["type"] == "http" else send)


def _link(address: str) -> str:
    # As Streamlit's own links: the browser takes what it got ready only when it is asked for in the same way.
    return f'<link rel="modulepreload" crossorigin href="./{html.escape(address)}">'


def _is_page(start: Any) -> bool:
    kind: bytes = dict(start["headers"]).get(b"content-type", b"")
    return start["status"] == 200 and kind.startswith(b"text/html")


def _with_length(headers: Any, length: int) -> list[tuple[bytes, bytes]]:
    told = str(length).encode("ascii")
    return [(name, told if name == b"content-length" else value) for name, value in headers]
