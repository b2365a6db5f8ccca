"""Four children whose every move is known, so that a test can say where each dot has to be on a day."""

from dataclasses import dataclass
from pathlib import Path

import pandas as pd

# Ada: contact, referral and an assessment of 30 days that closes. Ben: a contact that closes, and again in May, with
# an assessment still open. Cy: a contact, a referral and, from 10 March, a service that lasts. Di: a row of no use
# (no start, no end) and a code that no rule covers, so Di is never on the map.
VISITS = """Child ID,Activity,Start date,End date,Outcome,Team
Ada,Contact,2024-03-01,2024-03-05,,North
Ada,Referral,2024-03-05,2024-03-09,,North
Ada,Assessment,2024-03-09,2024-04-08,Closed,North
Ben,Contact,2024-03-04,2024-03-06,Closed,South
Ben,Contact,2024-05-01,2024-05-03,,South
Ben,Assessment,2024-05-03,,,South
Cy,Contact,2024-03-02,2024-03-06,,North
Cy,Referral,2024-03-06,2024-03-10,,North
Cy,Support,2024-03-10,,,North
Di,Contact,,,,North
Di,Phone call,2024-03-15,2024-03-15,,North
"""

MAP = """name: Small authority
lanes:
  - {id: front, label: Front Door Team, colour: "#1d70b8"}
  - {id: district, label: District Team, colour: "#00703c"}
nodes:
  - {id: contact, label: Initial contact, kind: entry, lane: front, x: 0, y: 0}
  - {id: referral, label: Referral, kind: activity, lane: front, x: 320, y: 0}
  - {id: assessment, label: Assessment, kind: activity, lane: district, x: 640, y: 220}
  - {id: support, label: Family support, kind: service, lane: district, x: 320, y: 260}
  - {id: panel, label: Panel, kind: activity, lane: district, x: 0, y: 260}
  - {id: closed, label: Closed, kind: exit, lane: front, x: 960, y: 0}
edges:
  - {from: contact, to: referral}
  - {from: contact, to: closed, bend: 0.3}
  - {from: contact, to: assessment, bend: -0.1}
  - {from: referral, to: assessment}
  - {from: referral, to: support}
  - {from: contact, to: panel}
  - {from: assessment, to: closed}
"""

CODES = """rules:
  - {code: Contact, node: contact}
  - {code: Referral, node: referral}
  - {code: Assessment, node: assessment}
  - {code: Support, node: support}
outcomes:
  - {outcome: Closed, exit: closed}
"""


def write_small_authority(folder: Path) -> None:
    """Writes visits.csv, map.yaml and codes.yaml."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (("visits.csv", VISITS), ("map.yaml", MAP), ("codes.yaml", CODES)):
        (folder / name).write_text(text, encoding="utf-8")


@dataclass(frozen=True, slots=True)
class Names:
    """The pseudonyms, which differ from project to project."""

    ada: str
    ben: str
    cy: str


def names_in(workspace: Path) -> Names:
    """Finds the pseudonyms in what the project stored, each by something that only that child did."""
    stored = pd.read_parquet(workspace / "Small" / "activities.parquet")

    def who(code: str, start: str) -> str:
        found = stored[(stored["code"] == code) & (stored["start"] == pd.Timestamp(start))]["child"]
        assert len(found) == 1
        return str(found.iloc[0])

    return Names(who("Assessment", "2024-03-09"), who("Contact", "2024-05-01"), who("Support", "2024-03-10"))
