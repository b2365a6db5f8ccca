"""The stage's code as a page gets it: fetched once, compressed, and kept by the browser until there is another version.

Streamlit would send it as text with every place that shows a stage, and walk through all of it there before the first
picture. The document of a page that shows one names it (`builder/document.py`), so that the browser has it ready by the
time that Streamlit has started.
"""

import gzip
import hashlib
from functools import cache
from pathlib import Path
from typing import Any

# What the description (`player.packing`) says is to be fetched sets out while the code may still be on its way.
_LOADER = """
let stage = null;
const fetchAhead = (data) => {
  let at;
  try {
    const length = new DataView(data.buffer, data.byteOffset).getUint32(4, true);
    ({ at } = JSON.parse(new TextDecoder().decode(data.subarray(8, 8 + length))));
  } catch {
    return; // The stage itself says what is wrong.
  }
  const ahead = (window.journeyMapFetches ??= new Map());
  if (!at || ahead.has(at)) return;
  ahead.set(at, fetch(new URL(at, document.baseURI), { cache: "no-store" }).catch(() => null));
};
export default async (args) => {
  if (stage === null) {
    fetchAhead(args.data);
    stage = (await import(new URL("ADDRESS", document.baseURI))).default;
  }
  return stage(args);
};
"""


@cache
def _bundle() -> bytes:
    return Path(__file__).with_name("stage.js").read_bytes()


def stage_bundle() -> str:
    """The code itself, for a place that cannot fetch it."""
    return _bundle().decode("utf-8")


@cache
def stage_address() -> str:
    """Where the code can be fetched, from a page of the app. Another version is another address, so that a page that
    stayed open over an update does not play new bytes with old code."""
    return f"stage-{hashlib.sha256(_bundle()).hexdigest()[:16]}.js"


def stage_loader() -> str:
    """The module for a place that shows a stage: it fetches the code and calls it."""
    return _LOADER.replace("ADDRESS", stage_address())


class GivesStageCode:
    """ASGI middleware that answers with the code; all else goes through."""

    def __init__(self, app: Any, base: str) -> None:
        """`base` is the path beneath which the app is shown, as "map"; "" for none."""
        self._app = app
        self._path = f"/{base.strip('/')}/{stage_address()}".replace("//", "/")
        self._body = gzip.compress(_bundle(), mtime=0)
        self._headers = [
            (b"content-type", b"text/javascript; charset=utf-8"),
            (b"content-encoding", b"gzip"),
            (b"cache-control", b"public, max-age=31536000, immutable"),
            (b"x-content-type-options", b"nosniff"),
            (b"content-length", str(len(self._body)).encode("ascii")),
        ]

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answers one request."""
        if scope["type"] != "http" or scope["method"] != "GET" or scope["path"] != self._path:
            await self._app(scope, receive, send)
            return
        await send({"type": "http.response.start", "status": 200, "headers": self._headers})
        await send({"type": "http.response.body", "body": self._body})
