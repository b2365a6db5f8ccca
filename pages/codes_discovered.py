"""What the data says: its own graph of what follows what, a click on a code, and a map drafted from it."""

from typing import cast

import pandas as pd
import streamlit as st
from streamlit_agraph import Config, Edge, Node, agraph

from builder.code_map import CodeMap
from builder.directly_follows import DirectlyFollows, Picked, beside, directly_follows, picked
from builder.directly_follows_picture import spots
from builder.placing import place
from builder.project import Project
from builder.service_map import ServiceMap
from pages.codes_address import to_workbench
from pages.frame import link_to, plain
from pages.map_draft import draft_from_data

_HEIGHT = 560
# Fill, edge, shape and whether the edge is dashed: never colour alone. The label says it in words too.
_LOOKS = {
    "on the map": ("#d2e2f1", "#1d70b8", "box", False),
    "partly on the map": ("#fff3d4", "#a66100", "box", True),
    "left out on purpose": ("#eeefef", "#505a5f", "ellipse", False),
    "not yet mapped": ("#ffffff", "#d4351c", "ellipse", True),
}
_MOST_LISTED = 5


def show(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the view; `seen` is the project as this visitor last saw it, which a save begins from."""
    st.markdown(
        "Which code follows which for the same child, how often, and the usual (median) days from one start to the "
        "next. Click a code for what it is; drag to move, + and − zoom."
    )
    by_source, codes_share, moves_share = _choices()
    found = _found(str(project.folder), project.version, by_source, project)
    if found.codes.empty:
        st.info("None of the activities loaded can be used, so nothing follows anything. See on the page Data why.")
        link_to("data", "See what was read", project=project.name)
        return
    state = _states(str(project.folder), project.version, by_source, project, service_map, code_map)
    part = picked(found, codes_share / 100, moves_share / 100)
    picture, about = st.columns([3.1, 1])
    with picture:
        clicked = _graph(project, found, part, state, (by_source, codes_share, moves_share))
        st.caption(_left_out(found, part))
    with about:
        _about(project, found, part, state, clicked)
    _tables(found, part, state)
    with st.expander("Draft a map from this"):
        draft_from_data(project, seen)


def _choices() -> tuple[bool, int, int]:
    sources, codes, moves = st.columns([1.1, 2, 2], vertical_alignment="bottom", gap="large")
    by_source = sources.toggle("Tell sources apart", key="follows-sources")
    codes_share = codes.slider("Codes shown, as a share of all activities", 20, 100, 95, 5, "%d%%", key="follows-codes")
    moves_share = moves.slider("Moves shown, as a share of all", 10, 100, 80, 5, "%d%%", key="follows-moves")
    return by_source, codes_share, moves_share


@st.cache_resource(max_entries=6, show_spinner="Counting what follows what …")
def _found(folder: str, version: str, by_source: bool, _project: Project) -> DirectlyFollows:
    return directly_follows(_project.activities(), by_source=by_source)


@st.cache_resource(max_entries=6, show_spinner=False)
def _states(
    folder: str, version: str, by_source: bool, _project: Project, _map: ServiceMap, _codes: CodeMap
) -> dict[tuple[str, str], tuple[str, str]]:
    """For each (source, code) whether it is on the map, in words, and the places that it goes to."""
    codes = place(_project.activities(), _map, _codes).coverage.codes
    if not by_source:
        codes = codes.assign(source="")
    labels = {node.id: node.label for node in _map.nodes}
    found: dict[tuple[str, str], tuple[str, str]] = {}
    for (source, code), rows in codes.groupby(["source", "code"], sort=False):
        statuses = set(rows["status"])
        ids = dict.fromkeys(one for text in rows["node"] for one in text.split("; ") if one)
        words = "partly on the map"
        if len(statuses) == 1:
            words = {"mapped": "on the map", "ignored": "left out on purpose"}.get(statuses.pop(), "not yet mapped")
        found[str(source), str(code)] = (words, ", ".join(labels.get(one, one) for one in ids))
    return found


@st.cache_data(max_entries=12, show_spinner="Laying the picture out …")
def _spots(folder: str, version: str, choices: tuple[bool, int, int], _part: Picked) -> list[tuple[int, int]]:
    return spots(_part)


def _graph(
    project: Project,
    found: DirectlyFollows,
    part: Picked,
    state: dict[tuple[str, str], tuple[str, str]],
    choices: tuple[bool, int, int],
) -> int | None:
    """Draws it; the row of the code that was clicked, or None."""
    places = _spots(str(project.folder), project.version, choices, part)
    rows = part.codes[["source", "code", "activities"]].itertuples(index=False)
    nodes = []
    for number, ((source, code, count), (x, y)) in enumerate(zip(rows, places, strict=True)):
        words = state.get((source, code), ("not yet mapped", ""))[0]
        fill, line, shape, dashed = _LOOKS[words]
        nodes.append(
            Node(
                id=f"n{number}",
                label=f"{_short(_called(source, code))}\n{count:,} · {words}",
                # The component takes titles for HTML, and a double click opens them as an address. This one is
                # nothing as HTML, so that nothing opens; the delay below keeps it from being shown.
                title="</i>",
                shape=shape,
                x=x,
                y=y,
                color={"background": fill, "border": line, "highlight": {"background": "#ffdd00", "border": "#0b0c0c"}},
                borderWidth=2,
                shapeProperties={"borderDashes": [5, 4] if dashed else False},
                font={"size": 14, "color": "#0b0c0c", "face": "Arial, sans-serif"},
                margin=8,
            )
        )
    most = max(int(part.ways["moves"].max()), 1) if len(part.ways) else 1
    edges = [
        Edge(
            f"n{source}",
            f"n{to}",
            color={"color": "#8a949b", "highlight": "#0b0c0c"},
            width=1 + 6 * (moves / most) ** 0.5,
            label=f"{moves:,} · {_days(days)}",
            font={"size": 11, "color": "#383f43", "strokeWidth": 0, "background": "#ffffff"},
            arrows={"to": {"enabled": True, "scaleFactor": 0.6}},
            smooth={"enabled": True, "type": "curvedCW", "roundness": 0.14},
        )
        for source, to, moves, days in part.ways[["from", "to", "moves", "usual_days"]].itertuples(index=False)
    ]
    config = Config(
        height=_HEIGHT,
        physics=False,
        groups={},
        # The wheel scrolls the page; the picture is dragged, and takes arrow keys and + and - once it was clicked.
        interaction={
            "tooltipDelay": 2**31 - 1,
            "zoomView": False,
            "keyboard": {"enabled": True, "bindToWindow": False},
        },
    )
    config.width = "100%"
    clicked = agraph(nodes, edges, config)
    return int(clicked[1:]) if isinstance(clicked, str) and clicked[1:].isdecimal() else None


def _about(
    project: Project,
    found: DirectlyFollows,
    part: Picked,
    state: dict[tuple[str, str], tuple[str, str]],
    clicked: int | None,
) -> None:
    """What one code is: the one that was clicked, or chosen from the list, which keys can reach."""
    names = [_called(source, code) for source, code in found.codes[["source", "code"]].itertuples(index=False)]
    key = "follows-code"
    if clicked is not None and clicked < len(part.codes) and st.session_state.get("follows-clicked") != clicked:
        st.session_state[key] = clicked
    st.session_state["follows-clicked"] = clicked
    if (st.session_state.get(key) or 0) >= len(names):
        del st.session_state[key]
    row = st.selectbox("Code", range(len(names)), index=None, format_func=names.__getitem__, key=key)
    if row is None:
        st.caption("Click a code on the picture, or choose one here.")
        for words, (fill, line, _, dashed) in _LOOKS.items():
            style = "dashed" if dashed else "solid"
            round_ = "4px" if _LOOKS[words][2] == "box" else "12px"
            st.html(
                f'<span style="display:inline-block;width:34px;height:16px;vertical-align:-3px;margin-right:8px;'
                f'background:{fill};border:2px {style} {line};border-radius:{round_}"></span>{words}'
            )
        return
    one = found.codes.iloc[row]
    words, goes = state.get((one["source"], one["code"]), ("not yet mapped", ""))
    st.markdown(f"**{plain(names[row])}**  \n{words.capitalize()}" + (f": {plain(goes)}" if goes else ""))
    st.markdown(
        f"{one['activities']:,} activities of {one['children']:,} children  \n"
        f"Usual length: {_days(one['usual_days']) if pd.notna(one['usual_days']) else 'the source has no end'}  \n"
        f"First for {one['begins']:,} children, last for {one['ends']:,}"
    )
    for title, before in (("Before it", True), ("After it", False)):
        ways = beside(found, row, before=before)
        lines = [
            f"- {plain(_called(source, code))}: {moves:,} ({_days(days)})"
            for source, code, moves, days in ways[["source", "code", "moves", "usual_days"]]
            .head(_MOST_LISTED)
            .itertuples(index=False)
        ]
        more = f"\n- and {len(ways) - _MOST_LISTED:,} more" if len(ways) > _MOST_LISTED else ""
        st.markdown(f"**{title}**\n" + ("\n".join(lines) + more if lines else "- nothing"))
    st.button("Find it in the workbench", on_click=to_workbench, args=(str(one["code"]),))


def _tables(found: DirectlyFollows, part: Picked, state: dict[tuple[str, str], tuple[str, str]]) -> None:
    """The same as tables: all of it, not only what is drawn."""
    ways, codes = st.tabs([f"Ways ({len(found.ways):,})", f"Codes ({len(found.codes):,})"])
    names = pd.Series([_called(*pair) for pair in found.codes[["source", "code"]].itertuples(index=False)], dtype="str")
    drawn = pd.Series(found.ways.index.isin(part.ways.index)).map({True: "yes", False: "no"})
    table = pd.DataFrame(
        {
            "From": names.take(found.ways["from"].to_numpy()).to_numpy(),
            "To": names.take(found.ways["to"].to_numpy()).to_numpy(),
            "Moves": found.ways["moves"],
            "Children": found.ways["children"],
            "Usual days": found.ways["usual_days"],
            "On the picture": drawn,
        }
    )
    number = st.column_config.NumberColumn
    ways.dataframe(
        table,
        hide_index=True,
        height=300,
        column_config={"Usual days": number(format="%.1f"), "Moves": number(format="localized")},
    )
    pairs = list(found.codes[["source", "code"]].itertuples(index=False, name=None))
    said = [state.get(cast(tuple[str, str], pair), ("not yet mapped", "")) for pair in pairs]
    codes.dataframe(
        pd.DataFrame(
            {
                "Code": names,
                "Activities": found.codes["activities"],
                "Children": found.codes["children"],
                "Usual days": found.codes["usual_days"],
                "First for": found.codes["begins"],
                "Last for": found.codes["ends"],
                "On the map?": [words for words, _ in said],
                "Goes to": [goes for _, goes in said],
                "On the picture": ["yes" if row < len(part.codes) else "no" for row in range(len(found.codes))],
            }
        ),
        hide_index=True,
        height=300,
        column_config={"Usual days": number(format="%.1f"), "Activities": number(format="localized")},
    )


def _left_out(found: DirectlyFollows, part: Picked) -> str:
    """What the picture holds and what it leaves out, in words."""
    codes, ways = len(found.codes) - len(part.codes), len(found.ways) - len(part.ways)
    words = (
        f"Drawn: {len(part.codes):,} of {len(found.codes):,} codes with {part.activities:.1%} of the activities, and "
        f"{len(part.ways):,} of {len(found.ways):,} ways with {part.moves:.1%} of the moves."
    )
    if codes or ways:
        words += f" Left out: {codes:,} codes and {ways:,} ways; the tables below have all of them."
    if part.limited:
        words += " More than this could not be read on one picture."
    return words


def _called(source: str, code: str) -> str:
    return f"{source}: {code or '(no code)'}" if source else code or "(no code)"


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= 34 else f"{text[:33]}…"


def _days(days: float) -> str:
    """A length in words; hours only where the data have times of day."""
    hours = round(days * 24)
    if hours < 1:
        return "same day"
    if hours < 24:
        return f"{hours} hour{'s' if hours > 1 else ''}"
    return "1 day" if round(days, 1) == 1 else f"{days:,.1f} days" if days < 10 else f"{days:,.0f} days"
