"""Which of the example's true moves come back from its files, and why each of the others does not.

A true move came back when the child's journey has a travel leg between the same two nodes with the same true date. What
did not is put down to one cause, looked for in this order: the visit moved to is not in the journey (why not?); the
visit moved from is not (why not?); both are, but the dot came from elsewhere, because dates do not say what came first
on a day. What is left is "other". A child who stays in a service (one foster home after another) does not move.
"""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
import pandas as pd

from builder.example import activities as act
from builder.example.own_map import PLACEMENTS
from builder.example.windows import MISSING, RETURNS

BEFORE = "before the first return"
LOST_RETURN = "missing return"
SNAPSHOT = "snapshot"
NO_OUTCOME = "no outcome recorded"
NOT_ASKED = "not asked for in Annex A"
SAME_DAY = "several things on one day"
OTHER = "other"
CAUSES = (BEFORE, LOST_RETURN, SNAPSHOT, NO_OUTCOME, NOT_ASKED, SAME_DAY, OTHER)

FIRST = RETURNS[0].first
# Returns whose outcome columns are missing.
BARE = tuple(window for window in RETURNS if not window.outcomes)
# Held by lists 1 and 3 in the half-year they fall in, and by no other.
ON_THE_DAY = (act.CONTACT, act.REFERRAL)
# Held by every return whose half-year they touch.
BY_SPAN = (act.ASSESSMENT, act.SECTION_47, act.CONFERENCE, act.EARLY_HELP_ASSESSMENT)
# Held one row a child, as things stood on the day of the extract.
AS_AT = (act.CIN_PLAN, act.CP_PLAN, act.PLACEMENT, *act.ADOPTION_STEPS)
NOWHERE = (act.STRATEGY, act.CARE_LEAVER)
# Lists 2 and 7 have no outcome, and no column was added to them.
NEVER_AN_OUTCOME = (act.EARLY_HELP_ASSESSMENT, act.CP_PLAN)


@dataclass(frozen=True)
class Account:
    """The true moves, one row each: child, from_node, node, start, activity, from_activity, cause ("" = came back).

    `drawn`, the other way round: the moves that journeys make, with child, from, to, start and `true`, whether each
    truly was.
    """

    moves: pd.DataFrame
    drawn: pd.DataFrame

    @property
    def made(self) -> int:
        """True moves."""
        return len(self.moves)

    @property
    def back(self) -> int:
        """True moves that came back."""
        return int((self.moves["cause"] == "").sum())

    def lost(self) -> pd.Series:
        """How many did not come back, by cause, in the order of CAUSES."""
        return self.moves["cause"].value_counts().reindex(list(CAUSES), fill_value=0)

    def since(self, day: pd.Timestamp) -> "Account":
        """The same of moves on or after this day."""
        drawn = self.drawn[self.drawn["start"] >= day.isoformat()]
        return Account(self.moves[self.moves["start"] >= day].reset_index(drop=True), drawn.reset_index(drop=True))

    def words(self) -> str:
        """The account as lines of text."""
        lines = [f"{'true moves':30}{self.made:7,}", f"{'came back':30}{self.back:7,}{self.back / self.made:8.1%}"]
        lines += [f"lost: {cause:24}{count:7,}{count / self.made:8.1%}" for cause, count in self.lost().items()]
        untrue = int((~self.drawn["true"]).sum())
        lines.append(f"{'drawn moves':30}{len(self.drawn):7,}")
        lines.append(f"{'of these not so in truth':30}{untrue:7,}{untrue / len(self.drawn):8.1%}")
        return "\n".join(lines)


def account(truth: pd.DataFrame, child: pd.Series, legs: pd.DataFrame, services: Collection[str]) -> Account:
    """Every true move with its cause.

    `truth` is truth.parquet; `child` the pseudonym of each of its rows; `legs` has the columns of
    `playback.md`; `services` are the ids of the map's service nodes.
    """
    visits = _alike_once(truth.assign(child=child.to_numpy()))
    stations = legs[legs["kind"].isin(["travel", "rest"])]
    there = set(zip(stations["child"], stations["to"], stations["start"].str[:10], strict=True))
    day = visits["start"].dt.strftime("%Y-%m-%d")
    is_there = pd.Series(
        [key in there for key in zip(visits["child"], visits["node"], day, strict=True)], index=visits.index
    )
    missing = why_missing(visits).mask(is_there, "")
    travelled = legs[(legs["kind"] == "travel") & (legs["from"] != "")]
    done = set(zip(travelled["child"], travelled["from"], travelled["to"], travelled["start"].str[:10], strict=True))

    stays = (visits["from_node"] == visits["node"]) & visits["node"].isin(services)
    moves = visits[(visits["from_node"] != "") & ~stays]
    came_from = moves["came_from"].to_numpy()
    to_missing = missing.loc[moves.index]
    from_missing = missing.loc[came_from].set_axis(moves.index)
    # A way out is lost with the visit that leads to it.
    out = moves["activity"].isin(act.EXITS)
    cause = to_missing.mask((to_missing == "") | (out & (from_missing != "")), from_missing)
    cause = cause.mask(cause == "", _drawn_elsewhere(visits, moves))
    keys = zip(moves["child"], moves["from_node"], moves["node"], day.loc[moves.index], strict=True)
    back = pd.Series([key in done for key in keys], index=moves.index)
    table = moves[["child", "from_node", "node", "start", "activity"]].assign(
        from_activity=visits["activity"].loc[came_from].to_numpy(), cause=cause.mask(back, "")
    )
    true = set(zip(moves["child"], moves["from_node"], moves["node"], day.loc[moves.index], strict=True))
    drawn_keys = zip(travelled["child"], travelled["from"], travelled["to"], travelled["start"].str[:10], strict=True)
    drawn = travelled[["child", "from", "to", "start"]].assign(true=[key in true for key in drawn_keys])
    return Account(table.reset_index(drop=True), drawn.reset_index(drop=True))


def still_open(truth: pd.DataFrame, child: pd.Series, legs: pd.DataFrame) -> pd.DataFrame:
    """What journeys show as under way at the end, by node: `shown`, `true` (of these, truly so) and `truly` (all).

    The kinds of placement are taken together as "in care": an unknown kind is no error here.
    """
    in_care = dict.fromkeys((*PLACEMENTS.values(), "care"), "in care")
    under_way = truth.assign(child=child.to_numpy(), node=truth["node"].replace(in_care))[truth["end"].isna()]
    true = set(zip(under_way["child"], under_way["node"], strict=True))
    last = legs["open"] & (legs["shown_to"] == legs.loc[legs["open"], "shown_to"].max())
    shown = legs.loc[last, ["child", "to"]].replace({"to": in_care}).drop_duplicates()
    shown = shown.assign(true=[key in true for key in zip(shown["child"], shown["to"], strict=True)])
    by_node = shown.groupby("to")["true"].agg(shown="size", true="sum")
    truly = under_way.drop_duplicates(["child", "node"]).groupby("node").size().rename("truly")
    return by_node.join(truly, how="outer").fillna(0).astype("int64")


def _drawn_elsewhere(visits: pd.DataFrame, moves: pd.DataFrame) -> pd.Series:
    """Why a dot came from elsewhere: whether something else of the child began on a day of the move."""
    days = visits.groupby(["child", "start"]).size()

    def began(rows: pd.DataFrame) -> np.ndarray:
        return days.reindex(pd.MultiIndex.from_frame(rows[["child", "start"]])).to_numpy()

    before = visits.loc[moves["came_from"]]
    together = before["start"].to_numpy() == moves["start"].to_numpy()
    others = (began(moves) > 1 + together) | (began(before) > 1 + together)
    return pd.Series(np.where(others, SAME_DAY, OTHER), index=moves.index)


def _alike_once(truth: pd.DataFrame) -> pd.DataFrame:
    """Visits of a child alike in node, start and end are one (`playback.md`, rule 4); indexed by visit number."""
    keys = ["child", "node", "start", "end"]
    first = truth.groupby(keys, dropna=False)["visit"].transform("min")
    one = pd.Series(first.to_numpy(), index=truth["visit"].to_numpy())
    came_from = one.reindex(truth["came_from"]).fillna(-1).astype("int64")
    kept = truth.assign(came_from=came_from.to_numpy())[first == truth["visit"]]
    return kept.set_index("visit", drop=False)


def why_missing(visits: pd.DataFrame) -> pd.Series:
    """For every true visit: the cause, if it is not in a journey. Ways out: the cause if only they are missing."""
    activity, start = visits["activity"], visits["start"]
    end = visits["end"].fillna(RETURNS[-1].last)
    cause = pd.Series(OTHER, index=visits.index)
    in_gap = (start >= MISSING.first) & (end <= MISSING.last)
    cause = cause.mask(activity.isin(AS_AT), SNAPSHOT)
    cause = cause.mask((activity.isin((*ON_THE_DAY, *BY_SPAN)) | activity.isin(AS_AT)) & in_gap, LOST_RETURN)
    # A CIN plan shows only where it is open on the day of an extract: this one only on the day of the lost one.
    only_lost = (start > RETURNS[1].last) & (start <= MISSING.last) & (end > MISSING.last) & (end <= RETURNS[2].last)
    cause = cause.mask((activity == act.CIN_PLAN) & only_lost, LOST_RETURN)
    ends_before = end < FIRST
    cause = cause.mask(ends_before, BEFORE)
    cause = cause.mask(activity.isin(NOWHERE), NOT_ASKED)
    out = activity.isin(act.EXITS)
    parent = visits["came_from"].where(visits["came_from"].isin(visits.index))
    parent_activity = activity.reindex(parent).set_axis(visits.index).fillna("")
    bare = pd.Series(False, index=visits.index)
    for window in BARE:
        # The day on which the outcome was known falls into a return without the column.
        bare |= start.between(window.first, window.last)
    after = out & ~ends_before
    # What led out is in a journey, but as still under way: its end is in the return that is missing.
    ended_in_gap = start.between(MISSING.first, MISSING.last)
    cause = cause.mask(after, OTHER)
    cause = cause.mask(after & (bare | parent_activity.isin(NEVER_AN_OUTCOME)), NO_OUTCOME)
    cause = cause.mask(after & parent_activity.isin((act.CIN_PLAN, act.PLACEMENT)), SNAPSHOT)
    cause = cause.mask(after & ended_in_gap & ~parent_activity.isin(NEVER_AN_OUTCOME), LOST_RETURN)
    # An enquiry without a conference has no end in list 5, so its way out has no day.
    return cause.mask(after & (parent_activity == act.SECTION_47), NOT_ASKED)
