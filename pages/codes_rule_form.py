"""One rule of the code map as a form, and what saving it would do to the data."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import pandas as pd
import streamlit as st

from builder.code_map import CodeMap, Rule
from builder.problem import Refused
from builder.project import Project
from builder.rule_moves import checked_rules, rule_moves, with_rule
from builder.rule_report import RuleKind
from builder.rule_words import rule_words, unique_labels
from builder.service_map import ServiceMap
from pages.code_file import keep
from pages.codes_cache import data_version
from pages.frame import plain, tell

_TO, _ASIDE = "To places on the map", "Left out, with a reason"
_EXITS, _NO_EXIT = "To ways out", "To no way out, with a reason"
# So many different texts of a column are offered to choose from; others can be typed.
_MOST_OFFERED = 2_000
_MOST_MOVES = 12


def rule_form(
    project: Project, seen: Project, service_map: ServiceMap, code_map: CodeMap, kind: RuleKind, chosen: int | None
) -> None:
    """A form for the rule of this number, or for a new one; says what would move before it is saved."""
    rules = code_map.rules if kind == "rules" else code_map.outcomes
    rule = Rule() if chosen is None else rules[chosen]
    outcome = kind == "outcomes"
    st.subheader("New rule" if chosen is None else f"Rule {chosen + 1}")
    key = f"rule-{kind}-{chosen}-{project.version}"
    offered = _offered(
        str(project.folder), f"{data_version(project)}-{project.stamps.get('project.yaml', '')}", project
    )
    when, then = st.columns(2, gap="large")
    with when:
        changed = _when(rule, key, offered, outcome=outcome)
    with then:
        changed = _then(changed, rule, key, service_map, outcome=outcome)
        at = int(
            st.number_input(
                "Place in the order",
                1,
                len(rules) + (chosen is None),
                1 if chosen is None else chosen + 1,
                key=f"{key}-at",
                help="1 is asked first.",
            )
        )
    if changed == rule and at == (chosen or 0) + 1:
        return
    given = changed.sources or changed.codes or changed.outcomes or changed.where or changed.first or changed.last
    if not given and chosen is None:
        st.caption("Say what it is about and where it leads; what it would move shows here before it is saved.")
        return
    if not changed.to and not changed.ignore:
        st.caption("Say where it leads, or why it is left out; then what it would move shows here.")
        return
    after = with_rule(rules, changed, at - 1, chosen)
    wanted = replace(code_map, outcomes=after) if outcome else replace(code_map, rules=after)
    _preview(project, seen, service_map, code_map, wanted, changed, outcome=outcome)


@st.cache_resource(max_entries=4, show_spinner=False)
def _offered(folder: str, data: str, _project: Project) -> dict[str, list[str]]:
    """What the data holds in each column that a rule may ask for, the most frequent first."""
    activities = _project.activities()
    columns = [
        "source",
        "code",
        "outcome",
        "team",
        *(name for name in map(str, activities.columns) if name.startswith("attr:")),
    ]
    found = {}
    for name in columns:
        counts = activities[name].value_counts()
        found[name.removeprefix("attr:")] = [str(text) for text in counts.index[:_MOST_OFFERED]]
    for report in _project.file.sources:
        if report.name not in found["source"]:
            found["source"].append(report.name)
    found["service"], found["locality"] = found.get("service", []), found.get("locality", [])
    return found


def _when(rule: Rule, key: str, offered: Mapping[str, Sequence[str]], *, outcome: bool) -> Rule:
    """The conditions, as they are filled in."""
    star = "Choose, or type one; * stands for any text, ? for any one character."
    sources = _texts("Source", rule.sources, offered["source"], f"{key}-source", "Any source", star)
    codes = _texts("Code", rule.codes, offered["code"], f"{key}-code", "Any code", star)
    said: tuple[str, ...] = ()
    if outcome:
        said = _texts("Outcome", rule.outcomes, offered["outcome"], f"{key}-outcome", "Any outcome", star)
    first, last = st.columns(2)
    since = first.date_input("From", rule.first, key=f"{key}-from", format="DD/MM/YYYY", min_value=date(1980, 1, 1))
    until = last.date_input("To", rule.last, key=f"{key}-to", format="DD/MM/YYYY", min_value=date(1980, 1, 1))
    where = []
    columns = [name for name in offered if name not in ("source", "code", "outcome")]
    for number in range(len(rule.where) + 1):
        known = rule.where[number] if number < len(rule.where) else ("", ())
        name_at, values_at = st.columns([1, 2])
        options = list(dict.fromkeys([*([known[0]] if known[0] else []), *columns]))
        name = name_at.selectbox(
            "Only where" if number == 0 else "and where",
            options,
            index=0 if known[0] else None,
            key=f"{key}-where-{number}",
            placeholder="a column …",
        )
        with values_at:
            values = _texts("is", known[1], offered.get(name or "", ()), f"{key}-is-{number}", "one of …", star)
        if name and values:
            where.append((name, values))
    return replace(
        rule, sources=sources, codes=codes, outcomes=said, first=since or None, last=until or None, where=tuple(where)
    )


def _texts(
    label: str, given: Sequence[str], offered: Sequence[str], key: str, none: str, help_: str
) -> tuple[str, ...]:
    chosen = st.multiselect(
        label,
        list(dict.fromkeys([*given, *offered])),
        list(given),
        key=key,
        accept_new_options=True,
        placeholder=none,
        format_func=lambda text: text or "(blank)",
        help=help_,
    )
    return tuple("" if text == "(blank)" else text for text in chosen)


def _then(changed: Rule, rule: Rule, key: str, service_map: ServiceMap, *, outcome: bool) -> Rule:
    """Where it leads, as it is filled in."""
    labels = unique_labels(service_map)
    ids = [node.id for node in service_map.nodes if not outcome or node.kind == "exit"]
    ways = [_EXITS, _NO_EXIT] if outcome else [_TO, _ASIDE]
    way = st.radio("Leads", ways, index=1 if rule.ignore and not rule.to else 0, key=f"{key}-way", horizontal=True)
    if way == ways[0]:
        to = st.multiselect(
            "Places" if not outcome else "Ways out",
            ids,
            [node for node in rule.to if node in ids],
            format_func=labels.__getitem__,
            key=f"{key}-places",
            placeholder="Choose one, or several",
        )
        return replace(changed, to=tuple(to), ignore="")
    reason = st.text_input("Why", rule.ignore, key=f"{key}-why", placeholder="such as: not work with a child")
    return replace(changed, to=(), ignore=reason.strip())


def _preview(
    project: Project,
    seen: Project,
    service_map: ServiceMap,
    before: CodeMap,
    after: CodeMap,
    rule: Rule,
    *,
    outcome: bool,
) -> None:
    """What saving would move, and the button to do it."""
    labels = unique_labels(service_map)
    st.markdown(f"**As it would be:** {plain(rule_words(rule, labels, outcome=outcome))}")
    try:
        checked = checked_rules(after, service_map)
    except Refused as refused:
        tell(refused.problems)
        return
    moves = rule_moves(project.activities(), service_map, before, checked, labels)
    _told(moves)
    if st.button("Save this rule", type="primary"):
        st.session_state["rules-said"] = "Rule saved."
        keep(seen, checked, "saved a rule")
        # Only a save that was refused comes back here.
        st.session_state.pop("rules-said", None)


def _told(moves: pd.DataFrame) -> None:
    if not len(moves):
        st.info(
            "No activity would go elsewhere: nothing loaded fits it, or an earlier rule takes it, or it goes there "
            "already."
        )
        return
    total = int(moves["activities"].sum())
    st.markdown(f"Saving it sends {total:,} {'activity' if total == 1 else 'activities'} elsewhere:")
    shown = moves.head(_MOST_MOVES)
    st.dataframe(
        shown.rename(columns={"from": "Now", "to": "Would be", "activities": "Activities", "children": "Children"}),
        hide_index=True,
        height=38 + 35 * len(shown),
        column_config={
            "Activities": st.column_config.NumberColumn(format="localized", width="small"),
            "Children": st.column_config.NumberColumn(format="localized", width="small"),
        },
    )
    if len(moves) > len(shown):
        st.caption(f"And {len(moves) - len(shown):,} smaller moves.")
