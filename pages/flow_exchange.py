"""Another authority on Flow: counts by standard stage given and taken, and two laid side by side, both or none."""

from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st

from builder.audit import note_down
from builder.disclosure import HIDDEN
from builder.flow_tables import TableForm
from builder.map_sheets import STANDARD_WORDS
from builder.problem import Refused
from builder.project_saving import save_map
from pages.flow_choice import Choice
from pages.flow_tables import take_away
from pages.frame import plain, tell, words_of
from player.exchange import Exchange, exchange, unstaged
from player.exchange_beside import Side, beside, best_year, differences, recorded_as, year_words
from player.exchange_file import MOST_BYTES, exchange_text, read_exchange
from player.exchange_kept import drop, keep, kept
from player.exchange_words import DEFINITIONS

_MOST_MB = max(1, MOST_BYTES // 1_000_000)


def show(choice: Choice) -> None:
    """Draws the view."""
    st.caption(
        "Counts and times by standard stage, of all children, by financial year. Nothing in such a file is about one "
        "child; it is given and taken as a file, and nothing is sent anywhere."
    )
    ours = _ours(choice.state, choice)
    give, take = st.columns(2, gap="large")
    with give:
        named = _give(choice, ours)
    with take:
        others = _take(choice)
    st.subheader("Side by side")
    if not ours.years:
        st.info("Nothing of this project belongs to a standard stage and a financial year, so there is nothing to lay.")
    elif not others:
        st.info("Take in a file of another authority; its figures then stand here beside this project's.")
    else:
        _beside(choice, replace(ours, authority=named), others)


@st.cache_resource(max_entries=4, show_spinner="Counting …")
def _ours(state: str, _choice: Choice) -> Exchange:
    return exchange(_choice.shown, _choice.project.name, date.today())


def _give(choice: Choice, ours: Exchange) -> str:
    st.subheader("Give ours")
    name = st.text_input("Name of this authority", choice.project.name, key="flow-exchange-name", max_chars=80).strip()
    name = name or choice.project.name
    made = replace(ours, authority=name, made=date.today())
    text = exchange_text(made)
    st.markdown(_what_is_in_it(made))
    with st.expander("All that would leave", icon=":material/visibility:"):
        st.dataframe(_figures(made), hide_index=True, width="stretch", height=300)
        st.code(text, language="json", height=300)
    _without_stage(choice)
    st.download_button(
        "Download our file",
        text.encode("utf-8"),
        f"{name} by stage.json",
        "application/json",
        type="primary",
        icon=":material/download:",
        disabled=not made.years,
        on_click=note_down,
        args=(choice.project.folder / "audit.jsonl", "downloaded counts for another authority"),
        kwargs={"years": len(made.years)},
    )
    return name


def _what_is_in_it(made: Exchange) -> str:
    """What is in the file, said before it is made."""
    told = _figures(made)
    hidden = int((told["Figure"] == HIDDEN).sum()) if len(told) else 0
    years = [year_words(year) for year in made.years]
    span = f"{years[0]} to {years[-1]}" if len(years) > 1 else years[0] if years else "no year"
    return (
        f"It holds {len(told):,} figures of {sum(one.recorded for one in made.stages.values()):,} stages, {span}; "
        f"{hidden:,} of them are {HIDDEN} (0 to {made.small_group}, a true 0 too). Other counts are rounded to the "
        "nearest 5, and what could be worked out from sums is left out. With it go the name above, as-of days and "
        "names of sources, the labels of the map's places, and what each figure means. No child, code, team or "
        "outcome is in it."
    )


def _figures(made: Exchange) -> pd.DataFrame:
    rows = []
    for year in made.years:
        when = year_words(year)
        for stage, one in year.stages.items():
            about = (when, STANDARD_WORDS[stage])
            rows += [(*about, "stays begun", str(one.begun)), (*about, "children", str(one.children))]
            rows.append((*about, "stays ended, with a length", str(one.timed)))
            for what, days in (("median days", one.median_days), ("9 in 10 within, days", one.p90_days)):
                rows += [(*about, what, str(days))] if days is not None else []
        for (source, to), count in year.moves.items():
            rows.append((when, STANDARD_WORDS[source], f"→ {STANDARD_WORDS.get(to, 'nothing recorded')}", str(count)))
    if made.open_day is not None:
        rows += [(words_of(made.open_day), STANDARD_WORDS[one], "open", str(told)) for one, told in made.open.items()]
    return pd.DataFrame(rows, columns=["Year", "Stage", "What", "Figure"])


def _without_stage(choice: Choice) -> None:
    """Offers a stage for each place that has none; what is chosen is kept in the map."""
    nodes = unstaged(choice.facts.service_map)
    if not nodes:
        return
    some = ", ".join(plain(node.label) for node in nodes[:6]) + (
        f" and {len(nodes) - 6} more" if len(nodes) > 6 else ""
    )
    st.warning(f"Left out, as the map says no standard stage for them: {some}. They are passed through.")
    with st.expander("Say which stage they are"), st.form("flow-exchange-stages", border=False):
        asked = {
            node.id: st.selectbox(
                node.label,
                ["", *STANDARD_WORDS],
                format_func=lambda key: STANDARD_WORDS.get(key, "No standard stage: leave it out"),
                key=f"flow-stage-{node.id}",
            )
            for node in nodes
        }
        if not st.form_submit_button("Keep in the map"):
            return
    chosen = {node_id: stage for node_id, stage in asked.items() if stage}
    if chosen:
        service_map = choice.facts.service_map
        staged = tuple(replace(node, standard=chosen.get(node.id, node.standard)) for node in service_map.nodes)
        try:
            save_map(choice.project, replace(service_map, nodes=staged))
        except Refused as refused:
            tell(refused.problems)
            return
        st.rerun()


def _take(choice: Choice) -> dict[str, Exchange]:
    st.subheader("Take in theirs")
    key = f"flow-exchange-upload-{st.session_state.get('flow-exchange-taken', 0)}"
    files = st.file_uploader(
        "Files of other authorities (.json)",
        type=["json"],
        key=key,
        max_upload_size=_MOST_MB,
        accept_multiple_files=True,
    )
    told = False
    for file in files or []:
        try:
            keep(choice.project.folder, read_exchange(file.getvalue()))
        except Refused as refused:
            tell(refused.problems)
            told = True
    if files and not told:
        st.session_state["flow-exchange-taken"] = st.session_state.get("flow-exchange-taken", 0) + 1
        st.rerun()
    others = kept(choice.project.folder)
    for name, one in others.items():
        words, out = st.columns([5, 1], vertical_alignment="center")
        years = ", ".join(year_words(year) for year in one.years) or "no year"
        words.markdown(f"**{plain(one.authority)}**: {years}; made on {words_of(one.made)}")
        if out.button("Take out", key=f"flow-exchange-out-{name}", help=f"Delete the file of {one.authority} here"):
            drop(choice.project.folder, name)
            st.rerun()
    if others:
        st.caption("They are kept in the project, as they hold nothing about a child.")
    return others


def _beside(choice: Choice, ours: Exchange, others: dict[str, Exchange]) -> None:
    which, mine, yours = st.columns([2, 1, 1])
    names = list(others)
    chosen = str(
        which.selectbox("Beside", names, format_func=lambda name: _name(others[name]), key="flow-exchange-beside")
    )
    theirs = others[chosen]
    if not theirs.years:
        st.info("That file holds no year.")
        return
    left = _side(mine, "Our year", ours, theirs, f"flow-exchange-ours-{chosen}")
    right = _side(yours, "Their year", theirs, ours, f"flow-exchange-theirs-{chosen}")
    if left.name == right.name:
        right = replace(right, name=f"{right.name} (their file)")
    said = differences(left, right)
    if said:
        st.warning("**Before you compare**\n\n" + "\n".join(f"- {plain(one)}" for one in said))
    table = beside(left, right)
    heads = {"ours": f"{left.name}, {year_words(left.year)}", "theirs": f"{right.name}, {year_words(right.year)}"}
    columns = {"stage": "Stage", "what": "Figure", **heads, "why": "Why neither is shown"}
    st.dataframe(table.rename(columns=columns), hide_index=True, width="stretch", height=520, key="flow-exchange-table")
    both = f"{left.name}, {year_words(left.year)}, and {right.name}, {year_words(right.year)}; all children"
    form = TableForm("Side by side", "Two authorities by standard stage; both figures of a line, or none.", columns)
    take_away(choice, table, form, "flow-exchange", words=both, unseen=said)
    st.caption(
        "A line shows both or none. Neither is better: authorities differ in size, in who lives there and in how they "
        "record. Percentages are of rounded counts; counts of years that are loaded in part are not shown."
    )
    with st.expander("Which places each makes a stage of"):
        st.dataframe(
            recorded_as(left, right).rename(columns={"stage": "Stage", "ours": left.name, "theirs": right.name}),
            hide_index=True,
            width="stretch",
        )
    with st.expander("What each figure means"):
        st.markdown("\n".join(f"- **{key.replace('_', ' ')}**: {plain(words)}" for key, words in DEFINITIONS.items()))


def _side(place: st.delta_generator.DeltaGenerator, label: str, told: Exchange, other: Exchange, key: str) -> Side:
    years = {year.first: year for year in reversed(told.years)}
    chosen = place.selectbox(
        label,
        list(years),
        index=list(years).index(best_year(told, other).first),
        format_func=lambda first: year_words(years[first]),
        key=key,
    )
    return Side(told.authority, told, years[chosen])


def _name(told: Exchange) -> str:
    return f"{told.authority}, made on {words_of(told.made)}"
