"""The payload as it travels: plain description, compressed columns."""

import json
import zlib

import numpy as np
import pytest

from player.packing import _steps, packed, with_options
from player.payload import BLANK
from tests.player.golden import FOLDER, PACKED

_PLAIN = (FOLDER / "random.bin").read_bytes()


def _read(written):
    end = 8 + int.from_bytes(written[4:8], "little")
    return json.loads(written[8:end].decode("utf-8")), end


def test_the_description_stays_plain_and_the_columns_take_less_on_the_wire():
    written = packed(_PLAIN)
    told, end = _read(written)
    before, base = _read(_PLAIN)
    assert written[:4] == b"JMZ2"
    assert end % 4 == 0
    steps = told.pop("steps")
    assert told == {**before, "packed": len(_PLAIN) - base}
    assert len(steps["units"]) == len(steps["odd"]) == 4
    assert len(written) < len(_PLAIN) / 3.5


def test_times_travel_as_steps_from_leg_to_leg():
    # Three legs: from day 40,000 for a day, on for two days less 8 hours, and another child's from the day before.
    day, first = 1440, 40_000 * 1440
    times = [
        [first, first + day, first - day],
        [first + day, first + 3 * day - 480, first],
        [first, first + day, first - day + 7],
        [first + day, BLANK, first - day + 7],
    ]
    told, written = _steps(np.array(times, dtype="int32"))
    # Hours where there are 8 of them, minutes where there are 7, days elsewhere.
    assert told == {"units": [60, 60, 1, 1440], "odd": [1, 0, 0, 0]}
    codes = [
        # Too far in hours; at once; back by 3 days and 16 hours. Each fourth number only fills up to 4 bytes.
        *(0, 32768, 32768 - 88, 0),
        # 24, 40 and 24 hours.
        *(32792, 32808, 32792, 0),
        # The true start is as shown, but for 7 minutes.
        *(32768, 32768, 32775, 0),
        # A day from start to end, no end, and none of its length.
        *(32769, 1, 32768, 0),
    ]
    assert np.frombuffer(written[:32], "<u2").tolist() == codes
    assert np.frombuffer(written[32:], "<i4").tolist() == [57_600_000]


def test_what_the_stage_is_tested_with_is_what_is_written():
    for name in PACKED:
        told, end = _read((FOLDER / f"{name}-packed.bin").read_bytes())
        now, begin = _read(packed((FOLDER / f"{name}.bin").read_bytes()))
        assert told == now
        kept = (FOLDER / f"{name}-packed.bin").read_bytes()[end:]
        written = packed((FOLDER / f"{name}.bin").read_bytes())[begin:]
        assert zlib.decompress(kept) == zlib.decompress(written)


def test_a_payload_without_legs_can_be_packed():
    told, _ = _read(_PLAIN)
    none = {name: {**told["columns"][name], "length": 0, "offset": 0} for name in told["columns"]}
    text = json.dumps({**told, "legs": 0, "columns": none}).encode("utf-8")
    empty = b"JMP1" + len(text).to_bytes(4, "little") + text
    assert _read(packed(empty))[0]["steps"]["odd"] == [0, 0, 0, 0]


def test_a_payload_can_open_with_other_options_without_being_packed_anew():
    written = packed(_PLAIN)
    asked = with_options(written, {"follow": "CHILD-007", "at": "2024-05-02"})
    told, end = _read(asked)
    plain, before = _read(written)
    assert told["options"] == {"follow": "CHILD-007", "at": "2024-05-02"}
    assert asked[end:] == written[before:]
    # What is shown differs, and so does the hash by which the browser knows what it has.
    assert told["hash"] != plain["hash"]
    assert with_options(written, {"at": "2024-05-03"}) != with_options(written, {"at": "2024-05-02"})
    assert with_options(written, {"at": "2024-05-02"}) == with_options(written, {"at": "2024-05-02"})
    assert with_options(written, {}) == written


def test_what_is_no_payload_is_not_packed():
    with pytest.raises(ValueError):
        packed(b"JMP2" + _PLAIN[4:])
