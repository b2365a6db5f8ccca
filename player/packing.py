"""The payload as it travels to the browser: its columns compressed, its description still plain to read.

Streamlit does not compress what it sends. Bytes 0 to 3 are `JMZ2`; 4 to 7 the length of the JSON that follows (uint32,
little endian), padded with spaces as in `player.payload`; then the columns as one zlib stream. The JSON says in
`packed` how many bytes the columns have when they are unpacked; where it says `at`, the stream is not there, and the
browser fetches it at that address (`player.handed`). `frontend/src/stage/unpack.ts` reads it.

Times take most of the room, and say little: in the place of the four columns `leg.shown_from`, `leg.shown_to`,
`leg.start` and `leg.end` stand four columns of uint16, each padded to 4 bytes. They hold, leg by leg, the way from
the `shown_to` before (0 at first) to `shown_from`, from there to `shown_to`, from `shown_from` to `start`, and
from `start` to `end`; 2 and more is that way in units, plus 32768; 1 is a blank time; 0 one that fits no whole units:
these follow in turn, in minutes (int32, wrapped round), those of the first column first. `steps` in the JSON says which
units (minutes each) and how many odd ones each column has.
"""

import hashlib
import json
import zlib
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import numpy.typing as npt

from player.payload import BLANK

MAGIC = b"JMZ2"
_PLAIN = b"JMP1"
# Higher levels take twice to four times as long for a tenth less.
_LEVEL = 2
_TIMES = ("leg.shown_from", "leg.shown_to", "leg.start", "leg.end")
# Days, hours, minutes: dates alone make whole days, same-day visits whole hours.
_UNITS = (1440, 60, 1)
_MIDDLE = 32768
_BLANK_STEP = 1


def packed(plain: bytes) -> bytes:
    """A payload as `player.payload.payload` wrote it, with its columns compressed."""
    if plain[:4] != _PLAIN:
        raise ValueError("this is not a payload")
    told, columns = _parts(plain)
    begin, end = _times_in(told)
    times = np.frombuffer(columns[begin:end], "<i4").reshape(4, told["legs"])
    steps, written = _steps(times)
    stream = zlib.compress(columns[:begin] + written + columns[end:], _LEVEL)
    return _joined({**told, "packed": len(columns), "steps": steps}, stream)


def _times_in(told: Mapping[str, Any]) -> tuple[int, int]:
    """Where the four columns of times lie, which stand one after another."""
    places = [told["columns"][name] for name in _TIMES]
    size = 4 * told["legs"]
    begin = places[0]["offset"]
    if any(place["offset"] != begin + number * size for number, place in enumerate(places)):
        raise ValueError("the times of the legs do not stand side by side")
    return begin, begin + 4 * size


def _steps(times: npt.NDArray[np.int32]) -> tuple[dict[str, list[int]], bytes]:
    """The four columns (minutes, one row each) as small steps: their units and numbers of odd ones; and the bytes."""
    shown_from, shown_to, start, end = times.astype("int64")
    before = np.concatenate(([0], shown_to[:-1])) if len(shown_to) else shown_to
    columns = (shown_from - before, shown_to - shown_from, start - shown_from, end - start)
    blanks = (None, None, start == BLANK, end == BLANK)
    steps: dict[str, list[int]] = {"units": [], "odd": []}
    regular, odd = [], []
    for step, blank in zip(columns, blanks, strict=True):
        unit, written, left = _step(step, blank)
        steps["units"].append(unit)
        steps["odd"].append(len(left))
        regular.append(written + b"\0" * (-len(written) % 4))
        odd.append(left.astype("<i4").tobytes())
    return steps, b"".join(regular + odd)


def _step(step: npt.NDArray[np.int64], blank: npt.NDArray[np.bool_] | None) -> tuple[int, bytes, npt.NDArray[np.int64]]:
    """One column in the units that leave the fewest odd ones; and those."""

    def odd_in(unit: int) -> npt.NDArray[np.bool_]:
        odd: npt.NDArray[np.bool_] = (step % unit != 0) | (np.abs(step // unit) > _MIDDLE - 3)
        return odd if blank is None else odd & ~blank

    unit = min(_UNITS, key=lambda one: int(odd_in(one).sum()))
    odd = odd_in(unit)
    codes = np.where(odd, 0, step // unit + _MIDDLE)
    if blank is not None:
        codes = np.where(blank, _BLANK_STEP, codes)
    return unit, codes.astype("<u2").tobytes(), step[odd]


def version_of(written: bytes) -> str:
    """What tells a payload from every other: two with the same show the same."""
    return str(_parts(written)[0]["hash"])


def apart(written: bytes, handed: Callable[[bytes], str]) -> bytes:
    """A packed payload's description alone. `handed` is given its columns, one zlib stream, and says at which address
    they can be fetched, from the page; the description tells it as `at`."""
    told, stream = _parts(written)
    return _joined({**told, "at": handed(stream)}, b"")


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
