"""The payload as it travels: plain description, compressed columns."""

import json
import zlib

import pytest

from player.packing import packed, with_options
from tests.player.golden import FOLDER

_PLAIN = (FOLDER / "random.bin").read_bytes()


def _read(written):
    end = 8 + int.from_bytes(written[4:8], "little")
    return json.loads(written[8:end].decode("utf-8")), end


def test_the_columns_come_out_as_they_went_in_and_take_less_on_the_wire():
    written = packed(_PLAIN)
    told, end = _read(written)
    before, base = _read(_PLAIN)
    assert written[:4] == b"JMZ1"
    assert end % 4 == 0
    assert told == {**before, "packed": len(_PLAIN) - base}
    assert zlib.decompress(written[end:]) == _PLAIN[base:]
    assert len(written) < len(_PLAIN) / 2


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
