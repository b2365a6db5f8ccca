"""A drawing on a page, with its text equivalent and words where the pointer rests."""

import base64
import html
from collections.abc import Sequence

STYLE = """<style>
.jm-drawn { position: relative; }
.jm-drawn img { display: block; width: 100%; height: auto; }
.jm-drawn i { position: absolute; }
</style>"""


def picture(svg: str, words: str, rests: Sequence[tuple[float, float, str]], *, across: bool) -> str:
    """The HTML of an SVG with the text equivalent `words`; needs `STYLE` once on the page.

    `rests` say what is shown where the pointer rests: start and size in percent, along the width where `across`, else
    along the height. Streamlit takes SVG out of HTML, so that it is given as a picture.
    """
    data = base64.b64encode(svg.encode("utf-8")).decode("ascii")
    sides = ("left", "width", "top:0;height:100%") if across else ("top", "height", "left:0;width:100%")
    spots = "".join(
        f'<i aria-hidden="true" style="{sides[0]}:{start:.3f}%;{sides[1]}:{size:.3f}%;{sides[2]}" '
        f'title="{html.escape(told, quote=True)}"></i>'
        for start, size, told in rests
    )
    alt = html.escape(words, quote=True)
    return f'<div class="jm-drawn"><img alt="{alt}" src="data:image/svg+xml;base64,{data}">{spots}</div>'
