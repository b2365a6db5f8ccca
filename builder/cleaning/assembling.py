"""Raw tables of an import and what the project holds, put together: as-of days, pseudonyms, merging, ages, reports."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
import pandas as pd

from builder.adds import with_adds
from builder.cleaning.accounting import ANNEX_A, Parts, account, each, reports, row_key, second
from builder.cleaning.as_of import as_of_days
from builder.cleaning.children import ages, commonest_births, latest_attributes, merge_children
from builder.cleaning.date_logic import date_logic
from builder.cleaning.findings import findings
from builder.cleaning.ids import cut_by_excel, one_form, zeros_apart
from builder.cleaning.merging import EARLIER
from builder.cleaning.merging_all import merged_with_held
from builder.cleaning.outcome_joining import joined_outcomes
from builder.cleaning.raw import EVENT_LOGS, WHOLE, problem, told
from builder.cleaning.report import SourceReport
from builder.cleaning.series import Join, join_series
from builder.cleaning.stated_ages import ages_disagree
from builder.cleaning.told_by import ALSO
from builder.problem import Problem
from builder.pseudonyms import hashes, pseudonyms
from builder.sources.outcomes import SOURCE as OUTCOMES_SOURCE
from builder.sources.ssd import SSD
from builder.tables import ACTIVITIES, empty

# Lists whose team is the team at the day of the return, the surest last.
_TEAM_ORDER = {
    "Annex A 3": 1,
    "Annex A 4": 2,
    "Annex A 5": 3,
    "Annex A 6": 4,
    "Annex A 7": 5,
    "Annex A 9": 6,
    "Annex A 8": 7,
    "SSD care leavers": 8,
    "SSD involvements": 9,
}


@dataclass(frozen=True, slots=True)
class Whole:
    """ACTIVITIES, CHILDREN, SET_ASIDE with `id`, the reports, the as-of day of the newest source, FINDINGS, OUTCOMES,
    and how each list of events joined what was held of it.
    """

    activities: pd.DataFrame
    children: pd.DataFrame
    set_aside: pd.DataFrame
    sources: tuple[SourceReport, ...]
    as_of: date | None
    findings: pd.DataFrame
    outcomes: pd.DataFrame
    joins: tuple[Join, ...]


def assemble(
    parts: Parts,
    held: pd.DataFrame,
    known: pd.DataFrame,
    kept_outcomes: pd.DataFrame,
    *,
    secret: bytes,
    as_of: date | None,
    today: date,
    progress: Callable[[float, str], None],
    joins: Mapping[str, str] | str | None = None,
    leading_zeros: str = "apart",
) -> Whole:
    """Everything after the tables were read. `held` is ACTIVITIES, `known` CHILDREN and `kept_outcomes` OUTCOMES of the
    project so far; `joins` as `wanted` of `builder.cleaning.series.join_series`. `leading_zeros` "one": ids that differ
    only by zeros in front are one child's.
    """
    problems: dict[int, list[Problem]] = {number: list(raw.problems) for number, raw in enumerate(parts.raws)}
    activities = _together([raw.activities for raw in parts.raws])
    activities["group"] = each([raw.group for raw in parts.raws], activities["part"])
    days = as_of_days(activities, today=today, given=as_of)
    if as_of is None:
        days |= {raw.group: raw.cut for raw in parts.raws if raw.cut is not None}
    groups = [raw.group for raw in parts.raws]
    activities["as_of"] = _times([days.get(group, as_of) for group in groups], activities["part"])
    activities, lost, mended = _up_to_as_of(activities, parts, problems)

    progress(0.65, "Replacing ids by pseudonyms")
    people = _together([raw.people for raw in parts.raws])
    outcomes = _together([raw.outcomes for raw in parts.raws])
    ids, names, forms = _pseudonymised([activities, people, outcomes], secret, known, one=leading_zeros == "one")
    _id_problems(ids, forms, activities, people, parts, problems, secret, known)
    activities["child"], people["child"] = looked_up(names, activities["child"]), looked_up(names, people["child"])
    activities = _final_columns(activities, parts)

    progress(0.75, "Merging with what is there")
    logs = sorted({raw.source for raw in parts.raws if raw.group == EVENT_LOGS})
    joined = join_series(held, activities, logs, joins)
    whole = {raw.source for raw in parts.raws if raw.group in WHOLE} - set(logs)
    goes = _replaced(held, whole) | ~joined.stays
    staying, gone = held[~goes], held.loc[goes, "child"]
    kept = joined.taken.copy()
    merged, kept[joined.taken] = merged_with_held(activities[joined.taken], staying)
    _estimated_problem(merged, parts, problems)
    outcomes["child"] = looked_up(names, outcomes["child"])
    merged, outcomes = joined_outcomes(merged, _all_outcomes(outcomes, kept_outcomes, parts))
    parts = _unmatched_aside(parts, outcomes, problems)

    progress(0.85, "Working out ages")
    people = _in_order(people, parts, days, as_of)
    births = _births(people, parts, problems)
    _age_problems(people, births, activities, parts, problems)
    # Of a child whose date of birth this import does not say, the month may be known: right but for a few days.
    told = known.dropna(subset="birth_month").set_index("child")["birth_month"]
    likely = births.combine_first(told) if len(told) else births
    merged["age"] = ages(looked_up(likely, merged["child"]), merged["start"]).where(
        merged["return"] != EARLIER, merged["age"]
    )
    present = {*merged["child"].unique().tolist(), *people["child"].unique().tolist()}
    orphans = set(gone.unique().tolist()) - present
    staying_children = known[~known["child"].isin(orphans)] if orphans else known
    children = _children(ids, people, births, staying_children, held, present, secret)

    progress(0.92, "Counting what became of every row")
    set_aside, used_rows = account(parts, lost, activities, kept, problems)
    progress(0.94, "Checking the order of dates")
    deaths = people.dropna(subset="death").groupby("child")["death"].max()
    logic = date_logic(merged, births, deaths, children)
    first_part = {raw.source: number for number, raw in reversed(list(enumerate(parts.raws)))}
    for source, number in first_part.items():
        problems[number] += logic.problems.get(source, [])
    sources = reports(parts, merged, set_aside, used_rows, mended, problems, days, as_of)
    progress(0.97, "Noting down what was found")
    found = findings(parts, set_aside, problems, ids, children, secret)
    found = pd.concat([found, logic.findings], ignore_index=True) if len(logic.findings) else found
    finished = _sorted(merged.drop(columns=["return", "part", "row_2", "never_open"], errors="ignore"))
    newest = finished["as_of"].max()
    dates = [day for day in [*days.values(), as_of, None if pd.isna(newest) else newest.date()] if day is not None]
    aside = set_aside.drop(columns="part")
    return Whole(
        finished,
        children,
        aside,
        with_adds(sources, finished),
        max(dates, default=None),
        found,
        outcomes.drop(columns="part"),
        joined.joins,
    )


def _replaced(held: pd.DataFrame, sources: set[str]) -> pd.Series:
    """Which activities go because a newer load of their source comes whole; what a return tells too stays."""
    goes = held["source"].isin(sources)
    return goes & ~(held["source"].str.startswith(SSD) & (held[ALSO] != "")) if ALSO in held else goes


def looked_up(values: pd.Series, keys: pd.Series) -> pd.Series:
    """The value (by its index) of each key: each different key is looked up once."""
    codes, unique = pd.factorize(keys)
    return values.reindex(pd.Index(unique)).take(codes).set_axis(keys.index)


def _together(frames: list[pd.DataFrame]) -> pd.DataFrame:
    """The frames of all tables under each other, with `part`, the number of the table; text columns never missing."""
    whole = pd.concat([table.assign(part=number) for number, table in enumerate(frames)], ignore_index=True)
    for name in whole.columns:
        if name.startswith("attr:") and whole[name].isna().any():
            whole[name] = whole[name].fillna("").astype("str")
    return whole


def _times(values: list[date | None], part: pd.Series) -> pd.Series:
    days = pd.Series([pd.NaT if day is None else pd.Timestamp(day) for day in values], dtype="datetime64[s]")
    return days.take(part.to_numpy()).set_axis(part.index)


def _up_to_as_of(
    activities: pd.DataFrame, parts: Parts, problems: dict[int, list[Problem]]
) -> tuple[pd.DataFrame, pd.DataFrame, pd.DataFrame]:
    """Without what starts after the as-of day; the rows (`part`, `row`) that hold nothing else; the rows repaired.

    An end after the as-of day stays as it is recorded and counts as a repair, because it will be shown as open; but
    what is never open (a section 47 enquiry) loses such an end.
    """
    day_after = activities["as_of"] + pd.Timedelta(days=1)
    future = (activities["start"] >= day_after).to_numpy()
    late = ((activities["end"] >= day_after) & ~future).to_numpy()
    if not future.any() and not late.any():
        return activities, activities.loc[future, ["part", "row"]], activities.loc[future, ["part", "row"]]
    never = late & activities["never_open"].to_numpy()
    activities.loc[never, "end"] = pd.NaT
    activities.loc[never, "has_end"] = False
    dropped, stays = activities[future], activities[~future]
    rows = pd.concat([dropped[["part", "row"]], second(dropped)]).drop_duplicates()
    whole = ~np.isin(row_key(rows), row_key(stays))
    for number, raw in enumerate(parts.raws):
        of_part = rows["part"].to_numpy() == number
        place = f"{raw.source} in {raw.load}" if raw.source.startswith(ANNEX_A) else raw.load
        numbers = rows["row"].to_numpy()
        problems[number] += problem("starts-after-as-of", place, numbers, of_part & whole)
        problems[number] += problem("later-date-after-as-of", place, numbers, of_part & ~whole)
        ended = activities.loc[(activities["part"].to_numpy() == number) & late & ~never, "row"].unique()
        problems[number] += problem("end-after-as-of", place, ended, np.ones(len(ended), dtype=bool))
    mended = activities.loc[late & ~never, ["part", "row"]]
    return stays.reset_index(drop=True), rows[whole], mended


def _pseudonymised(
    tables: list[pd.DataFrame], secret: bytes, known: pd.DataFrame, *, one: bool
) -> tuple[pd.DataFrame, pd.Series, pd.Series | None]:
    """Every id of the import once with its `child` and `key` (index: the id), the pseudonym by id, and, where ids that
    differ only by zeros in front are `one`, the form under which each child is known."""
    unique = pd.concat([pd.Series(table["child"].unique()) for table in tables]).unique()
    ids = pd.Series(unique, dtype="str")
    forms = one_form(ids, _held(known, secret)) if one else None
    table = pseudonyms(ids if forms is None else forms, secret, known=known).set_axis(pd.Index(ids))
    return table, table["child"], forms


def _held(known: pd.DataFrame, secret: bytes) -> Callable[[list[str]], list[bool]] | None:
    """Says of ids whether the project has them already; None where it has none."""
    held = set(known["key"].tolist())
    return (lambda variants: [key in held for key in hashes(variants, secret)]) if held else None


def _id_problems(
    ids: pd.DataFrame,
    forms: pd.Series | None,
    activities: pd.DataFrame,
    people: pd.DataFrame,
    parts: Parts,
    problems: dict[int, list[Problem]],
    secret: bytes,
    known: pd.DataFrame,
) -> None:
    """Ids that Excel may have changed: without the zeros in front that another file has, or cut after 15 digits."""
    own_ids = pd.Series(ids.index)
    if forms is None:
        held = set(known["key"].tolist())
        new = np.array([key not in held for key in ids["key"].tolist()], dtype=bool)
        apart = zeros_apart(own_ids, new, _held(known, secret))
    else:
        apart = own_ids[(forms != own_ids) | forms.duplicated(keep=False)]
    cut = cut_by_excel(own_ids)
    zeros = "ids-leading-zeros" if forms is None else "ids-joined"
    if not len(apart) and not len(cut):
        return
    for number, raw in enumerate(parts.raws):
        own = set(activities.loc[activities["part"] == number, "child"].unique().tolist())
        own |= set(people.loc[people["part"] == number, "child"].unique().tolist())
        own |= set(raw.outcomes["child"].unique().tolist())
        for code, odd in ((zeros, apart), ("ids-cut-by-excel", cut)):
            here = odd[odd.isin(own)]
            count = int(here.str.lstrip("0").nunique())
            if count:
                problems[number].append(Problem(code, raw.load, f"'{here.iloc[0]}'", count))


def _final_columns(activities: pd.DataFrame, parts: Parts) -> pd.DataFrame:
    """ACTIVITIES' columns, then `attr:` columns, then what the merging needs."""
    activities["source"] = each([raw.source for raw in parts.raws], activities["part"])
    activities["load"] = each([raw.load for raw in parts.raws], activities["part"])
    activities["return"] = np.array(parts.returns, dtype=np.int64)[activities["part"].to_numpy()]
    activities["estimated"] = False
    activities["age"] = pd.Series(pd.NA, index=activities.index, dtype="Int16")
    attributes = [name for name in activities.columns if name.startswith("attr:")]
    return activities[[*ACTIVITIES, *attributes, "return", "part", "row_2"]]


def _all_outcomes(new: pd.DataFrame, held: pd.DataFrame, parts: Parts) -> pd.DataFrame:
    """OUTCOMES with `part`: those of this import, and those that the project holds of other files."""
    new = new.assign(load=each([raw.load for raw in parts.raws], new["part"]))
    again = {raw.load for raw in parts.raws if raw.source == OUTCOMES_SOURCE}
    old = held[~held["load"].isin(again)].drop(columns="matches").assign(part=EARLIER)
    return pd.concat([old, new], ignore_index=True) if len(old) else new


def _unmatched_aside(parts: Parts, outcomes: pd.DataFrame, problems: dict[int, list[Problem]]) -> Parts:
    """The tables with the outcomes set aside that fit no activity; those that fit several are flagged."""
    raws = list(parts.raws)
    for number in sorted(set(outcomes["part"].tolist()) - {EARLIER}):
        raw, own = raws[number], outcomes[outcomes["part"] == number]
        for code, rows in (
            ("outcome-unmatched", own.loc[own["matches"] == 0, "row"].to_numpy()),
            ("outcome-two-events", own.loc[own["matches"] > 1, "row"].to_numpy()),
        ):
            problems[number] += problem(code, raw.load, rows, np.ones(len(rows), dtype=bool))
        lost = own.loc[own["matches"] == 0, "row"].to_numpy()
        who, _ = raw.owners_of(lost)
        more = pd.DataFrame({"row": lost, "reason": pd.Series("outcome-unmatched", index=who.index), "id": who})
        raws[number] = replace(raw, set_aside=pd.concat([raw.set_aside, more], ignore_index=True)) if len(lost) else raw
    return replace(parts, raws=tuple(raws))


def _estimated_problem(merged: pd.DataFrame, parts: Parts, problems: dict[int, list[Problem]]) -> None:
    """A note on plans whose start was estimated."""
    estimated = merged.loc[merged["estimated"] & (merged["return"] != EARLIER), ["part", "row"]]
    for number, rows in estimated.groupby("part")["row"]:
        raw = parts.raws[int(str(number))]
        flagged = np.sort(rows.to_numpy(dtype=np.int32))
        problems[int(str(number))].append(told("start-estimated", f"{raw.source} in {raw.load}", flagged))


def _in_order(people: pd.DataFrame, parts: Parts, days: dict[str, date | None], as_of: date | None) -> pd.DataFrame:
    """What rows say about children, the most recent last; the surest list for a team last within a return."""
    when = _times([days.get(raw.group, as_of) for raw in parts.raws], people["part"])
    surest = pd.Series([_TEAM_ORDER.get(raw.source, 0) for raw in parts.raws]).take(people["part"].to_numpy())
    order = np.lexsort((people["row"].to_numpy(), surest.to_numpy(), when.to_numpy()))
    return people.assign(when=when).iloc[order].reset_index(drop=True)


def _births(people: pd.DataFrame, parts: Parts, problems: dict[int, list[Problem]]) -> pd.Series:
    births, differ = commonest_births(people)
    if differ:
        problems[0].append(
            Problem("birth-dates-differ", ", ".join(dict.fromkeys(raw.load for raw in parts.raws)), count=differ)
        )
    return births


def _age_problems(
    people: pd.DataFrame, births: pd.Series, activities: pd.DataFrame, parts: Parts, problems: dict[int, list[Problem]]
) -> None:
    """Rows whose age is not that of the child's date of birth."""
    stated = people[people["age"].notna()]
    if not len(stated):
        return
    stated = stated.assign(birth=looked_up(births, stated["child"]))
    events = activities[np.isin(row_key(activities), row_key(stated))]
    first = events["start"].groupby(row_key(events)).min()
    odd = stated[ages_disagree(stated, first.reindex(row_key(stated)).set_axis(stated.index))]
    for number, rows in odd.groupby("part")["row"]:
        raw = parts.raws[int(str(number))]
        flagged = np.sort(rows.to_numpy(dtype=np.int32))
        problems[int(str(number))].append(told("age-not-of-birth-date", f"{raw.source} in {raw.load}", flagged))


def _children(
    ids: pd.DataFrame,
    people: pd.DataFrame,
    births: pd.Series,
    known: pd.DataFrame,
    held: pd.DataFrame,
    present: set[str],
    secret: bytes,
) -> pd.DataFrame:
    """CHILDREN of the import merged into those of the project; nothing is left of days of birth and family ids."""
    if "attr:family" in people:
        families = people["attr:family"]
        told = families != ""
        people["attr:family"] = families.mask(told, pseudonyms(families[told], secret, kind="family")["child"]).astype(
            "str"
        )
    # As a boolean array: an empty list would choose no column instead of no row.
    new = ids[np.array([child in present for child in ids["child"].tolist()], dtype=bool)].reset_index(drop=True)
    # Two forms of one id are one child.
    new = new.drop_duplicates("key", ignore_index=True)
    months = births.reindex(new["child"]).to_numpy().astype("datetime64[M]").astype("datetime64[s]")
    new = new.assign(birth_month=pd.Series(months, dtype="datetime64[s]"))
    said = latest_attributes(people)
    for name in said.columns:
        new[name] = said[name].reindex(new["child"]).fillna("").astype("str").to_numpy()
        new[name] = new[name].astype("str")
    recent = people.groupby("child")["when"].max().reindex(new["child"]).to_numpy()
    before = held.groupby("child")["as_of"].max().reindex(new["child"]).to_numpy()
    newer = pd.Series(np.isnat(before) | np.isnat(recent) | (recent >= before), index=new.index)
    return merge_children(new, known, newer)


def _sorted(activities: pd.DataFrame) -> pd.DataFrame:
    """In an order that does not depend on the order of files or rows."""
    if not len(activities):
        return pd.concat([empty(ACTIVITIES), activities])[[*ACTIVITIES, *_attributes(activities)]].astype(ACTIVITIES)
    keys: list[np.ndarray] = []
    for name in ("row", "load", "end", "code", "source", "start", "child"):
        column = activities[name]
        if column.dtype == "str":
            ranks, values = pd.factorize(column, sort=True)
            if len(values) > 1:
                keys.append(ranks)
        else:
            keys.append(column.astype("int64").to_numpy())
    order = np.lexsort(keys)
    return activities.iloc[order].reset_index(drop=True)[[*ACTIVITIES, *_attributes(activities)]]


def _attributes(table: pd.DataFrame) -> list[str]:
    return [name for name in table.columns if name.startswith("attr:")]
