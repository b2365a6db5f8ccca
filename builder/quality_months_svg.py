"""The months of one source as bars, in an SVG, and in words for those who do not see it."""

from collections.abc import Sequence

import pandas as pd

from builder.dated_notes import DatedNote
from builder.quality_cover import Covered
from builder.quality_months import Dip
from builder.quality_names import days_words, month_words, source_name

WIDTH, HEIGHT = 560, 150
_LEFT, _RIGHT, _TOP, _BOTTOM = 40, 8, 30, 22
_INK, _QUIET, _LINE, _BLUE, _RED = "#0b0c0c", "#505a5f", "#d8dde3", "#1d70b8", "#942514"


def months_svg(
    cover: Covered, table: pd.DataFrame, dips: Sequence[Dip], notes: Sequence[tuple[int, DatedNote]], key: str
) -> str:
    """An SVG of a SERIES (`builder.quality_months`) of `cover`'s source; `summary` says in words what it shows.

    `dips` are the months to mark, `notes` the dated notes with their numbers in the list below; `key` tells the ids of
    this SVG from those of others on the page. A month that is not loaded is hatched, one of which only a part is
    covered is hollow, what a merged source tells stands pale on top: none is told by colour alone.
    """
    months = table["month"].tolist()
    total = (table["activities"] + table["elsewhere"]).to_numpy()
    most = max(int(total.max()) if len(total) else 0, 1)
    step = (WIDTH - _LEFT - _RIGHT) / max(len(months), 1)
    floor = HEIGHT - _BOTTOM
    scale = (floor - _TOP) / most
    parts = [_hatch(key), _grid(most, months, step)]
    columns = (table[name].tolist() for name in ("activities", "elsewhere", "state"))
    for place, (own, other, state) in enumerate(zip(*columns, strict=True)):
        parts.append(_bar(_LEFT + place * step, max(step - 1, 0.6), floor, scale, own, other, state, key))
    by_month = {dip.month: dip for dip in dips}
    for place, month in enumerate(months):
        if dip := by_month.get(month.date()):
            parts.append(_mark(_LEFT + (place + 0.5) * step, floor - total[place] * scale, dip))
    parts += [_note(number, note, months, step) for number, note in notes]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        f'font-size="12" fill="{_INK}">{"".join(parts)}</svg>'
    )


def month_words_of(cover: Covered, table: pd.DataFrame, dips: Sequence[Dip]) -> list[tuple[float, float, str]]:
    """What each month of the SVG says when the pointer rests on it: left edge and width in percent, and words."""
    step = (WIDTH - _LEFT - _RIGHT) / max(len(table), 1)
    marked = {dip.month: dip.words for dip in dips}
    columns = (table[name].tolist() for name in ("month", "activities", "elsewhere", "state"))
    told = []
    for place, (month, own, other, state) in enumerate(zip(*columns, strict=True)):
        words = marked.get(month.date()) or _month_words(month, own, other, state)
        told.append((100 * (_LEFT + place * step) / WIDTH, 100 * step / WIDTH, words))
    return told


def summary(cover: Covered, table: pd.DataFrame, dips: Sequence[Dip]) -> str:
    """What the bars show, for those who do not see them."""
    loaded = table[table["state"] != "not loaded"]
    name = source_name(cover.source)
    if not len(loaded):
        return f"{name}: nothing loaded for these months."
    first, last = loaded["month"].iloc[0], loaded["month"].iloc[-1]
    counts = (loaded["activities"] + loaded["elsewhere"])[loaded["state"] == "whole"]
    spread = ""
    if len(counts):
        low, high = int(counts.min()), int(counts.max())
        spread = f", {low:,} a month" if low == high else f", {low:,} to {high:,} a month"
    told = [f"{name}: activities by the month they began, {month_words(first)} to {month_words(last)}{spread}."]
    told += [f"Not loaded: {days_words(since, until)}." for since, until in cover.gaps]
    told += [f"Marked: {dip.words}." for dip in dips]
    return " ".join(told)


def _bar(left: float, width: float, floor: float, scale: float, own: int, other: int, state: str, key: str) -> str:
    if state == "not loaded":
        hatch = f'fill="url(#hatch-{key})"'
        return f'<rect x="{left:.1f}" y="{_TOP}" width="{width + 1:.1f}" height="{floor - _TOP:.1f}" {hatch}/>'
    tall, more = own * scale, other * scale
    look = f'fill="{_BLUE}"'
    if state == "part":
        look = f'fill="#ffffff" stroke="{_BLUE}" stroke-dasharray="3 2"'
    drawn = f'<rect x="{left:.1f}" y="{floor - tall:.1f}" width="{width:.1f}" height="{tall:.1f}" {look}/>'
    if other:
        pale = f'fill="#d2e2f1" stroke="{_BLUE}" stroke-width="0.6"'
        y = floor - tall - more
        drawn += f'<rect x="{left:.1f}" y="{y:.1f}" width="{width:.1f}" height="{more:.1f}" {pale}/>'
    return drawn


def _month_words(month: pd.Timestamp, own: int, other: int, state: str) -> str:
    if state == "not loaded":
        # A few may begin in a month that is not covered: a later return still tells of them.
        return f"{month_words(month)}: not loaded" + (f" ({own:,} began then)" if own else "")
    more = f", and {other:,} kept from another source" if other else ""
    part = "; only part of the month is covered" if state == "part" else ""
    return f"{month_words(month)}: {own:,}{more}{part}"


def _mark(middle: float, top: float, dip: Dip) -> str:
    y = top - 5
    return (
        f'<path d="M{middle - 5:.1f} {y - 8:.1f}h10l-5 8z" fill="{_RED}"/>'
        f'<text x="{middle:.1f}" y="{y - 11:.1f}" text-anchor="middle" font-weight="700" fill="{_RED}">'
        f"{dip.activities:,}</text>"
    )


def _note(number: int, note: DatedNote, months: list[pd.Timestamp], step: float) -> str:
    place = (note.date.year - months[0].year) * 12 + note.date.month - months[0].month
    x = _LEFT + (place + (note.date.day - 1) / 31) * step
    return (
        f'<path d="M{x:.1f} 16V{HEIGHT - _BOTTOM}" stroke="{_INK}" stroke-dasharray="2 2"/>'
        f'<circle cx="{x:.1f}" cy="9" r="8.5" fill="#ffffff" stroke="{_INK}"/>'
        f'<text x="{x:.1f}" y="13" text-anchor="middle" font-size="11" font-weight="600">{number}</text>'
    )


def _hatch(key: str) -> str:
    return (
        f'<defs><pattern id="hatch-{key}" width="6" height="6" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M0 0V6" stroke="#9aa4ac" stroke-width="1.6"/></pattern></defs>'
    )


def _grid(most: int, months: list[pd.Timestamp], step: float) -> str:
    floor = HEIGHT - _BOTTOM
    lines = [
        f'<path d="M{_LEFT} {_TOP}H{WIDTH - _RIGHT}" stroke="{_LINE}"/>',
        f'<path d="M{_LEFT} {floor + 0.5}H{WIDTH - _RIGHT}" stroke="{_QUIET}"/>',
        f'<text x="{_LEFT - 5}" y="{_TOP + 4}" text-anchor="end" fill="{_QUIET}">{most:,}</text>',
        f'<text x="{_LEFT - 5}" y="{floor + 4}" text-anchor="end" fill="{_QUIET}">0</text>',
    ]
    taken = -100.0
    for place, month in enumerate(months):
        if month.month != 1 and place:
            continue
        x = _LEFT + place * step
        words = f"{month:%Y}" if month.month == 1 else f"{month:%b %Y}"
        lines.append(f'<path d="M{x:.1f} {floor}v5" stroke="{_QUIET}"/>')
        if x - taken > 58 and x < WIDTH - 40:
            lines.append(f'<text x="{x + 2:.1f}" y="{floor + 17}" fill="{_QUIET}">{words}</text>')
            taken = x
    return "".join(lines)
