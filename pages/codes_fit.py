"""Does the map fit: conformance of the journeys to the map as drawn, each finding mended in place or accepted."""

from collections.abc import Callable

import streamlit as st

from builder.accepted import without_accepted
from builder.code_map import CodeMap
from builder.map_mending import with_way, without_way
from builder.problem import Refused
from builder.project import Project
from builder.project_saving import save_accepted, save_map
from builder.service_map import ServiceMap
from pages.codes_address import to_workbench
from pages.fit_accepting import accept, delete_way
from pages.fit_words import KINDS, codes, examples, how_many, what
from pages.frame import plain, shown_now, shown_of, tell, words_of
from player.fit import Finding, Fit, fit
from player.play import Play

_COLUMNS = [2.6, 2.2, 2.6, 2.2, 1.35, 1.1]
_AT_FIRST = 8


def show(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the view; `seen` is the project as this visitor last saw it, which a save begins from."""
    try:
        shown = shown_of(project)
    except Refused as refused:
        tell(refused.problems)
        return
    found = _fit(str(project.folder), project.version, shown)
    known = {one.key: one for one in project.file.accepted}
    _number(found, len([one for one in found.findings if one.key in known]))
    nothing = []
    for kind, (title, meaning) in KINDS.items():
        mine = [one for one in found.findings if one.kind == kind and one.key not in known]
        accepted = sum(one.kind == kind and one.key in known for one in found.findings)
        if mine:
            _kind(seen, service_map, kind, title, meaning, mine, accepted)
        else:
            nothing.append(f"{title.lower()} ({accepted:,} accepted)" if accepted else title.lower())
    if nothing:
        st.caption(f"Nothing to look at: {', '.join(nothing)}.")
    if not any(node.target for node in service_map.nodes):
        st.caption("No place of the map has a target, so nothing is beyond one. Targets are set on the page Map.")
    if found.no_data:
        st.caption(
            f"Nothing is said of {found.no_data:,} drawn ways: one of their ends has no data, so nobody could be seen "
            "to take them."
        )
    _accepted(seen, service_map, found)


@st.cache_resource(max_entries=4, show_spinner="Holding the journeys against the map …")
def _fit(folder: str, version: str, _shown: Play) -> Fit:
    return fit(_shown.journeys, _shown.placed.coverage.fed)


def _number(found: Fit, accepted: int) -> None:
    """What fits, as one number with its meaning."""
    number, meaning = st.columns([1, 3.4], vertical_alignment="center")
    number.metric("Moves along drawn ways", "–" if found.share is None else f"{found.share:.1%}")
    entered = found.at_entries / found.came_in if found.came_in else 0
    words = (
        "No child moves from one place to another yet, so there is nothing to hold the drawing against."
        if found.share is None
        else f"{found.on_ways:,} of {found.moves:,} moves from place to place ran along a way that is drawn; "
        f"{found.moves - found.on_ways:,} did not."
    )
    words += f" Of {found.came_in:,} times that a child came in, {entered:.1%} were at an entry."
    open_ = len(found.findings) - accepted
    words += f" **{open_:,} findings to look at**, {accepted:,} accepted."
    meaning.markdown(words)


def _kind(
    seen: Project, service_map: ServiceMap, kind: str, title: str, meaning: str, mine: list[Finding], accepted: int
) -> None:
    """One kind's findings, the most frequent first; how many are left out of sight is said."""
    beside = f" and {accepted:,} accepted" if accepted else ""
    with st.expander(f"{title}: {len(mine):,}{beside}", expanded=kind == "no-way", key=f"fit-{kind}"):
        st.caption(meaning)
        for column, words in zip(
            st.columns(_COLUMNS), ("Where", "How often", "Codes", "Look at a child", "", ""), strict=True
        ):
            column.caption(words)
        shown = f"fit-shown-{kind}"
        most = st.session_state.get(shown, _AT_FIRST)
        for finding in mine[:most]:
            _row(seen, service_map, finding)
        if len(mine) > most and st.button(f"Show {min(len(mine) - most, 50):,} more of {len(mine):,}", key=shown + "+"):
            st.session_state[shown] = most + 50
            st.rerun()


def _row(seen: Project, service_map: ServiceMap, finding: Finding) -> None:
    key = "-".join(finding.key)
    where, often, which, look, mend, accept_ = st.columns(_COLUMNS, vertical_alignment="center")
    words = what(finding, service_map)
    where.markdown(f"**{words}**")
    often.markdown(how_many(finding))
    which.markdown(codes(finding))
    look.markdown(examples(finding, seen.name) or "–")
    if finding.kind == "no-way":
        if mend.button("Add this way", key=f"add-{key}", help=f"Draws the way {words}", width="stretch"):
            _change_map(seen, lambda: with_way(service_map, finding.from_id, finding.to_id))
    elif finding.kind == "unused":
        if mend.button("Delete …", key=f"delete-{key}", help=f"Deletes the way {words}", width="stretch"):
            delete_way(words, lambda: _change_map(seen, lambda: without_way(service_map, *finding.key[1:])))
    elif finding.codes:
        code = finding.codes[0][1]
        help_ = "Opens the workbench at the code that it comes from most"
        mend.button("Its codes", key=f"codes-{key}", on_click=to_workbench, args=(code,), help=help_, width="stretch")
    if accept_.button("Accept …", key=f"accept-{key}", help=f"Accepts {words} with a note", width="stretch"):
        accept(seen, finding, words)


def _change_map(seen: Project, change: Callable[[], ServiceMap]) -> None:
    """Saves the map that a change gives as its next version."""
    try:
        saved = save_map(seen, change())
    except Refused as refused:
        tell(refused.problems)
        return
    shown_now(saved)
    st.toast("Saved as the map's next version.")
    st.rerun()


def _accepted(seen: Project, service_map: ServiceMap, found: Fit) -> None:
    """What was accepted, with its counts as they are now."""
    accepted = seen.file.accepted
    if not accepted:
        return
    now = {one.key: one for one in found.findings}
    with st.expander(f"Accepted: {len(accepted):,}", key="fit-accepted"):
        for number, one in enumerate(accepted):
            where, often, note, back = st.columns([2.6, 2.2, 5.5, 1.6], vertical_alignment="center")
            finding = now.get(one.key) or Finding(one.kind, one.from_id, one.to_id)  # type: ignore[arg-type]
            title = KINDS.get(one.kind, (one.kind, ""))[0]
            where.markdown(f"**{what(finding, service_map)}**  \n{title}")
            often.markdown(how_many(finding) if one.key in now else "not found any more")
            note.markdown(f"{plain(one.note)}  \n{plain(one.by)}, {words_of(one.on)}")
            if back.button("Take back", key=f"back-{number}", help="It counts among the findings again"):
                try:
                    shown_now(save_accepted(seen, without_accepted(accepted, one.key)))
                except Refused as refused:
                    tell(refused.problems)
                else:
                    st.rerun()
