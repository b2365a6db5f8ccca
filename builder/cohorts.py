"""Cohorts: what children can be told apart by, in groups that are large enough to be shown."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from functools import partial

import numpy as np
import numpy.typing as npt
import pandas as pd

from builder.code_map import TeamRule
from builder.code_words import in_words
from builder.cohort_groups import ethnic_group, missing_group, placement_group, source_group
from builder.team_map import children_with_teams

OTHER = "other (small group)"
TEAM_WARNING = (
    "Annex A names the team that had the child on the day of the return: the current team, not the one that did the "
    "work."
)
# What a team tells: the team of the day of the return, in Annex A.
_OF_TEAMS = ("team", "service", "locality")
# Values that say that nobody knows.
_UNKNOWN = {"", "Not stated", "Unknown"}
# So many times `small_group` children are too many to be hidden for the sake of a few.
_LARGE = 10
_LABELS = {
    "ethnicity": "Ethnic group",
    "uasc": "Unaccompanied asylum seeking child",
    "primary_need": "Primary need",
    "referral_source": "Referral source (latest)",
    "abuse_category": "Category of abuse (latest)",
    "team": "Team (latest)",
    "service": "Service (latest)",
    "locality": "Locality (latest)",
    "legal_status": "Legal status (latest)",
    "latest_placement": "Placement (latest)",
    "missing_episodes": "Missing episodes",
    "family": "Family in the data",
}
_GROUPS: dict[str, Callable[[str], str]] = {
    "ethnicity": ethnic_group,
    "referral_source": source_group,
    "latest_placement": placement_group,
    "missing_episodes": missing_group,
}
_ORDER = (
    *("gender", "ethnicity", "disability", "uasc", "primary_need", "referral_source", "abuse_category"),
    *("team", "service", "locality", "legal_status", "latest_placement", "missing_episodes", "family"),
)


@dataclass(frozen=True, slots=True, eq=False)
class Cohort:
    """One attribute as it is offered: `values` in words, "" (not recorded) first, then sorted, the small group last;
    `numbers` each child's place among them, `counts` the children of each; `warning` what to know before using it."""

    name: str
    label: str
    values: tuple[str, ...]
    counts: tuple[int, ...]
    warning: str = ""
    numbers: npt.NDArray[np.int64] = field(default_factory=lambda: np.array([], dtype=np.int64), repr=False)


def with_events(children: pd.DataFrame, activities: pd.DataFrame, teams: Sequence[TeamRule] = ()) -> pd.DataFrame:
    """The children (CHILDREN and `attr:…`) with what only their activities (ACTIVITIES and `attr:…`) tell.

    `attr:referral_source` is that of the child's latest referral with one, among its activities called "Referral";
    `attr:missing_episodes`, where a source holds activities whose code begins with "Missing", how many there are; a
    number that a list gives for the last 12 months stays where no such activity is held. `attr:missing`, a mere yes,
    then goes: beside the number it would say nothing more. `attr:service` and `attr:locality` are those of the child's
    latest known team, by the rules on teams.
    """
    added = children_with_teams(children, activities, teams)
    if "attr:source" in activities:
        told = activities[(activities["attr:source"] != "") & (activities["code"].str.casefold() == "referral")]
        if len(told):
            latest = told.sort_values("start", kind="stable").drop_duplicates("child", keep="last")
            source = latest.set_index("child")["attr:source"].reindex(children["child"]).fillna("").astype("str")
            added = added.assign(**{"attr:referral_source": source.to_numpy()})
    codes = pd.Series(activities["code"].unique(), dtype="str")
    missing = codes[codes.str.casefold().str.startswith("missing")].tolist()
    if missing:
        times = activities.loc[activities["code"].isin(missing), "child"].value_counts()
        counted = times.reindex(children["child"])
        known = added.get("attr:missing_episodes", pd.Series("", index=children.index, dtype="str"))
        words = counted.map("{:.0f}".format).astype("str").to_numpy()
        told_of = np.where(counted.isna().to_numpy(), known.to_numpy(), words)
        added = added.assign(**{"attr:missing_episodes": pd.Series(told_of, index=children.index, dtype="str")})
        added = added.drop(columns="attr:missing", errors="ignore")
    return added


def cohorts(children: pd.DataFrame, *, small_group: int, only: Collection[str] | None = None) -> tuple[Cohort, ...]:
    """The attributes of these children (`attr:…`, from `with_events`), grouped, with small groups folded.

    The children must be those that are shown, and all of them: what is counted elsewhere over other children could be
    subtracted. `only` names those to offer. An attribute that tells nothing (all blank, or all small) is left out.
    Codes are offered in their official groups alone: beside a group its own codes would single out small ones.
    """
    names = [column.removeprefix("attr:") for column in children.columns if column.startswith("attr:")]
    names.sort(key=lambda name: _ORDER.index(name) if name in _ORDER else len(_ORDER))
    found = []
    for name in names:
        if only is not None and name not in only:
            continue
        values = fold(grouped(name, children[f"attr:{name}"].fillna("").astype("str")), small_group)
        counts = values.value_counts()
        if set(counts.index) <= {"", OTHER}:
            continue
        words = sorted((word for word in counts.index if word not in ("", OTHER)), key=_sorting)
        in_order = ("", *words, OTHER) if OTHER in counts.index else ("", *words)
        found.append(
            Cohort(
                name,
                label_of(name),
                in_order,
                tuple(int(counts.get(word, 0)) for word in in_order),
                TEAM_WARNING if name in _OF_TEAMS else "",
                pd.Index(in_order).get_indexer(pd.Index(values)).astype(np.int64),
            )
        )
    return tuple(found)


def label_of(name: str) -> str:
    """An attribute's name on screen."""
    return _LABELS.get(name, name.replace("_", " ").capitalize())


def grouped(name: str, values: pd.Series) -> pd.Series:
    """An attribute's values (str, "" for blank) in the words of its groups."""
    if name == "family":
        return _family(values)
    numbers, different = pd.factorize(values)
    rule: Callable[[str], str] = _GROUPS.get(name) or partial(in_words, name)
    words = pd.Series([rule(str(value)) for value in pd.Index(different).tolist()], dtype="str")
    return words.take(numbers).set_axis(values.index)


def fold(values: pd.Series, small_group: int) -> pd.Series:
    """The values with those that 1 to `small_group` children hold made one, "other (small group)".

    So that its count tells nothing of one value, it takes others in until it joins at least two values and more
    children than `small_group`: first "not recorded" and the like, which say nothing by themselves, then the next
    smallest. A value that more than ten times `small_group` children hold is never taken in: a filter without "Female"
    is of no use to anyone. The small group then stands for the few alone, whose value is not named. Two attributes
    crossed can still single out few children: that is for the figures to keep.
    """
    counts = values.value_counts()
    small = {str(word) for word, count in counts.items() if count <= small_group}
    if not small:
        return values
    others = [(str(word) not in _UNKNOWN, int(count), str(word)) for word, count in counts.items()]
    held = int(counts[list(small)].sum())
    for _, count, word in sorted(other for other in others if other[2] not in small):
        if len(small) > 1 and held > small_group:
            break
        if count <= _LARGE * small_group:
            small.add(word)
            held += count
    return values.mask(values.isin(small), OTHER).astype("str")


def _family(values: pd.Series) -> pd.Series:
    """How many children of a child's family are in the data."""
    sizes = values.map(values[values != ""].value_counts()).fillna(0).to_numpy()
    words = np.select([sizes >= 3, sizes == 2, sizes == 1], ["3 or more children", "2 children", "1 child"], "")
    return pd.Series(words, index=values.index, dtype="str")


def _sorting(word: str) -> tuple[bool, str]:
    """None before 1, the rest by the alphabet."""
    return word != "none", word
