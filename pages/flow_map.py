"""Flow on the map: ways as wide as their moves, what is chosen looked at closely, and the same as tables."""

from typing import Any

import pandas as pd
import streamlit as st

from builder.audit import note_down
from pages.flow_choice import Choice
from pages.flow_detail import detail
from pages.flow_forms import PLACES, WAYS
from pages.flow_look import choose_look, legend, picture_of, png
from pages.flow_tables import show_table
from pages.frame import plain
from player.edge_measures import NOTHING, RECENT
from player.flow_deck import flow_deck
from player.flow_look import NO_DATA, Look, against_target
from player.flow_picture import DOWN

_AT = "flow-at"
# Beside each other on a wide screen; one above the other where the map would be too small to read.
_STYLE = """<style>
@media (max-width: 1599px) {
  .st-key-flow-map-room > [data-testid="stLayoutWrapper"] > [data-testid="stHorizontalBlock"] { flex-wrap: wrap; }
  .st-key-flow-map-room > [data-testid="stLayoutWrapper"] > [data-testid="stHorizontalBlock"] > [data-testid="stColumn"]
    { flex: 1 1 100%; min-width: 100%; }
}
</style>"""


def show(choice: Choice) -> None:
    """Draws the view."""
    nodes, edges = choice.nodes(), with_words(choice, choice.edges())
    names = _names(choice, edges)
    _chosen_in_address(names)
    st.html(_STYLE)
    row = st.container(horizontal=True, vertical_alignment="bottom", gap="small")
    look = choose_look(choice, row)
    chosen = row.selectbox(
        "Look at",
        ["", *names],
        format_func=lambda key: names.get(key, "Choose, or click on the map"),
        key=_AT,
        width=270,
    )
    chosen = str(chosen or "")
    _keep(chosen)
    with st.container(key="flow-map-room"):
        picture, panel = st.columns([2.6, 1], gap="medium")
        with picture:
            _picture(choice, look, chosen)
        with panel:
            if chosen:
                st.markdown(f"**{plain(names[chosen])}**")
            detail(choice, nodes, edges, chosen)
    places, ways = st.tabs(["Places as a table", "Ways as a table"])
    with places:
        show_table(
            choice,
            nodes,
            PLACES,
            "flow-places",
            on_select=_row_chosen("flow-places", nodes["node"].tolist()),
            selection_mode="single-row",
        )
    with ways:
        keys = (edges["from"] + "→" + edges["to"]).tolist()
        show_table(
            choice,
            edges,
            WAYS,
            "flow-ways",
            on_select=_row_chosen("flow-ways", keys, names),
            selection_mode="single-row",
        )
        st.caption(
            "A place's shares sum to 100%. “Nothing recorded after”: the visit ended and nothing followed; "
            f"“too recent to know”: it ended within {choice.facts.settings.link_days:g} days of the as-of day."
        )


def with_words(choice: Choice, edges: pd.DataFrame) -> pd.DataFrame:
    """The ways with `from_label`, `to_label` and `state` (against the target) in words."""
    labels = {node.id: node.label for node in choice.facts.service_map.nodes}
    state = against_target(edges, choice.facts.service_map)
    state = state.mask(edges["to"].isin([NOTHING, RECENT]) | (state == NO_DATA), "")
    return edges.assign(
        from_label=edges["from"].map(labels),
        to_label=[labels.get(str(to), str(to)) for to in edges["to"]],
        state=state.astype("str"),
        on_map=edges["on_map"].map({True: "yes", False: "no"}),
        carried=edges["on_map"],
    )


def _picture(choice: Choice, look: Look, chosen: str) -> None:
    drawn = picture_of(choice, look)
    key = "flow-deck"
    st.pydeck_chart(
        flow_deck(drawn, chosen), height=DOWN, on_select=_picked(key), selection_mode="single-object", key=key
    )
    legend(drawn)
    words, take = st.columns([5, 1], vertical_alignment="center")
    words.caption(
        "Scroll to come closer, drag to move; point at a place or way for its numbers. If the picture stays empty, "
        "this browser cannot draw it (WebGL is off): the tables below say the same, and “Look at” chooses."
    )
    take.download_button(
        "PNG",
        lambda: png(choice, look, chosen),
        f"{choice.project.name} flow.png",
        "image/png",
        key="flow-png",
        help="The map as it stands, twice the size, with what it means written on it. Small counts are hidden and the "
        "others rounded.",
        icon=":material/download:",
        on_click=_noted,
        args=(choice,),
        width="stretch",
    )


def _noted(choice: Choice) -> None:
    note_down(choice.project.folder / "audit.jsonl", "downloaded the map as PNG from Flow")


def _names(choice: Choice, edges: pd.DataFrame) -> dict[str, str]:
    """What can be looked at: key to words. Places first, then ways in the order of their table."""
    names = {node.id: node.label for node in choice.facts.service_map.nodes}
    rows = edges[~edges["to"].isin([NOTHING, RECENT])]
    ways = zip(rows["from"], rows["to"], rows["from_label"], rows["to_label"], strict=True)
    return names | {f"{source}→{to}": f"{first} → {last}" for source, to, first, last in ways}


def _chosen_in_address(names: dict[str, str]) -> None:
    if _AT not in st.session_state:
        asked = st.query_params.get("at", "")
        st.session_state[_AT] = asked if asked in names else ""
    elif st.session_state[_AT] not in names:
        st.session_state[_AT] = ""


def _keep(chosen: str) -> None:
    if chosen and st.query_params.get("at") != chosen:
        st.query_params["at"] = chosen
    elif not chosen and "at" in st.query_params:
        del st.query_params["at"]


def _picked(key: str) -> Any:
    """A click on the map chooses what is under it."""

    def chosen() -> None:
        picked: Any = st.session_state.get(key)
        objects = (picked or {}).get("selection", {}).get("objects", {})
        for one in (one for picks in objects.values() for one in picks):
            if isinstance(one, dict) and isinstance(one.get("key"), str):
                st.session_state[_AT] = one["key"]
                return

    return chosen


def _row_chosen(table: str, keys: list[str], names: dict[str, str] | None = None) -> Any:
    def chosen() -> None:
        rows = (st.session_state.get(table) or {}).get("selection", {}).get("rows", [])
        if rows and rows[0] < len(keys) and (names is None or keys[rows[0]] in names):
            st.session_state[_AT] = keys[rows[0]]

    return chosen
