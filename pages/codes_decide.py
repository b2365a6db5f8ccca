"""The one place to decide where the chosen codes and outcomes go."""

from collections.abc import Sequence

import pandas as pd
import streamlit as st

from builder.code_edit import Decision
from builder.workbench_offers import Suggested
from builder.workbench_rows import node_labels
from builder.workbench_words import decision_words
from pages.code_saving import decide
from pages.codes_desk import Desk
from pages.frame import plain

_CODE, _OUTCOME = "What was done", "How it ended"
_PLACES, _ASIDE, _OPEN = "On the map", "Left out", "Not mapped"
_LEADS, _ON, _NONE = "Leaves by", "Leads on", "No rule"


def decide_panel(desk: Desk, chosen: pd.DataFrame) -> None:
    """Draws the panel for the rows chosen in the table."""
    st.subheader("Where do they go?" if len(chosen) != 1 else "Where does it go?")
    if chosen.empty:
        st.caption("Choose one row or several in the table, then say here where they go.")
        return
    codes, ends = _codes(desk, chosen), _ends(desk, chosen)
    about = _CODE
    if ends:
        about = st.segmented_control(
            "Decide", [_CODE, _OUTCOME], required=True, default=_CODE, key="codes-about", label_visibility="collapsed"
        )
    decisions = _outcomes(desk, ends) if about == _OUTCOME else _places(desk, codes)
    words = decision_words(decisions, node_labels(desk.service_map)) if decisions else "Nothing chosen yet"
    st.button(
        f"Save: {plain(words)}" if decisions else "Save",
        type="primary",
        disabled=not decisions,
        on_click=decide,
        args=(desk.project, desk.code_map, decisions),
        key="codes-save",
        width="stretch",
    )
    _suggested(desk, codes, ends)


def _codes(desk: Desk, chosen: pd.DataFrame) -> list[tuple[str, str]]:
    """The (source, code) of the chosen rows, as they are in the data."""
    table = desk.gathered.triples if desk.by_outcome else desk.gathered.pairs
    rows = table.loc[chosen.index]
    return list(dict.fromkeys(zip(rows["source"].tolist(), rows["code"].tolist(), strict=True)))


def _ends(desk: Desk, chosen: pd.DataFrame) -> list[tuple[str, str, str]]:
    """The (source, code, outcome) of the chosen rows that have an outcome."""
    if not desk.by_outcome:
        return []
    rows = desk.gathered.triples.loc[chosen.index]
    rows = rows[rows["outcome"].str.strip() != ""]
    return list(zip(rows["source"].tolist(), rows["code"].tolist(), rows["outcome"].tolist(), strict=True))


def _places(desk: Desk, codes: Sequence[tuple[str, str]]) -> list[Decision]:
    pairs = desk.gathered.pairs.set_index(["source", "code"])["activities"]
    many = int(sum(pairs.loc[pair] for pair in codes))
    what = f"'{codes[0][1]}'" if len(codes) == 1 else f"{len(codes):,} codes"
    also = ", whatever their outcome" if desk.by_outcome else ""
    st.caption(plain(f"{what}: {many:,} {'activity' if many == 1 else 'activities'}{also}."))
    goal = st.segmented_control(
        "Goal",
        [_PLACES, _ASIDE, _OPEN],
        required=True,
        default=_PLACES,
        key="codes-goal",
        label_visibility="collapsed",
    )
    if goal == _OPEN:
        return [Decision(source, code) for source, code in codes]
    if goal == _ASIDE:
        reason = st.text_input("Reason", value="not part of this map", key="codes-reason")
        return [Decision(source, code, ignore=reason.strip()) for source, code in codes] if reason.strip() else []
    labels = node_labels(desk.service_map)
    nodes = st.multiselect(
        "Place, or several places",
        list(labels),
        format_func=labels.__getitem__,
        key="codes-places",
        placeholder="Choose a place",
        help="Several places: each activity is then shown at all of them.",
    )
    return [Decision(source, code, nodes=tuple(nodes)) for source, code in codes] if nodes else []


def _outcomes(desk: Desk, ends: Sequence[tuple[str, str, str]]) -> list[Decision]:
    what = f"'{ends[0][1]}' that ended in '{ends[0][2]}'" if len(ends) == 1 else f"{len(ends):,} outcomes"
    st.caption(plain(f"{what}: where do the children go then?"))
    goal = st.segmented_control(
        "Goal",
        [_LEADS, _ON, _NONE],
        required=True,
        default=_LEADS,
        key="codes-end",
        label_visibility="collapsed",
    )
    if goal == _NONE:
        return [Decision(source, code, outcome=outcome) for source, code, outcome in ends]
    if goal == _ON:
        st.caption("They leave by no way out: what comes next shows by its own records.")
        return [Decision(source, code, ignore="leads on", outcome=outcome) for source, code, outcome in ends]
    labels = node_labels(desk.service_map)
    exits = [node.id for node in desk.service_map.nodes if node.kind == "exit"]
    if not exits:
        st.caption("The map has no way out yet; draw one on the page Map.")
        return []
    chosen = st.selectbox("Way out", exits, format_func=labels.__getitem__, index=None, key="codes-exit")
    return [Decision(source, code, chosen, outcome=outcome) for source, code, outcome in ends] if chosen else []


def _suggested(desk: Desk, codes: Sequence[tuple[str, str]], ends: Sequence[tuple[str, str, str]]) -> None:
    """What is suggested for the chosen rows, where something is still to be decided."""
    places = desk.gathered.pairs.set_index(["source", "code"])["pair"]
    still = [(*pair, "") for pair in codes if desk.applied.goals[places.loc[pair]].open]
    ways = dict(zip(_triples(desk), desk.applied.ways, strict=True)) if ends else {}
    still += [end for end in ends if ways[end].open and (end[0], end[1], "") not in still]
    found: list[tuple[tuple[str, str, str], Suggested]] = [
        (key, guess) for key in still if (guess := desk.known.get(key)) is not None and guess.node
    ]
    if not still:
        return
    if not found:
        reason = desk.known.get(still[0]) if len(still) == 1 else None
        st.caption(plain(f"No suggestion. {reason.reason if reason else ''}"))
        return
    labels = node_labels(desk.service_map)
    decisions = [Decision(key[0], key[1], guess.node, outcome=key[2]) for key, guess in found]
    if len(found) == 1:
        guess = found[0][1]
        st.markdown(
            f"**Suggested: {plain(labels[guess.node])}**, {guess.confidence:.2f} sure.  \n{plain(guess.reason)}"
        )
    else:
        listed = [
            f"- {plain(key[2] or key[1])}: {plain(labels[guess.node])} ({guess.confidence:.2f})" for key, guess in found
        ]
        more = f"\n- and {len(listed) - 8:,} more" if len(listed) > 8 else ""
        st.markdown(f"**Suggested for {len(found):,} of {len(still):,}:**\n" + "\n".join(listed[:8]) + more)
    st.button(
        "Take this suggestion" if len(found) == 1 else f"Take these {len(found):,} suggestions",
        on_click=decide,
        args=(desk.project, desk.code_map, decisions),
        key="codes-take",
        width="stretch",
    )


def _triples(desk: Desk) -> list[tuple[str, str, str]]:
    columns = (desk.gathered.triples[name].tolist() for name in ("source", "code", "outcome"))
    return list(zip(*columns, strict=True))
