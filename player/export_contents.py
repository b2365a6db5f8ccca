"""What goes into a stand-alone file: the journeys and children without what its author leaves out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import pandas as pd

from builder.bookmarks import Bookmark
from player.export_bookmarks import Carried, carried
from player.export_choices import ExportChoices, checked
from player.export_rare import rare_children
from player.export_weeks import to_weeks
from player.journeys import Journeys
from player.legs import TRAVEL
from player.not_shown import Group, Line, NotShown
from player.payload import payload
from player.play import Play

# What a part blanks in the legs, and which attributes go with it.
_TEXTS = {"team": ("team",), "codes": ("code", "outcome"), "sources": ("source",)}
_ALONG = {"team": ("service", "locality")}


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds: the payload, how many children, their moves and legs; `left_out` children went a rare way;
    `story` are its bookmarks."""

    payload: bytes
    children: int
    moves: int
    legs: int
    left_out: int
    story: Carried = field(default_factory=Carried)


def contents(
    shown: Play,
    choices: ExportChoices,
    options: Mapping[str, Any] | None = None,
    bookmarks: Sequence[Bookmark] | None = None,
) -> Contents:
    """The contents of a file of a project. Raises `Refused` for something that cannot be left out.

    `options`: what the stage opens with (`player.payload.payload`). `bookmarks`: the project's as they stand now; left
    out, as they stood when `shown` was made.
    """
    choices = checked(choices, shown.journeys, shown.children)
    made, children = shown.journeys, shown.children
    left_out = frozenset[str]()
    if choices.hide_rare:
        left_out = rare_children(made.legs, made.settings.small_group)
        made = replace(made, legs=made.legs[~made.legs["child"].isin(left_out)].reset_index(drop=True))
    made = _without_texts(to_weeks(made) if choices.weeks else made, choices)
    playing = int(made.legs["child"].nunique())
    own = shown.project.file.bookmarks if bookmarks is None else bookmarks
    told = _without_attributes(children, choices)
    gone = {name.removeprefix("attr:") for name in set(children.columns) - set(told.columns)} | choices.drop
    story = carried(own, choices, gone, set(made.legs["child"].unique()))
    packed = payload(
        shown.project.name,
        made,
        told,
        fed=shown.placed.coverage.fed,
        covers=() if "sources" in choices.drop else shown.covers,
        notes=() if "notes" in choices.drop else shown.project.file.notes,
        not_shown=_told(shown.not_shown(), choices, len(left_out), story),
        options={**(options or {}), **({"bookmarks": list(story.bookmarks)} if story.bookmarks else {})},
        dates_to_week=choices.weeks,
    )
    moves = int((made.legs["kind"] == TRAVEL).sum())
    return Contents(packed, playing, moves, len(made.legs), len(left_out), story)


def _without_texts(made: Journeys, choices: ExportChoices) -> Journeys:
    """The legs with the texts of what is dropped blank; where sources are, the map's places name none either."""
    blank = [text for part, texts in _TEXTS.items() if part in choices.drop for text in texts]
    nothing = pd.Categorical([""] * len(made.legs))
    legs = made.legs.assign(**dict.fromkeys(blank, nothing)) if blank else made.legs
    visits = made.visits.assign(source="") if "source" in blank else made.visits
    return replace(made, legs=legs, visits=visits)


def _without_attributes(children: pd.DataFrame, choices: ExportChoices) -> pd.DataFrame:
    gone = {name for dropped in choices.drop for name in (dropped, *_ALONG.get(dropped, ()))}
    kept = children.drop(columns=[f"attr:{name}" for name in gone if f"attr:{name}" in children])
    if "age" not in choices.drop:
        return kept
    return kept.assign(birth_month=pd.Series([pd.NaT] * len(kept), index=kept.index, dtype="datetime64[s]"))


def _told(found: NotShown, choices: ExportChoices, left_out: int, story: Carried) -> NotShown:
    """What the project's own picture does not show, and what this file does not."""
    lines = [Line("Children who went a way that few went", left_out)] if choices.hide_rare else []
    lines += [Line(f"Left out by its author: {name.replace('_', ' ')}", 0) for name in sorted(choices.drop)]
    if choices.weeks:
        lines.append(Line("Dates are told to the week, and targets not at all", 0))
    if story.left_out:
        lines.append(Line("Bookmarks that ask for what was left out", story.left_out))
    if story.changed:
        lines.append(Line("Bookmarks without a part that was left out", story.changed))
    return replace(found, groups=(*found.groups, Group("In this file", tuple(lines)))) if lines else found
