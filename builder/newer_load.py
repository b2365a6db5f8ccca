"""What a newer load would change, before it is taken: activities new, changed, gone and the same, source by source."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

import numpy as np
import pandas as pd

from builder.cleaning.merging import number
from builder.tables import ACTIVITIES

EXAMPLES = 5
_KINDS = ("new", "changed", "gone")
_TOLD = ("end", "outcome", "team")


@dataclass(frozen=True, slots=True)
class Example:
    """One activity that differs. `child` is the pseudonym; `was` and `now` name what changed ("end open")."""

    kind: str
    child: str
    code: str
    start: str
    was: str = ""
    now: str = ""


@dataclass(frozen=True, slots=True)
class SourceChange:
    """One source before and after a load.

    An activity is known by its child, code and start. `changed` ones have another end, outcome or team; `gone` ones
    were there and are no longer, of which `elsewhere` are now told by another source. `first` and `last` are the days
    of the earliest and latest start among the new ones, `since` is the day of the load before (None: a new source).
    `examples` has up to five of each kind.
    """

    source: str
    since: date | None
    new: int
    changed: int
    gone: int
    same: int
    elsewhere: int
    first: date | None
    last: date | None
    examples: tuple[Example, ...]

    @property
    def words(self) -> str:
        """ "312 new, 18 changed, 4 gone since the load of 3 March 2025"."""
        if self.since is None:
            return f"{self.new:,} new; this source was not loaded before"
        counts = [f"{getattr(self, kind):,} {kind}" for kind in _KINDS if getattr(self, kind)]
        told = ", ".join(counts) or "nothing new, changed or gone"
        return f"{told} since the load of {_words(self.since)}"

    def to_json(self) -> dict[str, Any]:
        """What `import --json` prints: counts and days, nothing of a child."""
        days = {
            name: day.isoformat() if day else None
            for name, day in (("since", self.since), ("first", self.first), ("last", self.last))
        }
        counts = {name: getattr(self, name) for name in (*_KINDS, "same", "elsewhere")}
        return {"name": self.source, **counts, **days}


@dataclass(frozen=True, slots=True)
class Differences:
    """All that a load changes. `first_load`: the project held nothing before. The sources are those of the load, and
    every other one that it touches."""

    first_load: bool
    sources: tuple[SourceChange, ...]
    children_new: int
    children_gone: int

    @property
    def children_words(self) -> str:
        """ "12 new, 3 gone"."""
        return f"{self.children_new:,} new, {self.children_gone:,} gone"

    def to_json(self) -> dict[str, Any]:
        """What `import --json` prints."""
        return {
            "first_load": self.first_load,
            "children_new": self.children_new,
            "children_gone": self.children_gone,
            "sources": [source.to_json() for source in self.sources],
        }


def differences(
    held: pd.DataFrame,
    now: pd.DataFrame,
    *,
    children: tuple[pd.Series, pd.Series],
    sources: Sequence[str],
    loaded: Mapping[str, str],
) -> Differences:
    """What differs between the activities `held` and those `now` (ACTIVITIES).

    `children` are the pseudonyms before and after; `sources` names those of the load; `loaded` says when each source
    was loaded last (ISO 8601).
    """
    sides = _paired(held, now)
    counts = sides.groupby(["source", "kind"], observed=True).size()
    touched = [name for name in sides["source"].unique().tolist() if name not in sources]
    told = []
    for source in [*sources, *touched]:
        found = {kind: int(counts.get((source, kind), 0)) for kind in (*_KINDS, "same")}
        if source in sources or found["new"] or found["changed"] or found["gone"]:
            told.append(_source(sides[(sides["source"] == source) & (sides["kind"] != "same")], source, found, loaded))
    before, after = (set(names.unique().tolist()) for names in children)
    return Differences(not len(held) and not loaded, tuple(told), len(after - before), len(before - after))


def _source(rows: pd.DataFrame, source: str, found: dict[str, int], loaded: Mapping[str, str]) -> SourceChange:
    starts = rows.loc[rows["kind"] == "new", "start"]
    return SourceChange(
        source=source,
        since=_day(loaded.get(source)),
        **found,
        elsewhere=int(rows["elsewhere"].sum()),
        first=None if starts.empty else starts.min().date(),
        last=None if starts.empty else starts.max().date(),
        examples=tuple(example for kind in _KINDS for example in _examples(rows[rows["kind"] == kind])),
    )


def _paired(held: pd.DataFrame, now: pd.DataFrame) -> pd.DataFrame:
    """A row for each activity that is the same, new, gone or changed: `source, child, code, start, kind, elsewhere`,
    and for a changed one what was (`was_end` …) beside what is (`end` …)."""
    columns = ["source", "child", "code", "start", "has_end", *_TOLD]
    whole = pd.concat([held[columns], now[columns]], ignore_index=True).astype({c: ACTIVITIES[c] for c in columns})
    new = np.arange(len(whole)) >= len(held)
    event = number(whole["source"], whole["child"], whole["code"], whole["start"])
    alike = number(pd.Series(event), whole["end"], whole["outcome"], whole["team"], whole["has_end"])
    same = _partner(alike, new)
    rest = np.flatnonzero(same < 0)
    changed = np.full(len(whole), -1, dtype=np.int64)
    inner = _partner(event[rest], new[rest])
    changed[rest] = np.where(inner >= 0, rest[inner], -1)
    kind = np.select([same >= 0, changed >= 0, new], ["same", "changed", "new"], "gone")
    kept = new | (kind == "gone")
    told = whole.assign(kind=kind, elsewhere=_elsewhere(whole, new, kind == "gone"))
    was = whole.loc[np.where(changed >= 0, changed, 0), list(_TOLD)].reset_index(drop=True)
    for name in _TOLD:
        told[f"was_{name}"] = was[name]
    answer: pd.DataFrame = told[kept]
    return answer


def _partner(key: np.ndarray, new: np.ndarray) -> np.ndarray:
    """For each row the position of its partner on the other side: the first with the same key, the second …; or -1."""
    turn = pd.DataFrame({"key": key, "new": new}).groupby(["key", "new"]).cumcount().to_numpy()
    pair, _ = pd.factorize(pd.Series(key.astype(np.int64) * (int(turn.max(initial=0)) + 1) + turn))
    answer = np.full(len(key), -1, dtype=np.int64)
    at = np.full(int(pair.max(initial=-1)) + 1, -1, dtype=np.int64)
    old_rows, new_rows = np.flatnonzero(~new), np.flatnonzero(new)
    at[pair[old_rows]] = old_rows
    answer[new_rows] = at[pair[new_rows]]
    met = new_rows[answer[new_rows] >= 0]
    answer[answer[met]] = met
    return answer


def _elsewhere(whole: pd.DataFrame, new: np.ndarray, gone: np.ndarray) -> np.ndarray:
    """Which of the gone activities another source tells now: same child, code and day of the start."""
    answer = np.zeros(len(whole), dtype=bool)
    if gone.any():
        event = number(whole["child"], whole["code"], whole["start"].dt.floor("D"))
        own = number(pd.Series(event), whole["source"])
        answer[gone] = np.isin(event[gone], event[new]) & ~np.isin(own[gone], own[new])
    return answer


def _examples(rows: pd.DataFrame) -> list[Example]:
    answer = []
    for row in rows.sort_values(["start", "child", "code"]).head(EXAMPLES).to_dict("records"):
        differ = [n for n in _TOLD if row["kind"] == "changed" and _said(n, row[n]) != _said(n, row[f"was_{n}"])]
        was, now = (", ".join(_said(name, row[f"{side}{name}"]) for name in differ) for side in ("was_", ""))
        answer.append(Example(row["kind"], row["child"], row["code"], _words(row["start"]), was, now))
    return answer


def _said(name: str, value: Any) -> str:
    if name == "end":
        return "no end" if pd.isna(value) else f"end {_words(value)}"
    return f"{name} {value or 'blank'}"


def _day(moment: str | None) -> date | None:
    try:
        return None if moment is None else datetime.fromisoformat(moment).date()
    except ValueError:
        return None


def _words(day: date) -> str:
    """A day as 5 March 2024, with its time where it has one."""
    time = f"{day:, %H:%M}" if isinstance(day, datetime) and (day.hour or day.minute) else ""
    return f"{day.day} {day:%B %Y}{time}"
