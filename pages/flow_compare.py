"""Compare on Flow: groups of children side by side, and which differences are more than chance."""

import numpy as np
import pandas as pd
import streamlit as st

from builder.disclosure import small_of
from builder.flow_tables import TableForm
from pages.flow_choice import Choice
from pages.flow_tables import take_away
from pages.frame import link_to, plain
from player.compare import FEWEST, TOO_SMALL, Asked, case_mix, compare
from player.compare_presented import presented, presented_mix
from player.edge_measures import NOTHING, RECENT

_MOST = 4
_ABOUT = (
    "Groups of children side by side; differences with 95% intervals, marked where they hold after allowing for the "
    "number of comparisons. Of rounded counts."
)


def show(choice: Choice) -> None:
    """Draws the view."""
    st.caption(plain(choice.words))
    if not choice.cohorts:
        st.info(
            "Nothing is recorded of the children that they could be compared by. Attributes come with your files, and "
            "teams with a code map; the page Data says under Cohorts which are offered."
        )
        link_to("data", "Go to Cohorts", project=choice.project.name, view="cohorts")
        return
    by_name = {cohort.name: cohort for cohort in choice.cohorts}
    asked = st.query_params.get("by", "")
    if st.session_state.get("flow-by") not in by_name:
        st.session_state["flow-by"] = asked if asked in by_name else choice.cohorts[0].name
    by, which = st.columns([1, 2.4], vertical_alignment="bottom")
    name = str(by.selectbox("Compare by", list(by_name), format_func=lambda key: by_name[key].label, key="flow-by"))
    if st.query_params.get("by") != name:
        st.query_params["by"] = name
    cohort = by_name[name]
    values = [value for value in cohort.values if value]
    chosen = which.multiselect(
        "Groups (the first is what the others are compared with)",
        values,
        default=_largest(cohort.values, cohort.counts),
        max_selections=_MOST,
        key=f"flow-groups-{name}",
    )
    if cohort.warning:
        st.warning(plain(cohort.warning))
    if len(chosen) < 2:
        st.info("Choose two groups or more.")
        return
    inside = np.ones(len(choice.facts.names), dtype=bool) if choice.chosen.children is None else choice.chosen.children
    sides = [choice.members(cohort, value) & inside for value in chosen]
    small = small_of(choice.project.file.settings.small_group)
    things = _asked(choice)
    table = compare(choice.facts, choice.chosen, sides, chosen, things, small)
    st.subheader("Side by side")
    _differences(choice, table, chosen)
    st.subheader("Who they are")
    st.caption(
        "Groups that differ in who is in them may differ for that reason alone. Shares of each group's children."
    )
    _mix(choice, name, chosen, sides)


def _largest(values: tuple[str, ...], counts: tuple[int, ...]) -> list[str]:
    """The two largest groups, the largest first."""
    told = sorted((-count, value) for value, count in zip(values, counts, strict=True) if value)
    return [value for _, value in told[:2]]


def _asked(choice: Choice) -> list[Asked]:
    """The median days and share over target of each place that has lengths, and the shares of its drawn ways."""
    nodes, edges = choice.nodes(), choice.edges()
    index = choice.facts.service_map.index
    labels = {node.id: node.label for node in choice.facts.service_map.nodes}
    asked = []
    for row in nodes.to_dict("records"):
        if not pd.isna(row["timed"]) and row["timed"] >= FEWEST:
            asked.append(Asked("days", index[row["node"]], label=f"{row['label']}: median days"))
        if not pd.isna(row["judged"]) and row["judged"] >= FEWEST:
            asked.append(Asked("over", index[row["node"]], label=f"{row['label']}: over target"))
    for row in edges.to_dict("records"):
        if pd.isna(row["followed"]) or row["followed"] < FEWEST or row["to"] == RECENT or not row["on_map"]:
            continue
        if row["to"] == NOTHING:
            asked.append(Asked("share", index[row["from"]], None, f"{labels[row['from']]}: {NOTHING}"))
        else:
            asked.append(
                Asked("share", index[row["from"]], index[row["to"]], f"{labels[row['from']]} → {labels[row['to']]}")
            )
    return asked


def _differences(choice: Choice, table: pd.DataFrame, names: list[str]) -> None:
    if not len(table):
        st.info("There is too little in this period to compare.")
        return
    leaves = presented(table, choice.project.file.settings.small_group)
    rows = _rows(leaves if choice.rounded else table, names, brackets=not choice.rounded)
    st.dataframe(rows, hide_index=True, width="stretch")
    form = TableForm("Compare", _ABOUT, {str(name): str(name) for name in rows.columns})
    take_away(choice, _rows(leaves, names, brackets=False), form, "flow-compare", words=_words(choice, names))
    tested = int(table["p"].notna().sum())
    holds = int(table["differs"].sum())
    brackets = "" if choice.rounded else " in brackets how many children."
    st.caption(
        f"● differs: still below 5% after allowing for all {tested:,} comparisons made here (Holm); {holds:,} of them "
        f"hold. Each child counts once, by its first visit that ended in the period;{brackets} "
        f"Fewer than {FEWEST} is too small. A difference is not a cause."
        + (" Differences and intervals here are those of the rounded figures." if choice.rounded else "")
    )


def _rows(table: pd.DataFrame, names: list[str], *, brackets: bool) -> pd.DataFrame:
    """One row a measure, in words: each group, and each but the first against the first."""
    rows = []
    for label, group in table.groupby("label", sort=False):
        row: dict[str, str] = {"Measure": str(label)}
        for one in group.to_dict("records"):
            days = one["measure"] == "days"
            name = str(one["cohort"])
            row[name] = TOO_SMALL if pd.isna(one["value"]) else _value(one["value"], days)
            if brackets and not pd.isna(one["value"]):
                row[name] += f" ({one['children']:,})"
            if name == names[0]:
                continue
            heading = f"{name} against {names[0]}"
            if pd.isna(one["difference"]):
                row[heading] = TOO_SMALL
            else:
                sign = _signed(one["difference"], days), _signed(one["low"], days), _signed(one["high"], days)
                row[heading] = f"{sign[0]} (95%: {sign[1]} to {sign[2]})"
                row[heading] += " ● differs" if one["differs"] else ""
        rows.append(row)
    return pd.DataFrame(rows)


def _words(choice: Choice, names: list[str]) -> str:
    return f"{choice.words}; groups: {', '.join(names)}"


def _value(value: float, days: bool) -> str:
    return f"{value:,.0f} days" if days else f"{value:.0%}"


def _signed(value: float, days: bool) -> str:
    return f"{value:+,.0f} days" if days else f"{100 * value:+.0f} points"


def _mix(choice: Choice, name: str, names: list[str], sides: list[np.ndarray]) -> None:
    small = small_of(choice.project.file.settings.small_group)
    for place, (value, side) in enumerate(zip(names, sides, strict=True)):
        if 0 < int(side.sum()) <= small:
            st.markdown(f"{plain(value)}: {TOO_SMALL}.")
            names, sides = names[:place] + names[place + 1 :], sides[:place] + sides[place + 1 :]
    shown: list[pd.DataFrame] = []
    leaves: list[pd.DataFrame] = []
    for cohort in choice.cohorts:
        if cohort.name in (name, "team", "family") or len(cohort.values) > 16:
            continue
        numbers = np.full(len(choice.facts.names), -1)
        for place, value in enumerate(cohort.values):
            numbers[choice.members(cohort, value)] = place
        rounded = presented_mix(numbers, cohort.values, sides, names, small)
        exact = case_mix(numbers, cohort.values, sides, names) * 100
        mix = rounded if choice.rounded else exact.round().astype("int64").astype("str") + "%"
        for table, to in ((mix, shown), (rounded, leaves)):
            to.append(table.reset_index(names="Value").assign(What=cohort.label)[["What", "Value", *names]])
    if not shown or not names:
        st.markdown("Nothing else is recorded of these children.")
        return
    table = pd.concat(shown, ignore_index=True)
    st.dataframe(table, hide_index=True, width="stretch")
    form = TableForm("Who they are", "Shares of each group's children.", {str(one): str(one) for one in table.columns})
    take_away(choice, pd.concat(leaves, ignore_index=True), form, "flow-mix", words=_words(choice, names))
