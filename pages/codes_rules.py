"""Rules: the code map's rules in their order, what each does to the data, and what an earlier one takes from it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd
import streamlit as st

from builder.code_map import CodeMap, Rule
from builder.project import Project
from builder.rule_moves import with_rule
from builder.rule_report import RuleKind, RuleReport, RuleUse, State, rule_report
from builder.rule_words import day_words, goal_words, rule_words, unique_labels, when_words
from builder.service_map import ServiceMap
from pages.code_file import keep
from pages.codes_rule_form import rule_form
from pages.frame import plain

_KINDS: dict[str, RuleKind] = {"Codes": "rules", "Outcomes": "outcomes"}
_ALL, _UNUSED = "All", "Never used"
_WHICH: dict[str, tuple[State, ...]] = {
    _ALL: ("decides", "hidden", "nothing", "not loaded"),
    "Deciding": ("decides",),
    _UNUSED: ("hidden", "nothing"),
    "Source not loaded": ("not loaded",),
}
# So many rules that decide nothing are told one by one; the rest stands in the table.
_MOST_TOLD = 6


def show(project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the view; `seen` is the project as this visitor last saw it, which a save begins from."""
    if said := st.session_state.pop("rules-said", None):
        st.success(said)
    on, which_at = st.columns([1, 3])
    words = on.segmented_control("Rules on", list(_KINDS), default="Codes", key="rules-kind") or "Codes"
    kind = _KINDS[words]
    rules = code_map.rules if kind == "rules" else code_map.outcomes
    report = _report(str(project.folder), project.version, kind, project, service_map, code_map)
    with which_at:
        which = _which(report)
    labels = unique_labels(service_map)
    noun = "activities" if kind == "rules" else "activities with an outcome"
    decided = f"{report.decided:,} of {report.activities:,} {noun}"
    st.caption(f"The first rule that fits wins. {len(rules):,} rules decide {decided}.")
    _unused(seen, code_map, kind, rules, report, labels)
    chosen = _list(project, kind, rules, report, labels, which)
    st.divider()
    if chosen is not None:
        _steps(seen, code_map, kind, rules, chosen)
    rule_form(project, seen, service_map, code_map, kind, chosen)


@st.cache_resource(max_entries=8, show_spinner="Holding the rules against the data …")
def _report(
    folder: str, version: str, kind: RuleKind, _project: Project, _service_map: ServiceMap, _code_map: CodeMap
) -> RuleReport:
    # The first two name the project's state.
    loaded = [source.name for source in _project.file.sources]
    return rule_report(_project.activities(), _service_map, _code_map, kind, loaded)


def _which(report: RuleReport) -> str:
    """Which of the rules are wanted, each with how many there are."""
    states = [use.state for use in report.uses]
    counts = {name: sum(state in wanted for state in states) for name, wanted in _WHICH.items()}
    chosen = st.segmented_control(
        "Which of them", list(counts), default=_ALL, format_func=lambda name: f"{name} ({counts[name]:,})"
    )
    return chosen or _ALL


def _unused(
    seen: Project,
    code_map: CodeMap,
    kind: RuleKind,
    rules: Sequence[Rule],
    report: RuleReport,
    labels: Mapping[str, str],
) -> None:
    """The rules that decide nothing, each with its reason and a click to mend it."""
    for state, one, many in (
        ("hidden", "rule is wholly hidden by earlier ones", "rules are wholly hidden by earlier ones"),
        ("nothing", "rule fits nothing that is loaded", "rules fit nothing that is loaded"),
    ):
        found = [number for number, use in enumerate(report.uses) if use.state == state]
        found.sort(key=lambda number: -report.uses[number].fits)
        if not found:
            continue
        with st.expander(f"{len(found):,} {one if len(found) == 1 else many}", expanded=state == "hidden"):
            for number in found[:_MOST_TOLD]:
                text, up, out = st.columns([6, 1.5, 1], vertical_alignment="center")
                use = report.uses[number]
                said = plain(rule_words(rules[number], labels, outcome=kind == "outcomes"))
                text.markdown(f"**{number + 1}.** {said}  \n{_why(use, report)}")
                above = min((taker for taker, _ in use.hidden), default=None)
                if above is not None and up.button(f"Move above {above + 1}", key=f"rule-up-{number}", width="stretch"):
                    _keep(seen, code_map, kind, with_rule(rules, rules[number], above, number), "Rule moved up.")
                if out.button("Delete", key=f"rule-out-{number}", width="stretch"):
                    _keep(seen, code_map, kind, _without(rules, number), "Rule deleted.")
            if len(found) > _MOST_TOLD:
                st.caption(f"And {len(found) - _MOST_TOLD:,} more: choose “{_UNUSED}” above.")


def _why(use: RuleUse, report: RuleReport) -> str:
    if use.state == "hidden":
        takers = ", ".join(f"rule {taker + 1} takes {count:,}" for taker, count in use.hidden[:3])
        return f"{use.fits:,} would fit it, but an earlier rule takes them all: {takers}."
    if report.first and report.last:
        return f"Nothing fits it in what is loaded, from {day_words(report.first)} to {day_words(report.last)}."
    return "Nothing is loaded that it could fit."


def _list(
    project: Project,
    kind: RuleKind,
    rules: Sequence[Rule],
    report: RuleReport,
    labels: Mapping[str, str],
    which: str,
) -> int | None:
    """The table of rules; gives the number of the one that was chosen."""
    shown = [number for number, use in enumerate(report.uses) if use.state in _WHICH[which]]
    key = f"rules-table-{kind}-{which}-{project.version}"
    if shown:
        picked = st.dataframe(
            _table([(number, rules[number], report.uses[number]) for number in shown], kind, report, labels),
            hide_index=True,
            height=38 + 35 * min(len(shown), 12),
            on_select="rerun",
            selection_mode="single-row",
            key=key,
            column_config={
                "No.": st.column_config.NumberColumn(width=50),
                "When": st.column_config.TextColumn(width=340),
                "Leads to": st.column_config.TextColumn(width=210),
                "Decides": st.column_config.NumberColumn(format="localized", width=70),
                "First": st.column_config.DateColumn(format="D MMM YYYY", width=95),
                "Last": st.column_config.DateColumn(format="D MMM YYYY", width=95),
                "Note": st.column_config.TextColumn(width=260),
            },
        )
        rows = picked["selection"]["rows"]
        # A click on a row chooses it in the box below, which can be used without a mouse too.
        chosen = shown[rows[0]] if rows and rows[0] < len(shown) else None
        if chosen is not None and st.session_state.get(f"{key}-clicked") != chosen:
            st.session_state[f"{key}-clicked"] = chosen
            st.session_state[f"rule-chosen-{kind}-{project.version}"] = chosen
    names = {
        number: f"{number + 1}. {rule_words(rules[number], labels, outcome=kind == 'outcomes')}" for number in shown
    }
    box = f"rule-chosen-{kind}-{project.version}"
    if st.session_state.get(box) not in names:
        st.session_state[box] = None
    return st.selectbox(
        "Rule to change",
        list(names),
        index=None,
        format_func=lambda number: names.get(number, ""),
        key=box,
        placeholder="Choose a rule here or in the table; or make a new one below",
    )


def _table(
    entries: Sequence[tuple[int, Rule, RuleUse]], kind: RuleKind, report: RuleReport, labels: Mapping[str, str]
) -> pd.DataFrame:
    return pd.DataFrame(
        {
            "No.": [number + 1 for number, _, _ in entries],
            "When": [when_words(rule, outcome=kind == "outcomes") for _, rule, _ in entries],
            "Leads to": [goal_words(rule, labels) for _, rule, _ in entries],
            "Decides": [use.decides for _, _, use in entries],
            "First": [use.first for _, _, use in entries],
            "Last": [use.last for _, _, use in entries],
            "Note": [_note(use, report) for _, _, use in entries],
        }
    )


def _note(use: RuleUse, report: RuleReport) -> str:
    if use.state == "not loaded":
        return "its source is not loaded"
    if use.state == "nothing":
        return "nothing fits it"
    by = " and ".join(f"rule {taker + 1} ({count:,})" for taker, count in use.hidden[:2])
    if use.state == "hidden":
        return f"wholly hidden by {by}"
    notes = [f"partly taken before, by {by}"] if by else []
    if use.quiet(report.last) and use.last:
        notes.append(f"nothing since {day_words(use.last)}")
    return "; ".join(notes)


def _steps(seen: Project, code_map: CodeMap, kind: RuleKind, rules: Sequence[Rule], chosen: int) -> None:
    """Moving the chosen rule one step, and deleting it."""
    up, down, out, _ = st.columns([1, 1, 1, 4])
    if up.button("Move up", disabled=chosen == 0, width="stretch"):
        _keep(seen, code_map, kind, with_rule(rules, rules[chosen], chosen - 1, chosen), "Rule moved up.")
    if down.button("Move down", disabled=chosen == len(rules) - 1, width="stretch"):
        _keep(seen, code_map, kind, with_rule(rules, rules[chosen], chosen + 1, chosen), "Rule moved down.")
    if out.button("Delete this rule", width="stretch"):
        _keep(seen, code_map, kind, _without(rules, chosen), "Rule deleted.")


def _without(rules: Sequence[Rule], number: int) -> tuple[Rule, ...]:
    return tuple(rule for place, rule in enumerate(rules) if place != number)


def _keep(seen: Project, code_map: CodeMap, kind: RuleKind, rules: tuple[Rule, ...], said: str) -> None:
    st.session_state["rules-said"] = said
    changed = replace(code_map, rules=rules) if kind == "rules" else replace(code_map, outcomes=rules)
    keep(seen, changed, said.rstrip(".").lower())
    # Only a save that was refused comes back here.
    st.session_state.pop("rules-said", None)
