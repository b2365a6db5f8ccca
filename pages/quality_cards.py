"""A card for each source: its rows, its days, and how much of what matters is blank."""

import html
from collections.abc import Sequence

import streamlit as st

from builder.loading import SourceReport
from builder.quality_blanks import Blank
from builder.quality_names import day_words, days_words, list_name
from pages.quality_sums import Sums

_STYLE = """<style>
.jm-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(262px, 1fr)); gap: 12px; list-style: none;
  padding: 0 !important; margin: .2rem 0 .6rem; }
.jm-cards > li { margin: 0; border: 1px solid #d8dde3; border-radius: 8px; padding: 11px 14px 12px;
  background: #ffffff; font-size: .9rem; line-height: 1.38; }
.jm-cards h3 { font-size: 1.02rem !important; line-height: 1.3; padding: 0; margin: 0 0 .1rem; }
.jm-cards h3 span { font-weight: 400; color: #505a5f; font-size: .88rem; white-space: nowrap; }
.jm-cards .jm-sum { margin: 0 0 .35rem; font-variant-numeric: tabular-nums; }
.jm-share { height: 8px; display: flex; margin: 0 0 .5rem; border: 1px solid #1d70b8; border-radius: 2px; }
.jm-share i { display: block; background: #1d70b8; }
.jm-share b { display: block; flex: 1; min-width: 3px; background:
  repeating-linear-gradient(135deg, #ffffff 0 3px, #505a5f 3px 4.5px); }
.jm-cards dl { margin: 0; padding: 0 !important; display: grid; grid-template-columns: max-content 1fr;
  gap: .1rem .8rem; }
.jm-cards dt { font-weight: 400; color: #505a5f; margin: 0; }
.jm-cards dd { margin: 0; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
.jm-section { margin: 1.1rem 0 .1rem; font-size: 1.25rem !important; padding: 0 !important; }
</style>"""


def cards(reports: Sequence[SourceReport], sums: Sums) -> None:
    """The cards, in the order of the sources, and one for the children."""
    shown = "".join(_card(report, sums) for report in reports)
    st.html(f'{_STYLE}<ul class="jm-cards">{shown}{_children(sums)}</ul>')


def _card(report: SourceReport, sums: Sums) -> str:
    about = list_name(report.name)
    name = html.escape(about or report.name)
    beside = f" <span>{html.escape(report.name)}</span>" if about else ""
    total = f"{report.rows:,} {'row' if report.rows == 1 else 'rows'}"
    bar = ""
    if report.rows:
        left = "<b></b>" if report.set_aside else ""
        bar = f'<div class="jm-share" aria-hidden="true"><i style="width:{100 * report.used / report.rows:.2f}%"></i>'
        bar += f"{left}</div>"
    facts = [("Gave", f"{report.activities:,} {'activity' if report.activities == 1 else 'activities'}")]
    if report.shared:
        others = "; ".join(f"{count:,} by {name}" for name, count in report.shared.items())
        facts += [("It alone tells", f"{report.alone:,}"), ("Told also", others)]
    if report.repaired:
        facts.append(("Repaired", f"{report.repaired:,} of the rows used"))
    cover = next((one for one in sums.covers if one.source == report.name), None)
    if cover:
        facts.append(("Dates", days_words(cover.first, cover.last)))
    if report.as_of:
        facts.append(("As of", day_words(report.as_of)))
    if blanks := sums.blanks.get(report.name):
        facts.append(("Blank", _blank_words(blanks)))
    looked = sum(one.count for one in sums.found if one.source == report.name and one.severity in ("error", "warning"))
    if looked:
        facts.append(("To look at", f"{looked:,}, see below"))
    files = report.files
    facts.append(("From", files[0] if len(files) == 1 else f"{len(files)} files, the last {files[-1]}"))
    return (
        f'<li><h3>{name}{beside}</h3><p class="jm-sum">{total} = {report.used:,} used + {report.set_aside:,} '
        f"set aside</p>{bar}{_facts(facts)}</li>"
    )


def _children(sums: Sums) -> str:
    if not sums.children:
        return ""
    facts = [(blank.part, "never given" if blank.never else f"{blank.share} blank") for blank in sums.child_blanks]
    return (
        f'<li><h3>Children <span>in all sources together</span></h3><p class="jm-sum">{sums.children:,}</p>'
        f"{_facts(facts)}</li>"
    )


def _blank_words(blanks: Sequence[Blank]) -> str:
    """What is blank, in words: "outcome 12%, age <1%, end 14% (open); no team": what is never given is no share."""
    some = [
        f"{one.part} {one.share}" + (" (open)" if one.part == "end" else "")
        for one in blanks
        if one.blank and (one.part == "end" or not one.never)
    ]
    never = [f"no {one.part}" for one in blanks if one.part != "end" and one.never]
    return "; ".join(filter(None, [", ".join(some), ", ".join(never)])) or "nothing"


def _facts(facts: Sequence[tuple[str, str]]) -> str:
    return "<dl>" + "".join(f"<dt>{name}</dt><dd>{html.escape(value)}</dd>" for name, value in facts) + "</dl>"
