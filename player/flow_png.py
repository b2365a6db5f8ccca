"""The map as flow as a PNG to take away: the picture of `player.flow_picture` at twice its size, with what it means and
what it leaves out written on it. Made without a browser; nothing is sent anywhere."""

import io
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from player.flow_look import LegendRow
from player.flow_picture import Picture, Points, Words
from player.flow_text import font, wrapped

# Pixels of the PNG: twice those of the screen.
SCALE = 2
MARGIN = 48
# Shapes are drawn larger still and then reduced, which smooths their edges.
_FINER = 2
_INK, _QUIET, _LINE, _YELLOW = "#0b0c0c", "#505a5f", "#505a5f", "#ffdd00"
_TITLE, _BODY, _SMALL = 44, 26, 24


@dataclass(frozen=True, slots=True)
class Caption:
    """What is written above the map (`title`, `lines`) and beneath it (`notes`)."""

    title: str
    lines: Sequence[str]
    notes: Sequence[str]


def flow_png(picture: Picture, caption: Caption, chosen: str = "") -> bytes:
    """The PNG, with one of the picture's keys marked.

    Its map is `SCALE` × `picture.scale` pixels a unit, its upper left corner at (`MARGIN`, `map_top`).
    """
    scale = SCALE * picture.scale
    width, height = map_size(picture)
    whole = width + 2 * MARGIN
    # The upper part is measured first by writing it where nothing shows.
    top = map_top(picture, caption)
    below = _Writer(None, whole, top + height + 24)
    _foot(below, picture, caption)
    sheet = Image.new("RGB", (whole, below.y + MARGIN), "white")
    sheet.paste(
        _shapes(picture, chosen, scale * _FINER, width, height).resize((width, height), Image.Resampling.BOX),
        (MARGIN, top),
    )
    draw = ImageDraw.Draw(sheet)
    for place in picture.places:
        for line in place.lines:
            _text(draw, picture, line, scale, top)
        _text(draw, picture, place.badge, scale, top)
    for way in picture.ways:
        if way.label:
            _text(draw, picture, way.label, scale, top)
    _head(_Writer(draw, whole, MARGIN), caption)
    _foot(_Writer(draw, whole, top + height + 24), picture, caption)
    kept = io.BytesIO()
    sheet.save(kept, "PNG", optimize=False, compress_level=6)
    return kept.getvalue()


def map_size(picture: Picture) -> tuple[int, int]:
    """How wide and high the map is on the PNG, in pixels; no narrower than a legend can be read."""
    scale = SCALE * picture.scale
    box = picture.box
    return round((box.right - box.left) * scale), round((box.bottom - box.top) * scale)


def map_top(picture: Picture, caption: Caption) -> int:
    """At which row of pixels the map begins."""
    above = _Writer(None, map_size(picture)[0] + 2 * MARGIN, MARGIN)
    _head(above, caption)
    return above.y + 12


def _shapes(picture: Picture, chosen: str, scale: float, width: int, height: int) -> Image.Image:
    sheet = Image.new("RGB", (width * _FINER, height * _FINER), "white")
    draw = ImageDraw.Draw(sheet)
    corner = np.array([picture.box.left, picture.box.top])

    def at(points: Points) -> list[tuple[float, float]]:
        return [(float(x), float(y)) for x, y in (points - corner) * scale]

    thin = max(round(1.5 * SCALE * _FINER), 1)
    for way in picture.ways:
        if way.key == chosen:
            _line(draw, at(np.vstack([way.path, way.head[:1]])), (way.width + 7 / picture.scale) * scale, _YELLOW)
    for way in picture.ways:
        for line in way.lines:
            _line(draw, at(line), way.width * scale, way.colour)
    for way in picture.ways:
        draw.polygon(at(way.head), fill=way.colour)
    for place in picture.places:
        outline = at(place.outline)
        draw.polygon(outline, fill=place.fill)
        draw.line(
            [*outline, *outline[:2]],
            fill=_INK if place.key == chosen else _LINE,
            width=thin * (3 if place.key == chosen else 1),
        )
    for place in picture.places:
        if place.badge.text:
            plate = at(place.plate)
            draw.polygon(plate, fill="white")
            draw.line([*plate, *plate[:2]], fill=_LINE, width=max(thin * 2 // 3, 1))
    for way in picture.ways:
        if way.plate is not None:
            draw.polygon(at(way.plate), fill="white")
    return sheet


def _line(draw: ImageDraw.ImageDraw, points: list[tuple[float, float]], width: float, colour: str) -> None:
    draw.line(points, fill=colour, width=max(round(width), 1), joint="curve")


def _text(draw: ImageDraw.ImageDraw, picture: Picture, words: Words, scale: float, top: int) -> None:
    if words.text:
        x = MARGIN + (words.x - picture.box.left) * scale
        y = top + (words.y - picture.box.top) * scale
        letters = font(max(round(words.size * scale), 6), 600 if words.bold else 400)
        draw.text((x, y), words.text, fill=_INK, font=letters, anchor="mm")


class _Writer:
    """Writes paragraphs down the sheet; without a sheet it only measures."""

    def __init__(self, draw: ImageDraw.ImageDraw | None, width: int, y: int) -> None:
        self.draw, self.width, self.y = draw, width - 2 * MARGIN, y

    def paragraph(self, text: str, size: int, weight: int = 400, colour: str = _INK) -> None:
        for line in wrapped(text, self.width, size, weight):
            if self.draw is not None:
                self.draw.text((MARGIN, self.y), line, fill=colour, font=font(size, weight))
            self.y += round(size * 1.3)

    def legend(self, rows: Sequence[LegendRow]) -> None:
        """The rows one after another, as many in a line as there is room for."""
        x, high = MARGIN, 40
        for row in rows:
            words = f"{row.sign} {row.words}".strip()
            wide = 60 + round(font(_SMALL).getlength(words)) + 44
            if x > MARGIN and x + wide > MARGIN + self.width:
                x, self.y = MARGIN, self.y + high
            if self.draw is not None:
                self._swatch(row, x, self.y + high // 2)
                self.draw.text((x + 58, self.y + high // 2), words, fill=_INK, font=font(_SMALL), anchor="lm")
            x += wide
        self.y += high

    def _swatch(self, row: LegendRow, x: int, y: int) -> None:
        assert self.draw is not None
        if row.kind == "fill":
            self.draw.rectangle((x, y - 12, x + 44, y + 12), fill=row.colour, outline=_LINE, width=2)
        elif row.kind == "dashes":
            for start in (0, 17, 34):
                self.draw.rectangle((x + start, y - 4, x + start + 10, y + 4), fill=row.colour)
        else:
            self.draw.rectangle((x, y - 6, x + 44, y + 6), fill=row.colour)


def _head(writer: _Writer, caption: Caption) -> None:
    writer.paragraph(caption.title, _TITLE, 700)
    for line in caption.lines:
        writer.paragraph(line, _BODY)


def _foot(writer: _Writer, picture: Picture, caption: Caption) -> None:
    writer.legend(picture.legend)
    writer.y += 10
    for note in [*picture.notes, *caption.notes]:
        writer.paragraph(note, _SMALL, 400, _QUIET)
