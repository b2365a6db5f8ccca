"""How much of the data is on the map: always in sight above the views of the page Codes."""

import html

import streamlit as st

from builder.code_map import CodeMap
from builder.project import Project
from builder.service_map import ServiceMap
from builder.workbench_applied import AIM, Share
from builder.workbench_words import aim_words, covered_words
from pages.codes_cache import applied_of

_STYLE = """<style>
[data-testid="stLayoutWrapper"]:has(> .st-key-codes-coverage) { position: sticky; top: 0; z-index: 90; }
.st-key-codes-coverage { background: #ffffff; padding: 2px 0; }
.jm-cover { display: grid; grid-template-columns: repeat(3, 1fr); gap: 14px; margin: .1rem 0 .2rem; list-style: none;
  padding: 0 !important; }
.jm-cover > li { margin: 0; border: 1px solid #d8dde3; border-radius: 8px; padding: 8px 14px 9px; background: #fff; }
.jm-cover p { margin: 0; font-size: .86rem; line-height: 1.35; color: #505a5f; font-variant-numeric: tabular-nums; }
.jm-cover p:first-child { font-size: .95rem; color: #0b0c0c; }
.jm-cover b { font-size: 1.3rem; font-weight: 700; margin-right: .1rem; }
.jm-cover .jm-bar { position: relative; height: 12px; display: flex; margin: .25rem 0 .35rem; border-radius: 2px;
  border: 1px solid #1d70b8; background: repeating-linear-gradient(135deg, #ffffff 0 4px, #b1b4b6 4px 5.5px); }
.jm-cover .jm-bar i { display: block; background: #1d70b8; transition: width .4s; }
.jm-cover .jm-bar i + i { background: #b1b4b6; }
.jm-cover .jm-bar u { position: absolute; top: -4px; bottom: -4px; width: 2px; background: #0b0c0c; }
@media (prefers-reduced-motion: reduce) { .jm-cover .jm-bar i { transition: none; } }
</style>"""


def coverage_strip(project: Project, service_map: ServiceMap, code_map: CodeMap) -> None:
    """Draws the strip: activities with the aim, children, days of activity."""
    covered = applied_of(project, service_map, code_map).covered
    cards = (
        _card(covered.activities, "activities", aim_words(covered.activities), aim=True),
        _card(covered.children, "children", "A child is on the map with one activity that is."),
        _card(covered.days, "days", "Days of activity, from start to end, or to the as-of day."),
    )
    with st.container(key="codes-coverage"):
        st.html(f'{_STYLE}<ul class="jm-cover" aria-label="How much is on the map">{"".join(cards)}</ul>')


def _card(share: Share, of: str, about: str, *, aim: bool = False) -> str:
    if not share.total:
        none = "Nothing that is loaded has both a start and an end."
        return f"<li><p>No {of}</p><p>{html.escape(about)}</p><p>{none}</p></li>"
    words = covered_words(share, of)
    on_map, _, rest = words.partition(" of ")
    head = f"<b>{on_map}</b> of {rest.partition(';')[0]}"
    beside = rest.partition("; ")[2]
    widths = [
        f'<i style="width:{100 * part / max(share.total, 1):.3f}%"></i>' for part in (share.mapped, share.ignored)
    ]
    mark = f'<u style="left:{AIM:.0%}" title="The aim: 98%"></u>' if aim else ""
    counts = f"{share.mapped:,} of {share.total:,}"
    bar = f'<div class="jm-bar" aria-hidden="true">{"".join(widths)}{mark}</div>'
    told = html.escape(f"{beside}." if beside else "")
    return f"<li><p>{head} <span>({counts})</span></p>{bar}<p>{told}</p><p>{html.escape(about)}</p></li>"
