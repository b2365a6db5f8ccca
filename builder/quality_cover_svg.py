"""The days that each source covers as strips, one row a source, in an SVG, and in words for those who do not see it."""

import html
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from builder.dated_notes import DatedNote
from builder.quality_cover import Covered
from builder.quality_names import days_words, source_name

WIDTH = 1120
_LABEL, _RIGHT, _TOP, _ROW, _BAR = 300, 14, 44, 27, 15
_INK, _QUIET, _LINE, _BLUE = "#0b0c0c", "#505a5f", "#d8dde3", "#1d70b8"
# A strip that says "not loaded" inside a gap needs this much room, in pixels.
_ROOM = 74


def cover_svg(
    covers: Sequence[Covered], first: date, last: date, notes: Sequence[tuple[int, DatedNote]] = (), key: str = "cover"
) -> str:
    """An SVG of `covers` from `first` to `last`; what a source covers before `first` ends in an arrow.

    `notes` are the dated notes with their numbers in the list below; `key` tells this SVG's ids from others'.
    """
    height = _TOP + _ROW * len(covers) + 6
    days = max((last - first).days + 1, 1)

    def at(day: date) -> float:
        return _LABEL + (WIDTH - _LABEL - _RIGHT) * min(max((day - first).days, 0), days) / days

    parts = [_hatch(key), _years(first, last, at, height)]
    for number, cover in enumerate(covers):
        top = _TOP + _ROW * number
        parts.append(_row(cover, first, top, at, key))
    for number, note in notes:
        x = at(note.date)
        parts.append(
            f'<path d="M{x:.1f} 17V{height}" stroke="{_INK}" stroke-dasharray="2 2"/>'
            f'<circle cx="{x:.1f}" cy="9" r="8.5" fill="#ffffff" stroke="{_INK}"/>'
            f'<text x="{x:.1f}" y="13" text-anchor="middle" font-size="11" font-weight="600">{number}</text>'
        )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif" '
        f'font-size="13" fill="{_INK}">{"".join(parts)}</svg>'
    )


def row_places(covers: Sequence[Covered]) -> list[tuple[float, float, str]]:
    """What each row of the SVG says when the pointer rests on it: top edge and height in percent, and words."""
    height = _TOP + _ROW * len(covers) + 6
    tops = range(_TOP, _TOP + _ROW * len(covers), _ROW)
    return [
        (100 * top / height, 100 * _ROW / height, row_words(cover)) for top, cover in zip(tops, covers, strict=True)
    ]


def row_words(cover: Covered) -> str:
    """One source in a sentence or more: its days, and what is missing between them."""
    told = f"{source_name(cover.source)}: {days_words(cover.first, cover.as_of)}."
    return " ".join([told, *(f"{words}." for words in cover.words)])


def _row(cover: Covered, first: date, top: float, at: Callable[[date], float], key: str) -> str:
    y = top + (_ROW - _BAR) / 2
    left, right = at(max(cover.first, first)), at(cover.as_of + timedelta(days=1))
    drawn = [
        f'<path d="M0 {top + _ROW - 0.5}H{WIDTH}" stroke="{_LINE}" stroke-width="0.7"/>',
        f'<text x="0" y="{y + _BAR - 3:.1f}">{html.escape(_short(source_name(cover.source)))}</text>',
        f'<rect x="{left:.1f}" y="{y}" width="{max(right - left, 2):.1f}" height="{_BAR}" fill="{_BLUE}"/>',
    ]
    if cover.first < first:
        drawn.append(f'<path d="M{left - 2:.1f} {y}v{_BAR}l-8 {-_BAR / 2}z" fill="{_BLUE}"/>')
    for since, until in cover.gaps:
        if until < first:
            continue
        x, end = at(max(since, first)), at(until + timedelta(days=1))
        box = f'x="{x:.1f}" y="{y}" width="{end - x:.1f}" height="{_BAR}"'
        drawn.append(f'<rect {box} fill="#ffffff"/>')
        drawn.append(f'<rect {box} fill="url(#hatch-{key})" stroke="{_QUIET}" stroke-dasharray="3 2"/>')
        if end - x > _ROOM:
            middle = (x + end) / 2
            drawn.append(f'<rect x="{middle - 33:.1f}" y="{y + 1}" width="66" height="{_BAR - 2}" fill="#ffffff"/>')
            drawn.append(
                f'<text x="{middle:.1f}" y="{y + _BAR - 4:.1f}" text-anchor="middle" font-size="12">not loaded</text>'
            )
    return "".join(drawn)


def _years(first: date, last: date, at: Callable[[date], float], height: float) -> str:
    lines = []
    years = range(first.year, last.year + 1)
    every = -(-len(years) // 14)
    for year in years:
        day = max(date(year, 1, 1), first)
        x = at(day)
        lines.append(f'<path d="M{x:.1f} {_TOP - 6}V{height}" stroke="{_LINE}"/>')
        room = at(min(date(year, 12, 31), last)) - x
        if (year - first.year) % every == 0 and room > 30:
            lines.append(f'<text x="{x + 3:.1f}" y="{_TOP - 8}" font-size="12" fill="{_QUIET}">{year}</text>')
    return "".join(lines)


def _hatch(key: str) -> str:
    return (
        f'<defs><pattern id="hatch-{key}" width="6" height="6" patternUnits="userSpaceOnUse" '
        f'patternTransform="rotate(45)"><path d="M0 0V6" stroke="#8a949c" stroke-width="1.6"/></pattern></defs>'
    )


def _short(name: str) -> str:
    return name if len(name) <= 44 else f"{name[:42]}…"
