"""What an ASGI middleware answers to one request."""

import asyncio
from collections.abc import Callable
from typing import Any


def answer_of(
    middleware: Callable[[Any, str], Any], path: str, base: str, method: str
) -> tuple[int, dict[bytes, bytes], bytes]:
    """Status, headers and body; 418 with nothing when the request went through to the app beneath."""

    async def app(scope: Any, receive: Any, send: Any) -> None:
        await send({"type": "http.response.start", "status": 418, "headers": []})
        await send({"type": "http.response.body", "body": b""})

    told: list[Any] = []

    async def send(message: Any) -> None:
        told.append(message)

    asyncio.run(middleware(app, base)({"type": "http", "path": path, "method": method}, None, send))
    start, body = told
    return start["status"], dict(start["headers"]), body["body"]
