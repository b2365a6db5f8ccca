"""The stand-alone file of ten thousand children: small enough to send, and with nothing in it that was to stay."""

import re
import zlib
from base64 import b64decode
from datetime import date

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pytest

from benchmarks.make_activities import make_activities
from builder.code_map import read_codes
from builder.importing import import_files
from builder.loading import Upload
from builder.map_file import read_map
from builder.project_saving import save_map
from player.export_choices import ExportChoices, offered
from player.export_contents import contents
from player.export_file import export_html
from player.play import play

CHILDREN = 10_000
MAP = """
nodes:
  - {id: contact, label: Contact, kind: entry, x: 0, y: 0}
  - {id: referral, label: Referral, kind: activity, x: 300, y: 0}
  - {id: assessment, label: Assessment, kind: activity, x: 600, y: 0}
  - {id: help, label: Early help, kind: service, x: 300, y: 300}
  - {id: s47, label: Section 47, kind: activity, x: 600, y: 300}
  - {id: plan, label: Plan, kind: service, x: 900, y: 0}
  - {id: care, label: Care, kind: service, x: 900, y: 300}
edges:
  - {from: contact, to: referral}
  - {from: referral, to: assessment}
  - {from: contact, to: help}
  - {from: assessment, to: s47}
  - {from: s47, to: plan}
  - {from: plan, to: care}
"""
CODES = """
rules:
  - {code: Contact, node: contact}
  - {code: Referral, node: referral}
  - {code: Child and family assessment, node: assessment}
  - {code: Early help episode, node: help}
  - {code: [Strategy discussion, Section 47 enquiry, Initial CP conference], node: s47}
  - {code: [CIN plan, CP plan], node: plan}
  - {code: Placement, node: care}
"""
# Words that stand nowhere but in the column of one attribute.
SCHOOLS = ("Quizzical Primary", "Xylophone Academy", "Zanzibar High")
ENGLISH = ("Vowel", "Consonant")

_JOURNEYS = re.compile(r'<script type="text/plain" id="journeys">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="module")
def shown(tmp_path_factory):
    """Ten thousand children with 80,000 activities, a school and a language each, and teams and families."""
    folder = tmp_path_factory.mktemp("large")
    log = make_activities(80_000, CHILDREN, 7)
    ids = np.array([f"KX{one}" for one in log["Child ID"].to_pylist()], dtype=object)
    number = log["Child ID"].cast(pa.int64()).to_numpy()
    log = log.set_column(0, "Child ID", pa.array(ids))
    log = log.append_column("School", pa.array(np.array(SCHOOLS, dtype=object)[number % 3]))
    log = log.append_column("Spoken", pa.array(np.array(ENGLISH, dtype=object)[number % 2]))
    out = pa.BufferOutputStream()
    pa.csv.write_csv(log, out)
    roles = {"large.csv": {"attributes": ["School", "Spoken"]}}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("builder.secret.secrets_folder", lambda: folder / "secrets")
        upload = Upload("large.csv", out.getvalue().to_pybytes())
        project, _ = import_files(folder, "Large", [upload], as_of=date(2025, 6, 30), roles=roles)
        service_map = read_map(MAP)
        project = save_map(project, service_map, read_codes(CODES, service_map))
        return play(project)


def test_ten_thousand_children_make_a_file_that_is_small_enough_to_send(shown):
    made = contents(shown, ExportChoices())
    # All of them are in it, with all that they did: a file without most of them would be small too.
    assert made.children == CHILDREN
    assert made.legs > 80_000
    size = len(export_html(made, "Large", date(2026, 11, 22)).encode("utf-8"))
    assert size <= 5_000_000
    assert size <= 2_000_000 + 12 * made.legs


def test_no_own_id_is_in_it_and_of_what_is_dropped_no_word(shown):
    kept = contents(shown, ExportChoices())
    whole = unpacked(export_html(kept, "Large", date(2026, 11, 22)))
    assert b"Quizzical Primary" in whole and b"Vowel" in whole and b"Safeguarding" in whole
    # Shorter ones would be found in any bytes by chance.
    assert not re.search(rb"KX\d{4}", whole)

    drop = frozenset(offered(shown.journeys, shown.children))
    assert {"school", "spoken", "team", "codes", "sources"} <= {name.casefold() for name in drop}
    made = contents(shown, ExportChoices(drop))
    text = export_html(made, "Large", date(2026, 11, 22))
    inside = unpacked(text)
    for gone in (*SCHOOLS, *ENGLISH, "District North", "Child and family assessment", "large.csv", "Information and"):
        assert gone.encode() not in inside
        assert gone not in text
    # Packed, any four figures come by chance: the journeys are looked at unpacked, and all around them as it stands.
    assert not re.search(rb"KX\d{4}", inside)
    around = _JOURNEYS.sub("", text)
    assert len(around) > 500_000 and not re.search(r"KX\d{4}", around)
    # The map is what is left, and the children's moves.
    assert b"Early help" in inside and made.children == CHILDREN


def unpacked(text):
    """The payload inside a file's text, with the columns that are packed within it."""
    packed = _JOURNEYS.search(text)
    return zlib.decompress(b64decode(packed[1]))
