"""What became of each source of an import: `SourceReport`."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Self

import pandas as pd

from builder.problem import Problem

_NAMED_ROWS = 5


@dataclass(frozen=True, slots=True)
class SourceReport:
    """One source by its name; a list of Annex A over all workbooks of the import.

    `rows` = `used` + `set_aside`; `repaired` rows are used ones whose dates were mended; `activities` came out of the
    rows used. `reasons` counts the rows set aside by reason. `problems` hold no identifying values in what is stored.
    Of the activities of the whole project that this source tells, `alone` counts those that no other source tells, and
    `shared` those that another tells too, by that source (`builder.adds`).
    """

    name: str
    files: tuple[str, ...]
    rows: int
    used: int
    set_aside: int
    repaired: int
    activities: int
    first: date | None
    last: date | None
    as_of: date | None
    reasons: dict[str, int]
    problems: tuple[Problem, ...]
    alone: int = 0
    shared: dict[str, int] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """What is stored and printed: counts, dates and codes, no value of any row."""
        return {
            "name": self.name,
            "files": list(self.files),
            "rows": self.rows,
            "used": self.used,
            "set_aside": self.set_aside,
            "repaired": self.repaired,
            "activities": self.activities,
            "alone": self.alone,
            "shared": dict(self.shared),
            "first": self.first.isoformat() if self.first else None,
            "last": self.last.isoformat() if self.last else None,
            "as_of": self.as_of.isoformat() if self.as_of else None,
            "reasons": dict(self.reasons),
            "problems": [
                {"code": found.code, "severity": found.severity, "count": found.count} for found in self.problems
            ],
        }

    @classmethod
    def from_json(cls, stored: Mapping[str, Any]) -> Self:
        """The report from what `to_json` gave; its problems have lost their values and row numbers."""

        def day(name: str) -> date | None:
            text = stored.get(name)
            return date.fromisoformat(str(text)) if text else None

        return cls(
            name=str(stored["name"]),
            files=tuple(stored.get("files", ())),
            rows=int(stored["rows"]),
            used=int(stored["used"]),
            set_aside=int(stored["set_aside"]),
            repaired=int(stored.get("repaired", 0)),
            activities=int(stored.get("activities", 0)),
            alone=int(stored.get("alone", 0)),
            shared={str(name): int(count) for name, count in stored.get("shared", {}).items()},
            first=day("first"),
            last=day("last"),
            as_of=day("as_of"),
            reasons={str(code): int(count) for code, count in stored.get("reasons", {}).items()},
            problems=tuple(
                Problem(str(found["code"]), place=str(stored["name"]), count=int(found["count"]))
                for found in stored.get("problems", ())
            ),
        )


def recounted(report: SourceReport, findings: pd.DataFrame, codes: Collection[str]) -> SourceReport:
    """The report with the problems of these codes as FINDINGS counts them now; all others stay."""
    mine = findings.loc[findings["source"] == report.name, "code"]
    counts = mine[mine.isin(codes)].value_counts()
    kept = [one for one in report.problems if one.code not in codes]
    new = [Problem(str(code), place=report.name, count=int(count)) for code, count in counts.items()]
    return replace(report, problems=gather([*kept, *new], report.name))


def gather(problems: Iterable[Problem], source: str) -> tuple[Problem, ...]:
    """Problems of several tables of one source, one per code, in order of severity and code."""
    by_code: dict[str, list[Problem]] = {}
    for found in problems:
        by_code.setdefault(found.code, []).append(found)
    order = {"error": 0, "warning": 1, "repair": 2, "note": 3}
    together = []
    for code, alike in by_code.items():
        places = list(dict.fromkeys(one.place for one in alike))
        together.append(
            Problem(
                code,
                place=places[0] if len(places) == 1 else source,
                value=next((one.value for one in alike if one.value), ""),
                count=sum(one.count for one in alike),
                rows=tuple(row for one in alike for row in one.rows)[:_NAMED_ROWS] if len(places) == 1 else (),
            )
        )
    return tuple(sorted(together, key=lambda one: (order[one.severity], one.code)))
