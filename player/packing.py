"""The payload as it travels to the browser: its columns compressed, its description still plain to read.

Streamlit does not compress what it sends. Bytes 0 to 3 are `JMZ1`; 4 to 7 the length of the JSON that follows (uint32,
little endian), padded with spaces as in `player.payload`; then the columns as one zlib stream. The JSON says in
`packed` how many bytes the columns have when they are unpacked. `frontend/src/stage/unpack.ts` reads it.
"""

import hashlib
import json
import zlib
from collections.abc import Mapping
from typing import Any

MAGIC = b"JMZ1"
_PLAIN = b"JMP1"
# Higher levels take twice to four times as long for a tenth less.
_LEVEL = 2


def packed(plain: bytes) -> bytes:
    """A payload as `player.payload.payload` wrote it, with its columns compressed."""
    if plain[:4] != _PLAIN:
        raise ValueError("this is not a payload")
    told, columns = _parts(plain)
    return _joined({**told, "packed": len(columns)}, zlib.compress(columns, _LEVEL))


def with_options(written: bytes, options: Mapping[str, Any]) -> bytes:
    """The same packed payload, opening with other options (followed child, filter, speed, time); costs only a copy.

    The hash changes with them, so that the browser tells one from the other.
    """
    told, stream = _parts(written)
    if not options and not told["options"]:
        return written
    words = json.dumps(dict(options), ensure_ascii=False, sort_keys=True)
    hashed = hashlib.sha256((told["hash"] + words).encode("utf-8")).hexdigest()[:32]
    return _joined({**told, "options": dict(options), "hash": hashed}, stream)


def _parts(written: bytes) -> tuple[dict[str, Any], bytes]:
    end = 8 + int.from_bytes(written[4:8], "little")
    return json.loads(written[8:end].decode("utf-8")), written[end:]


def _joined(told: Mapping[str, Any], stream: bytes) -> bytes:
    text = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode("utf-8")
    text += b" " * (-len(text) % 4)
    return MAGIC + len(text).to_bytes(4, "little") + text + stream
