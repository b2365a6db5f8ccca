"""Teams: to which service and locality each belongs, in all its spellings; many at once, and with dates."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

import pandas as pd
import streamlit as st

from builder.code_map import CodeMap
from builder.code_rows import CodeRow, Standing, looks, standing_by, team_rows
from builder.code_taking import RowEdit, with_edits
from builder.cohorts import TEAM_WARNING
from builder.problem import Refused
from builder.project import Project
from builder.rule_words import team_words
from builder.service_map import ServiceMap
from builder.team_spellings import Proposal, proposals, team_sources
from pages.code_file import keep
from pages.codes_cache import data_version
from pages.codes_team_dates import team_dates_form
from pages.frame import link_to, tell

# What is filled in and not saved yet: (service, locality) by the key of a team.
Draft = dict[tuple[str, ...], tuple[str, str]]


def show(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the view; `seen` is the project as this visitor last saw it, which a save begins from."""
    if said := st.session_state.pop("teams-said", None):
        st.success(said)
    counted, sources = _teams(str(project.folder), data_version(project), project)
    rows = standing_by(counted, code_map, "teams")
    if not rows:
        st.info("No activity that is loaded names a team. Load a file with a column for the team on the page Data.")
        link_to("data", "Go on: Load your files", project=project.name)
        return
    _standing(rows)
    draft: Draft = st.session_state.setdefault(f"teams-draft-{project.file.id}", {})
    offered = dict(zip((row.key for row in rows), proposals(_as_drafted(rows, draft)), strict=True))
    _bulk(project, rows, offered, draft)
    only, find, save, drop = st.columns([1.4, 1.6, 1, 1.3], vertical_alignment="center")
    _editor(project, code_map, rows, sources, offered, draft, (only, find))
    # In sight above the table, but drawn after it, to know what was typed last.
    _save(seen, code_map, rows, draft, (save, drop))
    team_dates_form(project, seen, service_map, code_map, rows)


@st.cache_resource(max_entries=2, show_spinner="Counting the teams …")
def _teams(folder: str, data: str, _project: Project) -> tuple[tuple[CodeRow, ...], dict[str, tuple[str, ...]]]:
    # The first two name the data: a team that is mapped is counted no other way.
    activities = _project.activities()
    return team_rows(activities), team_sources(activities)


def _standing(rows: Sequence[CodeRow]) -> None:
    done = [row for row in rows if row.standing != Standing()]
    weight, whole = sum(row.activities for row in done), sum(row.activities for row in rows)
    st.markdown(
        f"**{len(done):,} of {len(rows):,} spellings** have a service or a locality: {weight / whole:.1%} of the "
        f"{whole:,} activities that name a team. {TEAM_WARNING}"
    )


def _as_drafted(rows: Sequence[CodeRow], draft: Draft) -> list[CodeRow]:
    """The rows with what is filled in, so that it is proposed for spellings alike."""
    drafted = []
    for row in rows:
        said = draft.get(row.key)
        if said and any(said):
            row = replace(row, standing=Standing(said))
        drafted.append(row)
    return drafted


def _now(row: CodeRow, draft: Draft) -> tuple[str, str]:
    service, locality = draft.get(row.key, row.standing.to or ("", ""))
    return service, locality


def _filled(row: CodeRow, draft: Draft, proposal: Proposal) -> tuple[str, str]:
    """What a team would be with its proposal taken where nothing stands yet."""
    service, locality = _now(row, draft)
    return service or proposal.service, locality or proposal.locality


def _bulk(project: Project, rows: Sequence[CodeRow], offered: Mapping[tuple[str, ...], Proposal], draft: Draft) -> None:
    """Filling in many at once: all that is proposed, or one service and locality for every ticked row."""
    turn = f"teams-turn-{project.file.id}"
    blank = [
        row for row in rows if not row.standing.fixed and _filled(row, draft, offered[row.key]) != _now(row, draft)
    ]
    take, service_at, locality_at, fill = st.columns([1.4, 1.3, 1.3, 1.1], vertical_alignment="bottom")
    words = f"Fill in all {len(blank):,} proposals" if len(blank) != 1 else "Fill in the proposal"
    if take.button(words, disabled=not blank, width="stretch", help="Nothing is saved by this: look, change, save."):
        draft |= {row.key: _filled(row, draft, offered[row.key]) for row in blank}
        st.session_state[turn] = st.session_state.get(turn, 0) + 1
        st.rerun()
    service = service_at.selectbox(
        "Service", _used(rows, draft, 0), index=None, accept_new_options=True, placeholder="Choose or type"
    )
    locality = locality_at.selectbox(
        "Locality", _used(rows, draft, 1), index=None, accept_new_options=True, placeholder="Choose or type"
    )
    ticked: set[tuple[str, ...]] = st.session_state.get(f"teams-ticked-{project.file.id}", set())
    if fill.button(
        f"Fill in {len(ticked):,} ticked", disabled=not ticked or not (service or locality), width="stretch"
    ):
        for row in rows:
            if row.key in ticked:
                before = _now(row, draft)
                draft[row.key] = (service or before[0], locality or before[1])
        st.session_state[turn] = st.session_state.get(turn, 0) + 1
        st.session_state[f"teams-ticked-{project.file.id}"] = set()
        st.rerun()


def _used(rows: Sequence[CodeRow], draft: Draft, place: int) -> list[str]:
    return sorted({_now(row, draft)[place] for row in rows} - {""}, key=str.casefold)


def _editor(
    project: Project,
    code_map: CodeMap,
    rows: Sequence[CodeRow],
    sources: Mapping[str, tuple[str, ...]],
    offered: Mapping[tuple[str, ...], Proposal],
    draft: Draft,
    above: tuple[Any, Any],
) -> None:
    """The table, in which service and locality are typed; spellings that belong together stand together."""
    open_ = sum(row.standing == Standing() for row in rows)
    only, find = above
    only_open = only.checkbox(f"Only what is not yet mapped ({open_:,})", value=False, key="teams-only-open")
    words = find.text_input("Find a team", key="teams-find", placeholder="Find a team", label_visibility="collapsed")
    weight = {looks(row.names[0]): row.activities for row in rows}
    shown = [
        row
        for row in rows
        if (not only_open or row.standing == Standing()) and looks(words or "") in ("(blank)", *_within(row, words))
    ]
    # A group stands where its most frequent spelling does.
    leads = {row.key: offered[row.key].like or row.names[0] for row in shown}
    shown.sort(key=lambda row: (-weight[looks(leads[row.key])], leads[row.key], leads[row.key] != row.names[0]))
    turn = st.session_state.get(f"teams-turn-{project.file.id}", 0)
    key = f"teams-{project.version}-{turn}-{only_open}-{words}"
    # The table is made once for each look at it: made anew at every key, it would jump to its top.
    made_key = f"teams-made-{project.file.id}"
    made = st.session_state.get(made_key)
    if made is None or made[0] != key:
        ticked = st.session_state.get(f"teams-ticked-{project.file.id}", set())
        made = st.session_state[made_key] = (key, _table(code_map, shown, sources, offered, draft, ticked), shown)
    _, table, shown = made
    edited = st.data_editor(
        table,
        key=key,
        hide_index=True,
        height=38 + 35 * min(max(len(table), 1), 16),
        disabled=[name for name in table.columns if name not in ("✓", "Service", "Locality")],
        column_config={
            "✓": st.column_config.CheckboxColumn(width=40, help="Tick rows to fill them in together"),
            "Team": st.column_config.TextColumn(width=200),
            "Service": st.column_config.TextColumn(width=150),
            "Locality": st.column_config.TextColumn(width=110),
            "Could be": st.column_config.TextColumn(width=165),
            "Why": st.column_config.TextColumn(width=370),
            "Activities": st.column_config.NumberColumn(format="localized", width=75),
            "Children": st.column_config.NumberColumn(format="localized", width=70),
            "First": st.column_config.DateColumn(format="D MMM YYYY", width=90),
            "Last": st.column_config.DateColumn(format="D MMM YYYY", width=90),
            "Source": st.column_config.TextColumn(width=150),
        },
    )
    _remember(project, shown, edited, draft)


def _within(row: CodeRow, words: str) -> tuple[str, ...]:
    """What is looked for, when it stands in the team's name."""
    return (looks(words),) if words and looks(words) in looks(row.names[0]) else ()


def _table(
    code_map: CodeMap,
    shown: Sequence[CodeRow],
    sources: Mapping[str, tuple[str, ...]],
    offered: Mapping[tuple[str, ...], Proposal],
    draft: Draft,
    ticked: Collection[tuple[str, ...]],
) -> pd.DataFrame:
    now = [_now(row, draft) for row in shown]
    could = []
    for row, said in zip(shown, now, strict=True):
        one = offered[row.key]
        if row.standing.fixed:
            could.append("by dates or patterns")
        else:
            filled = _filled(row, draft, one)
            could.append("" if filled == said else ", ".join(filter(None, filled)))
    why = [
        "; ".join(team_words(code_map.teams[number]) for number in row.standing.rules)
        if row.standing.fixed
        else offered[row.key].why
        for row in shown
    ]
    return pd.DataFrame(
        {
            "✓": pd.Series([row.key in ticked for row in shown], dtype="bool"),
            "Team": pd.Series([row.names[0] for row in shown], dtype="str"),
            "Activities": [row.activities for row in shown],
            "Service": pd.Series([said[0] for said in now], dtype="str"),
            "Locality": pd.Series([said[1] for said in now], dtype="str"),
            "Could be": pd.Series(could, dtype="str"),
            "Why": pd.Series(why, dtype="str"),
            "Children": [row.children for row in shown],
            "First": [row.first for row in shown],
            "Last": [row.last for row in shown],
            "Source": pd.Series([", ".join(sources.get(row.key[0], ())) for row in shown], dtype="str"),
        }
    )


def _remember(project: Project, shown: Sequence[CodeRow], edited: pd.DataFrame, draft: Draft) -> None:
    """Takes what was typed and ticked into the draft, which stays when other rows are shown."""
    columns = (edited[name].tolist() for name in ("✓", "Service", "Locality"))
    key = f"teams-ticked-{project.file.id}"
    before: set[tuple[str, ...]] = st.session_state.get(key, set())
    ticked = before - {row.key for row in shown}
    changed = False
    for row, tick, service, locality in zip(shown, *columns, strict=True):
        if tick:
            ticked.add(row.key)
        said = tuple("" if pd.isna(text) else " ".join(str(text).split()) for text in (service, locality))
        if said != _now(row, draft):
            draft[row.key] = (said[0], said[1])
            changed = True
    if changed or ticked != before:
        # What stands above the table (proposals for spellings alike, how many are ticked) follows.
        st.session_state[key] = ticked
        st.rerun()


def _save(seen: Project, code_map: CodeMap, rows: Sequence[CodeRow], draft: Draft, above: tuple[Any, Any]) -> None:
    """Saves all that was filled in, or says why it cannot be."""
    edits = [
        RowEdit(row, said, place=row.names[0])
        for row in rows
        if (said := draft.get(row.key)) is not None and said != (row.standing.to or ("", ""))
    ]
    save, drop = above
    words = "Save 1 team" if len(edits) == 1 else f"Save {len(edits):,} teams"
    if drop.button("Undo what is not saved", disabled=not edits, width="stretch"):
        draft.clear()
        turn = f"teams-turn-{seen.file.id}"
        st.session_state[turn] = st.session_state.get(turn, 0) + 1
        st.rerun()
    if not save.button(words, type="primary", disabled=not edits, width="stretch"):
        return
    if dated := [edit for edit in edits if edit.row.standing.fixed]:
        names = ", ".join(edit.row.names[0] for edit in dated)
        st.error(f"{names}: mapped with dates or a pattern; change it below, under “A team that moved”.")
        return
    try:
        changed = with_edits(code_map, rows, edits)
    except Refused as refused:
        tell(refused.problems)
        return
    st.session_state["teams-said"] = f"{words.replace('Save', 'Saved')}."
    kept = dict(draft)
    draft.clear()
    keep(seen, changed, "mapped teams")
    # Only a save that was refused comes back here.
    draft |= kept
    del st.session_state["teams-said"]
