"""Flow on the map: ways as wide as their moves, what is chosen looked at closely, and the same as tables."""

from typing import Any

import pandas as pd
import streamlit as st

from pages.flow_choice import Choice
from pages.flow_detail import detail
from pages.flow_forms import PLACES, WAYS
from pages.flow_tables import show_table
from pages.frame import plain
from player.edge_measures import NOTHING, RECENT
from player.flow_deck import COLOURS, NEAR, NO_MOVES, NO_TARGET, OFF_MAP, OVER, WITHIN, against_target, flow_deck
from player.flow_deck import PLACES as PLACE_LAYER
from player.flow_deck import WAYS as WAY_LAYER

_AT = "flow-at"
_STYLE = """<style>
.jm-flow-key { display: flex; flex-wrap: wrap; gap: .2rem 1.1rem; margin: 0; padding: 0 !important; list-style: none;
  font-size: .86rem; color: #505a5f; }
.jm-flow-key li { margin: 0; display: flex; align-items: center; gap: .4rem; }
.jm-flow-key span { display: inline-block; width: 22px; height: 6px; border-radius: 2px; }
</style>"""


def show(choice: Choice) -> None:
    """Draws the view."""
    nodes, edges = choice.nodes(), with_words(choice, choice.edges())
    names = _names(choice, edges)
    _chosen_in_address(names)
    st.caption(plain(choice.words))
    picture, panel = st.columns([2.6, 1], gap="medium")
    with picture:
        _picture(choice, nodes, edges)
    with panel:
        chosen = st.selectbox(
            "Look at",
            ["", *names],
            format_func=lambda key: names.get(key, "Choose a place or a way, here or on the map"),
            key=_AT,
        )
        _keep(str(chosen or ""))
        detail(choice, nodes, edges, str(chosen or ""))
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
    state = against_target(edges, choice.facts.service_map).mask(edges["to"].isin([NOTHING, RECENT]), "")
    return edges.assign(
        from_label=edges["from"].map(labels),
        to_label=[labels.get(str(to), str(to)) for to in edges["to"]],
        state=state.astype("str"),
        on_map=edges["on_map"].map({True: "yes", False: "no"}),
        carried=edges["on_map"],
    )


def _picture(choice: Choice, nodes: pd.DataFrame, edges: pd.DataFrame) -> None:
    off_map = st.toggle("Show moves that no drawn way carries", key="flow-off-map")
    ways = edges.assign(on_map=edges["carried"])
    if choice.rounded:
        small = choice.project.file.settings.small_group
        nodes = _rounded_over(nodes, PLACES.counts, small, ["present", "began", "arrivals"])
        ways = _rounded_over(ways, WAYS.counts, small, ["moves"]).assign(share=None)
    key = "flow-deck"
    st.pydeck_chart(
        flow_deck(choice.facts.service_map, nodes, ways, off_map=off_map, chosen=st.session_state.get(_AT, "")),
        height=540,
        on_select=_picked(key),
        selection_mode="single-object",
        key=key,
    )
    swatches = "".join(
        f'<li><span style="background:{COLOURS[word]}"></span>{word}</li>'
        for word in (WITHIN, NEAR, OVER, NO_TARGET, NO_MOVES)
    )
    st.html(
        f'{_STYLE}<ul class="jm-flow-key" aria-label="What the colours of the ways mean">{swatches}'
        "<li>as wide as the moves; the colour is the median against the target of the place it leads to</li></ul>"
    )
    st.caption(
        "Scroll to come closer, drag to move. If the picture stays empty, this browser cannot draw it (WebGL is off): "
        "the tables below say the same, and “Look at” chooses a place or a way."
    )


def _rounded_over(table: pd.DataFrame, counts: tuple[str, ...], small: float, names: list[str]) -> pd.DataFrame:
    """The table with these columns as they may leave."""
    from builder.disclosure import rounded

    return table.assign(**{name: rounded(table[name], small) for name in names if name in table})


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
        for layer in (PLACE_LAYER, WAY_LAYER, OFF_MAP):
            for one in objects.get(layer, []):
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
