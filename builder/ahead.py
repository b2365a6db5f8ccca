"""Which of Streamlit's own scripts a page is going to ask for, one after another, once it is told what it shows.

Named in the document, they come while Streamlit starts. Their file names hold a mark of their content, so Streamlit's
own files are looked through for them; what is not found there is left out.
"""

import re
from collections.abc import Iterable
from pathlib import Path

_IMPORTED = re.compile(r'(?:from|import)"\./([\w.-]+\.js)"')


def scripts_of(static: Path, parts: Iterable[str]) -> list[str]:
    """The scripts of `parts` ("Html", "BidiComponent") and those that they import, as addresses beside the document,
    each once; without what Streamlit's document names already.

    `static` is the folder that holds Streamlit's `index.html` and, in `static/js`, its scripts.
    """
    folder = static / "static" / "js"
    try:
        named = (static / "index.html").read_text(encoding="utf-8")
        waiting = [path.name for part in parts for path in sorted(folder.glob(f"{part}.*.js"))]
        found: dict[str, None] = {}
        while waiting:
            name = waiting.pop(0)
            if name in found or f"/{name}" in named:
                continue
            found[name] = None
            waiting += _IMPORTED.findall((folder / name).read_text(encoding="utf-8"))
    except OSError:
        return []
    return [f"static/js/{name}" for name in found]
