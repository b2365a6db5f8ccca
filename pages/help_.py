"""Help: the documents, to be read in the app."""

import base64
import html
from urllib.parse import quote

import streamlit as st

from builder.documents import SECTIONS, TUTORIAL, Document, Picture, documents

_STYLE = """<style>
.jm-contents h2 { font-size: 1rem !important; padding: 0.9rem 0 0.3rem !important; }
.jm-contents ul { list-style: none; margin: 0; padding: 0; }
.jm-contents a { display: block; padding: 0.3rem 0.6rem; border-left: 3px solid transparent; color: #0b0c0c;
  text-decoration: none; }
.jm-contents a:hover { text-decoration: underline; }
.jm-contents a[aria-current] { border-left-color: #1d70b8; background: #f3f5f7; font-weight: 600; }
.jm-picture { display: block; max-width: min(100%, 760px); border: 1px solid #b1b4b6; border-radius: 6px; }
</style>"""
# An address that names a part of a document (#median-days) opens it there; the browser looks before anything is drawn.
_TO_THE_PART = """<script>
setTimeout(() => document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView(), 400);
</script>"""
# Where to begin, for whom: the document and why to read it.
_FIRST = {
    TUTORIAL: "New here? From nothing to your own playing map, step by step with pictures.",
    "explanation/reading-it-rightly": "Before you show it to anyone: five questions to check yourself with.",
    "how-to/run-a-meeting": "Taking it to a meeting: what to say, and which keys to press.",
    "how-to/install-on-one-pc": "For IT: on one PC without administrator rights, offline, or on a server.",
    "governance/dpia-template": "For information governance: an assessment that is filled in as far as it can be.",
}


def page() -> None:
    """Draws the page."""
    st.title("Help")
    found = {document.name: document for document in documents()}
    if not found:
        st.info("The documents are not part of this installation; they are in the folder docs of Journey Map.")
        return
    read = found.get(st.query_params.get("read", ""))
    contents, text, _ = st.columns([3, 8, 1], gap="large")
    with contents:
        st.html(_contents(found, read))
    with text:
        if read is None:
            _where_to_begin(found)
        else:
            st.header(read.title, anchor=False)
            for part in read.parts(_address()):
                _show(part)
            st.html(_TO_THE_PART, unsafe_allow_javascript=True)


def _show(part: str | Picture) -> None:
    if isinstance(part, Picture):
        data = base64.b64encode(part.data).decode("ascii")
        # Within the page itself, so that nothing is asked for.
        st.html(f'<img class="jm-picture" alt="{html.escape(part.words)}" src="data:image/png;base64,{data}">')
    else:
        # Our own documents; the only HTML in them is that of the links.
        st.markdown(part, unsafe_allow_html=True)


def _where_to_begin(found: dict[str, Document]) -> None:
    st.header("Where to begin", anchor=False)
    for name, why in _FIRST.items():
        if name in found:
            address = html.escape(_address().format(name=name))
            link = f'<a href="{address}" target="_self">{html.escape(found[name].title)}</a>'
            st.markdown(f"{link}  \n{why}", unsafe_allow_html=True)
    st.caption("All documents are in the folder docs of Journey Map as well, as plain text.")


def _contents(found: dict[str, Document], read: Document | None) -> str:
    lines = [_STYLE, '<nav class="jm-contents" aria-label="Documents">']
    for title in dict.fromkeys(SECTIONS.values()):
        within = [document for document in found.values() if SECTIONS[document.section] == title]
        if within:
            links = "".join(_line(document, document is read) for document in within)
            lines.append(f"<h2>{html.escape(title)}</h2><ul>{links}</ul>")
    return "".join([*lines, "</nav>"])


def _line(document: Document, is_read: bool) -> str:
    address = html.escape(_address().format(name=document.name))
    here = ' aria-current="page"' if is_read else ""
    return f'<li><a href="{address}" target="_self"{here}>{html.escape(document.title)}</a></li>'


def _address() -> str:
    """Where a document is read, with the open project, which stays open."""
    project = st.query_params.get("project")
    return "help?read={name}" + (f"&project={quote(project)}" if project else "")
