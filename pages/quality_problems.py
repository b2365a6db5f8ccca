"""What the rules found, the worst first, each with how often, examples, and what to do."""

import html

import streamlit as st

from builder.quality_findings import SEVERITIES, Found
from builder.quality_names import source_name
from pages.quality_sums import Sums

_STYLE = """<style>
.jm-found { border-collapse: collapse; width: 100%; font-size: .92rem; }
.jm-found th, .jm-found td { text-align: left; vertical-align: top; padding: .4rem .9rem .4rem 0; border: 0;
  border-bottom: 1px solid #d8dde3; font-weight: 400; }
.jm-found thead th { font-weight: 600; color: #505a5f; }
.jm-found .jm-kind { white-space: nowrap; font-weight: 600; }
.jm-found .jm-often { text-align: right !important; white-space: nowrap; font-variant-numeric: tabular-nums; }
.jm-found small { display: block; color: #505a5f; font-size: .88rem; }
.jm-found .jm-examples { font-variant-numeric: tabular-nums; min-width: 15rem; }
</style>"""
_MARKS = {"error": "✕", "warning": "▲", "repair": "✓", "note": "•"}
# How many rules stand on the page before the rest is folded away.
_MOST = 12


def problems(sums: Sums) -> None:
    """The table of all rules that found something."""
    st.html(f'{_STYLE}<h2 class="jm-section">What the rules found</h2>')
    if not sums.found:
        st.markdown("Nothing was repaired, nothing is in doubt.")
        return
    sources = sorted({one.source for one in sums.found}, key=[one.source for one in sums.found].index)
    chosen = st.multiselect(
        "Only these sources", sources, format_func=source_name, key="found-sources", placeholder="All sources"
    )
    shown = [one for one in sums.found if not chosen or one.source in chosen]
    st.html(_table(shown[:_MOST]))
    if len(shown) > _MOST:
        with st.expander(f"{len(shown) - _MOST} more"):
            st.html(_table(shown[_MOST:]))


def _table(found: list[Found]) -> str:
    heads = ("What", "How often", "In words, and what to do", "Examples")
    first = "".join(f'<th scope="col">{head.replace(" ", "&nbsp;", 1)}</th>' for head in heads)
    return f'<table class="jm-found"><thead><tr>{first}</tr></thead><tbody>{"".join(map(_row, found))}</tbody></table>'


def _row(one: Found) -> str:
    kind = f'<span aria-hidden="true">{_MARKS[one.severity]}</span> {SEVERITIES[one.severity]}'
    advice = f"<small>{html.escape(one.advice)}</small>" if one.advice else ""
    examples = "".join(f"<div>{html.escape(example)}</div>" for example in one.examples)
    return (
        f'<tr><td class="jm-kind">{kind}</td><td class="jm-often">{one.count:,}</td>'
        f'<td>{html.escape(one.words)}{advice}</td><td class="jm-examples">{examples}</td></tr>'
    )
