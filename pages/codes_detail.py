"""What is known of one code: its months, what comes before and after, its outcomes, and the rule that decides it."""

import html

import pandas as pd
import streamlit as st

from builder.mapped_codes import rule_words
from builder.workbench_rows import BLANK, NOT_MAPPED, goal_words, node_labels, pair_names, way_words
from builder.workbench_sequence import Side
from builder.workbench_words import share_words
from pages.codes_desk import Desk
from pages.frame import words_of

_MOST = 5
_STYLE = """<style>
.jm-about { font-size: .88rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
.jm-about h3 { font-size: 1rem !important; padding: .3rem 0 .1rem !important; overflow-wrap: anywhere; }
.jm-about h4 { font-size: .86rem !important; padding: .55rem 0 .1rem !important; margin: 0; font-weight: 600; }
.jm-about p { margin: 0; color: #505a5f; font-size: .88rem; overflow-wrap: anywhere; }
.jm-about table { border-collapse: collapse; width: 100%; }
.jm-about th, .jm-about td { border: 0; border-bottom: 1px solid #e5e8eb; padding: .14rem .5rem .14rem 0;
  text-align: left; font-weight: 400; overflow-wrap: anywhere; }
.jm-about td.jm-n { text-align: right; white-space: nowrap; }
.jm-months { display: flex; align-items: flex-end; gap: 1px; height: 46px; border-bottom: 1px solid #505a5f; }
.jm-months i { flex: 1; background: #1d70b8; min-width: 1px; }
.jm-ends { display: flex; justify-content: space-between; color: #505a5f; font-size: .8rem; }
</style>"""


def detail_panel(desk: Desk, chosen: pd.DataFrame) -> None:
    """Draws the panel: for one of the chosen rows, which can be chosen where there are several."""
    if chosen.empty:
        return
    at = int(chosen.index[0])
    if len(chosen) > 1:
        names = dict(zip(chosen.index.tolist(), _names(chosen), strict=True))
        key = f"codes-look-{len(chosen)}-{at}"
        at = st.selectbox("Look at", list(names)[:200], format_func=names.__getitem__, key=key)
    st.html(f'{_STYLE}<div class="jm-about">{_about(desk, at)}</div>')


def _names(chosen: pd.DataFrame) -> list[str]:
    named = zip(*(chosen[name].tolist() for name in ("source", "code", "outcome")), strict=True)
    return [f"{code}{', ' + outcome if outcome else ''} ({source})" for source, code, outcome in named]


def _about(desk: Desk, at: int) -> str:
    gathered = desk.gathered
    table = gathered.triples if desk.by_outcome else gathered.pairs
    row = table.iloc[at]
    code = html.escape(row["code"] or BLANK)
    outcome = f", ending in {html.escape(row['outcome'])}" if row["outcome"] else ""
    sides = gathered.by_triple if desk.by_outcome else gathered.by_pair
    parts = [
        f"<h3>{code}{outcome}</h3><p>{html.escape(row['source'])}</p><p>{_sum(row)}</p>",
        _decided(desk, int(row["pair"]), at),
        _months(desk, at),
        _side("Before it", "it is the child's first within a year", sides.before, at, desk),
        _side("After it", "nothing within a year", sides.after, at, desk),
        _outcomes(desk, int(row["pair"])),
    ]
    return "".join(parts)


def _sum(row: pd.Series) -> str:
    many, children = int(row["activities"]), int(row["children"])
    text = f"{many:,} {'activity' if many == 1 else 'activities'} of {children:,} "
    text += f"{'child' if children == 1 else 'children'}, {words_of(row['first'])} to {words_of(row['last'])}. "
    if row["ended"]:
        days = row["usual"]
        usual = f"{days:,.0f} {'day' if round(days) == 1 else 'days'}"
        text += f"Usually {usual} ({row['ended']:,} with an end"
        text += f", {row['open']:,} still open)." if row["open"] else ")."
    else:
        text += f"No end recorded ({row['open']:,} still open)." if row["open"] else "No end recorded."
    return text


def _decided(desk: Desk, pair: int, at: int) -> str:
    """Where it goes, and by which rules."""
    labels = node_labels(desk.service_map)
    goal = desk.applied.goals[pair]
    lines = [f"<p><b>{html.escape(goal_words(goal, labels))}</b></p>"]
    lines += [_rule(desk.code_map.rules[n].to, n, rule_words(desk.code_map.rules[n]), labels) for n in goal.rules]
    if desk.by_outcome:
        way = desk.applied.ways[at]
        if words := way_words(way, labels, mapped=goal.status == "mapped"):
            lines.append(f"<p><b>Outcome: {html.escape(words)}</b></p>")
        rules = desk.code_map.outcomes
        lines += [_rule(rules[n].to, n, rule_words(rules[n]), labels, of="Rule on outcomes") for n in way.rules]
    elif goal.open and not goal.rules:
        lines = [f"<p><b>{NOT_MAPPED}</b>: no rule fits it.</p>"]
    return f"<h4>Where it goes, and by which rule</h4>{''.join(lines[:8])}"


def _rule(to: tuple[str, ...], number: int, words: object, labels: dict[str, str], of: str = "Rule") -> str:
    named = list(words)[: _MOST + 1]  # type: ignore[call-overload]
    text = "; ".join(named[:_MOST]) + (" and more" if len(named) > _MOST else "")
    goes = " and ".join(labels[node] for node in to) if to else "left out"
    return f"<p>{of} {number + 1}: {html.escape(text)} → {html.escape(goes)}</p>"


def _months(desk: Desk, at: int) -> str:
    gathered = desk.gathered
    of = gathered.triple if desk.by_outcome else gathered.pair
    months = gathered.months(of, pd.array([at]).to_numpy("int64"))
    if months.empty or not months.max():
        return ""
    most = int(months.max())
    bars = "".join(f'<i style="height:{100 * count / most:.0f}%"></i>' for count in months.tolist())
    first, last, busiest = (f"{day:%B %Y}" for day in (months.index[0], months.index[-1], months.idxmax()))
    empty = int((months == 0).sum())
    told = f"Most in {busiest}: {most:,}. " + (f"None in {empty:,} of {len(months):,} months." if empty else "")
    return (
        f'<h4>Months it begins in</h4><div class="jm-months" aria-hidden="true">{bars}</div>'
        f'<div class="jm-ends"><span>{first}</span><span>{last}</span></div><p>{told}</p>'
    )


def _side(title: str, none: str, side: Side, at: int, desk: Desk) -> str:
    names = pair_names(desk.gathered)
    of = desk.gathered.triples if desk.by_outcome else desk.gathered.pairs
    total = int(of["activities"].iloc[at])
    rows = [(names[code] if code >= 0 else none, count) for code, count in side.most(at, _MOST)]
    return _counted(title, [(name, "", count) for name, count in rows], total)


def _outcomes(desk: Desk, pair: int) -> str:
    triples = desk.gathered.triples
    mine = triples[triples["pair"] == pair]
    labels = node_labels(desk.service_map)
    mapped = desk.applied.goals[pair].status == "mapped"
    rows = [
        (outcome or BLANK, way_words(desk.applied.ways[at], labels, mapped=mapped), int(count))
        for at, outcome, count in zip(mine.index, mine["outcome"], mine["activities"], strict=True)
    ]
    if len(rows) == 1 and rows[0][0] == BLANK:
        return "<h4>Its outcomes</h4><p>None recorded.</p>"
    more = f"<p>and {len(rows) - 8:,} more</p>" if len(rows) > 8 else ""
    return _counted("Its outcomes, and where they lead", rows[:8], int(mine["activities"].sum())) + more


def _counted(title: str, rows: list[tuple[str, str, int]], total: int) -> str:
    third = any(beside for _, beside, _ in rows)
    body = "".join(
        f'<tr><th scope="row">{html.escape(name)}</th>{f"<td>{html.escape(beside)}</td>" if third else ""}'
        f'<td class="jm-n">{count:,}</td><td class="jm-n">{share_words(count, total)}</td></tr>'
        for name, beside, count in rows
    )
    return f"<h4>{title}</h4><table><tbody>{body}</tbody></table>"
