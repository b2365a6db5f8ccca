"""The document that a browser loads first, whatever page is opened: Streamlit's own, told where its server is.

Left to itself, Streamlit looks beneath the address of the page first, which costs a tenth of a second and leaves two
errors (404) in the console of whoever looks there.
"""

import json
from typing import Any

_HEAD = b"<head>"
_TITLE = b"<title>Streamlit</title>"


class Document:
    """ASGI middleware that writes into Streamlit's document where the app is, and the app's name. Everything else goes
    through as it is, and so does a document that is not as it is known. It stands where nothing is compressed yet."""

    def __init__(self, app: Any, base: str) -> None:
        """`base` is the path beneath which the app is shown, as "map"; "" for none."""
        self._app = app
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
                    body = body.replace(_HEAD, self._head, 1).replace(_TITLE, b"<title>Journey Map</title>", 1)
                    start = {**start, "headers": _with_length(start["headers"], len(body))}
                    message = {**message, "body": body}
                await send(start)
            await send(message)

        await self._app(scope, receive, answer if scope["type"] == "http" else send)


def _is_page(start: Any) -> bool:
    kind: bytes = dict(start["headers"]).get(b"content-type", b"")
    return start["status"] == 200 and kind.startswith(b"text/html")


def _with_length(headers: Any, length: int) -> list[tuple[bytes, bytes]]:
    told = str(length).encode("ascii")
    return [(name, told if name == b"content-length" else value) for name, value in headers]
