"""A picture to trace: the authority's own process chart, looked at before anything shows it.

It is shown only as `<img src="data:…">`, where a browser runs no scripts and fetches nothing. That is the guard; what
is refused here is refused so that nobody relies on it alone, and so that the file stays safe when someone opens it.
"""

import base64
import io
import struct
from dataclasses import dataclass
from typing import Literal

from builder.problem import Problem, Refused
from builder.svg_picture import svg_size

PictureKind = Literal["png", "svg"]

MOST_MB = 5
MOST_PIXELS = 40_000_000
LONGEST_SIDE = 8_000
_PNG = b"\x89PNG\r\n\x1a\n"
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"BM", "a bitmap (.bmp)"),
    (b"II*\x00", "a TIFF picture"),
    (b"MM\x00*", "a TIFF picture"),
    (b"RIFF", "a WebP picture or a sound"),
    (b"%PDF", "a PDF document"),
    (b"%!PS", "a PostScript file"),
    (b"\x1f\x8b", "a compressed file (.gz or .svgz)"),
    (b"PK", "an Office, Visio or zip file"),
    (b"\xd0\xcf\x11\xe0", "an Office or Visio file of the old format"),
    (b"\xd7\xcd\xc6\x9a", "a Windows metafile"),
    (b"\x01\x00\x00\x00", "a Windows metafile"),
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that was looked at. `width`, `height` are its own size in pixels; `problems` are notes only."""

    kind: PictureKind
    width: int
    height: int
    data: bytes
    problems: tuple[Problem, ...] = ()


def check_picture(data: bytes, name: str) -> Picture:
    """The picture of a file's content, PNG or SVG. `name` is what the file is called in messages.

    Raises `Refused` with everything that is wrong with it, each with its line.
    """
    if not data.strip():
        raise Refused([Problem("picture-empty", name)])
    for magic, words in _OTHERS:
        if data.startswith(magic):
            raise Refused([Problem("picture-kind", name, words)])
    if len(data) > MOST_MB << 20:
        raise Refused([Problem("picture-large", name, f"{len(data) / (1 << 20):,.1f} MB", MOST_MB)])
    if data.startswith(_PNG):
        width, height = _png_size(data, name)
        return Picture("png", width, height, data)
    width, height, notes = svg_size(data, name)
    return Picture("svg", width, height, data, notes)


def data_address(picture: Picture) -> str:
    """The picture as an address that an `<img>` can show without asking anyone for it."""
    mime = {"png": "image/png", "svg": "image/svg+xml"}[picture.kind]
    return f"data:{mime};base64,{base64.b64encode(picture.data).decode('ascii')}"


def _png_size(data: bytes, name: str) -> tuple[int, int]:
    """A PNG's width and height, after its header was found sane and all of it could be decoded."""
    if len(data) < 33 or data[8:16] != b"\x00\x00\x00\rIHDR":
        raise Refused([Problem("picture-damaged", name, "its header is missing")])
    width, height = struct.unpack(">II", data[16:24])
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE and width * height <= MOST_PIXELS):
        raise Refused([Problem("picture-sides", name, f"{width:,} by {height:,}")])
    # Pillow comes with Streamlit; it is loaded only when a picture is.
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=["PNG"]) as look:
            look.verify()
        with Image.open(io.BytesIO(data), formats=["PNG"]) as image:
            image.load()
            if image.size != (width, height):
                raise Refused([Problem("picture-damaged", name, "it has two headers")])
    except Refused:
        raise
    except Exception as damage:  # Pillow raises a dozen kinds on damaged files; all mean the same to a person.
        raise Refused([Problem("picture-damaged", name, "its parts do not fit")]) from damage
    return int(width), int(height)
