"""Which column plays which role: what the app guessed from a list of events, for the analyst to change."""

from collections.abc import Sequence
from typing import Any

import pandas as pd
import streamlit as st

from builder.loading import Preview, Upload, preview
from builder.problem import Refused
from builder.project import Project
from builder.recipes import Fit
from builder.sources.reading import stem_of
from pages.annex_columns import choose_columns
from pages.frame import plain, tell

_ROLES = {
    "child": "Child id",
    "activity": "Activity",
    "start": "Start",
    "end": "End",
    "outcome": "Outcome",
    "team": "Team",
}
_NAMES = {**{role: label.lower() for role, label in _ROLES.items()}, "attribute": "kept as an attribute"}
_NONE = "(no such column)"


def choose(upload: Upload, file_id: str, project: Project) -> dict[str, Any]:
    """Shows what a file seems to be and gives the roles chosen, by the file's name; of an Annex A return the columns
    of its own that were chosen, by the names of its lists."""
    try:
        seen = _preview(upload, file_id, project)
    except Refused as refused:
        tell(refused.problems)
        return {}
    with st.expander(plain(upload.name), expanded=True):
        if seen.kind == "annex-a":
            st.markdown(f"An Annex A return with {len(seen.lists)} lists: {plain(', '.join(seen.lists))}.")
            return choose_columns(seen, file_id, project.file.roles)
        if seen.kind == "outcomes":
            st.markdown("A list of outcomes, to be joined to the rows of Annex A with the same child, list and date.")
            return {}
        if seen.kind != "event-log":
            st.markdown(f"A file of a return: {plain(', '.join(dict.fromkeys(seen.lists)))}. Its columns are known.")
            return {}
        st.markdown("A list of events. The first rows:")
        st.dataframe(pd.DataFrame(list(seen.rows), columns=_unique(seen.headings)), hide_index=True)
        if seen.fit is not None:
            _as_last_time(seen.fit)
        chosen = _chosen(seen, file_id, project)
        tell(seen.problems)
    return {upload.name: chosen}


def _as_last_time(fit: Fit) -> None:
    """Says by which file's recipe the roles below were chosen, and what has changed since."""
    taken = [f"{_NAMES[role]} = '{heading}'" for role, heading in fit.roles.items() if heading and role in _NAMES]
    st.markdown(f"As last time, when {plain(fit.recipe.file)} was loaded: {plain(', '.join(taken))}.")
    if fit.gone:
        gone = ", ".join(f"'{heading}' ({_NAMES.get(role, role)})" for role, heading in fit.gone)
        new = ", ".join(f"'{heading}'" for heading in fit.new) or "none"
        st.warning(plain(f"No longer there: {gone}. New headings: {new}. Check below what stands in their place."))


def _source(seen: Preview, project: Project, before: str | None) -> str:
    """The source that the file belongs to: its own, or one whose next file it is."""
    own = stem_of(seen.name)
    sources = dict.fromkeys([seen.source, own, *(recipe.source for recipe in project.file.recipes)])
    names = {source: f"The next file of '{source}'" for source in sources}
    if all(recipe.source != own for recipe in project.file.recipes):
        names[own] = f"A source of its own, '{own}'"
    options = list(names)
    chosen = st.selectbox(
        "This file is",
        options,
        index=options.index(before) if before in options else 0,
        format_func=names.__getitem__,
        key=f"source-{seen.name}",
        width=420,
    )
    return chosen or seen.source


def forget_choices(but: Sequence[str] = ()) -> None:
    """Lets go of what was seen of files that are no longer in the uploader, and of what was chosen for them."""
    for kept in ("previews", "roles-chosen"):
        held: dict[str, Any] = st.session_state.get(kept, {})
        for file_id in [file_id for file_id in held if file_id not in but]:
            del held[file_id]


def _chosen(seen: Preview, file_id: str, project: Project) -> dict[str, Any]:
    known = _kept(file_id) or project.file.roles.get(seen.source) or {}
    source = _source(seen, project, known.get("source")) if seen.fit is not None else None
    options = [_NONE, *[heading for heading in seen.headings if heading]]
    chosen: dict[str, Any] = {}
    for column, (role, label) in zip(st.columns(len(_ROLES)), _ROLES.items(), strict=True):
        guess = (known[role] if role in known else seen.roles.get(role)) or _NONE
        place = options.index(guess) if guess in options else 0
        heading = column.selectbox(label, options, index=place, key=f"role-{file_id}-{role}")
        if heading != seen.roles.get(role, _NONE):
            chosen[role] = None if heading == _NONE else heading
    offered = {offer.heading: offer for offer in seen.attributes}
    kept = list(seen.fit.attributes) if seen.fit is not None else []
    marked = st.multiselect(
        "Other columns to keep as attributes (every other column is left out)",
        list(offered),
        default=[heading for heading in known.get("attributes", kept) if heading in offered],
        key=f"attributes-{file_id}",
        format_func=lambda heading: f"{heading} ⚠" if offered[heading].warnings else heading,
    )
    for heading in marked:
        tell(offered[heading].warnings)
    chosen["attributes"] = marked
    if source is not None:
        chosen["source"] = source
    st.session_state.setdefault("roles-chosen", {})[file_id] = chosen
    return chosen


def _kept(file_id: str) -> dict[str, Any]:
    """What was chosen for this file before it was read and refused, or before another page was looked at."""
    kept: dict[str, Any] = st.session_state.get("roles-chosen", {}).get(file_id, {})
    return kept


def _preview(upload: Upload, file_id: str, project: Project) -> Preview:
    """The preview, made once for each file that stands in the uploader."""
    kept = st.session_state.setdefault("previews", {})
    if file_id not in kept:
        with st.spinner(f"Looking into {plain(upload.name)} …"):
            kept[file_id] = preview(upload, project.file.recipes)
    found: Preview = kept[file_id]
    return found


def _unique(headings: tuple[str, ...]) -> list[str]:
    """Headings as a table's columns need them: blank and repeated ones told apart by their place."""
    return [
        heading if heading and headings.index(heading) == place else f"{heading} ({place + 1})"
        for place, heading in enumerate(headings)
    ]
