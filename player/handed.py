"""Columns that the browser fetches by itself, beside the line on which Streamlit sends all else.

A page reads every message of Streamlit's before it shows anything of it: megabytes of journeys would hold it up, and
have to be inflated by it too. Fetched, they come while the page is built, and the browser inflates them on their way.

Who may fetch them is whoever was told where: a secret of 256 bits that goes to the one session that they are for, and
is forgotten when that ends. The browser is told to keep no copy.
"""

import secrets
from typing import Any
from weakref import WeakValueDictionary

# Whether there is a server to fetch from: `launch` says so. Without one, Streamlit sends all of it.
hands_over = False

_BENEATH = "journeys/"
_HEADERS = [
    (b"content-type", b"application/octet-stream"),
    # What HTTP calls deflate is a zlib stream.
    (b"content-encoding", b"deflate"),
    (b"cache-control", b"no-store"),
    (b"x-content-type-options", b"nosniff"),
    (b"cross-origin-resource-policy", b"same-origin"),
]


class Handed:
    """A zlib stream that can be fetched as long as this is held. `address` is where, from a page of the app."""

    def __init__(self, stream: bytes, version: str) -> None:
        """`version` tells one stream of the same holder from the next."""
        self.stream = stream
        self.version = version
        self.address = _BENEATH + secrets.token_urlsafe(32)
        _held[self.address] = self


_held: WeakValueDictionary[str, Handed] = WeakValueDictionary()


class HandsOver:
    """ASGI middleware that hands over what is held; all else goes through."""

    def __init__(self, app: Any, base: str) -> None:
        """`base` is the path beneath which the app is shown, as "map"; "" for none."""
        self._app = app
        self._base = f"/{base.strip('/')}/".replace("//", "/")

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answers one request."""
        path = scope["path"] if scope["type"] == "http" else ""
        if not path.startswith(self._base + _BENEATH):
            await self._app(scope, receive, send)
            return
        found = _held.get(path.removeprefix(self._base)) if scope["method"] == "GET" else None
        headers, body = (_HEADERS, found.stream) if found else ([(b"content-type", b"text/plain")], b"Nothing is here.")
        length = (b"content-length", str(len(body)).encode("ascii"))
        status = 200 if found else 404
        await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
        await send({"type": "http.response.body", "body": body})
