"""Journeys on Flow: the commonest paths, how soon each stage, coming back, who comes often, who stands out."""

import numpy as np
import pandas as pd
import streamlit as st

from pages.flow_choice import Choice
from pages.flow_forms import FEW, PASSES, PATHS, RETURNS, STAGES
from pages.flow_tables import show_table
from pages.frame import go_to, plain, words_of
from player.concentration import busiest, concentration, half_of_activity
from player.outliers import outliers
from player.path_taken import in_address, path_taken, written
from player.paths import Passes, children_on, common_paths, different_paths, passes, passes_a_child, stages_after
from player.returns_within import leavings, returns_within

# So many paths are listed, and so many children can be named in an address.
_MOST, _MOST_NAMED = 200, 400


def show(choice: Choice) -> None:
    """Draws the view."""
    st.caption(plain(choice.words))
    found = _passes(choice.state, choice.key, choice)
    if not len(found.child):
        st.info("No time through the system began in this period, for these children. Choose a longer one, or others.")
        return
    _paths(choice, found)
    left, right = st.columns(2, gap="large")
    with left:
        _stages(choice, found)
        _times(choice, found)
    with right:
        _returns(choice)
        _few(choice)
    _outliers(choice, found)


@st.cache_resource(max_entries=12, show_spinner="Following the paths …")
def _passes(state: str, key: str, _choice: Choice) -> Passes:
    return passes(_choice.facts, _choice.chosen)


@st.cache_resource(max_entries=12, show_spinner=False)
def _common(state: str, key: str, _choice: Choice, _found: Passes) -> pd.DataFrame:
    return common_paths(_choice.facts, _found, _MOST)


def _paths(choice: Choice, found: Passes) -> None:
    st.subheader("The commonest paths")
    table = _common(choice.state, choice.key, choice, found)
    listed = table
    whole = len(found.child)
    st.markdown(
        f"{whole:,} times through, {different_paths(found):,} different paths; the {min(5, len(table))} commonest are "
        f"{table['passes'].head(5).sum() / whole:.0%} of them. Choose one to play it."
        if not choice.rounded
        else "Choose a path to play it."
    )
    listed = listed.assign(whole="all", finished=np.where(listed["ending"] == "still open", 0, listed["passes"]))
    made = show_table(choice, listed, PATHS, "flow-paths", on_select="rerun", selection_mode="single-row", height=320)
    rows = made.selection.rows
    if not rows or rows[0] >= len(listed):
        return
    row = listed.iloc[rows[0]]
    names = choice.facts.names[children_on(found, int(row["number"]), str(row["ending"]))].astype(str).tolist()
    if len(names) <= _MOST_NAMED:
        if st.button(_play_words(choice, len(names)), type="primary"):
            play(choice, "children~" + "~".join(names))
        return
    taken = path_taken(choice.facts, choice.chosen, found, int(row["number"]), str(row["ending"]))
    if taken is None:
        words = "They take more routes than an address can hold: this plays all who went through all of these places."
        if st.button("Play all who went through these places", help=words):
            play(choice, "through~" + "~".join(dict.fromkeys(row["nodes"])))
        return
    more = len(taken.children) - len(names)
    if st.button(_play_words(choice, len(taken.children)), type="primary"):
        play(choice, in_address(taken.took) + _whose())
    if more > 0 and not choice.rounded:
        st.caption(
            f"{more:,} more than the table counts: Play knows the minute in which a visit began, not which came first "
            "within it."
        )


def _whose() -> str:
    """The group of children chosen, as a part of Play's filter."""
    name, chosen, value = st.query_params.get("who", "").partition(":")
    return f"~~is.{name}~{written(value)}" if chosen else ""


def _play_words(choice: Choice, children: int) -> str:
    return "Play these children" if choice.rounded else f"Play these {children:,} children"


def play(choice: Choice, asked: str) -> None:
    """Opens Play with a filter, as a fresh look at the picture."""
    for state in [key for key in st.session_state if str(key).startswith(f"opened-{choice.project.name}-")]:
        del st.session_state[state]
    go_to("play", project=choice.project.name, filter=asked)


def _stages(choice: Choice, found: Passes) -> None:
    st.subheader("Time to each later stage")
    entries = [node for node in choice.facts.service_map.nodes if node.kind == "entry"]
    nodes = entries or list(choice.facts.service_map.nodes)
    start = st.selectbox("From", nodes, format_func=lambda node: node.label, key="flow-start")
    table = stages_after(choice.facts, found, choice.chosen, choice.facts.service_map.index[start.id])
    if not len(table):
        st.markdown("None of them came through it and went on.")
        return
    show_table(choice, table, STAGES, "flow-stages")
    under_way = int(table["under_way"].iloc[0])
    told = "" if choice.rounded or not under_way else f"; {under_way:,} are still under way and may yet reach more"
    st.caption(f"Days are of those that reached it{told}.")


def _returns(choice: Choice) -> None:
    st.subheader("Coming back")
    table = returns_within(choice.facts, choice.chosen)
    left = int(table["children"].iloc[0])
    if not left:
        st.markdown("No child left in this period.")
        return
    watched = table["watched"] + table["returned"]
    table = table.assign(
        within=[f"{months} months" for months in table["months"]],
        watched_all=watched,
        **{f"{name}_part": (table[name] * watched).round() for name in ("share", "low", "high")},
    )
    show_table(choice, table, RETURNS, "flow-returns")
    fading = leavings(choice.facts, choice.chosen).fading
    told = (
        "Each child counts once, by its first leaving in the period. Kaplan-Meier: those not yet watched long enough "
    )
    told += "count for as long as they were. Blank: too few were watched that long."
    if fading and not choice.rounded:
        told += f" {fading:,} may only be waiting: nothing followed within {choice.facts.settings.link_days:g} days."
    gaps = sorted({cover.source for cover in choice.shown.covers if cover.gaps})
    if gaps:
        told += " Who came back while a return is not loaded is not seen, so these shares may be too low: "
        told += f"{', '.join(plain(name) for name in gaps)}."
    st.caption(told)


def _times(choice: Choice, found: Passes) -> None:
    st.subheader("Times through, by child")
    show_table(choice, passes_a_child(found.child).assign(whole="all"), PASSES, "flow-passes")


def _few(choice: Choice) -> None:
    st.subheader("The busiest few")
    whose, group = ["children"], None
    children = choice.shown.children.set_index("child")
    if "attr:family" in children and (children["attr:family"] != "").any():
        whose.append("families")
    told = st.segmented_control("Of", whose, default="children", required=True, key="flow-few") or "children"
    if told == "families":
        families = children["attr:family"].reindex(choice.facts.names.astype(str)).fillna("")
        numbers, _ = pd.factorize(families)
        group = np.where((families == "").to_numpy(), -1, numbers).astype("int64")
    half, whole = half_of_activity(choice.facts, choice.chosen, group)
    if not whole:
        st.markdown("No activity began in this period.")
        return
    table = concentration(choice.facts, choice.chosen, group)
    table = table.assign(words=[f"{top:.0%} of {told}" for top in table["top"]])
    table["all"] = round(table["visits"].iloc[-1] / table["share"].iloc[-1])
    made = show_table(choice, table, FEW, f"flow-few-{told}", on_select="rerun", selection_mode="single-row")
    rows = made.selection.rows
    if rows and rows[0] < len(table):
        found = busiest(choice.facts, choice.chosen, int(table["who"].iloc[rows[0]]), group)
        if len(found) > _MOST_NAMED:
            st.markdown(f"They are more than {_MOST_NAMED} children: too many to be played by name. Choose fewer.")
        elif st.button(_play_words(choice, len(found)), type="primary", key="flow-few-play"):
            play(choice, "children~" + "~".join(choice.facts.names[found].astype(str)))
    st.caption("Choose a line to play them, and find each one's story there.")
    if not choice.rounded:
        st.caption(f"Half of all activity is of {half:,} of {whole:,} {told}. Ways out are no activity.")


def _outliers(choice: Choice, found: Passes) -> None:
    st.subheader("Who stands out")
    if choice.rounded:
        st.info("Single children are not listed while presenting.")
        return
    table = outliers(choice.facts, choice.chosen, found)
    if not len(table):
        st.markdown("Nobody: nothing is open, nobody waited, and nobody came through three times.")
        return
    told = pd.DataFrame(
        {
            "Child": table["child"],
            "What": table["what"],
            "How much": [f"{amount:,.0f} {unit}" for amount, unit in zip(table["amount"], table["unit"], strict=True)],
            "Where": table["label"],
            "Since": [words_of(day) for day in table["since"].dt.date],
            "Past the target": table["over_target"].map({True: "yes", False: ""}),
        }
    )
    made = st.dataframe(
        told, hide_index=True, width="stretch", on_select="rerun", selection_mode="single-row", key="flow-outliers"
    )
    st.caption(
        "Up to 20 of each kind, by pseudonym. Choose one to see its story. This list is not offered for download."
    )
    rows = made.selection.rows
    if rows and rows[0] < len(told):
        child = str(told["Child"].iloc[rows[0]])
        if st.button(f"Follow {child} on Play", type="primary"):
            for state in [key for key in st.session_state if str(key).startswith(f"opened-{choice.project.name}-")]:
                del st.session_state[state]
            go_to("play", project=choice.project.name, child=child)
